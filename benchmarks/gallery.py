"""How smoothly a browser scrolls through a long timeline: the time between frames over 20,000 sprites."""

import asyncio

from playwright.async_api import async_playwright
from sqlmodel import select

from benchmarks.base import PROMPTS, Result
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.settings import Settings
from sprite_tavern.db.tables import Generation, Sprite
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes.browsers import FLAGS, find_chromium
from tests.fakes.clusters import open_folder
from tests.fakes.studio import Studio, plain_environment
from tests.fakes.work import at_work, made, order

SPRITES = 20_000
AT_ONCE = 1000
SHARE = 0.95

# Scrolls by so many pixels a frame until the end of the timeline; answers the milliseconds between frames in
# which it moved (it may have to wait for the next page).
SCROLL = """([step, end]) => new Promise((resolve) => {
  const list = document.querySelector('.t-strip-list')
  const times = []
  let before = performance.now()
  const frame = (now) => {
    const place = list.scrollTop
    list.scrollTop += step
    if (list.scrollTop !== place) times.push(now - before)
    before = now
    if (list.scrollTop < end) requestAnimationFrame(frame)
    else resolve(times)
  }
  requestAnimationFrame(frame)
})"""
STEP, COLUMNS, ROW = 240, 7, 144
END = (SPRITES // COLUMNS - 10) * ROW


async def measure() -> list[Result]:
    """The 95th percentile while the whole timeline goes by."""
    with open_folder() as folder:
        settings = Settings(_env_file=None, data_dir=folder / "data")  # type: ignore[call-arg]
        async with open_tavern(settings) as tavern:
            await _fill(tavern)
        studio = Studio(folder, plain_environment(DATA_DIR=str(folder / "data")))
        try:
            await asyncio.to_thread(studio.start)
            times = await _scroll(studio.url)
        finally:
            studio.clear_up()
    frame = sorted(times)[int(len(times) * SHARE)]
    print(f"  {len(times):,} frames, the longest {max(times):.0f} ms")
    return [Result(f"frame while scrolling over {SPRITES:,} sprites, p95", frame, "ms", 33)]


async def _fill(tavern: Tavern) -> None:
    """A few sprites of the forge, and copies of their records."""
    async with at_work(tavern):
        actor = await tavern.access.local_person()
        for number, prompt in enumerate(PROMPTS):
            await made(tavern, actor, order(prompt, width=64, height=64, seed=number))
    async with tavern._database.transaction() as tx:
        wishes = (await tx.exec(select(Generation))).all()
        pictures = {one.generation_id: one for one in (await tx.exec(select(Sprite))).all()}
    for start in range(len(wishes), SPRITES, AT_ONCE):
        async with tavern._database.transaction() as tx:
            copied = [wishes[number % len(wishes)] for number in range(start, min(start + AT_ONCE, SPRITES))]
            identities = [new_id() for _ in copied]
            for wish, identity in zip(copied, identities, strict=True):
                tx.add(Generation(**{**wish.model_dump(), "id": identity, "once_key": str(identity)}))
            await tx.flush()
            for wish, identity in zip(copied, identities, strict=True):
                own = {"id": new_id(), "generation_id": identity}
                tx.add(Sprite(**{**pictures[wish.id].model_dump(), **own}))


async def _scroll(url: str) -> list[float]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(url)
        await page.wait_for_function("window.did_handshake")
        await page.keyboard.press("z")
        await page.wait_for_selector(".t-strip-grid .t-tile")
        times: list[float] = await page.evaluate(SCROLL, [STEP, END])
        await browser.close()
    return times
