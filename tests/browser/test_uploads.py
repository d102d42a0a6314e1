"""Pictures of one's own in the studio: chosen, dropped, pasted, too large, and what is no picture."""

import base64

import httpx
from playwright.async_api import FilePayload, Page, expect

from tests.browser.studio_page import DONE_TILES, enhance, history, sprite_picture, visit
from tests.fakes.studio import Studio
from tests.fakes.work import checkered_sprite

HAND_OVER = """([data, kind]) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const handed = new DataTransfer();
    handed.items.add(new File([bytes], "dropped-slime.png", { type: "image/png" }));
    if (kind === "paste") return window.dispatchEvent(new ClipboardEvent("paste", { clipboardData: handed }));
    for (const name of ["dragover", "drop"]) {
        window.dispatchEvent(new DragEvent(name, { dataTransfer: handed, cancelable: true }));
    }
}"""


async def choose(page: Page, *files: FilePayload) -> None:
    """Opens files with the button."""
    async with page.expect_file_chooser() as waiting:
        await page.get_by_role("button", name="Open a picture", exact=True).click()
    await (await waiting.value).set_files(list(files))


def png(name: str, side: int = 24) -> FilePayload:
    """A sprite as a file."""
    return {"name": name, "mimeType": "image/png", "buffer": checkered_sprite(side)}


async def test_own_pictures_are_opened_and_enhanced(page: Page, server: Studio) -> None:
    await visit(page, server)
    await choose(page, png("my_old-knight.png"), png("cat.png", 32))
    await expect(page.locator(DONE_TILES)).to_have_count(2)
    await expect(page.get_by_text("2 pictures opened")).to_be_visible()
    await expect(page.get_by_role("heading", level=1)).to_have_text("cat")
    assert [card["prompt"] for card in await history(page)] == ["cat", "my old knight"]
    await expect(page.get_by_role("button", name="Re-run")).to_have_count(0)
    await enhance(page, "Comic")
    [comic, cat, _] = await history(page)
    assert comic["parent"] == cat["id"]


async def test_pictures_are_dropped_and_pasted(page: Page, server: Studio) -> None:
    await visit(page, server)
    data = base64.b64encode(checkered_sprite()).decode()
    for count, kind in enumerate(("drop", "paste"), 1):
        await page.evaluate(HAND_OVER, [data, kind])
        await expect(page.locator(DONE_TILES)).to_have_count(count)
    await expect(page.locator(".t-drop")).to_have_count(0)
    assert {card["prompt"] for card in await history(page)} == {"dropped slime"}


async def test_a_large_picture_is_brought_down_first(page: Page, server: Studio) -> None:
    await visit(page, server)
    await choose(page, png("large.png", 600))
    await expect(page.get_by_text("A sprite has at most 512 pixels a side")).to_be_visible()
    await expect(page.get_by_role("button", name="Animate")).to_have_count(0)
    await page.get_by_role("button", name="Reduce it").click()
    await page.get_by_label("Width in pixels").last.fill("48")
    await page.get_by_label("Height in pixels").last.fill("48")
    await page.get_by_role("dialog").get_by_role("button", name="Use").click()
    await expect(sprite_picture(page)).to_have_js_property("naturalWidth", 48)
    await expect(page.get_by_role("form", name="Enhance")).to_be_visible()


async def test_what_is_no_picture_is_refused_in_words(page: Page, server: Studio) -> None:
    await visit(page, server)
    await choose(page, {"name": "notes.txt", "mimeType": "text/plain", "buffer": b"words"})
    await expect(page.get_by_text("Only PNG, GIF, WebP and JPEG pictures can be opened")).to_be_visible()
    await choose(page, {"name": "broken.png", "mimeType": "image/png", "buffer": b"\x89PNG"}, png("good.png"))
    await expect(page.get_by_text("“broken.png”: ")).to_be_visible()
    await expect(page.locator(DONE_TILES)).to_have_count(1)


def test_an_upload_has_an_owner_and_an_end(server: Studio) -> None:
    address = f"{server.url}/studio/uploads"
    stranger = httpx.post(address, content=checkered_sprite(), headers={"Sec-Fetch-Site": "cross-site"})
    assert stranger.status_code == 403
    own = {"Sec-Fetch-Site": "same-origin"}
    large = httpx.post(address, content=b"\0" * (10 * 1024**2 + 1), headers=own)
    assert large.status_code == 413
    assert "10 MB" in large.json()["error"]["message"]
    named = httpx.post(address, params={"title": "x" * 201}, content=checkered_sprite(), headers=own)
    assert named.status_code == 422
    assert httpx.get(f"{server.url}/studio/history").json()["cards"] == []
