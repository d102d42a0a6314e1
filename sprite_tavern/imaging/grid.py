"""Find the pixel grid of a picture: how large a cell is, and where each line between cells runs.

Edges vote for the lines they lie on; the votes of a grid repeat, so their spectrum has a peak at the grid's
pitch (also a fractional one) and at its multiples. Lines are then laid by dynamic programming, elastic enough
for grids that a scaler or an image model has drawn unevenly.
"""

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.pixels import Floats, Pixels, floats

MIN_PITCH = 1.9
MAX_PITCH = 80.0

_Profile = NDArray[np.float64]

_PADDING = 8
"""Zero padding of the spectrum: places between whole frequencies are seen too."""
_FAINT = 14.0
"""Colour step, summed over channels 0–255, below which an edge does not vote."""
_LOUD = 110.0
"""Above this all edges vote alike, so that one strong outline does not decide alone."""
_PEAK_SHARE = 0.30
_FUNDAMENTAL_SHARE = 0.70
_SQUARE_TOLERANCE = 0.05
_FIRST_LOOKS = (0.6, 1.8)
"""Blurs before the pitch is known, in pixels: the second one is for pictures scaled softly."""
_PLAIN = 0.75
"""Confidence from which no second look is needed."""
_LARGE = 1200
"""Pixels on a side from which a picture is looked at in half its size first."""
_PLAIN_AT_HALF, _PITCH_AT_HALF = 0.5, 4.0
"""Confidence and pitch from which the half has told enough: far more than chance, and nothing was lost."""
LINES_SEEN = 256
"""Rows and columns that are looked at where a sample of a large picture tells as much."""
_FINE_LOOK = 0.2
"""Blur once it is known, in cells."""
_SMALLEST = 4
_FEWEST_CELLS = 12
"""Any few lines lie on some coarse grid: one of fewer cells is not looked for."""
_LINES_TO_BELIEVE = 5
"""Different lines in each direction from which exact blocks are no accident."""
_SLIVER = 0.34
"""Part of a cell at the picture's border that counts as a cell."""
_SLACK = 0.32
"""How far from its even place a line may lie, in cells."""


@dataclass(frozen=True, eq=False)
class Grid:
    """Where the lines of a grid run, picture borders included, and how sure that is.

    Attributes:
        columns: left and right borders of the cells, in pixels, ascending.
        rows: top and bottom borders.
        pitch: width and height of a cell in pixels.
        confidence: 0–1, how well the edges repeat.
    """

    columns: tuple[int, ...]
    rows: tuple[int, ...]
    pitch: tuple[float, float]
    confidence: float


def exact_grid(pixels: Pixels) -> Grid | None:
    """Return the grid of a picture enlarged by a whole factor and not touched since, also if cropped."""
    packed = np.ascontiguousarray(pixels).view(np.uint32).reshape(pixels.shape[:2])
    across = np.flatnonzero((packed[:, 1:] != packed[:, :-1]).any(axis=0)) + 1
    down = np.flatnonzero((packed[1:] != packed[:-1]).any(axis=1)) + 1
    if min(len(across), len(down)) < _LINES_TO_BELIEVE:
        return None
    factor = int(np.gcd.reduce(np.concatenate([np.diff(across), np.diff(down)])))
    if factor < MIN_PITCH:
        return None
    columns = _even_lines(int(across[0]), factor, pixels.shape[1])
    rows = _even_lines(int(down[0]), factor, pixels.shape[0])
    return Grid(columns, rows, (float(factor), float(factor)), 1.0)


def _even_lines(known: int, factor: int, length: int) -> tuple[int, ...]:
    sliver = _SLIVER * factor
    inner = [line for line in range(known % factor, length, factor) if sliver < line < length - sliver]
    return 0, *inner, length


def find_grid(pixels: Pixels, cells: tuple[int, int] | None = None) -> Grid | None:
    """Return the grid of a picture, or None if its edges follow none.

    Args:
        pixels: H × W × 4.
        cells: number of columns and rows if it is known.
    """
    height, width = pixels.shape[:2]
    if min(height, width) < _SMALLEST:
        return None
    if cells is not None:
        pitch = (width / cells[0], height / cells[1])
        across, down = _votes(pixels, _FINE_LOOK * min(pitch))
        return Grid(_lines(across, pitch[0], 0.0), _lines(down, pitch[1], 0.0), pitch, 1.0)
    if max(height, width) > _LARGE:
        coarse = _seen_smaller(pixels)
        if coarse is not None:
            return coarse
    best: Grid | None = None
    for reach in _FIRST_LOOKS:
        grid = _seen(pixels, reach)
        if grid is not None and (best is None or grid.confidence > best.confidence):
            best = grid
        if best is not None and best.confidence > _PLAIN:
            break
    return best


