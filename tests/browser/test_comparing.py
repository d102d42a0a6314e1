"""The comparator: in register, moved by mouse, keyboard and finger, and never a word to the server."""

import asyncpg
import pytest
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
    await page.get_by_role("button", name="Background: checker").click()
    await page.keyboard.press("d")
    await expect(page.locator(".t-pane-differ")).to_be_visible()
    await page.keyboard.press("d")
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
    await expect(page.get_by_role("button", name="Difference")).to_have_attribute("aria-pressed", "true")
    assert await box(sprite_picture(page)) == await box(enhancement_picture(page))
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


async def test_the_untouched_answer_can_be_seen_around_its_sprite(page: Page, keyed_server: Studio) -> None:
    """The stand-in draws the sprite larger and moved: that is seen as answered, and not when laid back."""
    await visit(page, keyed_server)
    await brew(page, KNIGHT)
    await page.locator(".t-enhancer > button").click()
    await page.get_by_role("button", name="Nano Banana 2.1").click()
    await enhance(page, "Oil painting")
    [card, _] = await history(page)
    frame = card["sprite"]["frame"]
    button = page.get_by_role("button", name="As answered")
    await expect(button).to_have_attribute("aria-pressed", "false")
    locked = await enhancement_picture(page).get_attribute("src")
    await button.click()
    await expect(page.get_by_text("As answered")).to_have_count(2)  # the button and the picture's label
    assert await enhancement_picture(page).get_attribute("src") == card["sprite"]["raw"] != locked
    sprite, answer = await box(sprite_picture(page)), await box(enhancement_picture(page))
    zoom = sprite["width"] / card["width"]
    assert answer["x"] == pytest.approx(sprite["x"] - frame["left"] * zoom, abs=0.6)
    assert answer["width"] == pytest.approx(frame["across"] * zoom, abs=0.6)
    await button.click()
    assert await box(sprite_picture(page)) == await box(enhancement_picture(page))
    await expect(page.locator(".t-honesty .t-fault")).to_have_count(0)


async def test_an_answer_that_lost_the_sprites_outline_says_so(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, KNIGHT)
    await enhance(page, "HD illustration")
    connection = await asyncpg.connect(server.environment["DATABASE_URL"])
    await connection.execute("UPDATE sprites SET fidelity = 0.91 WHERE kind = 'enhancement'")
    await connection.close()
    await page.reload()
    await expect(page.locator(".t-honesty .t-fault")).to_have_text("kept only 91 % of the sprite's outline")
