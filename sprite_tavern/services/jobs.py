"""Working on what was asked for: takes generations from the queue and has them made."""

import asyncio
from uuid import UUID

import structlog

from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.db.queue import Again, Runner
from sprite_tavern.services.foresight import Foresight
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
        foresight: Told when this process works.
    """

    def __init__(self, direct_url: str, production: Production, at_once: int, foresight: Foresight) -> None:
        self._foresight = foresight
        self._runner = Runner(direct_url, self._work, at_once)
        self._production = production
        self._last_calls: set[asyncio.Timeout] = set()

    async def run(self) -> None:
        """Works until `stop`."""
        with self._foresight.at_work():
            await self._runner.run()

    def stop(self) -> None:
        """Takes nothing new; what is at work has a few seconds to end, then it is handed back."""
        self._runner.stop()
        end = asyncio.get_running_loop().time() + LAST_CALL_SECONDS
        for last_call in self._last_calls:
            last_call.reschedule(end)

    async def _work(self, generation_id: UUID) -> Again | None:
        try:
            async with asyncio.timeout(None) as last_call:
                self._last_calls.add(last_call)
                try:
                    return await self._production.produce(generation_id)
                finally:
                    self._last_calls.discard(last_call)
        except TimeoutError:  # what was paid for is found again by its attempt, by whoever comes next
            return Again(0)
        except DatabaseDown:
            log.warning("jobs.database_down")
            return Again(DATABASE_PAUSE)
