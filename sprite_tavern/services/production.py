"""Making what was asked for: one generation from the queue to its picture in the history."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

import structlog

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import (
    DatabaseDown,
    Garbage,
    JobLost,
    NotConfigured,
    OutcomeUnknown,
    ProviderError,
    RateLimited,
    Rejected,
    StorageDown,
    TavernError,
    Unavailable,
)
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.pool import PictureWorkFailed, Pool
from sprite_tavern.core.types import Kind, ModelCard, State
from sprite_tavern.db.queue import Again
from sprite_tavern.db.tables import Sprite
from sprite_tavern.imaging.decode import BadPicture
from sprite_tavern.imaging.finishing import (
    Finished,
    finish_cut,
    finish_enhancement,
    finish_locked,
    finish_reduced,
    finish_sprite,
)
from sprite_tavern.providers.base import EditRequest, EnhanceRequest, Made, Resumable, SpriteRequest
from sprite_tavern.providers.canvases import CUT_OUT
from sprite_tavern.services.attachments import attached, references
from sprite_tavern.services.breakers import Breakers, Resting
from sprite_tavern.services.catalogue import Catalogue
from sprite_tavern.services.claims import Claim, Claims, delivery_of
from sprite_tavern.services.failures import NothingSent, error_of, pause_before, unexpected
from sprite_tavern.services.patience import LATE_LOOK_SECONDS, wait_for
from sprite_tavern.services.pictures import Pictures
from sprite_tavern.storage.base import NotStored

MOST_TRIES = 3
MOST_STORE_TRIES = 500
GRACE_SECONDS = 5.0

_Call = Callable[[], Awaitable[Made]]  # a provider's method with all it needs

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Told:
    """Stores what a provider tells while it works."""

    claims: Claims
    claim: Claim

    async def working(self) -> None:
        """Accepted."""
        if not self.claim.late:
            await self.claims.working(self.claim)

    async def ticket(self, ticket: str) -> None:
        """The provider's job id."""
        await self.claims.working(self.claim, ticket)


