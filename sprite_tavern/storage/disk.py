"""Pictures in a folder of this computer.

    <root>/pictures/ab/cd/<sha256>.png      spread over 65,536 folders, so that none grows large
    <root>/incoming/<attempt id>.bin
    <root>/temporary/                       files being written; renamed into place when they are whole
    <root>/sprite-tavern.storage            the marker

A file appears by `rename` after its bytes and its folders were forced to the disk: it is whole or not there.
"""

import asyncio
import contextlib
import errno
import logging
import os
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path
from uuid import UUID

from sprite_tavern.core.errors import StorageDown
from sprite_tavern.storage.base import (
    CHUNK,
    MARKER,
    Folder,
    Key,
    Stored,
    check_content,
    check_marker,
    checked,
    marker_text,
    not_stored,
)

_TEMPORARY = "temporary"
_ABANDONED = 3600.0  # seconds: nobody writes one file that long
_PRIVATE = 0o700
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

log = logging.getLogger(__name__)


class DiskStorage:
    """A `Storage` in a folder; see `storage/base.py` for the promises. Blocking work is done in threads."""

    def __init__(self, root: Path) -> None:
        self._root = Path(os.path.realpath(root))

    async def put(self, key: Key, data: bytes, media_type: str) -> None:  # noqa: ARG002 - the key's extension tells
        """Stores `data`; see `Storage.put`."""
        check_content(key, data)
        await asyncio.to_thread(self._put, self._path(key), data)

    async def get(self, key: Key) -> bytes:
        """The checked bytes; see `Storage.get`."""
        return checked(key, await asyncio.to_thread(self._read, self._path(key)))

    async def open(self, key: Key) -> AsyncIterator[bytes]:
        """The bytes in pieces; see `Storage.open`."""
        with await asyncio.to_thread(_opened, self._path(key)) as file:
            while data := await asyncio.to_thread(_read_piece, file):
                yield data

    async def stat(self, key: Key) -> Stored:
        """Size and age; see `Storage.stat`."""
        return await asyncio.to_thread(self._stat, key)

    async def delete(self, key: Key) -> None:
        """Removes a file; see `Storage.delete`."""
        await asyncio.to_thread(self._delete, self._path(key))

    async def list(self, folder: Folder) -> AsyncIterator[Stored]:
        """Everything in `folder`; see `Storage.list`."""
        for part in await asyncio.to_thread(self._parts, self._root / folder):
            for stored in await asyncio.to_thread(self._files, part):
                yield stored

    async def claim(self, house: UUID, *, has_rows: bool) -> None:
        """Checks the marker; see `Storage.claim`. Also removes what a crash left half-written."""
        await asyncio.to_thread(self._claim, house, has_rows=has_rows)

    async def close(self) -> None:
        """Nothing is held."""

    def _path(self, key: Key) -> Path:
        """The file of `key`: below the root even when somebody has put links into it."""
        path = self._root / key.name
        if not Path(os.path.realpath(path.parent)).is_relative_to(self._root):
            raise StorageDown("A folder of the storage leads out of it. Remove the link.")
        return path

    def _put(self, path: Path, data: bytes) -> None:
        with _in_words():
            if path.exists() and path.read_bytes() == data:
                os.utime(path)  # it is wanted again: a clean-up that is under way must not take it
            else:
                self._write(path, data)

    def _write(self, path: Path, data: bytes) -> None:
        self._root.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        temporary = self._root / _TEMPORARY
        temporary.mkdir(mode=_PRIVATE, exist_ok=True)
        file, name = tempfile.mkstemp(dir=temporary)
        try:
            with os.fdopen(file, "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            path.parent.mkdir(parents=True, exist_ok=True)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        for folder in (path.parent, *path.parent.parents):
            _write_through(folder)
            if folder == self._root:
                break

    def _read(self, path: Path) -> bytes:
        with _in_words(), _opened(path) as file:
            return file.read()

    def _stat(self, key: Key) -> Stored:
        with _in_words():
            try:
                return _described(key, self._path(key).lstat())
            except FileNotFoundError:
                raise not_stored() from None

    def _delete(self, path: Path) -> None:
        with _in_words():
            path.unlink(missing_ok=True)

    def _parts(self, folder: Path) -> tuple[Path, ...]:
        """`folder` and all folders below it that may hold files, by name."""
        with _in_words():
            return tuple(sorted(Path(part) for part, _, files in os.walk(folder) if files))

    def _files(self, folder: Path) -> tuple[Stored, ...]:
        found = []
        with _in_words():
            for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
                name = Path(entry.path).relative_to(self._root).as_posix()
                with contextlib.suppress(ValueError, FileNotFoundError):  # not ours; deleted meanwhile
                    found.append(_described(Key(name), entry.stat(follow_symlinks=False)))
        return tuple(found)

    def _claim(self, house: UUID, *, has_rows: bool) -> None:
        with _in_words():
            marker = self._root / MARKER
            check_marker(marker.read_bytes() if marker.exists() else None, house, has_rows=has_rows)
            self._write(marker, marker_text(house))
            for left in (self._root / _TEMPORARY).iterdir():
                if left.stat().st_mtime < time.time() - _ABANDONED:
                    left.unlink(missing_ok=True)


def _opened(path: Path) -> FileIO:
    """The file, unless it is a link."""
    with _in_words():
        try:
            return FileIO(path, opener=lambda name, flags: os.open(name, flags | os.O_NOFOLLOW))
        except FileNotFoundError:
            raise not_stored() from None


def _read_piece(file: FileIO) -> bytes:
    with _in_words():
        return file.read(CHUNK)


def _described(key: Key, found: os.stat_result) -> Stored:
    return Stored(key, found.st_size, datetime.fromtimestamp(found.st_mtime, UTC))


def _write_through(folder: Path) -> None:
    """Makes new names inside `folder` outlive a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


@contextlib.contextmanager
def _in_words() -> Iterator[None]:
    """Turns an operating system's error into `StorageDown`; the log names the file."""
    try:
        yield
    except OSError as error:
        log.warning("storage: %s", error)
        if error.errno in _FULL:
            raise StorageDown(
                "The disk of the pictures is full. Free some space; nothing half-written was kept."
            ) from error
        raise StorageDown(
            "The folder of the pictures can't be used at the moment. Look at the disk and its permissions."
        ) from error
