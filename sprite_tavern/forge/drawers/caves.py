"""Caves, mines and islands in the air."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch
from sprite_tavern.forge.pieces.foliage import cluster, grass
from sprite_tavern.forge.pieces.materials import DARK_WOOD, EARTH, GOLD, LEAF, STONE, WOOD, glow, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick, noise, planks

_DARK = "1f1b2b"
_CLIFF = "80766e"


@draws(
    "cave",
    family="nature",
    colour=_CLIFF,
    words=("cave entrance", "cavern", "grotto", "den", "lair", "cave mouth", "dragon cave", "dragon lair"),
    presets={
        "mine entrance": {"kind": "mine"},
        "mineshaft": {"kind": "mine"},
        "mine shaft": {"kind": "mine"},
        "ice cave": {"colour": "a9cfe2"},
    },
    faces="viewer",
)
@weathered()
def cave(canvas: Canvas, look: Look) -> None:
    """Paint a rocky hill with a dark mouth; a mine's is timbered and has rails."""
    rock = matte(body_colour(look, _CLIFF))
    top, left, right = look.vary("top", 44, 52), look.vary("left", 16, 22), look.vary("right", 16, 22)
    with canvas.placed(32, 60):
        hill = [
            (-29, 0),
            (-26, -18),
            (-left, -36),
            (-5, -top),
            (8, -top + 2),
            (right, -35),
            (27, -16),
            (29, 0),
        ]
        canvas.polygon(hill, rock, bevel=9, texture=noise(0.2, 0.4))
        for number, (x, y, size) in enumerate(((-20, -15, 8), (19, -13, 9), (-9, -37, 7), (11, -36, 6))):
            dx = look.vary(f"lump {number}", -2, 2)
            lump = [(x + dx - size, y + 5), (x + dx - 1, y - size * 0.8), (x + dx + size, y + 4)]
            canvas.blob(lump, rock, bevel=2.4, bias=0.06)
        wide, high = look.vary("mouth", 20, 25), look.vary("mouth high", 24, 30)
        canvas.polygon(arch(wide + 5, high + 3), matte(lighten(rock.base, -0.14)), shade="flat", cast=0.0)
        canvas.polygon(arch(wide, high), matte(_DARK), shade="flat", line="dark", cast=0.0)
        canvas.polygon(arch(wide * 0.6, high * 0.66), matte("0f0d18"), **inlay(-0.2))
        if look.kind == "mine":
            _timbers(canvas, wide, high)
        elif not canvas.tiny:
            _teeth(canvas, look, wide, high)
        _dwellers(canvas, look)
        grass(canvas, [-25, 25], 0.4, canvas.rng)


def _timbers(canvas: Canvas, wide: float, high: float) -> None:
    wood = matte(WOOD)
    for side in (-1, 1):
        canvas.polygon(
            [
                (side * (wide / 2 - 2), 0),
                (side * (wide / 2 + 3), 0),
                (side * (wide / 2 + 2), -high),
                (side * (wide / 2 - 2), -high),
            ],
            wood,
            bevel=1.4,
            texture=planks(3, vertical=True),
        )
        canvas.limb([(side * wide * 0.22, 1, 0.9), (side * wide * 0.1, -8, 0.6)], matte("8f98a8"), cast=0.0)
    canvas.rectangle(-wide / 2 - 6, -high - 4, wide + 12, 6, wood, bevel=1.4, texture=planks(6))
    for y in (-1.4, -5.2):
        canvas.rectangle(-wide * 0.3, y, wide * 0.6, 1.6, matte(DARK_WOOD), cast=0.0)
    canvas.ellipse(0, -high + 5, 2.2, 2.8, glow("ffd877"), outline=False)


def _teeth(canvas: Canvas, look: Look, wide: float, high: float) -> None:
    """Hang stalactites in the mouth."""
    for number, x in enumerate((-0.28, 0.02, 0.26)):
        long = look.vary(f"tooth {number}", 4, 8)
        top = -high + 1 + abs(x) * 9
        canvas.polygon(
            [(x * wide - 2, top), (x * wide + 2, top), (x * wide, top + long)], matte(_CLIFF), bevel=1
        )


