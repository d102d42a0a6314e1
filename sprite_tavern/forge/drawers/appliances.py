"""Machines of kitchen and laundry: fridge, washer, toaster, blender, stove, vacuum."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.materials import (
    GOLD,
    INK,
    RED,
    STEEL,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_APPLIANCES: dict[str, Preset] = {
    "fridge": {}, "freezer": {}, "washing machine": {"kind": "washer"}, "dishwasher": {"kind": "washer"},
    "dryer": {"kind": "washer"}, "toaster": {"kind": "toaster", "colour": "c3ccd8"},
    "blender": {"kind": "blender", "colour": "545c68"},
    "kitchen stove": {"kind": "stove", "colour": "45464f"}, "stove": {"kind": "stove", "colour": "45464f"},
    "oven": {"kind": "stove", "colour": "d3dae2"}, "gas stove": {"kind": "stove", "colour": "45464f"},
    "vacuum cleaner": {"kind": "vacuum", "colour": RED}, "vacuum": {"kind": "vacuum", "colour": RED},
    "sewing machine": {"kind": "sewing", "colour": "34323f"}, "iron press": {"kind": "iron"},
    "clothes iron": {"kind": "iron", "colour": "5cb5e0"}, "fan heater": {"kind": "fan"},
    "electric fan": {"kind": "fan", "colour": "8fd0d8"}, "air conditioner": {"kind": "air"},
    "radiator": {"kind": "radiator"},
}  # fmt: skip


@draws("refrigerator", family="furniture", colour="e6ecf0", presets=_APPLIANCES, faces="viewer")
@weathered("broken")
def refrigerator(canvas: Canvas, look: Look) -> None:
    """Paint a machine of the kitchen or the laundry."""
    case = body_ramp(look, "soft" if look.kind != "toaster" else "metal")
    with canvas.placed(32, 34):
        _MACHINES.get(look.kind, _fridge)(canvas, look, case)


def _fridge(canvas: Canvas, look: Look, case: Ramp) -> None:
    split = look.vary("split", -12, -4)
    canvas.blob(cornered(17, 29, 3), case, bevel=4)
    if look.has("open"):
        canvas.rectangle(-13, -24, 26, 48, soft("cfeaf4"), shade="flat", line="dark")
        for y, tints in (
            (-10, ("5cb544", RED, "f4cf3c")),
            (4, ("f0832a", "8e52d8", "f6f2e8")),
            (20, (RED, "5cb544", "f4f4f6")),
        ):
            canvas.limb([(-12, y, 1), (12, y, 1)], metal(STEEL), smooth=False)
            for x, tint in zip((-8, 0, 8), tints, strict=True):
                canvas.rectangle(x - 2.6, y - 7, 5.2, 6, matte(tint), bevel=1.6)
        canvas.polygon(path("13,-24 27,-28 27,28 13,24"), case, bevel=2)
        return
    canvas.limb([(-17, split, 0.9), (17, split, 0.9)], case, smooth=False, **inlay(-0.3))
    for top, low in ((-23, split - 4), (split + 4, 14)):
        canvas.limb([(-11, top, 1.6), (-11, low, 1.6)], metal(STEEL), smooth=False)
    for x, y, tint in ((6, 4, RED), (2, 12, "f4cf3c"), (10, 14, "5cb5e0")):
        canvas.rectangle(x - 2, y - 2, 4, 4, matte(tint), bevel=1)


def _washer(canvas: Canvas, look: Look, case: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(cornered(23, 27, 3), case, bevel=4)
    canvas.rectangle(-23, -25, 46, 9, Ramp(lighten(case.base, -0.06)), bevel=2)
    canvas.ellipse(-14, -20.6, 3, 3, metal(STEEL), cast=0.0)
    for x in (2, 8, 14):
        canvas.stamp(x, -20.6, 2.6, 2.6, "5cb5e0")
    canvas.ellipse(0, 5, 17, 17, metal(STEEL), bevel=3)
    glass = canvas.ellipse(0, 5, 12.4, 12.4, soft("7fb8d8"), bevel=3, cast=0.0)
    for x, y, tint in ((-5, 9, RED), (4, 11, "f4cf3c"), (1, 6, "f6f7fa")):
        canvas.ellipse(x, y, 6, 4, matte(tint), clip=glass, cast=0.0)


def _toaster(canvas: Canvas, look: Look, case: Ramp) -> None:
    for x in (-9, 6):
        canvas.blob(
            [(x + px * 0.62, py * 0.8 - 12) for px, py in mirrored("0,-13 12,-15 16,-8 14,10 0,10")],
            matte("c98a45"),
            bevel=2,
        )
    canvas.blob(mirrored("0,-12 20,-12 26,-6 26,17 22,20 0,20"), case, bevel=8)
    canvas.limb([(-15, -10, 1.3), (14, -10, 1.3)], matte(INK), smooth=False, **inlay(0.0))
    canvas.rectangle(22, -4, 6, 5, matte(INK), bevel=1.4)
    canvas.ellipse(-16, 9, 3, 3, matte(look.second(RED)))
    glint(canvas, -14, -2, 10, 2)


def _blender(canvas: Canvas, look: Look, case: Ramp) -> None:
    drink = soft(look.second(look.pick("mix", ("e8508a", "5cb544", "f0a02c"))))
    canvas.limb([(11, -18, 2), (20, -16, 2), (18, 2, 2), (10, 5, 2)], soft("cfe3ee"))
    jug = canvas.polygon(path("-15,-22 15,-22 10,8 -10,8"), soft("d9eaf2"), bevel=4)
    if not look.has("empty"):
        canvas.rectangle(-20, look.vary("level", -14, -6), 40, 30, drink, shade="flat", clip=jug, cast=0.0)
    canvas.rectangle(-15, -28, 30, 6, matte(INK), bevel=2)
    canvas.polygon(path("-11,8 11,8 16,27 -16,27"), Ramp(case.base), bevel=4)
    for x in (-6, 0, 6):
        canvas.ellipse(x, 18, 2.2, 2.2, matte(RED if x == 0 else "d3dae2"), cast=0.0)


def _stove(canvas: Canvas, look: Look, case: Ramp) -> None:
    canvas.blob(cornered(25, 26, 2), Ramp(case.base), bevel=3)
    canvas.rectangle(-25, -26, 50, 8, Ramp(lighten(case.base, 0.1)), bevel=2)
    for x in (-18, -9, 9, 18):
        canvas.ellipse(x, -14, 2.6, 2.6, metal(STEEL), cast=0.0)
    canvas.rectangle(-20, -8, 40, 26, matte(INK), bevel=2)
    lit = look.has("flaming", "lit", "hot", "glowing") or look.chance("lit", 0.6)
    canvas.rectangle(
        -16, -2, 32, 16, glow("f0932a") if lit else matte("3a3440"), shade="flat", gradient=-0.3, cast=0.0
    )
    canvas.limb([(-16, -5, 1.3), (16, -5, 1.3)], metal(STEEL), smooth=False)
    for x in (-13, 13):
        canvas.ellipse(x, -28, 9, 2.4, matte(INK))
    if look.chance("pot", 0.5):
        canvas.blob(mirrored("0,-44 10,-44 10,-32 8,-29 0,-29"), metal("c7723f"), bevel=5)


def _vacuum(canvas: Canvas, look: Look, case: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(-8, 6, 2.4), (2, -20, 2.4), (16, -26, 2.4), (24, 16, 2.2)], matte("545c68"))
    canvas.polygon(path("17,16 30,16 31,24 14,24"), matte(INK), bevel=2)
    canvas.blob(mirrored("0,-4 12,-3 18,8 16,20 0,22"), Ramp(case.base), bevel=9)
    for x in (-13, 11):
        canvas.ellipse(x, 21, 5.4, 5.4, matte(INK), bevel=2)


def _sewing(canvas: Canvas, look: Look, case: Ramp) -> None:
    gold = metal(look.second(GOLD))
    canvas.rectangle(-28, 18, 56, 8, matte(WOOD), bevel=2, texture=planks(6))
    canvas.blob(
        path("-24,-12 -20,-18 16,-18 24,-14 25,18 10,18 10,-2 -12,-3 -14,8 -22,8"), Ramp(case.base), bevel=4
    )
    canvas.limb([(-18, 6, 1), (-18, 17, 0.7)], metal(STEEL), smooth=False)
    canvas.ellipse(26, -6, 5.4, 8, metal(STEEL), bevel=2)
    canvas.rectangle(2, -26, 8, 8, matte(RED), bevel=2)
    canvas.limb([(-8, -10, 1.1), (6, -11, 1.1)], gold, **inlay(0.0))


def _iron(canvas: Canvas, look: Look, case: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(-18, 2, 2.6), (-12, -16, 2.8), (8, -16, 2.8), (12, 2, 2.6)], Ramp(case.base))
    canvas.blob(path("-26,8 -22,-2 4,-4 20,6 28,16 -26,16"), Ramp(case.base), bevel=5)
    canvas.polygon(path("-27,15 29,15 28,21 -27,21"), metal(STEEL), bevel=2)


def _fan(canvas: Canvas, look: Look, case: Ramp) -> None:
    canvas.limb([(0, 8, 2.4), (0, 24, 2.6)], Ramp(case.base), smooth=False)
    canvas.ellipse(0, 26, 13, 4, Ramp(case.base), bevel=2)
    canvas.ellipse(0, -7, 21, 21, metal("c3ccd8"), bevel=2)
    canvas.ellipse(0, -7, 18, 18, matte("4a5560"), shade="flat", cast=0.0)
    for turn in (0, 120, 240):
        with canvas.placed(0, -7, turn + look.vary("turn", 0, 120)):
            canvas.blob(path("-2,-2 -8,-14 0,-17 7,-12 2,-1"), Ramp(case.base), bevel=3)
    canvas.ellipse(0, -7, 4, 4, metal("c3ccd8"))


def _air(canvas: Canvas, look: Look, case: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(cornered(28, 14, 4), case, bevel=4)
    for y in (4, 8):
        canvas.limb([(-22, y, 1), (22, y, 1)], matte("6f7889"), smooth=False, **inlay(0.0))
    canvas.stamp(20, -6, 3, 2, "5cf06a")
    for x in (-14, 0, 14):
        canvas.limb([(x, 18, 1.2), (x + 3, 22, 1.2), (x - 1, 27, 0.8)], soft("bfe8fa"))


def _radiator(canvas: Canvas, look: Look, case: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for number in range(6):
        canvas.limb([(-22 + number * 9, -18, 4), (-22 + number * 9, 20, 4)], case, smooth=False)
    for y in (-14, 16):
        canvas.limb([(-26, y, 2), (28, y, 2)], case, smooth=False)


_MACHINES: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "washer": _washer, "toaster": _toaster, "blender": _blender, "stove": _stove, "vacuum": _vacuum,
    "sewing": _sewing, "iron": _iron,
    "fan": _fan, "air": _air, "radiator": _radiator,
}  # fmt: skip
