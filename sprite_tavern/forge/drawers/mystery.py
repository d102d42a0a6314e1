"""The mystery box: drawn, and said to be drawn, when nobody knows what a prompt asks for."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten


@draws("mystery box", family="items", colour="7a5ad0", faces="viewer")
def mystery_box(canvas: Canvas, look: Look) -> None:
    """Paint a floating box with a question mark."""
    box = look.ramp()
    lid = Ramp(lighten(look.colour, 0.08), box.kind)
    size = look.vary("size", 19, 23)
    with canvas.placed(32, 34, look.vary("tilt", -8, 8)):
        canvas.rectangle(-size, -size * 0.8, size * 2, size * 1.8, box, bevel=4, texture=look.texture())
        canvas.rectangle(-size - 2, -size, size * 2 + 4, 9, lid, bevel=2.5, cast=0.24)
        _question_mark(canvas, Ramp("ffe27a", "glow"))


def _question_mark(canvas: Canvas, ramp: Ramp) -> None:
    hook = [
        (-6, -3, 2.3),
        (-4, -8, 2.3),
        (2, -8.6, 2.3),
        (5.6, -4, 2.3),
        (2, 1, 2.3),
        (0, 3.6, 2.2),
        (0, 7, 2.2),
    ]
    with canvas.placed(0, 3):
        canvas.limb(hook, ramp, shade="flat", bias=0.1)
        canvas.ellipse(0, 12, 2.6, 2.6, ramp, shade="flat", bias=0.1)
