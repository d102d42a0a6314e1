"""Plane geometry of the drawing space: affine frames, curves and tubes as point arrays.

The drawing space is 64 units wide and high, x to the right, y down.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]
Points = Sequence[tuple[float, float]] | FloatArray
Tube = Sequence[tuple[float, float, float]] | FloatArray
Number = TypeVar("Number", bound=np.generic)

UNITS = 64.0
"""Side of the drawing space."""


def _circle(corners: int) -> FloatArray:
    angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


_CIRCLE = _circle(24)
_FINE_CIRCLE = _circle(48)


@dataclass(frozen=True, slots=True)
class Affine:
    """The map (x, y) -> (a·x + c·y + e, b·x + d·y + f)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    def __call__(self, points: Points) -> FloatArray:
        """Map an (n, 2) array of points."""
        given = np.asarray(points, dtype=np.float64).reshape(-1, 2)
        mapped = np.empty_like(given)
        mapped[:, 0] = self.a * given[:, 0] + self.c * given[:, 1] + self.e
        mapped[:, 1] = self.b * given[:, 0] + self.d * given[:, 1] + self.f
        return mapped

    def each(self, polygons: Sequence[FloatArray]) -> list[FloatArray]:
        """Map many polygons in one go."""
        return divided(self(np.concatenate(polygons)), polygons)

    def then(self, inner: "Affine") -> "Affine":
        """Return the map that applies `inner` first and this one second."""
        return Affine(
            self.a * inner.a + self.c * inner.b,
            self.b * inner.a + self.d * inner.b,
            self.a * inner.c + self.c * inner.d,
            self.b * inner.c + self.d * inner.d,
            self.a * inner.e + self.c * inner.f + self.e,
            self.b * inner.e + self.d * inner.f + self.f,
        )

    @property
    def scale(self) -> float:
        """The mean magnification."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))

    def inverse(self) -> "Affine":
        """Return the map back; raises ZeroDivisionError for a flattened frame."""
        determinant = self.a * self.d - self.b * self.c
        a, b = self.d / determinant, -self.b / determinant
        c, d = -self.c / determinant, self.a / determinant
        return Affine(a, b, c, d, -(a * self.e + c * self.f), -(b * self.e + d * self.f))


def divided(points: NDArray[Number], polygons: Sequence[FloatArray]) -> list[NDArray[Number]]:
    """Return the rows of `points`, which are those of all polygons, polygon by polygon."""
    pieces, start = [], 0
    for polygon in polygons:
        end = start + len(polygon)
        pieces.append(points[start:end])
        start = end
    return pieces


def placement(x: float, y: float, rotation: float = 0.0, scale: float | tuple[float, float] = 1.0) -> Affine:
    """Return the frame with its origin at (x, y), turned clockwise by degrees and scaled."""
    across, down = scale if isinstance(scale, tuple) else (scale, scale)
    cosine, sine = math.cos(math.radians(rotation)), math.sin(math.radians(rotation))
    return Affine(cosine * across, sine * across, -sine * down, cosine * down, x, y)


def catmull_rom(points: Tube | Points, *, closed: bool = True, steps: int = 8) -> FloatArray:
    """Return a Catmull-Rom curve through the rows of `points` (any number of columns)."""
    given = np.asarray(points, dtype=np.float64)
    if closed:
        around = np.arange(-1, len(given) + 2) % len(given)
    else:
        around = np.clip(np.arange(-1, len(given) + 1), 0, len(given) - 1)
    padded = given[around]
    before, start, after, beyond = padded[:-3], padded[1:-2], padded[2:-1], padded[3:]
    t = (np.arange(steps) / steps)[None, :, None]
    p0, p1, p2, p3 = (part[:, None, :] for part in (before, start, after, beyond))
    curve = 0.5 * (
        2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2 + (3 * p1 - p0 - 3 * p2 + p3) * t**3
    )
    rows = curve.reshape(-1, given.shape[1])
    return rows if closed else np.concatenate([rows, given[-1:]])


def ellipse_points(x: float, y: float, rx: float, ry: float, rotation: float = 0.0) -> FloatArray:
    """Return the corners of an ellipse, turned clockwise by degrees."""
    return placement(x, y, rotation)(_FINE_CIRCLE * (rx, ry))


def star_points(x: float, y: float, radius: float, spikes: int = 5, waist: float = 0.45) -> FloatArray:
    """Return a star standing on two spikes; `waist` is the inner radius as a share of the outer."""
    turn = -np.pi / 2 + np.arange(2 * spikes) * np.pi / spikes
    reach = np.where(np.arange(2 * spikes) % 2 == 0, radius, radius * waist)
    return np.stack([x + reach * np.cos(turn), y + reach * np.sin(turn)], axis=1)


def tube_polygons(points: Tube, *, smooth: bool = True, thinnest: float = 0.0) -> list[FloatArray]:
    """Return polygons whose union is the tapered tube through (x, y, radius) rows."""
    rows = np.asarray(points, dtype=np.float64)
    if smooth and len(rows) > 2:
        rows = catmull_rom(rows, closed=False, steps=6)
    rows = rows.copy()
    rows[:, 2] = np.maximum(rows[:, 2], thinnest)
    circles = rows[:, None, :2] + _CIRCLE[None] * rows[:, None, 2:]
    along = np.diff(rows[:, :2], axis=0)
    length = np.maximum(np.hypot(along[:, :1], along[:, 1:]), 1e-9)
    aside = np.concatenate([-along[:, 1:], along[:, :1]], axis=1) / length
    start, end = aside * rows[:-1, 2:], aside * rows[1:, 2:]
    near, far = rows[:-1, :2], rows[1:, :2]
    sides = np.stack([near + start, far + end, far - end, near - start], axis=1)
    return [*circles, *sides]


def bounds(polygons: Sequence[FloatArray]) -> tuple[float, float, float, float]:
    """Return left, top, right, bottom of all polygons."""
    every = np.concatenate(polygons)
    left, top = cast("tuple[float, float]", every.min(axis=0).tolist())
    right, bottom = cast("tuple[float, float]", every.max(axis=0).tolist())
    return left, top, right, bottom
