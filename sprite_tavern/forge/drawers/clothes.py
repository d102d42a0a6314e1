"""Clothes as subjects: cloaks, belts, hats."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, LEATHER, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten


@draws(
    "cloak",
    family="items",
    colour="8a2f3a",
    words=("cape", "robe", "mantle", "hooded cloak", "wizard robe"),
    presets={"robe": {"colour": "5a3a8a"}, "wizard robe": {"colour": "5a3a8a"}},
    faces="viewer",
)
@weathered()
def cloak(canvas: Canvas, look: Look) -> None:
    """Paint a hanging cloak with hood and clasp."""
    colour = body_colour(look, "8a2f3a")
    cloth, trim = matte(colour), metal(look.second(GOLD))
    flare = look.vary("flare", 18, 25)
    with canvas.placed(32, 32):
        if look.chance("hood", 0.6) or look.has("hooded"):
            canvas.blob(mirrored("0,-30 9,-28 14,-18 12,-8 0,-6"), cloth, bevel=6)
            canvas.blob(
                mirrored("0,-25 6,-23 8,-15 5,-8 0,-7"),
                matte("231f2c"),
                shade="flat",
                bias=-0.2,
                line="dark",
                cast=0.0,
            )
        else:
            canvas.blob(mirrored("0,-18 8,-26 15,-18 12,-10 0,-10"), cloth, bevel=4)
        hem = [
            (flare, 24),
            (flare * 0.66, 28),
            (flare * 0.3, 25),
            (0, 28),
            (-flare * 0.3, 25),
            (-flare * 0.66, 28),
            (-flare, 24),
        ]
        canvas.polygon([(-13, -12), (0, -8), (13, -12), (17, 0), *hem, (-17, 0)], cloth, bevel=8)
        for x in (-0.55, -0.15, 0.3, 0.62):
            canvas.limb(
                [(x * 16, -4, 0.7), (x * flare * 1.05, 24, 1.1)], cloth, bias=-0.25, line=None, cast=0.0
            )
        lining = Ramp(lighten(colour, 0.14))
        canvas.polygon([(-2.4, -9), (2.4, -9), (5, 26), (-5, 26)], lining, shade="flat", bias=-0.1, cast=0.0)
        for x in (-4, 4):
            canvas.ellipse(x, -9, 2.6, 2.6, trim)
        canvas.rectangle(-4, -9.6, 8, 1.4, trim, **inlay())


@draws("belt", family="items", colour=LEATHER, words=("girdle", "sash", "champion belt"), faces="viewer")
@weathered()
def belt(canvas: Canvas, look: Look) -> None:
    """Paint a coiled belt with a large buckle."""
    hide, brass = matte(body_colour(look, LEATHER)), metal(look.second(GOLD))
    sag = look.vary("sag", 4, 12)
    with canvas.placed(32, 32):
        canvas.limb([(-26, -4, 5), (-14, -9, 5), (14, -9, 5), (26, -4, 5)], Ramp(lighten(hide.base, -0.1)))
        canvas.limb(
            [(-26, -3, 6.4), (-14, sag * 0.7, 6.6), (0, sag, 6.8), (14, sag * 0.7, 6.6), (26, -3, 6.4)],
            hide,
            texture=None,
        )
        for x in (-19, 18, 12):
            canvas.ellipse(x, sag * 0.5, 1.4, 1.4, brass)
        canvas.rectangle(-8.4, sag - 9, 16.8, 18, brass, bevel=3)
        if pictured(look) or look.chance("emblem", 0.6):
            with canvas.placed(0, sag):
                emblem(
                    canvas,
                    pictured(look) or look.pick("emblem", ("lion", "skull", "star")),
                    6,
                    matte("7a4a14"),
                )
        else:
            canvas.rectangle(-4, sag - 5, 8, 10, matte("3a2a26"), shade="flat")
            canvas.limb([(-5, sag, 1.4), (5, sag, 1.4)], brass, smooth=False)
        if look.chance("pouch", 0.4):
            canvas.blob(path("13,6 23,3 25,15 19,20 12,17"), hide, bevel=3)


@draws(
    "hat",
    family="items",
    colour="5a3a8a",
    words=("wizard hat", "witch hat", "top hat", "pirate hat", "cap", "straw hat", "party hat"),
    presets={
        "wizard hat": {"kind": "cone"},
        "witch hat": {"kind": "cone", "colour": "3a3048"},
        "top hat": {"kind": "top", "colour": "34323f"},
        "pirate hat": {"kind": "pirate", "colour": "34323f", "emblem": "skull"},
        "straw hat": {"kind": "brim", "colour": "d9b85a"},
        "cap": {"kind": "brim"},
    },
    faces="right",
)
@weathered()
def hat(canvas: Canvas, look: Look) -> None:
    """Paint a hat: pointed and bent, top hat, tricorne or broad-brimmed."""
    colour = chosen_colour(look, look.colour)
    cloth, band = matte(colour), matte(look.second(look.pick("band", (GOLD, "b3323c", "3f8a4a"))))
    kind = (
        look.kind
        if look.kind in {"cone", "top", "pirate", "brim"}
        else look.pick("kind", ("cone", "brim", "top"))
    )
    with canvas.placed(32, 48):
        if kind == "pirate":
            canvas.blob(path("-28,2 -20,-14 -6,-22 6,-22 20,-14 28,2 14,6 0,2 -14,6"), cloth, bevel=6)
            canvas.limb(
                [(-27, 1, 1.4), (-14, 4, 1.5), (0, 0.4, 1.5), (14, 4, 1.5), (27, 1, 1.4)], metal(GOLD)
            )
            with canvas.placed(0, -10):
                emblem(canvas, pictured(look) or "skull", 7.4, matte("f2f3f6"))
            return
        brim = look.vary("brim", 23, 28)
        canvas.ellipse(0, 2, brim, look.vary("brim depth", 6, 8.6), cloth, bevel=3)
        if kind == "cone":
            bend = look.vary("bend", -10, 18)
            tip = f"{-2 + bend * 0.1},-34 {bend},-44 {bend + 5},-41"
            canvas.blob(path(f"-15,0 -10,-18 {tip} 8,-24 12,-12 15,0 0,4"), cloth, bevel=9)
        elif kind == "top":
            canvas.polygon(path("-15,1 -16,-30 0,-32.4 16,-30 15,1 0,4"), cloth, bevel=7)
        else:
            canvas.blob(mirrored("0,-19 10,-18 14,-8 15,1 0,4"), cloth, bevel=8)
        canvas.polygon([(-15, -6), (0, -3), (15, -6), (15.4, 0), (0, 4), (-15.4, 0)], band, bevel=1.6)
        if kind == "cone" or look.chance("buckle", 0.4):
            canvas.rectangle(-4, -5.4, 8, 7.4, metal(GOLD), bevel=1.4)
            canvas.rectangle(-1.8, -3.4, 3.6, 3.6, band, shade="flat", cast=0.0)
        if pictured(look) or (kind == "cone" and (look.part("star", "stars") or look.chance("stars", 0.5))):
            with canvas.placed(-1, -17):
                emblem(canvas, pictured(look) or "star", 5, matte("f4df6a"))
        if kind == "brim" and look.chance("feather", 0.5):
            canvas.blob(
                path("12,-3 16,-16 23,-26 22,-14 16,-3"),
                matte(look.pick("feather colour", ("d3313a", "f2f3f6", "3f8a4a"))),
                bevel=2,
            )
