"""Instruments of the music room: piano, gramophone, accordion, xylophone, gong, maracas, saxophone."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, INK, RED, ROPE, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_INSTRUMENTS: dict[str, Preset] = {
    "grand piano": {"kind": "grand", "colour": "2b2a33"}, "upright piano": {}, "organ": {"colour": "6b4630"},
    "gramophone": {"kind": "gramophone", "colour": GOLD},
    "phonograph": {"kind": "gramophone", "colour": GOLD},
    "record player": {"kind": "turntable", "colour": WOOD},
    "turntable": {"kind": "turntable", "colour": WOOD},
    "accordion": {"kind": "accordion", "colour": "b8283c"},
    "concertina": {"kind": "accordion", "colour": "6a3f94"}, "xylophone": {"kind": "xylophone"},
    "marimba": {"kind": "xylophone"}, "gong": {"kind": "gong", "colour": GOLD},
    "maracas": {"kind": "maracas", "colour": RED}, "maraca": {"kind": "maracas", "colour": RED},
    "saxophone": {"kind": "saxophone", "colour": GOLD},
    "harmonica": {"kind": "harmonica", "colour": "c3ccd8"},
    "bagpipes": {"kind": "bagpipes", "colour": "a8323a"}, "bagpipe": {"kind": "bagpipes", "colour": "a8323a"},
}  # fmt: skip


@draws("piano", family="furniture", colour="5a3524", presets=_INSTRUMENTS, faces="viewer")
@weathered()
def piano(canvas: Canvas, look: Look) -> None:
    """Paint the instrument asked; a plain "piano" is an upright one."""
    ramp = body_ramp(
        look, "metal" if look.kind in {"gramophone", "gong", "saxophone", "harmonica"} else "matte"
    )
    with canvas.placed(32, 33):
        _KINDS.get(look.kind, _upright)(canvas, look, ramp)


def _keys(canvas: Canvas, half: float, y: float, tall: float) -> None:
    """Draw white keys with black ones between."""
    canvas.rectangle(-half, y, 2 * half, tall, soft("f6f4ee"), shade="flat", line="dark")
    count = int(half / 2.4)
    for number in range(1, count):
        x = -half + number * 2 * half / count
        canvas.rectangle(x - 0.4, y, 0.8, tall, matte("8b8f9c"), **inlay(0.0))
        if number % 7 not in {0, 3}:
            canvas.rectangle(x - 1.2, y, 2.4, tall * 0.6, matte(INK), **inlay(0.0))


def _upright(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    half = look.vary("half", 25, 28)
    for side in (-1, 1):
        canvas.rectangle(side * (half - 4) - 3, 8, 6, 20, Ramp(lighten(ramp.base, -0.06)), bevel=2)
    canvas.rectangle(-half + 2, -26, 2 * half - 4, 50, ramp, bevel=3)
    canvas.rectangle(-half, -28, 2 * half, 5, ramp, bevel=2)
    canvas.rectangle(-half + 7, -19, 2 * half - 14, 15, Ramp(lighten(ramp.base, 0.06)), bevel=2)
    canvas.rectangle(-half, -1, 2 * half, 11, ramp, bevel=2)
    _keys(canvas, half - 3, 0, 7)
    for x in (-3, 3):
        canvas.rectangle(x - 1.4, 23, 2.8, 5, metal(look.second(GOLD)), bevel=1)


def _grand(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for x in (-22, 18):
        canvas.limb([(x, 8, 2.4), (x, 28, 1.8)], ramp, smooth=False)
    rise = look.vary("lid", -31, -24)
    canvas.blob([(-24, -4), (-20, rise + 6), (2, rise), (22, -6)], Ramp(lighten(ramp.base, 0.08)), bevel=3)
    canvas.limb([(10, -6, 1), (4, -18, 1)], matte(GOLD), smooth=False)
    canvas.blob([(-28, -4), (-10, -9), (24, -6), (29, 0), (26, 10), (-28, 10)], ramp, bevel=4)
    _keys(canvas, 20, 1, 6)


def _bold_gramophone(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Draw a great horn with a dark mouth over a box at 16 px."""
    canvas.rectangle(-22, 14, 40, 16, matte(look.second(WOOD)), bevel=3)
    canvas.limb([(-12, 12, 2), (8, 12, 2)], matte(INK), smooth=False)
    size = look.vary("horn size", 0.9, 1.06)
    with canvas.placed(14, 14, look.vary("horn turn", -8, 14), size):
        canvas.limb([(0, 0, 2.4), (2, -10, 2.6), (-4, -16, 3)], ramp)
        canvas.polygon([(-1, -12), (-41, -20), (-20, -44), (0, -18)], ramp, bevel=6, gain=1.3)
        canvas.ellipse(-31, -32, 17, 6.4, Ramp(lighten(ramp.base, 0.1), "metal"), -49, bevel=2)
        canvas.ellipse(-31, -32, 12, 3, matte("4a2c1c"), -49, **inlay(-0.1))


