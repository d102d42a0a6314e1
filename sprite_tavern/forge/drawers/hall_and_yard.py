"""Of hall and yard: umbrella, watering can, wheelbarrow, piggy bank, flower pot."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import (
    GOLD,
    INK,
    RED,
    STEEL,
    WOOD,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_YARD: dict[str, Preset] = {
    "umbrella": {}, "parasol": {"colour": "f2c83c"}, "watering can": {"kind": "can", "colour": "4f9a6a"},
    "wheelbarrow": {"kind": "barrow", "colour": "b8433a"}, "gas can": {"kind": "jerry", "colour": RED},
    "jerry can": {"kind": "jerry", "colour": "5f7a3f"}, "fuel can": {"kind": "jerry", "colour": RED},
    "oil can": {"kind": "jerry", "colour": "f2b82c"}, "piggy bank": {"kind": "piggy", "colour": "f4a0b8"},
    "flower pot": {"kind": "pot", "colour": "b9643f"},
}  # fmt: skip


@draws("umbrella", family="items", colour="c8323c", presets=_YARD, faces="viewer")
@weathered("open", "closed")
def umbrella(canvas: Canvas, look: Look) -> None:
    """Paint things of hall and yard: umbrella, watering can, wheelbarrow, gas can, piggy bank."""
    ramp = body_ramp(look)
    with canvas.placed(32, 33):
        _YARDS.get(look.kind, _umbrella)(canvas, look, ramp)


def _umbrella(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    handle = matte(look.second(WOOD))
    if look.has("closed", "folded"):
        with canvas.placed(0, 0, look.vary("turn", 18, 40)):
            canvas.blob(mirrored("0,-32 3,-22 6,6 3,12 0,13"), ramp, bevel=4)
            canvas.limb([(0, 12, 1.6), (0, 24, 1.6), (4, 29, 1.6), (8, 25, 1.6)], handle)
        return
    canvas.limb([(0, -26, 1.3), (0, 18, 1.5), (-4, 25, 1.7), (-9, 21, 1.7)], handle)
    wide = look.vary("wide", 26, 29)
    for number, x in enumerate((-0.66, 0.66, 0.0)):
        half = wide * (0.36 if number < 2 else 0.38)
        ramp2 = ramp if number < 2 or not look.has("striped") else matte(look.second("f6f2ea"))
        canvas.blob(
            [(0, -26), (x * wide - half, 2), (x * wide, -2), (x * wide + half, 2)],
            ramp2 if number == 2 else ramp,
            bevel=7,
            cast=0.14,
        )
    canvas.ellipse(0, -26, 2, 3, metal(STEEL))


def _watering_can(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    tin = Ramp(ramp.base, "metal")
    canvas.limb([(8, 12, 2.8), (22, -4, 2.2), (26, -12, 2)], tin)
    canvas.ellipse(27, -14, 3, 6.4, tin, 50, bevel=1.6)
    canvas.limb([(-12, -8, 1.9), (-26, -6, 2), (-25, 14, 2), (-14, 18, 1.9)], tin)
    canvas.limb([(-8, -8, 1.8), (-4, -20, 1.9), (6, -18, 1.9), (9, -8, 1.8)], tin)
    canvas.polygon(path("-14,-8 10,-8 14,22 -18,22"), tin, bevel=8)
    canvas.ellipse(-2, -8, 12, 3, tin, bevel=1.4)
    if look.has("full", "wet") or look.chance("pouring", 0.5):
        for x, y in ((31, -6), (29, 0), (33, 2), (30, 8)):
            canvas.stamp(x, y, 1.7, 2.6, "7fc8f0", free=True)


def _wheelbarrow(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.ellipse(20, 18, 9, 9, matte(INK), bevel=3)
    canvas.ellipse(20, 18, 3, 3, metal(STEEL), cast=0.0)
    canvas.limb([(-31, -4, 1.9), (-8, 10, 1.9), (20, 18, 1.8)], matte(WOOD), smooth=False)
    canvas.limb([(-10, 10, 1.8), (-13, 26, 1.8)], metal(STEEL), smooth=False)
    if look.has("full") or look.chance("full", 0.5):
        canvas.blob(
            [(-16, -8), (-6, -18), (8, -17), (20, -9)],
            matte(look.second("8a6240")),
            bevel=6,
            texture=noise(0.16, 0.8),
        )
    canvas.polygon(path("-19,-10 26,-10 16,10 -8,10"), ramp, bevel=4)


def _jerry(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(-8, -18, 2.4), (-8, -25, 2.4), (8, -25, 2.4), (8, -18, 2.4)], ramp, smooth=False)
    canvas.blob(mirrored("0,-19 16,-19 20,-14 20,24 17,27 0,27"), ramp, bevel=4)
    canvas.limb([(-13, -10, 1.5), (13, 20, 1.5)], ramp, smooth=False, **inlay(-0.22))
    canvas.limb([(13, -10, 1.5), (-13, 20, 1.5)], ramp, smooth=False, **inlay(-0.22))
    canvas.limb([(16, -18, 3), (24, -27, 2.4)], matte("f2c83c"), smooth=False)
    if pictured(look):
        with canvas.placed(0, 5):
            emblem(canvas, pictured(look) or "flame", 8, matte("f6f2ea"))


def _piggy(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    china = Ramp(ramp.base, "soft")
    for x in (-12, 10):
        canvas.limb([(x, 12, 4.4), (x, 24, 4)], china, smooth=False)
    canvas.limb([(-22, 0, 1.4), (-28, -4, 1.4), (-26, 2, 1.2)], china)
    canvas.ellipse(-2, 2, 22, 17, china)
    canvas.polygon(path("4,-14 12,-24 15,-11"), china, bevel=3)
    canvas.ellipse(20, 4, 6, 7, Ramp(lighten(china.base, -0.05), "soft"))
    for y in (1, 7):
        canvas.stamp(22, y, 2, 2, china.tones[0])
    canvas.eye(11, -3, 2.6, 3)
    canvas.limb([(-10, -13.6, 1.3), (0, -15, 1.3)], matte(INK), smooth=False, **inlay(0.0))
    if look.part("coin", "coins") or look.chance("coin", 0.6):
        canvas.ellipse(-5, -21, 5.4, 6, metal(GOLD))


def _pot(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    if not look.has("empty"):
        for number in range(5):
            with canvas.placed(0, 4, (number - 2) * 30):
                leaf(canvas, 10, look.vary(f"leaf {number}", 18, 26), matte("5a9e3c"))
    canvas.polygon(path("-16,4 16,4 12,28 -12,28"), ramp, bevel=6)
    canvas.rectangle(-19, -1, 38, 7, ramp, bevel=2)


_YARDS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "can": _watering_can, "barrow": _wheelbarrow, "jerry": _jerry, "piggy": _piggy, "pot": _pot,
}  # fmt: skip
