"""Crawlers: caterpillar, snail, giant worm."""

import math

from sprite_tavern.forge.anatomy.coats import INK, TOOTH
from sprite_tavern.forge.anatomy.faces import Eye, eye_pair, grin
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import Point, polar, ring
from sprite_tavern.forge.anatomy.natures import (
    body_colour,
    coat_for,
    glow_marks,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands


@draws(
    "caterpillar",
    family="creatures",
    colour="8ac43a",
    words=("grub", "larva", "maggot", "silkworm", "inchworm"),
)
def caterpillar(canvas: Canvas, look: Look) -> None:
    """Draw a row of round segments, lying flat or arched."""
    coat = coat_for(look)
    arch = look.pick("arch", (0.0, 9.0, 17.0))
    count = 4 if canvas.tiny else look.pick("segments", (5, 6, 7))
    radius = 42 / count
    stripe = Ramp(look.second(lighten(coat.main.base, -0.1)))
    for number in range(count):
        x = 6 + 40 * number / (count - 1)
        lift = arch * max(0.0, 1 - ((number - (count - 1) * 0.45) / (count * 0.36)) ** 2)
        y = 58 - radius - lift
        if lift < 4:
            canvas.limb([(x - 1, y + radius * 0.6, 1.6), (x - 1.4, 59, 1.3)], coat.dark)
        ramp = coat.main if number % 2 == 0 else stripe
        canvas.ellipse(x, y, radius, radius * 1.08, ramp, cast=0.12, texture=coat.texture)
        if canvas.fine:
            canvas.limb([(x, y - radius, 0.5), (x - 1, y - radius - 4, 0.4)], coat.dark, thinnest=0.5)
    y = 46 - arch * 0.1
    for lean in (-1, 5):
        canvas.limb([(51 + lean, y - 8, 0.9), (53 + lean * 1.7, y - 17, 1.2)], coat.dark)
    canvas.ellipse(52, y, 11, 10.6, coat.main, cast=0.2)
    eye_pair(canvas, (54, y - 1.4), 4.4, Eye(5, mood_of(look), iris_for(look, INK)))
    grin(canvas, 54, y + 4.6, 4)
    headgear(canvas, look, 51, y - 9.4, 13)


@draws(
    "snail",
    family="creatures",
    colour="c8824a",
    words=("giant snail", "land snail"),
    presets={"slug": {"colour": "b5a05a"}},
)
def snail(canvas: Canvas, look: Look) -> None:
    """Draw a snail with its coiled shell; a slug has none."""
    asked = look.part("shell")
    shell = Ramp(asked.colour if asked is not None and asked.coloured else body_colour(look))
    own = look.second("e0c08a" if look.noun != "slug" else look.colour)
    flesh = Ramp(look.colour if asked is not None and asked.coloured and look.coloured else own)
    rise = look.vary("neck", -6, 4)
    for lean, x in ((0, 50), (6, 54)):
        canvas.limb([(x - 1, 42 + rise, 1.4), (x + lean * 0.5, 33 + rise, 1.2)], flesh)
        canvas.ellipse(x + lean * 0.5, 31 + rise, 2.6, 2.6, Ramp("f6f6f0"))
        canvas.stamp(
            x + lean * 0.5 + 0.4,
            31 + rise,
            1.6,
            1.2 if mood_of(look) == "sleeping" else 2.4,
            iris_for(look, INK),
        )
    canvas.limb(
        [(3, 58.6, 1.2), (18, 56.4, 3.6), (38, 55.6, 4.4), (48, 51 + rise * 0.4, 5), (52, 44 + rise, 5)],
        flesh,
    )
    canvas.stamp(55, 46 + rise, 3, 1.1, INK)
    if look.noun == "slug":
        canvas.blob([(14, 54), (22, 46), (36, 46), (42, 54)], shell, bevel=4)
        return
    size = look.vary("shell", 15, 19)
    if look.chance("pointed shell", 0.4):
        canvas.blob(
            [(11, 54), (8, 34), (4, 18), (14, 22), (30, 30), (40, 44), (38, 54)],
            shell,
            bevel=9,
            texture=bands(6, 0.5, 0.3),
        )
    else:
        canvas.ellipse(25, 55 - size, size, size, shell, bevel=size * 0.8)
        _coil(canvas, (25, 55 - size), size, shell)
    headgear(canvas, look, 25, 56 - 2 * size, 13)


def _coil(canvas: Canvas, middle: Point, size: float, shell: Ramp) -> None:
    """Draw the winding line of a snail's shell."""
    line = Ramp(shell.contact)
    x, y = middle
    winding = [
        (x + size * 0.86, y + size * 0.3),
        (x + size * 0.2, y + size * 0.62),
        (x - size * 0.56, y + size * 0.2),
        (x - size * 0.3, y - size * 0.46),
        (x + size * 0.34, y - size * 0.36),
        (x + size * 0.3, y + size * 0.14),
        (x - size * 0.06, y + size * 0.1),
    ]
    canvas.limb([(px, py, 0.7) for px, py in winding], line, line=None, cast=0.12, shade="flat")


@draws(
    "worm",
    family="creatures",
    colour="b5705a",
    words=(
        "giant worm",
        "sandworm",
        "sand worm",
        "earthworm",
        "purple worm",
        "death worm",
        "wurm",
        "great worm",
    ),
    faces="viewer",
)
def worm(canvas: Canvas, look: Look) -> None:
    """Draw a giant worm that has burst out of the ground, its round mouth full of teeth."""
    coat = coat_for(look)
    lean = look.vary("lean", -10, 10)
    girth = look.vary("girth", 9.5, 13)
    top = look.vary("height", 14, 22)
    earth = Ramp("8a6240")
    rows = [
        (32, 59 - girth, girth),
        (32 - lean * 0.5, 48, girth * 1.05),
        (32 - lean * 0.2, 34, girth),
        (32 + lean, top + 4, girth * 1.1),
    ]
    canvas.limb(rows, coat.main, texture=coat.texture or bands(6, 0.05, 0.3))
    with canvas.placed(32 + lean, top, lean * 1.4):
        canvas.ellipse(0, 0, girth * 1.2, girth * 0.94, coat.main, bevel=4, cast=0.1)
        canvas.ellipse(0, -0.6, girth * 0.94, girth * 0.7, coat.light, line=None, cast=0, bevel=2)
        canvas.ellipse(
            0, -0.6, girth * 0.74, girth * 0.52, Ramp((92, 24, 40)), shade="flat", line="dark", cast=0
        )
        for x, y in ring((0, -0.6), girth * 0.72, girth * 0.5, 6 if canvas.small else 10):
            inner = polar((x, y), math.degrees(math.atan2(y + 0.6, -x)), girth * 0.24)
            canvas.limb([(x, y, girth * 0.13), (*inner, 0.3)], Ramp(TOOTH), thinnest=0.5, cast=0)
        headgear(canvas, look, 0, -girth * 0.8, 14)
    for number, x in enumerate((14, 22, 33, 42, 50)):
        size = look.vary(f"clod {number}", 4, 7)
        canvas.ellipse(x, 60 - size * 0.3, size * 1.15, size * 0.7, earth, cast=0.1)
    glow_marks(canvas, look, (32, 32), (28, 26))


@draws("grasshopper", family="creatures", colour="7ab83c", words=("cricket", "locust", "katydid"))
def grasshopper(canvas: Canvas, look: Look) -> None:
    """Draw a grasshopper, its hind leg folded or stretched."""
    coat = coat_for(look)
    knee = (22 + look.vary("knee", -5, 4), 22 + look.vary("fold", -6, 8))
    for x, foot in ((36, 40), (44, 50)):
        canvas.limb([(x, 47, 1.5), (x + 4, 51, 1.3), (foot, 59.2, 0.8)], coat.dark)
    for lean in (0.0, 6.0):
        feeler = [(53, 35, 0.7), (58 + lean * 0.4, 26, 0.6), (56 + lean, 17, 0.5)]
        canvas.limb(feeler, coat.dark, thinnest=0.5)
    body = [(4, 47 + look.vary("tail", -6, 2), 1.8), (18, 46, 4.4), (34, 44, 6), (44, 42, 6.2)]
    canvas.limb(body, coat.main, texture=coat.texture or bands(4.4, 0.3, 0.16))
    wing = [(38, 37), (24, 37), (6, 42), (8, 46), (26, 46), (38, 43)]
    canvas.blob(wing, coat.dark, bevel=3)
    canvas.limb([(34, 48, 3.6), (*knee, 2.4)], coat.main)
    canvas.limb([(*knee, 2.0), (12, 52, 1.3), (8, 59.2, 0.9), (14, 59.4, 0.8)], coat.main)
    canvas.ellipse(50, 40, 7, 7.4, coat.main, 14, cast=0.16)
    eye_pair(canvas, (52, 38), 1.8, Eye(4.4, mood_of(look), iris_for(look, INK)))
    canvas.stamp(54, 44, 3, 1.0, INK)
    headgear(canvas, look, 49, 33.4, 9)
