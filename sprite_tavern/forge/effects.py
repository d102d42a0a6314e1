"""States any subject can be in when its drawer has no picture of them: burning, glowing, frozen.

They are painted along the upper edge of the silhouette or as sparks around it.
"""

from collections.abc import Callable

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import FloatArray
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.ramps import Ramp, Rgb

_GLOWS: dict[str, str] = {
    "glowing": "fff3b0", "magic": "9ae8ff", "holy": "fff0a8", "legendary": "ffe27a", "electrified": "fff27a",
    "cursed": "b06af0", "runed": "9ae8ff", "healing": "9af0a0", "electric": "fff27a", "lightning": "fff27a",
}  # fmt: skip
_SPARKS = ((0.04, 0.30), (0.93, 0.22), (0.10, 0.78), (0.97, 0.66), (0.30, 0.03), (0.74, 0.01))
"""Where sparks are, as shares of the drawing's width and height."""


def add_effects(canvas: Canvas, look: Look) -> None:
    """Paint the states that were asked for and that nothing has drawn yet."""
    if not canvas.parts:
        return
    for state, paint in _EFFECTS.items():
        if look.pending(state) and look.has(state):
            paint(canvas)
            return
    for state, colour in _GLOWS.items():
        if look.pending(state) and look.has(state):
            _sparkle(canvas, colour)
            return


def _points(canvas: Canvas) -> FloatArray:
    return np.concatenate([polygon for part in canvas.parts for polygon in part.polygons])


def _top_at(points: FloatArray, share: float) -> tuple[float, float]:
    """Return a point on the upper edge at a share of the width."""
    left, right = float(points[:, 0].min()), float(points[:, 0].max())
    x = left + (right - left) * share
    near = points[np.abs(points[:, 0] - x) < max(1.5, (right - left) * 0.07)]
    return (x, float(near[:, 1].min())) if len(near) else (x, float(points[:, 1].min()))


def _burn(canvas: Canvas) -> None:
    points = _points(canvas)
    for share, size in ((0.18, 3.4), (0.82, 3.2), (0.5, 4.6)):
        x, y = _top_at(points, share)
        with canvas.placed(x, y + size * 0.8):
            flame(canvas, size, size * 2.4)


def _snow(canvas: Canvas) -> None:
    points = _points(canvas)
    snow = Ramp("eaf2f8", "soft")
    for share in (0.16, 0.32, 0.5, 0.68, 0.84):
        x, y = _top_at(points, share)
        canvas.ellipse(x, y + 0.8, 4.2, 1.9, snow)


def _freeze(canvas: Canvas) -> None:
    points = _points(canvas)
    ice = Ramp("9adcf4", "metal")
    low = float(points[:, 1].max())
    left, right = float(points[:, 0].min()), float(points[:, 0].max())
    for share, tall in ((0.12, 9.0), (0.3, 6.0), (0.72, 7.0), (0.9, 10.0)):
        x = left + (right - left) * share
        canvas.polygon(
            [(x - 3, low + 0.4), (x - 0.8, low - tall), (x + 3, low + 0.4)], ice, shade="flat", bias=0.14
        )
        canvas.polygon(
            [(x - 0.8, low - tall), (x + 3, low + 0.4), (x + 0.4, low + 0.4)], ice, shade="flat", bias=-0.1
        )
    _sparkle(canvas, "dff6ff")


def _sparkle(canvas: Canvas, colour: Rgb | str) -> None:
    points = _points(canvas)
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    for number, (across, down) in enumerate(_SPARKS if canvas.fine else _SPARKS[:3]):
        x, y = left + (right - left) * across, top + (bottom - top) * down
        canvas.stamp(x, y, 1.2, 1.2, colour, free=True)
        if number % 2 == 0 and canvas.fine:
            canvas.stamp(x, y, 3.2, 1.0, colour, free=True)
            canvas.stamp(x, y, 1.0, 3.2, colour, free=True)


_EFFECTS: dict[str, Callable[[Canvas], None]] = {"flaming": _burn, "frozen": _freeze, "snowy": _snow}
SPREADING = frozenset({*_EFFECTS, *_GLOWS})
"""The states that are painted on anything."""
