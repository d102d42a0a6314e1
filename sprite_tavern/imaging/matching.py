"""Settles how far a redrawn picture has drifted by what is drawn inside the sprite's outline.

The outline alone tells scale and shift to a few pixels: a model that draws it softer or fatter seems to have
drawn the whole larger. Eyes, seams and shades inside it don't lie so. Where the answer has kept them, both
are laid onto each other by least squares on the colours (B. D. Lucas and T. Kanade, "An Iterative Image
Registration Technique", 1981, with the mean of both pictures' slopes), and what the outline told is believed
as far as a guess is.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.alignment import FINE_SIDE, Drift, sampled
from sprite_tavern.imaging.canvas import Placement
from sprite_tavern.imaging.pixels import Floats, Mask, Pixels

LEAST_LIKENESS = 0.93
"""Below this the answer's drawing is not the sprite's, and the outline alone is believed."""

_MOST_POINTS, _FEWEST_POINTS = 30_000, 200
_ROUNDS = 12
_STILL = 0.02
"""Pixels: a smaller step is the last."""

_WEAKEST_SLOPE = 0.02
_INSIDE, _SMOOTHING = 0.5, 0.15
"""Sprite pixels: what is nearer to the outline is not looked at, and how far both pictures are blurred."""

_GUESS = np.array([0.02, 0.02, 8.0, 8.0])
"""How far the outline's answer is off at most, usually: both scales, and both shifts in pixels."""

_LEAST_NOISE, _OUTLIER = 0.01, 1.5
_WITNESS = 0.4
"""Sprite pixels: what is nearer to each other than this counts as one witness."""

_Vector = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Picture:
    """Colours, 0–1, and their slopes to the right and down: each height × width × 3."""

    colours: Floats
    right: Floats
    down: Floats


def settled(answer: Pixels, sent: Pixels, shape: Mask, placement: Placement, start: Drift) -> Drift:
    """Return the drift that lays the answer's drawing onto the sprite's; `start` where that can't be told.

    Args:
        answer: Height × width × 4, opaque; all of it is the canvas.
        sent: The canvas as it was sent, softened as models do.
        shape: The sprite's silhouette at its native size.
        placement: Where the sprite stood on the canvas.
        start: What the outline told.
    """
    ratio = FINE_SIDE / max(placement.width, placement.height)
    size = (max(1, round(placement.width * ratio)), max(1, round(placement.height * ratio)))
    block = placement.factor * ratio
    meant = _smoothed(sent, size, block)
    points = _points(meant, shape, placement, ratio)
    if len(points) < _FEWEST_POINTS:
        return start
    seen = _smoothed(answer, size, block)
    guess = np.array([start.scale_x, start.scale_y, start.shift_x * ratio, start.shift_y * ratio])
    found = _laid(seen, meant, points, guess, block)
    if _likeness(seen, meant, points, found) < LEAST_LIKENESS:
        return start
    scale_x, scale_y, shift_x, shift_y = (float(value) for value in found)
    return Drift(scale_x, scale_y, shift_x / ratio, shift_y / ratio, start.overlap)


def _smoothed(picture: Pixels, size: tuple[int, int], block: float) -> _Picture:
    small = cv2.resize(picture[..., :3], size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    colours = cv2.GaussianBlur(small, (0, 0), max(1.0, _SMOOTHING * block)).astype(np.float32)
    right = cv2.Scharr(colours, cv2.CV_32F, 1, 0, scale=1 / 32).astype(np.float32)
    down = cv2.Scharr(colours, cv2.CV_32F, 0, 1, scale=1 / 32).astype(np.float32)
    return _Picture(colours, right, down)


def _points(meant: _Picture, shape: Mask, placement: Placement, ratio: float) -> _Vector:
    """Return x, y of pixels well inside the outline where the colours change."""
    height, width = meant.colours.shape[:2]
    block = placement.factor * ratio
    matrix = np.array([[block, 0, placement.left * ratio], [0, block, placement.top * ratio]])
    matrix[:, 2] += 0.5 * (block - 1)
    solid = cv2.warpAffine(shape.astype(np.uint8), matrix, (width, height), flags=cv2.INTER_NEAREST)
    depth = cv2.distanceTransform(solid, cv2.DIST_L2, 5)
    inside = depth > _INSIDE * block + max(1.0, _SMOOTHING * block)
    slope = np.sqrt((meant.right**2 + meant.down**2).max(axis=-1))
    rows, columns = np.nonzero(inside & (slope > _WEAKEST_SLOPE))
    chosen = np.linspace(0, max(0, len(rows) - 1), min(len(rows), _MOST_POINTS)).astype(int)
    return np.stack([columns[chosen], rows[chosen]], axis=1) + 0.5


def _laid(seen: _Picture, meant: _Picture, points: _Vector, guess: _Vector, block: float) -> _Vector:
    """Return scale x, scale y, shift x, shift y."""
    centre = _centre(meant)
    away = points - centre
    colours, right, down = (sampled(plane, points) for plane in (meant.colours, meant.right, meant.down))
    belief = np.diag(1 / _GUESS**2)
    found = guess.copy()
    for _ in range(_ROUNDS):
        places = centre + found[:2] * away + found[2:]
        wrong = (sampled(seen.colours, places) - colours).ravel()
        x = (sampled(seen.right, places) + right) / 2
        y = (sampled(seen.down, places) + down) / 2
        slopes = np.stack([x * away[:, :1], y * away[:, 1:], x, y], axis=-1).reshape(-1, 4)
        usual = max(_LEAST_NOISE, 1.4826 * float(np.median(np.abs(wrong))))
        weight = 1 / (1 + (wrong / (_OUTLIER * usual)) ** 2) / (usual * block * _WITNESS) ** 2
        normal = slopes.T @ (slopes * weight[:, None]) + belief
        step = np.linalg.solve(normal, -slopes.T @ (weight * wrong) - belief @ (found - guess))
        found = found + step
        if max(float(np.abs(step[:2]).max() * centre.max()), float(np.abs(step[2:]).max())) < _STILL:
            break
    return found


def _likeness(seen: _Picture, meant: _Picture, points: _Vector, found: _Vector) -> float:
    """Return how alike both pictures change at the points: 1 for the same, 0 for nothing in common."""
    centre = _centre(meant)
    places = centre + found[:2] * (points - centre) + found[2:]
    own = np.stack([sampled(seen.right, places), sampled(seen.down, places)])
    wanted = np.stack([sampled(meant.right, points), sampled(meant.down, points)])
    return float((own * wanted).sum() / max(1e-9, np.sqrt((own**2).sum() * (wanted**2).sum())))


def _centre(picture: _Picture) -> _Vector:
    height, width = picture.colours.shape[:2]
    return np.array([width, height]) / 2
