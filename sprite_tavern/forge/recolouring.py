"""Changing what a drawer has left behind: ramps, marks, and where its parts are."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import Affine, FloatArray, bounds
from sprite_tavern.forge.parts import Finish, PartId, Stamp
from sprite_tavern.forge.ramps import Ramp, Rgb, as_rgb
from sprite_tavern.imaging.oklab import to_oklab

LARGE_PARTS = 3


def lightness(colour: Rgb | str) -> float:
    """Return the OKLab lightness of a colour."""
    return float(to_oklab(as_rgb(colour))[0])


def recolour(canvas: Canvas, since: int, change: Callable[[Ramp], Ramp]) -> None:
    """Give all parts painted since then other ramps."""
    canvas.parts[since:] = [replace(part, ramp=change(part.ramp)) for part in canvas.parts[since:]]


def marks(canvas: Canvas, change: Callable[[Stamp], Rgb | str]) -> None:
    """Give the marks inside the drawing other colours."""
    canvas.stamps[:] = [
        stamp if stamp.free else replace(stamp, rgb=as_rgb(change(stamp))) for stamp in canvas.stamps
    ]


def box(canvas: Canvas, since: int) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of what was painted since then."""
    return bounds([polygon for part in canvas.parts[since:] for polygon in part.polygons])


def largest(canvas: Canvas, since: int, count: int) -> list[PartId]:
    """Return the numbers of the parts with the largest bounds, in the order they were painted."""

    def size(place: int) -> float:
        left, top, right, bottom = bounds(canvas.parts[place].polygons)
        return (right - left) * (bottom - top)

    solid = [place for place in range(since, len(canvas.parts)) if canvas.parts[place].finish["clip"] is None]
    return sorted(sorted(solid, key=size, reverse=True)[:count])


def trunk(canvas: Canvas, since: int) -> PartId:
    """Return the number of the large part nearest to the middle: a body rather than a wing."""
    left, top, right, bottom = box(canvas, since)

    def apart(place: int) -> float:
        west, north, east, south = bounds(canvas.parts[place].polygons)
        return abs(west + east - left - right) + 0.5 * abs(north + south - top - bottom)

    return min(largest(canvas, since, LARGE_PARTS + 1), key=apart)


def inlay(clip: PartId) -> Finish:
    """Return the finish of a flat mark on a part."""
    return {"clip": clip, "shade": "flat", "line": None, "cast": 0.0}


def crest_at(points: FloatArray, x: float, width: float) -> float:
    """Return how high the drawing reaches at x."""
    near = points[np.abs(points[:, 0] - x) < max(1.5, width * 0.05)]
    return float(near[:, 1].min() if len(near) else points[:, 1].mean())


def raise_marks(canvas: Canvas) -> None:
    """Let all marks lie on top."""
    canvas.stamps[:] = [replace(stamp, order=len(canvas.parts)) for stamp in canvas.stamps]


def moved(stamp: Stamp, frame: Affine) -> Stamp:
    """Return the mark where the frame takes it."""
    ((x, y),) = cast("list[list[float]]", frame([(stamp.x, stamp.y)]).tolist())
    return replace(stamp, x=x, y=y)
