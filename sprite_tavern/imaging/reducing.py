"""Bring a picture that a general model painted "as pixel art" to a sprite of exactly the size asked for.

Such models draw blocks of about the right size at best. Where their own grid is plain to see and the subject
on it fits, that grid is believed; else the wanted one is laid over the picture.
"""

import cv2
import numpy as np

from sprite_tavern.imaging.alpha import bounds, harden, silhouette
from sprite_tavern.imaging.grid import Grid, find_grid
from sprite_tavern.imaging.keying import difference, find_backdrop, foreground
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.repair import repair, sampled

Size = tuple[int, int]
Key = tuple[int, int, int]

_FILLS = 0.5
"""Part of the wanted width or height that a subject on its own grid must fill; else it is too coarse."""
_ELASTIC_PITCH = 3.0
"""Cells at least this large are looked for where their edges really are."""
_IS_SUBJECT = 0.5


def reduce_to(pixels: Pixels, size: Size, key: Key | None = None) -> Pixels:
    """Return the sprite that a picture shows, with alpha 0 or 255.

    Args:
        pixels: Height × width × 4.
        size: Width and height of the sprite.
        key: Colour that the background was asked to have; it becomes transparent where the picture has no
            transparency of its own. None: the background stays.
    """
    if pixels.shape[1::-1] == size:
        return keyed(harden(pixels), key)
    own = _on_its_own_grid(pixels, size, key)
    return own if own is not None else _framed(keyed(_forced(pixels, size), key), size)


def _on_its_own_grid(pixels: Pixels, size: Size, key: Key | None) -> Pixels | None:
    """Return the sprite on the grid that the picture has, or None when there is none or it does not fit."""
    found = repair(pixels)
    if found.cell_width == 1:
        return None
    sprite = keyed(harden(found.pixels), key)
    left, top, right, bottom = bounds(silhouette(sprite))
    width, height = right - left, bottom - top
    scene = bool(silhouette(sprite).all())
    fits = (width, height) == size if scene else width <= size[0] and height <= size[1]
    if not fits or max(width / size[0], height / size[1]) < _FILLS:
        return None
    whole = sprite.shape[1] <= size[0] and sprite.shape[0] <= size[1]
    return _framed(sprite if whole else sprite[top:bottom, left:right], size)


def _forced(pixels: Pixels, size: Size) -> Pixels:
    """Return the whole picture on as many square cells as fit into the size."""
    height, width = pixels.shape[:2]
    pitch = max(width / size[0], height / size[1], 1.0)
    cells = (min(size[0], max(1, round(width / pitch))), min(size[1], max(1, round(height / pitch))))
    if pitch == 1:
        return harden(pixels)
    grid = find_grid(pixels, cells) if pitch >= _ELASTIC_PITCH else None
    if grid is None or (len(grid.columns) - 1, len(grid.rows) - 1) != cells:
        grid = Grid(_even(width, cells[0]), _even(height, cells[1]), (pitch, pitch), 0.0)
    return sampled(pixels, grid)


def _even(length: int, cells: int) -> tuple[int, ...]:
    return tuple(int(line) for line in np.linspace(0, length, cells + 1).round())


def keyed(sprite: Pixels, key: Key | None) -> Pixels:
    """Return the sprite without its background of about this colour, judged pixel by pixel.

    It is unchanged without a key, when it has transparency of its own, and when it has no such background.
    """
    if key is None or not silhouette(sprite).all():
        return sprite
    backdrop = find_backdrop(sprite, key)
    if backdrop is None:
        return sprite
    kept = foreground(difference(sprite, backdrop), backdrop) >= _IS_SUBJECT
    cut = sprite.copy()
    cut[~kept] = 0
    return cut if kept.any() else sprite


def _framed(sprite: Pixels, size: Size) -> Pixels:
    """Return the sprite in the middle of a transparent frame of this size; it fits."""
    height, width = sprite.shape[:2]
    framed = np.zeros((size[1], size[0], 4), np.uint8)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    framed[top : top + height, left : left + width] = sprite
    return framed


def without_flat_background(sprite: Pixels) -> Pixels:
    """Return the sprite without the one colour all around it; what the subject encloses stays.

    It is unchanged when there is no such colour, or when it has transparency of its own.
    """
    edges = (sprite[0], sprite[-1], sprite[:, 0], sprite[:, -1])
    corner = sprite[0, 0]
    flat = silhouette(sprite).all() and all((edge == corner).all() for edge in edges)
    if not flat:
        return sprite
    same = (sprite == corner).all(axis=-1).astype(np.uint8)
    _, labels = cv2.connectedComponents(same, connectivity=4)
    cut = sprite.copy()
    cut[labels == labels[0, 0]] = 0
    return cut if silhouette(cut).any() else sprite
