"""Faces: eyes with moods, noses, mouths and teeth, readable from 16 px up."""

from dataclasses import dataclass, replace
from typing import Literal

from sprite_tavern.forge.anatomy.coats import INK, TONGUE, TOOTH
from sprite_tavern.forge.anatomy.joints import Point
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Ramp, Rgb, as_rgb

Mood = Literal["calm", "angry", "sleeping", "cute"]
GLOW_RED: Rgb = (255, 74, 56)
_ANGRY_IRIS: Rgb = (255, 214, 84)
_BLUSH: Rgb = (244, 140, 150)
_WHITE: Rgb = (250, 250, 252)
_LEAST_FOR_GLINT = 1.9
"""Height in pixels from which an eye has a white glint."""


@dataclass(frozen=True)
class Eye:
    """How an eye looks.

    Args:
        size: its height in units.
        mood: a sleeping eye is a closed lid, an angry one is cut by a brow, a cute one is larger.
        iris: its colour.
        gaze: how far it looks to the right, as a share of its size.
    """

    size: float
    mood: Mood = "calm"
    iris: Rgb | str = INK
    gaze: float = 0.1


def eye(canvas: Canvas, x: float, y: float, look: Eye) -> None:
    """Draw one eye centred on (x, y)."""
    if look.mood == "sleeping":
        canvas.stamp(x, y + look.size * 0.2, look.size * 1.1, 1.0, INK)
        return
    tall = look.size * (1.25 if look.mood == "cute" else 1.0)
    iris = _ANGRY_IRIS if look.mood == "angry" and as_rgb(look.iris) == INK else as_rgb(look.iris)
    canvas.stamp(x, y, tall * 0.85, tall, iris, round=True)
    if iris != INK and not canvas.tiny:
        canvas.stamp(x + tall * look.gaze, y, tall * 0.4, tall, INK)
    elif canvas.unit * tall >= _LEAST_FOR_GLINT:
        canvas.stamp(x - tall * 0.18, y - tall * 0.24, tall * 0.4, tall * 0.38, _WHITE)
    if look.mood == "angry":
        canvas.stamp(x, y - tall * 0.5, tall * 1.2, tall * 0.34, INK)


def eye_pair(canvas: Canvas, middle: Point, gap: float, look: Eye) -> None:
    """Draw two eyes seen from the front around the middle; cute ones come with blushing cheeks."""
    x, y = middle
    for side in (-1, 1):
        eye(canvas, x + side * gap, y, replace(look, gaze=0.0))
        if look.mood == "angry" and canvas.fine:
            _brow(canvas, x, y, side * gap, look.size)
        if look.mood == "cute" and not canvas.tiny:
            canvas.stamp(
                x + side * gap * 1.6, y + look.size * 0.95, look.size * 0.7, look.size * 0.34, _BLUSH
            )


def _brow(canvas: Canvas, x: float, y: float, aside: float, size: float) -> None:
    """Draw a slanting brow over the eye that lies aside of x."""
    brow = [(x + aside * 0.35, y - size * 0.2, size * 0.2), (x + aside * 1.6, y - size * 0.95, size * 0.2)]
    canvas.limb(brow, Ramp(INK), line=None, cast=0, shade="flat")


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
