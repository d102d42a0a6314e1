"""Tone patterns for parts: each factory returns a function of unit coordinates.

A texture gets arrays x and y and the size of one pixel, all in the part's own units, and returns
offsets to the tone; one step of the ramp is 0.2. Lines are one pixel wide at any size, so they
stay crisp.
"""

import math

import numpy as np

from sprite_tavern.forge.geometry import FloatArray
from sprite_tavern.forge.parts import Texture


def planks(width: float = 6.0, *, vertical: bool = False, seed: float = 0.0) -> Texture:
    """Boards with seams and grain, lying, or standing when `vertical`."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:
        along, across = (y, x) if vertical else (x, y)
        board = np.floor(across / width)
        seam = np.where(np.mod(across, width) < pixel, -0.26, 0.0)
        shade = np.sin(board * 12.9 + seed) * 0.05
        grain = np.sin(along * 0.9 + board * 3.1 + seed) + np.sin(along * 0.37 + board * 1.7 + across * 1.3)
        return seam + shade + np.where(grain > 1.25, -0.14, 0.0)

    return tone


def brick(width: float = 8.0, height: float = 4.5, depth: float = 0.3) -> Texture:
    """Courses of bricks with joints; some bricks lighter, some darker."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:
        course = np.floor(y / height)
        shifted = x + np.where(course % 2 == 0, 0.0, width / 2)
        joint = (np.mod(y, height) < pixel) | (np.mod(shifted, width) < pixel)
        mood = np.sin(course * 7.3 + np.floor(shifted / width) * 4.1)
        faces = np.where(mood > 0.55, 0.12, np.where(mood < -0.7, -0.12, 0.0))
        return np.where(joint, -depth, faces)

    return tone


def shingles(width: float = 5.0, height: float = 4.0, depth: float = 0.24) -> Texture:
    """Rows of round-ended roof tiles."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:
        row = np.floor(y / height)
        across = np.mod(x + np.where(row % 2 == 0, 0.0, width / 2), width) / width - 0.5
        edge = height * (1 - 1.2 * across**2)
        depth_in_row = np.mod(y, height)
        lip = (depth_in_row > edge - pixel) | (np.abs(across) * width > width / 2 - pixel / 2)
        mood = np.sin(row * 5.7 + np.floor(x / width) * 3.3)
        return np.where(lip, -depth, np.where(mood > 0.6, 0.1, 0.0))

    return tone


def scales(size: float = 4.0, depth: float = 0.2) -> Texture:
    """Overlapping pointed scales."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:
        row = np.floor(y / (size * 0.7))
        across = np.mod(x + np.where(row % 2 == 0, 0.0, size / 2), size) - size / 2
        down = np.mod(y, size * 0.7)
        edge = np.abs(down - (size * 0.55 - np.abs(across) * 0.6)) < 0.5 * pixel
        return np.where(edge, -depth, 0.0)

    return tone


def stripes(
    angle: float = 70.0, width: float = 6.0, share: float = 0.35, depth: float = 0.35, seed: float = 0.0
) -> Texture:
    """Wavy darker bands: tiger stripes, hair strands, cloth folds."""
    cosine, sine = math.cos(math.radians(angle)), math.sin(math.radians(angle))

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:  # noqa: ARG001 - the texture protocol
        place = x * cosine + y * sine + 1.2 * np.sin((x * sine - y * cosine) * 0.5 + seed)
        return np.where(np.mod(place, width) < width * share, -depth, 0.0)

    return tone


def noise(depth: float = 0.14, frequency: float = 0.35, seed: float = 1.0) -> Texture:
    """Soft patches, lighter and darker: stone, earth, rust, cork."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:  # noqa: ARG001 - the texture protocol
        wave = (
            np.sin(x * frequency * 1.7 + seed)
            + np.sin(y * frequency * 1.3 + seed * 2.1)
            + np.sin((x + y) * frequency * 0.9 + seed * 0.7)
            + np.sin((x - y) * frequency * 1.9 + seed * 1.9)
        )
        return np.where(wave > 1.5, depth, np.where(wave < -1.7, -depth, 0.0))

    return tone


def spots(spacing: float = 6.0, radius: float = 1.6, depth: float = 0.32, seed: float = 0.0) -> Texture:
    """Round darker spots on a jittered grid: leopards, toads, cow patches."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:  # noqa: ARG001 - the texture protocol
        row = np.floor(y / spacing)
        column = np.floor((x + np.where(row % 2 == 0, 0.0, spacing / 2)) / spacing)
        centre_x = (column + 0.5) * spacing - np.where(row % 2 == 0, 0.0, spacing / 2)
        centre_x = centre_x + np.sin(column * 3.7 + row * 1.9 + seed) * spacing * 0.16
        centre_y = (row + 0.5) * spacing + np.sin(column * 2.3 + row * 4.1 + seed) * spacing * 0.16
        size = radius * (1 + 0.3 * np.sin(column * 5.1 + row * 2.7 + seed))
        return np.where(np.hypot(x - centre_x, y - centre_y) < size, -depth, 0.0)

    return tone


def fur(length: float = 4.0, depth: float = 0.18, seed: float = 0.0) -> Texture:
    """Short tufts pointing down, sparse enough to stay clean at sprite size."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:
        row = np.floor(y / length)
        across = np.mod(x + np.sin(row * 2.7 + seed) * length, length * 1.4) - length * 0.7
        down = np.mod(y, length)
        tuft = (np.abs(across) < length * 0.32) & (np.abs(down - length * 0.6 + np.abs(across)) < 0.6 * pixel)
        return np.where(
            tuft & (np.sin(row * 4.3 + np.floor(x / (length * 1.4)) * 2.9 + seed) > -0.2), -depth, 0.0
        )

    return tone


def bands(width: float = 3.6, slant: float = 0.0, depth: float = 0.22) -> Texture:
    """Thin parallel lines, one pixel wide: belly plates, ribs, thread, pages."""

    def tone(x: FloatArray, y: FloatArray, pixel: float) -> FloatArray:
        return np.where(np.mod(y + x * slant, width) < 1.05 * pixel, -depth, 0.0)

    return tone
