"""Grain, clouds, paper and canvas: the irregular part of every material, repeatable from a seed."""

import numpy as np

from sprite_tavern.imaging.filters import blurred, resized
from sprite_tavern.imaging.pixels import Floats, floats


def grain(chance: np.random.Generator, height: int, width: int) -> Floats:
    """Return independent noise with mean 0 and standard deviation about 1."""
    return floats((chance.random((height, width), np.float32) - np.float32(0.5)) * np.float32(3.46))


def clouds(chance: np.random.Generator, height: int, width: int, size: float) -> Floats:
    """Return soft noise, mean 0, deviation 1, whose largest patches are about `size` pixels across."""
    total = np.zeros((1, 1), np.float32)
    weight = 1.0
    while size >= 2 and weight > 0.2:
        small = grain(chance, max(2, round(height / size)) + 1, max(2, round(width / size)) + 1)
        finer = _softened(small, height, width)
        total = resized(total, finer.shape[1], finer.shape[0]) + np.float32(weight) * finer
        size, weight = size / 2, weight * 0.6
    return resized(floats((total - total.mean()) / max(float(total.std()), 1e-6)), width, height)


def _softened(values: Floats, height: int, width: int) -> Floats:
    """Return the noise larger, at most at full size, and blurred: else its lattice would show."""
    rows, columns = min(height, values.shape[0] * 4), min(width, values.shape[1] * 4)
    return blurred(resized(values, columns, rows), 1.8)


def paper(chance: np.random.Generator, height: int, width: int, size: float) -> Floats:
    """Return the relief of cold-pressed paper as light and shade, about -1 to 1."""
    relief = blurred(grain(chance, height, width), size) * np.float32(size)
    relief += blurred(grain(chance, height, width), size * 3) * np.float32(size * 2)
    shade = relief - np.roll(relief, (1, 1), (0, 1))
    return floats(np.clip(shade / max(float(shade.std()) * 2.5, 1e-6), -1, 1))


def weave(height: int, width: int, pitch: float) -> Floats:
    """Return the relief of linen: threads over and under each other, -1 to 1, `pitch` pixels a thread."""
    rows = np.arange(height, dtype=np.float32)[:, None] / np.float32(pitch)
    columns = np.arange(width, dtype=np.float32)[None] / np.float32(pitch)
    over = np.cos(np.pi * (np.floor(rows) + np.floor(columns)))
    across, along = np.abs(np.sin(np.pi * rows)), np.abs(np.sin(np.pi * columns))
    return floats(np.where(over > 0, across, along) * 2 - 1)


def places(height: int, width: int) -> tuple[Floats, Floats]:
    """Return the row and the column of each pixel."""
    rows = np.arange(height, dtype=np.float32)[:, None]
    columns = np.arange(width, dtype=np.float32)[None]
    return np.broadcast_to(rows, (height, width)), np.broadcast_to(columns, (height, width))
