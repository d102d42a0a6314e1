"""Elementals: bodies of fire, water, wind, earth and lightning."""

import math

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Finish
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import noise

_GLOWING_BODY: Finish = {"shade": "flat", "line": None, "cast": 0.0}


def _eyes(canvas: Canvas, look: Look, x: float, y: float, colour: Rgb | str) -> None:
    """Draw slanted burning eyes, or round ones on the cute."""
    mood = mood_of(look)
    for side in (-1, 1):
        if mood == "sleeping":
            canvas.stamp(x + side * 4.6, y, 4, 1.1, INK)
        elif mood == "cute":
            canvas.stamp(x + side * 5, y, 4, 5.4, INK, round=True)
            canvas.stamp(x + side * 5 - 0.9, y - 1.2, 1.5, 1.7, "ffffff")
        else:
            canvas.polygon(
                [(x + side * 1.8, y + 1.6), (x + side * 8, y - 3), (x + side * 7, y + 2.4)],
                Ramp(colour, "glow"),
                shade="flat",
                line="dark",
                cast=0,
                bias=0.2,
            )


@draws(
    "fire elemental",
    family="creatures",
    colour="ee6a25",
    words=(
        "elemental",
        "flame elemental",
        "living flame",
        "efreet",
        "ifrit",
        "fire monster",
        "fire demon",
        "fire golem",
        "lava elemental",
    ),
    faces="viewer",
)
def fire_elemental(canvas: Canvas, look: Look) -> None:
    """Draw a torso of flames with burning arms."""
    colours = fire_colours(look.colour if look.coloured else None)
    sway = look.vary("sway", -0.4, 0.4)
    for side in (-1, 1):
        lift = look.pick(f"arm {side}", (0.0, -8.0, -16.0))
        hand = (32 + side * 25, 36 + lift)
        for number, colour in enumerate(colours[:3]):
            thick = 5.4 - 1.7 * number
            canvas.limb(
                [
                    (32 + side * 11, 35, thick + 1),
                    (32 + side * 20, 39 + lift * 0.4, thick),
                    (*hand, thick * 0.9),
                ],
                Ramp(colour, "glow"),
                **_GLOWING_BODY,
            )
        with canvas.placed(hand[0], hand[1] + 4, side * -8):
            flame(canvas, 6, look.vary(f"torch {side}", 13, 19), colours)
    with canvas.placed(32, 55):
        flame(canvas, look.vary("girth", 15, 18.5), look.vary("height", 46, 54), colours, sway)
        with canvas.placed(0, -3, 180):
            flame(canvas, 10, 12, colours[:2])
    _eyes(canvas, look, 32 + sway * 2, 36, (90, 20, 16))
    canvas.blob(
        [(26, 43), (32, 44.6), (38, 43), (35, 48), (32, 49.4), (29, 48)],
        Ramp((110, 26, 18)),
        shade="flat",
        line=None,
        cast=0,
    )
    headgear(canvas, look, 32 + sway * 8, 25, 12)


@draws(
    "water elemental",
    family="creatures",
    colour="3f8fe0",
    words=("wave elemental", "water spirit", "living water", "undine", "water monster", "naiad"),
    faces="viewer",
)
def water_elemental(canvas: Canvas, look: Look) -> None:
    """Draw a figure that rises out of a splash, with waves for arms."""
    colour = look.colour
    water, foam = Ramp(colour, "soft"), Ramp("e6f6fc", "soft")
    lean, base = look.vary("lean", -5, 5), look.vary("base", 19, 25)
    splash = mirrored("0,48 .4,53 .8,52 1,60 0,62")
    canvas.blob([(32 + x * base, y) for x, y in splash], Ramp(lighten(colour, -0.12), "soft"), bevel=6)
    for side in (-1, 1):
        _wave_arm(canvas, look, side, water, foam)
    crest = look.pick("crest", (-10.0, 8.0, 0.0))
    right = [(40 + lean, 12), (43 + lean, 24), (45, 34), (40, 46), (46, 57), (32, 60)]
    left = [(18, 57), (24, 46), (19, 34), (21 + lean, 24), (24 + lean, 12)]
    whole = canvas.blob([(32 + crest + lean, 3), *right, *left], water, bevel=11, bias=0.05)
    for y, shift in ((42, 0.0), (50, 2.0)):
        ripple = [(18, y, 0.9), (27 + shift, y + 3, 1.1), (37 + shift, y - 1, 1.1), (47, y + 2, 0.8)]
        canvas.limb(ripple, Ramp(lighten(colour, 0.16), "soft"), clip=whole, line=None, cast=0)
    shine = Ramp(lighten(colour, 0.22), "soft")
    canvas.ellipse(25 + lean, 20, 2.4, 4.4, shine, 24, clip=whole, shade="flat", bias=0.2, line=None, cast=0)
    for x, size in ((14, 4), (24, 3.2), (40, 3.4), (50, 4)):
        canvas.ellipse(x, 58.4, size, 2.4, foam, cast=0.06)
    _eyes(canvas, look, 32 + lean * 0.8, 24, "f4fcff")
    canvas.stamp(32 + lean * 0.8, 31, 6, 1.4, INK)
    headgear(canvas, look, 32 + lean + crest * 0.3, 11, 13)


