"""What a person has made: pages of cards, what changed since, the bin."""

from dataclasses import dataclass
from uuid import UUID

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Invalid, NotFound
from sprite_tavern.core.types import ENDED, Actor, Kind, State
from sprite_tavern.core.words import clean_text
from sprite_tavern.db import generations, users
from sprite_tavern.db.engine import Database
from sprite_tavern.services.access import owner_of
from sprite_tavern.services.cards import Card, card_of
from sprite_tavern.services.catalogue import Catalogue

PAGE_LIMIT = 200
CHANGES_LIMIT = 500
SEARCH_LENGTH = 200
GONE = "It is not there any more."


@dataclass(frozen=True, slots=True)
class Page:
    """Some cards.

    Attributes:
        cards: Newest first; for changes, oldest change first.
        next: Give this as `before` for the next page; None at the end.
        version: The page is up to date with the owner's things as of this version.
    """

    cards: list[Card]
    next: UUID | None
    version: int


class History:
    """Reads a person's generations; moves them to the bin and back."""

    def __init__(self, database: Database, catalogue: Catalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    async def page(self, actor: Actor, before: UUID | None = None, limit: int = 60, search: str = "") -> Page:
        """A page of the history, newest first; with `search`, of what has all its words.

        Raises:
            Invalid: `limit` is not from 1 to 200, or `search` is no text.
        """
        owner = owner_of(actor)
        if not 1 <= limit <= PAGE_LIMIT:
            raise Invalid(f"A page has from 1 to {PAGE_LIMIT} cards.", field="limit")
        said = clean_text(search, "search", SEARCH_LENGTH, required=False).split()
        words = {word: self._catalogue.styles_called(word) for word in said}
        async with self._database.transaction() as tx:
            version = await users.version_of(tx, owner=owner)  # first: what comes later is told again
            records = await generations.newest(tx, owner=owner, before=before, limit=limit, words=words)
            place = await generations.places(tx, owner=owner)
        cards = [card_of(record, self._catalogue, place.get(record.generation.id)) for record in records]
        return Page(cards, cards[-1].id if len(cards) == limit else None, version)

    async def changes(self, actor: Actor, since: int) -> Page:
        """Everything that changed after version `since`, deleted cards included (marked so)."""
        owner = owner_of(actor)
        async with self._database.transaction() as tx:
            version = await users.version_of(tx, owner=owner)
            records = await generations.changed_since(tx, since, owner=owner, limit=CHANGES_LIMIT)
            place = await generations.places(tx, owner=owner)
        cards = [card_of(record, self._catalogue, place.get(record.generation.id)) for record in records]
        complete = len(cards) < CHANGES_LIMIT
        return Page(cards, None, version if complete else cards[-1].version)

    async def card(self, actor: Actor, generation_id: UUID) -> Card:
        """One card.

        Raises:
            NotFound: There is no such generation of this person.
        """
        owner = owner_of(actor)
        async with self._database.transaction() as tx:
            record = await generations.find_record(tx, generation_id, owner=owner)
            if record is None:
                raise NotFound(GONE)
            waiting = record.generation.state == State.QUEUED
            place = await generations.places(tx, owner=owner) if waiting else {}
        return card_of(record, self._catalogue, place.get(generation_id))

    async def family(self, actor: Actor, generation_id: UUID) -> list[Card]:
        """A sprite's card and those of its enhancements and edits, newest first; also what it was made from.

        Asked for an enhancement, it is the family of its sprite.
        """
        owner = owner_of(actor)
        async with self._database.transaction() as tx:
            record = await generations.find_record(tx, generation_id, owner=owner)
            if record is None:
                raise NotFound(GONE)
            made = record.generation
            root = (made.parent_id if made.kind == Kind.ENHANCE else None) or generation_id
            records = await generations.family(tx, root, owner=owner)
        return [card_of(member, self._catalogue) for member in records]

    async def remove(self, actor: Actor, generation_id: UUID) -> Card:
        """Moves a card to the bin. What still runs has to end, or be cancelled, first.

        Raises:
            NotFound: There is no such generation of this person.
            Invalid: It still runs.
        """
        owner = owner_of(actor)
        async with self._database.transaction() as tx:
            generation = await generations.find(tx, generation_id, owner=owner, lock=True)
            if generation is None:
                raise NotFound(GONE)
            if generation.state not in ENDED:
                raise Invalid("It is still in the making. Cancel it first.")
            if generation.deleted_at is None:
                await generations.change(tx, generation, deleted_at=self._clock.now())
        return await self.card(actor, generation_id)

    async def restore(self, actor: Actor, generation_id: UUID) -> Card:
        """Takes a card out of the bin.

        Raises:
            NotFound: There is no such generation of this person, or it is gone for ever.
        """
        owner = owner_of(actor)
        async with self._database.transaction() as tx:
            generation = await generations.find(tx, generation_id, owner=owner, lock=True)
            if generation is None:
                raise NotFound("It is gone for ever.")
            if generation.deleted_at is not None:
                await generations.change(tx, generation, deleted_at=None)
        return await self.card(actor, generation_id)
