"""References for an enhancement: picked from the stage, shown, taken out again, sent."""

from playwright.async_api import Page, expect

from tests.browser.studio_page import KNIGHT, brew, divider, history, visit
from tests.fakes.studio import Studio


async def test_references_are_picked_from_the_stage(page: Page, keyed_server: Studio) -> None:
    await visit(page, keyed_server)
    await brew(page, "an orange cat")
    await page.locator(".t-enhancer > button").click()
    await page.get_by_role("button", name="Nano Banana 2.1").click()
    await page.locator(".t-enhance").get_by_role("button", name="More settings").click()
    add = page.get_by_role("button", name="Add the one on the stage")
    chosen = page.get_by_role("button", name="Take this reference out")
    await add.click()
    await add.click()
    await expect(chosen).to_have_count(1)
    await brew(page, KNIGHT)
    await add.click()
    await expect(chosen).to_have_count(2)
    await chosen.last.click()
    await expect(chosen).to_have_count(1)
    await page.get_by_role("button", name="Enhance", exact=False).last.click()
    await expect(divider(page)).to_be_visible()
    done, _, cat = await history(page)
    assert done["options"]["references"] == cat["sprite"]["id"]
    await expect(page.get_by_role("complementary", name="Details")).to_contain_text("1 picture")
