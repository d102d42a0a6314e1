"""Oil painting: strokes laid one by one along the form, broad first and fine last, lit as thick paint.

Stroke-based rendering after Hertzmann (1998): each layer paints only where the picture still differs from
the subject, with strokes that follow the form and stop at another colour. Every stroke also leaves bristle
ridges in a height field, which is lit at the end.
"""

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from sprite_tavern.forge.treatments.flow import directions, dropped
from sprite_tavern.forge.treatments.ground import hue_of, over, radial, tint
from sprite_tavern.forge.treatments.light import diffuse, gloss, normals
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.texture import clouds, weave
from sprite_tavern.imaging.alpha import opaque
from sprite_tavern.imaging.filters import blurred, brightened, lit, luminance, saturated, smoothstep
from sprite_tavern.imaging.pixels import Floats, Mask, Pixels, as_bytes, as_floats, floats

_SUBPIXEL_BITS = 4
_PRIMED = 128
"""Height of what covers the canvas before the first stroke."""
_BODY = 70 / 255
"""How thick the body of a stroke is, beside the highest bristle."""
_DAB = 2
"""Points of a stroke that another colour stops at once: it shows no bristles, and finer strokes cover it."""
_BROAD = 3
"""Strokes of so many bristles are mostly painted over, so their edges need no smoothing; bristles differ
so little from their stroke that theirs don't either."""


@dataclass(frozen=True)
class _Brush:
    """A brush and how it is used.

    Attributes:
        width: in sprite pixels, or more where those are very small.
        length: of a stroke, in the same.
        points: that a stroke's curve is drawn through.
        miss: colour error, 0–1, from which this brush paints over what is there.
        bristles: places of the ridges across the stroke, in stroke widths.
    """

    width: float
    length: float
    points: int
    miss: float
    bristles: tuple[float, ...] = ()


_BRUSHES = (
    _Brush(2.6, 7.0, 5, 0.0, (-0.36, -0.12, 0.14, 0.38)),
    _Brush(1.4, 4.2, 4, 0.06, (-0.33, 0.0, 0.34)),
    _Brush(0.7, 1.8, 3, 0.11, (0.1,)),
    _Brush(0.34, 0.6, 2, 0.17),
)
_GROUND_BRUSH = _Brush(4.6, 15.0, 5, 0.0, (-0.40, -0.24, -0.08, 0.1, 0.26, 0.42))


class _Easel:
    """The canvas (red, green, blue and height of paint, 0–255) with the subject's flow beside it."""

    def __init__(self, study: Study, ground: Floats, flow: tuple[Floats, Floats]) -> None:
        self._study = study
        self._flow = flow
        self.canvas = opaque(as_bytes(ground))
        self.canvas[..., 3] = _PRIMED

    def cover(self, target: Floats, near: Mask, brush: _Brush, number: int) -> None:
        """Lay one layer of strokes over the part of the target that is `near`."""
        chance = self._study.chance(10 + number)
        width = max(2.0, brush.width * self._study.grain)
        wanted = blurred(target, 0.22 * width)
        starts = _starts(chance, near, width)
        if brush.miss:
            there = as_floats(self.canvas[starts[:, 1], starts[:, 0], :3])
            miss = np.abs(there - wanted[starts[:, 1], starts[:, 0]]).max(axis=1)
            starts = starts[miss > brush.miss]
        starts = chance.permutation(starts)
        if not len(starts):
            return
        paths = _paths(starts, self._flow, wanted, (brush.length * self._study.grain, brush.points))
        colours = wanted[starts[:, 1], starts[:, 0]]
        colours = np.clip(colours + chance.normal(0, 0.022, colours.shape), 0, 1)
        _draw(self.canvas, paths, floats(colours), chance, (width, brush.bristles))


def _paint(study: Study) -> Layer:
    target = floats(np.clip(saturated(study.base.colour, 1.12), 0, 1))
    easel = _Easel(study, target, _wandering(study, directions(target, 1.1 * study.grain)))
    near = study.base.alpha > 0.02
    for number, brush in enumerate(_BRUSHES):
        easel.cover(target, near, brush, number)
    return Layer(_lit(study, easel.canvas), _ragged(study))


def _wandering(study: Study, flow: tuple[Floats, Floats]) -> tuple[Floats, Floats]:
    """Turn the flow a little, as a wrist does."""
    turn = clouds(study.chance(1), study.height, study.width, 9.0 * study.cell) * np.float32(0.35)
    cosine, sine = np.cos(turn), np.sin(turn)
    return flow[0] * cosine - flow[1] * sine, flow[0] * sine + flow[1] * cosine


def _starts(chance: np.random.Generator, near: Mask, width: float) -> NDArray[np.int32]:
    """Return starting points (column, row) on a jittered grid over the wanted area."""
    height, across = near.shape
    step = 0.82 * width
    rows, columns = np.mgrid[0:height:step, 0:across:step]
    points = (
        np.stack([columns.ravel(), rows.ravel()], axis=1) + chance.uniform(-0.5, 0.5, (rows.size, 2)) * step
    )
    points = np.clip(points, 0, (across - 1, height - 1)).astype(np.int32)
    wanted: NDArray[np.int32] = points[near[points[:, 1], points[:, 0]]]
    return wanted


