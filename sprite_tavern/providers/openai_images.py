"""OpenAI's images API (https://platform.openai.com/docs/api-reference/images): sprites and enhancements.

Many other servers speak it, too; they are asked only for what all of them take. The models paint large
pictures: `Made.notes["reduce"]` tells the size that a sprite is brought to, `Made.notes["placement"]` where
an enhanced sprite stood.
"""

from dataclasses import dataclass, replace
from typing import Any

from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import NotConfigured, Rejected
from sprite_tavern.core.types import ModelCard, ProviderStatus
from sprite_tavern.providers.answers import plain_words
from sprite_tavern.providers.base import EnhanceRequest, Made, Progress, SpriteRequest
from sprite_tavern.providers.canvases import CUT_OUT, SIDE, order_for
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options
from sprite_tavern.providers.http import Body, Form, HttpClient, key_headers
from sprite_tavern.providers.openai_answers import Names, cost_of, openai_refusal, pictures_in
from sprite_tavern.providers.openai_models import (
    DEFAULT,
    MISSING_KEY,
    REDRAW,
    ImageModel,
    enhancer_card,
    maker_card,
    models_with,
)
from sprite_tavern.providers.redrawing import canvas_of, make_prompt
from sprite_tavern.providers.refusals import Account

CHECK_SECONDS = 20.0

_OPENAI = Names(
    "OpenAI",
    Account("OPENAI_API_KEY", "OPENAI_BASE_URL", "https://platform.openai.com/settings/organization/billing"),
    "OPENAI_MODEL",
)


@dataclass(frozen=True, slots=True)
class OpenAISettings:
    """What the house sets.

    Attributes:
        api_key: None or empty: a model is shown, but not ready.
        base_url: With the version, without a slash at its end.
        model: The model chosen when the person chose none; may be one that we do not know.
    """

    api_key: SecretStr | None = None
    base_url: str = "https://api.openai.com/v1"
    model: str = DEFAULT


class ImagesApi:
    """One server that speaks the images API. Implements `SpriteMaker`, `Enhancer` and `Checkable`.

    Args:
        name: First part of its models' names.
        names: For messages.
        http: Calls it.
        models: What it has, the default first.
        missing: Why none can be used; empty when they can.
        clock: Time.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - built here and for other servers only
        self,
        name: str,
        names: Names,
        http: HttpClient,
        models: tuple[ImageModel, ...],
        missing: str,
        clock: Clock,
    ) -> None:
        self.name = name
        self._names = names
        self._http = http
        self._models = models
        self._missing = missing
        self._clock = clock

    def models(self) -> tuple[ModelCard, ...]:
        """Its models; when nothing is set only the default, with what is missing."""
        shown = self._models[:1] if self._missing else self._models
        cards = [maker_card(self.name, model, default=model is shown[0]) for model in shown]
        cards += [
            enhancer_card(self.name, model, default=model is shown[0]) for model in shown if model.edits
        ]
        return tuple(replace(card, ready=not self._missing, missing=self._missing) for card in cards)

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:  # noqa: ARG002 - no job to tell of
        """One sprite, painted large. One paid call."""
        model = self._model(request.model)
        card = maker_card(self.name, model, default=False)
        check_prompt(card, request.prompt)
        check_size(card, request.width, request.height)
        options = chosen_options(card, request.options)
        canvas = model.canvas(request.width, request.height, *_side(options))
        order = order_for(replace(request, options=options), canvas, transparent=model.openai)
        body = {"model": model.id, "prompt": order.prompt, "n": 1, **_size(order.canvas)}
        if model.openai:
            body |= _own_fields(options, transparent=bool(options.get(CUT_OUT.name)))
        else:
            body["response_format"] = "b64_json"
        return await self._ask("/images/generations", body, model, request.deadline, order.notes)

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:  # noqa: ARG002 - no job to tell of
        """One picture of the sprite. One paid call."""
        model = self._model(request.model.removesuffix(REDRAW))
        options = chosen_options(enhancer_card(self.name, model, default=False), request.options)
        side = next(iter(_side(options)), 1024)
        canvas = await canvas_of(request, side, model.step, model.shapes)
        at = canvas.placement
        texts = {"model": model.id, "prompt": make_prompt(request, canvas), "n": "1"}
        texts |= _size(model.canvas(at.width, at.height, side))
        texts |= _own_fields(options, transparent=False) if model.openai else {"response_format": "b64_json"}
        form = Form(texts, (("image", "sprite.png", canvas.png),))
        return await self._ask("/images/edits", form, model, request.deadline, {"placement": at.to_json()})

    async def check(self) -> ProviderStatus:
        """Reads the list of models: free, and takes a working key."""
        if self._missing:
            raise NotConfigured(self._missing)
        answer = await self._http.call("GET", "/models", None, CHECK_SECONDS)
        if answer.status >= 400:
            raise openai_refusal(answer, self._names, self._clock)
        listed = answer.json().get("data")
        there = (
            {entry.get("id") for entry in listed if isinstance(entry, dict)}
            if isinstance(listed, list)
            else set()
        )
        absent = [model.id for model in self._models if model.id not in there]
        if not absent:
            return ProviderStatus("It answers, and has every model that is offered here.")
        names = plain_words(", ".join(absent), 200)
        return ProviderStatus(f"It answers, but does not list {names}.")

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.close()

    def _model(self, name: str) -> ImageModel:
        if self._missing:
            raise NotConfigured(self._missing)
        for model in self._models:
            if name == f"{self.name}/{model.id}":
                return model
        raise Rejected(
            f"{self._names.label} has no model of this name here. Set {self._names.model} to it.", "model"
        )

    async def _ask(
        self, path: str, body: Body, model: ImageModel, deadline: float, notes: dict[str, Any]
    ) -> Made:
        answer = await self._http.call("POST", path, body, deadline)
        if answer.status >= 400:
            raise openai_refusal(answer, self._names, self._clock)
        told = answer.json()
        pictures = await pictures_in(self._names, told, self._http)
        return Made(pictures, cost_of(told.get("usage"), model.prices), answer.request_id, notes=notes)


class OpenAI(ImagesApi):
    """OpenAI itself."""

    def __init__(self, settings: OpenAISettings, clock: Clock = SYSTEM_CLOCK) -> None:
        headers = key_headers("Authorization", settings.api_key, "Bearer")
        http = HttpClient(settings.base_url, headers, "OpenAI")
        models = sorted(models_with(settings.model), key=lambda model: model.id != settings.model)
        super().__init__("openai", _OPENAI, http, tuple(models), "" if headers else MISSING_KEY, clock)


def _own_fields(options: dict[str, Any], *, transparent: bool) -> dict[str, str]:
    background = "transparent" if transparent else "opaque"
    return {"background": background, "output_format": "png", "quality": options["quality"]}


def _size(canvas: tuple[int, int]) -> dict[str, str]:
    return {"size": f"{canvas[0]}x{canvas[1]}"}


def _side(options: dict[str, Any]) -> tuple[int, ...]:
    """The side that was chosen, where the model has the option."""
    return (int(options[SIDE.name]),) if SIDE.name in options else ()
