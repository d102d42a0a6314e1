"""Bring blurred, scaled, noisy or machine-made "pixel art" back to its true pixels and a clean palette."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sprite_tavern.core.errors import Invalid
from sprite_tavern.imaging.alpha import bleed, harden, silhouette
from sprite_tavern.imaging.grid import LINES_SEEN, Grid, exact_grid, find_grid
from sprite_tavern.imaging.oklab import from_oklab, to_oklab
from sprite_tavern.imaging.palette import count_colours, lock, quantise
from sprite_tavern.imaging.pixels import Floats, Pixels, floats

MAX_CELLS = 512
"""A sprite has at most this many pixels on a side."""

_FEW_COLOURS = 256
_THIN = 0.03
"""Share of edges at details one pixel wide from which a picture is native."""
_SURELY_THIN = 0.15
_PLAIN = 0.7
_PLAIN_PITCH = 2.5
_PLAIN_CELLS = 12
"""Confidence, pitch and cells of a grid that is believed although some details look one pixel wide."""
_NOISE = 48.0
"""Colour step, as a distance in 0–255 channels, that is more than noise."""
_SAME_WAY = 0.5
_SURE, _CHANCE = 0.26, 4.0
"""Confidence below which a picture is left alone: the first, and the second shared among the cells of a side.

