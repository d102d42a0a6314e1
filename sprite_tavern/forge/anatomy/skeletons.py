"""Bare bones: what is left of an animal or a dragon when the prompt wants its skeleton."""

from collections.abc import Sequence

from sprite_tavern.forge.anatomy.coats import HORN, Coat
from sprite_tavern.forge.anatomy.faces import GLOW_RED
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.joints import Point, between
from sprite_tavern.forge.anatomy.legs import Leg
from sprite_tavern.forge.anatomy.quadrupeds import Build, Frame, forelegs, hind_legs
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix
from sprite_tavern.forge.textures import bands

HOLLOW = "3a2c3a"
"""The dark between ribs and in the sockets of eyes."""
_FACE = mirrored("0,-.9 .78,-.56 .9,.06 .56,.42 .48,.8")
"""A skull from the front, in shares of half its width."""
_FAR = -0.2
_THICK = 1.35
_THICK_SMALL = 1.8
_RIBS, _RIBS_SMALL, _RIBS_TINY = 5, 3, 2


def bare(look: Look) -> bool:
    """Whether only the bones are wanted."""
    return look.has("skeletal", "skeleton", "bone")


def bone_ramp(look: Look) -> Ramp:
    """Return the ramp of the bones: bleached, or tinted by the colour asked."""
    return Ramp(mix(look.colour, HORN, 0.3) if look.coloured and look.material != "bone" else HORN)


def bone_coat(look: Look) -> Coat:
    """Return the coat of something that is bone all over."""
    bone = bone_ramp(look)
    return Coat(bone, bone, Ramp(lighten(bone.base, -0.12)), rosy=False)


def bone(canvas: Canvas, points: Sequence[Point], ramp: Ramp, *, bias: float = 0.0) -> None:
    """Draw a chain of long bones with a knob at every joint."""
    thick = _THICK_SMALL if canvas.small else _THICK
    canvas.limb([(x, y, thick) for x, y in points], ramp, smooth=False, bias=bias, cast=0.08)
    for x, y in points if not canvas.tiny else ():
        canvas.ellipse(x, y, thick * 1.5, thick * 1.35, ramp, bias=bias + 0.04, line=None, cast=0)


def spine(canvas: Canvas, points: Sequence[Point], ramp: Ramp, ends: tuple[float, float]) -> None:
    """Draw a row of vertebrae along a bent way, from one radius to another."""
    way = catmull_rom([(x, y, 0.0) for x, y in points], closed=False, steps=6).tolist()
    last = len(way) - 1
    rows = [(x, y, ends[0] + (ends[1] - ends[0]) * place / last) for place, (x, y, _) in enumerate(way)]
    canvas.limb(rows, ramp, texture=bands(2.6, 0.0, 0.4), cast=0.1)
    for x, y, radius in rows[::4] if canvas.fine else ():
        canvas.ellipse(x, y, radius * 1.15, radius * 1.4, ramp, cast=0.06)


def cage(canvas: Canvas, back: tuple[Point, Point], depth: float, ramp: Ramp) -> None:
    """Draw the ribs that hang from a back over the dark inside.

    Args:
        canvas: where to paint.
        back: the hind and the fore end of the ribs' row.
        depth: how far the ribs reach down.
        ramp: the bone.
    """
    (left, top), (right, front) = back
    middle, low = (left + right) / 2, (top + front) / 2 + depth
    inside = [(left, top), (right, front), (right + 0.6, front + depth * 0.6), (middle, low), (left, low - 2)]
    canvas.blob(inside, Ramp(HOLLOW), shade="flat", line=None, cast=0)
    count = _RIBS_TINY if canvas.tiny else _RIBS_SMALL if canvas.small else _RIBS
    for number in range(count):
        share = (number + 0.3) / (count - 0.4)
        x, y = between(back[0], back[1], share)
        reach = depth * (0.72 + 0.28 * share)
        rib = [(x, y, 1.0), (x + 1.9, y + reach * 0.5, 1.1), (x - 0.4, y + reach, 0.8)]
        canvas.limb(rib, ramp, line=None, cast=0.1, thinnest=0.6)


def leg_bones(canvas: Canvas, part: Leg, ramp: Ramp) -> None:
    """Draw thigh, shin and foot of one leg as bones."""
    ankle = (part.foot[0], part.foot[1] - 1.6)
    knee = between(part.root, ankle, 0.45, -part.knee - 0.8)
    hock = between(part.root, ankle, 0.74, part.hock)
    bias = _FAR if part.far else 0.0
    bone(canvas, [part.root, knee, hock, ankle], ramp, bias=bias)
    canvas.ellipse(part.foot[0] + 1.4, part.foot[1] - 1.2, 3.0, 1.4, ramp, bias=bias, cast=0)


