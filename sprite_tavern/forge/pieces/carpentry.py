"""Carpentry and masonry: boxes of boards, logs, wheels, windows, doors, rivets."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, LAMPLIGHT, PALE_WOOD, glow, matte
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_ARCH = 0.36


def log(canvas: Canvas, length: float, radius: float, ramp: Ramp) -> None:
    """Draw a log lying along x from the origin, its sawn end on the left."""
    canvas.limb([(0.0, 0.0, radius), (length, 0.0, radius)], ramp, smooth=False, texture=planks(radius * 0.8))
    canvas.ellipse(0.0, 0.0, radius * 0.8, radius, matte(PALE_WOOD), shade="flat", bias=0.05)
    if not canvas.tiny:
        canvas.ellipse(0.0, 0.0, radius * 0.4, radius * 0.5, matte(PALE_WOOD), **inlay(-0.3))


def wheel(canvas: Canvas, radius: float, ramp: Ramp, hub: Ramp, spokes: int = 6) -> None:
    """Draw a spoked wheel around the origin, with the dark of the cart showing through."""
    if canvas.small:
        _bold_wheel(canvas, radius, ramp, 0 if canvas.tiny else min(2, spokes // 2))
        return
    canvas.ellipse(0.0, 0.0, radius, radius, ramp, bevel=radius * 0.22, cast=0.2)
    canvas.ellipse(
        0.0, 0.0, radius * 0.68, radius * 0.68, matte(lighten(ramp.base, -0.26)), shade="flat", bias=-0.25
    )
    for spoke in range(spokes):
        angle = spoke * 2 * math.pi / spokes + 0.3
        tip = (radius * 0.78 * math.cos(angle), radius * 0.78 * math.sin(angle))
        canvas.limb([(0.0, 0.0, radius * 0.09), (*tip, radius * 0.09)], ramp, line=None, cast=0.0, bias=0.08)
    canvas.ellipse(0.0, 0.0, radius * 0.24, radius * 0.24, hub)


def _bold_wheel(canvas: Canvas, radius: float, ramp: Ramp, spokes: int) -> None:
    """Draw a wheel on a small sprite: a pale rim, few pale spokes and the dark between them."""
    pale = Ramp(lighten(ramp.base, 0.16), ramp.kind)
    canvas.ellipse(0, 0, radius, radius, pale, shade="flat", line="dark", bias=0.1)
    hollow = radius * (0.74 if spokes else 0.66)
    canvas.ellipse(0, 0, hollow, hollow, matte("2b2028"), **inlay(-0.3))
    for number in range(spokes):
        angle = number * math.pi / 2
        x, y = radius * 0.8 * math.cos(angle), radius * 0.8 * math.sin(angle)
        canvas.limb([(-x, -y, radius * 0.08), (x, y, radius * 0.08)], pale, smooth=False, **inlay(0.1))
    hub = radius * (0.22 if spokes else 0.28)
    canvas.ellipse(0, 0, hub, hub, pale, line=None, bias=0.2)


def window(canvas: Canvas, width: float, height: float, frame: Ramp, *, lit: bool = True) -> None:
    """Draw a window around the origin: frame, panes and a cross of bars when there is room."""
    pane = glow(LAMPLIGHT) if lit else matte("4a5a78")
    canvas.rectangle(-width / 2, -height / 2, width, height, frame, bevel=1.0, cast=0.1)
    inner, tall = width * 0.68, height * 0.68
    canvas.rectangle(-inner / 2, -tall / 2, inner, tall, pane, **inlay(0.1, 0.3))
    if canvas.fine and width >= 6:
        canvas.rectangle(-0.5, -tall / 2, 1.0, tall, frame, **inlay(-0.1))
        canvas.rectangle(-inner / 2, -0.5, inner, 1.0, frame, **inlay(-0.1))


def arch(width: float, height: float) -> list[tuple[float, float]]:
    """Return the outline of a round-headed opening standing on the origin."""
    half, spring = width / 2, height - width * _ARCH
    curve = [
        (half * math.cos(math.radians(turn)), -spring - width * _ARCH * math.sin(math.radians(turn)))
        for turn in range(0, 181, 20)
    ]
    return [(half, 0.0), *curve, (-half, 0.0)]


def door(
    canvas: Canvas, width: float, height: float, ramp: Ramp | None = None, *, arched: bool = True
) -> None:
    """Draw a door of boards standing on the origin, with a knob."""
    boards = ramp or matte(DARK_WOOD)
    outline = (
        arch(width, height)
        if arched
        else [(width / 2, 0.0), (width / 2, -height), (-width / 2, -height), (-width / 2, 0.0)]
    )
    canvas.polygon(
        outline, boards, bevel=1.6, texture=planks(max(2.4, width / 3), vertical=True), line="dark"
    )
    canvas.stamp(width * 0.3, -height * 0.45, 1.3, 1.3, GOLD)


def rivets(canvas: Canvas, spots: list[tuple[float, float]], ramp: Ramp, size: float = 1.3) -> None:
    """Set rivet heads in the lightest tone of the metal; none on tiny sprites."""
    if canvas.tiny:
        return
    for x, y in spots:
        canvas.stamp(x, y, size, size, ramp.tones[4])


def opening(canvas: Canvas, width: float, height: float, *, lit: bool = False) -> None:
    """Draw an arrow slit or arched tower window standing on the origin, dark or lit."""
    ramp = glow(LAMPLIGHT) if lit else matte("2d2740")
    canvas.polygon(arch(width, height), ramp, shade="flat", line="dark", cast=0.0)
