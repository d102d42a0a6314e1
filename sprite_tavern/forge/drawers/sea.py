"""Creatures of the sea that are no fish: octopus, squid, crab, jellyfish, lobster, starfish."""

import math

from sprite_tavern.forge.anatomy.coats import INK, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye_pair, grin
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import Point, between, polar
from sprite_tavern.forge.anatomy.natures import (
    ANGRY,
    OLD_GIANT,
    aura,
    coat_for,
    glow_marks,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, spots

_SWIMMING = Framing(anchor="centre")


@draws(
    "octopus",
    family="creatures",
    colour="c04a7a",
    words=("octopod", "cephalopod"),
    presets={
        "kraken": {"colour": "5a4a8f", "states": ("angry",)},
        "cthulhu": {"colour": "4a7a5a", "states": ("angry",)},
    },
    faces="viewer",
)
def octopus(canvas: Canvas, look: Look) -> None:
    """Draw an octopus with curling arms, some raised."""
    coat = coat_for(look)
    aura(canvas, look, (32, 24), (15, 14))
    arms = 3 if canvas.small else 4
    for number in range(arms):
        share = (number + 0.5) / arms
        for side in (-1, 1):
            _tentacle(canvas, look, coat, (side, share))
    tall = look.vary("head", 15, 20)
    wide = look.vary("width", 13.5, 17)
    head = [
        (-wide * 0.8, 40),
        (-wide * 0.86, 33),
        (-wide, 24),
        (-wide * 0.72, 26 - tall * 0.8),
        (0, 24 - tall),
        (wide * 0.72, 26 - tall * 0.8),
        (wide, 24),
        (wide * 0.86, 33),
        (wide * 0.8, 40),
        (0, 44),
    ]
    canvas.blob(
        [(32 + x, y) for x, y in head],
        coat.main,
        bevel=13,
        texture=coat.texture or (spots(9, 1.6, 0.16) if look.chance("spots", 0.5) else None),
    )
    mood = mood_of(look)
    eye_pair(
        canvas,
        (32, 31),
        6.2,
        Eye(look.pick("eyes", (5.4, 6.8)), mood, iris_for(look, INK if mood == "calm" else (255, 220, 90))),
    )
    if mood == "angry":
        grin(canvas, 32, 38, 5, teeth=canvas.fine)
    else:
        canvas.stamp(32, 38, 4, 1.2, INK)
    headgear(canvas, look, 32, 27 - tall, 14)
    glow_marks(canvas, look, (32, 32), (29, 26))


def _tentacle(canvas: Canvas, look: Look, coat: Coat, place: tuple[int, float]) -> None:
    """Draw one arm with a pale underside; raised arms curl above the ground."""
    side, share = place
    raised = look.chance(f"raised {side} {share:.1f}", 0.4) and share < 0.6
    reach = 31 - 21 * share
    root = (32 + side * (11 - 7 * share), 38 + 2 * share)
    if raised:
        way = [
            (*root, 4.2),
            (32 + side * reach * 0.8, 44, 3.6),
            (32 + side * reach, 33, 2.8),
            (32 + side * (reach - 2), 22, 2.0),
            (32 + side * (reach - 6), 23, 1.3),
        ]
    else:
        way = [
            (*root, 4.4),
            (32 + side * reach * 0.7, 49, 3.8),
            (32 + side * reach * 0.92, 57 + 1.6 * share, 2.8),
            (32 + side * (reach + 1.6), 55, 2.0),
            (32 + side * (reach + 0.6), 51, 1.2),
        ]
    whole = canvas.limb(way, coat.main, bias=-0.16 * share)
    if canvas.fine:
        under = [(x + side * 1.4, y + radius * 0.8, radius * 0.5) for x, y, radius in way[1:-1]]
        canvas.limb(under, coat.light, clip=whole, line=None, cast=0, thinnest=0.5)


@draws(
    "squid",
    family="creatures",
    colour="e07a6a",
    words=("cuttlefish", "giant squid"),
    faces="viewer",
    framing=_SWIMMING,
)
def squid(canvas: Canvas, look: Look) -> None:
    """Draw a squid with its arrow head up."""
    coat = coat_for(look)
    sway = look.vary("sway", -9, 9)
    count = 4 if canvas.small else 6
    for number in range(count):
        x = 32 + (number - (count - 1) / 2) * 16 / count
        tip = x + (x - 32) * look.vary("spread", 0.1, 2.0) + sway
        wave = look.vary(f"wave {number}", -3, 3)
        canvas.limb(
            [(x, 38, 2.6), ((x + tip) / 2 + wave, 49, 2.1), (tip, 60, 1.0)],
            coat.main,
            bias=-0.06 * (number % 2),
        )
    fin = look.vary("fins", 10, 19)
    canvas.polygon(
        [(32, 2), (32 - fin, 17), (32, 21), (32 + fin, 17)], Ramp(lighten(coat.main.base, -0.08)), bevel=3
    )
    canvas.blob(
        [(32, 1), (38, 9), (41, 24), (40, 36), (32, 41), (24, 36), (23, 24), (26, 9)],
        coat.main,
        bevel=9,
        texture=coat.texture or spots(7, 1.2, 0.16),
    )
    eye_pair(canvas, (32, 33), 5, Eye(5.4, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, 32, 6, 10)


@draws(
    "crab",
    family="creatures",
    colour="e0583a",
    words=("giant crab", "king crab"),
    faces="viewer",
)
def crab(canvas: Canvas, look: Look) -> None:
    """Draw a crab with raised pincers, one often larger."""
    coat = coat_for(look)
    aura(canvas, look, (32, 36), (18, 10))
    reach, stalk = look.vary("reach", 20, 30), look.vary("stalks", -4, 4)
    for side in (-1, 1):
        for number in range(2 if canvas.tiny else 3):
            root = (32 + side * 14, 44 + number * 2)
            knee = (32 + side * (reach - 2 + 2 * number), 40 + number * 6)
            canvas.limb(
                [(*root, 2.2), (*knee, 2.0), (32 + side * (reach - number * 3), 59.4, 1.0)],
                coat.dark,
                smooth=False,
                line="soft",
            )
        _pincer(canvas, look, coat, side)
    for side in (-1, 1):
        canvas.limb([(32 + side * 5.4, 36, 1.5), (32 + side * 6.4, 27 + stalk, 1.4)], coat.main)
    wide, high = look.vary("width", 15, 22), look.vary("height", 9, 15)
    canvas.blob(
        [
            (32 - wide, 43),
            (32 - wide * 0.7, 43 - high * 0.86),
            (32, 43 - high),
            (32 + wide * 0.7, 43 - high * 0.86),
            (32 + wide, 43),
            (32 + wide * 0.6, 53),
            (32, 56),
            (32 - wide * 0.6, 53),
        ],
        coat.main,
        bevel=9,
        texture=coat.texture or spots(8, 1.3, 0.18),
    )
    mood = mood_of(look)
    for side in (-1, 1):
        canvas.ellipse(32 + side * 6.6, 25.4 + stalk, 3.4, 3.4, Ramp("f6f6f0"))
        canvas.stamp(
            32 + side * 6.2, 25.6 + stalk, 2.4, 1.1 if mood == "sleeping" else 3.2, iris_for(look, INK)
        )
    if any(look.has(state) for state in ANGRY):
        canvas.limb([(23, 22, 1), (29, 24.4, 1)], Ramp(INK), line=None, cast=0)
        canvas.limb([(41, 22, 1), (35, 24.4, 1)], Ramp(INK), line=None, cast=0)
    grin(canvas, 32, 48, 6)
    headgear(canvas, look, 32, 30, 10)
    glow_marks(canvas, look, (32, 34), (29, 24))


_GREAT_CLAW, _LITTLE_CLAW = 1.9, 0.66
"""Sizes of the claws of a crab that was asked for with a big one."""


def _pincer(canvas: Canvas, look: Look, coat: Coat, side: int) -> None:
    asked = look.part("claw", "pincer")
    if asked is not None and asked.has(*OLD_GIANT):
        bigger, large, little = look.pick("big claw side", (1, -1)), _GREAT_CLAW, _LITTLE_CLAW
    else:
        bigger, large, little = look.pick("big claw", (0, 0, 1, -1)), 1.25, 0.85
    size = (large if bigger == side else little if bigger == -side else 1.0) * look.vary("claws", 0.92, 1.15)
    lift = look.vary(f"lift {side}", -7, 10)
    elbow, hand = (32 + side * 23, 37 - lift * 0.4), (32 + side * 21, 25 - lift)
    canvas.limb([(32 + side * 14, 42, 3), (*elbow, 3), (*hand, 2.6)], coat.main, smooth=False)
    with canvas.placed(*hand, 0, size, flip=side < 0):
        canvas.blob([(-4.6, 3), (-7, -4), (-6, -12), (-3.4, -7), (-0.6, -3)], coat.main, bevel=4, bias=-0.05)
        canvas.blob([(-5, 4), (1, -3.4), (0.4, -8), (2, -13), (6.4, -7), (6, 0), (2, 5)], coat.main, bevel=4)


@draws(
    "jellyfish",
    family="creatures",
    colour="c88ae8",
    words=("medusa jelly", "sea jelly", "man of war"),
    faces="viewer",
    framing=_SWIMMING,
)
def jellyfish(canvas: Canvas, look: Look) -> None:
    """Draw a jellyfish: a bell with frills and trailing threads."""
    coat = coat_for(look)
    wide, tall = look.vary("width", 17, 23), look.vary("height", 17, 25)
    threads = 4 if canvas.small else look.pick("threads", (6, 7, 8))
    for number in range(threads):
        x = 32 + (number - (threads - 1) / 2) * 2 * wide * 0.8 / threads
        sway = look.vary(f"sway {number}", -6, 6)
        end = look.vary(f"length {number}", 48, 61)
        canvas.limb(
            [(x, 28, 1.7), (x + sway, (28 + end) / 2, 1.4), (x - sway * 0.6, end, 0.7)],
            coat.dark if number % 2 else coat.main,
            bias=0.05,
        )
    for x in (-5, 0, 5):
        canvas.limb(
            [(32 + x, 28, 2.8), (32 + x * 1.3 + 2, 38, 2.4), (32 + x, 46, 1.4)], coat.light, cast=0.06
        )
    bell = [
        (-wide, 29),
        (-wide * 0.94, 29 - tall * 0.6),
        (-wide * 0.5, 29 - tall),
        (0, 28 - tall * 1.12),
        (wide * 0.5, 29 - tall),
        (wide * 0.94, 29 - tall * 0.6),
        (wide, 29),
    ]
    frill = [(wide * (1 - 2 * index / 8), 29 + (3.4 if index % 2 else 0)) for index in range(1, 8)]
    canvas.blob(
        [(32 + x, y) for x, y in [*bell, *frill]], coat.main, bevel=13, bias=0.05, texture=coat.texture
    )
    shine = Ramp(lighten(coat.main.base, 0.2), "soft")
    canvas.ellipse(
        32 - wide * 0.4,
        29 - tall * 0.72,
        wide * 0.26,
        tall * 0.13,
        shine,
        -34,
        shade="flat",
        bias=0.2,
        line=None,
        cast=0,
    )
    eye_pair(canvas, (32, 22), 6, Eye(5, mood_of(look), iris_for(look, INK)))
    canvas.stamp(32, 26, 3, 1.1, INK)
    headgear(canvas, look, 32, 30 - tall * 1.05, 13)
    glow_marks(canvas, look, (32, 30), (28, 26))


@draws(
    "lobster",
    family="creatures",
    colour="c8382e",
    words=("crayfish", "crawfish"),
    faces="viewer",
)
def lobster(canvas: Canvas, look: Look) -> None:
    """Draw a lobster from above, its claws raised."""
    coat = coat_for(look)
    for side in (-1, 1):
        canvas.limb(
            [(32 + side * 3, 24, 0.7), (32 + side * 9, 13, 0.6), (32 + side * 8, 3, 0.4)],
            coat.dark,
            thinnest=0.5,
        )
        for number in range(2 if canvas.small else 4):
            y = 30 + number * (6 if canvas.small else 3.4)
            canvas.limb(
                [(32 + side * 5, y, 1.3), (32 + side * 13, y - 2, 1.2), (32 + side * 16, y + 4, 0.7)],
                coat.dark,
            )
        with canvas.placed(0, 4):
            _pincer(canvas, look, coat, side)
    for number, (side, lean) in enumerate(((-1, 34.0), (1, -34.0), (0, 0.0))):
        with canvas.placed(32 + side * 3, 54, lean):
            canvas.ellipse(0, 5, 3.6, 5, coat.main, bias=-0.06 if number < 2 else 0.02)
    canvas.limb(
        [(32, 38, 7.4), (32, 47, 6), (32, 54, 4.4)], coat.main, texture=coat.texture or bands(3.6, 0, 0.24)
    )
    canvas.blob([(24, 36), (25, 26), (32, 20), (39, 26), (40, 36), (32, 41)], coat.main, bevel=7)
    eye_pair(canvas, (32, 25.4), 4, Eye(3, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, 32, 21, 10)


@draws(
    "starfish", family="creatures", colour="f0904a", words=("sea star",), faces="viewer", framing=_SWIMMING
)
def starfish(canvas: Canvas, look: Look) -> None:
    """Draw a plump five-armed starfish with a face."""
    coat = coat_for(look)
    waist = look.vary("waist", 0.5, 0.66)
    star = star_points(32, 34, 29, 5, waist)
    turn = math.radians(look.vary("turn", -14, 14))
    turned = [
        (
            32 + (x - 32) * math.cos(turn) - (y - 34) * math.sin(turn),
            34 + (x - 32) * math.sin(turn) + (y - 34) * math.cos(turn),
        )
        for x, y in star.tolist()
    ]
    canvas.blob(turned, coat.main, bevel=9, texture=coat.texture or spots(6, 1.0, -0.16))
    for x, y in turned[::2]:
        tip: Point = between((32.0, 34.0), (x, y), 0.62)
        canvas.ellipse(*tip, 1.8, 1.8, coat.light, line=None, cast=0)
    eye_pair(canvas, (32, 31), 5, Eye(5, mood_of(look), iris_for(look, INK)))
    grin(canvas, 32, 37, 5)
    headgear(canvas, look, *polar((32.0, 30.0), 90, 18), 9)
