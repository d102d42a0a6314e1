"""Outlines written as SVG-like point lists, and the finishes that drawers use again and again.

`path("0,0 4,0 4,3")` keeps a shape on one line, where it can be read and compared.
"""

from functools import lru_cache

import numpy as np

from sprite_tavern.forge.geometry import FloatArray, Points
from sprite_tavern.forge.parts import Finish, PartId

OutlinePoints = list[tuple[float, float]]


@lru_cache(maxsize=1024)
def _parsed(text: str) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(float(number) for number in row.split(",")) for row in text.split())


def path(text: str) -> OutlinePoints:
    """Return the points of "x,y x,y …"; raises ValueError for anything else."""
    return [(x, y) for x, y in _parsed(text)]


def mirrored(text: str) -> OutlinePoints:
    """Return a closed outline from its right half, listed from the axis x = 0 back to the axis."""
    right = path(text)
    left = [(-x, y) for x, y in reversed(right) if x != 0]
    return right + left


def cornered(half: float, tall: float, corner: float, x: float = 0.0, y: float = 0.0) -> OutlinePoints:
    """Return a rectangle of twice the half sizes about (x, y) with its corners cut or rounded."""
    dx, dy = half - corner, tall - corner
    right = [(dx, -tall), (half, -dy), (half, dy), (dx, tall)]
    return [(x + px, y + py) for px, py in right] + [(x - px, y + py) for px, py in reversed(right)]


def tube(text: str) -> list[tuple[float, float, float]]:
    """Return the rows of "x,y,radius x,y,radius …"."""
    return [(x, y, radius) for x, y, radius in _parsed(text)]


def inlay(bias: float = 0.0, gradient: float = 0.0, clip: PartId | None = None) -> Finish:
    """Return the finish of paint on a surface: one tone, no shadow, no seam."""
    return {"shade": "flat", "line": None, "cast": 0.0, "bias": bias, "gradient": gradient, "clip": clip}


def coat(bias: float = 0.0) -> Finish:
    """Return the finish of a stain: one tone, and only where something is painted already."""
    return {"shade": "flat", "line": None, "cast": 0.0, "bias": bias, "gradient": 0.0, "mode": "atop"}


def facet(bias: float = 0.0, gradient: float = 0.1) -> Finish:
    """Return the finish of a flat face that meets its neighbours without a seam."""
    return {"shade": "flat", "line": None, "cast": 0.0, "bias": bias, "gradient": gradient}


def rim(width: float, cast: float = 0.12) -> Finish:
    """Return the finish of a solid with a rounded rim so many units wide."""
    return {"bevel": width, "cast": cast}


def below(points: Points, level: float) -> FloatArray:
    """Return the part of a closed outline that lies below the height `level` (y downwards).

    Sutherland and Hodgman's clipping against one line (1974).
    """
    kept: list[tuple[float, float]] = []
    rows = [(float(x), float(y)) for x, y in np.asarray(points)]
    for (x0, y0), (x1, y1) in zip(rows, rows[1:] + rows[:1], strict=True):
        if y0 >= level:
            kept.append((x0, y0))
        if (y0 >= level) != (y1 >= level):
            share = (level - y0) / (y1 - y0)
            kept.append((x0 + share * (x1 - x0), level))
    return np.asarray(kept, dtype=np.float64).reshape(-1, 2)


def scaled(points: Points, across: float, down: float, centre_y: float = 0.0) -> OutlinePoints:
    """Return the outline stretched about (0, centre_y)."""
    return [(x * across, centre_y + (y - centre_y) * down) for x, y in points]
