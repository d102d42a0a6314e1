"""What vehicles run on: tyres, caterpillar tracks."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.pieces.materials import matte, metal
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp

RUBBER = "34343f"


def tyre(canvas: Canvas, place: tuple[float, float], radius: float, rim: Ramp | None = None) -> None:
    """Draw a wheel with a rubber tyre around the place."""
    x, y = place
    canvas.ellipse(x, y, radius, radius, matte(RUBBER), bevel=radius * 0.3)
    canvas.ellipse(
        x, y, radius * 0.52, radius * 0.52, rim or metal("aab2c0"), bevel=radius * 0.3, line="dark"
    )
    if not canvas.tiny:
        canvas.ellipse(x, y, radius * 0.18, radius * 0.18, matte(RUBBER), **inlay())


def hoop(canvas: Canvas, place: tuple[float, float], radius: float, through: Ramp) -> None:
    """Draw a thin spoked wheel through which the page cannot be seen: `through` fills it."""
    x, y = place
    canvas.ellipse(x, y, radius, radius, matte(RUBBER), bevel=2)
    canvas.ellipse(x, y, radius * 0.74, radius * 0.74, through, shade="flat")
    for dx, dy in ((1, 0), (0, 1), (0.7, 0.7), (0.7, -0.7)):
        if canvas.small and dx == 0.7:
            continue
        spoke = radius * 0.72
        canvas.limb(
            [(x - dx * spoke, y - dy * spoke, 0.5), (x + dx * spoke, y + dy * spoke, 0.5)],
            matte("c4cad6"),
            **inlay(),
        )
    canvas.ellipse(x, y, radius * 0.2, radius * 0.2, metal("aab2c0"))


def tracks(canvas: Canvas, left: float, right: float, ground: float, high: float) -> None:
    """Draw a caterpillar track from left to right, standing on the ground line."""
    middle = ground - high / 2
    canvas.limb(
        [(left + high / 2, middle, high / 2), (right - high / 2, middle, high / 2)],
        matte(RUBBER),
        smooth=False,
    )
    wheels = 3 if canvas.small else 4
    for number in range(wheels):
        x = left + high / 2 + number * (right - left - high) / (wheels - 1)
        canvas.ellipse(x, middle, high * 0.3, high * 0.3, metal("7f8796"))
