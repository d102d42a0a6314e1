"""Paper-cut: each part cut from coloured card and laid on what is beneath, throwing a shadow."""

import cv2
import numpy as np

from sprite_tavern.forge.dissection import mean, means, renumbered, separated, without_crumbs
from sprite_tavern.forge.treatments.flow import dropped
from sprite_tavern.forge.treatments.ground import hue_of, over, tint
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, paper, places
from sprite_tavern.imaging.filters import (
    blurred,
    brightened,
    lit,
    luminance,
    mixed,
    put,
    resized,
    saturated,
    shifted,
    smoothstep,
)
from sprite_tavern.imaging.pixels import Floats, Labels, floats

_TONES = 3
"""Sheets of one piece: its shade, its own tone and its light, one on the other."""
_STEP = 0.075
"""How much lighter than its piece a place must be to be a sheet of its own."""
_CRUMB = 0.55
"""Area in sprite pixels from which a sheet is worth cutting."""
_DROPS = ((0.10, 0.16), (0.22, 0.30), (0.34, 0.46), (0.48, 0.62), (0.62, 0.80), (0.40, 0.18), (0.14, 0.52))
"""Where a sheet's shadow falls: right and down, in sprite pixels; where several fall it is darkest."""
_SHADOW = 0.46
_CARD = 0.09
"""Thickness of the card, in sprite pixels."""
_LIT_EDGE, _DARK_EDGE = 0.16, 0.12


def _paint(study: Study) -> Layer:
    cell = study.cell
    sheets = _sheets(study)
    card = np.clip(saturated(means(sheets, study.crisp)[None], 1.16)[0] * 1.04 + 0.015, 0, 1)
    fibre = 1 + np.float32(0.045) * paper(study.chance(1), study.height, study.width, max(0.8, 0.06 * cell))
    light = fibre * (1 - np.float32(_SHADOW) * _shadows(sheets, cell)) + _edges(sheets, cell)
    colour = lit(np.take(floats(card), sheets, axis=0), light)
    put(colour, floats(cv2.blur(colour, (3, 3))), separated(sheets))
    return Layer(floats(np.clip(colour, 0, 1)), study.base.alpha)


def _sheets(study: Study) -> Labels:
    """Return the number of the sheet on top, a higher one always laid on a lower one; found at half size."""
    height, width = max(1, study.height // 2), max(1, study.width // 2)
    pieces = study.pieces.shrunk(width, height)
    grey = luminance(blurred(resized(study.crisp, width, height), 0.13 * study.cell))
    tones = mean(pieces.owner, grey)
    lift = grey - tones[pieces.owner]
    tone = np.where(pieces.on_details, 1, 1 + (lift > _STEP) - (lift < -_STEP).astype(np.int32))
    stacked = renumbered((pieces.owner * _TONES + tone).astype(np.int32))
    kept = pieces.on_details
    whole = without_crumbs(stacked, np.ones_like(kept), _CRUMB * study.cell * study.cell / 4)
    whole = np.where(kept, stacked, whole).astype(np.int32)
    smooth = cv2.medianBlur(renumbered(whole).astype(np.uint16), 5).astype(np.int32)
    return cv2.resize(smooth, (study.width, study.height), interpolation=cv2.INTER_NEAREST).astype(np.int32)


def _moved(sheets: Labels, right: float, down: float) -> Labels:
    """Return the sheets moved by whole pixels; the border is continued."""
    matrix = np.array([[1, 0, round(right)], [0, 1, round(down)]], np.float32)
    size = (sheets.shape[1], sheets.shape[0])
    values = sheets.astype(np.float32)
    moved = cv2.warpAffine(values, matrix, size, flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)
    return moved.astype(np.int32)


def _shadows(sheets: Labels, cell: int) -> Floats:
    """Return how much each place lies in the shadow of a higher sheet, 0–1."""
    shade = np.zeros(sheets.shape, np.float32)
    for right, down in _DROPS:
        shade += _moved(sheets, right * cell, down * cell) > sheets
    return blurred(shade / np.float32(len(_DROPS)), 0.06 * cell)


def _edges(sheets: Labels, cell: int) -> Floats:
    """Return the light on the upper left edge of each sheet and the shade on its lower right one."""
    thick = max(1.0, _CARD * cell)
    lit = (_moved(sheets, thick, thick) < sheets).astype(np.float32) * np.float32(_LIT_EDGE)
    dark = (_moved(sheets, -thick, -thick) < sheets).astype(np.float32) * np.float32(_DARK_EDGE)
    return floats(lit - dark)


def _scene(study: Study, layer: Layer) -> Floats:
    """Set the figure into a deep frame of stacked, wavy cut sheets."""
    height, width, cell = study.height, study.width, study.cell
    hue = hue_of(study) + 190
    rows, columns = places(height, width)
    down, right = rows / height - np.float32(0.5), columns / width - np.float32(0.5)
    reach = np.sqrt(down * down + right * right) + 0.016 * clouds(study.chance(2), height, width, 20 * cell)
    fibre = paper(study.chance(3), height, width, max(0.8, 0.06 * cell))
    picture = floats(np.broadcast_to(np.array(tint(0.93, 0.03, hue), np.float32), (height, width, 3)))
    for sheet in range(4):
        shape = smoothstep(floats(reach), 0.40 + 0.075 * sheet, 0.403 + 0.075 * sheet)
        shadow = dropped(shape, 0.5 * cell, 0.6 * cell, 0.7 * cell) * (1 - shape) * np.float32(0.36)
        card = np.array(tint(0.84 - 0.10 * sheet, 0.05 + 0.02 * sheet, hue + 6 * sheet), np.float32)
        card = np.broadcast_to(card, picture.shape)
        edge = np.clip(shape - shifted(shape, 0.1 * cell, 0.1 * cell), 0, 1) * np.float32(0.2)
        picture = mixed(lit(picture, 1 - shadow), brightened(card, edge), shape)
    picture = lit(picture, 1 + np.float32(0.03) * fibre)
    shade = dropped(layer.alpha, 0.9 * cell, 1.0 * cell, 0.9 * cell) * np.float32(0.45)
    return over(layer, floats(np.clip(lit(picture, 1 - shade), 0, 1)))


TREATMENT = Treatment("papercut", _paint, _scene)
