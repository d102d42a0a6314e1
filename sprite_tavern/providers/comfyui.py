"""ComfyUI on a computer of your own (https://docs.comfy.org): runs your workflow with our words and sizes.

Each setting that names a workflow's file adds a model: one that makes, one that enhances. Without a base URL
or a workflow there is none: who has no such server sees nothing of it.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import Garbage, NotConfigured, ProviderError, Rejected
from sprite_tavern.core.types import FREE, ModelCard, ProviderStatus
from sprite_tavern.providers.answers import Answer, plain_words
from sprite_tavern.providers.base import EnhanceRequest, Made, Progress, SpriteRequest
from sprite_tavern.providers.canvases import (
    CUT_OUT,
    SIDE,
    SIZES,
    USUAL_NEGATIVE,
    canvas_for,
    tagged_order_for,
)
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options, media_type
from sprite_tavern.providers.comfyui_workflows import Workflow, read_workflow
from sprite_tavern.providers.encoded import MOST_PICTURES
from sprite_tavern.providers.http import Form, HttpClient, key_headers
from sprite_tavern.providers.redrawing import canvas_of, tags_for
from sprite_tavern.providers.refusals import Account, refusal
from sprite_tavern.providers.waiting import Jobs, Ticket, polled, ticket_for, ticket_from

ACCOUNT = Account(key="COMFYUI_API_KEY", base_url="COMFYUI_BASE_URL", credit="your server")
SPRITE = "comfyui/sprite"
ENHANCE = "comfyui/enhance"

_NAME = "ComfyUI"
_MISSING = "Set COMFYUI_BASE_URL and a workflow (COMFYUI_SPRITE_WORKFLOW, COMFYUI_ENHANCE_WORKFLOW)."
_STEP = 64
_POLL_SECONDS = 1.0
CHECK_SECONDS = 20.0

_SPRITE_CARD = ModelCard(
    name=SPRITE,
    kind="make",
    label="ComfyUI (yours)",
    sizes=SIZES,
    negative=True,
    options=(CUT_OUT, SIDE),
    usual_seconds=20.0,
    default=True,
)
_ENHANCE_CARD = ModelCard(
    name=ENHANCE, kind="enhance", label="ComfyUI (yours)", options=(SIDE,), usual_seconds=30.0, default=True
)


class RunFailed(ProviderError):
    """A node of the workflow failed. It is the owner's own server: nothing was charged."""


@dataclass(frozen=True, slots=True)
class ComfyUISettings:
    """What the house sets.

    Attributes:
        base_url: Without a slash at its end; empty: there is no such server.
        sprite_workflow: Path of the workflow's file that makes pictures; empty: it makes none.
        enhance_workflow: Path of the one that repaints a picture; empty: it repaints none.
        api_key: Sent as a bearer token, for servers behind a gate; None or empty: none is sent.
        plain_hosts: Hosts that may be called by http.
        poll_seconds: Pause between two questions for a job.
    """

    base_url: str = ""
    sprite_workflow: str = ""
    enhance_workflow: str = ""
    api_key: SecretStr | None = None
    plain_hosts: frozenset[str] = frozenset()
    poll_seconds: float = _POLL_SECONDS


