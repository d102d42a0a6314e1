"""Retro Diffusion makes sprites by models trained on pixel art (https://www.retrodiffusion.ai)."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import NotConfigured, OutOfCredit, ProviderError, Rejected
from sprite_tavern.core.types import Cost, ModelCard, ProviderStatus
from sprite_tavern.imaging.palette import from_hex
from sprite_tavern.providers.answers import Answer, amount, plain_words
from sprite_tavern.providers.base import Made, Progress, SpriteRequest
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options
from sprite_tavern.providers.encoded import items_in, palette_png, picture_from
from sprite_tavern.providers.http import HttpClient, key_headers
from sprite_tavern.providers.refusals import Account, refusal
from sprite_tavern.providers.retrodiffusion_models import (
    FAMILIES,
    MISSING_KEY,
    PALETTE,
    STYLE,
    Family,
    cards,
)

ACCOUNT = Account(
    key="RETRO_DIFFUSION_API_KEY",
    base_url="RETRO_DIFFUSION_BASE_URL",
    credit="https://www.retrodiffusion.ai/app/devtools",
)

_NAME = "Retro Diffusion"
CHECK_SECONDS = 20.0
_SAMPLE_SIDE = 64
_SWATCH = 8
"""Pixels on a side of a colour in the palette's picture."""


@dataclass(frozen=True, slots=True)
class RetroDiffusionSettings:
    """What the house sets.

    Attributes:
        api_key: None or empty: a model is shown, but not ready.
        base_url: With the version, without a slash at its end.
    """

    api_key: SecretStr | None = None
    base_url: str = "https://api.retrodiffusion.ai/v1"


class RetroDiffusion:
    """Makes sprites. Implements `SpriteMaker` and `Checkable`."""

    name = "retrodiffusion"

    def __init__(self, settings: RetroDiffusionSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        headers = key_headers("X-RD-Token", settings.api_key)
        self._ready = bool(headers)
        self._clock = clock
        self._http = HttpClient(settings.base_url, headers, _NAME)

    def models(self) -> tuple[ModelCard, ...]:
        """Its models; without a key one that is not ready."""
        return cards(ready=self._ready)

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:  # noqa: ARG002 - no job to tell of
        """One sprite at its true size. One paid call."""
        if not self._ready:
            raise NotConfigured(MISSING_KEY)
        body = make_body(_family(request.model), request)
        answer = await self._http.call("POST", "/inferences", body, request.deadline)
        if answer.status >= 400:
            raise _refused(answer, self._clock)
        told = answer.json()
        pictures = tuple(picture_from(_NAME, item) for item in items_in(_NAME, told.get("base64_images")))
        return Made(
            pictures, Cost(usd=amount(told.get("balance_cost"))), answer.request_id, seed=request.seed
        )

    async def check(self) -> ProviderStatus:
        """The account's balance, and what a usual sprite costs now, by a dry run. Both are free."""
        if not self._ready:
            raise NotConfigured(MISSING_KEY)
        balance = await self._told("GET", "/inferences/credits", None)
        card = FAMILIES[0].card
        sample = SpriteRequest(card.name, "a sprite", _SAMPLE_SIDE, _SAMPLE_SIDE, 0, "")
        cost = await self._told("POST", "/inferences", {**make_body(FAMILIES[0], sample), "check_cost": True})
        price = amount(cost.get("balance_cost"))
        words = "The key works."
        if price is not None:
            words += f" {card.label} asks ${price:.3f} for {_SAMPLE_SIDE} × {_SAMPLE_SIDE} pixels."
        return ProviderStatus(words, amount(balance.get("balance")))

    async def _told(self, method: str, path: str, body: Mapping[str, Any] | None) -> Mapping[str, Any]:
        answer = await self._http.call(method, path, body, CHECK_SECONDS)
        if answer.status >= 400:
            raise _refused(answer, self._clock)
        return answer.json()

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.close()


def make_body(family: Family, request: SpriteRequest) -> dict[str, Any]:
    """The JSON body: only fields that the API knows, none of them null.

    Raises:
        Rejected: The model can't do what is asked; nothing is sent.
    """
    card = family.card
    check_prompt(card, request.prompt)
    check_size(card, request.width, request.height)
    options = chosen_options(card, request.options)
    style, palette = options.pop(STYLE), options.pop(PALETTE, "")
    body = {
        "prompt": request.prompt,
        "prompt_style": family.prefix + style,
        "width": request.width,
        "height": request.height,
        "num_images": 1,
        "seed": request.seed,
        **{name: value for name, value in options.items() if value},
    }
    if palette:
        shades = [from_hex(colour) for colour in palette.split()]
        body["input_palette"] = base64.b64encode(palette_png(shades, _SWATCH)).decode()
    return body


def _family(name: str) -> Family:
    for family in FAMILIES:
        if family.card.name == name:
            return family
    known = ", ".join(family.card.name for family in FAMILIES)
    raise Rejected(f"{_NAME} has no model of this name. It has {known}.", field="model")


def _refused(answer: Answer, clock: Clock) -> ProviderError:
    """The error for a status of 400 or more; an empty account is a 400 here."""
    said = _words(answer.json_or_empty().get("detail"))
    if answer.status == 400 and "not enough balance" in said.lower():
        return OutOfCredit(
            f"The {_NAME} account has no credit left. Add some at {ACCOUNT.credit}.",
            request_id=answer.request_id,
        )
    return refusal(answer, said, ACCOUNT, clock)


def _words(detail: object) -> str:
    first = detail[0] if isinstance(detail, list) and detail else detail
    if isinstance(first, Mapping):
        first = first.get("message") or first.get("msg")
    return plain_words(first) if isinstance(first, str) else ""
