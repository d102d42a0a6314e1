"""Count, limit, lock and read colours of sprites.

Distances are taken in OKLab, where equal steps look equal (Björn Ottosson, 2020).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sprite_tavern.core.errors import Invalid
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.oklab import from_oklab, to_oklab
from sprite_tavern.imaging.pixels import Pixels

MAX_PALETTE = 256

_ROUNDS = 16
_POINTS_WORTH_THEIR_TIME = 4096
_CUBES_A_UNIT = 50
_HEX = re.compile(r"^(?:#|0x)?(?:[fF]{2})?([0-9a-fA-F]{6})$")
"""A colour; Paint.NET writes its full opacity before it."""
_JASC_HEADER = 3
"""Lines of a JASC file before its colours: its name, version and count."""
_GPL_LINE = re.compile(r"^\s*(\d{1,3})\s+(\d{1,3})\s+(\d{1,3})(?:\s|$)")

_Points = NDArray[np.float64]
"""Colours × 3 in OKLab, or colours: their weights."""

_Table = NDArray[np.uint8]
"""Number of colours × 3."""


@dataclass(frozen=True)
class Swatch:
    """A colour of a picture as #rrggbb, and how many pixels have it."""

    colour: str
    count: int


def colours(pixels: Pixels) -> list[Swatch]:
    """Return the colours of the drawn pixels, most used first, ties in order of the colour's value."""
    table, counts, _ = _distinct(pixels)
    order = np.argsort(-counts, kind="stable")
    return [Swatch(to_hex(table[i]), int(counts[i])) for i in order]


def count_colours(pixels: Pixels) -> int:
    """Return how many different colours the drawn pixels have."""
    return len(np.unique(_packed(pixels)))


def quantise(pixels: Pixels, limit: int) -> Pixels:
    """Return the picture with at most `limit` colours, alpha kept.

    Weighted k-means in OKLab over the distinct colours, started from the most used colour and then always
    the one that is worst served (so small accents survive). The same picture gives the same result.
    """
    if limit < 1:
        raise ValueError("the limit must be at least 1")
    table, counts, index = _distinct(pixels)
    if len(table) <= limit:
        return pixels.copy()
    points = to_oklab(table)
    centres = _means(*_thinned(points, counts.astype(np.float64)), limit)
    return _painted(pixels, from_oklab(centres)[_nearest(points, centres)], index)


def _thinned(points: _Points, weights: _Points) -> tuple[_Points, _Points]:
    """Return at most some thousand points for very many: those in one small cube of OKLab are one."""
    if len(points) <= _POINTS_WORTH_THEIR_TIME:
        return points, weights
    cube = np.round(points * _CUBES_A_UNIT).astype(np.int64) @ np.array([1_000_000, 1000, 1])
    _, index = np.unique(cube, return_inverse=True)
    mass = np.bincount(index, weights).astype(np.float64)
    sums = [np.bincount(index, weights * points[:, i]) for i in range(3)]
    return np.stack(sums, axis=1) / mass[:, None], mass


def _means(points: _Points, weights: _Points, limit: int) -> _Points:
    centres = _spread(points, weights, min(limit, len(points)))
    count = len(centres)
    for _ in range(_ROUNDS):
        owner = _nearest(points, centres)
        mass = np.bincount(owner, weights, count)
        sums = np.stack([np.bincount(owner, weights * points[:, i], count) for i in range(3)], axis=1)
        moved = np.where(mass[:, None] > 0, sums / np.maximum(mass, 1)[:, None], centres)
        if np.allclose(moved, centres, atol=1e-6):
            break
        centres = moved
    return centres


def lock(pixels: Pixels, palette: Sequence[str]) -> Pixels:
    """Return the picture with each drawn pixel in the nearest colour of the palette, alpha kept."""
    allowed = np.array([from_hex(colour) for colour in palette], np.uint8)
    if not len(allowed):
        raise ValueError("the palette is empty")
    table, _, index = _distinct(pixels)
    return _painted(pixels, allowed[_nearest(to_oklab(table), to_oklab(allowed))], index)


