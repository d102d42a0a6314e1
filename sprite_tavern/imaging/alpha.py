"""Transparency: hard edges for sprites, colours under the edge for filters, and how well two shapes agree."""

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.pixels import SOLID, Mask, Pixels


def silhouette(pixels: Pixels, threshold: int = SOLID) -> Mask:
    """Return True where the picture is drawn: alpha at or above the threshold."""
    return pixels[..., 3] >= threshold


def harden(pixels: Pixels, threshold: int = SOLID) -> Pixels:
    """Return the sprite with alpha 0 or 255 only; transparent pixels become plain zeros."""
    solid = silhouette(pixels, threshold)
    hard = np.where(solid[..., None], pixels, np.uint8(0))
    hard[..., 3] = np.where(solid, 255, 0)
    return hard


def opaque(colour: NDArray[np.uint8]) -> Pixels:
    """Return an H × W × 3 picture with every pixel fully drawn."""
    return cv2.cvtColor(colour, cv2.COLOR_RGB2RGBA).astype(np.uint8, copy=False)


def bleed(pixels: Pixels) -> Pixels:
    """Return the picture opaque, each transparent pixel in the colour of the nearest drawn one.

    Filters that mix neighbours then see no foreign colour at the edge. A picture with nothing drawn comes
    back opaque and otherwise unchanged.
    """
    solid = silhouette(pixels)
    filled = pixels.copy()
    filled[..., 3] = 255
    if solid.all() or not solid.any():
        return filled
    _, nearest = cv2.distanceTransformWithLabels(
        (~solid).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    colour_of = np.zeros((int(nearest.max()) + 1, 3), np.uint8)
    colour_of[nearest[solid]] = pixels[solid, :3]
    hidden = ~solid
    filled[hidden, :3] = colour_of[nearest[hidden]]
    return filled


def bounds(mask: Mask) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of the True part, the last two exclusive; zeros if there is none."""
    if not mask.any():
        return 0, 0, 0, 0
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def overlap(one: Mask, other: Mask) -> float:
    """Return intersection over union of two shapes of the same size, 0–1; two empty shapes agree fully."""
    union = np.logical_or(one, other).sum()
    return float(np.logical_and(one, other).sum() / union) if union else 1.0
