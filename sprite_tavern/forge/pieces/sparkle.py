"""Light on things: glints on polished surfaces, twinkles around magic ones."""

from collections.abc import Sequence

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Rgb

Colour = Rgb | str
_ARM = 1.1


def glint(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Set the white reflection of a window on something polished."""
    canvas.stamp(x, y, width, height, "fffffb")


def twinkle(canvas: Canvas, x: float, y: float, colour: Colour = "fff6c8") -> None:
    """Set a four-pointed star of light; a single pixel on small sprites."""
    canvas.stamp(x, y, _ARM, _ARM, "ffffff", free=True)
    if canvas.fine:
        for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            canvas.stamp(x + dx * _ARM, y + dy * _ARM, _ARM * 0.8, _ARM * 0.8, colour, free=True)


def twinkles(canvas: Canvas, spots: Sequence[tuple[float, float]], colour: Colour = "fff6c8") -> None:
    """Set several twinkles."""
    for x, y in spots:
        twinkle(canvas, x, y, colour)
