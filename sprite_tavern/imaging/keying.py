"""Takes away what a picture-editing model painted around a subject.

Asked for a flat key colour, such models return one that is a little off, blurred into the edge, shaded under
the feet, or a painted checkerboard. What is there is measured at the picture's border, not assumed.
"""

import functools
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.oklab import to_oklab
from sprite_tavern.imaging.pixels import Floats, Mask, Pixels

LIGHTNESS_WEIGHT = 0.5
"""Shadows and glows change the lightness of a backdrop more than its hue, so lightness counts half."""

SURELY_BACKDROP = 0.07
SURELY_SUBJECT = 0.16
"""Weighted OKLab distances from the backdrop's colour."""

_KEY_REACH = 0.22
"""A border colour this near to the wanted key is the key, as the model understood it."""

_BORDER = 0.015
"""Width of the border that is measured, as part of the shorter side."""

_MOST_COLOURS = 4
_EXPLAINED = 0.85
"""So many colours must explain this part of the border, or there is no backdrop to take away."""

_SHADOW_COSINE = 0.965
_SHADOW_LIGHT = 0.06
_LEVELS = 64
"""Distances are looked up in a table of so many steps a channel: exact to 0.01, and four times as fast."""

_MATTE_LOW, _MATTE_HIGH = 0.1, 0.85
_LIGHT_OF_BYTE = ((np.arange(256) / 255) ** 2.2).astype(np.float32)


@dataclass(frozen=True, eq=False)
class Backdrop:
    """What is behind the subject.

    Attributes:
        colours: Number × 3, 0–255.
        keyed: It is the one wanted key colour, which the subject does not have.
    """

    colours: NDArray[np.uint8]
    keyed: bool


def find_backdrop(picture: Pixels, key: tuple[int, int, int]) -> Backdrop | None:
    """Return what the border of the picture shows, or None when no few colours explain it."""
    border = _border_of(picture)
    distance = _distance(border, np.array([key], np.uint8))
    if (distance < _KEY_REACH).mean() > 0.5:
        near = border[distance < _KEY_REACH]
        return Backdrop(np.median(near, axis=0).round().astype(np.uint8)[None], keyed=True)
    found: list[NDArray[np.uint8]] = []
    rest = border
    while len(found) < _MOST_COLOURS and len(rest) > (1 - _EXPLAINED) * len(border):
        packed = (rest >> 4).astype(np.int32) @ np.array([256, 16, 1])
        usual = np.bincount(packed).argmax()
        colour = rest[packed == usual].mean(axis=0).round().astype(np.uint8)
        found.append(colour)
        rest = rest[_distance(rest, colour[None]) >= SURELY_BACKDROP]
    explained = len(rest) <= (1 - _EXPLAINED) * len(border)
    return Backdrop(np.stack(found), keyed=False) if explained else None


