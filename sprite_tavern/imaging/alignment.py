"""Finds how far a redrawn picture has drifted from the sprite it was made of: scale and shift.

First a coarse search over scales, with all shifts at once through a Fourier transform; then the sprite's
outline is drawn to the picture's outline on its distance field, point by point, with outliers (a shadow, a
puff of dust, a floor) counting ever less.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.canvas import Placement
from sprite_tavern.imaging.pixels import Floats, Mask

MOST_SCALE = 0.12
MOST_SHIFT = 0.12
"""Largest drift looked for: as part of the size, and of the canvas's longer side."""

LEAST_OVERLAP = 0.45
"""Below this the two shapes are not the same thing, and no drift is believed."""

_COARSE_SIDE = 160
FINE_SIDE = 768
_SCALES = np.arange(1 - MOST_SCALE, 1 + MOST_SCALE + 1e-9, 0.01)
_ROUNDS = 24
_FIRST_REACH, _LAST_REACH = 12.0, 1.5
_POINTS_PER_EDGE = 4
_FOLD = 256
_STIFFNESS = 0.02
_STILLNESS = 0.02
"""How strongly both scales are held together, and an even growth of the outline is held to nothing."""

_Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Drift:
    """Canvas point p is found at centre + scale · (p − centre) + shift, in canvas pixels.

    Attributes:
        scale_x: 1 when nothing drifted.
        scale_y: Same.
        shift_x: Canvas pixels to the right.
        shift_y: Canvas pixels down.
        overlap: Intersection over union of the shapes after the drift is undone, 0–1.
    """

    scale_x: float = 1.0
    scale_y: float = 1.0
    shift_x: float = 0.0
    shift_y: float = 0.0
    overlap: float = 0.0


def find_drift(subject: Floats, expected: Floats, shape: Mask, placement: Placement) -> Drift:
    """Return how the picture has drifted.

    Args:
        subject: The picture's foreground, 0–1, in any resolution; all of it is the canvas.
        expected: The same of the canvas that was sent, softened as models do: where the edge seems to be
            depends on the colours beside it, and so is compared with like.
        shape: The sprite's silhouette at its native size.
        placement: Where the sprite stood on the canvas.
    """
    coarse = _searched(subject, shape, placement)
    if coarse.overlap < LEAST_OVERLAP:
        return Drift(overlap=coarse.overlap)
    return _drawn_together(subject, expected, shape, placement, coarse)


