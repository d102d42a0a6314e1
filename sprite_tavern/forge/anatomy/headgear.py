"""What creatures wear on their heads: hats of all trades, crowns, helmets, bows, haloes.

Everything is drawn around the middle of its lower edge, for a head twenty units wide.
"""

from collections.abc import Callable

from sprite_tavern.forge.anatomy.coats import HORN
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, STEEL
from sprite_tavern.forge.pieces.outlines import path, tube
from sprite_tavern.forge.ramps import Ramp, lighten

CROWNED = ("crowned", "noble", "king")
_HEAD = 20.0
_NAMES = frozenset(
    {
        "hat", "crown", "tiara", "helmet", "helm", "cap", "beanie", "bow", "ribbon", "halo", "flower",
        "wreath", "hood", "bonnet", "fez", "sombrero", "beret",
    }
)  # fmt: skip
_POINTED = ("wizard", "witch", "magic", "party", "pointed", "birthday")
_CROWN = "-8,1 -9,-8 -4.6,-4.2 0,-9.6 4.6,-4.2 9,-8 8,1"


def headgear(canvas: Canvas, look: Look, x: float, y: float, width: float) -> None:
    """Draw what was asked for on a head `width` units wide, its lower edge around (x, y)."""
    worn = next((noun for noun in look.unread_parts() if _name(noun) in _NAMES), None)
    part = look.part("crown", "tiara") if worn is None else look.part(worn)
    if part is None and look.has(*CROWNED):
        part = look.implied("crown", {"colour": GOLD})
    if part is None:
        return
    with canvas.placed(x, y, scale=width / _HEAD * 1.7):
        _DRAWINGS.get(_kind(part), _top_hat)(canvas, part)


def wearable(noun: str) -> bool:
    """Whether the thing is worn on a head."""
    return _name(noun) in _NAMES


def _name(noun: str) -> str:
    return singular(noun.rsplit(maxsplit=1)[-1])


def _kind(part: Look) -> str:
    """Return which drawing a part wants: the trade said with it beats the plain word."""
    said = set(part.noun.split())
    for trade, words in _TRADES.items():
        if said & set(words) or part.has(*words):
            return trade
    return _name(part.noun)


def _cloth(part: Look, colour: str) -> Ramp:
    return Ramp(part.colour if part.coloured else part.shade_of(colour))


def _crown(canvas: Canvas, part: Look) -> None:
    gold = Ramp(part.colour if part.coloured else GOLD, "metal")
    canvas.polygon(path(_CROWN), gold, bevel=2)
    canvas.stamp(0, -2.2, 1.8, 1.8, "cd2d3c")


def _garland(canvas: Canvas, part: Look) -> None:
    petals = ("f08cb4", "ffe27a", "f4f4f8") if not part.coloured else (part.colour,)
    canvas.limb([(-9, 0, 1.6), (0, -2.6, 1.6), (9, 0, 1.6)], Ramp("4f9a4a"))
    for place, x in enumerate((-7.4, -2.6, 2.6, 7.4)):
        canvas.ellipse(x, -1.8, 2.7, 2.7, Ramp(petals[place % len(petals)]))
        canvas.stamp(x, -1.8, 1.1, 1.1, "e8a030")


def _helmet(canvas: Canvas, part: Look) -> None:
    metal = Ramp(part.colour if part.coloured else STEEL, "metal")
    canvas.blob(path("-10,2 -8.4,-7 0,-10.6 8.4,-7 10,2 0,0.6"), metal, bevel=6)
    canvas.limb(tube("-10,1.8,1.2 0,.4,1.2 10,1.8,1.2"), Ramp(GOLD, "metal"), line=None, cast=0)


def _horned_helmet(canvas: Canvas, part: Look) -> None:
    for side in (-1, 1):
        canvas.limb([(side * 8, -3, 2.6), (side * 14, -5, 2.0), (side * 15, -12, 0.7)], Ramp(HORN))
    _helmet(canvas, part)


