"""Queries on attempts: the write-ahead ledger of provider calls."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, update
from sqlmodel import col, select

from sprite_tavern.db.engine import Tx
from sprite_tavern.db.tables import Attempt, Delivered

OPEN = ("intent", "ticketed", "received")


async def open_attempt(tx: Tx, generation_id: UUID) -> Attempt | None:
    """The attempt of a generation whose outcome is not settled, or None."""
    query = (
        select(Attempt)
        .where(Attempt.generation_id == generation_id, col(Attempt.state).in_(OPEN))
        .order_by(col(Attempt.id).desc())
        .limit(1)
    )
    return (await tx.exec(query)).one_or_none()


async def get(tx: Tx, attempt_id: UUID) -> Attempt:
    """An attempt that must exist, locked until the end of the transaction."""
    return (await tx.exec(select(Attempt).where(Attempt.id == attempt_id).with_for_update())).one()


async def keep_delivery(tx: Tx, attempt_id: UUID, pictures: Sequence[bytes]) -> None:
    """Keeps the untouched bytes of an answer; doing it twice is the same as once."""
    await drop_delivery(tx, attempt_id)
    for position, data in enumerate(pictures):
        tx.add(Delivered(attempt_id=attempt_id, position=position, data=data))
    await tx.flush()


async def delivery(tx: Tx, attempt_id: UUID) -> list[bytes]:
    """The bytes kept by `keep_delivery`, in order."""
    query = select(Delivered).where(Delivered.attempt_id == attempt_id).order_by(col(Delivered.position))
    return [row.data for row in (await tx.exec(query)).all()]


async def drop_delivery(tx: Tx, attempt_id: UUID) -> None:
    """Forgets the bytes: they are stored as pictures now."""
    await tx.run(delete(Delivered).where(col(Delivered.attempt_id) == attempt_id))


async def strip(tx: Tx, generation_ids: Sequence[UUID]) -> None:
    """Leaves of generations that are about to be deleted what the books need: model, times, costs, errors."""
    of_them = select(Attempt.id).where(col(Attempt.generation_id).in_(generation_ids))
    await tx.run(delete(Delivered).where(col(Delivered.attempt_id).in_(of_them)))
    await tx.run(
        update(Attempt)
        .where(col(Attempt.generation_id).in_(generation_ids))
        .values(delivery=None, ticket=None, request_id=None)
    )


async def end(tx: Tx, attempt: Attempt, state: str, now: datetime, error: str | None = None) -> None:
    """Settles an attempt."""
    attempt.state = state
    attempt.ended_at = now
    attempt.error = error
    tx.add(attempt)
    await tx.flush()
