"""Toys, sports and games: balls, rackets, boards, chess, cards, kites, puzzles, dolls, blocks."""

import math
from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.bold_things import bold_soccer_ball
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import INK, RED, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered

_BALLS: dict[str, Preset] = {
    "beach ball": {"kind": "beach"}, "soccer ball": {"kind": "soccer", "colour": "f4f4f6"},
    "football": {"kind": "football", "colour": "8a4a2c"},
    "american football": {"kind": "football", "colour": "8a4a2c"},
    "rugby ball": {"kind": "football", "colour": "b5633a"},
    "basketball": {"kind": "basket", "colour": "e8742c"}, "baseball": {"kind": "base", "colour": "f6f2ea"},
    "tennis ball": {"kind": "tennis", "colour": "c8e03c"},
    "bowling ball": {"kind": "bowling", "colour": "3a3f8a"},
    "billiard ball": {"kind": "pool", "colour": "2b2a33"}, "eight ball": {"kind": "pool", "colour": "2b2a33"},
    "golf ball": {"kind": "golf", "colour": "f6f7fa"}, "volleyball": {"kind": "volley", "colour": "f4f2ea"},
    "marble": {"kind": "marble", "colour": "4fb0e8"}, "snowball": {"kind": "golf", "colour": "eef4fa"},
}  # fmt: skip


@draws(
    "ball", family="items", colour="e0505f", words=("toy ball", "rubber ball"), presets=_BALLS, faces="viewer"
)
@weathered(stretch=0.05)
def ball(canvas: Canvas, look: Look) -> None:
    """Paint a ball of the game asked."""
    ramp = body_ramp(look, "soft" if look.kind in {"soccer", "base", "golf", "volley"} else "matte")
    size = look.vary("size", 22, 26)
    with canvas.placed(32, 32, look.vary("turn", -40, 40), size / 24):
        if look.kind == "football":
            whole = canvas.blob(path("-30,0 -18,-13 0,-17 18,-13 30,0 18,13 0,17 -18,13"), ramp, bevel=15)
            for x in (-20, 20):
                canvas.limb(
                    [(x, -18, 1.6), (x * 1.1, 0, 1.6), (x, 18, 1.6)], soft("f6f2ea"), **inlay(0.0, clip=whole)
                )
            canvas.limb([(-9, -7, 1), (9, -7, 1)], soft("f6f2ea"), smooth=False, **inlay(0.1))
            for x in (-7, -2, 3, 8):
                canvas.limb([(x, -10, 0.9), (x, -4, 0.9)], soft("f6f2ea"), smooth=False, **inlay(0.1))
            return
        whole = canvas.ellipse(0, 0, 24, 24, ramp)
        _MARKS.get(look.kind, _plain)(canvas, look, whole)
        glint(canvas, -10, -11, 4, 3)


def _lines(canvas: Canvas, rows: str, tint: str, whole: int, size: float = 1.2) -> None:
    """Draw seams: point lists separated by semicolons."""
    for row in rows.split(";"):
        canvas.limb([(x, y, size) for x, y in path(row.strip())], matte(tint), **inlay(0.0, clip=whole))


def _plain(canvas: Canvas, look: Look, whole: int) -> None:
    if pictured(look):
        emblem(canvas, pictured(look) or "star", 11, soft(look.second("f6f2ea")))
        return
    canvas.rectangle(-30, -5, 60, 10, soft(look.second("f6f2ea")), **inlay(0.0, clip=whole))


