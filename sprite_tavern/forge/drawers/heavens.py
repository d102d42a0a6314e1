"""Bodies of the sky: sun, moon, planets, rainbow, snowflake."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.bold_buildings import bold_sun
from sprite_tavern.forge.pieces.materials import glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_HALF_TURN = [math.radians(angle) for angle in range(0, 181, 12)]
_FRAME = Framing(fill=0.95, grow=1.8, anchor="centre")


def _puffs(canvas: Canvas, look: Look, ramp: Ramp, layout: tuple[tuple[float, float, float], ...]) -> None:
    for number, (x, y, size) in enumerate(layout):
        grow = look.vary(f"puff {number}", 0.86, 1.14)
        canvas.ellipse(x, y, size * grow, size * grow * 0.92, ramp, line=None, cast=0.06, bias=0.03 * number)


@draws("sun", family="effects", colour="f9c83a", words=("sunshine",), faces="viewer", framing=_FRAME)
@weathered("magic", "flaming", stretch=0.0)
def sun(canvas: Canvas, look: Look) -> None:
    """Paint the sun: disc, rays of two lengths, perhaps a face."""
    colour = look.colour
    rays, turn = look.pick("rays", (8, 10, 12)), look.vary("turn", 0, 30)
    kind = look.pick("kind", ("spikes", "petals", "spikes"))
    if canvas.small and not (look.has("cute", "happy", "smiling") or look.part("face")):
        with canvas.placed(32, 32):
            bold_sun(canvas, look)
        return
    with canvas.placed(32, 32):
        for number in range(rays):
            with canvas.placed(0, 0, turn + number * 360 / rays):
                long = -29 if number % 2 == 0 else look.vary("short rays", -25, -21)
                points = (
                    [(-4.4, -14), (0, long), (4.4, -14)]
                    if kind == "spikes"
                    else [(-3.4, -14), (-3.8, long * 0.8), (0, long), (3.8, long * 0.8), (3.4, -14)]
                )
                canvas.polygon(points, matte(lighten(colour, -0.08)), bevel=1.6, line=None, cast=0.0)
        canvas.ellipse(0, 0, 17, 17, glow(colour), gain=1.1)
        if look.has("cute", "happy", "smiling") or look.part("face") or look.chance("face", 0.3):
            for side in (-1, 1):
                canvas.eye(side * 6, -2, 3.2, 4.6)
            canvas.limb([(-5, 5, 0.9), (0, 8, 1.0), (5, 5, 0.9)], matte("8a4a1c"), line=None, cast=0.0)


@draws(
    "moon",
    family="effects",
    colour="e6e2cc",
    words=("crescent moon", "crescent"),
    presets={"full moon": {"kind": "full"}, "blood moon": {"kind": "full", "colour": "c8503c"}},
    faces="viewer",
    framing=_FRAME,
)
@weathered("magic", stretch=0.0)
def moon(canvas: Canvas, look: Look) -> None:
    """Paint a crescent with small stars, or a full moon with craters among clouds and stars."""
    ramp = matte(look.colour)
    if look.kind == "full" or look.has("full"):
        if not look.coloured and look.noun != "blood moon":
            ramp = matte(look.shade_of(look.pick("light", ("e6e2cc", "f4d47a", "c8d2e6", "f0b878"))))
        with canvas.placed(32, 32):
            _full_moon(canvas, look, ramp)
        return
    with canvas.placed(32, 32, look.vary("tilt", -34, 22)):
        _crescent(canvas, look, ramp)


def _full_moon(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    sky = look.pick("sky", ("clear", "clouds", "stars", "veil"))
    sky = "clear" if canvas.tiny else sky
    radius = 26 if sky == "clear" else 22
    canvas.ellipse(0, 0, radius, radius, ramp, gain=0.8)
    for number in range(3):
        x, y = look.vary(f"sea {number} x", -11, 11), look.vary(f"sea {number} y", -11, 11)
        size = look.vary(f"sea {number}", 4, 8)
        canvas.ellipse(x, y, size, size * 0.8, ramp, **inlay(-0.16))
    for number in range(0 if canvas.tiny else 7):
        x, y = look.vary(f"crater {number} x", -14, 14), look.vary(f"crater {number} y", -14, 14)
        size = look.vary(f"crater {number}", 2, 4.6)
        canvas.ellipse(x, y, size, size * 0.9, ramp, **inlay(-0.26))
    cloud = soft(look.pick("cloud", ("7f8fc0", "5f6a98", "8a7fb8", "6a86b0")))
    if sky == "clouds":
        _puffs(canvas, look, cloud, ((-24, 21, 8), (20, 23, 8), (-12, 20, 10), (9, 22, 11), (-1, 25, 10)))
    elif sky == "veil":
        for x, y, long in ((-8, -6, 23), (6, 7, 26), (-5, 16, 18)):
            canvas.limb([(x - long, y, 1.6), (x, y - 2, 3.2), (x + long, y, 1.4)], cloud, cast=0.06)
    elif sky == "stars":
        for x, y, size in ((-20, -17, 8), (21, -12, 6), (-15, 19, 6))[: 2 if canvas.tiny else 3]:
            canvas.polygon(star_points(x, y, size, 5), metal("f4d84a"), shade="flat", bias=0.1)


def _crescent(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    thin = look.vary("thin", 2, 14)
    canvas.blob(
        [
            (8, -27),
            (-10, -24),
            (-24, -8),
            (-22, 12),
            (-8, 25),
            (10, 26),
            (22, 17),
            (8, 15),
            (-4 + thin * 0.3, 6),
            (-6 + thin * 0.4, -8),
            (-1 + thin * 0.2, -19),
        ],
        ramp,
        bevel=8,
    )
    for x, y, size in ((14, -8, 6), (22, 5, 4))[: look.pick("stars", (1, 2, 0, 2))]:
        canvas.polygon(star_points(x, y, size, 5), metal("f4d84a"), shade="flat", bias=0.1)


@draws(
    "planet",
    family="effects",
    colour="3f8fe0",
    words=("world", "earth", "saturn", "mars", "asteroid", "gas giant"),
    presets={
        "saturn": {"kind": "ringed", "colour": "e0b86a"},
        "mars": {"colour": "c9583a"},
        "earth": {"second": "5a9e3c"},
        "gas giant": {"kind": "banded", "colour": "d9a06a"},
        "asteroid": {"kind": "rock", "colour": "7d7670"},
    },
    faces="viewer",
    framing=_FRAME,
)
@weathered(stretch=0.0)
def planet(canvas: Canvas, look: Look) -> None:
    """Paint a planet: continents, bands, a ring, or a cratered rock."""
    colour = look.colour
    ramp, second = matte(colour), matte(look.second(lighten(colour, 0.14)))
    kinds = ("continents", "ringed", "continents")
    kind = look.kind if look.kind in {"ringed", "banded", "rock"} else look.pick("kind", kinds)
    radius = 19 if kind == "ringed" else 26
    ring = matte(look.second("e6d0a0"))
    with canvas.placed(32, 32, look.vary("tilt", -26, 26)):
        if kind == "ringed":
            canvas.ellipse(0, 0, 30, 8, ring, bevel=2)
            canvas.ellipse(0, 0, 24, 5, matte("3a3448"), **inlay(-0.2))
        if kind == "rock":
            _asteroid(canvas, look, ramp)
            return
        body = canvas.ellipse(0, 0, radius, radius, ramp)
        if kind == "continents":
            _continents(canvas, look, second, body)
            return
        for y in (-0.6, -0.1, 0.36):
            canvas.rectangle(-30, y * radius, 60, radius * 0.2, second, **inlay(-0.02, clip=body))
        if kind == "ringed":
            front = [(30 * math.cos(turn), 8 * math.sin(turn)) for turn in _HALF_TURN]
            back = [(24 * math.cos(turn), 5 * math.sin(turn)) for turn in reversed(_HALF_TURN)]
            canvas.polygon(front + back, ring, bevel=1.6, cast=0.2)


def _asteroid(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    reaches = [26 * look.vary(f"corner {number}", 0.8, 1.06) for number in range(8)]
    outline = [
        (reach * math.cos(number * math.pi / 4), reach * math.sin(number * math.pi / 4))
        for number, reach in enumerate(reaches)
    ]
    canvas.blob(outline, ramp, bevel=16, texture=noise())
    for number in range(6):
        x, y = look.vary(f"crater {number} x", -14, 14), look.vary(f"crater {number} y", -14, 14)
        canvas.ellipse(x, y, 4, 3.6, ramp, **inlay(-0.2))


def _continents(canvas: Canvas, look: Look, land: Ramp, body: PartId) -> None:
    for number in range(4):
        x, y = look.vary(f"land {number} x", -17, 17), look.vary(f"land {number} y", -17, 17)
        size = look.vary(f"land {number}", 6, 10)
        reaches = [size * look.vary(f"coast {number} {corner}", 0.6, 1.2) for corner in range(6)]
        outline = [
            (x + 1.3 * reach * math.cos(corner * math.pi / 3), y + reach * math.sin(corner * math.pi / 3))
            for corner, reach in enumerate(reaches)
        ]
        canvas.blob(outline, land, clip=body, bevel=4, line=None, cast=0.0)


@draws("rainbow", family="effects", colour="d3313a", words=("rainbow arch",), faces="viewer", framing=_FRAME)
@weathered("magic")
def rainbow(canvas: Canvas, look: Look) -> None:
    """Paint a rainbow between two clouds."""
    look.has("magic")
    rise = look.vary("rise", 0.86, 1.1)
    for number, colour in enumerate(("d3313a", "ee7f2b", "f4cf3c", "4a9e3f", "3a78cf", "7f42b5")):
        outer = 29 - number * 3.2
        points = [
            (32 + outer * math.cos(math.radians(a)), 48 - outer * rise * math.sin(math.radians(a)), 1.9)
            for a in range(0, 181, 15)
        ]
        canvas.limb(points, matte(colour), line=None, cast=0.0, shade="flat")
    if look.chance("clouds", 0.75):
        for side in (-1, 1):
            with canvas.placed(32 + side * 20, 50):
                _puffs(canvas, look, soft("f4f7fb"), ((-8, 1, 5), (8, 1, 5), (0, -2, 7)))


@draws(
    "snowflake",
    family="effects",
    colour="bfe6f8",
    words=("snow flake", "snow crystal", "frost"),
    faces="viewer",
    framing=_FRAME,
)
@weathered("frozen", "magic", stretch=0.0)
def snowflake(canvas: Canvas, look: Look) -> None:
    """Paint a six-armed snowflake with side branches."""
    look.has("frozen", "magic")
    ice = metal(look.colour)
    branches = look.pick("branches", (((14, 7), (21, 6)), ((12, 9),), ((10, 5), (16, 7), (22, 5))))
    tip = look.pick("tip", ("plain", "diamond", "fork"))
    thick = look.vary("thick", 1.5, 2.7)
    if look.chance("plate", 0.4):
        branches = branches[:1]
    with canvas.placed(32, 32, look.pick("turn", (0.0, 30.0, 14.0))):
        for arm in range(6):
            with canvas.placed(0, 0, arm * 60):
                canvas.limb([(0, 0, thick), (0, -27, thick * 0.86)], ice, smooth=False, line=None, cast=0.0)
                for place, long in branches:
                    for side in (-1, 1):
                        canvas.limb(
                            [(0, -place, 1.5), (side * long * 0.8, -place - long * 0.7, 1.3)],
                            ice,
                            smooth=False,
                            line=None,
                            cast=0.0,
                        )
                if tip == "diamond":
                    canvas.polygon([(0, -31), (-3, -27), (0, -23), (3, -27)], ice, bevel=1, line=None)
        canvas.polygon(star_points(0, 0, look.vary("heart", 5, 13), 6, 0.8), ice, bevel=2)
