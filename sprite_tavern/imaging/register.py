"""Sprite-locked enhancement: lays a model's answer back onto the sprite it was made of.

The answer comes back opaque, a little larger or smaller, moved, with a soft edge. Its drift is undone, its
backdrop taken away, and its outline held to the sprite's: a soft limit around the sprite's shape cuts off
what grew beyond it, and the shape's inside stays solid. The result has the sprite's frame, enlarged.
"""

import math
from dataclasses import asdict, dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.alignment import FINE_SIDE, LEAST_OVERLAP, Drift, find_drift
from sprite_tavern.imaging.alpha import overlap, silhouette
from sprite_tavern.imaging.canvas import Placement, compose, key_of
from sprite_tavern.imaging.keying import (
    SURELY_BACKDROP,
    Backdrop,
    difference,
    find_backdrop,
    foreground,
    matte,
    nearest_colours,
    shadow,
    shares,
)
from sprite_tavern.imaging.matching import settled
from sprite_tavern.imaging.oklab import to_oklab
from sprite_tavern.imaging.pixels import Floats, Mask, Pixels, as_bytes

MAX_PIXELS = 16_000_000

_ROOM = 2
"""Sprite pixels around the frame that are looked at, so that the edge of the frame is keyed like the rest."""

_GROWTH_FULL, _GROWTH_END = 0.25, 0.65
"""Sprite pixels outside the shape: as far as the first the answer may grow, at the second it is cut off."""

_CORE_BLUR = 0.35
_CORE_LOW, _CORE_HIGH = 0.55, 0.75
_THIN_LOW, _THIN_HIGH = 0.3, 0.5
"""Where the blurred shape is above this it stays solid; parts one pixel wide need less."""

_SHADOW_REACH, _MIXING, _BLUR, _SOFTNESS = 0.15, 0.12, 0.35, 0.2
"""Sprite pixels: where shadows begin to count, how far colours mix at the edge, how far they do at most, and
the usual sigma of an edge."""


@dataclass(frozen=True, slots=True)
class Fidelity:
    """How true the answer is to the sprite.

    Attributes:
        silhouette: Intersection over union of the locked shape and the sprite's, on the sprite's grid, 0–1.
        raw_silhouette: The same before the outline was held to the sprite's: what the model itself kept.
        colour: Mean OKLab distance of the cells' colours; 0.02 is just seen, 0.1 is another colour.
        scale: How much larger the model drew it.
        shift: How far it moved it, in sprite pixels.
        keyed: A backdrop was found and taken away; if not, only the sprite's own shape was used.
    """

    silhouette: float
    raw_silhouette: float
    colour: float
    scale: float
    shift: float
    keyed: bool

    def to_json(self) -> dict[str, Any]:
        """Plain values, for notes and records."""
        return asdict(self)


@dataclass(frozen=True, eq=False)
class Locked:
    """The answer on the sprite's frame: width and height are the sprite's × `factor`."""

    pixels: Pixels
    factor: int
    fidelity: Fidelity


def lock(answer: Pixels, sprite: Pixels, placement: Placement) -> Locked:
    """Return the answer registered onto the sprite's frame, with its background transparent.

    Takes about a second of one core for a megapixel.

    Args:
        answer: Height × width × 4, any size; all of it is the canvas that was sent, redrawn.
        sprite: Height × width × 4 at its native size.
        placement: Where the sprite stood on the canvas.
    """
    flat = _opaque(answer, key_of(placement))
    shape = silhouette(sprite)
    backdrop = find_backdrop(flat, key_of(placement))
    drift = Drift() if backdrop is None else drift_of(flat, sprite, backdrop, placement)
    factor = _factor(flat, placement)
    upright = _straightened(flat, placement, drift, factor)
    room = _ROOM * factor
    inner = (slice(room, upright.shape[0] - room), slice(room, upright.shape[1] - room))
    outside, core = _held(shape, factor)
    raw, clean = _keyed(upright, outside, core, backdrop, factor)
    limit = np.clip((_GROWTH_END - outside) / (_GROWTH_END - _GROWTH_FULL), 0, 1)
    alpha = np.maximum(np.minimum(raw, limit), core).astype(np.float32)
    painted = _filled(clean, raw, alpha)
    pixels = painted[inner].copy()
    pixels[..., 3] = as_bytes(alpha[inner])
    pixels[pixels[..., 3] == 0] = 0
    fidelity = _fidelity(pixels, raw[inner], sprite, drift, placement)
    return Locked(pixels, factor, _with_backdrop(fidelity, backdrop))