def _dwellers(canvas: Canvas, look: Look) -> None:
    """Let eyes glow in the dark, treasure shine, or a stream run out."""
    if look.part("waterfall", "river", "stream", "water"):
        canvas.blob(path("-5,-8 5,-8 9,0 -9,0"), soft("4a98e0"), bevel=1.4)
    if look.part("treasure", "gold", "coin"):
        for x, y in ((-5, -1.6), (5, -1.6), (0, -2.6), (-2.4, -5), (3, -5)):
            canvas.ellipse(x, y, 3.2, 2.4, Ramp(GOLD, "metal"))
    if look.part("eye", "bat", "monster") or look.has("haunted", "scary") or look.chance("eyes", 0.3):
        for side in (-1, 1):
            canvas.stamp(side * 3.4, -11, 2.0, 1.6, "ffd84a")


@draws(
    "floating island",
    family="nature",
    colour=LEAF,
    words=("sky island", "flying island", "sky rock"),
    presets={"floating rock island": {}, "floating rock": {}},
    faces="viewer",
)
@weathered()
def floating_island(canvas: Canvas, look: Look) -> None:
    """Paint a grassy island on a pointed rock in the air."""
    look.has("flying")
    earth, rock = matte(EARTH), matte(body_colour(look, STONE) if look.material == "stone" else STONE)
    grassy = matte("cfe6f4" if look.has("snowy") else body_colour(look, LEAF))
    deep = look.vary("deep", 26, 34)
    with canvas.placed(32, 32):
        lean = look.vary("lean", -5, 5)
        canvas.polygon(
            [
                (-27, 0),
                (27, 0),
                (19, 9),
                (13, 12),
                (9, deep * 0.66),
                (lean, deep),
                (-8, deep * 0.6),
                (-15, 13),
                (-21, 8),
            ],
            rock,
            bevel=6,
            texture=noise(0.2, 0.5),
        )
        canvas.polygon([(-27, 0), (27, 0), (20, 7), (8, 5), (-2, 9), (-12, 5), (-20, 7)], earth, bevel=2)
        canvas.blob(
            [(-29, 1), (-18, -5), (0, -6.4), (18, -5), (29, 1), (14, 4), (4, 2.4), (-8, 5), (-18, 2.6)],
            grassy,
            bevel=3,
        )
        _on_island(canvas, look)
        for number in range(2):
            x = look.vary(f"crumb {number}", -22, 22)
            canvas.ellipse(x, deep * 0.7 + number * 6, 2.0, 1.6, rock)


def _on_island(canvas: Canvas, look: Look) -> None:
    if look.part("waterfall", "water", "river", "stream", "lake"):
        canvas.blob(
            [(4, -3), (18, -4), (21, 0), (22, 18), (18, 22), (14, 18), (14, 1)], soft("5aa8ec"), bevel=2
        )
        canvas.limb([(17, 0, 0.9), (18, 17, 0.9)], soft("eaf6ff"), **inlay(0.1))
    if look.part("castle", "tower", "house", "temple"):
        stone = matte("a4a6b2")
        canvas.rectangle(-9, -20, 14, 17, stone, bevel=2, texture=brick(5, 3.4))
        canvas.polygon([(-11, -19), (-2, -32), (7, -19)], matte("3a5aa8"), bevel=3)
        canvas.polygon([(x - 2, y - 3) for x, y in arch(5, 8)], matte(_DARK), **inlay())
        return
    for number, x in enumerate((-12, 3, -22)):
        tall = look.vary(f"tree {number}", 8, 13)
        if number and look.chance(f"no tree {number}", 0.35):
            continue
        canvas.limb([(x, -2, 1.6), (x, -tall, 1.3)], matte(WOOD))
        with canvas.placed(x, -tall - 4):
            cluster(canvas, look.vary(f"crown {number}", 5.4, 8.0), matte(LEAF), canvas.rng)
