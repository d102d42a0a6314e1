"""Sweets and ices: ice cream, popsicle, candy, lollipop, candy cane, chocolate, marshmallow."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import PALE_WOOD, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Rgb

_SCOOPS = ("f6c6d6", "f4ead0", "7a4a34", "bfe3c6", "f2a9bd", "f7e08c")
_CANDY = ("e8505f", "f2a53c", "5fbf6a", "5a9ee8", "b06ad8", "f08cb4")
_DARK_CHOCOLATE = "6b3f2a"


@draws("ice cream", family="food", colour="f6c6d6", words=("ice cream cone", "gelato", "soft serve",
       "sundae", "ice cream sundae", "frozen yogurt"),
       presets={"sundae": {"kind": "cup"}, "ice cream sundae": {"kind": "cup"}}, faces="viewer")  # fmt: skip
@weathered()
def ice_cream(canvas: Canvas, look: Look) -> None:
    """Paint scoops in a waffle cone, or in a glass with sauce and a cherry."""
    asked = look.coloured or look.material is not None
    first = body_colour(look, look.pick("flavour", _SCOOPS))
    scoops = [
        first if asked else look.pick("flavour", _SCOOPS),
        look.second(first if asked else look.pick("second flavour", _SCOOPS)),
        first,
    ]
    count = look.pick("scoops", (1, 2, 2, 3)) if not look.has("double") else 2
    count = min(count, 1 if canvas.tiny else 2) if canvas.small else count
    with canvas.placed(32, 40, look.vary("turn", -10, 10)):
        if look.kind == "cup":
            _sundae(canvas, scoops)
            top = -32.0
        else:
            _cone(canvas, look)
            top = -4.0
            for number in range(count):
                size = 15.4 - number * 2 + (3 if canvas.tiny else 0)
                canvas.ellipse(
                    look.vary(f"scoop {number}", -2, 2), top - 6, size, size * 0.84, soft(scoops[number])
                )
                for x in (-0.7, 0.0, 0.7) if not canvas.small else ():
                    canvas.ellipse(
                        x * size,
                        top + 4 - abs(x) * 3,
                        size * 0.32,
                        3.6,
                        soft(scoops[number]),
                        line=None,
                        cast=0.1,
                    )
                top -= size * 1.24
        if look.part("cherry") or look.chance("cherry", 0.4):
            canvas.ellipse(0, top - 1, 3.8, 3.8, matte(RED))
            canvas.limb([(0, top - 4, 0.8), (4, top - 10, 0.8)], matte("5f8f3a"))
        if look.has("melting", "melted"):
            for x in (-9, 4, 11):
                canvas.limb([(x, 0, 2.6), (x, look.vary(f"drip {x}", 6, 14), 2.2)], soft(scoops[0]))
        if look.part("sprinkles") or look.chance("sprinkles", 0.4):
            for number in range(7):
                canvas.stamp(
                    look.vary(f"bit {number}", -10, 10), -12 + number * 1.6, 1.8, 1.2, _CANDY[number % 6]
                )


def _sundae(canvas: Canvas, scoops: list[Rgb | str]) -> None:
    for number, x in enumerate((-9.0, 9.0, 0.0)):
        canvas.ellipse(x, -12 if number < 2 else -20, 11, 10.4, soft(scoops[number]))
    canvas.blob(path("-9,-26 0,-31 9,-26 10,-16 5,-20 1,-13 -4,-20 -9,-15"), matte(_DARK_CHOCOLATE), bevel=3)
    canvas.blob(mirrored("0,-9 21,-9 15,6 4,12 0,12"), soft("cfe3ee"), bevel=6)
    canvas.limb([(0, 11, 2.4), (0, 19, 2.4)], soft("cfe3ee"))
    canvas.ellipse(0, 20, 11, 3, soft("cfe3ee"), bevel=2)


def _cone(canvas: Canvas, look: Look) -> None:
    wafer = matte("d9a05a")
    whole = canvas.polygon([(-13, -2), (13, -2), (2, 27), (-2, 27)], wafer, bevel=6)
    for number in range(-3, 6):
        for way in (-1, 1):
            rows = [(number * 7 - 16 * way, -4, 0.7), (number * 7 + 10 * way, 28, 0.7)]
            canvas.limb(rows, wafer, smooth=False, thinnest=0.5, **inlay(-0.24, clip=whole))
    canvas.rectangle(-14.4, -5, 28.8, look.pick("rim", (4.0, 6.0)), wafer, bevel=2)


@draws(
    "popsicle",
    family="food",
    colour="f05a6a",
    words=("ice lolly", "ice pop", "frozen treat", "creamsicle"),
    faces="viewer",
)
@weathered("bitten")
def popsicle(canvas: Canvas, look: Look) -> None:
    """Paint ice on a stick, in one colour or in layers."""
    colour = body_colour(look, look.own_colour)
    ice = soft(colour)
    half, tall = look.vary("half", 10, 14), look.vary("tall", 30, 36)
    with canvas.placed(32, 34, look.vary("turn", -24, 24)):
        canvas.limb([(0, 10, 3), (0, 27, 3)], matte(PALE_WOOD))
        top = -tall + 10
        whole = canvas.blob(
            mirrored(f"0,{top} {half * 0.7},{top + 1} {half},{top + 9} {half},10 {half - 1},13 0,13"),
            ice,
            bevel=6,
        )
        if look.chance("layers", 0.5) or look.material == "rainbow":
            for y, tint in ((-8, "f7d04a"), (2, "5fc0f0")):
                canvas.rectangle(
                    -20,
                    y,
                    40,
                    10 if y < 0 else 14,
                    soft(look.second(tint) if y > 0 else tint),
                    **inlay(0.0, clip=whole),
                )
        for x in (-half * 0.4, half * 0.4):
            canvas.limb([(x, top + 8, 1), (x, 6, 1)], ice, **inlay(-0.18, clip=whole))
        if look.has("bitten", "eaten"):
            for x in (half - 1, half - 8):
                canvas.cut([(x + 5, top - 3), (x + 5, top + 6), (x - 2, top + 7), (x - 5, top)])
        glint(canvas, -half * 0.66, top + 8, 1.6, 5)


@draws(
    "candy",
    family="food",
    colour="e8505f",
    words=("sweet", "wrapped candy", "bonbon", "toffee", "gumdrop", "jelly bean", "sugar candy"),
    faces="viewer",
)
@weathered()
def candy(canvas: Canvas, look: Look) -> None:
    """Paint a sweet in a twisted wrapper, striped or plain."""
    ramp = soft(body_colour(look, look.pick("candy", _CANDY) if not look.coloured else look.own_colour))
    stripe = soft(look.second("fdf2f4"))
    size = look.vary("size", 12, 16)
    with canvas.placed(32, 32, look.vary("turn", -36, 36)):
        for side in (-1, 1):
            fan = [
                (side * size * 0.8, 0),
                (side * (size + 14), -12),
                (side * (size + 11), -3),
                (side * (size + 15), 1),
                (side * (size + 11), 5),
                (side * (size + 13), 12),
            ]
            canvas.polygon(fan, ramp, bevel=2)
        ball = canvas.ellipse(0, 0, size, size * look.vary("squash", 0.86, 1.05), ramp)
        if look.pick("pattern", ("swirl", "swirl", "plain")) == "swirl" or look.has("striped"):
            for number in range(-2, 3):
                canvas.limb(
                    [(number * 9 - 5, -20, 1.8), (number * 9 + 1, 0, 2.2), (number * 9 + 7, 20, 1.8)],
                    stripe,
                    **inlay(0.1, clip=ball),
                )
        glint(canvas, -size * 0.4, -size * 0.45, 4, 3)


@draws("lollipop", family="food", colour="e8505f", words=("sucker", "lolly"), faces="viewer")
@weathered()
def lollipop(canvas: Canvas, look: Look) -> None:
    """Paint a spiral lollipop on a stick, sometimes with a bow."""
    ramp = soft(body_colour(look, look.own_colour))
    swirl = soft(look.second("fdeef2"))
    size = look.vary("size", 15, 19)
    with canvas.placed(32, 25, look.vary("turn", -24, 24)):
        canvas.limb([(0, size - 2, 1.9), (0, size + look.vary("stick", 18, 26), 1.9)], matte("f4efe4"))
        canvas.ellipse(0, 0, size, size, ramp)
        turns = [
            (angle, size * 0.1 + size * 0.78 * angle / 12.6) for angle in [step * 0.42 for step in range(31)]
        ]
        canvas.limb(
            [(far * math.cos(angle), far * math.sin(angle), size * 0.11) for angle, far in turns],
            swirl,
            **inlay(0.1),
        )
        if look.chance("bow", 0.4):
            for side in (-1, 1):
                canvas.blob([(0, size + 2), (side * 9, size - 3), (side * 9, size + 7)], matte(RED), bevel=2)
        glint(canvas, -size * 0.5, -size * 0.5, 3, 3)


@draws(
    "candy cane",
    family="food",
    colour="d8323c",
    words=("peppermint stick", "christmas candy"),
    faces="viewer",
)
@weathered("snowy")
def candy_cane(canvas: Canvas, look: Look) -> None:
    """Paint a striped hooked cane, often with a ribbon."""
    ramp, white = soft(body_colour(look, look.own_colour)), soft(look.second("fbf4f2"))
    wide, fat = look.vary("wide", 10, 14), look.vary("fat", 4.4, 5.6)
    look.has("snowy")
    with canvas.placed(32, 34, look.vary("turn", -24, 16)):
        hook = [
            (6, 28, fat),
            (6, -8, fat),
            (5 - wide * 0.1, -18, fat),
            (6 - wide, -24, fat),
            (6 - wide * 2, -18, fat),
            (5 - wide * 2, -9, fat),
        ]
        whole = canvas.limb(hook, white)
        for y in range(-26, 34, 9):
            canvas.polygon(
                [(-2, y + 5), (14, y), (14, y + 4.4), (-2, y + 9.4)], ramp, **inlay(0.0, clip=whole)
            )
        for turn in (14, 62, 112, 158):
            with canvas.placed(6 - wide, -12, -turn + 90):
                canvas.polygon(
                    [(-2, -18), (2.6, -18), (4, -2), (-0.4, -2)],
                    ramp,
                    **inlay(0.0, clip=whole),
                )
        if look.chance("ribbon", 0.5):
            for side in (-1, 1):
                canvas.blob([(6, 2), (6 + side * 11, -4), (6 + side * 11, 8)], matte("3f9a4a"), bevel=3)
            canvas.ellipse(6, 2, 3, 3, matte("3f9a4a"))


@draws("chocolate bar", family="food", colour=_DARK_CHOCOLATE, words=("chocolate", "chocolates",
       "chocolate tablet"),
       presets={"white chocolate": {"colour": "f2e3c0"}, "milk chocolate": {"colour": "8a5638"}},
       faces="viewer")  # fmt: skip
@weathered()
def chocolate_bar(canvas: Canvas, look: Look) -> None:
    """Paint a bar of squares half out of its wrapper."""
    ramp, foil = body_ramp(look), metal("d3dae2")
    paper = matte(look.second(look.pick("paper", ("c8323c", "3a68cf", "7f42b5", "3f8a4a"))))
    columns, rows = look.pick("squares", ((3, 5), (2, 5), (3, 4)))
    size = 9.6
    half, top = columns * size / 2, -rows * size / 2
    with canvas.placed(32, 32, look.vary("turn", -26, 26)):
        canvas.rectangle(-half, top, 2 * half, rows * size, ramp, bevel=1.5)
        for row in range(rows):
            for column in range(columns):
                x, y = -half + column * size + 1, top + row * size + 1
                canvas.rectangle(x, y, size - 2, size - 2, ramp, bevel=2.4, line=None, cast=0.0, bias=0.04)
        if look.has("bitten", "eaten"):
            return
        low = top + size * look.vary("torn", 1.7, 2.5)
        torn = [
            (-half - 2 + number * (2 * half + 4) / 6, low + (2.4 if number % 2 else -2))
            for number in range(7)
        ]
        canvas.polygon([*torn, (half + 2, -top + 1), (-half - 2, -top + 1)], foil, bevel=2)
        canvas.polygon(
            [(x, y + 5) for x, y in torn] + [(half + 2, -top + 1), (-half - 2, -top + 1)], paper, bevel=2
        )
        canvas.rectangle(-half - 2, low + 11, 2 * half + 4, 4, matte("f2c94a"), **inlay(0.0))


@draws("cotton candy", family="food", colour="f6a9cf", words=("candy floss", "candyfloss"), faces="viewer")
@weathered()
def cotton_candy(canvas: Canvas, look: Look) -> None:
    """Paint a cloud of spun sugar on a paper cone."""
    fluff = soft(body_colour(look, look.own_colour))
    with canvas.placed(32, 28, look.vary("turn", -14, 14)):
        canvas.polygon([(-6, 8), (6, 8), (0.6, 33), (-0.6, 33)], matte("f4efe4"), bevel=3)
        for number, (x, y, size) in enumerate(
            ((-12, 4, 11), (12, 4, 11), (-10, -9, 12), (11, -10, 11), (0, -17, 11), (0, -1, 15))
        ):
            radius = size * look.vary(f"puff {number}", 0.84, 1.14)
            canvas.ellipse(x, y, radius, radius * 0.92, fluff, cast=0.1)


@draws(
    "marshmallow",
    family="food",
    colour="fbf2ee",
    words=("marshmallows", "roasted marshmallow"),
    faces="viewer",
)
@weathered()
def marshmallow(canvas: Canvas, look: Look) -> None:
    """Paint marshmallows on a stick over nothing but their own sweetness."""
    puff = soft(body_colour(look, look.own_colour))
    count = look.pick("count", (1, 2, 3))
    with canvas.placed(32, 32, look.vary("turn", 32, 58) * look.pick("side", (1, -1))):
        canvas.limb([(0, -26, 1.4), (0, 32, 1.6)], matte("8f5a34"), smooth=False)
        size = 13 if count == 1 else 10
        for number in range(count):
            y = -20 + number * 15
            canvas.blob(
                mirrored(f"0,{y - 7} {size},{y - 6} {size + 1},{y + 6} {size - 1},{y + 8} 0,{y + 9}"),
                puff,
                bevel=5,
            )
            canvas.ellipse(0, y - 5.4, size - 2.4, 2.6, puff, **inlay(0.2))
            if look.has("roasted", "toasted", "burnt") or look.chance("toasted", 0.3):
                canvas.ellipse(3, y + 4, size * 0.5, 2.4, matte("b8763a"), **inlay(0.0))