def drift_of(flat: Pixels, sprite: Pixels, backdrop: Backdrop, placement: Placement) -> Drift:
    """Return how far an opaque answer has drifted from the sprite; arguments as `lock`."""
    red, green, blue = (int(part) for part in backdrop.colours[0])
    sent = compose(sprite, placement, (red, green, blue))
    soft = cv2.GaussianBlur(sent, (0, 0), max(0.3, _SOFTNESS * placement.factor)).astype(np.uint8, copy=False)
    subject, expected = (_outlined(picture, backdrop, placement) for picture in (flat, soft))
    shape = silhouette(sprite)
    drift = find_drift(subject, expected, shape, placement)
    return settled(flat, soft, shape, placement, drift) if drift.overlap >= LEAST_OVERLAP else drift


def _outlined(flat: Pixels, backdrop: Backdrop, placement: Placement) -> Floats:
    """Return the subject's share in each pixel, without painted shadows, as finely as drift is measured."""
    ratio = min(1.0, FINE_SIDE / max(flat.shape[:2]))
    size = (max(1, round(flat.shape[1] * ratio)), max(1, round(flat.shape[0] * ratio)))
    small = cv2.resize(flat, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    blur = max(1, round(_BLUR * placement.factor * small.shape[1] / placement.width))
    subject = foreground(difference(small, backdrop), backdrop)
    subject[shadow(small, backdrop, blur + 1)] = 0
    return shares(small, subject, backdrop, blur)[0]


def _opaque(answer: Pixels, key: tuple[int, int, int]) -> Pixels:
    """Return the answer over the key colour, should it have transparency of its own."""
    share = answer[..., 3:].astype(np.float32) / 255
    flat = answer.copy()
    flat[..., :3] = np.rint(answer[..., :3] * share + np.array(key) * (1 - share)).astype(np.uint8)
    flat[..., 3] = 255
    return flat


def _factor(answer: Pixels, placement: Placement) -> int:
    """Return how many pixels of the result a sprite pixel is: as fine as the answer is."""
    area = placement.sprite_width * placement.sprite_height
    most = math.isqrt(MAX_PIXELS // max(1, area))
    wanted = placement.factor * float(answer.shape[1]) / placement.width
    return max(1, min(most, round(wanted)))


def _straightened(answer: Pixels, placement: Placement, drift: Drift, factor: int) -> Pixels:
    """Return the sprite's frame with room around it, cut out of the answer with the drift undone."""
    height, width = answer.shape[:2]
    rows = []
    for scale, shift, origin, length, pixels in (
        (drift.scale_x, drift.shift_x, placement.left, placement.width, width),
        (drift.scale_y, drift.shift_y, placement.top, placement.height, height),
    ):
        to_answer = pixels / length
        slope = placement.factor / factor * scale * to_answer
        start = origin - _ROOM * placement.factor
        first = (length / 2 + scale * (start - length / 2) + shift) * to_answer
        rows.append((slope, first + 0.5 * slope - 0.5))
    (across, left), (down, top) = rows
    matrix = np.array([[across, 0, left], [0, down, top]])
    size = (
        (placement.sprite_width + 2 * _ROOM) * factor,
        (placement.sprite_height + 2 * _ROOM) * factor,
    )
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    straight = cv2.warpAffine(answer, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return straight.astype(np.uint8, copy=False)


def _held(shape: Mask, factor: int) -> tuple[Floats, Floats]:
    """Return the distance from the shape in sprite pixels and where it stays solid, 0–1, with room around."""
    roomy = np.pad(shape, _ROOM)
    large = roomy.repeat(factor, axis=0).repeat(factor, axis=1)
    outside = cv2.distanceTransform((~large).astype(np.uint8), cv2.DIST_L2, 5) / factor
    soft = cv2.GaussianBlur(large.astype(np.float32), (0, 0), max(0.3, _CORE_BLUR * factor))
    opened = cv2.morphologyEx(roomy.astype(np.uint8), cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    thin = (roomy & (opened == 0)).repeat(factor, axis=0).repeat(factor, axis=1)
    low = np.where(thin, _THIN_LOW, _CORE_LOW)
    high = np.where(thin, _THIN_HIGH, _CORE_HIGH)
    core = np.clip((soft - low) / (high - low), 0, 1) * large
    return outside.astype(np.float32), core.astype(np.float32)


def _keyed(
    upright: Pixels, outside: Floats, core: Floats, backdrop: Backdrop | None, factor: int
) -> tuple[Floats, Pixels]:
    """Return the answer's own alpha and its colours without the backdrop's."""
    if backdrop is None:
        soft = cv2.GaussianBlur(core, (0, 0), max(0.3, _CORE_BLUR * factor / 2))
        return np.clip(soft * 2, 0, 1).astype(np.float32), upright
    reach = max(1, round(_MIXING * factor))
    distance = difference(upright, backdrop)
    subject = foreground(distance, backdrop)
    beyond = outside > _SHADOW_REACH
    subject[beyond & shadow(upright, backdrop, max(2, round(_BLUR * factor)))] = 0
    if not backdrop.keyed:
        subject[beyond & (distance < SURELY_BACKDROP)] = 0
        subject = cv2.GaussianBlur(subject, (0, 0), max(0.3, _MIXING * factor / 2)).astype(np.float32)
    return matte(upright, subject, backdrop, reach)


def _filled(clean: Pixels, raw: Floats, alpha: Floats) -> Pixels:
    """Return the colours with those of the nearest subject where the shape is solid but the answer is not."""
    known = raw > 0.9
    missing = (alpha > raw + 0.2) & ~known
    if not missing.any() or not known.any():
        return clean
    filled = clean.copy()
    filled[missing, :3] = nearest_colours(clean, known)[missing].astype(np.uint8)
    return filled


def _fidelity(pixels: Pixels, raw: Floats, sprite: Pixels, drift: Drift, placement: Placement) -> Fidelity:
    shape = silhouette(sprite)
    locked = _cells(pixels[..., 3] / np.float32(255), shape)
    own = _cells(raw, shape)
    weight = pixels[..., 3:] / np.float32(255)
    sums = _cells(pixels[..., :3] * weight, shape)
    colours = np.clip(sums / np.maximum(locked, 1e-3)[..., None], 0, 255).astype(np.uint8)
    both = shape & (locked >= 0.5)
    distance = np.linalg.norm(to_oklab(colours[both]) - to_oklab(sprite[both][:, :3]), axis=-1)
    return Fidelity(
        silhouette=overlap(locked >= 0.5, shape),
        raw_silhouette=overlap(own >= 0.5, shape),
        colour=float(distance.mean()) if both.any() else 1.0,
        scale=(drift.scale_x + drift.scale_y) / 2,
        shift=float(np.hypot(drift.shift_x, drift.shift_y)) / placement.factor,
        keyed=True,
    )


def _cells(plane: NDArray[np.floating[Any]], shape: Mask) -> Floats:
    """Return the mean of each sprite pixel's block."""
    size = (shape.shape[1], shape.shape[0])
    return cv2.resize(plane, size, interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)


def _with_backdrop(fidelity: Fidelity, backdrop: Backdrop | None) -> Fidelity:
    return Fidelity(**{**fidelity.to_json(), "keyed": backdrop is not None})
