"""Monsters of no family: the eye tyrant, the mimic, the shaggy ball."""

import math

from sprite_tavern.forge.anatomy.coats import HORN, INK, TONGUE, TOOTH
from sprite_tavern.forge.anatomy.faces import Eye, eye, eye_pair, grin
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.horns import horn
from sprite_tavern.forge.anatomy.joints import polar
from sprite_tavern.forge.anatomy.natures import (
    aura,
    body_colour,
    coat_for,
    eyes_of,
    glow_marks,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import Affine
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import fur, noise, planks

_FLOATING = Framing(anchor="centre")
_EYE_WHITE = "f4f0e6"


@draws(
    "beholder",
    family="creatures",
    colour="8a5a9a",
    words=(
        "eye monster",
        "eye tyrant",
        "floating eye",
        "evil eye",
        "eyeball monster",
        "gazer",
        "watcher",
        "eyeball",
    ),
    faces="viewer",
    framing=_FLOATING,
)
def beholder(canvas: Canvas, look: Look) -> None:
    """Draw a floating ball with one great eye, a toothed maw and eyes on stalks."""
    skin = Ramp(body_colour(look))
    stalks = 3 if canvas.small else look.pick("stalks", (4, 5, 6))
    aura(canvas, look, (32, 30), (18, 16))
    for number in range(stalks):
        turn = 40 + 100 * number / (stalks - 1) + look.vary(f"sway {number}", -7, 7)
        tip = polar((32, 36), turn, look.vary(f"stalk {number}", 26, 32))
        bend = polar((32, 36), turn + look.vary(f"bend {number}", -12, 12), 22)
        canvas.limb([(*polar((32, 36), turn, 14), 2.3), (*bend, 1.8), (*tip, 1.6)], skin)
        canvas.ellipse(*tip, 3.3, 3.3, Ramp(_EYE_WHITE))
        canvas.stamp(*tip, 2.0, 2.4, INK)
    radius = look.vary("radius", 17, 20)
    canvas.ellipse(
        32, 38, radius, radius * look.vary("round", 0.9, 1.04), skin, bevel=radius, texture=noise(0.12, 0.5)
    )
    wide = look.vary("eye", 7.4, 10)
    iris = iris_for(look, look.second("d8a83a"))
    if mood_of(look) == "sleeping":
        canvas.limb(
            [(32 - wide, 33, 1), (32, 35, 1.2), (32 + wide, 33, 1)], Ramp(skin.contact), line=None, cast=0
        )
    else:
        canvas.ellipse(32, 33, wide, wide * 0.92, Ramp(_EYE_WHITE), line="dark", cast=0)
        canvas.ellipse(32, 33, wide * 0.6, wide * 0.62, Ramp(iris), line=None, cast=0)
        canvas.ellipse(32, 33, wide * 0.26, wide * 0.5, Ramp(INK), shade="flat", line=None, cast=0)
        canvas.stamp(32 - wide * 0.3, 33 - wide * 0.34, 2.2, 2.2, "ffffff")
        if mood_of(look) == "angry":
            canvas.limb([(32 - wide * 1.1, 25, 2), (32, 28.4, 2.4), (32 + wide * 1.1, 25, 2)], skin, cast=0.2)
    _maw(canvas, radius)
    headgear(canvas, look, 32, 38 - radius * 0.9, 14)
    glow_marks(canvas, look, (32, 32), (29, 26))


def _maw(canvas: Canvas, radius: float) -> None:
    """Draw a wide mouth with uneven teeth."""
    wide = radius * 0.62
    mouth = [
        (32 - wide, 45),
        (32, 46.6),
        (32 + wide, 45),
        (32 + wide * 0.6, 51),
        (32, 52.6),
        (32 - wide * 0.6, 51),
    ]
    canvas.blob(mouth, Ramp((80, 22, 40)), shade="flat", line="dark", cast=0)
    for share in (-0.7, -0.24, 0.24, 0.7):
        canvas.stamp(32 + share * wide, 46.8, 1.8, 2.4, TOOTH)
    if not canvas.tiny:
        for share in (-0.4, 0.0, 0.4):
            canvas.stamp(32 + share * wide, 51, 1.6, 1.8, TOOTH)


@draws(
    "mimic",
    family="creatures",
    colour="9a6436",
    words=(
        "chest monster",
        "monster chest",
        "living chest",
        "mimic chest",
        "chest mimic",
        "biting chest",
        "mimic treasure chest",
        "treasure chest mimic",
        "mimic treasure",
    ),
)
def mimic(canvas: Canvas, look: Look) -> None:
    """Draw a treasure chest that bites: teeth, tongue and eyes in the dark under its lid."""
    wood, metal = look.ramp(), Ramp(look.second(GOLD), "metal")
    lean, wide = look.vary("lean", -5, 5), look.vary("width", 0.78, 0.94)
    look.part("tooth", "fang", "tongue")
    lid = 34 - look.vary("gape", 6, 19)
    with canvas.framed(Affine(a=wide, e=32 - 32 * wide)):
        if look.chance("feet", 0.6):
            for side in (-1, 1):
                canvas.limb([(32 + side * 14, 55, 3), (32 + side * 18, 60, 2)], Ramp(HORN))
        inside = [(9, 38), (55, 38), (54 + lean, lid + 4), (10 + lean, lid + 4)]
        canvas.polygon(inside, Ramp((58, 24, 44)), shade="flat")
        with canvas.placed(lean, lid, look.vary("tilt", -7, 3)):
            _lid(canvas, wood, metal)
        iris = iris_for(look, (255, 214, 60))
        for side in (-1, 1):
            x, y = 32 + side * 8 + lean * 0.5, (lid + 42) / 2 + 1.6
            canvas.stamp(x, y, 4.4, 1.2 if mood_of(look) == "sleeping" else 4, iris)
            canvas.stamp(x, y, 1.4, 3.4, INK)
        _chest_body(canvas, wood, metal)
        roll = look.pick("tongue", (-10.0, 8.0, 0.0))
        tongue = [(34, 37, 4), (35 + roll * 0.4, 45, 4.2), (34 + roll, 53, 3.6), (36 + roll, 58, 2.2)]
        canvas.limb(tongue, Ramp(TONGUE), cast=0.2)
        headgear(canvas, look, 32 + lean, lid - 12, 15)


def _lid(canvas: Canvas, wood: Ramp, metal: Ramp) -> None:
    """Draw the raised lid around y = 0, teeth hanging from its rim."""
    dome = [(8, 7), (8, -4), (13, -12), (32, -14), (51, -12), (56, -4), (56, 7), (32, 8)]
    canvas.blob(dome, wood, bevel=8, texture=planks(5))
    for x in (12, 52):
        canvas.limb([(x, 5, 2.3), (x, -9, 2.3)], metal, smooth=False)
    canvas.rectangle(7, 3, 50, 4.4, metal, bevel=1.4)
    for number, x in enumerate((13, 20, 27, 37, 44, 51)):
        canvas.polygon([(x - 3, 7), (x, 11.4 + (number % 2) * 2), (x + 3, 7)], Ramp(TOOTH), bevel=1)


def _chest_body(canvas: Canvas, wood: Ramp, metal: Ramp) -> None:
    """Draw the box, teeth standing on its rim."""
    canvas.polygon([(9, 39), (55, 39), (54, 57), (10, 57)], wood, bevel=4, texture=planks(5), cast=0.1)
    for x in (12, 52):
        canvas.limb([(x, 40, 2.4), (x, 56, 2.4)], metal, smooth=False)
    canvas.rectangle(8, 37.6, 48, 4.2, metal, bevel=1.4)
    for number, x in enumerate((16, 23, 30, 40, 48)):
        canvas.polygon([(x - 2.8, 38), (x, 33.6 - (number % 2) * 1.6), (x + 2.8, 38)], Ramp(TOOTH), bevel=1)


@draws(
    "fuzzball",
    family="creatures",
    colour="6a8ad0",
    words=(
        "furball",
        "hairball",
        "fluff monster",
        "monster",
        "creature",
        "critter",
        "beast",
        "fuzzy monster",
        "puffball",
        "gremlin ball",
        "pet",
        "enemy",
        "mob",
        "minion",
    ),
    faces="viewer",
)
def fuzzball(canvas: Canvas, look: Look) -> None:
    """Draw a shaggy ball on feet with a wide grin: horns, ears or feelers, one to three eyes."""
    coat = coat_for(look, texture=fur(4, 0.2))
    wide, high = look.vary("width", 17, 22), look.vary("height", 17, 23)
    middle = 58 - high
    tufts = 12 if canvas.small else look.pick("tufts", (16, 20))
    _headgear(canvas, look, (wide, middle - high))
    for side in (-1, 1):
        canvas.ellipse(32 + side * wide * 0.46, 58.4, 5.4, 2.4, coat.dark)
        lift = look.pick(f"arm {side}", (9.0, -4.0, -13.0))
        canvas.limb(
            [
                (32 + side * wide * 0.8, middle + 2, 3.2),
                (32 + side * (wide + 6), middle + 4 + lift * 0.4, 3),
                (32 + side * (wide + 8), middle + 3 + lift, 3),
            ],
            coat.main,
        )
    shaggy = []
    for number in range(2 * tufts):
        turn = math.pi * number / tufts
        reach = 1.0 if number % 2 == 0 else 0.88
        shaggy.append((32 + wide * reach * math.cos(turn), middle + high * reach * math.sin(turn)))
    canvas.polygon(shaggy, coat.main, bevel=14, texture=coat.texture)
    _monster_face(canvas, look, middle)
    headgear(canvas, look, 32, middle - high * 0.88, 15)
    glow_marks(canvas, look, (32, 34), (28, 25))


def _headgear(canvas: Canvas, look: Look, place: tuple[float, float]) -> None:
    wide, top = place
    style = (
        "horns"
        if look.has("horned") or look.part("horns", "horn") is not None
        else look.pick("headgear", ("horns", "ears", "feelers", "tuft"))
    )
    for side in (-1, 1):
        x = 32 + side * wide * 0.5
        if style == "horns":
            with canvas.placed(x, top + 5, flip=side < 0):
                horn(canvas, "curved", (0, 0, -10), 13, Ramp(HORN))
        elif style == "ears":
            canvas.ellipse(x + side * 3, top + 3, 4.4, 6.4, Ramp(look.colour), side * 24)
        elif style == "feelers":
            tip = (x + side * 4, top - 8)
            canvas.limb([(x, top + 5, 1.3), (*tip, 1.1)], Ramp(lighten(look.colour, -0.1)))
            canvas.ellipse(*tip, 2.7, 2.7, Ramp(look.second("f4c23c")))
        else:
            canvas.limb([(32 + side * 1.6, top + 4, 2.2), (32 + side * 5, top - 6, 0.8)], Ramp(look.colour))


_EYE_PLACES = {
    1: ((0.0, -5.0, 7.0),),
    3: ((-8.4, -5.0, 4.0), (8.4, -5.0, 4.0), (0.0, -6.0, 4.6)),
    4: ((-9.0, -3.6, 3.4), (9.0, -3.6, 3.4), (-3.6, -7.4, 3.8), (3.6, -7.4, 3.8)),
    5: ((-10.0, -3.0, 3.0), (10.0, -3.0, 3.0), (-5.0, -8.6, 3.2), (5.0, -8.6, 3.2), (0.0, -4.0, 4.2)),
}
"""For each number of eyes, where they are on the face and how large."""


def _monster_face(canvas: Canvas, look: Look, middle: float) -> None:
    mood = mood_of(look)
    iris = iris_for(look, INK)
    count = eyes_of(look, look.pick("eyes", (2, 1, 2, 3)))
    if count == 2:
        for side in (-1, 1):
            canvas.ellipse(32 + side * 6, middle - 5, 5, 5.4, Ramp(_EYE_WHITE), line="soft", cast=0)
        eye_pair(canvas, (32, middle - 4.6), 5.4, Eye(5, mood, iris))
    else:
        for x, y, size in _EYE_PLACES.get(count, _EYE_PLACES[5]):
            canvas.ellipse(32 + x, middle + y, size, size, Ramp(_EYE_WHITE), line="soft", cast=0)
            eye(canvas, 32 + x, middle + y + 0.4, Eye(size * 0.9, mood, iris, 0.0))
    grin(canvas, 32, middle + 4.6, 8 if mood != "sleeping" else 4, teeth=mood != "sleeping")
