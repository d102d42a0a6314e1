"""Chess pieces and boards, dominoes, cards and chips."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.symbols import symbol
from sprite_tavern.forge.ramps import Ramp, lighten


def _stand(canvas: Canvas, look: Look, ramp: Ramp, top: float, waist: float = 5.0) -> None:
    """Draw the turned foot and stem of a chess piece up to the height `top`."""
    wide = look.vary("foot", 14, 17)
    canvas.polygon(mirrored(f"0,{top} {waist - 1},{top} {waist},4 10,16 11,20 0,20"), ramp, bevel=5)
    canvas.blob(mirrored(f"0,18 {wide - 2},19 {wide},25 {wide - 1},29 0,29"), ramp, bevel=4)
    canvas.limb([(-7, top + 3, 1.8), (7, top + 3, 1.8)], ramp, smooth=False)


def _pawn(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    _stand(canvas, look, ramp, -6)
    canvas.ellipse(0, -13, 9.4, 9.4, ramp)


def _queen(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    _stand(canvas, look, ramp, -10)
    canvas.polygon(path("-8,-10 -13,-26 -7,-20 -4,-28 0,-20 4,-28 7,-20 13,-26 8,-10"), ramp, bevel=3)
    canvas.ellipse(0, -28, 3, 3, ramp)


def _king(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    _stand(canvas, look, ramp, -8)
    canvas.polygon(path("-8,-8 -11,-20 0,-22 11,-20 8,-8"), ramp, bevel=4)
    with canvas.placed(0, -26):
        symbol(canvas, "latin cross", 0.24, ramp)


def _rook(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    _stand(canvas, look, ramp, -8, 7)
    canvas.polygon(
        path("-12,-8 -12,-26 -7,-26 -7,-21 -3,-21 -3,-26 3,-26 3,-21 7,-21 7,-26 12,-26 12,-8"), ramp, bevel=3
    )


def _bishop(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    _stand(canvas, look, ramp, -6)
    canvas.blob(mirrored("0,-27 5,-20 9,-12 6,-5 0,-4"), ramp, bevel=7)
    canvas.limb([(2, -20, 0.9), (6, -12, 0.9)], ramp, **inlay(-0.34))
    canvas.ellipse(0, -28, 2.6, 2.6, ramp)


def _horse(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(mirrored("0,18 13,19 15,25 14,29 0,29"), ramp, bevel=4)
    canvas.blob(
        path("-10,19 -11,2 -8,-14 0,-23 2,-30 6,-23 14,-14 20,-4 17,2 11,1 5,-3 6,4 11,19"), ramp, bevel=7
    )
    canvas.limb([(-9, 12, 1.2), (-9, -4, 1.2), (-3, -18, 1)], ramp, **inlay(-0.26))
    canvas.stamp(6, -12, 2.6, 2.6, ramp.outline)


def _chess_board(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.rectangle(-28, -28, 56, 56, Ramp(lighten(ramp.base, -0.08)), bevel=3)
    for row in range(6):
        for column in range(6):
            tint = soft("f0e0bc") if (row + column) % 2 == 0 else ramp
            canvas.rectangle(-24 + column * 8, -24 + row * 8, 8, 8, tint, shade="flat", line=None, cast=0.0)


def _domino(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(0, 0, look.vary("lean", -30, 30)):
        canvas.blob(cornered(14, 28, 3), Ramp(ramp.base, "soft"), bevel=3)
        canvas.limb([(-11, 0, 1), (11, 0, 1)], matte(INK), smooth=False, **inlay(0.0))
        for way in (-1, 1):
            count = look.pick(f"pips {way}", (2, 3, 4, 5, 6))
            spots = {
                2: ((-6, -6), (6, 6)),
                3: ((-6, -6), (0, 0), (6, 6)),
                4: ((-6, -6), (6, -6), (-6, 6), (6, 6)),
                5: ((-6, -6), (6, -6), (0, 0), (-6, 6), (6, 6)),
                6: ((-6, -8), (6, -8), (-6, 0), (6, 0), (-6, 8), (6, 8)),
            }[count]
            for x, y in spots:
                canvas.ellipse(x, y + way * 14, 2.4, 2.4, matte(INK), **inlay(0.0))


def _card(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    if look.has("hearts", "heart"):
        suit = "heart"
    else:
        suit = (
            next(
                (name for name in ("spade", "club", "diamond", "heart") if look.part(name) or look.has(name)),
                None,
            )
            or pictured(look)
            or look.pick("suit", ("spade", "heart", "club", "diamond"))
        )
    canvas.blob(cornered(19, 27, 2.4), Ramp(ramp.base, "soft"), bevel=2, gain=0.5)
    tint = matte(look.second(RED if suit in {"heart", "diamond", "crown"} else "2b2a33"))
    symbol(canvas, suit, 0.46, tint)
    for way in (-1, 1):
        with canvas.placed(way * -13, way * -20, 0 if way > 0 else 180):
            symbol(canvas, suit, 0.16, tint)


def _cards(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for number, suit in enumerate(("club", "diamond", "spade", "heart")):
        with canvas.placed((number - 1.5) * 9, abs(number - 1.5) * 2.4 + 2, (number - 1.5) * 15):
            canvas.blob(cornered(14, 22, 2.4), Ramp(ramp.base, "soft"), bevel=2, gain=0.5, cast=0.24)
            tint = matte(RED if suit in {"heart", "diamond"} else "2b2a33")
            with canvas.placed(-8, -15):
                symbol(canvas, suit, 0.17, tint)
            if number == 3:
                symbol(canvas, suit, 0.36, tint)


def _tarot(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    gold = metal(look.second(GOLD))
    canvas.blob(cornered(18, 29, 2.4), gold, bevel=2)
    canvas.blob(cornered(15, 26, 1.4), ramp, bevel=2, cast=0.0)
    with canvas.placed(0, -3):
        emblem(
            canvas,
            pictured(look) or look.pick("arcanum", ("moon", "sun", "star", "skull", "eye", "crown")),
            10,
            gold,
        )
    for x in (-10, 10):
        for y in (-21, 21):
            canvas.stamp(x, y, 2.4, 2.4, "ffe9a0")
    canvas.limb([(-10, 18, 1), (10, 18, 1)], gold, smooth=False, **inlay(0.0))


def _chip(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    whole = canvas.ellipse(0, 0, 26, 26, ramp, bevel=3)
    for turn in range(0, 360, 60):
        with canvas.placed(0, 0, turn):
            canvas.rectangle(-4, -30, 8, 12, soft("f6f7fa"), **inlay(0.0, clip=whole))
    canvas.ellipse(0, 0, 16, 16, Ramp(lighten(ramp.base, -0.06)), bevel=2)
    symbol(
        canvas,
        pictured(look) or look.pick("suit", ("spade", "diamond", "club", "heart")),
        0.4,
        soft("f6f7fa"),
    )


GAME_PIECES: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "pawn": _pawn,
    "queen": _queen,
    "king": _king,
    "rook": _rook,
    "bishop": _bishop,
    "horse": _horse,
    "chess_board": _chess_board,
    "domino": _domino,
    "card": _card,
    "cards": _cards,
    "tarot": _tarot,
    "chip": _chip,
}
"""Pieces and cards by name, each around the origin."""