def _gramophone(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    if canvas.tiny:
        _bold_gramophone(canvas, look, ramp)
        return
    box = look.pick(
        "box", ("-20,16 18,16 21,28 -23,28", "-16,16 14,16 14,30 -16,30", "-25,18 23,18 23,26 -25,26")
    )
    canvas.polygon(path(box), matte(look.second(look.pick("wood", (WOOD, "6b3a24", "a8703c")))), bevel=3)
    canvas.ellipse(-2, 14, 20, 5, matte(INK), bevel=2)
    canvas.ellipse(-2, 14, 6, 1.6, matte(RED), **inlay(0.0))
    canvas.limb([(10, 13, 1.8), (16, 4, 2.2), (8, -4, 3.4)], ramp)
    horn, inside = look.vary("horn", 16, 24), Ramp(lighten(ramp.base, -0.12), "metal")
    with canvas.placed(8, -3, look.pick("horn turn", (0, -34, 22, -14)), look.vary("horn size", 0.84, 1.14)):
        canvas.blob(
            [(2, 1), (-4, -3), (-22, -horn + 9), (-16, -horn - 5), (6, -horn - 3), (10, -horn + 13)],
            ramp,
            bevel=7,
        )
        canvas.ellipse(-8, -horn + 2, 15, 8, inside, 14, bevel=2, gain=-0.8)


def _turntable(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.polygon(path("-24,-8 24,-8 30,14 -30,14"), ramp, bevel=3)
    canvas.rectangle(-30, 13, 60, 8, Ramp(lighten(ramp.base, -0.1)), bevel=2)
    canvas.ellipse(-6, 2, 18, 8, matte(INK), bevel=2)
    canvas.ellipse(-6, 2, 6, 2.6, matte(look.second(RED)), **inlay(0.0))
    canvas.limb([(20, -4, 1.6), (18, 6, 1.3), (8, 7, 1.1)], metal("c3ccd8"), smooth=False)


def _accordion(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    wide = look.vary("open", 9, 15)
    canvas.polygon(
        [(-wide, -15), (wide, -18), (wide, 18), (-wide, 15)], matte(look.second("f2efe6")), bevel=2
    )
    for number in range(6):
        x = -wide + (number + 0.5) * wide / 3
        canvas.limb([(x, -16, 1.1), (x, 16, 1.1)], matte(INK), smooth=False, line=None)
    for side in (-1, 1):
        canvas.blob(cornered(7, 21, 2.4, side * (wide + 6)), ramp, bevel=3)
    canvas.rectangle(-wide - 11, -16, 4, 32, soft("f6f4ee"), bevel=1)
    for y in (-12, -6, 0, 6, 12):
        canvas.stamp(-wide - 9, y, 4, 1.4, INK)
        canvas.ellipse(wide + 6, y, 1.8, 1.8, soft("f6f4ee"), cast=0.0)


def _xylophone(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for way in (-1, 1):
        canvas.limb([(-26, way * 13, 2), (26, way * 6, 2)], matte(WOOD), smooth=False)
    for number, tint in enumerate((RED, "f0832a", "f4cf3c", "5cb544", "3f8fe0", "8e52d8")):
        x = -22 + number * 9
        half = 21 - number * 2.4
        canvas.blob(cornered(3.8, half, 1.4, x), matte(tint), bevel=2)
        for way in (-1, 1):
            canvas.stamp(x, way * (half - 5), 2, 2, "f2f3f6")
    canvas.limb([(4, 24, 1), (26, 12, 1)], matte(DARK_WOOD), smooth=False)
    canvas.ellipse(27, 11, 3.6, 3.6, matte(look.second("f2efe6")))


def _gong(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    wood = matte(look.second("8a2f2a"))
    for side in (-1, 1):
        canvas.rectangle(side * 25 - 3, -26, 6, 54, wood, bevel=2)
        canvas.rectangle(side * 25 - 6, 25, 12, 5, wood, bevel=2)
    canvas.limb([(-30, -26, 2.4), (0, -29, 2.6), (30, -26, 2.4)], wood)
    for x in (-10, 10):
        canvas.limb([(x, -27, 1), (x, -14, 1)], matte(ROPE), smooth=False)
    size = look.vary("size", 17, 20)
    canvas.ellipse(0, 1, size, size, ramp, bevel=3)
    canvas.ellipse(0, 1, size * 0.66, size * 0.66, ramp, bevel=2, gain=-0.5, cast=0.0)
    canvas.ellipse(0, 1, size * 0.3, size * 0.3, Ramp(lighten(ramp.base, 0.08), "metal"))


def _maracas(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for side, tint in ((-1, ramp), (1, matte(look.second("f4cf3c")))):
        with canvas.placed(side * 9, 6, side * look.vary("lean", 18, 34)):
            canvas.limb([(0, -4, 2.4), (0, 24, 2.8)], matte(WOOD), smooth=False)
            whole = canvas.ellipse(0, -16, 12, 14, tint)
            zigzag = [(-14 + step * 4, -16 + (3 if step % 2 else -3), 1.2) for step in range(8)]
            canvas.limb(zigzag, soft("f6f2ea"), smooth=False, **inlay(0.0, clip=whole))


def _saxophone(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb(
        [
            (-20, -26, 1.6),
            (-10, -30, 1.8),
            (-6, -22, 2.2),
            (-4, 10, 4.4),
            (2, 22, 5.4),
            (13, 22, 6),
            (18, 8, 6.6),
        ],
        ramp,
    )
    canvas.blob(path("9,8 10,-6 6,-14 30,-14 26,-4 25,9"), ramp, bevel=6)
    canvas.ellipse(18, -14, 12, 4, Ramp(lighten(ramp.base, -0.14), "metal"), bevel=1.6, gain=-0.6)
    canvas.limb([(-24, -24, 1.6), (-20, -26, 1.6)], matte(INK), smooth=False)
    for number in range(5):
        canvas.ellipse(-1, -14 + number * 6.4, 2.4, 2.2, metal("f4e6b4"))


def _harmonica(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(0, 0, look.vary("turn", -24, 10)):
        canvas.blob(cornered(28, 10, 4), ramp, bevel=4)
        canvas.rectangle(-25, -2, 50, 7, matte(look.second(RED)), bevel=1.4)
        for x in range(-22, 23, 6):
            canvas.rectangle(x - 1.6, -0.6, 3.2, 4.2, matte(INK), **inlay(0.0))
        canvas.limb([(-14, -6, 0.9), (14, -6, 0.9)], ramp, smooth=False, **inlay(-0.26))


def _bagpipes(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    wood = matte(DARK_WOOD)
    for x, lean in ((-8, -16), (0, -6), (8, 6)):
        canvas.limb([(x, 0, 2), (x + lean, -29, 2.4)], wood, smooth=False, texture=bands(7, 0, 0.3))
        canvas.ellipse(x + lean, -29, 3.2, 2.4, soft("efe6d2"))
    canvas.limb([(12, 16, 2.2), (20, 30, 2.6)], wood, smooth=False)
    canvas.limb([(18, -2, 1.8), (28, -14, 1.6)], wood, smooth=False)
    canvas.blob(path("-24,4 -16,-8 6,-9 22,-2 22,12 8,20 -14,18"), ramp, bevel=12)
    for x in (-12, 0, 12):
        canvas.limb([(x - 3, -8, 1), (x + 2, 18, 1)], matte(look.second("2f6b3a")), **inlay(0.0))


_KINDS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "grand": _grand, "gramophone": _gramophone, "turntable": _turntable, "accordion": _accordion,
    "xylophone": _xylophone, "gong": _gong, "maracas": _maracas, "saxophone": _saxophone,
    "harmonica": _harmonica, "bagpipes": _bagpipes,
}  # fmt: skip
