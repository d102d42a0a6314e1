"""The test bench itself: what the fixtures promise to every other test."""

import socket

import asyncpg
import httpx
import pytest
from playwright.async_api import Page

from sprite_tavern.core.settings import Settings
from sprite_tavern.tavern import Tavern
from tests.fakes.databases import Postgres
from tests.fakes.outside import OutsideWorld, _attempts
from tests.fakes.studio import StartStudio, Studio


@pytest.mark.parametrize("address", [("192.0.2.1", 9), ("::ffff:192.0.2.1", 9, 0, 0)])
def test_another_computer_is_out_of_reach(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as outward, pytest.raises(OutsideWorld):
        outward.connect(address)
    with pytest.raises(OutsideWorld):
        socket.getaddrinfo("registry.npmjs.com", 443)
    assert len(_attempts) == 2
    _attempts.clear()


def test_a_name_that_can_not_exist_does_not_resolve() -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("nobody.invalid", 443)


async def test_every_test_has_a_database_of_its_own(database_url: str, postgres: Postgres) -> None:
    other = postgres.create()
    for address, rows in ((database_url, 1), (other, 0)):
        connection = await asyncpg.connect(address)
        if rows:
            await connection.execute("CREATE TABLE mine ()")
        found = await connection.fetchval("SELECT count(*) FROM pg_class WHERE relname = 'mine'")
        await connection.close()
        assert found == rows
    postgres.drop(other)


async def test_the_house_opens_on_it(tavern: Tavern, settings: Settings) -> None:
    assert (await tavern.check())["database"] is True
    assert settings.data_dir.is_dir()


def test_the_program_survives_a_kill(start_studio: StartStudio) -> None:
    server = start_studio()
    before = server.url
    assert httpx.get(f"{before}/readyz").status_code == 200
    server.kill()
    server.restart()
    assert server.url == before
    assert httpx.get(f"{before}/livez").status_code == 200
    assert server.stop() == 0


async def test_the_browser_opens_the_studio(server: Studio, page: Page) -> None:
    await page.goto(server.url)
    await page.wait_for_function("window.did_handshake")
    assert await page.title() == "Sprite Tavern"
