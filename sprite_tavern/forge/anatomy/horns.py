"""Horns, antlers and tusks, drawn standing on their root."""

import math
from typing import Literal

from sprite_tavern.forge.anatomy.joints import Stand
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import bands

HornShape = Literal["spike", "curved", "swept", "ram", "antler", "palm", "twisted", "none"]


def horn(canvas: Canvas, shape: HornShape, stand: Stand, size: float, ramp: Ramp) -> None:
    """Draw one horn; size is its height in units."""
    if shape == "none":
        return
    with canvas.placed(*stand, size / 10):
        _DRAWINGS[shape](canvas, ramp)


def tusk(canvas: Canvas, stand: Stand, size: float, ramp: Ramp) -> None:
    """Draw a tusk or fang that grows forward and bends up."""
    with canvas.placed(*stand, size / 10):
        canvas.limb([(0, 0, 1.7), (4, 0.6, 1.5), (7, -3, 1.0), (7.4, -7, 0.4)], ramp)


def _spike(canvas: Canvas, ramp: Ramp) -> None:
    canvas.limb([(0, 1, 2.0), (0, -9, 0.3)], ramp, texture=bands(2.6, 0.3))


def _twisted(canvas: Canvas, ramp: Ramp) -> None:
    canvas.limb([(0, 1, 1.3), (0, -10, 0.25)], ramp, texture=bands(2.2, 0.5, 0.3), cast=0.1)


def _curved(canvas: Canvas, ramp: Ramp) -> None:
    canvas.limb([(0, 1, 2.0), (4.4, -1.4, 1.7), (6.4, -5.6, 1.1), (5.4, -10, 0.3)], ramp)


def _swept(canvas: Canvas, ramp: Ramp) -> None:
    canvas.limb([(0, 1, 1.9), (-3.4, -2.6, 1.5), (-7.6, -4, 1.0), (-11, -3.4, 0.3)], ramp)


def _ram(canvas: Canvas, ramp: Ramp) -> None:
    turns = [math.radians(-80 + 42 * index) for index in range(9)]
    spiral = [
        (-3.4 + (5.4 - 0.42 * i) * math.sin(t), 1.4 - (5.4 - 0.42 * i) * math.cos(t), max(0.5, 2.4 - 0.2 * i))
        for i, t in enumerate(-turn for turn in turns)
    ]
    canvas.limb(spiral, ramp, texture=bands(2.4, 0.4))


def _antler(canvas: Canvas, ramp: Ramp) -> None:
    beam = [(0, 1, 1.1), (-2.4, -4, 1.0), (-2, -10, 0.9), (1.6, -15, 0.6)]
    canvas.limb(beam, ramp, cast=0.08)
    for start, end in (((-1.6, -3), (3, -6.4)), ((-2.4, -7), (-6.6, -10.6)), ((-1.4, -11), (-4.6, -15.4))):
        canvas.limb([(*start, 0.9), (*end, 0.5)], ramp, cast=0.08, line=None)


def _palm(canvas: Canvas, ramp: Ramp) -> None:
    """Draw the broad hand of a moose's antler."""
    outline = [
        (-1, 1),
        (-4, -3),
        (-10, -5),
        (-13, -11),
        (-9.4, -9),
        (-8, -14),
        (-5, -10),
        (-2, -15),
        (-0.6, -10),
        (4, -13),
        (3, -7),
        (1.6, -2),
    ]
    canvas.polygon(outline, ramp, bevel=2)


_DRAWINGS = {
    "palm": _palm,
    "spike": _spike,
    "twisted": _twisted,
    "curved": _curved,
    "swept": _swept,
    "ram": _ram,
    "antler": _antler,
}
