"""Masonry: battlements, tower roofs, flags on towers, portcullises."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import IRON, WOOD, matte
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp, Rgb
from sprite_tavern.forge.textures import shingles


def battlements(canvas: Canvas, width: float, ramp: Ramp, teeth: int = 5) -> None:
    """Draw merlons on the line y = 0, centred on the origin."""
    pitch = width / (teeth - 0.4)
    for number in range(teeth):
        canvas.rectangle(-width / 2 + number * pitch, -6, pitch * 0.62, 7, ramp, bevel=1.6)


def flag(canvas: Canvas, look: Look, colour: Rgb) -> None:
    """Draw a pole with a streaming flag standing on the origin."""
    canvas.limb([(0, 0, 0.9), (0, -14, 0.9)], matte(WOOD), smooth=False)
    tip = look.pick("flag", ((12, -10.6), (11, -8.4), (13, -12)))
    canvas.polygon([(0.6, -14), tip, (0.6, -6.6)], matte(colour), bevel=1.4)


def cone(canvas: Canvas, half: float, tall: float, ramp: Ramp) -> None:
    """Draw a pointed tower roof on the line y = 0."""
    outline = [(0, -tall), (-half, 0), (-half * 0.5, 2), (0, 2.6), (half * 0.5, 2), (half, 0)]
    canvas.polygon(outline, ramp, bevel=8, texture=shingles(5, 4, 0.2), cast=0.3)


def portcullis(canvas: Canvas, width: float, height: float) -> None:
    """Draw the bars of an opening standing on the origin."""
    iron = matte(IRON)
    for share in (-0.3, 0.0, 0.3):
        canvas.limb(
            [(share * width, 0, 0.6), (share * width, -height + 3, 0.6)], iron, thinnest=0.5, **inlay(0.1)
        )
    for share in (0.3, 0.62):
        canvas.limb(
            [(-width * 0.44, -height * share, 0.6), (width * 0.44, -height * share, 0.6)],
            iron,
            thinnest=0.5,
            **inlay(0.1),
        )
