"""Jobs and the clock's chores, in the web process or alone."""

import asyncio
from contextlib import suppress

import structlog

from sprite_tavern.core.errors import TavernError
from sprite_tavern.core.tasks import Tasks
from sprite_tavern.tavern import Tavern

RECONCILE_SECONDS = 20.0
TRASH_SECONDS = 3600.0

log = structlog.get_logger(__name__)


class Worker:
    """Works for one house until stopped."""

    def __init__(self, tavern: Tavern) -> None:
        self._tavern = tavern
        self._tasks = Tasks()
        self._jobs: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begins, in the background."""
        self._jobs = self._tasks.start("jobs", self._tavern.jobs.run())
        self._tasks.start("reconcile", self._every(RECONCILE_SECONDS, "reconcile"))
        self._tasks.start("empty-trash", self._every(TRASH_SECONDS, "empty_trash"))

    async def stop(self) -> None:
        """Hands back what can't be ended soon, then returns."""
        self._tavern.jobs.stop()
        if self._jobs is not None:
            with suppress(Exception):
                await self._jobs
        await self._tasks.close()

    async def _every(self, seconds: float, chore: str) -> None:
        while True:
            try:
                await getattr(self._tavern.upkeep, chore)()
            except TavernError as error:
                log.warning("chore.failed", chore=chore, reason=error.message)
            except Exception:  # a chore that fails once must be tried again, not be gone for good
                log.exception("chore.broke", chore=chore)
            await asyncio.sleep(seconds)
