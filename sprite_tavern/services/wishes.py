"""Writing down a wish: once per once-key, within limits, with its job in the same transaction."""

import hashlib
import json
import secrets
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Conflict, Invalid, OverLimit
from sprite_tavern.db import generations, queue
from sprite_tavern.db.engine import Database, Tx
from sprite_tavern.db.generations import Record, Standing
from sprite_tavern.db.tables import Generation
from sprite_tavern.services.cards import Card, card_of
from sprite_tavern.services.catalogue import Catalogue
from sprite_tavern.services.fresh import FreshCards

LARGEST_SEED = 2**31 - 1
ONCE_KEY_LIMIT = 255

Columns = dict[str, Any]  # values of a generation's columns


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one person may have in the house.

    Attributes:
        running: Pictures in the making at once.
        queued: Pictures waiting or in the making.
    """

    running: int
    queued: int


class Wishes:
    """Adds generations to the records, and to the queue.

    Args:
        database: Where they are kept.
        catalogue: Gives labels to the cards.
        clock: Tells when.
        limits: For each person.
        fresh: Takes the new cards for the pages.
    """

    def __init__(
        self, database: Database, catalogue: Catalogue, clock: Clock, limits: Limits, fresh: FreshCards
    ) -> None:
        self._fresh = fresh
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._limits = limits

    async def add(self, owner: UUID, once_key: str, wish: dict[str, Any], rows: list[Columns]) -> list[Card]:
        """Adds the rows of one wish and hands them to the queue, in one transaction.

        Args:
            owner: Whose wish it is.
            once_key: Names the wish; the second time the first result is returned.
            wish: The wish as JSON: the same key with another wish is refused.
            rows: The columns of each row; left unused when the wish was added before.

        Raises:
            Conflict: The once-key stands for another wish.
            OverLimit: Too many wait already.
        """
        fingerprint = fingerprint_of(wish)
        with self._fresh.offering() as offer:
            async with self._database.transaction() as tx:
                await generations.lock_owner(tx, owner=owner)
                standing = await generations.standing(tx, once_key, owner=owner)
                if not standing.asked:
                    identity = {"owner_id": owner, "once_key": once_key, "fingerprint": fingerprint}
                    cards = await self._insert(tx, [{**identity, **row} for row in rows], standing)
                    for card in cards:
                        offer(card)
                    return cards
                found = await generations.by_once_key(tx, once_key, owner=owner)
                if found[0].fingerprint != fingerprint:
                    raise Conflict(
                        "This request was already used for something else. Reload the page and try again."
                    )
                return await self._cards(tx, owner, found)

    async def _cards(self, tx: Tx, owner: UUID, found: list[Generation]) -> list[Card]:
        place = await generations.places(tx, owner=owner)
        records = [
            await generations.find_record(tx, generation.id, owner=owner) or Record(generation, None)
            for generation in found
        ]
        return [card_of(record, self._catalogue, place.get(record.generation.id)) for record in records]

    async def _insert(self, tx: Tx, rows: list[Columns], standing: Standing) -> list[Card]:
        if standing.unfinished + len(rows) > self._limits.queued:
            raise OverLimit(
                f"{standing.unfinished} pictures are waiting already; at most {self._limits.queued} can. "
                "Let some finish, or cancel some."
            )
        now = self._clock.now()
        added = [Generation(**row, ordinal=ordinal, created_at=now) for ordinal, row in enumerate(rows)]
        await generations.add(tx, added)
        await queue.promote(tx, owner=added[0].owner_id, slots=self._limits.running)
        return [
            card_of(Record(generation, None), self._catalogue, place)
            for place, generation in enumerate(added, start=standing.queued + 1)
        ]


def fingerprint_of(wish: dict[str, Any]) -> str:
    """SHA-256 of a wish's canonical JSON."""
    canonical = json.dumps(wish, sort_keys=True, separators=(",", ":"), default=str)
    return hashlib.sha256(canonical.encode()).hexdigest()


def checked_once_key(once_key: object) -> str:
    """A usable once-key.

    Raises:
        Invalid: It is no text of 8 to 255 characters.
    """
    if not isinstance(once_key, str) or not 8 <= len(once_key) <= ONCE_KEY_LIMIT or "\0" in once_key:
        raise Invalid("The request has no usable once-key (8 to 255 characters).", field="once_key")
    return once_key


def checked_seed(seed: object) -> int | None:
    """A seed, or None for "any".

    Raises:
        Invalid: It is no whole number from 0 to 2,147,483,647.
    """
    if seed is None or seed == "":
        return None
    if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed <= LARGEST_SEED:
        raise Invalid(f"The seed is a whole number from 0 to {LARGEST_SEED:,}, or empty.", field="seed")
    return seed


def any_seed() -> int:
    """A random seed."""
    return secrets.randbelow(LARGEST_SEED + 1)