def animal_bones(canvas: Canvas, build: Build, frame: Frame, ramp: Ramp) -> None:
    """Draw the skeleton of a four-legged animal but for its skull."""
    near_fore, far_fore = forelegs(build, frame)
    near_hind, far_hind = hind_legs(build, frame)
    leg_bones(canvas, far_fore, ramp)
    leg_bones(canvas, far_hind, ramp)
    hip = (frame.hip[0], frame.hip[1] - build.rump * 0.5)
    chest = (frame.chest[0], frame.chest[1] - build.chest * 0.55)
    ribs = (between(hip, chest, 0.32, -0.6), (chest[0] + build.chest * 0.35, chest[1] + 1))
    cage(canvas, ribs, build.chest * 1.5, ramp)
    throat = between(chest, frame.head, 0.5, -1.0)
    spine(canvas, [hip, between(hip, chest, 0.5, -0.8), chest, throat, frame.head], ramp, (1.9, 1.9))
    canvas.ellipse(hip[0], hip[1] + build.rump * 0.4, build.rump * 0.6, build.rump * 0.5, ramp, 24)
    leg_bones(canvas, near_hind, ramp)
    canvas.ellipse(chest[0] - 0.4, chest[1] + build.chest * 0.5, 2.2, build.chest * 0.62, ramp, 14)
    leg_bones(canvas, near_fore, ramp)


def tail_bones(canvas: Canvas, root: Point, size: float, lift: float, ramp: Ramp) -> None:
    """Draw a tail of vertebrae from its root to the left."""
    x, y = root
    points = [
        (x + 2, y),
        (x - size * 0.3, y + 2),
        (x - size * 0.62, y - lift * 0.08),
        (x - size * 0.8, y - lift * 0.3),
    ]
    spine(canvas, points, ramp, (1.7, 0.7))


def socket(canvas: Canvas, x: float, y: float, radius: float, glow: Rgb | str) -> None:
    """Draw the hole of an eye with a spark in it."""
    canvas.ellipse(x, y, radius, radius * 1.05, Ramp(HOLLOW), shade="flat", line=None, cast=0)
    canvas.stamp(x, y, radius * 0.8, radius * 0.8, glow, round=True)


def skull(canvas: Canvas, head: Head, ramp: Ramp, *, frontal: bool, glow: Rgb | str = GLOW_RED) -> None:
    """Draw the skull of an animal at the origin, from the side or from the front."""
    if frontal:
        _skull_front(canvas, head, ramp, glow)
        return
    wide, tip = head.skull, head.muzzle - head.snout
    low = head.drop + head.snout * 1.2
    canvas.limb([(-wide * 0.1, wide * 0.6, 1.5), (tip * 0.9, low + 0.6, 1.2)], ramp, bias=-0.1)
    way = [
        (-wide * 0.1, -wide * 0.06, wide * 0.94),
        (wide * 0.5, head.drop * 0.3, wide * 0.62),
        (tip * 0.8, head.drop * 0.8, head.snout * 0.86),
        (tip, head.drop, head.snout * 0.8),
    ]
    canvas.limb(way, ramp, cast=0.16)
    socket(canvas, wide * 0.36, -wide * 0.12, wide * 0.34, glow)
    canvas.stamp(tip + head.snout * 0.3, head.drop - head.snout * 0.2, 1.4, 1.4, HOLLOW)
    for share in (0.5, 0.75, 1.0) if not canvas.tiny else (0.8,):
        canvas.stamp(tip * share, head.drop + head.snout * 0.92, 1.1, 1.5, "faf6e6")


def _skull_front(canvas: Canvas, head: Head, ramp: Ramp, glow: Rgb | str) -> None:
    wide, turn = head.skull, head.skull * 0.1
    canvas.blob([(x * wide, y * wide) for x, y in _FACE], ramp, bevel=wide * 0.6, cast=0.2)
    for side in (-1, 1):
        socket(canvas, turn + side * wide * 0.42, -wide * 0.06, wide * 0.27, glow)
    canvas.stamp(turn, wide * 0.3, wide * 0.2, wide * 0.2, HOLLOW)
    for step in (-0.3, 0.0, 0.3):
        canvas.stamp(turn + step * wide, wide * 0.66, 1.0, wide * 0.26, HOLLOW)
