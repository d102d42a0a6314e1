"""Signs of cards, faith, danger, music and the hand, and the strokes that all signs are made of."""

import math
from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import Points, ellipse_points, star_points
from sprite_tavern.forge.parts import Finish
from sprite_tavern.forge.pieces.outlines import mirrored, path
from sprite_tavern.forge.ramps import Ramp

_FINISH: Finish = {"bevel": 3.0, "cast": 0.2}


def shape(canvas: Canvas, points: Points, ramp: Ramp) -> None:
    """Paint a solid in relief."""
    canvas.polygon(points, ramp, **_FINISH)


def ring(
    canvas: Canvas, ramp: Ramp, radius: float, thick: float, arc: tuple[float, float] = (0.0, 360.0)
) -> None:
    """Draw an arc about the origin, in degrees clockwise from the right."""
    start, end = arc
    count = max(8, int(abs(end - start) / 12))
    turns = [math.radians(start + (end - start) * step / count) for step in range(count + 1)]
    canvas.limb([(radius * math.cos(t), radius * math.sin(t), thick) for t in turns], ramp, cast=0.2)


def bars(canvas: Canvas, rows: str, ramp: Ramp, thick: float = 5.0) -> None:
    """Draw straight strokes: "x,y x,y" pairs separated by semicolons."""
    for row in rows.split(";"):
        canvas.limb([(x, y, thick) for x, y in path(row.strip())], ramp, smooth=False, cast=0.2, line=None)


def _peace(canvas: Canvas, ramp: Ramp) -> None:
    ring(canvas, ramp, 22, 3.6)
    bars(canvas, "0,-22 0,22;0,2 -16,16;0,2 16,16", ramp, 3.2)


def _yin_yang(canvas: Canvas, ramp: Ramp) -> None:
    dark, light = Ramp("2b2a36"), Ramp("f2f3f6")
    canvas.ellipse(0, 0, 26, 26, ramp, bevel=2)
    whole = canvas.ellipse(0, 0, 24, 24, light, bevel=3, cast=0.0)
    canvas.rectangle(0, -30, 30, 60, dark, clip=whole, shade="flat", cast=0.0, line=None)
    canvas.ellipse(0, -12, 12, 12, light, clip=whole, shade="flat", cast=0.0, line=None)
    canvas.ellipse(0, 12, 12, 12, dark, clip=whole, shade="flat", cast=0.0, line=None)
    canvas.ellipse(0, -12, 3.6, 3.6, dark, shade="flat", cast=0.0, line=None)
    canvas.ellipse(0, 12, 3.6, 3.6, light, shade="flat", cast=0.0, line=None)


def _recycle(canvas: Canvas, ramp: Ramp) -> None:
    for turn in (0, 120, 240):
        with canvas.placed(0, 3, turn):
            shape(canvas, path("-9,-24 6,-24 14,-11 21,-15 16,1 0,-2 7,-7 1,-17 -4,-17 -11,-6 -17,-10"), ramp)


