"""Taking a generation on, and settling it: the transactions around a provider's call.

The order is what makes a paid call happen at most once. An attempt is committed as `intent` before the call,
a job id as `ticketed` before polling, the answer's bytes as `received` before anything is done with them.
Whoever finds an open attempt after a crash knows what may have happened.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Literal
from uuid import UUID

import structlog

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.types import ENDED, Cost, Kind, State
from sprite_tavern.db import attempts, generations, queue, sprites
from sprite_tavern.db.engine import Database, Tx
from sprite_tavern.db.generations import Record
from sprite_tavern.db.tables import Attempt, Generation, Sprite
from sprite_tavern.providers.base import Made
from sprite_tavern.services.cards import card_of
from sprite_tavern.services.catalogue import Catalogue
from sprite_tavern.services.fresh import FreshCards

INTERRUPTED = {
    "title": "It is not known whether it worked",
    "message": "The program was stopped while the provider was asked, and this provider can't tell "
    "afterwards. It was not asked again by itself.",
    "fault": "us",
    "charged": "unknown",
    "request_id": None,
}

FIRST_PAUSE = 0.2
LONGEST_PAUSE = 5.0
MOST_PAUSES = 60
SMALL_PICTURE = 16 * 1024  # bytes

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Claim:
    """A generation taken on.

    Attributes:
        generation: The record.
        attempt: The attempt that may write.
        step: "call" the provider, "resume" its job, or "finish" bytes that are here already.
        parent: The picture to enhance or to edit, for those that have one.
        free: Calls cost nothing, so that they may be repeated.
        late: The person was told that the outcome is not known; a paid job is still asked for, quietly.
    """

    generation: Generation
    attempt: Attempt
    step: Literal["call", "resume", "finish"]
    parent: Sprite | None
    free: bool
    late: bool = False

    @property
    def enhances(self) -> bool:
        """True when a large picture comes back, not sprites."""
        return self.generation.kind == Kind.ENHANCE


class Claims:
    """Reads and writes the state of a generation at work."""

    def __init__(
        self, database: Database, catalogue: Catalogue, clock: Clock, slots: int, fresh: FreshCards
    ) -> None:
        self._fresh = fresh
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._slots = slots

    async def take(self, generation_id: UUID) -> Claim | None:
        """Takes a generation on; None when there is nothing (more) to do."""
        async with self._database.transaction() as tx:
            generation = await generations.lock(tx, generation_id)
            late = generation is not None and generation.state == State.UNKNOWN
            if generation is None or (generation.state in ENDED and not late):
                return None
            free = self._catalogue.is_free(generation.model)
            attempt = await self._open_attempt(tx, generation)
            if late and (attempt is None or attempt.state != "ticketed"):
                return None
            if attempt is not None and attempt.state == "intent":
                if not free:
                    await self._give_up(tx, generation)
                    return None
                await attempts.end(tx, attempt, "failed", self._clock.now(), "interrupted")
                attempt = None
            step: Literal["call", "resume", "finish"] = "call"
            if attempt is None:
                attempt = await self._begin(tx, generation, free=free)
            else:
                step = "finish" if attempt.state == "received" else "resume"
                if not late:
                    await self._continue(tx, generation, attempt)
            parent = await self._parent(tx, generation)
        return Claim(generation, attempt, step, parent, free, late)

    async def working(self, claim: Claim, ticket: str | None = None) -> None:
        """The provider has accepted; its job id, if it has one, is stored before anything else happens."""
        await self._persist(lambda tx: self._mark_working(tx, claim, ticket))
        if ticket is not None:
            claim.attempt.ticket = ticket

    async def wait(self, claim: Claim, state: State, error: dict[str, Any]) -> None:
        """The provider's job goes on: it is asked for again later, under the same attempt."""
        if claim.late:
            return
        async with self._database.transaction() as tx:
            owner, ended = claim.generation.owner_id, state in ENDED
            await generations.change_fenced(
                tx,
                claim.generation,
                claim.attempt.id,
                state=state,
                error=error,
                finished_at=self._clock.now() if ended else None,
            )
            if ended:
                await queue.promote(tx, owner=owner, slots=self._slots)

    async def received(self, claim: Claim, made: Made) -> None:
        """The paid answer is here: its bytes and cost are kept at once."""
        await self._persist(lambda tx: self._keep(tx, claim, made))

    async def _persist(self, write: Callable[[Tx], Awaitable[None]]) -> None:
        """Writes what must not be lost, through a restart of the database too."""
        pause = FIRST_PAUSE
        for _ in range(MOST_PAUSES):
            try:
                async with self._database.transaction() as tx:
                    await write(tx)
            except DatabaseDown:
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
            else:
                return
        async with self._database.transaction() as tx:
            await write(tx)

    async def _mark_working(self, tx: Tx, claim: Claim, ticket: str | None) -> None:
        if ticket is not None:
            attempt = await attempts.get(tx, claim.attempt.id)
            attempt.state, attempt.ticket = "ticketed", ticket
            tx.add(attempt)
            await tx.flush()
        await generations.change_fenced(tx, claim.generation, claim.attempt.id, state=State.WORKING)

    async def _keep(self, tx: Tx, claim: Claim, made: Made) -> None:
        attempt = await attempts.get(tx, claim.attempt.id)
        attempt.state = "received"
        attempt.request_id = made.request_id
        cost: dict[str, Any] = {"cost_usd": made.cost.usd, "cost_generations": made.cost.generations}
        attempt.cost_usd, attempt.cost_generations = cost["cost_usd"], cost["cost_generations"]
        attempt.delivery = delivery_of(made)
        tx.add(attempt)
        await tx.flush()
        await attempts.keep_delivery(tx, attempt.id, made.pictures)
        await generations.change_fenced(
            tx, claim.generation, attempt.id, state=State.FINISHING, error=None, **cost
        )

    async def done(
        self, claim: Claim, pictures: list[Sprite], delivery: dict[str, Any], first: bytes
    ) -> bool:
        """The pictures are stored: one transaction makes them part of the history. False: fenced off.

        The `first` picture itself goes to the pages with the news when it is small.
        """
        with self._fresh.offering() as offer:
            async with self._database.transaction() as tx:
                # Nothing but this call knows of a free attempt: it needs no reading again.
                attempt = claim.attempt if claim.free else await attempts.get(tx, claim.attempt.id)
                if not await self._mark_done(tx, claim, pictures, delivery):
                    await attempts.end(tx, attempt, "dropped", self._clock.now())
                    return False
                tx.add_all(pictures)
                if attempt.state == "received":
                    await attempts.drop_delivery(tx, attempt.id)
                await attempts.end(tx, attempt, "done", self._clock.now())
                await queue.promote(tx, owner=claim.generation.owner_id, slots=self._slots)
                if len(pictures) == 1:
                    card = card_of(Record(claim.generation, pictures[0]), self._catalogue)
                    offer(replace(card, picture=first if len(first) <= SMALL_PICTURE else None))
        return True

    async def _mark_done(
        self, tx: Tx, claim: Claim, pictures: list[Sprite], delivery: dict[str, Any]
    ) -> bool:
        generation, first = claim.generation, pictures[0]
        return await generations.change_fenced(
            tx,
            generation,
            claim.attempt.id,
            state=State.DONE,
            finished_at=self._clock.now(),
            retry_at=None,
            error=None,
            seed=delivery["seed"] if delivery["seed"] is not None else generation.seed,
            pictures=len(pictures),
            width=generation.width if claim.enhances else first.width,
            height=generation.height if claim.enhances else first.height,
            cost_usd=delivery["usd"],
            cost_generations=delivery["generations"],
        )

    async def charged(self, claim: Claim, cost: Cost) -> None:
        """The provider charged although it did not deliver: the ledger says so before anything else."""
        if cost.usd is None and cost.generations is None:
            return
        spent: dict[str, Any] = {"cost_usd": cost.usd, "cost_generations": cost.generations}
        async with self._database.transaction() as tx:
            attempt = await attempts.get(tx, claim.attempt.id)
            attempt.cost_usd, attempt.cost_generations = spent["cost_usd"], spent["cost_generations"]
            tx.add(attempt)
            await tx.flush()
            await generations.change_fenced(tx, claim.generation, attempt.id, **spent)

    async def again(self, claim: Claim, seconds: float, error: dict[str, Any], *, keep_attempt: bool) -> None:
        """Goes back to the queue for `seconds`, telling why.

        Args:
            claim: What is put off.
            seconds: For how long.
            error: Why, as the card shows it.
            keep_attempt: The provider has delivered: only the later steps are repeated.
        """
        async with self._database.transaction() as tx:
            attempt = await attempts.get(tx, claim.attempt.id)
            if not keep_attempt:
                await attempts.end(tx, attempt, "failed", self._clock.now(), error["message"])
            await generations.change_fenced(
                tx,
                claim.generation,
                attempt.id,
                state=State.FINISHING if keep_attempt else State.QUEUED,
                tries=claim.generation.tries + 1,
                error=error,
                retry_at=self._clock.now() + timedelta(seconds=seconds),
            )

    async def put_off(self, claim: Claim, seconds: float, error: dict[str, Any]) -> None:
        """Goes back to the queue without having been tried: nothing was asked of the provider."""
        async with self._database.transaction() as tx:
            attempt = await attempts.get(tx, claim.attempt.id)
            now = self._clock.now()
            await attempts.end(tx, attempt, "skipped", now, error["message"])
            retry_at = now + timedelta(seconds=seconds)
            await generations.change_fenced(
                tx, claim.generation, attempt.id, state=State.QUEUED, error=error, retry_at=retry_at
            )

    async def failed(self, claim: Claim, state: State, error: dict[str, Any]) -> None:
        """Ends a generation without a picture."""
        async with self._database.transaction() as tx:
            attempt = await attempts.get(tx, claim.attempt.id)
            if attempt.ended_at is None:
                ending = "unknown" if state == State.UNKNOWN else "failed"
                await attempts.end(tx, attempt, ending, self._clock.now(), error["message"])
            if await generations.change_fenced(
                tx,
                claim.generation,
                attempt.id,
                state=state,
                error=error,
                finished_at=self._clock.now(),
                retry_at=None,
            ):
                await queue.promote(tx, owner=claim.generation.owner_id, slots=self._slots)

    async def delivery(self, claim: Claim) -> tuple[list[bytes], dict[str, Any]]:
        """The kept bytes and facts of a received answer."""
        async with self._database.transaction() as tx:
            attempt = await attempts.get(tx, claim.attempt.id)
            return await attempts.delivery(tx, attempt.id), attempt.delivery or {}

    async def _open_attempt(self, tx: Tx, generation: Generation) -> Attempt | None:
        if generation.attempt_id is None:  # never taken on before
            return None
        return await attempts.open_attempt(tx, generation.id)

    async def _begin(self, tx: Tx, generation: Generation, *, free: bool) -> Attempt:
        now = self._clock.now()
        attempt = Attempt(
            id=new_id(), generation_id=generation.id, model=generation.model, created_at=now, state="intent"
        )
        tx.add(attempt)
        started = generation.started_at or now
        # What is free is sent to nobody: it is told of when it is at work, or done a moment later.
        write = generations.write if free else generations.change
        await write(
            tx,
            generation,
            state=State.SENT,
            attempt_id=attempt.id,
            started_at=started,
            retry_at=None,
            error=None,
        )
        return attempt

    async def _continue(self, tx: Tx, generation: Generation, attempt: Attempt) -> None:
        state = State.FINISHING if attempt.state == "received" else State.WORKING
        if generation.attempt_id != attempt.id or generation.state != state:
            await generations.change(tx, generation, state=state, attempt_id=attempt.id, retry_at=None)

    async def _give_up(self, tx: Tx, generation: Generation) -> None:
        log.warning("generation.unknown", generation=str(generation.id), model=generation.model)
        await generations.change(
            tx,
            generation,
            state=State.UNKNOWN,
            error=INTERRUPTED,
            finished_at=self._clock.now(),
            retry_at=None,
        )
        # The attempt stays open: if its worker is alive after all, its answer is still taken.
        await queue.promote(tx, owner=generation.owner_id, slots=self._slots)

    async def _parent(self, tx: Tx, generation: Generation) -> Sprite | None:
        if generation.parent_id is None:
            return None
        return await sprites.of_generation(
            tx, generation.parent_id, owner=generation.owner_id, position=generation.parent_position
        )


def delivery_of(made: Made) -> dict[str, Any]:
    """The facts of an answer as JSON."""
    return {
        "seed": made.seed,
        "recipe": dict(made.recipe) if made.recipe is not None else None,
        "notes": dict(made.notes),
        "usd": made.cost.usd,
        "generations": made.cost.generations,
    }
