"""A bird from the side: body, neck, beak, wings, tail and legs, perched or flying."""

from dataclasses import dataclass, replace
from typing import Literal

from sprite_tavern.forge.anatomy.beaks import BeakShape, beak
from sprite_tavern.forge.anatomy.coats import INK, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import Point, between, polar
from sprite_tavern.forge.anatomy.natures import (
    aura,
    coat_for,
    glow_marks,
    head_growth,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.anatomy.wings import Plumage, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten

Tail = Literal["fan", "wedge", "plume", "display", "wheel", "flames", "stub", "none"]
_GROUND = 60.0
_PECKS_FROM, _PECKS_TO = 9.0, 18.0
"""Necks of these lengths may bend to the ground."""


@dataclass(frozen=True)
class Bird:
    """Proportions in units; the bird looks to the right.

    Args:
        body: from rump to chest.
        girth: radius of the body.
        tilt: degrees the body stands up.
        neck: from the chest to the middle of the head.
        neck_angle: degrees above the horizontal.
        throat: radius of the neck.
        head: radius of the head.
        legs: height of the belly above the ground.
        beak: its shape.
        beak_size: its length.
        beak_colour: colour of beak and legs.
        leg_colour: colour of the legs when it is not the beak's.
        tail: its shape.
        tail_size: its length.
        crest: length of the feathers on the head, 0 for none.
        comb: whether a red comb and wattle are worn.
        flies: share of individuals seen in flight.
        hooded: whether the head carries the second colour.
        pale: colour of the belly; None mixes it.
        iris: colour of the eye.
        bent: whether the neck is an S.
        crest_colour: colour of the crest when it is not the back's.
        bald: colour of a bare head; None: feathered.
    """

    body: float = 14.0
    girth: float = 9.0
    tilt: float = 30.0
    neck: float = 10.0
    neck_angle: float = 60.0
    throat: float = 6.0
    head: float = 7.0
    legs: float = 8.0
    beak: BeakShape = "cone"
    beak_size: float = 6.0
    beak_colour: str = "f0a02c"
    tail: Tail = "fan"
    tail_size: float = 13.0
    crest: float = 0.0
    comb: bool = False
    flies: float = 0.4
    hooded: bool = False
    pale: str | None = None
    iris: Rgb | str = INK
    bent: bool = False
    leg_colour: str | None = None
    crest_colour: str | None = None
    bald: str | None = None


@dataclass(frozen=True)
class Held:
    """Where the points of a posed bird are."""

    rump: Point
    chest: Point
    head: Point
    flying: bool


def bird(canvas: Canvas, look: Look, kind: Bird) -> None:
    """Draw one individual of the kind."""
    coat = coat_for(look, kind.pale)
    kind = _individual(canvas, look, kind)
    held = _held(look, kind)
    middle = between(held.rump, held.chest, 0.5)
    aura(canvas, look, middle, (kind.girth * 1.2, kind.girth))
    feathers = Ramp(lighten(coat.main.base, -0.07)) if not look.has("two-tone") else coat.light
    span = look.vary("span", 26, 33)
    if held.flying:
        wing(
            canvas,
            "feather",
            (held.chest[0] - 2, held.chest[1] - 4, 24),
            span * 0.92,
            Plumage(feathers, coat.main, far=True),
        )
    _tail(canvas, kind, held, coat)
    if not held.flying and kind.legs > 0:
        _legs(canvas, look, kind, middle)
    _trunk(canvas, kind, held, coat)
    with canvas.placed(*held.head, look.vary("nod", -8, 10)):
        _head(canvas, look, kind, coat)
    if held.flying:
        wing(
            canvas,
            "feather",
            (middle[0] + 2, middle[1] - 2, look.vary("beat", -34, 4)),
            span,
            Plumage(feathers, coat.main),
        )
    else:
        _folded_wing(canvas, look, kind, held, feathers)
    glow_marks(canvas, look, (34, 32), (28, 25))


def _individual(canvas: Canvas, look: Look, kind: Bird) -> Bird:
    growth = head_growth(canvas, look)
    plump = look.vary("plump", 0.88, 1.14)
    return replace(
        kind,
        girth=kind.girth * plump,
        throat=kind.throat * plump * growth**0.5,
        neck=kind.neck * look.vary("neck", 0.86, 1.14),
        head=kind.head * growth,
        beak_size=kind.beak_size * look.vary("beak", 0.88, 1.15) * growth,
        tail_size=kind.tail_size * look.vary("tail", 0.78, 1.2),
        legs=kind.legs * look.vary("legs", 0.85, 1.15),
        tilt=kind.tilt + look.vary("tilt", -9, 12),
    )


def _held(look: Look, kind: Bird) -> Held:
    perched = look.has("perched", "standing", "sitting", "walking", "sleeping")
    flying = not perched and (look.has("flying", "soaring", "diving") or look.chance("flies", kind.flies))
    tilt = 12.0 if flying else kind.tilt
    middle = (29.0, 40.0 if flying else _GROUND - kind.legs - kind.girth)
    rump, chest = polar(middle, 180 + tilt, kind.body / 2), polar(middle, tilt, kind.body / 2)
    angle = kind.neck_angle - (22 if flying else 0)
    if (
        look.pick("gesture", ("up", "up", "peck")) == "peck"
        and not flying
        and _PECKS_FROM < kind.neck < _PECKS_TO
    ):
        angle -= 46
    return Held(rump, chest, polar(chest, angle, kind.neck), flying)


def _trunk(canvas: Canvas, kind: Bird, held: Held, coat: Coat) -> None:
    throat = between(held.chest, held.head, 0.55, -1.4)
    middle = between(held.rump, held.chest, 0.45)
    rows = [(*held.rump, kind.girth * 0.62), (*middle, kind.girth), (*held.chest, kind.girth * 0.92)]
    if kind.bent:
        forth, back = (between(held.chest, held.head, *at) for at in _bends(kind.neck))
        rows += [(*forth, kind.throat * 1.25), (*back, kind.throat), (*held.head, kind.throat)]
    else:
        rows += [(*throat, kind.throat), (*held.head, kind.head * 0.8)]
    whole = canvas.limb(rows, coat.main, texture=coat.texture)
    belly = [
        (middle[0] - 1, middle[1] + kind.girth * 0.8, kind.girth * 0.5),
        (held.chest[0] + kind.girth * 0.42, held.chest[1] + kind.girth * 0.42, kind.girth * 0.62),
        (throat[0] + kind.throat * 0.7, throat[1] + 1.5, kind.throat * 0.5),
    ]
    canvas.limb(belly, coat.light, clip=whole, line=None, cast=0)


def _bends(neck: float) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the two bends of an S-shaped neck: share of the way, and how far aside."""
    return (0.34, neck * 0.24), (0.74, -neck * 0.2)


def _tail(canvas: Canvas, kind: Bird, held: Held, coat: Coat) -> None:
    root = between(held.rump, held.chest, 0.1)
    along = 180 + (12 if held.flying else kind.tilt)
    dark, main = coat.dark, coat.main
    if kind.tail == "none":
        return
    if kind.tail == "wheel":
        _wheel(canvas, root, kind.tail_size, coat)
        return
    if kind.tail == "stub":
        canvas.limb([(*root, kind.girth * 0.5), (*polar(root, along - 16, kind.tail_size), 0.8)], main)
        return
    if kind.tail == "plume":
        for number, turn in enumerate((-34.0, -58.0, -82.0)):
            bend, tip = (
                polar(root, along + turn, kind.tail_size * 0.8),
                polar(root, along + turn * 0.5 + 4, kind.tail_size * 1.25),
            )
            canvas.limb([(*root, 2.6), (*bend, 2.8), (*tip, 1.0)], dark, bias=0.05 * number)
        return
    if kind.tail == "display":
        _display(canvas, root, kind.tail_size, coat)
        return
    if kind.tail == "flames":
        for number, turn in enumerate((-26.0, 10.0, -8.0)):
            with canvas.placed(*root, 90 - (along + turn)):
                flame(
                    canvas,
                    4.6,
                    kind.tail_size * (1.0 + 0.18 * number),
                    fire_colours(coat.main.base),
                    0.5 - 0.4 * number,
                )
        return
    spread = (16.0, 0.0, -16.0) if kind.tail == "fan" else (7.0, -5.0)
    for turn in spread:
        canvas.limb([(*root, 3.0), (*polar(root, along + turn, kind.tail_size), 2.2)], dark, cast=0.1)


def _wheel(canvas: Canvas, root: Point, size: float, coat: Coat) -> None:
    """Draw the spread tail of a turkey: broad feathers with pale ends."""
    count = 5 if canvas.small else 7
    for number in range(count):
        turn = 64 + 130 * number / (count - 1)
        tip = polar(root, turn, size)
        feather = canvas.limb([(*root, 2.0), (*tip, 3.6)], coat.dark, cast=0.08)
        canvas.limb(
            [(*between(root, tip, 0.86), 3.8), (*tip, 4)], coat.light, clip=feather, line=None, cast=0
        )


def _display(canvas: Canvas, root: Point, size: float, coat: Coat) -> None:
    """Draw the raised fan of a peacock: feathers with an eye at each tip."""
    count = 5 if canvas.small else 8
    for row, reach in enumerate((1.0, 0.7)):
        for number in range(count - row):
            turn = 46 + 134 * (number + 0.5 * row) / (count - 1)
            tip = polar(root, turn, size * reach)
            canvas.limb([(*root, 1.4), (*tip, 3.2)], coat.light, bias=-0.06 * (1 - row), cast=0.06)
            if canvas.fine:
                canvas.ellipse(*tip, 2.1, 2.1, Ramp("f2c84a"), line=None, cast=0)
                canvas.stamp(*tip, 1.7, 1.7, coat.main.base)


def _legs(canvas: Canvas, look: Look, kind: Bird, middle: Point) -> None:
    ramp = Ramp(kind.leg_colour or kind.beak_colour)
    step = look.vary("step", 0.5, 4)
    for side, bias in ((1, -0.18), (-1, 0.0)):
        hip = (middle[0] + side * 1.6, middle[1] + kind.girth * 0.7)
        foot = (middle[0] + side * step + 0.6, _GROUND - 0.8)
        knee = between(hip, foot, 0.5, 0.8)
        canvas.limb([(*hip, 1.7), (*knee, 1.2), (*foot, 1.1)], ramp, bias=bias)
        canvas.limb(
            [(foot[0] - 1.6, foot[1], 0.8), (foot[0] + 3.6, foot[1], 0.9)], ramp, bias=bias, line=None, cast=0
        )


def _folded_wing(canvas: Canvas, look: Look, kind: Bird, held: Held, feathers: Ramp) -> None:
    shoulder = between(held.chest, held.rump, 0.12, -kind.girth * 0.1)
    length = kind.body * 0.62 + kind.girth * look.vary("wing", 0.75, 1.05)
    turn = 180 + kind.tilt * 0.9
    with canvas.placed(*shoulder, -(turn - 180)):
        deep = kind.girth * 0.62
        outline = [
            (2.4, -deep * 0.5),
            (3, deep * 0.3),
            (-2, deep),
            (-length * 0.5, deep * 0.92),
            (-length, deep * 0.34),
            (-length * 0.6, -deep * 0.28),
        ]
        whole = canvas.blob(outline, feathers, bevel=deep * 0.7, cast=0.18)
        for row in () if canvas.small else (0.3, 0.62):
            y = -deep * 0.2 + deep * row
            canvas.limb(
                [(-length * 0.1, y, 0.3), (-length * 0.9, y + deep * 0.1, 0.3)],
                Ramp(feathers.contact),
                thinnest=0.5,
                clip=whole,
                line=None,
                cast=0,
            )


def _head(canvas: Canvas, look: Look, kind: Bird, coat: Coat) -> None:
    radius = kind.head
    if kind.crest:
        for turn in (150.0, 128.0, 106.0):
            canvas.limb(
                [(*polar((0, 0), turn, radius * 0.7), 1.7), (*polar((0, 0), turn, radius + kind.crest), 0.8)],
                coat.dark if kind.crest_colour is None else Ramp(kind.crest_colour),
            )
    if kind.comb:
        red = Ramp("d8343c")
        for x, y, size in ((-2.6, -0.86, 2.3), (0.6, -1.12, 2.7), (3.6, -0.94, 2.2)):
            canvas.ellipse(x, radius * y, size, size * 1.1, red)
        canvas.ellipse(radius * 0.7, radius * 0.86, 1.8, 2.8, red)
    beak(canvas, kind.beak, radius, kind.beak_size, Ramp(kind.beak_colour))
    canvas.ellipse(
        0,
        0,
        radius,
        radius * 0.96,
        Ramp(kind.bald) if kind.bald else coat.light if kind.hooded else coat.main,
        line="soft" if kind.hooded or kind.bald else None,
        cast=0.08,
    )
    eye(canvas, radius * 0.42, -radius * 0.2, Eye(radius * 0.44, mood_of(look), iris_for(look, kind.iris)))
    headgear(canvas, look, 0, -radius * 0.84, radius * 1.4)
