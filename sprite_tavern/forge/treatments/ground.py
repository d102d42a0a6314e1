"""Grounds to set a figure on: backdrops and floor shadows."""

import cv2
import numpy as np

from sprite_tavern.forge.treatments.study import Layer, Study
from sprite_tavern.imaging.alpha import bounds
from sprite_tavern.imaging.filters import blurred, mixed
from sprite_tavern.imaging.oklab import from_oklch, to_oklch
from sprite_tavern.imaging.pixels import Floats, as_bytes, floats


def over(layer: Layer, ground: Floats) -> Floats:
    """Return the figure set on the ground."""
    return mixed(ground, layer.colour, layer.alpha)


def radial(study: Study, centre: tuple[float, float, float], rim: tuple[float, float, float]) -> Floats:
    """Return a backdrop that runs from one colour in the middle to another at the corners."""
    rows = np.linspace(-1, 1, study.height, dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, study.width, dtype=np.float32)[None]
    distance = np.sqrt(rows * rows + columns * columns) / np.float32(1.42)
    share = np.power(np.minimum(distance, 1), np.float32(1.4))
    channels = [one + (other - one) * share for one, other in zip(centre, rim, strict=True)]
    return cv2.merge([floats(channel) for channel in channels]).astype(np.float32, copy=False)


def hue_of(study: Study) -> float:
    """Return the figure's main hue in OKLCH degrees, weighted by chroma."""
    drawn = as_bytes(study.base.colour[:: study.cell, :: study.cell])
    lch = to_oklch(drawn[study.inside[:: study.cell, :: study.cell]])
    if not len(lch):
        return 0.0
    angle = np.radians(lch[:, 2])
    return float(np.degrees(np.arctan2((lch[:, 1] * np.sin(angle)).sum(), (lch[:, 1] * np.cos(angle)).sum())))


def tint(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Return an OKLCH colour as 0–1 red, green, blue."""
    red, green, blue = (from_oklch((lightness, chroma, hue % 360)) / 255).tolist()
    return red, green, blue


def standing_shadow(study: Study) -> Floats:
    """Return the shade, 0–1, that the figure casts on a floor at its feet."""
    left, _, right, bottom = bounds(study.inside)
    shade = np.zeros((study.height, study.width), np.float32)
    centre, width = (left + right) // 2, max(2, (right - left) // 2)
    low = min(study.height - 1, bottom - study.cell // 2)
    cv2.ellipse(shade, (centre, low), (int(width * 0.92), max(2, width // 6)), 0, 0, 360, 1.0, -1)
    return blurred(shade, 1.6 * study.cell)
