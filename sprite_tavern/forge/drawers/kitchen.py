"""Pans and the kitchen drawer: spoons, forks, knives, whisks, boards."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_fork
from sprite_tavern.forge.pieces.contents import fluid
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    STEEL,
    WOOD,
    matte,
    soft,
)
from sprite_tavern.forge.pieces.outlines import mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "frying pan", family="items", colour="45464f",
    words=(
        "pan", "skillet", "saucepan", "wok", "ladle", "spoon", "wooden spoon", "fork", "dinner fork",
        "butter knife", "kitchen knife", "cleaver", "meat cleaver", "spatula", "rolling pin", "whisk",
        "chopsticks", "cutlery", "cutting board", "corkscrew", "chef knife",
    ),
    presets={
        "ladle": {"kind": "ladle", "colour": STEEL}, "spoon": {"kind": "spoon", "colour": STEEL},
        "wooden spoon": {"kind": "spoon", "colour": WOOD, "material": "wood"},
        "fork": {"kind": "fork", "colour": STEEL}, "dinner fork": {"kind": "fork", "colour": STEEL},
        "butter knife": {"kind": "knife", "colour": STEEL},
        "kitchen knife": {"kind": "knife", "colour": STEEL}, "chef knife": {"kind": "knife", "colour": STEEL},
        "cleaver": {"kind": "cleaver", "colour": STEEL}, "meat cleaver": {"kind": "cleaver", "colour": STEEL},
        "spatula": {"kind": "spatula", "colour": STEEL}, "rolling pin": {"kind": "pin", "colour": "d9a868"},
        "whisk": {"kind": "whisk", "colour": STEEL}, "chopsticks": {"kind": "sticks", "colour": "b8433a"},
        "cutlery": {"kind": "set", "colour": STEEL}, "cutting board": {"kind": "board", "colour": "c99a5c"},
        "corkscrew": {"kind": "corkscrew", "colour": STEEL}, "saucepan": {"kind": "deep", "colour": STEEL},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def frying_pan(canvas: Canvas, look: Look) -> None:
    """Paint a pan, with what is frying in it, or a thing of the kitchen drawer."""
    ramp = body_ramp(look, "matte" if look.kind in {"board", "pin", "sticks"} else "metal")
    if look.kind in {
        "ladle",
        "spoon",
        "fork",
        "knife",
        "cleaver",
        "spatula",
        "pin",
        "whisk",
        "sticks",
        "set",
        "board",
        "corkscrew",
    }:
        _kitchen(canvas, look, ramp)
        return
    with canvas.placed(27, 38, look.vary("turn", -10, 10)):
        canvas.limb([(16, -10, 2.6), (35, -28, 3)], matte(look.second(DARK_WOOD)), smooth=False)
        deep = 14 if look.kind == "deep" else look.vary("deep", 4, 7)
        canvas.blob(mirrored(f"0,-10 24,-4 24,{deep} 14,{deep + 7} 0,{deep + 9}"), ramp, bevel=4)
        canvas.ellipse(0, -2, 24, 13, ramp, bevel=3)
        canvas.ellipse(0, -2, 19.4, 9.6, Ramp(lighten(ramp.base, -0.08), ramp.kind), shade="flat", cast=0.0)
        colour = fluid(look, "")
        if colour:
            canvas.ellipse(0, -1, 18, 8.4, soft(colour), shade="flat", cast=0.0)
        elif look.part("egg", "fried egg") or (look.chance("egg", 0.4) and not look.has("empty")):
            canvas.blob([(-12, -2), (-6, -8), (6, -7), (12, -1), (5, 5), (-7, 4)], soft("fbf8f0"), bevel=3)
            canvas.ellipse(0, -2, 4.6, 3.6, matte("f6ac2c"))
        elif look.part("bacon", "meat", "steak", "fish"):
            canvas.blob(path("-12,-4 0,-8 12,-3 8,4 -8,4"), matte("b0503a"), bevel=3)


def _lean(canvas: Canvas, look: Look) -> float:
    """Return the degrees a piece leans; a fork of 16 px stands, so that its tines keep apart."""
    if look.kind in {"set", "board"} or (canvas.tiny and look.kind == "fork"):
        return 0
    return 40 + look.vary("turn", -9, 9)


def _kitchen(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(32, 33, _lean(canvas, look)):
        if look.kind == "set":
            for x, kind in ((-16, "fork"), (0, "spoon"), (16, "knife")):
                with canvas.placed(x, 0, 0, 0.9):
                    _piece(canvas, look, kind, ramp)
        else:
            _piece(canvas, look, look.kind, ramp)


def _piece(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:
    _PIECES.get(kind, _piece_usual)(canvas, look, kind, ramp)


def _fork(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    if canvas.tiny:
        bold_fork(canvas, look, ramp)
        return
    canvas.limb([(0, -8, 1.6), (0, 30, 2.6)], ramp, smooth=False)
    canvas.blob(mirrored("0,-16 7,-18 5,-8 0,-4"), ramp, bevel=2)
    for x in (-6, -2, 2, 6):
        canvas.limb([(x, -14, 1.1), (x, -30, 1)], ramp, smooth=False)


def _spoon(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(0, -10, 1.8), (0, 30, 2.6)], ramp, smooth=False)
    size = (1.3 if kind == "ladle" else 1.0) * (1.4 if canvas.tiny else 1)
    canvas.ellipse(0, -20, 7.6 * size, 10.4 * size if kind == "spoon" else 8.4, ramp, bevel=3)
    canvas.ellipse(
        0,
        -20,
        4.8 * size,
        7 * size if kind == "spoon" else 5.4,
        ramp,
        bevel=2,
        gain=-1.0,
        cast=0.0,
        bias=-0.1,
    )


def _knife(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:
    wood = matte(look.second(WOOD))
    outline = path("-4,6 -4,-22 2,-33 5,-20 5,6") if kind == "knife" else path("-4,6 -4,-30 14,-30 14,2 4,6")
    canvas.polygon(outline, ramp, bevel=2)
    if kind == "cleaver":
        canvas.limb(
            [(11.6, -28, 1), (11.6, 0, 1)], Ramp(lighten(ramp.base, 0.12), "metal"), line=None, cast=0.0
        )
        canvas.cut(ellipse_points(0, -25, 1.8, 1.8), smooth=False)
    canvas.rectangle(-3.6, 6, 8, 24, wood, bevel=3)
    for y in (11, 18, 25):
        canvas.stamp(0.4, y, 2, 2, "d3dae2")


def _spatula(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    wood = matte(look.second(WOOD))
    canvas.limb([(0, -10, 1.6), (0, 12, 1.8)], ramp, smooth=False)
    canvas.polygon(mirrored("0,-32 9,-32 8,-10 0,-7"), ramp, bevel=2)
    for x in (-4, 0, 4):
        canvas.cut([(x - 0.9, -27), (x + 0.9, -27), (x + 0.9, -14), (x - 0.9, -14)], smooth=False)
    canvas.limb([(0, 12, 2.8), (0, 30, 2.8)], wood, smooth=False)


def _pin(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for way in (-1, 1):
        canvas.limb([(0, way * 20, 2.6), (0, way * 32, 3)], Ramp(lighten(ramp.base, -0.1)), smooth=False)
    canvas.rectangle(-8, -22, 16, 44, ramp, bevel=7)


def _whisk(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    wood = matte(look.second(WOOD))
    for x in (-9, -4, 4, 9):
        canvas.limb([(0, 0, 0.9), (x, -16, 0.9), (x * 0.7, -29, 0.9), (0, -32, 0.9)], ramp)
    canvas.limb([(0, 0, 2.4), (0, 30, 2.8)], wood, smooth=False)


def _sticks(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for x in (-3, 3):
        canvas.limb([(x * 0.6, -33, 0.9), (x * 1.6, 32, 1.9)], ramp, smooth=False)


def _corkscrew(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    wood = matte(look.second(WOOD))
    canvas.limb([(-14, -22, 4), (14, -22, 4)], wood, smooth=False)
    canvas.limb([(0, -20, 1.8), (0, -4, 1.8)], ramp, smooth=False)
    canvas.limb(
        [
            (0, -4, 1.6),
            (5, 1, 1.6),
            (-5, 7, 1.6),
            (5, 13, 1.6),
            (-5, 19, 1.5),
            (4, 25, 1.3),
            (0, 31, 0.8),
        ],
        ramp,
    )


def _piece_usual(canvas: Canvas, look: Look, kind: str, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(
        mirrored("0,-22 20,-22 22,-19 22,25 20,27 0,27"), ramp, bevel=3, texture=planks(8, vertical=True)
    )
    canvas.rectangle(-5, -31, 10, 10, ramp, bevel=3)
    canvas.cut(ellipse_points(0, -27, 2, 2), smooth=False)


_PIECES = {
    "fork": _fork,
    "spoon": _spoon,
    "ladle": _spoon,
    "knife": _knife,
    "cleaver": _knife,
    "spatula": _spatula,
    "pin": _pin,
    "whisk": _whisk,
    "sticks": _sticks,
    "corkscrew": _corkscrew,
}
