"""Shapes of hats that need more than a brim and a crown, and the brim and band they share."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.ramps import Ramp, lighten


def trim_ramp(look: Look, *choices: str) -> Ramp:
    """Return the ramp of the second colour, or of one of the choices."""
    return matte(look.second(look.pick("band", choices)))


def brim(canvas: Canvas, half: float, deep: float, cloth: Ramp, lift: float = 0.0) -> None:
    """Draw a brim, its ends turned up by `lift`."""
    outline = [
        (-half, 1 - lift),
        (-half * 0.5, -deep * 0.6),
        (half * 0.5, -deep * 0.6),
        (half, 1 - lift),
        (half * 0.5, deep),
        (-half * 0.5, deep),
    ]
    canvas.blob(outline, cloth, bevel=3)


def hat_band(canvas: Canvas, half: float, ramp: Ramp, y: float = -5.0) -> None:
    """Draw the band around a crown, sagging in the middle."""
    canvas.polygon(
        [(-half, y), (0, y + 3), (half, y), (half + 0.6, y + 5.4), (0, y + 9), (-half - 0.6, y + 5.4)],
        ramp,
        bevel=1.6,
    )


def _beret(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    slump = look.vary("slump", -4, 4)
    canvas.blob(
        [(-16, 2), (-27, -5 + slump), (-20, -16), (-2, -20), (16, -14), (20, -4), (15, 3), (0, 5)],
        cloth,
        bevel=10,
    )
    canvas.blob(mirrored("0,-1 15,-1 15,4 0,6"), Ramp(lighten(cloth.base, -0.12)), bevel=2)
    canvas.limb([(-3, -19, 1.4), (-1, -25, 1.2)], cloth)


def _chef(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    linen = Ramp(cloth.base, "soft")
    high = look.vary("high", 26, 32)
    for x, y, size in ((-13, -high + 4, 11), (13, -high + 4, 11), (0, -high, 13)):
        canvas.ellipse(x, y, size, size * 0.9, linen, cast=0.12)
    canvas.polygon([(-15, 3), (-15, -high + 9), (15, -high + 9), (15, 3), (0, 6)], linen, bevel=6, line=None)
    for x in (-8, 0, 8):
        canvas.limb([(x, -6, 0.8), (x * 1.2, -high + 8, 0.7)], linen, **inlay(-0.2))
    canvas.polygon([(-16, -6), (0, -3), (16, -6), (16, 3), (0, 6), (-16, 3)], linen, bevel=2)


def _santa(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    fur = soft(look.second("f6f7fa"))
    reach, drop = look.vary("reach", 20, 27), look.vary("drop", -16, 0)
    canvas.blob(
        [
            (-18, 0),
            (-14, -18),
            (-2, -31),
            (12, -30),
            (reach, drop - 6),
            (reach + 2, drop),
            (12, -14),
            (18, 0),
            (0, 4),
        ],
        cloth,
        bevel=9,
    )
    canvas.blob(mirrored("0,-6 18,-8 23,-2 19,5 0,7"), fur, bevel=5)
    canvas.ellipse(reach + 1, drop + 2, 6, 6, fur)


def _party(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    trim = trim_ramp(look, "f4cf3c", "5ab0e0", "f2f3f6")
    high = look.vary("high", 34, 42)
    cone = canvas.polygon([(-17, 4), (0, -high), (17, 4), (0, 9)], cloth, bevel=8)
    for number in range(4):
        y = -high + 12 + number * 10
        canvas.limb([(-20, y, 1.8), (0, y + 6, 1.8), (20, y - 2, 1.8)], trim, **inlay(0.05, clip=cone))
    for number in range(-3, 4):
        canvas.ellipse(number * 5.6, 7 - abs(number), 3.2, 2.6, trim)
    canvas.ellipse(0, -high - 1, 5.4, 5.4, trim)


def _jester(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    other = trim_ramp(look, "f2b83a", "3f8a4a")
    droop = look.vary("droop", -8, 4)
    for number, (x, y) in enumerate(((-24, -14 - droop), (24, -14 - droop))):
        horn = [(number * 12 - 6, -2, 9), (x * 0.6, -24, 7), (x, -26, 4), (x * 1.14, y, 2)]
        canvas.limb(horn, cloth if number else other)
        canvas.ellipse(x * 1.16, y + 2, 3.4, 3.4, metal(GOLD))
    canvas.limb([(0, -4, 10), (1, -22, 7), (2, -36, 2)], Ramp(lighten(cloth.base, 0.08)))
    canvas.ellipse(2, -38, 3.4, 3.4, metal(GOLD))
    canvas.polygon([(-17, -4), (17, -4), (14, 6), (7, 1), (0, 7), (-7, 1), (-14, 6)], other, bevel=2)


def _fez(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    high = look.vary("high", 24, 30)
    canvas.polygon([(-17, 3), (-13, -high), (13, -high), (17, 3), (0, 7)], cloth, bevel=7)
    canvas.ellipse(0, -high, 13, 3, cloth, **inlay(0.14))
    gold = metal(look.second(GOLD))
    canvas.limb([(0, -high - 1, 1), (12, -high + 1, 1), (15, -10, 1)], gold)
    canvas.polygon([(12, -11), (18, -11), (19, -1), (11, -1)], gold, bevel=1)


def _turban(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    canvas.blob(mirrored(f"0,-{look.vary('high', 24, 30)} 14,-22 23,-9 18,3 0,6"), cloth, bevel=12)
    for x0, x1 in ((-20, 10), (-22, 2), (20, -8), (22, 0)):
        canvas.limb([(x0, -4, 0.9), (x1 * 0.6, -15, 1), (x1, -25, 0.7)], cloth, thinnest=0.5, **inlay(-0.2))
    canvas.ellipse(0, -9, 5, 6, metal(GOLD), bevel=1.6)
    canvas.ellipse(0, -9, 3, 3.8, metal(look.second(RED)), cast=0.0)
    canvas.blob(path("-1,-15 -3,-28 4,-34 4,-22 2,-15"), matte("f2f3f6"), bevel=2)


def _graduate(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    canvas.blob(mirrored("0,-10 15,-8 15,4 0,9"), cloth, bevel=6)
    flat = look.vary("flat", 9, 13)
    canvas.polygon([(-28, -14), (0, -14 - flat), (28, -14), (0, -14 + flat)], cloth, bevel=2)
    gold = matte(look.second("f2c23a"))
    canvas.limb([(0, -14, 1), (20, -12, 1), (22, 0, 1)], gold)
    canvas.polygon([(20, -1), (24, -1), (26, 9), (18, 9)], gold, bevel=1)


def _hard(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    shell = Ramp(cloth.base, "metal")
    brim(canvas, 26, 7, shell)
    canvas.blob(mirrored(f"0,-{look.vary('high', 22, 27)} 13,-20 20,-8 20,2 0,5"), shell, bevel=12)
    for x in (-9, 0, 9):
        canvas.limb([(x * 0.5, -23, 2), (x, -10, 2.2), (x * 1.3, 1, 2)], shell, cast=0.1)


def _miner(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    _hard(canvas, look, cloth)
    canvas.ellipse(0, -8, 7, 7, metal("6f7889"), bevel=2)
    canvas.ellipse(0, -8, 4.6, 4.6, Ramp("fff0a0", "glow"))


def _captain(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    canvas.blob(mirrored(f"0,-{look.vary('high', 20, 25)} 16,-20 26,-12 20,-4 0,-2"), cloth, bevel=7)
    canvas.polygon([(-18, -8), (0, -5), (18, -8), (18, 1), (0, 4), (-18, 1)], matte("2b3350"), bevel=2)
    canvas.blob(mirrored("0,1 18,-1 19,5 10,9 0,10"), matte("24242e"), bevel=3)
    canvas.limb([(-17, 1, 1), (0, 4, 1), (17, 1, 1)], metal(GOLD), line=None)
    with canvas.placed(0, -9):
        emblem(canvas, pictured(look) or look.pick("emblem", ("anchor", "star")), 6.4, metal(GOLD))


HEADWEAR: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "beret": _beret,
    "chef": _chef,
    "santa": _santa,
    "party": _party,
    "jester": _jester,
    "fez": _fez,
    "turban": _turban,
    "graduate": _graduate,
    "hard": _hard,
    "miner": _miner,
    "captain": _captain,
}
"""Hats by name; each is drawn standing on the origin."""
