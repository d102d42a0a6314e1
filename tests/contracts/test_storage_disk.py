"""What only a disk can do wrong: run full, leave halves, be led astray."""

import asyncio
import contextlib
import os
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from sprite_tavern.core.errors import StorageDown
from sprite_tavern.storage.base import Folder, picture_key
from sprite_tavern.storage.disk import DiskStorage
from tests.fakes.disks import grow, may_mount, small_disk, small_files

PNG = "image/png"


def files(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file())


@contextlib.contextmanager
def too_small(root: Path) -> Iterator[None]:
    """A disk, or files, for less than 200 kB."""
    root.mkdir(exist_ok=True)
    with small_disk(root, "200k") if may_mount() else small_files(150_000):
        yield


async def test_FT24_full_disk_leaves_nothing_and_recovers(tmp_path: Path) -> None:
    root = tmp_path / "storage"
    small, large = os.urandom(1000), os.urandom(500_000)
    with too_small(root):
        storage = DiskStorage(root)
        await storage.put(picture_key(small, "png"), small, PNG)
        with pytest.raises(StorageDown, match="full") as caught:
            await storage.put(picture_key(large, "png"), large, PNG)
        assert str(tmp_path) not in caught.value.message
        assert files(root) == [root / picture_key(small, "png").name]
        assert await storage.get(picture_key(small, "png")) == small
        if may_mount():
            grow(root, "2m")
            await storage.put(picture_key(large, "png"), large, PNG)
    if not may_mount():
        await storage.put(picture_key(large, "png"), large, PNG)


async def test_no_temporary_file_is_left(tmp_path: Path) -> None:
    storage = DiskStorage(tmp_path / "storage")
    data = os.urandom(10_000)
    await asyncio.gather(*(storage.put(picture_key(data, "png"), data, PNG) for _ in range(64)))
    assert files(tmp_path / "storage") == [tmp_path / "storage" / picture_key(data, "png").name]


async def test_put_that_cannot_be_placed_leaves_no_temporary_file(tmp_path: Path) -> None:
    storage = DiskStorage(tmp_path)
    (tmp_path / "pictures").write_text("in the way")
    with pytest.raises(StorageDown):
        await storage.put(picture_key(b"x", "png"), b"x", PNG)
    assert files(tmp_path) == [tmp_path / "pictures"]


async def test_pictures_are_private_to_the_account(tmp_path: Path) -> None:
    storage = DiskStorage(tmp_path / "storage")
    key = picture_key(b"x", "png")
    await storage.put(key, b"x", PNG)
    path = tmp_path / "storage" / key.name
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "storage").stat().st_mode) & 0o077 == 0


async def test_equal_put_renews_the_age(tmp_path: Path) -> None:
    storage = DiskStorage(tmp_path)
    key = picture_key(b"x", "png")
    await storage.put(key, b"x", PNG)
    os.utime(tmp_path / key.name, (0, 0))
    assert (await storage.stat(key)).changed.year == 1970
    await storage.put(key, b"x", PNG)
    assert (await storage.stat(key)).changed.year > 1970


async def test_IN09_links_out_of_the_storage_are_not_followed(tmp_path: Path) -> None:
    root, outside = tmp_path / "storage", tmp_path / "outside"
    outside.mkdir()
    key = picture_key(b"x", "png")
    (root / key.name).parent.parent.mkdir(parents=True)
    (root / key.name).parent.symlink_to(outside)
    storage = DiskStorage(root)
    with pytest.raises(StorageDown, match="leads out"):
        await storage.put(key, b"x", PNG)
    (outside / Path(key.name).name).write_bytes(b"x")
    for ask in (storage.get, storage.stat, storage.delete):
        with pytest.raises(StorageDown, match="leads out"):
            await ask(key)
    assert [stored async for stored in storage.list(Folder.PICTURES)] == []
    assert files(outside) == [outside / Path(key.name).name]


async def test_IN09_file_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"x")
    key = picture_key(b"x", "png")
    path = tmp_path / "storage" / key.name
    path.parent.mkdir(parents=True)
    path.symlink_to(secret)
    with pytest.raises(StorageDown):
        await DiskStorage(tmp_path / "storage").get(key)


async def test_claim_removes_what_a_crash_left_half_written(tmp_path: Path) -> None:
    storage = DiskStorage(tmp_path)
    await storage.claim(uuid4(), has_rows=False)
    old, young = tmp_path / "temporary" / "old", tmp_path / "temporary" / "young"
    for left in (old, young):
        left.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    (tmp_path / "sprite-tavern.storage").unlink()
    await storage.claim(uuid4(), has_rows=False)
    assert files(tmp_path / "temporary") == [young]