def _bow(canvas: Canvas, part: Look) -> None:
    silk = Ramp(part.colour if part.coloured else "e0507a")
    for side in (-1, 1):
        canvas.blob([(0, -2), (side * 8, -6.6), (side * 8.6, 2), (0, 0.4)], silk, bevel=3)
    canvas.ellipse(0, -1, 2, 2, silk)


def _cap(canvas: Canvas, part: Look) -> None:
    cloth = _cloth(part, "c8383f")
    canvas.blob(path("-9.6,0 -8,-7 0,-9.6 8,-7 9.6,0 0,-1"), cloth, bevel=4)
    canvas.limb(tube("4,-1,1.3 13,0,1"), Ramp(lighten(cloth.base, -0.08)))


def _beanie(canvas: Canvas, part: Look) -> None:
    cloth = _cloth(part, "4f7fc0")
    canvas.blob(path("-9.6,0 -8,-8 0,-11 8,-8 9.6,0 0,-1"), cloth, bevel=5)
    canvas.limb(tube("-9.6,0,1.8 0,-1,1.8 9.6,0,1.8"), Ramp(lighten(cloth.base, 0.12)), cast=0.08)
    canvas.ellipse(0, -11.6, 2.8, 2.8, Ramp("f4f4f8"))


def _wizard_hat(canvas: Canvas, part: Look) -> None:
    cloth = _cloth(part, "5a3f9a")
    canvas.blob(path("-7,-1 -4.6,-9 -.6,-16 5,-19 4,-11 7,-1"), cloth, bevel=4)
    _brim(canvas, cloth, 14)
    canvas.limb(tube("-6.6,-3.6,1.1 0,-3,1.1 6.6,-3.6,1.1"), Ramp(GOLD), line=None, cast=0)
    canvas.stamp(0.6, -9, 2.2, 2.2, "ffe27a")


def _santa_hat(canvas: Canvas, part: Look) -> None:
    cloth = _cloth(part, "d3313a")
    canvas.blob(path("-9,-1 -6,-10 1,-14 9,-12 14,-5 12,-3 7,-6.6 9,-1"), cloth, bevel=4)
    canvas.limb(tube("-9,0,2.4 0,-1,2.4 9,0,2.4"), Ramp("f4f4f8"))
    canvas.ellipse(13.4, -3, 3.2, 3.2, Ramp("f4f4f8"))


def _pirate_hat(canvas: Canvas, part: Look) -> None:
    cloth = _cloth(part, "3a3644")
    canvas.blob(path("-14,0 -15,-4.6 -8,-6 0,-12 8,-6 15,-4.6 14,0 7,1.6 0,2 -7,1.6"), cloth, bevel=4)
    canvas.limb(tube("-14.4,-3.6,.8 -8,-5,.8 0,-11,.8 8,-5,.8 14.4,-3.6,.8"), Ramp(GOLD), line=None, cast=0)
    canvas.ellipse(0, -4.6, 2.8, 2.5, Ramp("f4f0e4"), line=None, cast=0)
    for side in (-1, 1):
        canvas.stamp(side * 1.1, -4.8, 1.0, 1.1, cloth.base)


def _chef_hat(canvas: Canvas, part: Look) -> None:
    white = _cloth(part, "f2f2f4")
    for x, y, radius in ((-6, -11, 5.4), (6, -11, 5.4), (0, -13, 6.4)):
        canvas.ellipse(x, y, radius, radius, white, cast=0.08)
    canvas.polygon(path("-7.6,1 -8.2,-9 8.2,-9 7.6,1"), white, bevel=3)


def _cowboy_hat(canvas: Canvas, part: Look) -> None:
    felt = _cloth(part, "9a6436")
    canvas.blob(path("-7,-1 -6.4,-9 -2,-11.6 0,-9.6 2,-11.6 6.4,-9 7,-1"), felt, bevel=4)
    canvas.blob(path("-16,-4.6 -9,-2 0,-2.6 9,-2 16,-4.6 13,1 0,2.6 -13,1"), felt, bevel=2.4)
    canvas.limb(tube("-6.8,-3.4,1 0,-3,1 6.8,-3.4,1"), Ramp(lighten(felt.base, -0.2)), line=None, cast=0)


