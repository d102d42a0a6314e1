"""Frames, photographs, posters, calendars, deeds, easels and boards."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    GOLD,
    RED,
    STEEL,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import cornered, inlay, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise


@draws(
    "picture frame", family="furniture", colour=GOLD,
    words=(
        "photo frame", "empty frame", "photo", "photograph", "polaroid", "wanted poster", "poster",
        "calendar", "newspaper", "certificate", "diploma", "clipboard", "easel", "canvas painting",
        "blackboard", "chalkboard", "whiteboard", "bulletin board", "corkboard",
    ),
    presets={
        "photo": {"kind": "photo", "colour": "f6f4ee"}, "photograph": {"kind": "photo", "colour": "f6f4ee"},
        "polaroid": {"kind": "photo", "colour": "f6f4ee"},
        "wanted poster": {"kind": "wanted", "colour": "e0c48a"},
        "poster": {"kind": "wanted", "colour": "e0c48a"},
        "calendar": {"kind": "calendar", "colour": "f6f4ee"},
        "newspaper": {"kind": "news", "colour": "ece8dc"},
        "certificate": {"kind": "deed", "colour": "f4e8c8"}, "diploma": {"kind": "deed", "colour": "f4e8c8"},
        "clipboard": {"kind": "clip", "colour": "a8743c"}, "easel": {"kind": "easel", "colour": "b5824e"},
        "canvas painting": {"kind": "easel", "colour": "b5824e"},
        "blackboard": {"kind": "board", "colour": "2f5a44"},
        "chalkboard": {"kind": "board", "colour": "2f5a44"},
        "whiteboard": {"kind": "board", "colour": "f6f7fa"},
        "bulletin board": {"kind": "cork", "colour": "c99a5c"},
        "corkboard": {"kind": "cork", "colour": "c99a5c"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def picture_frame(canvas: Canvas, look: Look) -> None:
    """Paint a frame, a photograph, a poster, a calendar, a newspaper, a deed, an easel, a board."""
    ramp = body_ramp(look, "metal" if look.kind in {"picture frame", "frame"} else "matte")
    with canvas.placed(
        32, 32, look.vary("turn", -7, 7) if look.kind not in {"easel", "board", "cork"} else 0
    ):
        _SHEETS.get(look.kind, _frame)(canvas, look, ramp)


def _view(canvas: Canvas, look: Look, half: float, tall: float) -> None:
    """Paint what is pictured: a landscape, or the sign that was asked."""
    sky = canvas.rectangle(
        -half, -tall, 2 * half, 2 * tall, soft("8fc8ec"), shade="flat", gradient=0.3, cast=0.0
    )
    if pictured(look):
        emblem(canvas, pictured(look) or "heart", tall * 0.6, matte(RED))
        return
    peak = look.vary("peak", -half * 0.4, half * 0.4)
    canvas.polygon(
        [(-half, tall * 0.4), (peak, -tall * 0.5), (half, tall * 0.4)],
        matte("7a86a8"),
        **inlay(0.0, clip=sky),
    )
    canvas.rectangle(-half, tall * 0.3, 2 * half, tall, matte("5a9e3c"), **inlay(0.0, clip=sky))
    canvas.ellipse(-peak, -tall * 0.5, 3.4, 3.4, matte("fbe27a"), clip=sky, cast=0.0)


def _frame(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    half, tall = look.vary("half", 18, 27), look.vary("tall", 20, 26)
    canvas.blob(cornered(half, tall, 1.6), ramp, bevel=3)
    if look.has("empty") or look.noun == "empty frame":
        canvas.cut(cornered(half - 6, tall - 6, 0.4), smooth=False)
    else:
        _view(canvas, look, half - 6, tall - 6)
    for side in (-1, 1):
        for way in (-1, 1):
            canvas.ellipse(side * (half - 2), way * (tall - 2), 3, 3, ramp)


def _photo(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.rectangle(-20, -25, 40, 50, Ramp(ramp.base, "soft"), bevel=1.4)
    with canvas.placed(0, -6):
        _view(canvas, look, 16, 15)


def _wanted(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon(
        path("-20,-27 -6,-25 8,-27 20,-26 21,-8 19,10 21,26 6,25 -8,27 -20,25 -19,6 -21,-10"), ramp, bevel=2
    )
    ink = matte("5a3a24")
    for number, x in enumerate((-14, -8, -2, 4, 10)):
        canvas.rectangle(x, -22, 4 if number % 2 else 4.6, 5.4, ink, **inlay(0.0))
    canvas.rectangle(-13, -13, 26, 22, Ramp(lighten(ramp.base, 0.08)), bevel=1)
    canvas.ellipse(0, -4, 5.4, 6.4, ink, **inlay(0.1))
    canvas.blob([(-11, 9), (-7, 3), (7, 3), (11, 9)], ink, **inlay(0.1))
    canvas.blob([(-9, -7), (-5, -12), (5, -12), (9, -7)], ink, **inlay(-0.1))
    for y in (14, 19):
        canvas.limb([(-12, y, 1), (12, y, 1)], ink, smooth=False, **inlay(0.0))
    canvas.ellipse(0, -26, 1.8, 1.8, metal(STEEL))


def _calendar(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(cornered(24, 25, 3), Ramp(ramp.base, "soft"), bevel=2)
    canvas.rectangle(-24, -22, 48, 12, matte(look.second(RED)), bevel=2)
    for x in (-14, 14):
        canvas.limb([(x, -28, 1.8), (x, -20, 1.8)], metal(STEEL), smooth=False)
    marked = int(look.vary("day", 0, 11))
    for number in range(12):
        x, y = -15 + number % 4 * 10, -2 + number // 4 * 9
        canvas.rectangle(x - 3, y - 3, 6, 6, matte(RED if number == marked else "b8bcc8"), **inlay(0.0))


def _news(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon(path("-23,-25 23,-25 23,25 -23,25"), Ramp(lighten(ramp.base, -0.06)), bevel=1.4)
    canvas.polygon(path("-25,-27 19,-27 19,23 -25,23"), ramp, bevel=1.4)
    ink = matte("4a4a54")
    canvas.rectangle(-21, -23, 36, 6, ink, **inlay(0.0))
    canvas.rectangle(-21, -13, 17, 14, Ramp("9aa0ac"), **inlay(0.0))
    for number in range(8):
        x = 0 if number < 4 else -21
        y = -12 + number % 4 * 4 if number < 4 else 5 + number % 4 * 4
        canvas.limb([(x, y, 0.8), (x + (15 if number < 4 else 36), y, 0.8)], ink, smooth=False, **inlay(0.1))


def _deed(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(cornered(28, 20, 2), ramp, bevel=2)
    canvas.blob(cornered(24, 16, 1), Ramp(lighten(ramp.base, 0.06)), bevel=1, cast=0.0)
    for y, half in ((-9, 12), (-3, 18), (3, 18)):
        canvas.limb([(-half, y, 0.9), (half, y, 0.9)], matte("7a6a50"), smooth=False, **inlay(0.0))
    for side in (-1, 1):
        canvas.polygon([(14, 10), (14 + side * 5, 24), (14 + side, 21)], matte(RED), bevel=1)
    canvas.ellipse(14, 10, 6, 6, metal(GOLD), bevel=2)


def _clip(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(cornered(20, 27, 2), ramp, bevel=2)
    canvas.rectangle(-16, -20, 32, 43, soft("f6f4ee"), bevel=1)
    for number, y in enumerate((-10, -2, 6, 14)):
        canvas.rectangle(-12, y - 2, 4, 4, matte("4fae4a" if number < 2 else "b8bcc8"), **inlay(0.0))
        canvas.limb([(-5, y, 0.9), (12, y, 0.9)], matte("6f7889"), smooth=False, **inlay(0.0))
    canvas.blob(path("-8,-22 -8,-27 -3,-28 0,-32 3,-28 8,-27 8,-22"), metal(STEEL), bevel=2)


def _easel(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(0, -30, 1.8), (0, 8, 1.8)], ramp, smooth=False)
    for side in (-1, 1):
        canvas.limb([(side * 3, -22, 1.9), (side * 19, 30, 1.9)], ramp, smooth=False)
    with canvas.placed(0, -6):
        canvas.rectangle(-22, -17, 44, 34, soft("f6f2e8"), bevel=1.4)
        if not look.has("empty"):
            _view(canvas, look, 20, 15)
    canvas.rectangle(-24, 11, 48, 4, ramp, bevel=1.4)


def _board(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(cornered(29, 21, 1), matte(WOOD) if sum(ramp.base) < 500 else metal(STEEL), bevel=2)
    canvas.rectangle(-26, -18, 52, 34, ramp, shade="flat", cast=0.0)
    chalk = soft("f2f6f2" if sum(ramp.base) < 500 else "3a68cf")
    for number, y in enumerate((-11, -4, 3)):
        canvas.limb(
            [(-20, y, 0.9), (4 + number * 5, y + look.vary(f"line {number}", -1, 1), 0.9)],
            chalk,
            smooth=False,
            **inlay(0.0),
        )
    with canvas.placed(15, 6):
        emblem(canvas, pictured(look) or look.pick("drawn", ("star", "heart", "sun")), 6, chalk)
    canvas.rectangle(-12, 18, 24, 4, matte(DARK_WOOD), bevel=1.4)


def _cork(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(cornered(29, 22, 1), matte(DARK_WOOD), bevel=2)
    canvas.rectangle(-26, -19, 52, 38, ramp, shade="flat", cast=0.0, texture=noise(0.14, 0.9))
    for number, (x, y, turn) in enumerate(
        ((-15, -8, -6), (2, -6, 5), (16, -9, -3), (-10, 9, 4), (11, 9, -7))
    ):
        with canvas.placed(x, y, turn + look.vary(f"note {number}", -5, 5)):
            canvas.rectangle(
                -6,
                -6,
                12,
                12,
                soft(look.pick(f"sheet {number}", ("f6f2e0", "f8e07a", "a9d8f0", "f4b8c8"))),
                bevel=1,
            )
            canvas.ellipse(0, -5, 1.7, 1.7, matte(RED), cast=0.0)


_SHEETS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "photo": _photo, "wanted": _wanted, "calendar": _calendar, "news": _news, "deed": _deed, "clip": _clip,
    "easel": _easel,
    "board": _board, "cork": _cork,
}  # fmt: skip
