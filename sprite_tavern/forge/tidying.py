"""The last look at a small sprite: single pixels that are nobody's intention join a neighbour.

Where many parts meet, slivers of a part, a contour or a shadow are left as lone pixels. From a
distance they are noise, and the smaller the sprite the larger their share. Marks that were set on
purpose (eyes, rivets, glints) stay.
"""

import numpy as np

from sprite_tavern.forge.geometry import BoolArray
from sprite_tavern.forge.raster import IntArray
from sprite_tavern.imaging.oklab import ByteArray, FloatArray, to_oklab

SIDES = ((0, 1), (0, -1), (1, 0), (-1, 0))
_CORNERS = ((1, 1), (1, -1), (-1, 1), (-1, -1))
_AROUND = (*SIDES, *_CORNERS)
_ONWARDS = ((0, 1), (1, 0), (1, 1), (1, -1))
"""One of every two opposite neighbours: their pairs are all pairs there are."""
_CORNER_COST = 1.5
"""A neighbour across a corner must be so much nearer in colour than one at a side."""
_PASSES = 3
_ALONG = {
    -1: (slice(1, None), slice(None, -1)),
    0: (slice(None), slice(None)),
    1: (slice(None, -1), slice(1, None)),
}
"""For a step along an axis: the places that have a neighbour there, and those neighbours."""


def shifted(values: IntArray, step: tuple[int, int], empty: int) -> IntArray:
    """Return for every pixel the value of its neighbour in the direction of the step."""
    moved = np.full_like(values, empty)
    (to_rows, from_rows), (to_columns, from_columns) = _ALONG[step[0]], _ALONG[step[1]]
    moved[to_rows, to_columns] = values[from_rows, from_columns]
    return moved


def calm_parts(steps: IntArray, part: IntArray, smallest: int) -> IntArray:
    """Return the tone steps where parts of fewer than `smallest` visible pixels have their middle tone."""
    calm = steps.copy()
    numbers, counts = np.unique(part, return_counts=True)
    for number in numbers[(counts < smallest) & (numbers >= 0)].tolist():
        mask = part == number
        calm[mask] = int(np.median(steps[mask]))
    return calm


def join_lone_pixels(picture: ByteArray, kept: BoolArray) -> ByteArray:
    """Return an RGBA sprite where lone pixels have taken the nearest colour around them.

    A pixel is lone when none of its eight neighbours has its colour.

    Args:
        picture: (size, size, 4), alpha 0 or 255.
        kept: pixels that stay as they are.
    """
    tidy = picture.copy()
    for _ in range(_PASSES):
        lone = lone_pixels(tidy) & ~kept
        if not lone.any():
            break
        lab = to_oklab(tidy[..., :3])
        for row, column in np.argwhere(lone).tolist():
            _join(tidy, lab, row, column)
    return tidy


def lone_pixels(picture: ByteArray) -> BoolArray:
    """Return the opaque pixels that differ from all eight neighbours."""
    alike = np.zeros(picture.shape[:2], np.bool_)
    codes = np.ascontiguousarray(picture).view(np.uint32)[..., 0]
    for down, across in _ONWARDS:
        (here_rows, there_rows), (here_columns, there_columns) = _ALONG[down], _ALONG[across]
        here, there = (here_rows, here_columns), (there_rows, there_columns)
        same = codes[here] == codes[there]
        alike[here] |= same
        alike[there] |= same
    return (picture[..., 3] > 0) & ~alike


def _join(picture: ByteArray, lab: FloatArray, row: int, column: int) -> None:
    """Give one pixel the colour of the neighbour that is nearest in colour, sides first."""
    size = picture.shape[0]
    best, winner = np.inf, None
    for number, (down, across) in enumerate(_AROUND):
        y, x = row + down, column + across
        if not (0 <= y < size and 0 <= x < size and picture[y, x, 3]):
            continue
        apart = float(((lab[y, x] - lab[row, column]) ** 2).sum())
        apart *= _CORNER_COST if number >= len(SIDES) else 1.0
        if apart < best:
            best, winner = apart, (y, x)
    if winner is not None:
        picture[row, column] = picture[winner]
        lab[row, column] = lab[winner]
