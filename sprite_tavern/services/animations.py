"""Sprites in motion: which motions suit a sprite, and the files of them. Nothing is stored."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from sprite_tavern.core.errors import Invalid, NotFound
from sprite_tavern.core.pool import PictureWorkFailed, Pool
from sprite_tavern.core.types import Actor, AnimationForm, MotionCard
from sprite_tavern.db import sprites
from sprite_tavern.db.engine import Database
from sprite_tavern.db.tables import Generation, Sprite
from sprite_tavern.forge.films import LARGEST_SIDE, Reel, Take, film, splice
from sprite_tavern.forge.motions import Subject, motions_for
from sprite_tavern.forge.recipe import Recipe
from sprite_tavern.providers.forge import order_for
from sprite_tavern.services.access import owner_of
from sprite_tavern.services.catalogue import Catalogue
from sprite_tavern.services.pictures import GONE, Picture, Pictures, file_stem

FRAMES = MotionCard("frames", "As animated", 0, 120)
"""The motion of a sprite that came with its frames."""

ENDINGS: Mapping[AnimationForm, str] = {
    "sheet": "-sheet.png",
    "gif": ".gif",
    "apng": ".png",
    "webp": ".webp",
}


class Animations:
    """Gives out sprites in motion, made when they are asked for."""

    def __init__(self, database: Database, catalogue: Catalogue, pictures: Pictures, pool: Pool) -> None:
        self._database = database
        self._catalogue = catalogue
        self._pictures = pictures
        self._pool = pool

    async def motions(self, actor: Actor, sprite_id: UUID) -> tuple[MotionCard, ...]:
        """The motions that suit a sprite, the most fitting first; its own frames before all.

        Raises:
            NotFound: There is no such sprite of this person.
            Invalid: It is no sprite, or too large to be animated.
        """
        sprite, generation = await self._found(actor, sprite_id)
        own = (replace(FRAMES, frames=generation.pictures),) if self._plays(generation) else ()
        return own + _cards(_recipe(sprite))

    def _plays(self, generation: Generation) -> bool:
        return generation.pictures > 1 and self._catalogue.plays(generation.model)

    async def make(
        self, actor: Actor, sprite_id: UUID, motion: str, form: AnimationForm, scale: int = 1
    ) -> Picture:
        """A sprite in motion as a file; asked again, it has the same bytes.

        Args:
            actor: Who asks.
            sprite_id: Of one of their sprites.
            motion: Id of one of its `motions`.
            form: How it is written; a sheet has all frames in one row.
            scale: 1 to 16; every pixel becomes a square of this many.

        Raises:
            NotFound: There is no such sprite of this person.
            Invalid: It can't be done with this sprite; says what is possible.
        """
        sprite, generation = await self._found(actor, sprite_id)
        try:
            if motion == FRAMES.id and self._plays(generation):
                frames = await self._frames(generation)
                made = await self._pool.run(splice, Reel(frames, FRAMES.milliseconds, form, scale))
            else:
                data = await self._pictures.bytes_of(sprite.picture_hash)
                take = Take(data, motion, form, scale, _subject(sprite, generation))
                made = await self._pool.run(film, take)
        except PictureWorkFailed:
            raise Invalid("The animation could not be made. Try a smaller scale.", field="scale") from None
        name = f"{file_stem(generation.prompt)}-{motion}{f'-{scale}x' if scale > 1 else ''}{ENDINGS[form]}"
        return Picture(made, hashlib.sha256(made).hexdigest(), name)

    async def _frames(self, generation: Generation) -> tuple[bytes, ...]:
        async with self._database.transaction() as tx:
            found = await sprites.all_of_generation(tx, generation.id, owner=generation.owner_id)
        return tuple([await self._pictures.bytes_of(sprite.picture_hash) for sprite in found])

    async def _found(self, actor: Actor, sprite_id: UUID) -> tuple[Sprite, Generation]:
        async with self._database.transaction() as tx:
            found = await sprites.find_made(tx, sprite_id, viewer=owner_of(actor))
        if found is None:
            raise NotFound(GONE)
        sprite, _ = found
        if sprite.kind != "sprite" or max(sprite.width, sprite.height) > LARGEST_SIDE:
            raise Invalid(f"Only sprites of at most {LARGEST_SIDE} pixels a side can be animated.")
        return found


def _cards(recipe: Recipe | None) -> tuple[MotionCard, ...]:
    return tuple(
        MotionCard(motion.id, motion.label, motion.frames, motion.pace) for motion in motions_for(recipe)
    )


def _recipe(sprite: Sprite) -> Recipe | None:
    """The recipe of a sprite that the forge drew; None when it can't be read any more."""
    if sprite.recipe is None:
        return None
    try:
        return Recipe.from_json(sprite.recipe)
    except (KeyError, TypeError, ValueError):  # written by another version: the picture still moves
        return None


def _subject(sprite: Sprite, generation: Generation) -> Subject | None:
    recipe = _recipe(sprite)
    if recipe is None:
        return None
    options: Mapping[str, Any] = generation.settings
    return Subject(recipe, order_for(recipe.prompt, recipe.size, recipe.seed, options))
