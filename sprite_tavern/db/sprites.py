"""Queries on finished pictures."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import or_
from sqlmodel import col, select

from sprite_tavern.db.engine import Tx
from sprite_tavern.db.tables import Generation, Sprite


async def find(tx: Tx, sprite_id: UUID, *, viewer: UUID) -> Sprite | None:
    """A picture that the viewer may see, or None. Pictures in the trash can be seen until they are purged."""
    query = select(Sprite).where(Sprite.id == sprite_id, Sprite.owner_id == viewer)
    return (await tx.exec(query)).one_or_none()


async def find_named(tx: Tx, sprite_id: UUID, *, viewer: UUID) -> tuple[Sprite, str] | None:
    """A picture that the viewer may see, with the prompt it was made from, or None."""
    query = (
        select(Sprite, Generation.prompt)
        .join(Generation, col(Generation.id) == col(Sprite.generation_id))
        .where(Sprite.id == sprite_id, Sprite.owner_id == viewer)
    )
    return (await tx.exec(query)).one_or_none()


async def find_made(tx: Tx, sprite_id: UUID, *, viewer: UUID) -> tuple[Sprite, Generation] | None:
    """A picture that the viewer may see, with what was asked for, or None."""
    query = (
        select(Sprite, Generation)
        .join(Generation, col(Generation.id) == col(Sprite.generation_id))
        .where(Sprite.id == sprite_id, Sprite.owner_id == viewer)
    )
    return (await tx.exec(query)).one_or_none()


async def of_generation(tx: Tx, generation_id: UUID, *, owner: UUID, position: int = 0) -> Sprite | None:
    """A picture of the owner's generation, the first one unless another is named; or None."""
    query = select(Sprite).where(
        Sprite.generation_id == generation_id, Sprite.owner_id == owner, Sprite.position == position
    )
    return (await tx.exec(query)).one_or_none()


async def all_of_generation(tx: Tx, generation_id: UUID, *, owner: UUID) -> Sequence[Sprite]:
    """All pictures of the owner's generation, in order."""
    query = (
        select(Sprite)
        .where(Sprite.generation_id == generation_id, Sprite.owner_id == owner)
        .order_by(col(Sprite.position))
    )
    return (await tx.exec(query)).all()


async def hashes_of(tx: Tx, generation_ids: Sequence[UUID]) -> set[str]:
    """Hashes of everything kept for some generations and for their enhancements."""
    query = (
        select(Sprite)
        .join(Generation, col(Generation.id) == col(Sprite.generation_id))
        .where(col(Generation.id).in_(generation_ids) | col(Generation.parent_id).in_(generation_ids))
    )
    return _kept((await tx.exec(query)).all())


async def hashes_in_use(tx: Tx, hashes: set[str]) -> set[str]:
    """Those of `hashes` that some picture still uses."""
    columns = (col(Sprite.picture_hash), col(Sprite.thumb_hash), col(Sprite.raw_hash))
    query = select(Sprite).where(or_(*(column.in_(hashes) for column in columns)))
    return _kept((await tx.exec(query)).all()) & hashes


def _kept(pictures: Sequence[Sprite]) -> set[str]:
    found = {digest for one in pictures for digest in (one.picture_hash, one.thumb_hash, one.raw_hash)}
    return {digest for digest in found if digest is not None}
