"""Signs of interfaces as plain shapes, each around the origin within a radius of about 24 units."""

import math
from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.pieces.emblems import EMBLEMS
from sprite_tavern.forge.pieces.outlines import mirrored, path
from sprite_tavern.forge.pieces.signs import SIGNS, bars, ring, shape
from sprite_tavern.forge.ramps import Ramp

Symbol = Callable[[Canvas, Ramp], None]


def _plus(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,-23 8,-23 8,-8 23,-8 23,8 8,8 8,23 0,23"), ramp)


def _minus(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,-8 23,-8 23,8 0,8"), ramp)


def _cross(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, path("-22,-15 -15,-22 0,-7 15,-22 22,-15 7,0 22,15 15,22 0,7 -15,22 -22,15 -7,0"), ramp)


def _check(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, path("-25,2 -17,-6 -7,4 17,-20 25,-12 -7,20"), ramp)


def _exclamation(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,-27 8,-27 5,9 0,9"), ramp)
    canvas.ellipse(0, 20, 7, 7, ramp)


def _question(canvas: Canvas, ramp: Ramp) -> None:
    hook = [(-14, -13, 5), (-11, -23, 5), (1, -26, 5), (13, -21, 5), (13, -10, 5), (4, -2, 5), (1, 8, 4.6)]
    canvas.limb(hook, ramp, cast=0.2)
    canvas.ellipse(1, 21, 6, 6, ramp)


def _info(canvas: Canvas, ramp: Ramp) -> None:
    canvas.ellipse(0, -20, 6.4, 6.4, ramp)
    shape(canvas, path("-10,-8 6,-8 6,18 11,18 11,25 -11,25 -11,18 -6,18 -6,-1 -10,-1"), ramp)


def _play(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, path("-17,-24 24,0 -17,24"), ramp)


def _pause(canvas: Canvas, ramp: Ramp) -> None:
    for x in (-18, 6):
        canvas.rectangle(x, -22, 12, 44, ramp, bevel=3)


def _stop(canvas: Canvas, ramp: Ramp) -> None:
    canvas.rectangle(-20, -20, 40, 40, ramp, bevel=4)


def _forward(canvas: Canvas, ramp: Ramp) -> None:
    for x in (-24, -1):
        shape(canvas, [(x, -20), (x + 24, 0), (x, 20)], ramp)


def _record(canvas: Canvas, ramp: Ramp) -> None:
    canvas.ellipse(0, 0, 21, 21, ramp)


def _power(canvas: Canvas, ramp: Ramp) -> None:
    ring(canvas, ramp, 19, 4.6, (-52, 232))
    bars(canvas, "0,-24 0,-4", ramp, 4.6)


def _refresh(canvas: Canvas, ramp: Ramp) -> None:
    ring(canvas, ramp, 17, 4.2, (10, 290))
    shape(canvas, path("2,-29 2,-5 17,-18"), ramp)


def _download(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,-26 7,-26 7,-6 17,-6 0,13"), ramp)
    shape(canvas, path("-24,8 -17,8 -17,19 17,19 17,8 24,8 24,26 -24,26"), ramp)


def _upload(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, mirrored("0,-27 17,-8 7,-8 7,12 0,12"), ramp)
    shape(canvas, path("-24,8 -17,8 -17,19 17,19 17,8 24,8 24,26 -24,26"), ramp)


def _menu(canvas: Canvas, ramp: Ramp) -> None:
    for y in (-19, -4, 11):
        canvas.rectangle(-22, y, 44, 8, ramp, bevel=3)


def _home(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, path("-19,-2 19,-2 19,23 6,23 6,8 -6,8 -6,23 -19,23"), ramp)
    shape(canvas, path("-27,0 0,-25 27,0 21,5 0,-14 -21,5"), ramp)


def _person(canvas: Canvas, ramp: Ramp) -> None:
    canvas.blob(mirrored("0,2 13,4 22,14 22,24 0,24"), ramp, bevel=8)
    canvas.ellipse(0, -11, 12, 13, ramp)


def _bin(canvas: Canvas, ramp: Ramp) -> None:
    body = canvas.polygon(path("-18,-12 18,-12 15,25 -15,25"), ramp, bevel=3)
    for x in (-8, 0, 8):
        canvas.limb([(x, -6, 1.3), (x * 0.9, 19, 1.3)], ramp, bias=-0.3, cast=0.0, line=None, clip=body)
    canvas.rectangle(-22, -20, 44, 7, ramp, bevel=2)
    canvas.rectangle(-7, -26, 14, 6, ramp, bevel=2)


def _speaker(canvas: Canvas, ramp: Ramp) -> None:
    shape(canvas, path("-26,-9 -15,-9 -1,-22 -1,22 -15,9 -26,9"), ramp)


def _sound(canvas: Canvas, ramp: Ramp) -> None:
    _speaker(canvas, ramp)
    ring(canvas, ramp, 10, 2.6, (-50, 50))
    ring(canvas, ramp, 21, 2.8, (-48, 48))


def _mute(canvas: Canvas, ramp: Ramp) -> None:
    _speaker(canvas, ramp)
    bars(canvas, "8,-9 25,9;25,-9 8,9", ramp, 3)


def _wifi(canvas: Canvas, ramp: Ramp) -> None:
    with canvas.placed(0, 20):
        for radius in (15, 27, 39):
            ring(canvas, ramp, radius, 3.4, (-136, -44))
        canvas.ellipse(0, -1, 5, 5, ramp)


def _bluetooth(canvas: Canvas, ramp: Ramp) -> None:
    rows = [(-13, -12, 3), (13, 12, 3), (0, 25, 3), (0, -25, 3), (13, -12, 3), (-13, 12, 3)]
    canvas.limb(rows, ramp, smooth=False, cast=0.2)


def _target(canvas: Canvas, ramp: Ramp) -> None:
    light = Ramp("f6f2ea")
    for number, size in enumerate((26, 20, 14, 8)):
        canvas.ellipse(0, 0, size, size, light if number % 2 else ramp, bevel=2, cast=0.0)


def _crosshair(canvas: Canvas, ramp: Ramp) -> None:
    ring(canvas, ramp, 17, 2.8)
    bars(canvas, "0,-27 0,-10;0,27 0,10;-27,0 -10,0;27,0 10,0", ramp, 2.6)
    canvas.ellipse(0, 0, 2.6, 2.6, ramp)


def _hash(canvas: Canvas, ramp: Ramp) -> None:
    bars(canvas, "-6,-24 -11,24;11,-24 6,24;-23,-9 23,-9;-24,9 22,9", ramp, 3.6)


def _infinity(canvas: Canvas, ramp: Ramp) -> None:
    turns = [math.radians(10 * step) for step in range(37)]
    curve = [
        (26 * math.cos(t) / (1 + math.sin(t) ** 2), 30 * math.sin(t) * math.cos(t) / (1 + math.sin(t) ** 2))
        for t in turns
    ]
    canvas.limb([(x, y, 4.4) for x, y in curve], ramp, cast=0.2)


def _dollar(canvas: Canvas, ramp: Ramp) -> None:
    bars(canvas, "0,-28 0,28", ramp, 2.8)
    curve = [
        (14, -14, 4.2),
        (4, -20, 4.2),
        (-11, -17, 4.2),
        (-13, -6, 4.2),
        (2, 0, 4.2),
        (14, 6, 4.2),
        (11, 18, 4.2),
        (-4, 20, 4.2),
        (-15, 13, 4.2),
    ]
    canvas.limb(curve, ramp, cast=0.2)


SYMBOLS: dict[str, Symbol] = {
    "plus": _plus,
    "minus": _minus,
    "cross": _cross,
    "check": _check,
    "exclamation": _exclamation,
    "question": _question,
    "info": _info,
    "play": _play,
    "pause": _pause,
    "stop": _stop,
    "forward": _forward,
    "record": _record,
    "power": _power,
    "refresh": _refresh,
    "download": _download,
    "upload": _upload,
    "menu": _menu,
    "home": _home,
    "person": _person,
    "bin": _bin,
    "sound": _sound,
    "mute": _mute,
    "wifi": _wifi,
    "bluetooth": _bluetooth,
    "target": _target,
    "crosshair": _crosshair,
    "hash": _hash,
    "infinity": _infinity,
    "dollar": _dollar,
    **SIGNS,
}
"""Signs by name."""


def symbol(canvas: Canvas, name: str, size: float, ramp: Ramp) -> None:
    """Draw a sign around the origin at a share of its full size; names of emblems are known, too."""
    if name in SYMBOLS:
        with canvas.placed(scale=size):
            SYMBOLS[name](canvas, ramp)
    elif name in EMBLEMS:
        with canvas.placed(scale=size * 24):
            EMBLEMS[name](canvas, ramp)
