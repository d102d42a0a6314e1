"""Scale2x (Andrea Mazzoleni, 2001): numbered areas at twice their size, their diagonals rounded."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.pixels import Labels


def scale2x(labels: Labels) -> Labels:
    """Return numbered areas at twice their size; single pixels stay."""
    ringed = np.pad(labels, 1, mode="edge")
    up, down, left, right = ringed[:-2, 1:-1], ringed[2:, 1:-1], ringed[1:-1, :-2], ringed[1:-1, 2:]
    twice = doubled(labels)
    for side_y, other_y, row in ((up, down, 0), (down, up, 1)):
        for side_x, other_x, column in ((left, right, 0), (right, left, 1)):
            corner = (side_x == side_y) & (side_x != other_y) & (side_y != other_x)
            np.copyto(twice[row::2, column::2], side_y, where=corner)
    return twice


def doubled(values: NDArray[Any]) -> NDArray[Any]:
    """Return a picture at twice its size, each pixel a hard square."""
    return values.repeat(2, axis=0).repeat(2, axis=1)
