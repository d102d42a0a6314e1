"""Grenades, dynamite, mines."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import flame, sparks
from sprite_tavern.forge.pieces.materials import GOLD, RED, ROPE, STEEL, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "grenade", family="weapons", colour="5f7a3f",
    words=(
        "hand grenade", "frag grenade", "smoke grenade", "holy hand grenade", "molotov", "molotov cocktail",
    ),
    presets={
        "smoke grenade": {"kind": "can", "colour": "6f7a72"},
        "holy hand grenade": {"colour": GOLD, "material": "gold", "states": ("holy",)},
        "molotov": {"kind": "bottle", "colour": "a8642c"},
        "molotov cocktail": {"kind": "bottle", "colour": "a8642c"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered("flaming")
def grenade(canvas: Canvas, look: Look) -> None:
    """Paint a hand grenade with pin and lever, a smoke can, or a burning bottle."""
    body, steel = body_ramp(look), metal(STEEL)
    look.has("flaming")
    with canvas.placed(32, 36, look.vary("turn", -14, 20)):
        if look.kind == "bottle":
            canvas.blob(mirrored("0,-16 4,-16 5,-8 12,0 12,20 9,24 0,24"), Ramp(body.base, "soft"), bevel=8)
            canvas.limb([(0, -14, 3), (3, -22, 2.6)], matte("f0e4cc"))
            with canvas.placed(4, -20):
                flame(canvas, 6, 15)
            glint(canvas, -6, 4, 2, 8)
            return
        if look.kind == "can":
            canvas.rectangle(-11, -12, 22, 36, body, bevel=8)
            canvas.rectangle(-11, -2, 22, 6, matte(look.second("f4cf3c")), **inlay(0.0))
        else:
            wide = look.vary("wide", 15, 18)
            whole = canvas.blob(mirrored(f"0,-14 9,-13 {wide},-2 {wide},12 9,23 0,25"), body, bevel=14)
            for x in (-8, 0, 8):
                canvas.limb(
                    [(x * 0.7, -16, 0.9), (x, 4, 0.9), (x * 0.7, 26, 0.9)],
                    body,
                    thinnest=0.5,
                    **inlay(-0.3, clip=whole),
                )
            for y in (-5, 5, 15):
                canvas.limb(
                    [(-20, y, 0.9), (20, y, 0.9)], body, smooth=False, thinnest=0.5, **inlay(-0.3, clip=whole)
                )
        canvas.rectangle(-5, -21, 10, 9, steel, bevel=2)
        canvas.limb([(-3, -21, 2), (9, -22, 2), (17, -12, 2), (18, 4, 1.8)], steel)
        canvas.ellipse(-11, -20, 5.4, 5.4, metal(GOLD), bevel=1.4)
        canvas.cut(ellipse_points(-11, -20, 3, 3), smooth=False)


@draws(
    "dynamite", family="weapons", colour="c8332f",
    words=(
        "tnt", "stick of dynamite", "dynamite stick", "tnt barrel", "time bomb", "c4", "landmine",
        "land mine", "mine", "sea mine", "naval mine", "firecracker", "cannonball",
    ),
    presets={
        "landmine": {"kind": "mine", "colour": "5f7a3f"}, "land mine": {"kind": "mine", "colour": "5f7a3f"},
        "mine": {"kind": "mine", "colour": "5f7a3f"}, "sea mine": {"kind": "sea", "colour": "545c68"},
        "naval mine": {"kind": "sea", "colour": "545c68"}, "time bomb": {"kind": "timed"},
        "c4": {"kind": "timed", "colour": "d9c49a"}, "firecracker": {"kind": "single"},
        "stick of dynamite": {"kind": "single"}, "dynamite stick": {"kind": "single"},
        "cannonball": {"kind": "ball", "colour": "505468"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered("flaming", stretch=0.06)
def dynamite(canvas: Canvas, look: Look) -> None:
    """Paint sticks with a burning fuse, a bomb with a clock, a mine, a sea mine or a cannonball."""
    body = body_ramp(look)
    look.has("flaming")
    with canvas.placed(32, 36):
        if look.kind in {"mine", "sea", "ball"}:
            _mine(canvas, look, Ramp(body.base, "metal"))
            return
        count = 1 if look.kind == "single" else 3
        for number in range(count):
            x = (number - (count - 1) / 2) * 13
            canvas.rectangle(x - 6.4, -16 + abs(x) * 0.1, 12.8, 38, body, bevel=6)
            canvas.ellipse(x, -16 + abs(x) * 0.1, 6.4, 2.6, Ramp(lighten(body.base, 0.1)), **inlay(0.1))
        canvas.rectangle(-6.8 * count, -4, 13.6 * count, 5, matte("3a3440"), bevel=1.4)
        canvas.rectangle(-6.8 * count, 10, 13.6 * count, 5, matte("3a3440"), bevel=1.4)
        if look.kind == "timed":
            canvas.blob(mirrored("0,-7 14,-6 14,13 0,14"), matte("3f444f"), bevel=2)
            canvas.rectangle(-10, -3, 20, 9, matte("1f2a22"), shade="flat")
            for x in (-6, -2, 3, 7):
                canvas.stamp(x, 1.6, 2, 4.4, "ff4a3a")
            canvas.limb([(-13, -2, 1), (-19, -14, 1), (-8, -18, 1)], matte("3a68cf"))
            canvas.limb([(13, -2, 1), (19, -14, 1), (8, -18, 1)], matte("f4cf3c"))
            return
        tip = look.vary("fuse", 4, 14)
        canvas.limb([(0, -16, 1.2), (3, -24, 1.2), (tip, -28, 1.1)], matte(ROPE))
        if not look.has("unlit"):
            with canvas.placed(tip + 1, -27):
                flame(canvas, 4, 9)
            sparks(canvas, [(tip + 7, -32), (tip - 5, -33), (tip + 8, -25)])


def _mine(canvas: Canvas, look: Look, body: Ramp) -> None:
    if look.kind == "ball":
        size = look.vary("size", 20, 24)
        canvas.ellipse(0, 0, size, size, body)
        glint(canvas, -8, -8, 5, 4)
    elif look.kind == "sea":
        for number in range(10):
            with canvas.placed(0, 0, number * 36 + look.vary("turn", 0, 30)):
                canvas.limb([(0, -16, 2.4), (0, -24, 2)], metal("8a93a3"), smooth=False)
                canvas.ellipse(0, -24, 3, 2.4, metal(look.second(RED)))
        canvas.ellipse(0, 0, 18, 18, body)
        glint(canvas, -7, -7, 4, 4)
    else:
        canvas.blob(mirrored("0,-4 20,-3 27,8 24,16 0,18"), body, bevel=6)
        canvas.blob(mirrored("0,-12 12,-11 14,-2 0,1"), Ramp(lighten(body.base, 0.06), "metal"), bevel=4)
        canvas.ellipse(0, -13, 5, 3, metal(look.second(RED)))
        for x in (-17, 17):
            canvas.stamp(x, 6, 3, 3, "ffde5a")
