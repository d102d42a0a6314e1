"""Comic: brushed ink of changing weight, spot blacks, two-tone printing colours and halftone dots."""

import numpy as np

from sprite_tavern.forge.treatments.flow import drawn_lines, flattened
from sprite_tavern.forge.treatments.ground import hue_of, over, tint
from sprite_tavern.forge.treatments.light import diffuse, dome, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import places
from sprite_tavern.imaging.filters import (
    blurred,
    fraction,
    inner_distance,
    lit,
    luminance,
    mixed,
    saturated,
    smoothstep,
    strongest,
    tinted,
)
from sprite_tavern.imaging.pixels import Floats, floats

_INK = (0.055, 0.045, 0.085)
_TONES = 4
_SCREEN_PITCH = 0.62
"""Distance of halftone dots, in sprite pixels."""


def _shadow_side(study: Study) -> Floats:
    """Return 0 where the figure's edge faces the light and 1 where it turns away, also outside."""
    soft = blurred(study.base.alpha, 1.8 * study.cell)
    facing = diffuse(normals(soft * np.float32(5 * study.cell)))
    return smoothstep(-facing, -0.75, -0.2)


def _screen(study: Study, tone: Floats, pitch: float) -> Floats:
    """Return halftone dots, 0–1, that cover the share `tone` of the area, on a screen turned by 45°."""
    rows, columns = places(study.height, study.width)
    turn = np.float32(np.pi * np.sqrt(0.5) / (pitch * study.cell))
    wave = np.cos((rows + columns) * turn) * np.cos((rows - columns) * turn)
    level = 1 - 2 * np.clip(tone, 0, 1)
    dots = smoothstep(floats(wave - level), -0.16, 0.16)
    return floats(dots * (tone > 0.02))


def _printed(study: Study) -> Floats:
    """Return the flat printing colours: few tones of each hue, clear and bright."""
    calm = flattened(study.crisp, max(3, round(0.4 * study.cell)))
    value = np.maximum(strongest(calm), np.float32(0.02))
    step = np.floor(value * _TONES)
    within = smoothstep(floats(value * _TONES - step), 0.35, 0.65)
    tone = (step + within + np.float32(0.55)) / np.float32(_TONES + 0.35)
    return saturated(lit(calm, tone / value), 1.30)


def _line_art(study: Study, grey: Floats, weight: Floats) -> Floats:
    """Return the ink inside the figure: drawn lines, contour from within, and spot blacks."""
    cell = study.cell
    lines = drawn_lines(grey, 0.24 * cell, 0.022, 22)
    blacks = smoothstep(-blurred(grey, 0.12 * cell), -0.165, -0.115)
    edge = inner_distance(study.inside) / np.float32(cell)
    contour = smoothstep(-(edge - 0.06 - 0.24 * weight), -0.06, 0.06)
    return np.maximum(np.maximum(lines, blacks), contour)


def _feathers(study: Study, grey: Floats) -> Floats:
    """Return short brush strokes where light turns into shade, running down to the right."""
    rows, columns = places(study.height, study.width)
    phase = (rows * np.float32(0.55) + columns) / np.float32(0.52 * study.cell)
    wave = np.abs(fraction(phase) - np.float32(0.5)) * 2
    relief = dome(study.depth, 6.0) * np.float32(study.cell)
    shade = 1 - diffuse(normals(blurred(relief, 0.8 * study.cell))) / np.float32(0.54)
    reach = smoothstep(shade + (0.42 - blurred(grey, 0.5 * study.cell)) * np.float32(0.55), 0.50, 1.25)
    return smoothstep(reach * np.float32(1.1) - wave, 0.0, 0.14)


def _paint(study: Study) -> Layer:
    cell = study.cell
    printed = _printed(study)
    weight = _shadow_side(study)
    grey = luminance(study.crisp)
    soft = blurred(grey, 0.4 * cell)
    dots = _screen(study, np.clip((0.56 - soft) * np.float32(1.15), 0, 0.55), _SCREEN_PITCH)
    colour = lit(printed, 1 - np.float32(0.34) * dots * smoothstep(soft, 0.16, 0.26))
    lights = smoothstep(grey - blurred(grey, 1.5 * cell), 0.10, 0.16) * smoothstep(grey, 0.55, 0.7)
    colour = mixed(colour, np.ones_like(colour), lights * np.float32(0.55))
    ink = np.maximum(
        _line_art(study, luminance(study.base.colour), weight), _feathers(study, grey) * np.float32(0.92)
    )
    return _outlined(study, floats(np.clip(mixed(colour, np.full_like(colour, _INK), ink), 0, 1)), weight)


def _outlined(study: Study, colour: Floats, weight: Floats) -> Layer:
    """Add the outer brush line, thin towards the light and heavy in the shade."""
    if not study.outline:
        return Layer(colour, study.base.alpha)
    away = inner_distance(~study.inside) / np.float32(study.cell)
    width = np.float32(0.20) + np.float32(0.42) * weight
    alpha = smoothstep(-(away - width), -0.05, 0.05)
    return Layer(mixed(np.full_like(colour, _INK), colour, study.base.alpha), alpha)


def _scene(study: Study, layer: Layer) -> Floats:
    """Set the figure on rays and a screen of dots that thickens towards the corners."""
    hue = hue_of(study) + 165
    rows, columns = places(study.height, study.width)
    down, right = rows / study.height - np.float32(0.52), columns / study.width - np.float32(0.5)
    distance = np.sqrt(down * down + right * right)
    rays = smoothstep(floats(np.sin(np.arctan2(down, right) * 18)), -0.04, 0.04)
    bright, deep = tint(0.90, 0.13, hue), tint(0.78, 0.16, hue - 14)
    ground = tinted(1 - rays, bright) + tinted(rays, deep)
    dots = _screen(study, floats(np.clip(distance * 1.5 - 0.42, 0, 0.8)), 1.25)
    ground = mixed(floats(ground), np.full_like(ground, tint(0.60, 0.17, hue - 30)), dots)
    return over(layer, ground)


TREATMENT = Treatment("comic", _paint, _scene)
