"""The direction in which a picture runs, and painting along it.

Structure tensor after Kass and Witkin (1987); the four-sector filter after Kuwahara (1976); line drawing by
extended differences of Gaussians after Winnemöller, Kyprianidis and Olsen (2012).
"""

import cv2
import numpy as np

from sprite_tavern.imaging.filters import blurred, luminance, put, shifted
from sprite_tavern.imaging.pixels import Floats, floats


def directions(colour: Floats, reach: float) -> tuple[Floats, Floats]:
    """Return the unit vector (right, down) along the edges around each pixel, averaged over `reach`."""
    grey = blurred(luminance(colour), max(1.0, reach / 4))
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    wide, slanted, tall = (blurred(floats(part), reach) for part in (across**2, across * down, down**2))
    angle = 0.5 * np.arctan2(2 * slanted, wide - tall) + np.float32(np.pi / 2)
    return np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)


def smeared(values: Floats, flow: tuple[Floats, Floats], length: float, steps: int) -> Floats:
    """Return the values averaged along the flow over `length` pixels to both sides."""
    height, width = values.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    total = values.copy()
    for side in (-1, 1):
        for step in range(1, steps + 1):
            far = np.float32(side * length * step / steps)
            moved = cv2.remap(
                values,
                columns + flow[0] * far,
                rows + flow[1] * far,
                cv2.INTER_LINEAR,
                borderMode=cv2.BORDER_REPLICATE,
            )
            total += moved.astype(np.float32, copy=False)
    return floats(total / np.float32(2 * steps + 1))


def flattened(colour: Floats, size: int) -> Floats:
    """Return the picture in smooth patches with sharp borders: the calmest of four quarter windows wins."""
    far = max(1, size // 4)
    window = (2 * far + 1, 2 * far + 1)
    mean = cv2.blur(colour, window)
    variance = cv2.blur(np.square(colour), window) - np.square(mean)
    spread = cv2.transform(variance, np.ones((1, 3), np.float32))
    mean, spread = (_continued(floats(values), far) for values in (mean, spread))
    height, width = colour.shape[:2]
    calmest = np.full((height, width), np.inf, np.float32)
    result = np.empty((height, width, 3), np.float32)
    for down in (0, 2 * far):
        for right in (0, 2 * far):
            here = (slice(down, down + height), slice(right, right + width))
            put(result, mean[here], spread[here] < calmest)
            np.minimum(calmest, spread[here], out=calmest)
    return result


def _continued(values: Floats, by: int) -> Floats:
    """Return the picture with its edge repeated around it."""
    ringed = cv2.copyMakeBorder(values, by, by, by, by, cv2.BORDER_REPLICATE)
    return ringed.astype(np.float32, copy=False)


def drawn_lines(grey: Floats, reach: float, level: float, slope: float) -> Floats:
    """Return ink 0–1 where the picture is darker than its surroundings within `reach` pixels.

    Args:
        grey: H × W brightness.
        reach: width of the lines looked for.
        level: how much darker a line must be.
        slope: how sharply ink sets in.
    """
    difference = blurred(grey, reach * 2.2) - blurred(grey, reach)
    return floats(np.clip((difference - np.float32(level)) * np.float32(slope), 0, 1))


def dropped(alpha: Floats, right: float, down: float, reach: float) -> Floats:
    """Return a soft shadow of a shape, moved right and down."""
    return blurred(shifted(alpha, right, down), reach)
