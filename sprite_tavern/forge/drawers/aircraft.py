"""Vehicles of the air: balloons, airships, planes."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import (
    BRASS,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb
from sprite_tavern.forge.textures import planks

_GLASS = "9fd4ee"


@draws(
    "airship",
    family="vehicles",
    colour="b3323c",
    words=("hot air balloon", "zeppelin", "blimp", "flying ship"),
    presets={"hot air balloon": {"kind": "balloon"}},
    faces="viewer",
)
@weathered()
def airship(canvas: Canvas, look: Look) -> None:
    """Paint a striped balloon with a basket, or a long airship with a gondola."""
    colour: Rgb = paint_colour(look, "b3323c")
    first, second = matte(colour), matte(look.second("f4e0b0"))
    if look.kind == "balloon":
        with canvas.placed(32, 24):
            _balloon(canvas, look, first, second)
        return
    with canvas.placed(32, 28):
        canvas.polygon(path("-20,0 -30,-14 -24,0 -30,14"), second, bevel=2)
        whole = canvas.ellipse(3, 0, 28, look.vary("fat", 12, 15), first)
        for y in (-6, 6):
            canvas.rectangle(-30, y - 1.4, 62, 2.8, second, **inlay(0.0, clip=whole))
        for x in (-6, 10):
            canvas.limb([(x, 10, 0.7), (x + 1, 20, 0.7)], matte("6d4325"), smooth=False)
        canvas.polygon(path("-14,17 18,17 22,14 14,27 -10,27"), matte(WOOD), bevel=2.4, texture=planks(3))
        for x in (-6, 2, 10):
            canvas.stamp(x, 21, 3, 3, "ffd877")


def _balloon(canvas: Canvas, look: Look, first: Ramp, second: Ramp) -> None:
    half = look.vary("half", 19, 27)
    rope = matte("6d4325")
    for side in (-1, 1):
        canvas.limb([(side * 11, 16, 0.5), (side * 5, 29, 0.5)], rope, smooth=False, thinnest=0.5)
    high = look.vary("envelope", 0.84, 1.16)
    builds = (
        "0,-22 {0},-16 {1},0 {2},15 6,22",
        "0,-22 {1},-18 {1},4 {2},17 6,22",
        "0,-24 {2},-20 {1},3 {0},13 6,22",
    )
    shape = look.pick("envelope build", builds).format(half * 0.8, half, half * 0.5)
    envelope = [(x, 22 + (y - 22) * high) for x, y in mirrored(shape)]
    whole = canvas.blob(envelope, first, bevel=20)
    for share in (-0.66, 0.0, 0.66):
        wide = half * (0.17 if share else 0.24)
        middle, low = share * half, share * half * 0.9
        left = [(middle - wide, -6.0), (low - wide, 8.0), (share * 8, 24.0)]
        gore = [(middle * 0.2, -24.0), *left, (low + wide, 8.0), (middle + wide, -6.0)]
        canvas.blob(gore, second, clip=whole, bevel=20, line=None, cast=0.0)
    canvas.rectangle(-6.4, 28, 12.8, 9, matte("b07a45"), bevel=2, texture=planks(2.4))
    glint(canvas, -half * 0.55, -8, 3, 5)


@draws(
    "airplane",
    family="vehicles",
    colour="d9dee6",
    words=("aeroplane", "plane", "aircraft", "helicopter"),
    presets={"helicopter": {"kind": "rotor", "colour": "3f7a5a"}},
)
@weathered()
def airplane(canvas: Canvas, look: Look) -> None:
    """Paint a propeller plane or a helicopter from the side."""
    hull, accent = matte(body_colour(look, "d9dee6")), matte(look.second(look.shade_of("d3313a")))
    with canvas.placed(32, 34, look.vary("climb", -12, 4)):
        if look.kind == "rotor":
            canvas.limb([(-8, -1, 3.4), (-29, -6, 1.4)], hull)
            canvas.ellipse(-29, -8, 1.4, 6, accent)
            canvas.blob(path("-12,-8 2,-13 14,-8 20,2 14,10 -6,11 -14,3"), hull, bevel=8)
            canvas.blob(path("4,-9 12,-6 17,2 6,3"), soft(_GLASS), bevel=3, line="dark")
            canvas.limb([(0, -12, 1.2), (0, -19, 1.2)], matte("34323f"), smooth=False)
            canvas.limb([(-26, -19, 0.9), (27, -20, 0.9)], matte("4c5160"), smooth=False)
            for x in (-5, 8):
                canvas.limb([(x, 8, 0.9), (x, 16, 0.9)], matte("34323f"), smooth=False)
            canvas.limb([(-12, 16, 1.2), (14, 16, 1.2), (18, 13, 1.0)], matte("34323f"), smooth=False)
            return
        canvas.polygon(path("-27,-3 -30,-17 -22,-16 -15,-5"), accent, bevel=2)
        canvas.blob(path("-30,-3 -16,-7 6,-10 20,-7 26,0 20,7 2,9 -20,5"), hull, bevel=8)
        canvas.blob(path("-1,-8 4,-15 12,-14 16,-7"), soft(_GLASS), bevel=3, line="dark")
        if look.chance("biplane", 0.4):
            canvas.polygon(path("-6,-20 16,-20 18,-17 -6,-17"), accent, bevel=1.2)
            canvas.limb([(0, -18, 0.8), (2, 2, 0.8)], matte("4c5160"), smooth=False)
        canvas.polygon(path("-9,0 12,0 2,15 -14,15"), accent, bevel=2.4, cast=0.25)
        canvas.ellipse(26, 0, 2.6, 3, metal(BRASS))
        canvas.ellipse(28, 0, 1.2, look.vary("propeller", 10, 14), matte("6d4325"))
        canvas.ellipse(8, 13, 4, 4, matte("34323f"))