class ComfyUI:
    """Runs workflows. Implements `SpriteMaker`, `Enhancer`, `Resumable` and `Checkable`."""

    name = "comfyui"

    def __init__(self, settings: ComfyUISettings, clock: Clock = SYSTEM_CLOCK) -> None:
        headers = key_headers("Authorization", settings.api_key, "Bearer")
        self._http = HttpClient(settings.base_url, headers, _NAME, plain_hosts=settings.plain_hosts)
        self._clock = clock
        self._jobs = Jobs(_NAME, clock, settings.poll_seconds)
        self._workflows: dict[str, Workflow] = {}
        if settings.base_url and settings.sprite_workflow:
            self._workflows[SPRITE] = read_workflow(
                "COMFYUI_SPRITE_WORKFLOW", settings.sprite_workflow, ("prompt", "width", "height")
            )
        if settings.base_url and settings.enhance_workflow:
            self._workflows[ENHANCE] = read_workflow(
                "COMFYUI_ENHANCE_WORKFLOW", settings.enhance_workflow, ("prompt", "image")
            )

    def models(self) -> tuple[ModelCard, ...]:
        """One for each workflow; not ready when its file can't be used."""
        return tuple(
            replace(card, ready=not flow.problem, missing=flow.problem)
            for card in (_SPRITE_CARD, _ENHANCE_CARD)
            if (flow := self._workflows.get(card.name)) is not None
        )

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:
        """One sprite, painted large; `Made.notes["reduce"]` tells the size it is brought to."""
        workflow = self._workflow(request.model)
        check_prompt(_SPRITE_CARD, request.prompt)
        check_size(_SPRITE_CARD, request.width, request.height)
        options = chosen_options(_SPRITE_CARD, request.options)
        canvas = canvas_for(request.width, request.height, int(options[SIDE.name]), _STEP)
        order = tagged_order_for(replace(request, options=options), canvas)
        values = {"prompt": order.prompt, "negative": request.negative or USUAL_NEGATIVE}
        values |= _numbers(request.seed, order.canvas)
        like = Ticket("", seed=request.seed, notes=order.notes)
        return await self._run(workflow.filled(values), like, request.deadline, progress)

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:
        """One picture of the sprite; `Made.notes["placement"]` tells where the sprite stood."""
        workflow = self._workflow(request.model)
        end = self._clock.ticks() + request.deadline
        options = chosen_options(_ENHANCE_CARD, request.options)
        canvas = await canvas_of(request, int(options[SIDE.name]), _STEP)
        at = canvas.placement
        image = await self._upload(canvas.png, request.deadline)
        values = {"prompt": tags_for(request), "negative": USUAL_NEGATIVE, "image": image}
        values |= _numbers(request.seed, (at.width, at.height))
        like = Ticket("", seed=request.seed, notes={"placement": at.to_json()})
        return await self._run(workflow.filled(values), like, end - self._clock.ticks(), progress)

    async def resume(self, ticket: str, deadline: float, progress: Progress) -> Made:
        """What became of a job that was taken earlier."""
        await progress.working()
        return await self._result(ticket_from(_NAME, ticket), deadline)

    async def check(self) -> ProviderStatus:
        """Asks which version is running."""
        if not self._workflows:
            raise NotConfigured(_MISSING)
        answer = await self._http.call("GET", "/system_stats", None, CHECK_SECONDS)
        if answer.status >= 400:
            raise _refused(answer, self._clock)
        system = answer.json().get("system")
        version = system.get("comfyui_version") if isinstance(system, Mapping) else None
        told = f" It is version {plain_words(version, 40)}." if isinstance(version, str) and version else ""
        return ProviderStatus(f"It answers.{told}")

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.close()

    def _workflow(self, name: str) -> Workflow:
        if not self._workflows:
            raise NotConfigured(_MISSING)
        workflow = self._workflows.get(name)
        if workflow is None:
            raise Rejected(f"{_NAME} has no model of this name here.", field="model")
        if workflow.problem:
            raise NotConfigured(workflow.problem)
        return workflow

    async def _run(self, graph: Mapping[str, Any], like: Ticket, deadline: float, progress: Progress) -> Made:
        end = self._clock.ticks() + deadline
        answer = await self._http.call("POST", "/prompt", {"prompt": graph}, deadline)
        if answer.status >= 400:
            raise _refused(answer, self._clock)
        taken = answer.json()
        if taken.get("prompt_id") is None:
            raise Garbage(f"{_NAME} answered without a job id.", request_id=answer.request_id)
        ticket = ticket_for(_NAME, taken["prompt_id"], like)
        await progress.ticket(ticket.to_text())
        await progress.working()
        return await self._result(ticket, end - self._clock.ticks())

    async def _result(self, ticket: Ticket, deadline: float) -> Made:
        end = self._clock.ticks() + deadline

        async def ask(seconds: float) -> Mapping[str, Any] | None:
            answer = await self._http.call("GET", f"/history/{ticket.job}", None, seconds)
            entry = (polled(answer, self._clock) or {}).get(ticket.job)
            return _ended(entry) if isinstance(entry, Mapping) else None

        entry = await self._jobs.result(ask, deadline)
        pictures = tuple([await self._view(image, end - self._clock.ticks()) for image in _images_in(entry)])
        if not pictures:
            raise Garbage(f"The workflow of {_NAME} saved no picture.", request_id=ticket.job)
        return Made(pictures, FREE, ticket.job, ticket.seed, notes=ticket.notes)

    async def _view(self, image: Mapping[str, Any], deadline: float) -> bytes:
        query = {name: str(image.get(name, "")) for name in ("filename", "subfolder", "type")}
        answer = await self._http.call("GET", f"/view?{urlencode(query)}", None, deadline)
        if answer.status != 200:
            raise Garbage(f"{_NAME} does not give out the picture that it made ({answer.status}).")
        media_type(_NAME, answer.data)
        return answer.data

    async def _upload(self, png: bytes, deadline: float) -> str:
        """Gives the server a picture and returns its name there. Costs nothing."""
        name = f"sprite-{hashlib.sha256(png).hexdigest()[:24]}.png"
        form = Form({"type": "input", "overwrite": "true"}, (("image", name, png),))
        answer = await self._http.call("POST", "/upload/image", form, deadline)
        if answer.status >= 400:
            raise _refused(answer, self._clock)
        told = answer.json()
        given, folder = told.get("name"), told.get("subfolder")
        if not isinstance(given, str) or not given:
            raise Garbage(f"{_NAME} took the sprite but gave it no name.")
        return f"{folder}/{given}" if isinstance(folder, str) and folder else given


