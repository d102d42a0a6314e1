"""Broad-leaved trees, palms, bare trees, bushes, stumps and logs."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_plants import bold_dead_tree
from sprite_tavern.forge.pieces.bold_things import bold_stump
from sprite_tavern.forge.pieces.foliage import blades, cluster, grass
from sprite_tavern.forge.pieces.materials import DARK_WOOD, LEAF, MOSS, PALE_WOOD, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import bands, planks, stripes

_CROWNS = {
    "round": ((17, 30, 10.5), (47, 30, 10.5), (32, 32, 12), (23, 18, 12.5), (42, 18, 12), (32, 14, 11.6)),
    "wide": (
        (12, 28, 9),
        (52, 28, 9),
        (24, 30, 11),
        (40, 30, 11),
        (20, 19, 10.5),
        (44, 19, 10.5),
        (32, 15, 12),
    ),
    "tall": ((23, 34, 9.5), (41, 34, 9.5), (32, 30, 11), (25, 21, 10), (39, 20, 10), (32, 11, 9.6)),
    "lopsided": ((16, 33, 8.6), (26, 32, 9), (46, 26, 11), (26, 19, 12), (42, 15, 11.4), (33, 11, 9)),
}
"""Leaf balls as (x, y, radius), the farthest first."""
_FRUIT = {
    "apple": "d3313a",
    "cherry": "c4164a",
    "orange": "f0902c",
    "lemon": "f4df3c",
    "peach": "f5a07c",
    "fruit": "d3313a",
}


@draws(
    "tree",
    family="nature",
    colour=LEAF,
    words=("oak", "oak tree", "maple", "birch", "elm", "beech", "ash tree", "old tree", "world tree"),
    presets={
        "maple": {"colour": "d9622b"},
        "birch": {"kind": "birch", "colour": "8ab83e"},
        "cherry tree": {"colour": "f0a6c4"},
        "cherry blossom": {"colour": "f0a6c4"},
        "sakura": {"colour": "f0a6c4"},
        "apple tree": {"parts": ("apple",)},
        "orange tree": {"parts": ("orange",)},
        "tree of life": {},
    },
    faces="viewer",
)
@weathered("cracked")
def tree(canvas: Canvas, look: Look) -> None:
    """Paint a broad-leaved tree; autumn colours, blossom and fruit when asked."""
    colour = "d9782b" if look.has("autumn", "fall") and not look.coloured else body_colour(look, LEAF)
    foliage = look.part("leaf", "foliage", "crown", "blossom", "bloom")
    if look.has("spring") and not look.coloured:
        colour = "f0a6c4"
    leaves = foliage.ramp() if foliage is not None and foliage.coloured else matte(colour)
    bark = matte("e2ded2" if look.kind == "birch" else look.pick("bark", (WOOD, DARK_WOOD, "7d5a44")))
    shape = (
        "tall" if look.has("tall") else "round" if look.has("round") else look.pick("crown", tuple(_CROWNS))
    )
    _trunk(canvas, look, bark)
    for number, (x, y, radius) in enumerate(_CROWNS[shape]):
        if canvas.tiny and number in {0, 2}:
            continue
        dx, dy = look.vary(f"ball {number} x", -2, 2), look.vary(f"ball {number} y", -2, 2)
        with canvas.placed(x + dx, y + dy):
            cluster(
                canvas,
                radius * look.vary(f"ball {number}", 0.92, 1.12),
                leaves,
                canvas.rng,
                -0.1 + 0.03 * number,
            )
    _fruit(canvas, look)
    if look.part("face", "eye", "mouth"):
        _bark_face(canvas)
    if not canvas.small and look.chance("grass", 0.5):
        grass(canvas, [23, 41], 60.4, canvas.rng)


def _trunk(canvas: Canvas, look: Look, bark: Ramp) -> None:
    fat = look.vary("trunk", 3.0, 4.8) + (2.4 if look.has("old") else 0.0)
    bend = look.vary("bend", -3, 3)
    texture = bands(5, 0.2, 0.3) if look.kind == "birch" else planks(2.4, vertical=True)
    canvas.limb([(32, 59, fat + 1), (32 + bend, 46, fat), (32, 30, fat * 0.9)], bark, texture=texture)
    for side in (-1, 1):
        canvas.limb(
            [(32 + side * (fat + 5), 60, 1.2), (32 + side * fat, 57, 2.2), (32, 54, 2.4)],
            bark,
            line=None,
            cast=0.0,
        )
        canvas.limb([(32 + bend * 0.6, 42, 2.2), (32 + side * 10, 31, 1.6)], bark, line=None)


def _bark_face(canvas: Canvas) -> None:
    """Carve eyes and a mouth into the trunk."""
    dark = matte("2b2330")
    for side in (-1, 1):
        canvas.ellipse(32 + side * 2.4, 47, 1.5, 1.9, dark, **inlay())
        canvas.stamp(32 + side * 2.4, 47, 1.2, 1.2, "ffd84a")
    canvas.ellipse(32, 53.4, 2.8, 1.8, dark, **inlay())


def _fruit(canvas: Canvas, look: Look) -> None:
    asked = look.part(*_FRUIT, "apples", "oranges", "cherries", "lemons", "flower", "blossom", "berry")
    if asked is None:
        return
    colour = asked.colour if asked.coloured else _FRUIT.get(asked.noun.rstrip("s"), "d3313a")
    for number in range(5 if canvas.small else 8):
        angle = number * 2.4 + look.vary("fruit turn", 0, 6)
        reach = 5 + 2.1 * number
        canvas.ellipse(
            32 + reach * math.cos(angle), 23 + reach * 0.72 * math.sin(angle), 2.5, 2.5, matte(colour)
        )


@draws("willow", family="nature", colour="7fae4a", words=("willow tree", "weeping willow"), faces="viewer")
@weathered()
def willow(canvas: Canvas, look: Look) -> None:
    """Paint a weeping willow: a dome of hanging strands."""
    leaves = matte(body_colour(look, "7fae4a"))
    _trunk(canvas, look, matte(DARK_WOOD))
    with canvas.placed(32, 20):
        cluster(canvas, 19, leaves, canvas.rng, -0.1)
    strands = 7 if canvas.small else 11
    for number in range(strands):
        side = (number / (strands - 1) - 0.5) * 2
        long = look.vary(f"strand {number}", 20, 34) - 6 * (1 - abs(side))
        x = 32 + side * 20
        canvas.limb(
            [(32 + side * 12, 14, 4.0), (x, 24, 4.0), (x + side * 3, 20 + long, 1.6)],
            leaves,
            bias=0.1 if number % 2 else -0.1,
            texture=stripes(0, 3, 0.3, 0.2),
        )


@draws(
    "palm", family="nature", colour="4fa03e", words=("palm tree", "coconut tree", "date palm"), faces="viewer"
)
@weathered()
def palm(canvas: Canvas, look: Look) -> None:
    """Paint a leaning palm with coconuts."""
    leaves = matte(body_colour(look, "4fa03e"))
    lean = look.vary("lean", 3, 10) * look.pick("side", (-1, 1))
    top = look.vary("top", 18, 24)
    canvas.limb(
        [(32 - lean, 59.4, 4), (32 - lean * 0.4, 45, 2.9), (32 + lean, top, 2.3)],
        matte("a9774a"),
        texture=bands(4, 0.1, 0.3),
    )
    with canvas.placed(32 + lean, top):
        fronds = look.pick(
            "fronds",
            ((-172, -140, -105, -70, -38, -8), (-165, -125, -90, -52, -15), (-185, -150, -112, -72, -35, 5)),
        )
        for number, angle in enumerate(fronds):
            reach = look.vary(f"frond {number}", 19, 25)
            turn = math.radians(angle)
            x, y = reach * math.cos(turn), reach * 0.62 * math.sin(turn)
            outline = [
                (0, 1),
                (x * 0.5, y * 0.75 - 4),
                (x, y + 6),
                (x * 0.8, y + 5),
                (x * 0.72, y + 9),
                (x * 0.5, y * 0.5 + 3),
                (x * 0.38, y * 0.4 + 6),
            ]
            canvas.blob(outline, leaves, bevel=2, bias=-0.12 if number % 2 else 0.04)
        look.part("coconut")
        for x in (-3, 3, 0):
            canvas.ellipse(x, 3.4 + abs(x) * 0.3, 3, 3, matte("6d4325"))
    if look.chance("sand", 0.6):
        canvas.blob([(14, 60.6), (22, 57.4), (34, 56.4), (46, 58), (52, 60.6)], matte("e2c98a"), bevel=2)


@draws(
    "dead tree",
    family="nature",
    colour="857060",
    words=("bare tree", "spooky tree", "withered tree"),
    faces="viewer",
)
@weathered("cracked")
def dead_tree(canvas: Canvas, look: Look) -> None:
    """Paint a leafless crooked tree, perhaps with a hollow."""
    look.has("old", "ancient", "dead", "withered", "bare", "spooky")
    bark = matte(body_colour(look, "857060"))
    grain = planks(2.6, vertical=True)
    bend = look.vary("bend", -5, 5)
    if canvas.tiny:
        bold_dead_tree(canvas, look, bark)
        return
    canvas.limb(
        [(32, 59, 6.4), (32 + bend, 44, 4.8), (32, 30, 3.8), (32 - bend, 16, 2.2), (32 - bend * 1.6, 6, 0.8)],
        bark,
        texture=grain,
    )
    for side in (-1, 1):
        canvas.limb([(32 + side * 13, 60, 1), (32 + side * 6, 57, 2.4), (32, 52, 3)], bark, line=None)
        for level in range(2 if canvas.small else 3):
            name = f"branch {side} {level}"
            y = 40 - level * 10 + look.vary(name, -3, 3)
            reach = look.vary(name + " reach", 12, 22) - level * 3
            rise = look.vary(name + " rise", 8, 17)
            tip = (32 + side * reach, y - rise)
            canvas.limb(
                [(32 + bend * 0.3, y, 2.4), (32 + side * reach * 0.55, y - rise * 0.3, 1.7), (*tip, 0.7)],
                bark,
                line=None,
            )
            if canvas.fine:
                canvas.limb(
                    [
                        (32 + side * reach * 0.6, y - rise * 0.4, 1.2),
                        (32 + side * (reach + 4), y - rise * 0.3, 0.5),
                    ],
                    bark,
                    line=None,
                )
    if look.part("noose", "rope"):
        rope = matte("c9a06a")
        canvas.limb([(47, 26, 0.9), (47, 36, 0.9)], rope, smooth=False)
        canvas.limb([(47, 36, 1.1), (43.6, 41, 1.1), (47, 45, 1.1), (50.4, 41, 1.1), (47, 36, 1.1)], rope)
    if look.chance("hollow", 0.5):
        canvas.ellipse(32 + bend * 0.8, 45, 2.4, 3.6, matte("2b2633"), **inlay(-0.2))


@draws(
    "bush",
    family="nature",
    colour=LEAF,
    words=("shrub", "hedge", "berry bush", "thicket"),
    presets={"berry bush": {"parts": ("berry",)}},
    faces="viewer",
)
@weathered()
def bush(canvas: Canvas, look: Look) -> None:
    """Paint a low bush, with berries or blossoms when asked."""
    leaves = matte(body_colour(look, LEAF))
    balls = look.pick(
        "balls",
        (
            ((16, 48, 11), (48, 48, 11), (32, 44, 14)),
            ((14, 50, 9), (30, 44, 13), (46, 47, 12), (38, 52, 9)),
            ((20, 46, 13), (44, 49, 11), (32, 52, 9)),
        ),
    )
    for number, (x, y, radius) in enumerate(balls):
        with canvas.placed(x, y):
            cluster(
                canvas,
                radius * look.vary(f"ball {number}", 0.9, 1.12),
                leaves,
                canvas.rng,
                0.04 * number - 0.06,
            )
    asked = look.part("berry", "berries", "flower", "flowers", "rose", "roses", "fruit")
    if asked is not None or look.chance("berries", 0.3):
        colour = (
            asked.colour
            if asked and asked.coloured
            else look.pick("berry colour", ("d3313a", "4a5ad8", "f0c8d8"))
        )
        for number in range(7):
            across, down = look.vary(f"berry {number} x", 14, 50), look.vary(f"berry {number} y", 38, 55)
            canvas.ellipse(across, down, 2.0, 2.0, matte(colour), cast=0.1)


@draws("stump", family="nature", colour=WOOD, words=("tree stump",), faces="viewer")
@weathered()
def stump(canvas: Canvas, look: Look) -> None:
    """Paint a tree stump with rings, perhaps an axe or a shoot in it."""
    bark = matte(body_colour(look, WOOD))
    wide, tall = look.vary("wide", 15, 20), look.vary("tall", 16, 24)
    if canvas.tiny and not look.part("axe", "hatchet"):
        bold_stump(canvas, look, bark)
        return
    with canvas.placed(32, 59):
        for side in (-1, 1):
            canvas.blob(
                [(side * wide * 0.5, -8), (side * (wide + 9), 0), (side * wide * 0.5, 1)], bark, bevel=3
            )
        canvas.polygon(
            [(-wide, -tall), (wide, -tall), (wide + 3, 0), (-wide - 3, 0)],
            bark,
            bevel=9,
            texture=planks(3, vertical=True),
        )
        canvas.ellipse(0, -tall, wide, wide * 0.34, matte(PALE_WOOD), bevel=2)
        for share in (0.66, 0.34):
            canvas.ellipse(
                0,
                -tall,
                wide * share,
                wide * 0.34 * share,
                matte(PALE_WOOD),
                shade="flat",
                bias=0.02,
                cast=0.0,
            )
        if look.part("axe", "hatchet"):
            canvas.limb([(-2, -tall - 1, 1.3), (13, -tall - 21, 1.5)], matte(WOOD), smooth=False)
            canvas.blob(
                [(-9, -tall - 3), (-3, -tall - 9), (3, -tall - 4), (-2, -tall + 1)],
                metal("a3b0c2"),
                bevel=1.6,
            )
        elif look.chance("shoot", 0.5):
            with canvas.placed(wide * 0.5, -tall):
                blades(canvas, 3, 9, matte(MOSS), canvas.rng)


@draws(
    "log",
    family="nature",
    colour=WOOD,
    words=("tree trunk", "firewood", "wood log", "wood pile"),
    faces="viewer",
)
@weathered()
def log_pile(canvas: Canvas, look: Look) -> None:
    """Paint one lying log or a pile of three."""
    bark, cut = matte(body_colour(look, WOOD)), matte(PALE_WOOD)
    pile = look.noun in {"firewood", "wood pile"} or look.count > 1 or look.chance("pile", 0.5)
    radius = look.vary("radius", 8, 9.6) if pile else look.vary("radius", 10, 13)
    places = ((-2, -radius), (17, -radius), (7.5, -radius * 2.7)) if pile else ((0, -radius),)
    for x, y in places:
        with canvas.placed(14 + x, 60 + y):
            canvas.limb(
                [(0, 0, radius), (30 if pile else 38, -3, radius)], bark, smooth=False, texture=planks(3.4)
            )
            canvas.ellipse(0, 0, radius * 0.86, radius, cut, bevel=2, cast=0.0)
            for share in (0.64, 0.3):
                canvas.ellipse(
                    0, 0, radius * 0.86 * share, radius * share, cut, shade="flat", bias=0.04, cast=0.0
                )