def parse_palette(text: str) -> tuple[str, ...]:
    """Read a .hex list (a colour a line), a GIMP .gpl, a JASC .pal or a Paint.NET .txt file.

    Returns #rrggbb without repeats, in order.

    Raises:
        Invalid: says which line is wrong, or that there are no or too many colours.
    """
    lines = text.lstrip("\ufeff").splitlines()
    header = lines[0].strip().lower() if lines else ""
    is_gimp = header in {"gimp palette", "jasc-pal"}
    found: dict[str, None] = {}
    skipped = _JASC_HEADER if header == "jasc-pal" else 0
    for number, line in enumerate(lines[skipped:], start=skipped + 1):
        colour = _gimp_colour(line, number) if is_gimp else _hex_colour(line, number)
        if colour:
            found[colour] = None
        if len(found) > MAX_PALETTE:
            raise Invalid(f"A palette may have at most {MAX_PALETTE} colours.", "palette")
    if not found:
        raise Invalid("There are no colours in this palette.", "palette")
    return tuple(found)


def to_hex(colour: Sequence[int] | NDArray[np.uint8]) -> str:
    """Return #rrggbb for red, green, blue 0–255."""
    return "#{:02x}{:02x}{:02x}".format(*(int(part) for part in colour[:3]))


def from_hex(colour: str) -> tuple[int, int, int]:
    """Return red, green, blue of rrggbb with or without #.

    Raises:
        Invalid: not six hexadecimal digits.
    """
    match = _HEX.match(colour.strip())
    if match is None:
        raise Invalid(f"“{colour[:20]}” is not a colour like #4a90d9.", "palette")
    red, green, blue = bytes.fromhex(match[1])
    return red, green, blue


def _gimp_colour(line: str, number: int) -> str | None:
    match = _GPL_LINE.match(line)
    if match is None:
        if line.strip() and line.lstrip()[0].isdigit():
            raise Invalid(f"Line {number} of the palette needs three numbers: {line.strip()[:40]}", "palette")
        return None
    parts = [int(part) for part in match.groups()]
    if max(parts) > 255:
        raise Invalid(f"Line {number} of the palette has a number above 255.", "palette")
    return to_hex(parts)


def _hex_colour(line: str, number: int) -> str | None:
    line = line.strip()
    if not line or line.startswith((";", "//")):
        return None
    match = _HEX.match(line)
    if match is None:
        raise Invalid(f"Line {number} of the palette is not a colour like 4a90d9: {line[:40]}", "palette")
    return f"#{match[1].lower()}"


def _packed(pixels: Pixels) -> NDArray[np.uint32]:
    """Return the colour of each drawn pixel as one number."""
    drawn = pixels[silhouette(pixels, 1)]
    red, green, blue = (drawn[:, channel].astype(np.uint32) for channel in range(3))
    return (red << 16 | green << 8 | blue).astype(np.uint32, copy=False)


def _distinct(pixels: Pixels) -> tuple[_Table, NDArray[np.int64], NDArray[np.int64]]:
    """Return the drawn colours in order of value, their counts, and each drawn pixel's place among them."""
    values, index, counts = np.unique(_packed(pixels), return_inverse=True, return_counts=True)
    table = np.stack([values >> 16, values >> 8 & 255, values & 255], axis=1).astype(np.uint8)
    return table, counts, index


def _painted(pixels: Pixels, table: _Table, index: NDArray[np.int64]) -> Pixels:
    painted = pixels.copy()
    painted[silhouette(pixels, 1), :3] = table[index]
    return painted


def _nearest(points: _Points, centres: _Points) -> NDArray[np.intp]:
    """Return for each point the place of its nearest centre, in blocks that stay in the cache."""
    square = (centres**2).sum(axis=1)
    step = max(1, 200_000 // max(1, len(centres)))
    blocks = [
        np.argmin(square - 2 * points[start : start + step] @ centres.T, axis=1)
        for start in range(0, len(points), step)
    ]
    return np.concatenate(blocks) if blocks else np.zeros(0, np.intp)


def _spread(points: NDArray[np.float64], weights: NDArray[np.float64], limit: int) -> NDArray[np.float64]:
    """Return starting centres: the most used colour, then the one with the largest distance × √use."""
    chosen = [int(np.argmax(weights))]
    far = ((points - points[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < limit:
        chosen.append(int(np.argmax(far * np.sqrt(weights))))
        far = np.minimum(far, ((points - points[chosen[-1]]) ** 2).sum(axis=1))
    return points[chosen].astype(np.float64)
