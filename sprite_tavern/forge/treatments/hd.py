"""HD illustration: the sprite as a clean, softly lit game illustration."""

import numpy as np

from sprite_tavern.forge.treatments.flow import dropped
from sprite_tavern.forge.treatments.ground import hue_of, over, radial, standing_shadow, tint
from sprite_tavern.forge.treatments.light import diffuse, dome, gloss, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.imaging.filters import (
    blurred,
    brightened,
    inner_distance,
    lit,
    luminance,
    saturated,
    smoothstep,
    tinted,
)
from sprite_tavern.imaging.pixels import Floats

_RIM = (0.72, 0.30, 0.45)
_RIM_COLOUR = (0.62, 0.80, 1.0)


def _relief(study: Study) -> Floats:
    """Return a soft relief: the whole figure domed, each form a little raised from its border."""
    cell = study.cell
    body = dome(study.depth, 7.0) * np.float32(0.55)
    if study.is_illustrated:
        return blurred(body * np.float32(0.6 * cell), 0.45 * cell)
    form = dome(np.minimum(inner_distance(~study.forms.line) / np.float32(cell), 3), 3.0) * np.float32(0.35)
    return blurred((body + form) * np.float32(cell), 0.45 * cell)


def _paint(study: Study) -> Layer:
    cell, base = study.cell, study.base
    field = normals(_relief(study))
    grey = luminance(base.colour)
    shade = diffuse(field) / np.float32(0.54)
    light = 1 + (np.clip(shade, 0.35, 1.5) - 1) * np.float32(0.34)
    depth_of_field = grey - blurred(grey, 1.4 * cell)
    colour = lit(base.colour, light * (1 + 0.35 * depth_of_field))
    bright = smoothstep(grey, 0.25, 0.8)
    colour = brightened(colour, gloss(field, 22) * bright * np.float32(0.30))
    rim = gloss(field, 5, _RIM) * smoothstep(-study.depth, -2.2, -0.7) * smoothstep(study.depth, 0.5, 1.1)
    colour += tinted(rim * np.float32(0.34), _RIM_COLOUR)
    return Layer(np.clip(saturated(colour, 1.10), 0, 1).astype(np.float32), base.alpha)


def _scene(study: Study, layer: Layer) -> Floats:
    hue = hue_of(study) + 180
    ground = radial(study, tint(0.62, 0.05, hue), tint(0.30, 0.045, hue + 20))
    floor = standing_shadow(study) * np.float32(0.55)
    halo = dropped(layer.alpha, 0.6 * study.cell, 0.8 * study.cell, 1.5 * study.cell) * np.float32(0.25)
    return over(layer, lit(ground, 1 - np.maximum(floor, halo)))


TREATMENT = Treatment("hd", _paint, _scene)
