"""A provider that can't be reached is left alone, tried by one call, and welcome when it is back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Blocked, Unavailable
from sprite_tavern.services.breakers import (
    FIRST_REST,
    LONGEST_REST,
    MOST_FAILURES,
    Breakers,
    Resting,
)

AWAY = Unavailable("It can't be reached.")


@dataclass
class Turned:
    """A clock that a test turns."""

    seconds: float = 0.0

    @property
    def clock(self) -> Clock:
        return Clock(
            now=lambda: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self.seconds),
            ticks=lambda: self.seconds,
        )


def _is_open(breakers: Breakers, provider: str = "far") -> bool:
    try:
        breakers.enter(provider)
    except Resting:
        return True
    return False


def _fail(breakers: Breakers, times: int, provider: str = "far") -> None:
    for _ in range(times):
        breakers.failed(provider, AWAY)


def test_FT17_the_circuit_opens_and_half_opens() -> None:
    turned = Turned()
    breakers = Breakers(turned.clock)
    _fail(breakers, MOST_FAILURES - 1)
    assert not _is_open(breakers)
    _fail(breakers, 1)
    with pytest.raises(Resting, match="5 times in a row") as resting:
        breakers.enter("far")
    assert resting.value.retry_at == turned.clock.now() + timedelta(seconds=FIRST_REST)
    assert breakers.seconds_left("far") == FIRST_REST
    assert not _is_open(breakers, "near")
    turned.seconds = FIRST_REST + 1
    assert not _is_open(breakers), "one call tries"
    assert _is_open(breakers), "the others wait for it"
    _fail(breakers, 1)
    assert breakers.seconds_left("far") == 2 * FIRST_REST
    turned.seconds += 2 * FIRST_REST
    assert not _is_open(breakers)
    breakers.worked("far")
    assert not _is_open(breakers)
    assert not _is_open(breakers)


def test_a_trying_call_that_never_ends_does_not_close_the_door_for_ever() -> None:
    turned = Turned()
    breakers = Breakers(turned.clock)
    _fail(breakers, MOST_FAILURES)
    for _ in range(3):
        turned.seconds += FIRST_REST
        assert not _is_open(breakers)
        assert _is_open(breakers)


def test_the_rest_has_an_end() -> None:
    turned = Turned()
    breakers = Breakers(turned.clock)
    _fail(breakers, MOST_FAILURES)
    for _ in range(9):
        turned.seconds += breakers.seconds_left("far")
        breakers.enter("far")
        _fail(breakers, 1)
    assert breakers.seconds_left("far") == LONGEST_REST


def test_who_refuses_is_there() -> None:
    breakers = Breakers(Turned().clock)
    _fail(breakers, MOST_FAILURES - 1)
    breakers.failed("far", Blocked("no"))
    _fail(breakers, MOST_FAILURES - 1)
    assert not _is_open(breakers)


def test_the_offline_artist_never_rests() -> None:
    breakers = Breakers(Turned().clock)
    _fail(breakers, MOST_FAILURES, "forge")
    assert not _is_open(breakers, "forge")
