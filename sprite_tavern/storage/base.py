"""What every place for pictures promises, and the keys that things lie under.

A key is never made from a person's text: only from the hash of the bytes or from an id of ours. Its spelling
is checked whenever one is made, so no key can name anything outside the storage.
"""

import hashlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from sprite_tavern.core.errors import TavernError

PICTURE_EXTENSIONS = frozenset({"png", "webp", "gif", "jpg"})
MARKER = "sprite-tavern.storage"  # beside the folders; names the house that the storage belongs to
CHUNK = 1 << 20  # bytes that `open` gives at a time

_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_SPELLING = re.compile(
    rf"pictures/(?P<a>[0-9a-f]{{2}})/(?P<b>[0-9a-f]{{2}})/(?P<hash>(?P=a)(?P=b)[0-9a-f]{{60}})"
    rf"\.(?:{'|'.join(sorted(PICTURE_EXTENSIONS))})|incoming/{_UUID}\.bin",
    re.ASCII,
)


class Folder(StrEnum):
    """The kinds of things kept."""

    PICTURES = "pictures"
    INCOMING = "incoming"


class NotStored(TavernError):
    """There is nothing under this key."""

    status = 404


class Damaged(NotStored):
    """What lies under this key isn't what was put there."""


class WrongStorage(TavernError):
    """The storage isn't this house's: another volume or bucket, or an empty one. Nothing may be written."""

    status = 503


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """The name of one stored thing, such as `pictures/ab/cd/abcd….png`.

    Made by `picture_key` and `incoming_key`; from a name kept in the database by `Key(name)`.

    Raises:
        ValueError: The name is no key.
    """

    name: str

    def __post_init__(self) -> None:
        if not _SPELLING.fullmatch(self.name):
            raise ValueError("that is not the name of a stored thing")

    @property
    def digest(self) -> str | None:
        """SHA-256 of the content in hex, or None when the key isn't made from it."""
        found = _SPELLING.fullmatch(self.name)
        return found["hash"] if found else None


@dataclass(frozen=True, slots=True)
class Stored:
    """A stored thing as `stat` and `list` show it.

    Attributes:
        key: Its name.
        size: Its length in bytes.
        changed: When it was put (UTC). At most an hour older than the last put of the same thing.
    """

    key: Key
    size: int
    changed: datetime


class Storage(Protocol):
    """Where bytes live. Safe for any number of tasks and processes at once.

    Every method may raise `StorageDown`: full, unreachable or too slow. There are no links: whoever wants
    bytes asks the app, which checks who may see them.
    """

    async def put(self, key: Key, data: bytes, media_type: str) -> None:
        """Stores `data` wholly or not at all, and returns when it would outlive a power cut.

        Putting the same again only renews its age, so that no clean-up takes it; damage is mended.

        Raises:
            ValueError: `data` is empty, or isn't what a content-hashed key says.
        """

    async def get(self, key: Key) -> bytes:
        """The bytes under `key`, checked against its hash.

        Raises:
            NotStored: There are none.
            Damaged: They are not what was put.
        """

    def open(self, key: Key) -> AsyncIterator[bytes]:
        """The bytes under `key`, `CHUNK` at a time, unchecked. Raises `NotStored` at the first step."""

    async def stat(self, key: Key) -> Stored:
        """Size and age. Raises `NotStored`."""

    async def delete(self, key: Key) -> None:
        """Removes what is under `key`; nothing there is fine."""

    def list(self, folder: Folder) -> AsyncIterator[Stored]:
        """Everything in `folder`, by name. What isn't ours is left out."""

    async def claim(self, house: UUID, *, has_rows: bool) -> None:
        """Checks at start that this is the storage the database speaks of, and that it can be written.

        Args:
            house: Id of this installation, kept in the database.
            has_rows: True when the database knows of stored things.

        Raises:
            WrongStorage: It is empty though `has_rows`, or belongs to another house.
        """

    async def close(self) -> None:
        """Lets go of threads and connections."""


def picture_key(data: bytes, extension: str) -> Key:
    """The key of a picture: SHA-256 of its bytes, and its format as one of PICTURE_EXTENSIONS."""
    return picture_key_of(hashlib.sha256(data).hexdigest(), extension)


def picture_key_of(digest: str, extension: str = "png") -> Key:
    """The key of a picture whose SHA-256 is known."""
    return Key(f"{Folder.PICTURES}/{digest[:2]}/{digest[2:4]}/{digest}.{extension}")


def incoming_key(attempt_id: UUID) -> Key:
    """The key of a provider's raw answer, kept before anything else is done with it."""
    return Key(f"{Folder.INCOMING}/{attempt_id}.bin")


def check_content(key: Key, data: bytes) -> None:
    """Raises `ValueError` when `data` can't be put under `key`."""
    if not data:
        raise ValueError("nothing to store")
    if not matches(key, data):
        raise ValueError("the bytes are not those that the key is made from")


def checked(key: Key, data: bytes) -> bytes:
    """`data` as it was read, or `Damaged` when it isn't what `key` is made from."""
    if not data or not matches(key, data):
        raise Damaged("This picture is damaged in the storage. Restore it from a back-up.")
    return data


def matches(key: Key, data: bytes) -> bool:
    """True when `key` isn't made from content, or from exactly this."""
    return key.digest is None or hashlib.sha256(data).hexdigest() == key.digest


def marker_text(house: UUID) -> bytes:
    """What the marker of `house` holds."""
    return f"This storage belongs to the Sprite Tavern house {house}. Leave this file here.\n".encode()


def check_marker(found: bytes | None, house: UUID, *, has_rows: bool) -> None:
    """Raises `WrongStorage` when the marker (None: missing) doesn't fit `house`."""
    if found is None and has_rows:
        raise WrongStorage(
            "The storage is empty, but the database knows pictures. Mount the right volume or set the right "
            "bucket; until then nothing is written."
        )
    if found is not None and found != marker_text(house):
        raise WrongStorage(
            "The storage belongs to another installation. Mount the right volume or set the right bucket; "
            "until then nothing is written."
        )


def not_stored() -> NotStored:
    """The error for a missing thing."""
    return NotStored("This picture is missing in the storage. Restore it from a back-up.")
