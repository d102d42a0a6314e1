"""Alembic's environment: async engine, our metadata, the job engine's tables left alone."""

import asyncio
from typing import Any

from alembic import context
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from sprite_tavern.db import tables  # noqa: F401 - registers the tables in the metadata
from sprite_tavern.db.engine import Address, Database


def include_object(_object: object, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:  # noqa: ANN401, FBT001 - Alembic's hook
    """Leaves out what the job engine owns."""
    return not (kind == "table" and name is not None and name.startswith("pgqueuer"))


def run(connection: Connection) -> None:
    """Runs the migrations on one connection, each in its own transaction."""
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        include_object=include_object,
        compare_server_default=True,
        transaction_per_migration=True,
    )
    with context.begin_transaction():
        context.run_migrations()


async def online() -> None:
    """Connects and runs."""
    url = context.config.attributes["url"]
    database = Database(Address(url=url, direct_url=url), pool_size=2)
    try:
        async with database.engine.connect() as connection:
            await connection.run_sync(run)
            await connection.commit()
    finally:
        await database.close()


asyncio.run(online())
