"""Stained glass: panes cut along the sprite's forms, leaded, with light coming through uneven glass."""

import cv2
import numpy as np

from sprite_tavern.forge.dissection import means, renumbered, separated, without_crumbs
from sprite_tavern.forge.treatments.flow import drawn_lines, flattened
from sprite_tavern.forge.treatments.ground import hue_of
from sprite_tavern.forge.treatments.light import diffuse, dome, gloss, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, places
from sprite_tavern.imaging.filters import (
    blurred,
    brightened,
    fraction,
    inner_distance,
    lit,
    luminance,
    mixed,
    resized,
    saturated,
    smoothstep,
    tinted,
)
from sprite_tavern.imaging.oklab import from_oklch
from sprite_tavern.imaging.pixels import Floats, Labels, Mask, as_floats, floats

_PANE = 9.0
"""Usual width of the panes that a large piece is cut into, in sprite pixels."""
_WHOLE = 90
"""Area in sprite pixels up to which a piece is one pane."""
_CRUMB = 4.5
"""Area in sprite pixels below which a piece is no pane of its own."""
_THIN = 0.85
"""Half the width, in sprite pixels, below which a figure is too thin to be leaded."""
_MARKED = 2.0
"""Area of painted marks, in sprite pixels, from which no cut runs through a pane."""
_LEAD = 0.27
"""Half the width of the lead between panes, in sprite pixels."""
_COLOUR_PULL = 1.5
_LEAD_COLOUR = (0.135, 0.135, 0.155)
_HALF = 0.5
_HALATION = np.float32(0.20)
"""How strongly bright glass shines over the lead beside it."""
_RAYS = 400
"""Panes of the window around the figure."""
_MANY = 4096
"""More seeds than a picture has."""


