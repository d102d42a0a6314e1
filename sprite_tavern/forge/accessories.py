"""Hats, glasses, scarves, loads and held things for creatures whose drawers know nothing of them.

The face is found by the eyes a drawer has set, the crown of the head by the silhouette above them.
Whatever else a creature is "with" is drawn by its own drawer, small: buildings on its back, the rest
in front of it.
"""

from dataclasses import dataclass

import numpy as np

from sprite_tavern.forge.anatomy.coats import HORN
from sprite_tavern.forge.anatomy.eyecounts import count_eyes
from sprite_tavern.forge.anatomy.headgear import headgear, wearable
from sprite_tavern.forge.anatomy.horns import HornShape, horn
from sprite_tavern.forge.anatomy.wings import Plumage, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.geometry import FloatArray, bounds
from sprite_tavern.forge.lexicon.parts import GROWN, WORN
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD
from sprite_tavern.forge.ramps import Ramp, lighten

_GLASSES = frozenset(
    {"glass", "glasses", "sunglass", "sunglasses", "spectacle", "goggle", "goggles", "monocle", "eyepatch"}
)
_NECKWEAR = frozenset(
    {
        "scarf",
        "bandana",
        "collar",
        "tie",
        "bowtie",
        "necklace",
        "bell",
        "medal",
        "medallion",
        "amulet",
        "cape",
    }
)
_HOARD = frozenset({"gold", "treasure", "coin", "hoard", "loot"})
_PLACES = frozenset({"back", "mouth", "paw", "head", "claw", "beak", "top", "pile", "side"})
"""Words for where something is; drawn with the thing itself."""
_ON_THE_BACK = frozenset({"buildings", "vehicles"})
_HELD_SCALE = 0.018
"""Scale of a held thing for each unit of the creature's height."""
_LOAD_SHARE, _ITEM_SHARE = 0.44, 0.36
"""Size of a load and of an item as a share of the creature's longer side."""
_MOUNT_SHARE, _SEAT_DEPTH = 0.96, 0.2
"""Breadth of what a creature rides, as a share of its own, and how deep it sits on it, of its height."""


@dataclass(frozen=True, slots=True)
class Face:
    """Where the eyes are and how large the head above them is, in drawing units."""

    x: float
    y: float
    top: float
    radius: float
    frontal: bool = False
    """Whether two eyes are seen."""


def add_accessories(canvas: Canvas, look: Look) -> None:
    """Paint the parts that were asked for, fit a creature, and nobody has drawn."""
    if not canvas.parts:
        return
    face = _face(canvas)
    if face is not None:
        count_eyes(canvas, look)
        if look.pending("sad") and look.has("sad"):
            _tears(canvas, face)
    unread = look.unread_parts()
    for noun in unread:
        _add(canvas, look, noun, face)
    for noun in look.unread_parts():
        if noun in _PLACES and len(unread) > 1:
            look.part(noun)


def _add(canvas: Canvas, look: Look, noun: str, face: Face | None) -> None:
    """Paint one thing: a hoard below, clothes on the face, a weapon in hand, the rest beside or on top."""
    name = singular(noun.rsplit(maxsplit=1)[-1])
    if name in _HOARD:
        _hoard(canvas, look, noun)
    elif face is not None and _worn(canvas, look, noun, face):
        return
    elif name in gear() and face is not None:
        _held(canvas, look, noun, name)
    elif name not in WORN | GROWN and _place(noun) is not None:
        _thing(canvas, look, noun)


def _worn(canvas: Canvas, look: Look, noun: str, face: Face) -> bool:
    """Paint what is worn on head, eyes or neck; return whether the noun was such a thing."""
    name = singular(noun.rsplit(maxsplit=1)[-1])
    if wearable(noun):
        headgear(canvas, look, face.x, face.top + face.radius * 0.22, face.radius * 1.18)
    elif noun in _GLASSES or name in _GLASSES:
        look.part(noun)
        _glasses(canvas, face, noun)
    elif name in _NECKWEAR:
        part = look.part(noun)
        if part is not None:
            _neckwear(canvas, part, name, face)
    elif name in {"horn", "antler"}:
        _horns(canvas, look, noun, face)
    elif name == "wing":
        _wings(canvas, look, noun, face)
    else:
        return False
    return True


def _tears(canvas: Canvas, face: Face) -> None:
    """Set tears under the eyes."""
    for eye in [stamp for stamp in canvas.stamps if stamp.round and abs(stamp.y - face.y) < 1.2][:2]:
        canvas.stamp(eye.x, eye.y + eye.height * 1.1, 1.6, 2.6, "6fc4f4")
        canvas.stamp(eye.x, eye.y + eye.height * 1.1 + 3, 1.2, 1.6, "a8e0fa")


