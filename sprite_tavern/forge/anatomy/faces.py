"""Faces: eyes with moods, noses, mouths and teeth, readable from 16 px up."""

from typing import Literal

from sprite_tavern.forge.anatomy.coats import INK, TONGUE, TOOTH
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Ramp, Rgb, as_rgb

Mood = Literal["calm", "angry", "sleeping", "cute"]
GLOW_RED: Rgb = (255, 74, 56)
_BLUSH: Rgb = (244, 140, 150)
_WHITE: Rgb = (250, 250, 252)


def eye(
    canvas: Canvas, x: float, y: float, size: float, mood: Mood, iris: Rgb | str = INK, gaze: float = 0.1
) -> None:
    """Draw one eye; `size` is its height in units, `gaze` how far it looks to the right.

    A sleeping eye is a closed lid, an angry one is cut by a brow, a cute one is bigger and glints.
    """
    if mood == "sleeping":
        canvas.stamp(x, y + size * 0.2, size * 1.1, 1.0, INK)
        return
    tall = size * (1.25 if mood == "cute" else 1.0)
    canvas.stamp(x, y, tall * 0.85, tall, INK, round=True)
    if as_rgb(iris) != INK:
        canvas.stamp(x, y, tall * 0.85, tall, iris, round=True)
        canvas.stamp(x + tall * gaze, y, tall * 0.4, tall, INK)
    elif canvas.unit * tall >= 1.9:
        canvas.stamp(x - tall * 0.18, y - tall * 0.24, tall * 0.4, tall * 0.38, _WHITE)
    if mood == "angry":
        canvas.stamp(x, y - tall * 0.5, tall * 1.2, tall * 0.34, INK)


def eye_pair(  # noqa: PLR0913
    canvas: Canvas, x: float, y: float, gap: float, size: float, mood: Mood, iris: Rgb | str = INK
) -> None:
    """Draw two eyes seen from the front, centred on (x, y); cute ones come with blushing cheeks."""
    for side in (-1, 1):
        eye(canvas, x + side * gap, y, size, mood, iris, 0.0)
        if mood == "cute" and not canvas.tiny:
            canvas.stamp(x + side * gap * 1.6, y + size * 0.95, size * 0.7, size * 0.34, _BLUSH)


def fangs(canvas: Canvas, x: float, y: float, gap: float, size: float) -> None:
    """Draw two fangs that hang down, centred on (x, y)."""
    for side in (-1, 1):
        canvas.stamp(x + side * gap, y, size * 0.55, size, TOOTH)


def grin(canvas: Canvas, x: float, y: float, width: float, *, teeth: bool = False) -> None:
    """Draw a mouth seen from the front: a smile, or an open one with a row of teeth."""
    if not teeth:
        canvas.stamp(x, y, width, 1.0, INK)
        for side in (-1, 1):
            canvas.stamp(x + side * width * 0.55, y - 1.0, 1.0, 1.0, INK)
        return
    mouth = Ramp((70, 22, 40))
    canvas.blob(
        [
            (x - width, y - 1.4),
            (x, y - 0.4),
            (x + width, y - 1.4),
            (x + width * 0.66, y + 2.4),
            (x, y + 3.4),
            (x - width * 0.66, y + 2.4),
        ],
        mouth,
        shade="flat",
        line=None,
        cast=0,
    )
    canvas.stamp(x, y + 2.2, width * 0.8, 1.2, TONGUE)
    for step in (-0.66, -0.22, 0.22, 0.66):
        canvas.stamp(x + step * width, y - 0.2, width * 0.22, 1.5, TOOTH)
