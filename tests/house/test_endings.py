"""However the program ends, nothing of it stays behind (SC05, FT29)."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.fakes.clusters import open_folder, servers, until
from tests.fakes.studio import Studio, plain_environment

CHILDREN = 2  # what watches shared memory, and the first process that draws


@pytest.fixture
def alone() -> Iterator[Studio]:
    """A studio with the embedded database, as `make run` opens it."""
    with open_folder() as folder:
        studio = Studio(folder, plain_environment(DATA_DIR=str(folder / "data"), IMAGE_PROCESSES="1"))
        studio.start()
        yield studio
        studio.clear_up()


def _children(studio: Studio) -> list[psutil.Process]:
    process = psutil.Process(studio.process.pid)
    until(lambda: len(process.children(recursive=True)) >= CHILDREN)
    return process.children(recursive=True)


def _folder(studio: Studio) -> Path:
    return Path(psutil.Process(studio.process.pid).cwd())


def _is_gone(process: psutil.Process) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return process.status() == psutil.STATUS_ZOMBIE
    return True


def test_SC05_sigterm_closes_the_house_and_its_database(alone: Studio) -> None:
    children, folder = _children(alone), _folder(alone)
    assert alone.stop() == 0
    until(lambda: not servers(folder))
    until(lambda: all(_is_gone(child) for child in children))


def test_a_killed_studio_leaves_no_process_that_draws(alone: Studio) -> None:
    children = _children(alone)
    alone.kill()
    until(lambda: all(_is_gone(child) for child in children))
