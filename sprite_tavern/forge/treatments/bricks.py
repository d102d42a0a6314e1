"""Bricks: the sprite built from studded plates of one to four, on a baseplate."""

import numpy as np

from sprite_tavern.forge.treatments.ground import over
from sprite_tavern.forge.treatments.light import diffuse, gloss, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import places
from sprite_tavern.imaging.alpha import bleed, silhouette
from sprite_tavern.imaging.filters import blocks, blurred, brightened, lit, saturated, shifted, smoothstep
from sprite_tavern.imaging.palette import quantise
from sprite_tavern.imaging.pixels import Floats, Labels, as_floats, floats

_COLOURS = 20
"""Bricks come in few colours."""
_LONGEST = 4
_STUD = 0.31
"""Radius of a stud, in sprite pixels."""
_STUD_HEIGHT = 0.17
_BASEPLATE = (0.36, 0.58, 0.34)


def _plates(study: Study, colours: Labels, solid: Floats) -> Labels:
    """Return the number of the plate that each sprite pixel belongs to: runs of one colour, cut by chance."""
    height, width = colours.shape
    chance = study.chance(1)
    longest = chance.integers(2, _LONGEST + 1, (height, width))
    plates = np.zeros((height, width), np.int32)
    number = 0
    for row in range(height):
        run = 0
        for column in range(width):
            same = column > 0 and colours[row, column] == colours[row, column - 1]
            same = same and bool(solid[row, column]) == bool(solid[row, column - 1])
            run = run + 1 if same and run < longest[row, column] else 1
            number += run == 1
            plates[row, column] = number
    return plates


def _relief(study: Study, plates: Labels) -> Floats:
    """Return the height of the bricks in sprite pixels: flat plates with rounded seams, and studs."""
    cell = study.cell
    rows, columns = places(study.height, study.width)
    across, down = (columns % cell + 0.5) / cell - 0.5, (rows % cell + 0.5) / cell - 0.5
    stud = smoothstep(-np.sqrt(across * across + down * down), -_STUD - 0.05, -_STUD + 0.03)
    seam = np.zeros((study.height, study.width), np.float32)
    right = np.pad(plates[:, 1:] != plates[:, :-1], ((0, 0), (1, 1)), constant_values=True)
    for side, mask in ((across, right[:, :-1]), (-across, right[:, 1:])):
        near = blocks(floats(mask), cell)
        seam = floats(np.maximum(seam, near * smoothstep(floats(-0.5 - side), -0.07, -0.01)))
    seam = np.maximum(seam, smoothstep(floats(np.abs(down)), 0.45, 0.495) * np.float32(0.75))
    return floats(stud * _STUD_HEIGHT - seam * np.float32(0.10))


def _lit(study: Study, colour: Floats, plates: Labels) -> Floats:
    """Return the bricks in hard plastic light: bevels, stud highlights and the studs' small shadows."""
    cell = study.cell
    relief = _relief(study, plates)
    field = normals(blurred(relief, max(0.5, 0.035 * cell)) * np.float32(cell))
    rows, columns = places(study.height, study.width)
    across, down = (columns % cell + 0.5) / cell - 0.5, (rows % cell + 0.5) / cell - 0.5
    far = np.sqrt((across - 0.11) ** 2 + (down - 0.13) ** 2)
    own = np.sqrt(across * across + down * down)
    shadow = smoothstep(-far, -_STUD - 0.10, -_STUD + 0.02) * smoothstep(own, _STUD - 0.02, _STUD + 0.03)
    light = 0.42 + 1.08 * diffuse(field)
    tone = study.chance(2).normal(1.0, 0.028, int(plates.max()) + 1).astype(np.float32)
    plate_tone = blocks(tone[plates], cell)
    plastic = lit(colour, light * plate_tone * (1 - 0.34 * shadow))
    return floats(np.clip(brightened(plastic, gloss(field, 26) * np.float32(0.42) - np.float32(0.02)), 0, 1))


def _paint(study: Study) -> Layer:
    solid = silhouette(study.sprite)
    toned = quantise(bleed(study.sprite), _COLOURS)
    packed = toned[..., :3].astype(np.int32) @ np.array([65536, 256, 1], np.int32)
    plates = _plates(study, packed.astype(np.int32), solid.astype(np.float32))
    colour = blocks(np.clip(saturated(as_floats(toned[..., :3]), 1.12), 0.035, 0.97), study.cell)
    return Layer(_lit(study, colour, plates), blocks(solid.astype(np.float32), study.cell))


def _scene(study: Study, layer: Layer) -> Floats:
    """Press the figure onto a baseplate, one brick high: it throws a hard shadow."""
    shape = (study.height, study.width, 3)
    plain = floats(np.broadcast_to(np.array(_BASEPLATE, np.float32), shape))
    ground = _lit(study, plain, np.zeros(study.sprite.shape[:2], np.int32))
    shadow = blurred(shifted(layer.alpha, 0.45 * study.cell, 0.55 * study.cell), 0.12 * study.cell)
    return over(layer, lit(ground, 1 - np.float32(0.48) * shadow))


TREATMENT = Treatment("bricks", _paint, _scene)
