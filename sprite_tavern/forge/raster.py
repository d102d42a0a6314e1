"""Parts to pixels: every pixel gets exactly one part, one material and one tone.

Shapes are filled several times finer than the sprite and reduced to coverage; a pixel belongs to
a part that covers half of it. Colours are never averaged, which is what keeps pixel art crisp.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.geometry import Affine, BoolArray, FloatArray, bounds, divided
from sprite_tavern.forge.parts import FullFinish, Part
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.shading import MaskArray, SingleArray, part_tone

IntArray = NDArray[np.int32]
_FINE_SIDE = 256
_SUBPIXEL_BITS = 4
_CONTACT_DARKENING = 0.24
CONTACT_TONE = -9.0
"""Tone of a pixel on a dark contact line: drawn in the ramp's contact colour."""
_SHADOW_UNITS = 1.2


@dataclass(frozen=True, slots=True)
class Window:
    """The rectangle of whole pixels a part may touch."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the rectangle in a picture."""
        return slice(self.top, self.bottom), slice(self.left, self.right)


def fill(polygons: Sequence[FloatArray], window: Window, fineness: int) -> MaskArray:
    """Return a mask of the union, `fineness` times finer than the pixels of the window."""
    height, width = (window.bottom - window.top) * fineness, (window.right - window.left) * fineness
    mask = np.zeros((height, width), np.uint8)
    corner = np.array([window.left, window.top], dtype=np.float64)
    every = np.rint(((np.concatenate(polygons) - corner) * fineness - 0.5) * (1 << _SUBPIXEL_BITS))
    for points in divided(every.astype(np.int32), polygons):
        cv2.fillPoly(mask, [points], (1,), shift=_SUBPIXEL_BITS)
    return mask


class Layers:
    """The picture being painted: material, tone and part of every pixel."""

    def __init__(self, size: int, fit: Affine) -> None:
        """`fit` maps drawing space to pixels."""
        self.size = size
        self.fit = fit
        self.fineness = max(2, _FINE_SIDE // size)
        self.material: IntArray = np.full((size, size), -1, np.int32)
        self.tone: SingleArray = np.zeros((size, size), np.float32)
        self.part: IntArray = np.full((size, size), -1, np.int32)
        self.bare: BoolArray = np.zeros((size, size), np.bool_)
        """Pixels of parts that want no outline."""
        self.painted: dict[int, int] = {}
        """For each part how many pixels it was painted on, later covered or not."""
        self.ramps: list[Ramp] = []
        self._ramp_index: dict[Ramp, int] = {}
        self._masks: dict[int, BoolArray] = {}

    def paint(self, number: int, part: Part, *, kept: bool) -> None:
        """Paint one part over the picture; `kept` remembers its mask for parts clipped by it."""
        polygons = self.fit.each(part.polygons)
        window = self._window(polygons)
        if window is None:
            return
        fine = fill(polygons, window, self.fineness)
        shape = (window.right - window.left, window.bottom - window.top)
        reduced = cv2.resize(fine.astype(np.float32), shape, interpolation=cv2.INTER_AREA)
        coverage: SingleArray = np.asarray(reduced, dtype=np.float32)
        mask = coverage >= 0.5
        clip = part.finish["clip"]
        if clip is not None and clip in self._masks:
            mask &= self._masks[clip][window.slices]
        if part.finish["mode"] == "cut":
            self._cut(mask, window)
            return
        if part.finish["mode"] == "atop":
            mask &= self.part[window.slices] >= 0
        tone = self._tone(part, fine, coverage, window)
        whole = np.zeros((self.size, self.size), np.bool_)
        whole[window.slices] = mask
        self._shade_beneath(whole, part.finish)
        if kept:
            self._masks[number] = whole
        self._store(number, part, whole, tone[mask])

    def _cut(self, mask: BoolArray, window: Window) -> None:
        """Take away what is painted there."""
        for layer in (self.material, self.part):
            layer[window.slices][mask] = -1
        self.bare[window.slices][mask] = False

    def _window(self, polygons: Sequence[FloatArray]) -> Window | None:
        left, top, right, bottom = bounds(polygons)
        window = Window(
            max(0, int(np.floor(left)) - 2),
            max(0, int(np.floor(top)) - 2),
            min(self.size, int(np.ceil(right)) + 2),
            min(self.size, int(np.ceil(bottom)) + 2),
        )
        return window if window.right > window.left and window.bottom > window.top else None

    def _tone(self, part: Part, fine: MaskArray, coverage: SingleArray, window: Window) -> SingleArray:
        pixels_per_unit = self.fit.scale * part.frame.scale * self.fineness
        lit = part_tone(fine, part.finish, pixels_per_unit) * fine
        size = (coverage.shape[1], coverage.shape[0])
        tone = cv2.resize(lit, size, interpolation=cv2.INTER_AREA) / np.maximum(coverage, 1e-3)
        texture = part.finish["texture"]
        if texture is not None:
            x, y, pixel = texture_grid(part, self.fit, window, 1.0)
            tone = tone + texture(x, y, pixel)
        return tone.astype(np.float32)

    def _shade_beneath(self, mask: BoolArray, finish: FullFinish) -> None:
        """Darken what lies under the new part: its cast shadow and the line of contact."""
        beneath = (self.part >= 0) & ~mask
        if finish["cast"]:
            down = max(1, round(self.fit.scale * _SHADOW_UNITS))
            across = max(0, down // 2)
            shadow = np.zeros_like(mask)
            shadow[down:, across:] = mask[: self.size - down, : self.size - across]
            self.tone[shadow & beneath] -= finish["cast"]
        if finish["line"] is not None:
            ring = touching(mask) & beneath
            if finish["line"] == "dark":
                self.tone[ring] = CONTACT_TONE
            else:
                self.tone[ring] -= _CONTACT_DARKENING

    def _store(self, number: int, part: Part, mask: BoolArray, tone: SingleArray) -> None:
        if part.ramp not in self._ramp_index:
            self._ramp_index[part.ramp] = len(self.ramps)
            self.ramps.append(part.ramp)
        self.material[mask] = self._ramp_index[part.ramp]
        self.tone[mask] = tone
        self.part[mask] = number
        self.painted[number] = int(mask.sum())
        self.bare[mask] = not part.finish["outline"]


def texture_grid(
    part: Part, fit: Affine, window: Window, step: float
) -> tuple[FloatArray, FloatArray, float]:
    """Return x, y of the pixel centres in the part's own units, and the size of a pixel there."""
    whole = fit.then(part.frame)
    columns = np.arange(window.left, window.right, step) + step / 2
    rows = np.arange(window.top, window.bottom, step) + step / 2
    across, down = np.meshgrid(columns, rows)
    local = whole.inverse()(np.stack([across.ravel(), down.ravel()], axis=1))
    return local[:, 0].reshape(across.shape), local[:, 1].reshape(across.shape), 1.0 / whole.scale


def touching(mask: BoolArray) -> BoolArray:
    """Return the pixels that share a side with the mask (the mask itself included where it does)."""
    grown = np.zeros_like(mask)
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown


def rasterise(parts: Sequence[Part], size: int, fit: Affine) -> Layers:
    """Return the layers of a drawing."""
    layers = Layers(size, fit)
    clips = {part.finish["clip"] for part in parts}
    for number, part in enumerate(parts):
        layers.paint(number, part, kept=number in clips)
    return layers
