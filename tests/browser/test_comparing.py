"""The comparator: in register, moved by mouse, keyboard and finger, and never a word to the server."""

from playwright.async_api import Page, WebSocket, expect

from tests.browser.studio_page import (
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
from tests.fakes.studio import Studio


async def test_sprite_and_enhancement_lie_in_exact_register(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, KNIGHT)
    await enhance(page, "HD illustration")
    for key in ("+", "+", "-", "0", "Shift+Digit4"):
        await page.keyboard.press(key)
        assert await box(sprite_picture(page)) == await box(enhancement_picture(page))
    cards = await history(page)
    assert [card["kind"] for card in cards] == ["enhance", "make"]
    assert cards[0]["parent"] == cards[1]["id"]
    await page.reload()
    await expect(divider(page)).to_be_visible()


async def test_looking_sends_nothing_to_the_server(page: Page, server: Studio) -> None:
    sent: list[str | bytes] = []

    def note(frame: str | bytes) -> None:
        sent.append(frame)

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", note)

    page.on("websocket", listen)
    await visit(page, server)
    await brew(page, KNIGHT)
    await enhance(page, "HD illustration")
    events = [frame for frame in sent if '"event"' in str(frame)]
    handle = await box(divider(page))
    x, y = handle["x"] + 22, handle["y"] + 22
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 120, y, steps=12)
    await page.mouse.up()
    assert (await box(divider(page)))["x"] == handle["x"] + 120
    await divider(page).press("ArrowLeft")
    await page.mouse.move(x - 100, y - 60)
    await page.mouse.wheel(0, -200)
    await page.keyboard.press("m")
    await page.keyboard.press("c")
    await page.get_by_role("button", name="Background: white").click()
    assert [frame for frame in sent if '"event"' in str(frame)] == events


async def test_modes_blink_and_wheel(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, KNIGHT)
    await enhance(page, "HD illustration")
    await page.keyboard.press("m")
    left, right = await box(sprite_picture(page)), await box(enhancement_picture(page))
    assert right["x"] > left["x"] + left["width"] * 0.9
    assert (left["width"], left["y"]) == (right["width"], right["y"])
    await page.keyboard.press("m")
    await expect(enhancement_picture(page)).to_have_count(0)
    await page.keyboard.down("b")
    await expect(enhancement_picture(page)).to_be_visible()
    await page.keyboard.up("b")
    await expect(enhancement_picture(page)).to_have_count(0)
    before = await box(sprite_picture(page))
    x, y = before["x"] + before["width"] / 4, before["y"] + before["height"] / 4
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -100)
    await expect(page.get_by_title("Fit (0)")).not_to_have_text("Fit")
    after = await box(sprite_picture(page))
    assert after["width"] > before["width"]
    assert abs((x - after["x"]) / after["width"] - 0.25) < 0.02, "the point under the pointer stays there"
