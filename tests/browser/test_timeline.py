"""The timeline: live in every tab, deleting and undoing, keys, losing and finding the connection again."""

from playwright.async_api import BrowserContext, Page, expect

from tests.browser.studio_page import DONE_TILES, brew, history, visit
from tests.fakes.studio import Studio


async def test_what_one_tab_makes_the_other_shows(browser_context: BrowserContext, server: Studio) -> None:
    here, there = await browser_context.new_page(), await browser_context.new_page()
    await visit(here, server)
    await visit(there, server)
    await brew(here, "a pine tree")
    await expect(there.locator(DONE_TILES)).to_have_count(1)
    await expect(there.get_by_role("button", name="a pine tree, done")).to_be_visible()


async def test_delete_undo_and_arrow_keys(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a red apple")
    await brew(page, "a blue gem")
    title = page.get_by_role("heading", level=1)
    await page.get_by_role("heading", level=1).click()
    await page.keyboard.press("ArrowRight")
    await expect(title).to_have_text("a red apple")
    await page.keyboard.press("Delete")
    await expect(page.get_by_text("Deleted “a red apple”")).to_be_visible()
    await expect(page.locator(DONE_TILES)).to_have_count(1)
    await page.get_by_role("button", name="Undo").click()
    await expect(page.locator(DONE_TILES)).to_have_count(2)
    await expect(title).to_have_text("a red apple")
    await page.reload()
    await expect(page.locator(DONE_TILES)).to_have_count(2)
    await expect(title).to_have_text("a red apple")
    assert len(await history(page)) == 2


async def test_pictures_are_found_by_their_words(page: Page, server: Studio) -> None:
    await visit(page, server)
    for prompt in ("a red apple", "a blue gem", "a red potion"):
        await brew(page, prompt)
    await page.get_by_role("heading", level=1).click()
    await page.keyboard.press("Control+k")
    field = page.get_by_role("searchbox", name="Search the timeline")
    await expect(field).to_be_focused()
    await field.fill("red")
    await expect(page.locator(DONE_TILES)).to_have_count(2)
    await page.get_by_role("button", name="a red apple, done").click()
    await page.keyboard.press("Delete")
    await expect(page.locator(DONE_TILES)).to_have_count(1)
    await expect(page.get_by_role("heading", level=1)).to_have_text("a red potion")
    await field.fill("dragon")
    await expect(page.get_by_text("Nothing has all these words")).to_be_visible()
    await page.get_by_label("What shall it be?").fill("a green slime")
    await page.keyboard.press("Control+Enter")
    await expect(page.get_by_role("button", name="a green slime, done")).to_be_visible()
    await expect(page.locator(DONE_TILES)).to_have_count(3)
    await expect(field).to_have_value("")


async def test_what_was_just_selected_outlives_a_reload_in_that_moment(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a red apple")
    await brew(page, "a blue gem")
    [gem, _] = await history(page)
    await expect(page).to_have_url(f"{server.url}/?g={gem['id']}")
    await page.evaluate(
        """() => {
            [...document.querySelectorAll('.t-tile')].at(-1).click();
            location.reload();
        }"""
    )
    await expect(page.get_by_role("heading", level=1)).to_have_text("a red apple")
    await expect(page).not_to_have_url(f"{server.url}/?g={gem['id']}")


async def test_a_lost_connection_is_told_and_made_good(
    browser_context: BrowserContext, page: Page, server: Studio
) -> None:
    await visit(page, server)
    other = await browser_context.new_page()
    await visit(other, server)
    await other.evaluate("window.socket.io.engine.close()")
    await other.evaluate("window.socket.disconnect()")
    await expect(other.get_by_text("Connection lost, reconnecting")).to_be_visible()
    await brew(page, "a wooden chest")
    await expect(other.locator(DONE_TILES)).to_have_count(0)
    await other.evaluate("window.socket.connect()")
    await expect(other.get_by_text("Connection lost, reconnecting")).to_have_count(0)
    await expect(other.locator(DONE_TILES)).to_have_count(1)


async def test_every_control_has_a_name(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a knight")
    nameless = await page.evaluate(
        """() => [...document.querySelectorAll('.t-frame :is(button, a, input, select, textarea)')]
        .filter((one) => !(one.innerText || one.ariaLabel || one.title || one.labels?.length))
        .map((one) => one.outerHTML)"""
    )
    assert nameless == []
    assert await page.get_attribute("html", "lang") == "en-GB"
