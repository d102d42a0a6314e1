"""Locks of files that the kernel frees when their holder dies, however it dies.

Liveness here is never a list of process ids: an id is reused after a restart and a zombie keeps it. `flock`
is held by an open file, survives into child processes that inherit the file, and ends with the last of them.
"""

import contextlib
import fcntl
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

from sprite_tavern.db.local.faults import down

_PAUSE = 0.02  # seconds between two tries


class FileLock:
    """One open lock file; two objects exclude each other even inside one process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def share(self) -> None:
        """Holds the lock together with others; the caller knows that nobody holds it alone."""
        fcntl.flock(self.file, fcntl.LOCK_SH)

    def take(self) -> bool:
        """True when the lock is now held alone; False when others hold it (a share of ours may be lost)."""
        try:
            fcntl.flock(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def close(self) -> None:
        """Lets go of our file; a child that inherited it goes on holding the lock."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    @property
    def file(self) -> int:
        """The file descriptor, opened at need; not inherited unless a child is given it."""
        if self._file is None:
            self._file = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
        return self._file

    @property
    def is_open(self) -> bool:
        """True between the first use and `close`."""
        return self._file is not None

    @classmethod
    @contextlib.contextmanager
    def alone(cls, path: Path, patience: float) -> Iterator[Self]:
        """Holds the lock of `path` alone inside the block, after at most `patience` seconds of waiting.

        Raises:
            DatabaseDown: Another process held it all that time.
        """
        lock = cls(path)
        give_up = time.monotonic() + patience
        try:
            while not lock.take():
                if time.monotonic() > give_up:
                    raise down(
                        "Another process of the studio is still starting or stopping the database. "
                        "End it and start again.",
                        f"Lock file: {path}",
                    )
                time.sleep(_PAUSE)
            yield lock
        finally:
            lock.close()
