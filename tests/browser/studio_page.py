"""What a person does in the studio, for tests: things are found by what they are called, and waited for."""

import re
from base64 import b64encode
from typing import Any
from urllib.parse import urljoin

from playwright.async_api import Locator, Page, expect

from tests.fakes.browsers import PATIENCE
from tests.fakes.studio import Studio

KNIGHT = "a knight with a blue shield"
DONE_TILES = ".t-tile.t-is-done"

expect.set_options(timeout=PATIENCE)


async def visit(page: Page, server: Studio, path: str = "/") -> None:
    """Opens the studio and waits until it listens."""
    await page.goto(server.url + path)
    await page.wait_for_function("window.did_handshake")
    await expect(page.get_by_label("What shall it be?")).to_be_attached()


async def brew(page: Page, prompt: str) -> None:
    """Makes a sprite and waits for it on the stage."""
    done = await page.locator(DONE_TILES).count()
    await page.get_by_label("What shall it be?").fill(prompt)
    await page.get_by_role("button", name="Brew sprite").click()
    await expect(page.locator(DONE_TILES)).to_have_count(done + 1)
    await newest_on_stage(page)


async def newest_on_stage(page: Page) -> None:
    """Waits until the stage shows the newest card's sprite, and no longer the one before."""
    [newest, *_] = await history(page)
    await on_stage(page, newest["sprite"])
    await sprite_picture(page).evaluate("(image) => image.decode()")


async def on_stage(page: Page, sprite: dict[str, Any]) -> None:
    """Waits until the stage shows this sprite, by its address or as it came with the news."""
    stored = await page.request.get(urljoin(page.url, sprite["src"]))
    itself = f"data:image/png;base64,{b64encode(await stored.body()).decode()}"
    either = "|".join(map(re.escape, (sprite["src"], itself)))
    await expect(sprite_picture(page)).to_have_attribute("src", re.compile(f"^({either})$"))


async def enhance(page: Page, style: str) -> None:
    """Enhances the sprite on the stage and waits for the comparator."""
    await page.get_by_role("radio", name=style).click()
    await page.get_by_role("button", name="Enhance", exact=False).last.click()
    await expect(divider(page)).to_be_visible()


def sprite_picture(page: Page) -> Locator:
    """The sprite on the stage."""
    return page.locator(".t-comparator img.t-pixelated")


def enhancement_picture(page: Page) -> Locator:
    """The enhancement on the stage."""
    return page.locator(".t-comparator img.t-smooth")


def divider(page: Page) -> Locator:
    """The comparator's handle."""
    return page.get_by_role("slider", name="Divider")


async def box(locator: Locator) -> dict[str, float]:
    """Where something is, in CSS pixels, as soon as it has stopped moving."""
    await (await locator.element_handle()).wait_for_element_state("stable")
    found = await locator.bounding_box()
    assert found is not None
    return {name: float(found[name]) for name in ("x", "y", "width", "height")}  # type: ignore[literal-required]


async def history(page: Page) -> list[dict[str, Any]]:
    """The cards that the server has, newest first."""
    found = await page.evaluate("fetch('/studio/history').then((answer) => answer.json())")
    return list(found["cards"])
