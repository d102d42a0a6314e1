"""Clocks for rooms: on the wall, on the bedside table, as tall as a man."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, INK, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, rim
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_FACE = "f4ecd8"
_TICK_SHARE = 0.8


def _dial(canvas: Canvas, look: Look, radius: float, frame: Ramp) -> None:
    """Draw a dial around the origin: rim, pale face, ticks and two hands."""
    _case(canvas, look, radius, frame)
    inner = radius * 0.78
    canvas.ellipse(0, 0, inner, inner, soft(_FACE), shade="flat", bias=0.1, line="dark")
    ticks = 4 if canvas.small else 12
    for number in range(ticks):
        turn = number * 2 * math.pi / ticks
        reach = inner * _TICK_SHARE
        canvas.stamp(reach * math.cos(turn), reach * math.sin(turn), radius * 0.09, radius * 0.09, "5a4a3a")
    thick = 1.8 if canvas.tiny else radius * 0.06
    hour = look.pick("hour", (60.0, 120.0, -60.0, 90.0))
    for turn, share in ((0.0, 0.7), (hour, 0.5)):
        with canvas.placed(0, 0, turn):
            canvas.limb([(0, 0, thick), (0, -inner * share, thick)], matte(INK), smooth=False, **inlay())


def _case(canvas: Canvas, look: Look, radius: float, frame: Ramp) -> None:
    """Draw what holds the dial: a hoop, and for a wall clock perhaps a board of four or eight corners."""
    own = look.kind not in {"tall", "cuckoo", "alarm"}
    corners = look.pick("case", (0, 4, 8, 0)) if own and not look.has("round") else 0
    if not corners:
        canvas.ellipse(0, 0, radius, radius, frame, **rim(3))
        return
    turn, reach = math.pi / corners, radius * 1.06 / math.cos(math.pi / corners)
    angles = [turn + number * 2 * turn for number in range(corners)]
    canvas.polygon([(reach * math.cos(angle), reach * math.sin(angle)) for angle in angles], frame, **rim(3))


@draws(
    "clock",
    family="furniture",
    colour=WOOD,
    words=("wall clock", "kitchen clock"),
    presets={
        "alarm clock": {"kind": "alarm", "colour": "d3313a"},
        "grandfather clock": {"kind": "tall", "colour": DARK_WOOD},
        "longcase clock": {"kind": "tall", "colour": DARK_WOOD},
        "pendulum clock": {"kind": "tall", "colour": DARK_WOOD},
        "cuckoo clock": {"kind": "cuckoo"},
    },
    faces="viewer",
)
@weathered(stretch=0.08)
def clock(canvas: Canvas, look: Look) -> None:
    """Paint a round wall clock, an alarm clock with bells, a cuckoo clock or a tall case with a pendulum."""
    ramp = body_ramp(look)
    with canvas.placed(32, 34):
        if look.kind == "tall":
            _tall_case(canvas, look, ramp)
        elif look.kind == "cuckoo":
            _cuckoo(canvas, look, ramp)
        elif look.kind == "alarm":
            _alarm(canvas, look, ramp)
        else:
            _dial(canvas, look, look.vary("radius", 24, 28), ramp)


def _alarm(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for side in (-1, 1):
        canvas.limb([(side * 13, 18, 2.6), (side * 18, 26, 2.6)], metal(GOLD), smooth=False)
        canvas.ellipse(side * 13, -21, 8.4, 6.4, metal(look.second(GOLD)), side * 35)
    canvas.limb([(-4, -24, 1.6), (0, -28, 1.8), (4, -24, 1.6)], metal(GOLD))
    _dial(canvas, look, 22, ramp)


def _tall_case(canvas: Canvas, look: Look, wood: Ramp) -> None:
    half, pale = look.vary("half", 10.5, 13), Ramp(lighten(wood.base, 0.07))
    hood = half + 3
    canvas.rectangle(-hood, 20, 2 * hood, 9, wood, bevel=2)
    canvas.rectangle(-half, -10, 2 * half, 31, wood, bevel=2)
    canvas.rectangle(-half * 0.56, -6, half * 1.12, 24, matte("3a2620"), shade="flat", line="dark")
    swing = look.vary("swing", -2, 2)
    brass = metal(look.second(GOLD))
    canvas.limb([(0, -6, 1.2), (swing, 10, 1.2)], brass, smooth=False, **inlay())
    canvas.ellipse(swing, 11, 4, 4, brass)
    top = look.pick("top", ("0,-36 5,-35 8,-31 14,-30", "0,-37 14,-29", "0,-33 14,-33"))
    canvas.polygon(mirrored(f"{top} {hood},-29 {hood},-8 0,-8"), pale, bevel=2)
    with canvas.placed(0, -19):
        if not canvas.tiny:
            _dial(canvas, look, 10.6, brass)
            return
        canvas.ellipse(0, 0, 9, 9, soft(_FACE), shade="flat", bias=0.2, line="dark")
        canvas.stamp(0, -3, 3, 6, INK)
        canvas.stamp(3, 0, 6, 3, INK)


def _cuckoo(canvas: Canvas, look: Look, wood: Ramp) -> None:
    for side in (-1, 1):
        canvas.limb([(side * 6, 18, 0.9), (side * 6, 25, 0.9)], metal(GOLD), smooth=False)
        canvas.ellipse(side * 6, 26, 2.6, 4, matte("6d4a34"))
    canvas.rectangle(-17, -12, 34, 31, wood, bevel=3)
    canvas.polygon([(-24, -8), (0, -30), (24, -8), (20, -5), (0, -22), (-20, -5)], matte("8a3a2c"), bevel=2)
    canvas.rectangle(-4, -15, 8, 7, matte("3a2620"), shade="flat", line="dark")
    canvas.ellipse(0, -11, 2.8, 2.4, matte(look.second("e9b234")))
    with canvas.placed(0, 6):
        _dial(canvas, look, 11.5, Ramp(lighten(wood.base, -0.1)))
