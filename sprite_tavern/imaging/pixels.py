"""The array types that all picture work shares, so that shapes and units are named once."""

from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Pixels: TypeAlias = NDArray[np.uint8]
"""Height × width × 4, red green blue alpha, 0–255, alpha not multiplied in."""

Floats: TypeAlias = NDArray[np.float32]
"""Height × width (a plane) or height × width × channels, usually 0–1."""

Mask: TypeAlias = NDArray[np.bool_]
"""Height × width, True inside."""

Labels: TypeAlias = NDArray[np.int32]
"""Height × width, one small whole number a region."""

SOLID = 128
"""Alpha from which a pixel counts as drawn."""


def floats(values: ArrayLike) -> Floats:
    """Return the values as 32-bit floats, unchanged."""
    return np.asarray(values, np.float32)


def as_floats(values: Pixels) -> Floats:
    """Return 0–255 whole numbers as 0–1 floats."""
    scaled = values.astype(np.float32)
    scaled /= np.float32(255)
    return scaled


def as_bytes(values: Floats) -> Pixels:
    """Return 0–1 floats as 0–255 whole numbers, clipped and rounded."""
    scaled = np.clip(values, 0, 1)
    scaled *= 255
    scaled += 0.5
    return scaled.astype(np.uint8)
