"""Turn a sprite into crisp curves at a whole multiple of its size, with no network and no weights.

Scale2x (Andrea Mazzoleni, 2001), run twice on the sprite's regions, settles which diagonals belong together
and keeps single pixels. Then every region casts a smooth vote around itself and each output pixel goes to the
region with the strongest vote: staircases become curves while every colour stays the sprite's own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.dissection import separated
from sprite_tavern.imaging.alpha import bleed, silhouette
from sprite_tavern.imaging.filters import blurred, resized
from sprite_tavern.imaging.oklab import to_oklab
from sprite_tavern.imaging.palette import count_colours, quantise
from sprite_tavern.imaging.pixels import Floats, Labels, Mask, Pixels, as_bytes, as_floats, floats

MAX_COLOURS = 64
"""Sprites with more colours are brought to this many first."""

_FINE = 4
"""Votes are counted on a grid this many times finer than the sprite: Scale2x, twice."""
_VOTE_REACH = 1.6
_TONE_REACH = 2.2
"""Standard deviations of a vote and of a gradient inside a region, on the fine grid."""
_MARGIN = 2
"""Sprite pixels around a region that its vote is counted in."""
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
        alpha: H × W, 0–1, the silhouette with a soft edge one output pixel wide.
        regions: H × W, number of the region of each output pixel, also beyond the silhouette.
        line: H × W, True along the lines between regions.
    """

    colour: Floats
    alpha: Floats
    regions: Labels
    line: Mask


def vectorise(sprite: Pixels, factor: int) -> Pixels:
    """Return the sprite as crisp curves at `factor` times its size, RGBA with a soft one-pixel edge."""
    drawn = trace(sprite, factor)
    return as_bytes(np.dstack([drawn.colour, drawn.alpha]))


def trace(sprite: Pixels, factor: int, *, blend: float = 0.0) -> Vectorised:
    """Return the sprite's curves and regions at `factor` times its size.

    Args:
        sprite: h × w × 4.
        factor: whole number, at least 1.
        blend: neighbouring pixels whose OKLab distance is below this melt into one region with a smooth
            gradient inside; 0 keeps every colour flat.
    """
    if factor < 1:
        raise ValueError("the factor must be at least 1")
    opaque = bleed(in_few_colours(sprite))[..., :3]
    regions = connected(opaque, blend)
    owner = _elect(regions, factor)
    line = separated(owner)
    colour = _coloured(as_floats(opaque), regions, owner)
    np.copyto(colour, cv2.blur(colour, (3, 3)), where=line[..., None])
    return Vectorised(colour, coverage(silhouette(sprite), factor), owner, line)


def in_few_colours(sprite: Pixels) -> Pixels:
    """Return the sprite as it is traced: with at most `MAX_COLOURS` colours."""
    return quantise(sprite, MAX_COLOURS) if count_colours(sprite) > MAX_COLOURS else sprite


def coverage(solid: Mask, factor: int) -> Floats:
    """Return a shape as soft-edged curves at `factor` times its size, 0–1.

    What touches the frame goes on beyond it: tiles keep their corners.
    """
    padded = np.pad(solid, _MARGIN, mode="edge").astype(np.int32)
    votes = blurred(_smoothed(padded).astype(np.float32), _VOTE_REACH)
    votes = votes[_MARGIN * _FINE : -_MARGIN * _FINE, _MARGIN * _FINE : -_MARGIN * _FINE]
    lead = 2 * resized(votes, solid.shape[1] * factor, solid.shape[0] * factor) - 1
    soft: Floats = np.clip(0.5 + lead * np.float32(factor / _EDGE_SLOPE), 0, 1).astype(np.float32)
    return soft


def connected(colours: Pixels, blend: float) -> Labels:
    """Return region numbers: neighbours (diagonal ones too, when equal) closer than `blend` are one region.

    Args:
        colours: h × w × 3.
        blend: OKLab distance below which direct neighbours of one material are joined.
    """
    height, width = colours.shape[:2]
    lab = to_oklab(colours)
    number = np.arange(height * width).reshape(height, width)
    straight = [_pairs(number, lab, shift, blend) for shift in ((0, 1), (1, 0))]
    diagonal = [_pairs(number, lab, shift, 0.0) for shift in ((1, 1), (1, -1))]
    pairs = np.concatenate(straight + diagonal, axis=1)
    return _components(number.size, pairs).reshape(height, width)


