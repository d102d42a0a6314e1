"""Tilled ground and ways that repeat: furrows, paddies, wheat, flower beds, paths and roads."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.tiles import terrain
from sprite_tavern.forge.geometry import UNITS
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.ground import blade, few, patches, ripple, scatter, spot, wrapped
from sprite_tavern.forge.pieces.litter import flowers
from sprite_tavern.forge.pieces.materials import matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp, lighten


@terrain(
    "tilled soil", "7a5234",
    (
        "farmland", "tilled soil", "tilled ground", "plowed field", "ploughed field", "farm tile",
        "crop field", "garden bed", "crop tile", "farm field",
    ),
)  # fmt: skip
def farmland(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Furrows; with rows of seedlings when crops are asked."""
    rows = 4
    for row in range(rows):
        y = row * UNITS / rows
        for top, high, bias in ((0, 7, 0.16), (7, 4, -0.12), (11, 5, -0.36)):
            wrapped(
                canvas, [(-1, y + top), (65, y + top), (65, y + top + high), (-1, y + top + high)], ramp, bias
            )
    for x, y, number in scatter(look, "clod", few(canvas, 36)):
        size = look.vary(f"clod {number}", 0.8, 1.8)
        spot(canvas, (x, y), (size, size * 0.7), ramp, look.pick(f"clod light {number}", (-0.3, 0.3)))
    if (
        look.has("crop", "growing")
        or look.part("crop", "seedling", "sprout", "plant")
        or look.noun.startswith("crop")
    ):
        _seedlings(canvas, rows)


def _seedlings(canvas: Canvas, rows: int) -> None:
    for row in range(rows):
        for column in range(4):
            x, y = column * 16 + 8, row * UNITS / rows + 5
            for lean in (-3.4, 0.0, 3.4):
                blade(canvas, (x + lean * 0.3, y), (lean, 5.5 - abs(lean) * 0.4), matte("6cb644"))


@terrain(
    "rice paddy", "5f8fa8", ("rice field", "rice paddy", "paddy field", "flooded field"),
)  # fmt: skip
def rice_paddy(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Flooded ground with rows of young rice."""
    for number in range(4):
        ripple(canvas, (number * 16 + 12, look.vary(f"swell {number}", 0, 6), 0.9), ramp, 0.16, 0.6)
    for row in range(4):
        for column in range(4):
            x, y = column * 16 + 8 + look.vary(f"x {row} {column}", -1.5, 1.5), row * 16 + 10
            spot(canvas, (x, y), (4.4, 1.4), ramp, -0.24)
            for lean in (-3.0, -1.2, 1.2, 3.0):
                blade(canvas, (x + lean * 0.3, y), (lean, 9 - abs(lean)), matte("8ac04a"))


@terrain("wheat field", "cfa03c", ("wheat field", "wheat tile", "corn field", "golden field", "barley field"))
def wheat_field(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Ears of corn, row behind row."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.3))
    for x, y, number in sorted(scatter(look, "ear", 36 if canvas.small else 81), key=lambda place: place[1]):
        lean = look.vary(f"ear {number}", -2, 2)
        blade(canvas, (x, y + 7), (lean, 9), matte("a8822f"))
        spot(canvas, (x + lean, y - 3), (1.5, 3.2), ramp, 0.06)
        spot(canvas, (x + lean - 0.5, y - 3.6), (0.7, 1.8), ramp, 0.3)


@terrain(
    "flower field",
    "62aa40",
    ("flower meadow", "flower garden", "flower bed", "flower field", "flowery grass"),
)  # fmt: skip
def flower_field(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Grass full of blossoms."""
    patches(canvas, look, ramp, -0.12)
    for x, y, number in scatter(look, "tuft", few(canvas, 25)):
        for lean in (-1.8, 0.2, 1.8):
            blade(
                canvas,
                (x + lean, y),
                (lean, look.vary(f"tuft {number}", 3, 5)),
                matte(lighten(ramp.base, 0.08)),
            )
    flowers(canvas, look, 25, look.second(look.colour) if look.coloured else None)


@terrain(
    "path", "a27c50", ("dirt path", "forest path", "path", "trail", "dirt road", "grass path", "footpath"),
)  # fmt: skip
def dirt_path(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A trodden path between grass, running up the tile."""
    grass = soft("5aa43c")
    for side in (0.0, UNITS):
        way = 1 if side == 0.0 else -1
        for deep, paint, bias in ((17.5, ramp, -0.3), (15.5, grass, -0.2), (14.0, grass, 0.0)):
            steps = range(33)
            edge = [
                (side + way * (deep + 1.6 * math.sin(2 * math.pi * step / 16 + side)), step * 2)
                for step in steps
            ]
            wrapped(canvas, [(side, 0), *edge, (side, 64)], paint, bias)
    for x, y, number in scatter(look, "pebble", few(canvas, 25)):
        if 22 < x < 42:
            size = look.vary(f"pebble {number}", 0.9, 2.2)
            spot(canvas, (x, y + 0.7), (size, size * 0.7), ramp, -0.34)
            spot(canvas, (x, y), (size, size * 0.7), matte("b9a184"), 0.0)
        elif x < 12 or x > 52:
            blade(canvas, (x, y), (0.5, 4), matte("7cc24e"))


@terrain("asphalt", "565a64", ("asphalt", "road", "street", "highway", "asphalt road", "road tile", "tarmac"))
def asphalt(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Tarmac with a dashed line down the middle."""
    for x, y, number in scatter(look, "grit", few(canvas, 81)):
        spot(canvas, (x, y), (0.7, 0.6), ramp, look.pick(f"grit {number}", (-0.3, 0.26, 0.26)))
    line = matte(look.second("ece6d0"))
    for top in (6.0, 38.0):
        wrapped(canvas, [(30, top), (34, top), (34, top + 18), (30, top + 18)], line, 0.0)
    for x in (3.0, 59.4):
        wrapped(canvas, [(x, -1), (x + 1.6, -1), (x + 1.6, 65), (x, 65)], line, -0.1)
