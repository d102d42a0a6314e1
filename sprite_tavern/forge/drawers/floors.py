"""Floors and walls that people laid: tiles of metal, marble, carpet, hexagons, planks, hewn stone."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.tiles import terrain
from sprite_tavern.forge.geometry import UNITS
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.ground import cells, courses, few, scatter, spot, wrapped
from sprite_tavern.forge.pieces.materials import PARCHMENT, glow, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp, lighten

Box = tuple[float, float, float, float]
"""Left, top, width and height."""


def _box(canvas: Canvas, box: Box, ramp: Ramp, bias: float) -> None:
    left, top, wide, high = box
    right, bottom = left + wide, top + high
    wrapped(canvas, [(left, top), (right, top), (right, bottom), (left, bottom)], ramp, bias)


def _panel(canvas: Canvas, box: Box, ramp: Ramp, mood: float) -> None:
    """Paint a plate lit from the upper left."""
    left, top, wide, high = box
    rim = 1.6 if canvas.small else 1.2
    _box(canvas, (left, top, wide, high), ramp, mood - 0.3)
    _box(canvas, (left, top, wide - rim, high - rim), ramp, mood + 0.3)
    _box(canvas, (left + rim, top + rim, wide - 2 * rim, high - 2 * rim), ramp, mood)


@terrain(
    "metal",
    "8d97a6",
    ("metal floor", "steel floor", "iron floor", "metal plate", "steel tile", "iron tile", "factory floor"),
    gentle=False,
)
def metal_plates(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Riveted plates with a raised tread."""
    side = UNITS / 2
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.5))
    for number in range(4):
        left, top = number % 2 * side + side / 2, number // 2 * side + side / 2
        mood = look.vary(f"plate {number}", -0.08, 0.08)
        _panel(canvas, (left + 0.6, top + 0.6, side - 1.2, side - 1.2), ramp, mood)
        for x, y in ((4, 4), (side - 4, 4), (4, side - 4), (side - 4, side - 4)):
            spot(canvas, (left + x + 0.5, top + y + 0.5), (1.5, 1.5), ramp, -0.35)
            spot(canvas, (left + x, top + y), (1.2, 1.2), ramp, 0.35)
        if not canvas.tiny:
            _tread(canvas, (left, top), ramp, mood)


def _tread(canvas: Canvas, corner: tuple[float, float], ramp: Ramp, mood: float) -> None:
    for step in range(9):
        x, y = corner[0] + 9 + step % 3 * 7, corner[1] + 9 + step // 3 * 7
        way = 1 if step % 2 else -1
        bar = [(x - 2, y - way * 2 - 0.7), (x + 2, y + way * 2 - 0.7), (x + 2, y + way * 2 + 0.7)]
        wrapped(canvas, [*bar, (x - 2, y - way * 2 + 0.7)], ramp, mood + 0.24)


