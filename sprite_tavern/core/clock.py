"""The only place that reads the time, so that tests can turn the clock."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Clock:
    """Wall time and a monotonic counter.

    Attributes:
        now: Returns the present moment, timezone-aware, in UTC.
        ticks: Returns seconds of a counter that never goes back.
    """

    now: Callable[[], datetime]
    ticks: Callable[[], float]


SYSTEM_CLOCK = Clock(now=lambda: datetime.now(UTC), ticks=time.monotonic)  # noqa: TID251 - the one allowed place
