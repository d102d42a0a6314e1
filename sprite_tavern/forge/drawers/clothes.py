"""Clothes as subjects: cloaks, belts."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_belt
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, LEATHER, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten


@draws(
    "cloak",
    family="items",
    colour="8a2f3a",
    words=("cape", "mantle", "hooded cloak", "poncho"),
    faces="viewer",
)
@weathered()
def cloak(canvas: Canvas, look: Look) -> None:
    """Paint a hanging cloak with hood and clasp."""
    colour = body_colour(look, "8a2f3a")
    cloth, trim = matte(colour), metal(look.second(GOLD))
    flare = look.vary("flare", 18, 25)
    if canvas.small and not look.has("hooded"):
        _bold_cape(canvas, look, cloth, trim)
        return
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


def _bold_cape(canvas: Canvas, look: Look, cloth: Ramp, trim: Ramp) -> None:
    """Draw a cape blown to one side: a gold clasp on its collar, deep folds and a wavy hem."""
    blow, flare = look.vary("blow", 4, 12), look.vary("flare", 21, 26)
    hem = [(flare + blow, 22), (flare * 0.6 + blow, 28), (flare * 0.2 + blow, 23), (-flare * 0.2, 29)]
    outline = [(-11, -24), (11, -24), (16, -8), *hem, (-flare * 0.7, 25), (-flare, 27), (-15, -4)]
    with canvas.placed(28, 32):
        whole = canvas.polygon(outline, cloth, bevel=6)
        for x, foot in ((-6, -14), (6, 10)):
            fold = [(x * 0.5, -16, 0.8), (x, 2, 1.6), (foot + blow * (x > 0), 28, 2.4)]
            canvas.limb(fold, cloth, **inlay(-0.3, clip=whole))
        canvas.limb([(1, -14, 1), (4 + blow * 0.4, 24, 2.4)], cloth, smooth=False, **inlay(0.26, clip=whole))
        canvas.limb([(-11, -24, 3), (0, -21, 3), (11, -24, 3)], Ramp(lighten(cloth.base, 0.08)))
        for x in (-8, 8):
            canvas.ellipse(x, -22, 3.6, 3.6, trim)
        canvas.limb([(-8, -20, 1.4), (0, -17, 1.4), (8, -20, 1.4)], trim, thinnest=0.5)


@draws("belt", family="items", colour=LEATHER, words=("girdle", "sash", "champion belt"), faces="viewer")
@weathered()
def belt(canvas: Canvas, look: Look) -> None:
    """Paint a coiled belt with a large buckle."""
    buckle = look.part("buckle")
    own = buckle.colour if buckle is not None and buckle.coloured else look.second(GOLD)
    hide, brass = matte(body_colour(look, LEATHER)), metal(own)
    if canvas.tiny:
        bold_belt(canvas, look, hide, brass)
        return
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
