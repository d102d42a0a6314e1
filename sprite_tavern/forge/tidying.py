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
_CORNER_COST = 1.5
"""A neighbour across a corner must be so much nearer in colour than one at a side."""
_PASSES = 3


def shifted(values: IntArray, step: tuple[int, int], empty: int) -> IntArray:
    """Return for every pixel the value of its neighbour in the direction of the step."""
    size = values.shape[0]
    padded = np.pad(values, 1, constant_values=empty)
    return padded[1 + step[0] : size + 1 + step[0], 1 + step[1] : size + 1 + step[1]]


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
    solid = picture[..., 3] > 0
    codes = (picture[..., :3].astype(np.int32) * np.array([1, 256, 65536], np.int32)).sum(axis=-1)
    codes = np.where(solid, codes, -1).astype(np.int32)
    alike = np.zeros_like(solid)
    for step in _AROUND:
        alike |= shifted(codes, step, -1) == codes
    return solid & ~alike


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
