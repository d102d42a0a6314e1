"""One embedded Postgres for the whole run, and a fresh, migrated database for each test.

The migrated database is made once and copied: a copy takes some 30 ms.
"""

import asyncio
import itertools
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar
from urllib.parse import quote

import asyncpg
import pytest

from sprite_tavern.db import schema
from sprite_tavern.db.engine import Address, Database
from sprite_tavern.db.local import LocalPostgres
from tests.fakes.clusters import open_folder

TEMPLATE = "migrated"
# What a power cut would spoil doesn't matter to a folder that is thrown away.
CARELESS = ("fsync = off", "full_page_writes = off", "synchronous_commit = off", "autovacuum = off")

Value = TypeVar("Value")


class Postgres:
    """The running server; databases are named, addresses are asyncpg's."""

    def __init__(self, local: LocalPostgres) -> None:
        self._local = local
        self._numbers = itertools.count(1)
        self.prepare()

    def address(self, name: str) -> str:
        """The address of the database `name`."""
        return self._local.dsn.replace("@/postgres?", f"@/{quote(name)}?")

    def prepare(self) -> None:
        """Loosens the server's care for files and makes the database that the others are copied from."""
        self.order(*(f"ALTER SYSTEM SET {setting}" for setting in CARELESS), "SELECT pg_reload_conf()")
        self.order(f"CREATE DATABASE {TEMPLATE}")
        complete(_migrate(self.address(TEMPLATE)))

    def create(self, template: str = TEMPLATE) -> str:
        """A new database, migrated unless another template is named; returns its address."""
        name = f"test_{next(self._numbers)}"
        self.order(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.address(name)

    def drop(self, address: str) -> None:
        """Removes a database and ends its connections."""
        name = address.rpartition("@/")[2].partition("?")[0]
        self.order(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def order(self, *statements: str) -> None:
        """Runs statements in the server's own database."""
        complete(_order(self._local.dsn, statements))


def complete(work: Coroutine[Any, Any, Value]) -> Value:
    """Runs `work` to its end from sync code, also where this thread's loop is taken."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def _order(address: str, statements: tuple[str, ...]) -> None:
    connection = await asyncpg.connect(address)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


async def _migrate(address: str) -> None:
    database = Database(Address(address, address), pool_size=2)
    try:
        await schema.upgrade(database)
    finally:
        await database.close()


@pytest.fixture(scope="session")
def _postgres_server() -> Iterator[Postgres]:
    with open_folder() as folder:
        local = LocalPostgres(folder / "data")
        local.start()
        try:
            yield Postgres(local)
        finally:
            local.stop()


@pytest.fixture
def postgres(_postgres_server: Postgres) -> Postgres:
    """The server of this run: `create()` gives further databases."""
    return _postgres_server


@pytest.fixture
def database_url(_postgres_server: Postgres) -> Iterator[str]:
    """A fresh, migrated database of this test."""
    address = _postgres_server.create()
    yield address
    _postgres_server.drop(address)
