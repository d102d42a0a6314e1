"""Rocks, ores, ruins, gravestones, statues and bones."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import BONE, EARTH, GOLD, STONE, glow, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick, noise

_ORES = {
    "gold ore": GOLD,
    "iron ore": "c98a5a",
    "copper ore": "c7723f",
    "silver ore": "d9dee6",
    "coal": "2b2a33",
    "ore": "5cc8f0",
}


def boulder(canvas: Canvas, look: Look, name: str, radius: tuple[float, float], ramp: Ramp) -> None:
    """Draw an angular rock around the origin: a lit top, a shaded side."""
    across, down = radius
    corners = look.pick(f"{name} corners", (7, 8, 9))
    outline = []
    for number in range(corners):
        angle = 2 * math.pi * number / corners + look.vary(f"{name} turn", 0, 0.8)
        reach = look.vary(f"{name} {number}", 0.86, 1.1)
        outline.append((across * reach * math.cos(angle), down * reach * math.sin(angle)))
    whole = canvas.polygon(outline, ramp, bevel=max(3.0, down * 0.45), texture=noise(0.12, 0.7, seed=across))
    if not canvas.tiny:
        shift = look.vary(f"{name} face", -0.2, 0.3) * across
        face = [
            (-across * 1.2, -down * 1.2),
            (across * 1.2, -down * 1.2),
            (across * 0.7, -down * 0.42),
            (shift, -down * 0.12),
            (-across * 0.8, -down * 0.3),
        ]
        canvas.polygon(face, ramp, **inlay(0.24, clip=whole))


@draws(
    "rock", family="nature", colour=STONE, words=("stone", "boulder", "pebble", "meteor rock"), faces="viewer"
)
@weathered()
def rock(canvas: Canvas, look: Look) -> None:
    """Paint a boulder with smaller ones beside it."""
    ramp = matte(body_colour(look, STONE))
    if look.chance("second", 0.65):
        side = look.pick("side", (-1, 1))
        with canvas.placed(32 + side * 19, 50):
            boulder(canvas, look, "second", (10, 9), ramp)
    with canvas.placed(32, 42):
        boulder(canvas, look, "main", (look.vary("wide", 19, 25), look.vary("tall", 16, 20)), ramp)
    with canvas.placed(look.pick("pebble side", (14, 47)), 55.4):
        boulder(canvas, look, "pebble", (6.4, 4.6), ramp)
    if look.chance("grass", 0.5) and not canvas.small:
        grass(canvas, [12, 50], 60.4, canvas.rng)


@draws(
    "ore",
    family="nature",
    colour="5cc8f0",
    words=("ore vein", "mineral"),
    presets={word: {"colour": colour} for word, colour in _ORES.items()},
    faces="viewer",
)
@weathered("frozen")
def ore(canvas: Canvas, look: Look) -> None:
    """Paint a rock studded with nuggets or crystals."""
    vein = metal(body_colour(look, "5cc8f0"))
    with canvas.placed(32, 41):
        boulder(canvas, look, "main", (look.vary("wide", 22, 26), look.vary("tall", 18, 21)), matte("6f717e"))
        for number in range(4 if canvas.small else 7):
            angle, reach = number * 2.4 + look.vary("turn", 0, 6), 3.4 + number * 2.3
            with canvas.placed(
                reach * math.cos(angle), reach * 0.74 * math.sin(angle), look.vary(f"tilt {number}", -40, 40)
            ):
                size = look.vary(f"nugget {number}", 3.0, 4.6)
                canvas.polygon(
                    mirrored(f"0,{-size} {size * 0.8},{-size * 0.2} {size * 0.5},{size * 0.8} 0,{size}"),
                    vein,
                    shade="flat",
                )
                canvas.polygon(
                    [(0, -size), (-size * 0.8, -size * 0.2), (-size * 0.5, size * 0.8), (0, 0)],
                    vein,
                    **facet(0.3),
                )


@draws(
    "ruins",
    family="buildings",
    colour="a7a397",
    words=("ruin", "column", "pillar", "broken pillar", "ancient ruins", "temple ruins"),
    presets={"column": {"kind": "whole"}, "pillar": {"kind": "whole"}},
    faces="viewer",
)
@weathered("cracked")
def ruins(canvas: Canvas, look: Look) -> None:
    """Paint fluted columns, broken at different heights, on a stepped base."""
    look.has("ancient", "old", "broken", "ruined", "crumbling")
    ramp = matte(body_colour(look, "a7a397"))
    if look.kind == "whole" and not look.has("broken", "ruined"):
        _column(canvas, (32, 46, 8.0), ramp, whole=True)
        return
    places = look.pick("columns", ((14, 50), (20, 46), (14, 32, 50)))
    for number, x in enumerate(places):
        tall = look.vary(f"height {number}", 12, 42) if number else look.vary("first height", 36, 44)
        _column(canvas, (x, tall, 5.4), ramp, whole=number == 0)
    if look.chance("lintel", 0.4):
        with canvas.placed(38, 56, look.vary("fallen", -24, -8)):
            canvas.rectangle(-12, -4, 24, 8, ramp, bevel=2)
    canvas.rectangle(4, 54.4, 56, 5.6, ramp, bevel=1.6, texture=brick(9, 6, 0.2))
    grass(canvas, [7, 26, 57], 60.4, canvas.rng)


def _column(canvas: Canvas, build: tuple[float, float, float], ramp: Ramp, *, whole: bool) -> None:
    x, tall, half = build
    with canvas.placed(x, 57):
        canvas.rectangle(-half - 2, -4, 2 * half + 4, 4, ramp, bevel=1.4)
        top = (
            [(half, -tall), (-half, -tall)]
            if whole
            else [(half, -tall + 3), (half * 0.3, -tall - 1), (-half * 0.2, -tall + 4), (-half, -tall)]
        )
        canvas.polygon([(-half, -3), (half, -3), *top], ramp, bevel=half)
        for groove in (-0.45, 0.0, 0.45):
            canvas.limb(
                [(groove * half, -5, 0.4), (groove * half, -tall + 5, 0.4)],
                ramp,
                thinnest=0.5,
                **inlay(-0.22),
            )
        if whole:
            canvas.rectangle(-half - 3, -tall - 4, 2 * half + 6, 5, ramp, bevel=1.6, cast=0.2)
            canvas.rectangle(-half - 1.4, -tall + 0.4, 2 * half + 2.8, 2.4, ramp, bevel=1)


@draws(
    "tombstone",
    family="nature",
    colour="8d8f98",
    words=("gravestone", "grave", "headstone", "tomb"),
    faces="viewer",
)
@weathered()
def tombstone(canvas: Canvas, look: Look) -> None:
    """Paint a gravestone: round-headed, cross or pointed, with letters."""
    ramp = matte(body_colour(look, "8d8f98"))
    wide, tall = look.vary("wide", 30, 38), look.vary("tall", 40, 48)
    shape = look.pick("shape", ("round", "round", "cross", "pointed"))
    canvas.blob([(8, 61), (14, 55), (32, 53), (50, 55), (56, 61)], matte(EARTH), bevel=3)
    with canvas.placed(32, 58, look.vary("sunk", -6, 6)):
        if shape == "cross":
            canvas.polygon(
                mirrored(
                    f"0,{-tall} 6.4,{-tall} 6.4,{-tall + 11} 17,{-tall + 11}"
                    f" 17,{-tall + 22} 6.4,{-tall + 22} 7.4,0 0,0"
                ),
                ramp,
                bevel=2.4,
                texture=noise(),
            )
        else:
            outline = (
                arch(wide, tall)
                if shape == "round"
                else mirrored(f"0,{-tall} {wide / 2},{-tall + 11} {wide / 2},0 0,0")
            )
            canvas.polygon(outline, ramp, bevel=3, texture=noise())
            with canvas.placed(0, -tall * 0.66):
                emblem(
                    canvas,
                    pictured(look) or look.pick("sign", ("cross", "skull", "moon", "cross")),
                    6.4,
                    Ramp(lighten(ramp.base, -0.18)),
                )
            for row in range(2 if canvas.small else 3):
                canvas.stamp(0, -tall * 0.4 + row * 5, wide * (0.5 - 0.12 * row), 1.4, ramp.tones[0])
    grass(canvas, [12, 20, 46, 53], 60.8, canvas.rng)


@draws(
    "runestone",
    family="nature",
    colour="7a7d8a",
    words=("rune", "rune stone", "menhir", "obelisk", "monolith", "standing stone"),
    faces="viewer",
)
@weathered("magic")
def runestone(canvas: Canvas, look: Look) -> None:
    """Paint a standing stone carved with glowing signs."""
    look.has("magic", "glowing", "rune", "runed", "ancient")
    ramp = matte(body_colour(look, "7a7d8a"))
    light = glow(look.second(look.pick("light", ("5ae6ff", "8af06a", "ff9a4a", "c58af8"))))
    wide, tall = look.vary("wide", 11, 17) * (1.3 if canvas.tiny else 1), look.vary("tall", 42, 52)
    slant = look.vary("slant", -5, 5)
    with canvas.placed(32, 59):
        outline = [
            (-wide, 0),
            (-wide * 0.86, -tall * 0.7),
            (slant - 4, -tall),
            (slant + 5, -tall + 3),
            (wide * 0.9, -tall * 0.66),
            (wide, 0),
        ]
        canvas.polygon(outline, ramp, bevel=5, texture=noise(0.14, 0.6))
        if canvas.tiny:
            with canvas.placed(0, -tall * 0.44, 0, 3.2):
                _rune(canvas, look.pick("rune 0", (0, 1, 2, 3)), light)
        for number in range(0 if canvas.tiny else 3):
            y = -tall * (0.26 + 0.22 * number)
            with canvas.placed(0, y):
                _rune(canvas, look.pick(f"rune {number}", (0, 1, 2, 3)), light)
    grass(canvas, [18, 26, 40, 47], 60.6, canvas.rng)


_RUNES = (
    ((0, -4, 0, 4), (0, -4, 3, -1), (0, -1, 3, 2)),
    ((-3, 4, 0, -4), (0, -4, 3, 4)),
    ((-3, -4, 3, 4), (3, -4, -3, 4)),
    ((0, -4, 0, 4), (-3, -2, 0, 1), (3, -2, 0, 1)),
)


def _rune(canvas: Canvas, number: int, light: Ramp) -> None:
    for x0, y0, x1, y1 in _RUNES[number]:
        canvas.limb(
            [(x0, y0, 0.9), (x1, y1, 0.9)], light, smooth=False, shade="flat", bias=0.2, line=None, cast=0.0
        )


@draws("bone", family="items", colour=BONE, words=("femur", "bones"), faces="viewer")
@weathered()
def bone(canvas: Canvas, look: Look) -> None:
    """Paint a long bone, or two crossed."""
    ramp = matte(body_colour(look, BONE))
    turns = (40, -40) if look.count > 1 or look.noun == "bones" else (look.vary("turn", -52, -36),)
    for turn in turns:
        with canvas.placed(32, 32, turn):
            half = look.vary("half", 18, 24)
            thick = look.vary("thick", 3.0, 4.4)
            canvas.limb([(-half, 0, thick), (0, 0, thick * 0.85), (half, 0, thick)], ramp)
            for end in (-half - 2, half + 2):
                for side in (-1, 1):
                    canvas.ellipse(
                        end, side * thick * 1.05, thick * 1.5, thick * 1.35, ramp, line=None, cast=0.0
                    )
