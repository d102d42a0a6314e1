"""The forge begins before it is asked: what is begun is taken over, once, and nothing is begun in vain."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from sprite_tavern.core.pool import Pool
from sprite_tavern.providers.base import SpriteRequest
from sprite_tavern.providers.forge import MOST_BEGUN, Forge
from sprite_tavern.services.catalogue import Catalogue
from sprite_tavern.services.foresight import Foresight
from tests.fakes.provider_cases import Told


class CountingPool(Pool):
    """A pool that counts what it is asked for."""

    calls = 0

    async def run(self, work: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Counts, and works."""
        self.calls += 1
        return await super().run(work, *args, **kwargs)


@pytest.fixture
def pool() -> Iterator[CountingPool]:
    pool = CountingPool(1)
    yield pool
    pool.close()


def _request(seed: int = 1, prompt: str = "a green slime", **options: Any) -> SpriteRequest:
    return SpriteRequest("forge/sprite", prompt, 16, 16, seed, once_key="once", options=options)


async def test_what_was_begun_is_drawn_once(pool: CountingPool) -> None:
    forge = Forge(pool)
    forge.begin(_request())
    forge.begin(_request())
    early = await forge.make(_request(), Told())
    assert pool.calls == 1
    again = await forge.make(_request(), Told())
    assert pool.calls == 2
    assert early == again


@pytest.mark.parametrize(
    "other", [_request(seed=2), _request(prompt="a red slime"), _request(outline="none")]
)
async def test_another_drawing_is_not_taken_for_it(pool: CountingPool, other: SpriteRequest) -> None:
    forge = Forge(pool)
    forge.begin(_request())
    made = await forge.make(other, Told())
    assert made == await Forge(pool).make(other, Told())
    assert pool.calls == 3


async def test_few_are_begun_at_once(pool: CountingPool) -> None:
    forge = Forge(pool)
    for seed in range(MOST_BEGUN + 3):
        forge.begin(_request(seed))
    await asyncio.sleep(0)
    assert pool.calls == MOST_BEGUN


async def test_what_nobody_asks_for_is_forgotten(pool: CountingPool) -> None:
    forge = Forge(pool, patience=0)
    forge.begin(_request())
    for _ in range(3):
        await asyncio.sleep(0)
    await forge.make(_request(), Told())
    assert pool.calls == 2


async def test_only_a_process_that_works_begins(pool: CountingPool) -> None:
    foresight = Foresight(Catalogue((Forge(pool),), (), {}))
    row = {"model": "forge/sprite", "prompt": "a cat", "width": 16, "height": 16, "seed": 1, "settings": {}}
    foresight.begin(row)
    await asyncio.sleep(0)
    assert pool.calls == 0
    with foresight.at_work():
        foresight.begin(row)
        await asyncio.sleep(0)
    assert pool.calls == 1
