"""The tools of the stage: listed when they fit, filled in, used; what comes back is a sprite of its own."""

import base64

from playwright.async_api import Page, expect

from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.pixels import Pixels
from tests.browser.studio_page import (
    DONE_TILES,
    KNIGHT,
    box,
    brew,
    enhance,
    history,
    newest_on_stage,
    on_stage,
    visit,
)
from tests.fakes.pictures import creature, png
from tests.fakes.providers import ProviderServer
from tests.fakes.studio import Studio


async def open_tool(page: Page, name: str) -> None:
    """Opens the menu and a tool's form."""
    await page.get_by_role("button", name="Tools").click()
    await page.get_by_role("button", name=name).click()
    await expect(page.get_by_role("dialog", name=name)).to_be_visible()


async def use(page: Page) -> None:
    """Uses the open tool and waits for its result on the stage."""
    done = await page.locator(DONE_TILES).count()
    await page.get_by_role("dialog").get_by_role("button", name="Use").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(page.locator(DONE_TILES)).to_have_count(done + 1)
    await newest_on_stage(page)


async def test_a_sprite_is_edited_and_the_result_is_selected(page: Page, server: Studio) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    await visit(page, server)
    await brew(page, KNIGHT)
    assert not [url for url in asked if "/tools/" in url or url.endswith("/studio/tools")], (
        "nothing of the tools is fetched before they are wanted"
    )
    await open_tool(page, "Change the palette")
    colours = page.get_by_role("dialog").get_by_label("Most colours")
    await colours.fill("3")
    await colours.blur()
    await use(page)
    [edit, knight] = await history(page)
    assert (edit["kind"], edit["parent"], edit["sprite"]["colours"]) == ("edit", knight["id"], 3)
    await expect(page.get_by_role("heading", level=1)).to_have_text(f"Change the palette: {KNIGHT}")

    await expect(page.get_by_role("term").filter(has_text="Most colours")).to_be_visible()
    await page.get_by_role("button", name="Use settings").click()
    form = page.get_by_role("dialog", name="Change the palette")
    await expect(form.get_by_label("Most colours")).to_have_value("3")
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name=f"Change the palette: {KNIGHT}, done").click()

    family = page.get_by_role("group", name="Sprite and enhancements")
    await family.get_by_role("button", name="made from this").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text(KNIGHT)
    await enhance(page, "HD illustration")
    await open_tool(page, "Reduce to a sprite")
    await page.get_by_label("Width in pixels").last.fill("24")
    await page.get_by_label("Height in pixels").fill("24")
    await use(page)
    [small, *_] = await history(page)
    assert (small["kind"], small["sprite"]["width"], small["sprite"]["height"]) == ("edit", 24, 24)


async def test_a_refusal_is_shown_in_the_form(page: Page, server: Studio) -> None:
    await visit(page, server)
    await brew(page, "a gold coin")
    await open_tool(page, "Change the palette")
    form = page.get_by_role("dialog")
    await form.get_by_label("Your palette").fill("no colours")
    await form.get_by_role("button", name="Use").click()
    await expect(page.get_by_role("dialog").get_by_role("alert")).to_contain_text("Your palette")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await page.get_by_role("button", name="Tools").click()
    await expect(page.get_by_text("Add a PixelLab key")).to_be_visible()


async def test_a_part_is_painted_over_and_drawn_anew(
    page: Page, keyed_server: Studio, provider_server: ProviderServer
) -> None:
    await visit(page, keyed_server)
    await brew(page, KNIGHT)
    await open_tool(page, "Repaint a part")
    go = page.get_by_role("dialog").get_by_role("button", name="Use")
    await expect(go).to_be_disabled()
    await page.get_by_role("dialog").get_by_label("What shall be there?").fill("a red hat")
    await page.get_by_title("Brush of 8 pixels").click()
    area = await box(page.locator(".t-brush canvas"))
    await page.mouse.move(area["x"] + area["width"] / 4, area["y"] + area["height"] / 4)
    await page.mouse.down()
    await page.mouse.move(area["x"] + area["width"] * 3 / 4, area["y"] + area["height"] / 4)
    await page.mouse.up()
    await expect(page.locator(".t-brush canvas")).to_have_attribute("aria-label", "320 pixels are painted")
    await use(page)
    [request] = [one for one in provider_server.requests if one.path.endswith("/inpaint")]
    body = request.json()
    assert body["description"] == "a red hat"
    mask = _opened(body["mask_image"]["base64"])
    rows, columns = (mask[..., 0] == 255).nonzero()
    assert (rows.min(), rows.max(), columns.min(), columns.max()) == (12, 19, 12, 51)
    [edit, *_] = await history(page)
    assert edit["cost"]["usd"] > 0
    drawn = decode(png(creature("a red hat", edit["seed"], 64, 64))).pixels
    shown = await page.request.get(keyed_server.url + edit["sprite"]["src"])
    assert (decode(await shown.body()).pixels == drawn).all()


async def test_the_frames_of_a_motion_are_played_and_each_can_be_chosen(
    page: Page, keyed_server: Studio, provider_server: ProviderServer
) -> None:
    await visit(page, keyed_server)
    await brew(page, KNIGHT)
    await open_tool(page, "Animate, 4 frames")
    await page.get_by_role("dialog").get_by_label("What does it do?").fill("walks")
    await page.get_by_role("dialog").get_by_role("button", name="Use").click()
    await expect(page.get_by_role("radio", name="As animated")).to_be_checked()
    film = page.locator(".t-film-canvas:not([hidden])")
    await expect(film).to_be_visible()
    await expect(page.locator(".t-film-count")).to_have_text("1/4")
    several = page.get_by_role("group", name="Pictures of this sprite")
    await expect(several.get_by_role("button")).to_have_count(4)
    await several.get_by_role("button", name="Picture 3").click()
    [card, *_] = await history(page)
    await on_stage(page, card["sprites"][2])
    await open_tool(page, "Reduce to a sprite")
    await use(page)
    [small, *_] = await history(page)
    assert (small["parent"], small["parent_position"]) == (card["id"], 2)


async def test_a_sprite_gives_its_style_to_the_next(
    page: Page, keyed_server: Studio, provider_server: ProviderServer
) -> None:
    await visit(page, keyed_server)
    await brew(page, KNIGHT)
    [knight] = await history(page)
    compose = page.get_by_role("form", name="Compose")
    await compose.get_by_role("button", name="Offline artist").click()
    await compose.get_by_role("radio", name="PixelLab Bitforge").click()
    style = compose.get_by_role("group", name="Style of a sprite")
    await style.get_by_role("button", name="The one on the stage").click()
    await expect(style.get_by_role("img")).to_have_attribute("src", knight["sprite"]["thumb"])
    await brew(page, "a cat")
    [cat, *_] = await history(page)
    assert cat["options"]["style_image"] == knight["sprite"]["id"]
    [request] = [one for one in provider_server.requests if one.method == "POST"]
    shown = await page.request.get(keyed_server.url + knight["sprite"]["src"])
    sent = _opened(request.json()["style_image"]["base64"])
    assert (sent == decode(await shown.body()).pixels).all()


def _opened(text: str) -> Pixels:
    return decode(base64.b64decode(text)).pixels
