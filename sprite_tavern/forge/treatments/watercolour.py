"""Watercolour: layered washes that run into each other, dry with a dark edge and settle in the paper.

Pigment is treated as density: washes multiply light (after Bousseau et al., 2006), so darker means more
pigment and every irregularity of the paper, the flow and the drying edge acts on density, not on colour.
"""

import cv2
import numpy as np

from sprite_tavern.forge.treatments.flow import flattened
from sprite_tavern.forge.treatments.ground import hue_of, tint
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, paper, places
from sprite_tavern.imaging.filters import blurred, luminance, mixed, saturated, smoothstep, tinted
from sprite_tavern.imaging.pixels import Floats, floats

_SHEET = (0.972, 0.958, 0.925)
_PENCIL = (0.30, 0.27, 0.29)
_LINE_KEEPS = 0.45
"""How much of the sprite's dark drawing stays crisp under the washes."""


def _wet(study: Study, values: Floats, amount: float) -> Floats:
    """Return the picture displaced by the wandering of wet paint, `amount` in sprite pixels."""
    height, width, cell = study.height, study.width, study.cell
    rows, columns = places(height, width)
    right = clouds(study.chance(1), height, width, 3.2 * cell) * np.float32(amount * cell)
    down = clouds(study.chance(2), height, width, 3.2 * cell) * np.float32(amount * cell)
    moved = cv2.remap(values, columns + right, rows + down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return floats(moved)


def _washes(study: Study) -> Floats:
    """Return the colour of the washes: light, clear, running together inside each part."""
    wandering = _wet(study, study.base.colour, 0.16)
    calm = flattened(wandering, max(3, round(0.9 * study.cell)))
    melted = blurred(calm, 0.75 * study.cell)
    body = mixed(calm, melted, np.full(calm.shape[:2], 0.35, np.float32))
    lifted = 1 - (1 - saturated(body, 1.25)) * np.float32(0.80)
    return floats(np.clip(lifted, 0.04, 0.985))


def _density(study: Study, wash: Floats, alpha: Floats) -> Floats:
    """Return how much pigment lies where: drying edges, blooms, granulation in the paper's hollows."""
    height, width, cell = study.height, study.width, study.cell
    grey = luminance(wash)
    change = np.abs(blurred(grey, 0.10 * cell) - blurred(grey, 0.5 * cell)) * np.float32(3)
    rim = np.clip(blurred(alpha, 0.08 * cell) - blurred(alpha, 0.55 * cell), 0, 1)
    bloom = clouds(study.chance(3), height, width, 7 * cell)
    front = np.exp(-np.square((bloom - np.float32(0.7)) * np.float32(9))) * np.float32(0.22)
    hollow = paper(study.chance(4), height, width, max(0.8, 0.075 * cell))
    pigment = np.clip((0.85 - grey) * np.float32(1.6), 0.15, 1)
    return floats(
        np.clip(
            1 + 0.30 * bloom + front + 1.5 * np.clip(change, 0, 0.5) + 2.0 * rim + 0.34 * hollow * pigment,
            0.25,
            3.2,
        )
    )


def _sheet(study: Study) -> Floats:
    relief = paper(study.chance(4), study.height, study.width, max(0.8, 0.075 * study.cell))
    return tinted(1 + np.float32(0.028) * relief, _SHEET)


def _paint(study: Study) -> Layer:
    cell = study.cell
    alpha = smoothstep(_wet(study, blurred(study.base.alpha, 0.12 * cell), 0.16), 0.25, 0.75)
    wash = _washes(study)
    density = _density(study, wash, alpha)
    sheet = _sheet(study)
    colour = np.power(wash, density[..., None]) * sheet
    colour *= 1 - tinted(_touches(study), [1 - channel for channel in _PENCIL])
    return Layer(floats(np.clip(colour, 0, 1)), alpha)


def _touches(study: Study) -> Floats:
    """Return the dry-brush touches, 0–1, that keep eyes, mouths and seams readable."""
    grey = luminance(study.base.colour)
    cell = study.cell
    fine = np.clip((blurred(grey, 0.7 * cell) - blurred(grey, 0.10 * cell) - 0.05) * 4.5, 0, 1)
    dry = 1 - 0.35 * smoothstep(paper(study.chance(4), study.height, study.width, 0.075 * cell), 0.1, 0.7)
    dark = smoothstep(-grey, -0.34, -0.12)
    inner = smoothstep(study.depth, 0.7, 1.3)
    edge = np.float32(_LINE_KEEPS) * (1 - inner)
    return floats(np.clip(fine * dark * dry * np.maximum(inner * 0.85, edge), 0, 1))


def _scene(study: Study, layer: Layer) -> Floats:
    """Set the figure on paper with a loose wash behind it, some splashes, and colour bleeding out."""
    height, width, cell = study.height, study.width, study.cell
    hue = hue_of(study)
    sheet = _sheet(study)
    wander = clouds(study.chance(5), height, width, 12 * cell)
    reach = blurred(layer.alpha, 3.4 * cell) * np.float32(1.25) + wander * np.float32(0.13)
    patch = smoothstep(reach, 0.30, 0.36)
    dried = np.clip(patch - blurred(patch, 0.7 * cell), 0, 1) * np.float32(0.9)
    strength = patch * (0.34 + 0.16 * np.clip(wander, -1, 1)) + dried * patch + _splashes(study)
    cool = np.array(tint(0.80, 0.075, hue + 160), np.float32)
    warm = np.array(tint(0.86, 0.070, hue + 95), np.float32)
    share = smoothstep(clouds(study.chance(6), height, width, 22 * cell), -0.8, 0.8)[..., None]
    wash = cool * (1 - share) + warm * share
    ground = sheet * np.power(wash, np.clip(strength, 0, 2)[..., None] * np.float32(1.9))
    bled = blurred(layer.alpha, 0.9 * cell) * smoothstep(wander, 0.35, 1.2) * np.float32(0.5)
    ground = ground * (1 - bled[..., None] * (1 - blurred(layer.colour, 1.2 * cell)))
    washed = np.float32(0.06) * layer.alpha
    return floats(np.clip(mixed(floats(ground), layer.colour, layer.alpha - washed), 0, 1))


def _splashes(study: Study) -> Floats:
    """Return drops of paint beside the figure, 0–1."""
    drops = np.zeros((study.height, study.width), np.float32)
    chance = study.chance(7)
    for _ in range(26):
        centre = (int(chance.integers(study.width)), int(chance.integers(study.height)))
        radius = max(1, int(study.cell * 0.12 * (1 + chance.pareto(1.6))))
        cv2.circle(drops, centre, min(radius, study.cell), float(chance.uniform(0.25, 0.6)), -1, cv2.LINE_AA)
    away = blurred(study.base.alpha, 2.5 * study.cell)
    return floats(blurred(drops, 0.06 * study.cell) * smoothstep(away, 0.02, 0.12) * (1 - study.base.alpha))


TREATMENT = Treatment("watercolour", _paint, _scene, covers=False)
