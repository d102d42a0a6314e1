"""The offline artist's public face: an order in, a sprite and its recipe out.

Everything is a pure function of the order: the same order gives the same bytes in every process.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.composing import HEIGHTS, compose, framing_for
from sprite_tavern.forge.drawers.base import Drawer, drawers
from sprite_tavern.forge.fitting import enlarged, fit_to_frame
from sprite_tavern.forge.geometry import Affine
from sprite_tavern.forge.grammar import Reading, read
from sprite_tavern.forge.illustration import Illustration, Scale, paint_large
from sprite_tavern.forge.manners import said_manner
from sprite_tavern.forge.poses import Pose
from sprite_tavern.forge.ramps import Rgb
from sprite_tavern.forge.recipe import MAX_SIZE, MIN_SIZE, Facing, Recipe, View
from sprite_tavern.forge.render import Manner, Outline, Shading, render
from sprite_tavern.forge.seeds import coin_flip
from sprite_tavern.forge.tokens import tokenise
from sprite_tavern.forge.views import Said, said_view
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
    view: Literal["auto"] | View = "auto"
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
    said = said_view(reading.tokens)
    recipe = Recipe(
        prompt=order.prompt,
        subject=reading.subject,
        attributes=reading.attributes,
        seed=order.seed,
        size=order.size,
        facing=said.facing if said.facing and order.facing == "auto" else _facing(order, drawer),
        view=(said.view or "front") if order.view == "auto" else order.view,
        approximated=reading.approximated,
    )
    canvas, look = compose(recipe, fine=None)
    pixels = _rendered(canvas, _fit(canvas, recipe), order)
    return Drawing(
        pixels,
        _honest(recipe, reading, look.honoured | _shown(said, drawer) | said_manner(reading.tokens).words),
    )


def draw_poses(recipe: Recipe, poses: Sequence[Pose], order: Order, room: int = 0) -> list[ByteArray]:
    """Return one frame per pose of a figure (see `forge/poses.py`), all in register with its sprite.

    Only people follow poses; every frame of anything else is the same.

    Args:
        recipe: the sprite's.
        poses: of each frame.
        order: the manner of drawing.
        room: pixels added on all four sides, for limbs and weapons that reach out of the sprite's frame.
    """
    fit = _fit(compose(recipe, fine=None)[0], recipe)
    roomy = replace(fit, e=fit.e + room, f=fit.f + room)
    return [_posed(recipe, pose, order, (roomy, recipe.size + 2 * room)) for pose in poses]


def _posed(recipe: Recipe, pose: Pose, order: Order, frame: tuple[Affine, int]) -> ByteArray:
    canvas, _ = compose(recipe, fine=None, pose=pose)
    fit, size = frame
    return render(canvas.parts, canvas.stamps, size, fit, _manner(order))


def illustrate(recipe: Recipe, size: int) -> ByteArray:
    """Return the recipe painted at `size` px: (size, size, 4) RGBA with soft edges."""
    return illustration(recipe, size).pixels


def illustration(recipe: Recipe, size: int) -> Illustration:
    """Return the recipe painted at `size` px, and which part lies where.

    The picture is registered on the sprite: each of its pixels lies where that part of the sprite,
    enlarged by size / recipe.size, lies.
    """
    sprite, _ = compose(recipe, fine=None)
    large, _ = compose(recipe, fine=True)
    factor = size / recipe.size
    scale = Scale(size, enlarged(_fit(sprite, recipe), factor), factor)
    return paint_large(large.parts, large.stamps, scale)


def _fit(canvas: Canvas, recipe: Recipe) -> Affine:
    return fit_to_frame(canvas.parts, recipe.size, framing_for(recipe), mirrored=recipe.facing == "left")


def _rendered(canvas: Canvas, fit: Affine, order: Order) -> ByteArray:
    return render(canvas.parts, canvas.stamps, canvas.size, fit, _manner(order))


def _manner(order: Order) -> Manner:
    """Return the manner ordered; where that is the usual one, the prompt may ask for another."""
    said = said_manner([token.text for token in tokenise(order.prompt)])
    usual = _COLOURS_WHEN_LARGE if order.size >= _LARGE_FROM else _COLOURS
    outline = said.outline if said.outline and order.outline == "coloured" else order.outline
    shading = said.shading if said.shading and order.shading == "detailed" else order.shading
    return Manner(outline, shading, order.colours or said.colours or usual, order.palette or said.palette)


def _shown(said: Said, drawer: Drawer) -> frozenset[int]:
    """Return the words about the view that the drawing shows: only people and ground are seen from above."""
    flat = drawer.family == "figures" or drawer.framing.anchor == "tile"
    return said.words if flat or said.view not in HEIGHTS else frozenset()


def _facing(order: Order, drawer: Drawer) -> Facing:
    if order.facing != "auto":
        return order.facing
    if drawer.faces == "viewer" or order.seed == 0:
        return "right"
    return "left" if coin_flip("facing", order.seed) else "right"


def _honest(recipe: Recipe, reading: Reading, honoured: set[int]) -> Recipe:
    """Return the recipe with the words that were drawn and those that were not."""
    drew = tuple(reading.tokens[place] for place in reading.content if place in honoured)
    left = [place for place in reading.content if place not in honoured]
    return replace(
        recipe,
        drew=drew,
        ignored=tuple(reading.tokens[place] for place in left),
        unknown=tuple(reading.tokens[place] for place in left if place in reading.unknown),
    )
