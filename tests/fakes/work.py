"""Doing things in an open house and waiting for them, for tests of the services."""

import asyncio
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
from sqlalchemy import func, select, text
from sqlalchemy import table as sql_table

from sprite_tavern.core.ids import new_id
from sprite_tavern.core.types import ENDED, Actor, State
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.services.cards import Card
from sprite_tavern.services.events import News
from sprite_tavern.services.generation import SpriteOrder
from sprite_tavern.tavern import Tavern
from sprite_tavern.worker.runner import Worker

PATIENCE = 90.0


def order(prompt: str = "a green slime", **changes: Any) -> SpriteOrder:
    """A good order for the forge."""
    return SpriteOrder(
        **{"prompt": prompt, "once_key": uuid.uuid4().hex, "width": 32, "height": 32, **changes}
    )


@asynccontextmanager
async def at_work(tavern: Tavern) -> AsyncIterator[Worker]:
    """A worker for the length of the block."""
    worker = Worker(tavern)
    worker.start()
    try:
        yield worker
    finally:
        await worker.stop()


async def until(tavern: Tavern, actor: Actor, card: Card, *states: State) -> Card:
    """The card, as soon as it is in one of the states (or has ended, when none is named)."""
    wanted = frozenset(states) or ENDED
    changed = asyncio.Event()

    def hear(_news: News) -> None:
        changed.set()

    assert actor.user_id is not None
    unsubscribe = tavern.events.subscribe(actor.user_id, hear)
    try:
        async with asyncio.timeout(PATIENCE):
            while True:
                card = await tavern.history.card(actor, card.id)
                if card.state in wanted:
                    return card
                await changed.wait()
                changed.clear()
    finally:
        unsubscribe()


async def made(tavern: Tavern, actor: Actor, wish: SpriteOrder | None = None) -> Card:
    """One finished sprite."""
    [card] = await tavern.generation.request(actor, wish or order())
    return await until(tavern, actor, card)


async def another_person(tavern: Tavern, name: str = "neighbour") -> Actor:
    """A second person in the house."""
    identity = new_id()
    async with tavern._database.transaction() as tx:
        await tx.run(
            text(
                "INSERT INTO users (id, name, role, version, created_at)"
                " VALUES (:id, :name, 'member', 0, now())"
            ),
            {"id": identity, "name": name},
        )
    return Actor(user_id=identity)


async def count(tavern: Tavern, table: str) -> int:
    """How many rows a table has."""
    async with tavern._database.transaction() as tx:
        return int((await tx.run(select(func.count()).select_from(sql_table(table)))).scalar_one())


def checkered_sprite(side: int = 24) -> bytes:
    """A small sprite of a person's own, as PNG."""
    pixels = np.zeros((side, side, 4), np.uint8)
    pixels[4:-4, 4:-4] = (200, 60, 60, 255)
    pixels[8:-8, 8:-8] = (60, 60, 200, 255)
    return encode_png(pixels)
