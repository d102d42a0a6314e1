"""The providers' page: what each was asked, what it cost, and a test that costs nothing."""

import asyncio

import pytest
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.browser.studio_page import KNIGHT, brew, visit
from tests.fakes.providers import ProviderServer
from tests.fakes.studio import StartStudio, Studio

PHONE = {"width": 390, "height": 844}
KEY = "test-key"


@pytest.fixture
async def studio(start_studio: StartStudio, provider_server: ProviderServer) -> Studio:
    """With a key for PixelLab and a wrong one for Gemini."""
    return await asyncio.to_thread(
        start_studio,
        PIXELLAB_API_KEY=KEY,
        PIXELLAB_BASE_URL=f"{provider_server.base_url}/pixellab/v2",
        GEMINI_API_KEY="wrong-secret-key",
        GEMINI_BASE_URL=f"{provider_server.base_url}/gemini",
    )


async def open_books(page: Page) -> None:
    """From the studio's top bar."""
    await page.get_by_role("link", name="Providers").click()
    await page.wait_for_function("window.did_handshake")
    await expect(page.get_by_role("heading", name="Providers")).to_be_visible()


async def test_the_books_tell_calls_and_balance(
    browser_context: BrowserContext, studio: Studio, provider_server: ProviderServer
) -> None:
    page = await browser_context.new_page()
    await visit(page, studio)
    await brew(page, KNIGHT)
    await open_books(page)
    forge = page.get_by_role("region", name="Forge")
    await expect(forge.get_by_role("row", name="Today")).to_contain_text("1")
    await expect(forge.get_by_role("button", name="Test")).to_have_count(0)
    pixellab = page.get_by_role("region", name="PixelLab")
    await expect(pixellab).to_contain_text("Ready")
    await expect(pixellab).to_contain_text("Never asked.")
    await pixellab.get_by_role("button", name="Test").click()
    await expect(pixellab.get_by_role("status")).to_contain_text("$8.11 + 4660 generations left")
    gemini = page.get_by_role("region", name="Gemini")
    await gemini.get_by_role("button", name="Test").click()
    await expect(gemini.get_by_role("status")).to_contain_text("Check GEMINI_API_KEY")
    await expect(page.get_by_role("region", name="Retro Diffusion")).to_contain_text(
        "RETRO_DIFFUSION_API_KEY"
    )
    assert provider_server.paid == 0
    for secret in (KEY, "wrong-secret-key"):
        assert secret not in await page.content()
    await page.get_by_role("link", name="Studio").click()
    await expect(page.get_by_label("What shall it be?")).to_be_attached()


async def test_the_books_fit_a_phone(browser: Browser, keyed_server: Studio) -> None:
    context = await browser.new_context(viewport=PHONE, is_mobile=True, has_touch=True)  # type: ignore[arg-type]
    page = await context.new_page()
    await visit(page, keyed_server)
    await open_books(page)
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    widest = await page.locator(".t-books").evaluate("(one) => one.scrollWidth - one.clientWidth")
    assert widest == 0
    await context.close()
