"""Voxel: the sprite sculpted from cubes in steps towards the eye, seen from above and the right.

Every sprite pixel is a column of cubes in oblique projection: its front keeps the pixel's place but for a
small shift, its top looks up and its right side to the right. Columns stand nearer the eye the deeper they
lie inside the figure, so the sculpture bulges in terraces whose tops and sides are seen.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.treatments.flow import dropped
from sprite_tavern.forge.treatments.ground import hue_of, over, radial, standing_shadow, tint
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.imaging.alpha import bleed, silhouette
from sprite_tavern.imaging.filters import blocks, inner_distance, lit, luminance
from sprite_tavern.imaging.pixels import Floats, Labels, Mask, as_floats, floats

_STEP = 0.30
"""How far one cube's depth moves it to the lower left, in sprite pixels."""
_THICK = 2
"""Cubes behind the lowest front."""
_TERRACES, _ROOM = 3, 17
"""Terraces at most, and sprite pixels of the figure's frame that each needs: small faces stay flat."""
_TERRACE = 1.9
"""Distance from the edge, in sprite pixels, of each next terrace."""
_FRONT, _TOP, _SIDE = 0.97, 1.24, 0.56
"""Brightness of the faces that look at the eye, up and to the right."""
_NEARER = 0.045
"""How much brighter each terrace is than the one behind."""
_BEVEL = 0.07
_BEVEL_LIGHT, _BEVEL_SHADE = 0.22, 0.20


def _levels(study: Study) -> Labels:
    """Return how many cubes each pixel's column has: more in the middle of the figure, 0 outside.

    A tile has no middle: there, what is lighter stands higher.
    """
    solid = silhouette(study.sprite)
    if solid.all():
        grey = luminance(as_floats(study.sprite[..., :3]))
        terrace = np.digitize(grey, np.quantile(grey, (0.15, 0.9)))
    else:
        depth = inner_distance(np.pad(solid, 1, mode="edge"))[1:-1, 1:-1]
        terrace = np.minimum((depth - 1) / _TERRACE, min(_TERRACES, max(solid.shape) // _ROOM))
    return np.where(solid, _THICK + terrace.astype(np.int32), 0).astype(np.int32)


class _Sculpture:
    """The picture being built: faces drawn from far to near."""

    def __init__(self, study: Study) -> None:
        self._cell = study.cell
        self._own = as_floats(bleed(study.sprite)[..., :3])
        self.colour = np.zeros((study.height, study.width, 3), np.float32)
        self.alpha = np.zeros((study.height, study.width), np.float32)
        self._edges = _bevelled(study.cell)

    def stack(self, levels: Labels, level: int) -> None:
        """Draw the cubes of one level: the far parts of their tops and sides first, then their fronts."""
        here = levels >= level
        nearer = level - _THICK
        far = -round((nearer - 1) * _STEP * self._cell)
        near = -round(nearer * _STEP * self._cell)
        for away in range(far, near, -1):
            self._faces(here & _open_above(here), away, _TOP, 0)
            self._faces(here & _open_right(here), away, _SIDE, 1)
        light = _FRONT * (1 + _NEARER * (nearer - _TERRACES / 2))
        self._fronts(here, near, light)

    def _faces(self, mask: Mask, away: int, light: float, axis: int) -> None:
        """Draw one line of pixels of every face that looks up (axis 0) or right (axis 1)."""
        cell = self._cell
        rows, columns = np.nonzero(mask)
        if not len(rows):
            return
        along = np.arange(cell)
        if axis == 0:
            down = np.broadcast_to((rows * cell)[:, None], (len(rows), cell))
            right = columns[:, None] * cell + along[None]
        else:
            down = rows[:, None] * cell + along[None]
            right = np.broadcast_to((columns * cell + cell - 1)[:, None], (len(rows), cell))
        self._put(down - away, right + away, (self._own[rows, columns] * np.float32(light))[:, None])

    def _put(self, down: NDArray[np.int64], right: NDArray[np.int64], colour: Floats) -> None:
        seen = (down >= 0) & (down < len(self.alpha)) & (right >= 0) & (right < self.alpha.shape[1])
        self.colour[down[seen], right[seen]] = np.broadcast_to(colour, (*down.shape, 3))[seen]
        self.alpha[down[seen], right[seen]] = 1

    def _fronts(self, here: Mask, away: int, light: float) -> None:
        cell = self._cell
        shape = here.shape[0] * cell, here.shape[1] * cell
        cover = here.repeat(cell, axis=0).repeat(cell, axis=1)
        bevel = np.tile(self._edges, here.shape)
        front = lit(blocks(self._own, cell), bevel * np.float32(light))
        target, source = _overlap(shape, -away, away)
        np.copyto(self.colour[target], front[source], where=cover[source][..., None])
        np.copyto(self.alpha[target], np.float32(1), where=cover[source])


def _overlap(
    shape: tuple[int, int], down: int, right: int
) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Return where a picture moved down and right lands in its own frame, and the part that stays in it."""
    height, width = shape
    target = _moved(height, down), _moved(width, right)
    source = _moved(height, -down), _moved(width, -right)
    return target, source


def _moved(length: int, by: int) -> slice:
    return slice(max(0, by), max(0, min(length, length + by)))


def _bevelled(cell: int) -> Floats:
    """Return the brightness of a cube's front, cell × cell: lit and shaded rims, a faint gradient."""
    at = (np.arange(cell) + 0.5) / cell
    edge = max(_BEVEL, 1.0 / cell)
    up, left = at[:, None], at[None]
    lit = (up < edge) | (left < edge)
    dark = (up > 1 - edge) | (left > 1 - edge)
    return floats(1 + _BEVEL_LIGHT * lit - _BEVEL_SHADE * (dark & ~lit) + 0.06 * (0.5 - up))


def _open_above(here: Mask) -> Mask:
    return here & ~np.pad(here, ((1, 0), (0, 0)))[:-1]


def _open_right(here: Mask) -> Mask:
    return here & ~np.pad(here, ((0, 0), (0, 1)))[:, 1:]


def _paint(study: Study) -> Layer:
    levels = _levels(study)
    sculpture = _Sculpture(study)
    for level in range(1, int(levels.max()) + 1):
        _shade(sculpture, levels, level, study.cell)
        sculpture.stack(levels, level)
    return Layer(floats(np.clip(sculpture.colour, 0, 1)), sculpture.alpha)


def _shade(sculpture: _Sculpture, levels: Labels, level: int, cell: int) -> None:
    """Let the cubes of a level throw their shadow, down and to the right, on those behind."""
    if level <= _THICK:
        return
    mask = (levels >= level).astype(np.float32)
    large = cv2.resize(mask, None, fx=cell, fy=cell, interpolation=cv2.INTER_NEAREST)
    shadow = dropped(floats(large), 0.15 * cell, 0.30 * cell, 0.22 * cell) * np.float32(0.34)
    sculpture.colour = lit(sculpture.colour, 1 - shadow)


def _scene(study: Study, layer: Layer) -> Floats:
    hue = hue_of(study) + 180
    ground = radial(study, tint(0.80, 0.06, hue), tint(0.56, 0.075, hue + 25))
    floor = standing_shadow(study) * np.float32(0.5)
    wall = dropped(layer.alpha, 1.0 * study.cell, 1.2 * study.cell, 1.0 * study.cell) * np.float32(0.22)
    return over(layer, lit(ground, 1 - np.maximum(floor, wall)))


TREATMENT = Treatment("voxel", _paint, _scene)
