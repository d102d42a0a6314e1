"""Two web processes on one database: it makes no difference which of them a tab came to."""

import asyncio

from playwright.async_api import BrowserContext, expect

from tests.browser.studio_page import DONE_TILES, brew, history, sprite_picture, visit
from tests.fakes.studio import StartStudio


async def test_FT27_what_one_process_makes_the_pages_of_the_other_show(
    browser_context: BrowserContext, start_studio: StartStudio
) -> None:
    without_worker = await asyncio.to_thread(start_studio, WORKER="false")
    with_worker = await asyncio.to_thread(start_studio)
    here, there = await browser_context.new_page(), await browser_context.new_page()
    await visit(here, without_worker)
    await visit(there, with_worker)

    await brew(here, "a pine tree")  # asked for here, drawn there

    await expect(there.locator(DONE_TILES)).to_have_count(1)
    await there.locator(DONE_TILES).click()
    await sprite_picture(there).evaluate("(image) => image.decode()")
    assert await history(here) == await history(there)

    await there.keyboard.press("Delete")
    await expect(here.locator(DONE_TILES)).to_have_count(0)
    await there.get_by_role("button", name="Undo").click()
    await expect(here.locator(DONE_TILES)).to_have_count(1)

    await asyncio.to_thread(with_worker.kill)
    await here.reload()
    await expect(sprite_picture(here)).to_be_visible()
