"""A process that uses the embedded database like the app does, and takes orders on its standard input.

Run as `python -m tests.fakes.app_process DATA_DIR ACCOUNT`; an empty account means ours. Orders, one
a line: `start`, `stop`, `limit N` (largest file in bytes). Each is answered by one line of JSON. At the end
of the input it ends without stopping.
"""

import contextlib
import json
import os
import pwd
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.db.local import LocalPostgres

PROJECT = Path(__file__).parents[2]


class AppProcess:
    """The other end: starts the process, sends orders, reads answers."""

    def __init__(self, data_dir: Path, account: str = "") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.app_process", str(data_dir), account],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def tell(self, order: str) -> None:
        """Sends an order without waiting for the answer."""
        assert self.process.stdin is not None
        self.process.stdin.write(order + "\n")
        self.process.stdin.flush()

    def answer(self) -> dict[str, Any]:
        """The next answer."""
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())  # type: ignore[no-any-return]

    def ask(self, order: str) -> dict[str, Any]:
        """Sends an order and returns its answer."""
        self.tell(order)
        return self.answer()

    def kill(self) -> None:
        """Ends the process with SIGKILL, or reaps it when it has ended."""
        self.process.kill()
        self.process.communicate()


@contextlib.contextmanager
def app_processes() -> Iterator[Callable[..., AppProcess]]:
    """A function that starts app processes; those left at the end are killed."""
    started: list[AppProcess] = []

    def start(data_dir: Path, account: str = "") -> AppProcess:
        started.append(AppProcess(data_dir, account))
        return started[-1]

    yield start
    for process in started:
        process.kill()


def obey(postgres: LocalPostgres, order: str) -> dict[str, Any]:
    """Carries out one order."""
    match order.split():
        case ["start"]:
            postgres.start()
            return {"dsn": postgres.dsn}
        case ["stop"]:
            return {"was_last": postgres.stop()}
        case ["limit", size]:
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), int(size)))
            return {}
    raise ValueError(order)


def main() -> None:
    """Obeys until the input ends."""
    data_dir, account = sys.argv[1:]
    if account:
        found = pwd.getpwnam(account)
        os.setgroups([])
        os.setgid(found.pw_gid)
        os.setuid(found.pw_uid)
    postgres = LocalPostgres(Path(data_dir))
    for order in sys.stdin:
        try:
            answer = obey(postgres, order)
        except DatabaseDown as error:
            answer = {"error": error.message, "notes": error.__notes__}
        print(json.dumps(answer), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