def _seen_smaller(pixels: Pixels) -> Grid | None:
    """Return the grid of a large picture as its half shows it, if it is plain to see there."""
    height, width = pixels.shape[:2]
    half = cv2.resize(pixels, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    grid = find_grid(half.astype(np.uint8, copy=False))
    if grid is None or grid.confidence < _PLAIN_AT_HALF or min(grid.pitch) < _PITCH_AT_HALF:
        return None
    columns, rows = (
        (*(2 * line for line in lines[:-1]), length)
        for lines, length in ((grid.columns, width), (grid.rows, height))
    )
    return Grid(columns, rows, (2 * grid.pitch[0], 2 * grid.pitch[1]), grid.confidence)


def _seen(pixels: Pixels, reach: float) -> Grid | None:
    """Return the grid as seen after a blur: first its pitch, then, with a blur that suits it, its lines."""
    first = _pitches(*_votes(pixels, reach))
    if first is None:
        return None
    across, down = _votes(pixels, max(reach, _FINE_LOOK * min(first)))
    # Noise hides a grid's pitch more than its half or third; what this blur shows is free of noise.
    clearer = _pitches(across, down) or first
    pitch = clearer if min(clearer) > min(first) else first
    wide, high = _refined(across, pitch[0]), _refined(down, pitch[1])
    columns = _lines(across, wide, _phase(across, wide))
    rows = _lines(down, high, _phase(down, high))
    confidence = (_strength(across, wide) + _strength(down, high)) / 2
    return Grid(columns, rows, (wide, high), confidence)


def _votes(pixels: Pixels, reach: float) -> tuple[_Profile, _Profile]:
    """Return how strongly each place between two columns, and between two rows, is a line.

    Args:
        pixels: H × W × 4.
        reach: blur before looking, in pixels; an evenly rising edge then has its vote in its middle.
    """
    drawn: Floats = pixels.astype(np.float32)
    if pixels[..., 3].min() < 255:
        drawn[..., :3] *= drawn[..., 3:] / 255
    else:
        drawn = np.ascontiguousarray(drawn[..., :3])
    soft = floats(cv2.GaussianBlur(drawn, (0, 0), reach))
    summed = np.ones((1, soft.shape[2]), np.float32)
    strength = [
        floats(cv2.transform(cv2.absdiff(after, before), summed))
        for after, before in ((soft[:, 1:], soft[:, :-1]), (soft[1:], soft[:-1]))
    ]
    return _counted(strength[0]), _counted(strength[1].T)


def _counted(strength: Floats) -> _Profile:
    """Return one vote an edge, at its steepest place, however blurred it is, summed along the lines.

    The square root keeps long straight outlines from outvoting everything else.
    """
    ringed = np.pad(strength, ((0, 0), (1, 1)))
    usual = np.median(strength[:: max(1, len(strength) // LINES_SEEN)])
    faint = max(_FAINT, 2.5 * float(usual))
    peak = (strength >= ringed[:, :-2]) & (strength > ringed[:, 2:]) & (strength > faint)
    total = np.minimum(strength * peak, _LOUD).sum(axis=0, dtype=np.float64)
    votes: _Profile = np.sqrt(np.maximum(total - np.median(total), 0))
    return votes


def _spectrum(votes: _Profile) -> _Profile:
    strength: _Profile = np.abs(np.fft.rfft(votes, len(votes) * _PADDING))
    return strength / max(float(votes.sum()), 1e-9)


def _pitches(across: _Profile, down: _Profile) -> tuple[float, float] | None:
    """Return width and height of a cell; cells that are not nearly square are not believed."""
    wide, high = _pitch(across), _pitch(down)
    known = [found for found in (wide, high) if found is not None]
    if not known:
        return None
    if wide is None or high is None:
        return known[0], known[0]
    if abs(wide - high) <= _SQUARE_TOLERANCE * max(wide, high):
        return wide, high
    best = max(known, key=lambda pitch: _strength(across, pitch) + _strength(down, pitch))
    return best, best


def _pitch(votes: _Profile) -> float | None:
    """Return the pitch of one axis: the lowest frequency that is strong together with its multiples."""
    if not votes.any():
        return None
    spectrum = _spectrum(votes)
    length = len(votes) * _PADDING
    low = max(2, int(length / min(MAX_PITCH, len(votes) / _FEWEST_CELLS)))
    high = min(len(spectrum) - 1, int(length / MIN_PITCH))
    if high - low < 3:
        return None
    inner = spectrum[low:high]
    peaks = (
        np.flatnonzero((inner > spectrum[low - 1 : high - 1]) & (inner >= spectrum[low + 1 : high + 1])) + low
    )
    peaks = peaks[spectrum[peaks] > _PEAK_SHARE * inner.max()]
    if not len(peaks):
        return None
    scores = np.array([_comb(spectrum, int(peak)) for peak in peaks])
    first = int(peaks[np.flatnonzero(scores >= _FUNDAMENTAL_SHARE * scores.max())[0]])
    return _refined(votes, length / first)


def _comb(spectrum: _Profile, place: int) -> float:
    """Return the mean strength of a frequency and its next two multiples, where they can be seen."""
    multiples = [k * place for k in (1, 2, 3) if k == 1 or k * place < len(spectrum) - 2]
    return float(np.mean([spectrum[m - 2 : m + 3].max() for m in multiples]))


def _refined(votes: _Profile, pitch: float) -> float:
    """Return the pitch near this one that the votes repeat with best."""
    places = np.arange(1, len(votes) + 1)
    tries = 1 / np.linspace((1 - 0.012) / pitch, (1 + 0.012) / pitch, 161)
    strengths = np.abs(np.exp(-2j * np.pi * places[None] / tries[:, None]) @ votes)
    return float(tries[int(strengths.argmax())])


def _strength(votes: _Profile, pitch: float) -> float:
    places = np.arange(1, len(votes) + 1)
    return float(np.abs(np.exp(-2j * np.pi * places / pitch) @ votes) / max(float(votes.sum()), 1e-9))


def _phase(votes: _Profile, pitch: float) -> float:
    """Return where the first line of an even grid lies, 0 to `pitch`."""
    places = np.arange(1, len(votes) + 1)
    turn = np.angle(np.exp(-2j * np.pi * places / pitch) @ votes)
    return float((-turn * pitch / (2 * np.pi)) % pitch)


def _lines(votes: _Profile, pitch: float, phase: float) -> tuple[int, ...]:
    """Return the lines, borders included: near the even grid, on strong edges, at even distances.

    Slivers at the picture's borders belong to their neighbour.
    """
    length = len(votes) + 1
    ideal = phase + pitch * np.arange(-1, length / pitch + 2)
    ideal = ideal[(ideal > _SLIVER * pitch) & (ideal < length - _SLIVER * pitch)]
    if not len(ideal):
        return 0, length
    edge = np.concatenate([[0.0], votes, [0.0]])
    edge = cv2.GaussianBlur(edge[None].astype(np.float32), (0, 0), max(0.4, 0.05 * pitch))[0]
    edge = edge / max(float(edge.max()), 1e-9)
    reach = max(1, int(_SLACK * pitch))
    places = np.clip(np.rint(ideal)[:, None] + np.arange(-reach, reach + 1), 1, length - 1).astype(int)
    worth = edge[places] - 0.10 * np.abs(places - ideal[:, None]) / reach
    return 0, *_cheapest_path(places, worth, pitch), length


def _cheapest_path(places: NDArray[np.int64], worth: NDArray[np.float64], pitch: float) -> list[int]:
    """Return one place a line so that worth is high and distances are near the pitch (Viterbi)."""
    score, back = worth[0], []
    for before, here in pairwise(range(len(places))):
        gap = places[here][:, None] - places[before][None]
        strain = -0.9 * ((gap - pitch) / pitch) ** 2 - 9.0 * (gap < 0.45 * pitch)
        total = score[None] + strain
        choice = total.argmax(axis=1)
        back.append(choice)
        score = worth[here] + total[np.arange(len(choice)), choice]
    at = int(score.argmax())
    chosen = [at]
    for choice in reversed(back):
        at = int(choice[at])
        chosen.append(at)
    return [int(places[line, at]) for line, at in enumerate(reversed(chosen))]
