"""What a tab tells while nobody looks at it: how many pictures are in the making, and that they are done."""

from playwright.async_api import Page, expect

from tests.browser.studio_page import DONE_TILES, visit
from tests.browser.test_journey import FOR_EVER, ask_pixellab
from tests.fakes.providers import ProviderServer
from tests.fakes.studio import Studio

ICON_PATH = "document.querySelector('link[rel~=icon]').href"
LOOK = """(isAway) => {
    Object.defineProperty(document, "hidden", { get: () => isAway, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
}"""


async def test_title_and_icon_tell_of_work(
    page: Page, keyed_server: Studio, provider_server: ProviderServer
) -> None:
    provider_server.pixellab.polls = FOR_EVER
    await visit(page, keyed_server)
    plain = await page.evaluate(ICON_PATH)
    await ask_pixellab(page, "a red dragon")
    await expect(page).to_have_title("PixelLab is working · Sprite Tavern")
    await page.evaluate(LOOK, True)
    await page.wait_for_function(f"{ICON_PATH}.startsWith('data:image/png')")
    await expect(page.locator(".t-tile.t-is-working small")).to_contain_text("usually")
    for job in provider_server.pixellab.jobs.values():
        job.polls = 1
    await expect(page).to_have_title("Done · Sprite Tavern")
    await expect(page.locator(DONE_TILES)).to_have_count(1)
    await page.evaluate(LOOK, False)
    await expect(page).to_have_title("Sprite Tavern")
    await page.wait_for_function(f"{ICON_PATH} === '{plain}'")
