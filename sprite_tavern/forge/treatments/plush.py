"""Plush: the figure sewn from felt and stuffed, with seams, fuzz and embroidered features."""

import cv2
import numpy as np

from sprite_tavern.forge.treatments.flow import dropped, flattened, smeared
from sprite_tavern.forge.treatments.ground import hue_of, over, radial, tint
from sprite_tavern.forge.treatments.light import diffuse, dome, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, grain, weave
from sprite_tavern.imaging.filters import (
    blurred,
    brightened,
    inner_distance,
    lit,
    mixed,
    resized,
    saturated,
    smoothstep,
    strongest,
)
from sprite_tavern.imaging.pixels import Floats, as_floats, floats

_THREAD = (0.97, 0.94, 0.86)
_STITCH = 1.15
"""Length of a stitch and of the gap after it together, in sprite pixels."""


def _fuzz(study: Study) -> Floats:
    """Return the short fibres of the cloth, about -1 to 1, lying this way and that."""
    height, width, cell = study.height, study.width, study.cell
    angle = clouds(study.chance(1), height, width, 5 * cell) * np.float32(0.9) + np.float32(1.2)
    flow = (floats(np.cos(angle)), floats(np.sin(angle)))
    fibre = smeared(grain(study.chance(2), height, width), flow, max(1.5, 0.22 * cell), 3)
    return floats(np.clip(fibre / max(float(fibre.std()) * 2.2, 1e-6), -1, 1))


def _features(study: Study) -> Floats:
    """Return where eyes, mouths and other fine drawing are embroidered, 0–1; found at half the size."""
    height, width, cell = study.height // 2, study.width // 2, study.cell / 2
    own = blurred(resized(study.crisp, width, height), 0.12 * cell)
    apart = np.abs(own - blurred(resized(study.base.colour, width, height), 1.6 * cell))
    score = blurred(floats(apart[..., 0] + apart[..., 1] + apart[..., 2]), 0.1 * cell)
    inner = smoothstep(study.depth, 1.6, 2.2)
    return smoothstep(resized(score, study.width, study.height) * inner, 0.52, 0.68)


def _paint(study: Study) -> Layer:
    cell = study.cell
    alpha = smoothstep(blurred(study.base.alpha, 0.35 * cell), 0.30, 0.62)
    depth = inner_distance(alpha > 0.5) / np.float32(cell)
    cloth = _cloth(study)
    fuzz = _fuzz(study)
    features = _features(study)
    seam = _seams(study, cloth)
    relief = dome(depth, 6.5) * np.float32(0.62) - seam * np.float32(0.50) + features * np.float32(0.22)
    rough = fuzz * (np.float32(0.06) * (1 - features)) + _satin(study) * features * np.float32(0.06)
    field = normals(blurred(relief * np.float32(cell), 0.3 * cell) + rough * np.float32(cell))
    light = np.float32(0.50) + np.float32(0.86) * diffuse(field)
    sheen = np.square(1 - field[..., 2]) * np.float32(0.20)
    sewn = mixed(cloth, floats(np.clip(saturated(study.crisp, 1.15) * 0.92 + 0.03, 0, 1)), features)
    colour = lit(sewn, light * (1 - np.float32(0.30) * seam) * (1 + np.float32(0.06) * fuzz))
    stitched = _stitched(study, floats(np.clip(brightened(colour, sheen), 0, 1)), depth)
    return Layer(stitched, _fluffy(study, alpha, fuzz))


def _cloth(study: Study) -> Floats:
    """Return the dyed cloth: calm patches without the sprite's outline, worked out at half the size."""
    height, width, cell = study.height // 2, study.width // 2, study.cell / 2
    colour, alpha = resized(study.base.colour, width, height), resized(study.base.alpha, width, height)
    depth = resized(study.depth, width, height)
    inner = ((depth > (0.5 if study.is_illustrated else 1.25)) | (alpha <= 0.5)) * alpha
    weight = np.maximum(blurred(floats(inner), 0.8 * cell), np.float32(0.02))
    filled = lit(blurred(lit(colour, floats(inner)), 0.8 * cell), floats(1 / weight))
    calm = flattened(colour, max(4, round(0.9 * cell)))
    calm = mixed(floats(filled), calm, smoothstep(depth, 1.1, 1.7))
    dyed = np.clip(saturated(blurred(calm, 0.2 * cell), 1.1) * 0.90 + 0.07, 0, 1)
    return resized(floats(dyed), study.width, study.height)


