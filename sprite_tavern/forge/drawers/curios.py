"""Odds and ends of pockets and shores: ingots, banknotes, wallets, shells, yarn, seeds, wheels, wreaths."""

import math
from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.keepsakes import KEEPSAKES
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.pieces.wheels_and_wreaths import WHEELS_AND_WREATHS
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, noise, planks, stripes

_PALETTES = ("palette", "paint palette", "artist palette", "painter palette")
_THINGS: dict[str, Preset] = {
    "ingot": {"kind": "ingot", "colour": "a3b0c2", "material": "iron"},
    "gold bar": {"kind": "ingot", "colour": GOLD, "material": "gold"},
    "gold ingot": {"kind": "ingot", "colour": GOLD, "material": "gold"},
    "iron ingot": {"kind": "ingot", "colour": "a3b0c2", "material": "iron"},
    "brick": {"kind": "ingot", "colour": "b0563f"},
    "silver bar": {"kind": "ingot", "colour": "c3ccd8", "material": "silver"},
    "cash": {"kind": "cash", "colour": "6aa86a"}, "banknote": {"kind": "cash", "colour": "6aa86a"},
    "dollar bill": {"kind": "cash", "colour": "6aa86a"},
    "stack of cash": {"kind": "cash", "colour": "6aa86a"},
    "wallet": {"kind": "wallet", "colour": "7a4a2c"}, "passport": {"kind": "passport", "colour": "2f4a8a"},
    "notebook": {"kind": "passport", "colour": "b8433a"},
    "folder": {"kind": "folder", "colour": "f2c85a"}, "handbag": {"kind": "handbag", "colour": "c83a6a"},
    "handcuffs": {"kind": "cuffs", "colour": "a3b0c2"},
    "shackles": {"kind": "cuffs", "colour": "6f7889"},
    "stick": {"kind": "stick", "colour": "8a6240"}, "twig": {"kind": "stick", "colour": "8a6240"},
    "branch": {"kind": "stick", "colour": "8a6240"},
    "seashell": {"kind": "shell", "colour": "f2b8a0"}, "shell": {"kind": "shell", "colour": "f2b8a0"},
    "scallop": {"kind": "shell", "colour": "f0a88a"},
    "oyster": {"kind": "oyster", "colour": "8b8f9c"}, "clam": {"kind": "oyster", "colour": "b8a48a"},
    "pearl oyster": {"kind": "oyster", "colour": "8b8f9c"},
    "brain": {"kind": "brain", "colour": "f0a0a8"}, "tooth": {"kind": "tooth", "colour": "f6f4ec"},
    "fang": {"kind": "fang", "colour": "f2ead2"},
    "yarn": {"kind": "yarn", "colour": "e0507a"}, "ball of yarn": {"kind": "yarn", "colour": "e0507a"},
    "wool": {"kind": "yarn", "colour": "f0ece2"},
    "thread": {"kind": "spool", "colour": "3f8fe0"}, "spool": {"kind": "spool", "colour": "3f8fe0"},
    "spool of thread": {"kind": "spool", "colour": "3f8fe0"},
    "string": {"kind": "spool", "colour": "d9c49a"}, "seeds": {"kind": "seeds", "colour": "c99a5c"},
    "seed": {"kind": "seeds", "colour": "c99a5c"},
    "seed packet": {"kind": "packet", "colour": "f4e8c8"},
    "fertilizer": {"kind": "packet", "colour": "c9a46a"}, "tire": {"kind": "tyre", "colour": "34323f"},
    "tyre": {"kind": "tyre", "colour": "34323f"}, "wagon wheel": {"kind": "wheel", "colour": WOOD},
    "ship wheel": {"kind": "helm", "colour": WOOD},
    "steering wheel": {"kind": "steering", "colour": "34323f"},
    "lifebuoy": {"kind": "lifebuoy", "colour": "f4f4f6"},
    "life ring": {"kind": "lifebuoy", "colour": "f4f4f6"},
    "wreath": {"kind": "wreath", "colour": "3f8a4a"},
    "christmas wreath": {"kind": "wreath", "colour": "3f8a4a"},
    "laurel wreath": {"kind": "laurel", "colour": GOLD},
    "laurel": {"kind": "laurel", "colour": "5a9e3c"}, "ornament": {"kind": "bauble", "colour": RED},
    "christmas ornament": {"kind": "bauble", "colour": RED}, "bauble": {"kind": "bauble", "colour": RED},
    "fireworks": {"kind": "fireworks", "colour": "f4cf3c"},
    "firework": {"kind": "fireworks", "colour": "f4cf3c"}, "honeycomb": {"kind": "comb", "colour": "f0ac2c"},
    "dreamcatcher": {"kind": "dream", "colour": "a8683a"},
    **{word: {"kind": "palette", "colour": "d9a868"} for word in _PALETTES},
    "jetpack": {"kind": "jetpack", "colour": "a3b0c2"},
    "parachute": {"kind": "parachute", "colour": RED},
    "wristwatch": {"kind": "watch", "colour": "6a4630"},
    "wrist watch": {"kind": "watch", "colour": "6a4630"}, "salt": {"kind": "shaker", "colour": "f2f4f8"},
    "salt shaker": {"kind": "shaker", "colour": "f2f4f8"},
    "pepper shaker": {"kind": "shaker", "colour": "45464f"}, "spice": {"kind": "shaker", "colour": "c8642f"},
    "ketchup": {"kind": "sauce", "colour": "d8282b"}, "mustard": {"kind": "sauce", "colour": "f2c22c"},
    "hot sauce": {"kind": "sauce", "colour": "c8321c"},
    "sugar": {"kind": "cubes", "colour": "f6f6f8"}, "sugar cube": {"kind": "cubes", "colour": "f6f6f8"},
    "saddle": {"kind": "saddle", "colour": "8a4a2c"},
}  # fmt: skip
_METALLIC = frozenset({"ingot", "cuffs", "laurel", "jetpack", "bauble"})


