"""Ranged weapons with a mechanism: pistols, rifles, ray guns, crossbows."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import BRASS, INK, LEATHER, STEEL, WOOD, glow, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, path, tube
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "gun",
    family="weapons",
    colour="7d8798",
    words=("pistol", "handgun", "firearm"),
    presets={
        "flintlock": {"kind": "flintlock"},
        "revolver": {"kind": "revolver"},
        "rifle": {"kind": "rifle"},
        "musket": {"kind": "rifle"},
        "shotgun": {"kind": "rifle"},
        "blaster": {"kind": "ray", "colour": "8ea0b8"},
        "ray gun": {"kind": "ray", "colour": "e0593f"},
        "raygun": {"kind": "ray", "colour": "e0593f"},
        "laser gun": {"kind": "ray", "colour": "8ea0b8"},
    },
    framing=_FRAME,
)
@weathered()
def gun(canvas: Canvas, look: Look) -> None:
    """Paint a firearm, muzzle to the right."""
    kinds = {"flintlock": _flintlock, "revolver": _revolver, "rifle": _rifle, "ray": _ray_gun}
    kind = look.kind if look.kind in kinds else look.pick("make", ("flintlock", "revolver"))
    if look.has("laser", "plasma", "alien", "ray", "futuristic", "energy", "space", "scifi"):
        kind = "ray"
    with canvas.placed(32, 32, look.vary("aim", -14, 4)):
        kinds[kind](canvas, look)


def _flintlock(canvas: Canvas, look: Look) -> None:
    steel, wood, brass = metal(body_colour(look, "7d8798")), matte(look.second(WOOD)), metal(BRASS)
    long = look.vary("barrel", 22, 29)
    canvas.limb([(-8, 2, 4.6), (-18, 6, 4.4), (-24, 16, 4.4)], wood)
    canvas.ellipse(-25, 18, 5.4, 5.0, brass)
    canvas.polygon([(-12, -1), (long - 8, -1), (long - 8, 3), (-6, 7)], wood, bevel=2.4)
    canvas.rectangle(-12, -6, long + 12, 5.4, steel, bevel=2.4)
    canvas.rectangle(long - 2, -7, 4, 7.4, brass, bevel=1.4)
    canvas.limb(tube("-10,-4,1.6 -14,-10,1.5 -10,-14,1.3"), steel)
    canvas.limb(tube("-11,5,1.1 -9,12,1.1 -2,11,1.1 -1,5,1.1"), brass)


def _revolver(canvas: Canvas, look: Look) -> None:
    steel = metal(body_colour(look, "7d8798"))
    long = look.vary("barrel", 20, 28)
    canvas.blob(path("-16,-3 -6,0 -10,10 -13,22 -23,21 -20,8"), matte(look.second(WOOD)), bevel=3)
    canvas.rectangle(0, -8, long, 6, steel, bevel=2.6)
    canvas.rectangle(0, -1.6, long * 0.7, 3, steel, bevel=1.2)
    canvas.polygon(path("-18,-8 4,-9 4,4 -14,4"), steel, bevel=2.4)
    canvas.rectangle(-10, -6, 12, 9.6, steel, bevel=3.4, cast=0.2)
    for y in (-3.4, 0.6):
        canvas.rectangle(-8.6, y, 9, 1.2, steel, **inlay(-0.35))
    canvas.limb(tube("-16,-8,1.4 -20,-12,1.3"), steel)
    canvas.rectangle(long - 4, -10.4, 2.4, 3, steel, bevel=1)
    canvas.limb(tube("-9,4,1.1 -7,10,1.1 0,9,1.1 1,3,1.1"), steel)


def _rifle(canvas: Canvas, look: Look) -> None:
    steel, wood = metal(body_colour(look, "7d8798")), matte(look.second(WOOD))
    double = look.noun == "shotgun"
    with canvas.placed(0, 0, -18):
        canvas.polygon(path("-30,-1 -14,-3.4 -8,-3 -8,3 -14,3.6 -28,9"), wood, bevel=2.6)
        canvas.polygon([(-10, -1), (14, -1), (14, 2.6), (-8, 4)], wood, bevel=1.6)
        canvas.rectangle(-10, -4.4, 40, 3.6 if not double else 5, steel, bevel=1.6)
        canvas.polygon(path("-12,-5 -2,-5 -2,0 -10,2"), steel, bevel=1.4)
        canvas.limb(tube("-11,3,0.9 -9,7,0.9 -4,6,0.9 -3,2,0.9"), metal(BRASS))
        if look.chance("scope", 0.4):
            canvas.rectangle(-8, -9, 14, 3.4, matte("3a3f4c"), bevel=1.4)


def _ray_gun(canvas: Canvas, look: Look) -> None:
    shell, light = (
        matte(body_colour(look, "8ea0b8")),
        look.second(look.pick("light", ("6af0ff", "8af06a", "ff6ad0"))),
    )
    canvas.blob(path("-14,1 -5,2 -8,11 -10,21 -19,20 -18,9"), matte("3a3f4c"), bevel=3)
    canvas.blob(path("-20,-8 -10,-12 4,-10 8,-4 4,4 -10,5 -20,1"), shell, bevel=6)
    for number, x in enumerate((8, 13, 18)):
        canvas.ellipse(x, -3, 1.8, 7 - number * 1.4, shell, bevel=1.2)
        canvas.rectangle(x + 1.6, -5, 3.6, 4, metal(STEEL), bevel=1)
    canvas.ellipse(24, -3, 3.4, 3.4, glow(light))
    canvas.ellipse(-6, -4, 4.4, 3.4, glow(light), cast=0.0)
    canvas.polygon(path("-14,-10 -10,-17 -4,-10"), matte(look.pick("fin", ("d3313a", "f4cf3c"))), bevel=1.4)
    canvas.limb(tube("-7,5,1.1 -5,10,1.1 1,8,1.1"), matte("3a3f4c"))
    glint(canvas, -12, -8, 3, 1.6)


@draws("crossbow", family="weapons", colour=WOOD, words=("arbalest",), framing=_FRAME)
@weathered()
def crossbow(canvas: Canvas, look: Look) -> None:
    """Paint a loaded crossbow pointing to the upper right."""
    wood, steel = matte(body_colour(look, WOOD)), metal(look.second(STEEL))
    span, bend = look.vary("span", 19, 25), look.vary("bend", 6, 13)
    string = matte("e6e2d4")
    with canvas.placed(34, 30, 45 + look.vary("tilt", -6, 6)):
        canvas.polygon(path("-2.6,-16 2.6,-16 3.4,14 6,28 -4,28 -3.4,14"), wood, bevel=2.4)
        canvas.limb(
            [(-span, -10 + bend, 0.6), (0, 4, 0.6), (span, -10 + bend, 0.6)],
            string,
            smooth=False,
            thinnest=0.5,
            **inlay(0.1),
        )
        canvas.limb(
            [
                (-span, -10 + bend, 1.4),
                (-span * 0.6, -12, 2.2),
                (0, -14, 2.8),
                (span * 0.6, -12, 2.2),
                (span, -10 + bend, 1.4),
            ],
            steel,
        )
        canvas.limb([(0, 5, 0.9), (0, -20, 0.9)], matte("c9a06a"), smooth=False)
        canvas.polygon(path("-3.4,-19 0,-27 3.4,-19"), steel, bevel=1.2)
        canvas.rectangle(-3.4, -14.6, 6.8, 4, matte(LEATHER), bevel=1)
        canvas.limb(tube("3,10,1.1 8,14,1.1 4,19,1.1"), steel)
        canvas.stamp(0, 6, 2.2, 2.2, INK)
