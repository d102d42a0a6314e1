"""The studio on a phone: tabs, sheets, the docked prompt, nothing wider than the screen."""

from playwright.async_api import Browser, Page, expect

from tests.browser.studio_page import DONE_TILES, sprite_picture, visit
from tests.fakes.studio import Studio

PHONE = {"width": 390, "height": 844}


async def _overflow(page: Page) -> int:
    return int(await page.evaluate("document.documentElement.scrollWidth - innerWidth"))


async def test_make_and_find_a_sprite_with_a_thumb(browser: Browser, server: Studio) -> None:
    context = await browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        has_touch=True,
        is_mobile=True,
        device_scale_factor=2,
        reduced_motion="reduce",
    )
    page = await context.new_page()
    await visit(page, server)
    await page.get_by_role("button", name="What shall it be?").tap()
    prompt = page.get_by_label("What shall it be?")
    await expect(prompt).to_be_focused()
    sizes = await page.eval_on_selector_all(
        ".t-compose :is(input:not([type=checkbox]), textarea, select)",
        "(all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize))",
    )
    assert min(sizes) >= 16, "or the phone zooms in"
    await prompt.fill("an orange cat")
    await page.locator(".t-compose").get_by_role("button", name="Brew sprite").tap()
    await expect(sprite_picture(page)).to_be_visible()
    assert await _overflow(page) == 0
    await page.get_by_role("navigation").get_by_role("button", name="Timeline").tap()
    await expect(page.locator(DONE_TILES)).to_be_visible()
    assert await _overflow(page) == 0
    await page.locator(DONE_TILES).tap()
    await expect(sprite_picture(page)).to_be_visible()
    await page.get_by_role("button", name="Details").tap()
    await expect(page.get_by_role("complementary", name="Details")).to_contain_text("an orange cat")
    await context.close()
