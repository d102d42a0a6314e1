"""The real program in a process of its own: started, killed, started again on the same port."""

import asyncio
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import asyncpg
import psutil
import pytest

from sprite_tavern.core.settings import Settings
from sprite_tavern.db.tables import UNFINISHED
from tests.fakes.databases import Postgres, complete
from tests.fakes.providers import ProviderServer

PROJECT = Path(__file__).parents[2]
START_SECONDS = 120
STOP_SECONDS = 60
OPEN = re.compile(r"Sprite Tavern is open: (http://\S+:(\d+))")


class Studio:
    """`python -m sprite_tavern` with a data folder and settings of its own.

    Attributes:
        url: Where it answers, without a slash at the end; the same after a restart.
        lines: Everything it wrote, since the first start.
        environment: Its environment variables.
    """

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self.environment = environment
        self._port = 0
        self._offspring: set[psutil.Process] = set()
        self._opened = threading.Event()
        self._process: subprocess.Popen[str] | None = None
        self._reader: threading.Thread | None = None
        self.url = ""
        self.lines: list[str] = []

    @property
    def process(self) -> subprocess.Popen[str]:
        """The process that runs now, or ran last."""
        assert self._process is not None, "start() comes first"
        return self._process

    @property
    def log(self) -> str:
        """Everything it wrote, as one text."""
        return "\n".join(self.lines)

    def start(self) -> None:
        """Returns when it says that it is open; fails with its output when it doesn't."""
        self._opened.clear()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "sprite_tavern", "serve", "--port", str(self._port)],
            cwd=self._folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self._reader = threading.Thread(target=self._read, args=(self._process,), daemon=True)
        self._reader.start()
        if not self._opened.wait(START_SECONDS) or not self.url:
            self.kill()
            raise AssertionError(f"the studio did not open:\n{self.log}")

    def stop(self) -> int:
        """Ends it in an orderly way (SIGTERM); returns its exit status."""
        self._note_offspring()
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"the studio did not end:\n{self.log}") from None
        finally:
            self._drained()

    def kill(self) -> None:
        """Ends it with SIGKILL, as a crash would; its children are left to themselves."""
        self._note_offspring()
        self.process.kill()
        self.process.wait()
        self._drained()

    def restart(self) -> None:
        """Starts it again, on the same port with the same data."""
        assert self.process.poll() is not None, "kill() or stop() comes first"
        self.start()

    def clear_up(self) -> None:
        """Ends it and whatever it left behind."""
        if self._process is not None and self.process.poll() is None:
            self.kill()
        for left in self._offspring:
            with suppress(psutil.NoSuchProcess):
                left.kill()

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        with process.stdout as output:
            for line in output:
                self.lines.append(line.rstrip("\n"))
                if found := OPEN.search(line):
                    self.url, self._port = found[1], int(found[2])
                    self._opened.set()
        self._opened.set()  # it has ended: nobody has to wait

    def _note_offspring(self) -> None:
        with suppress(psutil.NoSuchProcess):
            self._offspring.update(psutil.Process(self.process.pid).children(recursive=True))

    def _drained(self) -> None:
        """Its output is read to the end; children that outlived it may still hold the pipe open."""
        if self._reader is not None:
            self._reader.join(1)


def plain_environment(**settings: str) -> dict[str, str]:
    """This process's environment without test runners' and studios' variables, plus `settings`."""
    kept = {name: value for name, value in os.environ.items() if not is_setting(name)}
    return {**kept, "PYTHONPATH": str(PROJECT), "PYTHONUNBUFFERED": "1", **settings}


def is_setting(variable: str) -> bool:
    """True for environment variables that change how the studio behaves."""
    name = variable.lower()
    ours = name in Settings.model_fields or name.removesuffix("_file") in Settings.model_fields
    return ours or name.startswith(("nicegui", "pytest"))


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting comes from this computer's environment or from a `.env` file."""
    for name in filter(is_setting, tuple(os.environ)):
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


StartStudio = Callable[..., Studio]


@pytest.fixture
def start_studio(tmp_path: Path, database_url: str) -> Iterator[StartStudio]:
    """A function that starts a studio with more settings, given by their environment names.

    All share this test's database and data folder unless the settings say otherwise, as web processes do.
    """
    studios: list[Studio] = []
    folder = tmp_path / "studio"
    folder.mkdir()

    def start(**settings: str) -> Studio:
        own = {"DATA_DIR": str(folder / "data"), "DATABASE_URL": database_url, "IMAGE_PROCESSES": "1"}
        studio = Studio(folder, plain_environment(**{**own, **settings}))
        studios.append(studio)
        studio.start()
        return studio

    yield start
    for studio in studios:
        studio.clear_up()
        sys.stdout.write(studio.log)  # pytest shows it when the test failed


@pytest.fixture(scope="session")
def _shared_studio(_postgres_server: Postgres, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    with _opened(_postgres_server, tmp_path_factory) as studio:
        yield studio


@pytest.fixture(scope="session")
def _shared_keyed_studio(
    _postgres_server: Postgres, _running_providers: ProviderServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Studio]:
    origin = _running_providers.base_url
    keys = {
        "PIXELLAB_API_KEY": "test-key",
        "PIXELLAB_BASE_URL": f"{origin}/pixellab/v2",
        "GEMINI_API_KEY": "test-key",
        "GEMINI_BASE_URL": f"{origin}/gemini",
    }
    with _opened(_postgres_server, tmp_path_factory, **keys) as studio:
        yield studio


@contextmanager
def _opened(postgres: Postgres, folders: pytest.TempPathFactory, **settings: str) -> Iterator[Studio]:
    folder, address = folders.mktemp("studio"), postgres.create()
    own = {"DATA_DIR": str(folder / "data"), "DATABASE_URL": address, "IMAGE_PROCESSES": "1"}
    studio = Studio(folder, plain_environment(**own, **settings))
    studio.start()
    yield studio
    studio.clear_up()
    postgres.drop(address)


def _emptied(studio: Studio) -> Iterator[Studio]:
    complete(_empty(studio.environment["DATABASE_URL"]))
    studio.lines.clear()
    yield studio
    sys.stdout.write(studio.log)  # pytest shows it when the test failed


async def _empty(address: str) -> None:
    """Forgets all pictures, as soon as none is in the making."""
    connection = await asyncpg.connect(address)
    try:
        async with asyncio.timeout(STOP_SECONDS):
            while await connection.fetchval(f"SELECT count(*) FROM generations WHERE state IN {UNFINISHED}"):
                await asyncio.sleep(0.05)
        await connection.execute("TRUNCATE generations, attempts CASCADE")
    finally:
        await connection.close()


@pytest.fixture
def server(_shared_studio: Studio) -> Iterator[Studio]:
    """An open studio with no pictures. It is shared: a test that ends it, or changes it, starts its own."""
    yield from _emptied(_shared_studio)


@pytest.fixture
def keyed_server(_shared_keyed_studio: Studio, provider_server: ProviderServer) -> Iterator[Studio]:
    """The same with keys for the stand-ins of PixelLab and Gemini."""
    yield from _emptied(_shared_keyed_studio)
