"""Queries on generations. Every one that serves a person takes the owner."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import func, text, update
from sqlalchemy.orm import aliased
from sqlalchemy.orm.attributes import set_committed_value
from sqlmodel import col, select

from sprite_tavern.core.types import Kind, State
from sprite_tavern.db.engine import Tx
from sprite_tavern.db.events import CHANNEL, GENERATION_EVENT
from sprite_tavern.db.tables import UNFINISHED, Generation, Sprite

NO_WORDS: Mapping[str, Collection[str]] = MappingProxyType({})

_TOUCH = text(
    "WITH grown AS (UPDATE users SET version = version + 1 WHERE id = :owner RETURNING version),"  # noqa: S608 - put together from constants
    " touched AS (UPDATE generations SET version = grown.version FROM grown WHERE id = :id)"
    f" SELECT version, pg_notify(:channel, {GENERATION_EVENT}) FROM grown"
)
_STANDING = text(
    "SELECT EXISTS (SELECT 1 FROM generations WHERE owner_id = :owner AND once_key = :once_key) AS asked,"  # noqa: S608 - put together from constants
    " count(*) FILTER (WHERE state = 'queued') AS queued, count(*) AS unfinished FROM generations"
    f" WHERE owner_id = :owner AND state IN {UNFINISHED} AND deleted_at IS NULL"
)
# A late answer may still turn "unknown" into "done": what was paid for is kept.
OPEN_FOR_RESULT = (State.QUEUED, State.SENT, State.WORKING, State.FINISHING, State.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Record:
    """A generation with its first picture and further ones, as a card shows it."""

    generation: Generation
    sprite: Sprite | None
    more: tuple[Sprite, ...] = ()


async def lock_owner(tx: Tx, *, owner: UUID) -> None:
    """Waits for, and holds, the owner's row: what follows can't overlap with another of the same owner."""
    await tx.run(text("SELECT 1 FROM users WHERE id = :owner FOR UPDATE"), {"owner": owner})


async def by_once_key(tx: Tx, once_key: str, *, owner: UUID) -> list[Generation]:
    """The generations that were made for one once-key, in order."""
    query = (
        select(Generation)
        .where(Generation.owner_id == owner, Generation.once_key == once_key)
        .order_by(col(Generation.ordinal))
    )
    return list((await tx.exec(query)).all())


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides over a new wish.

    Attributes:
        asked: Its once-key is known already.
        queued: How many of the owner's generations wait.
        unfinished: How many wait or run.
    """

    asked: bool
    queued: int
    unfinished: int


async def standing(tx: Tx, once_key: str, *, owner: UUID) -> Standing:
    """How things stand for a wish of the owner with this once-key."""
    row = (await tx.run(_STANDING, {"owner": owner, "once_key": once_key})).one()
    return Standing(row.asked, row.queued, row.unfinished)


async def find(tx: Tx, generation_id: UUID, *, owner: UUID, lock: bool = False) -> Generation | None:
    """The owner's generation, deleted ones included, or None."""
    query = select(Generation).where(Generation.id == generation_id, Generation.owner_id == owner)
    return (await tx.exec(query.with_for_update() if lock else query)).one_or_none()


async def lock(tx: Tx, generation_id: UUID) -> Generation | None:
    """A generation for the worker, whoever owns it, locked until the end of the transaction; or None."""
    query = select(Generation).where(Generation.id == generation_id).with_for_update()
    return (await tx.exec(query)).one_or_none()


async def find_record(tx: Tx, generation_id: UUID, *, owner: UUID) -> Record | None:
    """The owner's generation with its picture, deleted ones included, or None."""
    found = await _records(tx, [Generation.id == generation_id, Generation.owner_id == owner], limit=1)
    return found[0] if found else None


async def newest(
    tx: Tx,
    *,
    owner: UUID,
    before: UUID | None,
    limit: int,
    words: Mapping[str, Collection[str]] = NO_WORDS,
) -> list[Record]:
    """A page of the owner's history, newest first: keyset on the id, which sorts by time.

    With `words`, only what has all of them: in its prompt, instruction or model, or one of the styles that
    the word stands for.
    """
    conditions: list[Any] = [Generation.owner_id == owner, col(Generation.deleted_at).is_(None)]
    said = func.concat_ws(" ", col(Generation.prompt), col(Generation.instruction), col(Generation.model))
    conditions += [
        said.icontains(word, autoescape=True) | col(Generation.style).in_(styles)
        for word, styles in words.items()
    ]
    if before is not None:
        conditions.append(Generation.id < before)
    return await _records(tx, conditions, limit=limit)


async def family(tx: Tx, generation_id: UUID, *, owner: UUID, limit: int = 200) -> list[Record]:
    """A sprite's own generation, what it was made from, and what was made from it, newest first."""
    source = select(Generation.parent_id).where(Generation.id == generation_id, Generation.owner_id == owner)
    conditions = [
        Generation.owner_id == owner,
        col(Generation.deleted_at).is_(None),
        (col(Generation.id) == generation_id)
        | (col(Generation.parent_id) == generation_id)
        | (col(Generation.id) == source.scalar_subquery()),
    ]
    return await _records(tx, conditions, limit=limit)


async def changed_since(tx: Tx, version: int, *, owner: UUID, limit: int) -> list[Record]:
    """Everything of the owner that changed after `version`, oldest change first, deleted ones included."""
    query = (
        _with_sprite()
        .where(Generation.owner_id == owner, Generation.version > version)
        .order_by(col(Generation.version))
        .limit(limit)
    )
    return await _read(tx, query)


