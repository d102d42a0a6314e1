"""Insects and other small crawlers: bee, butterfly, beetle, ant, dragonfly, caterpillar, snail."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import Point, between
from sprite_tavern.forge.anatomy.natures import (
    aura,
    body_colour,
    coat_for,
    darker,
    glow_marks,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, fur, spots

_FLYING = Framing(anchor="centre")
_GLASS = "d8ecf6"
_BLACK = "3a3442"


@draws(
    "bee",
    family="creatures",
    colour="f4c23c",
    words=("bumblebee", "honeybee", "queen bee"),
    presets={
        "wasp": {"colour": "f4d23c", "states": ("angry",)},
        "hornet": {"colour": "e8902c", "states": ("angry",)},
        "fly": {"colour": "5a6468", "second": "4a5458"},
        "firefly": {"colour": "6a5a48", "second": "f4f05a", "states": ("glowing",)},
    },
    framing=_FLYING,
)
def bee(canvas: Canvas, look: Look) -> None:
    """Draw a striped flier with glassy wings and a sting."""
    colour = body_colour(look)
    stripe = Ramp(look.second(_BLACK))
    slim = look.noun in {"wasp", "hornet"}
    girth = look.vary("girth", 11, 14) * (0.74 if slim else 1.0)
    tilt = look.vary("tilt", -14, 24)
    beat = look.pick("wings", (-30.0, 4.0, -62.0))
    glass = Ramp(_GLASS, "soft")
    with canvas.placed(32, 36, tilt):
        for lean, far in ((beat + 26, True), (beat, False)):
            with canvas.placed(2, -girth * 0.7, lean):
                canvas.blob(
                    [(0, 2), (-6, -8), (-5, -20), (2, -22), (6, -12), (4, 0)],
                    glass,
                    bevel=4,
                    bias=-0.12 if far else 0.05,
                )
        canvas.limb([(-16, 4, 2.4), (-25, 7, 0.5)], Ramp(_BLACK))
        whole = canvas.limb(
            [(-15, 3, girth * 0.5), (-5, 1, girth), (6, 0, girth * 0.86)],
            Ramp(colour),
            bevel=girth,
            texture=fur(4, 0.1),
        )
        for x in (-13, -5, 3):
            canvas.limb(
                [(x + 1, -18, 1.7), (x - 1, 0, 2.1), (x + 1, 18, 1.7)], stripe, clip=whole, line=None, cast=0
            )
        for x in (-2, 3, 8) if not canvas.tiny else ():
            canvas.limb([(x, girth * 0.7, 1), (x - 1, girth + 4, 0.8)], Ramp(_BLACK))
        for x in (13, 18):
            canvas.limb([(x, -5, 0.7), (x + 3, -13, 0.7), (x + 6, -14, 0.9)], Ramp(_BLACK), thinnest=0.5)
        head = look.vary("head", 8, 9.6)
        canvas.ellipse(
            14, -0.6, head, head * 0.96, Ramp(colour if not slim else lighten(colour, -0.1)), cast=0.16
        )
        eye(canvas, 16.6, -2, Eye(4.6, mood_of(look), iris_for(look, INK)))
        canvas.stamp(18.4, 3.4, 3.4, 1.1, INK)
        headgear(canvas, look, 13, -head * 0.9, 10)
    glow_marks(canvas, look, (32, 34), (28, 24))


_CUTS = {
    "round": (
        path(".08,.16 .6,.08 .8,.5 .56,.96 .2,.75"),
        path(".08,.08 .24,-.7 .65,-1 1,-.7 1,-.16 .54,.16"),
    ),
    "pointed": (
        path(".08,.16 .7,.16 .72,.66 .36,1 .16,.58"),
        path(".08,.08 .3,-.6 1,-1 .9,-.4 .77,.12 .38,.16"),
    ),
    "swallowtail": (
        path(".08,.16 .65,.12 .77,.54 .58,.8 .58,1.12 .42,1.12 .34,.8 .16,.58"),
        path(".08,.08 .38,-.8 .9,-1 1,-.6 .65,.08 .3,.16"),
    ),
}
"""Lower and upper wing of each cut, from the body outwards, in shares of reach and rise."""


@draws(
    "butterfly",
    family="creatures",
    colour="e8823c",
    words=("monarch butterfly", "fairy butterfly"),
    faces="viewer",
    framing=_FLYING,
    presets={"moth": {"colour": "b5a284", "second": "7a6448"}},
)
def butterfly(canvas: Canvas, look: Look) -> None:
    """Draw a butterfly with patterned wings of several cuts."""
    asked = look.part("wing")
    colour = asked.colour if asked and asked.coloured else body_colour(look)
    wing, edge, spot = Ramp(colour), Ramp(lighten(colour, -0.22)), Ramp(look.second(lighten(colour, 0.24)))
    cut = look.pick("cut", ("round", "pointed", "swallowtail"))
    reach, rise = look.vary("reach", 23, 29), look.vary("rise", 20, 27)
    for side in (-1, 1):
        with canvas.placed(32, 34, flip=side < 0):
            lower, upper = _CUTS[cut]
            lower = [(x * reach, y * 24) for x, y in lower]
            upper = [(x * reach, y * rise) for x, y in upper]
            _wing_pair(canvas, lower, wing, edge, spot)
            _wing_pair(canvas, upper, wing, edge, spot)
    dark = Ramp("4a3a40")
    for side in (-1, 1):
        canvas.limb([(32, 24, 0.7), (32 + side * 4, 15, 0.6), (32 + side * 8, 12, 0.9)], dark, thinnest=0.5)
    canvas.limb([(32, 27, 2.7), (32, 36, 2.4), (32, 48, 1.2)], dark, texture=bands(3, 0, 0.2))
    canvas.ellipse(32, 25, 3.6, 3.4, dark)
    for side in (-1, 1):
        canvas.stamp(32 + side * 1.7, 24.6, 1.6, 1.8, "ffffff")
    glow_marks(canvas, look, (32, 32), (28, 27))


def _wing_pair(
    canvas: Canvas, outline: list[tuple[float, float]], wing: Ramp, edge: Ramp, spot: Ramp
) -> None:
    """Draw one wing: a dark rim, the coloured field and a light spot."""
    canvas.blob(outline, edge, bevel=2)
    middle = (sum(x for x, _ in outline) / len(outline), sum(y for _, y in outline) / len(outline))
    root: Point = between((0.0, 2.0), middle, 0.7)
    canvas.blob([between(root, point, 0.78) for point in outline], wing, bevel=4, line=None, cast=0)
    canvas.ellipse(*between(root, middle, 2.2), 2.8, 3.2, spot, line=None, cast=0)


@draws(
    "beetle",
    family="creatures",
    colour="3f7a4a",
    words=("scarab", "bug", "stag beetle", "cockroach", "dung beetle", "insect"),
    presets={
        "ladybug": {"colour": "d3313a", "states": ("dotted",)},
        "ladybird": {"colour": "d3313a", "states": ("dotted",)},
        "scarab": {"colour": "2f7fa0"},
        "rhino beetle": {"colour": "5a3a2e"},
    },
)
def beetle(canvas: Canvas, look: Look) -> None:
    """Draw a beetle from the side: a shiny dome, horned or with jaws."""
    colour = body_colour(look)
    shell = look.ramp("metal") if not look.has("dotted", "spotted") else Ramp(colour)
    dark = Ramp("3a3640")
    high, long = look.vary("height", 20, 27), look.vary("length", 20, 25)
    aura(canvas, look, (28, 40), (16, 12))
    perch = look.part("leaf")
    if perch is not None:
        with canvas.placed(2, 60, 84):
            leaf(canvas, 22, 62, Ramp(perch.colour if perch.coloured else "5a9e3c"))
    for x, bias in ((42, -0.1), (32, -0.1), (20, -0.1), (38, 0.0), (27, 0.0), (15, 0.0)):
        step = look.vary(f"step {x}", -3, 3)
        canvas.limb(
            [(x, 50, 1.9), (x + 3 + step, 52, 1.7), (x + 2 + step, 59.2, 1.2)], dark, bias=bias, smooth=False
        )
    weapon = look.pick("weapon", ("horn", "jaws", "feelers")) if not look.has("dotted") else "feelers"
    weapon = _WEAPONS.get(look.noun, weapon)
    if weapon == "horn":
        canvas.limb([(51, 42, 2.6), (58, 36, 2), (58.6, 27, 0.7)], dark)
    elif weapon == "jaws":
        canvas.limb([(53, 44, 2), (62, 36, 2.0), (68, 38, 1.6), (67, 42, 0.7)], dark)
        canvas.limb([(53, 49, 2), (62, 52, 2.0), (69, 49, 1.6), (68, 45, 0.7)], dark)
    else:
        canvas.limb([(51, 41, 0.8), (56, 33, 0.7), (60, 32, 1.0)], dark, thinnest=0.5)
        canvas.limb([(49, 40, 0.8), (52, 31, 0.7), (55, 29, 1.0)], dark, thinnest=0.5)
    canvas.ellipse(49.4, 46, 6.8, 6.2, dark)
    shape = [
        (28 - long, 52),
        (28 - long * 0.86, 52 - high * 0.6),
        (24, 53 - high),
        (40, 51 - high * 0.72),
        (46, 44),
        (46.6, 52),
        (30, 54),
    ]
    texture = spots(8, 2.3, 0.5) if look.has("dotted", "spotted") else None
    whole = canvas.blob(shape, shell, bevel=13, texture=texture)
    for x, y in ((13, 45), (19, 37), (25, 47), (31, 38)) if texture is not None and canvas.small else ():
        canvas.ellipse(x, y, 3.2, 3.2, Ramp(INK), clip=whole, shade="flat", bias=-0.3, line=None, cast=0)
    canvas.limb(
        [(38, 50 - high, 0.6), (37, 46, 0.6), (39, 56, 0.6)],
        Ramp(shell.contact),
        clip=whole,
        line=None,
        cast=0,
    )
    eye(canvas, 51.4, 44.6, Eye(3.4, mood_of(look), iris_for(look, (250, 240, 200))))
    headgear(canvas, look, 48, 40, 9)
    glow_marks(canvas, look, (32, 36), (28, 22))


_WEAPONS = {"stag beetle": "jaws", "rhino beetle": "horn", "cockroach": "feelers"}
"""What those beetles bear that are known by it."""


@draws(
    "ant",
    family="creatures",
    colour="b0553c",
    words=("fire ant", "soldier ant", "giant ant"),
    presets={"termite": {"colour": "d9b184"}},
)
def ant(canvas: Canvas, look: Look) -> None:
    """Draw an ant in profile."""
    coat = coat_for(look)
    rise = look.vary("abdomen", -6, 3)
    aura(canvas, look, (24, 40), (14, 10))
    for x, foot, bias in (
        (35, 46, -0.18),
        (31, 34, -0.18),
        (27, 17, -0.18),
        (36, 50, 0.0),
        (31, 29, 0.0),
        (27, 12, 0.0),
    ):
        away = foot + look.vary(f"foot {foot}", -3, 3)
        canvas.limb(
            [(x, 45, 1.6), ((x + away) / 2 + (away - x) * 0.25, 40, 1.5), (away, 59.2, 1.0)],
            coat.dark,
            bias=bias,
            smooth=False,
        )
    canvas.limb([(24, 43, 2.2), (36, 44, 3.4)], coat.main)
    canvas.ellipse(
        15,
        41 + rise,
        look.vary("belly", 10, 12.6),
        8.6,
        coat.main,
        -18 + rise * 2,
        texture=coat.texture or bands(4, 0.3, 0.2),
    )
    canvas.ellipse(32, 44, 6, 5, coat.main)
    for lean in (0, 7):
        canvas.limb(
            [(46 + lean * 0.4, 33, 0.8), (51 + lean, 24, 0.7), (57 + lean * 0.5, 26, 0.9)],
            coat.dark,
            thinnest=0.5,
        )
    canvas.limb([(53, 43, 1.8), (58, 44, 1.4), (57, 48, 0.6)], coat.dark)
    canvas.limb([(51, 45, 1.8), (54, 49, 1.4), (52, 52, 0.6)], coat.dark)
    canvas.ellipse(46.6, 39.4, look.vary("head", 8, 10), 7.8, coat.main, 18, cast=0.16)
    eye(canvas, 49, 37, Eye(4, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, 45, 32.4, 10)


@draws("dragonfly", family="creatures", colour="3fa8b8", words=("damselfly",), framing=_FLYING)
def dragonfly(canvas: Canvas, look: Look) -> None:
    """Draw a dragonfly seen from above at a slant."""
    colour = body_colour(look)
    glass, body = Ramp(look.second(_GLASS), "soft"), Ramp(colour)
    with canvas.placed(34, 30, look.vary("heading", 24, 62)):
        for side in (-1, 1):
            for root, turn, length in ((-2, -14, 27), (5, 12, 24)):
                with canvas.placed(0, root, side * (90 + turn + look.vary(f"beat {root}", -12, 12))):
                    canvas.blob(
                        [(-1.4, 0), (-4.4, -length * 0.7), (0, -length), (3.4, -length * 0.6), (1.4, 0)],
                        glass,
                        bevel=3,
                    )
        bend = look.vary("bend", -7, 7)
        canvas.limb([(0, 8, 2.6), (bend * 0.3, 20, 1.9), (bend, 34, 1.3)], body, texture=bands(4, 0, 0.26))
        canvas.ellipse(0, 1, 4.6, 7.6, body)
        for side in (-1, 1):
            canvas.ellipse(side * 3.2, -8.4, 3.8, 4, darker(colour))
            canvas.stamp(side * 3.2 - 0.8, -9.6, 1.4, 1.4, "ffffff")
    glow_marks(canvas, look, (32, 32), (28, 26))
