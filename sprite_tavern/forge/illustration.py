"""A recipe painted large: the same parts with continuous light, soft shadows and true materials.

The sprite gives every pixel one tone of one part; here every part is painted with soft edges over
the ones before it. The framing map is the sprite's own, enlarged, so both silhouettes agree.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.dissection import Pieces
from sprite_tavern.forge.geometry import Affine, FloatArray, bounds
from sprite_tavern.forge.parts import FullFinish, Part, Stamp
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.raster import Window, texture_grid
from sprite_tavern.forge.shading import MaskArray, SingleArray, part_tone
from sprite_tavern.imaging.oklab import ByteArray, from_oklab, to_oklab

_SUBPIXEL_BITS = 4
_RELIEF_SIDE = 288
"""Reliefs and shadows are computed at about this size and enlarged: they are smooth anyway."""
_HALF = 0.5
_TONE_LOW, _TONE_HIGH = -0.2, 1.3
_TABLE = 256
_STEPS_PER_TONE = np.float32((_TABLE - 1) / (_TONE_HIGH - _TONE_LOW))
_LINE_UNITS = 0.55
_INK_STEP = 4
"""The colour of the contour is looked up this much coarser."""
_SHADOW_TINT = np.array([1.0, 1.05, 0.82], np.float32)
_SHADOW_REACH = 2.2
"""How far a part's shadow reaches, in units."""
_GLOW_SIDE = 256
_GLOW_UNITS, _GLOW_STRENGTH = 3.2, 0.34
"""How far and how strongly glowing parts light up their surroundings."""
_TEXTURE_LINE = 0.55
"""Width of a texture's lines, as a share of a sprite pixel."""


@dataclass(frozen=True, eq=False)
class Illustration:
    """A large picture, and which part of the drawing lies where.

    Attributes:
        pixels: size × size × 4 with soft alpha.
        pieces: size × size, numbered in order of painting; 0 where nothing is.
    """

    pixels: ByteArray
    pieces: Pieces


@dataclass(frozen=True, slots=True)
class Scale:
    """The sizes that matter when painting large."""

    size: int
    fit: Affine
    sprite_pixel: float
    """Side of a pixel of the sprite, in pixels of the picture."""

    @property
    def coarse(self) -> int:
        """How many times smaller reliefs are computed."""
        return max(1, round(self.size / _RELIEF_SIDE))


@lru_cache(maxsize=512)
def _tone_table(ramp: Ramp) -> NDArray[np.float32]:
    """Return the ramp as 256 colours over the tone range; metal and glass end in a white glint."""
    tones = to_oklab(np.array(ramp.tones, np.uint8))
    places = [0.02, 0.27, 0.5, 0.72, 0.93]
    if ramp.kind in {"metal", "soft"}:
        glint = tones[4] * 0.35 + np.array([0.99, 0.0, 0.004]) * 0.65
        tones, places = np.concatenate([tones, glint[None]]), [*places, 1.22]
    at = np.linspace(_TONE_LOW, _TONE_HIGH, _TABLE)
    lab = np.stack([np.interp(at, places, tones[:, channel]) for channel in range(3)], axis=1)
    return from_oklab(lab).astype(np.float32)


