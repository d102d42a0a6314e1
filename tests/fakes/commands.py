"""Shell commands run in the tests' own process: what is answered in words needs no start for each word.

What a process of its own shows (files, exit statuses, silence) is shown by the tests that start one.
"""

import logging
import os
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
import structlog

from sprite_tavern.__main__ import cli
from sprite_tavern.core.logs import QUIET
from tests.fakes.studio import is_setting

Command = Callable[..., subprocess.CompletedProcess[str]]


def run_here(
    arguments: tuple[str, ...],
    environment: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> subprocess.CompletedProcess[str]:
    """Runs `python -m sprite_tavern …` to its end, as if it were a process with this environment."""
    capsys.readouterr()
    with monkeypatch.context() as patch, _logs_of_its_own():
        for name in filter(is_setting, tuple(os.environ)):
            patch.delenv(name)
        for name, value in environment.items():
            patch.setenv(name, value)
        with ThreadPoolExecutor(1) as thread, pytest.raises(SystemExit) as ended:
            thread.submit(cli, list(arguments)).result()
    written = capsys.readouterr()
    status = ended.value.code
    assert isinstance(status, int)
    return subprocess.CompletedProcess(arguments, status, written.out, written.err)


@contextmanager
def _logs_of_its_own() -> Iterator[None]:
    """A command sets the logs of its process up; afterwards they are as before."""
    root = logging.getLogger()
    handlers, levels = root.handlers[:], {name: logging.getLogger(name).level for name in QUIET}
    root_level, settings = root.level, structlog.get_config()
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(root_level)
        for name, level in levels.items():
            logging.getLogger(name).setLevel(level)
        structlog.configure(**settings)
