"""What a browser that was never here loads for the studio, and when it paints the first thing."""

import statistics

from playwright.async_api import Browser, async_playwright

from benchmarks.base import Result, studio_with_history
from tests.fakes.browsers import FLAGS, find_chromium

ROUNDS = 7
SPRITES = 12
FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


async def measure() -> list[Result]:
    """Medians over cold loads, each in a browser context of its own."""
    async with studio_with_history(SPRITES) as studio, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        loads = [await _load(browser, studio.url) for _ in range(ROUNDS)]
        await browser.close()
    weight, paint = (statistics.median(values) for values in zip(*loads, strict=True))
    return [
        Result(f"cold page with {SPRITES} sprites, over the wire", weight / 1000, "kB", 350),
        Result("cold page, first contentful paint", paint, "ms", 500),
    ]


async def _load(browser: Browser, url: str) -> tuple[float, float]:
    """Bytes over the wire and milliseconds to the first contentful paint."""
    context = await browser.new_context(viewport={"width": 1440, "height": 900})
    page = await context.new_page()
    network = await context.new_cdp_session(page)
    received: list[float] = []

    def note(event: dict[str, float]) -> None:
        received.append(event["encodedDataLength"])

    network.on("Network.loadingFinished", note)
    await network.send("Network.enable")
    await page.goto(url)
    await page.wait_for_function("window.did_handshake")
    await page.wait_for_function(f"document.querySelectorAll('.t-tile.t-is-done').length === {SPRITES}")
    await page.wait_for_load_state("networkidle")
    paint = float(await page.evaluate(FIRST_PAINT))
    await context.close()
    return sum(received), paint
