"""The main journey, as a person walks it: words, sprite, enhancement, another tab, a crash, all there."""

import asyncio

from playwright.async_api import BrowserContext, Page, expect

from tests.browser.studio_page import (
    DONE_TILES,
    KNIGHT,
    box,
    brew,
    divider,
    enhance,
    enhancement_picture,
    history,
    sprite_picture,
    visit,
)
from tests.fakes.providers import ProviderServer
from tests.fakes.studio import StartStudio

FOR_EVER = 10**6
TAKEN_OVER = 60_000  # milliseconds: the dead worker's job is found by its missing heartbeat


async def test_FT02_prompt_sprite_enhancement_crash_and_everything_is_there_once(
    browser_context: BrowserContext, start_studio: StartStudio, provider_server: ProviderServer
) -> None:
    studio = await asyncio.to_thread(
        start_studio,
        PIXELLAB_API_KEY="test-key",
        PIXELLAB_BASE_URL=f"{provider_server.base_url}/pixellab/v2",
    )
    page, other = await browser_context.new_page(), await browser_context.new_page()
    await visit(page, studio)
    await visit(other, studio)

    await brew(page, KNIGHT)
    await enhance(page, "Oil painting")
    await expect(sprite_picture(page)).to_be_visible()
    await expect(enhancement_picture(page)).to_be_visible()
    await drag_divider(page, to=0.25)

    await expect(other.locator(DONE_TILES)).to_have_count(2)  # without a reload
    await other.locator(DONE_TILES).first.click()
    await expect(enhancement_picture(other)).to_be_visible()

    provider_server.pixellab.polls = FOR_EVER
    await ask_pixellab(page, "a red dragon")
    await expect(page.locator(".t-tile.t-is-working")).to_be_visible()
    await asyncio.to_thread(studio.kill)
    for job in provider_server.pixellab.jobs.values():
        job.polls = 1
    await asyncio.to_thread(studio.restart)

    for tab in (page, other):
        await expect(tab.locator(DONE_TILES)).to_have_count(3, timeout=TAKEN_OVER)
    assert provider_server.paid == 1
    cards = await history(page)
    assert [(card["kind"], card["state"]) for card in cards] == [
        ("make", "done"),
        ("enhance", "done"),
        ("make", "done"),
    ]
    assert cards[1]["parent"] == cards[2]["id"]


async def drag_divider(page: Page, to: float) -> None:
    """Drags the divider to a part of the stage's width, by the pointer, without a word to the server."""
    frames: list[str] = []

    def note(frame: str | bytes) -> None:
        frames.append(str(frame))

    page.on("websocket", lambda socket: socket.on("framesent", note))
    handle, stage = await box(divider(page)), await box(page.locator(".t-comparator"))
    middle = handle["y"] + handle["height"] / 2
    await page.mouse.move(handle["x"] + handle["width"] / 2, middle)
    await page.mouse.down()
    await page.mouse.move(stage["x"] + stage["width"] * to, middle, steps=12)
    await page.mouse.up()
    position = float(await divider(page).get_attribute("aria-valuenow") or "nan")
    assert abs(position - 100 * to) < 5
    assert frames == []


async def ask_pixellab(page: Page, prompt: str) -> None:
    """Chooses PixelLab's model that works in jobs, and asks."""
    await page.get_by_role("button", name="Offline artist").first.click()
    await page.get_by_role("radio", name="Pro").click()
    await page.get_by_label("What shall it be?").fill(prompt)
    await page.get_by_role("button", name="Brew sprite").click()
