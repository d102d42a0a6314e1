"""The shapes that hats are made of, fitted to the head below."""

from collections.abc import Sequence

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.recolouring import lightness

Outline = Sequence[tuple[float, float]]
_TINY_LIGHT = 0.12
"""How much lighter hats are at 16 px, where half of one is its rim."""
_DARK, _SMALL_DARK = 0.45, 0.2
"""OKLab lightness up to which a hat of 32 px and less is made darker, and by how much: black is black."""


def shape(canvas: Canvas, frame: Frame, points: Outline, ramp: Ramp) -> None:
    """Paint a smooth hat given relative to the crown of a head 10.6 units wide."""
    x, y = frame.head
    wide, lift = frame.head_size[0] / 10.6, frame.head_size[1] - 10.2
    light = 0.0
    if canvas.small and lightness(ramp.base) <= _DARK:
        light = -_SMALL_DARK
    elif canvas.tiny:
        light = _TINY_LIGHT
    canvas.blob([(x + px * wide, y + py - lift) for px, py in points], ramp, bevel=4, cast=0.1, bias=light)


def brim(canvas: Canvas, frame: Frame, reach: float, ramp: Ramp, drop: float = 1.4) -> None:
    """Paint a brim that reaches so far to each side and hangs down by `drop`."""
    if canvas.tiny:
        bar = [(-reach, -7), (-8, -8), (8, -8), (reach, -7), (reach, -2.6), (-reach, -2.6)]
        shape(canvas, frame, bar, ramp)
        return
    points = [
        (-reach, -4.4 + drop), (-8, -7.4), (0, -8.0), (8, -7.4), (reach, -4.4 + drop), (8,
            -3.2 + drop * 0.3), (0, -2.6),
        (-8, -3.2 + drop * 0.3),
    ]  # fmt: skip
    shape(canvas, frame, points, ramp)


def band(canvas: Canvas, frame: Frame, y: float, ramp: Ramp, radius: float = 1.3) -> None:
    """Paint a band around the hat at a height above the middle of the head."""
    x, top = frame.head
    wide = frame.head_size[0] * 0.74
    lift = frame.head_size[1] - 10.2
    rows = [
        (x - wide, top + y - lift, radius),
        (x, top + y + 0.8 - lift, radius),
        (x + wide, top + y - lift, radius),
    ]
    canvas.limb(rows, ramp, line=None, cast=0)
