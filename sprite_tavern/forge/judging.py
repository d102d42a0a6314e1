"""What drawings owe their prompt beyond clean pixels: the colours asked for, and siblings that differ.

These measures need the recipe or several drawings of a prompt; the gates of `forge/score.py` need
one sprite only.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np

from sprite_tavern.forge.artist import Drawing
from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.geometry import BoolArray, FloatArray
from sprite_tavern.forge.ramps import rgb_of_hex
from sprite_tavern.forge.score import contour, is_tile
from sprite_tavern.imaging.oklab import ByteArray, to_oklab, to_oklch

_MAIN_SHARE = 0.06
"""Least share of the inner pixels in the first colour of the subject."""
_DETAIL_SHARE = 0.005
"""The same for a second colour and for the colours of parts, which may be eyes or a gem."""
_HUE_WINDOW, _COLOURFUL, _PLAIN = 34.0, 0.035, 0.06
_DARK, _LIGHT, _LIGHTNESS_WINDOW = 0.40, 0.80, 0.26
_DIFFERENT_COLOUR = 0.06
"""OKLab distance from which two pixels count as different."""
_VARIED, _SAME_SHAPE = 0.25, 0.85


def shows_its_colours(drawing: Drawing) -> bool:
    """G10: every colour word of the prompt is seen on the sprite."""
    solid = drawing.pixels[..., 3] > 0
    inner = solid & ~contour(solid)
    pixels = drawing.pixels[inner if inner.any() else solid][:, :3]
    if not len(pixels):
        return False
    return all(_share(pixels, trait) >= least for trait, least in _asked(drawing.recipe.attributes))


def _asked(attributes: Attributes) -> Iterator[tuple[Trait, float]]:
    """Yield every colour asked with the least share of it."""
    for place, trait in enumerate(attributes.colours):
        yield trait, _DETAIL_SHARE if place else _MAIN_SHARE
    for part in attributes.parts:
        yield from ((trait, _DETAIL_SHARE) for trait, _ in _asked(part))


def _share(pixels: ByteArray, trait: Trait) -> float:
    """Return the share of pixels (n, 3) that a person would call by the colour of the trait."""
    asked_lightness, asked_chroma, asked_hue = to_oklch(rgb_of_hex(trait.value)).tolist()
    lightness, chroma, hue = np.moveaxis(np.asarray(to_oklch(pixels)), -1, 0)
    if asked_chroma >= _COLOURFUL:
        apart = np.abs((hue - asked_hue + 180) % 360 - 180)
        return float(((chroma >= _COLOURFUL) & (apart <= _HUE_WINDOW)).mean())
    plain = chroma < _PLAIN
    if asked_lightness < _DARK:
        return float((plain & (lightness < _DARK)).mean())
    if asked_lightness > _LIGHT:
        return float((plain & (lightness > _LIGHT)).mean())
    return float((plain & (np.abs(lightness - asked_lightness) < _LIGHTNESS_WINDOW)).mean())


def differs(first: ByteArray, second: ByteArray) -> float:
    """Return the share of the pixels drawn in either sprite that are clearly different."""
    either = (first[..., 3] > 0) | (second[..., 3] > 0)
    if not either.any():
        return 0.0
    lab: list[FloatArray] = [to_oklab(sprite[either][:, :3]) for sprite in (first, second)]
    colour = np.sqrt(((lab[0] - lab[1]) ** 2).sum(axis=-1)) > _DIFFERENT_COLOUR
    alpha = first[either][:, 3] != second[either][:, 3]
    return float((colour | alpha).mean())


def overlap(first: ByteArray, second: ByteArray) -> float:
    """Return the intersection over union of two silhouettes, the larger of as drawn and mirrored.

    A sprite that merely looks the other way is no other individual.
    """
    shapes: tuple[BoolArray, BoolArray] = (first[..., 3] > 0, second[..., 3] > 0)
    mirrored = shapes[1][:, ::-1]
    return max(_overlap(shapes[0], shapes[1]), _overlap(shapes[0], mirrored))


def _overlap(first: BoolArray, second: BoolArray) -> float:
    union = int((first | second).sum())
    return int((first & second).sum()) / union if union else 1.0


def varied(siblings: Sequence[ByteArray]) -> bool:
    """G11: sprites of one prompt differ on average and, unless they are tiles, two of them in shape."""
    pairs = list(combinations(siblings, 2))
    distance = sum(differs(first, second) for first, second in pairs) / len(pairs)
    if all(is_tile(sibling) for sibling in siblings):
        return distance > _VARIED
    return distance > _VARIED and min(overlap(first, second) for first, second in pairs) < _SAME_SHAPE