def _cut(study: Study, colour: Floats, marks: Floats) -> Labels:
    """Cut the figure into panes along its pieces, and large pieces once more; found at half the size.

    Faces stay whole: no cut runs through the panes with painted `marks` (H × W, 0–1).
    """
    height, width = max(1, study.height // 2), max(1, study.width // 2)
    pieces = study.pieces.shrunk(width, height)
    inside = resized(study.base.alpha, width, height) > _HALF
    cell_area = study.grain * study.grain / 4
    owner = without_crumbs(pieces.owner, inside & ~pieces.on_details & (pieces.owner > 0), _CRUMB * cell_area)
    seeds = _panes(study, resized(blurred(colour, 0.7 * study.grain), width, height))
    seeds[_around_marks(seeds, resized(marks, width, height), _MARKED * cell_area)] = 0
    divided = np.bincount(owner.ravel(), inside.ravel()) > _WHOLE * cell_area
    owner = renumbered((owner * _MANY + np.where(divided[owner], seeds, 0)).astype(np.int32))
    owner = without_crumbs(owner, inside, _CRUMB * cell_area)
    smooth = cv2.medianBlur(renumbered(owner).astype(np.uint16), 5).astype(np.int32)
    return cv2.resize(smooth, (study.width, study.height), interpolation=cv2.INTER_NEAREST).astype(np.int32)


def _around_marks(seeds: Labels, marks: Floats, least: float) -> Mask:
    """Return the seeds' areas with painted marks on at least so many pixels."""
    touched: Mask = (np.bincount(seeds.ravel(), marks.ravel()) > least)[seeds]
    return touched


def _panes(study: Study, small: Floats) -> Labels:
    """Cut a picture at half size into panes: seeds on a jittered grid, grown over place and colour.

    Simple linear iterative clustering after Achanta et al. (2012), with one round: each place joins the
    seed that is nearest in position and colour together.
    """
    height, width = small.shape[:2]
    pitch = _PANE * study.grain / 2
    chance = study.chance(1)
    down, right = np.mgrid[pitch / 2 : height : pitch, pitch / 2 : width : pitch]
    right = right + (np.arange(right.shape[0]) % 2)[:, None] * pitch * 0.5
    seeds = np.stack([right.ravel(), down.ravel()], axis=1)
    seeds = seeds + chance.uniform(-0.3, 0.3, seeds.shape) * pitch
    nearest = np.full((height, width), np.inf, np.float32)
    owner = np.zeros((height, width), np.int32)
    square = cv2.transform(np.square(small), np.ones((1, 3), np.float32)).astype(np.float32, copy=False)
    for number, (x, y) in enumerate(seeds):
        window = _around(x, y, 1.6 * pitch, (height, width))
        column, row = int(np.clip(x, 0, width - 1)), int(np.clip(y, 0, height - 1))
        distance = _unlike(small[window], square[window], small[row, column])
        distance += _apart(window, (x, y), pitch)
        np.copyto(owner[window], np.int32(number), where=distance < nearest[window])
        np.minimum(nearest[window], distance, out=nearest[window])
    return owner


def _around(x: float, y: float, reach: float, shape: tuple[int, int]) -> tuple[slice, slice]:
    return (
        slice(max(0, int(y - reach)), max(1, min(shape[0], int(y + reach) + 1))),
        slice(max(0, int(x - reach)), max(1, min(shape[1], int(x + reach) + 1))),
    )


def _unlike(colours: Floats, square: Floats, colour: Floats) -> Floats:
    """Return how far colours are from one of them; `square` holds each one's own sum of squares."""
    weights = np.append(colour * np.float32(-2), colour @ colour)
    apart = cv2.transform(colours, weights[None]).astype(np.float32, copy=False)
    apart += square
    apart *= np.float32(_COLOUR_PULL**2)
    return apart


def _apart(window: tuple[slice, slice], place: tuple[float, float], pitch: float) -> Floats:
    """Return the square of each place's distance from a seed's, in pitches."""
    rows, columns = (np.arange(part.start, part.stop, dtype=np.float32) for part in window)
    down, right = np.square(rows - np.float32(place[1])), np.square(columns - np.float32(place[0]))
    return floats((down[:, None] + right[None]) / np.float32(pitch**2))


def _pane_colours(study: Study, panes: Labels, colour: Floats) -> Floats:
    """Return each pane in the mean colour of what it covers, clear and strong, each a little its own."""
    mean = means(panes, colour)
    vivid = saturated(mean[None], 1.55)[0] * study.chance(2).normal(1.06, 0.07, (len(mean), 1))
    soft = np.take(floats(np.clip(vivid, 0.02, 1)), panes, axis=0)
    return mixed(soft, floats(np.clip(saturated(colour, 1.5), 0, 1)), np.full(panes.shape, 0.38, np.float32))


def _windowed(study: Study, colour: Floats, lead: Floats) -> Floats:
    """Return glass and lead lit: `lead` is the distance to the nearest lead line in sprite pixels."""
    glass = _shone_through(study, colour, lead)
    leaded = smoothstep(-lead, -_LEAD - 0.05, -_LEAD + 0.05)
    window = mixed(glass, _came(lead, study.grain), leaded)
    window += _HALATION * blurred(floats(np.square(window)), 0.9 * study.grain)
    return floats(np.clip(window, 0, 1, out=window))


def _shone_through(study: Study, colour: Floats, lead: Floats) -> Floats:
    """Return the glass with light behind it, uneven as blown glass is; found at half the size."""
    height, width, cell = max(1, study.height // 2), max(1, study.width // 2), study.grain / 2
    ripple = clouds(study.chance(3), height, width, 2.6 * cell)
    seed_bubbles = smoothstep(clouds(study.chance(4), height, width, 0.5 * cell), 2.4, 3.2)
    rows, columns = places(height, width)
    sun = np.exp(-np.square(columns[:1] / width - 0.36) * 3.2) * np.exp(
        -np.square(rows[:, :1] / height - 0.30) * 3.2
    )
    uneven = resized(0.42 * sun + 0.06 * ripple + 0.2 * seed_bubbles, study.width, study.height)
    glint = gloss(normals(floats(ripple * 0.10 * cell)), 60) * np.float32(0.16)
    light = np.float32(0.66) + uneven + np.float32(0.22) * smoothstep(lead, 0.2, 2.0)
    return brightened(lit(colour, floats(light)), resized(floats(glint), study.width, study.height))


def _came(lead: Floats, cell: int) -> Floats:
    """Return the lead as if it lay everywhere: round, and shining a little."""
    round_metal = dome(np.maximum(_LEAD - lead, 0), _LEAD) * np.float32(cell)
    metal = normals(blurred(round_metal, 0.08 * cell))
    shine = diffuse(metal) * np.float32(1.1) + gloss(metal, 14) * np.float32(0.9)
    return tinted(np.float32(0.45) + shine, _LEAD_COLOUR)


def _paint(study: Study) -> Layer:
    calm = flattened(study.base.colour, max(4, round(0.8 * study.grain)))
    eyes = _painted_details(study)
    panes = _cut(study, calm, eyes)
    contour = np.abs(study.depth - np.float32(0.18)) < np.float32(0.8 / study.cell)
    lines_fit = _wide_enough(study)
    lines = (separated(panes) & study.inside) | (contour & lines_fit)
    lead = inner_distance(~lines) / np.float32(study.grain) + eyes * np.float32(0.6)
    colour = _windowed(study, _pane_colours(study, panes, calm), floats(lead))
    colour = mixed(colour, study.base.colour, eyes * np.float32(0.9))
    grisaille = drawn_lines(luminance(study.base.colour), 0.28 * study.grain, 0.035, 12) * (study.depth > 1.5)
    return Layer(lit(colour, 1 - np.float32(0.75) * grisaille), study.base.alpha)


def _wide_enough(study: Study) -> Mask:
    """Return where the figure is not too thin for lead, found on a smaller copy."""
    shrink = max(1, study.cell // 4)
    small = resized(study.depth, max(1, study.width // shrink), max(1, study.height // shrink))
    reach = 2 * (study.cell // shrink) + 1
    deepest = cv2.dilate(small, np.ones((reach, reach), np.uint8)).astype(np.float32)
    wide: Mask = resized(deepest, study.width, study.height) > _THIN
    return wide


def _painted_details(study: Study) -> Floats:
    """Return where fine drawing (eyes, mouths) is fired onto the glass instead of being cut, 0–1."""
    cell = study.grain
    own = study.base.colour
    wide = blurred(own, 1.5 * cell)
    apart = np.abs(blurred(own, 0.2 * cell) - wide)
    score = apart[..., 0] + apart[..., 1] + apart[..., 2]
    inner = smoothstep(study.depth, 1.6, 2.2)
    return floats(blurred(floats(smoothstep(score, 0.34, 0.60) * inner), 0.15 * cell))


def _scene(study: Study, layer: Layer) -> Floats:
    """Set the figure into a window of pale panes that stand around it like rays."""
    height, width = study.height, study.width
    hue = hue_of(study) + 175
    rows, columns = places(height, width)
    down, right = rows / height - np.float32(0.54), columns / width - np.float32(0.5)
    ring = np.sqrt(down * down + right * right) * 4.2
    band = np.floor(ring).astype(np.int32)
    count = np.array([6, 10, 14, 18, 22, 26], np.float32)[np.minimum(band, 5)]
    turn = fraction(np.arctan2(down, right) / np.float32(2 * np.pi) + np.float32(0.5) + 0.13 * floats(band))
    panes = (band * 40 + np.floor(turn * count).astype(np.int32)).astype(np.int32)
    chance = study.chance(5)
    light, hues = chance.uniform(0.55, 0.80, _RAYS), chance.normal(hue, 22, _RAYS)
    table = as_floats(from_oklch(np.stack([light, np.full(_RAYS, 0.085), hues % 360], axis=1)))
    lines = separated(panes) | separated(study.inside.astype(np.int32))
    lead = inner_distance(~lines) / np.float32(study.grain)
    ground = _windowed(study, np.take(table, panes, axis=0, mode="clip"), lead)
    return mixed(ground, layer.colour, layer.alpha)


TREATMENT = Treatment("glass", _paint, _scene)
