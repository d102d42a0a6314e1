"""The sprite: layers to clean RGBA pixels with tones, contour and few colours."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from sprite_tavern.forge.canvas import SMALL_BELOW, TINY_BELOW
from sprite_tavern.forge.geometry import Affine, BoolArray, FloatArray
from sprite_tavern.forge.palettes import limit_colours
from sprite_tavern.forge.parts import Part, Stamp
from sprite_tavern.forge.ramps import Rgb
from sprite_tavern.forge.raster import IntArray, Layers, rasterise
from sprite_tavern.forge.tidying import SIDES, calm_parts, join_lone_pixels, shifted
from sprite_tavern.imaging.oklab import ByteArray, to_oklab

Outline = Literal["coloured", "black", "none"]
Shading = Literal["flat", "basic", "detailed"]

_TONES = 5
_DOT = 2
"""Most pixels of a part that is meant as a dot."""
_LEAST_SHADED = 5
"""Parts of fewer pixels have one tone on sprites of 32 px and less."""
_CLEANING_PASSES = 2
_DARK = 0.46
"""OKLab lightness of its middle tone below which a material counts as dark."""
_SMALL_LIGHT, _TINY_LIGHT = 0.07, 0.11
_NEARLY_BLACK: Rgb = (20, 16, 26)
_CONTACT_BELOW = -4.0
_NO_INK = 1000
"""More than the three bytes of any ink together."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How the pixels are to look."""

    outline: Outline = "coloured"
    shading: Shading = "detailed"
    colours: int = 24
    palette: tuple[Rgb, ...] | None = None


def render(
    parts: Sequence[Part], stamps: Sequence[Stamp], size: int, fit: Affine, manner: Manner
) -> ByteArray:
    """Return the sprite, (size, size, 4) RGBA with alpha 0 or 255."""
    layers = rasterise(parts, size, fit)
    picture = _coloured(layers, manner.shading)
    marked = _stamp_marks(picture, layers, [stamp for stamp in stamps if not stamp.free])
    if manner.outline != "none":
        _draw_outline(picture, layers, manner.outline)
    marked |= _stamp_marks(picture, layers, [stamp for stamp in stamps if stamp.free])
    limited = limit_colours(picture, manner.colours, manner.palette)
    return join_lone_pixels(limited, marked | _dots(layers))


def _dots(layers: Layers) -> BoolArray:
    """Return the pixels of parts that are a dot by their own shape: eyes, berries, gems."""
    numbers, counts = np.unique(layers.part, return_counts=True)
    dots = [
        number
        for number, count in zip(numbers.tolist(), counts.tolist(), strict=True)
        if count == layers.painted.get(number) and count <= _DOT
    ]
    return np.isin(layers.part, dots)


def _tone_steps(layers: Layers, shading: Shading) -> IntArray:
    if shading == "flat":
        return np.full(layers.tone.shape, 2, np.int32)
    tone = layers.tone + _more_light(layers)
    if shading == "basic":
        return np.clip(np.floor(tone * 3), 0, 2).astype(np.int32) + 1
    return np.clip(np.floor(tone * _TONES), 0, _TONES - 1).astype(np.int32)


def _more_light(layers: Layers) -> FloatArray:
    """Return what dark materials gain on small sprites, where shadows and contact lines eat their lights."""
    if layers.size >= SMALL_BELOW or not layers.ramps:
        return np.zeros(layers.tone.shape)
    dark = np.array([not ramp.black and to_oklab(ramp.tones[2])[0] < _DARK for ramp in layers.ramps])
    gain = _TINY_LIGHT if layers.size < TINY_BELOW else _SMALL_LIGHT
    return np.where((layers.part >= 0) & dark[np.maximum(layers.material, 0)], gain, 0.0)


def _cleaned(steps: IntArray, part: IntArray) -> IntArray:
    """Return the steps where a lone pixel inside a part has taken the tone of its neighbours."""
    cleaned = steps.copy()
    same = np.stack([shifted(part, step, -7) == part for step in SIDES])
    surrounded = (part >= 0) & (same.sum(axis=0) >= 2)
    for _ in range(_CLEANING_PASSES):
        values = np.stack([shifted(cleaned, step, -7) for step in SIDES])
        lone = surrounded & ~((values == cleaned) & same).any(axis=0)
        if not lone.any():
            break
        around = np.where(same, values, -1)[:, lone]
        counts = np.stack([(around == tone).sum(axis=0) for tone in range(_TONES)])
        cleaned[lone] = counts.argmax(axis=0)
    return cleaned


