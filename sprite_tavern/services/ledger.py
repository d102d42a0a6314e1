"""How the providers do: what is missing, what they were asked, what it cost, what they say themselves.

For whoever runs the house: the sums are those of all its people. Keys are never told, not even in part.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Forbidden, NotFound
from sprite_tavern.core.types import Actor, ProviderStatus
from sprite_tavern.db import ledger
from sprite_tavern.db.engine import Database
from sprite_tavern.db.ledger import LastError, Sums
from sprite_tavern.providers.base import Checkable
from sprite_tavern.services.breakers import Breakers
from sprite_tavern.services.catalogue import Catalogue

MONTH = timedelta(days=30)
SPANS = ("today", "month", "all")


@dataclass(frozen=True, slots=True)
class Spent:
    """Calls within one span of time, and what they cost; `Sums` says more on each."""

    calls: int = 0
    failures: int = 0
    usd: float = 0.0
    generations: float = 0.0
    median: float | None = None
    slow: float | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """One provider as the house knows it.

    Attributes:
        name: Its short name, as in its models' names.
        models: How many of its models are ready.
        missing: What to set before it can be used; empty when it can.
        checkable: It can be asked, for nothing, whether it works.
        resting: Seconds for which it is left alone, because it could not be reached.
        error: What went wrong last, in words, or None.
        error_at: When.
        spent: By span: "today" (since midnight UTC), "month" (30 days), "all".
    """

    name: str
    models: int
    missing: str
    checkable: bool
    resting: float
    error: str | None
    error_at: datetime | None
    spent: dict[str, Spent]


class Ledger:
    """Reads the house's books."""

    def __init__(self, database: Database, catalogue: Catalogue, clock: Clock, breakers: Breakers) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._breakers = breakers

    async def accounts(self, actor: Actor) -> tuple[Account, ...]:
        """Every provider, in the order in which they are offered.

        Raises:
            Forbidden: Only who runs the house may look into its books.
        """
        _check_admin(actor)
        now = self._clock.now()
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        async with self._database.transaction() as tx:
            rows = await ledger.sums(tx, midnight, now - MONTH)
            errors = {error.provider: error for error in await ledger.last_errors(tx)}
        spent: dict[str, dict[str, Spent]] = {}
        for row in rows:
            spent.setdefault(row.provider, {})[row.span] = _spent(row)
        return tuple(
            self._account(name, spent.get(name, {}), errors.get(name)) for name in self._catalogue.providers()
        )

    async def check(self, actor: Actor, name: str) -> ProviderStatus:
        """Asks a provider, for nothing, whether it works.

        Raises:
            Forbidden: Only who runs the house may.
            NotFound: There is no such provider, or it can't be asked.
            ProviderError: It does not work; says what to do.
        """
        _check_admin(actor)
        provider = self._catalogue.providers().get(name)
        if not isinstance(provider, Checkable):
            raise NotFound("This provider can't be asked.")
        return await provider.check()

    def _account(self, name: str, spent: dict[str, Spent], error: LastError | None) -> Account:
        provider = self._catalogue.providers()[name]
        cards = provider.models()
        ready = [card for card in cards if card.ready]
        return Account(
            name=name,
            models=len(ready),
            missing=""
            if ready
            else next((card.missing for card in cards), "It is not set up: the README tells how."),
            checkable=isinstance(provider, Checkable),
            resting=self._breakers.seconds_left(name),
            error=error.words if error else None,
            error_at=error.at if error else None,
            spent={span: spent.get(span, Spent()) for span in SPANS},
        )


def _spent(row: Sums) -> Spent:
    return Spent(row.calls, row.failures, float(row.usd), float(row.generations), row.median, row.slow)


def _check_admin(actor: Actor) -> None:
    if actor.role != "admin":
        raise Forbidden("Only who runs the house may look into its books.")
