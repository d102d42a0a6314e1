"""Places of leisure: swings, slides, ferris wheels, piers, sunshades, and woods to walk in."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import cluster
from sprite_tavern.forge.pieces.materials import DARK_WOOD, LEAF, ROPE, WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.textures import noise, planks

_PAINTS = ("d3303a", "3f8ad0", "f2b42c", "3f9a5a")


@draws(
    "swing", family="furniture", colour="d3303a", words=("swing set", "swings", "tree swing"), faces="viewer"
)
@weathered()
def swing(canvas: Canvas, look: Look) -> None:
    """Paint two seats on chains under a beam between splayed legs."""
    paint = metal(chosen_colour(look, look.pick("paint", _PAINTS)))
    high = look.vary("high", 46, 54)
    with canvas.placed(32, 60):
        for side in (-1, 1):
            for foot in (20, 29):
                canvas.limb([(side * foot, 0, 1.7), (side * 22, -high, 1.7)], paint, smooth=False)
        canvas.limb([(-24, -high, 2.0), (24, -high, 2.0)], paint, smooth=False)
        for number, x in enumerate((-9, 9)):
            lean, low = look.vary(f"lean {number}", -5, 5), -13 - look.vary(f"seat {number}", 0, 4)
            for dx in (-4, 4):
                canvas.limb([(x + dx, -high, 0.7), (x + dx + lean, low, 0.7)], metal("aab2c0"), smooth=False)
            canvas.rectangle(x - 6 + lean, low, 12, 3, matte(WOOD), bevel=1)


@draws(
    "slide", family="furniture", colour="f2b42c", words=("playground slide", "slide playground", "playground")
)
@weathered()
def slide(canvas: Canvas, look: Look) -> None:
    """Paint a chute from a ladder down to the ground."""
    chute = metal(chosen_colour(look, look.pick("chute", ("f2b42c", "d3303a", "3f8ad0"))))
    frame = metal(look.second(look.pick("frame", ("3f8ad0", "d3303a", "8d97a6"))))
    top = -look.vary("top", 40, 48)
    with canvas.placed(32, 60):
        for x in (-22, -12):
            canvas.limb([(x - 4, 0, 1.6), (x, top - 8, 1.5)], frame, smooth=False)
        for rung in range(5):
            canvas.limb(
                [(-25 + rung * 0.8, -6 - rung * 8, 1.2), (-15 + rung * 0.8, -6 - rung * 8, 1.2)], frame
            )
        canvas.limb([(-4, top + 6, 1.4), (-4, 0, 1.4)], frame, smooth=False)
        canvas.blob(
            [(-14, top), (-4, top), (12, -14), (28, -5), (29, 0), (20, 0), (4, -9), (-12, top + 7)],
            chute,
            bevel=3,
        )
        canvas.limb([(-13, top - 1, 1.4), (-3, top, 1.4), (13, -15, 1.3), (28, -6, 1.2)], chute, bias=0.2)
        canvas.rectangle(-24, top, 13, 3, frame, bevel=1)
        canvas.limb([(-22, top - 8, 1.3), (-12, top - 8, 1.3)], frame)


@draws(
    "ferris wheel",
    family="buildings",
    colour="d3303a",
    words=("big wheel", "observation wheel", "amusement park", "theme park ride"),
    faces="viewer",
)
@weathered(stretch=0.03)
def ferris_wheel(canvas: Canvas, look: Look) -> None:
    """Paint a great wheel with coloured gondolas on its stand."""
    steel = metal(body_colour(look, "c3ccd8") if look.coloured else "c3ccd8")
    cabins, size = (6 if canvas.small else look.pick("cabins", (8, 10))), look.vary("size", 20, 23)
    turn = look.vary("turn", 0, 1)
    with canvas.placed(32, 30):
        for side in (-1, 1):
            canvas.limb([(side * 14, 30, 2.0), (0, 0, 1.6)], metal("8d97a6"), smooth=False)
        canvas.ellipse(0, 0, size, size, steel, bevel=1.4)
        canvas.ellipse(0, 0, size - 2.4, size - 2.4, soft("b9d6ea"), shade="flat", bias=-0.1)
        for number in range(cabins):
            angle = turn + 2 * math.pi * number / cabins
            x, y = size * math.cos(angle), size * math.sin(angle)
            canvas.limb([(0, 0, 0.7), (x, y, 0.7)], steel, smooth=False, cast=0.0)
        for number in range(cabins):
            angle = turn + 2 * math.pi * number / cabins
            x, y = size * math.cos(angle), size * math.sin(angle)
            canvas.blob(
                [(x - 4, y), (x + 4, y), (x + 3.4, y + 6), (x - 3.4, y + 6)], matte(_PAINTS[number % 4])
            )
        canvas.ellipse(0, 0, 3.4, 3.4, glow("ffe27a"), line="dark")
        canvas.rectangle(-17, 29, 34, 3, metal("8d97a6"), bevel=1)


@draws(
    "dock",
    family="buildings",
    colour=WOOD,
    words=("pier", "wooden pier", "jetty", "wooden dock", "wharf", "boardwalk"),
)
@weathered()
def dock(canvas: Canvas, look: Look) -> None:
    """Paint planks on posts over water, with a bollard, perhaps a lantern."""
    wood = matte(body_colour(look, WOOD))
    posts = look.pick("posts", (3, 4))
    with canvas.placed(32, 56):
        canvas.ellipse(0, 0, 30, 6, soft("4a98e0"), bevel=2)
        for number in range(posts):
            x = -24 + number * 48 / (posts - 1)
            canvas.rectangle(x - 2.2, -20, 4.4, 21, matte(DARK_WOOD), bevel=1.6)
            canvas.ellipse(x, 1, 4.4, 1.3, soft("c9e6fa"), **inlay())
        deck = [(-29, -13), (-25, -20), (29, -20), (26, -13)]
        canvas.polygon(deck, wood, bevel=1.2, texture=planks(5, vertical=True))
        canvas.polygon([(-29, -13), (26, -13), (26, -10), (-29, -10)], matte(DARK_WOOD), bevel=1)
        high = look.vary("post", 34, 42)
        if look.part("lantern", "lamp", "light") or look.has("glowing") or look.chance("lantern", 0.5):
            canvas.rectangle(19, -high, 2.6, high - 14, matte(DARK_WOOD), bevel=1)
            canvas.limb([(20, -high, 0.9), (14, -high, 0.9)], matte(DARK_WOOD))
            canvas.rectangle(11.4, -high + 1, 5.2, 6.4, glow("ffd877"), bevel=1, line="dark")
        for x in (-20, 2):
            canvas.rectangle(x - 2, -27, 4, 9, matte(DARK_WOOD), bevel=1.4)
            canvas.rectangle(x - 2.6, -24, 5.2, 2, matte(ROPE), bevel=0.8)


@draws(
    "beach umbrella",
    family="furniture",
    colour="d3303a",
    words=("sunshade", "sun umbrella", "beach parasol"),
    faces="viewer",
)
@weathered()
def beach_umbrella(canvas: Canvas, look: Look) -> None:
    """Paint a striped sunshade stuck in sand, with a towel or a ball."""
    first = matte(chosen_colour(look, look.pick("cloth", _PAINTS)))
    second = matte(look.second("f4f0e4"))
    with canvas.placed(32, 60):
        canvas.blob(
            [(-27, 0), (-14, -4), (4, -5), (18, -4), (27, 0)], matte("e2c98a"), bevel=2, texture=noise(0.1)
        )
        if look.chance("ball", 0.5):
            canvas.ellipse(17, -7, 5.4, 5.4, second)
            canvas.ellipse(17, -7, 2, 5.4, first, **inlay())
        with canvas.placed(-2, -4, look.pick("lean", (-14, 12, -8, 16))):
            canvas.limb([(0, 0, 1.3), (0, -46, 1.2)], matte("d9b184"), smooth=False)
            half, rise = look.vary("half", 24, 28), look.vary("rise", 15, 19)
            for number in range(6):
                left, right = -half + number * half / 3, -half + (number + 1) * half / 3
                edge = [
                    (0, -46),
                    (left * 0.75, -32 - rise * 0.45),
                    (left, -30),
                    ((left + right) / 2, -27.6),
                    (right, -30),
                ]
                canvas.blob(
                    [*edge, (right * 0.75, -32 - rise * 0.45)],
                    first if number % 2 else second,
                    bevel=2,
                    line=None,
                )
            canvas.ellipse(0, -47, 1.8, 1.8, metal("e9b234"))


@draws(
    "forest",
    family="nature",
    colour=LEAF,
    words=("woods", "woodland", "grove", "pine forest", "forest of trees", "trees"),
    presets={
        "pine forest": {"kind": "pine", "colour": "2f7a4a"},
    },
    faces="viewer",
)
@weathered()
def forest(canvas: Canvas, look: Look) -> None:
    """Paint a stand of trees, the farther ones darker and behind."""
    look.part("pine", "tree", "oak")
    pine = look.kind == "pine" or look.has("pine") or look.chance("pines", 0.3)
    colour = (
        "d9782b"
        if look.has("autumn") and not look.coloured
        else body_colour(look, "2f7a4a" if pine else LEAF)
    )
    places = (
        (-18, -7, 0.9),
        (1, -9, 1.1),
        (18, -7, 0.95),
        (-9, -2, 1.0),
        (10, -2, 1.05),
        (-24, 0, 0.8),
        (24, 0, 0.8),
    )
    with canvas.placed(32, 59):
        canvas.ellipse(0, -2, 30, 5, matte("5a8a3c"), bevel=2)
        for number, (x, y, size) in enumerate(places[: 5 if canvas.small else 7]):
            tall = 34 * size * look.vary(f"tree {number}", 0.85, 1.15)
            leaves = matte(colour)
            with canvas.placed(x + look.vary(f"tree x {number}", -2, 2), y):
                canvas.rectangle(-1.6, -tall * 0.4, 3.2, tall * 0.4, matte(DARK_WOOD), bevel=1)
                if pine:
                    for tier in range(3):
                        low, half = -tall * (0.22 + 0.26 * tier), 8.6 * size * (1 - 0.24 * tier)
                        canvas.polygon([(-half, low), (0, low - tall * 0.44), (half, low)], leaves, bevel=3)
                else:
                    with canvas.placed(0, -tall * 0.68):
                        cluster(canvas, 8.4 * size, leaves, canvas.rng, -0.12 + 0.04 * number)
