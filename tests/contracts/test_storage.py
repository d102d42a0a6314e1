"""What every storage promises, checked on a disk and on an S3 server over HTTP alike."""

import asyncio
import itertools
import os
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sprite_tavern.core.errors import StorageDown
from sprite_tavern.storage.base import (
    CHUNK,
    MARKER,
    Damaged,
    Folder,
    Key,
    NotStored,
    Storage,
    WrongStorage,
    incoming_key,
    picture_key,
)
from sprite_tavern.storage.disk import DiskStorage
from sprite_tavern.storage.s3 import S3Storage
from tests.fakes.s3 import S3Server, s3_server

HOUSE = UUID("0190a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b")
PNG = "image/png"
_numbers = itertools.count()


@dataclass(frozen=True)
class Case:
    """A storage, and a way to change what lies in it behind its back (None removes)."""

    storage: Storage
    tamper: Callable[[str, bytes | None], None]


@pytest.fixture(scope="module")
def server() -> Iterator[S3Server]:
    with s3_server() as running:
        yield running


def on_disk(root: Path) -> Case:
    def tamper(name: str, data: bytes | None) -> None:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        if data is None:
            (root / name).unlink()
        else:
            (root / name).write_bytes(data)

    return Case(DiskStorage(root), tamper)


def on_s3(server: S3Server) -> Case:
    bucket = f"bucket-{next(_numbers)}"
    place = server.place(bucket)

    def tamper(name: str, data: bytes | None) -> None:
        if data is None:
            server.client.delete_object(Bucket=bucket, Key=name)
        else:
            server.client.put_object(Bucket=bucket, Key=name, Body=data)

    return Case(S3Storage(place), tamper)


@pytest.fixture(params=["disk", "s3"])
async def case(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Case]:
    if request.param == "disk":
        made = on_disk(tmp_path / "storage")
    else:
        made = on_s3(request.getfixturevalue("server"))
    yield made
    await made.storage.close()


@pytest.fixture
def storage(case: Case) -> Storage:
    return case.storage


async def names(storage: Storage, folder: Folder) -> list[str]:
    return [stored.key.name async for stored in storage.list(folder)]


async def test_put_then_get_open_and_stat(storage: Storage) -> None:
    data = os.urandom(2 * CHUNK + 5)
    key = picture_key(data, "png")
    await storage.put(key, data, PNG)
    assert await storage.get(key) == data
    pieces = [piece async for piece in storage.open(key)]
    assert b"".join(pieces) == data
    assert max(map(len, pieces)) <= CHUNK
    stored = await storage.stat(key)
    assert (stored.key, stored.size) == (key, len(data))
    assert abs(datetime.now(UTC) - stored.changed) < timedelta(minutes=1)  # noqa: TID251 - the server's real clock


async def test_open_may_be_left_half_way(storage: Storage) -> None:
    data = os.urandom(CHUNK + 1)
    key = picture_key(data, "png")
    await storage.put(key, data, PNG)
    pieces = storage.open(key)
    assert await anext(pieces) == data[:CHUNK]
    await pieces.aclose()  # type: ignore[attr-defined]


async def test_missing_things(storage: Storage) -> None:
    key = picture_key(b"never put", "png")
    for ask in (storage.get, storage.stat):
        with pytest.raises(NotStored):
            await ask(key)
    with pytest.raises(NotStored):
        await anext(storage.open(key))
    await storage.delete(key)


async def test_deleted_things_are_gone_and_may_come_back(storage: Storage) -> None:
    key = picture_key(b"x", "png")
    await storage.put(key, b"x", PNG)
    await storage.delete(key)
    with pytest.raises(NotStored):
        await storage.get(key)
    assert await names(storage, Folder.PICTURES) == []
    await storage.put(key, b"x", PNG)
    assert await storage.get(key) == b"x"


async def test_equal_puts_at_once_make_one_thing(storage: Storage) -> None:
    data = os.urandom(50_000)
    key = picture_key(data, "webp")
    await asyncio.gather(*(storage.put(key, data, "image/webp") for _ in range(24)))
    assert await names(storage, Folder.PICTURES) == [key.name]
    assert await storage.get(key) == data


async def test_different_puts_at_once_are_all_kept(storage: Storage) -> None:
    things = {picture_key(bytes([n]), "png"): bytes([n]) for n in range(24)}
    await asyncio.gather(*(storage.put(key, data, PNG) for key, data in things.items()))
    assert await names(storage, Folder.PICTURES) == sorted(key.name for key in things)
    assert await asyncio.gather(*(storage.get(key) for key in things)) == list(things.values())


