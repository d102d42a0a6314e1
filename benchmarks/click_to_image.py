"""From the click on "Brew sprite" to the decoded picture on the stage, less what the forge itself takes."""

import statistics
import time
import uuid

from playwright.async_api import async_playwright

from benchmarks.base import PROMPTS, Result, studio_with_history
from sprite_tavern.core.pool import Pool
from sprite_tavern.providers.base import SpriteRequest
from sprite_tavern.providers.forge import Forge
from tests.fakes.browsers import FLAGS, find_chromium

WARM_UP = 4
ROUNDS = 24

CLICK = """() => new Promise((resolve) => {
  const shown = () => document.querySelector('.t-comparator img.t-pixelated')
  const before = shown()?.src
  const started = performance.now()
  const look = () => {
    const image = shown()
    if (image && image.src !== before && image.complete && image.naturalWidth > 0) {
      resolve(performance.now() - started)
    } else {
      requestAnimationFrame(look)
    }
  }
  document.querySelector('form.t-compose button[type=submit]').click()
  look()
})"""


async def measure() -> list[Result]:
    """Medians of both, and their difference."""
    whole = statistics.median(await _clicks())
    own = statistics.median(await _draws())
    print(f"  click to image {whole:.0f} ms in all, of which the forge takes {own:.0f} ms")
    return [Result("click to image, beyond the provider's own time, median", whole - own, "ms", 60)]


async def _clicks() -> list[float]:
    async with studio_with_history(1) as studio, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        page = await browser.new_page(viewport={"width": 1440, "height": 900})
        await page.goto(studio.url)
        await page.wait_for_function("window.did_handshake")
        times = []
        for number in range(WARM_UP + ROUNDS):
            await page.get_by_label("What shall it be?").fill(PROMPTS[number % len(PROMPTS)])
            times.append(float(await page.evaluate(CLICK)))
        await browser.close()
    return times[WARM_UP:]


async def _draws() -> list[float]:
    pool = Pool(1)
    forge = Forge(pool)
    times = []
    for number in range(WARM_UP + ROUNDS):
        prompt = PROMPTS[number % len(PROMPTS)]
        request = SpriteRequest("forge/sprite", prompt, 64, 64, number, uuid.uuid4().hex)
        started = time.perf_counter()
        await forge.make(request, _no_progress)
        times.append((time.perf_counter() - started) * 1000)
    pool.close()
    return times[WARM_UP:]


async def _no_progress(*_: object) -> None:
    """The forge tells none."""