def _seams(study: Study, cloth: Floats) -> Floats:
    """Return the grooves where one cloth meets another, 0–1."""
    cell = study.cell
    soft = blurred(cloth, 0.25 * cell)
    kernel = np.ones((3, 3), np.uint8)
    change = strongest(floats(cv2.dilate(soft, kernel) - cv2.erode(soft, kernel)))
    return smoothstep(blurred(change, 0.22 * cell) * np.float32(cell / 16), 0.035, 0.085)


def _satin(study: Study) -> Floats:
    """Return the sheen of satin stitch: close parallel threads, -1 to 1."""
    return weave(study.height, study.width, max(2.0, 0.20 * study.cell))


def _stitched(study: Study, colour: Floats, depth: Floats) -> Floats:
    """Sew around the figure: a running stitch a little inside its edge, each stitch raised."""
    if not study.outline:
        return colour
    cell = study.cell
    thread = np.zeros((study.height, study.width), np.uint8)
    contours, _ = cv2.findContours((depth > 0.95).astype(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    pace = max(4, round(_STITCH * cell))
    for contour in contours:
        points = contour[:, 0]
        if len(points) < 4 * pace:
            continue
        count = len(points) // pace
        starts = np.linspace(0, len(points), count, endpoint=False).astype(int)
        for start in starts:
            ends = (points[start], points[min(start + round(pace * 0.58), len(points) - 1)])
            first, last = ((int(x), int(y)) for x, y in ends)
            cv2.line(thread, first, last, 255, max(1, round(0.17 * cell)), cv2.LINE_AA)
    cover = as_floats(thread)
    shade = dropped(cover, 0.07 * cell, 0.09 * cell, 0.08 * cell)
    bulge = blurred(cover, 0.06 * cell)
    near = (shade > 0.004) | (cover > 0)
    share, dark = cover[near], shade[near] * (1 - cover[near]) * np.float32(0.5)
    round_light = np.float32(0.72) + np.float32(0.28) * smoothstep(bulge[near], 0.4, 0.9)
    yarn = np.array(_THREAD, np.float32) * round_light[:, None]
    sewn = colour.copy()
    cloth = colour[near] * (1 - dark)[:, None]
    sewn[near] = cloth + (yarn - cloth) * (share * np.float32(0.92))[:, None]
    return sewn


def _fluffy(study: Study, alpha: Floats, hair: Floats) -> Floats:
    """Return the shape with single fibres standing out at the edge."""
    soft = blurred(alpha, max(0.6, 0.10 * study.cell))
    return smoothstep(soft + hair * np.float32(0.20) * (1 - np.abs(2 * soft - 1)), 0.35, 0.65)


def _scene(study: Study, layer: Layer) -> Floats:
    """Lay the figure on a knitted blanket in a soft light."""
    cell = study.cell
    hue = hue_of(study) + 170
    ground = radial(study, tint(0.88, 0.035, hue), tint(0.70, 0.055, hue + 15))
    cloth = weave(study.height, study.width, 1.1 * cell) * np.float32(0.5) + _fuzz(study) * np.float32(0.35)
    field = normals(blurred(cloth * np.float32(0.35 * cell), 0.12 * cell))
    ground = lit(ground, np.float32(0.62) + np.float32(0.68) * diffuse(field))
    near = dropped(layer.alpha, 0.5 * cell, 0.7 * cell, 0.6 * cell) * np.float32(0.42)
    far = dropped(layer.alpha, 1.4 * cell, 1.8 * cell, 2.4 * cell) * np.float32(0.35)
    return over(layer, floats(np.clip(lit(ground, (1 - near) * (1 - far)), 0, 1)))


TREATMENT = Treatment("plush", _paint, _scene)
