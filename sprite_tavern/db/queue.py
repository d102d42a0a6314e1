"""The job engine behind four calls: hand over, promote, run, stop. The engine is pgqueuer.

Our generations are the truth; the engine only delivers their ids, at least once. A person's pictures wait in
`generations` and only a few of each person's are in the engine, so one person can't take the house.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import asyncpg
import structlog
from pgqueuer import PgQueuer
from pgqueuer.db import AsyncpgDriver
from pgqueuer.errors import PgqException, RetryRequested
from pgqueuer.models import Job
from pgqueuer.queries import Queries
from sqlalchemy import text

from sprite_tavern.core.tasks import Tasks
from sprite_tavern.db.engine import CONNECT_SECONDS, Tx, driver_connection, dsn

ENTRYPOINT = "generation"
# A killed worker's jobs are taken over after the heartbeat's timeout and at most one idle wait.
HEARTBEAT = timedelta(seconds=8)
IDLE_WAIT = timedelta(seconds=2)
BATCH = 4
RESTART_PAUSE = 1.0
PROBE_PAUSE = 5.0
PROBE_PATIENCE = timedelta(seconds=10)

LOST = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError, PgqException)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Again:
    """A handler's wish to get the same id again after `seconds`."""

    seconds: float


Handler = Callable[[UUID], Awaitable[Again | None]]


async def promote(tx: Tx, *, owner: UUID, slots: int) -> list[UUID]:
    """Hands the owner's oldest waiting generations to the engine, as many as have a free slot.

    The caller has locked the owner's row (by `generations.touch`), so two promotions of one person can't
    overlap. Rows that another transaction holds are skipped: that transaction promotes again when it ends.
    """
    rows = await tx.run(
        text(
            "UPDATE generations SET enqueued = true WHERE id IN ("
            " SELECT id FROM generations WHERE owner_id = :owner AND state = 'queued' AND NOT enqueued"
            "  AND deleted_at IS NULL ORDER BY id FOR UPDATE SKIP LOCKED LIMIT greatest(0, :slots - ("
            "   SELECT count(*) FROM generations WHERE owner_id = :owner AND enqueued"
            "    AND state IN ('queued', 'sent', 'working', 'finishing')))"
            ") RETURNING id"
        ),
        {"owner": owner, "slots": slots},
    )
    promoted = sorted(row.id for row in rows)
    for generation_id in promoted:
        await hand_over(tx, generation_id)
    return promoted


async def hand_over(tx: Tx, generation_id: UUID) -> None:
    """Enqueues in the caller's transaction; an id that is already in the engine is left as it is."""
    queries = Queries(AsyncpgDriver(await driver_connection(tx)))
    await queries.enqueue(ENTRYPOINT, generation_id.bytes, dedupe_key=str(generation_id), on_conflict="skip")


class Runner:
    """Takes ids from the engine and hands them to `handler`, several at once, until stopped.

    Args:
        direct_url: The server itself (the engine listens for new jobs).
        handler: Does one job; may be called again for the same id, also while an old call still runs.
        at_once: Most jobs in this process at the same time.
    """

    def __init__(self, direct_url: str, handler: Handler, at_once: int) -> None:
        self._dsn = dsn(direct_url)
        self._handler = handler
        self._at_once = at_once
        self._stopping = asyncio.Event()
        self._engine: PgQueuer | None = None

    @property
    def stopping(self) -> bool:
        """True once `stop` was called: handlers should hand their jobs back soon."""
        return self._stopping.is_set()

    async def run(self) -> None:
        """Works until `stop`; survives lost database connections."""
        while not self._stopping.is_set():
            try:
                await self._run_once()
            except LOST as error:
                log.warning("queue.lost", reason=type(error).__name__)
            except Exception:  # whatever ends the engine, the house goes on working
                log.exception("queue.broke")
            if not self._stopping.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._stopping.wait(), RESTART_PAUSE)

    def stop(self) -> None:
        """Takes no more jobs; `run` returns when those at work have ended."""
        self._stopping.set()
        if self._engine is not None:
            self._engine.shutdown.set()

    async def _run_once(self) -> None:
        async with asyncpg.create_pool(
            self._dsn,
            min_size=2,
            max_size=4,
            timeout=CONNECT_SECONDS,
            command_timeout=30,
            reset=_as_it_is,
        ) as pool:
            engine = PgQueuer.from_asyncpg_pool(pool)
            engine.entrypoint(ENTRYPOINT, on_failure="hold")(self._work)
            self._engine = engine
            if self._stopping.is_set():
                return
            tasks = Tasks()
            tasks.start("queue-probe", _stop_when_deaf(engine))
            try:
                await engine.run(
                    dequeue_timeout=IDLE_WAIT,
                    batch_size=min(BATCH, self._at_once),
                    max_concurrent_tasks=max(self._at_once, 2 * BATCH),
                    heartbeat_timeout=HEARTBEAT,
                )
            finally:
                await tasks.close()

    async def _work(self, job: Job) -> None:
        if job.payload is None:
            return
        again = await self._handler(UUID(bytes=job.payload))
        if again is not None:
            raise RetryRequested(timedelta(seconds=again.seconds), "asked again")


async def _as_it_is(_connection: object) -> None:
    """The engine changes nothing of a session that the next statement could trip over.

    Else every statement of it would be followed by four that clean up.
    """


async def _stop_when_deaf(engine: PgQueuer) -> None:
    """Ends the engine when it no longer hears of new jobs, so that it is started again.

    The engine's own supervision sends its first probe before it listens, and then believes itself deaf.
    """
    try:
        while True:
            await asyncio.sleep(PROBE_PAUSE)
            await engine.qm.listener_healthy(timeout=PROBE_PATIENCE)
    except LOST as error:
        log.warning("queue.deaf", reason=type(error).__name__)
        engine.shutdown.set()
