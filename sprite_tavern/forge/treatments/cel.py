"""Cel anime: two clean tones with a crisp border, thin coloured lines, hard highlights, a painted sky."""

import cv2
import numpy as np

from sprite_tavern.forge.dissection import mean, means, separated
from sprite_tavern.forge.treatments.flow import drawn_lines, flattened
from sprite_tavern.forge.treatments.ground import over, tint
from sprite_tavern.forge.treatments.light import diffuse, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, places
from sprite_tavern.imaging.filters import (
    blurred,
    brightened,
    inner_distance,
    luminance,
    mixed,
    put,
    saturated,
    shifted,
    smoothstep,
    tinted,
)
from sprite_tavern.imaging.pixels import Floats, floats

_SHADE = (0.90, 0.84, 0.98)
"""What shade multiplies its colour by: towards violet, as on painted cels."""
_AIR = (1.0, 0.97, 0.90)
_STEP = 0.055
"""How much darker than its form's mean a place must be to lie in shade."""
_TONES = 3


def _paint(study: Study) -> Layer:
    tones = _toned(study)
    colour = np.clip(saturated(tones, 1.28) * np.float32(1.06), 0, 1)
    air = floats(np.broadcast_to(np.array(_AIR, np.float32), colour.shape))
    colour = mixed(floats(colour), air, _glints(study))
    ink = np.clip(saturated(blurred(tones, 0.5 * study.cell), 1.3) * np.float32(0.20), 0, 1)
    return Layer(floats(np.clip(mixed(colour, floats(ink), _lines(study)), 0, 1)), study.base.alpha)


def _toned(study: Study) -> Floats:
    """Return each piece in its own tone and one crisp shade; what is much lighter or darker stays drawn."""
    cell, colour = study.cell, study.crisp
    owner = study.pieces.owner
    calm = blurred(flattened(colour, max(3, round(0.5 * cell))), 0.20 * cell)
    grey = luminance(calm)
    local = np.take(mean(owner, grey), owner)
    shaded = np.where(study.pieces.on_details, 0, grey < local - _STEP)
    light = np.where(study.pieces.on_details, 0, grey > local + 1.7 * _STEP)
    group = (owner * _TONES + 1 - shaded + light).astype(np.int32)
    tone = means(group, colour)
    violet = 1 - (np.arange(len(tone)) % _TONES == 0)[:, None] * (1 - np.array(_SHADE, np.float32))
    painted = np.take(floats(tone * violet), group, axis=0)
    put(painted, floats(cv2.blur(painted, (3, 3))), separated(group))
    return painted


def _glints(study: Study) -> Floats:
    """Return hard-edged highlights and the bright rim on the lit side, 0–1."""
    cell = study.cell
    grey = luminance(study.base.colour)
    spot = smoothstep(blurred(grey, 0.35 * cell) - blurred(grey, 1.7 * cell), 0.12, 0.14)
    spot = spot * smoothstep(grey, 0.58, 0.62)
    inner = smoothstep(study.depth, 1.1, 1.2)
    away = shifted(smoothstep(study.depth, 1.5, 1.6), -0.55 * cell, -0.45 * cell)
    rim = inner * (1 - away) * smoothstep(grey, 0.22, 0.4)
    below = blurred(study.base.alpha, 2 * cell)
    lit = smoothstep(diffuse(normals(below * np.float32(6 * cell)), (0.8, 0.1, 0.5)), 0.72, 0.78)
    return floats(np.clip(np.maximum(spot * 0.7, rim * lit * 0.45), 0, 1))


def _lines(study: Study) -> Floats:
    cell = study.cell
    grey = luminance(study.base.colour)
    drawn = drawn_lines(grey, 0.16 * cell, 0.028, 26)
    dark = smoothstep(-blurred(grey, 0.1 * cell), -0.125, -0.085)
    edge = inner_distance(study.inside) / np.float32(cell)
    contour = smoothstep(-edge, -0.28, -0.20) if study.outline else np.zeros_like(grey)
    return np.maximum(np.maximum(drawn, dark), contour)


def _scene(study: Study, layer: Layer) -> Floats:
    """Set the figure before a summer sky with piled clouds and a streak of light."""
    height, width, cell = study.height, study.width, study.cell
    rows, _ = places(height, width)
    down = rows / np.float32(height)
    ground = tinted(1 - down, tint(0.62, 0.13, 250)) + tinted(down, tint(0.88, 0.06, 215))
    piled = clouds(study.chance(1), height, width, 18 * cell) * np.float32(0.9)
    for bank, (rise, light) in enumerate(((0.52, 0.90), (0.70, 0.97), (0.90, 1.0))):
        lump = np.abs(clouds(study.chance(2 + bank), height, width, 8 * cell))
        level = down + 0.05 * piled + 0.045 * lump - np.float32(rise)
        body = smoothstep(floats(level), 0.0, 0.008)
        lit = smoothstep(floats(level), 0.02, 0.10 + 0.02 * bank)
        tone = tinted(1 - lit, tint(light, 0.02, 90)) + tinted(lit, tint(0.84, 0.05, 265))
        ground = mixed(floats(ground), floats(tone), body)
    glow = blurred(layer.alpha, 2.2 * cell) * np.float32(0.28)
    return over(layer, floats(np.clip(brightened(ground, glow), 0, 1)))


TREATMENT = Treatment("cel", _paint, _scene)
