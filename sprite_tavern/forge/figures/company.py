"""What other drawers draw for a person: things in a hand, companions at the side, mounts and seats."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import Drawer, drawers, words
from sprite_tavern.forge.geometry import UNITS, Affine, bounds, placement
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.miniatures.shelf import miniature_of
from sprite_tavern.forge.parts import Part

GROUND = 60.0
_SIZES: dict[str, float] = {
    "mouse": 14, "rat": 15, "frog": 14, "snail": 14, "bee": 10, "butterfly": 11, "bird": 15, "squirrel": 17,
    "hedgehog": 17, "parrot": 20, "raven": 19, "owl": 19, "bat": 13, "eagle": 20, "phoenix": 23, "duck": 18,
    "chicken": 19, "rabbit": 19, "cat": 23, "fox": 28, "otter": 23, "spider": 20, "slime": 20, "turtle": 20,
    "snake": 22, "dog": 28, "wolf": 36, "deer": 36, "boar": 32, "bear": 40, "lion": 38, "tiger": 38,
    "horse": 52, "unicorn": 52, "pegasus": 52, "cow": 42, "dragon": 44, "wyvern": 42, "griffin": 44,
    "panda": 36, "pig": 28, "goat": 30, "sheep": 30, "monkey": 20, "person": 57, "cottage": 40, "tent": 34,
    "campfire": 18, "cauldron": 19, "barrel": 20, "chest": 18, "car": 34, "boat": 34, "spaceship": 34,
    "tombstone": 22, "anvil": 17, "tavern sign": 30,
}  # fmt: skip
"""The longer side of what stands beside a person, in units; a person is about 58 high."""
_USUAL_SIZE = 26.0
_HAND_SIZE = 15.0
_MOUNT_SIZE = 52.0
_RIDER, _TINY_RIDER, _SMALL_RIDER = 0.68, 0.8, 0.64
"""How large a rider is: at most sizes, at 16 px, and at 16 px on a miniature."""
_BACK, _SMALL_BACK = (0.26, 0.62), (0.2, 0.42)
"""Between which shares of a mount's length its rider sits: behind the neck, which miniatures have thicker."""
_PERCHING = frozenset({"parrot", "raven", "owl", "bird", "eagle", "phoenix", "monkey", "squirrel"})
_FLYING = frozenset({"bat", "butterfly", "bee", "wisp", "dragonfly", "drone", "ghost"})
_STANDING = frozenset({"furniture", "buildings", "vehicles", "nature"})
_SMALL_PLANTS = frozenset({"flower", "rose", "tulip", "mushroom", "fern", "crystal", "ore", "snowball"})
_LARGE_ITEMS = frozenset({"barrel", "chest", "cauldron", "anvil", "harp", "crate"})


@dataclass(frozen=True, slots=True)
class Companion:
    """Something with a person that has a drawer of its own."""

    drawer: Drawer
    look: Look

    @property
    def flies(self) -> bool:
        """Whether its place is in the air."""
        return self.drawer.name in _FLYING

    @property
    def perches(self) -> bool:
        """Whether it sits on the shoulder."""
        return self.drawer.name in _PERCHING

    @property
    def carried(self) -> bool:
        """Whether it fits into a hand."""
        if self.drawer.name in _SMALL_PLANTS:
            return True
        large = self.drawer.name in _LARGE_ITEMS or self.drawer.family in _STANDING
        return self.drawer.family not in {"creatures", "figures"} and not large

    @property
    def size(self) -> float:
        """Its longer side beside a person, in units."""
        large = (
            1.35 if self.look.has("giant", "big") else 0.72 if self.look.has("tiny", "small", "young") else 1
        )
        return _SIZES.get(self.drawer.name, 30.0 if self.drawer.family in _STANDING else _USUAL_SIZE) * large


@dataclass(frozen=True, slots=True)
class Place:
    """Where a companion is: the middle of its foot, or of itself, and its longer side, in units."""

    x: float
    y: float
    size: float
    standing: bool = True
    flip: bool = False


