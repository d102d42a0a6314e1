"""Which miniature pictures a creature, if one does."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass

from sprite_tavern.forge.anatomy import skeletons
from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.dragonhead import breath_of
from sprite_tavern.forge.anatomy.natures import (
    FROZEN,
    OLD_GIANT,
    aura,
    glow_marks,
    heads_of,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.miniatures.assembly import assembled
from sprite_tavern.forge.miniatures.dressing import dressed
from sprite_tavern.forge.miniatures.inks import Ink, inks_for
from sprite_tavern.forge.miniatures.sheets import Block, Picture, blocks_of, sheets
from sprite_tavern.forge.miniatures.stencil import PIXEL, PIXELS, iced, laid, lowered, narrowed, paint
from sprite_tavern.forge.ramps import Rgb, lighten

_HEADS = "heads"
_PARTS = frozenset({_HEADS, "bodies", "tails"})
_ANGRY_IRIS = "ffd654"
_GLOW = 0.14
"""How much lighter eyes are that glow."""
_OF_EGGS = ("hatching", "hatched")
_SNORE = ((0, 0), (1, 0), (2, 0), (3, 0), (2, 1), (1, 2), (0, 3), (1, 3), (2, 3), (3, 3))
"""Pixels of a Z."""


@dataclass(frozen=True, slots=True)
class Miniature:
    """A creature of the sheets."""

    heads: tuple[Block, ...]
    wholes: tuple[Block, ...]

    def draw(self, canvas: Canvas, look: Look) -> bool:
        """Paint the creature as it was asked for; False when no picture shows it so."""
        fitting = [block for block in (*self.wholes, *self.heads) if _fits(block, look)]
        if not fitting:
            return False
        block = max(fitting, key=lambda one: len(one.wants))
        for want in block.wants:
            _mark(want, look)
        look.number_of(block.options.get("counts", ""))
        headed = block in self.heads
        picture = assembled(block, look) if headed else look.pick("picture", block.pictures)
        build = look.pick("build", ("plain", "low", "narrow"))
        picture = {"low": lowered, "narrow": narrowed}.get(build, tuple)(picture)
        if look.has(*FROZEN):
            picture = iced(picture)
        worn: Mapping[str, Ink] = {}
        if not headed:
            aura(canvas, look, (32.0, 36.0), (22.0, 20.0))
            picture, worn = dressed(picture, look)
        _paint(canvas, look, block, picture, worn)
        return True


@functools.cache
def miniature_of(*names: str) -> Miniature | None:
    """Return the miniature of the first of the names that has one, else None."""
    for name in names:
        wholes = tuple(
            block for sheet in sheets() if sheet not in _PARTS for block in blocks_of(sheet).get(name, ())
        )
        heads = blocks_of(_HEADS).get(name, ())
        if wholes or heads:
            return Miniature(heads, wholes)
    return None


def _fits(block: Block, look: Look) -> bool:
    """Whether all that the block wants was said; nothing counts as drawn unless it was."""
    if skeletons.bare(look) and "skeletal" not in block.wants:
        return False
    return all(_said(want, look) for want in block.wants)


def _said(want: str, look: Look) -> bool:
    if want == "breath":
        return breath_of(look) is not None
    if want in {"two-headed", "three-headed"}:
        return heads_of(look) == (2 if want == "two-headed" else 3)
    if want.startswith("+"):
        return any(want[1:] in part.split() for part in look.parts)
    return look.has(want)


def _mark(want: str, look: Look) -> None:
    """Count a thing that the picture shows as drawn, with its size and number."""
    for name in look.parts:
        if want.startswith("+") and want[1:] in name.split():
            part = look.part(name)
            look.number_of(want[1:])
            look.has(*_OF_EGGS)
            if part is not None:
                part.has(*OLD_GIANT)


def _paint(canvas: Canvas, look: Look, block: Block, picture: Picture, worn: Mapping[str, Ink]) -> None:
    mood = mood_of(look)
    colours = {key: value for key, value in block.colours.items() if key != "e"}
    inks = {**inks_for(look, colours, frozenset("".join(picture))), **worn}
    paint(canvas, picture, inks, _iris(look, block.colours.get("e", INK), angry=mood == "angry"), mood)
    if mood == "sleeping":
        _snore(canvas, picture)
    glow_marks(canvas, look, (32.0, 32.0), (28.0, 24.0))


def _snore(canvas: Canvas, picture: Picture) -> None:
    """Set the letter of sleep where a corner above the creature is free."""
    side = max(y for _, y in _SNORE) + 1
    page = laid(("." * PIXELS,) * PIXELS, picture, (PIXELS - len(picture[0])) // 2, PIXELS - len(picture))
    for left in (0, PIXELS - side):
        if all(not row[left : left + side].strip(".") for row in page[:side]):
            for x, y in _SNORE:
                middle = ((left + x + 1.5) * PIXEL, (y + 1.5) * PIXEL)
                canvas.stamp(*middle, PIXEL, PIXEL, "dfeaff", free=True)
            return


def _iris(look: Look, default: Rgb | str, *, angry: bool) -> Rgb | str:
    iris = iris_for(look, default)
    eyes = look.part("eyes", "eye")
    if eyes is not None and eyes.has("glowing", "shining"):
        iris = lighten(iris, _GLOW)
    return _ANGRY_IRIS if angry and iris == INK else iris
