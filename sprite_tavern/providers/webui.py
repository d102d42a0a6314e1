"""The Stable Diffusion web UI on a computer of your own: AUTOMATIC1111, Forge, and servers with its API.

It must run with `--api`. It paints what its loaded checkpoint can paint, at no cost. Without a base URL it
has no models: who has no such server sees nothing of it.
"""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import NotConfigured, ProviderError, Rejected
from sprite_tavern.core.types import FREE, ModelCard, Option, ProviderStatus
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
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options
from sprite_tavern.providers.encoded import items_in, picture_from
from sprite_tavern.providers.http import HttpClient
from sprite_tavern.providers.redrawing import canvas_of, tags_for
from sprite_tavern.providers.refusals import Account, refusal

ACCOUNT = Account(key="WEBUI_AUTH", base_url="WEBUI_BASE_URL", credit="your server")
SPRITE = "webui/sprite"
ENHANCE = "webui/enhance"

_NAME = "Stable Diffusion web UI"
_MISSING = "Set WEBUI_BASE_URL to use a Stable Diffusion web UI of your own."
_STEP = 64
CHECK_SECONDS = 20.0

STEPS = Option("steps", "Steps", "number", default=24, minimum=1, maximum=80, help="More takes longer.")
GUIDANCE = Option(
    "cfg_scale",
    "Prompt strength",
    "number",
    default=7.0,
    minimum=1,
    maximum=20,
    help="How closely the words are followed.",
)
CHANGE = Option(
    "denoising_strength",
    "Strength",
    "number",
    default=0.5,
    minimum=0.1,
    maximum=0.9,
    help="How far the picture may leave the sprite.",
)

_SPRITE_CARD = ModelCard(
    name=SPRITE,
    kind="make",
    label="Stable Diffusion (yours)",
    sizes=SIZES,
    negative=True,
    options=(CUT_OUT, SIDE, STEPS, GUIDANCE),
    usual_seconds=20.0,
    default=True,
)
_ENHANCE_CARD = ModelCard(
    name=ENHANCE,
    kind="enhance",
    label="Stable Diffusion (yours)",
    options=(CHANGE, SIDE, STEPS, GUIDANCE),
    usual_seconds=30.0,
    default=True,
)


@dataclass(frozen=True, slots=True)
class WebUISettings:
    """What the house sets.

    Attributes:
        base_url: Without `/sdapi/v1`; empty: there is no such server.
        auth: Name and password as `name:password`, where it was started with `--api-auth`.
        plain_hosts: Hosts that may be called by http.
    """

    base_url: str = ""
    auth: SecretStr | None = None
    plain_hosts: frozenset[str] = frozenset()