def companion(look: Look, name: str) -> Companion | None:
    """Return the thing of that name with its drawer, if it has one."""
    known = words()
    noun = next((word for word in (name, name.rsplit(maxsplit=1)[-1]) if word in known), None)
    if noun is None:
        return None
    drawer = drawers()[known[noun]]
    part = look.part(name, default=drawer.presets[noun])
    return None if part is None else Companion(drawer, part)


def draw_companion(canvas: Canvas, thing: Companion, place: Place) -> None:
    """Paint a companion at its place."""
    left, top, right, bottom = _bounds(canvas, thing)
    scale = place.size / max(right - left, bottom - top, 1e-6)
    side = -scale if place.flip else scale
    anchor = bottom if place.standing else (top + bottom) / 2
    frame = placement(place.x, place.y, 0.0, (side, scale)).then(Affine(e=-(left + right) / 2, f=-anchor))
    with canvas.framed(frame), canvas.reduced(scale):
        thing.drawer.draw(canvas, thing.look)


def draw_mount(canvas: Canvas, thing: Companion) -> tuple[float, float, float]:
    """Paint a mount in the middle of the square; return the seat on its back and the size of a rider there.

    At 16 px it is the miniature of the creature, if there is one whose head leaves room for a rider.
    """
    small = miniature_of(thing.look.noun, thing.look.kind, thing.drawer.name) if canvas.tiny else None
    if small is not None and not small.heads:
        scratch = Canvas(canvas.size)
        if small.draw(scratch, thing.look):
            small.draw(canvas, thing.look)
            left, _, right, _ = bounds([polygon for part in scratch.parts for polygon in part.polygons])
            return *_seat(scratch.parts, (left, right), _SMALL_BACK), _SMALL_RIDER
    scratch = _scratch(canvas, thing)
    left, top, right, bottom = bounds([polygon for part in scratch.parts for polygon in part.polygons])
    scale = _MOUNT_SIZE / max(right - left, bottom - top, 1e-6)
    frame = placement(UNITS / 2, GROUND, 0.0, scale).then(Affine(e=-(left + right) / 2, f=-bottom))
    rider = _TINY_RIDER if canvas.tiny else _RIDER
    with canvas.framed(frame), canvas.reduced(scale):
        thing.drawer.draw(canvas, thing.look)
    seat = frame([_seat(scratch.parts, (left, right))])[0]
    return float(seat[0]), float(seat[1]), rider


def _seat(
    parts: Sequence[Part], span: tuple[float, float], shares: tuple[float, float] = _BACK
) -> tuple[float, float]:
    """Return the lowest place of the back: where the silhouette's upper edge dips, behind the neck.

    Args:
        parts: of the mount.
        span: its left and right end.
        shares: of the span between which the back is.
    """
    mask = np.zeros((96, 96), np.uint8)
    for part in parts:
        for polygon in part.polygons:
            cv2.fillPoly(mask, [np.rint(polygon + 16).astype(np.int32)], 1)
    wide = span[1] - span[0]
    columns = range(round(span[0] + wide * shares[0]) + 16, round(span[0] + wide * shares[1]) + 16)
    tops = [int(np.flatnonzero(mask[:, column])[0]) if mask[:, column].any() else 0 for column in columns]
    deepest = max(tops)
    dip = [column for column, top in zip(columns, tops, strict=True) if top >= deepest - 1]
    return float(np.mean(dip)) - 16, float(deepest) - 16


def _bounds(canvas: Canvas, thing: Companion) -> tuple[float, float, float, float]:
    parts = _scratch(canvas, thing).parts
    return bounds([polygon for part in parts for polygon in part.polygons])


def _scratch(canvas: Canvas, thing: Companion) -> Canvas:
    scratch = Canvas(canvas.size, fine=canvas.fine)
    thing.drawer.draw(scratch, thing.look)
    return scratch


def in_hand(canvas: Canvas, thing: Companion) -> None:
    """Paint a thing with its middle a little above the hand at the origin."""
    draw_companion(canvas, thing, Place(1.0, -_HAND_SIZE * 0.2, _HAND_SIZE, standing=False))
