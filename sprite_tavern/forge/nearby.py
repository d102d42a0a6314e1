"""Turn a busy picture of thousands of regions into curves: votes among the nearest regions only.

Every output pixel looks at the nine places around it, on a grid of twice the sprite's fineness; equal ones
vote together. The time this takes does not grow with the number of regions.
"""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.scale2x import doubled, scale2x
from sprite_tavern.imaging.pixels import Floats, Labels, floats

VOTE_REACH, TONE_REACH = 0.4, 0.55
"""Standard deviations of a vote and of a gradient inside a region, in sprite pixels."""

_FINE = 2
"""Places a sprite pixel, along one side."""
_AROUND = (-1, 0, 1)
_AT_ONCE = 4096
"""Votes are counted for so many places together: as many as the processor's own memory holds."""

_Numbers = NDArray[np.intp]
"""Numbers of places, counted row by row."""


def elected_nearby(regions: Labels, table: Floats, colours: Floats, factor: int) -> tuple[Labels, Floats]:
    """Return the region of each pixel of the picture at `factor` times its size, and its colour.

    Args:
        regions: h × w.
        table: a colour of each region, n × 3.
        colours: h × w × 3; where they differ inside a region, they become its smooth gradient.
        factor: whole number, at least 1.
    """
    steps = -(-factor // _FINE)
    places = scale2x(regions)
    contested = _contested(places)
    around = _around(places, contested)
    winner = _strongest(around, steps)
    owner = _settled(places.repeat(steps, axis=0).repeat(steps, axis=1), contested, winner, steps)
    owner = _sampled(owner, regions.shape, factor)
    if np.array_equal(np.take(table, regions, axis=0), colours):
        return owner, np.take(table, owner, axis=0)
    known = doubled(colours)
    moved = places != doubled(regions)
    known[moved] = table[places[moved]]
    mixture = _blended(winner, around, _around(known, contested), steps)
    shaded = _settled(_shaded(known, steps), contested, mixture, steps)
    return owner, _sampled(shaded, regions.shape, factor)


def _contested(places: Labels) -> _Numbers:
    """Return the places with another region among the nine around them."""
    height, width = places.shape
    ringed = np.pad(places, 1, mode="edge")
    differs = np.zeros(places.shape, np.bool_)
    for down, right in np.ndindex(len(_AROUND), len(_AROUND)):
        differs |= ringed[down : down + height, right : right + width] != places
    return np.flatnonzero(differs)


def _around(values: NDArray[Any], at: _Numbers) -> NDArray[Any]:
    """Return what lies at and around places: 9 × places, and channels where the picture has them."""
    width = values.shape[1]
    ringed = np.pad(values, ((1, 1), (1, 1)) + ((0, 0),) * (values.ndim - 2), mode="edge")
    beside = np.add.outer(np.array(_AROUND) * (width + 2), _AROUND).ravel()
    centre = (at // width + 1) * (width + 2) + at % width + 1
    found: NDArray[Any] = ringed.reshape(-1, *values.shape[2:])[beside[:, None] + centre]
    return found


def _settled(picture: NDArray[Any], at: _Numbers, values: NDArray[Any], steps: int) -> NDArray[Any]:
    """Change the places, each steps × steps pixels of the picture, to the values, steps² × places."""
    width = picture.shape[1] // steps
    rows, columns = (at // width) * steps, (at % width) * steps
    for number, (down, right) in enumerate(np.ndindex(steps, steps)):
        picture[rows + down, columns + right] = values[number]
    return picture


def _sampled(picture: NDArray[Any], shape: tuple[int, ...], factor: int) -> NDArray[Any]:
    """Return the picture at `factor` times the shape: fewer of its pixels where that is an odd number."""
    height, width = (side * factor for side in shape)
    if picture.shape[:2] == (height, width):
        return picture
    fewer = cv2.resize(picture, (width, height), interpolation=cv2.INTER_NEAREST)
    return fewer.astype(picture.dtype, copy=False)


def _along(reach: float, steps: int) -> Floats:
    """Return how much each of three neighbours in a row counts at each step inside a place, steps × 3."""
    inside = (np.arange(steps) + 0.5) / steps - 0.5
    weights = np.exp(-np.square((np.array(_AROUND) - inside[:, None]) / (reach * _FINE)) / 2)
    return floats(weights / weights.sum(axis=1, keepdims=True))


def _weights(reach: float, steps: int) -> Floats:
    """Return how much each of nine neighbours counts at each step inside a place, steps² × 9."""
    along = _along(reach, steps)
    return floats(np.einsum("ia,jb->ijab", along, along).reshape(steps * steps, -1))


def _strongest(around: NDArray[Any], steps: int) -> Labels:
    """Return whose vote is strongest, steps² × places."""
    weights = _weights(VOTE_REACH, steps)
    winner = np.empty((len(weights), around.shape[1]), np.int32)
    for start in range(0, around.shape[1], _AT_ONCE):
        here = slice(start, start + _AT_ONCE)
        winner[:, here] = _counted(around[:, here], weights)
    return winner


def _counted(around: NDArray[Any], weights: Floats) -> NDArray[Any]:
    best = np.zeros((len(weights), around.shape[1]), np.float32)
    winner = np.zeros(best.shape, np.int32)
    for candidate in around:
        score = weights @ (around == candidate).astype(np.float32)
        np.copyto(winner, candidate, where=score > best)
        np.maximum(best, score, out=best)
    return winner


def _shaded(colours: Floats, steps: int) -> Floats:
    """Return the colours mixed with those around them, each place steps × steps pixels."""
    height, width = colours.shape[:2]
    picture = np.empty((height * steps, width * steps, 3), np.float32)
    along = _along(TONE_REACH, steps)
    for down, right in np.ndindex(steps, steps):
        mixture = cv2.sepFilter2D(colours, -1, along[right], along[down], borderType=cv2.BORDER_REPLICATE)
        picture[down::steps, right::steps] = mixture
    return picture


def _blended(winner: Labels, around: NDArray[Any], colours: Floats, steps: int) -> Floats:
    """Return the colours around that belong to the winner, mixed: steps² × places × 3."""
    blend = np.empty((*winner.shape, 3), np.float32)
    for start in range(0, winner.shape[1], _AT_ONCE):
        here = slice(start, start + _AT_ONCE)
        total = np.full(winner[:, here].shape, 1e-6, np.float32)
        mixture = np.zeros((3, *total.shape), np.float32)
        for label, colour, weight in zip(around, colours, _weights(TONE_REACH, steps).T, strict=True):
            share = (winner[:, here] == label[here]) * weight[:, None]
            total += share
            mixture += share * colour[here].T[:, None]
        blend[:, here] = np.moveaxis(mixture / total, 0, -1)
    return blend
