"""Where a thing stands: "in the swamp", "on a hill", "in the clouds", painted under and behind it."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.coats import Shape
from sprite_tavern.forge.pieces.foliage import blades
from sprite_tavern.forge.pieces.masonry import flag
from sprite_tavern.forge.pieces.materials import LEAF, RED, SNOW, WOOD, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import MARGIN, beneath, silhouette
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

Scene = Callable[[Canvas, Shape], None]
_FLAGS = frozenset({"flag", "banner", "pennant"})
_OVERHANG = 5.0
"""How far, in units, the ground reaches beyond the thing on both sides."""


def add_setting(canvas: Canvas, look: Look) -> None:
    """Paint the place that was named with the thing and that its drawer did not draw."""
    for noun in look.unread_parts():
        if noun in _FLAGS:
            _hoist(canvas, look, noun)
        scene = _SCENES.get(noun)
        if scene is not None:
            look.part(noun)
            look.has("flying")
            _set(canvas, scene)
            return
    if look.pending("flying") and look.has("flying"):
        _set(canvas, _afloat)


def _hoist(canvas: Canvas, look: Look, noun: str) -> None:
    """Set a pole with a flag on the highest place near the middle."""
    shape = Shape(silhouette(canvas), MARGIN)
    heights = [(y, x) for x in shape.across(9, 0.2) if (y := shape.ledge(x)) is not None]
    part = look.part(noun, default={"colour": RED})
    if heights and part is not None:
        y, x = min(heights)
        with canvas.placed(x, y + 1):
            flag(canvas, part, part.colour)


def _set(canvas: Canvas, scene: Scene) -> None:
    shape = Shape(silhouette(canvas), MARGIN)
    with beneath(canvas):
        scene(canvas, shape)


def _plate(canvas: Canvas, shape: Shape, high: float, ramp: Ramp) -> tuple[float, float]:
    """Draw a flat oval of ground under the thing; return its middle."""
    x, y = (shape.left + shape.right) / 2, shape.bottom - 1
    half = (shape.right - shape.left) / 2 + _OVERHANG
    canvas.ellipse(x, y, half, high, ramp, bevel=2)
    return x, y


def _mound(canvas: Canvas, shape: Shape, high: float, ramp: Ramp) -> tuple[float, float]:
    """Draw a rise of ground that the thing stands on; return the middle of its foot."""
    x, y = (shape.left + shape.right) / 2, shape.bottom
    half = (shape.right - shape.left) / 2 + _OVERHANG
    edge = [
        (x - half - 3, y + high),
        (x - half * 0.7, y - 1),
        (x, y - 3),
        (x + half * 0.7, y - 1),
        (x + half + 3, y + high),
    ]
    canvas.blob(edge, ramp, bevel=4, texture=noise(0.16, 0.5))
    return x, y + high


def _reeds(canvas: Canvas, shape: Shape, colour: str) -> None:
    for x, tall in ((shape.left - 3, 15), (shape.left + 1, 10), (shape.right + 1, 12), (shape.right + 3, 17)):
        with canvas.placed(x, shape.bottom):
            blades(canvas, 3, tall, matte(colour), canvas.rng)


def _swamp(canvas: Canvas, shape: Shape) -> None:
    _reeds(canvas, shape, "7d9440")
    x, y = _plate(canvas, shape, 6.5, soft("56703f"))
    half = (shape.right - shape.left) / 2
    for side in (-1, 1):
        canvas.ellipse(x + side * half * 0.86, y + 3, 4, 1.7, matte("7fb04a"), bevel=1)
        canvas.limb([(x + side * 6, y + 4, 0.7), (x + side * 16, y + 4, 0.7)], soft("9ab06a"), **inlay(0.1))


def _water(canvas: Canvas, shape: Shape) -> None:
    x, y = _plate(canvas, shape, 6.0, soft("4a98e0"))
    for dx, dy, half in ((-12, 2.6, 7), (10, 3.6, 8), (-2, 4.6, 5)):
        canvas.limb(
            [(x + dx - half, y + dy, 0.7), (x + dx + half, y + dy, 0.7)], soft("dff0ff"), **inlay(0.1)
        )


def _lava(canvas: Canvas, shape: Shape) -> None:
    x, y = _plate(canvas, shape, 6.0, Ramp("e2571f", "glow"))
    for dx, dy, half in ((-12, 2.6, 6), (11, 3.4, 7)):
        canvas.ellipse(x + dx, y + dy, half, 1.3, Ramp("fbd24a", "glow"), **inlay(0.1))


def _clouds(canvas: Canvas, shape: Shape) -> None:
    white = soft("e9f1fb")
    half = (shape.right - shape.left) / 2 + _OVERHANG
    middle = (shape.left + shape.right) / 2
    for number in range(7):
        x = middle + (number / 3 - 1) * half
        size = canvas.rng.uniform(6, 9)
        canvas.ellipse(x, shape.bottom - 1 + (2 if number % 2 else 0), size, size * 0.74, white)


def _snow(canvas: Canvas, shape: Shape) -> None:
    _mound(canvas, shape, 5, soft(SNOW))


def _sand(canvas: Canvas, shape: Shape) -> None:
    x, y = _mound(canvas, shape, 5, matte("e2c98a"))
    for dx, dy in ((-14, -3), (9, -2)):
        canvas.limb([(x + dx - 6, y + dy, 0.6), (x + dx + 6, y + dy - 1, 0.6)], matte("c9a865"), **inlay())


def _hill(canvas: Canvas, shape: Shape) -> None:
    _mound(canvas, shape, 8, matte(LEAF))


def _rocks(canvas: Canvas, shape: Shape) -> None:
    _mound(canvas, shape, 8, matte("7f818c"))


def _forest(canvas: Canvas, shape: Shape) -> None:
    for x in (shape.left - 3, shape.left + 6, shape.right - 6, shape.right + 3):
        tall = canvas.rng.uniform(24, 36)
        canvas.rectangle(x - 1.4, shape.bottom - 6, 2.8, 6, matte(WOOD))
        for tier in range(3):
            y, half = shape.bottom - 4 - tier * tall * 0.24, 8 - tier * 1.8
            canvas.polygon([(x - half, y), (x, y - tall * 0.42), (x + half, y)], matte("2f7a4a"), bevel=3)
    _mound(canvas, shape, 4, matte(LEAF))


def _graveyard(canvas: Canvas, shape: Shape) -> None:
    for x, size in ((shape.left - 3, 1.0), (shape.right + 3, 0.85)):
        with canvas.placed(x, shape.bottom + 1, 0, size):
            canvas.blob([(-5, 0), (-5, -10), (0, -14), (5, -10), (5, 0)], matte("8d8f98"), bevel=2)
            canvas.rectangle(-0.8, -10, 1.6, 6, matte("55586a"), **inlay())
            canvas.rectangle(-2.4, -8.6, 4.8, 1.6, matte("55586a"), **inlay())
    _mound(canvas, shape, 4, matte("5a6a46"))


def _cave(canvas: Canvas, shape: Shape) -> None:
    """Close a cave around the thing: rock outside, the dark within."""
    left, right, top, low = shape.left - 7, shape.right + 7, shape.top - 7, shape.bottom + 2
    rock = matte("7a7078")
    arch = [
        (left, low),
        (left - 1, top + 14),
        (left + 10, top),
        (right - 10, top),
        (right + 1, top + 14),
        (right, low),
    ]
    canvas.polygon(arch, rock, bevel=6, texture=noise(0.2, 0.5))
    inner = [(x + (4 if x < (left + right) / 2 else -4), min(y + 5, low - 1)) for x, y in arch]
    canvas.polygon(inner, matte("2a2534"), **inlay(-0.1))


def _moonscape(canvas: Canvas, shape: Shape) -> None:
    x, y = _mound(canvas, shape, 6, matte("a7a9b2"))
    for dx, size in ((-15, 3.4), (12, 2.6)):
        canvas.ellipse(x + dx, y - 4, size, size * 0.5, matte("7d7f8c"), **inlay())


def _afloat(canvas: Canvas, shape: Shape) -> None:
    """Draw the torn-out rock under a thing that floats, and clouds beside it."""
    left, right, low = shape.left - 2, shape.right + 2, shape.bottom
    middle, deep = (left + right) / 2, min(22.0, (right - left) * 0.4)
    rock = matte("80767a")
    edge = [(left, low - 2), (right, low - 2), (right - 6, low + deep * 0.4), (middle + 6, low + deep * 0.6)]
    edge += [(middle + 1, low + deep), (middle - 7, low + deep * 0.62), (left + 6, low + deep * 0.4)]
    canvas.polygon(edge, rock, bevel=4, texture=noise(0.2, 0.5))
    canvas.polygon(
        [(left, low - 2), (right, low - 2), (right - 3, low + 2), (left + 3, low + 2)],
        matte(lighten(LEAF, 0.0)),
        bevel=1.4,
    )
    for x, size in ((left + 1, 4.5), (left + 7, 3.4), (right - 2, 4.2)):
        canvas.ellipse(x, low + deep * 0.7, size * 1.5, size * 0.8, soft("eef4fc"))


_SCENES: dict[str, Scene] = {
    "swamp": _swamp, "marsh": _swamp, "bog": _swamp, "water": _water, "lake": _water, "river": _water,
    "sea": _water, "ocean": _water, "pond": _water, "wave": _water, "stream": _water, "lava": _lava,
    "volcano": _lava, "cloud": _clouds, "sky": _clouds, "heaven": _clouds, "snow": _snow, "desert": _sand,
    "sand": _sand, "beach": _sand, "dune": _sand, "island": _sand, "hill": _hill, "meadow": _hill,
    "field": _hill, "garden": _hill, "grass": _hill, "mountain": _rocks, "rock": _rocks, "cliff": _rocks,
    "stone": _rocks, "forest": _forest, "wood": _forest, "jungle": _forest, "graveyard": _graveyard,
    "cemetery": _graveyard, "cave": _cave, "cavern": _cave, "dungeon": _cave, "moon": _moonscape,
}  # fmt: skip
"""Each place with how it is painted."""
