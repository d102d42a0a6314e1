"""Gemini redraws sprites in a style, through generateContent (https://ai.google.dev/gemini-api).

The provider returns the answer as it came; `Made.notes["placement"]` tells how the sprite was placed, so that
the answer can be laid back onto it.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import NotConfigured, OutcomeUnknown, ProviderError, Rejected
from sprite_tavern.core.types import ModelCard, ProviderStatus
from sprite_tavern.imaging.decode import BadPicture
from sprite_tavern.providers.answers import add_costs, plain_words
from sprite_tavern.providers.base import EnhanceRequest, Made, Progress
from sprite_tavern.providers.checks import chosen_options
from sprite_tavern.providers.gemini_answers import Reading, read
from sprite_tavern.providers.gemini_errors import dislikes_spelling, gemini_refusal
from sprite_tavern.providers.gemini_listing import Listing
from sprite_tavern.providers.gemini_models import MISSING_KEY, GeminiModel, Prices, card_of, is_path_part
from sprite_tavern.providers.gemini_requests import make_body, make_canvas
from sprite_tavern.providers.http import HttpClient, key_headers
from sprite_tavern.providers.redrawing import Canvas, make_prompt

LIST_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class GeminiSettings:
    """What the house sets.

    Attributes:
        api_key: None or empty: the models are shown, but not ready.
        base_url: Without a version and without a slash at its end.
        api_version: In the API's paths.
        model: The model chosen when the person chose none; may be one that we do not know.
        prices: By model; these are believed before our own table.
    """

    api_key: SecretStr | None = None
    base_url: str = "https://generativelanguage.googleapis.com"
    api_version: str = "v1beta"
    model: str = "gemini-nano-banana-2.1"
    prices: Mapping[str, Prices] = field(default_factory=dict)


class Gemini:
    """Makes a large picture of a sprite. Implements `Enhancer`, `Checkable` and `Listed`."""

    name = "gemini"

    def __init__(self, settings: GeminiSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        self._settings = settings
        headers = key_headers("x-goog-api-key", settings.api_key)
        self._ready = bool(headers)
        self._clock = clock
        self._http = HttpClient(settings.base_url, headers, "Gemini")
        self._listing = Listing(clock, settings.model)

    def models(self) -> tuple[ModelCard, ...]:
        """Its models, the settings' one as the default; without a key none is ready."""
        return tuple(self._card(model) for model in self._models())

    async def check(self) -> ProviderStatus:
        """Reads the list of models: free, and takes a working key."""
        count = await self._list()
        model = self._settings.model
        words = f"The key works. {count} of its models make pictures."
        if not self._listing.holds(model):
            words += f" {plain_words(model, 60)} is not among them: set GEMINI_MODEL."
        return ProviderStatus(words)

    async def refresh(self) -> None:
        """Learns which models there are, at most once an hour; without a key it asks nobody."""
        if self._ready and not self._listing.is_fresh:
            await self._list()

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:  # noqa: ARG002 - no job to tell of
        """One picture. When the model answers in words, it is asked once more, and both are counted."""
        if not self._ready:
            raise NotConfigured(MISSING_KEY)
        model = self._model(request.model)
        options = chosen_options(self._card(model), request.options)
        request = replace(request, options=options)
        end = self._clock.ticks() + request.deadline
        try:
            canvas = await asyncio.to_thread(make_canvas, request, model)
        except BadPicture as error:
            raise Rejected(
                f"The sprite or a reference can't be sent: {error.message}", field="sprite"
            ) from None
        first = await self._ask(model, request, canvas, end, firmer=False)
        if isinstance(first.outcome, bytes):
            return _made(first.outcome, first, canvas)
        if not first.may_ask_again:
            raise first.outcome.costing(first.cost)
        try:
            second = await self._ask(model, request, canvas, end, firmer=True)
        except OutcomeUnknown as error:
            error.costing(first.cost)
            raise
        except ProviderError:
            # The first answer was charged, whatever became of the second.
            raise first.outcome.costing(first.cost) from None
        both = add_costs(first.cost, second.cost)
        if not isinstance(second.outcome, bytes):
            raise second.outcome.costing(both)
        return _made(second.outcome, replace(second, cost=both), canvas, calls=2)

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.close()

    async def _list(self) -> int:
        if not self._ready:
            raise NotConfigured(MISSING_KEY)
        self._listing.asked()
        path = f"/{self._version()}/models?pageSize=1000"
        answer = await self._http.call("GET", path, None, LIST_SECONDS)
        if answer.status >= 400:
            raise gemini_refusal(answer, self._settings.model, self._clock)
        return self._listing.take(answer.json())

    def _models(self) -> tuple[GeminiModel, ...]:
        prices = self._settings.prices
        return tuple(
            replace(model, prices=prices.get(model.id, model.prices)) for model in self._listing.models()
        )

    def _card(self, model: GeminiModel) -> ModelCard:
        return card_of(model, ready=self._ready, default=model.id == self._settings.model)

    def _model(self, name: str) -> GeminiModel:
        for model in self._models():
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
            answer = await self._http.call("POST", self._path(model), body, end - self._clock.ticks())
            if new_spelling or not dislikes_spelling(answer):
                break
        if answer.status >= 400:
            raise gemini_refusal(answer, model.id, self._clock)
        reading = read(answer.json(), model.prices)
        return replace(reading, request_id=reading.request_id or answer.request_id)

    def _path(self, model: GeminiModel) -> str:
        return f"/{self._version()}/models/{_plain(model.id, 'GEMINI_MODEL')}:generateContent"

    def _version(self) -> str:
        return _plain(self._settings.api_version, "GEMINI_API_VERSION")


def _plain(value: str, setting: str) -> str:
    if not is_path_part(value):
        raise NotConfigured(f"{setting} holds characters that it can't hold. Set it again.")
    return value


def _made(picture: bytes, reading: Reading, canvas: Canvas, calls: int = 1) -> Made:
    notes = {"placement": canvas.placement.to_json(), "calls": calls}
    if reading.said:
        notes["said"] = reading.said
    return Made((picture,), reading.cost, reading.request_id, notes=notes)
