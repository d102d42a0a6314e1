"""Pictures in a bucket of S3 or of a server that speaks its language.

boto3 blocks, and waits a minute by default; here it works in threads of its own, with short timeouts and one
deadline around every call. Nothing here makes links: the app itself hands out bytes, after an access check.
"""

import asyncio
import base64
import functools
import hashlib
import logging
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, timedelta
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import StorageDown, TavernError
from sprite_tavern.storage.base import (
    CHUNK,
    MARKER,
    Folder,
    Key,
    NotStored,
    Stored,
    check_content,
    check_marker,
    checked,
    marker_text,
    not_stored,
)

_THREADS = 8  # more only fight for the interpreter: 10 threads 608 gets a second, 32 threads 590
_RENEW_AFTER = timedelta(hours=1)  # an older object may be about to be cleaned up

_REFUSED = {"AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "AllAccessDisabled", "401", "403"}
_MISSING = {"NoSuchKey", "404", "NotFound"}
_TAKEN = {"PreconditionFailed", "ConditionalRequestConflict", "412"}
_UNKNOWN_TO_SERVER = {"NotImplemented", "501"}  # a server without conditional puts

P = ParamSpec("P")
Result = TypeVar("Result")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class S3Place:
    """Where the bucket is, and how long to wait for it.

    Attributes:
        bucket: Name of the bucket; it exists and is private.
        endpoint_url: Address of the server; None is AWS.
        region: Region of the bucket.
        access_key_id: None: boto3 looks in the usual AWS places.
        secret_access_key: The secret of the access key.
        connect_seconds: Longest wait for a connection.
        read_seconds: Longest silence of the server.
        total_seconds: Longest wait for one call in all, with its repetition.
    """

    bucket: str
    endpoint_url: str | None = None
    region: str = "us-east-1"
    access_key_id: str | None = field(default=None, repr=False)
    secret_access_key: str | None = field(default=None, repr=False)
    connect_seconds: float = 3.0
    read_seconds: float = 10.0
    total_seconds: float = 15.0


class S3Storage:
    """A `Storage` in a bucket; see `storage/base.py` for the promises. Making one takes 0.15 s."""

    def __init__(self, place: S3Place, clock: Clock = SYSTEM_CLOCK) -> None:
        self._clock = clock
        self._bucket = place.bucket
        self._total = place.total_seconds
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="s3")
        self._client = boto3.session.Session().client(
            "s3",
            endpoint_url=place.endpoint_url,
            region_name=place.region,
            aws_access_key_id=place.access_key_id,
            aws_secret_access_key=place.secret_access_key,
            config=Config(
                connect_timeout=place.connect_seconds,
                read_timeout=place.read_seconds,
                retries={"total_max_attempts": 2, "mode": "standard"},
                max_pool_connections=_THREADS,
                signature_version="s3v4",
                s3={"addressing_style": "path" if place.endpoint_url else "auto"},
                # Our own SHA-256 goes with every put; other servers stumble over AWS's newer checksums.
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required",
            ),
        )

    async def put(self, key: Key, data: bytes, media_type: str) -> None:
        """Stores `data`; see `Storage.put`."""
        check_content(key, data)
        await self._call(self._store, key, data, media_type)

    async def get(self, key: Key) -> bytes:
        """The checked bytes; see `Storage.get`."""
        return checked(key, await self._call(self._get, key.name))

    async def open(self, key: Key) -> AsyncIterator[bytes]:
        """The bytes in pieces, each with a call of its own: no connection waits for a slow reader."""
        start, total = 0, 1
        while start < total:
            data, total = await self._call(self._piece, key, start)
            yield data
            start += len(data)

    async def stat(self, key: Key) -> Stored:
        """Size and age; see `Storage.stat`."""
        found = await self._call(self._client.head_object, Bucket=self._bucket, Key=key.name)
        return Stored(key, found["ContentLength"], found["LastModified"].astimezone(UTC))

    async def delete(self, key: Key) -> None:
        """Removes an object; see `Storage.delete`."""
        await self._call(self._client.delete_object, Bucket=self._bucket, Key=key.name)

    async def list(self, folder: Folder) -> AsyncIterator[Stored]:
        """Everything in `folder`, a thousand for each call; see `Storage.list`."""
        place: dict[str, Any] = {"Bucket": self._bucket, "Prefix": f"{folder}/"}
        while True:
            page = await self._call(self._client.list_objects_v2, **place)
            for entry in page.get("Contents", ()):
                try:
                    key = Key(entry["Key"])
                except ValueError:  # not ours
                    continue
                yield Stored(key, entry["Size"], entry["LastModified"].astimezone(UTC))
            if not page.get("IsTruncated"):
                return
            place["ContinuationToken"] = page["NextContinuationToken"]

    async def claim(self, house: UUID, *, has_rows: bool) -> None:
        """Checks the marker; see `Storage.claim`."""
        try:
            found: bytes | None = await self._call(self._get, MARKER)
        except NotStored:
            found = None
        check_marker(found, house, has_rows=has_rows)
        await self._call(self._put, MARKER, marker_text(house), "text/plain")

    async def close(self) -> None:
        """Ends the threads (a call under way is left to its timeouts) and the connections."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        self._client.close()

    async def _call(self, work: Callable[P, Result], *arguments: P.args, **keywords: P.kwargs) -> Result:
        """What `work` returns, done in a thread, within the deadline; errors in our words."""
        job = functools.partial(work, *arguments, **keywords)
        try:
            async with asyncio.timeout(self._total):
                return await asyncio.get_running_loop().run_in_executor(self._threads, job)
        except TimeoutError:
            log.warning("storage: no answer within %s s", self._total)
            raise StorageDown(
                "The picture storage takes too long to answer. Try again in a minute."
            ) from None
        except ClientError as error:
            raise _in_words(error) from error
        except BotoCoreError as error:
            log.warning("storage: %s", type(error).__name__)
            raise StorageDown("The picture storage can't be reached. Try again in a minute.") from error

    def _store(self, key: Key, data: bytes, media_type: str) -> None:
        if not self._put_new(key.name, data, media_type) and not self._holds_fresh(key, data):
            self._put(key.name, data, media_type)

    def _put_new(self, name: str, data: bytes, media_type: str) -> bool:
        """False when there is something under `name` already, or somebody is just putting it."""
        try:
            self._put(name, data, media_type, IfNoneMatch="*")
        except ClientError as error:
            if _code(error) in _TAKEN:
                return False
            if _code(error) not in _UNKNOWN_TO_SERVER:
                raise
            self._put(name, data, media_type)
        return True

    def _put(self, name: str, data: bytes, media_type: str, **conditions: str) -> None:
        checksum = base64.b64encode(hashlib.sha256(data).digest()).decode()
        self._client.put_object(
            Bucket=self._bucket,
            Key=name,
            Body=data,
            ContentType=media_type,
            ChecksumAlgorithm="SHA256",
            ChecksumSHA256=checksum,
            **conditions,
        )

    def _holds_fresh(self, key: Key, data: bytes) -> bool:
        """True when the object needs no new put: it is young and holds the same bytes."""
        answer = self._client.get_object(Bucket=self._bucket, Key=key.name)
        young = self._clock.now() - answer["LastModified"] < _RENEW_AFTER
        return bool(answer["Body"].read() == data and young)

    def _get(self, name: str) -> bytes:
        return bytes(self._client.get_object(Bucket=self._bucket, Key=name)["Body"].read())

    def _piece(self, key: Key, first: int) -> tuple[bytes, int]:
        """At most CHUNK bytes from offset `first`, and the length of the whole."""
        span = f"bytes={first}-{first + CHUNK - 1}"
        answer = self._client.get_object(Bucket=self._bucket, Key=key.name, Range=span)
        return answer["Body"].read(), int(answer["ContentRange"].rpartition("/")[2])


def _code(error: ClientError) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))


def _in_words(error: ClientError) -> TavernError:
    """The server's refusal for people; the log gets its code, never its text (which may repeat keys)."""
    code = _code(error)
    if code in _MISSING:
        return not_stored()
    log.warning("storage: %s refused with %s", error.operation_name, code)
    if code in _REFUSED:
        return StorageDown(
            "The picture storage refuses our key. Check the S3 settings and the bucket's policy."
        )
    if code == "NoSuchBucket":
        return StorageDown("The bucket of the pictures doesn't exist. Make it, or check the S3 settings.")
    return StorageDown("The picture storage doesn't work at the moment. Try again in a minute.")
