"""PixelLab's refusals in words: its `detail` is a sentence, or a list of Pydantic's objections."""

from collections.abc import Mapping
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import ProviderError
from sprite_tavern.providers.answers import Answer, plain_words
from sprite_tavern.providers.refusals import Account, refusal

ACCOUNT = Account(
    key="PIXELLAB_API_KEY", base_url="PIXELLAB_BASE_URL", credit="https://www.pixellab.ai/account"
)

_OUR_NAMES = {"description": "prompt", "negative_description": "negative", "image_size": "width"}
_MOST_OBJECTIONS = 3


def pixellab_refusal(answer: Answer, clock: Clock) -> ProviderError:
    """The error for an answer with a status of 400 or more, with PixelLab's own words."""
    detail = answer.json_or_empty().get("detail")
    return refusal(answer, words_of(detail), ACCOUNT, clock, _field(detail))


def words_of(detail: object) -> str:
    """PixelLab's own words; what it echoes of the request (whole pictures) is left out."""
    if isinstance(detail, list):
        objections = [_objection(entry) for entry in detail[:_MOST_OBJECTIONS] if isinstance(entry, Mapping)]
        return plain_words("; ".join(objections))
    return plain_words(detail) if isinstance(detail, str) else ""


def _objection(entry: Mapping[str, Any]) -> str:
    place = ".".join(str(part) for part in _path(entry))
    return f"{place}: {entry.get('msg', '')}" if place else str(entry.get("msg", ""))


def _path(entry: Mapping[str, Any]) -> list[object]:
    location = entry.get("loc")
    parts = location if isinstance(location, list) else []
    return [part for part in parts if part != "body"]


def _field(detail: object) -> str | None:
    first = detail[0] if isinstance(detail, list) and detail else None
    path = _path(first) if isinstance(first, Mapping) else []
    return _OUR_NAMES.get(str(path[0]), str(path[0])) if path else None
