"""Queries on people."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlmodel import select

from sprite_tavern.core.ids import new_id
from sprite_tavern.db.engine import Tx
from sprite_tavern.db.tables import User

LOCAL_NAME = "local"


async def local_user(tx: Tx, now: datetime) -> User:
    """The one person of a studio without accounts; made at the first call, also when two processes ask."""
    await tx.run(
        insert(User)
        .values(id=new_id(), name=LOCAL_NAME, role="admin", version=0, created_at=now)
        .on_conflict_do_nothing(index_elements=["name"])
    )
    return (await tx.exec(select(User).where(User.name == LOCAL_NAME))).one()


async def version_of(tx: Tx, *, owner: UUID) -> int:
    """The owner's version: pages that know it are up to date."""
    return int((await tx.exec(select(User.version).where(User.id == owner))).one())
