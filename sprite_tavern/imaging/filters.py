"""The few filters that all picture work uses, typed once: floats in, floats out."""

import math
from collections.abc import Sequence

import cv2
import numpy as np

from sprite_tavern.imaging.pixels import Floats, Mask, floats

_SAMPLES_A_REACH = 1.3
"""Samples of a smaller copy that a wide blur's standard deviation spans, at least."""
_SMALLEST_COPY = 16
"""Pixels that a side of the smaller copy has, at least."""
_TAIL = 3.0
"""Standard deviations after which a Gaussian adds less to a picture than a byte can tell."""
_SMALLER_COPY_BLURS = 0.25
"""Variance that going to a copy `n` times smaller and back adds: the area's n²/12 and the lines' n²/6."""
_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


def blurred(values: Floats, reach: float) -> Floats:
    """Return the Gaussian blur; `reach` is its standard deviation in pixels, edges are continued.

    Wide blurs are taken on a smaller copy: there is no fine detail left to lose.
    """
    shrink = min(int(reach / _SAMPLES_A_REACH), min(values.shape[:2]) // _SMALLEST_COPY)
    if shrink < 2:
        return _gaussian(values, reach)
    height, width = values.shape[:2]
    small = cv2.resize(values, (width // shrink, height // shrink), interpolation=cv2.INTER_AREA)
    rest = (reach * reach / (shrink * shrink) - _SMALLER_COPY_BLURS) ** 0.5
    return resized(_gaussian(small.astype(np.float32, copy=False), rest), width, height)


def _gaussian(values: Floats, reach: float) -> Floats:
    side = 2 * math.ceil(_TAIL * reach) + 1
    blur = cv2.GaussianBlur(values, (side, side), reach, borderType=cv2.BORDER_REPLICATE)
    return blur.astype(np.float32, copy=False)


def resized(values: Floats, width: int, height: int) -> Floats:
    """Return the picture at another size, straight lines between the samples."""
    scaled = cv2.resize(values, (width, height), interpolation=cv2.INTER_LINEAR)
    return scaled.astype(np.float32, copy=False)


def shifted(values: Floats, right: float, down: float) -> Floats:
    """Return the picture moved; what comes in at the edge is zero."""
    matrix = np.array([[1, 0, right], [0, 1, down]], np.float32)
    moved = cv2.warpAffine(values, matrix, (values.shape[1], values.shape[0]))
    return moved.astype(np.float32, copy=False)


def inner_distance(mask: Mask) -> Floats:
    """Return each True pixel's distance to the nearest False one, in pixels; 0 where False.

    Where nothing is False the distance is that of the picture's two sides together.
    """
    distance = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    return floats(np.minimum(distance, sum(mask.shape)))


def mixed(one: Floats, other: Floats, share: Floats) -> Floats:
    """Return `one` where the plane `share` is 0, `other` where it is 1, and between between."""
    blend = cv2.blendLinear(floats(other), floats(one), floats(share), floats(1 - share))
    return blend.astype(np.float32, copy=False)


def smoothstep(values: Floats, low: float, high: float) -> Floats:
    """Return 0 below `low`, 1 above `high`, and a curve without corners between."""
    scale = np.float32(1 / (high - low))
    along = floats(values) * scale
    along -= np.float32(low) * scale
    np.clip(along, 0, 1, out=along)
    curve = np.float32(3) - along
    curve -= along
    along *= along
    along *= curve
    return along


def luminance(colour: Floats) -> Floats:
    """Return the brightness 0–1 of H × W × 3 encoded sRGB (Rec. 601 weights)."""
    return cv2.transform(colour, _LUMA[None]).astype(np.float32, copy=False)


def saturated(colour: Floats, factor: float) -> Floats:
    """Return the colours with their distance from grey multiplied; may leave 0–1."""
    turned = (1 - factor) * np.tile(_LUMA, (3, 1)) + factor * np.eye(3)
    return cv2.transform(colour, turned.astype(np.float32)).astype(np.float32, copy=False)


def lit(colour: Floats, light: Floats) -> Floats:
    """Return the colours, H × W × 3, each multiplied by its place in the plane."""
    spread = cv2.cvtColor(floats(light), cv2.COLOR_GRAY2RGB)
    return floats(np.multiply(colour, spread, out=spread.astype(np.float32, copy=False)))


def brightened(colour: Floats, by: Floats) -> Floats:
    """Return the colours, H × W × 3, with the plane added to every channel."""
    spread = cv2.cvtColor(floats(by), cv2.COLOR_GRAY2RGB)
    return floats(np.add(colour, spread, out=spread.astype(np.float32, copy=False)))


def tinted(light: Floats, colour: Sequence[float]) -> Floats:
    """Return light of one colour, H × W × 3, as strong as the plane says."""
    return cv2.merge([light * np.float32(channel) for channel in colour]).astype(np.float32, copy=False)


def strongest(colour: Floats) -> Floats:
    """Return the highest channel of each place."""
    red, green, blue = cv2.split(colour)
    return cv2.max(cv2.max(red, green), blue).astype(np.float32, copy=False)


def fraction(values: Floats) -> Floats:
    """Return what is left of each value above the whole number below it."""
    return floats(values - np.floor(values))


def put(onto: Floats, values: Floats, where: Mask) -> None:
    """Change the colours of a picture, H × W × 3, where the mask is True."""
    cv2.copyTo(values, where.view(np.uint8), onto)


def blocks(values: Floats, side: int) -> Floats:
    """Return the picture with every pixel a hard block of side × side."""
    return values.repeat(side, axis=0).repeat(side, axis=1)
