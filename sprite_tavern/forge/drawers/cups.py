"""Cups of honour and of the table: trophies on a plinth, goblets on a stem."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_BRIGHT = "fff8d8"
_GEMS = ("d3313a", "3b8ff0", "2fae63", "8e52d8")
_BOWLS = {
    "tulip": "0,-20 13,-20 11,-14 15,-6 12,2 0,5",
    "cup": "0,-20 16,-20 16,-8 11,2 0,5",
    "flute": "0,-24 10,-24 9.4,-8 6,3 0,5",
    "dish": "0,-12 23,-12.6 20,-4 9,4 0,5",
    "funnel": "0,-22 19,-22 12,-8 4,4 0,5",
}
"""Right halves of bowls; the stem begins at y = 4."""


@draws(
    "trophy",
    family="items",
    colour=GOLD,
    words=("golden cup", "award", "prize", "winner cup"),
    faces="viewer",
)
@weathered()
def trophy(canvas: Canvas, look: Look) -> None:
    """Paint a golden cup with handles on a plinth, with or without a lid."""
    gold = metal(body_colour(look, GOLD))
    bowl, stem = look.vary("bowl", 13, 19), look.vary("stem", 2.6, 4.2)
    reach = look.vary("handles", 21, 29)
    plinth = look.vary("plinth", 6, 13)
    with canvas.placed(32, 32):
        if look.chance("lid", 0.35):
            canvas.blob(mirrored(f"0,-34 3,-34 4,-30 {bowl},-27 {bowl + 1},-24 0,-23"), gold, bevel=4)
        for side in (-1, 1):
            ear = [(bowl * 0.9, -19, 1.8), (reach, -18, 1.9), (reach - 2, -5, 1.9), (9, 2, 1.7)]
            canvas.limb([(side * x, y, radius) for x, y, radius in ear], gold)
        canvas.rectangle(-13, 18, 26, plinth, matte(WOOD), bevel=2)
        canvas.polygon(mirrored(f"0,4 {stem},6 {stem},13 10,18 9,21 0,21"), gold, bevel=3)
        canvas.ellipse(0, 9, stem + 2.2, 2.6, gold)
        canvas.blob(mirrored(f"0,-25 {bowl},-25 {bowl - 0.6},-12 {bowl * 0.62},1 0,6"), gold, bevel=10)
        canvas.ellipse(0, -25, bowl, 3.4, metal(lighten(gold.base, -0.12)), **inlay(-0.2))
        with canvas.placed(0, -11):
            emblem(canvas, pictured(look) or look.pick("emblem", ("star", "crown")), 6.4, metal(_BRIGHT))
        glint(canvas, -bowl * 0.6, -14, 1.8, 8)


@draws("goblet", family="items", colour=GOLD, words=("chalice", "grail", "wine cup"), faces="viewer")
@weathered()
def goblet(canvas: Canvas, look: Look) -> None:
    """Paint a cup on a stem: five bowls, stems with and without knops, jewels, handles, wine."""
    gold = metal(body_colour(look, GOLD))
    shape = look.pick("bowl", tuple(_BOWLS))
    bowl = scaled(mirrored(_BOWLS[shape]), look.vary("bowl width", 0.84, 1.1), 1.0)
    rim_half, rim_y = max(x for x, y in bowl if y < -10), min(y for _, y in bowl)
    with canvas.placed(32, 34, look.vary("tilt", -6, 6)):
        _stem(canvas, look, gold)
        if shape != "dish" and look.chance("handles", 0.3):
            for side in (-1, 1):
                ear = [(rim_half * 0.8, rim_y + 4, 1.6), (rim_half + 8, rim_y + 6, 1.7), (7, 2, 1.6)]
                canvas.limb([(side * x, y, radius) for x, y, radius in ear], gold)
        canvas.blob(bowl, gold, bevel=9)
        if look.part("blood", "wine") or look.has("full") or look.chance("wine", 0.3):
            canvas.ellipse(0, rim_y + 0.6, rim_half - 1.6, 2.8, matte("a31c2b"), **inlay())
            canvas.limb([(rim_half * 0.5, rim_y + 2, 1.3), (rim_half * 0.5, rim_y + 7, 1.0)], matte("a31c2b"))
        else:
            canvas.ellipse(0, rim_y + 0.6, rim_half - 1, 2.6, metal(lighten(gold.base, -0.12)), **inlay(-0.2))
        _ornament(canvas, look, gold, (rim_half, rim_y))
        glint(canvas, -rim_half * 0.56, rim_y * 0.55, 1.8, 6)


def _stem(canvas: Canvas, look: Look, gold: Ramp) -> None:
    tall, foot = look.vary("stem height", 10, 22), look.vary("foot", 9, 16)
    thin = look.vary("stem", 1.8, 4.0)
    outline = f"0,2 {thin + 1.4},3 {thin},7 {thin},{tall} {foot},{tall + 5} {foot},{tall + 8} 0,{tall + 8.6}"
    canvas.polygon(mirrored(outline), gold, bevel=3)
    knops = look.pick("knops", (1, 0, 2))
    for number in range(knops):
        y = 4 + tall * (number + 1) / (knops + 1)
        canvas.ellipse(0, y, thin + 2.6, 2.8, gold)
    canvas.limb([(-foot + 1, tall + 6, 1.3), (foot - 1, tall + 6, 1.3)], gold, smooth=False, cast=0.1)


def _ornament(canvas: Canvas, look: Look, gold: Ramp, rim: tuple[float, float]) -> None:
    """Set jewels around the bowl, an emblem on it, or bands."""
    half, top = rim
    style = "emblem" if pictured(look) else look.pick("ornament", ("jewels", "band", "jewel", "emblem"))
    gem = metal(look.second(look.pick("gem", _GEMS)))
    if style == "emblem":
        with canvas.placed(0, top * 0.45):
            emblem(canvas, pictured(look) or look.pick("emblem", ("crown", "star", "sun")), 5.6, gem)
    elif style == "jewel":
        canvas.polygon(mirrored(f"0,{top * 0.45 - 6} 4.6,{top * 0.45} 0,{top * 0.45 + 6}"), gem, bevel=2)
    else:
        band = metal(lighten(gold.base, 0.1 if style == "jewels" else -0.16))
        strip = mirrored(f"0,{top + 3} {half * 0.8},{top + 3} {half * 0.74},{top + 8} 0,{top + 9}")
        canvas.polygon(strip, band, bevel=1.2, cast=0.1)
        for x in (-0.5, 0.0, 0.5) if style == "jewels" else ():
            canvas.ellipse(x * half, top + 6, 2.2, 2.4, gem, bevel=1)