class Production:
    """The workbench: takes a generation's id and brings it to an end."""

    def __init__(  # noqa: PLR0913, PLR0917 - the workbench has all the tools
        self,
        claims: Claims,
        catalogue: Catalogue,
        pictures: Pictures,
        pool: Pool,
        clock: Clock,
        deadline: float,
        breakers: Breakers,
    ) -> None:
        self._claims = claims
        self._catalogue = catalogue
        self._pictures = pictures
        self._pool = pool
        self._clock = clock
        self._deadline = deadline
        self._breakers = breakers

    async def produce(self, generation_id: UUID) -> Again | None:
        """Brings a generation to its end, or says when to be called again for it.

        Safe to call any number of times for the same id, after any crash: the records tell where to go on.

        Raises:
            DatabaseDown: Nothing could be written; call again.
        """
        claim = await self._claims.take(generation_id)
        if claim is None:
            return None
        with structlog.contextvars.bound_contextvars(
            generation=str(generation_id), attempt=str(claim.attempt.id)
        ):
            try:
                await self._work(claim)
            except (DatabaseDown, asyncio.CancelledError):
                raise
            except ProviderError as error:
                return await self._settle(claim, error)
            except StorageDown as error:
                return await self._store_later(claim, error)
            except Exception as error:
                log.exception("generation.broke")
                charged = "no" if claim.free else "unknown"
                await self._claims.failed(claim, State.FAILED, unexpected(error, charged))
            return None

    async def _work(self, claim: Claim) -> None:
        finished: tuple[Finished, ...] = ()
        if claim.step == "finish":
            data, delivery = await self._claims.delivery(claim)
        else:
            made = await self._ask(claim)
            data, delivery, finished = list(made.pictures), delivery_of(made), made.finished
            if not claim.free:
                await self._claims.received(claim, made)
        await self._keep(claim, finished or await self._finish(claim, data, delivery), delivery)

    async def _ask(self, claim: Claim) -> Made:
        told = _Told(self._claims, claim)
        try:
            async with asyncio.timeout(self._deadline + GRACE_SECONDS):
                if claim.step == "resume":
                    return await self._resume(claim, told)
                return await self._call(claim, told)
        except TimeoutError:
            may_be_repeated = claim.free and claim.attempt.ticket is None
            raise (Unavailable if may_be_repeated else OutcomeUnknown)(
                f"There was no answer within {self._deadline:.0f} seconds."
            ) from None

    async def _call(self, claim: Claim, told: _Told) -> Made:
        prepare = {Kind.MAKE: self._make, Kind.ENHANCE: self._enhance, Kind.EDIT: self._edit}
        call = await prepare[Kind(claim.generation.kind)](claim, told)
        provider = claim.generation.model.partition("/")[0]
        self._breakers.enter(provider)
        try:
            made = await call()
        except ProviderError as error:
            self._breakers.failed(provider, error)
            raise
        self._breakers.worked(provider)
        return made

    async def _make(self, claim: Claim, told: _Told) -> _Call:
        generation = claim.generation
        card = self._check_ready(claim)
        request = SpriteRequest(
            model=generation.model,
            prompt=generation.prompt,
            width=generation.width,
            height=generation.height,
            seed=generation.seed or 0,
            once_key=str(claim.attempt.id),
            negative=generation.negative,
            options=generation.settings,
            pictures=await attached(card, generation, None, self._pictures),
            references=await references(card, generation, self._pictures),
            deadline=self._deadline,
        )
        return partial(self._catalogue.maker(generation.model).make, request, told)

    async def _enhance(self, claim: Claim, told: _Told) -> _Call:
        generation, parent = claim.generation, claim.parent
        card = self._check_ready(claim)
        if parent is None:
            raise Rejected("The sprite to enhance is gone.")
        style = self._catalogue.style(generation.style or "")
        request = EnhanceRequest(
            model=generation.model,
            sprite=await self._sprite_bytes(parent),
            style=style.id,
            style_prompt=style.ai_prompt,
            seed=generation.seed or 0,
            once_key=str(claim.attempt.id),
            subject=generation.prompt,
            instruction=generation.instruction,
            recipe=parent.recipe,
            options=generation.settings,
            references=await references(card, generation, self._pictures),
            deadline=self._deadline,
        )
        return partial(self._catalogue.enhancer(generation.model).enhance, request, told)

    async def _edit(self, claim: Claim, told: _Told) -> _Call:
        generation, parent = claim.generation, claim.parent
        card = self._check_ready(claim)
        if parent is None:
            raise Rejected("The picture to edit is gone.")
        sized = card.tool is not None and card.tool.wanted is not None
        request = EditRequest(
            model=generation.model,
            sprite=await self._sprite_bytes(parent),
            seed=generation.seed or 0,
            once_key=str(claim.attempt.id),
            prompt=generation.instruction,
            subject=generation.prompt,
            width=generation.width if sized else 0,
            height=generation.height if sized else 0,
            options=generation.settings,
            pictures=await attached(card, generation, parent, self._pictures),
            deadline=self._deadline,
        )
        return partial(self._catalogue.editor(generation.model).edit, request, told)

    async def _resume(self, claim: Claim, told: _Told) -> Made:
        provider = self._catalogue.worker(claim.generation.model, claim.generation.kind)
        if not isinstance(provider, Resumable) or claim.attempt.ticket is None:
            raise JobLost("The provider's job can't be found again.")
        deadline = min(self._deadline, LATE_LOOK_SECONDS) if claim.late else self._deadline
        try:
            return await provider.resume(claim.attempt.ticket, deadline, told)
        except (NotConfigured, Rejected, RateLimited, Unavailable) as error:
            if claim.free:
                raise
            # The question was refused, and cost nothing; the job itself was taken long ago.
            raise OutcomeUnknown(error.message, request_id=error.request_id) from None

    def _check_ready(self, claim: Claim) -> ModelCard:
        try:
            if claim.generation.style is not None:
                self._catalogue.style(claim.generation.style)
            return self._catalogue.card(claim.generation.model, claim.generation.kind)
        except TavernError as error:
            raise NotConfigured(error.message) from None

    async def _sprite_bytes(self, parent: Sprite) -> bytes:
        try:
            return await self._pictures.bytes_of(parent.picture_hash)
        except (
            StorageDown,
            NotStored,
        ) as error:  # nothing was sent yet, so this is no storage step to be repeated
            raise NothingSent(error.message) from None

    async def _finish(
        self, claim: Claim, data: list[bytes], delivery: dict[str, Any]
    ) -> tuple[Finished, ...]:
        try:
            return tuple([await self._finished(claim, picture, delivery) for picture in data])
        except (BadPicture, PictureWorkFailed) as error:
            raise Garbage(f"The provider's answer is no usable picture: {error}") from None

    async def _keep(self, claim: Claim, pictures: tuple[Finished, ...], delivery: dict[str, Any]) -> None:
        rows = []
        for position, finished in enumerate(pictures):
            for kept in {finished.picture, finished.thumb, finished.raw or finished.picture}:
                await self._pictures.keep(kept)
            rows.append(self._row(claim, finished, position, delivery))
        if not await self._claims.done(claim, rows, delivery, pictures[0].picture):
            log.info("generation.fenced_off")

    async def _finished(self, claim: Claim, picture: bytes, delivery: dict[str, Any]) -> Finished:
        placement = delivery["notes"].get("placement")
        if claim.enhances and claim.parent is not None and placement is not None:
            sprite = await self._pictures.bytes_of(claim.parent.picture_hash)
            return await self._pool.run(finish_locked, picture, sprite, placement)
        wanted = delivery["notes"].get("reduce")
        if wanted is not None and not claim.enhances:
            return await self._pool.run(finish_reduced, picture, wanted)
        cut = delivery["notes"].get("cut") or ({} if claim.generation.settings.get(CUT_OUT.name) else None)
        if cut is not None and not claim.enhances:
            return await self._pool.run(finish_cut, picture, cut.get("key"))
        work = finish_enhancement if claim.enhances else finish_sprite
        return await self._pool.run(work, picture)

    def _row(self, claim: Claim, finished: Finished, position: int, delivery: dict[str, Any]) -> Sprite:
        generation, fidelity = claim.generation, finished.fidelity
        parent = claim.parent if claim.enhances else None
        notes = {**delivery["notes"], "fidelity": fidelity} if fidelity else delivery["notes"]
        return Sprite(
            id=new_id(),
            owner_id=generation.owner_id,
            generation_id=generation.id,
            position=position,
            kind="enhancement" if parent else "sprite",
            parent_id=parent.id if parent else None,
            width=finished.width,
            height=finished.height,
            colours=finished.colours,
            palette=list(finished.palette),
            picture_hash=hashlib.sha256(finished.picture).hexdigest(),
            picture_bytes=len(finished.picture),
            thumb_hash=hashlib.sha256(finished.thumb).hexdigest(),
            style=generation.style,
            raw_hash=hashlib.sha256(finished.raw).hexdigest() if finished.raw else None,
            fidelity=fidelity["silhouette"] if fidelity else None,
            recipe=delivery["recipe"],
            notes=notes,
            created_at=self._clock.now(),
        )

    async def _settle(self, claim: Claim, error: ProviderError) -> Again | None:
        if isinstance(error, Resting):
            seconds = pause_before(1, error, self._clock.now())
            await self._claims.put_off(claim, seconds, error_of(error))
            return Again(seconds)
        tries = claim.generation.tries + 1
        if error.cost is not None:
            await self._claims.charged(claim, error.cost)
        if isinstance(error, RateLimited | Unavailable) and tries < MOST_TRIES:
            seconds = pause_before(tries, error, self._clock.now())
            await self._claims.again(claim, seconds, error_of(error), keep_attempt=False)
            return Again(seconds)
        wait = wait_for(error, claim.attempt.ticket, claim.attempt.created_at, self._clock.now())
        if wait is not None:
            await self._claims.wait(claim, wait.state, wait.error)
            return Again(wait.seconds)
        unknown = isinstance(error, OutcomeUnknown)
        log.info("generation.failed", kind=type(error).__name__, charged=error.charged)
        await self._claims.failed(claim, State.UNKNOWN if unknown else State.FAILED, error_of(error))
        return None

    async def _store_later(self, claim: Claim, error: StorageDown) -> Again | None:
        tries = claim.generation.tries + 1
        if tries >= MOST_STORE_TRIES:
            await self._claims.failed(claim, State.FAILED, unexpected(error, "no" if claim.free else "yes"))
            return None
        seconds = pause_before(tries, error, self._clock.now())
        log.warning("storage.down", retry_in=round(seconds, 1))
        told = unexpected(error, "no" if claim.free else "yes")
        await self._claims.again(claim, seconds, told, keep_attempt=not claim.free)
        return Again(seconds)
