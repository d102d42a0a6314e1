"""Swimmers with flippers or wide fins: seal, walrus, ray."""

from sprite_tavern.forge.anatomy.coats import HORN, INK
from sprite_tavern.forge.anatomy.faces import Eye, eye, eye_pair
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import (
    aura,
    coat_for,
    glow_marks,
    head_growth,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import spots


@draws(
    "seal",
    family="creatures",
    colour="8fa0b0",
    words=("sea lion", "manatee", "sea cow"),
    presets={"walrus": {"colour": "a06a4a"}, "elephant seal": {"colour": "8a7a70"}},
)
def seal(canvas: Canvas, look: Look) -> None:
    """Draw a seal on land, its head raised; a walrus has tusks."""
    coat = coat_for(look, texture=spots(7, 1.1, 0.14) if look.chance("spots", 0.5) else None)
    rise, girth = look.vary("rise", -7, 6), look.vary("girth", 0.86, 1.14)
    flick = look.pick("flukes", (-9.0, 0.0, -15.0))
    aura(canvas, look, (28, 42), (16, 10))
    for lean in (-4, 5):
        canvas.limb([(10, 54, 2.6), (3, 51 + flick * 0.5, 2.6), (-2, 49 + flick + lean, 1.4)], coat.dark)
    body = [
        (8, 55, 4 * girth),
        (22, 51, 8.4 * girth),
        (36, 47, 9.4 * girth),
        (44, 36 - rise, 6.6),
        (46, 27 - rise, 6),
    ]
    whole = canvas.limb(body, coat.main, texture=coat.texture)
    chest = [(30, 57, 3), (43, 51, 4.4), (50, 38 - rise, 3.4)]
    canvas.limb(chest, coat.light, clip=whole, line=None, cast=0)
    canvas.limb([(36, 50, 4), (34, 57, 3), (29, 59.4, 1.6)], coat.main, cast=0.2)
    with canvas.placed(47, 24 - rise, 0, head_growth(canvas, look)):
        canvas.ellipse(0, 0, 8.4, 7.6, coat.main, cast=0.12)
        if look.noun == "walrus":
            for x in (5.4, 8.6):
                canvas.limb([(x, 4, 1.5), (x + 0.6, 14, 0.6)], Ramp(HORN))
        canvas.ellipse(6.4, 3, 4.2, 3.2, coat.light, cast=0.06)
        canvas.stamp(8.4, 1.2, 2.4, 1.6, INK)
        eye(canvas, 3, -1.8, Eye(3.4, mood_of(look), iris_for(look, INK)))
        headgear(canvas, look, -1, -6.4, 11)
    glow_marks(canvas, look, (32, 36), (28, 22))


@draws(
    "stingray",
    family="creatures",
    colour="6a8aa8",
    words=("manta", "manta ray", "skate fish"),
    faces="viewer",
    framing=Framing(anchor="centre"),
)
def stingray(canvas: Canvas, look: Look) -> None:
    """Draw a ray from above, its wings in a wave."""
    coat = coat_for(look, texture=spots(6, 1.2, 0.22))
    wide, beat = look.vary("span", 25, 30), look.vary("beat", -8, 7)
    sway = look.vary("sway", -10, 10)
    canvas.limb([(32, 40, 2.6), (32 + sway * 0.3, 52, 1.5), (32 + sway, 62, 0.6)], coat.main)
    shape = [(0, 8), (5, 9), (wide * 0.55, 16), (wide, 26 + beat), (wide * 0.6, 33), (8, 42), (0, 45)]
    left = [(-x, y) for x, y in reversed(shape[1:-1])]
    canvas.blob([(32 + x, y) for x, y in [*shape, *left]], coat.main, bevel=9, texture=coat.texture)
    for side in (-1, 1):
        canvas.limb([(32 + side * 4, 10, 1.6), (32 + side * 5, 4, 1.0)], coat.main)
    canvas.blob(
        [(32 + x, y) for x, y in mirrored("0,14 4,20 4.6,32 0,40")], coat.main, bevel=4, bias=0.05, cast=0.1
    )
    eye_pair(canvas, (32, 15), 5, Eye(3.4, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, 32, 10, 10)
    glow_marks(canvas, look, (32, 32), (28, 24))
