"""Reads a generateContent answer: the picture, or clear words on why there is none, and what it cost.

An answer with status 200 may hold drafts, words instead of a picture, or a refusal in one of two dozen
spellings; unknown ones must not break anything.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sprite_tavern.core.errors import Blocked, Garbage, ProviderError
from sprite_tavern.core.types import Cost
from sprite_tavern.providers.answers import amount, plain_words
from sprite_tavern.providers.checks import media_type
from sprite_tavern.providers.encoded import damaged
from sprite_tavern.providers.gemini_models import Prices

_NAME = "Gemini"
_ASK_AGAIN = frozenset({"STOP", "NO_IMAGE", "IMAGE_OTHER", "OTHER", "MALFORMED_RESPONSE"})
_REFUSALS = {
    "SAFETY": "its safety filter stopped the picture; other words may help",
    "IMAGE_SAFETY": "its safety filter stopped the picture; other words may help",
    "PROHIBITED_CONTENT": "its policy forbids this; change the prompt",
    "IMAGE_PROHIBITED_CONTENT": "its policy forbids this; change the prompt",
    "BLOCKLIST": "the prompt holds a word on its block list",
    "SPII": "it saw personal data in the prompt or picture",
    "RECITATION": "the picture came too close to a known work; avoid names of characters and brands",
    "IMAGE_RECITATION": "the picture came too close to a known work; avoid names of characters and brands",
    "MODEL_ARMOR": "the guard of its account stopped the request",
    "JAILBREAK": "it took the prompt for an attack on its rules",
    "OTHER": "it did not say why",
    "BLOCKED_REASON_UNSPECIFIED": "it did not say why",
}
_FAILURES = {
    "MAX_TOKENS": "it ran out of room before the picture was done; try less thinking or a smaller size",
    "LANGUAGE": "it does not work in this language; write the prompt in English",
    "MISSING_THOUGHT_SIGNATURE": "it missed a part of the conversation",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What an answer holds.

    Attributes:
        outcome: The picture file, or why there is none.
        may_ask_again: A firmer request may bring a picture.
        said: The model's own words.
        cost: By its token counts; None parts when the prices are not known.
        request_id: The answer's id, or None.
    """

    outcome: bytes | ProviderError
    may_ask_again: bool
    said: str
    cost: Cost
    request_id: str | None


def read(answer: Mapping[str, Any], prices: Prices | None) -> Reading:
    """The last picture that is no draft, or the reason why there is none, also a damaged picture."""
    candidate = _first(answer.get("candidates"))
    raw_id = answer.get("responseId")
    request_id = plain_words(raw_id, 128) if isinstance(raw_id, str) else None
    said = _words(candidate)
    try:
        picture = _last_picture(candidate)
    except Garbage as damaged:
        cost = cost_of(answer.get("usageMetadata"), prices, pictured=True)
        return Reading(damaged, may_ask_again=False, said=said, cost=cost, request_id=request_id)
    cost = cost_of(answer.get("usageMetadata"), prices, pictured=picture is not None)
    if picture is not None:
        return Reading(picture, may_ask_again=False, said=said, cost=cost, request_id=request_id)
    feedback = answer.get("promptFeedback")
    blocked = feedback.get("blockReason") if isinstance(feedback, Mapping) else None
    if blocked and not candidate:
        refused = _refused("the prompt", str(blocked), "", request_id)
        return Reading(refused, may_ask_again=False, said=said, cost=cost, request_id=request_id)
    reason = str(candidate.get("finishReason") or "STOP") if candidate else "NOTHING"
    words = said or plain_words(candidate.get("finishMessage") or "")
    return Reading(_problem(reason, words, request_id), reason in _ASK_AGAIN, said, cost, request_id)


def cost_of(usage: object, prices: Prices | None, *, pictured: bool) -> Cost:
    """US dollars by the answer's token counts × the price table; None when either is missing."""
    if not isinstance(usage, Mapping) or prices is None:
        return Cost()
    out = amount(usage.get("candidatesTokenCount")) or 0.0
    listed = usage.get("candidatesTokensDetails")
    details = [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []
    of_pictures = sum(
        amount(entry.get("tokenCount")) or 0.0 for entry in details if entry.get("modality") == "IMAGE"
    )
    if not details and pictured:
        of_pictures = out
    thoughts = amount(usage.get("thoughtsTokenCount")) or 0.0
    text = max(0.0, out - of_pictures) + thoughts
    read_in = amount(usage.get("promptTokenCount")) or 0.0
    millionths = read_in * prices.text_in + text * prices.text_out + of_pictures * prices.picture_out
    return Cost(usd=round(millionths / 1_000_000, 6))


def _problem(reason: str, words: str, request_id: str | None) -> ProviderError:
    if reason in _REFUSALS and reason not in _ASK_AGAIN:
        return _refused("the request", reason, words, request_id)
    told = f' It says: "{words}"' if words else ""
    if reason in {"STOP", "NO_IMAGE"}:
        return Garbage(
            f"{_NAME} answered without a picture; the call was charged.{told}", request_id=request_id
        )
    why = _FAILURES.get(reason, f"it ended with {plain_words(reason, 60)}")
    return Garbage(
        f"{_NAME} made no picture: {why}. The call was probably charged.{told}", request_id=request_id
    )


def _refused(what: str, reason: str, words: str, request_id: str | None) -> Blocked:
    why = _REFUSALS.get(reason, f"it says {plain_words(reason, 60)}")
    told = f' It says: "{words}"' if words else ""
    return Blocked(f"{_NAME} refused {what}: {why}.{told}", request_id=request_id)


def _first(candidates: object) -> Mapping[str, Any]:
    first = candidates[0] if isinstance(candidates, list) and candidates else None
    return first if isinstance(first, Mapping) else {}


def _parts(candidate: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    content = candidate.get("content")
    parts = content.get("parts") if isinstance(content, Mapping) else None
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, Mapping) and not part.get("thought"):
            yield part


def _last_picture(candidate: Mapping[str, Any]) -> bytes | None:
    inline = [part.get("inlineData") or part.get("inline_data") for part in _parts(candidate)]
    data = [entry.get("data") for entry in inline if isinstance(entry, Mapping)]
    if not data:
        return None
    text = data[-1]
    try:
        padded = str(text).replace("-", "+").replace("_", "/") + "=" * (-len(str(text)) % 4)
        picture = base64.b64decode(padded, validate=True)
    except (ValueError, binascii.Error):
        raise damaged(_NAME) from None
    media_type(_NAME, picture)
    return picture


def _words(candidate: Mapping[str, Any]) -> str:
    texts = [part["text"] for part in _parts(candidate) if isinstance(part.get("text"), str)]
    return plain_words(" ".join(texts))
