"""What is worn on the face and the head besides hats: masks, glasses, goggles, headphones, wigs, hoods."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb
from sprite_tavern.forge.textures import stripes

_DARK = "231f2c"
_MASKS: dict[str, Preset] = {
    "theater mask": {"kind": "theatre", "colour": "f6f0e4"},
    "comedy mask": {"kind": "theatre", "colour": "f6f0e4"}, "gas mask": {"kind": "gas", "colour": "4a5244"},
    "plague doctor mask": {"kind": "beak", "colour": "8a6a4a"},
    "plague mask": {"kind": "beak", "colour": "8a6a4a"},
    "hockey mask": {"kind": "hockey", "colour": "f0ece0"},
    "ninja mask": {"kind": "ninja", "colour": "34323f"}, "oni mask": {"kind": "oni", "colour": "c8232f"},
    "demon mask": {"kind": "oni", "colour": "c8232f"}, "kitsune mask": {"kind": "fox", "colour": "f6f2ec"},
    "fox mask": {"kind": "fox", "colour": "f6f2ec"}, "tiki mask": {"kind": "tiki", "colour": "a8683a"},
    "tribal mask": {"kind": "tiki", "colour": "8a5230"}, "skull mask": {"kind": "skull", "colour": "e6ddc4"},
    "carnival mask": {"kind": "domino", "colour": "7a2f94"},
    "masquerade mask": {"kind": "domino", "colour": "7a2f94"},
    "domino mask": {"kind": "domino", "colour": "34323f"},
    "bandit mask": {"kind": "domino", "colour": "34323f"},
    "face mask": {"kind": "surgeon", "colour": "a9d8e8"},
    "surgical mask": {"kind": "surgeon", "colour": "a9d8e8"},
    "venetian mask": {"kind": "domino", "colour": "b02a4a"},
}  # fmt: skip


@draws("mask", family="items", colour="f6f0e4", presets=_MASKS, faces="viewer")
@weathered("happy", "sad", "angry")
def mask(canvas: Canvas, look: Look) -> None:
    """Paint a mask of the kind asked."""
    kind = look.kind if look.kind in _KINDS else look.pick("kind", ("theatre", "domino", "tiki", "oni"))
    face = Ramp(body_colour(look, look.own_colour))
    with canvas.placed(32, 32, look.vary("turn", -9, 9), look.vary("wide", 0.94, 1.04)):
        _KINDS[kind](canvas, look, face)
    if kind != "theatre":
        look.has("happy", "sad", "angry")


def _holes(canvas: Canvas, y: float, apart: float, outline: str) -> None:
    """Cut two eye holes, mirrored."""
    for side in (-1, 1):
        canvas.blob(
            [(side * (apart + x), y + dy) for x, dy in path(outline)],
            matte(_DARK),
            shade="flat",
            line="dark",
            cast=0.0,
        )


def _theatre(canvas: Canvas, look: Look, face: Ramp) -> None:
    sad = look.has("sad") or (not look.has("happy") and look.chance("tragedy", 0.4))
    canvas.blob(mirrored("0,-24 16,-24 23,-20 22,2 13,18 0,25"), face, bevel=9)
    way = -1 if sad else 1
    _holes(canvas, -7, 10, f"-6,{2 * way} 0,{-5} 6,{2 * way} 0,1")
    mouth = (
        [(-13, 6), (0, 11), (13, 6), (8, 15), (0, 18), (-8, 15)]
        if not sad
        else [(-12, 17), (-8, 9), (0, 6), (8, 9), (12, 17), (0, 12)]
    )
    canvas.blob(mouth, matte(_DARK), shade="flat", line="dark", cast=0.0)
    if look.chance("painted", 0.5):
        for side in (-1, 1):
            canvas.ellipse(side * 14, 5, 3.4, 2.6, matte(look.second(RED)), **inlay(0.1))


def _lenses(look: Look, default: str) -> Rgb:
    """Return the colour of the panes: that of the lenses asked for, else the mask's second one."""
    asked = look.part("lens", "lense", "eye", "glass", "visor")
    return asked.colour if asked is not None and asked.coloured else look.second(default)


def _gas(canvas: Canvas, look: Look, face: Ramp) -> None:
    pane = metal(_lenses(look, "8fd0b0"))
    canvas.limb([(-22, -12, 2.2), (22, -12, 2.2)], matte(_DARK), smooth=False)
    canvas.blob(mirrored("0,-25 14,-23 20,-10 18,6 10,15 0,17"), face, bevel=11)
    for side in (-1, 1):
        canvas.ellipse(side * 9, -7, 8, 8, metal("6f7889"), bevel=2)
        canvas.ellipse(side * 9, -7, 5.6, 5.6, pane, shade="flat", gradient=0.3)
        canvas.ellipse(side * 17, 13, 7, 7, metal("6f7889"), bevel=3)
        canvas.ellipse(side * 17, 13, 3.6, 3.6, matte(_DARK), **inlay(0.0))
    canvas.ellipse(0, 12, 9, 9, metal("545c68"), bevel=3)
    for y in (9, 12, 15):
        canvas.limb([(-5, y, 0.7), (5, y, 0.7)], matte(_DARK), smooth=False, **inlay(0.0))