def _beach(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    tints = ("f6f7fa", "3f8fe0", "f6f7fa", "f4cf3c", "f6f7fa", RED)
    for number, tint in enumerate(tints):
        turn, other = math.radians(number * 60), math.radians(number * 60 + 60)
        canvas.polygon(
            [
                (-4, -6),
                (40 * math.cos(turn), 40 * math.sin(turn)),
                (40 * math.cos(other), 40 * math.sin(other)),
            ],
            matte(tint),
            clip=whole,
            cast=0.0,
            line=None,
            bevel=6,
        )
    canvas.ellipse(-4, -6, 4, 4, soft("f6f7fa"), cast=0.0)


def _soccer(canvas: Canvas, look: Look, whole: int) -> None:
    if canvas.tiny:
        bold_soccer_ball(canvas, look, "2b2a33")
        return
    dark = matte(look.second("2b2a33"))
    canvas.polygon(
        [(8 * math.cos(math.radians(a)), 8 * math.sin(math.radians(a))) for a in range(-90, 270, 72)],
        dark,
        **inlay(0.0, clip=whole),
    )
    for number in range(5):
        turn = math.radians(-90 + 72 * number)
        x, y = 22 * math.cos(turn), 22 * math.sin(turn)
        canvas.polygon(
            [
                (x + 7 * math.cos(turn + math.pi + a), y + 7 * math.sin(turn + math.pi + a))
                for a in (-1.2, 0, 1.2, 2.5, 3.7)
            ],
            dark,
            **inlay(0.0, clip=whole),
        )
        canvas.limb(
            [(x * 0.36, y * 0.36, 0.8), (x * 0.7, y * 0.7, 0.8)], dark, smooth=False, **inlay(0.1, clip=whole)
        )


def _basket(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    _lines(canvas, "-26,0 26,0;0,-26 0,26;-18,-20 -8,0 -18,20;18,-20 8,0 18,20", "3a2420", whole)


def _base(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    _lines(canvas, "-17,-20 -9,0 -17,20;17,-20 9,0 17,20", RED, whole, 0.9)
    for y in (-14, -7, 0, 7, 14):
        bend = 9 + abs(y) * 0.3
        for side in (-1, 1):
            canvas.limb(
                [(side * (bend - 2), y - 1.5, 0.7), (side * (bend + 2.6), y + 1.5, 0.7)],
                matte(RED),
                smooth=False,
                **inlay(0.0),
            )


def _tennis(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    _lines(canvas, "-20,-18 -6,-6 -6,8 -20,20;20,-18 8,-6 8,8 20,20", "f6f7ea", whole, 1.5)


def _bowling(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for x, y in ((-4, -12), (5, -13), (2, -5)):
        canvas.ellipse(x, y, 2.8, 2.8, matte("15141c"), **inlay(-0.1))


def _pool(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.ellipse(0, 0, 11, 11, soft("f6f7fa"), **inlay(0.1))
    for y in (-3.6, 3.6):
        canvas.ellipse(0, y, 3.6, 3.6, matte(INK), **inlay(0.0))
        canvas.ellipse(0, y, 1.5, 1.5, soft("f6f7fa"), **inlay(0.1))


def _golf(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for number in range(26):
        x, y = (number % 5 - 2) * 8 + (number // 5 % 2) * 4, (number // 5 - 2) * 8
        canvas.ellipse(x, y, 1.8, 1.6, matte("c8cfda"), **inlay(0.0, clip=whole))


def _volley(canvas: Canvas, look: Look, whole: int) -> None:  # noqa: ARG001 - all kinds are drawn alike
    _lines(
        canvas,
        "0,0 -6,-12 -18,-18;0,0 14,-2 24,-10;0,0 -4,12 4,26;"
        "-8,-26 4,-14 20,-14;-26,-2 -12,0 -6,20;26,6 12,8 2,20",
        "3f6fc8",
        whole,
    )


def _marble(canvas: Canvas, look: Look, whole: int) -> None:
    canvas.blob(
        path("-16,6 -6,-8 8,-4 16,-12 12,4 0,6 -8,14"),
        soft(look.second("f4cf3c")),
        clip=whole,
        line=None,
        cast=0.0,
    )
    canvas.blob(path("-10,12 2,2 14,4 8,12 -2,18"), soft("f6f7fa"), clip=whole, line=None, cast=0.0)


_MARKS: dict[str, Callable[[Canvas, Look, int], None]] = {
    "beach": _beach, "soccer": _soccer, "basket": _basket, "base": _base, "tennis": _tennis,
    "bowling": _bowling, "pool": _pool,
    "golf": _golf, "volley": _volley, "marble": _marble,
}  # fmt: skip
