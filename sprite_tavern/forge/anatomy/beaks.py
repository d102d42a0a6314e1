"""Beaks, drawn at the middle of a bird's head, pointing to the right."""

from collections.abc import Callable
from typing import Literal

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Ramp, lighten

BeakShape = Literal["cone", "hook", "bill", "dagger", "needle", "banana", "pouch", "bent"]


def beak(canvas: Canvas, shape: BeakShape, radius: float, length: float, ramp: Ramp) -> None:
    """Draw a beak of that length on a head of that radius."""
    _DRAWINGS[shape](canvas, radius, length, ramp)


def _cone(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    _wedge(canvas, radius, length, ramp, 0.42)


def _dagger(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    _wedge(canvas, radius, length, ramp, 0.22)


def _wedge(canvas: Canvas, radius: float, length: float, ramp: Ramp, deep: float) -> None:
    start = radius * 0.6
    corners = [(start, -radius * deep), (start + length, radius * 0.16), (start, radius * (deep + 0.16))]
    canvas.polygon(corners, ramp, bevel=2)


def _hook(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    start = radius * 0.6
    points = [
        (start, -radius * 0.42),
        (start + length * 0.6, -radius * 0.4),
        (start + length, radius * 0.1),
        (start + length * 0.9, radius * 0.66),
        (start + length * 0.6, radius * 0.26),
        (start, radius * 0.4),
    ]
    canvas.blob(points, ramp, bevel=2)


def _bill(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    start = radius * 0.6
    canvas.limb(
        [(start, radius * 0.16, radius * 0.36), (start + length * 0.9, radius * 0.4, radius * 0.27)], ramp
    )


def _needle(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    canvas.limb([(radius * 0.6, radius * 0.1, 1.0), (radius * 0.6 + length, radius * 0.2, 0.5)], ramp)


def _banana(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    """Draw the great bent beak of a toucan, dark at its tip."""
    start = radius * 0.5
    points = [
        (start, -radius * 0.62),
        (start + length * 0.55, -radius * 0.6),
        (start + length * 0.95, 0),
        (start + length, radius * 0.72),
        (start + length * 0.6, radius * 0.56),
        (start, radius * 0.6),
    ]
    whole = canvas.blob(points, ramp, bevel=2.4)
    canvas.ellipse(
        start + length,
        radius * 0.5,
        length * 0.24,
        radius * 0.7,
        Ramp("3a3440"),
        clip=whole,
        line=None,
        cast=0,
    )
    seam = [(start, radius * 0.1, 0.4), (start + length * 0.8, radius * 0.24, 0.4)]
    canvas.limb(seam, Ramp(lighten(ramp.base, -0.2)), clip=whole, line=None, cast=0, thinnest=0.4)


def _pouch(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    """Draw the long bill of a pelican over its bag."""
    start = radius * 0.5
    bag = [
        (start, radius * 0.1),
        (start + length, radius * 0.5),
        (start + length * 0.5, radius * 1.3),
        (start, radius),
    ]
    canvas.blob(bag, Ramp(lighten(ramp.base, 0.06)), bevel=3)
    canvas.limb([(start, 0, radius * 0.26), (start + length, radius * 0.4, radius * 0.16)], ramp)


def _bent(canvas: Canvas, radius: float, length: float, ramp: Ramp) -> None:
    """Draw the beak of a flamingo: bent down in the middle, dark at its tip."""
    start = radius * 0.6
    rows = [(start, 0, radius * 0.4), (start + length * 0.5, radius * 0.15, radius * 0.38)]
    canvas.limb(rows, Ramp("f4e0d8"))
    tip = [
        (start + length * 0.5, radius * 0.2, radius * 0.36),
        (start + length * 0.66, radius * 0.95, radius * 0.2),
    ]
    canvas.limb(tip, ramp)


_DRAWINGS: dict[BeakShape, Callable[[Canvas, float, float, Ramp], None]] = {
    "cone": _cone,
    "hook": _hook,
    "bill": _bill,
    "dagger": _dagger,
    "needle": _needle,
    "banana": _banana,
    "pouch": _pouch,
    "bent": _bent,
}
