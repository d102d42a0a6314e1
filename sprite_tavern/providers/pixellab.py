"""PixelLab makes and edits sprites by models trained on pixel art (https://www.pixellab.ai)."""

import asyncio
from dataclasses import replace

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import ProviderError
from sprite_tavern.core.types import ModelCard, ProviderStatus
from sprite_tavern.providers.answers import add_costs
from sprite_tavern.providers.base import EditRequest, Made, Progress, SpriteRequest
from sprite_tavern.providers.pixellab_calls import PixelLabCalls, PixelLabSettings
from sprite_tavern.providers.pixellab_models import cards, make_body, maker_named
from sprite_tavern.providers.pixellab_operation import edit_body, keyed
from sprite_tavern.providers.pixellab_options import Body
from sprite_tavern.providers.pixellab_pictures import cost_of
from sprite_tavern.providers.pixellab_skeleton import HalfDone, poses
from sprite_tavern.providers.pixellab_tools import operation_named, tool_cards

__all__ = ["PixelLab", "PixelLabSettings"]


class PixelLab:
    """Makes and edits sprites. Implements `SpriteMaker`, `Editor`, `Resumable`, `Checkable`."""

    name = "pixellab"

    def __init__(self, settings: PixelLabSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        self._calls = PixelLabCalls(settings, clock)
        self._clock = clock

    def models(self) -> tuple[ModelCard, ...]:
        """Its models and tools; without a key none is ready."""
        ready, version = self._calls.ready, self._calls.version
        return cards(ready=ready, version=version) + tool_cards(ready=ready, version=version)

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:
        """One sprite (the Pro model: several). At most one paid call."""
        maker = maker_named(request.model, self._calls.version)
        body = await asyncio.to_thread(make_body, maker, request)  # pictures in it are decoded
        made = await self._calls.paid(maker.path, body, request.deadline, progress)
        return made if made.seed is not None else replace(made, seed=request.seed)

    async def edit(self, request: EditRequest, progress: Progress) -> Made:
        """One sprite out of another; several for rotations and motions. No paid call is made twice."""
        operation = operation_named(request.model, self._calls.version)
        body = await asyncio.to_thread(edit_body, operation, request)
        work = self._posed if operation.posed else self._calls.paid
        made = await work(operation.path, body, request.deadline, progress)
        if operation.opaque:
            _, key = await asyncio.to_thread(keyed, request.sprite)
            made = replace(made, notes={**made.notes, "cut": {"key": key}} if key else made.notes)
        return made if made.seed is not None or not operation.card.seeds else replace(made, seed=request.seed)

    async def _posed(self, path: str, body: Body, deadline: float, progress: Progress) -> Made:
        """Two paid calls, one after the other: what the first cost is told whatever becomes of the second."""
        end = self._clock.ticks() + deadline
        motion, size = str(body.pop("motion")), body["image_size"]
        found = await self._calls.facts("/estimate-skeleton", {"image": body["reference_image"]}, deadline)
        spent = cost_of(found)
        assert isinstance(size, dict)  # noqa: S101 - our own
        try:
            body["skeleton_keypoints"] = poses(found.get("keypoints"), motion, size["width"], size["height"])
            made = await self._calls.paid(path, body, end - self._clock.ticks(), progress)
        except ProviderError as error:
            if error.charged != "no":
                raise error.costing(spent) from None
            raise HalfDone(f"The skeleton was found, but: {error.message}").costing(spent) from None
        return replace(made, cost=add_costs(made.cost, spent))

    async def resume(self, ticket: str, deadline: float, progress: Progress) -> Made:
        """What became of a job that was taken earlier."""
        return await self._calls.resume(ticket, deadline, progress)

    async def check(self) -> ProviderStatus:
        """The account's balance."""
        return await self._calls.balance()

    async def close(self) -> None:
        """Closes the connections."""
        await self._calls.http.close()