def _coloured(layers: Layers, shading: Shading) -> ByteArray:
    size = layers.size
    picture = np.zeros((size, size, 4), np.uint8)
    if not layers.ramps:
        return picture
    inside = layers.part >= 0
    small = size < SMALL_BELOW
    steps = _cleaned(_tone_steps(layers, shading), layers.part)
    if small:
        steps = calm_parts(steps, layers.part, _LEAST_SHADED)
    tones = np.array([ramp.small_tones if small else ramp.tones for ramp in layers.ramps], np.uint8)
    contacts = np.array([ramp.contact for ramp in layers.ramps], np.uint8)
    picture[inside, :3] = tones[layers.material[inside], steps[inside]]
    seam = inside & (layers.tone < _CONTACT_BELOW)
    picture[seam, :3] = contacts[layers.material[seam]]
    picture[inside, 3] = 255
    return picture


def stamp_window(stamp: Stamp, fit: Affine) -> tuple[int, int, int, int]:
    """Return left, top, width, height in whole pixels, mirror-symmetric about the drawing's axis."""
    ((x, y),) = fit([(stamp.x, stamp.y)]).tolist()
    width, height = max(1, round(stamp.width * fit.scale)), max(1, round(stamp.height * fit.scale))
    axis = float(fit([(32.0, 0.0)])[0, 0])
    left = x - width / 2
    snapped = np.ceil(left - 0.5) if x < axis else np.floor(left + 0.5)
    return int(snapped), int(np.floor(y - height / 2 + 0.5)), width, height


def _stamp_marks(picture: ByteArray, layers: Layers, stamps: Sequence[Stamp]) -> BoolArray:
    """Set the marks; return where they are."""
    size = layers.size
    marked = np.zeros((size, size), np.bool_)
    for stamp in stamps:
        left, top, width, height = stamp_window(stamp, layers.fit)
        rows = slice(max(0, top), min(size, top + height))
        columns = slice(max(0, left), min(size, left + width))
        if rows.start >= rows.stop or columns.start >= columns.stop:
            continue
        part = layers.part[rows, columns]
        allowed = part < stamp.order if stamp.free else (part >= 0) & (part < stamp.order)
        if stamp.round and min(width, height) >= 4:
            allowed &= _ellipse(width, height)[
                rows.start - top : rows.stop - top, columns.start - left : columns.stop - left
            ]
        picture[rows, columns][allowed] = (*stamp.rgb, 255)
        marked[rows, columns] |= allowed
    return marked


def _ellipse(width: int, height: int) -> BoolArray:
    x = (np.arange(width) + 0.5) / width * 2 - 1
    y = (np.arange(height) + 0.5) / height * 2 - 1
    inside: BoolArray = x[None] ** 2 + y[:, None] ** 2 <= 1.12
    return inside


def _draw_outline(picture: ByteArray, layers: Layers, outline: Outline) -> None:
    """Draw a one-pixel contour outside the silhouette, in the darkest touching outline colour."""
    if not layers.ramps:
        return
    opaque = picture[..., 3] > 0
    solid = np.where(opaque & ~layers.bare & (layers.part >= 0), layers.material, -1).astype(np.int32)
    inks = np.array([ramp.outline for ramp in layers.ramps], np.uint8)
    lightness = np.append(inks.sum(axis=-1, dtype=np.int32), _NO_INK)  # the last is that of no material
    darkest = np.full(opaque.shape, _NO_INK, np.int32)
    touching = np.full_like(solid, -1)
    for step in SIDES:
        material = shifted(solid, step, -1)
        better = ~opaque & (lightness[material] < darkest)
        touching[better], darkest[better] = material[better], lightness[material[better]]
    edge = touching >= 0
    picture[edge, :3] = inks[touching[edge]] if outline == "coloured" else _NEARLY_BLACK
    picture[edge, 3] = 255
