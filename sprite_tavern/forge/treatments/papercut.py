"""Paper-cut: sheets of coloured card, dark below and light above, each throwing a shadow on the next."""

import cv2
import numpy as np

from sprite_tavern.forge.treatments.flow import dropped
from sprite_tavern.forge.treatments.ground import hue_of, over, tint
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, paper, places
from sprite_tavern.imaging.alpha import bounds
from sprite_tavern.imaging.filters import blurred, luminance, mixed, resized, shifted, smoothstep
from sprite_tavern.imaging.oklab import from_oklab, to_oklab
from sprite_tavern.imaging.palette import quantise
from sprite_tavern.imaging.pixels import Floats, Labels, Mask, as_bytes, as_floats, floats

_SHEETS = 9
"""Colours of card in one figure."""
_CARD_EDGE = 0.10
_SHADOW_SHIFT = 0.38
_PLACES = np.array([65536, 256, 1], np.int32)
_SMALLEST = 0.5
"""Area in sprite pixels from which a piece is worth cutting."""


def _paint(study: Study) -> Layer:
    """Stack the sheets: each covers what is as light as it or lighter, and shades what lies below."""
    cell, body = study.cell, study.base.alpha
    table, owner = _cards(study, blurred(study.crisp, 0.18 * cell))
    fibre = 1 + np.float32(0.035) * paper(study.chance(1), study.height, study.width, max(0.8, 0.06 * cell))
    light = np.ones((study.height, study.width), np.float32)
    planes = [np.full_like(light, part * 0.55) for part in table[0]]
    for sheet, card in enumerate(table):
        cut = owner >= sheet
        here = _around(cut & study.inside, cell)
        shape = _sheet(cut[here], cell) * body[here] if sheet else body[here]
        shadow = dropped(shape, _SHADOW_SHIFT * cell, _SHADOW_SHIFT * cell, 0.30 * cell)
        edge = np.clip(shape - shifted(shape, _CARD_EDGE * cell, _CARD_EDGE * cell), 0, 1)
        below = light[here] * (1 - np.float32(0.42) * shadow)
        light[here] = mixed(below, floats(fibre[here] + np.float32(0.30) * edge), shape)
        kept = 1 - shape
        for plane, part in zip(planes, card, strict=True):
            plane[here] *= kept
            plane[here] += shape * part
    colour = cv2.merge(planes) * light[..., None]
    return Layer(floats(np.clip(colour, 0, 1)), body)


def _around(cut: Mask, cell: int) -> tuple[slice, slice]:
    """Return the part of the picture that a sheet and its shadow lie in: light sheets are small."""
    left, top, right, bottom = bounds(cut)
    far = 2 * cell
    return slice(max(0, top - far), bottom + far), slice(max(0, left - far), right + far)


def _cards(study: Study, colour: Floats) -> tuple[Floats, Labels]:
    """Return the colours of card, dark to light, and which one lies on top at each place."""
    step = max(1, study.cell // 4)
    small = as_bytes(np.dstack([colour, study.base.alpha])[::step, ::step])
    small[..., 3] = np.where(small[..., 3] > 127, 255, 0)
    chosen = quantise(small, _SHEETS)
    packed = chosen[chosen[..., 3] > 0][:, :3].astype(np.int32) @ _PLACES
    used = (np.unique(packed)[:, None] // _PLACES % 256).astype(np.uint8)
    if not len(used):
        used = np.zeros((1, 3), np.uint8)
    used = used[np.argsort(luminance(as_floats(used)[None])[0])]
    lab = to_oklab(used).astype(np.float32)
    half = cv2.resize(colour, (study.width // 2, study.height // 2), interpolation=cv2.INTER_AREA)
    work = floats(to_oklab(as_bytes(floats(half))))
    nearest = np.full((study.height, study.width), np.inf, np.float32)
    owner = np.zeros((study.height, study.width), np.int32)
    for number, target in enumerate(lab):
        apart = work - target
        distance = apart[..., 0] ** 2 + apart[..., 1] ** 2 + apart[..., 2] ** 2
        smooth = resized(blurred(distance, 0.16 * study.cell), study.width, study.height)
        np.copyto(owner, np.int32(number), where=smooth < nearest)
        np.minimum(nearest, smooth, out=nearest)
    lab[:, 1:] *= np.float32(1.12)
    return as_floats(from_oklab(lab)), owner


def _sheet(cut: Mask, cell: int) -> Floats:
    """Return a sheet's shape with the smooth edge of a knife and without crumbs, found at half the size."""
    height, width = cut.shape
    small = cv2.resize(cut.astype(np.uint8), (max(1, width // 2), max(1, height // 2)), interpolation=0)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(small, connectivity=4)
    keep = np.zeros(count, np.float32)
    keep[1:] = stats[1:, cv2.CC_STAT_AREA] > _SMALLEST * cell * cell / 4
    soft = resized(blurred(keep[labels], 0.07 * cell), width, height)
    return smoothstep(soft, 0.5 - 1.6 / cell, 0.5 + 1.6 / cell)


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
        picture = mixed(floats(picture * (1 - shadow)[..., None]), floats(card + edge[..., None]), shape)
    picture = picture * (1 + np.float32(0.03) * fibre)[..., None]
    shade = dropped(layer.alpha, 0.9 * cell, 1.0 * cell, 0.9 * cell) * np.float32(0.45)
    return over(layer, floats(np.clip(picture * (1 - shade)[..., None], 0, 1)))


TREATMENT = Treatment("papercut", _paint, _scene)