def _wave_arm(canvas: Canvas, look: Look, side: int, water: Ramp, foam: Ramp) -> None:
    lift = look.pick(f"arm {side}", (-14.0, -4.0, 4.0))
    x, y = 32 + side * 24, 32 + lift
    way = [
        (32 + side * 9, 33, 5.4),
        (32 + side * 18, 37 + lift * 0.3, 5),
        (x, y, 4.6),
        (x - side * 5, y - 6, 2),
    ]
    canvas.limb(way, water)
    canvas.ellipse(x - side * 4, y - 5.4, 3, 2.2, foam, line=None, cast=0)


@draws(
    "air elemental",
    family="creatures",
    colour="b8d8e6",
    words=(
        "wind elemental",
        "whirlwind",
        "tornado elemental",
        "wind spirit",
        "air spirit",
        "djinn cloud",
        "storm elemental",
        "cloud elemental",
    ),
    faces="viewer",
    presets={"storm elemental": {"colour": "6a7490", "second": "f4df3c"}},
)
def air_elemental(canvas: Canvas, look: Look) -> None:
    """Draw a whirlwind with eyes and debris."""
    wind = Ramp(look.colour, "soft")
    rings = 5 if canvas.small else 7
    sway, phase = look.vary("sway", 2, 6), look.vary("phase", 0, 6)
    wide = look.vary("width", 20, 26)
    for number in reversed(range(rings)):
        share = number / (rings - 1)
        x = 32 + sway * math.sin(phase + share * 5)
        y = 13 + 44 * share
        rx = wide * (1 - 0.84 * share)
        canvas.ellipse(x, y, rx, 6.4 - 3.4 * share, wind, -4, bias=0.06 * (number % 2), cast=0.2)
    for side in (-1, 1):
        turn = look.pick(f"arm {side}", (-8.0, 2.0, 8.0))
        way = [
            (32 + side * 14, 22, 4),
            (32 + side * 23, 25 + turn * 0.5, 4),
            (32 + side * 27, 19 + turn, 3),
            (32 + side * 22, 15 + turn, 1.8),
        ]
        canvas.limb(way, wind)
    head = (32 + sway * math.sin(phase) * 0.6, 16.0)
    canvas.ellipse(*head, wide * 0.72, 10.4, wind, bevel=9, cast=0.2)
    for x, y in ((-0.5, -0.7), (0.1, -1.0), (0.6, -0.66)):
        canvas.ellipse(head[0] + x * wide * 0.7, head[1] + y * 8, 5, 4.4, wind, cast=0)
    _eyes(canvas, look, head[0], 16, look.second("3f6fd0"))
    canvas.stamp(head[0], 22, 6, 1.4, INK)
    headgear(canvas, look, head[0], 8, 13)


