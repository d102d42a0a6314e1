"""sRGB <-> OKLab and OKLCH on whole arrays.

Every colour decision of the product (ramps, palettes, snapping) is taken in OKLab, because equal
distances there look equally different. Formulas: Björn Ottosson, "A perceptual color space for
image processing" (2020). Colours outside sRGB are brought back by lowering the chroma alone, so
that lightness and hue, which carry the drawing, are kept.
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
ByteArray = NDArray[np.uint8]

_LINEAR_TO_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LMS_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)
_LMS_TO_LINEAR = np.linalg.inv(_LINEAR_TO_LMS)
_LAB_TO_LMS = np.linalg.inv(_LMS_TO_LAB)
_GAMUT_SLACK = 0.002
_CHROMA_STEPS = 14


def _linear_table() -> FloatArray:
    encoded = np.arange(256) / 255
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


_LINEAR_OF_BYTE = _linear_table()


def _encode(linear: FloatArray) -> ByteArray:
    clipped = np.clip(linear, 0.0, 1.0)
    encoded = np.where(clipped <= 0.0031308, clipped * 12.92, 1.055 * clipped ** (1 / 2.4) - 0.055)
    encoded_bytes: ByteArray = np.rint(encoded * 255).astype(np.uint8)
    return encoded_bytes


def _to_linear(lab: FloatArray) -> FloatArray:
    linear: FloatArray = (lab @ _LAB_TO_LMS.T) ** 3 @ _LMS_TO_LINEAR.T
    return linear


def to_oklab(rgb: ArrayLike) -> FloatArray:
    """Return OKLab of sRGB bytes: shape (..., 3), L in 0..1."""
    linear = _LINEAR_OF_BYTE[np.asarray(rgb, dtype=np.uint8)]
    lab: FloatArray = np.cbrt(linear @ _LINEAR_TO_LMS.T) @ _LMS_TO_LAB.T
    return lab


def from_oklab(lab: ArrayLike) -> ByteArray:
    """Return sRGB bytes of OKLab colours, shape (..., 3), clipped channel by channel."""
    return _encode(_to_linear(np.asarray(lab, dtype=np.float64)))


def to_oklch(rgb: ArrayLike) -> FloatArray:
    """Return OKLCH of sRGB bytes: shape (..., 3) of L 0..1, C from 0, hue in degrees 0..360."""
    lab = to_oklab(rgb)
    hue = np.degrees(np.arctan2(lab[..., 2], lab[..., 1])) % 360
    return np.stack([lab[..., 0], np.hypot(lab[..., 1], lab[..., 2]), hue], axis=-1)


def _lab_of_lch(lch: FloatArray, chroma: FloatArray) -> FloatArray:
    angle = np.radians(lch[..., 2])
    return np.stack([lch[..., 0], chroma * np.cos(angle), chroma * np.sin(angle)], axis=-1)


def from_oklch(lch: ArrayLike) -> ByteArray:
    """Return sRGB bytes of OKLCH colours, shape (..., 3); chroma is halved in until sRGB holds it."""
    wanted = np.asarray(lch, dtype=np.float64)
    wanted = np.concatenate([np.clip(wanted[..., :1], 0.0, 1.0), wanted[..., 1:]], axis=-1)
    low, high = np.zeros_like(wanted[..., 1]), wanted[..., 1].copy()
    chroma = high.copy()
    for _ in range(_CHROMA_STEPS):
        linear = _to_linear(_lab_of_lch(wanted, chroma))
        inside = ((linear > -_GAMUT_SLACK) & (linear < 1 + _GAMUT_SLACK)).all(axis=-1)
        if bool(inside.all()) and bool((chroma == wanted[..., 1]).all()):
            break
        low = np.where(inside, chroma, low)
        high = np.where(inside, high, chroma)
        chroma = np.where(low == wanted[..., 1], low, (low + high) / 2)
    return from_oklab(_lab_of_lch(wanted, np.where(inside, chroma, low)))
