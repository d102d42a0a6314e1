"""What only a server far away can do wrong: be gone, be silent, refuse, hold something else."""

import asyncio
import base64
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import StorageDown
from sprite_tavern.storage.base import Folder, Key, picture_key
from sprite_tavern.storage.s3 import S3Place, S3Storage
from tests.fakes.clusters import free_port
from tests.fakes.s3 import SECRET_KEY, S3Server, place_at, s3_server, silent_server

PNG = "image/png"
KEY = picture_key(b"x", "png")


@pytest.fixture(scope="module")
def server() -> Iterator[S3Server]:
    with s3_server() as running:
        yield running


@pytest.fixture
async def opened() -> AsyncIterator[Callable[..., S3Storage]]:
    """Makes storages that are closed at the end."""
    async with AsyncExitStack() as stack:

        def make(place: S3Place, clock: Clock = SYSTEM_CLOCK) -> S3Storage:
            storage = S3Storage(place, clock)
            stack.push_async_callback(storage.close)
            return storage

        yield make


def calls(storage: S3Storage, key: Key) -> list[Coroutine[Any, Any, object]]:
    """One call of every kind."""
    return [storage.put(key, b"x", PNG), storage.get(key), storage.stat(key), storage.delete(key)]


async def test_FT12_server_that_is_gone(opened: Callable[..., S3Storage]) -> None:
    storage = opened(place_at(f"http://127.0.0.1:{free_port()}"))
    for call in calls(storage, KEY):
        with pytest.raises(StorageDown, match="reached") as caught:
            await call
        assert "127.0.0.1" not in caught.value.message
    with pytest.raises(StorageDown):
        await anext(storage.list(Folder.PICTURES))


async def test_FT12_silent_server_is_given_up_after_the_total(opened: Callable[..., S3Storage]) -> None:
    with silent_server() as url:
        storage = opened(replace(place_at(url, patience=0.3), read_seconds=1.0))
        many = [call for _ in range(3) for call in calls(storage, KEY)]
        outcomes = await asyncio.gather(*many, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {StorageDown}


async def test_missing_bucket_is_named_as_such(server: S3Server, opened: Callable[..., S3Storage]) -> None:
    storage = opened(place_at(server.url, "nowhere"))
    for call in (storage.put(KEY, b"x", PNG), storage.get(KEY)):
        with pytest.raises(StorageDown, match="bucket"):
            await call


async def test_existing_object_is_put_again_only_when_it_is_old(
    server: S3Server, opened: Callable[..., S3Storage]
) -> None:
    place = server.place("renewed")
    server.client.put_bucket_versioning(Bucket="renewed", VersioningConfiguration={"Status": "Enabled"})
    later = Clock(now=lambda: SYSTEM_CLOCK.now() + timedelta(hours=2), ticks=SYSTEM_CLOCK.ticks)
    for clock, versions in ((SYSTEM_CLOCK, 1), (SYSTEM_CLOCK, 1), (later, 2)):
        await opened(place, clock).put(KEY, b"x", PNG)
        found = server.client.list_object_versions(Bucket="renewed", Prefix=KEY.name)["Versions"]
        assert len(found) == versions


async def test_list_goes_on_after_a_thousand(server: S3Server, opened: Callable[..., S3Storage]) -> None:
    storage = opened(server.place("many"))
    expected = sorted(picture_key(str(n).encode(), "png").name for n in range(1003))
    server.fill("many", expected)
    assert [stored.key.name async for stored in storage.list(Folder.PICTURES)] == expected


async def test_media_type_and_checksum_are_kept(server: S3Server, opened: Callable[..., S3Storage]) -> None:
    await opened(server.place("typed")).put(KEY, b"x", PNG)
    head = server.client.head_object(Bucket="typed", Key=KEY.name, ChecksumMode="ENABLED")
    assert head["ContentType"] == PNG
    assert base64.b64decode(head["ChecksumSHA256"]).hex() == KEY.digest


def test_PR01_place_does_not_print_its_secret() -> None:
    assert SECRET_KEY not in repr(place_at("http://127.0.0.1:1"))