@terrain(
    "tech",
    "5d6880",
    (
        "scifi floor",
        "scifi tile",
        "scifi panel",
        "sci fi floor",
        "sci fi tile",
        "sci fi panel",
        "futuristic floor",
        "futuristic tile",
        "spaceship floor",
        "lab floor",
        "cyberpunk floor",
        "tech panel",
    ),
    gentle=False,
)
def tech_panels(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Panels of several sizes with lights in the seams."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.55))
    light = glow(look.second(look.pick("light", ("3fe0f0", "5af08a", "f0a83f"))))
    plans: tuple[tuple[Box, ...], ...] = (
        ((6, 6, 40, 30), (46, 6, 24, 30), (6, 36, 24, 34), (30, 36, 40, 34)),
        ((6, 6, 32, 42), (38, 6, 32, 20), (38, 26, 32, 44), (6, 48, 32, 22)),
    )
    for number, (left, top, wide, high) in enumerate(look.pick("plan", plans)):
        _panel(canvas, (left + 1, top + 1, wide - 2, high - 2), ramp, look.vary(f"panel {number}", -0.1, 0.1))
        _box(canvas, (left + 5, top + high / 2 - 1, wide * 0.4, 2.2), light, 0.1)
        for slot in range(0 if canvas.tiny else 3):
            _box(canvas, (left + wide - 11, top + high - 12 + slot * 2.6, 6, 1.2), ramp, -0.45)


@terrain(
    "carpet",
    "a8323e",
    ("red carpet", "carpet floor", "rug tile", "royal carpet", "throne room floor"),
    gentle=False,
)
def carpet(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A woven carpet: a trellis with a flower in each diamond."""
    ink = matte(look.second(lighten(ramp.base, 0.2) if look.coloured else "e0b04a"))
    step = UNITS / 2
    for number in range(8):
        x, y = number % 2 * step + (step / 2 if number // 2 % 2 else 0), number // 2 * step / 2
        for size, tint, bias in ((step * 0.5, ramp, 0.12), (step * 0.42, ramp, -0.08)):
            wrapped(canvas, [(x, y - size), (x + size, y), (x, y + size), (x - size, y)], tint, bias)
        for dx, dy in ((0, -4), (4, 0), (0, 4), (-4, 0)):
            spot(canvas, (x + dx, y + dy), (2.0, 2.0), ink, 0.0)
        spot(canvas, (x, y), (2.0, 2.0), ramp, 0.3)
    for x in range(0, 64, 16):
        for y in range(0, 64, 16):
            if (x // 16 + y // 16) % 2:
                spot(canvas, (x, y), (1.4, 1.4), ink, 0.1)


def _veins(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for x, y, number in scatter(look, "vein", few(canvas, 9)):
        way, long = look.pick(f"vein way {number}", (-1, 1)), look.vary(f"vein {number}", 0.7, 1.4)
        line = ((0, 0), (5, 4), (7, 10), (12, 13), (6.4, 10.6), (4.2, 4.6))
        wrapped(canvas, [(x + way * dx * long, y + dy * long) for dx, dy in line], ramp, -0.22)


@terrain("marble", "dcdde6", ("marble floor", "palace floor", "ballroom floor", "polished floor"))
def marble(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Polished slabs, two tones, veined."""
    side = UNITS / 2
    for number in range(4):
        left, top = number % 2 * side, number // 2 * side
        _panel(canvas, (left, top, side, side), ramp, 0.12 if number in {0, 3} else -0.14)
    _veins(canvas, look, ramp)


@terrain(
    "checkered",
    "d9d4c8",
    (
        "checker tile",
        "checkerboard",
        "checkered floor",
        "chequered floor",
        "chess floor",
        "kitchen floor",
        "bathroom floor",
        "ceramic tile",
        "diner floor",
    ),
    gentle=False,
)
def checkered(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Square tiles in two colours."""
    dark = matte(look.second(lighten(ramp.base, -0.42) if look.coloured else "4a4c5c"))
    count = 2 if canvas.tiny else 4
    side = UNITS / count
    for number in range(count * count):
        row, column = divmod(number, count)
        paint = ramp if (row + column) % 2 else dark
        _panel(canvas, (column * side, row * side, side, side), paint, look.vary(f"{number}", -0.05, 0.05))


def _hexagon(x: float, y: float, across: float, down: float) -> list[tuple[float, float]]:
    corners = ((0, -1), (1, -0.5), (1, 0.5), (0, 1), (-1, 0.5), (-1, -0.5))
    return [(x + across * dx, y + down * dy) for dx, dy in corners]


@terrain("hexagon", "7f8aa6", ("hex tile", "hex floor", "hexagonal tile", "honeycomb tile"), gentle=False)
def hexagons(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Six-sided tiles; four rows high, so that the pattern closes."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.5))
    columns, rows = 3, 4
    step, rise = UNITS / columns, UNITS / rows
    for number in range(columns * rows):
        row, column = divmod(number, columns)
        x, y = (column + 0.5 * (row % 2)) * step, row * rise
        mood = look.vary(f"hexagon {number}", -0.12, 0.12)
        wrapped(canvas, _hexagon(x, y, step * 0.45, rise * 0.58), ramp, mood - 0.2)
        wrapped(canvas, _hexagon(x - 0.6, y - 0.7, step * 0.41, rise * 0.52), ramp, mood + 0.22)
        wrapped(canvas, _hexagon(x, y, step * 0.38, rise * 0.46), ramp, mood)


@terrain(
    "roof", "b4503a", ("roof", "roof tiles", "shingle tile", "shingles", "rooftop"), plain=True, gentle=False
)
def roof_tiles(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Rows of round-ended tiles, each row over the next."""
    rows, columns = (4, 4) if canvas.small else (8, 4)
    step, rise = UNITS / columns, UNITS / rows
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.5))
    for row in reversed(range(rows)):
        for column in range(columns):
            x, y = (column + 0.5 * (row % 2)) * step, row * rise
            mood = look.vary(f"shingle {row} {column}", -0.12, 0.12)
            for shrink, bias in ((0.0, -0.25), (0.8, 0.12), (1.6, 0.0)):
                wrapped(canvas, _shingle(x, y, (step - 2 * shrink, rise * 1.2 - shrink)), ramp, mood + bias)


def _shingle(x: float, y: float, size: tuple[float, float]) -> list[tuple[float, float]]:
    wide, high = size
    turns = [math.pi * step / 6 for step in range(7)]
    curve = [(x + wide / 2 * math.cos(t), y + high * (0.5 + 0.5 * math.sin(t))) for t in turns]
    return [(x - wide / 2, y), (x + wide / 2, y), *curve]


@terrain(
    "wooden wall",
    "96603a",
    ("wood wall", "plank wall", "wooden planks wall", "wooden wall tile", "wood wall tile", "log wall"),
    gentle=False,
)
def plank_wall(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Upright boards with a nailed rail."""
    boards = 4 if canvas.small else 6
    wide = UNITS / boards
    for board in range(boards):
        left, mood = board * wide, look.vary(f"board {board}", -0.14, 0.14)
        _box(canvas, (left, -1, wide, UNITS + 2), ramp, mood)
        _box(canvas, (left, -1, 1.2, UNITS + 2), ramp, mood + 0.2)
        _box(canvas, (left + wide - 1.2, -1, 1.2, UNITS + 2), ramp, -0.5)
        for grain in range(0 if canvas.tiny else 3):
            x = left + 2.5 + (wide - 5) * look.vary(f"grain x {board} {grain}", 0, 1)
            y = look.vary(f"grain {board} {grain}", 0, 64)
            _box(canvas, (x, y, 0.9, look.vary(f"long {board} {grain}", 6, 16)), ramp, mood - 0.22)
    _box(canvas, (-1, 28, UNITS + 2, 9), ramp, 0.12)
    _box(canvas, (-1, 27, UNITS + 2, 1.4), ramp, 0.36)
    _box(canvas, (-1, 36, UNITS + 2, 1.6), ramp, -0.5)
    for board in range(boards):
        spot(canvas, ((board + 0.5) * wide, 32), (1.1, 1.1), matte("3c3a46"), 0.0)


@terrain(
    "stone wall",
    "80838e",
    ("stone wall tile", "castle wall tile", "dungeon wall", "dungeon wall tile", "castle wall texture"),
    gentle=False,
)
def stone_wall(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A wall of hewn blocks in low courses."""
    courses(canvas, look, (4 if canvas.small else 6, 2 if canvas.small else 3), ramp, matte("3c3d4a"))


@terrain(
    "cave wall",
    "6d6570",
    ("cave wall tile", "rock wall", "rock wall tile", "cliff", "cliff tile", "cliff face", "mountain wall"),
    gentle=False,
)
def rock_wall(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Raw rock: angular lumps, lit above, dark between."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.55))
    for x, y, number in scatter(look, "lump", 9 if canvas.small else 16):
        wide, high = look.vary(f"lump {number}", 8, 12), look.vary(f"lump high {number}", 7, 10)
        edge = [(-1, 0.3), (-0.7, -0.7), (0.2, -1), (0.9, -0.5), (1, 0.4), (0.2, 1), (-0.6, 0.9)]
        for shrink, bias in ((1.0, -0.2), (0.84, 0.04)):
            wrapped(canvas, [(x + wide * dx * shrink, y + high * dy * shrink) for dx, dy in edge], ramp, bias)
        lit = [(-0.55, -0.5), (0.15, -0.8), (0.7, -0.4), (0.1, -0.25)]
        wrapped(canvas, [(x + wide * dx, y + high * dy) for dx, dy in lit], ramp, 0.26)


@terrain(
    "crystal",
    "8a6ae0",
    ("crystal floor", "crystal wall", "amethyst floor", "gem floor", "diamond block"),
    gentle=False,
)
def facets(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Cut crystal: a lattice of facets, each with its own light."""
    side = 2 if canvas.tiny else 4
    step = UNITS / side
    shifts = [(look.vary(f"fx {n}", -0.24, 0.24), look.vary(f"fy {n}", -0.24, 0.24)) for n in range(side**2)]

    def corner(column: int, row: int) -> tuple[float, float]:
        dx, dy = shifts[row % side * side + column % side]
        return (column + dx) * step, (row + dy) * step

    for number in range(side * side):
        row, column = divmod(number, side)
        a, b = corner(column, row), corner(column + 1, row)
        c, d = corner(column + 1, row + 1), corner(column, row + 1)
        middle = ((a[0] + c[0]) / 2, (a[1] + c[1]) / 2)
        for name, (start, end) in enumerate(((a, b), (b, c), (c, d), (d, a))):
            light = (0.3, -0.06, -0.3, 0.12)[name] + look.vary(f"facet {number} {name}", -0.08, 0.08)
            wrapped(canvas, [start, end, middle], ramp, light)


@terrain(
    "straw mat",
    "cdb56a",
    ("tatami", "tatami floor", "bamboo floor", "bamboo mat", "hay floor", "straw floor"),
    gentle=False,
)
def matting(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Woven straw: blocks of strands, across and down by turns."""
    side, count = UNITS / 4, 4
    for number in range(count * count):
        row, column = divmod(number, count)
        left, top = column * side, row * side
        mood = look.vary(f"mat {number}", -0.06, 0.06)
        for strand in range(2 if canvas.tiny else 4):
            wide = side / (2 if canvas.tiny else 4)
            shade = mood + (0.1 if strand % 2 else -0.1)
            if (row + column) % 2:
                _box(canvas, (left, top + strand * wide, side, wide), ramp, shade)
            else:
                _box(canvas, (left + strand * wide, top, wide, side), ramp, shade)
        _box(canvas, (left, top, side, 0.9), ramp, -0.34)
        _box(canvas, (left, top, 0.9, side), ramp, -0.34)


@terrain(
    "catacomb",
    "6a6058",
    ("bone floor", "bone tile", "skull tile", "skull floor", "catacomb wall", "catacombs"),
    gentle=False,
)
def ossuary(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Skulls and bones packed in dark earth."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.5))
    bone = soft("dfd3b4")
    cells(canvas, look, (6, 0.5, 1.4), ramp, -0.1)
    for x, y, number in scatter(look, "skull", 9):
        spot(canvas, (x, y), (6.0, 5.6), bone, 0.0)
        _box(canvas, (x - 3.4, y + 3.4, 6.8, 4), bone, -0.1)
        if number % 2 == 0 or not canvas.tiny:
            for side in (-1, 1):
                spot(canvas, (x + side * 2.5, y + 0.8), (1.6, 1.9), matte("2b2633"), 0.0)
            spot(canvas, (x, y + 3.6), (0.7, 0.9), matte("2b2633"), 0.0)


@terrain(
    "circuit",
    "1f5a4a",
    ("circuit board", "circuitry", "computer chip floor", "matrix floor"),
    gentle=False,
)
def circuit(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A circuit board: tracks that bend by half right angles, and their pads."""
    track = glow(look.second("7af0b0"))
    for x, y, number in scatter(look, "pad", few(canvas, 16)):
        long, way = look.vary(f"track {number}", 6, 14), look.pick(f"bend {number}", (-1, 1))
        _box(canvas, (x, y - 0.6, long, 1.2), track, -0.2)
        slant = [(x + long, y - 0.6), (x + long + 6, y + way * 6 - 0.6), (x + long + 6, y + way * 6 + 0.6)]
        wrapped(canvas, [*slant, (x + long, y + 0.6)], track, -0.2)
        spot(canvas, (x, y), (2.0, 2.0), track, 0.1)
        spot(canvas, (x, y), (0.9, 0.9), ramp, -0.4)
    _box(canvas, (24, 24, 16, 16), matte("23262f"), 0.0)
    _box(canvas, (26, 26, 5, 1.4), matte(PARCHMENT), 0.0)
