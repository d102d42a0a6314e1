"""From the database's notifications to the pages of the person concerned."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from uuid import UUID

import structlog

from sprite_tavern.core.errors import DatabaseDown, NotFound
from sprite_tavern.core.types import Actor, Event
from sprite_tavern.services.cards import Card
from sprite_tavern.services.fresh import FreshCards
from sprite_tavern.services.history import History

BACKLOG = 1000

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """What a page is told.

    Attributes:
        version: The owner's version after the change; 0 means "read again".
        cards: What changed; empty for "read again".
    """

    version: int
    cards: tuple[Card, ...]


READ_AGAIN = News(0, ())
Hear = Callable[[News], None]


class Events:
    """Spreads events in this process: at most one read of the changed card, however many pages show it."""

    def __init__(self, history: History, fresh: FreshCards) -> None:
        self._history = history
        self._fresh = fresh
        self._subscribers: dict[UUID, set[Hear]] = defaultdict(set)
        self._backlog: asyncio.Queue[Event] = asyncio.Queue(BACKLOG)

    def subscribe(self, owner: UUID, hear: Hear) -> Callable[[], None]:
        """Calls `hear` for every change of the owner's things. Returns what ends it."""
        self._subscribers[owner].add(hear)

        def unsubscribe() -> None:
            self._subscribers[owner].discard(hear)
            if not self._subscribers[owner]:
                del self._subscribers[owner]

        return unsubscribe

    def heard(self, event: Event) -> None:
        """Takes an event from the listener; never blocks. When too many wait, pages read again."""
        if event.kind == "resync":
            self._tell_everybody_to_read()
        elif event.owner in self._subscribers:
            try:
                self._backlog.put_nowait(event)
            except asyncio.QueueFull:
                self._tell_everybody_to_read()

    async def run(self) -> None:
        """Spreads events in order until cancelled."""
        while True:
            event = await self._backlog.get()
            news = await self._news(event)
            for hear in tuple(self._subscribers.get(event.owner, ())):
                self._tell(hear, news)

    async def _news(self, event: Event) -> News:
        if (fresh := self._fresh.take(event.subject, event.version)) is not None:
            return News(event.version, (fresh,))
        try:
            card = await self._history.card(Actor(user_id=event.owner), event.subject)
        except (NotFound, DatabaseDown):
            return READ_AGAIN
        return News(event.version, (card,))

    def _tell_everybody_to_read(self) -> None:
        while not self._backlog.empty():
            with suppress(asyncio.QueueEmpty):
                self._backlog.get_nowait()
        for hears in tuple(self._subscribers.values()):
            for hear in tuple(hears):
                self._tell(hear, READ_AGAIN)

    def _tell(self, hear: Hear, news: News) -> None:
        try:
            hear(news)
        except Exception:  # one broken page must not keep the others from hearing
            log.exception("events.page_failed")
