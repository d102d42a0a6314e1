"""Turn a sprite into crisp curves at a whole multiple of its size, with no network and no weights.

Scale2x (Andrea Mazzoleni, 2001), run twice on the sprite's regions, settles which diagonals belong together
and keeps single pixels. Then every region casts a smooth vote around itself and each output pixel goes to the
region with the strongest vote: staircases become curves while every colour stays the sprite's own. In busy
pictures of thousands of regions the votes are counted pixel by pixel instead (`forge/nearby.py`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.dissection import separated
from sprite_tavern.forge.nearby import TONE_REACH, VOTE_REACH, elected_nearby
from sprite_tavern.forge.scale2x import doubled, scale2x
from sprite_tavern.imaging.alpha import bleed
from sprite_tavern.imaging.filters import blurred, put, resized
from sprite_tavern.imaging.oklab import to_oklab
from sprite_tavern.imaging.palette import quantise
from sprite_tavern.imaging.pixels import Floats, Labels, Mask, Pixels, as_floats, floats

MAX_COLOURS = 64
"""Sprites with more colours are brought to this many first."""

_FINE = 4
"""Votes are counted on a grid this many times finer than the sprite: Scale2x, twice."""
_VOTE_REACH = VOTE_REACH * _FINE
_MARGIN = 2
"""Sprite pixels around a region that its vote is counted in."""
_BUSY = 1000
"""Regions from which a picture is busy."""
_OUTLINE_DARK, _OUTLINE_LIGHT = 0.12, 0.37
"""OKLab lightness up to which a tone is a drawn line and melts with nothing; from the second it is free."""
_BLACK_CHROMA = 0.15
_SAME_DYE, _DYE_SPREAD = 0.04, 0.16
"""Chroma counts against lightness plus the first; tones further apart than the second, and that share of the
stronger one's chroma, are different materials."""
_EQUAL = 1e-6
_EDGE_SLOPE = 0.8 / _VOTE_REACH * _FINE
"""How fast the difference of two votes grows across an edge, per sprite pixel."""


@dataclass(frozen=True, eq=False)
class Vectorised:
    """A sprite as curves.

    Attributes:
        colour: H × W × 3, 0–1, continued beyond the silhouette.
        regions: H × W, number of the region of each output pixel, also beyond the silhouette.
        line: H × W, True along the lines between regions.
        sources: h × w, number of the region of each sprite pixel; a region may own no output pixel.
    """

    colour: Floats
    regions: Labels
    line: Mask
    sources: Labels


def trace(sprite: Pixels, factor: int, *, blend: float = 0.0) -> Vectorised:
    """Return the sprite's curves and regions at `factor` times its size.

    Args:
        sprite: h × w × 4, in few colours.
        factor: whole number, at least 1.
        blend: neighbouring pixels whose OKLab distance is below this melt into one region with a smooth
            gradient inside; 0 keeps every colour flat.
    """
    if factor < 1:
        raise ValueError("the factor must be at least 1")
    opaque = bleed(sprite)[..., :3]
    sources, colours = connected(opaque, blend), as_floats(opaque)
    if sources.max() >= _BUSY:
        owner, colour = elected_nearby(sources, _one_colour_each(sources, colours), colours, factor)
    else:
        owner = _elect(sources, factor)
        colour = _coloured(colours, sources, owner)
    line = separated(owner)
    put(colour, floats(cv2.blur(colour, (3, 3))), line)
    return Vectorised(colour, owner, line, sources)


def in_few_colours(sprite: Pixels) -> Pixels:
    """Return the sprite as it is traced: with at most `MAX_COLOURS` colours."""
    return quantise(sprite, MAX_COLOURS)


def coverage(solid: Mask, factor: int) -> Floats:
    """Return a shape as soft-edged curves at `factor` times its size, 0–1.

    What touches the frame goes on beyond it: tiles keep their corners.
    """
    if solid.all():
        return np.ones((solid.shape[0] * factor, solid.shape[1] * factor), np.float32)
    padded = np.pad(solid, _MARGIN, mode="edge").astype(np.int32)
    votes = blurred(_smoothed(padded).astype(np.float32), _VOTE_REACH)
    votes = votes[_MARGIN * _FINE : -_MARGIN * _FINE, _MARGIN * _FINE : -_MARGIN * _FINE]
    lead = 2 * resized(votes, solid.shape[1] * factor, solid.shape[0] * factor) - 1
    soft: Floats = np.clip(0.5 + lead * np.float32(factor / _EDGE_SLOPE), 0, 1).astype(np.float32)
    return soft


def connected(colours: Pixels, blend: float) -> Labels:
    """Return region numbers: neighbours (diagonal ones too, when equal) closer than `blend` are one region.

    Args:
        colours: h × w × 3, in few colours: every pair of them is compared.
        blend: OKLab distance below which direct neighbours of one material are joined.
    """
    height, width = colours.shape[:2]
    packed = colours.astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
    used = np.unique(packed)
    index = np.searchsorted(used, packed)
    lab = to_oklab(np.stack([used >> 16, used >> 8 & 255, used & 255], axis=1))
    melting = _melting(lab[:, None], lab[None], blend)
    straight = [_pairs(index, shift, melting) for shift in ((0, 1), (1, 0))]
    diagonal = [_pairs(index, shift, np.eye(len(used), dtype=np.bool_)) for shift in ((1, 1), (1, -1))]
    pairs = np.concatenate(straight + diagonal, axis=1)
    return _components(index.size, pairs).reshape(height, width)


