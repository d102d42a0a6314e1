"""Which part of a figure lies where: what lead lines, cut card and light tubes follow."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.pixels import Floats, Labels, Mask, floats

_CHANNELS = 3


@dataclass(frozen=True, eq=False)
class Pieces:
    """A figure taken apart.

    Attributes:
        owner: H × W, number of the piece on top; a higher number lies on a lower one, 0 is below all.
        details: for each number, whether it is a small mark such as a pupil.
    """

    owner: Labels
    details: NDArray[np.bool_]

    def shrunk(self, width: int, height: int) -> "Pieces":
        """Return the pieces on a frame of another size."""
        if self.owner.shape == (height, width):
            return self
        owner = cv2.resize(self.owner, (width, height), interpolation=cv2.INTER_NEAREST_EXACT)
        return Pieces(owner.astype(np.int32, copy=False), self.details)

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many places each number has."""
        return np.bincount(self.owner.ravel(), minlength=len(self.details))

    @property
    def on_details(self) -> Mask:
        """True where a small mark is."""
        marked: Mask = self.details[self.owner]
        return marked


def means(owner: Labels, colour: Floats) -> Floats:
    """Return the mean colour of each number, n × 3; black for numbers that do not occur."""
    flat = owner.ravel().astype(np.intp)
    sums = [np.bincount(flat, colour[..., channel].ravel()) for channel in range(_CHANNELS)]
    return floats(np.stack(sums, axis=1) / np.maximum(np.bincount(flat), 1)[:, None])


def mean(owner: Labels, plane: Floats) -> Floats:
    """Return the mean of a plane for each number; 0 for numbers that do not occur."""
    flat = owner.ravel().astype(np.intp)
    return floats(np.bincount(flat, plane.ravel()) / np.maximum(np.bincount(flat), 1))


def filled(owner: Labels, unknown: Mask) -> Labels:
    """Return the numbers with each unknown place given to the nearest known one."""
    if unknown.all() or not unknown.any():
        return owner
    _, nearest = cv2.distanceTransformWithLabels(
        unknown.astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    known = ~unknown
    number = np.zeros(int(nearest.max()) + 1, np.int32)
    number[nearest[known]] = owner[known]
    result: Labels = number[nearest]
    return result


def renumbered(owner: Labels) -> Labels:
    """Return the numbers without gaps, in the same order."""
    used = np.bincount(owner.ravel()) > 0
    table = (np.cumsum(used) - 1).astype(np.int32)
    result: Labels = table[owner]
    return result


def separated(owner: Labels) -> Mask:
    """Return True on both sides of every border between two numbers."""
    border = np.zeros(owner.shape, np.bool_)
    across, down = owner[:, 1:] != owner[:, :-1], owner[1:] != owner[:-1]
    border[:, 1:] |= across
    border[:, :-1] |= across
    border[1:] |= down
    border[:-1] |= down
    return border


def without_crumbs(owner: Labels, known: Mask, smallest: float) -> Labels:
    """Return the numbers with unknown places, and patches below an area, given to what lies beside them."""
    inner = (known & ~separated(owner)).astype(np.uint8)
    _, patch, stats, _ = cv2.connectedComponentsWithStats(inner, connectivity=4)
    kept = stats[:, cv2.CC_STAT_AREA] >= smallest
    kept[0] = False
    return filled(owner, ~kept[patch])
