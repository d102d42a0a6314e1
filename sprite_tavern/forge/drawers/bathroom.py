"""Of the bathroom: tub, toilet, sink, shower, soap, sponge, tubes and bottles."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.bold_things import bold_toilet
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    GOLD,
    INK,
    RED,
    STEEL,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp

_BATH: dict[str, Preset] = {
    "toilet": {"kind": "toilet"}, "sink": {"kind": "sink"}, "shower": {"kind": "shower", "colour": "c3ccd8"},
    "toilet paper": {"kind": "roll", "colour": "f6f7fa"}, "paper towel": {"kind": "roll", "colour": "f6f7fa"},
    "soap": {"kind": "soap", "colour": "f4b8cc"}, "bar of soap": {"kind": "soap", "colour": "f4b8cc"},
    "sponge": {"kind": "sponge", "colour": "f2cf4a"}, "rubber gloves": {"kind": "soap"},
    "toothpaste": {"kind": "paste", "colour": "f2f6fa"}, "shampoo": {"kind": "bottle", "colour": "8e52d8"},
    "lotion": {"kind": "bottle", "colour": "f4b8cc"},
    "hand sanitizer": {"kind": "bottle", "colour": "8fd0f4"},
    "spray bottle": {"kind": "spray", "colour": "5cb5e0"}, "bath tub": {}, "tub": {},
}  # fmt: skip


@draws("bathtub", family="furniture", colour="f2f4f8", presets=_BATH, faces="viewer")
@weathered("dirty")
def bathtub(canvas: Canvas, look: Look) -> None:
    """Paint a bath with foam, a toilet, a sink, a shower, soap, a sponge, a roll, tubes and bottles."""
    look.has("dirty")
    china = body_ramp(look, "soft" if look.kind != "sponge" else "matte")
    with canvas.placed(32, 34):
        _BATHS.get(look.kind, _bathtub)(canvas, look, china)


def _bathtub(canvas: Canvas, look: Look, china: Ramp) -> None:
    gold = metal(look.second(GOLD))
    for side in (-1, 1):
        canvas.limb([(side * 18, 16, 3), (side * 22, 25, 2.4)], gold)
    canvas.limb([(20, -6, 1.8), (21, -20, 1.8), (13, -21, 1.8), (12, -15, 1.8)], gold)
    if not look.has("empty"):
        for number in range(7):
            x = -21 + number * 6
            size = look.vary(f"foam {number}", 4.4, 8)
            canvas.ellipse(x, -6 - size * 0.4, size, size, soft("eef8fc"), cast=0.06)
    canvas.blob(mirrored("0,-5 27,-6 26,6 20,17 0,19"), china, bevel=9)
    canvas.limb([(-28, -6, 2.4), (28, -6, 2.4)], china, smooth=False)


def _toilet(canvas: Canvas, look: Look, china: Ramp) -> None:
    if canvas.tiny:
        bold_toilet(canvas, look, china)
        return
    canvas.rectangle(-15, -27, 30, 20, china, bevel=4)
    canvas.rectangle(-17, -29, 34, 5, china, bevel=2)
    canvas.limb([(-12, -19, 1.3), (-6, -19, 1.3)], metal(STEEL), smooth=False)
    canvas.blob(mirrored("0,8 12,7 9,18 12,26 0,27"), china, bevel=6)
    canvas.blob(mirrored("0,-2 18,-1 20,4 13,14 0,16"), china, bevel=7)
    canvas.ellipse(0, -2, 20, 8, china, bevel=3)
    canvas.ellipse(0, -2, 13, 4.4, soft("8fc8ec"), shade="flat", line="dark", cast=0.0)


def _sink(canvas: Canvas, look: Look, china: Ramp) -> None:
    canvas.blob(mirrored("0,6 8,5 6,18 9,28 0,28"), china, bevel=5)
    canvas.limb([(0, -6, 2), (0, -20, 2), (8, -22, 2), (9, -14, 1.8)], metal(look.second(STEEL)))
    for x in (-12, 18):
        canvas.ellipse(x, -9, 3.4, 2.4, metal(look.second(STEEL)))
    canvas.blob(mirrored("0,-6 26,-7 25,2 15,12 0,14"), china, bevel=7)
    canvas.ellipse(0, -5, 22, 5, china, bevel=2, gain=-0.7)
    canvas.ellipse(2, -4, 15, 3, soft("8fc8ec"), **inlay(0.1))


def _shower(canvas: Canvas, look: Look, china: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    pipe = Ramp(china.base, "metal")
    canvas.limb([(20, 28, 2.2), (20, -20, 2.2), (12, -28, 2.2), (-2, -26, 2.2), (-6, -20, 2.2)], pipe)
    canvas.blob([(-18, -10), (-12, -19), (2, -19), (8, -10)], pipe, bevel=4)
    for number in range(5):
        x = -15 + number * 5
        for step in range(3):
            y = -4 + step * 11 + number % 2 * 4
            canvas.limb([(x, y, 0.9), (x - 0.6, y + 5, 1.2)], soft("7fc8f0"), smooth=False, outline=False)
    canvas.ellipse(20, 10, 4, 4, pipe)


def _roll(canvas: Canvas, look: Look, china: Ramp) -> None:
    canvas.polygon(
        [(14, -8), (24, -6), (24, look.vary("tail", 18, 27)), (14, look.vary("tail", 18, 27) - 2)],
        china,
        bevel=2,
    )
    canvas.rectangle(-22, -16, 38, 34, china, bevel=6)
    canvas.ellipse(-3, -16, 19, 8, china, bevel=2)
    canvas.ellipse(-3, -16, 7, 3, matte("a8804f"), bevel=1)
    canvas.ellipse(-3, -16, 4, 1.6, matte(INK), **inlay(0.0))
    canvas.ellipse(-3, 18, 19, 6, china, line=None, cast=0.0)


def _soap(canvas: Canvas, look: Look, china: Ramp) -> None:
    canvas.blob(cornered(24, look.vary("tall", 12, 15), 10), china, bevel=8)
    canvas.blob(cornered(14, 6, 5), china, bevel=2, gain=-0.8, line=None, cast=0.0)
    for x, y, size in ((-14, -16, 6), (-4, -20, 4), (18, -14, 5), (12, -21, 3)):
        canvas.ellipse(x, y, size, size, soft("d8f0fa"))
        canvas.stamp(x - size * 0.3, y - size * 0.4, size * 0.4, size * 0.3, "ffffff")


def _sponge(canvas: Canvas, look: Look, china: Ramp) -> None:
    with canvas.placed(0, 0, look.vary("turn", -16, 16)):
        canvas.blob(cornered(25, 16, 5), china, bevel=5)
        canvas.rectangle(-25, 8, 50, 8, matte(look.second("4fae6a")), bevel=3)
        for number in range(12):
            x, y = look.vary(f"pore {number}", -20, 20), look.vary(f"pore y {number}", -12, 4)
            canvas.ellipse(x, y, 2.2, 1.8, china, **inlay(-0.24))


def _paste(canvas: Canvas, look: Look, china: Ramp) -> None:
    with canvas.placed(0, 0, 34 + look.vary("turn", -12, 12)):
        canvas.polygon(path("-12,26 12,26 8,-14 -8,-14"), china, bevel=6)
        canvas.polygon(path("-11,16 11,16 9,-4 -9,-4"), matte(look.second("3f8fe0")), bevel=5, cast=0.0)
        canvas.rectangle(-13, 24, 26, 5, china, bevel=1.4)
        canvas.rectangle(-5, -24, 10, 10, matte(RED), bevel=2)


def _bottle(canvas: Canvas, look: Look, china: Ramp) -> None:
    canvas.blob(mirrored("0,-12 10,-11 14,-4 14,22 11,26 0,26"), china, bevel=7)
    canvas.rectangle(-4, -20, 8, 9, soft("f2f3f6"), bevel=2)
    canvas.limb([(0, -20, 1.6), (0, -27, 1.8), (12, -26, 1.8)], soft("f2f3f6"))
    canvas.blob(cornered(9, 9, 3, 0, 8), soft("fbf8f0"), **inlay(0.1))
    with canvas.placed(0, 8):
        emblem(canvas, pictured(look) or look.pick("emblem", ("drop", "leaf", "heart")), 5, china)


def _spray(canvas: Canvas, look: Look, china: Ramp) -> None:
    canvas.blob(mirrored("0,-8 7,-7 14,4 14,22 11,27 0,27"), china, bevel=7)
    canvas.rectangle(-5, -15, 10, 8, matte(look.second("f2f3f6")), bevel=2)
    canvas.polygon(path("-7,-27 12,-27 16,-22 16,-17 2,-17 -7,-15"), matte(look.second(RED)), bevel=3)
    canvas.limb([(8, -17, 1.4), (11, -8, 1.4)], matte(look.second(RED)))
    for x, y in ((22, -24), (25, -20), (22, -16)):
        canvas.stamp(x, y, 2, 2, "bfe8fa", free=True)


_BATHS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "toilet": _toilet, "sink": _sink, "shower": _shower, "roll": _roll, "soap": _soap, "sponge": _sponge,
    "paste": _paste,
    "bottle": _bottle, "spray": _spray,
}  # fmt: skip
