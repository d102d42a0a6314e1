"""Food for the hand: eggs, burgers, pizza, biscuits."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.materials import RED, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix
from sprite_tavern.forge.textures import noise

_ROUND = [math.radians(angle) for angle in range(0, 360, 6)]
_BRIGHT = 640
"""Sum of red, green and blue from which an icing takes a darker drizzle."""


@draws(
    "egg",
    family="food",
    colour="f0e2cc",
    words=("dragon egg", "easter egg", "eggs"),
    presets={
        "dragon egg": {"kind": "scaled", "colour": "b3323c"},
        "easter egg": {"kind": "painted", "colour": "8fc8e8"},
    },
    faces="viewer",
)
@weathered("cracked")
def egg(canvas: Canvas, look: Look) -> None:
    """Paint an egg: plain, speckled, scaled or painted; cracked with a dark gap."""
    colour = body_colour(look, "f0e2cc")
    shell = matte(colour)
    wide, tall = look.vary("wide", 15, 22), look.vary("tall", 22, 28)
    kind = look.kind if look.kind in {"scaled", "painted"} else look.pick("kind", ("plain", "speckled"))
    half = f"0,{-tall} {wide * 0.6},{-tall * 0.7} {wide},{tall * 0.2} {wide * 0.66},{tall * 0.86} 0,{tall}"
    if look.chance("nest", 0.35):
        _nest(canvas, look, wide)
    with canvas.placed(32, 33, look.pick("egg tilt", (0.0, -16.0, 14.0, 34.0))):
        whole = canvas.polygon(catmull_rom(mirrored(half)), shell, bevel=wide)
        if kind == "scaled":
            _scales(canvas, tall, shell, whole)
        elif kind == "painted":
            stripe = matte(look.second("f4df4a"))
            zigzag = path("-24,0 -12,4 0,0 12,4 24,0 24,5 12,9 0,5 -12,9 -24,5")
            for y in (-9, 3, 13):
                canvas.polygon([(x, y + down) for x, down in zigzag], stripe, **inlay(0.0, clip=whole))
        elif kind == "speckled":
            for number in range(12):
                across, down = (
                    look.vary(f"speck {number} x", -13, 13),
                    look.vary(f"speck {number} y", -16, 18),
                )
                canvas.stamp(across, down, 2, 2, mix(colour, "6d4325", 0.45))
        if look.has("cracked", "broken", "hatching"):
            gap = path("-22,-4 -14,-9 -8,-2 -2,-10 4,-3 10,-9 22,-4 22,-1 10,-4 4,2 -2,-5 -8,3 -14,-4 -22,0")
            canvas.polygon(gap, matte("2b2633"), **inlay(-0.2, clip=whole))
        canvas.ellipse(-wide * 0.4, -tall * 0.4, 3, 4.4, Ramp(lighten(colour, 0.12)), 24, **inlay(0.3))


def _nest(canvas: Canvas, look: Look, wide: float) -> None:
    """Draw the straw that the egg lies in; its back is hidden by the egg."""
    straw = matte("c9a04a")
    canvas.ellipse(32, 56, wide + 9, 8, straw, bevel=4, texture=noise(0.24, 0.8))
    for number in range(6):
        x = 32 + (number - 2.5) * (wide + 8) / 3
        tip = x + look.vary(f"straw {number}", -7, 7)
        canvas.limb([(x, 58, 0.9), (tip, 50 - number % 2 * 3, 0.7)], straw, bias=0.12 - number % 2 * 0.24)


def _scales(canvas: Canvas, tall: float, shell: Ramp, whole: PartId) -> None:
    """Cover the egg with overlapping scales."""
    for row in range(5):
        for column in range(-3, 4):
            x, y = (column + (row % 2) * 0.5) * 8, -tall * 0.6 + row * 9
            scale = [(x - 4, y - 4), (x, y - 5), (x + 4, y - 4), (x, y + 4)]
            canvas.blob(scale, shell, bevel=2, cast=0.2, clip=whole)


@draws("burger", family="food", colour="c98a45", words=("hamburger", "cheeseburger"), faces="viewer")
@weathered()
def burger(canvas: Canvas, look: Look) -> None:
    """Paint a burger from the side: bun, salad, cheese, patty."""
    bun = matte(body_colour(look, "c98a45"))
    stack = look.pick("stack", (1, 1, 2))
    with canvas.placed(32, 34 + stack * 3):
        canvas.blob(mirrored("0,9 24,9 24,15 17,20 0,21"), bun, bevel=5)
        for number in range(stack):
            y = 3 - number * 8
            canvas.blob(
                mirrored(f"0,{y} 25,{y} 26,{y + 4} 23,{y + 7} 0,{y + 7}"),
                matte("6d3f28"),
                bevel=3,
                texture=noise(0.16, 0.9),
            )
            canvas.polygon(
                [(-24, y - 1), (24, y - 1), (17, y + 4), (8, y), (-4, y + 5), (-14, y)],
                matte("f4c443"),
                bevel=1,
            )
        y = 2 - (stack - 1) * 8
        canvas.blob(
            [
                (-27, y - 1),
                (-20, y - 5),
                (20, y - 5),
                (27, y - 1),
                (20, y + 2),
                (12, y - 1),
                (4, y + 2),
                (-6, y - 1),
                (-16, y + 2),
            ],
            matte("6fae3c"),
            bevel=1.6,
        )
        if look.chance("tomato", 0.6):
            canvas.rectangle(-20, y - 6, 40, 3, matte(RED), bevel=1)
            y -= 2
        canvas.blob(mirrored(f"0,{y - 23} 15,{y - 20} 25,{y - 9} 24,{y - 3} 0,{y - 3}"), bun, bevel=10)
        for x, dy in ((-12, -13), (-4, -18), (5, -15), (13, -11), (0, -9)):
            canvas.stamp(x, y + dy, 2.2, 1.3, "f6e8c4")


@draws("pizza", family="food", colour="e8b24a", words=("pizza slice",), faces="viewer")
@weathered()
def pizza(canvas: Canvas, look: Look) -> None:
    """Paint a slice of pizza, or the whole round."""
    crust, top = matte("c98a45"), matte(body_colour(look, "f0b84a"))
    toppings = [("c4342f", 4.0), ("4a7a2f", 2.6), ("f4efe0", 2.8)]
    sliced = look.has("slice", "piece", "sliced", "wedge") or look.noun == "pizza slice"
    if not sliced and (look.has("whole", "round") or look.chance("whole", 0.3)):
        with canvas.placed(32, 32):
            canvas.ellipse(0, 0, 28, 27, crust, bevel=4)
            canvas.ellipse(0, 0, 23, 22, top, shade="flat", cast=0.0)
            for number in range(10):
                x, y = look.vary(f"t{number} x", -15, 15), look.vary(f"t{number} y", -14, 14)
                colour, size = toppings[number % 3]
                canvas.ellipse(x, y, size, size, matte(colour), cast=0.1)
        return
    with canvas.placed(32, 30, look.vary("turn", -24, 24)):
        canvas.polygon([(-20, -17), (20, -17), (0, 29)], top, bevel=2)
        for x, y in ((-6, 20), (4, 12)):
            canvas.limb(
                [(x * 0.5, y - 4, 2), (x * 0.6, y + look.vary(f"drip {x}", 4, 8), 1.4)], top, line=None
            )
        canvas.blob(path("-24,-20 -18,-27 0,-29 18,-27 24,-20 16,-15 0,-17 -16,-15"), crust, bevel=4)
        for number, (x, y) in enumerate(((-8, -8), (8, -9), (0, 3), (-2, -13), (5, 7), (-5, 12))):
            colour, size = toppings[number % 3] if number > 2 else toppings[0]
            canvas.ellipse(x, y, size, size, matte(colour), cast=0.1)


@draws(
    "cookie",
    family="food",
    colour="c98f50",
    words=("biscuit", "donut", "doughnut"),
    presets={"donut": {"kind": "ring", "colour": "f08cb4"}, "doughnut": {"kind": "ring", "colour": "f08cb4"}},
    faces="viewer",
)
@weathered("cracked")
def cookie(canvas: Canvas, look: Look) -> None:
    """Paint a cookie with chips and a bite, or an iced ring with sprinkles."""
    colour = body_colour(look, "c98f50")
    with canvas.placed(32, 32):
        if look.kind == "ring":
            _ring(canvas, look, colour)
            return
        dough = matte(colour)
        canvas.polygon(_bitten(look), dough, bevel=10, texture=noise(0.1, 0.8))
        for number in range(8):
            x, y = look.vary(f"chip {number} x", -16, 13), look.vary(f"chip {number} y", -15, 16)
            canvas.ellipse(x, y, 2.9, 2.6, matte("5a3524"))


def _ring(canvas: Canvas, look: Look, colour: Rgb) -> None:
    """Draw an iced ring: upright, bitten, or lying on the table; with sprinkles, stripes or bare icing."""
    look.has("glazed", "iced", "frosted", "sprinkled")
    way = look.pick("way", ("upright", "lying", "bitten", "lying"))
    lying = way == "lying" and not look.has("bitten", "eaten")
    flat = look.vary("flat", 0.52, 0.7) if lying else 1.0
    dough, icing = matte(look.pick("dough", ("c98f50", "8a5a38", "d8a868", "a8703c"))), soft(colour)
    if lying:
        canvas.ellipse(0, 8, 28, 26 * flat, dough, bevel=8)
        rim = [(26 * math.cos(turn), 24 * flat * math.sin(turn)) for turn in _ROUND]
    else:
        rim = _bitten(look, always=way == "bitten")
        canvas.polygon(rim, dough, bevel=9)
    waves = look.vary("waves", 0, 6)
    top = [
        (x * share, y * share)
        for (x, y), share in ((dot, 0.84 + 0.05 * math.sin(n * 0.7 + waves)) for n, dot in enumerate(rim))
    ]
    whole = canvas.blob(top, icing, bevel=7, cast=0.1)
    hole = look.vary("hole", 5.6, 8.4)
    canvas.ellipse(0, -1, hole, hole * 0.9 * flat, matte("6d4a30"), shade="flat", bias=-0.2)
    if look.pick("topping", ("sprinkles", "stripes", "sprinkles", "stripes")) == "stripes":
        if canvas.tiny:
            return
        drizzle = soft(lighten(colour, 0.24 if sum(colour) < _BRIGHT else -0.24))
        for across in (-15, -7, 7, 15):
            canvas.limb(
                [(across - 4, -18 * flat, 0.9), (across + 4, 18 * flat, 0.9)], drizzle, **inlay(clip=whole)
            )
        return
    for number in range(12):
        angle = number * 0.524 + look.vary("sprinkles", 0, 1)
        reach = 13.5 + 2.4 * (number % 2)
        x, y = reach * math.cos(angle), (reach - 1) * flat * math.sin(angle)
        tint = look.pick(f"sprinkle {number}", ("f4df4a", "5ab0e0", "ffffff", "7ad06a"))
        canvas.stamp(x, y, 2.2, 1.4, tint)


def _bitten(look: Look, *, always: bool = False) -> list[tuple[float, float]]:
    """Return the rim of a biscuit: whole, or with a mouthful gone on one side."""
    bite = always or look.has("bitten", "eaten") or look.chance("bite", 0.45)
    place, deep = look.vary("bite place", -80, 60), look.vary("bite depth", 0.5, 0.62)
    rim = []
    for angle in range(0, 360, 6):
        off = abs((angle - place + 180) % 360 - 180)
        reach = deep + 0.06 * (angle // 6 % 2) if bite and off < 26 else 1.0
        turn = math.radians(angle)
        rim.append((25 * reach * math.cos(turn), 24 * reach * math.sin(turn)))
    return rim
