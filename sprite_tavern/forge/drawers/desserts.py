"""Desserts: pancakes, waffle, slices of cake, macarons, gingerbread, cinnamon rolls, pudding."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import RED, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten


@draws(
    "pancakes",
    family="food",
    colour="d99a4a",
    words=("pancake", "stack of pancakes", "flapjack", "crepe", "hotcakes"),
    faces="viewer",
)
@weathered()
def pancakes(canvas: Canvas, look: Look) -> None:
    """Paint a stack of pancakes with butter and syrup on a plate."""
    ramp, syrup = body_ramp(look), soft("9a4f1c")
    look.part("syrup", "butter")
    count = look.pick("count", (3, 4, 5))
    with canvas.placed(32, 50):
        canvas.ellipse(0, 2, 29, 8, soft("dfe4ec"), bevel=2)
        for number in range(count):
            y = -number * 6.4
            x = look.vary(f"shift {number}", -2.4, 2.4)
            canvas.blob(
                [(x - 23, y - 4), (x, y - 10), (x + 23, y - 4), (x + 22, y + 1), (x, y + 6), (x - 22, y + 1)],
                ramp,
                bevel=3,
            )
            canvas.ellipse(x, y - 4.4, 21, 5.4, Ramp(lighten(ramp.base, -0.1)), **inlay(0.0))
        top = -count * 6.4 + 2
        canvas.blob(
            [
                (-15, top),
                (0, top - 4),
                (15, top),
                (17, top + 12),
                (13, top + 9),
                (8, top + 17),
                (4, top + 7),
                (-6, top + 6),
                (-9, top + 14),
                (-13, top + 5),
            ],
            syrup,
            bevel=3,
        )
        canvas.polygon(
            [(-6, top - 4), (3, top - 7), (8, top - 4), (8, top), (-1, top + 3), (-6, top)],
            soft("fbe58a"),
            bevel=1.6,
        )
        if look.chance("berry", 0.4):
            canvas.ellipse(11, top - 3, 3.6, 3.6, matte("4a5ab8"))


@draws("waffle", family="food", colour="dba04c", words=("waffles", "belgian waffle"), faces="viewer")
@weathered()
def waffle(canvas: Canvas, look: Look) -> None:
    """Paint a waffle with its pockets, butter and syrup."""
    ramp = body_ramp(look)
    square = look.chance("square", 0.5) or look.has("square")
    with canvas.placed(32, 33, look.vary("turn", -24, 24)):
        outline = (
            mirrored("0,-24 22,-24 25,-21 25,21 22,24 0,24")
            if square
            else mirrored("0,-25 14,-23 24,-10 25,6 16,21 0,25")
        )
        canvas.blob(outline, ramp, bevel=4)
        for row in range(-2, 3):
            for column in range(-2, 3):
                if square or abs(row) + abs(column) < 4:
                    canvas.rectangle(
                        column * 9 - 3.2,
                        row * 9 - 3.2,
                        6.4,
                        6.4,
                        ramp,
                        bevel=1.6,
                        gain=-1.0,
                        line=None,
                        cast=0.0,
                        bias=-0.2,
                    )
        if look.has("plain"):
            return
        canvas.blob(
            path("-14,-12 2,-16 15,-8 12,4 14,15 8,17 6,6 -4,9 -9,18 -13,14 -10,2"), soft("9a4f1c"), bevel=3
        )
        canvas.polygon(path("-7,-10 4,-13 9,-7 -2,-3"), soft("fbe58a"), bevel=1.6)


@draws(
    "cake slice", family="food", colour="f7d9e2",
    words=("slice of cake", "piece of cake", "cheesecake", "slice of pie", "pie slice"),
    presets={
        "cheesecake": {"colour": "f6e6b4", "second": "c98a4a"},
        "slice of pie": {"colour": "d9a05a", "second": "b0303c"},
        "pie slice": {"colour": "d9a05a", "second": "b0303c"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def cake_slice(canvas: Canvas, look: Look) -> None:
    """Paint a wedge of layered cake with icing and something on top."""
    icing = soft(body_colour(look, look.own_colour))
    layer = matte(look.second(look.pick("sponge", ("e6b36a", "7a4a30", "c8506a"))))
    tall = look.vary("tall", 18, 26)
    tip = look.vary("tip", -27, -23)
    with canvas.placed(32, 34):
        canvas.ellipse(0, tall + 2, 30, 7, soft("dfe4ec"), bevel=2)
        canvas.polygon([(tip, 0), (9, -14), (26, -3), (26, tall - 4), (tip, tall)], icing, shade="flat")
        canvas.polygon([(tip, 0), (26, -3), (26, tall - 4), (tip, tall)], layer, **inlay(0.0, 0.2))
        canvas.polygon([(tip, 0), (9, -14), (26, -3)], icing, **inlay(0.2))
        for share in (0.36, 0.72):
            y = tall * share
            canvas.polygon([(tip, y), (26, y - 3.2), (26, y), (tip, y + 3.4)], icing, **inlay(0.0))
        for number, x in enumerate((-20, -10, 0, 10, 20)):
            drip = look.vary(f"drip {number}", 3, 8)
            canvas.limb([(x, 0, 3), (x, drip, 2.6)], icing, line=None, cast=0.0)
        canvas.ellipse(4, -12, 6, 4, soft("fdf6f2"))
        if look.chance("berry", 0.7):
            canvas.blob(path("0,-23 6,-23 7,-17 4,-12 0,-17"), matte("d8303c"), bevel=4)


@draws(
    "macaron",
    family="food",
    colour="f2a0b8",
    words=("macarons", "macaroon", "whoopie pie", "cookie sandwich"),
    faces="viewer",
)
@weathered()
def macaron(canvas: Canvas, look: Look) -> None:
    """Paint one macaron, or a little tower of them."""
    count = look.pick("count", (1, 2, 3))
    tints = ("f2a0b8", "a9d8a0", "f4dc8c")
    asked = look.coloured
    for number in range(count):
        tint = look.colour if asked else look.shade_of(tints[number])
        shell, cream = soft(tint), soft(look.second(lighten(tint, 0.16)))
        with canvas.placed(
            32 + look.vary(f"x {number}", -3, 3), 47 - number * 17, look.vary(f"turn {number}", -7, 7)
        ):
            canvas.blob(mirrored("0,3 19,2 21,7 16,11 0,12"), shell, bevel=5)
            canvas.rectangle(-19, -1, 38, 5, cream, bevel=2)
            canvas.blob(mirrored("0,-11 13,-9 20,-2 19,1 0,2"), shell, bevel=7)
            canvas.limb(
                [(-19, 0.6, 1.2), (0, 1.4, 1.2), (19, 0.6, 1.2)], shell, line=None, cast=0.0, bias=-0.14
            )


@draws(
    "gingerbread man",
    family="food",
    colour="b8742f",
    words=("gingerbread", "gingerbread cookie"),
    faces="viewer",
)
@weathered("happy", "snowy")
def gingerbread_man(canvas: Canvas, look: Look) -> None:
    """Paint a biscuit man with icing, buttons and a smile."""
    dough, icing = body_ramp(look), soft("fdf6f0")
    look.has("happy", "snowy", "cute")
    arms = look.vary("arms", -7, 6)
    with canvas.placed(32, 32, look.vary("turn", -10, 10)):
        for side in (-1, 1):
            canvas.limb([(0, 0, 7), (side * 22, arms, 5.6)], dough, line=None, cast=0.0)
            canvas.limb(
                [(side * 4, 8, 7), (side * look.vary("legs", 9, 15), 26, 6.4)], dough, line=None, cast=0.0
            )
            canvas.limb([(side * 19, arms - 5, 0.9), (side * 19, arms + 5, 0.9)], icing, line=None, cast=0.0)
            canvas.limb([(side * 7, 20, 0.9), (side * 16, 21, 0.9)], icing, line=None, cast=0.0)
        canvas.blob(mirrored("0,-6 9,-5 10,6 9,14 0,15"), dough, line=None, cast=0.0)
        canvas.ellipse(0, -16, 13, 12, dough, cast=0.06)
        for side in (-1, 1):
            canvas.eye(side * 4.6, -18, 2.4, 2.8)
        canvas.limb([(-5.6, -12, 0.8), (0, -9.6, 0.9), (5.6, -12, 0.8)], icing, **inlay(0.1))
        for y, tint in ((-1, "d8323c"), (6, "3f9a4a")):
            canvas.ellipse(0, y, 2.2, 2.2, soft(tint))


@draws(
    "cinnamon roll",
    family="food",
    colour="c98a4a",
    words=("cinnamon bun", "sticky bun", "swiss roll"),
    faces="viewer",
)
@weathered()
def cinnamon_roll(canvas: Canvas, look: Look) -> None:
    """Paint a spiral bun under icing."""
    dough = body_ramp(look)
    size = look.vary("size", 20, 23)
    with canvas.placed(32, 33, look.vary("turn", -40, 40)):
        canvas.ellipse(2, 5, size, size * 0.9, Ramp(lighten(dough.base, -0.08)))
        canvas.ellipse(0, 0, size, size * 0.9, dough, bevel=5)
        turns = [(step * 0.42, size * 0.08 + size * 0.8 * step / 38) for step in range(39)]
        canvas.limb(
            [(far * math.cos(angle), far * 0.9 * math.sin(angle), 1.6) for angle, far in turns],
            matte("6b3a1c"),
            **inlay(0.0),
        )
        canvas.blob(
            path("-14,-9 -2,-13 12,-9 14,2 10,12 6,3 0,6 -6,13 -9,4 -15,2"),
            soft("fdf6ee"),
            bevel=2,
            cast=0.08,
        )


@draws(
    "pudding", family="food", colour="f2cf6a",
    words=("flan", "custard", "panna cotta", "jello", "gelatin dessert", "jelly dessert"),
    presets={
        "jello": {"colour": "d83a5c"}, "gelatin dessert": {"colour": "d83a5c"},
        "jelly dessert": {"colour": "d83a5c"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def pudding(canvas: Canvas, look: Look) -> None:
    """Paint a trembling pudding with caramel on a plate."""
    body = soft(body_colour(look, look.own_colour))
    lean, tall = look.vary("lean", -3, 3), look.vary("tall", 22, 28)
    with canvas.placed(32, 50):
        canvas.ellipse(0, 1, 29, 7, soft("dfe4ec"), bevel=2)
        top = [(lean - 13, -tall), (lean + 13, -tall)]
        canvas.blob(
            [(-21, -2), (-18, -tall * 0.6), *top, (18, -tall * 0.6), (21, -2), (10, 2), (-10, 2)],
            body,
            bevel=8,
        )
        sauce = soft(look.second("8a4a1c"))
        canvas.blob(
            [
                (lean - 14, -tall + 3),
                (lean, -tall - 5),
                (lean + 14, -tall + 3),
                (lean + 13, -tall + 10),
                (lean + 8, -tall + 6),
                (lean + 3, -tall + 13),
                (lean - 4, -tall + 6),
                (lean - 9, -tall + 11),
            ],
            sauce,
            bevel=3,
        )
        if look.chance("cherry", 0.5):
            canvas.ellipse(lean, -tall - 5, 4, 4, matte(RED))
            canvas.limb([(lean, -tall - 8, 0.7), (lean + 4, -tall - 13, 0.7)], matte("5f8f3a"))
        glint(canvas, -10, -tall * 0.6, 2, 6)
