"""Flames: layered tongues from red to nearly white, and the sparks above them."""

from collections.abc import Sequence

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import catmull_rom
from sprite_tavern.forge.pieces.materials import COLD_FIRE, FIRE, glow
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Rgb, lighten, vivid

Colour = Rgb | str

_LAYER_SIZES = (1.0, 0.74, 0.48, 0.24)
_OUTLINE = path("-.9,0 -1,-.28 -.62,-.55 -.5,-.42 -.1,-1 .3,-.55 .55,-.75 .95,-.3 .85,0 .4,.16 -.45,.16")
"""A flame one unit high and two wide standing on the origin: three tongues, the middle one longest."""
_LEAST_LAYER_PIXELS = 0.6


def fire_colours(colour: Colour | None) -> tuple[Colour, ...]:
    """Return the layers of a flame of one colour, or of common fire without one."""
    if colour is None:
        return FIRE
    deep = vivid(colour, 1.15)
    return (lighten(deep, -0.08), lighten(deep, 0.08), lighten(colour, 0.2), lighten(colour, 0.34))


def flame(
    canvas: Canvas,
    width: float,
    height: float,
    colours: Sequence[Colour] = FIRE,
    sway: float = 0.0,
) -> None:
    """Draw a flame standing on the origin; `width` is half its breadth, `sway` bends its tip."""
    for colour, size in zip(colours, _LAYER_SIZES, strict=False):
        if size * width * canvas.unit < _LEAST_LAYER_PIXELS:
            continue
        outline = [
            (x * width * size + sway * width * size * (y * y if y < 0 else 0.0), y * height * size)
            for x, y in _OUTLINE
        ]
        canvas.polygon(
            catmull_rom(outline, steps=5),
            glow(colour),
            shade="flat",
            line=None,
            cast=0.0,
            gradient=-0.2,
            bias=0.05,
        )


def jet(canvas: Canvas, width: float, length: float, colours: Sequence[Colour] = COLD_FIRE) -> None:
    """Draw the exhaust of an engine pointing down from the origin."""
    with canvas.placed(rotation=180.0):
        flame(canvas, width, length, colours)


def sparks(canvas: Canvas, spots: Sequence[tuple[float, float]], colour: Colour = "fdc850") -> None:
    """Set single glowing pixels, also outside the silhouette."""
    for x, y in spots:
        canvas.stamp(x, y, 1.2, 1.2, colour, free=True)
