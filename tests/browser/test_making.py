"""Making sprites in a real browser: the empty studio, the form, its faults, what is typed is never lost."""

import asyncio
import signal

from playwright.async_api import Page, expect

from sprite_tavern.imaging.decode import decode
from tests.browser.studio_page import (
    DONE_TILES,
    KNIGHT,
    brew,
    history,
    newest_on_stage,
    on_stage,
    sprite_picture,
    visit,
)
from tests.fakes.studio import StartStudio, Studio


async def test_an_example_of_the_empty_studio_really_makes_its_sprite(page: Page, server: Studio) -> None:
    await visit(page, server)
    example = page.get_by_role("button", name=KNIGHT)
    shown = await page.request.get(f"{server.url}{await example.locator('img').get_attribute('src')}")
    assert await history(page) == []
    await example.click()
    await expect(page.locator(DONE_TILES)).to_have_count(1)
    await newest_on_stage(page)
    cards = await history(page)
    assert [card["prompt"] for card in cards] == [KNIGHT]
    made = await page.request.get(server.url + cards[0]["sprite"]["src"])
    assert (decode(await made.body()).pixels == decode(await shown.body()).pixels).all()
    await expect(page).to_have_url(f"{server.url}/?g={cards[0]['id']}")
    natural = await sprite_picture(page).evaluate("(image) => [image.naturalWidth, image.offsetWidth]")
    assert natural[0] == cards[0]["sprite"]["width"]
    assert natural[1] % natural[0] == 0, "every sprite pixel covers whole screen pixels"


async def test_a_double_click_makes_one_and_a_second_press_another(page: Page, server: Studio) -> None:
    await visit(page, server)
    await page.get_by_label("What shall it be?").fill("a red potion")
    await page.get_by_role("button", name="Brew sprite").dblclick()
    await expect(page.locator(DONE_TILES)).to_have_count(1)
    assert len(await history(page)) == 1
    await page.keyboard.press("Control+Enter")
    await expect(page.locator(DONE_TILES)).to_have_count(2)
    assert len({card["seed"] for card in await history(page)}) == 2


async def test_choosing_another_picture_while_one_is_brewed_stands(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a green slime")
    await brew(page, "an iron sword")
    older = (await history(page))[1]
    await page.get_by_label("What shall it be?").fill("a red potion")
    await page.evaluate(
        """(tiles) => {
          document.querySelector("form.t-compose button[type=submit]").click();
          document.querySelectorAll(tiles)[1].click();
        }""",
        DONE_TILES,
    )
    await expect(page.locator(DONE_TILES)).to_have_count(3)
    await expect(page.locator(".t-tile.t-is-ghost")).to_have_count(0)
    await on_stage(page, older["sprite"])


async def test_placeholders_become_their_pictures(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a green slime")
    await page.get_by_role("group", name="How many pictures").get_by_role("button", name="4").click()
    await page.get_by_label("What shall it be?").fill("a stone castle")
    ghosts = page.locator(".t-tile.t-is-ghost")
    server.process.send_signal(signal.SIGSTOP)
    try:
        await page.get_by_role("button", name="Brew 4 sprites").click()
        await expect(ghosts).to_have_count(4)
        await expect(page.get_by_role("button", name="Sending…")).to_be_visible()
    finally:
        server.process.send_signal(signal.SIGCONT)
    await expect(page.locator(DONE_TILES)).to_have_count(5)
    await expect(page.locator(".t-tile")).to_have_count(5)
    await expect(ghosts).to_have_count(0)
    await on_stage(page, (await history(page))[3]["sprite"])


async def test_a_picture_that_came_with_the_news_is_not_fetched(page: Page, server: Studio) -> None:
    await visit(page, server)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await brew(page, "a green slime")
    [card] = await history(page)
    address = server.url + card["sprite"]["src"]
    assert address not in asked
    await page.reload()
    await newest_on_stage(page)
    assert address in asked


async def test_a_page_that_shows_nothing_yet_shows_what_is_made_elsewhere(page: Page, server: Studio) -> None:
    await visit(page, server)
    other = await page.context.new_page()
    await visit(other, server)
    await brew(page, "a green slime")
    [card] = await history(page)
    await on_stage(other, card["sprite"])


async def test_what_is_typed_outlives_a_reload_and_a_restart(page: Page, start_studio: StartStudio) -> None:
    server = await asyncio.to_thread(start_studio)
    await visit(page, server)
    prompt = page.get_by_label("What shall it be?")
    await prompt.fill("ein Zauberer mit 'Hut' <b>")
    await page.get_by_label("Seed", exact=True).fill("77")
    await page.get_by_role("group", name="How many pictures").get_by_role("button", name="3").click()
    await page.reload()
    await expect(prompt).to_have_value("ein Zauberer mit 'Hut' <b>")
    await page.goto("about:blank")  # an open page would reload itself just when we go there
    server.stop()
    server.restart()
    await visit(page, server)
    await expect(prompt).to_have_value("ein Zauberer mit 'Hut' <b>")
    await expect(page.get_by_label("Seed", exact=True)).to_have_value("77")
    await expect(page.get_by_role("button", name="Brew 3 sprites")).to_be_visible()


async def test_faults_stand_beside_their_fields(page: Page, server: Studio) -> None:
    await visit(page, server)
    go = page.get_by_role("button", name="Brew sprite")
    await go.click()
    await expect(page.get_by_text("Say what to draw.")).to_be_visible()
    await page.get_by_label("What shall it be?").fill("x" * 1700)
    await expect(page.get_by_text("Say what to draw.")).to_have_count(0)
    await expect(page.get_by_text("1,700 of 2,000")).to_be_visible()
    await page.get_by_label("Seed", exact=True).fill("minus one")
    await go.click()
    await expect(page.get_by_text("A whole number from 0 to 2,147,483,647")).to_be_visible()
    assert await history(page) == []


async def test_prompt_history_and_settings_come_back(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a green slime")
    await brew(page, "a gold coin")
    prompt = page.get_by_label("What shall it be?")
    await prompt.press("Alt+ArrowUp")
    await expect(prompt).to_have_value("a green slime")
    await prompt.press("Alt+ArrowDown")
    await expect(prompt).to_have_value("a gold coin")
    await page.locator(DONE_TILES).last.click()
    await page.get_by_role("button", name="Use settings").click()
    await expect(prompt).to_have_value("a green slime")
    seed = (await history(page))[-1]["seed"]
    await expect(page.get_by_label("Seed", exact=True)).to_have_value(str(seed))