def _horns(canvas: Canvas, look: Look, noun: str, face: Face) -> None:
    """Paint a pair of horns on the crown of the head."""
    part = look.part(noun)
    ramp = Ramp(part.colour if part is not None and part.coloured else HORN)
    shape: HornShape = "antler" if singular(noun) == "antler" else "curved"
    for side in (-1, 1):
        x, y = face.x + side * face.radius * 0.5, face.top + face.radius * 0.3
        with canvas.placed(x, y, flip=side < 0):
            horn(canvas, shape, (0, 0, -6), face.radius * 1.1, ramp)


def _wings(canvas: Canvas, look: Look, noun: str, face: Face) -> None:
    """Paint wings on what has none: on the back of what is seen from the side, else at both sides."""
    part = look.part(noun)
    web = Ramp(part.colour if part is not None and part.coloured else "eceef2")
    arm = Ramp(lighten(web.base, -0.05))
    left, top, right, bottom = bounds([polygon for one in canvas.parts for polygon in one.polygons])
    size, y = max(right - left, bottom - top) * 0.55, top + (bottom - top) * 0.5
    if face.frontal:
        for x, flip in ((left + 2, False), (right - 2, True)):
            with canvas.placed(x, y, flip=flip):
                wing(canvas, "feather", (0, 0, -24), size * 0.8, Plumage(web, arm))
        return
    for shift, lean, far in ((3.0, 14.0, True), (0.0, -24.0, False)):
        place = (left + (right - left) * 0.46 + shift, y, lean)
        wing(canvas, "feather", place, size, Plumage(web, arm, far=far))


def _points(canvas: Canvas) -> FloatArray:
    return np.concatenate([polygon for part in canvas.parts for polygon in part.polygons])


def _face(canvas: Canvas) -> Face | None:
    """Return the face by the first pair of round marks, or None for what has no eyes."""
    eyes = [stamp for stamp in canvas.stamps if stamp.round and not stamp.free and stamp.height >= 2][:4]
    if not eyes or not canvas.parts:
        return None
    level = [eye for eye in eyes if abs(eye.y - eyes[0].y) < 1.2]
    x = float(np.mean([eye.x for eye in level]))
    points = _points(canvas)
    higher = points[points[:, 1] < eyes[0].y]
    near = higher[np.abs(higher[:, 0] - x) < 4]
    above = near if len(near) else higher  # broad rows have their corners far from the eyes
    if not len(above):
        return None
    top = float(above[:, 1].min())
    return Face(x, eyes[0].y, top, float(np.clip((eyes[0].y - top) * 1.15, 4.5, 14)), len(level) > 1)


def _glasses(canvas: Canvas, face: Face, noun: str) -> None:
    eyes = [
        stamp for stamp in canvas.stamps if stamp.round and abs(stamp.y - face.y) < 1.2 and stamp.height >= 2
    ][:2]
    black = Ramp("2a2733")
    if noun in {"eyepatch", "monocle"}:
        eye = max(eyes, key=lambda stamp: stamp.x)
        if noun == "eyepatch":
            canvas.ellipse(eye.x, eye.y, 3.6, 3.4, black, bevel=1.4, cast=0)
            strap = [(face.x - face.radius, face.y - 2.4, 0.7), (eye.x, eye.y - 2, 0.7)]
            canvas.limb(strap, black, line=None, cast=0)
            return
        canvas.ellipse(eye.x, eye.y, 3.6, 3.6, Ramp(GOLD, "metal"), cast=0)
        canvas.ellipse(eye.x, eye.y, 2.4, 2.4, Ramp("cfe4f4"), line=None, cast=0)
        canvas.stamp(eye.x, eye.y, 1.6, 1.8, "2a2733", round=True)
        return
    dark = noun in {"sunglass", "sunglasses"}
    for eye in eyes:
        canvas.ellipse(eye.x, eye.y, 3.5, 3.1, black, bevel=1.4, cast=0)
        if not dark:
            canvas.ellipse(eye.x, eye.y, 2.3, 2.0, Ramp("d8ecf6"), line=None, cast=0)
            canvas.stamp(eye.x, eye.y, 1.4, 1.6, "2a2733", round=True)
        canvas.stamp(eye.x - 1, eye.y - 1, 1.2, 1.0, "ffffff")
    left, right = min(eye.x for eye in eyes), max(eye.x for eye in eyes)
    canvas.limb([(left, face.y - 0.6, 0.6), (right, face.y - 0.6, 0.6)], black, line=None, cast=0)


