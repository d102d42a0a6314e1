"""Voxel: every sprite pixel a cube, lit from the upper left, seen a little from above and the right."""

import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.treatments.flow import dropped
from sprite_tavern.forge.treatments.ground import hue_of, over, radial, standing_shadow, tint
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import places
from sprite_tavern.imaging.alpha import bleed, silhouette
from sprite_tavern.imaging.filters import blocks, inner_distance, luminance, mixed
from sprite_tavern.imaging.pixels import Floats, Mask, as_floats, floats

_DEEP = 0.62
"""How far the cubes' sides reach to the upper right, in sprite pixels."""
_TOP_LIGHT = 1.22
_SIDE_LIGHT = 0.58
"""Brightness of the faces that look up and to the right, against the front."""
_LIFT_STEPS = 4


def _layers(study: Study) -> Floats:
    """Return each cube's height towards the eye, 0–1 in steps: more in the middle, bright parts nearer."""
    solid = silhouette(study.sprite)
    inner = np.minimum(inner_distance(np.pad(solid, 1))[1:-1, 1:-1], 5) / 5
    grey = luminance(as_floats(bleed(study.sprite)[..., :3]))
    height = np.where(solid, 0.65 * inner + 0.35 * grey, 0)
    return floats(np.round(height * _LIFT_STEPS) / _LIFT_STEPS)


def _front(study: Study) -> Floats:
    """Return the cubes' fronts: own colour, bevelled edges, shade where a neighbour stands higher."""
    cell = study.cell
    colour = blocks(as_floats(bleed(study.sprite)[..., :3]), cell)
    rows, columns = places(study.height, study.width)
    up, left = (rows % cell + 0.5) / cell, (columns % cell + 0.5) / cell
    edge = np.float32(max(0.07, 1.0 / cell))
    lit = (up < edge) | (left < edge)
    dark = (up > 1 - edge) | (left > 1 - edge)
    light = 1 + 0.22 * lit - 0.24 * (dark & ~lit) + 0.05 * (0.5 - up)
    height = _layers(study)
    above = np.pad(height, 1)
    shade = np.maximum(above[:-2, 1:-1] - height, 0) + np.maximum(above[1:-1, :-2] - height, 0)
    fall = blocks(floats(np.clip(shade, 0, 1)), cell) * (1 - 0.55 * np.minimum(up, left))
    tall = blocks(height, cell)
    return floats(np.clip(colour * (light * (0.86 + 0.20 * tall) * (1 - 0.55 * fall))[..., None], 0, 1))


def _paint(study: Study) -> Layer:
    """Draw the sides of the outer cubes, from far to near, then the fronts over them."""
    solid = silhouette(study.sprite)
    front = blocks(solid.astype(np.float32), study.cell)
    sides = np.zeros((study.height, study.width, 4), np.float32)
    deep = max(1, round(_DEEP * study.cell))
    for step in range(deep, 0, -1):
        _draw_tops(study, sides, _open_above(solid), (step, deep))
        _draw_flanks(study, sides, _open_right(solid), (step, deep))
    colour = mixed(floats(sides[..., :3]), _front(study), front)
    return Layer(floats(np.clip(colour, 0, 1)), np.maximum(front, sides[..., 3]))


def _ink(study: Study, mask: Mask, light: float) -> Floats:
    """Return the marked pixels' colour in this light with alpha 1, and zeros elsewhere."""
    colour = as_floats(bleed(study.sprite)[..., :3]) * np.float32(light)
    return floats(np.dstack([colour, np.ones_like(colour[..., 0])]) * mask[..., None])


def _draw_tops(study: Study, sides: Floats, mask: Mask, step: tuple[int, int]) -> None:
    """Draw one row of every face that looks up, `step` pixels up and to the right of its cube."""
    away, deep = step
    lines = _ink(study, mask, _TOP_LIGHT * (1 - 0.25 * away / deep)).repeat(study.cell, axis=1)
    rows = np.arange(len(lines)) * study.cell - away
    seen = rows >= 0
    _put(sides, (rows[seen][:, None], np.arange(away, study.width)[None]), lines[seen, : study.width - away])


def _draw_flanks(study: Study, sides: Floats, mask: Mask, step: tuple[int, int]) -> None:
    """Draw one column of every face that looks right, `step` pixels up and to the right of its cube."""
    away, deep = step
    lines = _ink(study, mask, _SIDE_LIGHT * (1 - 0.3 * away / deep)).repeat(study.cell, axis=0)
    columns = (np.arange(lines.shape[1]) + 1) * study.cell - 1 + away
    seen = columns < study.width
    _put(sides, (np.arange(study.height - away)[:, None], columns[seen][None]), lines[away:, seen])


def _put(sides: Floats, place: tuple[NDArray[np.int64], NDArray[np.int64]], lines: Floats) -> None:
    sides[place] = np.where(lines[..., 3:] > 0, lines, sides[place])


def _open_above(solid: Mask) -> Mask:
    return solid & ~np.pad(solid, ((1, 0), (0, 0)))[:-1]


def _open_right(solid: Mask) -> Mask:
    return solid & ~np.pad(solid, ((0, 0), (0, 1)))[:, 1:]


def _scene(study: Study, layer: Layer) -> Floats:
    hue = hue_of(study) + 180
    ground = radial(study, tint(0.80, 0.06, hue), tint(0.56, 0.075, hue + 25))
    floor = standing_shadow(study) * np.float32(0.5)
    wall = dropped(layer.alpha, 1.0 * study.cell, 1.2 * study.cell, 1.0 * study.cell) * np.float32(0.22)
    return over(layer, floats(ground * (1 - np.maximum(floor, wall))[..., None]))


TREATMENT = Treatment("voxel", _paint, _scene)
