"""What becomes of food and goods: bitten, rotten, dirty, wet, with a worm."""

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.coats import Coat, Shape
from sprite_tavern.forge.pieces.materials import matte, soft
from sprite_tavern.forge.pieces.outlines import coat
from sprite_tavern.forge.ramps import Rgb, lighten

_BITE = 0.15
"""Radius of one tooth's mark, as a share of the thing's size."""
_TEETH = ((0.5, -1.3), (-0.35, -0.15), (0.5, 1.05))
_FLESH_SEEN = 1.35
"""How much larger than the hole the mark of the bared flesh is."""


def bite(canvas: Canvas, shape: Shape, flesh: Rgb | str) -> None:
    """Take a bite out of the right side; its rim shows the flesh."""
    radius = min(shape.right - shape.left, shape.bottom - shape.top) * _BITE
    y = shape.top + (shape.bottom - shape.top) * 0.44
    x = shape.end(y)
    teeth = [(x + dx * radius, y + dy * radius) for dx, dy in _TEETH]
    for tooth_x, tooth_y in teeth:
        size = radius * _FLESH_SEEN
        canvas.ellipse(tooth_x, tooth_y, size, size, matte(flesh), **coat(0.1))
    for tooth_x, tooth_y in teeth:
        canvas.cut(ellipse_points(tooth_x, tooth_y, radius, radius), smooth=False)


def _bitten(canvas: Canvas, look: Look, shape: Shape) -> None:
    bite(canvas, shape, look.second(lighten(look.colour, 0.2)))


def _rotten(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Draw soft dark spots with furry rims of mould, and two flies."""
    wide, tall = shape.right - shape.left, shape.bottom - shape.top
    for number in range(4 if canvas.small else 6):
        x = shape.left + wide * look.vary(f"rot {number} x", 0.15, 0.85)
        y = shape.top + tall * look.vary(f"rot {number} y", 0.2, 0.85)
        size = look.vary(f"rot {number}", 0.06, 0.11) * max(wide, tall)
        ramp = matte("5d5a2e" if number % 3 else "7d9a6a")
        canvas.ellipse(x, y, size, size * 0.8, ramp, mode="atop", line=None, cast=0.0, bias=-0.1)
        canvas.ellipse(x, y, size * 0.5, size * 0.4, matte("43381f"), **coat(-0.1))
    if canvas.tiny:
        return
    for x, y in ((shape.left + wide * 0.12, shape.top - 2), (shape.left + wide * 0.8, shape.top - 4)):
        canvas.stamp(x, y, 2, 1.6, "2b2130", free=True)
        for side in (-1, 1):
            canvas.stamp(x + side * 1.6, y - 1.6, 1.6, 1, "dfe8f0", free=True)


def _dirty(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Smear mud over the lower half."""
    wide, tall = shape.right - shape.left, shape.bottom - shape.top
    for number in range(5 if canvas.small else 9):
        x = shape.left + wide * look.vary(f"mud {number} x", 0.05, 0.95)
        y = shape.top + tall * look.vary(f"mud {number} y", 0.35, 1.0)
        size = look.vary(f"mud {number}", 0.05, 0.1) * max(wide, tall)
        canvas.ellipse(x, y, size * 1.3, size * 0.8, matte("6b4a2c"), **coat(-0.06))


def _wet(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Let drops run down and fall."""
    water = soft("8fd0f4")
    for number, x in enumerate(shape.across(5, 0.14)):
        y = shape.ledge(x, below=number % 2 == 1)
        if y is not None:
            low = y + look.vary(f"drop {number}", 2, 6)
            canvas.limb([(x, low - 2.6, 0.6), (x, low, 1.7)], water, cast=0.0)


def _worm(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Let a worm look out of a hole on the right."""
    part = look.part("worm", "maggot", "caterpillar", default={"colour": "9ccf4a"})
    ramp = matte(part.colour if part else "9ccf4a")
    size = max(0.5, (shape.right - shape.left) / 50)
    y = shape.top + (shape.bottom - shape.top) * 0.46
    x = shape.end(y) - 9 * size
    with canvas.placed(x, y, scale=size):
        canvas.ellipse(0, 1, 5, 4.4, matte("4a2a24"), shade="flat", bias=-0.1)
        canvas.limb([(0, 1, 3.0), (6, 2, 3.0), (11, -1, 3.0), (12, -8, 3.0)], ramp, gain=0.8)
        canvas.ellipse(12, -9, 4, 3.8, ramp)
        canvas.eye(10.6, -10, 1.7, 2)
        canvas.eye(13.8, -10, 1.7, 2)


def _steaming(canvas: Canvas, look: Look, shape: Shape) -> None:
    """Let wisps rise from the upper edge."""
    for number, x in enumerate(np.linspace(shape.left, shape.right, 5)[1:-1].tolist()):
        y = (shape.ledge(x) or shape.top) - 2
        bend = look.vary(f"wisp {number}", 1.6, 2.8)
        rows = [(x, y, 0.9), (x + bend, y - 4, 1.2), (x - bend, y - 8, 1.1), (x, y - 12, 0.6)]
        canvas.limb(rows, soft("eceff5"), cast=0.0)


SPOILS = (
    Coat("rotten", ("rotten", "spoiled", "spoilt", "rancid", "stinky", "smelly"), _rotten),
    Coat("dirty", ("dirty",), _dirty),
    Coat("wet", ("wet",), _wet),
    Coat("steaming", ("steaming", "hot"), _steaming),
    Coat("worm", (), _worm, parts=("worm", "maggot", "caterpillar")),
    Coat("bitten", ("bitten", "eaten", "half-eaten", "nibbled", "bite"), _bitten),
)
"""In the order of painting: the bite goes through everything else."""
