"""Ink sketch: pen lines over faint pencil, hatching that follows the form, on drawing paper."""

import cv2
import numpy as np

from sprite_tavern.forge.treatments.flow import directions, drawn_lines, smeared
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, grain, paper, places
from sprite_tavern.imaging.filters import (
    blurred,
    fraction,
    lit,
    luminance,
    mixed,
    saturated,
    smoothstep,
    tinted,
)
from sprite_tavern.imaging.pixels import Floats, floats

_SHEET = (0.955, 0.935, 0.885)
_INK = (0.115, 0.095, 0.125)
_HATCHINGS = ((-0.80, 0.60, 0.30), (0.55, 0.40, 0.22), (-0.20, 0.26, 0.10))
"""Angle in radians, brightness below which a hatching sets in, and at which it is full."""
_PITCH = 0.56
"""Distance of hatching lines, in sprite pixels."""
_TREMOR = 0.08
"""How far the hand wanders, in sprite pixels."""
_WASH = 0.26
"""How much of the subject's colour is laid under the ink."""


def _shaky(study: Study, values: Floats) -> Floats:
    """Return the drawing with the small wandering of a hand."""
    height, width, cell = study.height, study.width, study.cell
    rows, columns = places(height, width)
    right = clouds(study.chance(1), height, width, 2.4 * cell) * np.float32(_TREMOR * cell)
    down = clouds(study.chance(2), height, width, 2.4 * cell) * np.float32(_TREMOR * cell)
    moved = cv2.remap(values, columns + right, rows + down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return floats(moved)


def _lines(study: Study) -> Floats:
    """Return the pen's lines, 0–1: contour, seams and features, pressed harder in the shade."""
    cell = study.cell
    grey = luminance(study.base.colour)
    flow = directions(study.base.colour, 0.6 * cell)
    drawn = drawn_lines(grey, 0.20 * cell, 0.016, 20)
    drawn = smoothstep(smeared(drawn, flow, 0.55 * cell, 3), 0.22, 0.62)
    solid = smoothstep(-blurred(grey, 0.1 * cell), -0.17, -0.11) * smoothstep(study.depth, 0.8, 1.3)
    press = np.float32(0.20) + np.float32(0.20) * smoothstep(-blurred(grey, 1.2 * cell), -0.6, -0.2)
    contour = smoothstep(floats(press - np.abs(study.depth - np.float32(0.30))), -0.08, 0.02)
    fine = drawn_lines(luminance(study.crisp), 0.13 * cell, 0.055, 14) * smoothstep(study.depth, 1.2, 1.8)
    return floats(np.maximum(np.maximum(drawn, solid), np.maximum(contour * study.inside, fine)))


def _hatched(study: Study) -> Floats:
    """Return the hatching, 0–1: up to three layers of lines, bent around the form, lifted at their ends."""
    height, width, cell = study.height, study.width, study.cell
    rows, columns = places(height, width)
    grey = luminance(study.base.colour)
    form = blurred(study.base.alpha, 4 * cell) * np.float32(3.2 * cell)
    tone = blurred(floats(grey * 0.92 + 0.08), 0.35 * cell)
    gaps = clouds(study.chance(3), height, width, 3.0 * cell) * np.float32(0.05)
    bow = clouds(study.chance(4), height, width, 6.0 * cell) * np.float32(0.35 * cell)
    ink = np.zeros((height, width), np.float32)
    for angle, begin, full in _HATCHINGS:
        across = rows * np.float32(np.cos(angle)) - columns * np.float32(np.sin(angle)) + bow + form
        wave = np.abs(fraction(across / np.float32(_PITCH * cell)) - np.float32(0.5)) * 2
        weight = smoothstep(-(tone + gaps), -begin, -full)
        line = smoothstep(weight * np.float32(0.62) - wave, 0.0, 0.16) * (weight > 0.03)
        ink = np.maximum(ink, line)
    return floats(ink * smoothstep(study.depth, 0.25, 0.5))


def _paint(study: Study) -> Layer:
    height, width, cell = study.height, study.width, study.cell
    tooth = paper(study.chance(5), height, width, max(0.8, 0.06 * cell))
    dry = 1 - np.float32(0.35) * smoothstep(
        tooth + np.float32(0.25) * grain(study.chance(6), height, width), 0.4, 1
    )
    ink = _shaky(study, np.maximum(_lines(study), _hatched(study) * np.float32(0.88)))
    sheet = tinted(1 + np.float32(0.022) * tooth, _SHEET)
    soft = blurred(saturated(study.base.colour, 0.9), 0.9 * cell)
    wash = sheet * (1 - np.float32(_WASH) * (1 - np.clip(soft, 0, 1)))
    colour = mixed(
        floats(wash), floats(np.broadcast_to(np.array(_INK, np.float32), sheet.shape)), floats(ink * dry)
    )
    return Layer(floats(np.clip(colour, 0, 1)), study.base.alpha)


def _scene(study: Study, layer: Layer) -> Floats:
    """Draw on a sheet: pencil construction lines behind the figure, a hatched shadow at its feet."""
    height, width, cell = study.height, study.width, study.cell
    tooth = paper(study.chance(5), height, width, max(0.8, 0.06 * cell))
    sheet = tinted(1 + np.float32(0.022) * tooth, _SHEET)
    age = np.clip(clouds(study.chance(7), height, width, 26 * cell), -1.5, 1.5)
    sheet *= 1 - tinted(age, (0.010, 0.018, 0.035))
    pencil = _construction(study) * (np.float32(0.26) + np.float32(0.10) * tooth)
    around = 1 - layer.alpha
    sheet = lit(sheet, 1 - np.clip(pencil, 0, 1) * around)
    sheet = lit(sheet, 1 - np.float32(0.80) * _ground_hatching(study) * around)
    return floats(np.clip(mixed(floats(sheet), layer.colour, layer.alpha), 0, 1))


def _construction(study: Study) -> Floats:
    """Return light pencil lines: axes, a box and loose ovals around the figure's masses."""
    canvas = np.zeros((study.height, study.width), np.float32)
    chance = study.chance(8)
    rows, columns = np.flatnonzero(study.inside.any(axis=1)), np.flatnonzero(study.inside.any(axis=0))
    if not len(rows):
        return canvas
    top, bottom, left, right = int(rows[0]), int(rows[-1]), int(columns[0]), int(columns[-1])
    thin = max(1, round(0.05 * study.cell))
    over = 2 * study.cell
    for x in (left, (left + right) // 2, right):
        cv2.line(
            canvas, (x, top - over), (x + int(chance.integers(-3, 4)), bottom + over), 0.7, thin, cv2.LINE_AA
        )
    for y in (top, (top + bottom) // 2, bottom):
        cv2.line(
            canvas, (left - over, y), (right + over, y + int(chance.integers(-3, 4))), 0.7, thin, cv2.LINE_AA
        )
    for part in range(4):
        centre = ((left + right) // 2, top + (bottom - top) * (part // 2 * 2 + 1) // 4)
        axes = (
            int((right - left) * chance.uniform(0.30, 0.44)),
            int((bottom - top) * chance.uniform(0.24, 0.31)),
        )
        turn = float(chance.uniform(-12, 12))
        cv2.ellipse(canvas, centre, axes, turn, 0, 360, 0.8, thin, cv2.LINE_AA)
    return canvas


def _ground_hatching(study: Study) -> Floats:
    """Return quick strokes under the figure, 0–1."""
    cell = study.cell
    rows, columns = places(study.height, study.width)
    filled = np.flatnonzero(study.inside.any(axis=1))
    foot = float(filled[-1]) if len(filled) else study.height / 2
    spread = study.inside.sum(axis=0).astype(np.float32)
    middle = float((spread * np.arange(study.width)).sum() / max(float(spread.sum()), 1.0))
    reach = max(cell, float(study.inside.any(axis=0).sum()) * 0.62)
    down = (rows - np.float32(foot - 0.5 * cell)) / np.float32(2.4 * cell)
    oval = 1 - np.square((columns - np.float32(middle + 0.12 * reach)) / np.float32(reach)) - np.square(down)
    wander = clouds(study.chance(9), study.height, study.width, 4 * cell) * np.float32(0.22)
    wave = np.abs(fraction(floats((rows * 0.9 + columns * 0.35) / (0.62 * cell))) - np.float32(0.5)) * 2
    return smoothstep(smoothstep(floats(oval + wander), 0.0, 0.9) * np.float32(0.6) - wave, 0.0, 0.15)


TREATMENT = Treatment("ink", _paint, _scene)
