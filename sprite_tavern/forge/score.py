"""Automatic gates for sprites: the measurable part of "looks like pixel art".

Each gate is a function of one sprite that returns whether it passes. ``make forge-score`` draws a
list of prompts and prints the share of sprites that pass each gate.
"""

from collections.abc import Callable, Mapping, Sequence

import cv2
import numpy as np

from sprite_tavern.forge.geometry import BoolArray
from sprite_tavern.forge.recipe import Recipe
from sprite_tavern.imaging.oklab import ByteArray, to_oklab

_BLOW_UP_SHARE = 0.97
_TINY, _SMALL, _LARGE = 22, 40, 96
"""Sizes in pixels: up to the first two a sprite is judged as one of 16 and of 32 px."""
_MIN_COLOURS, _MAX_COLOURS, _MAX_COLOURS_LARGE = 6, 24, 32
_MIN_COLOURS_TINY = 4
"""A thing of one material (a fence) has no room for more than its contour and three tones at 16 px."""
_LONG_SIDE, _AREA = (0.72, 1.0), (0.06, 0.80)
_AREA_TINY = 0.97
"""At 16 px a box fills the frame and its contour, nearly a quarter of the area, lies on the border."""
_BORDER_PIXELS = 2
_BODY_SHARE = 0.90
_ORPHANS, _ORPHANS_SMALL = 0.03, 0.06
_OUTLINE_LIGHTNESS, _OUTLINE_SHARE = 0.42, 0.85
_TONE_RANGE, _PAGE_CONTRAST = 0.30, 0.15
_DARK_PAGE_LIGHTNESS = 0.2

Gate = Callable[[ByteArray], bool]


def right_shape(sprite: ByteArray) -> bool:
    """G1: a square RGBA picture of bytes."""
    return (
        sprite.dtype == np.uint8
        and sprite.ndim == 3
        and sprite.shape[2] == 4
        and sprite.shape[0] == sprite.shape[1]
    )


def hard_alpha(sprite: ByteArray) -> bool:
    """G2: alpha is 0 or 255 only."""
    return bool(np.isin(sprite[..., 3], (0, 255)).all())


def true_grid(sprite: ByteArray) -> bool:
    """G3: not an enlarged smaller sprite."""
    for factor in (2, 3, 4):
        for shift in range(factor):
            part = sprite[shift:, shift:]
            side = part.shape[0] // factor * factor
            blocks = part[:side, :side].reshape(side // factor, factor, side // factor, factor, 4)
            inked = blocks[:, 0, :, 0, 3] > 0
            same = (blocks == blocks[:, :1, :, :1]).all(axis=(1, 3, 4))
            if inked.any() and same[inked].mean() >= _BLOW_UP_SHARE:
                return False
    return True


def few_colours(sprite: ByteArray) -> bool:
    """G4: 6 to 24 colours, up to 32 on large sprites and as few as 4 at 16 px."""
    count = len(np.unique(sprite[sprite[..., 3] > 0], axis=0))
    size = sprite.shape[0]
    least = _MIN_COLOURS_TINY if size < _TINY else _MIN_COLOURS
    return least <= count <= (_MAX_COLOURS_LARGE if size >= _LARGE else _MAX_COLOURS)


def is_tile(sprite: ByteArray) -> bool:
    """Whether a sprite is a piece of ground: it leaves nothing transparent, so it has no contour."""
    return bool((sprite[..., 3] > 0).all())


def well_placed(sprite: ByteArray) -> bool:
    """G5: fills the frame, is not clipped by it.

    A 16 px sprite needs every pixel, so there the contour may lie on the border; what is clipped
    shows its inside at the border instead. A seamless tile is its frame.
    """
    solid = sprite[..., 3] > 0
    if not solid.any() or is_tile(sprite):
        return bool(solid.any())
    size = solid.shape[0]
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    long_side = max(np.ptp(rows), np.ptp(columns)) + 1
    tiny = size < _TINY
    cut = solid & ~_dark(sprite) if tiny else solid
    borders = max(int(cut[0].sum()), int(cut[:, 0].sum()), int(cut[:, -1].sum()))
    return bool(
        _LONG_SIDE[0] <= long_side / size <= _LONG_SIDE[1]
        and _AREA[0] <= solid.mean() <= (_AREA_TINY if tiny else _AREA[1])
        and borders <= _BORDER_PIXELS
    )


def _dark(sprite: ByteArray) -> BoolArray:
    dark: BoolArray = to_oklab(sprite[..., :3])[..., 0] < _OUTLINE_LIGHTNESS
    return dark


def one_body(sprite: ByteArray) -> bool:
    """G6: the largest connected piece is nearly everything."""
    solid = (sprite[..., 3] > 0).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(solid, connectivity=8)
    sizes = stats[1:, cv2.CC_STAT_AREA]
    return len(sizes) > 0 and bool(sizes.max() / sizes.sum() > _BODY_SHARE)


def few_orphans(sprite: ByteArray) -> bool:
    """G7: hardly any pixel differs from all its eight neighbours."""
    size = sprite.shape[0]
    codes = (sprite.astype(np.int64) * np.array([1, 256, 65536, 16777216])).sum(axis=-1)
    padded = np.pad(codes, 1, constant_values=-1)
    steps = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]
    alike = sum(
        (padded[1 + dy : size + 1 + dy, 1 + dx : size + 1 + dx] == codes).astype(int) for dy, dx in steps
    )
    solid = sprite[..., 3] > 0
    share = float((np.asarray(alike)[solid] == 0).mean()) if solid.any() else 1.0
    return share < (_ORPHANS_SMALL if size < _SMALL else _ORPHANS)


def contour(solid: BoolArray) -> BoolArray:
    """Return the pixels of a silhouette that have a side on the outside."""
    padded = np.pad(solid, 1)
    surrounded: BoolArray = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    return solid & ~surrounded


def dark_outline(sprite: ByteArray) -> bool:
    """G8: the contour is dark; a seamless tile has none."""
    if is_tile(sprite):
        return True
    edge = contour(sprite[..., 3] > 0)
    return bool(edge.any() and _dark(sprite)[edge].mean() > _OUTLINE_SHARE)


def full_tone(sprite: ByteArray) -> bool:
    """G9: a wide range of lightness inside, visible on a dark page."""
    solid = sprite[..., 3] > 0
    inner = solid & ~contour(solid)
    if not inner.any():
        return False
    lightness = to_oklab(sprite[..., :3])[..., 0][inner]
    low, high = np.percentile(lightness, (3, 97))
    return bool(high - low > _TONE_RANGE and lightness.mean() - _DARK_PAGE_LIGHTNESS > _PAGE_CONTRAST)


GATES: Mapping[str, Gate] = {
    "G1 shape": right_shape, "G2 alpha": hard_alpha, "G3 grid": true_grid, "G4 colours": few_colours,
    "G5 place": well_placed, "G6 one body": one_body, "G7 orphans": few_orphans, "G8 outline": dark_outline,
    "G9 tone": full_tone,
}  # fmt: skip
"""Every gate by name."""


def failures(sprite: ByteArray) -> list[str]:
    """Return the names of the gates a sprite does not pass."""
    return [name for name, gate in GATES.items() if not gate(sprite)]


def adherence(recipes: Sequence[Recipe]) -> float:
    """Return the share of content words that were drawn, over all recipes."""
    drawn = sum(len(recipe.drew) for recipe in recipes)
    return drawn / max(1, drawn + sum(len(recipe.ignored) for recipe in recipes))
