"""Hats of every kind, from the wizard's to the cook's."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.headwear import HEADWEAR, brim, hat_band, trim_ramp
from sprite_tavern.forge.pieces.materials import GOLD, RED, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, stripes

_HATS: dict[str, Preset] = {
    "wizard hat": {"kind": "cone"}, "witch hat": {"kind": "cone", "colour": "3a3048"},
    "magic hat": {"kind": "cone"}, "top hat": {"kind": "top", "colour": "34323f", "second": RED},
    "magician hat": {"kind": "top", "colour": "34323f", "second": RED},
    "pirate hat": {"kind": "pirate", "colour": "34323f", "emblem": "skull"},
    "tricorne": {"kind": "pirate", "colour": "5a3a26"},
    "straw hat": {"kind": "brim", "colour": "e0bd5c", "second": RED, "material": "straw"},
    "farmer hat": {"kind": "brim", "colour": "e0bd5c"},
    "sun hat": {"kind": "brim", "colour": "f0d9a0", "second": "f08cb4"},
    "cowboy hat": {"kind": "cowboy", "colour": "8a5a34"},
    "sheriff hat": {"kind": "cowboy", "colour": "7a5238", "emblem": "star"},
    "fedora": {"kind": "fedora", "colour": "5f5650", "second": "34323f"},
    "detective hat": {"kind": "fedora", "colour": "8a6a4a"},
    "explorer hat": {"kind": "fedora", "colour": "9a7444"},
    "bowler hat": {"kind": "bowler", "colour": "34323f"},
    "sombrero": {"kind": "sombrero", "colour": "e0b860", "second": RED},
    "cap": {"kind": "cap", "colour": "d3313a"}, "baseball cap": {"kind": "cap", "colour": "3a68cf"},
    "trucker hat": {"kind": "cap", "colour": "3f8a4a"}, "beanie": {"kind": "beanie", "colour": "3f7a9a"},
    "winter hat": {"kind": "beanie", "colour": "c8323c"}, "wool hat": {"kind": "beanie", "colour": "7f5a9a"},
    "beret": {"kind": "beret", "colour": "b02a34"}, "chef hat": {"kind": "chef", "colour": "f4f4f6"},
    "cook hat": {"kind": "chef", "colour": "f4f4f6"}, "santa hat": {"kind": "santa", "colour": "d3232f"},
    "christmas hat": {"kind": "santa", "colour": "d3232f"}, "elf hat": {"kind": "santa", "colour": "3f9a4a"},
    "nightcap": {"kind": "santa", "colour": "7f9ad8"}, "party hat": {"kind": "party", "colour": "e0407c"},
    "birthday hat": {"kind": "party", "colour": "3a9ed0"},
    "jester hat": {"kind": "jester", "colour": "8e3ab8", "second": "f2b83a"},
    "fez": {"kind": "fez", "colour": "b02a34"}, "turban": {"kind": "turban", "colour": "e8dcc0"},
    "graduation cap": {"kind": "graduate", "colour": "2f2f3c"},
    "mortarboard": {"kind": "graduate", "colour": "2f2f3c"}, "hard hat": {"kind": "hard", "colour": "f4b82c"},
    "construction helmet": {"kind": "hard", "colour": "f4b82c"},
    "miner helmet": {"kind": "miner", "colour": "f4b82c"},
    "mining helmet": {"kind": "miner", "colour": "f4b82c"},
    "robin hood hat": {"kind": "feather", "colour": "3f7a3c"},
    "ranger hat": {"kind": "feather", "colour": "3f7a3c"},
    "hunter hat": {"kind": "feather", "colour": "5f6a34"},
    "captain hat": {"kind": "captain", "colour": "f4f4f6"},
    "sailor hat": {"kind": "captain", "colour": "f4f4f6"},
    "police hat": {"kind": "captain", "colour": "2f4a8a"}, "bonnet": {"kind": "brim", "colour": "f2c4d4"},
    "propeller hat": {"kind": "propeller", "colour": "d3313a"},
}  # fmt: skip
_GUESSES = ("cone", "brim", "top", "fedora", "feather")


@draws("hat", family="items", colour="5a3a8a", presets=_HATS, faces="right")
@weathered("snowy")
def hat(canvas: Canvas, look: Look) -> None:
    """Paint a hat of the kind asked; a plain "hat" is a wizard's, a straw hat, a top hat or a hunter's."""
    look.has("snowy")
    kind = look.kind if look.kind in _KINDS else look.pick("kind", _GUESSES)
    colour = body_colour(look, look.own_colour)
    with canvas.placed(32, 48, look.vary("turn", -8, 8)):
        _KINDS[kind](canvas, look, matte(colour))


def _cone(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    bend = look.vary("bend", -12, 18)
    brim(canvas, look.vary("brim", 24, 28), 8, cloth)
    canvas.blob(
        [
            (-15, 0),
            (-10, -18),
            (-2 + bend * 0.1, -34),
            (bend, -44),
            (bend + 5, -41),
            (8, -24),
            (12, -12),
            (15, 0),
            (0, 4),
        ],
        cloth,
        bevel=9,
    )
    hat_band(canvas, 15, trim_ramp(look, GOLD, "b3323c", "3f8a4a"))
    canvas.rectangle(-4, -4.4, 8, 7.4, metal(GOLD), bevel=1.4)
    canvas.rectangle(-1.8, -2.4, 3.6, 3.6, cloth, shade="flat", cast=0.0)
    if pictured(look) or look.part("star", "stars") or look.chance("stars", 0.5):
        for x, y, size in ((-1, -17, 5), (5, -29, 3)):
            with canvas.placed(x, y):
                emblem(canvas, pictured(look) or "star", size, matte("f4df6a"))


def _top(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    high = look.vary("high", 26, 36)
    brim(canvas, 25, 6, cloth, 2)
    canvas.polygon([(-15, 1), (-17, -high), (0, -high - 2), (17, -high), (15, 1), (0, 4)], cloth, bevel=7)
    canvas.ellipse(0, -high, 16, 2.6, cloth, **inlay(0.12))
    hat_band(canvas, 15, trim_ramp(look, RED, GOLD, "6a3f9a"))


def _straw(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    brim(canvas, look.vary("brim", 27, 30), 8.6, cloth, look.vary("lift", -2, 3))
    weave = bands(3, 0.0, 0.14) if look.material == "straw" else None
    canvas.blob(
        mirrored(f"0,-{look.vary('high', 16, 22)} 10,-18 14,-8 15,1 0,4"), cloth, bevel=8, texture=weave
    )
    hat_band(canvas, 15, trim_ramp(look, RED, "3a68cf", "3f8a4a"))
    if look.part("feather", "flower") or look.chance("flower", 0.3):
        canvas.ellipse(12, -4, 4.4, 4.4, matte("f08cb4"))
        canvas.ellipse(12, -4, 1.8, 1.8, matte("f4df3c"), cast=0.0)


def _cowboy(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    canvas.blob(path("-30,-8 -22,-2 -8,1 8,1 22,-2 30,-8 26,4 12,10 -12,10 -26,4"), cloth, bevel=4)
    high = look.vary("high", 20, 26)
    canvas.blob(
        [
            (-16, 2),
            (-15, -high * 0.7),
            (-9, -high),
            (0, -high + 5),
            (9, -high),
            (15, -high * 0.7),
            (16, 2),
            (0, 5),
        ],
        cloth,
        bevel=8,
    )
    hat_band(canvas, 16, trim_ramp(look, "4a2f20", GOLD, RED), -4)
    if pictured(look) or look.chance("star", 0.5):
        with canvas.placed(0, 0):
            emblem(canvas, pictured(look) or "star", 5, metal(GOLD))


def _fedora(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    brim(canvas, 28, 8, cloth, -2)
    high = look.vary("high", 18, 23)
    canvas.blob(
        [
            (-16, 2),
            (-14, -high + 4),
            (-6, -high),
            (2, -high + 4),
            (10, -high - 1),
            (15, -high + 6),
            (16, 2),
            (0, 5),
        ],
        cloth,
        bevel=7,
    )
    hat_band(canvas, 16, trim_ramp(look, "34323f", "5a2f2a"), -4)


def _bowler(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    brim(canvas, 25, 6, cloth, 4)
    canvas.blob(mirrored(f"0,-{look.vary('high', 22, 28)} 13,-20 17,-6 16,2 0,5"), cloth, bevel=12)
    hat_band(canvas, 16, Ramp(lighten(cloth.base, 0.14)), -3)


def _sombrero(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    trim = trim_ramp(look, RED, "3f8a4a")
    canvas.blob(path("-31,-12 -24,-2 -10,3 10,3 24,-2 31,-12 29,5 14,12 -14,12 -29,5"), cloth, bevel=4)
    for number in range(-5, 6):
        canvas.ellipse(number * 5.4, 9 - abs(number) * 1.0 + (abs(number) > 4) * -4, 2, 1.8, trim)
    canvas.blob(
        [(-14, 4), (-10, -14), (-4, -look.vary("high", 24, 30)), (4, -25), (10, -14), (14, 4), (0, 7)],
        cloth,
        bevel=8,
    )
    canvas.polygon(
        [(-13, -4), (-6, -9), (0, -4), (6, -9), (13, -4), (14, 2), (0, 6), (-14, 2)], trim, bevel=1.6
    )


def _cap(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    canvas.blob(
        path("6,-4 22,-3 31,4 22,6 4,3"),
        Ramp(lighten(cloth.base, -0.08)) if look.chance("dark", 0.5) else trim_ramp(look, RED, "f2f3f6"),
        bevel=3,
    )
    canvas.blob(
        [(-20, 3), (-19, -10), (-9, -look.vary("high", 20, 25)), (5, -21), (15, -11), (17, 2), (0, 5)],
        cloth,
        bevel=12,
    )
    canvas.limb([(-2, -22, 0.8), (2, -10, 0.9), (3, 4, 0.8)], cloth, thinnest=0.5, **inlay(-0.24))
    canvas.ellipse(-2, -22, 2.4, 1.8, cloth)
    with canvas.placed(8, -8):
        emblem(
            canvas,
            pictured(look) or look.pick("emblem", ("star", "lightning", "heart", "crown")),
            5.4,
            matte("fbf6ea"),
        )


def _propeller(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    _cap(canvas, look, cloth)
    canvas.limb([(-2, -23, 1), (-2, -30, 1)], metal(GOLD))
    for side, tint in ((-1, "f4cf3c"), (1, "3a68cf")):
        canvas.blob([(-2, -30), (-2 + side * 12, -34), (-2 + side * 14, -29)], matte(tint), bevel=2)


def _beanie(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    trim = trim_ramp(look, "f2f3f6", "f4cf3c", "34323f")
    high = look.vary("high", 26, 34)
    canvas.blob(
        mirrored(f"0,-{high} 12,-{high - 4} 19,-12 19,-2 0,2"),
        cloth,
        bevel=14,
        texture=stripes(88, 5, 0.24, 0.12),
    )
    if look.has("striped") or look.chance("stripe", 0.5):
        canvas.limb([(-18, -13, 2), (0, -11, 2), (18, -13, 2)], trim, **inlay(0.0))
    canvas.blob(
        mirrored("0,-7 20,-8 21,4 0,7"),
        trim if look.chance("fold", 0.6) else cloth,
        bevel=4,
        texture=stripes(90, 4, 0.3, 0.16),
    )
    if look.chance("bobble", 0.75):
        canvas.ellipse(0, -high - 3, 6.4, 6, trim)


def _feather(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    canvas.blob(
        [(-22, 4), (-14, -18), (2, -look.vary("high", 22, 28)), (14, -12), (30, 2), (10, 3)], cloth, bevel=8
    )
    canvas.blob(path("-26,5 -10,-4 12,-2 31,4 8,9"), Ramp(lighten(cloth.base, -0.06)), bevel=3)
    part = look.part("feather", default={"colour": look.pick("plume", (RED, "f2f3f6", "f2b83a"))})
    plume = matte(part.colour if part else look.pick("plume", (RED, "f2f3f6", "f2b83a")))
    canvas.blob(path("-8,-4 -16,-20 -26,-32 -14,-28 -5,-16"), plume, bevel=3)
    canvas.limb([(-8, -5, 0.8), (-15, -18, 0.7), (-22, -28, 0.6)], plume, **inlay(-0.2))


def _pirate(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    up = look.vary("up", -16, -10)
    canvas.blob(
        [(-28, 2), (-20, up), (-6, -24), (6, -24), (20, up), (28, 2), (14, 6), (0, 2), (-14, 6)],
        cloth,
        bevel=6,
    )
    canvas.limb(
        [(-27, 1, 1.4), (-14, 4, 1.5), (0, 0.4, 1.5), (14, 4, 1.5), (27, 1, 1.4)], metal(look.second(GOLD))
    )
    with canvas.placed(0, -11):
        emblem(canvas, pictured(look) or "skull", 7.4, matte("f2f3f6"))
    if look.part("feather") or look.chance("feather", 0.4):
        canvas.blob(
            path("14,-6 20,-22 30,-30 28,-14 19,-2"), matte(look.pick("plume", (RED, "f2f3f6"))), bevel=3
        )


_KINDS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "cone": _cone,
    "top": _top,
    "brim": _straw,
    "cowboy": _cowboy,
    "fedora": _fedora,
    "bowler": _bowler,
    "sombrero": _sombrero,
    "cap": _cap,
    "propeller": _propeller,
    "beanie": _beanie,
    "feather": _feather,
    "pirate": _pirate,
    **HEADWEAR,
}