The fewer lines there are, the better they fit some grid by chance.
"""
_SAMPLES = 5
_CORE = 0.46
"""Middle part of a cell that its colour is taken from; the rest may be smeared."""
_UNMIXED_PITCH = 7.5
"""Cells at least this large have a middle that a smooth scaler has left alone."""
_SOFT = 0.5
"""Share of a colour step that lies between two pixels, below which the picture is soft."""
_SOFT_PITCH = 2.4
_ALIKE = 0.035
_MOST_COLOURS = 64


@dataclass(frozen=True, eq=False)
class Repaired:
    """A sprite at its true size.

    Attributes:
        pixels: h × w × 4; where nothing was wrong, exactly what was given.
        cell_width: pixels of the given picture that one pixel was wide; 1 if it was native.
        cell_height: the same, upright.
        confidence: 0–1, how surely this is the picture's grid; 1 for a native sprite.
    """

    pixels: Pixels
    cell_width: float
    cell_height: float
    confidence: float


def repair(
    pixels: Pixels,
    size: tuple[int, int] | None = None,
    palette: Sequence[str] | None = None,
    colours: int | None = None,
) -> Repaired:
    """Return the sprite that a picture shows.

    A native sprite comes back unchanged, unless a palette or a number of colours is asked for. So does a
    picture without a grid, with a low confidence.

    Args:
        pixels: H × W × 4.
        size: width and height in cells, if they are known.
        palette: colours to lock the result to.
        colours: most colours of the result.

    Raises:
        Invalid: the size is not possible for this picture.
    """
    height, width = pixels.shape[:2]
    if size is not None and not (1 <= size[0] <= width and 1 <= size[1] <= height):
        raise Invalid("The picture is smaller than the size you want. Choose a smaller size.", "size")
    found = _reduced(pixels, size)
    result = found.pixels
    if colours is not None and count_colours(result) > colours:
        result = quantise(result, colours)
    if palette is not None:
        result = lock(result, palette)
    return Repaired(result, found.cell_width, found.cell_height, found.confidence)


def _reduced(pixels: Pixels, size: tuple[int, int] | None) -> Repaired:
    height, width = pixels.shape[:2]
    exact = exact_grid(pixels) if size is None else None
    find = cache(partial(find_grid, pixels, size))
    if size == (width, height) or (size is None and exact is None and is_native(pixels, find)):
        return Repaired(pixels.copy(), 1.0, 1.0, 1.0)
    grid = exact or find()
    if grid is None or not _is_sure(grid) or max(len(grid.columns), len(grid.rows)) > MAX_CELLS:
        return Repaired(pixels.copy(), 1.0, 1.0, 0.0 if grid is None else grid.confidence)
    return Repaired(sampled(pixels, grid), grid.pitch[0], grid.pitch[1], grid.confidence)


def _is_sure(grid: Grid) -> bool:
    cells = min(len(grid.columns), len(grid.rows)) - 1
    return grid.confidence >= min(1.0, _SURE + _CHANCE / max(cells, 1))


def sampled(pixels: Pixels, grid: Grid) -> Pixels:
    """Return the sprite that a picture shows on a known grid: one hard-edged pixel a cell, few colours."""
    cells = _cells(pixels, grid)
    return harden(cells if _has_few_colours(pixels) else _merged(cells))


def is_native(pixels: Pixels, find: Callable[[], Grid | None] | None = None) -> bool:
    """Return whether every pixel of the picture is a pixel of the sprite already.

    True if it has details one pixel wide, or is so small that it cannot be an enlargement.

    Args:
        pixels: H × W × 4.
        find: finds the picture's grid, where the caller wants it as well.
    """
    if max(pixels.shape[:2]) < 8:
        return True
    if _has_few_colours(pixels):
        return _thin_details(pixels, 1.0) > _THIN
    share = _thin_details(pixels, _NOISE)
    return share > _THIN and (share > _SURELY_THIN or not _is_plain((find or partial(find_grid, pixels))()))


def _is_plain(grid: Grid | None) -> bool:
    """Return whether many cells of an enlargement are plain to see, in spite of what looks like details.

    The rings that JPEG leaves around edges look like details one pixel wide.
    """
    if grid is None or grid.confidence < _PLAIN:
        return False
    return min(grid.pitch) > _PLAIN_PITCH and min(len(grid.columns), len(grid.rows)) > _PLAIN_CELLS


def _has_few_colours(pixels: Pixels) -> bool:
    """Return whether at most 256 colours occur; a sample of the rows often answers at once."""
    step = max(1, len(pixels) // 32)
    return count_colours(pixels[::step]) <= _FEW_COLOURS and count_colours(pixels) <= _FEW_COLOURS


def _thin_details(pixels: Pixels, noise: float) -> float:
    """Return the share of edges that bound a detail one pixel wide, picture borders left out.

    A detail one pixel wide has steps on both sides that do not point the same way in colour; on a blurred
    edge they do, and at the tip of a soft peak the next ones do.
    """
    thin, edges = 0, 0
    for picture in (pixels, pixels.transpose(1, 0, 2)):
        work: Floats = picture[:: max(1, len(picture) // LINES_SEEN)].astype(np.float32)
        work[..., :3] *= work[..., 3:] / 255
        step = np.diff(work, axis=1)
        size = np.sqrt((step * step).sum(axis=-1))
        before, after = step[:, :-1], step[:, 1:]
        both = (size[:, :-1] > noise) & (size[:, 1:] > noise)
        same_way = (before * after).sum(axis=-1) > _SAME_WAY * size[:, :-1] * size[:, 1:]
        slope = both & same_way
        tip = both & ~same_way
        thin += int((tip[:, 1:-1] & ~slope[:, :-2] & ~slope[:, 2:]).sum())
        edges += int((size > noise).sum())
    return thin / max(edges, 1)


def _cells(pixels: Pixels, grid: Grid) -> Pixels:
    """Return the colour of each cell: the median of places spread over its middle."""
    if _is_soft(pixels, grid):
        return _soft_cells(pixels, grid)
    rows, columns = _sample_places(grid.rows), _sample_places(grid.columns)
    opaque = bleed(pixels)
    opaque[..., 3] = pixels[..., 3]
    samples = opaque[rows.ravel()[:, None], columns.ravel()[None]]
    shape = (len(rows), _SAMPLES, len(columns), _SAMPLES, 4)
    stacked = samples.reshape(shape).transpose(0, 2, 1, 3, 4).reshape(len(rows), len(columns), -1, 4)
    return np.ascontiguousarray(np.median(stacked, axis=2).astype(np.uint8))


def _soft_cells(pixels: Pixels, grid: Grid) -> Pixels:
    """Return each cell's colour from its very middle, with what a linear scaler mixed in taken out again."""
    values: NDArray[Any] = bleed(pixels)
    values[..., 3] = pixels[..., 3]
    for axis, lines, pitch in ((0, grid.rows, grid.pitch[1]), (1, grid.columns, grid.pitch[0])):
        middle = (np.array(lines[:-1]) + np.array(lines[1:])) / 2
        low, high = np.ceil(middle).astype(int) - 1, np.floor(middle).astype(int)
        values = floats((floats(values.take(low, axis=axis)) + values.take(high, axis=axis)) / 2)
        if pitch < _UNMIXED_PITCH:
            mixed_in = float(np.abs(low + 0.5 - middle).mean()) / pitch
            values = _unmixed(values, mixed_in / 2, axis)
    return np.ascontiguousarray(np.clip(np.rint(values), 0, 255).astype(np.uint8))


