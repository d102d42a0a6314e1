"""Animating on the stage: motions, playing, frames, onion skin, files, and never a word over the socket."""

from typing import Any

from playwright.async_api import Browser, Locator, Page, WebSocket, expect

from sprite_tavern.imaging.decode import decode
from tests.browser.studio_page import KNIGHT, box, brew, enhance, sprite_picture, visit
from tests.browser.test_phone import PHONE
from tests.fakes.studio import Studio

THREE_FRAMES = """(canvas) => new Promise((done) => {
    const seen = new Set();
    const note = () => { seen.add(canvas.dataset.frame); if (seen.size === 3) done([...seen]); };
    new MutationObserver(note).observe(canvas, { attributes: true });
})"""


def moving_picture(page: Page) -> Locator:
    """The canvas on the stage, as soon as the motion is loaded."""
    return page.locator(".t-film-canvas:not([hidden])")


async def drawn(page: Page) -> str:
    """What the canvas shows."""
    return str(await moving_picture(page).evaluate("(canvas) => canvas.toDataURL()"))


async def size_of(page: Page) -> dict[str, Any]:
    """The canvas' own size and the size it is shown at."""
    return dict(
        await moving_picture(page).evaluate(
            "(one) => ({ across: one.width, down: one.height, shown: one.getBoundingClientRect().width })"
        )
    )


async def test_a_knight_walks_frame_by_frame(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, KNIGHT)
    await page.get_by_role("button", name="Animate").click()
    await expect(page.get_by_role("radio", name="Idle")).to_be_checked()
    await page.get_by_role("radio", name="Walk").click()
    await expect(page.locator(".t-tag")).to_contain_text("Walk")
    await expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()  # motion is not welcome
    frames = {await drawn(page)}
    for frame in range(1, 8):
        await page.keyboard.press(".")
        await expect(moving_picture(page)).to_have_attribute("data-frame", str(frame))
        frames.add(await drawn(page))
    assert len(frames) >= 4
    await page.keyboard.press(".")
    await expect(moving_picture(page)).to_have_attribute("data-frame", "0")
    size = await size_of(page)
    assert size["shown"] % size["across"] == 0, "every pixel covers whole screen pixels"

    plain = await drawn(page)
    await page.keyboard.press("o")
    await expect(page.get_by_role("button", name="Onion skin")).to_have_attribute("aria-pressed", "true")
    assert await drawn(page) != plain
    await page.get_by_role("button", name="Onion skin").click()
    await expect(page.get_by_role("button", name="Onion skin")).to_have_attribute("aria-pressed", "false")
    assert await drawn(page) == plain


async def test_it_plays_by_itself_and_tells_the_server_nothing(page: Page, server: Studio) -> None:
    sent: list[str] = []

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: sent.append(str(frame)))

    page.on("websocket", listen)
    await page.emulate_media(reduced_motion="no-preference")
    await visit(page, server)
    await brew(page, KNIGHT)
    events = [frame for frame in sent if '"event"' in frame]
    await page.get_by_role("heading", level=1).click()
    await page.keyboard.press("v")
    await expect(page.get_by_role("button", name="Pause")).to_be_visible()
    assert len(await moving_picture(page).evaluate(THREE_FRAMES)) == 3
    await page.keyboard.press("l")
    await page.get_by_role("button", name="4×", exact=True).click()
    await expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()  # once, then still
    await expect(moving_picture(page)).to_have_attribute("data-frame", "5")
    await page.get_by_role("heading", level=1).click()
    await page.keyboard.press("l")
    await page.keyboard.press("Space")
    await expect(page.get_by_role("button", name="Pause")).to_be_visible()
    await page.get_by_role("slider", name="Frame").fill("2")
    await expect(moving_picture(page)).to_have_attribute("data-frame", "2")
    await expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()
    assert [frame for frame in sent if '"event"' in frame] == events


async def test_files_are_downloaded(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a gold coin")
    await page.get_by_role("button", name="Animate").click()
    await page.get_by_role("radio", name="Spin").click()
    await expect(page.locator(".t-tag")).to_contain_text("Spin")
    across = (await size_of(page))["across"]
    await page.get_by_label("Scale of the download").select_option("2")
    for name, file, format_ in (
        ("GIF", "a-gold-coin-spin-2x.gif", "GIF"),
        ("APNG", "a-gold-coin-spin-2x.png", "PNG"),
        ("WebP", "a-gold-coin-spin-2x.webp", "WEBP"),
        ("Sheet", "a-gold-coin-spin-2x-sheet.png", "PNG"),
    ):
        async with page.expect_download() as waiting:
            await page.get_by_role("link", name=name, exact=True).click()
        download = await waiting.value
        opened = decode((await download.path()).read_bytes())
        frames = 1 if name == "Sheet" else 8
        assert (download.suggested_filename, opened.format, opened.frames) == (file, format_, frames)
        assert opened.pixels.shape[1] == across * 2 * 8 // frames


async def test_leaving_and_an_enhancement_bring_the_pictures_back(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, KNIGHT)
    await enhance(page, "HD illustration")
    await page.get_by_role("button", name="Animate").click()
    await expect(moving_picture(page)).to_be_visible()
    await page.get_by_role("group", name="Sprite and enhancements").get_by_role("button").first.click()
    await expect(moving_picture(page)).to_be_visible()
    await page.get_by_role("group", name="Sprite and enhancements").get_by_role("button").last.click()
    await expect(moving_picture(page)).to_have_count(0)
    await expect(sprite_picture(page)).to_be_visible()


async def test_it_fits_a_phone(browser: Browser, server: Studio) -> None:
    context = await browser.new_context(
        viewport=PHONE,  # type: ignore[arg-type]
        has_touch=True,
        is_mobile=True,
        reduced_motion="reduce",
    )
    page = await context.new_page()
    await visit(page, server)
    await page.get_by_role("button", name=KNIGHT).tap()
    await expect(sprite_picture(page)).to_be_visible()
    await page.get_by_role("button", name="Animate").tap()
    await page.get_by_role("radio", name="Walk").tap()
    await expect(page.locator(".t-tag")).to_contain_text("Walk")  # its frames are there
    await page.get_by_role("button", name="Frame after").tap()
    await expect(moving_picture(page)).to_have_attribute("data-frame", "1")
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    assert (await box(page.get_by_role("button", name="Play", exact=True)))["height"] >= 44
    await context.close()
