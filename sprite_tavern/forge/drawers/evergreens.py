"""Conifers: pines and firs of several builds."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, PINE, SNOW, WOOD, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import lighten
from sprite_tavern.forge.textures import noise, planks

_BAUBLES = ("d3313a", "f4cf3c", "3b8ff0", "cf3fb0")


@draws(
    "pine",
    family="nature",
    colour=PINE,
    words=("pine tree", "fir", "fir tree", "spruce", "conifer", "evergreen", "cedar", "larch"),
    presets={"christmas tree": {"kind": "christmas"}, "xmas tree": {"kind": "christmas"}},
    faces="viewer",
)
@weathered("snowy")
def pine(canvas: Canvas, look: Look) -> None:
    """Paint a conifer: tiers of drooping boughs over a trunk."""
    green = body_colour(look, PINE)
    tiers = 3 if canvas.small else look.pick("tiers", (3, 4, 4, 5))
    wide = look.vary("spread", 20, 28) + (3 if look.has("big", "large") else 0)
    tall = look.vary("height", 50, 58) + (4 if look.has("tall") else 0)
    trunk = look.vary("trunk", 6, 12)
    lean = look.vary("lean", -3, 3)
    canvas.limb(
        [(32, 60 - trunk - 6, 3.0), (32, 59.4, 3.6)],
        matte(WOOD),
        smooth=False,
        texture=planks(2.6, vertical=True),
    )
    canvas.limb([(27.6, 60, 1.0), (32, 58, 1.6), (36.4, 60, 1.0)], matte(WOOD), line=None)
    snowy = look.has("snowy", "snow-covered", "winter", "frozen") or look.material == "snow"
    step = (tall - trunk) / (tiers + 0.7)
    for tier in range(tiers):
        share = 1 - tier / tiers
        height = 60 - trunk - tier * step
        with canvas.placed(32 + lean * (1 - share), height):
            _tier(canvas, look, (tier, wide * (0.32 + 0.68 * share), step * 1.75), green)
            if snowy:
                _snow(canvas, wide * (0.32 + 0.68 * share), step * 1.75)
    if look.kind == "christmas":
        _ornaments(canvas, look, (wide, tall, trunk), lean)


def _tier(canvas: Canvas, look: Look, build: tuple[int, float, float], green: tuple[int, int, int]) -> None:
    """Draw one skirt of boughs whose lower edge hangs in points around y = 0."""
    tier, half, rise = build
    points = 4 if canvas.small else look.pick("points", (4, 5, 6))
    droop = look.vary("droop", 0.5, 3.2)
    outline: list[tuple[float, float]] = [(0, -rise)]
    for number in range(points + 1):
        x = half - 2 * half * number / points
        sag = droop * (abs(x) / half) ** 2
        outline.append((x, sag + 1.2 * math.sin(number * 1.9 + tier)))
        if number < points:
            outline.append((half - 2 * half * (number + 0.5) / points, sag - 3.2))
    shade = lighten(green, 0.015 * tier - 0.02)
    canvas.polygon(
        outline,
        matte(shade),
        bevel=7,
        cast=0.3,
        gradient=0.36,
        texture=noise(0.13, 0.75, seed=tier + look.vary("needles", 0, 5)),
    )


def _snow(canvas: Canvas, half: float, rise: float) -> None:
    canvas.blob(
        [
            (0, -rise - 0.5),
            (half * 0.4, -rise * 0.5),
            (half * 0.72, -rise * 0.2),
            (half * 0.3, -rise * 0.34),
            (-half * 0.08, -rise * 0.2),
            (-half * 0.4, -rise * 0.36),
            (-half * 0.78, -rise * 0.16),
            (-half * 0.42, -rise * 0.52),
        ],
        soft(SNOW),
        bevel=3,
        line=None,
    )


def _ornaments(canvas: Canvas, look: Look, build: tuple[float, float, float], lean: float) -> None:
    wide, tall, trunk = build
    for number in range(5 if canvas.small else 10):
        share = (number + 0.5) / 10 if not canvas.small else (number + 0.5) / 5
        half = wide * (1 - share) * 0.8
        x = 32 + lean * share + half * math.sin(number * 2.4 + look.vary("baubles", 0, 6))
        y = 58 - trunk - share * (tall - trunk)
        canvas.ellipse(x, y, 2.0, 2.0, matte(_BAUBLES[number % 4]), cast=0.1)
    canvas.polygon(star_points(32 + lean, 60 - tall - 4, 6), matte(GOLD), **inlay(0.2))
