"""Paid jobs that take long: they are asked for again, more and more rarely, and never sent again.

For a quarter of an hour the card says that the provider is at work. After that nobody is kept waiting: the
card says that it is not known whether it worked, its slot is free, and the asking goes on for a day.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sprite_tavern.core.errors import JobLost, OutcomeUnknown, ProviderError
from sprite_tavern.core.types import State
from sprite_tavern.services.failures import error_of

AT_WORK = timedelta(minutes=15)
LONGEST = timedelta(hours=24)
LATE_LOOK_SECONDS = 10.0
"""So long one late question for a job takes at most: it has ended, or it has not."""

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 300.0
_SHARE_OF_AGE = 0.1
_STILL_AT_WORK = "It takes longer than usual"
_GOES_ON = "It is still asked for now and then, at no cost, for a day: a late picture appears here by itself."


@dataclass(frozen=True, slots=True)
class Wait:
    """What happens until a job is asked for again.

    Attributes:
        seconds: Until then.
        state: What the card says meanwhile.
        error: Why, as the card shows it.
    """

    seconds: float
    state: State
    error: dict[str, Any]


def wait_for(error: ProviderError, ticket: str | None, since: datetime, now: datetime) -> Wait | None:
    """How long to wait before a job is asked for again; None when that is of no use.

    Args:
        error: How the last question ended.
        ticket: Of the job; None when the provider took none.
        since: When it was taken.
        now: The present moment.
    """
    age = now - since
    may_come = isinstance(error, OutcomeUnknown) and not isinstance(error, JobLost)
    if ticket is None or not may_come or age >= LONGEST:
        return None
    told = error_of(error)
    if age < AT_WORK:
        state, told["title"] = State.WORKING, _STILL_AT_WORK
    else:
        state, told["message"] = State.UNKNOWN, f"{told['message']} {_GOES_ON}"
    seconds = min(max(_FIRST_PAUSE, age.total_seconds() * _SHARE_OF_AGE), _LONGEST_PAUSE)
    return Wait(seconds, state, told)