def _straw_hat(canvas: Canvas, part: Look) -> None:
    straw = _cloth(part, "e2c060")
    canvas.blob(path("-7,-1 -6,-7.6 0,-9.6 6,-7.6 7,-1"), straw, bevel=4)
    _brim(canvas, straw, 16)
    canvas.limb(tube("-6.8,-3.2,1.2 0,-2.6,1.2 6.8,-3.2,1.2"), Ramp("d3313a"), line=None, cast=0)


def _top_hat(canvas: Canvas, part: Look) -> None:
    cloth = _cloth(part, "4a4258")
    canvas.blob(path("-7,-1 -7.2,-14 0,-15 7.2,-14 7,-1"), cloth, bevel=4)
    _brim(canvas, cloth, 12.6)
    canvas.limb(tube("-6.6,-3.8,1.3 0,-3.2,1.3 6.6,-3.8,1.3"), Ramp("c8383f"), line=None, cast=0)


def _brim(canvas: Canvas, cloth: Ramp, half: float) -> None:
    outline = [(-1.0, 0.6), (-0.5, -2.4), (0, -3), (0.5, -2.4), (1.0, 0.6), (0.5, 2), (0, 2.4), (-0.5, 2)]
    canvas.blob([(x * half, y) for x, y in outline], cloth, bevel=2.4)


def _halo(canvas: Canvas, part: Look) -> None:
    gold = Ramp(part.colour if part.coloured else "ffe27a", "glow")
    canvas.limb(tube("-1,-2,1 0,-7,.9"), gold, line=None, cast=0, outline=False)
    ring = "-8.6,-8,1.3 -6,-10,1.3 0,-10.8,1.3 6,-10,1.3 8.6,-8,1.3 6,-6,1.3 0,-5.4,1.3 -6,-6,1.3 -8.6,-8,1.3"
    canvas.limb(tube(ring), gold, line=None, cast=0)


def _flower(canvas: Canvas, part: Look) -> None:
    petal = Ramp(part.colour if part.coloured else "f08cb4")
    for x, y in ((0, -3.6), (3.4, -1), (2.2, 2.6), (-2.2, 2.6), (-3.4, -1)):
        canvas.ellipse(5 + x, -2 + y, 2.5, 2.5, petal, cast=0.06)
    canvas.ellipse(5, -2, 1.9, 1.9, Ramp("f4c83c"), cast=0)


def _fez(canvas: Canvas, part: Look) -> None:
    felt = _cloth(part, "b02c38")
    canvas.polygon(path("-7,0 -5.4,-10 5.4,-10 7,0"), felt, bevel=3)
    canvas.limb(tube("0,-10,.8 5,-9,.8 8,-4,1.2"), Ramp(GOLD), cast=0)


_TRADES: dict[str, tuple[str, ...]] = {
    "garland": ("flower", "floral"), "horned": ("viking", "horned", "barbarian"), "wizard": _POINTED,
    "santa": ("santa", "christmas", "elf"), "pirate": ("pirate", "tricorn", "captain"),
    "chef": ("chef", "cook"), "cowboy": ("cowboy", "sheriff"), "straw": ("straw", "farmer", "sun"),
}  # fmt: skip
"""The drawing for a trade and the words that name it."""
_DRAWINGS: dict[str, Callable[[Canvas, Look], None]] = {
    "crown": _crown, "tiara": _crown, "helmet": _helmet, "helm": _helmet, "bow": _bow, "ribbon": _bow,
    "cap": _cap, "beret": _cap, "beanie": _beanie, "halo": _halo, "flower": _flower, "wreath": _garland,
    "garland": _garland, "horned": _horned_helmet, "wizard": _wizard_hat, "santa": _santa_hat,
    "pirate": _pirate_hat, "chef": _chef_hat, "cowboy": _cowboy_hat, "sombrero": _straw_hat,
    "straw": _straw_hat, "fez": _fez, "bonnet": _beanie, "hood": _beanie,
}  # fmt: skip