class Painting:
    """The large picture being painted."""

    def __init__(self, scale: Scale) -> None:
        size = scale.size
        self.scale = scale
        self.colour: NDArray[np.float32] = np.zeros((size, size, 3), np.float32)
        self.alpha: SingleArray = np.zeros((size, size), np.float32)
        self.lined: SingleArray = np.zeros((size, size), np.float32)
        """Alpha of the parts that want an outline."""
        self.ink: NDArray[np.int32] = np.zeros((size, size), np.int32)
        self.pieces: NDArray[np.int32] = np.zeros((size, size), np.int32)
        """Number of what lies on top, counted from 1 in order of painting; 0 where nothing is."""
        self.details: list[bool] = [False]
        """Whether each number is a stamp, 0 included."""
        self.inks: list[tuple[int, int, int]] = [(0, 0, 0)]
        self.kept: dict[int, SingleArray] = {}
        self.glow: NDArray[np.float32] = np.zeros((_GLOW_SIDE, _GLOW_SIDE, 3), np.float32)
        """Light given off by flames and orbs, coarse."""

    def paint(self, number: int, part: Part, *, kept: bool) -> None:
        """Paint a part over the picture."""
        polygons = self.scale.fit.each(part.polygons)
        window = self._window(polygons)
        if window is None:
            return
        cover = _coverage(polygons, window)
        clip = self.kept.get(part.finish["clip"] if part.finish["clip"] is not None else -1)
        if clip is not None:
            cover *= clip[window.slices]
        if part.finish["mode"] == "cut":
            self.alpha[window.slices] *= 1 - cover
            self.lined[window.slices] *= 1 - cover
            return
        if part.finish["mode"] == "atop":
            cover *= self.alpha[window.slices]
        if kept:
            whole = np.zeros_like(self.alpha)
            whole[window.slices] = cover
            self.kept[number] = whole
        self._shade_beneath(cover, window, part.finish)
        tone = self._tone(part, polygons, window)
        steps = ((tone - _TONE_LOW) * _STEPS_PER_TONE).astype(np.int32)
        self._blend(window, np.take(_tone_table(part.ramp), steps, axis=0, mode="clip"), cover)
        self._remember(cover, window, detail=False)
        self._remember_ink(part, cover, window)
        if part.ramp.kind == "glow":
            self._shine(polygons, part.ramp)

    def _shine(self, polygons: Sequence[FloatArray], ramp: Ramp) -> None:
        """Add the light of a glowing part to what is around it."""
        shrunk = [polygon * (_GLOW_SIDE / self.scale.size) for polygon in polygons]
        cover = _coverage(shrunk, Window(0, 0, _GLOW_SIDE, _GLOW_SIDE))
        np.maximum(self.glow, cover[..., None] * np.array(ramp.tones[3], np.float32), out=self.glow)

    def mark(self, stamp: Stamp) -> None:
        """Paint a stamp with soft round corners."""
        ((x, y),) = self.scale.fit([(stamp.x, stamp.y)]).tolist()
        half_width, half_height = (
            max(side * self.scale.fit.scale, self.scale.sprite_pixel * 0.6) / 2
            for side in (stamp.width, stamp.height)
        )
        outline = _rounded(x, y, half_width, half_height, round_whole=stamp.round or stamp.free)
        window = self._window([outline])
        if window is None:
            return
        cover = _coverage([outline], window)
        if not stamp.free:
            cover *= self.alpha[window.slices]
        self._blend(window, np.array(stamp.rgb, np.float32), cover)
        self._remember(cover, window, detail=True)

    def _window(self, polygons: Sequence[FloatArray]) -> Window | None:
        left, top, right, bottom = bounds(polygons)
        window = self._widened(Window(int(left), int(top), int(right) + 1, int(bottom) + 1), 2)
        return window if window.right > window.left and window.bottom > window.top else None

    def _widened(self, window: Window, margin: int) -> Window:
        size = self.scale.size
        return Window(
            max(0, window.left - margin),
            max(0, window.top - margin),
            min(size, window.right + margin),
            min(size, window.bottom + margin),
        )

    def _tone(self, part: Part, polygons: Sequence[FloatArray], window: Window) -> SingleArray:
        """Return the tone of a part at full resolution."""
        coarse = self.scale.coarse
        mask = _coarse_mask(polygons, window, coarse)
        shape = (window.right - window.left, window.bottom - window.top)
        tone = part_tone(mask, part.finish, self.scale.fit.scale * part.frame.scale / coarse)
        large = np.asarray(cv2.resize(tone, shape, interpolation=cv2.INTER_LINEAR), dtype=np.float32)
        texture = part.finish["texture"]
        if texture is None:
            return large
        x, y, pixel = texture_grid(part, self.scale.fit, window, 2.0)
        line = max(pixel, _TEXTURE_LINE * self.scale.sprite_pixel * pixel)
        grain = cv2.GaussianBlur(texture(x, y, line).astype(np.float32), (0, 0), 0.8)
        return large + cv2.resize(grain, shape, interpolation=cv2.INTER_LINEAR)

    def _shade_beneath(self, cover: SingleArray, window: Window, finish: FullFinish) -> None:
        if not finish["cast"] and finish["line"] is None:
            return
        unit, coarse = self.scale.fit.scale, self.scale.coarse
        wide = self._widened(window, int(_SHADOW_REACH * unit))
        bordered = cv2.copyMakeBorder(
            cover,
            window.top - wide.top,
            wide.bottom - window.bottom,
            window.left - wide.left,
            wide.right - window.right,
            cv2.BORDER_CONSTANT,
            value=0,
        )
        small = cv2.resize(bordered, None, fx=1 / coarse, fy=1 / coarse, interpolation=cv2.INTER_AREA)
        darkness = np.zeros_like(small)
        if finish["cast"]:
            shift = np.array([[1, 0, 0.6 * unit / coarse], [0, 1, 1.2 * unit / coarse]], np.float64)
            moved = cv2.warpAffine(small, shift, (small.shape[1], small.shape[0]))
            soft = cv2.GaussianBlur(moved, (0, 0), max(0.6, 0.7 * unit / coarse))
            darkness = np.asarray(soft * finish["cast"] * 1.7)
        if finish["line"] is not None:
            strength = 0.75 if finish["line"] == "dark" else 0.42
            ring = cv2.GaussianBlur(small, (0, 0), max(0.5, 0.45 * unit / coarse))
            darkness = np.maximum(darkness, np.asarray(ring) * strength)
        shape = (wide.right - wide.left, wide.bottom - wide.top)
        large = cv2.resize(darkness, shape, interpolation=cv2.INTER_LINEAR)
        self.colour[wide.slices] *= np.maximum(1 - np.asarray(large)[..., None] * _SHADOW_TINT, 0)

    def _blend(self, window: Window, colour: NDArray[np.float32], cover: SingleArray) -> None:
        area = self.colour[window.slices]
        area += (colour - area) * cover[..., None]
        alpha = self.alpha[window.slices]
        alpha += (1 - alpha) * cover

    def _remember(self, cover: SingleArray, window: Window, *, detail: bool) -> None:
        self.details.append(detail)
        np.copyto(self.pieces[window.slices], np.int32(len(self.details) - 1), where=cover > _HALF)

    def _remember_ink(self, part: Part, cover: SingleArray, window: Window) -> None:
        lined = self.lined[window.slices]
        if part.finish["outline"]:
            np.maximum(lined, cover, out=lined)
            self.inks.append(part.ramp.outline)
            self.ink[window.slices][cover > _HALF] = len(self.inks) - 1

    def outlined(self, *, line: bool) -> ByteArray:
        """Return the finished RGBA picture."""
        if line and self.lined.any():
            self._outline()
        if self.glow.any():
            self._bloom()
        picture = np.empty((self.scale.size, self.scale.size, 4), np.uint8)
        picture[..., :3] = np.clip(np.rint(self.colour), 0, 255)
        picture[..., 3] = np.rint(np.clip(self.alpha, 0, 1) * 255)
        return picture

    def _bloom(self) -> None:
        """Screen the blurred light over the picture."""
        spread = _GLOW_UNITS * self.scale.fit.scale * _GLOW_SIDE / self.scale.size
        blurred = cv2.GaussianBlur(self.glow, (0, 0), max(1.0, spread)) * np.float32(_GLOW_STRENGTH / 255)
        light = cv2.resize(blurred, (self.scale.size, self.scale.size), interpolation=cv2.INTER_LINEAR)
        self.colour += (255 - self.colour) * np.asarray(light, dtype=np.float32)

    def _outline(self) -> None:
        """Paint a soft contour behind the figure in the ink of the nearest part."""
        width = self.scale.sprite_pixel * _LINE_UNITS
        outside = (self.lined < 0.5).astype(np.uint8)
        distance = cv2.distanceTransform(outside, cv2.DIST_L2, 5)
        near = np.nonzero(distance < width + 1)
        small = np.ascontiguousarray(outside[::_INK_STEP, ::_INK_STEP])
        labels = cv2.distanceTransformWithLabels(small, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)[1]
        ink_of_label = np.zeros(int(labels.max()) + 1, np.int32)
        ink_of_label[labels[small == 0]] = self.ink[::_INK_STEP, ::_INK_STEP][small == 0]
        nearest = ink_of_label[labels[near[0] // _INK_STEP, near[1] // _INK_STEP]]
        cover = np.clip(width + 0.5 - distance[near], 0, 1).astype(np.float32) * (1 - self.alpha[near])
        inks = np.array(self.inks, np.float32)[nearest]
        alpha = self.alpha[near]
        total = np.maximum(alpha + cover, 1e-6)
        self.colour[near] = (self.colour[near] * alpha[:, None] + inks * cover[:, None]) / total[:, None]
        self.alpha[near] = np.minimum(alpha + cover, 1.0)


def _coverage(polygons: Sequence[FloatArray], window: Window) -> SingleArray:
    """Return the soft-edged coverage of the union, 0 to 1."""
    mask = np.zeros((window.bottom - window.top, window.right - window.left), np.uint8)
    corner = np.array([window.left, window.top], dtype=np.float64)
    for polygon in polygons:
        points = np.rint((polygon - corner - 0.5) * (1 << _SUBPIXEL_BITS)).astype(np.int32)
        cv2.fillPoly(mask, [points], (255,), lineType=cv2.LINE_AA, shift=_SUBPIXEL_BITS)
    return mask.astype(np.float32) / np.float32(255)


def _coarse_mask(polygons: Sequence[FloatArray], window: Window, coarse: int) -> MaskArray:
    height, width = -(-(window.bottom - window.top) // coarse), -(-(window.right - window.left) // coarse)
    mask = np.zeros((height, width), np.uint8)
    corner = np.array([window.left, window.top], dtype=np.float64)
    for polygon in polygons:
        points = np.rint(((polygon - corner) / coarse - 0.5) * (1 << _SUBPIXEL_BITS)).astype(np.int32)
        cv2.fillPoly(mask, [points], (1,), shift=_SUBPIXEL_BITS)
    return mask


def _rounded(x: float, y: float, half_width: float, half_height: float, *, round_whole: bool) -> FloatArray:
    """Return a rectangle with round corners, or an ellipse, as a superellipse polygon."""
    turn = np.linspace(0, 2 * np.pi, 36, endpoint=False)
    power = 1.0 if round_whole else 0.5
    across, down = np.cos(turn), np.sin(turn)
    return np.stack(
        [
            x + half_width * np.sign(across) * np.abs(across) ** power,
            y + half_height * np.sign(down) * np.abs(down) ** power,
        ],
        axis=1,
    )


def paint_large(
    parts: Sequence[Part], stamps: Sequence[Stamp], scale: Scale, *, line: bool = True
) -> Illustration:
    """Return the picture and its pieces."""
    painting = Painting(scale)
    clips = {part.finish["clip"] for part in parts}
    waiting = sorted((stamp for stamp in stamps if not stamp.free), key=lambda stamp: stamp.order)
    place = 0
    for number, part in enumerate(parts):
        while place < len(waiting) and waiting[place].order <= number:
            painting.mark(waiting[place])
            place += 1
        painting.paint(number, part, kept=number in clips)
    for stamp in waiting[place:]:
        painting.mark(stamp)
    for stamp in stamps:
        if stamp.free:
            painting.mark(stamp)
    return Illustration(painting.outlined(line=line), Pieces(painting.pieces, np.array(painting.details)))