@draws("curio", family="items", colour="c9a06a", presets=_THINGS, faces="viewer")
@weathered()
def curio(canvas: Canvas, look: Look) -> None:
    """Paint the small thing asked; a plain "curio" is a shell, yarn or a spool."""
    kind = look.kind if look.kind in _KINDS else look.pick("curio", ("shell", "yarn", "spool"))
    metallic = kind in _METALLIC and look.noun not in {"brick", "laurel"}
    with canvas.placed(32, 32, look.vary("turn", -8, 8)):
        _KINDS[kind](canvas, look, body_ramp(look, "metal" if metallic else "matte"))


def _palette(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(path("-27,4 -22,-12 -4,-20 16,-17 28,-4 26,10 14,12 8,19 -8,21 -22,16"), ramp, bevel=4)
    canvas.cut(ellipse_points(11, 6, 4, 3.4), smooth=False)
    for x, y, tint in (
        (-17, 2, RED),
        (-12, -9, "f4cf3c"),
        (1, -13, "5cb544"),
        (14, -9, "3f8fe0"),
        (-12, 12, "8e52d8"),
        (0, 13, "f6f7fa"),
    ):
        canvas.ellipse(x, y, look.vary(f"blob {x}", 4, 5.4), 4, soft(tint))


def _jetpack(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for side in (-1, 1):
        canvas.blob(
            [(side * 12 + x, y) for x, y in path("-5,16 5,16 7,24 3,30 0,36 -3,30 -7,24")],
            glow("f0832a"),
            bevel=3,
            outline=False,
        )
        canvas.blob(
            [(side * 12 + x, y) for x, y in mirrored("0,-26 6,-22 9,-12 9,14 6,18 0,18")], ramp, bevel=8
        )
        canvas.rectangle(side * 12 - 9, -4, 18, 5, matte(look.second(RED)), **inlay(0.0))
        canvas.polygon(
            [(side * 12 - 6, 17), (side * 12 + 6, 17), (side * 12 + 8, 23), (side * 12 - 8, 23)],
            matte(INK),
            bevel=2,
        )
    canvas.rectangle(-4, -14, 8, 24, matte("545c68"), bevel=2)


def _parachute(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for x in (-26, -9, 9, 26):
        canvas.limb([(x, -6, 0.7), (x * 0.1, 22, 0.7)], soft("f2f0ea"), smooth=False, thinnest=0.5)
    whole = canvas.blob(
        path("-29,-4 -24,-20 -10,-28 10,-28 24,-20 29,-4 20,-8 10,-4 0,-8 -10,-4 -20,-8"), ramp, bevel=9
    )
    for side in (-1, 1):
        canvas.blob(
            [(side * 8, -4), (side * 6, -30), (side * 20, -24), (side * 20, -6)],
            soft(look.second("f6f2ea")),
            clip=whole,
            bevel=5,
            line=None,
            cast=0.0,
        )
    canvas.rectangle(-7, 19, 14, 12, matte(WOOD), bevel=2, texture=planks(4))


def _watch(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for way in (-1, 1):
        canvas.polygon(
            [(-9, way * 10), (9, way * 10), (7, way * 31), (-7, way * 31)],
            ramp,
            bevel=3,
            texture=bands(5, 0, 0.2),
        )
    rim = metal(look.second(look.pick("case", (GOLD, "c3ccd8"))))
    canvas.ellipse(0, 0, 16, 16, rim, bevel=3)
    canvas.ellipse(0, 0, 11.6, 11.6, soft("f6f4ec"), cast=0.0)
    hour = look.vary("hour", 0, 6.28)
    canvas.limb(
        [(0, 0, 0.9), (6 * math.cos(hour), 6 * math.sin(hour), 0.9)], matte(INK), smooth=False, **inlay(0.0)
    )
    canvas.limb([(0, 0, 0.8), (1, -9, 0.8)], matte(INK), smooth=False, **inlay(0.0))
    canvas.ellipse(17, 0, 2, 2.6, rim)


def _shaker(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.polygon(path("-12,-12 12,-12 16,26 -16,26"), Ramp(ramp.base, "soft"), bevel=7)
    canvas.blob(mirrored("0,-27 9,-24 13,-16 13,-11 0,-10"), metal(look.second("c3ccd8")), bevel=5)
    for x, y in ((-4, -20), (0, -23), (4, -20)):
        canvas.stamp(x, y, 1.6, 1.6, INK)
    canvas.blob(cornered(8, 8, 3, 0, 8), soft("fbf8f0"), **inlay(0.1))


def _sauce(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(mirrored("0,-14 9,-12 13,-4 13,22 10,27 0,27"), ramp, bevel=8)
    canvas.polygon(path("-6,-12 6,-12 1.6,-29 -1.6,-29"), soft(look.second("f4f2ea")), bevel=3)
    canvas.blob(cornered(9, 9, 3, 0, 8), soft("fbf6e6"), **inlay(0.1))
    with canvas.placed(0, 8):
        emblem(canvas, pictured(look) or look.pick("emblem", ("leaf", "flame", "drop")), 5.4, ramp)


def _cubes(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for x, y in ((-13, 12), (13, 13), (look.vary("top", -3, 4), -11)):
        canvas.polygon(
            [(x - 12, y - 6), (x, y - 12), (x + 12, y - 6), (x, y)],
            Ramp(lighten(ramp.base, 0.06), "soft"),
            shade="flat",
        )
        canvas.polygon(
            [(x - 12, y - 6), (x, y), (x, y + 14), (x - 12, y + 8)],
            Ramp(ramp.base, "soft"),
            shade="flat",
            cast=0.0,
            texture=noise(0.06, 1.2),
        )
        canvas.polygon(
            [(x + 12, y - 6), (x, y), (x, y + 14), (x + 12, y + 8)],
            Ramp(lighten(ramp.base, -0.12), "soft"),
            shade="flat",
            cast=0.0,
        )


def _saddle(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(2, 8, 1.4), (4, 22, 1.4)], matte("5a3a26"), smooth=False)
    canvas.ellipse(4, 25, 5, 4.4, metal(look.second(GOLD)), bevel=1.6)
    canvas.cut(ellipse_points(4, 25, 2.6, 2), smooth=False)
    canvas.blob(path("-14,-4 14,-4 17,10 6,17 -8,16 -17,8"), Ramp(lighten(ramp.base, -0.08)), bevel=5)
    canvas.blob(
        path("-28,-14 -20,-18 -10,-8 8,-8 16,-16 21,-26 27,-24 25,-10 14,0 -10,1 -24,-4"),
        ramp,
        bevel=6,
        texture=stripes(20, 9, 0.1, 0.1),
    )


_KINDS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    **WHEELS_AND_WREATHS,
    **KEEPSAKES, "palette": _palette,
    "jetpack": _jetpack, "parachute": _parachute, "watch": _watch, "shaker": _shaker,
    "sauce": _sauce, "cubes": _cubes,
    "saddle": _saddle,
}  # fmt: skip
