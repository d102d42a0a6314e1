"""Wild ground that repeats: marsh, leaves, jungle, gravel, water, other worlds."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.tiles import terrain
from sprite_tavern.forge.geometry import UNITS, catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.ground import blade, cells, few, patches, ripple, scatter, spot, wrapped
from sprite_tavern.forge.pieces.litter import blotches, fallen_leaves
from sprite_tavern.forge.pieces.materials import LEAF, glow, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp, lighten


@terrain(
    "swamp",
    "566b3c",
    (
        "swamp",
        "marsh",
        "bog",
        "marsh tile",
        "marsh ground",
        "bog tile",
        "swamp water",
        "poison swamp",
        "poison swamp tile",
    ),
)
def swamp(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Murky water: scum, lily pads, reeds and bubbles."""
    patches(canvas, look, ramp, -0.2)
    for number in range(3):
        ripple(canvas, (number * 21.3 + 9, look.vary(f"swell {number}", 0, 6), 1.8), ramp, 0.12, 0.7)
    blotches(canvas, look, "scum", 4, "7d9440")
    for x, y, number in scatter(look, "pad", 4):
        size = look.vary(f"pad {number}", 4.0, 6.0)
        spot(canvas, (x + 0.8, y + 1), (size, size * 0.6), ramp, -0.35)
        spot(canvas, (x, y), (size, size * 0.6), matte("5f9c48"), 0.05)
        wrapped(canvas, [(x, y), (x + size, y - size * 0.34), (x + size, y + 0.6)], ramp, -0.1)
    for x, y, number in scatter(look, "reed", few(canvas, 9)):
        for lean in (-1.6, 0.6, 2.2):
            blade(canvas, (x + lean, y), (lean, look.vary(f"reed {number}", 5, 9)), matte("93a34a"))
    for x, y, _ in scatter(look, "bubble", few(canvas, 9)):
        spot(canvas, (x, y), (1.3, 1.1), ramp, 0.34)


