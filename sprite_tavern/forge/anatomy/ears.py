"""Ears, drawn standing on their root: the first thing that tells a cat from a bear."""

from typing import Literal

from sprite_tavern.forge.anatomy.coats import Coat
from sprite_tavern.forge.anatomy.joints import Stand
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Ramp, lighten, mix

EarShape = Literal["pointed", "tufted", "round", "floppy", "long", "leaf", "none"]
_PINK = "f2a3a3"


def ear(canvas: Canvas, shape: EarShape, stand: Stand, size: float, coat: Coat) -> None:
    """Draw one ear; size is its height in units."""
    if shape == "none":
        return
    inner = Ramp(mix(coat.light.base, _PINK, 0.75)) if coat.rosy else coat.dark
    with canvas.placed(*stand, size / 10):
        _DRAWINGS[shape](canvas, coat, inner)


def _pointed(canvas: Canvas, coat: Coat, inner: Ramp) -> None:
    canvas.polygon([(-5, 2), (-1, -9.5), (0.6, -9.5), (5, 2)], coat.main, bevel=3)
    if not canvas.small:
        canvas.polygon([(-2.2, 1), (0, -6.4), (2.6, 1)], inner, shade="flat", line=None, cast=0)


def _tufted(canvas: Canvas, coat: Coat, inner: Ramp) -> None:
    canvas.limb([(0, -7, 1.2), (0.4, -12, 0.5)], coat.dark)
    _pointed(canvas, coat, inner)


def _round(canvas: Canvas, coat: Coat, inner: Ramp) -> None:
    canvas.ellipse(0, -4.5, 5, 5, coat.main)
    if not canvas.small:
        canvas.ellipse(0, -4, 2.8, 2.8, inner, line=None, cast=0)


def _floppy(canvas: Canvas, coat: Coat, inner: Ramp) -> None:  # noqa: ARG001 - every ear is given both
    hanging = Ramp(lighten(coat.dark.base, -0.12)) if canvas.small else coat.dark
    canvas.blob(
        [(-2.6, -1), (1.6, -1.6), (4.4, 3), (3.8, 9), (0.4, 11), (-2.8, 8), (-3.4, 3)], hanging, bevel=3
    )


def _long(canvas: Canvas, coat: Coat, inner: Ramp) -> None:
    canvas.limb([(0, 1, 1.6), (0.2, -5, 2.2), (0, -9, 1.0)], coat.main)
    canvas.limb([(0, -1, 0.7), (0.2, -5, 1.1), (0.1, -7.6, 0.5)], inner, line=None, cast=0)


def _leaf(canvas: Canvas, coat: Coat, inner: Ramp) -> None:
    canvas.blob([(-1.6, 1), (-3, -5), (0, -10), (3, -5), (1.6, 1)], coat.main, bevel=3)
    if not canvas.small:
        canvas.blob(
            [(-0.6, -1), (-1.3, -5), (0, -8), (1.3, -5), (0.6, -1)], inner, shade="flat", line=None, cast=0
        )


_DRAWINGS = {
    "pointed": _pointed,
    "tufted": _tufted,
    "round": _round,
    "floppy": _floppy,
    "long": _long,
    "leaf": _leaf,
}
