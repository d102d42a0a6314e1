"""Round things: wheels, tyres, lifebuoys, wreaths, baubles, fireworks, dreamcatchers."""

import math
from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_ship_wheel
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.ramps import Ramp, lighten


def _tyre(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for turn in range(0, 360, 20):
        with canvas.placed(0, 0, turn):
            canvas.rectangle(-3, -28, 6, 6, ramp, bevel=1, line=None)
    canvas.ellipse(0, 0, 26, 26, ramp, bevel=7)
    canvas.ellipse(0, 0, 15, 15, metal(look.second("c3ccd8")), bevel=3)
    for turn in range(0, 360, 72):
        with canvas.placed(0, 0, turn):
            canvas.ellipse(0, -9, 2.4, 3, matte(INK), **inlay(0.0))
    canvas.ellipse(0, 0, 3, 3, metal("8a93a3"))


def _spokes(canvas: Canvas, ramp: Ramp, count: int, reach: float) -> None:
    for number in range(count):
        with canvas.placed(0, 0, number * 360 / count):
            canvas.limb([(0, 0, 1.8), (0, -reach, 1.8)], ramp, smooth=False)


def _ring(canvas: Canvas, ramp: Ramp, radius: float, thick: float) -> None:
    turns = [math.radians(12 * step) for step in range(31)]
    canvas.limb([(radius * math.cos(t), radius * math.sin(t), thick) for t in turns], ramp)


def _wheel(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    _spokes(canvas, ramp, look.pick("spokes", (8, 10, 6)), 22)
    _ring(canvas, ramp, 23, 3.4)
    canvas.ellipse(0, 0, 6, 6, metal(look.second("6f7889")))


def _helm(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    if canvas.tiny:
        bold_ship_wheel(canvas, look, ramp)
        return
    _spokes(canvas, ramp, 8, 29)
    _ring(canvas, ramp, 18, 2.8)
    for number in range(8):
        turn = math.pi * number / 4
        canvas.ellipse(29 * math.cos(turn), 29 * math.sin(turn), 2.8, 2.8, ramp)
    canvas.ellipse(0, 0, 6.4, 6.4, metal(look.second(GOLD)))


def _steering(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for turn in (90, 180, 270):
        with canvas.placed(0, 0, turn):
            canvas.limb([(0, 0, 3.4), (0, -21, 2.6)], metal("8a93a3"), smooth=False)
    _ring(canvas, ramp, 23, 3.8)
    canvas.ellipse(0, 0, 8, 7, ramp)
    canvas.ellipse(0, 0, 3, 3, metal(look.second(RED)))


def _lifebuoy(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    red = matte(look.second(RED))
    whole = canvas.ellipse(0, 0, 26, 26, Ramp(ramp.base, "soft"), bevel=8)
    for turn in (45, 135, 225, 315):
        with canvas.placed(0, 0, turn):
            canvas.rectangle(-6, -28, 12, 20, red, clip=whole, bevel=6, cast=0.0, line=None)
    canvas.cut(ellipse_points(0, 0, 11, 11), smooth=False)


def _wreath(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for number in range(22):
        turn = number * 360 / 22
        with canvas.placed(
            19 * math.cos(math.radians(turn)),
            19 * math.sin(math.radians(turn)),
            turn + 60 + look.vary(f"sprig {number}", -30, 30),
        ):
            leaf(canvas, 8, 14, Ramp(lighten(ramp.base, 0.05 * (number % 3 - 1))))
    for turn in (200, 250, 300, 340, 20, 150):
        canvas.ellipse(
            19 * math.cos(math.radians(turn)),
            19 * math.sin(math.radians(turn)),
            2.8,
            2.8,
            matte(look.second(RED)),
        )
    for side in (-1, 1):
        canvas.blob([(0, 19), (side * 11, 12), (side * 11, 26)], matte(look.second(RED)), bevel=3)
    canvas.ellipse(0, 19, 3.4, 3.4, matte(look.second(RED)))


def _laurel(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for side in (-1, 1):
        canvas.limb([(0, 25, 1.4), (side * 18, 14, 1.4), (side * 22, -6, 1.2), (side * 15, -22, 0.9)], ramp)
        for number, (x, y, turn) in enumerate(
            ((9, 21, 96), (16, 14, 70), (21, 5, 40), (22, -5, 20), (20, -14, 2), (16, -21, -20))
        ):
            for way in (-26, 34):
                with canvas.placed(side * x, y, side * (turn + way) + look.vary(f"leaf {number}", -6, 6)):
                    leaf(canvas, 6, 12, ramp)


def _bauble(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    whole = canvas.ellipse(0, 5, look.vary("wide", 19, 22), 21, ramp)
    for y in (0, 10):
        canvas.limb(
            [(-26, y, 1.5), (0, y + 4, 1.5), (26, y, 1.5)], metal(look.second(GOLD)), **inlay(0.0, clip=whole)
        )
    canvas.rectangle(-5, -21, 10, 8, metal(GOLD), bevel=2)
    canvas.ellipse(0, -25, 4, 4, metal(GOLD), bevel=1.4)
    canvas.stamp(-8, -4, 4, 5, "fffffb")


def _fireworks(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    bursts = (
        (-9, -8, 19, ramp.base),
        (14, 10, 14, look.second("e8508a")),
        (-14, 17, 10, look.second("5cc8f0")),
    )
    for x, y, size, tint in bursts:
        for number in range(12):
            turn = number * math.pi / 6 + look.vary(f"burst {x}", 0, 0.5)
            far = size * (1.0 if number % 2 else 0.76)
            near, end = (
                (x + size * 0.24 * math.cos(turn), y + size * 0.24 * math.sin(turn)),
                (x + far * math.cos(turn), y + far * math.sin(turn)),
            )
            canvas.limb([(*near, 0.8), (*end, 1.3)], glow(tint), smooth=False, line=None, cast=0.0)
        canvas.ellipse(x, y, size * 0.16, size * 0.16, glow("fffbe0"), line=None)


def _comb(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for row in range(3):
        for column in range(3 + row % 2):
            x, y = (column - (2 + row % 2) / 2) * 17, (row - 1) * 15
            cell = [
                (x + 9.8 * math.sin(math.radians(a)), y + 9.8 * math.cos(math.radians(a)))
                for a in range(0, 360, 60)
            ]
            inner = [
                (x + 6.4 * math.sin(math.radians(a)), y + 6.4 * math.cos(math.radians(a)))
                for a in range(0, 360, 60)
            ]
            canvas.polygon(cell, ramp, bevel=2)
            canvas.polygon(
                inner,
                soft(lighten(ramp.base, -0.12 if (row + column) % 2 else 0.1)),
                bevel=2,
                cast=0.0,
                gain=0.6,
            )
    canvas.limb([(8, 22, 3), (9, look.vary("drip", 27, 33), 2.4)], soft("e8a32c"))


def _dream(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for x in (-11, 0, 11):
        drop = look.vary(f"hang {x}", 17, 22) - abs(x) * 0.3
        canvas.limb([(x, 6, 0.7), (x, drop, 0.7)], matte("d9c49a"), smooth=False, thinnest=0.5)
        canvas.ellipse(x, drop - 3, 2, 2, matte(look.second("4fc0c8")))
        canvas.blob(
            [(x + px * 0.8, drop + py * 0.9 + 7) for px, py in mirrored("0,-8 4,-2 3,5 0,9")],
            soft("f2ead8"),
            bevel=2,
        )
    canvas.ellipse(0, -10, 19, 19, ramp, bevel=3)
    canvas.cut(ellipse_points(0, -10, 15.4, 15.4), smooth=False)
    for number in range(8):
        turn, other = math.pi * number / 4, math.pi * (number + 3) / 4
        canvas.limb(
            [
                (16 * math.cos(turn), -10 + 16 * math.sin(turn), 0.6),
                (16 * math.cos(other), -10 + 16 * math.sin(other), 0.6),
            ],
            matte("f0e6d0"),
            smooth=False,
            thinnest=0.5,
        )
    canvas.ellipse(0, -10, 2.4, 2.4, matte(look.second("4fc0c8")))


WHEELS_AND_WREATHS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "tyre": _tyre,
    "wheel": _wheel,
    "helm": _helm,
    "steering": _steering,
    "lifebuoy": _lifebuoy,
    "wreath": _wreath,
    "laurel": _laurel,
    "bauble": _bauble,
    "fireworks": _fireworks,
    "comb": _comb,
    "dream": _dream,
}
"""Drawings by name, each around the origin."""