def _paths(
    starts: NDArray[np.int32], flow: tuple[Floats, Floats], wanted: Floats, reach: tuple[float, int]
) -> NDArray[np.float32]:
    """Return for each stroke its points (stroke × point × 2), following the flow to the next colour."""
    height, width = wanted.shape[:2]
    step_length = np.float32(reach[0] / (reach[1] - 1))
    origin = wanted[starts[:, 1], starts[:, 0]]
    points = [starts.astype(np.float32)]
    alive = np.ones(len(starts), np.bool_)
    heading = np.zeros((len(starts), 2), np.float32)
    for _ in range(reach[1] - 1):
        column = np.clip(points[-1][:, 0], 0, width - 1).astype(np.int32)
        row = np.clip(points[-1][:, 1], 0, height - 1).astype(np.int32)
        step = np.stack([flow[0][row, column], flow[1][row, column]], axis=1)
        step *= np.where((step * heading).sum(axis=1) < 0, -1, 1)[:, None].astype(np.float32)
        alive &= np.abs(wanted[row, column] - origin).max(axis=1) < 0.14
        heading = step
        points.append(points[-1] + step * step_length * alive[:, None])
    return np.stack(points, axis=1).astype(np.float32)


def _draw(
    canvas: Pixels,
    paths: NDArray[np.float32],
    colours: Floats,
    chance: np.random.Generator,
    brush: tuple[float, tuple[float, ...]],
) -> None:
    """Draw the strokes: a body, then bristles of slightly other tone and height along it."""
    along = np.gradient(paths, axis=1)
    normal = np.stack([-along[..., 1], along[..., 0]], axis=-1)
    normal /= np.maximum(np.linalg.norm(normal, axis=-1, keepdims=True), 1e-3)
    width, places = brush
    offsets = np.array(places, np.float32) * np.float32(width)
    bristles = paths[:, None] + normal[:, None] * offsets[None, :, None, None]
    lines = np.concatenate([paths[:, None], bristles], axis=1)
    fixed = np.rint(lines * (1 << _SUBPIXEL_BITS)).astype(np.int32)
    edge = cv2.LINE_8 if len(places) >= _BROAD else cv2.LINE_AA
    thin = max(1, round(width * 0.16))
    pens = [(max(1, round(width)), edge), *[(thin, cv2.LINE_8)] * len(places)]
    counts = _points_apart(paths)
    shades = _shades(colours, len(places), chance).tolist()
    for stroke, tones, count in zip(fixed, shades, counts, strict=True):
        drawn = len(pens) if count > _DAB else 1
        for points, tone, (thick, kind) in zip(stroke[:drawn, :count], tones, pens, strict=False):
            cv2.polylines(canvas, [points], False, tone, thick, kind, _SUBPIXEL_BITS)  # noqa: FBT003 - its order


def _points_apart(paths: NDArray[np.float32]) -> list[int]:
    """Return how many points each stroke has before it stands still, at least those of a dab."""
    moving = np.any(paths[:, 1:] != paths[:, :-1], axis=-1).sum(axis=1)
    return cast("list[int]", np.maximum(moving + 1, _DAB).tolist())


def _shades(colours: Floats, bristles: int, chance: np.random.Generator) -> Floats:
    """Return red, green, blue and height of paint, 0–255, of each stroke's body and then of its bristles."""
    count = len(colours)
    tone = np.zeros((count, 1 + bristles), np.float32)
    rise = np.full((count, 1 + bristles), _BODY, np.float32)
    tone[:, 1:] = chance.normal(0, 0.030, (count, bristles))
    rise[:, 1:] = chance.uniform(0.25, 1.0, (count, bristles))
    load = 0.45 + 0.55 * luminance(colours[None])[0]
    shades = np.dstack([colours[:, None] + tone[..., None], rise * load[:, None]])
    return floats(shades * 255)


def _lit(study: Study, canvas: Pixels) -> Floats:
    """Return the canvas with light on its ridges and the weave showing where paint is thin."""
    cell = study.grain
    height = blurred(as_floats(canvas[..., 3]), max(0.6, 0.06 * cell))
    linen = weave(study.height, study.width, max(2.5, 0.28 * cell)) * (1 - smoothstep(height, 0.1, 0.5))
    field = normals((height * np.float32(0.30) + linen * np.float32(0.012)) * np.float32(cell))
    colour = as_floats(canvas[..., :3])
    light = np.clip(1 + (diffuse(field) / np.float32(0.54) - 1) * np.float32(0.42), 0.6, 1.5)
    shine = gloss(field, 30) * np.float32(0.16) - np.float32(0.004)
    return floats(np.clip(brightened(lit(colour, light), shine), 0, 1))


def _ragged(study: Study) -> Floats:
    """Return the figure's shape with the edge that a brush leaves."""
    wander = clouds(study.chance(2), study.height, study.width, 1.2 * study.cell)
    soft = blurred(study.base.alpha, 0.28 * study.cell)
    return smoothstep(soft + wander * np.float32(0.09) * (1 - np.abs(2 * soft - 1)), 0.40, 0.60)


def _scene(study: Study, layer: Layer) -> Floats:
    """Set the figure on a ground of broad strokes, warm in the light and cool at the rim."""
    hue = hue_of(study) + 180
    ground = radial(study, tint(0.68, 0.045, 75), tint(0.34, 0.05, hue))
    ground = lit(ground, 1 + 0.08 * clouds(study.chance(3), study.height, study.width, 9 * study.cell))
    shade = dropped(layer.alpha, 0.9 * study.cell, 1.1 * study.cell, 1.3 * study.cell) * np.float32(0.4)
    ground = floats(np.clip(lit(ground, 1 - shade), 0, 1))
    turn = clouds(study.chance(4), study.height, study.width, 30 * study.cell) * np.float32(0.35) - 0.7
    easel = _Easel(study, ground, (floats(np.cos(turn)), floats(np.sin(turn))))
    easel.cover(ground, layer.alpha < 0.98, _GROUND_BRUSH, len(_BRUSHES))
    return over(layer, _lit(study, easel.canvas))


TREATMENT = Treatment("oil", _paint, _scene)