def _beak(canvas: Canvas, look: Look, face: Ramp) -> None:
    pane = metal(_lenses(look, "8a2f2a"))
    canvas.blob(path("-20,-20 0,-26 16,-18 20,-6 14,8 -2,14 -18,8 -23,-8"), face, bevel=10)
    canvas.blob(
        [(2, -6), (18, 0), (29, look.vary("beak", 18, 28)), (12, 16), (-2, 10)], face, bevel=6, cast=0.2
    )
    canvas.limb([(6, 2, 0.8), (20, 10, 0.8), (27, 20, 0.6)], face, **inlay(-0.24))
    for x, size in ((-9, 7), (8, 6)):
        canvas.ellipse(x, -8, size, size, metal(GOLD), bevel=2)
        canvas.ellipse(x, -8, size * 0.66, size * 0.66, pane, shade="flat", gradient=0.3)
    canvas.limb([(-22, -2, 1.4), (-10, 2, 1.4)], matte(DARK_LEATHER))


def _hockey(canvas: Canvas, look: Look, face: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(mirrored("0,-26 13,-24 20,-12 19,6 11,20 0,25"), face, bevel=12)
    _holes(canvas, -7, 8.6, "-5,0 0,-3.6 5,0 0,3.6")
    for x, y in ((-11, 4), (11, 4), (-6, 9), (6, 9), (0, 5), (0, 13), (-8, 15), (8, 15), (-4, -18), (4, -18)):
        canvas.stamp(x, y, 2, 2, _DARK)
    for side in (-1, 1):
        canvas.polygon([(side * 14, 2), (side * 19, -2), (side * 17, 8)], matte(RED), **inlay(0.0))
    canvas.polygon([(-3, -24), (3, -24), (0, -15)], matte(RED), **inlay(0.0))


def _ninja(canvas: Canvas, look: Look, face: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(path("18,-8 30,-14 28,-5 31,2 19,0"), face, bevel=3)
    canvas.blob(mirrored("0,-25 14,-22 20,-8 18,10 10,21 0,23"), face, bevel=13)
    canvas.blob(mirrored("0,-9 15,-9 16,-1 0,1"), matte("f0c8a0"), line="dark", cast=0.0)
    for side in (-1, 1):
        canvas.eye(side * 7, -4.4, 3, 4)
    for y in (6, 12):
        canvas.limb([(-17, y - 3, 0.8), (0, y, 0.8), (17, y - 3, 0.8)], face, **inlay(-0.2))


def _oni(canvas: Canvas, look: Look, face: Ramp) -> None:
    for side in (-1, 1):
        canvas.limb(
            [(side * 11, -18, 4), (side * 16, -26, 3), (side * look.vary("horn", 14, 21), -33, 0.8)],
            matte(GOLD),
        )
    canvas.blob(mirrored("0,-22 14,-21 22,-8 19,10 9,22 0,24"), face, bevel=10)
    _holes(canvas, -6, 9, "-6,-3 6,1 3,3 -3,2")
    for side in (-1, 1):
        canvas.ellipse(side * 9, -4.6, 1.8, 1.8, Ramp("ffd84a", "glow"), cast=0.0)
        canvas.limb([(side * 3, -9, 1.6), (side * 15, -14, 1.8)], matte(_DARK), **inlay(0.0))
    canvas.ellipse(0, 2, 4.6, 3.6, face)
    canvas.blob(mirrored("0,9 12,7 13,13 6,17 0,17"), matte(_DARK), shade="flat", line="dark", cast=0.0)
    for side in (-1, 1):
        canvas.polygon([(side * 10, 16), (side * 6, 16), (side * 8.6, 6)], matte("fbf4e0"), bevel=1)
        canvas.rectangle(side * 2.6 - 2, 9, 4, 3.4, matte("fbf4e0"), **inlay(0.1))


def _fox(canvas: Canvas, look: Look, face: Ramp) -> None:
    paint = matte(look.second(RED))
    for side in (-1, 1):
        canvas.blob([(side * 6, -16), (side * 17, -33), (side * 22, -12)], face, bevel=4)
        canvas.blob([(side * 11, -18), (side * 16, -28), (side * 18, -15)], paint, **inlay(0.0))
    canvas.blob(mirrored("0,-18 14,-18 23,-6 16,8 6,22 0,25"), face, bevel=10)
    _holes(canvas, -3, 9, "-6,2 4,-3 7,-3 0,3")
    for side in (-1, 1):
        canvas.limb([(side * 17, 4, 0.9), (side * 10, 8, 0.9)], paint, **inlay(0.0))
        canvas.limb([(side * 6, -16, 1.4), (side * 3, -9, 0.8)], paint, **inlay(0.0))
    canvas.ellipse(0, 21, 3, 2.4, matte(_DARK))


def _tiki(canvas: Canvas, look: Look, face: Ramp) -> None:
    for x, turn in ((-12, -24), (0, 0), (12, 24)):
        with canvas.placed(x, -22, turn):
            canvas.blob(
                mirrored(f"0,-{look.vary(f'leaf {x}', 8, 14)} 5,-4 4,4 0,5"), matte("4f9440"), bevel=3
            )
    canvas.blob(
        mirrored("0,-25 15,-24 18,-10 17,14 11,25 0,27"), face, bevel=5, texture=stripes(90, 5, 0.2, 0.1)
    )
    light, paint = matte("f4e2b0"), matte(look.second(look.pick("paint", (RED, "3f9a8a", "f2b83a"))))
    for side in (-1, 1):
        canvas.ellipse(side * 8.4, -7, 6, 6, light, bevel=1.6)
        canvas.ellipse(side * 8.4, -7, 3, 3, matte(_DARK), **inlay(0.0))
        canvas.polygon([(side * 2, -14), (side * 16, -19), (side * 16, -15)], paint, **inlay(0.0))
        canvas.polygon([(side * 16, 2), (side * 10, 5), (side * 16, 9)], paint, **inlay(0.0))
    canvas.polygon([(-3, -8), (3, -8), (5, 5), (-5, 5)], face, bevel=3)
    canvas.rectangle(-12, 9, 24, 11, matte(_DARK), shade="flat", line="dark")
    for x in range(-10, 9, 5):
        canvas.rectangle(x, 9.6, 3.6, 4, light, **inlay(0.0))
        canvas.rectangle(x + 1, 15.6, 3.6, 4, light, **inlay(0.0))


def _skull(canvas: Canvas, look: Look, face: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(mirrored("0,-25 15,-22 22,-8 18,6 11,10 10,22 0,23"), face, bevel=12)
    _holes(canvas, -4, 9, "-6,0 0,-6 6,0 0,6")
    canvas.polygon([(-3, 9), (0, 3), (3, 9)], matte(_DARK), **inlay(0.0))
    for x in (-6, -2, 2, 6):
        canvas.limb([(x, 13, 0.7), (x, 21, 0.7)], matte(_DARK), smooth=False, **inlay(0.0))


def _domino(canvas: Canvas, look: Look, face: Ramp) -> None:
    trim = metal(look.second(GOLD))
    lift = look.vary("lift", 8, 16)
    if look.noun not in {"domino mask", "bandit mask"}:
        for number, turn in enumerate((10, 30, 50)):
            with canvas.placed(16, -8, turn):
                canvas.blob(
                    mirrored("0,-26 5,-16 4,0 0,3"),
                    matte(look.pick(f"plume {number}", ("f2f3f6", RED, "f2b83a", "3f9a8a"))),
                    bevel=3,
                )
    canvas.blob(mirrored(f"0,-7 12,-{lift} 28,-{lift + 4} 26,4 14,12 4,6 0,4"), face, bevel=5)
    _holes(canvas, -2, 12, "-7,1 -2,-5 7,-4 4,4 -3,5")
    if look.noun not in {"domino mask", "bandit mask"}:
        for side in (-1, 1):
            canvas.limb(
                [(side * 3, -6, 1), (side * 13, -lift + 1, 1), (side * 26, -lift - 2, 1)],
                trim,
                line=None,
                cast=0.0,
            )
        canvas.ellipse(0, -6, 3.4, 3.8, metal(RED), bevel=1)


def _surgeon(canvas: Canvas, look: Look, face: Ramp) -> None:
    for side in (-1, 1):
        canvas.limb(
            [(side * 20, -8, 0.9), (side * 31, -12, 0.9), (side * 30, 8, 0.9), (side * 19, 9, 0.9)],
            soft("f2f3f6"),
        )
    canvas.blob(
        mirrored(f"0,-{look.vary('high', 13, 17)} 21,-11 22,8 11,16 0,18"), Ramp(face.base, "soft"), bevel=7
    )
    for y in (-5, 2, 9):
        canvas.limb([(-20, y - 2, 0.8), (0, y, 0.8), (20, y - 2, 0.8)], face, **inlay(-0.14))


_KINDS: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "theatre": _theatre, "gas": _gas, "beak": _beak, "hockey": _hockey, "ninja": _ninja, "oni": _oni,
    "fox": _fox,
    "tiki": _tiki, "skull": _skull, "domino": _domino, "surgeon": _surgeon,
}  # fmt: skip
