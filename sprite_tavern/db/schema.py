"""Brings the schema up to date at start, once, also when several processes start together."""

import asyncio
from pathlib import Path
from typing import Any

import asyncpg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from pgqueuer.db import AsyncpgDriver
from pgqueuer.queries import Queries

from sprite_tavern.core.errors import DatabaseDown, Unsafe
from sprite_tavern.db.engine import CONNECT_SECONDS, Database, dsn

MIGRATIONS = Path(__file__).with_name("migrations")
LOCK_KEY = 0x5441_5645_524E  # "TAVERN"
LOCK_SECONDS = 120
OLDEST_SERVER = 150_000


async def upgrade(database: Database) -> None:
    """Applies the missing migrations under an advisory lock.

    Raises:
        Unsafe: The schema is newer than this program, or the server too old.
        DatabaseDown: The server can't be reached, or another process migrates for too long.
    """
    try:
        connection = await asyncpg.connect(dsn(database.address.direct_url), timeout=CONNECT_SECONDS)
    except (OSError, asyncpg.PostgresError, TimeoutError) as error:
        raise DatabaseDown(
            f"The database can't be reached ({type(error).__name__}). Is it running?"
        ) from error
    try:
        await _upgrade_locked(connection, database)
    finally:
        await connection.close(timeout=CONNECT_SECONDS)


async def current_revision(connection: "asyncpg.Connection[Any]") -> str | None:
    """The schema's revision, or None for an empty database."""
    if await connection.fetchval("SELECT to_regclass('alembic_version')") is None:
        return None
    revision: str | None = await connection.fetchval("SELECT version_num FROM alembic_version")
    return revision


async def _upgrade_locked(connection: "asyncpg.Connection[Any]", database: Database) -> None:
    if int(await connection.fetchval("SHOW server_version_num")) < OLDEST_SERVER:
        raise Unsafe("The Postgres server is too old: version 15 or newer is needed.")
    scripts = ScriptDirectory(str(MIGRATIONS))
    head = scripts.get_current_head()
    if await current_revision(connection) == head:
        return
    await connection.execute(f"SET lock_timeout = '{LOCK_SECONDS}s'")
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK_KEY, timeout=LOCK_SECONDS + 5)
    except asyncpg.LockNotAvailableError as error:
        raise DatabaseDown("Another process has been migrating the database for 2 minutes.") from error
    await connection.execute("SET lock_timeout = '10s'")
    revision = await current_revision(connection)
    known = {script.revision for script in scripts.walk_revisions()}
    if revision is not None and revision not in known:
        raise Unsafe(
            "The database was written by a newer Sprite Tavern than this one. Start the newer version, "
            "or restore a backup made with this version."
        )
    if revision != head:
        await asyncio.to_thread(_alembic_upgrade, database.address.direct_url)
    await _prepare_engine(connection)


async def _prepare_engine(connection: "asyncpg.Connection[Any]") -> None:
    queries = Queries(AsyncpgDriver(connection))
    if await queries.schema_is_installed():
        await queries.upgrade()
    else:
        await queries.install()


def _alembic_upgrade(url: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = url
    command.upgrade(config, "head")
