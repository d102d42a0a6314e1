"""Working on what was asked for: takes generations from the queue and has them made."""

import asyncio
from uuid import UUID

import structlog

from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.db.queue import Again, Runner
from sprite_tavern.services.production import Production

DATABASE_PAUSE = 2.0
LAST_CALL_SECONDS = 8.0

log = structlog.get_logger(__name__)


class Jobs:
    """One worker in this process.

    Args:
        direct_url: The database server itself.
        production: Makes the pictures.
        at_once: Most generations at work at the same time.
    """

    def __init__(self, direct_url: str, production: Production, at_once: int) -> None:
        self._runner = Runner(direct_url, self._work, at_once)
        self._production = production
        self._closing = asyncio.Event()

    async def run(self) -> None:
        """Works until `stop`."""
        await self._runner.run()

    def stop(self) -> None:
        """Takes nothing new; what is at work has a few seconds to end, then it is handed back."""
        self._closing.set()
        self._runner.stop()

    async def _work(self, generation_id: UUID) -> Again | None:
        work = asyncio.ensure_future(self._production.produce(generation_id))
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait({work, closing}, return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                await asyncio.wait({work}, timeout=LAST_CALL_SECONDS)
            if not work.done():  # what was paid for is found again by its attempt, by whoever comes next
                return Again(0)
            return work.result()
        except DatabaseDown:
            log.warning("jobs.database_down")
            return Again(DATABASE_PAUSE)
        finally:
            closing.cancel()
            work.cancel()
            await asyncio.gather(work, closing, return_exceptions=True)
