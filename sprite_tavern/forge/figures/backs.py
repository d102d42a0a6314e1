"""What grows or hangs on the back: wings, tails, capes, quivers, packs, halos."""

from dataclasses import replace
from typing import cast

from sprite_tavern.forge.anatomy.coats import coat_of
from sprite_tavern.forge.anatomy.tails import TailShape, tail
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.gear.base import LEATHER, ROPE
from sprite_tavern.forge.ramps import Ramp, lighten


def draw_behind(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint everything on the back, furthest first; the back view paints it last, over the body."""
    if person.wings is not None and person.wing_ramp is not None:
        _wings(canvas, person, frame, person.wing_ramp)
    if person.race.mien is not None and person.tail is not None:
        _beast_tail(canvas, person, frame, person.tail)
    elif person.tail in {"spade", "long", "lizard"}:
        with canvas.placed(flip=frame.side):
            _tail(canvas, person)
    if "shell" in person.extras:
        _shell(canvas, person, frame)
    if person.cape is not None:
        _cape(canvas, person, frame, person.cape)
    if "quiver" in person.extras:
        _quiver(canvas, frame)
    if "backpack" in person.extras and not canvas.tiny:
        _backpack(canvas, person, frame)


def _wings(canvas: Canvas, person: Person, frame: Frame, ramp: Ramp) -> None:
    spread = person.proportions["wings"] * (1.15 if canvas.tiny else 1.0)
    raised = person.proportions["wing turn"]
    feathers = Ramp(lighten(ramp.base, -0.16))
    for side in (False, True) if not frame.side else (True,):
        with (
            canvas.placed(0, frame.shoulder_y + 4.5, scale=spread, flip=side),
            canvas.placed(rotation=raised),
        ):
            if person.wings == "feather" and canvas.small:
                wing = [
                    (6, 4), (14, -2), (18, -10), (18, -22), (24, -28), (30, -22), (31, -8), (27, 6), (20, 13),
                    (12, 10),
                ]  # fmt: skip
                canvas.blob(wing, ramp, bevel=8)
                for low in () if canvas.tiny else (-8.0, 0.0, 7.0):
                    barb = [(20, low, 0.5), (27, low - 4, 0.5)]
                    canvas.limb(barb, feathers, thinnest=0.5, line=None, cast=0)
            elif person.wings == "feather":
                for number in range(4):
                    tip = (24 - number * 2.2, -8 + number * 8.5, 1.6)
                    canvas.limb(
                        [(6, 0, 2.4), (16 + number, -12 + number * 7, 3.2), tip], ramp, bias=-0.03 * number
                    )
                canvas.limb([(5, 0, 2.6), (14, -13, 3), (22, -15, 2)], ramp)
            elif person.wings == "insect":
                canvas.blob(
                    [(3, -1), (12, -16), (22, -17), (23, -7), (12, 2)], Ramp(ramp.base, "soft"), bevel=3
                )
                canvas.blob(
                    [(3, 1), (12, 3), (18, 9), (14, 15), (7, 10)],
                    Ramp(lighten(ramp.base, -0.05), "soft"),
                    bevel=3,
                )
            else:
                skin = [
                    (4, -2),
                    (14, -18),
                    (20, -20),
                    (27, -4),
                    (22, -6),
                    (21, 6),
                    (16, 0),
                    (13, 10),
                    (9, 3),
                    (4, 6),
                ]
                canvas.polygon(skin, ramp, bevel=3)
                canvas.limb([(4, -1, 1.6), (14, -18, 1.3), (20, -20, 0.8)], ramp)


def _beast_tail(canvas: Canvas, person: Person, frame: Frame, shape: str) -> None:
    """Paint a beast's tail: beside the body, behind it in profile."""
    fur = person.skin if person.race.skull == "beast" else person.hair
    mien = person.race.mien
    pale = mien.pale if mien is not None and mien.pale else None
    coat = coat_of(fur.base, pale)
    if mien is not None and mien.crest == "mane":
        coat = replace(coat, dark=person.mane)
    with canvas.placed(-3.0 if frame.side else 3.0, frame.hip_y + 2, flip=not frame.side):
        tail(canvas, cast("TailShape", shape), (0, 0, 12), person.proportions["tail"], coat)


def _tail(canvas: Canvas, person: Person) -> None:
    ramp = person.hair if person.tail == "long" else person.skin
    end = 1.7 if person.tail == "long" else 1.1
    canvas.limb([(4, 47, 2.2), (14, 53, 2.0), (19, 46, 1.7), (17, 38, end)], ramp)
    if person.tail == "spade":
        canvas.polygon([(17, 39), (13.6, 36), (17.4, 30.6), (20.4, 36.4)], person.skin, bevel=1.4)


def _cape(canvas: Canvas, person: Person, frame: Frame, ramp: Ramp) -> None:
    half, top = frame.shoulder, frame.shoulder_y
    low = frame.floor - 1.4 if person.pose.legs != "ride" else frame.hip_y + 7
    flare = person.proportions["flare"]
    wide = 6 * flare + (4 if canvas.tiny else 0)
    shift = -5.0 if frame.side else 0.0
    bias = -0.02 if person.view == "back" else -0.12
    cape = [
        (-half - 1, top + 1), (half + 1, top + 1), (half + wide + shift, low - 8.6), (half + wide + 1 + shift,
            low - 1), (4 + shift, low - 3),
        (-4 + shift, low - 1), (-half - wide - 1 + shift, low - 2), (-half - wide + shift, low - 8.6),
    ]  # fmt: skip
    canvas.blob(cape, ramp, bias=bias, bevel=6)
    if person.view == "back" and canvas.fine:
        for fold in (-5, 1, 6):
            canvas.polygon(
                [
                    (fold * 0.6, top + 6),
                    (fold * 0.6 + 1, top + 6),
                    (fold * 1.5 + 1.4, low - 3),
                    (fold * 1.5 - 0.6, low - 3),
                ],
                ramp,
                shade="flat",
                bias=-0.2,
                line=None,
                cast=0,
            )


def _shell(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a turtle's shell: a rim beside the body, the whole of it from behind."""
    shift = -5.0 if frame.side else 0.0
    wide, high = frame.shoulder + (5.0 if not frame.side else 2.0), 11.0
    y = frame.shoulder_y + 10
    shell = Ramp("7a6a3a")
    canvas.ellipse(shift, y, wide, high, Ramp("c9b878"))
    whole = canvas.ellipse(shift, y, wide - 1.8, high - 1.8, shell, bevel=6)
    if person.view == "back":
        for dx, dy in ((0, -4), (-5, 2), (5, 2), (0, 7)):
            canvas.ellipse(dx, y + dy, 3.2, 3.0, Ramp("5f7a3a"), clip=whole, bevel=2)


def draw_collar(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the clasped collar of a cape over the chest."""
    if person.cape is None or canvas.tiny or person.view == "back":
        return
    y, half = frame.shoulder_y, frame.shoulder
    canvas.limb(
        [(-half + 0.4, y + 1.6, 1.7), (0, y + 3.0, 1.2), (half - 0.4, y + 1.6, 1.7)], person.cape, cast=0.1
    )
    canvas.ellipse(frame.turn, y + 3.0, 1.4, 1.4, person.trim)


def _quiver(canvas: Canvas, frame: Frame) -> None:
    side = -1 if frame.side else 1
    top = frame.shoulder_y - 4.5
    if canvas.tiny:
        canvas.rectangle(side * 15 - 3, top - 7, 7, 9, Ramp("d3313a"), shade="flat", bias=0.1)
        return
    canvas.limb([(side * 8, top + 15, 3.3), (side * 13, top, 3.5)], Ramp(LEATHER))
    for number, ink in enumerate(("d3313a", "eceef2", "d3313a")):
        x = 12 + number * 1.9
        canvas.limb(
            [(side * x, top, 0.5), (side * (x + 1.6), top - 6 + number * 0.8, 0.5)], Ramp(ROPE), thinnest=0.5
        )
        tip = (side * (x + 1.7), top - 9 + number * 0.8)
        canvas.polygon(
            [(tip[0] - 1.7, tip[1] + 4.2), tip, (tip[0] + 1.9, tip[1] + 3.4)], Ramp(ink), shade="flat"
        )


def _backpack(canvas: Canvas, person: Person, frame: Frame) -> None:
    half = frame.shoulder + (3 if person.view != "back" else 0)
    x = -4.0 if frame.side else 0.0
    canvas.blob(
        [(x - half, 33), (x, 31), (x + half, 33), (x + half, 45), (x, 46.5), (x - half, 45)],
        Ramp("8a5a34"),
        bevel=4,
    )
    canvas.limb([(x - half, 31.5, 2.2), (x + half, 31.5, 2.2)], Ramp("c9a06a"), smooth=False)


def draw_halo(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint an angel's ring of light."""
    if "halo" not in person.extras:
        return
    x, y = frame.head[0], frame.head[1] - frame.head_size[1] - 6.5
    if canvas.tiny:
        canvas.rectangle(x - 10, y - 6, 20, 4.2, Ramp("ffe27a", "glow"), shade="flat")
        return
    ring = [(x - 8, y, 1), (x, y - 1.9, 1), (x + 8, y, 1), (x, y + 1.9, 1), (x - 8, y, 1)]
    canvas.limb(ring, Ramp("ffe27a", "glow"))