def _neckwear(canvas: Canvas, part: Look, name: str, face: Face) -> None:
    """Paint a scarf, a tie or a chain below the face."""
    half, y = face.radius * 0.95, face.y + face.radius * 1.05
    cloth = Ramp(part.colour if part.coloured else "d3313a")
    band = [(face.x - half, y - 1.4, 1.7), (face.x, y + 0.6, 2.0), (face.x + half, y - 1.4, 1.7)]
    if name in {"necklace", "medal", "medallion", "amulet", "bell"}:
        gold = Ramp(part.colour if part.coloured else GOLD, "metal")
        canvas.limb([(x, at, 0.8) for x, at, _ in band], gold, line=None)
        canvas.ellipse(face.x, y + 2.4, 2.4, 2.6, gold)
        return
    if name in {"tie", "bowtie"}:
        for side in (-1, 1):
            canvas.polygon(
                [(face.x, y), (face.x + side * 5, y - 3), (face.x + side * 5, y + 3)], cloth, bevel=2
            )
        canvas.ellipse(face.x, y, 1.5, 1.7, Ramp(lighten(cloth.base, 0.1)))
        return
    if name in {"scarf", "bandana", "cape"}:
        drop = 9.0 if name == "scarf" else 5.0
        canvas.limb(
            [(face.x - half * 0.5, y, 2.0), (face.x - half * 0.7, y + drop, 2.4)], cloth, smooth=False
        )
    canvas.limb(band, cloth)


def _place(noun: str) -> str | None:
    """Return the word by which some drawer knows the noun, if any."""
    known = words()
    return next((name for name in (noun, singular(noun.rsplit(maxsplit=1)[-1])) if name in known), None)


def _thing(canvas: Canvas, look: Look, noun: str) -> None:
    """Paint a thing by its own drawer, on the creature's back or in front of it."""
    word = _place(noun)
    if word is None:
        return
    drawer = drawers()[words()[word]]
    part = look.part(noun, default=drawer.presets[word])
    if part is None or drawer.family == "figures":
        return
    part.pose = None
    left, top, right, bottom = bounds([polygon for one in canvas.parts for polygon in one.polygons])
    longer = max(right - left, bottom - top)
    if drawer.family in _ON_THE_BACK or "back" in look.parts:
        x = left + (right - left) * 0.42
        near = _points(canvas)
        near = near[np.abs(near[:, 0] - x) < (right - left) * 0.08]
        scale = longer * _LOAD_SHARE / 56
        spot = (x, float(near[:, 1].min()) + 2.0 if len(near) else top)
    else:
        scale = longer * _ITEM_SHARE / 50
        spot = (right + longer * 0.06, bottom)
    sketch = Canvas(canvas.size, 0, fine=False)
    drawer.draw(sketch, part)
    if not sketch.parts:
        return
    box = bounds([polygon for one in sketch.parts for polygon in one.polygons])
    foot = box[3]
    if noun in look.ridden and drawer.family != "furniture":
        scale = (right - left) * _MOUNT_SHARE / (box[2] - box[0])
        spot, foot = ((left + right) / 2, bottom), box[1] + (box[3] - box[1]) * _SEAT_DEPTH
    with canvas.placed(*spot, 0, scale), canvas.placed(-(box[0] + box[2]) / 2, -foot):
        drawer.draw(canvas, part)


def _hoard(canvas: Canvas, look: Look, noun: str) -> None:
    """Paint a mound of coins that the creature lies or stands on."""
    look.part(noun)
    left, _, right, bottom = bounds([polygon for one in canvas.parts for polygon in one.polygons])
    gold = Ramp(GOLD, "metal")
    half, middle = (right - left) * 0.56, (left + right) / 2
    mound = [
        (-1, 0.1),
        (-0.7, -0.06),
        (-0.3, -0.1),
        (0.1, -0.07),
        (0.6, -0.1),
        (1, 0.1),
        (0.5, 0.14),
        (-0.5, 0.14),
    ]
    canvas.blob([(middle + x * half, bottom + y * half) for x, y in mound], gold, bevel=4)
    for number, share in enumerate((-0.74, -0.44, -0.1, 0.2, 0.5, 0.8)):
        y = bottom + half * (0.02 + 0.05 * (number % 2))
        canvas.ellipse(middle + half * share, y, 2.6, 1.8, Ramp(lighten(GOLD, 0.06), "metal"), cast=0.1)
    canvas.stamp(middle - half * 0.3, bottom, 2.2, 2.2, "d8354a")
    canvas.stamp(middle + half * 0.35, bottom + 1, 2.2, 2.2, "3fa8e8")


def _held(canvas: Canvas, look: Look, noun: str, name: str) -> None:
    """Paint a thing at the creature's side, leaning outwards."""
    thing = gear()[name]
    part = look.part(noun, default=thing.presets[name])
    if part is None:
        return
    points = _points(canvas)
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    height = float(bottom - top)
    scale = thing.scale * max(0.45, height * _HELD_SCALE)
    x, y = float(right - (right - left) * 0.1), float(bottom - height * 0.26)
    with canvas.placed(x, y, thing.tilt, scale):
        thing.draw(canvas, part)