def _spade(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,2 3,14 10,25 0,25"), ramp)
    canvas.blob(mirrored("0,-27 7,-15 21,-2 21,9 12,14 3,9 0,6"), ramp, **_FINISH)


def _club(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,0 3,14 10,25 0,25"), ramp)
    for x, y in ((-12, 4), (12, 4), (0, -13)):
        canvas.ellipse(x, y, 11, 11, ramp, line=None, cast=0.0)


def _diamond(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,-27 19,0 0,27"), ramp)


def _ankh(canvas: Canvas, ramp: Ramp) -> None:
    with canvas.placed(0, -14):
        ring(canvas, ramp, 10, 4)
    bars(canvas, "0,-4 0,27;-18,2 18,2", ramp, 4.4)


def _latin_cross(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,-28 6,-28 6,-13 18,-13 18,-2 6,-2 6,28 0,28"), ramp)


def _radiation(canvas: Canvas, ramp: Ramp) -> None:
    canvas.ellipse(0, 0, 27, 27, ramp, bevel=3)
    dark = Ramp("2b2a36")
    for turn in (0, 120, 240):
        with canvas.placed(0, 0, turn):
            canvas.polygon(path("-4,-7 4,-7 11,-20 0,-23 -11,-20"), dark, shade="flat", cast=0.0)
    canvas.ellipse(0, 0, 4.4, 4.4, dark, shade="flat", cast=0.0)


def _biohazard(canvas: Canvas, ramp: Ramp) -> None:
    for turn in (0, 120, 240):
        with canvas.placed(0, 2, turn):
            _arc_horns(canvas, ramp)
    with canvas.placed(0, 2):
        ring(canvas, ramp, 11, 2.0)


def _arc_horns(canvas: Canvas, ramp: Ramp) -> None:
    with canvas.placed(0, -13):
        ring(canvas, ramp, 10, 2.8, (-40, 220))


def _note(canvas: Canvas, ramp: Ramp) -> None:
    canvas.ellipse(-9, 18, 10, 7.6, ramp, -20)
    canvas.rectangle(-2, -25, 5.4, 42, ramp, bevel=2)
    canvas.blob(path("2,-26 10,-16 19,-12 20,-2 14,-6 2,-12"), ramp, **_FINISH)


def _notes(canvas: Canvas, ramp: Ramp) -> None:
    for x in (-16, 13):
        canvas.ellipse(x, 18, 9.6, 7.4, ramp, -20)
        canvas.rectangle(x + 5, -19 if x < 0 else -23, 5, 37 if x < 0 else 41, ramp, bevel=1.6)
    shape(canvas, path("-11,-20 23,-26 23,-15 -11,-9"), ramp)


def _hand(canvas: Canvas, ramp: Ramp) -> None:
    for x, y, tip in ((-13, -2, -19), (-5, -4, -25), (4, -4, -24), (12, -2, -18)):
        canvas.limb([(x * 0.8, y + 6, 4.4), (x, tip, 3.8)], ramp)
    canvas.limb([(10, 14, 5), (21, 2, 4)], ramp)
    canvas.blob(path("-14,-2 14,-2 15,14 8,26 -9,26 -15,14"), ramp, bevel=9, line=None)


def _thumb(canvas: Canvas, ramp: Ramp) -> None:
    canvas.limb([(-2, 2, 7), (0, -10, 6), (2, -22, 4.6)], ramp)
    canvas.blob(path("-12,-4 6,-8 8,24 -12,24"), ramp, bevel=6)
    for y in (-3, 5, 13, 20):
        canvas.limb([(2, y, 4.6), (15, y, 4.4)], ramp)
    canvas.rectangle(-24, -3, 11, 28, Ramp("3a68cf"), bevel=2)


def _fist(canvas: Canvas, ramp: Ramp) -> None:
    canvas.rectangle(-11, 10, 22, 18, ramp, bevel=5)
    canvas.blob(mirrored("0,-10 17,-10 19,8 13,17 0,18"), ramp, bevel=7)
    for x in (-14, -5, 4, 13):
        canvas.limb([(x, -13, 5), (x, -4, 5)], ramp)
    canvas.limb([(18, 2, 5), (4, 8, 5), (-6, 5, 4.4)], ramp)


def _footprint(canvas: Canvas, ramp: Ramp) -> None:
    canvas.blob(path("-8,-8 4,-12 13,-5 10,8 9,20 1,26 -7,20 -6,8 -12,0"), ramp, bevel=6)
    for x, y, size in ((-12, -14, 3.4), (-5, -19, 3.6), (2, -21, 3.8), (9, -19, 4), (16, -14, 5)):
        canvas.ellipse(x, y, size, size * 1.1, ramp)


def _paw(canvas: Canvas, ramp: Ramp) -> None:
    canvas.blob(mirrored("0,-4 10,0 18,12 14,23 6,21 0,22"), ramp, bevel=8)
    for x, y in ((-20, -3), (-8, -17), (8, -17), (20, -3)):
        canvas.ellipse(x, y, 6.2, 8, ramp, x)


def _crossed(canvas: Canvas, ramp: Ramp) -> None:
    for turn in (-45, 45):
        with canvas.placed(0, 2, turn):
            canvas.polygon(mirrored("0,-31 4,-24 3.6,10 0,10"), ramp, bevel=2)
            canvas.rectangle(-9, 9, 18, 4, Ramp("e9b234", "metal"), bevel=1.4)
            canvas.rectangle(-2, 13, 4, 11, Ramp("7d4d2e"), bevel=1.4)
            canvas.ellipse(0, 26, 3.4, 3.4, Ramp("e9b234", "metal"))


def _sparkle(canvas: Canvas, ramp: Ramp) -> None:
    canvas.polygon(star_points(0, 2, 27, 4, 0.28), ramp, **_FINISH)


def _burst(canvas: Canvas, ramp: Ramp) -> None:
    canvas.polygon(star_points(0, 0, 27, 12, 0.7), ramp, **_FINISH)


def _halo(canvas: Canvas, ramp: Ramp) -> None:
    canvas.ellipse(0, 0, 27, 11, ramp, bevel=3)
    canvas.cut(ellipse_points(0, 0, 19, 6), smooth=False)


SIGNS: dict[str, Callable[[Canvas, Ramp], None]] = {
    "spade": _spade,
    "club": _club,
    "diamond": _diamond,
    "ankh": _ankh,
    "latin cross": _latin_cross,
    "radiation": _radiation,
    "biohazard": _biohazard,
    "note": _note,
    "notes": _notes,
    "hand": _hand,
    "thumb": _thumb,
    "fist": _fist,
    "footprint": _footprint,
    "paw": _paw,
    "crossed": _crossed,
    "sparkle": _sparkle,
    "burst": _burst,
    "halo": _halo,
    "yin yang": _yin_yang,
    "recycle": _recycle,
    "peace": _peace,
}
"""Signs by name, each within a radius of about 24 units."""
