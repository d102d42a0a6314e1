"""PixelLab makes and edits sprites by models trained on pixel art (https://www.pixellab.ai)."""

import asyncio
from dataclasses import replace

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.types import ModelCard, ProviderStatus
from sprite_tavern.providers.base import EditRequest, Made, Progress, SpriteRequest
from sprite_tavern.providers.pixellab_calls import PixelLabCalls, PixelLabSettings
from sprite_tavern.providers.pixellab_models import cards, make_body, maker_named
from sprite_tavern.providers.pixellab_operation import edit_body
from sprite_tavern.providers.pixellab_tools import operation_named, tool_cards

__all__ = ["PixelLab", "PixelLabSettings"]


class PixelLab:
    """Makes and edits sprites. Implements `SpriteMaker`, `Editor`, `Resumable`, `Checkable`."""

    name = "pixellab"

    def __init__(self, settings: PixelLabSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        self._calls = PixelLabCalls(settings, clock)

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
        """One sprite out of another; several for rotations and motions. At most one paid call."""
        operation = operation_named(request.model, self._calls.version)
        body = edit_body(operation, request)
        made = await self._calls.paid(operation.path, body, request.deadline, progress)
        return made if made.seed is not None or not operation.card.seeds else replace(made, seed=request.seed)

    async def resume(self, ticket: str, deadline: float, progress: Progress) -> Made:
        """What became of a job that was taken earlier."""
        return await self._calls.resume(ticket, deadline, progress)

    async def check(self) -> ProviderStatus:
        """The account's balance."""
        return await self._calls.balance()

    async def close(self) -> None:
        """Closes the connections."""
        await self._calls.http.close()
