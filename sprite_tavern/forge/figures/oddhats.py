"""Head-gear of few: a beekeeper's veil, the cap of mushroom people."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.hatshapes import brim, shape
from sprite_tavern.forge.figures.headgear import own_colour
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp


def bee_veil(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a beekeeper's hat with a veil around the face."""
    x, y = frame.head
    straw = own_colour(person, "dcc080")
    net = Ramp("8a8676")
    for side in (-1, 1):
        canvas.limb([(x + side * 11.4, y - 4, 1.4), (x + side * 10.6, y + 9, 1.4)], net)
    canvas.limb([(x - 10.6, y + 10.4, 1.2), (x, y + 11.6, 1.2), (x + 10.6, y + 10.4, 1.2)], net)
    shape(canvas, frame, [(-7, -6), (-6, -12.6), (0, -14), (6, -12.6), (7, -6)], straw)
    brim(canvas, frame, 15.0, straw, 0.6)


def mushroom_cap(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the spotted cap that mushroom people grow."""
    x, y = frame.head
    rx, ry = frame.head_size
    cap = [
        (x - rx - 6, y - 2.6),
        (x - rx - 2, y - 9),
        (x - 6, y - ry - 6),
        (x + 6, y - ry - 6),
        (x + rx + 2, y - 9),
    ]
    whole = canvas.blob([*cap, (x + rx + 6, y - 2.6), (x, y - 4.6)], person.hat_ramp, bevel=8)
    for dx, dy, size in ((-8.6, -8.4, 2.8), (0.4, -12.6, 3.3), (8.8, -7.6, 2.6), (-3.4, -6.6, 1.7)):
        canvas.ellipse(x + dx, y + dy, size, size * 0.84, Ramp("f6efe0"), clip=whole, line=None, cast=0)
