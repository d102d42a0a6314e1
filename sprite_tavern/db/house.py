"""The installation itself."""

from uuid import UUID

from sqlalchemy import exists
from sqlalchemy.dialects.postgresql import insert
from sqlmodel import select

from sprite_tavern.core.ids import new_id
from sprite_tavern.db.engine import Tx
from sprite_tavern.db.tables import House, Sprite


async def house_id(tx: Tx) -> UUID:
    """This installation's id; made at the first call, also when two processes ask at once."""
    await tx.run(insert(House).values(id=new_id(), only=True).on_conflict_do_nothing(index_elements=["only"]))
    return (await tx.exec(select(House.id))).one()


async def has_pictures(tx: Tx) -> bool:
    """True when some picture is kept."""
    return bool((await tx.exec(select(exists(select(Sprite.id))))).one())
