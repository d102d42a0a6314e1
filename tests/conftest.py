"""What every test may ask for: databases, the open house, the program, a browser (see tests/fakes/)."""

import inspect
from collections.abc import AsyncIterator
from pathlib import Path

import hypothesis
import pytest
from pydantic import SecretStr

from sprite_tavern.core.settings import Settings
from sprite_tavern.tavern import Tavern, open_tavern

pytest_plugins = [
    "tests.fakes.browsers",
    "tests.fakes.databases",
    "tests.fakes.fixtures",
    "tests.fakes.outside",
    "tests.fakes.studio",
]

# A busy computer is no fault: examples may take their time.
hypothesis.settings.register_profile("patient", deadline=None)
hypothesis.settings.load_profile("patient")

BROWSER_FIXTURES = frozenset({"browser", "browser_context", "page"})
SHARED_STUDIOS = frozenset({"server", "keyed_server"})


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests with a browser are marked, and run in the loop that the browser lives in.

    Tests that share something costly are a group, so that it is there once, however many processes test.
    """
    for item in items:
        if not isinstance(item, pytest.Function):
            continue
        if BROWSER_FIXTURES & set(item.fixturenames):
            assert inspect.iscoroutinefunction(item.obj), f"{item.nodeid} uses a browser: write it async"
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
        if (BROWSER_FIXTURES | SHARED_STUDIOS) & set(item.fixturenames):
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture
def settings(tmp_path: Path, database_url: str, clean_environment: None) -> Settings:
    """Settings with a data folder and a database of this test; `model_copy(update=…)` makes others."""
    return Settings(data_dir=tmp_path / "data", database_url=SecretStr(database_url), image_processes=1)


@pytest.fixture
async def tavern(settings: Settings) -> AsyncIterator[Tavern]:
    """The open house without a worker: `Worker(tavern)` works on its jobs where a test wants that."""
    async with open_tavern(settings) as opened:
        yield opened