def _numbers(seed: int, canvas: tuple[int, int]) -> dict[str, Any]:
    return {"seed": seed, "width": canvas[0], "height": canvas[1]}


def _ended(entry: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The entry of a finished job; None while it goes on."""
    status = entry.get("status")
    told: Mapping[str, Any] = status if isinstance(status, Mapping) else {}
    if told.get("status_str") == "error":
        raise RunFailed(f'{_NAME} failed. It says: "{_why(told.get("messages"))}"')
    return entry if told.get("completed", True) else None


def _why(messages: object) -> str:
    """What the failed node said."""
    for message in reversed(messages if isinstance(messages, list) else []):
        data = message[1] if isinstance(message, list) and len(message) > 1 else None
        if isinstance(data, Mapping) and data.get("exception_message"):
            return plain_words(data["exception_message"])
    return "no reason"


def _images_in(entry: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Where the pictures are; previews count only when nothing was saved."""
    outputs = entry.get("outputs")
    found = [
        image
        for output in (outputs.values() if isinstance(outputs, Mapping) else ())
        for image in (output.get("images") or [] if isinstance(output, Mapping) else [])
        if isinstance(image, Mapping)
    ]
    saved = [image for image in found if image.get("type") == "output"]
    return (saved or found)[:MOST_PICTURES]


def _refused(answer: Answer, clock: Clock) -> ProviderError:
    """The error for a status of 400 or more, with the first objection of a node."""
    body = answer.json_or_empty()
    error, nodes = body.get("error"), body.get("node_errors")
    said = error.get("message") if isinstance(error, Mapping) else error or body.get("detail")
    for node in nodes.values() if isinstance(nodes, Mapping) else ():
        errors = node.get("errors") if isinstance(node, Mapping) else None
        first = errors[0] if isinstance(errors, list) and errors else None
        if isinstance(first, Mapping):
            said = f"{first.get('message', '')}: {first.get('details', '')}"
            break
    return refusal(answer, plain_words(said) if isinstance(said, str) else "", ACCOUNT, clock)
