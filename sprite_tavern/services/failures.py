"""What a failure means for the person, in words, and how long to wait before another try."""

import random
from datetime import datetime
from typing import Any

from sprite_tavern.core.errors import (
    Blocked,
    Garbage,
    NotConfigured,
    OutcomeUnknown,
    OutOfCredit,
    ProviderError,
    RateLimited,
    Rejected,
    TavernError,
    Unavailable,
)
from sprite_tavern.services.breakers import Resting

LONGEST_WAIT = 300.0
FIRST_WAIT = 2.0
LONGEST_BACKOFF = 60.0


class NothingSent(Unavailable):
    """Something of our own could not be had before the call, so it was not made; it is tried again."""

    fault = "us"


TITLES: tuple[tuple[type[ProviderError], str], ...] = (
    (Rejected, "The provider did not accept it"),
    (Blocked, "The provider's filter refused it"),
    (NotConfigured, "The provider can't be used"),
    (OutOfCredit, "No credit left"),
    (Resting, "The provider is left alone for a while"),
    (RateLimited, "The provider is busy"),
    (NothingSent, "Something went wrong on our side"),
    (Unavailable, "The provider can't be reached"),
    (OutcomeUnknown, "It is not known whether it worked"),
    (Garbage, "The answer was no usable picture"),
)


def error_of(error: ProviderError) -> dict[str, Any]:
    """A provider's failure as the card shows it."""
    title = next((title for kind, title in TITLES if isinstance(error, kind)), "It did not work")
    return {
        "title": title,
        "message": error.message,
        "fault": error.fault,
        "charged": error.charged,
        "request_id": error.request_id,
    }


def unexpected(error: Exception, charged: str) -> dict[str, Any]:
    """A failure of our own as the card shows it; the details are in the log."""
    known = isinstance(error, TavernError)
    return {
        "title": "Something went wrong on our side",
        "message": str(error) if known else "The details are in the server's log. You can try again.",
        "fault": "us",
        "charged": charged,
        "request_id": None,
    }


def pause_before(tries: int, error: TavernError, now: datetime) -> float:
    """Seconds until the next try: what the provider asked for, else capped backoff with full jitter.

    Args:
        tries: Tries so far, from 1.
        error: Why; `RateLimited` may name a time.
        now: The present moment.
    """
    ceiling: float = min(LONGEST_BACKOFF, FIRST_WAIT * 2 ** min(tries, 10))
    jitter = random.uniform(0.25, 1.0)  # noqa: S311 - spreads load, guards nothing
    if isinstance(error, RateLimited) and error.retry_at is not None:
        asked = max(0.0, (error.retry_at - now).total_seconds())
        return min(asked, LONGEST_WAIT) + jitter
    return ceiling * jitter
