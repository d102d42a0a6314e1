"""How a drawing sits in its frame: scale, place and mirror as one affine map.

The map is found from the vector bounds, so the sprite and its high-resolution picture share it
exactly and nothing is ever clipped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.geometry import UNITS, Affine, bounds
from sprite_tavern.forge.parts import Part

Anchor = Literal["ground", "centre", "tile"]
"""Stand on the lower edge, hang in the middle, or fill the whole square edge to edge."""

_EDGE_TO_EDGE = 24
"""Sprites of this size and less use every pixel but the outline's."""
_LEAST_MARGIN = 4.4
_LESS_THAN_HALF = 0.4
"""Of a pixel: so much of a shape beyond the margin is not painted, so it needs no room."""


@dataclass(frozen=True, slots=True)
class Framing:
    """The wishes of a drawer: how much of the frame to fill and where to stand."""

    fill: float = 0.92
    """Share of the frame for the longer side."""
    grow: float = 1.4
    """Most the drawing may be enlarged to fill the frame."""
    anchor: Anchor = "ground"


def fit_to_frame(parts: Sequence[Part], size: int, framing: Framing, *, mirrored: bool) -> Affine:
    """Return the map from drawing space to pixels of a `size` px frame.

    One pixel stays free on every side for the outline. The drawing's own axis (x = 32) lands on a
    whole pixel edge, so that symmetric figures stay symmetric.
    """
    unit = size / UNITS
    if not parts or framing.anchor == "tile":
        return Affine(a=unit, d=unit)
    whole = [part for part in parts if part.reaches_out] or parts
    left, top, right, bottom = bounds([polygon for part in whole for polygon in part.polygons])
    room = size - 2.0
    wanted = room if size <= _EDGE_TO_EDGE else min(size - _LEAST_MARGIN, size * framing.fill)
    span = max(right - left, bottom - top, 1e-6) * unit
    scale = unit * min(wanted / span, framing.grow)
    margin = 1.0 if size <= _EDGE_TO_EDGE else 1.55
    side = -1.0 if mirrored else 1.0
    axis = UNITS / 2
    centre = size / 2 - side * ((left + right) / 2 - axis) * scale
    reach = (axis - left, right - axis) if side > 0 else (right - axis, axis - left)
    axis_pixel, scale = _axis_pixel(centre, scale, reach, (margin, size - margin))
    if framing.anchor == "ground":
        shift_y = size - 1.0 - bottom * scale - max(0.0, round(size * (1 - framing.fill) / 4))
    else:
        shift_y = size / 2 - (top + bottom) / 2 * scale
    shift_y = max(shift_y, 1.0 - top * scale) if framing.anchor == "centre" else shift_y
    return Affine(a=side * scale, d=scale, e=axis_pixel - side * axis * scale, f=shift_y)


def _axis_pixel(
    wanted: float, scale: float, reach: tuple[float, float], sides: tuple[float, float]
) -> tuple[float, float]:
    """Return the pixel edge for the drawing's axis and the scale it leaves, the largest of those near.

    Args:
        wanted: where the axis would be with the drawing in the middle, in pixels.
        scale: the most the drawing may be scaled.
        reach: how far the drawing goes to the left and the right of its axis, in units.
        sides: the first and the last place in pixels where it may be.
    """

    def room(pixel: float) -> float:
        left = (pixel - sides[0] + _LESS_THAN_HALF) / max(reach[0], 1e-6)
        right = (sides[1] + _LESS_THAN_HALF - pixel) / max(reach[1], 1e-6)
        return min(scale, left, right)

    near = [round(wanted) + step for step in (-1.0, 0.0, 1.0)]
    best = max(near, key=lambda pixel: (room(pixel), -abs(pixel - wanted)))
    return best, room(best)


def enlarged(fit: Affine, factor: float) -> Affine:
    """Return the same framing for a picture `factor` times larger."""
    return Affine(
        fit.a * factor, fit.b * factor, fit.c * factor, fit.d * factor, fit.e * factor, fit.f * factor
    )
