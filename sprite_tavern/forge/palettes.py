"""Few colours: merging near ones, or snapping to a palette that was asked for."""

from collections.abc import Sequence

import numpy as np

from sprite_tavern.forge.ramps import Rgb
from sprite_tavern.imaging.oklab import ByteArray, FloatArray, to_oklab

_SAME_COLOUR = 0.0012
"""Squared OKLab distance, weighted by use, under which two colours are one."""
_CHROMA_WEIGHT = 1.6
_USE_EXPONENT = 0.35


def snap_to_palette(colours: ByteArray, palette: Sequence[Rgb]) -> ByteArray:
    """Return for each colour (n, 3) the nearest of the palette; hue counts more than lightness."""
    inks = np.asarray(palette, dtype=np.uint8)
    difference = to_oklab(colours)[:, None] - to_oklab(inks)[None]
    distance = (difference**2 * np.array([1.0, _CHROMA_WEIGHT, _CHROMA_WEIGHT])).sum(axis=-1)
    return np.asarray(inks[distance.argmin(axis=1)], dtype=np.uint8)


def merge_colours(colours: ByteArray, uses: FloatArray, most: int) -> ByteArray:
    """Return for each colour (n, 3) the one it is merged into, so that at most `most` remain.

    Agglomerative: the cheapest pair (distance, weighted by how much the rarer one is used) merges
    into the more used colour, until the rest are few and clearly different.
    """
    lab = to_oklab(colours)
    cost = ((lab[:, None] - lab[None]) ** 2).sum(axis=-1)
    weights = uses.astype(np.float64).copy()
    target = np.arange(len(colours))
    alive = np.ones(len(colours), dtype=np.bool_)
    while int(alive.sum()) > 1:
        near = cost * np.minimum(weights[:, None], weights[None]) ** _USE_EXPONENT
        near[~alive] = np.inf
        near[:, ~alive] = np.inf
        np.fill_diagonal(near, np.inf)
        first, second = (int(i) for i in np.unravel_index(int(near.argmin()), near.shape))
        if int(alive.sum()) <= most and cost[first, second] > _SAME_COLOUR:
            break
        keep, drop = (first, second) if weights[first] >= weights[second] else (second, first)
        weights[keep] += weights[drop]
        target[target == drop] = keep
        alive[drop] = False
    return np.asarray(colours[target], dtype=np.uint8)


def limit_colours(picture: ByteArray, most: int, palette: Sequence[Rgb] | None) -> ByteArray:
    """Return an RGBA sprite with at most `most` opaque colours, all from the palette if one is given."""
    opaque = picture[..., 3] > 0
    if not opaque.any():
        return picture
    red, green, blue = picture[opaque, :3].astype(np.int32).T
    codes, place, uses = np.unique(red << 16 | green << 8 | blue, return_inverse=True, return_counts=True)
    colours = np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=1).astype(np.uint8)
    mapped = snap_to_palette(colours, palette) if palette else colours
    if palette:
        distinct, where = np.unique(mapped, axis=0, return_inverse=True)
        if len(distinct) > most:
            counted = np.bincount(where.ravel(), weights=uses).astype(np.float64)
            mapped = merge_colours(distinct, counted, most)[where.ravel()]
    else:
        mapped = merge_colours(colours, uses.astype(np.float64), most)
    limited = picture.copy()
    limited[opaque, :3] = mapped[place]
    return limited
