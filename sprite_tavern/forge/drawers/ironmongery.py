"""Small iron things: nails, screws, hooks, springs; scissors, combs, pencils."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import (
    GOLD,
    INK,
    RED,
    STEEL,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "nail", family="items", colour="8a93a3",
    words=(
        "nails", "screw", "screws", "iron bolt", "nut and bolt", "hex nut", "fish hook", "fishing hook",
        "grappling hook",
        "hook", "spring", "coil", "lockpick", "lockpicks", "paperclip", "safety pin", "horseshoe",
    ),
    presets={
        "screw": {"kind": "screw"}, "screws": {"kind": "screw"}, "iron bolt": {"kind": "bolt"},
        "nut and bolt": {"kind": "bolt"}, "hex nut": {"kind": "nut"}, "fish hook": {"kind": "hook"},
        "fishing hook": {"kind": "hook"},
        "grappling hook": {"kind": "grapnel"}, "hook": {"kind": "hook"}, "spring": {"kind": "spring"},
        "coil": {"kind": "spring", "colour": "c7723f"}, "lockpick": {"kind": "pick"},
        "lockpicks": {"kind": "pick"}, "paperclip": {"kind": "clip"}, "safety pin": {"kind": "clip"},
        "horseshoe": {"kind": "shoe"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def nail(canvas: Canvas, look: Look) -> None:
    """Paint small iron things: nail, screw, bolt, nut, hook, spring, lockpicks, paperclip, horseshoe."""
    iron = body_ramp(look, "metal")
    with canvas.placed(
        32,
        33,
        look.vary("turn", -12, 12)
        + (0 if look.kind in {"nut", "hook", "grapnel", "spring", "clip", "shoe"} else 36),
    ):
        _iron_thing(canvas, look, iron)


def _iron_thing(canvas: Canvas, look: Look, iron: Ramp) -> None:
    _IRON_THINGS.get(look.kind, _iron_thing_usual)(canvas, look, iron)


def _screw(canvas: Canvas, look: Look, iron: Ramp) -> None:
    canvas.polygon(
        mirrored("0,32 4,22 5.4,-14 0,-14")
        if look.kind == "screw"
        else mirrored("0,28 5.4,28 5.4,-14 0,-14"),
        iron,
        bevel=3,
    )
    for y in range(-8, 26, 5):
        canvas.limb(
            [(-6 + max(0, y) * 0.06, y + 2, 1.2), (6 - max(0, y) * 0.06, y - 2, 1.2)],
            iron,
            smooth=False,
            bias=-0.1,
        )
    head = (
        mirrored("0,-26 8,-24 12,-15 0,-13")
        if look.kind == "screw"
        else mirrored("0,-26 11,-26 13,-20 11,-13 0,-13")
    )
    canvas.blob(head, iron, bevel=3)
    canvas.limb([(-6, -20, 1), (6, -20, 1)], matte(INK), **inlay(0.0))


def _nut(canvas: Canvas, look: Look, iron: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon(
        [(26 * math.cos(math.radians(a)), 26 * math.sin(math.radians(a))) for a in range(0, 360, 60)],
        iron,
        bevel=4,
    )
    canvas.ellipse(0, 0, 14, 14, iron, bevel=3, gain=-1.0, cast=0.0)
    canvas.cut(ellipse_points(0, 0, 11, 11), smooth=False)


def _grapnel(canvas: Canvas, look: Look, iron: Ramp) -> None:
    """Draw three claws on a shank with a ring, and the rope that is tied to it."""
    spread = look.vary("spread", 17, 21)
    canvas.limb([(0, -20, 2), (-10, -28, 2), (-24, -24, 2), (-27, -8, 2)], matte("c9a06a"))
    canvas.limb([(0, -16, 2.6), (0, 18, 3)], iron, smooth=False)
    for side in (-1, 1):
        claw = [(0, 20, 3.2), (side * spread * 0.8, 18, 3), (side * spread, 2, 2.2)]
        canvas.limb(claw, iron)
        barb = [(side * (spread - 6), 5), (side * (spread + 1), -6), (side * (spread + 5), 6)]
        canvas.polygon(barb, iron, bevel=1.4)
    canvas.limb([(0, 20, 3), (0, 26, 3.2), (2, 12, 2)], iron)
    canvas.ellipse(0, -18, 5, 5, iron, bevel=2)
    canvas.ellipse(0, -18, 2, 2, matte("2b2633"), **inlay(-0.2))


def _hook(canvas: Canvas, look: Look, iron: Ramp) -> None:
    canvas.ellipse(6, -26, 4.4, 4.4, iron, bevel=1.6)
    canvas.cut(ellipse_points(6, -26, 2, 2), smooth=False)
    wide = look.vary("wide", 12, 18)
    canvas.limb(
        [
            (6, -22, 2),
            (6, 8, 2.2),
            (3, 20, 2.2),
            (6 - wide, 24, 2.2),
            (6 - wide * 1.7, 14, 1.9),
            (5 - wide * 1.7, 2, 0.8),
        ],
        iron,
    )
    canvas.polygon([(5 - wide * 1.7, 1), (12 - wide * 1.7, 10), (5 - wide * 1.7, 9)], iron, bevel=1)


def _spring(canvas: Canvas, look: Look, iron: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for number in range(6):
        y = 20 - number * 8
        canvas.limb([(-13, y, 2), (-6, y + 4, 2.2), (8, y + 2, 2.2), (13, y - 3, 2)], iron)
    canvas.limb([(-13, 20, 2), (0, 25, 2.2), (13, 22, 2)], iron)


def _pick(canvas: Canvas, look: Look, iron: Ramp) -> None:
    for number, x in enumerate((-8, 1, 10)):
        tip = (
            ((x, -26), (x + 4, -29), (x + 6, -23))
            if number == 0
            else ((x, -28), (x + 3, -24), (x, -20))
            if number == 1
            else ((x, -26), (x - 2, -31), (x + 4, -31))
        )
        canvas.limb([(x, 26, 2.2), (x, 0, 1.5), *[(px, py, 1.2) for px, py in tip]], iron, smooth=False)
    canvas.ellipse(1, 27, 13, 3, metal(look.second(GOLD)), bevel=1.4)


def _clip(canvas: Canvas, look: Look, iron: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    rows = [
        (5, 14),
        (5, -16),
        (-2, -22),
        (-9, -16),
        (-9, 18),
        (0, 26),
        (11, 18),
        (11, -20),
        (4, -30),
        (-4, -29),
    ]
    canvas.limb([(x, y, 1.7) for x, y in rows], iron)


def _shoe(canvas: Canvas, look: Look, iron: Ramp) -> None:
    wide = look.vary("wide", 15, 19)
    canvas.limb(
        [
            (-wide * 0.6, 25, 4.6),
            (-wide, 4, 5.4),
            (-wide * 0.7, -16, 5.8),
            (0, -23, 6),
            (wide * 0.7, -16, 5.8),
            (wide, 4, 5.4),
            (wide * 0.6, 25, 4.6),
        ],
        iron,
    )
    for x, y in (
        (-wide * 0.76, 16),
        (-wide, 2),
        (-wide * 0.7, -13),
        (wide * 0.7, -13),
        (wide, 2),
        (wide * 0.76, 16),
    ):
        canvas.stamp(x, y, 2.4, 2.4, INK)


def _iron_thing_usual(canvas: Canvas, look: Look, iron: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon(mirrored("0,32 2.6,22 2.8,-22 0,-22"), iron, bevel=2)
    canvas.ellipse(0, -24, 10, 4.4, iron, bevel=2)


_IRON_THINGS = {
    "screw": _screw,
    "bolt": _screw,
    "nut": _nut,
    "hook": _hook,
    "grapnel": _grapnel,
    "spring": _spring,
    "pick": _pick,
    "clip": _clip,
    "shoe": _shoe,
}


@draws(
    "scissors", family="items", colour=STEEL,
    words=(
        "shears", "comb", "hairbrush", "hair comb", "razor", "toothbrush", "paintbrush", "paint brush",
        "pencil", "crayon", "marker", "hair brush", "knitting needles",
    ),
    presets={
        "comb": {"kind": "comb", "colour": "c8843c"}, "hair comb": {"kind": "comb", "colour": "c8843c"},
        "hairbrush": {"kind": "brush", "colour": "c85a8a"},
        "hair brush": {"kind": "brush", "colour": "c85a8a"}, "razor": {"kind": "razor"},
        "toothbrush": {"kind": "tooth", "colour": "3f9fe0"}, "paintbrush": {"kind": "paint", "colour": WOOD},
        "paint brush": {"kind": "paint", "colour": WOOD}, "pencil": {"kind": "pencil", "colour": "f4c23c"},
        "crayon": {"kind": "crayon", "colour": "e0393c"}, "marker": {"kind": "crayon", "colour": "3fae6a"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def scissors(canvas: Canvas, look: Look) -> None:
    """Paint scissors, a comb, a brush, a razor, a toothbrush, a paintbrush, a pencil, a crayon, a pen."""
    ramp = body_ramp(look, "metal" if look.kind in {"scissors", "razor", "shears"} else "matte")
    with canvas.placed(32, 33, look.vary("turn", -9, 9) + (0 if look.kind in {"scissors", "shears"} else 40)):
        if look.kind == "comb":
            canvas.blob(path("-8,-28 4,-28 4,28 -8,28"), ramp, bevel=2)
            for y in range(-26, 28, 4):
                canvas.limb([(3, y, 1), (11, y, 1)], ramp, smooth=False)
        elif look.kind == "brush":
            for y in range(-24, 2, 4):
                canvas.limb([(6, y, 1.2), (13, y, 1)], matte("f0e6d2"), smooth=False)
            canvas.blob(mirrored("0,-30 8,-27 9,-8 5,4 3,8 3.4,28 0,31"), ramp, bevel=4)
        elif look.kind in {"tooth", "razor"}:
            canvas.limb([(0, -10, 2.4), (1, 10, 2.6), (0, 30, 3)], ramp)
            if look.kind == "razor":
                canvas.rectangle(-10, -20, 20, 9, ramp, bevel=2)
                canvas.rectangle(-10, -22, 20, 3, metal("e6edf2"), bevel=1)
            else:
                canvas.rectangle(-3, -31, 6, 22, ramp, bevel=2)
                canvas.rectangle(2, -30, 8, 18, soft("f4f6fa"), bevel=1.4, texture=bands(3, 0, 0.3))
        elif look.kind == "paint":
            canvas.limb([(0, -6, 2.6), (0, 32, 1.6)], ramp, smooth=False)
            canvas.rectangle(-4, -14, 8, 10, metal("c3ccd8"), bevel=2)
            canvas.blob(
                mirrored("0,-33 3,-26 5,-16 4,-13 0,-13"),
                matte(look.second(look.pick("paint", ("e0393c", "3f8fe0", "5cb544", "f2b82c")))),
                bevel=3,
            )
        elif look.kind in {"pencil", "crayon", "pen"}:
            _writing(canvas, look, ramp)
        else:
            spread = look.vary("spread", 12, 26)
            for side in (-1, 1):
                with canvas.placed(0, 0, side * spread):
                    canvas.polygon(
                        [(-2.4, 4), (-2.6, -22), (side * 1.5, -31), (2.6, -22), (2.4, 4)], ramp, bevel=1.6
                    )
                    canvas.limb([(0, 4, 2), (0, 12, 2)], matte(look.second(RED)), smooth=False)
                    canvas.ellipse(side * -1, 20, 7.4, 9, matte(look.second(RED)), bevel=3)
                    canvas.cut(ellipse_points(side * -1, 20, 3.8, 5.4), smooth=False)
            canvas.ellipse(0, 1, 2.4, 2.4, metal(GOLD))


def _writing(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    if look.kind == "pencil":
        canvas.rectangle(-5, -18, 10, 38, ramp, bevel=3)
        canvas.polygon(path("-5,-18 5,-18 0,-33"), matte("ecc894"), bevel=2)
        canvas.polygon(path("-1.8,-27 1.8,-27 0,-33"), matte(INK), **inlay(0.0))
        canvas.rectangle(-5, 18, 10, 4, metal("c3ccd8"), bevel=1)
        canvas.rectangle(-5, 22, 10, 7, matte("f08ca4"), bevel=2.4)
    elif look.kind == "crayon":
        canvas.rectangle(-6, -16, 12, 46, ramp, bevel=4)
        canvas.polygon(path("-5,-16 5,-16 2,-28 -2,-28"), Ramp(lighten(ramp.base, 0.06)), bevel=2)
        for y in (-10, 20):
            canvas.rectangle(-6, y, 12, 3, matte("2b2a36"), **inlay(0.0))
    else:
        canvas.rectangle(-4.4, -10, 8.8, 40, ramp, bevel=3)
        canvas.polygon(path("-4,-10 4,-10 0,-32"), metal(GOLD), bevel=2)
        canvas.limb([(6, 10, 1), (6, 28, 1)], metal(GOLD), smooth=False)
        canvas.rectangle(-5, 4, 10, 3, metal(GOLD), bevel=1)