def difference(picture: Pixels, backdrop: Backdrop) -> Floats:
    """Return how far each pixel is from the backdrop's nearest colour, in weighted OKLab, height × width."""
    distance_of = _nearest(_all_colours(), backdrop.colours).astype(np.float32)
    coarse = (picture[..., :3] // (256 // _LEVELS)).astype(np.int32)
    found: Floats = distance_of[(coarse[..., 0] * _LEVELS + coarse[..., 1]) * _LEVELS + coarse[..., 2]]
    return found


def foreground(distance: Floats, backdrop: Backdrop) -> Floats:
    """Return how surely each pixel belongs to the subject, 0–1, from `difference`.

    Against a key colour every pixel is judged by itself, so that holes open up too. Other backdrops may
    share colours with the subject: there only what is connected with the border is taken away.
    """
    span = SURELY_SUBJECT - SURELY_BACKDROP
    subject: Floats = np.clip((distance - SURELY_BACKDROP) / span, 0, 1).astype(np.float32)
    if not backdrop.keyed:
        subject[...] = ~_touching_border(subject < 0.5)
    return subject


def shadow(picture: Pixels, backdrop: Backdrop, reach: int) -> Mask:
    """Return True where the picture has the key's hue but is darker: a shadow that was painted on it.

    What is narrower than `reach` pixels is no shadow but the blurred edge of something dark.
    """
    if not backdrop.keyed:
        return np.zeros(picture.shape[:2], bool)
    light = _LIGHT_OF_BYTE[picture[..., :3]]
    key = _LIGHT_OF_BYTE[backdrop.colours[0]]
    length = np.linalg.norm(light, axis=-1)
    cosine = light @ (key / np.linalg.norm(key)) / np.maximum(length, 1e-6)
    dark = ((cosine > _SHADOW_COSINE) & (length > _SHADOW_LIGHT)).astype(np.uint8)
    wide: Mask = cv2.morphologyEx(dark, cv2.MORPH_OPEN, _disc(reach)).astype(bool)
    return wide


def shares(picture: Pixels, subject: Floats, backdrop: Backdrop, reach: int) -> tuple[Floats, Floats]:
    """Return how much of each pixel is the subject's, and the subject's own colour there, 0–255.

    Near the edge each pixel is taken as a mixture of the backdrop and of the nearest colour that surely is
    the subject's, and the share is solved for (a known foreground in A. R. Smith and J. F. Blinn, "Blue
    Screen Matting", 1996). 0.5 is where the edge really is.

    Args:
        picture: Height × width × 4.
        subject: From `foreground`.
        backdrop: From `find_backdrop`.
        reach: How far, in pixels, the two mix at most.
    """
    sure = _eroded(subject >= 1, reach)
    if not sure.any():
        return subject, picture[..., :3].astype(np.float32)
    own = nearest_colours(picture, sure)
    behind = backdrop.colours.astype(np.float32).mean(axis=0)
    span = own - behind
    mixed = ((picture[..., :3] - behind) * span).sum(axis=-1) / np.maximum((span**2).sum(axis=-1), 1)
    share = np.where(sure, 1, np.clip(mixed, 0, 1)) if backdrop.keyed else subject
    return np.where(subject > 0, share, 0).astype(np.float32), own


def matte(picture: Pixels, subject: Floats, backdrop: Backdrop, reach: int) -> tuple[Floats, Pixels]:
    """Return a soft edge, 0–1, and the picture without the backdrop's colour in it; arguments as `shares`."""
    share, own = shares(picture, subject, backdrop, reach)
    alpha = np.clip((share - _MATTE_LOW) / (_MATTE_HIGH - _MATTE_LOW), 0, 1).astype(np.float32)
    behind = backdrop.colours.astype(np.float32).mean(axis=0)
    unmixed = (picture[..., :3] - (1 - share[..., None]) * behind) / np.maximum(share[..., None], 0.05)
    trust = np.clip((share[..., None] - 0.4) / 0.5, 0, 1)
    clean = own + (np.clip(unmixed, 0, 255) - own) * trust
    result = picture.copy()
    mixed = share < 1
    result[mixed, :3] = np.clip(clean[mixed] + 0.5, 0, 255).astype(np.uint8)
    return alpha, result


def nearest_colours(picture: Pixels, known: Mask) -> Floats:
    """Return for each pixel the colour, 0–255, of the nearest one that is known; `known` has one at least."""
    _, nearest = cv2.distanceTransformWithLabels(
        (~known).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    colour_of = np.zeros((int(nearest.max()) + 1, 3), np.float32)
    colour_of[nearest[known]] = picture[known][:, :3]
    found: Floats = colour_of[nearest]
    return found


def _border_of(picture: Pixels) -> NDArray[np.uint8]:
    wide = max(1, round(min(picture.shape[:2]) * _BORDER))
    rgb = picture[..., :3]
    edges = (rgb[:wide], rgb[-wide:], rgb[wide:-wide, :wide], rgb[wide:-wide, -wide:])
    return np.concatenate([edge.reshape(-1, 3) for edge in edges])


def _distance(colours: NDArray[np.uint8], references: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return for each colour the weighted OKLab distance to the nearest reference."""
    return _nearest(_weighted(colours), references)


def _nearest(places: NDArray[np.float64], references: NDArray[np.uint8]) -> NDArray[np.float64]:
    squares = [((places - reference) ** 2).sum(axis=-1) for reference in _weighted(references)]
    nearest: NDArray[np.float64] = np.sqrt(np.min(squares, axis=0))
    return nearest


def _weighted(colours: NDArray[np.uint8]) -> NDArray[np.float64]:
    weighted: NDArray[np.float64] = to_oklab(colours) * np.array([LIGHTNESS_WEIGHT, 1, 1])
    return weighted


@functools.cache
def _all_colours() -> NDArray[np.float64]:
    """Return the middle of each step of each channel, in weighted OKLab, in order of red, green, blue."""
    levels = np.arange(_LEVELS, dtype=np.uint8) * (256 // _LEVELS) + 128 // _LEVELS
    return _weighted(np.stack(np.meshgrid(levels, levels, levels, indexing="ij"), axis=-1).reshape(-1, 3))


def _touching_border(mask: Mask) -> Mask:
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=4)
    edges = (labels[0], labels[-1], labels[:, 0], labels[:, -1])
    outside = np.unique(np.concatenate(edges))
    touching: Mask = np.isin(labels, outside[outside > 0])
    return touching


def _eroded(mask: Mask, reach: int) -> Mask:
    eroded: Mask = cv2.erode(mask.astype(np.uint8), _disc(reach)).astype(bool)
    return eroded


def _disc(reach: int) -> Pixels:
    return cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1)).astype(np.uint8)
