"""Google's refusals in words: the HTTP status alone says too little (a bad key is a 400)."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import (
    NotConfigured,
    OutcomeUnknown,
    OutOfCredit,
    ProviderError,
    RateLimited,
    Rejected,
    Unavailable,
)
from sprite_tavern.providers.answers import LONGEST_WAIT, Answer, plain_words
from sprite_tavern.providers.gemini_models import KNOWN_IDS
from sprite_tavern.providers.refusals import Account, refusal

ACCOUNT = Account(
    key="GEMINI_API_KEY", base_url="GEMINI_BASE_URL", credit="https://aistudio.google.com/usage"
)

_SECONDS = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)s")
_SPELLING = re.compile(r"image_?config|response_?format", re.IGNORECASE)


def dislikes_spelling(answer: Answer) -> bool:
    """True when a 400 names the field in which the picture's shape was asked for."""
    return answer.status == 400 and bool(_SPELLING.search(_message(_error(answer))))


def gemini_refusal(answer: Answer, model: str, clock: Clock) -> ProviderError:
    """The error for an answer with a status of 400 or more, with Google's own words.

    Google charges nothing for a request that it answers with its own 400 or 500 error; an error page of
    something between us is another matter.
    """
    error = _error(answer)
    said = plain_words(_message(error))
    request_id = answer.request_id
    if answer.status == 400:
        return _bad_request(error, said, request_id) or refusal(answer, said, ACCOUNT, clock)
    if answer.status == 404 and error:
        known = ", ".join(KNOWN_IDS)
        words = f'Gemini has no model "{model}" (any more). Set GEMINI_MODEL to one of: {known}.'
        return Rejected(words, "model", request_id)
    if answer.status == 429:
        return _quota(answer, error, said, clock)
    if answer.status in {499, 504} and answer.paid:
        return OutcomeUnknown(f'Gemini gave up on the call. It says: "{said}"', request_id=request_id)
    if answer.status in {500, 503} and error:
        words = f'Gemini is overloaded or has a fault; nothing was charged. It says: "{said}"'
        return Unavailable(words, request_id=request_id)
    return refusal(answer, said, ACCOUNT, clock)


def _bad_request(error: Mapping[str, Any], said: str, request_id: str | None) -> ProviderError | None:
    if any(detail.get("reason") == "API_KEY_INVALID" for detail in _details(error)):
        return NotConfigured("Gemini does not accept the key. Check GEMINI_API_KEY.", request_id=request_id)
    if error.get("status") == "FAILED_PRECONDITION":
        words = f'Gemini does not serve this account or this place. It says: "{said}"'
        return NotConfigured(words, request_id=request_id)
    return None


def _quota(answer: Answer, error: Mapping[str, Any], said: str, clock: Clock) -> ProviderError:
    quota_ids = " ".join(
        str(violation.get("quotaId"))
        for detail in _details(error)
        for violation in _mappings(detail.get("violations"))
    )
    if re.search(r"limit: 0\b", _message(error)):
        words = "This Gemini key has no free pictures: turn on billing for its project in Google AI Studio."
        return OutOfCredit(words, request_id=answer.request_id)
    if "PerDay" in quota_ids:
        words = "The daily quota of this Gemini key is used up. It starts anew at midnight Pacific time."
        return OutOfCredit(words, request_id=answer.request_id)
    told = (_SECONDS.fullmatch(str(detail.get("retryDelay", ""))) for detail in _details(error))
    seconds = next((float(match[1]) for match in told if match), None)
    if seconds is None:
        return refusal(answer, said, ACCOUNT, clock)
    at = clock.now() + timedelta(seconds=min(seconds, LONGEST_WAIT))
    return RateLimited(
        "Gemini has had too many requests from this key; nothing was charged.", at, answer.request_id
    )


def _error(answer: Answer) -> Mapping[str, Any]:
    error = answer.json_or_empty().get("error")
    return error if isinstance(error, Mapping) else {}


def _message(error: Mapping[str, Any]) -> str:
    return str(error.get("message", ""))


def _details(error: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    return _mappings(error.get("details"))


def _mappings(value: object) -> Iterator[Mapping[str, Any]]:
    return (entry for entry in (value if isinstance(value, list) else ()) if isinstance(entry, Mapping))