async def test_list_keeps_to_its_folder_and_to_our_names(case: Case) -> None:
    raw = incoming_key(uuid4())
    await case.storage.put(raw, b"raw", "application/octet-stream")
    await case.storage.put(picture_key(b"x", "png"), b"x", PNG)
    case.tamper("incoming/notes.txt", b"somebody's")
    assert await names(case.storage, Folder.INCOMING) == [raw.name]
    assert await names(case.storage, Folder.PICTURES) == [picture_key(b"x", "png").name]


async def test_newer_answer_replaces_an_older_one(storage: Storage) -> None:
    key = incoming_key(uuid4())
    await storage.put(key, b"first", "application/octet-stream")
    await storage.put(key, b"other", "application/octet-stream")
    assert await storage.get(key) == b"other"


@pytest.mark.parametrize("damage", [b"", b"short", b"w" * 1000], ids=["empty", "short", "other"])
async def test_FT13_damage_is_noticed_and_mended_by_the_next_put(case: Case, damage: bytes) -> None:
    data = b"d" * 1000
    key = picture_key(data, "png")
    await case.storage.put(key, data, PNG)
    case.tamper(key.name, damage)
    with pytest.raises(Damaged):
        await case.storage.get(key)
    await case.storage.put(key, data, PNG)
    assert await case.storage.get(key) == data


async def test_FT13_removed_behind_our_back(case: Case) -> None:
    key = picture_key(b"x", "png")
    await case.storage.put(key, b"x", PNG)
    case.tamper(key.name, None)
    with pytest.raises(NotStored):
        await case.storage.stat(key)


async def test_bytes_that_do_not_fit_the_key_are_refused(storage: Storage) -> None:
    with pytest.raises(ValueError, match="not those"):
        await storage.put(picture_key(b"one", "png"), b"two", PNG)
    with pytest.raises(ValueError, match="nothing"):
        await storage.put(incoming_key(uuid4()), b"", PNG)
    assert await names(storage, Folder.PICTURES) == []


async def test_SC04_house_knows_its_storage_again(storage: Storage) -> None:
    await storage.claim(HOUSE, has_rows=False)
    await storage.claim(HOUSE, has_rows=True)
    with pytest.raises(WrongStorage, match="another installation"):
        await storage.claim(uuid4(), has_rows=True)
    await storage.claim(HOUSE, has_rows=True)


async def test_SC04_empty_storage_with_rows_is_not_written(case: Case) -> None:
    with pytest.raises(WrongStorage, match="empty"):
        await case.storage.claim(HOUSE, has_rows=True)
    await case.storage.claim(HOUSE, has_rows=False)
    case.tamper(MARKER, None)
    with pytest.raises(WrongStorage, match="empty"):
        await case.storage.claim(HOUSE, has_rows=True)


async def test_errors_name_no_place(case: Case, tmp_path: Path) -> None:
    key = picture_key(b"x", "png")
    with pytest.raises(NotStored) as caught:
        await case.storage.get(key)
    assert str(tmp_path) not in caught.value.message
    assert "127.0.0.1" not in caught.value.message
    assert not isinstance(caught.value, StorageDown)


@given(some.text(max_size=300))
def test_IN09_no_text_is_a_key_unless_it_is_spelt_like_one(name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        Key(name)


@pytest.mark.parametrize(
    "name",
    [
        "pictures/../../etc/passwd",
        "/pictures/aa/bb/" + "a" * 64 + ".png",
        "pictures/ab/cd/abcd" + "0" * 60 + ".png\n",
        "pictures/ab/cd/abcd" + "0" * 60 + ".png\0",
        "pictures/ab/cd/abcd" + "0" * 60 + ".exe",
        "pictures/ab/cd/ABCD" + "0" * 60 + ".png",
        "pictures/ab/ce/abcd" + "0" * 60 + ".png",
        "pictures\\ab\\cd\\abcd" + "0" * 60 + ".png",
        "pictures/ab/cd/abcd" + "０" * 60 + ".png",
        "incoming/%2e%2e/x.bin",
        "incoming/../" + MARKER,
        "C:pictures",
        MARKER,
    ],
)
def test_IN09_names_that_would_lead_elsewhere(name: str) -> None:
    with pytest.raises(ValueError, match="not the name"):
        Key(name)


@given(some.binary(min_size=1), some.sampled_from(["png", "webp", "gif", "jpg"]), some.uuids())
def test_IN09_keys_are_plain_and_come_back_from_their_names(
    data: bytes, extension: str, attempt: UUID
) -> None:
    for key in (picture_key(data, extension), incoming_key(attempt)):
        assert Key(key.name) == key
        assert Path("/root").joinpath(key.name).resolve().is_relative_to("/root")
    with pytest.raises(ValueError, match="not the name"):
        picture_key(data, f"../{extension}")
