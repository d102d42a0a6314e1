"""The database comes late, goes away, is newer than we are: nothing is lost and the words are clear."""

import asyncio
import contextlib
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import httpx
import psutil
import pytest
from pydantic import SecretStr
from sqlalchemy import text

from sprite_tavern.core.errors import DatabaseDown, Unsafe
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import State
from sprite_tavern.db import schema
from sprite_tavern.db.engine import Address, Database, dsn
from sprite_tavern.db.local import LocalPostgres
from sprite_tavern.tavern import open_tavern
from tests.fakes.clusters import open_folder
from tests.fakes.databases import Postgres
from tests.fakes.studio import StartStudio
from tests.fakes.work import at_work, made, order, until

PATIENCE = 90


@pytest.fixture
def own_server() -> Iterator[LocalPostgres]:
    """A server that only this test uses, running."""
    with open_folder() as folder:
        local = LocalPostgres(folder / "data")
        local.start()
        yield local
        local.stop()


async def answers(url: str, status: int) -> httpx.Response:
    """The answer of `url`, as soon as it has this status."""
    async with httpx.AsyncClient(timeout=30) as client, asyncio.timeout(PATIENCE):  # noqa: TID251 - a test's own
        while (answer := await client.get(url)).status_code != status:
            await asyncio.sleep(0.1)
        return answer


async def test_FT06_the_studio_waits_for_a_database_that_comes_late(
    own_server: LocalPostgres, start_studio: StartStudio
) -> None:
    url = own_server.dsn
    await asyncio.to_thread(own_server.stop)
    studio = await asyncio.to_thread(start_studio, DATABASE_URL=url)
    assert (await answers(f"{studio.url}/livez", 200)).json() == {"status": "alive"}
    assert (await answers(f"{studio.url}/readyz", 503)).json()["ready"] is False
    page = await answers(studio.url, 503)
    assert "opens by itself" in page.text
    assert "database.waiting" in studio.log
    await asyncio.to_thread(own_server.start)
    assert (await answers(f"{studio.url}/readyz", 200)).json()["ready"] is True
    assert "Sprite Tavern" in (await answers(studio.url, 200)).text


async def test_FT07_work_goes_on_after_the_database_was_restarted(
    own_server: LocalPostgres, settings: Settings
) -> None:
    own = settings.model_copy(update={"database_url": SecretStr(own_server.dsn)})
    async with open_tavern(own) as tavern, at_work(tavern):
        actor = await tavern.access.local_person()
        await made(tavern, actor)
        await asyncio.to_thread(own_server.stop)
        with pytest.raises(DatabaseDown, match="Nothing is lost"):
            await tavern.generation.request(actor, order())
        await asyncio.to_thread(own_server.start)
        async with asyncio.timeout(PATIENCE):
            while not (await _parts(tavern.check())).get("events"):
                await asyncio.sleep(0.1)
        card = await made(tavern, actor)
        assert card.state == State.DONE
        assert len((await tavern.history.page(actor)).cards) == 2


async def test_FT07_jobs_are_done_after_every_connection_was_cut(
    settings: Settings, postgres: Postgres
) -> None:
    async with open_tavern(settings) as tavern, at_work(tavern):
        actor = await tavern.access.local_person()
        await made(tavern, actor)
        postgres.order(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{_name(settings)}' AND pid <> pg_backend_pid()"
        )
        async with asyncio.timeout(PATIENCE):
            while not (await _parts(tavern.check())).get("events"):
                await asyncio.sleep(0.1)
        assert (await made(tavern, actor)).state == State.DONE


async def test_FT07_a_connection_that_died_unnoticed_is_replaced(
    settings: Settings, postgres: Postgres
) -> None:
    database = Database(Address(_url(settings), _url(settings)), pool_size=1, unasked_seconds=0.0)
    try:
        first = await _process_of(database)
        assert await _process_of(database) == first
        # This blocks the event loop, so the client can't have heard of it yet.
        postgres.order(f"SELECT pg_terminate_backend({first}, 5000)")
        assert await _process_of(database) != first
    finally:
        await database.close()


async def _process_of(database: Database) -> int:
    async with database.transaction() as tx:
        return int((await tx.run(text("SELECT pg_backend_pid()"))).scalar_one())


async def _parts(check: object) -> dict[str, bool]:
    try:
        return await check  # type: ignore[misc,no-any-return]
    except DatabaseDown:
        return {}


async def test_FT11_lost_events_make_pages_read_again(settings: Settings, postgres: Postgres) -> None:
    async with open_tavern(settings) as tavern:
        actor = await tavern.access.local_person()
        assert actor.user_id is not None
        heard: asyncio.Queue[int] = asyncio.Queue()
        tavern.events.subscribe(actor.user_id, lambda news: heard.put_nowait(news.version))
        postgres.order(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
            f" AND datname = '{_name(settings)}'"
        )
        assert await asyncio.wait_for(heard.get(), PATIENCE) == 0  # zero: read again
        [card] = await tavern.generation.request(actor, order())
        assert await asyncio.wait_for(heard.get(), PATIENCE) == card.version


async def test_FT30_processes_that_start_together_migrate_once(postgres: Postgres) -> None:
    url = postgres.create(template="template1")
    databases = [Database(Address(url, url), pool_size=2) for _ in range(4)]
    await asyncio.gather(*(schema.upgrade(database) for database in databases))
    connection = await asyncpg.connect(dsn(url))
    assert await connection.fetchval("SELECT count(*) FROM alembic_version") == 1
    assert await connection.fetchval("SELECT to_regclass('pgqueuer') IS NOT NULL")
    await connection.close()
    for database in databases:
        await database.close()
    postgres.drop(url)


async def test_SC11_a_schema_newer_than_the_program_is_left_alone(settings: Settings) -> None:
    connection = await asyncpg.connect(dsn(_url(settings)))
    await connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Unsafe, match="newer Sprite Tavern"):
        async with open_tavern(settings):
            pass
    assert await connection.fetchval("SELECT version_num FROM alembic_version") == "9999"
    await connection.close()


async def test_the_migrations_make_the_tables_that_the_program_expects(settings: Settings) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    config.attributes["url"] = _url(settings)
    await asyncio.to_thread(command.check, config)


async def test_the_embedded_database_comes_back_by_itself(tmp_path: Path, settings: Settings) -> None:
    with open_folder() as folder:
        own = settings.model_copy(update={"database_url": None, "data_dir": folder / "data"})
        async with open_tavern(own) as tavern, at_work(tavern):
            actor = await tavern.access.local_person()
            await made(tavern, actor)
            for process in psutil.process_iter(["cmdline"]):
                if any(str(folder) in part for part in process.info["cmdline"] or ()):
                    with contextlib.suppress(psutil.NoSuchProcess):
                        process.kill()
            async with asyncio.timeout(PATIENCE):
                while not (await _parts(tavern.check())).get("events"):
                    await asyncio.sleep(0.1)
            [card] = await tavern.generation.request(actor, order())
            assert (await until(tavern, actor, card)).state == State.DONE


def _url(settings: Settings) -> str:
    assert settings.database_url is not None
    return settings.database_url.get_secret_value()


def _name(settings: Settings) -> str:
    return _url(settings).rpartition("@/")[2].partition("?")[0]
