"""What a provider answered, and how to read it without trusting it."""

import json
import logging
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Garbage
from sprite_tavern.core.types import Cost

LONGEST_WAIT = 300.0
"""Seconds: no provider makes us wait longer, whatever it says."""

_LOGGED_BYTES = 1024
_LONGEST_WORDS = 300
_REQUEST_ID_HEADERS = ("x-request-id", "x-goog-request-id", "request-id", "cf-ray")
_PICTURE_IN_TEXT = re.compile(r"(?:data:[\w/+.-]+;base64,)?[A-Za-z0-9+/_=-]{80,}")
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP answer, read to its end.

    Attributes:
        provider: Label of who answered, for messages.
        status: HTTP status.
        headers: Names in lower case.
        data: The body; keys of ours that it may have echoed are cut out.
        paid: The call may have been charged; a GET never is.
    """

    provider: str
    status: int
    headers: Mapping[str, str]
    data: bytes
    paid: bool = True

    @property
    def request_id(self) -> str | None:
        """The provider's own id of the call, when a header tells it."""
        found = (self.headers.get(name) for name in _REQUEST_ID_HEADERS)
        return next((plain_words(value)[:128] for value in found if value), None)

    def json(self) -> dict[str, Any]:
        """The body as a JSON object.

        Raises:
            Garbage: It is none.
        """
        value = self._parse()
        if not isinstance(value, dict):
            log.debug("%s answered %s: %s", self.provider, self.status, self._beginning())
            raise Garbage(
                f"{self.provider} answered with something that can't be read. It probably charged for it.",
                request_id=self.request_id,
            )
        return value

    def json_or_empty(self) -> dict[str, Any]:
        """The body as a JSON object; empty when it is none (error pages often are none)."""
        value = self._parse()
        return value if isinstance(value, dict) else {}

    def _parse(self) -> object:
        try:
            value: object = json.loads(self.data)
        except (ValueError, RecursionError):
            return None
        return value

    def _beginning(self) -> str:
        return elide(self.data[:_LOGGED_BYTES].decode("utf-8", "replace"))


def elide(text: str) -> str:
    """The text with every run of base64 replaced by an ellipsis."""
    return _PICTURE_IN_TEXT.sub("…", text)


def plain_words(text: object, limit: int = _LONGEST_WORDS) -> str:
    """A provider's words, fit to be shown: one line, no pictures, no control or direction characters."""
    words = " ".join(_UNSEEN.sub(" ", elide(str(text))).split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def retry_at(headers: Mapping[str, str], clock: Clock) -> datetime | None:
    """When a `Retry-After` header allows the next call (RFC 9110 §10.2.3), at most 300 s ahead.

    Returns:
        UTC, never in the past; None when the header is absent or makes no sense.
    """
    text = headers.get("retry-after", "").strip()
    now = clock.now()
    try:
        seconds = float(text)
    except ValueError:
        seconds = _seconds_until(text, now)
    if math.isnan(seconds):
        return None
    return now + timedelta(seconds=min(max(seconds, 0.0), LONGEST_WAIT))


def _seconds_until(text: str, now: datetime) -> float:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return math.nan
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - now).total_seconds()


def amount(value: object) -> float | None:
    """A count or price that a provider reported; None unless it is a sensible number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and 0 <= value < 1e9 else None


def add_costs(*costs: Cost) -> Cost:
    """The sum; a part that is not known in any of them stays None."""
    usd = [cost.usd for cost in costs if cost.usd is not None]
    generations = [cost.generations for cost in costs if cost.generations is not None]
    return Cost(sum(usd) if usd else None, sum(generations) if generations else None)