class WebUI:
    """Paints and repaints. Implements `SpriteMaker`, `Enhancer` and `Checkable`."""

    name = "webui"

    def __init__(self, settings: WebUISettings, clock: Clock = SYSTEM_CLOCK) -> None:
        self._ready = bool(settings.base_url)
        self._clock = clock
        headers = {"Authorization": _basic(settings.auth)} if settings.auth else {}
        self._http = HttpClient(settings.base_url, headers, _NAME, plain_hosts=settings.plain_hosts)

    def models(self) -> tuple[ModelCard, ...]:
        """One for sprites and one for enhancements; what they are like depends on the server's checkpoint."""
        return (_SPRITE_CARD, _ENHANCE_CARD) if self._ready else ()

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:  # noqa: ARG002 - no job to tell of
        """One sprite, painted large; `Made.notes["reduce"]` tells the size it is brought to."""
        self._check(request.model, SPRITE)
        check_prompt(_SPRITE_CARD, request.prompt)
        check_size(_SPRITE_CARD, request.width, request.height)
        options = chosen_options(_SPRITE_CARD, request.options)
        canvas = canvas_for(request.width, request.height, int(options[SIDE.name]), _STEP)
        order = tagged_order_for(replace(request, options=options), canvas)
        body = {"prompt": order.prompt, "negative_prompt": request.negative or USUAL_NEGATIVE}
        return await self._ask(
            "txt2img", {**body, **_shared(options, order.canvas, request.seed)}, request, order.notes
        )

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:  # noqa: ARG002 - no job to tell of
        """One picture of the sprite; `Made.notes["placement"]` tells where the sprite stood."""
        self._check(request.model, ENHANCE)
        options = chosen_options(_ENHANCE_CARD, request.options)
        canvas = await canvas_of(request, int(options[SIDE.name]), _STEP)
        at = canvas.placement
        body = {
            "prompt": tags_for(request),
            "negative_prompt": USUAL_NEGATIVE,
            "init_images": [base64.b64encode(canvas.png).decode()],
            CHANGE.name: options[CHANGE.name],
        }
        size = canvas_for(at.width, at.height, max(at.width, at.height), _STEP)
        notes = {"placement": at.to_json()}
        return await self._ask("img2img", {**body, **_shared(options, size, request.seed)}, request, notes)

    async def check(self) -> ProviderStatus:
        """Asks which checkpoint is loaded."""
        if not self._ready:
            raise NotConfigured(_MISSING)
        answer = await self._http.call("GET", "/sdapi/v1/options", None, CHECK_SECONDS)
        if answer.status >= 400:
            raise _refused(answer, self._clock)
        checkpoint = answer.json().get("sd_model_checkpoint")
        known = isinstance(checkpoint, str) and checkpoint
        return ProviderStatus(
            f"It answers{f' and paints with {plain_words(checkpoint, 80)}' if known else ''}."
        )

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.close()

    def _check(self, name: str, known: str) -> None:
        if not self._ready:
            raise NotConfigured(_MISSING)
        if name != known:
            raise Rejected(f"The {_NAME} has no model of this name. It has {known}.", field="model")

    async def _ask(
        self, route: str, body: dict[str, Any], request: SpriteRequest | EnhanceRequest, notes: dict[str, Any]
    ) -> Made:
        answer = await self._http.call("POST", f"/sdapi/v1/{route}", body, request.deadline)
        if answer.status >= 400:
            raise _refused(answer, self._clock)
        told = answer.json()
        first = items_in(_NAME, told.get("images"))[0]
        seed = _seed_in(told.get("info"), request.seed)
        return Made((picture_from(_NAME, first),), FREE, answer.request_id, seed, notes=notes)


def _shared(options: Mapping[str, Any], size: tuple[int, int], seed: int) -> dict[str, Any]:
    return {
        "width": size[0],
        "height": size[1],
        "steps": round(options[STEPS.name]),
        "cfg_scale": options[GUIDANCE.name],
        "seed": seed,
        "batch_size": 1,
        "n_iter": 1,
    }


def _basic(auth: SecretStr) -> SecretStr:
    """The header for `name:password`; what fits no header stays as it is, and is refused when it is used."""
    plain = auth.get_secret_value().strip()
    fits = plain.isascii() and plain.isprintable()
    return SecretStr(f"Basic {base64.b64encode(plain.encode()).decode()}" if fits else plain)


def _seed_in(info: object, asked: int) -> int:
    """The seed that was used; some servers leave `info` empty."""
    try:
        told = json.loads(info) if isinstance(info, str) and info else {}
    except (ValueError, RecursionError):
        return asked
    seed = told.get("seed") if isinstance(told, Mapping) else None
    return seed if isinstance(seed, int) and not isinstance(seed, bool) and seed >= 0 else asked


def _refused(answer: Answer, clock: Clock) -> ProviderError:
    """The error for a status of 400 or more."""
    body = answer.json_or_empty()
    detail = body.get("detail") or body.get("errors") or body.get("error")
    first = detail[0] if isinstance(detail, list) and detail else detail
    said = first.get("msg") if isinstance(first, Mapping) else first
    return refusal(answer, plain_words(said) if isinstance(said, str) else "", ACCOUNT, clock)
