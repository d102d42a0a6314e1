"""Takes the README's pictures of the real studio with sprites that the forge made: `make screenshots`."""

import asyncio
import uuid
from pathlib import Path

from playwright.async_api import Page, async_playwright, expect

from sprite_tavern.core.settings import Settings
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import open_tavern
from tests.fakes.browsers import FLAGS, find_chromium
from tests.fakes.clusters import open_folder
from tests.fakes.studio import Studio, plain_environment
from tests.fakes.work import at_work, order, until

FOLDER = Path(__file__).parents[1] / "docs" / "screenshots"
PATIENCE = 180_000  # milliseconds, for a busy computer

# The last one is on the stage, enhanced.
PROMPTS = (
    "a red dragon breathing fire",
    "a treasure chest full of gold",
    "a glowing green potion",
    "a black cat with yellow eyes",
    "a stone castle",
    "a wizard with a purple robe and a crystal staff",
    "a loaf of bread",
    "a pirate ship",
    "a red mushroom with white spots",
    "a skeleton with a sword",
    "an owl",
    "a knight with a blue shield",
)
SEED = 7
SIZE = 64
STYLE = "oil"
# Those of styles that are scrolled out of their row are not even asked for.
PICTURES_ARE_THERE = """[...document.images].every((image) => {
    const [box, row] = [image, image.closest('.t-styles')].map((one) => one?.getBoundingClientRect());
    return image.complete || (row && (box.left > row.right || box.right < row.left));
})"""
SCREENS = {"studio": (1440, 900, False), "phone": (390, 844, True)}


async def main() -> None:
    """Makes the history, opens the studio, takes the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with open_folder() as folder:
        settings = Settings(_env_file=None, data_dir=folder / "data")  # type: ignore[call-arg]
        await make_history(settings)
        studio = Studio(folder, plain_environment(DATA_DIR=str(folder / "data")))
        await asyncio.to_thread(studio.start)
        try:
            await take_pictures(studio.url)
        finally:
            studio.clear_up()


async def make_history(settings: Settings) -> None:
    """Lets the forge draw what the pictures show."""
    async with open_tavern(settings) as tavern, at_work(tavern):
        actor = await tavern.access.local_person()
        for prompt in PROMPTS:
            wish = order(prompt, width=SIZE, height=SIZE, seed=SEED)
            (asked,) = await tavern.generation.request(actor, wish)
            sprite = await until(tavern, actor, asked)
        enhancement = EnhanceOrder(sprite.id, STYLE, uuid.uuid4().hex)
        await until(tavern, actor, await tavern.enhancement.request(actor, enhancement))


async def take_pictures(url: str) -> None:
    """One picture a screen, of the newest enhancement beside its sprite."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        for name, (width, height, is_phone) in SCREENS.items():
            context = await browser.new_context(
                viewport={"width": width, "height": height},
                device_scale_factor=2 if is_phone else 1,
                has_touch=is_phone,
                is_mobile=is_phone,
                reduced_motion="reduce",
            )
            context.set_default_timeout(PATIENCE)
            page = await context.new_page()
            await _open(page, url)
            await page.screenshot(path=FOLDER / f"{name}.png")
            await context.close()
        await browser.close()


async def _open(page: Page, url: str) -> None:
    await page.goto(url)
    await page.wait_for_function("window.did_handshake")
    await expect(page.get_by_role("slider", name="Divider")).to_be_visible(timeout=PATIENCE)
    await page.wait_for_function("document.fonts.status === 'loaded'")
    await page.wait_for_function(PICTURES_ARE_THERE)


if __name__ == "__main__":
    asyncio.run(main())
