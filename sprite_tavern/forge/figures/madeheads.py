"""Heads that were made, not born: a robot's box, a carved pumpkin."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten

_DARK = "241c2c"
_STALK = "5f7a34"


def draw_made_head(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the head without its face."""
    x, y = frame.head
    rx, ry = frame.head_size
    if person.race.skull == "pumpkin":
        if person.hat == "":
            canvas.limb([(x, y - ry + 1, 1.8), (x + 1.6, y - ry - 4.4, 1.3)], Ramp(_STALK))
        for dx, wide in ((-0.62, 0.5), (0.62, 0.5), (0.0, 0.62)):
            canvas.ellipse(x + dx * rx, y + 0.6, rx * wide, ry * 0.98, person.skin, bevel=6)
        return
    steel = Ramp(person.skin.base, "metal")
    if person.hat == "":
        canvas.limb([(x, y - ry, 0.9), (x, y - ry - 5, 0.7)], steel)
        canvas.ellipse(x, y - ry - 6, 1.9, 1.9, Ramp("ff5a4a", "glow"))
    for side in (-1, 1) if not frame.side else (-0.2,):
        canvas.ellipse(
            x + side * (rx + 0.4), y + 1, 2.4, 3.2, Ramp(lighten(person.skin.base, -0.12), "metal")
        )
    box = [(x - rx + 1, y - ry + 1), (x + rx - 1, y - ry + 1), (x + rx, y + ry - 1), (x - rx, y + ry - 1)]
    canvas.polygon(box, steel, bevel=4)


def draw_made_face(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint eyes and mouth."""
    x, y = frame.head[0] + frame.turn, frame.head[1]
    sides = (0.7,) if frame.side else (-1.0, 1.0)
    if person.race.skull == "pumpkin":
        _carved(canvas, (x, y), sides)
        return
    wide = 4.6 if frame.side else 7.4
    canvas.rectangle(
        x - wide + (2 if frame.side else 0), y - 2.6, wide * 2 - 1, 6.4, Ramp(_DARK), bevel=1.4, cast=0
    )
    for side in sides:
        canvas.ellipse(x + side * 4.2, y + 0.6, 1.9, 1.9, Ramp(person.eyes, "glow"), line=None, cast=0)
    if not canvas.tiny:
        for dx in (-2.4, 0.0, 2.4):
            canvas.stamp(x + dx, y + 6.8, 1.1, 2.0, _DARK)


def _carved(canvas: Canvas, centre: tuple[float, float], sides: tuple[float, ...]) -> None:
    """Paint the glowing face cut into a pumpkin."""
    x, y = centre
    light = Ramp("ffd24a", "glow")
    for side in sides:
        eye = [(x + side * 2.2, y + 2), (x + side * 7, y + 1.6), (x + side * 4.8, y - 3)]
        canvas.polygon(eye, light, cast=0, line="dark")
    grin = [
        (x - 6.4, y + 4.4),
        (x - 3, y + 6),
        (x, y + 5),
        (x + 3, y + 6),
        (x + 6.4, y + 4.4),
        (x + 3.4, y + 8.6),
    ]
    canvas.polygon([*grin, (x, y + 7.6), (x - 3.4, y + 8.6)], light, cast=0, line="dark")
