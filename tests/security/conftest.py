"""One studio for all tests of this folder: they only look, and leave it as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.databases import Postgres
from tests.fakes.studio import Studio, plain_environment


@pytest.fixture(scope="session")
def _shared_studio(_postgres_server: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    folder: Path = tmp_path_factory.mktemp("studio")
    address = _postgres_server.create()
    environment = plain_environment(DATA_DIR=str(folder / "data"), DATABASE_URL=address, IMAGE_PROCESSES="1")
    studio = Studio(folder, environment)
    studio.start()
    yield studio
    studio.clear_up()
    _postgres_server.drop(address)


@pytest.fixture
def server(_shared_studio: Studio) -> Studio:
    """The studio, open."""
    return _shared_studio
