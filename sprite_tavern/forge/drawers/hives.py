"""Homes of small beasts, and hay: nests, webs, beehives, bales."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_plants import bold_haystack
from sprite_tavern.forge.pieces.materials import (
    INK,
    IRON,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.textures import bands, stripes


@draws(
    "hay bale",
    family="nature",
    colour="d9b24a",
    words=("haybale", "straw bale", "bale", "hay", "haystack", "hay stack", "straw pile", "hay pile"),
    faces="viewer",
)
@weathered()
def hay(canvas: Canvas, look: Look) -> None:
    """Paint a bound bale, a rolled one, or a heap."""
    straw = matte(body_colour(look, "d9b24a") if look.material != "straw" else "d9b24a")
    heap = look.noun in {"haystack", "hay stack", "straw pile", "hay pile"}
    rolled = not heap and look.chance("rolled", 0.4)
    with canvas.placed(32, 60):
        if heap and canvas.small:
            bold_haystack(canvas, look, straw)
        elif heap:
            tall = look.vary("tall", 34, 42)
            canvas.blob(
                [
                    (-27, 0),
                    (-23, -tall * 0.5),
                    (-9, -tall * 0.9),
                    (3, -tall),
                    (14, -tall * 0.8),
                    (24, -tall * 0.4),
                    (27, 0),
                ],
                straw,
                bevel=9,
                texture=stripes(80, 3.4, 0.3, 0.22),
            )
        elif rolled:
            size = look.vary("roll", 19, 22)
            canvas.ellipse(8, -size, size * 0.94, size, straw, bevel=4)
            canvas.rectangle(-7, -2 * size, 15, 2 * size, straw, bevel=4, texture=bands(3, 0, 0.2), line=None)
            canvas.ellipse(-7, -size, size * 0.94, size, straw, bevel=2)
            for share in (0.72, 0.46, 0.2):
                canvas.ellipse(
                    -7, -size, size * share, size * share, straw, **inlay(-0.16 if share != 0.46 else 0.12)
                )
        else:
            tall = look.vary("bale", 24, 30)
            canvas.polygon(
                [(-27, 0), (-27, -tall), (-20, -tall - 9), (28, -tall - 9), (28, -8), (21, 0)], straw, bevel=3
            )
            canvas.rectangle(-27, -tall, 48, tall, straw, bevel=2, texture=stripes(84, 3.2, 0.3, 0.2))
            for x in (-14, 8):
                canvas.rectangle(x, -tall - 8, 2.4, tall + 8, matte("a3523a"), **inlay())
        for number in range(0 if heap and canvas.small else 6):
            left, low = look.vary(f"wisp {number}", -22, 16), look.vary(f"wisp y {number}", -20, -2)
            canvas.limb([(left, low, 0.7), (left + 4, low - 3, 0.5)], straw, line=None, cast=0.0, bias=0.2)
        if look.part("pitchfork", "fork"):
            canvas.limb([(16, -50, 1.4), (6, -22, 1.4)], matte(WOOD), smooth=False)
            for dx in (-3, 0, 3):
                canvas.limb([(6 + dx, -24, 0.9), (4 + dx, -12, 0.7)], metal(IRON))


@draws(
    "nest",
    family="nature",
    colour="9a7146",
    words=("bird nest", "birds nest", "nest of eggs", "dragon nest"),
    faces="viewer",
)
@weathered()
def nest(canvas: Canvas, look: Look) -> None:
    """Paint a bowl of twigs with eggs in it."""
    twigs = matte(body_colour(look, "9a7146"))
    asked = look.part("egg", "chick")
    eggs = (
        look.pick("eggs", (3, 2, 3))
        if asked is None
        else max(2, min(asked.count, 3))
        if asked.count > 1
        else 3
    )
    shell = soft(
        asked.colour if asked and asked.coloured else look.pick("shell", ("a9d8e2", "f2ead6", "d8c9a4"))
    )
    with canvas.placed(32, 54):
        canvas.ellipse(0, -8, 24, 9, matte("5a4028"), bevel=2)
        for number in range(eggs):
            x = (number - (eggs - 1) / 2) * 12
            size = look.vary(f"egg {number}", 1.0, 1.2)
            canvas.ellipse(x, -14 - (3 if number == 1 else 0), 6.6 * size, 9 * size, shell)
            canvas.stamp(x - 2, -18, 1.6, 2.2, "ffffff")
        canvas.blob(
            [(-26, -9), (-12, -5), (0, -4), (12, -5), (26, -9), (21, 4), (8, 9), (-8, 9), (-21, 4)],
            twigs,
            bevel=5,
            texture=stripes(72, 3, 0.4, 0.3),
        )
        for number in range(9):
            turn = number * 0.4 - 0.1
            x, y = 23 * math.cos(turn), -5 + 9 * math.sin(turn)
            lean = look.vary(f"twig {number}", -4, 4)
            canvas.limb([(x - 7, y + lean * 0.4, 0.9), (x + 6, y - lean, 0.7)], twigs, bias=0.14, cast=0.1)


@draws(
    "spider web",
    family="nature",
    colour="dfe6f0",
    words=("cobweb", "spiderweb", "web", "spider webs"),
    faces="viewer",
)
@weathered()
def spider_web(canvas: Canvas, look: Look) -> None:
    """Paint spokes and sagging rings, with its spider when asked or by chance."""
    thread = soft(body_colour(look, "dfe6f0"))
    spokes, rings = (6, 2) if canvas.small else (look.pick("spokes", (7, 8, 9)), 4)
    thick = 0.75 if canvas.small else 0.55
    turns = [
        2 * math.pi * n / spokes + look.vary("turn", 0, 0.7) + look.vary(f"lean {n}", -0.1, 0.1)
        for n in range(spokes)
    ]
    reach = [look.vary(f"reach {n}", 24, 30) for n in range(spokes)]
    with canvas.placed(32, 32):
        for turn, far in zip(turns, reach, strict=True):
            canvas.limb(
                [(0, 0, thick), (far * math.cos(turn), far * math.sin(turn), thick)],
                thread,
                line=None,
                cast=0.0,
            )
        for ring in range(rings):
            share = (ring + 1) / (rings + 0.4)
            for n in range(spokes):
                a, b, ra, rb = (
                    turns[n],
                    turns[(n + 1) % spokes],
                    reach[n] * share,
                    reach[(n + 1) % spokes] * share,
                )
                start, end = (ra * math.cos(a), ra * math.sin(a)), (rb * math.cos(b), rb * math.sin(b))
                middle = ((start[0] + end[0]) * 0.43, (start[1] + end[1]) * 0.43)
                canvas.limb([(*start, thick), (*middle, thick), (*end, thick)], thread, line=None, cast=0.0)
        if look.part("spider") or look.chance("spider", 0.3):
            for side in (-1, 1):
                for dy in (-5, -1, 3, 7):
                    canvas.limb(
                        [(0, 1, 0.9), (side * 7, dy - 3, 0.8), (side * 10, dy + 2, 0.7)], matte("33303c")
                    )
            canvas.ellipse(0, 4, 5, 6, matte("33303c"))
            canvas.ellipse(0, -3, 3.4, 3.2, matte("33303c"))
            for side in (-1, 1):
                canvas.stamp(side * 1.4, -3.6, 1.2, 1.2, "ff5a4a")


@draws(
    "beehive",
    family="nature",
    colour="d9a23a",
    words=("bee hive", "hive", "skep", "wasp nest", "honey hive"),
    faces="viewer",
)
@weathered()
def beehive(canvas: Canvas, look: Look) -> None:
    """Paint a skep of straw coils with bees about it."""
    straw = matte(body_colour(look, "d9a23a"))
    coils, tall = (4 if canvas.small else 6), look.vary("tall", 42, 50)
    with canvas.placed(32, 60):
        for coil in range(coils):
            share = coil / coils
            half = look.vary("half", 20, 24) * math.sqrt(max(0.08, 1 - share**2.2))
            high = tall / coils
            canvas.blob(
                [(x, -coil * high + y) for x, y in mirrored(f"0,0 {half},-1 {half},{-high} 0,{-high - 1}")],
                straw,
                bevel=3,
                texture=stripes(60, 4, 0.25, 0.14),
            )
        canvas.ellipse(0, -8, 5, 4.4, matte("3a2414"), **inlay())
        for number, (x, y) in enumerate(((-22, -40), (20, -34), (12, -6))):
            with canvas.placed(
                x + look.vary(f"bee {number}", -3, 3), y + look.vary(f"bee y {number}", -5, 5)
            ):
                canvas.ellipse(0, -2.6, 2.4, 2.0, soft("e8f4ff"), outline=False)
                canvas.ellipse(0, 0, 3.4, 2.4, matte("f4cf3c"))
                canvas.stamp(0.4, 0, 1.1, 4, INK)
