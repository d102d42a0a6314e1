"""The offline artist's public face: an order in, a sprite and its recipe out.

Everything is a pure function of the order: the same order gives the same bytes in every process.
"""

import hashlib
from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import Drawer, drawers
from sprite_tavern.forge.fitting import enlarged, fit_to_frame
from sprite_tavern.forge.grammar import Reading, read
from sprite_tavern.forge.illustration import Scale, paint_large
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Rgb
from sprite_tavern.forge.recipe import MAX_SIZE, MIN_SIZE, Facing, Recipe, View
from sprite_tavern.forge.render import Manner, Outline, Shading, render
from sprite_tavern.imaging.oklab import ByteArray

_COLOURS = 24
_COLOURS_WHEN_LARGE = 32
_LARGE_FROM = 96


@dataclass(frozen=True, slots=True)
class Order:
    """What to draw and how.

    Raises ValueError when the size is not 16 to 256.
    """

    prompt: str
    size: int = 64
    seed: int = 0
    palette: tuple[Rgb, ...] | None = None
    colours: int | None = None
    outline: Outline = "coloured"
    shading: Shading = "detailed"
    view: Literal["auto", "front", "side", "back"] = "auto"
    facing: Literal["auto", "left", "right"] = "auto"

    def __post_init__(self) -> None:
        if not MIN_SIZE <= self.size <= MAX_SIZE:
            raise ValueError(f"a sprite is {MIN_SIZE} to {MAX_SIZE} px wide, not {self.size}")


@dataclass(frozen=True, slots=True)
class Drawing:
    """A finished sprite."""

    pixels: ByteArray
    """(size, size, 4) RGBA, alpha 0 or 255."""
    recipe: Recipe


def draw(order: Order) -> Drawing:
    """Draw an order. Any text is fine as a prompt: what cannot be drawn is said in the recipe."""
    reading = read(order.prompt)
    drawer = drawers()[reading.subject]
    view: View = "front" if order.view == "auto" else order.view
    recipe = Recipe(
        prompt=order.prompt,
        subject=reading.subject,
        attributes=reading.attributes,
        seed=order.seed,
        size=order.size,
        facing=_facing(order, drawer),
        view=view,
        approximated=reading.approximated,
    )
    canvas, look = _painted(recipe, fine=None)
    colours = order.colours or (_COLOURS_WHEN_LARGE if order.size >= _LARGE_FROM else _COLOURS)
    manner = Manner(order.outline, order.shading, colours, order.palette)
    fit = fit_to_frame(canvas.parts, order.size, drawer.framing, mirrored=recipe.facing == "left")
    pixels = render(canvas.parts, canvas.stamps, order.size, fit, manner)
    return Drawing(pixels, _honest(recipe, reading, look.honoured))


def illustrate(recipe: Recipe, size: int) -> ByteArray:
    """Return the recipe painted at `size` px: (size, size, 4) RGBA with soft edges.

    The picture is registered on the sprite: each of its pixels lies where that part of the sprite,
    enlarged by size / recipe.size, lies.
    """
    sprite, _ = _painted(recipe, fine=None)
    large, _ = _painted(recipe, fine=True)
    framing = drawers()[recipe.subject].framing
    fit = fit_to_frame(sprite.parts, recipe.size, framing, mirrored=recipe.facing == "left")
    factor = size / recipe.size
    return paint_large(large.parts, large.stamps, Scale(size, enlarged(fit, factor), factor))


def _individual(recipe: Recipe) -> int:
    """Return the seed of the individual: the same for every description of one subject."""
    digest = hashlib.blake2b(f"{recipe.subject}|{recipe.seed}".encode(), digest_size=6).digest()
    return int.from_bytes(digest, "big")


def _facing(order: Order, drawer: Drawer) -> Facing:
    if order.facing != "auto":
        return order.facing
    if drawer.faces == "viewer":
        return "right"
    digest = hashlib.blake2b(f"facing|{order.seed}".encode(), digest_size=2).digest()
    return "left" if order.seed and digest[0] % 2 else "right"


def _painted(recipe: Recipe, *, fine: bool | None) -> tuple[Canvas, Look]:
    drawer = drawers()[recipe.subject]
    individual = _individual(recipe)
    canvas = Canvas(recipe.size, individual, fine=fine)
    look = Look(recipe.attributes, drawer.presets.get(recipe.attributes.noun, {}), individual)
    look.view = recipe.view
    drawer.draw(canvas, look)
    return canvas, look


def _honest(recipe: Recipe, reading: Reading, honoured: set[int]) -> Recipe:
    drew = tuple(reading.tokens[place] for place in reading.content if place in honoured)
    ignored = tuple(reading.tokens[place] for place in reading.content if place not in honoured)
    plain = {name: getattr(recipe, name) for name in Recipe.__slots__}
    return Recipe(**(plain | {"drew": drew, "ignored": ignored}))