def _unmixed(values: Floats, share: float, axis: int) -> Floats:
    """Return the values before each got `share` of both neighbours on an axis (Van Cittert's iteration)."""
    around = [(0, 0)] * values.ndim
    around[axis] = (1, 1)
    clear = values
    for _ in range(3):
        ringed = np.pad(clear, around, mode="edge")
        beside = ringed.take(range(values.shape[axis]), axis) + ringed.take(
            range(2, values.shape[axis] + 2), axis
        )
        clear = floats(clear + values - ((1 - 2 * share) * clear + share * beside))
    return clear


def _is_soft(pixels: Pixels, grid: Grid) -> bool:
    """Return whether colours run into each other over most of a cell, as a smooth enlargement leaves them."""
    lines = np.array(grid.columns[1:-1])
    reach = max(1, round(0.5 * grid.pitch[0]))
    lines = lines[(lines > reach) & (lines < pixels.shape[1] - reach)]
    if not len(lines) or grid.pitch[0] < _SOFT_PITCH:
        return False
    work = pixels[..., :3].astype(np.int16)
    near = np.abs(work[:, lines] - work[:, lines - 1]).sum()
    far = np.abs(work[:, np.minimum(lines + reach - 1, work.shape[1] - 1)] - work[:, lines - reach]).sum()
    return bool(near < _SOFT * far)


def _sample_places(lines: tuple[int, ...]) -> NDArray[np.int64]:
    """Return, for each cell of one axis, the places that are looked at: cells × samples."""
    start, stop = np.array(lines[:-1]), np.array(lines[1:])
    spread = 0.5 + _CORE * (np.arange(_SAMPLES) / (_SAMPLES - 1) - 0.5)
    places = start[:, None] + (stop - start)[:, None] * spread[None]
    inside: NDArray[np.int64] = np.clip(places.astype(np.int64), start[:, None], stop[:, None] - 1)
    return inside


def _merged(cells: Pixels) -> Pixels:
    """Return the cells with nearly equal colours made equal: the most used one gathers its neighbours."""
    drawn = silhouette(cells)
    if not drawn.any():
        return cells
    lab = to_oklab(cells[drawn][:, :3])
    _, index, counts = np.unique(
        np.round(lab * (60, 90, 90)).astype(np.int64), axis=0, return_inverse=True, return_counts=True
    )
    index = index.ravel()
    means = np.stack([np.bincount(index, lab[:, i]) / counts for i in range(3)], axis=1)
    owner = _gathered(means, counts)
    group = owner[index]
    result = cells.copy()
    painted = np.empty((len(lab), 3), np.uint8)
    for leader in np.unique(owner):
        members = group == leader
        painted[members] = from_oklab(np.median(lab[members], axis=0))
    result[drawn, :3] = painted
    return result


def _gathered(means: NDArray[np.float64], counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return for each colour the leading colour it joins: the nearest leader within reach."""
    owner = np.zeros(len(means), np.int64)
    leaders: list[int] = []
    for place in np.argsort(-counts, kind="stable"):
        if leaders:
            apart = np.sqrt(((means[place] - means[leaders]) ** 2).sum(axis=1))
            nearest = int(apart.argmin())
            if apart[nearest] < _ALIKE or len(leaders) >= _MOST_COLOURS:
                owner[place] = leaders[nearest]
                continue
        leaders.append(int(place))
        owner[place] = place
    return owner