def _pairs(
    number: NDArray[np.int64], lab: NDArray[np.float64], shift: tuple[int, int], blend: float
) -> NDArray[np.int64]:
    """Return the pairs of pixel numbers, 2 × n, that the shift joins."""
    down, right = shift
    height, width = number.shape
    here = (slice(0, height - down), slice(max(0, -right), width - max(0, right)))
    there = (slice(down, None), slice(max(0, right), width + min(0, right)))
    joined = _melting(lab[here], lab[there], blend)
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
    while True:
        low = np.minimum(root[pairs[0]], root[pairs[1]])
        merged = root.copy()
        np.minimum.at(merged, root[pairs[0]], low)
        np.minimum.at(merged, root[pairs[1]], low)
        merged = merged[merged]
        if np.array_equal(merged, root):
            break
        root = merged
    return np.unique(root, return_inverse=True)[1].astype(np.int32)


def _smoothed(labels: Labels) -> Labels:
    """Return the labels on the fine grid."""
    return scale2x(scale2x(labels))


def scale2x(labels: Labels) -> Labels:
    """Return numbered areas at twice their size, diagonals rounded: Scale2x."""
    ringed = np.pad(labels, 1, mode="edge")
    up, down, left, right = ringed[:-2, 1:-1], ringed[2:, 1:-1], ringed[1:-1, :-2], ringed[1:-1, 2:]
    twice = labels.repeat(2, axis=0).repeat(2, axis=1)
    for side_y, other_y, row in ((up, down, 0), (down, up, 1)):
        for side_x, other_x, column in ((left, right, 0), (right, left, 1)):
            corner = (side_x == side_y) & (side_x != other_y) & (side_y != other_x)
            np.copyto(twice[row::2, column::2], side_y, where=corner)
    return twice


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
    table = np.zeros((int(regions.max()) + 1, 3), np.float32)
    table[regions] = colours
    painted = table[owner]
    factor = owner.shape[0] // regions.shape[0]
    for number, window in _windows(regions):
        mask = regions[window] == number
        own = colours[window][mask]
        if (own == own[0]).all():
            continue
        at = _scaled(window, factor)
        field = resized(_gradient(colours[window], mask), painted[at].shape[1], painted[at].shape[0])
        np.copyto(painted[at], field, where=(owner[at] == number)[..., None])
    return painted


def _gradient(colours: Floats, mask: Mask) -> Floats:
    """Return the region's colours as a smooth field over its window, on the fine grid."""
    drawn = mask.astype(np.float32)
    layers: Floats = np.dstack([colours * drawn[..., None], drawn])
    fine = blurred(layers.repeat(_FINE, axis=0).repeat(_FINE, axis=1), _TONE_REACH)
    return floats(fine[..., :3] / np.maximum(fine[..., 3:], np.float32(1e-6)))


def _windows(regions: Labels) -> Iterator[tuple[int, tuple[slice, slice]]]:
    """Return each region's number and the part of the sprite around it, in order of number."""
    height, width = regions.shape
    order = np.argsort(regions, axis=None, kind="stable")
    starts = np.searchsorted(regions.ravel()[order], np.arange(int(regions.max()) + 2))
    for number, (start, stop) in enumerate(pairwise(starts)):
        rows, columns = np.divmod(order[start:stop], width)
        yield (
            number,
            (
                slice(max(0, rows[0] - _MARGIN), min(height, rows[-1] + 1 + _MARGIN)),
                slice(max(0, columns.min() - _MARGIN), min(width, columns.max() + 1 + _MARGIN)),
            ),
        )


def _scaled(window: tuple[slice, slice], factor: int) -> tuple[slice, slice]:
    rows, columns = window
    return (
        slice(rows.start * factor, rows.stop * factor),
        slice(columns.start * factor, columns.stop * factor),
    )
