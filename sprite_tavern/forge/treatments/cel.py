"""Cel anime: two clean tones with a crisp border, thin coloured lines, hard highlights, a painted sky."""

import numpy as np

from sprite_tavern.forge.treatments.flow import drawn_lines, flattened
from sprite_tavern.forge.treatments.ground import over, tint
from sprite_tavern.forge.treatments.light import diffuse, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, places
from sprite_tavern.imaging.filters import (
    blurred,
    inner_distance,
    luminance,
    mixed,
    saturated,
    shifted,
    smoothstep,
)
from sprite_tavern.imaging.pixels import Floats, floats

_SHADE = (0.66, 0.60, 0.82)
"""What shade multiplies a colour by: darker and towards violet, as on painted cels."""
_AIR = (1.0, 0.97, 0.90)
_STEP = 0.055
"""How much darker than its form's mean a place must be to lie in shade."""
_TONES = 4


def _paint(study: Study) -> Layer:
    tones = _stepped(study) if study.is_illustrated else _pieced(study)
    colour = np.clip(saturated(tones, 1.28) * np.float32(1.06), 0, 1)
    air = floats(np.broadcast_to(np.array(_AIR, np.float32), colour.shape))
    colour = mixed(floats(colour), air, _glints(study))
    ink = np.clip(saturated(blurred(tones, 0.5 * study.cell), 1.3) * np.float32(0.20), 0, 1)
    return Layer(floats(np.clip(mixed(colour, floats(ink), _lines(study)), 0, 1)), study.base.alpha)


def _pieced(study: Study) -> Floats:
    """Return each form of the sprite in at most three flat tones: shade, local colour and light."""
    flat, regions = study.flat.colour, study.forms.regions
    grey = luminance(flat)
    count = np.maximum(np.bincount(regions.ravel()), 1)
    middle = (np.bincount(regions.ravel(), grey.ravel()) / count).astype(np.float32)
    lift = grey - middle[regions]
    tone = np.where(lift < -_STEP, 0, np.where(lift > 1.6 * _STEP, 2, 1))
    group = regions * 3 + tone
    size = np.maximum(np.bincount(group.ravel()), 1)
    means = [np.bincount(group.ravel(), flat[..., i].ravel()) / size for i in range(3)]
    painted = np.stack(means, axis=1).astype(np.float32)[group]
    return blurred(painted, 0.05 * study.cell)


def _stepped(study: Study) -> Floats:
    """Return the illustration in flat tones: brightness in steps, the darker the more violet."""
    calm = blurred(flattened(study.base.colour, max(4, round(0.6 * study.cell))), 0.16 * study.cell)
    value = np.maximum(np.maximum(np.maximum(calm[..., 0], calm[..., 1]), calm[..., 2]), np.float32(0.02))
    step = np.floor(value * _TONES)
    sharp = smoothstep(floats(value * _TONES - step), 0.47, 0.53)
    tone = (step + sharp + np.float32(0.35)) / np.float32(_TONES + 0.1)
    dark = np.clip(1 - tone, 0, 1)[..., None] * np.float32(0.5)
    cool = np.array(_SHADE, np.float32) * np.float32(1.3)
    return floats(np.clip(calm * (tone / value)[..., None] * (1 - dark + dark * cool), 0, 1))


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
    down = (rows / np.float32(height))[..., None]
    ground = np.array(tint(0.62, 0.13, 250)) * (1 - down) + np.array(tint(0.88, 0.06, 215)) * down
    piled = clouds(study.chance(1), height, width, 18 * cell) * np.float32(0.9)
    for bank, (rise, light) in enumerate(((0.52, 0.90), (0.70, 0.97), (0.90, 1.0))):
        lump = np.abs(clouds(study.chance(2 + bank), height, width, 8 * cell))
        level = down[..., 0] + 0.05 * piled + 0.045 * lump - np.float32(rise)
        body = smoothstep(floats(level), 0.0, 0.008)
        lit = smoothstep(floats(level), 0.02, 0.10 + 0.02 * bank)
        tone = (
            np.array(tint(light, 0.02, 90)) * (1 - lit[..., None])
            + np.array(tint(0.84, 0.05, 265)) * lit[..., None]
        )
        ground = ground * (1 - body[..., None]) + tone * body[..., None]
    glow = blurred(layer.alpha, 2.2 * cell)[..., None] * np.float32(0.28)
    return over(layer, floats(np.clip(ground + glow, 0, 1)))


TREATMENT = Treatment("cel", _paint, _scene)
