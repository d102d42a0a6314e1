"""The scarecrow: old clothes and straw on a pole."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import INK, LINEN, WOOD, matte
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_STRAW = "e2bd52"


@draws("scarecrow", family="nature", colour="a8432f", words=("straw man", "strawman"), faces="viewer")
@weathered(stretch=0.13)
def scarecrow(canvas: Canvas, look: Look) -> None:
    """Paint a sack head under a straw hat, a shirt on a crossbar with straw at its ends, on a pole."""
    shirt, straw, wood = body_ramp(look), matte(_STRAW), matte(WOOD)
    trousers = matte(look.second("4a5f8a"))
    droop = look.vary("droop", -6, 9)
    with canvas.placed(32, 60):
        canvas.limb([(0, 0, 2.2), (0, -40, 2.2)], wood, smooth=False)
        for side in (-1, 1):
            _tuft(canvas, side * 25, -33 + droop, side * 90, straw)
        canvas.polygon(mirrored("0,-22 8,-22 9,-9 2,-9 0,-14"), trousers, bevel=3)
        for side in (-1, 1):
            _tuft(canvas, side * 5, -9, 180, straw)
            sleeve = [(0, -38), (side * 24, -37 + droop), (side * 24, -29 + droop), (side * 8, -29)]
            canvas.polygon(sleeve, shirt, bevel=3)
        canvas.polygon(mirrored("0,-39 9,-38 10,-20 0,-19"), shirt, bevel=4)
        if not canvas.tiny:
            canvas.rectangle(-6, -30, 6, 6, Ramp(lighten(shirt.base, 0.14)), **inlay())
            canvas.rectangle(-10, -23, 20, 2.4, matte("c9a06a"), **inlay())
        _head(canvas, look)


def _tuft(canvas: Canvas, x: float, y: float, turn: float, straw: Ramp) -> None:
    with canvas.placed(x, y, turn):
        canvas.polygon([(-4, 2), (-6, -6), (-2, -4), (0, -8), (2, -4), (6, -6), (4, 2)], straw, bevel=1.4)


def _head(canvas: Canvas, look: Look) -> None:
    kind = look.part("head")
    pumpkin = look.part("pumpkin") is not None or look.chance("pumpkin", 0.2)
    tint = kind.colour if kind and kind.coloured else "e8822b" if pumpkin else LINEN
    canvas.ellipse(0, -46, 9, 9, matte(tint))
    for side in (-1, 1):
        canvas.stamp(side * 3.8, -46, 3, 3, INK)
    canvas.stamp(0, -41, 6, 1.6, INK)
    asked = look.part("hat", "cap")
    hat = matte(
        asked.colour if asked and asked.coloured else look.pick("hat", ("c99a3a", "8a6a34", "6d4a2c"))
    )
    canvas.polygon(mirrored("0,-66 6,-65 8,-54 0,-54"), hat, bevel=3)
    canvas.blob(mirrored("0,-56 12,-55 16,-51 8,-51 0,-52"), hat, bevel=2)
    if not canvas.tiny:
        canvas.rectangle(-8, -57, 16, 2.6, matte("7a2f2a"), **inlay())
