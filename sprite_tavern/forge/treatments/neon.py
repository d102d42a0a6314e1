"""Neon: the drawing bent from glowing tubes before a dark wall, with light spilling around it."""

import cv2
import numpy as np

from sprite_tavern.forge.dissection import means
from sprite_tavern.forge.treatments.ground import radial
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import places
from sprite_tavern.imaging.filters import (
    blurred,
    brightened,
    fraction,
    inner_distance,
    lit,
    luminance,
    mixed,
    saturated,
    smoothstep,
    strongest,
)
from sprite_tavern.imaging.pixels import Floats, Mask, floats

_TUBE = 0.17
"""Half the width of a tube, in sprite pixels."""
_CONTRAST = 0.055
"""Difference of two pieces, 0–1, from which a tube runs between them."""
_DOT = 2.5
"""Area in sprite pixels up to which a small mark is a dot of light and no ring."""
_CONTOUR, _FREE = 0.45, 1.05
"""Depth of the outer tube, and from which there is room for inner ones, in sprite pixels."""


def _tubes(study: Study) -> Floats:
    """Return the distance to the nearest tube in sprite pixels: the contour and the borders of the pieces."""
    cell, pieces = study.cell, study.pieces
    has_parts = study.is_illustrated and study.parts is not None
    owner = pieces.owner if has_parts else study.forms.regions
    flat = np.take(means(owner, study.base.colour), owner, axis=0)
    kernel = np.ones((3, 3), np.uint8)
    change = strongest(floats(cv2.dilate(flat, kernel) - cv2.erode(flat, kernel)))
    free = study.depth > (_FREE if study.is_illustrated else 1.5 * _FREE)
    lines = _without_specks(change > (_CONTRAST if has_parts else 2 * _CONTRAST), cell)
    contour = np.abs(study.depth - np.float32(_CONTOUR)) < np.float32(0.6 / cell)
    dots = (pieces.details & (pieces.sizes < _DOT * cell * cell))[pieces.owner]
    inner = (lines | dots) & free
    return blurred(inner_distance(~(inner | contour)), 0.05 * cell) / np.float32(study.grain)


def _without_specks(mask: Mask, cell: int) -> Mask:
    """Drop pieces too short to be a tube."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    keep = np.zeros(count, np.bool_)
    keep[1:] = stats[1:, cv2.CC_STAT_AREA] > 1.1 * cell
    kept: Mask = keep[labels]
    return kept


def _tube_colour(study: Study) -> Floats:
    """Return the colour of the light: the subject's own hue, full and bright."""
    vivid = np.clip(saturated(blurred(study.base.colour, 0.8 * study.grain), 2.4), 0, 1)
    peak = np.maximum(strongest(floats(vivid)), np.float32(0.12))
    pure = np.clip(lit(floats(vivid), floats(1 / peak)), 0, 1)
    return floats(0.06 + 0.94 * pure)


def _glowing(study: Study) -> tuple[Floats, Floats]:
    """Return the light given off (H × W × 3, may exceed 1) and the white-hot core (H × W)."""
    cell = study.grain
    distance = _tubes(study)
    tube = smoothstep(-distance, -_TUBE - 0.06, -_TUBE + 0.04)
    core = smoothstep(-distance, -_TUBE * 0.8, -_TUBE * 0.15)
    light = lit(_tube_colour(study), tube)
    halo = blurred(light, 0.55 * cell) * np.float32(1.2) + blurred(light, 1.6 * cell) * np.float32(1.1)
    return floats(light * 1.1 + halo + blurred(light, 5.0 * cell) * np.float32(1.2)), core


def _paint(study: Study) -> Layer:
    light, core = _glowing(study)
    glass = study.base.colour * np.float32(0.10) + np.array((0.020, 0.016, 0.045), np.float32)
    colour = 1 - np.exp(brightened(glass + light, core * np.float32(1.5)) * np.float32(-1.25))
    spill = np.clip(1 - np.exp(-luminance(light) * np.float32(1.1)), 0, 0.49)
    body = np.maximum(study.base.alpha * np.float32(0.94), spill * (1 - study.base.alpha))
    alpha = np.maximum(body, smoothstep(core, 0.0, 0.5) * study.base.alpha)
    away = 1 - np.exp(-light * np.float32(2.2))
    return Layer(floats(np.clip(mixed(floats(away), floats(colour), study.base.alpha), 0, 1)), floats(alpha))


def _scene(study: Study, layer: Layer) -> Floats:
    """Hang the sign on a dark brick wall that catches its light, over a wet floor."""
    bricks = _bricks(study)
    wall = radial(study, (0.085, 0.065, 0.13), (0.018, 0.014, 0.035))
    light = lit(np.square(layer.colour), layer.alpha)
    spread = blurred(light, 4.0 * study.grain) + blurred(light, 10.0 * study.grain) * np.float32(1.3)
    wall = floats(wall * (1 + spread * np.float32(1.5)) + spread * np.float32(0.45))
    open_wall = bricks * (1 - study.base.alpha * np.float32(0.80)) * np.float32(-1.2)
    figure = lit(layer.colour, layer.alpha)
    return floats(np.clip(1 - np.exp(lit(wall, floats(open_wall))) + figure, 0, 1))


def _bricks(study: Study) -> Floats:
    """Return the brightness of a brick wall, 0.5–1: courses with offset joints."""
    rows, columns = places(study.height, study.width)
    course = 4.0 * study.grain
    row = np.floor(rows / course)
    along = fraction(columns / (2.4 * course) + 0.5 * (row % 2))
    up = fraction(rows / course)
    joint = np.minimum(np.minimum(along, 1 - along) * 2.4, np.minimum(up, 1 - up))
    tone = np.sin(row * 12.9898 + np.floor(columns / (2.4 * course) + 0.5 * (row % 2)) * 78.233) * 43758.5453
    return floats((0.52 + 0.40 * smoothstep(floats(joint), 0.02, 0.07)) * (0.86 + 0.14 * fraction(tone)))


TREATMENT = Treatment("neon", _paint, _scene, reach=None, covers=False)
