"""The small island of castaways."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import WOOD, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_ramp, weathered

_SEA, _GREEN = "3f8fd8", "4fa83f"


@draws(
    "island",
    family="nature",
    colour="ecd08a",
    words=("desert island", "tropical island", "palm island", "sand island", "deserted island"),
    faces="viewer",
)
@weathered()
def island(canvas: Canvas, look: Look) -> None:
    """Paint a hump of sand in the sea with a bent palm, perhaps a chest."""
    sand = body_ramp(look)
    half, high = look.vary("half", 20, 25), look.vary("high", 9, 13)
    bend, tall = look.pick("way", (-1, 1)) * look.vary("bend", 5, 11), look.vary("palm", 34, 40)
    with canvas.placed(32, 60):
        canvas.ellipse(0, -5, 30, 6, soft(_SEA), bevel=2)
        canvas.blob(
            [(-half, -5), (-half * 0.6, -high), (0, -high - 3), (half * 0.6, -high), (half, -5)], sand
        )
        canvas.limb([(-27, -3, 1.2), (-10, -1, 1.4), (10, -2, 1.2)], soft("cfe8f8"), **inlay(0.2))
        foot = (-bend * 0.5, -high - 1)
        top = (bend, -high - tall * 0.8)
        canvas.limb([(*foot, 3), (bend * 0.1, -high - tall * 0.4, 2.4), (*top, 2.2)], matte(WOOD))
        _fronds(canvas, look, top)
        if look.part("chest", "treasure") or (look.chance("chest", 0.35) and not canvas.tiny):
            canvas.rectangle(bend * -0.5 + 7, -high - 6, 11, 8, matte("8a5434"), bevel=2)
            canvas.rectangle(bend * -0.5 + 7, -high - 3, 11, 2, matte("e9b234"), **inlay())


def _fronds(canvas: Canvas, look: Look, top: tuple[float, float]) -> None:
    green = matte(_GREEN)
    turns = (-170, -125, -55, -10) if canvas.tiny else (-190, -160, -125, -90, -55, -20, 10)
    for number, turn in enumerate(turns):
        reach = look.vary(f"frond {number}", 15, 19)
        x, y = reach * math.cos(math.radians(turn)), reach * 0.6 * math.sin(math.radians(turn))
        rows = [(*top, 2.4), (top[0] + x * 0.6, top[1] + y, 2.8), (top[0] + x, top[1] + y + 7, 1.4)]
        canvas.limb(rows, green, bias=0.08 if number % 2 else -0.06)
    for x in (-2.4, 2.4):
        canvas.ellipse(top[0] + x, top[1] + 2, 2.4, 2.4, matte("7a4a2c"))
