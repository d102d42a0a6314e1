"""Plants out of the common run: clover, orchids, bonsai, baobabs, tumbleweed, thorns, alien flora."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import cluster, grass, leaf
from sprite_tavern.forge.pieces.materials import DARK_WOOD, LEAF, WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.textures import planks


@draws(
    "clover",
    family="nature",
    colour="4fa83c",
    words=("four leaf clover", "shamrock", "lucky clover", "four-leaf clover", "three leaf clover"),
    faces="viewer",
)
@weathered()
def clover(canvas: Canvas, look: Look) -> None:
    """Paint heart-shaped leaves about a stalk: four for luck, three for a shamrock."""
    green = matte(body_colour(look, "4fa83c"))
    leaves = 3 if look.noun in {"shamrock", "three leaf clover"} else 4
    size = look.vary("size", 0.92, 1.1)
    with canvas.placed(32, 28, look.vary("turn", -14, 14), size):
        canvas.limb([(0, 2, 1.6), (3, 18, 1.8), (0, 32, 2.0)], green)
        for number in range(leaves):
            with canvas.placed(0, 0, number * 360 / leaves + (45 if leaves == 4 else 0)):
                heart = [(0, -1), (7, -9), (9, -16), (5, -21), (0, -17), (-5, -21), (-9, -16), (-7, -9)]
                canvas.blob(heart, green, bevel=4, bias=0.05 * (number % 2))
                canvas.limb([(0, -3, 0.6), (0, -14, 0.4)], green, **inlay(0.24))


@draws(
    "dandelion",
    family="nature",
    colour="f4cf2c",
    words=("dandelion puff", "dandelion clock", "blowball"),
    faces="viewer",
)
@weathered()
def dandelion(canvas: Canvas, look: Look) -> None:
    """Paint a yellow head of many rays or a ball of seeds, over toothed leaves."""
    puff = look.noun != "dandelion" or look.chance("puff", 0.4)
    ray = soft("f4f6fa") if puff else matte(body_colour(look, "f4cf2c"))
    with canvas.placed(32, 60):
        high, bend = look.vary("high", 34, 40), look.vary("bend", -5, 5)
        for lean in (-70, 66, -38, 40):
            with canvas.placed(0, -2, lean):
                leaf(canvas, 9, 22, matte(LEAF), 0.04)
        canvas.limb([(0, -2, 1.4), (bend, -high * 0.5, 1.3), (0, -high, 1.4)], matte("7fae4a"))
        size, rays = look.vary("head", 12, 15), 10 if canvas.small else 18
        for ring, share in ((0, 1.0), (1, 0.66)):
            for number in range(rays):
                turn = 2 * math.pi * (number + 0.5 * ring) / rays
                tip = (size * share * math.cos(turn), -high + size * share * math.sin(turn))
                canvas.limb(
                    [(0, -high, 1.2), (*tip, 1.7 if not puff else 0.8)],
                    ray,
                    bias=0.05 * (number % 2),
                    cast=0.05,
                )
                if puff and ring == 0:
                    canvas.ellipse(*tip, 1.5, 1.5, ray, cast=0.0)
        canvas.ellipse(0, -high, size * 0.3, size * 0.3, matte("e0902c" if not puff else "a98a5a"))


@draws(
    "orchid",
    family="nature",
    colour="b45ad0",
    words=("orchid plant", "hibiscus", "exotic flower", "iris"),
    faces="viewer",
)
@weathered()
def orchid(canvas: Canvas, look: Look) -> None:
    """Paint an arching stem with several winged blossoms over strap leaves."""
    petal = matte(chosen_colour(look, look.pick("petal", ("b45ad0", "e878b0", "f0e4f0"))))
    lip = matte(look.second("f0c03c"))
    side = look.pick("side", (-1, 1))
    with canvas.placed(32, 60):
        for lean in (-66, 60, -28):
            with canvas.placed(0, -2, lean * side):
                leaf(canvas, 9, 26, matte(LEAF))
        canvas.limb(
            [(0, -2, 1.3), (-side * 9, -30, 1.2), (-side * 2, -48, 1.1), (side * 15, -45, 1.0)],
            matte("5f8a3a"),
        )
        blooms = ((-2, -46, 1.0), (13, -43, 0.86), (-9, -30, 0.9))[: 2 if canvas.tiny else 3]
        for number, (x, y, size) in enumerate(blooms):
            with canvas.placed(
                side * x, y + 2, look.vary(f"turn {number}", -16, 16), size * look.vary("bloom", 0.95, 1.15)
            ):
                for turn in (0, 130, -130):
                    with canvas.placed(0, 0, turn):
                        leaf(canvas, 8, 11, petal, -0.1)
                for turn in (76, -76):
                    with canvas.placed(0, 0, turn):
                        leaf(canvas, 14, 12, petal, 0.08)
                canvas.ellipse(0, 2, 2.6, 3.2, lip)


@draws("bonsai", family="nature", colour=LEAF, words=("bonsai tree", "bonsai in a pot"), faces="viewer")
@weathered()
def bonsai(canvas: Canvas, look: Look) -> None:
    """Paint a crooked little tree with clouds of leaves in a tray."""
    look.part("pot")
    green = matte("f0a6c4" if look.has("spring") else body_colour(look, LEAF))
    bend = look.pick("bend", (-1, 1)) * look.vary("how bent", 7, 11)
    with canvas.placed(32, 60):
        pot = matte(look.second(look.pick("pot", ("3a5a8a", "8a4a34", "5a6a5a"))))
        trunk = [(0, -9, 4.4), (bend, -20, 3.4), (-bend * 0.6, -32, 2.8), (bend * 0.5, -44, 1.8)]
        canvas.limb(trunk, matte(WOOD), texture=planks(2.6, vertical=True))
        canvas.limb([(bend * 0.8, -22, 1.8), (bend * 2, -28, 1.4)], matte(WOOD))
        pads = ((bend * 2.1, -31, 9), (-bend * 1.6, -37, 10), (bend * 0.5, -48, 12))
        for number, (x, y, size) in enumerate(pads):
            with canvas.placed(x, y):
                cluster(canvas, size * look.vary(f"pad {number}", 0.9, 1.1), green, canvas.rng, 0.03 * number)
        canvas.ellipse(0, -10, 17, 3, matte("6d9a3e"))
        canvas.polygon([(-21, -10), (21, -10), (17, -2), (-17, -2)], pot, bevel=2.4)
        canvas.rectangle(-23, -11.4, 46, 3.4, pot, bevel=1.2)
        for x in (-13, 9):
            canvas.rectangle(x, -2, 4, 3, pot, bevel=1)


@draws("baobab", family="nature", colour=LEAF, words=("baobab tree", "bottle tree"), faces="viewer")
@weathered()
def baobab(canvas: Canvas, look: Look) -> None:
    """Paint a swollen trunk with a small flat crown."""
    bark = matte("a38a72")
    fat = look.vary("fat", 12, 15)
    green = matte(body_colour(look, LEAF))
    with canvas.placed(32, 60):
        for x, lean in ((-8, -22), (-3, -9), (4, 10), (9, 23)):
            top = look.vary(f"bough {x}", -50, -44)
            canvas.limb([(x, -30, 3.4), (lean * 0.8, top + 6, 1.9), (lean, top, 1.0)], bark)
            with canvas.placed(lean, top - 2):
                canvas.ellipse(0, 0, 8.6, 4.8, green, texture=None)
                cluster(canvas, 6, green, canvas.rng)
        canvas.blob(
            [
                (-fat - 4, 0),
                (-fat, -10),
                (-fat + 1, -24),
                (-7, -37),
                (0, -33),
                (7, -37),
                (fat - 1, -24),
                (fat, -10),
                (fat + 4, 0),
            ],
            bark,
            bevel=9,
            texture=planks(4, vertical=True),
        )
        grass(canvas, [-fat - 6, fat + 6], 0.6, canvas.rng)


@draws(
    "tumbleweed",
    family="nature",
    colour="b3904a",
    words=("tumble weed", "dead bush", "dry bush", "dead shrub", "dry tumbleweed"),
    faces="viewer",
)
@weathered()
def tumbleweed(canvas: Canvas, look: Look) -> None:
    """Paint a ball of dry twigs; a dead bush spreads from its foot."""
    look.has("dead", "old")
    twig = matte(body_colour(look, "b3904a"))
    if look.noun in {"tumbleweed", "tumble weed", "dry tumbleweed"}:
        with canvas.placed(32, 38):
            canvas.ellipse(0, 0, 20, 19, matte("7a5f34"), shade="flat", bias=-0.1)
            for number in range(8 if canvas.small else 16):
                turn, across = look.vary(f"turn {number}", 0, 6.28), look.vary(f"across {number}", 1.2, 2.9)
                bulge = look.vary(f"bulge {number}", -0.5, 0.9)
                middle = turn + across / 2
                curve = [
                    (20 * math.cos(turn), 19 * math.sin(turn), 0.9),
                    (20 * bulge * math.cos(middle), 19 * bulge * math.sin(middle), 1.2),
                    (22 * math.cos(turn + across), 21 * math.sin(turn + across), 0.7),
                ]
                canvas.limb(curve, twig, bias=0.14 if number % 2 else -0.1, cast=0.16)
        return
    with canvas.placed(32, 60):
        boughs = 5 if canvas.small else 7
        for number in range(boughs):
            side = (number / (boughs - 1) - 0.5) * 2
            tall, lean = look.vary(f"bough {number}", 24, 36) - 8 * abs(side), side * 25
            canvas.limb(
                [(side * 2, 0, 2.2), (lean * 0.5, -tall * 0.6, 1.6), (lean, -tall, 0.7)],
                twig,
                bias=-0.06 * (number % 2),
            )
            for way in (-1, 1):
                start = (lean * 0.6, -tall * 0.66)
                canvas.limb([(*start, 1.1), (start[0] + way * 6, start[1] - 8, 0.6)], twig, line=None)


@draws(
    "thorns",
    family="nature",
    colour="4a6a3a",
    words=("thorny vines", "thorn bush", "brambles", "briar", "thorny vine", "thorn vine"),
    faces="viewer",
)
@weathered()
def thorns(canvas: Canvas, look: Look) -> None:
    """Paint thick coils of bramble with long thorns, perhaps with roses."""
    look.has("spiked")
    stem = matte(body_colour(look, "4a6a3a"))
    coils = 2 if canvas.small else look.pick("coils", (2, 3))
    with canvas.placed(32, 34):
        for number in range(coils):
            phase, swing = look.vary(f"phase {number}", 0, 6.28), look.vary(f"swing {number}", 10, 18)
            rows = []
            for step in range(11):
                x = (step - 5) * 5.4
                y = swing * math.sin(phase + step * 0.62) + (number - (coils - 1) / 2) * 9
                rows.append((x, y, 2.8 - 0.16 * abs(step - 5)))
            canvas.limb(rows, stem, bias=0.1 * number - 0.06, cast=0.3)
            for step, (x, y, _) in enumerate(rows[1:-1]):
                way = -1 if step % 2 else 1
                point = (x + 2.5, y + way * 9)
                canvas.polygon(
                    [(x - 2, y + way), point, (x + 2, y + way)], metal("d9c89a"), bevel=0.8, cast=0.1
                )
        if look.part("rose", "flower") or look.chance("roses", 0.3):
            for x, y in ((-12, -3), (13, 4)):
                canvas.ellipse(x, y, 5, 4.6, matte("c8203f"))
                canvas.ellipse(x, y - 0.6, 2.4, 2.0, matte("e8506a"), **inlay())


@draws(
    "alien plant",
    family="nature",
    colour="7a4fd0",
    words=(
        "alien flower",
        "alien tree",
        "space plant",
        "glow plant",
        "extraterrestrial plant",
        "alien flora",
        "glowing plant",
    ),
    faces="viewer",
)
@weathered()
def alien_plant(canvas: Canvas, look: Look) -> None:
    """Paint curled stalks with glowing bulbs, an eye perhaps, over suckers."""
    stalk = matte(chosen_colour(look, look.pick("stalk", ("7a4fd0", "2f8a8a", "a03f8a"))))
    bulb = glow(look.second(look.pick("bulb", ("6af0c0", "f0e05a", "ff7ac0"))))
    stalks = look.pick("stalks", (3, 4, 5))
    with canvas.placed(32, 60):
        for number in range(stalks):
            side = (number / (stalks - 1) - 0.5) * 2
            tall, lean = look.vary(f"tall {number}", 32, 46) - 8 * abs(side), side * 21
            canvas.limb(
                [(side * 3, -2, 3.4), (lean * 0.9, -tall * 0.5, 2.4), (lean, -tall, 1.6)],
                stalk,
                bias=-0.06 * (number % 2),
            )
            size = look.vary(f"bulb {number}", 4.6, 6.6)
            canvas.ellipse(lean, -tall - 3, size, size, bulb)
            if number == stalks // 2 and look.chance("eye", 0.5):
                canvas.ellipse(lean, -tall - 3, size * 0.4, size * 0.7, matte("1f1b2b"), **inlay())
            else:
                canvas.stamp(lean - 1.6, -tall - 5, 1.8, 1.8, "ffffff")
            for step in (0.35, 0.62):
                canvas.ellipse(lean * step * 1.3, -tall * step, 1.4, 1.4, bulb, **inlay(0.1))
        for side in (-1, 1):
            canvas.limb([(0, -3, 3), (side * 12, -4, 2.2), (side * 20, 0, 1.0)], stalk)
        canvas.ellipse(0, -2.4, 9, 4, matte(DARK_WOOD))
