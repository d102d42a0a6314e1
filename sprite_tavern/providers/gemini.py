"""Gemini redraws sprites in a style, through generateContent (https://ai.google.dev/gemini-api).

The provider returns the answer as it came; `Made.notes["placement"]` tells how the sprite was placed, so that
the answer can be laid back onto it.
"""

import asyncio
import re
from dataclasses import dataclass, replace

from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import NotConfigured, OutcomeUnknown, ProviderError, Rejected
from sprite_tavern.core.types import ModelCard
from sprite_tavern.imaging.decode import BadPicture
from sprite_tavern.providers.answers import add_costs
from sprite_tavern.providers.base import EnhanceRequest, Made, Progress
from sprite_tavern.providers.checks import chosen_options
from sprite_tavern.providers.gemini_answers import Reading, read
from sprite_tavern.providers.gemini_errors import dislikes_spelling, gemini_refusal
from sprite_tavern.providers.gemini_models import MISSING_KEY, GeminiModel, card_of, models_with
from sprite_tavern.providers.gemini_requests import Canvas, make_body, make_canvas, make_prompt
from sprite_tavern.providers.http import HttpClient

_PATH_PART = re.compile(r"[A-Za-z0-9][\w.-]{0,100}")


@dataclass(frozen=True, slots=True)
class GeminiSettings:
    """What the house sets.

    Attributes:
        api_key: None or empty: the models are shown, but not ready.
        base_url: Without a version and without a slash at its end.
        api_version: In the API's paths.
        model: The model chosen when the person chose none; may be one that we do not know.
    """

    api_key: SecretStr | None = None
    base_url: str = "https://generativelanguage.googleapis.com"
    api_version: str = "v1beta"
    model: str = "gemini-nano-banana-2.1"


class Gemini:
    """Makes a large picture of a sprite. Implements `Enhancer`."""

    name = "gemini"

    def __init__(self, settings: GeminiSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        key = settings.api_key.get_secret_value().strip() if settings.api_key else ""
        self._settings = settings
        self._ready = bool(key)
        self._clock = clock
        headers = {"x-goog-api-key": SecretStr(key)} if key else {}
        self._http = HttpClient(settings.base_url, headers, "Gemini")

    def models(self) -> tuple[ModelCard, ...]:
        """Its models, the settings' one as the default; without a key none is ready."""
        return tuple(self._card(model) for model in models_with(self._settings.model))

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:  # noqa: ARG002 - no job to tell of
        """One picture. When the model answers in words, it is asked once more, and both are counted."""
        if not self._ready:
            raise NotConfigured(MISSING_KEY)
        model = self._model(request.model)
        options = chosen_options(self._card(model), request.options)
        request = replace(request, options=options)
        end = self._clock.ticks() + request.deadline
        try:
            canvas = await asyncio.to_thread(make_canvas, request.sprite, model)
        except BadPicture as error:
            raise Rejected(f"The sprite can't be sent: {error.message}", field="sprite") from None
        first = await self._ask(model, request, canvas, end, firmer=False)
        if isinstance(first.outcome, bytes):
            return _made(first.outcome, first, canvas)
        if not first.may_ask_again:
            raise first.outcome
        try:
            second = await self._ask(model, request, canvas, end, firmer=True)
        except OutcomeUnknown:
            raise
        except ProviderError:
            raise first.outcome from None  # the first answer was charged, whatever became of the second
        if not isinstance(second.outcome, bytes):
            raise second.outcome
        both = replace(second, cost=add_costs(first.cost, second.cost))
        return _made(second.outcome, both, canvas, calls=2)

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.close()

    def _card(self, model: GeminiModel) -> ModelCard:
        return card_of(model, ready=self._ready, default=model.id == self._settings.model)

    def _model(self, name: str) -> GeminiModel:
        for model in models_with(self._settings.model):
            if name == f"gemini/{model.id}":
                return model
        raise Rejected("Gemini has no model of this name here. Set GEMINI_MODEL to it.", field="model")

    async def _ask(
        self, model: GeminiModel, request: EnhanceRequest, canvas: Canvas, end: float, *, firmer: bool
    ) -> Reading:
        """One paid call; a refusal of the spelling (free) is answered with the other spelling, once."""
        prompt = make_prompt(request, canvas, firmer=firmer)
        for new_spelling in (False, True):
            body = make_body(model, prompt, canvas, request.options, new_spelling=new_spelling)
            left = max(0.001, end - self._clock.ticks())
            answer = await self._http.call("POST", self._path(model), body, left)
            if new_spelling or not dislikes_spelling(answer):
                break
        if answer.status >= 400:
            raise gemini_refusal(answer, model.id, self._clock)
        reading = read(answer.json(), model.prices)
        return replace(reading, request_id=reading.request_id or answer.request_id)

    def _path(self, model: GeminiModel) -> str:
        version = self._settings.api_version
        for setting, value in (("GEMINI_API_VERSION", version), ("GEMINI_MODEL", model.id)):
            if not _PATH_PART.fullmatch(value):
                raise NotConfigured(f"{setting} holds characters that it can't hold. Set it again.")
        return f"/{version}/models/{model.id}:generateContent"


def _made(picture: bytes, reading: Reading, canvas: Canvas, calls: int = 1) -> Made:
    notes = {"placement": canvas.placement.to_json(), "calls": calls}
    if reading.said:
        notes["said"] = reading.said
    return Made((picture,), reading.cost, reading.request_id, notes=notes)
