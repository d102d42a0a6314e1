"""Telling every process what changed: NOTIFY in the transaction of the change, one LISTEN a process."""

import asyncio
import json
import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from uuid import UUID

import asyncpg
import structlog

from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.core.types import Event
from sprite_tavern.db.engine import CONNECT_SECONDS, dsn

CHANNEL = "tavern"
# In SQL, of a statement that has :owner, :id and a column `version`: what `Listener` reads.
GENERATION_EVENT = (
    "json_build_object("
    "'k', 'generation', 'u', CAST(:owner AS uuid), 's', CAST(:id AS uuid), 'v', version)::text"
)
LOST = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError)
PROBE_SECONDS = 15.0
FIRST_PAUSE = 0.2
LONGEST_PAUSE = 5.0
NOBODY_IN_PARTICULAR = UUID(int=0)

log = structlog.get_logger(__name__)


class Listener:
    """One dedicated connection that hears the events; reconnects by itself.

    Args:
        direct_url: The server itself: through a transaction pooler LISTEN hears nothing, silently.
        hear: Called in the event loop for each event; must not block. After a lost connection it gets an
            event of kind "resync" for nobody in particular: events in the gap are gone.
    """

    def __init__(self, direct_url: str, hear: Callable[[Event], None]) -> None:
        self._dsn = dsn(direct_url)
        self._hear = hear
        self._connected = asyncio.Event()

    @property
    def connected(self) -> bool:
        """True while events are heard."""
        return self._connected.is_set()

    async def self_test(self) -> None:
        """Hears itself, or raises `DatabaseDown` saying that a pooler stands between.

        Raises:
            DatabaseDown: No connection, or a NOTIFY that did not come back.
        """
        heard = asyncio.Event()
        try:
            connection = await asyncpg.connect(self._dsn, timeout=CONNECT_SECONDS)
            try:
                await connection.add_listener("tavern_self_test", lambda *_: heard.set())
                await connection.execute("SELECT pg_notify('tavern_self_test', '')", timeout=CONNECT_SECONDS)
                await asyncio.wait_for(heard.wait(), CONNECT_SECONDS)
            finally:
                connection.terminate()
        except LOST as error:
            raise DatabaseDown(
                "The database does not deliver notifications. If a connection pooler stands before it, set "
                "DATABASE_DIRECT_URL to the server's own address."
            ) from error

    async def run(self) -> None:
        """Listens until cancelled."""
        pause = FIRST_PAUSE
        first = True
        while True:
            connection: asyncpg.Connection[Any] | None = None
            try:
                connection = await asyncpg.connect(self._dsn, timeout=CONNECT_SECONDS)
                await connection.add_listener(CHANNEL, self._on_notify)
                self._connected.set()
                if not first:
                    self._hear(Event("resync", NOBODY_IN_PARTICULAR, NOBODY_IN_PARTICULAR, 0))
                first, pause = False, FIRST_PAUSE
                await _until_lost(connection)
            except LOST as error:
                log.warning("listener.lost", reason=type(error).__name__, retry_in=round(pause, 1))
            finally:
                self._connected.clear()
                if connection is not None:
                    connection.terminate()
            await asyncio.sleep(pause * random.uniform(0.5, 1.5))  # noqa: S311 - jitter, not a secret
            pause = min(pause * 2, LONGEST_PAUSE)

    def _on_notify(self, _connection: object, _pid: int, _channel: str, payload: object) -> None:
        with suppress(ValueError, KeyError, TypeError):
            fields = json.loads(str(payload))
            self._hear(Event(fields["k"], UUID(fields["u"]), UUID(fields["s"]), int(fields["v"])))


async def _until_lost(connection: "asyncpg.Connection[Any]") -> None:
    lost = asyncio.Event()
    connection.add_termination_listener(lambda _connection: lost.set())
    while not lost.is_set():
        try:
            await asyncio.wait_for(lost.wait(), PROBE_SECONDS)
        except TimeoutError:
            await connection.fetchval("SELECT 1", timeout=CONNECT_SECONDS)  # finds a half-open connection
