"""Hats, glasses and held things for creatures whose drawers know nothing of them.

The face is found by the eyes a drawer has set, the crown of the head by the silhouette above them.
"""

from dataclasses import dataclass

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten

_GOLD = "e9b234"
_HATS = frozenset({"hat", "crown", "tiara", "helmet", "helm", "cap", "beanie", "bow", "ribbon"})
_GLASSES = frozenset({"glasses", "sunglasses", "spectacle", "goggle", "goggles", "monocle", "eyepatch"})
_HELD_SCALE = 0.018
"""Scale of a held thing for each unit of the creature's height."""


@dataclass(frozen=True, slots=True)
class Face:
    """Where the eyes are and how large the head above them is, in drawing units."""

    x: float
    y: float
    top: float
    radius: float


def add_accessories(canvas: Canvas, look: Look) -> None:
    """Paint the parts that were asked for, fit a creature, and nobody has drawn."""
    unread = look.unread_parts()
    face = _face(canvas) if unread else None
    if face is None:
        return
    for noun in unread:
        name = singular(noun.split()[-1])
        if name in _HATS or noun in _HATS:
            part = look.part(noun)
            if part is not None:
                _hat(canvas, part, name, face)
        elif noun in _GLASSES or name in _GLASSES:
            look.part(noun)
            _glasses(canvas, face)
        elif name in gear():
            _held(canvas, look, noun, name)


def _face(canvas: Canvas) -> Face | None:
    """Return the face by the first pair of round marks, or None for what has no eyes."""
    eyes = [stamp for stamp in canvas.stamps if stamp.round and not stamp.free and stamp.height >= 2][:4]
    if not eyes or not canvas.parts:
        return None
    level = [eye for eye in eyes if abs(eye.y - eyes[0].y) < 1.2]
    x = float(np.mean([eye.x for eye in level]))
    points = np.concatenate([polygon for part in canvas.parts for polygon in part.polygons])
    above = points[(np.abs(points[:, 0] - x) < 4) & (points[:, 1] < eyes[0].y)]
    if not len(above):
        return None
    top = float(above[:, 1].min())
    return Face(x, eyes[0].y, top, float(np.clip((eyes[0].y - top) * 1.15, 4.5, 14)))


def _hat(canvas: Canvas, part: Look, name: str, face: Face) -> None:
    """Paint a hat one unit wide to each side of its middle, scaled to the head."""
    with canvas.placed(face.x, face.top + face.radius * 0.22, scale=face.radius / 10):
        if name in {"crown", "tiara"}:
            gold = Ramp(part.colour if part.coloured else _GOLD, "metal")
            spikes = [(-8, 0), (-9, -8), (-4.6, -4.2), (0, -9.6), (4.6, -4.2), (9, -8), (8, 0)]
            canvas.polygon(spikes, gold, bevel=2)
            canvas.stamp(0, -2.2, 1.8, 1.8, "cd2d3c")
        elif name in {"helmet", "helm"}:
            metal = Ramp(part.colour if part.coloured else "a3b0c2", "metal")
            canvas.blob([(-10, 2), (-8.4, -7), (0, -10.6), (8.4, -7), (10, 2), (0, 0.6)], metal, bevel=6)
            canvas.limb(
                [(-10, 1.8, 1.2), (0, 0.4, 1.2), (10, 1.8, 1.2)], Ramp(_GOLD, "metal"), line=None, cast=0
            )
        elif name in {"bow", "ribbon"}:
            silk = Ramp(part.colour if part.coloured else "e0507a")
            for side in (-1, 1):
                canvas.blob([(0, -2), (side * 8, -6.6), (side * 8.6, 2), (0, 0.4)], silk, bevel=3)
            canvas.ellipse(0, -1, 2, 2, silk)
        else:
            _cloth_hat(canvas, part, name)


def _cloth_hat(canvas: Canvas, part: Look, name: str) -> None:
    cloth = Ramp(part.colour if part.coloured else part.shade_of("5a3f9a"))
    band = Ramp(lighten(cloth.base, 0.2))
    if name in {"cap", "beanie"}:
        canvas.blob([(-9.6, 0), (-8, -7), (0, -9.6), (8, -7), (9.6, 0), (0, -1)], cloth, bevel=4)
        canvas.limb([(4, -1, 1.3), (13, 0, 1)], band)
        return
    pointed = {"wizard", "witch", "magic", "party", "santa"}
    if pointed & set(part.noun.split()) or part.has(*pointed, "pointed"):
        canvas.blob([(-7, -1), (-4.6, -9), (-0.6, -16), (5, -19), (4, -11), (7, -1)], cloth, bevel=4)
    else:
        canvas.blob([(-7, -1), (-6.8, -12), (0, -13), (6.8, -12), (7, -1)], cloth, bevel=4)
    canvas.blob(
        [(-14, 0.6), (-7, -2.4), (0, -3), (7, -2.4), (14, 0.6), (7, 2), (0, 2.4), (-7, 2)], cloth, bevel=2.4
    )
    canvas.limb([(-6.6, -3.6, 1.1), (0, -3, 1.1), (6.6, -3.6, 1.1)], band, line=None, cast=0)


def _glasses(canvas: Canvas, face: Face) -> None:
    eyes = [
        stamp for stamp in canvas.stamps if stamp.round and abs(stamp.y - face.y) < 1.2 and stamp.height >= 2
    ][:2]
    for eye in eyes:
        canvas.ellipse(eye.x, eye.y, 3.4, 2.8, Ramp("2a2733"), bevel=1.4, cast=0)
        canvas.stamp(eye.x - 1, eye.y - 1, 1.2, 1.0, "cfe4f4")
    left, right = min(eye.x for eye in eyes), max(eye.x for eye in eyes)
    canvas.limb([(left, face.y - 0.6, 0.6), (right, face.y - 0.6, 0.6)], Ramp("2a2733"), line=None, cast=0)


def _held(canvas: Canvas, look: Look, noun: str, name: str) -> None:
    """Paint a thing at the creature's side, leaning outwards."""
    thing = gear()[name]
    part = look.part(noun, default=thing.presets[name])
    if part is None:
        return
    points = np.concatenate([polygon for one in canvas.parts for polygon in one.polygons])
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    height = float(bottom - top)
    scale = thing.scale * max(0.45, height * _HELD_SCALE)
    x, y = float(right - (right - left) * 0.02), float(bottom - height * 0.26)
    with canvas.placed(x, y, thing.tilt, scale):
        thing.draw(canvas, part)