def _resized(subject: Floats, placement: Placement, side: int) -> tuple[Floats, float]:
    """Return the foreground with its longer side as given, and how many of its pixels a canvas pixel is."""
    ratio = side / max(placement.width, placement.height)
    size = (max(1, round(placement.width * ratio)), max(1, round(placement.height * ratio)))
    small: Floats = cv2.resize(subject, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    return small, ratio


def _stamped(shape: Mask, placement: Placement, ratio: float, drift: Drift, size: tuple[int, int]) -> Floats:
    """Return the sprite's silhouette as the drift would show it, height and width as in `size`."""
    block = placement.factor * ratio
    centre_x, centre_y = placement.width * ratio / 2, placement.height * ratio / 2
    matrix = np.array(
        [
            [drift.scale_x * block, 0, _moved(placement.left * ratio, centre_x, drift.scale_x)],
            [0, drift.scale_y * block, _moved(placement.top * ratio, centre_y, drift.scale_y)],
        ]
    )
    matrix[:, 2] += (drift.shift_x * ratio, drift.shift_y * ratio)
    matrix[:, 2] += 0.5 * (matrix[0, 0] - 1), 0.5 * (matrix[1, 1] - 1)
    height, width = size
    solid = shape.astype(np.float32)
    return cv2.warpAffine(solid, matrix, (width, height), flags=cv2.INTER_NEAREST).astype(np.float32)


def _moved(value: float, centre: float, scale: float) -> float:
    return centre + scale * (value - centre)


def _searched(subject: Floats, shape: Mask, placement: Placement) -> Drift:
    seen, ratio = _resized(subject, placement, _COARSE_SIDE)
    height, width = seen.shape
    padded = (2 * height, 2 * width)
    spectrum = np.fft.rfft2(seen, padded)
    reach = round(MOST_SHIFT * _COARSE_SIDE)
    best = Drift()
    for scale in _SCALES:
        stamp = _stamped(shape, placement, ratio, Drift(scale, scale), seen.shape)
        common = np.fft.irfft2(spectrum * np.conj(np.fft.rfft2(stamp, padded)), padded)
        near = np.roll(common, (reach, reach), (0, 1))[: 2 * reach + 1, : 2 * reach + 1]
        row, column = np.unravel_index(int(near.argmax()), near.shape)
        shared = float(near[row, column])
        overlap = shared / max(1e-6, float(seen.sum() + stamp.sum()) - shared)
        if overlap > best.overlap:
            best = Drift(scale, scale, (int(column) - reach) / ratio, (int(row) - reach) / ratio, overlap)
    return best


def _drawn_together(
    subject: Floats, expected: Floats, shape: Mask, placement: Placement, start: Drift
) -> Drift:
    seen, ratio = _resized(subject, placement, FINE_SIDE)
    field = _signed_distance(seen)
    slope_x, slope_y = np.gradient(field, axis=1), np.gradient(field, axis=0)
    centre = np.array([placement.width, placement.height]) * ratio / 2
    points = _outline(shape, placement) * ratio
    outline = points - centre
    usual = sampled(_signed_distance(_resized(expected, placement, FINE_SIDE)[0]), points)
    guess = np.array([start.scale_x, start.scale_y, start.shift_x * ratio, start.shift_y * ratio, 0.0])
    for reach in np.geomspace(_FIRST_REACH, _LAST_REACH, _ROUNDS):
        at = centre + guess[:2] * outline + guess[2:4]
        away, x, y = (sampled(plane, at) for plane in (field, slope_x, slope_y))
        away = away - usual + guess[4]
        weight = 1 / (1 + (away / reach) ** 2)
        rows = np.stack([x * outline[:, 0], y * outline[:, 1], x, y, np.ones_like(x)], axis=1)
        guess = guess + _step(rows, away, weight, guess, float(np.abs(outline).max()))
    limits = (*(MOST_SCALE + 0.03,) * 2, *(MOST_SHIFT * FINE_SIDE * 1.2,) * 2)
    if (np.abs(guess[:4] - (1, 1, 0, 0)) > limits).any():
        return start
    found = Drift(float(guess[0]), float(guess[1]), float(guess[2] / ratio), float(guess[3] / ratio))
    stamp = _stamped(shape, placement, ratio, found, seen.shape)
    shared = float(np.minimum(stamp, seen).sum())
    overlap = shared / max(1e-6, float(np.maximum(stamp, seen).sum()))
    return Drift(found.scale_x, found.scale_y, found.shift_x, found.shift_y, overlap)


def _step(rows: _Vector, away: _Vector, weight: _Vector, guess: _Vector, size: float) -> _Vector:
    """Return the weighted least-squares step.

    Both scales are pulled towards each other, and the growth (the last value) towards nothing.
    """
    together, growth = np.array([1.0, -1.0, 0.0, 0.0, 0.0]), np.array([0.0, 0.0, 0.0, 0.0, 1.0])
    stiff, still = _STIFFNESS * len(rows) * size**2, _STILLNESS * len(rows)
    normal = rows.T @ (rows * weight[:, None])
    normal += stiff * np.outer(together, together) + still * np.outer(growth, growth)
    right = (
        -rows.T @ (weight * away) - stiff * together * (guess @ together) - still * growth * (guess @ growth)
    )
    solved: _Vector = np.linalg.lstsq(normal, right, rcond=None)[0]
    return solved


def _outline(shape: Mask, placement: Placement) -> _Vector:
    """Return points along the edges between drawn and empty sprite pixels, in canvas pixels."""
    padded = np.pad(shape, 1).astype(np.int8)
    along = (np.arange(_POINTS_PER_EDGE) + 0.5) / _POINTS_PER_EDGE
    upright = np.argwhere(np.diff(padded, axis=1) != 0) - (1, 0)
    level = np.argwhere(np.diff(padded, axis=0) != 0) - (0, 1)
    x = [(upright[:, 1:] + 0 * along).ravel(), (level[:, 1:] + along).ravel()]
    y = [(upright[:, :1] + along).ravel(), (level[:, :1] + 0 * along).ravel()]
    points = np.stack([np.concatenate(x), np.concatenate(y)], axis=1)
    return points * placement.factor + (placement.left, placement.top)


def _signed_distance(seen: Floats) -> Floats:
    """Return the distance to the outline in pixels, negative inside; smooth to a part of a pixel."""
    inside = (seen >= 0.5).astype(np.uint8)
    outward = cv2.distanceTransform(1 - inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    inward = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    near = (outward <= 1) & (inward <= 1)
    signed = np.where(inside == 1, 0.5 - inward, outward - 0.5)
    return np.where(near, np.clip(0.5 - seen, -0.5, 0.5), signed).astype(np.float32)


def sampled(plane: Floats, at: _Vector) -> _Vector:
    """Return a plane's values at points given as x, y; pixel centres are at half numbers.

    Args:
        plane: Height × width, or height × width × channels.
        at: Number × 2.

    Returns:
        As many numbers, or number × channels.
    """
    rows = -(-len(at) // _FOLD)  # OpenCV takes no list of more than 32767 points
    where = np.zeros((rows * _FOLD, 2), np.float32)
    where[: len(at)] = at - 0.5
    x, y = (where[:, axis].reshape(rows, _FOLD) for axis in (0, 1))
    values = cv2.remap(plane, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return values.reshape(rows * _FOLD, *plane.shape[2:])[: len(at)].astype(np.float64)
