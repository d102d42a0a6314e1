"""Maps: coast, mountains, a dotted way and a red cross on sheets of many shapes."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.materials import PARCHMENT, RED, matte
from sprite_tavern.forge.pieces.outlines import OutlinePoints, inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_SHEETS = ("folded", "torn", "portrait", "rolled", "burnt")
_LANDS = (
    "34,-30 14,-28 18,-10 10,-2 20,8 17,28 34,30",
    "-36,4 -18,8 -6,5 4,14 16,12 36,20 36,34 -36,34",
    "-36,-34 -8,-34 -12,-20 0,-12 -6,0 -16,6 -20,34 -36,34",
)
"""The sea of three countries; only what lies on the sheet is painted."""


@draws(
    "map",
    family="items",
    colour=PARCHMENT,
    words=("treasure map", "chart", "world map", "atlas"),
    faces="viewer",
)
@weathered("cracked")
def chart(canvas: Canvas, look: Look) -> None:
    """Paint a map: unfolded, upright, torn, burnt at the edge, or with its ends rolled up."""
    paper = matte(body_colour(look, PARCHMENT))
    style = "burnt" if look.has("burnt", "burned") else look.pick("sheet", _SHEETS)
    style = "torn" if look.has("torn", "ripped") else style
    look.has("old", "ancient", "worn")
    with canvas.placed(32, 32, look.vary("tilt", -13, 13)):
        if style == "burnt":
            canvas.polygon(_burnt(look, 1.07), matte("5a3a26"), bevel=2)
        whole = canvas.polygon(_outline(look, style), paper, bevel=3, gain=0.7)
        across = 18 if style in {"portrait", "rolled"} else 28
        for x in (-across / 3, across / 3):
            canvas.rectangle(x - 0.6, -28, 1.2, 56, paper, **inlay(-0.16, clip=whole))
        with canvas.placed(flip=look.chance("mirrored land", 0.5)):
            _country(canvas, look, whole, across)
        if style == "rolled":
            _rolls(canvas, look, paper)


def _outline(look: Look, style: str) -> OutlinePoints:
    wave, high = look.vary("wave", 1.5, 4), look.vary("height", 17, 22)
    if style == "portrait":
        return mirrored(f"0,-27 9,{-27 + wave} 19,-27 18,0 19,27 9,{27 - wave} 0,27")
    if style == "rolled":
        return mirrored(f"0,{-high - 4} 17,{-high - 4} 16,0 17,{high + 4} 0,{high + 4}")
    if style == "torn":
        gap = look.vary("torn corner", 8, 15)
        return path(
            f"-28,-{high} -12,{wave - high} 4,-{high} {28 - gap},{1 - high} {26 - gap},{4 - high} "
            f"{24 - gap * 0.4},{6 - high + gap * 0.3} 24,{gap - high} 28,{gap + 2 - high} "
            f"26,2 28,{high} 12,{high - wave} 5,{high} 1,{high - 5} -4,{high - 1} -28,{high} -26,1"
        )
    if style == "burnt":
        return _burnt(look, 0.96)
    return mirrored(f"0,{-high} 14,{-high + wave} 28,{-high} 27,0 28,{high} 14,{high - wave} 0,{high}")


def _burnt(look: Look, size: float) -> OutlinePoints:
    """Return a sheet whose edge the fire has eaten in bays."""
    corners = path(
        "-26,-17 -17,-20 -8,-16 2,-20 12,-17 20,-21 26,-14 23,-5 27,4 24,12 26,18 "
        "16,17 9,21 0,17 -9,20 -16,15 -25,19 -23,8 -27,0 -23,-8"
    )
    eaten = [look.vary(f"fire {number}", 0.78, 1.0) for number in range(len(corners))]
    return [(x * share * size, y * share * size) for (x, y), share in zip(corners, eaten, strict=True)]


def _rolls(canvas: Canvas, look: Look, paper: Ramp) -> None:
    """Roll up the upper and the lower end, or only one of them."""
    high = look.vary("height", 17, 22) + 4
    ends = look.pick("rolled ends", ((-1, 1), (-1,), (1,)))
    for end in ends:
        y = end * high
        canvas.limb([(-19, y, 4.6), (19, y, 4.6)], paper, smooth=False, cast=0.25)
        for side in (-1, 1):
            canvas.ellipse(side * 20, y, 2, 4.4, Ramp(lighten(paper.base, -0.06)), **inlay(-0.2))


def _country(canvas: Canvas, look: Look, paper: PartId, across: float) -> None:
    """Draw what the map shows: sea, hills or woods, the way and its end."""
    canvas.blob(path(look.pick("sea", _LANDS)), matte("7fb8c8"), **inlay(0.0, clip=paper))
    for number in range(4):
        x = look.vary(f"hill {number} x", -0.7, 0.5) * across
        y = look.vary(f"hill {number} y", -14, 13)
        green = look.chance(f"wood {number}", 0.5)
        with canvas.placed(x, y):
            if green:
                canvas.ellipse(0, 0, 3.4, 3, matte("6f9a4a"), bevel=1)
            else:
                canvas.polygon([(-4.4, 3), (0, -4.6), (4.4, 3)], matte("9a7a54"), bevel=1)
    end = (look.vary("cross x", -0.2, 0.4) * across, look.vary("cross y", -11, 6))
    start = (-0.78 * across, look.vary("start", 4, 13))
    for step in range(6):
        share = step / 6
        x = start[0] + (end[0] - start[0]) * share
        canvas.stamp(x, start[1] + (end[1] - start[1]) * share + 3 * (step % 2), 2, 1.3, "8a3a2f")
    for turn in (45, -45):
        with canvas.placed(*end, turn):
            canvas.rectangle(-5, -1.2, 10, 2.4, matte(RED), **inlay())
