"""How long the web process's event loop is ever held up while pictures are drawn, enhanced and animated."""

import asyncio
import time
import uuid
from collections.abc import Awaitable

from benchmarks.base import PROMPTS, Result
from sprite_tavern.app import collect_rarely
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import ENDED, Actor
from sprite_tavern.services.cards import Card
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.services.events import News
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.clusters import open_folder
from tests.fakes.work import at_work, order

HEARTBEAT = 0.005  # seconds
STYLES = ("hd", "oil", "comic", "watercolour", "glass", "voxel")
AT_ONCE = 4


async def measure() -> list[Result]:
    """The longest pause between two heartbeats, beyond the time they wait."""
    with open_folder() as folder:
        settings = Settings(_env_file=None, data_dir=folder / "data")  # type: ignore[call-arg]
        settings = settings.model_copy(update={"running_per_person": AT_ONCE})
        async with open_tavern(settings) as tavern, at_work(tavern):
            actor = await tavern.access.local_person()
            await _work(tavern, actor, 0)  # processes and statements are warm
            collect_rarely()
            lags: list[float] = []
            heart = asyncio.create_task(_beat(lags))
            await asyncio.gather(*(_work(tavern, actor, number) for number in range(len(PROMPTS))))
            heart.cancel()
            await asyncio.gather(heart, return_exceptions=True)
    return [Result("longest hold-up of the event loop while drawing", max(lags) * 1000, "ms", 50)]


async def _work(tavern: Tavern, actor: Actor, number: int) -> None:
    wish = order(PROMPTS[number], width=128, height=128, seed=number)
    sprite = await _ended(tavern, actor, tavern.generation.request(actor, wish))
    enhancement = EnhanceOrder(sprite.id, STYLES[number % len(STYLES)], uuid.uuid4().hex)
    done = await _ended(tavern, actor, tavern.enhancement.request(actor, enhancement))
    for card in (sprite, done):
        assert card.sprite_id is not None
        await tavern.pictures.download(actor, card.sprite_id, 1)


async def _ended(tavern: Tavern, actor: Actor, asking: Awaitable[Card | list[Card]]) -> Card:
    """What becomes of a wish, heard as pages hear it."""
    assert actor.user_id is not None
    heard: asyncio.Queue[News] = asyncio.Queue()
    unsubscribe = tavern.events.subscribe(actor.user_id, heard.put_nowait)
    asked = await asking
    wanted = asked if isinstance(asked, Card) else asked[0]
    ended: list[Card] = []
    while not ended:
        news = await heard.get()
        ended = [card for card in news.cards if card.id == wanted.id and card.state in ENDED]
    unsubscribe()
    return ended[0]


async def _beat(lags: list[float]) -> None:
    while True:
        started = time.perf_counter()
        await asyncio.sleep(HEARTBEAT)
        lags.append(time.perf_counter() - started - HEARTBEAT)
