"""Looks at an embedded database from outside: its processes, its folder, its answers."""

import asyncio
import contextlib
import os
import shutil
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import psutil


def ask(dsn: str, sql: str, *values: object) -> Any:
    """One value of one query."""

    async def fetch() -> Any:
        connection = await asyncpg.connect(dsn, timeout=60)
        try:
            return await connection.fetchval(sql, *values)
        finally:
            await connection.close()

    return asyncio.run(fetch())


def until(condition: Callable[[], object]) -> None:
    """Waits for something another process does."""
    give_up = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < give_up
        time.sleep(0.002)


def servers(folder: Path) -> list[psutil.Process]:
    """Live Postgres processes that work below `folder` (real path)."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if Path(process.cwd()).is_relative_to(folder) and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def postmasters(folder: Path) -> set[int]:
    """Ids of the Postgres processes below `folder` (real path) that are parents of others."""
    alive = servers(folder)
    parents = set()
    for process in alive:
        with contextlib.suppress(psutil.NoSuchProcess):  # helpers of Postgres come and go
            parents.add(process.ppid())
    return parents & {process.pid for process in alive}


def cluster_of(data_dir: Path) -> Path:
    """Postgres's data directory below a data folder."""
    return data_dir / "postgres" / "server" / "data"


def server_id(data_dir: Path) -> int:
    """Process id of the running server."""
    return int((cluster_of(data_dir) / "postmaster.pid").read_text().split()[0])


def lasting_files(cluster: Path) -> set[Path]:
    """Everything but the caches and statistics that Postgres makes anew."""
    return {path for path in cluster.rglob("*") if path.suffix not in {".init", ".stat"}}


@contextlib.contextmanager
def open_folder() -> Iterator[Path]:
    """An empty folder that other accounts may enter (pytest's own are private); kills servers left there."""
    folder = Path(os.path.realpath(tempfile.mkdtemp(prefix="tavern-")))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        left = servers(folder)
        for process in left:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(left, timeout=30)
        shutil.rmtree(folder)


def free_port() -> int:
    """A TCP port of this computer that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
