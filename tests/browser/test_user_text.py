"""What people, files and providers write is shown as text, wherever it is shown."""

import pytest
from playwright.async_api import Page, expect

from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.tavern import Tavern, open_tavern
from tests.browser.studio_page import visit
from tests.fakes import faults
from tests.fakes.fixtures import with_keys
from tests.fakes.providers import ProviderServer
from tests.fakes.studio import StartStudio
from tests.fakes.work import at_work, checkered_sprite, made, order, until

RUN = "window.owned = true"
PAYLOADS = (
    f'<img src=x onerror="{RUN}">',
    f"<script>{RUN}</script>",
    f"<svg onload={RUN.replace(' ', '')}>",
    f'"><iframe srcdoc="<script>parent.{RUN}</script>"></iframe>',
    f"' autofocus onfocus='{RUN}' x='",
    f"javascript:{RUN}//",
    f"{{{{ constructor.constructor('{RUN}')() }}}}",
    f"${{{RUN}}}",
    f"</textarea></title></style></script><img src=x onerror={RUN.replace(' ', '')}>",
    f'<a href="javascript:{RUN}">click</a>',
    f'<div v-html="x" :class="{RUN}" @mouseover="{RUN}">hover</div>',
    "<style>*{display:none}</style><base href=//evil.example/><meta http-equiv=refresh content=0;url=//x>",
)


@pytest.fixture
def settings(settings: Settings, provider_server: ProviderServer) -> Settings:
    """With keys for the stand-in providers."""
    return with_keys(settings, provider_server)


async def hostile_history(tavern: Tavern, actor: Actor, providers: ProviderServer) -> int:
    """Fills a history with payloads in prompts, errors, a file's name and an instruction; how many cards."""
    for payload in PAYLOADS:
        providers.script(faults.status(422, {"detail": payload}))
        failed = await made(tavern, actor, order(payload, model="pixellab/pixflux"))
        assert payload in failed.fields["error"]["message"]
    together = " ".join(PAYLOADS)
    await made(tavern, actor, order(together))  # shown with the words that were not understood
    own = await tavern.uploads.add(actor, checkered_sprite(), together)
    wish = EnhanceOrder(own.id, "voxel", "enhance-1", "forge/enhance", together[:500])
    await until(tavern, actor, await tavern.enhancement.request(actor, wish))
    return len(PAYLOADS) + 3


async def test_IN01_text_never_becomes_part_of_the_page(
    page: Page, settings: Settings, start_studio: StartStudio, provider_server: ProviderServer
) -> None:
    async with open_tavern(settings) as tavern, at_work(tavern):
        count = await hostile_history(tavern, await tavern.access.local_person(), provider_server)
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    server = start_studio(DATA_DIR=str(settings.data_dir), WORKER="false")
    await visit(page, server)
    tiles = page.locator(".t-tile")
    await expect(tiles.first).to_be_visible()
    for _ in range(count):
        title = page.get_by_role("heading", level=1)
        await expect(title).to_be_visible()
        await title.hover()
        await page.keyboard.press("ArrowRight")
    await page.goto(f"{server.url}/providers")
    await page.wait_for_function("window.did_handshake")
    assert dialogs == []
    assert await page.evaluate("window.owned") is None
    assert await page.locator("iframe, img[src=x], svg[onload], base, [onfocus], [onerror]").count() == 0
