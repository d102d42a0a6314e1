"""The program without the wait: forked from a process that has imported it already.

Reading the program's modules takes the processor two seconds, more than most of what a test then does
with it. What is forked goes on as `python -m sprite_tavern` does: with arguments, environment, folder and
output of its own, as a process of its own, with the real exit status. The cold start is left to the tests
of starting and ending.
"""

import atexit
import multiprocessing
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TextIO

_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(
    ["sprite_tavern.cli.pictures", "sprite_tavern.cli.workbench", "sprite_tavern.app"]
)


class Warm:
    """A running program; what it offers is called as in `subprocess.Popen`.

    Attributes:
        stdout: What it writes to its standard output.
        stderr: What it writes to its standard error; None where that is among its output.
    """

    def __init__(
        self, arguments: Sequence[str], folder: Path, environment: Mapping[str, str], *, apart: bool = False
    ) -> None:
        self.stdout, output = _pipe()
        self.stderr, errors = _pipe() if apart else (None, output)
        start = Start(tuple(arguments), folder, dict(environment), output, errors)
        self._process = _FORKS.Process(target=start)
        self._process.start()
        output.close()
        errors.close()

    @property
    def pid(self) -> int:
        assert self._process.pid is not None
        return self._process.pid

    def poll(self) -> int | None:
        return self._process.exitcode

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("sprite_tavern", timeout or 0)
        return self._process.exitcode

    def send_signal(self, number: signal.Signals) -> None:
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def _pipe() -> tuple[TextIO, Connection]:
    reader, writer = multiprocessing.Pipe(duplex=False)
    with reader:
        return os.fdopen(os.dup(reader.fileno()), encoding="utf-8"), writer


def ended(
    arguments: Sequence[str], folder: Path, environment: Mapping[str, str], seconds: float
) -> subprocess.CompletedProcess[str]:
    """Runs the program to its end, like `subprocess.run`; what it says has to fit into a pipe."""
    program = Warm(arguments, folder, environment, apart=True)
    assert program.stderr is not None
    with program.stdout as output, program.stderr as errors:
        try:
            status = program.wait(seconds)
        finally:
            program.kill()
        return subprocess.CompletedProcess(arguments, status, output.read(), errors.read())


@dataclass(frozen=True)
class Start:
    """What a new interpreter does for `python -m sprite_tavern`, less the imports."""

    arguments: tuple[str, ...]
    folder: Path
    environment: dict[str, str]
    output: Connection
    errors: Connection

    def __call__(self) -> None:
        os.chdir(self.folder)
        os.environ.clear()
        os.environ.update(self.environment)
        os.dup2(self.output.fileno(), 1)
        os.dup2(self.errors.fileno(), 2)
        self.output.close()
        self.errors.close()
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", buffering=1, closefd=False)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", buffering=1, closefd=False)
        sys.argv = ["sprite_tavern", *self.arguments]
        try:
            runpy.run_module("sprite_tavern", run_name="__main__", alter_sys=True)
        finally:
            atexit._run_exitfuncs()