@draws(
    "earth elemental",
    family="creatures",
    colour="8a6a4a",
    words=("rock elemental", "stone elemental", "earth spirit", "living rock"),
    faces="viewer",
)
def earth_elemental(canvas: Canvas, look: Look) -> None:
    """Draw a heap of boulders with a face and grass on top."""
    rock = Ramp(look.colour)
    heap: list[tuple[float, float, float, float]] = [(18, 52, 10, 8), (46, 52, 10.6, 8), (32, 54, 11, 6.6)]
    for side in (-1, 1):
        lift = look.pick(f"arm {side}", (0.0, -10.0, -20.0))
        for number, size in enumerate((5.4, 4.8, 7)):
            heap.append(
                (
                    32 + side * (16 + 5 * number),
                    36 + lift * number * 0.4 - number,
                    size + 0.8,
                    size * 0.92 + 0.8,
                )
            )
    for number, (x, y, rx, ry) in enumerate(heap):
        turn = look.vary(f"turn {number}", -20, 20)
        canvas.ellipse(x, y, rx, ry, rock, turn, bevel=4, texture=noise(0.14, 0.5, number))
    wide = look.vary("width", 14, 18)
    top = look.vary("top", 10, 17)
    canvas.polygon(
        [
            (32 - wide, 46),
            (32 - wide * 1.05, 28),
            (32 - wide * 0.6, top + 4),
            (30, top),
            (32 + wide * 0.6, top + 5),
            (32 + wide, 27),
            (32 + wide * 0.96, 46),
            (32, 51),
        ],
        rock,
        bevel=6,
        texture=noise(0.15, 0.45),
        cast=0.24,
    )
    for x, size in ((-9, 4), (-3, 5), (4, 5), (9, 4)):
        canvas.ellipse(32 + x, top + 5 + abs(x) * 0.5, size, 3, Ramp(look.second("6d9a3e")), cast=0.12)
    _eyes(canvas, look, 32, 30, "ffd24a")
    canvas.polygon(
        [(24, 39), (40, 38), (38, 43), (26, 43.4)], Ramp((60, 38, 34)), shade="flat", line=None, cast=0
    )
    for x in (27, 32, 37):
        canvas.stamp(x, 39.6, 2, 1.8, "e6ddc4")
    headgear(canvas, look, 32, top + 3, 14)


@draws(
    "lightning elemental",
    family="creatures",
    colour="f4df3c",
    words=("thunder spirit", "electric spirit", "spark", "storm spirit", "thunder elemental"),
    faces="viewer",
)
def lightning_elemental(canvas: Canvas, look: Look) -> None:
    """Draw a ball of lightning with jagged limbs."""
    bolt, core = Ramp(look.colour, "glow"), Ramp(lighten(look.colour, 0.12), "glow")
    for number, (side, down) in enumerate(((-1, False), (1, False), (-1, True), (1, True))):
        kink = look.vary(f"kink {number}", -4, 4)
        way: list[tuple[float, float]]
        if down:
            way = [
                (32 + side * 6, 40),
                (32 + side * 12 + kink, 46),
                (32 + side * 5, 50),
                (32 + side * 10 + kink, 61),
            ]
        else:
            rise = look.pick(f"rise {number}", (-10.0, 0.0, 8.0))
            way = [
                (32 + side * 11, 30),
                (32 + side * 18, 24 + rise * 0.6 + kink),
                (32 + side * 20, 32 + rise * 0.7),
                (32 + side * 29, 24 + rise),
            ]
        outline = [(x, y - 2.6) for x, y in way] + [(x, y + 1.8) for x, y in reversed(way[:-1])]
        canvas.polygon(outline, bolt, shade="flat", line=None, cast=0)
    spikes = look.pick("spikes", (7, 9, 11))
    reach = look.vary("reach", 17, 21)
    star = []
    for number in range(2 * spikes):
        turn = math.pi * number / spikes + look.vary("turn", 0, 1)
        size = reach if number % 2 == 0 else 12.6
        star.append((32 + size * math.cos(turn), 29 + size * math.sin(turn)))
    canvas.polygon(star, bolt, shade="flat", line=None, cast=0)
    canvas.ellipse(32, 29, 11.4, 11.4, core, shade="flat", bias=0.2, line=None, cast=0)
    _eyes(canvas, look, 32, 28, (60, 70, 160))
    canvas.stamp(32, 35, 5, 1.4, INK)
    headgear(canvas, look, 32, 18, 12)
