"""Leaves a provider alone for a while when it can't be reached again and again.

Each process counts for itself. After the rest one call may try; the others go on waiting until it has come
back (M. Nygard's circuit breaker, "Release It!", 2007).
"""

from dataclasses import dataclass
from datetime import timedelta

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import ProviderError, RateLimited, Unavailable

MOST_FAILURES = 5
"""So many calls in a row that could not be made open the circuit."""

FIRST_REST, LONGEST_REST = 30.0, 300.0
"""Seconds; each time the trying call fails, too, the rest doubles."""


_IN_THE_HOUSE = "forge"
"""The offline artist is always there."""


class Resting(RateLimited):
    """The provider is left alone for a while; nothing was sent."""


@dataclass(slots=True)
class _Circuit:
    failures: int = 0
    rest: float = FIRST_REST
    until: float | None = None
    trying: bool = False


class Breakers:
    """One circuit for each provider."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._circuits: dict[str, _Circuit] = {}

    def enter(self, provider: str) -> None:
        """Call before a call.

        Raises:
            Resting: It is to be left alone; says until when.
        """
        circuit = self._circuits.get(provider)
        if circuit is None or circuit.until is None:
            return
        left = circuit.until - self._clock.ticks()
        if left <= 0:
            circuit.trying = True
            circuit.until = self._clock.ticks() + circuit.rest
            return
        raise Resting(
            f"It could not be reached {circuit.failures} times in a row, so it is left alone for a while. "
            "Nothing was sent and nothing was charged; this goes on by itself.",
            self._clock.now() + timedelta(seconds=left),
        )

    def worked(self, provider: str) -> None:
        """Call when the provider has answered anything at all."""
        self._circuits.pop(provider, None)

    def failed(self, provider: str, error: ProviderError) -> None:
        """Call with every error of a call: whoever refuses is there, too."""
        if provider == _IN_THE_HOUSE:
            return
        if not isinstance(error, Unavailable):
            self.worked(provider)
            return
        circuit = self._circuits.setdefault(provider, _Circuit())
        circuit.failures += 1
        if circuit.trying:
            circuit.rest = min(circuit.rest * 2, LONGEST_REST)
        if circuit.failures >= MOST_FAILURES:
            circuit.until = self._clock.ticks() + circuit.rest
            circuit.trying = False

    def seconds_left(self, provider: str) -> float:
        """How long the provider is still left alone; 0 when it is not."""
        circuit = self._circuits.get(provider)
        if circuit is None or circuit.until is None:
            return 0.0
        return max(0.0, circuit.until - self._clock.ticks())
