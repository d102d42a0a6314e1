"""The connection to Postgres: one pool a process, short timeouts, one way to open a transaction."""

import math
import ssl
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import asyncpg
from sqlalchemy import CursorResult, Executable, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, InterfaceError, InvalidatePoolError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel.ext.asyncio.session import AsyncSession

from sprite_tavern.core.errors import DatabaseDown

CONNECT_SECONDS = 5
COMMAND_SECONDS = 5
POOL_WAIT_SECONDS = 5
RECYCLE_SECONDS = 300
UNASKED_SECONDS = 1.0
DOWN = "The database can't be reached at the moment. Nothing is lost; try again in a few seconds."


class Tx(AsyncSession):
    """One transaction: `exec` for queries on records, `run` for every other statement."""

    async def run(
        self, statement: Executable, parameters: Mapping[str, object] | None = None
    ) -> CursorResult[Any]:
        """Runs a statement after writing what is pending; records in memory are left as they are."""
        await self.flush()
        return await (await self.connection()).execute(statement, dict(parameters or {}))


@dataclass(frozen=True, slots=True)
class Address:
    """Where the database is.

    Attributes:
        url: For the pool; may lead through a pooler.
        direct_url: For LISTEN, advisory locks and migrations; the server itself.
    """

    url: str
    direct_url: str


class Database:
    """A pool of connections.

    Args:
        address: Where the server is.
        pool_size: Most connections kept open.
        unasked_seconds: A connection that rested longer is asked for a sign of life before it is used.
    """

    def __init__(self, address: Address, pool_size: int, unasked_seconds: float = UNASKED_SECONDS) -> None:
        self.address = address
        self.engine = _engine(address.url, pool_size)
        _replace_dead_connections(self.engine, unasked_seconds)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Tx]:
        """A transaction that commits at the end of the block, or rolls back.

        Raises:
            DatabaseDown: The server can't be reached or did not answer in time.
        """
        try:
            async with Tx(self.engine, expire_on_commit=False) as session, session.begin():
                yield session
        except (OperationalError, InterfaceError, PoolTimeout, OSError, TimeoutError) as error:
            raise DatabaseDown(DOWN) from error
        except DBAPIError as error:
            if error.connection_invalidated or _is_connection_trouble(error):
                raise DatabaseDown(DOWN) from error
            raise

    async def ping(self) -> None:
        """Asks for an answer.

        Raises:
            DatabaseDown: There is none.
        """
        async with self.transaction() as tx:
            await tx.run(text("SELECT 1"))

    async def close(self) -> None:
        """Closes every connection."""
        await self.engine.dispose()


async def driver_connection(tx: Tx) -> "asyncpg.Connection[Any]":
    """The asyncpg connection that carries this transaction, for libraries that speak asyncpg.

    The session must have sent its first statement, or the work happens outside the transaction.
    """
    raw = await (await tx.connection()).get_raw_connection()
    connection: asyncpg.Connection[Any] = raw.driver_connection
    return connection


def dsn(url: str) -> str:
    """`url` as asyncpg itself takes it: without SQLAlchemy's driver name."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


def _engine(url: str, pool_size: int) -> AsyncEngine:
    address, connect_args = _for_asyncpg(make_url(url))
    return create_async_engine(
        address,
        pool_size=pool_size,
        max_overflow=0,
        pool_timeout=POOL_WAIT_SECONDS,
        pool_recycle=RECYCLE_SECONDS,
        pool_use_lifo=True,  # what was used last knows the statements best
        connect_args={
            "timeout": CONNECT_SECONDS,
            "command_timeout": COMMAND_SECONDS,
            "server_settings": {"application_name": "sprite-tavern", "jit": "off"},
            **connect_args,
        },
    )


def _replace_dead_connections(engine: AsyncEngine, unasked_seconds: float) -> None:
    """Lets the pool replace what the server has left.

    SQLAlchemy's own `pool_pre_ping` asks before every transaction, which takes three messages. A server that
    ends or is restarted closes its connections, and then asyncpg knows; only after a rest is it worth asking.
    """

    @event.listens_for(engine.sync_engine, "checkin")
    def note_rest(_connection: DBAPIConnection, record: ConnectionPoolEntry) -> None:
        record.info["rests_since"] = time.monotonic()

    @event.listens_for(engine.sync_engine, "checkout")
    def check(connection: DBAPIConnection, record: ConnectionPoolEntry, _proxy: object) -> None:
        driver = record.driver_connection
        if driver is None or driver.is_closed():
            raise InvalidatePoolError
        if time.monotonic() - record.info.get("rests_since", math.inf) > unasked_seconds:
            try:
                engine.dialect.do_ping(connection)
            except (engine.dialect.loaded_dbapi.Error, OSError, TimeoutError):
                raise InvalidatePoolError from None


def _for_asyncpg(url: URL) -> tuple[URL, dict[str, Any]]:
    """Sets the driver and turns libpq's `sslmode`, which SQLAlchemy would hand on wrongly, into `ssl`."""
    query = dict(url.query)
    mode = query.pop("sslmode", None)
    query.pop("channel_binding", None)
    arguments: dict[str, Any] = {"ssl": mode} if mode else {}
    if mode == "verify-full":
        arguments = {"ssl": ssl.create_default_context()}
    return url.set(drivername="postgresql+asyncpg", query=query), arguments


def _is_connection_trouble(error: DBAPIError) -> bool:
    causes = (
        asyncpg.PostgresConnectionError,
        asyncpg.CannotConnectNowError,
        asyncpg.AdminShutdownError,
        asyncpg.CrashShutdownError,
        asyncpg.TooManyConnectionsError,
        asyncpg.InterfaceError,
        OSError,
        TimeoutError,
    )
    return isinstance(error.orig, causes) or isinstance(getattr(error.orig, "__cause__", None), causes)
