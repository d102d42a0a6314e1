"""A real Chromium for tests: one browser for the run, a clean context for each test.

Playwright lives in the loop of the session, so tests that ask for `page` or `browser_context` are async and
run there too (tests/conftest.py sees to that); they use the studio through `server`, never a `tavern`.
"""

import shutil
from collections.abc import AsyncIterator
from urllib.parse import urlsplit

import pytest_asyncio
from playwright.async_api import (
    Browser,
    BrowserContext,
    Page,
    Request,
    WebError,
    async_playwright,
    expect,
)

# Chromium's background services call home; the sandbox needs rights that root and containers don't have.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SCREEN = {"width": 1440, "height": 900}
PATIENCE = 60_000  # milliseconds, for two slow cores; nothing waits this long when it works
expect.set_options(timeout=PATIENCE)


def find_chromium() -> str | None:
    """Path of a Chromium on this computer; None leaves it to Playwright's own."""
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """The browser of this run."""
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="session")
async def browser_context(browser: Browser) -> AsyncIterator[BrowserContext]:
    """A visitor with empty cookies; JavaScript errors and requests to other computers fail the test."""
    context = await browser.new_context(viewport=SCREEN, reduced_motion="reduce")  # type: ignore[arg-type]
    context.set_default_timeout(PATIENCE)
    errors: list[str] = []
    strangers: list[str] = []

    def note_error(error: WebError) -> None:
        errors.append(f"{error.error}")

    def note_stranger(request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme not in {"data", "blob"} and address.hostname not in {"127.0.0.1", "localhost"}:
            strangers.append(request.url)

    context.on("weberror", note_error)
    context.on("request", note_stranger)
    yield context
    await context.close()
    assert errors == []
    assert strangers == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser_context: BrowserContext) -> Page:
    """An empty page."""
    return await browser_context.new_page()