async def places(tx: Tx, *, owner: UUID) -> dict[UUID, int]:
    """For each waiting generation of the owner: its place in the queue, 1 is next."""
    query = (
        select(Generation.id)
        .where(
            Generation.owner_id == owner,
            Generation.state == State.QUEUED,
            col(Generation.deleted_at).is_(None),
        )
        .order_by(col(Generation.id))
    )
    return {identity: place for place, identity in enumerate((await tx.exec(query)).all(), start=1)}


async def touch(tx: Tx, generation_id: UUID, *, owner: UUID) -> int:
    """Gives the generation the owner's next version and tells every process. Returns the version.

    Holds the owner's row until the end: versions commit in order. The event is sent when, and only when, the
    transaction commits.
    """
    row = await tx.run(_TOUCH, {"owner": owner, "id": generation_id, "channel": CHANNEL})
    return int(row.one().version)


async def add(tx: Tx, added: Sequence[Generation]) -> None:
    """Writes new generations and tells every process."""
    tx.add_all(added)
    await tx.flush()
    for row in added:
        set_committed_value(row, "version", await touch(tx, row.id, owner=row.owner_id))


async def write(tx: Tx, generation: Generation, **values: object) -> None:
    """Writes columns of a generation without telling anybody."""
    for name, value in values.items():
        setattr(generation, name, value)
    await tx.flush()


async def change(tx: Tx, generation: Generation, **values: object) -> None:
    """Writes columns of a generation and tells every process."""
    await write(tx, generation, **values)
    set_committed_value(generation, "version", await touch(tx, generation.id, owner=generation.owner_id))


async def change_fenced(tx: Tx, generation: Generation, attempt_id: UUID, **values: object) -> bool:
    """Like `change`, but only while `attempt_id` is the attempt that may write. False: it is not any more.

    The record in memory is brought up to date when it was written.
    """
    written = await tx.run(
        update(Generation)
        .where(
            col(Generation.id) == generation.id,
            col(Generation.attempt_id) == attempt_id,
            col(Generation.state).in_(OPEN_FOR_RESULT),
        )
        .values(**values)
    )
    if written.rowcount == 0:
        return False
    version = await touch(tx, generation.id, owner=generation.owner_id)
    for name, value in {**values, "version": version}.items():
        set_committed_value(generation, name, value)
    return True


async def stranded(tx: Tx, limit: int = 100) -> list[UUID]:
    """Generations that were handed to the job engine, which does not know them (any more).

    They are unfinished, or told as unknown while a paid job of theirs is still asked for.
    """
    rows = await tx.run(
        text(
            f"SELECT id FROM generations AS g WHERE enqueued AND (state IN {UNFINISHED} OR state = 'unknown'"  # noqa: S608 - a constant
            " AND EXISTS (SELECT 1 FROM attempts WHERE generation_id = g.id AND attempts.state = 'ticketed'))"
            " AND NOT EXISTS ("
            " SELECT 1 FROM pgqueuer WHERE dedupe_key = g.id::text AND status IN ('queued', 'picked'))"
            " ORDER BY id LIMIT :limit"
        ),
        {"limit": limit},
    )
    return [row.id for row in rows]


async def owners_waiting(tx: Tx, limit: int = 1000) -> Sequence[UUID]:
    """Owners that have generations waiting for a slot."""
    query = (
        select(Generation.owner_id)
        .where(col(Generation.state) == State.QUEUED, col(Generation.enqueued).is_(False))
        .distinct()
        .limit(limit)
    )
    return (await tx.exec(query)).all()


async def expired_trash(tx: Tx, before: datetime, limit: int = 100) -> Sequence[Generation]:
    """Generations deleted before a moment."""
    query = select(Generation).where(col(Generation.deleted_at) < before).limit(limit)
    return (await tx.exec(query)).all()


async def detach_edits(tx: Tx, generation_ids: Sequence[UUID]) -> None:
    """Lets edits of some generations stand for themselves: they outlive what they were made from."""
    await tx.run(
        update(Generation)
        .where(col(Generation.parent_id).in_(generation_ids), col(Generation.kind) == Kind.EDIT)
        .values(parent_id=None)
    )


def _with_sprite() -> Any:  # noqa: ANN401 - a select of two entities; SQLModel's stubs have no name for it
    first = aliased(Sprite)
    return select(Generation, first).outerjoin(
        first, (col(first.generation_id) == col(Generation.id)) & (col(first.position) == 0)
    )


async def _records(tx: Tx, conditions: list[Any], limit: int) -> list[Record]:
    return await _read(tx, _with_sprite().where(*conditions).order_by(col(Generation.id).desc()).limit(limit))


async def _read(tx: Tx, query: Any) -> list[Record]:  # noqa: ANN401 - a query of `_with_sprite`
    rows = (await tx.exec(query)).all()
    more = await _more(tx, [generation.id for generation, _ in rows if generation.pictures > 1])
    return [Record(generation, sprite, tuple(more.get(generation.id, ()))) for generation, sprite in rows]


async def _more(tx: Tx, generation_ids: list[UUID]) -> dict[UUID, list[Sprite]]:
    """Pictures after the first, in order, of those generations that have several."""
    if not generation_ids:
        return {}
    query = (
        select(Sprite)
        .where(col(Sprite.generation_id).in_(generation_ids), Sprite.position > 0)
        .order_by(col(Sprite.position))
    )
    found: dict[UUID, list[Sprite]] = {}
    for sprite in (await tx.exec(query)).all():
        found.setdefault(sprite.generation_id, []).append(sprite)
    return found
