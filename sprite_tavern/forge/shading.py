"""Light on a part: a relief guessed from its outline, lit from the upper left.

The height at a point is a circle profile of its distance to the edge, so discs become balls and
tubes become cylinders. The tone is Lambert's cosine relative to a flat surface, 0.5 being the
ramp's middle.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.parts import FullFinish

SingleArray = NDArray[np.float32]
MaskArray = NDArray[np.uint8]

_LIGHT: list[float] = (np.array([-0.48, -0.66, 0.58]) / np.linalg.norm([-0.48, -0.66, 0.58])).tolist()
"""Where the light comes from, as plain numbers: those of NumPy would make doubles of all tones."""
_STEEPNESS = 1.15
_CONTRAST = 0.95
_SOFTENING = 0.22


def relief(mask: MaskArray, bevel: float | None) -> SingleArray:
    """Return the height in pixels of a filled shape; `bevel` (pixels) caps the rounded rim."""
    padded = cv2.copyMakeBorder(mask, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    distance = cv2.distanceTransform(padded, cv2.DIST_L2, 3)[1:-1, 1:-1]
    deepest = float(distance.max())
    rim = max(deepest if bevel is None else min(deepest, bevel), 1e-6)
    share = np.minimum(distance / rim, 1.0)
    height = (rim * np.sqrt(np.maximum(0.0, 1 - (1 - share) ** 2))).astype(np.float32)
    return np.asarray(cv2.GaussianBlur(height, (0, 0), max(0.8, rim * _SOFTENING)), dtype=np.float32)


def lambert(height: SingleArray, gain: float) -> SingleArray:
    """Return the tone of a relief: 0.5 where it is level, more where it faces the light."""
    down, across = _slopes(height)
    nx, ny = -across * _STEEPNESS, -down * _STEEPNESS
    cosine = (nx * _LIGHT[0] + ny * _LIGHT[1] + _LIGHT[2]) / np.sqrt(nx * nx + ny * ny + 1)
    return np.asarray(0.5 + gain * _CONTRAST * (cosine - _LIGHT[2]), dtype=np.float32)


def _slopes(height: SingleArray) -> tuple[SingleArray, SingleArray]:
    """Return the rise per pixel downwards and to the right, from both neighbours where there are two."""
    down, across = np.empty_like(height), np.empty_like(height)
    for slope, values in ((down, height), (across.T, height.T)):
        np.subtract(values[2:], values[:-2], out=slope[1:-1])
        slope[1:-1] *= 0.5
        slope[0], slope[-1] = values[1] - values[0], values[-1] - values[-2]
    return down, across


def part_tone(mask: MaskArray, finish: FullFinish, pixels_per_unit: float) -> SingleArray:
    """Return the tone of a filled part before texture, at the resolution of the mask."""
    rows = ((np.arange(mask.shape[0], dtype=np.float32) + 0.5) / mask.shape[0])[:, None]
    slope = (finish["bias"] + finish["gradient"] * (0.5 - rows)).astype(np.float32)
    if finish["shade"] == "flat":
        return np.broadcast_to(slope + np.float32(0.5), mask.shape).astype(np.float32)
    bevel = None if finish["bevel"] is None else finish["bevel"] * pixels_per_unit
    return np.asarray(lambert(relief(mask, bevel), finish["gain"]) + slope, dtype=np.float32)