def _pairs(index: NDArray[np.int64], shift: tuple[int, int], melting: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the pairs of pixel numbers, 2 × n, that the shift joins: those whose colours melt."""
    down, right = shift
    height, width = index.shape
    number = np.arange(index.size).reshape(height, width)
    here = (slice(0, height - down), slice(max(0, -right), width - max(0, right)))
    there = (slice(down, None), slice(max(0, right), width + min(0, right)))
    joined = melting[index[here], index[there]]
    return np.stack([number[here][joined], number[there][joined]])


def _melting(one: NDArray[np.float64], other: NDArray[np.float64], blend: float) -> NDArray[np.bool_]:
    """Return which pairs of OKLab colours (n × m × 3 each) belong to one form.

    They are equal, or they are near tones of one material and neither is a drawn line. Without the last two
    conditions a dark outline would chain everything it touches into one blurred form.
    """
    distance = np.sqrt(((one - other) ** 2).sum(axis=-1))
    equal: NDArray[np.bool_] = distance <= _EQUAL
    if blend <= 0:
        return equal
    darker = np.minimum(one[..., 0], other[..., 0])
    free = np.clip((darker - _OUTLINE_DARK) / (_OUTLINE_LIGHT - _OUTLINE_DARK), 0, 1)
    dyes = [lab[..., 1:] / (lab[..., :1] + _BLACK_CHROMA) for lab in (one, other)]
    strength = np.maximum(np.linalg.norm(dyes[0], axis=-1), np.linalg.norm(dyes[1], axis=-1))
    same = np.linalg.norm(dyes[0] - dyes[1], axis=-1) < _SAME_DYE + _DYE_SPREAD * strength
    melting: NDArray[np.bool_] = equal | (same & (distance < blend * free))
    return melting


def _components(count: int, pairs: NDArray[np.int64]) -> Labels:
    """Return the component of each of `count` nodes, numbered from 0 in order of first node."""
    root = np.arange(count)
    while pairs.size:
        np.minimum.at(root, pairs.max(axis=0), pairs.min(axis=0))
        shorter = root[root]
        while not np.array_equal(shorter, root):
            root, shorter = shorter, shorter[shorter]
        pairs = root[pairs]
        pairs = pairs[:, pairs[0] != pairs[1]]
    number = np.cumsum(root == np.arange(count), dtype=np.int32) - np.int32(1)
    labels: Labels = number[root]
    return labels


def _smoothed(labels: Labels) -> Labels:
    """Return the labels on the fine grid."""
    return scale2x(scale2x(labels))


def _one_colour_each(regions: Labels, colours: Floats) -> Floats:
    """Return a colour of each region, n × 3."""
    table = np.zeros((int(regions.max()) + 1, 3), np.float32)
    table[regions] = colours
    return table


def _elect(regions: Labels, factor: int) -> Labels:
    """Return for each output pixel the region with the strongest vote."""
    fine = _smoothed(regions)
    shape = (regions.shape[0] * factor, regions.shape[1] * factor)
    best, winner = np.zeros(shape, np.float32), np.zeros(shape, np.int32)
    for number, window in _windows(regions):
        mask = (fine[_scaled(window, _FINE)] == number).astype(np.float32)
        at = _scaled(window, factor)
        score = resized(blurred(mask, _VOTE_REACH), best[at].shape[1], best[at].shape[0])
        np.copyto(winner[at], np.int32(number), where=score > best[at])
        np.maximum(best[at], score, out=best[at])
    return winner


def _coloured(colours: Floats, regions: Labels, owner: Labels) -> Floats:
    """Return every output pixel in its region's colour, or in the region's own gradient if it has many."""
    table = _one_colour_each(regions, colours)
    painted = np.take(table, owner, axis=0)
    differing = (table[regions] != colours).any(axis=-1)
    shaded = np.bincount(regions[differing], minlength=len(table)) > 0
    factor = owner.shape[0] // regions.shape[0]
    for number, window in _windows(regions):
        if not shaded[number]:
            continue
        at = _scaled(window, factor)
        mask = regions[window] == number
        field = resized(_gradient(colours[window], mask), painted[at].shape[1], painted[at].shape[0])
        put(painted[at], field, owner[at] == number)
    return painted


def _gradient(colours: Floats, mask: Mask) -> Floats:
    """Return the region's colours as a smooth field over its window, at twice the sprite's fineness."""
    drawn = mask.astype(np.float32)
    layers: Floats = np.dstack([colours * drawn[..., None], drawn])
    fine = blurred(floats(doubled(layers)), TONE_REACH * 2)
    return floats(fine[..., :3] / np.maximum(fine[..., 3:], np.float32(1e-6)))


def _windows(regions: Labels) -> Iterator[tuple[int, tuple[slice, slice]]]:
    """Return each region's number and the part of the sprite around it, in order of number."""
    height, width = regions.shape
    flat, count = regions.ravel(), int(regions.max()) + 1
    rows, columns = np.divmod(np.arange(flat.size), width)
    first = np.full((2, count), max(height, width))
    last = np.zeros((2, count), np.int64)
    for axis, places in enumerate((rows, columns)):
        np.minimum.at(first[axis], flat, places)
        np.maximum.at(last[axis], flat, places)
    low = np.maximum(first - _MARGIN, 0).tolist()
    high = np.minimum(last + 1 + _MARGIN, [[height], [width]]).tolist()
    for number, (top, left, bottom, right) in enumerate(zip(*low, *high, strict=True)):
        yield number, (slice(top, bottom), slice(left, right))


def _scaled(window: tuple[slice, slice], factor: int) -> tuple[slice, slice]:
    rows, columns = window
    return (
        slice(rows.start * factor, rows.stop * factor),
        slice(columns.start * factor, columns.stop * factor),
    )
