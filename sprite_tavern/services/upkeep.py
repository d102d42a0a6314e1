"""What the house does by itself: finds stranded work, hands out free slots, empties the bin."""

from datetime import timedelta

import structlog

from sprite_tavern.core.clock import Clock
from sprite_tavern.db import attempts, generations, queue, sprites
from sprite_tavern.db.engine import Database
from sprite_tavern.storage.base import Storage, picture_key_of

TRASH_DAYS = 30

log = structlog.get_logger(__name__)


class Upkeep:
    """Each method may run at any time, in any number of processes."""

    def __init__(self, database: Database, storage: Storage, clock: Clock, slots: int) -> None:
        self._database = database
        self._storage = storage
        self._clock = clock
        self._slots = slots

    async def reconcile(self) -> int:
        """Hands over again what the job engine has lost, and fills free slots. Returns how many it found."""
        async with self._database.transaction() as tx:
            stranded = await generations.stranded(tx)
            for generation_id in stranded:
                await queue.hand_over(tx, generation_id)
        if stranded:
            log.warning("upkeep.stranded", count=len(stranded))
        async with self._database.transaction() as tx:
            owners = await generations.owners_waiting(tx)
        promoted = 0
        for owner in owners:
            async with self._database.transaction() as tx:
                await generations.lock_owner(tx, owner=owner)
                promoted += len(await queue.promote(tx, owner=owner, slots=self._slots))
        return len(stranded) + promoted

    async def empty_trash(self) -> int:
        """Deletes for ever what was put into the bin 30 days ago. Returns how many."""
        before = self._clock.now() - timedelta(days=TRASH_DAYS)
        async with self._database.transaction() as tx:
            expired = await generations.expired_trash(tx, before)
            hashes = await sprites.hashes_of(tx, [generation.id for generation in expired])
            await generations.detach_edits(tx, [generation.id for generation in expired])
            await attempts.strip(tx, [generation.id for generation in expired])
            for generation in expired:
                await tx.delete(generation)
            await tx.flush()
            unused = hashes - await sprites.hashes_in_use(tx, hashes)
        for digest in unused:  # rows first, bytes second: a crash leaves bytes too many, never too few
            await self._storage.delete(picture_key_of(digest))
        return len(expired)
