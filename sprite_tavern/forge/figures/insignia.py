"""What hangs or is pinned on the chest, over sleeves and coat: a star, a stethoscope."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.geometry import star_points
from sprite_tavern.forge.ramps import Ramp

_BRASS = "f2c53c"


def draw_insignia(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint what is on the chest."""
    if "star badge" in person.extras:
        _star_badge(canvas, frame)
    if "stethoscope" in person.extras:
        _stethoscope(canvas, frame)


def _star_badge(canvas: Canvas, frame: Frame) -> None:
    """Paint a sheriff's star on the heart."""
    x, y = frame.turn + frame.shoulder * 0.46, frame.shoulder_y + 6.4
    if canvas.tiny:
        canvas.stamp(x, y, 7.0, 7.0, "ffd84a")
        return
    canvas.polygon(star_points(x, y, 5.6 if canvas.small else 4.4, 5, 0.46), Ramp(_BRASS, "metal"), bevel=1)


def _stethoscope(canvas: Canvas, frame: Frame) -> None:
    """Paint a stethoscope around the neck, its disc on the chest."""
    x, y, half = frame.turn, frame.shoulder_y, frame.shoulder * 0.5
    tube, thick = Ramp("343a52"), 1.2 if canvas.small else 0.9
    for side, low in ((-1, 8.0), (1, 11.0)):
        ends = [(x + side * half * 0.8, y - 1.4, thick), (x + side * half, y + low, thick)]
        canvas.limb(ends, tube, cast=0.06)
    size = 3.0 if canvas.small else 2.2
    canvas.ellipse(x + half, y + 12.0, size, size, Ramp("dfe6f0", "metal"))