@terrain("leaves", "8a5f38", ("autumn leaves", "leaf litter", "autumn ground", "autumn leaves ground"))
def leaf_litter(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A forest floor under fallen leaves."""
    patches(canvas, look, ramp, -0.15)
    fallen_leaves(canvas, look, 64)


@terrain("forest", "55713a", ("forest floor", "woodland floor", "forest ground tile", "mossy ground"))
def forest_floor(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Moss and earth with twigs, needles and a few leaves."""
    patches(canvas, look, ramp, -0.12)
    blotches(canvas, look, "earth", 4, "6b5236")
    blotches(canvas, look, "cushion", 9, "6d9a3e")
    fallen_leaves(canvas, look, 9, ("8a6a3a", "b08a44", "6d7d3a"))
    for x, y, number in scatter(look, "twig", few(canvas, 9)):
        long, lean = look.vary(f"twig {number}", 4, 8), look.vary(f"twig lean {number}", -3, 3)
        wrapped(
            canvas, [(x, y), (x + long, y + lean), (x + long, y + lean + 1), (x, y + 1.2)], matte("5a4028"), 0
        )


@terrain("jungle", "2f7a3c", ("jungle floor", "rainforest floor", "fern tile", "undergrowth"))
def jungle(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Broad leaves over one another, dark between."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.4))
    for x, y, number in scatter(look, "frond", 16 if canvas.small else 36):
        turn, long = look.vary(f"turn {number}", 0, 6.28), look.vary(f"frond {number}", 9, 14)
        cosine, sine = math.cos(turn), math.sin(turn)
        shape = ((0, 0), (0.4, -0.34), (1, 0), (0.4, 0.34))
        outline = [(x + long * (a * cosine - b * sine), y + long * (a * sine + b * cosine)) for a, b in shape]
        green = matte(look.pick(f"green {number}", ("2f8a46", "3f9c3e", "256b3e", "55a838")))
        wrapped(canvas, outline, green, -0.16)
        wrapped(canvas, [outline[0], outline[1], outline[2]], green, 0.1)


@terrain("gravel", "9a938a", ("gravel", "pebbles", "gravel path", "rubble", "rubble tile", "pebble floor"))
def gravel(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Small stones of several greys, thickly strewn."""
    patches(canvas, look, ramp, -0.1)
    for x, y, number in scatter(look, "pebble", 36 if canvas.small else 100):
        size = look.vary(f"pebble {number}", 1.3, 2.7)
        grey = matte(look.pick(f"grey {number}", ("a8a29a", "7f7b78", "8c8f98", "b5ab98")))
        spot(canvas, (x + 0.4, y + 0.7), (size, size * 0.8), ramp, -0.4)
        spot(canvas, (x, y), (size, size * 0.8), grey, -0.05)
        spot(canvas, (x - size * 0.3, y - size * 0.3), (size * 0.5, size * 0.35), grey, 0.24)


@terrain(
    "cracked earth",
    "b98a58",
    ("dry earth", "wasteland", "dried mud", "cracked desert", "desert cracked earth", "drought", "badlands"),
)
def cracked_earth(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Dried mud in plates that curl away from one another."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, matte(lighten(ramp.base, -0.25)), **inlay(-0.2))
    cells(canvas, look, (4, 1.04, 1.5), ramp, -0.06)
    cells(canvas, look, (4, 0.86, 1.5), ramp, 0.1)


@terrain(
    "shallow water",
    "4fc0c8",
    ("shallow water", "tropical water", "lagoon", "pool", "swimming pool", "clear water", "pool water"),
)
def shallows(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Clear water over sand: a net of light."""
    patches(canvas, look, ramp, -0.1)
    light = soft(lighten(ramp.base, 0.16))
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, light, **inlay(0.1))
    cells(canvas, look, (4, 1.02, 1.3), ramp, 0.0)
    for x, y, number in scatter(look, "gleam", few(canvas, 9)):
        half = look.vary(f"gleam {number}", 1.5, 3.5)
        spot(canvas, (x, y), (half, 0.7), soft("f2ffff"), 0.1)


@terrain(
    "deep water",
    "20488a",
    ("deep water", "deep ocean", "deep sea", "deep ocean tile", "abyss", "dark water"),
)
def deep_water(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Dark open sea: long swells, no foam."""
    patches(canvas, look, ramp, -0.25)
    for number in range(4):
        phase = look.vary(f"swell {number}", 0, 6.28)
        ripple(canvas, (number * 16 + 6, phase, 3.0), ramp, -0.2, 3.0)
        ripple(canvas, (number * 16 + 10, phase, 3.0), ramp, 0.2, 0.7)


@terrain(
    "acid",
    "7ac03a",
    ("acid", "toxic waste", "slime tile", "slime floor", "poison tile", "sewer water", "sewage", "acid pool"),
    gentle=False,
)
def acid(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A seething liquid with rimmed bubbles."""
    patches(canvas, look, ramp, -0.2)
    patches(canvas, look, ramp, 0.12)
    for x, y, number in scatter(look, "bubble", few(canvas, 16)):
        size = look.vary(f"bubble {number}", 1.6, 4.2)
        spot(canvas, (x, y), (size, size), ramp, -0.34)
        spot(canvas, (x, y), (size * 0.75, size * 0.75), ramp, 0.14)
        spot(canvas, (x - size * 0.3, y - size * 0.3), (size * 0.3, size * 0.3), soft("f4ffd0"), 0.2)


@terrain(
    "moon",
    "a7a9b2",
    ("moon surface", "lunar surface", "asteroid surface", "planet surface", "mars ground"),
)
def craters(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Dust with craters, lit from the upper left."""
    patches(canvas, look, ramp, -0.1)
    for x, y, number in scatter(look, "crater", 9):
        size = look.vary(f"crater {number}", 2.5, 8.5)
        spot(canvas, (x, y), (size, size * 0.8), ramp, 0.3)
        spot(canvas, (x, y), (size * 0.84, size * 0.66), ramp, -0.36)
        spot(canvas, (x + size * 0.16, y + size * 0.16), (size * 0.68, size * 0.48), ramp, -0.14)
    for x, y, _ in scatter(look, "dust", few(canvas, 25)):
        spot(canvas, (x, y), (0.8, 0.6), ramp, -0.3)


@terrain(
    "alien",
    "6a3f8a",
    ("alien ground", "alien terrain", "alien planet ground", "alien floor", "alien flesh", "corruption"),
    gentle=False,
)
def alien_ground(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Ground of another world: veins, pods and glowing pits."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.3))
    cells(canvas, look, (4, 0.94, 1.6), ramp, 0.0)
    light = glow(look.second("6af0c0"))
    for x, y, number in scatter(look, "pit", 9):
        size = look.vary(f"pit {number}", 1.8, 4.2)
        spot(canvas, (x, y), (size * 1.5, size * 1.2), ramp, -0.4)
        spot(canvas, (x, y), (size, size * 0.8), light, -0.1)
        spot(canvas, (x - size * 0.2, y - size * 0.2), (size * 0.4, size * 0.3), light, 0.25)


@terrain("space", "1c1c38", ("starfield", "night sky", "starry sky", "galaxy"), gentle=False)
def starfield(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Night with clouds of gas and stars of three sizes."""
    patches(canvas, look, ramp, 0.12)
    blotches(canvas, look, "nebula", 4, look.pick("gas", ("3a2a66", "22406a", "4a2450")))
    for x, y, number in scatter(look, "star", few(canvas, 36)):
        size = look.pick(f"star {number}", (0.6, 0.6, 0.8, 1.2))
        star = soft(look.pick(f"hue {number}", ("ffffff", "ffffff", "ffe9b0", "b8d8ff")))
        spot(canvas, (x, y), (size, size), star, 0.2)
        if size > 1 and not canvas.tiny:
            spot(canvas, (x, y), (2.6, 0.5), star, 0.0)
            spot(canvas, (x, y), (0.5, 2.6), star, 0.0)


@terrain("cloud", "dfe9f6", ("cloud tile", "cloud floor", "heaven floor", "heaven ground", "clouds ground"))
def cloud_floor(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Billows of cloud, one behind the other."""
    for x, y, number in sorted(scatter(look, "billow", 16), key=lambda place: place[1]):
        size = look.vary(f"billow {number}", 7, 10)
        spot(canvas, (x, y + 2), (size, size * 0.75), soft("a9bfe0"), 0.0)
        spot(canvas, (x, y), (size, size * 0.75), ramp, 0.1)
        spot(canvas, (x - size * 0.2, y - size * 0.24), (size * 0.6, size * 0.36), soft("ffffff"), 0.2)


@terrain(
    "hedge", "3f7f36", ("hedge tile", "hedge maze", "hedge wall", "leaf wall", "bush tile"), gentle=False
)
def hedge(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A clipped hedge: small leaves in clumps of light and dark."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.4))
    for x, y, number in scatter(look, "clump", 16 if canvas.small else 64):
        size = look.vary(f"clump {number}", 4, 6)
        outline = [
            (
                x + size * math.cos(turn) * (1 if step % 2 else 0.7),
                y + size * math.sin(turn) * (1 if step % 2 else 0.7),
            )
            for step, turn in enumerate(math.pi * corner / 5 for corner in range(10))
        ]
        wrapped(canvas, outline, ramp, -0.1)
        wrapped(canvas, catmull_rom([(x - size * 0.6, y), (x, y - size * 0.6), (x + size * 0.5, y)], steps=3),
                matte(lighten(LEAF, 0.04)), 0.1)  # fmt: skip
