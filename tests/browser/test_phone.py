"""The studio on a phone: tabs, sheets, the docked prompt, nothing wider than the screen."""

from playwright.async_api import Browser, BrowserContext, Page, expect

from sprite_tavern.imaging.decode import decode
from tests.browser.studio_page import DONE_TILES, box, brew, sprite_picture, visit
from tests.fakes.studio import Studio

PHONE = {"width": 390, "height": 844}
SHARE_SHEET = """
    navigator.canShare = () => true;
    navigator.share = async ({ files: [file], title }) => { window.shared = [title, file.name, file.type]; };
"""


async def phone(browser: Browser) -> BrowserContext:
    """A visitor with a phone."""
    return await browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        has_touch=True,
        is_mobile=True,
        device_scale_factor=2,
        reduced_motion="reduce",
    )


async def swipe(page: Page, across: int) -> None:
    """A finger goes over the stage, sideways."""
    stage = await box(page.locator(".t-comparator"))
    x, y = stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 2
    touch = await page.context.new_cdp_session(page)
    for kind, share in (("touchStart", 0.0), ("touchMove", 0.5), ("touchMove", 1.0)):
        point = {"x": x + across * share, "y": y}
        await touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
    await touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


async def _overflow(page: Page) -> int:
    return int(await page.evaluate("document.documentElement.scrollWidth - innerWidth"))


async def test_make_and_find_a_sprite_with_a_thumb(browser: Browser, server: Studio) -> None:
    context = await phone(browser)
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


async def test_swiping_brings_the_neighbour_and_the_share_sheet_gets_the_picture(
    browser: Browser, server: Studio
) -> None:
    context = await phone(browser)
    await context.add_init_script(SHARE_SHEET)
    page = await context.new_page()
    await visit(page, server)
    title = page.get_by_role("heading", level=1)
    for prompt in ("a gold coin", "a red apple"):
        await page.locator(".t-dock-prompt").tap()
        await brew(page, prompt)
    await swipe(page, -160)
    await expect(title).to_have_text("a gold coin")
    await swipe(page, 160)
    await expect(title).to_have_text("a red apple")
    await page.get_by_role("button", name="Download").click()
    await page.get_by_role("button", name="Share").click()
    await page.wait_for_function("window.shared")
    assert await page.evaluate("window.shared") == ["a red apple", "a-red-apple-1024x1024.png", "image/png"]
    await context.close()


async def test_it_can_be_installed_and_its_shortcuts_work(browser: Browser, server: Studio) -> None:
    context = await phone(browser)
    page = await context.new_page()
    await visit(page, server, "/?tab=timeline")
    timeline = page.get_by_role("navigation").get_by_role("button", name="Timeline")
    await expect(timeline).to_have_attribute("aria-current", "page")
    address = str(await page.evaluate("document.querySelector('link[rel=manifest]').href"))
    manifest = await (await page.request.get(address)).json()
    assert {shortcut["name"] for shortcut in manifest["shortcuts"]} == {"Make a sprite", "Timeline"}
    for icon in manifest["icons"]:
        drawn = decode(await (await page.request.get(f"{server.url}/{icon['src']}")).body())
        assert icon["sizes"] == "{1}x{0}".format(*drawn.pixels.shape)
    session = await context.new_cdp_session(page)
    found = await session.send("Page.getInstallabilityErrors")
    assert [
        error["errorId"] for error in found["installabilityErrors"] if error["errorId"] != "in-incognito"
    ] == []
    await visit(page, server, "/?tab=make")
    await expect(page.get_by_label("What shall it be?")).to_be_focused()
    await context.close()
