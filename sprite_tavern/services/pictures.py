"""Picture bytes: kept under their own hash, given out after an access check."""

import re
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sprite_tavern.core.errors import Invalid, NotFound
from sprite_tavern.core.pool import Pool
from sprite_tavern.core.types import Actor
from sprite_tavern.db import sprites
from sprite_tavern.db.engine import Database
from sprite_tavern.imaging.finishing import enlarged_png
from sprite_tavern.services.access import owner_of
from sprite_tavern.storage.base import Storage, picture_key, picture_key_of

PNG = "image/png"
LARGEST_DOWNLOAD = 8192
GONE = "This picture is not there any more."
NAME_LENGTH = 60

Form = Literal["picture", "thumb", "raw"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to be sent.

    Attributes:
        data: PNG.
        digest: SHA-256 of the data, hexadecimal: a strong validator.
        name: Safe file name for downloads.
    """

    data: bytes
    digest: str
    name: str


class Pictures:
    """Keeps and gives out pictures."""

    def __init__(self, database: Database, storage: Storage, pool: Pool) -> None:
        self._database = database
        self._storage = storage
        self._pool = pool

    async def keep(self, data: bytes) -> None:
        """Stores a PNG under its hash; storing it again changes nothing.

        Raises:
            StorageDown: It can't be stored at the moment.
        """
        await self._storage.put(picture_key(data, "png"), data, PNG)

    async def show(self, actor: Actor, sprite_id: UUID, form: Form = "picture") -> Picture:
        """A picture, its thumbnail, or the untouched answer that it was made from.

        Raises:
            NotFound: There is no such picture of this person, or not in this form.
            StorageDown: It can't be read at the moment.
        """
        async with self._database.transaction() as tx:
            sprite = await sprites.find(tx, sprite_id, viewer=owner_of(actor))
        if sprite is None:
            raise NotFound(GONE)
        digest = {"picture": sprite.picture_hash, "thumb": sprite.thumb_hash, "raw": sprite.raw_hash}[form]
        if digest is None:
            raise NotFound(GONE)
        return Picture(await self.bytes_of(digest), digest, f"{sprite_id}.png")

    async def download(self, actor: Actor, sprite_id: UUID, scale: int = 1) -> Picture:
        """A picture at an integer scale, with a name made from the prompt.

        Raises:
            NotFound: There is no such picture of this person.
            Invalid: The scale is no whole number from 1, or the result too large.
        """
        async with self._database.transaction() as tx:
            found = await sprites.find_named(tx, sprite_id, viewer=owner_of(actor))
        if found is None:
            raise NotFound(GONE)
        sprite, prompt = found
        largest = LARGEST_DOWNLOAD // max(sprite.width, sprite.height)
        if not 1 <= scale <= max(1, largest):
            raise Invalid(f"The scale is a whole number from 1 to {max(1, largest)}.", field="scale")
        data = await self.bytes_of(sprite.picture_hash)
        if scale > 1:
            data = await self._pool.run(enlarged_png, data, scale)
        size = f"{sprite.width * scale}x{sprite.height * scale}"
        style = f"-{sprite.style}" if sprite.style else ""
        return Picture(data, sprite.picture_hash, f"{file_stem(prompt)}{style}-{size}.png")

    async def bytes_of(self, digest: str) -> bytes:
        """The kept bytes with this hash, for work inside the house (no access check)."""
        return await self._storage.get(picture_key_of(digest))


def file_stem(prompt: str) -> str:
    """A prompt as a safe part of a file name: lower-case ASCII letters, digits and dashes."""
    stem = re.sub(r"[^a-z0-9]+", "-", prompt.lower()).strip("-")[:NAME_LENGTH].strip("-")
    return stem or "sprite"
