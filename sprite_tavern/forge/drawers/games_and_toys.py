"""Chess pieces, cards, blocks, dolls, kites, balloons and other playthings."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.game_pieces import GAME_PIECES
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, STEEL, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.symbols import symbol
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import bands

_TOYS: dict[str, Preset] = {
    "chess piece": {"kind": "chess"}, "chess pawn": {"kind": "pawn"}, "pawn": {"kind": "pawn"},
    "chess knight": {"kind": "horse"}, "knight chess piece": {"kind": "horse"},
    "chess queen": {"kind": "queen"}, "chess king": {"kind": "king"}, "chess rook": {"kind": "rook"},
    "chess bishop": {"kind": "bishop"}, "white chess piece": {"kind": "chess", "colour": "f0e6d0"},
    "black chess piece": {"kind": "chess", "colour": "34323f"},
    "chess board": {"kind": "chess_board", "colour": "8a5634"},
    "chessboard": {"kind": "chess_board", "colour": "8a5634"},
    "checkers board": {"kind": "board", "colour": "b8323a"}, "yo yo": {"kind": "yoyo", "colour": RED},
    "yoyo": {"kind": "yoyo", "colour": RED}, "spinning top": {"kind": "top", "colour": "3f8fe0"},
    "toy block": {"kind": "block", "colour": "e0505f"},
    "building block": {"kind": "brick", "colour": "e0393c"},
    "toy brick": {"kind": "brick", "colour": "e0393c"},
    "alphabet block": {"kind": "block", "colour": "3f8fe0"},
    "puzzle piece": {"kind": "puzzle", "colour": "3f8fe0"},
    "jigsaw piece": {"kind": "puzzle", "colour": "5cb544"}, "jigsaw": {"kind": "puzzle", "colour": "5cb544"},
    "puzzle cube": {"kind": "cube"}, "rubik cube": {"kind": "cube"}, "rubiks cube": {"kind": "cube"},
    "magic cube": {"kind": "cube"}, "domino": {"kind": "domino", "colour": "f6f4ee"},
    "domino tile": {"kind": "domino", "colour": "f6f4ee"},
    "teddy bear": {"kind": "teddy", "colour": "b5763a"}, "teddy": {"kind": "teddy", "colour": "b5763a"},
    "plush bear": {"kind": "teddy", "colour": "b5763a"}, "doll": {"kind": "doll", "colour": "e86a9a"},
    "rag doll": {"kind": "doll", "colour": "e86a9a"}, "voodoo doll": {"kind": "voodoo", "colour": "b59a64"},
    "toy kite": {"kind": "kite", "colour": "e0505f"}, "kite": {"kind": "kite", "colour": "e0505f"},
    "pinwheel": {"kind": "pinwheel"}, "balloon": {"kind": "balloon", "colour": RED},
    "balloons": {"kind": "balloons", "colour": RED}, "party balloon": {"kind": "balloon", "colour": "3f8fe0"},
    "rubber duck": {"kind": "duck", "colour": "f8d23c"}, "rubber ducky": {"kind": "duck", "colour": "f8d23c"},
    "rocking horse": {"kind": "rocking", "colour": "b5824e"},
    "tarot card": {"kind": "tarot", "colour": "3a2f6a"}, "playing card": {"kind": "card", "colour": "f6f7fa"},
    "playing cards": {"kind": "cards", "colour": "f6f7fa"}, "card": {"kind": "card", "colour": "f6f7fa"},
    "cards": {"kind": "cards", "colour": "f6f7fa"},
    "ace of spades": {"kind": "card", "colour": "f6f7fa", "emblem": "spade"},
    "ace of hearts": {"kind": "card", "colour": "f6f7fa"},
    "deck of cards": {"kind": "cards", "colour": "f6f7fa"},
    "joker card": {"kind": "card", "colour": "f6f7fa", "emblem": "crown"},
    "poker chip": {"kind": "chip", "colour": RED}, "casino chip": {"kind": "chip", "colour": RED},
    "trading card": {"kind": "tarot", "colour": "c8963a"},
}  # fmt: skip


@draws("toy", family="items", colour="e0505f", words=("plaything",), presets=_TOYS, faces="viewer")
@weathered()
def toy(canvas: Canvas, look: Look) -> None:
    """Paint a toy or a piece of a game."""
    kind = (
        look.kind
        if look.kind in _PLAYTHINGS
        else look.pick("toy", ("block", "top", "teddy", "kite"))
        if look.kind == "toy"
        else "pawn"
    )
    if look.kind == "chess":
        kind = look.pick("piece", ("pawn", "queen", "king", "rook", "bishop", "horse"))
    chess = kind in {"pawn", "queen", "king", "rook", "bishop", "horse"}
    ramp = (
        Ramp(
            look.colour
            if look.coloured or look.noun not in _CHESS
            else look.shade_of(look.pick("side", ("f0e6d0", "3a3844")))
        )
        if chess
        else body_ramp(look)
    )
    with canvas.placed(32, 32, look.vary("turn", -9, 9) if not chess else 0):
        _PLAYTHINGS[kind](canvas, look, ramp)


_CHESS = frozenset(
    {
        "chess piece",
        "chess pawn",
        "pawn",
        "chess knight",
        "knight chess piece",
        "chess queen",
        "chess king",
        "chess rook",
        "chess bishop",
    }
)


def _yoyo(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(2, -8, 0.9), (8, -24, 0.9), (16, -30, 0.9)], soft("f2f0ea"))
    canvas.ellipse(16, -30, 3, 3, soft("f2f0ea"), bevel=1)
    canvas.ellipse(3, 8, 20, 20, Ramp(lighten(ramp.base, -0.12)))
    canvas.ellipse(-1, 8, 20, 20, ramp, bevel=5)
    canvas.ellipse(-1, 8, 11, 11, matte(look.second("f4cf3c")), bevel=2)
    with canvas.placed(-1, 8):
        emblem(canvas, pictured(look) or "star", 6, ramp)


def _top(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(0, -29, 2), (0, -12, 2)], matte(WOOD), smooth=False)
    canvas.polygon(path("-4,12 4,12 0,30"), metal(STEEL), bevel=1.6)
    whole = canvas.blob(mirrored("0,-16 12,-13 24,-4 22,2 8,16 0,18"), ramp, bevel=9)
    for y, tint in ((-9, "f4cf3c"), (3, RED)):
        canvas.limb(
            [(-30, y, 2), (0, y + 5, 2), (30, y, 2)], matte(look.second(tint)), **inlay(0.0, clip=whole)
        )


def _block(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.polygon(path("-22,-10 0,-24 24,-12 2,2"), Ramp(lighten(ramp.base, 0.1)), shade="flat")
    canvas.polygon(path("2,2 24,-12 24,14 2,28"), Ramp(lighten(ramp.base, -0.1)), shade="flat", cast=0.0)
    canvas.polygon(path("-22,-10 2,2 2,28 -22,14"), ramp, shade="flat", cast=0.0)
    canvas.polygon(path("-18,-4 -2,4 -2,22 -18,14"), soft("f6f0e0"), **inlay(0.0))
    with canvas.placed(-10, 9):
        symbol(canvas, pictured(look) or look.pick("letter", ("star", "heart", "plus", "hash")), 0.28, ramp)


def _brick(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon(path("-28,-6 -4,-18 28,-8 4,6"), Ramp(lighten(ramp.base, 0.07)), shade="flat")
    canvas.polygon(path("-28,-6 4,6 4,24 -28,12"), ramp, shade="flat", cast=0.0)
    canvas.polygon(path("4,6 28,-8 28,10 4,24"), Ramp(lighten(ramp.base, -0.1)), shade="flat", cast=0.0)
    for x, y in ((-4, -13), (-16, -7), (11, -8), (-1, -2)):
        canvas.ellipse(x, y, 5.4, 3, ramp, line="soft")
        canvas.ellipse(x, y - 3, 5.4, 3, Ramp(lighten(ramp.base, 0.1)))


def _puzzle(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.rectangle(-20, -16, 38, 40, ramp, bevel=4)
    canvas.ellipse(-1, -19, 7.4, 7.4, ramp, line=None, cast=0.0)
    canvas.ellipse(21, 4, 7.4, 7.4, ramp, line=None, cast=0.0)
    canvas.cut(ellipse_points(-18, 4, 7, 7), smooth=False)
    canvas.cut(ellipse_points(-1, 22, 7, 7), smooth=False)


def _cube(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    tints = (RED, "3f8fe0", "4fae4a", "f4cf3c", "f0832a", "f6f7fa")
    canvas.polygon(path("0,-29 25,-15 25,14 0,29 -25,14 -25,-15"), matte("23222a"), bevel=2)
    for face, (across, down) in enumerate(
        (((8.2, 4.6), (-8.2, 4.6)), ((8.2, 4.7), (0, 9.4)), ((8.2, -4.7), (0, 9.4)))
    ):
        corner = ((0, -28), (-24.6, -13.6), (0, 0.6))[face]
        for row in range(3):
            for column in range(3):
                x, y = (
                    corner[0] + across[0] * column + down[0] * row,
                    corner[1] + across[1] * column + down[1] * row,
                )
                tile = [
                    (x + a * across[0] + b * down[0], y + a * across[1] + b * down[1])
                    for a, b in ((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))
                ]
                canvas.polygon(
                    tile,
                    matte(look.pick(f"tile {face} {row} {column}", tints)),
                    shade="flat",
                    bias=(0.1, 0.0, -0.1)[face],
                    line=None,
                    cast=0.0,
                )


def _teddy(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    pale = Ramp(lighten(ramp.base, 0.16))
    for side in (-1, 1):
        canvas.ellipse(side * 12, -24, 6.4, 6.4, ramp)
        canvas.ellipse(side * 12, -24, 3.4, 3.4, pale, cast=0.0)
        canvas.limb([(side * 11, 2, 5.4), (side * look.vary("arms", 19, 23), 10, 5.6)], ramp)
        canvas.ellipse(side * 13, 23, 8.4, 7.4, ramp)
        canvas.ellipse(side * 14, 24, 4.6, 4.2, pale, cast=0.0)
    canvas.blob(mirrored("0,-4 12,0 16,14 10,25 0,27"), ramp, bevel=12)
    canvas.ellipse(0, 13, 8.4, 9, pale, cast=0.0, line=None)
    canvas.ellipse(0, -14, 16, 14, ramp)
    canvas.ellipse(0, -9, 7, 5.6, pale)
    for side in (-1, 1):
        canvas.eye(side * 6.4, -17, 2.8, 3.2)
    canvas.ellipse(0, -11, 2.6, 2, matte(INK))
    bow = look.part("bow", "ribbon", default={"colour": RED})
    if bow or look.chance("bow", 0.5):
        for side in (-1, 1):
            canvas.blob([(0, 1), (side * 8, -3), (side * 8, 6)], matte(bow.colour if bow else RED), bevel=2)


def _doll(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    hair = matte(look.second(look.pick("hair", ("a8432f", "eccf72", "5d4030"))))
    for side in (-1, 1):
        canvas.limb([(side * 5, 16, 2.8), (side * 6, 28, 2.8)], soft("f4d8c0"))
        canvas.limb([(side * 8, 0, 3.4), (side * 18, 9, 2.8)], soft("f4d8c0"))
        canvas.ellipse(side * 13, -12, 5, 8, hair)
    canvas.polygon(path("-7,-4 7,-4 16,20 -16,20"), ramp, bevel=5)
    canvas.ellipse(0, -15, 12.4, 11.4, soft("f4d8c0"))
    canvas.blob(path("-13,-14 -10,-26 0,-29 10,-26 13,-14 6,-20 -6,-20"), hair, bevel=4)
    for side in (-1, 1):
        canvas.ellipse(side * 4.6, -14, 2.2, 2.2, matte(INK), cast=0.0)
        canvas.stamp(side * 8, -10, 3, 1.8, "f08ca4")
    canvas.limb([(-3, -8.4, 0.8), (3, -8.4, 0.8)], matte(RED), **inlay(0.0))


def _voodoo(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    weave = bands(3.4, 0.4, 0.2)
    for side in (-1, 1):
        canvas.limb([(side * 4, 2, 5), (side * 20, -2, 4.6)], ramp, texture=weave)
        canvas.limb([(side * 4, 14, 5), (side * 9, 28, 4.6)], ramp, texture=weave)
    canvas.blob(mirrored("0,-4 9,-3 9,14 0,17"), ramp, bevel=6, texture=weave)
    canvas.ellipse(0, -14, 12.4, 11.4, ramp, texture=weave)
    for x in (-5, 5):
        canvas.limb([(x - 2.4, -17, 0.9), (x + 2.4, -12, 0.9)], matte(INK), smooth=False, **inlay(0.0))
        canvas.limb([(x + 2.4, -17, 0.9), (x - 2.4, -12, 0.9)], matte(INK), smooth=False, **inlay(0.0))
    canvas.limb([(-5, -7, 0.8), (5, -7, 0.8)], matte(INK), smooth=False, **inlay(0.0))
    with canvas.placed(0, 5):
        emblem(canvas, "heart", 5, matte(RED))
    for x, y, dx, dy in ((7, 2, 22, -14), (-6, -20, -20, -30), (4, 12, 20, 22)):
        canvas.limb([(x, y, 0.8), (dx, dy, 0.8)], metal(STEEL), smooth=False)
        canvas.ellipse(dx, dy, 2.6, 2.6, matte(look.second(RED)))


def _kite(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(4, -6, 30):
        whole = canvas.polygon(mirrored("0,-27 18,-6 0,24"), ramp, bevel=2)
        other = matte(look.second("f4cf3c"))
        canvas.polygon([(0, -27), (18, -6), (0, -6)], other, **inlay(0.0, clip=whole))
        canvas.polygon([(0, 24), (-18, -6), (0, -6)], other, **inlay(0.0, clip=whole))
        canvas.limb([(0, -27, 0.8), (0, 24, 0.8)], matte(WOOD), smooth=False, **inlay(0.0))
        canvas.limb([(-18, -6, 0.8), (18, -6, 0.8)], matte(WOOD), smooth=False, **inlay(0.0))
    tail = [(-8, 14, 0.9), (-14, 20, 0.9), (-10, 26, 0.9), (-20, 29, 0.9), (-27, 24, 0.9)]
    canvas.limb(tail, soft("f2f0ea"))
    for x, y in ((-13, 20), (-13, 27), (-24, 27)):
        for side in (-1, 1):
            canvas.polygon([(x, y), (x + side * 4.6, y - 3), (x + side * 4.6, y + 3)], matte(RED), bevel=1)


def _pinwheel(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(0, -8, 1.6), (0, 31, 1.6)], matte(WOOD), smooth=False)
    tints: tuple[Rgb | str, ...] = (look.second(RED), "f4cf3c", "3f8fe0", "5cb544")
    for number, tint in enumerate(tints):
        with canvas.placed(0, -9, number * 90 + look.vary("turn", 0, 60)):
            canvas.polygon(path("0,0 -2,-22 16,-16"), matte(tint), bevel=3)
    canvas.ellipse(0, -9, 3, 3, metal(GOLD))


def _balloon(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    _one_balloon(canvas, look, 0, -8, 17, ramp)


def _one_balloon(canvas: Canvas, look: Look, x: float, y: float, size: float, ramp: Ramp) -> None:  # noqa: PLR0913, PLR0917 - a place and a size
    canvas.limb(
        [(x, y + size * 1.1, 0.8), (x * 0.5 + 2, y + size * 1.5, 0.8), (x * 0.2 - 1, 30, 0.8)],
        soft("f2f0ea"),
        thinnest=0.5,
    )
    canvas.polygon([(x, y + size * 0.96), (x - 3, y + size * 1.22), (x + 3, y + size * 1.22)], ramp, bevel=1)
    canvas.blob(
        [
            (x + px * size, y + py * size)
            for px, py in mirrored("0,-1.1 .62,-.98 .98,-.3 .8,.5 .3,.98 0,1.08")
        ],
        Ramp(ramp.base, "soft"),
        bevel=size,
    )
    glint(canvas, x - size * 0.4, y - size * 0.5, size * 0.2, size * 0.3)
    if pictured(look):
        with canvas.placed(x, y):
            emblem(canvas, pictured(look) or "star", size * 0.5, soft("f6f7fa"))


def _balloons(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for x, y, tint in ((-13, -10, "3f8fe0"), (13, -11, "f4cf3c"), (0, -16, None)):
        _one_balloon(canvas, look, x, y, 12, ramp if tint is None else matte(look.second(tint)))


def _duck(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(path("-28,2 -24,-6 -16,-2 0,-2 18,2 22,12 14,23 -12,24 -24,16"), ramp, bevel=14)
    canvas.blob(path("-18,8 -6,4 6,8 2,16 -10,17"), ramp, bevel=5)
    canvas.ellipse(9, -12, 13, 12.4, ramp)
    canvas.blob(path("19,-15 30,-13 29,-8 19,-6"), matte("f0832a"), bevel=3)
    canvas.eye(12, -16, 3, 3.8)


def _rocking(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(-27, 16, 2), (-12, 25, 2.4), (12, 25, 2.4), (27, 16, 2)], matte(look.second(RED)))
    for x in (-11, 9):
        canvas.limb([(x, 6, 3), (x * 1.2, 22, 2.2)], ramp, smooth=False)
    canvas.blob(path("-18,-4 0,-1 12,-10 16,-25 24,-22 29,-12 22,-10 18,4 10,11 -14,11 -20,5"), ramp, bevel=8)
    canvas.limb([(10, -6, 2), (13, -20, 2.2), (18, -27, 2)], matte("5d4030"))
    canvas.limb([(-18, 0, 2), (-27, 4, 1.8), (-28, 12, 1.2)], matte("5d4030"))
    canvas.blob(path("-8,-4 4,-2 4,4 -8,5"), matte(look.second(RED)), bevel=2)
    canvas.stamp(21, -18, 2.2, 2.2, INK)


_PLAYTHINGS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    **GAME_PIECES, "yoyo": _yoyo, "top": _top, "block": _block,
    "brick": _brick, "puzzle": _puzzle, "cube": _cube, "teddy": _teddy, "doll": _doll,
    "voodoo": _voodoo, "kite": _kite, "pinwheel": _pinwheel,
    "balloon": _balloon, "balloons": _balloons, "duck": _duck, "rocking": _rocking,
}  # fmt: skip
