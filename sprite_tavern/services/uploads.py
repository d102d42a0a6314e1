"""Bringing a picture of one's own into the history, so that it can be enhanced like any other sprite."""

import hashlib
from uuid import UUID

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.ids import new_id
from sprite_tavern.core.pool import PictureWorkFailed, Pool
from sprite_tavern.core.types import Actor, Kind, State
from sprite_tavern.core.words import clean_text
from sprite_tavern.db import generations
from sprite_tavern.db.engine import Database
from sprite_tavern.db.tables import Generation, Sprite
from sprite_tavern.imaging.finishing import Finished, finish_sprite
from sprite_tavern.services.access import owner_of
from sprite_tavern.services.cards import Card
from sprite_tavern.services.history import History
from sprite_tavern.services.pictures import Pictures

UPLOAD_BYTES = 10 * 1024 * 1024
LARGEST_SPRITE = 512
LARGEST_PICTURE = 4096  # what the tools can bring down to a sprite
MODEL = "upload/picture"


class Uploads:
    """Takes pictures in."""

    def __init__(
        self, database: Database, pictures: Pictures, history: History, pool: Pool, clock: Clock
    ) -> None:
        self._database = database
        self._pictures = pictures
        self._history = history
        self._pool = pool
        self._clock = clock

    async def add(self, actor: Actor, data: bytes, title: str, largest: int = LARGEST_SPRITE) -> Card:
        """Keeps a picture as a sprite.

        Args:
            actor: Whose it will be.
            data: PNG, GIF, WebP or JPEG, at most 10 MiB.
            title: What it is called in the history.
            largest: Longest side in pixels; more than a sprite's for what a tool will make smaller.

        Raises:
            Invalid: It can't be used; says why.
        """
        owner = owner_of(actor)
        name = clean_text(title, "title", 2000, required=False)
        if len(data) > UPLOAD_BYTES:
            raise Invalid("The picture is larger than 10 MB. Save it smaller.", field="picture")
        try:
            finished = await self._pool.run(finish_sprite, data)
        except PictureWorkFailed:
            raise Invalid("The picture could not be read.", field="picture") from None
        if max(finished.width, finished.height) > largest:
            raise Invalid(
                f"The picture has {finished.width}×{finished.height} pixels; at most {largest} a side are "
                "possible here. Give a sprite at its native size.",
                field="picture",
            )
        await self._pictures.keep(finished.picture)
        if finished.thumb != finished.picture:
            await self._pictures.keep(finished.thumb)
        generation_id = await self._record(owner, finished, name)
        return await self._history.card(actor, generation_id)

    async def _record(self, owner: UUID, finished: Finished, name: str) -> UUID:
        now = self._clock.now()
        generation_id = new_id()
        async with self._database.transaction() as tx:
            generation = Generation(
                id=generation_id,
                owner_id=owner,
                kind=Kind.UPLOAD,
                once_key=str(generation_id),
                fingerprint="",
                prompt=name,
                model=MODEL,
                width=finished.width,
                height=finished.height,
                pictures=1,
                state=State.DONE,
                created_at=now,
                started_at=now,
                finished_at=now,
            )
            tx.add(generation)
            await tx.flush()
            tx.add(
                Sprite(
                    owner_id=owner,
                    generation_id=generation_id,
                    kind="sprite",
                    width=finished.width,
                    height=finished.height,
                    colours=finished.colours,
                    palette=list(finished.palette),
                    picture_hash=hashlib.sha256(finished.picture).hexdigest(),
                    picture_bytes=len(finished.picture),
                    thumb_hash=hashlib.sha256(finished.thumb).hexdigest(),
                    created_at=now,
                )
            )
            await tx.flush()
            await generations.touch(tx, generation_id, owner=owner)
        return generation_id
