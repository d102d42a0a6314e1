"""Ground that repeats: shapes painted again across the edges of a tile, in flat tones only."""

import math
from collections.abc import Iterator, Mapping

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import UNITS, Points, catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp, Rgb


def wrapped(canvas: Canvas, points: Points, ramp: Ramp, bias: float) -> None:
    """Paint a flat polygon and those copies of it, a whole tile away, that reach into the frame."""
    outline = np.asarray(points, dtype=np.float64)
    low, high = outline.min(axis=0), outline.max(axis=0)
    for across in (-UNITS, 0.0, UNITS):
        for down in (-UNITS, 0.0, UNITS):
            left, top = low + np.array([across, down])
            right, bottom = high + np.array([across, down])
            if right > 0 and bottom > 0 and left < UNITS and top < UNITS:
                canvas.polygon(outline + np.array([across, down]), ramp, **inlay(bias))


def spot(
    canvas: Canvas, place: tuple[float, float], size: tuple[float, float], ramp: Ramp, bias: float
) -> None:
    """Paint a wrapped ellipse."""
    turn = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    wrapped(
        canvas,
        np.stack([place[0] + size[0] * np.cos(turn), place[1] + size[1] * np.sin(turn)], axis=1),
        ramp,
        bias,
    )


def scatter(look: Look, name: str, count: int) -> Iterator[tuple[float, float, int]]:
    """Yield `count` places spread over the tile: a jittered lattice, so that none clump."""
    side = max(1, round(math.sqrt(count)))
    step = UNITS / side
    for number in range(side * side):
        row, column = divmod(number, side)
        x = (column + look.vary(f"{name} {number} x", 0.1, 0.9) + 0.5 * (row % 2)) * step
        y = (row + look.vary(f"{name} {number} y", 0.1, 0.9)) * step
        yield x % UNITS, y % UNITS, number


_PIXELS = 16
_PIXEL = UNITS / _PIXELS


def pixel_mark(canvas: Canvas, place: tuple[float, float], picture: str, inks: Mapping[str, Rgb]) -> None:
    """Set a picture of whole pixels on a tile of 16 px, its rows parted by blanks, wrapped at the edges.

    What is smaller than a pixel would be lost there, and what is larger would be a blot.
    """
    left, top = int(place[0] / _PIXEL), int(place[1] / _PIXEL)
    for down, row in enumerate(picture.split()):
        for across, letter in enumerate(row):
            if letter in inks:
                x, y = (left + across) % _PIXELS, (top + down) % _PIXELS
                canvas.stamp((x + 0.5) * _PIXEL, (y + 0.5) * _PIXEL, _PIXEL, _PIXEL, inks[letter])


def few(canvas: Canvas, many: int) -> int:
    """Return how many details there is room for."""
    return max(4, many // 4) if canvas.tiny else max(6, many // 2) if canvas.small else many


def patches(canvas: Canvas, look: Look, ramp: Ramp, bias: float) -> None:
    """Paint large soft areas a tone lighter or darker."""
    for x, y, number in scatter(look, f"patch {bias}", 4):
        outline = [
            (
                x + look.vary(f"patch {bias} {number} {turn}", 6, 13) * math.cos(turn),
                y + look.vary(f"patch {bias} {number} {turn}", 6, 13) * 0.7 * math.sin(turn),
            )
            for turn in (0.0, 0.9, 1.8, 2.7, 3.6, 4.5, 5.4)
        ]
        wrapped(canvas, catmull_rom(outline, steps=3), ramp, bias)


def ripple(
    canvas: Canvas, wave: tuple[float, float, float], ramp: Ramp, bias: float, thick: float = 0.8
) -> None:
    """Paint a wavy line from edge to edge; its period divides the tile."""
    y, phase, swell = wave
    xs = np.linspace(-1, UNITS + 1, 45)
    ys = y + swell * np.sin(2 * np.pi * xs / UNITS * 2 + phase)
    upper, lower = np.stack([xs, ys - thick], axis=1), np.stack([xs, ys + thick], axis=1)
    for down in (-UNITS, 0.0, UNITS):
        canvas.polygon(np.concatenate([upper, lower[::-1]]) + np.array([0.0, down]), ramp, **inlay(bias))


def cells(canvas: Canvas, look: Look, build: tuple[int, float, float], ramp: Ramp, bias: float) -> None:
    """Paint a lattice of irregular rounded plates: (plates a side, size share, irregularity)."""
    side, share, rough = build
    step = UNITS / side
    for number in range(side * side):
        row, column = divmod(number, side)
        x = (column + 0.5 + 0.5 * (row % 2) + look.vary(f"cell {number} x", -0.16, 0.16) * rough) * step
        y = (row + 0.5 + look.vary(f"cell {number} y", -0.16, 0.16) * rough) * step
        outline = []
        for corner in range(8):
            turn = math.pi * (corner + 0.5) / 4
            reach = (
                step * 0.56 * share * look.vary(f"cell {number} {corner}", 1 - 0.26 * rough, 1 + 0.14 * rough)
            )
            outline.append((x + reach * math.cos(turn), y + reach * math.sin(turn)))
        mood = look.vary(f"cell {number} mood", -0.12, 0.12)
        wrapped(canvas, catmull_rom(outline, steps=3), ramp, bias + mood)


def courses(canvas: Canvas, look: Look, build: tuple[int, int], ramp: Ramp, joint: Ramp) -> None:
    """Paint rows of blocks over joints: (rows, blocks a row); rows are even, so the bond closes."""
    rows, blocks = build
    high, wide, gap = UNITS / rows, UNITS / blocks, 4.0 if canvas.tiny else 2.0 if canvas.small else 1.2
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, joint, **inlay(-0.25))
    for row in range(rows):
        for block in range(blocks):
            left, top = (block + 0.5 * (row % 2)) * wide, row * high
            right, bottom = left + wide - gap, top + high - gap
            mood = look.vary(f"block {row} {block}", -0.14, 0.14)
            wrapped(canvas, [(left, top), (right, top), (right, bottom), (left, bottom)], ramp, mood)
            if not canvas.tiny:
                wrapped(
                    canvas,
                    [(left, top), (right, top), (right, top + 1.2), (left, top + 1.2)],
                    ramp,
                    mood + 0.25,
                )
                wrapped(
                    canvas,
                    [(left, bottom - 1.2), (right, bottom - 1.2), (right, bottom), (left, bottom)],
                    ramp,
                    mood - 0.25,
                )


def blade(canvas: Canvas, place: tuple[float, float], size: tuple[float, float], ramp: Ramp) -> None:
    """Paint a blade standing on the place, (lean, height) long."""
    (x, y), (lean, high) = place, size
    half = 1.0 if canvas.small else 0.7
    wrapped(canvas, [(x - half, y), (x + lean, y - high), (x + half, y)], ramp, 0.0)
