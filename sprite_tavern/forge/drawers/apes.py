"""Apes and monkeys, seen from the front: monkey, gorilla, yeti."""

from sprite_tavern.forge.anatomy.coats import INK, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye_pair, fangs, grin
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
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import fur

_SKIN = "e8c09a"


@draws(
    "monkey",
    family="creatures",
    colour="8a5a38",
    words=("chimp", "chimpanzee", "macaque", "capuchin", "baboon"),
    presets={"orangutan": {"colour": "c8642e"}},
    faces="viewer",
)
def monkey(canvas: Canvas, look: Look) -> None:
    """Draw a monkey sitting, its arms about and its tail curled."""
    coat = coat_for(look, _SKIN, fur(4, 0.14))
    side = look.pick("tail side", (-1, 1))
    rise = look.vary("tail", -6, 8)
    aura(canvas, look, (32, 34), (14, 14))
    tail = [(32 + side * 6, 55, 2.2), (32 + side * 18, 56, 2.1), (32 + side * 25, 46 - rise, 1.9)]
    canvas.limb([*tail, (32 + side * 20, 40 - rise, 1.7), (32 + side * 17, 45 - rise, 1.2)], coat.main)
    for leg in (-1, 1):
        canvas.limb([(32 + leg * 6, 49, 4.4), (32 + leg * 12, 51, 4), (32 + leg * 10, 57, 3)], coat.main)
        canvas.ellipse(32 + leg * 11.4, 58.4, 5, 2.2, coat.light)
    plump = look.vary("plump", 0.86, 1.1)
    body = canvas.ellipse(32, 45, 10.4 * plump, 12, coat.main, texture=coat.texture)
    canvas.ellipse(32, 47, 6.2 * plump, 8, coat.light, clip=body, line=None, cast=0)
    for arm in (-1, 1):
        lift = look.pick(f"arm {arm}", (8.0, 2.0, -19.0))
        elbow = (32 + arm * (17 if lift > 0 else 20), 43 + lift * 0.3, 2.7)
        hand = (32 + arm * (13 if lift > 5 else 21), 47 + lift)
        canvas.limb([(32 + arm * 8.6, 38, 3.2), elbow, (*hand, 2.6)], coat.main)
        canvas.ellipse(*hand, 3.1, 3.1, coat.light)
    with canvas.placed(32, 24, look.vary("tilt", -9, 9), head_growth(canvas, look) * 0.96):
        _monkey_head(canvas, look, coat)
    glow_marks(canvas, look, (32, 32), (27, 26))


def _monkey_head(canvas: Canvas, look: Look, coat: Coat) -> None:
    ears = look.vary("ears", 4.4, 6.6)
    for side in (-1, 1):
        canvas.ellipse(side * 13, 0, ears, ears, coat.main)
        canvas.ellipse(side * 13, 0.3, ears * 0.56, ears * 0.56, coat.light, line=None, cast=0)
    canvas.ellipse(0, -1, 12.6, 12, coat.main, bevel=10, cast=0.2, texture=coat.texture)
    for side in (-1, 1):
        canvas.ellipse(side * 4.2, -1.4, 5.4, 5.6, coat.light, line=None, cast=0)
    canvas.ellipse(0, 5.4, 8.6, 5.8, coat.light, line=None, cast=0)
    eye_pair(canvas, (0, -1.4), 4.2, Eye(4.2, mood_of(look), iris_for(look, INK)))
    for side in (-1, 1):
        canvas.stamp(side * 1.4, 3.2, 1.1, 1.1, coat.light.contact)
    grin(canvas, 0, 7, 4.8, teeth=mood_of(look) == "angry")
    for lean in (-14, 10):
        with canvas.placed(0, -11, lean):
            canvas.limb([(0, 1, 1.6), (0, -4, 0.5)], coat.main)
    headgear(canvas, look, 0, -11, 13)


@draws(
    "gorilla",
    family="creatures",
    colour="5c5a6c",
    words=("ape", "kong", "silverback"),
    presets={
        "yeti": {"colour": "e6edf4", "second": "8fb0d0"},
        "bigfoot": {"colour": "7a5238"},
        "sasquatch": {"colour": "7a5238"},
        "abominable snowman": {"colour": "e6edf4", "second": "8fb0d0"},
    },
    faces="viewer",
)
def gorilla(canvas: Canvas, look: Look) -> None:
    """Draw a heavy ape leaning on its knuckles, or beating its breast."""
    coat = coat_for(look, "8a8494", fur(5, 0.16))
    wide = look.vary("shoulders", 0.9, 1.12)
    aura(canvas, look, (32, 28), (18, 14))
    for side in (-1, 1):
        canvas.limb(
            [(32 + side * 7, 46, 5.4), (32 + side * 10, 53, 4.6), (32 + side * 10, 58, 3.6)], coat.main
        )
        canvas.ellipse(32 + side * 11, 58.4, 5.6, 2.4, coat.light)
    outline = [(32 + x * wide, y) for x, y in mirrored("0,16 11,17 18,24 15,38 11,50 0,53")]
    body = canvas.blob(outline, coat.main, bevel=11, texture=coat.texture)
    for side in (-1, 1):
        canvas.ellipse(32 + side * 5.4, 33, 6, 5, coat.light, clip=body, line="soft", cast=0)
    for side in (-1, 1):
        gesture = look.pick(f"arm {side}", ("down", "down", "beat", "up"))
        elbow, fist = _ARMS[gesture]
        shoulder = (32 + side * 15 * wide, 25, 5.8)
        way = [
            shoulder,
            (32 + side * elbow[0] * wide, elbow[1], 5),
            (32 + side * fist[0] * wide, fist[1], 4.6),
        ]
        canvas.limb(way, coat.main, texture=coat.texture)
        canvas.ellipse(32 + side * fist[0] * wide, fist[1] + 0.6, 5, 4.4, coat.light)
    with canvas.placed(32, 17, look.vary("tilt", -5, 5), head_growth(canvas, look)):
        _gorilla_head(canvas, look, coat)
    glow_marks(canvas, look, (32, 32), (28, 26))


_ARMS = {
    "down": ((23.0, 40.0), (22.0, 54.0)),
    "beat": ((24.0, 37.0), (10.0, 33.0)),
    "up": ((25.0, 20.0), (22.0, 7.0)),
}
"""For each gesture how far out and how low the elbow and the fist are."""


def _gorilla_head(canvas: Canvas, look: Look, coat: Coat) -> None:
    canvas.blob(
        mirrored("0,-13 6,-11 9.6,-3 9,5 5,10 0,11"), coat.main, bevel=8, cast=0.22, texture=coat.texture
    )
    face = Ramp(coat.light.base)
    canvas.blob(mirrored("0,-5 6,-5 7.4,0 6.6,7 0,9.6"), face, bevel=4, line="soft", cast=0)
    canvas.limb([(-6, -3.6, 1.6), (0, -2.8, 1.7), (6, -3.6, 1.6)], coat.main, cast=0.16)
    mood = mood_of(look)
    eye_pair(canvas, (0, -0.6), 3.4, Eye(2.8, mood, iris_for(look, INK)))
    for side in (-1, 1):
        canvas.stamp(side * 1.5, 3, 1.5, 1.2, face.contact)
    canvas.stamp(0, 6.6, 7, 1.2, face.contact)
    if mood == "angry" or look.chance("fangs", 0.4):
        fangs(canvas, 0, 6.4, 2.6, 2.4)
    headgear(canvas, look, 0, -10.6, 12)
