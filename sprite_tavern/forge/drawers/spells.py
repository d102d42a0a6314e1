"""Effects of battle: explosion, fireball, flame, slash, beam, ice."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import catmull_rom, star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.effects import EFFECT_FRAME, Colours, burst, layers
from sprite_tavern.forge.pieces.fire import flame, sparks
from sprite_tavern.forge.pieces.materials import glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import facet, inlay, path
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import lighten


@draws(
    "explosion",
    family="effects",
    colour="f0832a",
    words=("blast", "boom", "detonation", "burst", "nuke", "mushroom cloud", "fire explosion"),
    presets={"mushroom cloud": {"kind": "cloud"}, "nuke": {"kind": "cloud"}},
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("flaming")
def explosion(canvas: Canvas, look: Look) -> None:
    """Paint an explosion: a ragged star, a ball of smoke and fire, or a mushroom cloud."""
    look.has("flaming")
    colours = layers(look)
    kind = look.kind if look.kind == "cloud" else look.pick("kind", ("star", "ball", "star"))
    with canvas.placed(32, 32):
        if kind == "cloud":
            _mushroom_cloud(canvas, look, colours)
            return
        if kind == "ball":
            smoke = matte("6a6470")
            for number in range(9):
                angle = number * 0.7 + look.vary("smoke", 0, 1)
                size = look.vary(f"puff {number}", 7, 10.5)
                canvas.ellipse(20 * math.cos(angle), 19 * math.sin(angle), size, size, smoke)
            for size, colour in zip((20, 15.4, 10.6, 5.6), colours, strict=True):
                puffs = [
                    (
                        size * math.cos(a) * (1 + 0.14 * math.sin(a * 5)),
                        size * math.sin(a) * (1 + 0.14 * math.cos(a * 4)),
                    )
                    for a in (n * 0.3927 for n in range(16))
                ]
                canvas.blob(puffs, glow(colour), shade="flat", line=None, cast=0.0)
        else:
            burst(canvas, look, (look.pick("spikes", (9, 11, 13)), 29.0), colours)
        if canvas.fine:
            sparks(
                canvas,
                [(look.vary(f"ember {n} x", -28, 28), look.vary(f"ember {n} y", -28, 28)) for n in range(5)],
                colours[2],
            )


def _mushroom_cloud(canvas: Canvas, look: Look, colours: Colours) -> None:
    smoke = matte("7a6f72")
    canvas.blob(path("-6,-8 6,-8 8,10 16,27 -16,27 -8,10"), smoke, bevel=6)
    canvas.blob(path("-3,-8 3,-8 4,10 9,26 -9,26 -4,10"), glow(colours[1]), **inlay(-0.05))
    for x, y, size in ((-16, -10, 9), (16, -10, 9), (-9, -19, 10), (9, -19, 10), (0, -13, 12)):
        canvas.ellipse(x, y, size * look.vary(f"puff {x}", 0.9, 1.1), size, smoke)
    for x, y, size in ((-9, -7, 5), (9, -7, 5), (0, -10, 7)):
        canvas.ellipse(x, y, size, size * 0.7, glow(colours[1]), **inlay())
    canvas.ellipse(0, -9, 4, 2.4, glow(colours[2]), **inlay(0.1))


@draws(
    "fireball",
    family="effects",
    colour="f0832a",
    words=(
        "fire ball",
        "meteor",
        "comet",
        "fire spell",
        "magic missile",
        "energy ball",
        "plasma ball",
        "ice ball",
        "frostbolt",
        "shadow bolt",
    ),
    presets={
        "energy ball": {"colour": "5ac8ff", "kind": "orb"},
        "plasma ball": {"colour": "c56af0", "kind": "orb"},
        "ice ball": {"colour": "8fd8f8", "kind": "orb"},
        "frostbolt": {"colour": "8fd8f8"},
        "shadow bolt": {"colour": "7a4ab0"},
        "magic missile": {"colour": "b06af0"},
        "comet": {"colour": "6fc8f4"},
        "meteor": {"kind": "rock"},
    },
    framing=EFFECT_FRAME,
)
@weathered("flaming", "frozen")
def fireball(canvas: Canvas, look: Look) -> None:
    """Paint a flying ball of fire or energy with its trail, head to the lower right."""
    look.has("flaming", "burning", "frozen")
    base = None if look.noun in {"fireball", "fire ball", "fire spell", "meteor"} else look.colour
    colours = layers(look, base)
    radius, tail = look.vary("radius", 13, 16), look.vary("tail", 26, 34)
    with canvas.placed(40, 40, -45 + look.vary("course", -8, 8)):
        for colour, size in zip(colours, (1.0, 0.76, 0.52, 0.28), strict=True):
            wide = radius * size
            long = tail * size
            outline = [
                (-wide, 0),
                (-wide * 0.94, -long * 0.42),
                (-wide * 0.62, -long * 0.62),
                (-wide * 0.6, -long * 1.12),
                (-wide * 0.1, -long * 0.7),
                (wide * 0.16, -long * 1.36),
                (wide * 0.42, -long * 0.66),
                (wide * 0.8, -long * look.vary("lick", 0.8, 1.1)),
                (wide * 0.86, -long * 0.36),
                (wide, 0),
                (wide * 0.7, wide * 0.72),
                (0, wide),
                (-wide * 0.7, wide * 0.72),
            ]
            canvas.polygon(
                catmull_rom(outline, steps=4),
                glow(colour),
                shade="flat",
                line=None,
                cast=0.0,
                bias=0.05,
                gradient=-0.4,
            )
        if look.kind == "rock":
            canvas.blob(path("-9,-2 -6,-9 3,-10 9,-4 9,5 2,10 -6,8"), matte("6d5a54"), bevel=4)
            canvas.ellipse(-2, -2, 2.4, 2, matte("4a3c3a"), **inlay(-0.1))
        elif look.kind == "orb":
            canvas.ellipse(0, 0, radius * 0.66, radius * 0.66, glow(colours[2]), gain=1.3, bias=0.1)
    if canvas.fine:
        sparks(
            canvas,
            [(look.vary(f"spark {n} x", 4, 30), look.vary(f"spark {n} y", 4, 30)) for n in range(4)],
            colours[2],
        )


@draws(
    "slash",
    family="effects",
    colour="e8f4ff",
    words=("sword slash", "claw slash", "swipe", "strike", "impact", "hit effect"),
    presets={
        "claw slash": {"kind": "claw", "colour": "e8434f"},
        "impact": {"kind": "impact", "colour": "f4d84a"},
        "hit effect": {"kind": "impact", "colour": "f4d84a"},
    },
    framing=EFFECT_FRAME,
)
@weathered()
def slash(canvas: Canvas, look: Look) -> None:
    """Paint the crescent of a sword stroke, three claw marks, or the star of a hit."""
    colour = look.colour
    kind = look.kind if look.kind in {"claw", "impact"} else "sweep"
    with canvas.placed(32, 32, look.vary("turn", -24, 24)):
        if kind == "impact":
            burst(canvas, look, (8, 28), (colour, lighten(colour, 0.1), "fff8d8", "ffffff"))
        elif kind == "claw":
            for x in (-14, 0, 14):
                long = look.vary(f"claw {x}", 24, 29)
                canvas.blob(
                    [(x + 8, -long), (x + 4, -4), (x - 9, long), (x - 1, 2)],
                    glow(colour),
                    shade="flat",
                    bias=-0.05,
                )
                canvas.blob(
                    [(x + 6, -long * 0.7), (x + 3, -3), (x - 6, long * 0.7), (x, 1)],
                    glow(lighten(colour, 0.26)),
                    **inlay(0.1),
                )
        else:
            bow = look.vary("bow", 10, 20)
            for size, shade in (
                (1.0, lighten(colour, -0.42)),
                (0.72, lighten(colour, -0.1)),
                (0.44, (255, 255, 255)),
            ):
                canvas.blob(
                    [
                        (-24 * size, -24 * size),
                        (8, -bow * size - 6),
                        (26 * size, 2),
                        (12, 22 * size),
                        (-12 * size, 27 * size),
                        (8, 17 - 5 * size),
                        (15 - 3 * size, 1),
                        (4, -9),
                    ],
                    glow(shade),
                    shade="flat",
                    line=None,
                    cast=0.0,
                )


@draws(
    "beam",
    family="effects",
    colour="5ac8ff",
    words=("laser", "laser beam", "ray", "energy beam", "light beam", "magic beam"),
    framing=EFFECT_FRAME,
)
@weathered("magic")
def beam(canvas: Canvas, look: Look) -> None:
    """Paint a beam flying to the upper right, with rings around it."""
    colour = look.colour
    wide = look.vary("wide", 5, 8)
    with canvas.placed(32, 32, 45 + look.vary("course", -6, 6)):
        for size, shade in (
            (1.0, lighten(colour, -0.14)),
            (0.66, lighten(colour, 0.08)),
            (0.3, (255, 255, 255)),
        ):
            canvas.limb(
                [(0, 32, wide * size * 0.5), (0, 4, wide * size), (0, -26, wide * size)],
                glow(shade),
                shade="flat",
                line=None,
                cast=0.0,
                bias=0.05,
            )
        for y, size in ((-16, 1.9), (-2, 1.6), (11, 1.3))[: look.pick("rings", (1, 2, 3))]:
            canvas.ellipse(
                0,
                y,
                wide * size,
                wide * size * 0.34,
                glow(lighten(colour, 0.16)),
                shade="flat",
                line=None,
                cast=0.0,
            )
            canvas.ellipse(
                0, y - 1, wide * size * 0.72, wide * size * 0.16, glow(lighten(colour, -0.1)), **inlay()
            )
        canvas.polygon(star_points(0, -26, wide * 1.9, 4, 0.4), glow("ffffff"), **facet(0.1))


@draws(
    "flame",
    family="effects",
    colour="f0832a",
    words=("fire effect", "burning flame", "blaze", "ember"),
    faces="viewer",
)
@weathered("flaming")
def single_flame(canvas: Canvas, look: Look) -> None:
    """Paint one large flame; two or three tongues beside it."""
    look.has("flaming", "burning")
    colours = layers(look)
    with canvas.placed(32, 56):
        for x, size in ((-13, 0.5), (13, 0.56)) if look.chance("side flames", 0.6) else ():
            with canvas.placed(x * look.vary(f"place {x}", 0.8, 1.1), 1):
                flame(canvas, 20 * size, 46 * size, colours, x * 0.02)
        flame(
            canvas,
            look.vary("wide", 16, 21),
            look.vary("tall", 46, 52),
            colours,
            look.vary("sway", -0.4, 0.4),
        )
    if canvas.fine:
        sparks(
            canvas,
            [(look.vary(f"spark {n} x", 14, 50), look.vary(f"spark {n} y", 3, 20)) for n in range(4)],
            colours[2],
        )


@draws(
    "ice spikes",
    family="effects",
    colour="9adcf4",
    words=("ice spell", "frost nova", "ice spike", "icicle", "frost spell"),
    faces="viewer",
)
@weathered("frozen")
def ice_spikes(canvas: Canvas, look: Look) -> None:
    """Paint spears of ice breaking out of the ground."""
    look.has("frozen", "icy")
    ice = metal(look.colour)
    for number, lean in enumerate((-42, 40, -22, 22, 0)):
        tall = look.vary(f"spike {number}", 22, 34) + (18 if lean == 0 else 10 if abs(lean) == 22 else 0)
        with canvas.placed(32 + lean * 0.34, 58, lean * look.vary(f"lean {number}", 0.7, 1.1)):
            half = 5 + tall * 0.06
            canvas.polygon([(-half, 0), (0, -tall), (half, 0)], ice, shade="flat", bias=-0.1)
            canvas.polygon([(-half, 0), (0, -tall), (-half * 0.1, 0)], ice, **facet(0.3))
    canvas.blob(path("6,60.6 10,55 20,57.6 32,54.6 44,57.4 54,55 58,60.6"), soft("e6f6fc"), bevel=3)
