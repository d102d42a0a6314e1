"""Catapults, nets and traps."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import wheel
from sprite_tavern.forge.pieces.materials import (
    ROPE,
    STEEL,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws("catapult", family="weapons", colour=WOOD, words=("siege engine", "siege weapon"),
       framing=Framing(fill=0.95, grow=1.8))  # fmt: skip
@weathered()
def catapult(canvas: Canvas, look: Look) -> None:
    """Paint a catapult on wheels, a stone in its spoon."""
    wood, iron = body_ramp(look), metal("6f7889")
    with canvas.placed(32, 40):
        lift = look.vary("lift", -12, 8)
        canvas.limb([(4, 12, 2.6), (8, -14, 2.6)], wood, smooth=False)
        canvas.limb([(14, 10, 2.8), (-22, -20 + lift, 2.4)], wood, smooth=False)
        canvas.blob(
            [(-31, -25 + lift), (-16, -25 + lift), (-18, -14 + lift), (-28, -14 + lift)], wood, bevel=3
        )
        canvas.ellipse(-23.5, -27 + lift, 6, 5.6, matte("8d8f98"))
        canvas.limb([(18, 12, 2.6), (8, -14, 2.6)], wood, smooth=False)
        canvas.rectangle(-28, 9, 54, 7, wood, bevel=2, texture=planks(7))
        for x in (-19, 17):
            with canvas.placed(x, 17):
                wheel(canvas, 9, Ramp(lighten(wood.base, -0.06)), iron)


@draws(
    "net", family="weapons", colour=ROPE,
    words=(
        "fishing net", "butterfly net", "bug net", "throwing net", "bear trap", "trap", "snare", "mouse trap",
    ),
    presets={
        "butterfly net": {"kind": "hand", "colour": "e6ece0"},
        "bug net": {"kind": "hand", "colour": "e6ece0"}, "fishing net": {"kind": "hand"},
        "bear trap": {"kind": "trap", "colour": "8a93a3"}, "trap": {"kind": "trap", "colour": "8a93a3"},
        "snare": {"kind": "trap", "colour": "8a93a3"}, "mouse trap": {"kind": "mouse", "colour": "c99a5c"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def net(canvas: Canvas, look: Look) -> None:
    """Paint a thrown net with weights, a net on a pole, a bear trap, or a mouse trap with cheese."""
    ramp = body_ramp(look)
    with canvas.placed(32, 32, look.vary("turn", -8, 8)):
        if look.kind == "trap":
            _jaws(canvas, Ramp(ramp.base, "metal"))
        elif look.kind == "mouse":
            canvas.polygon(path("-28,6 6,-16 28,-2 -6,20"), ramp, bevel=2, texture=planks(5))
            canvas.limb(
                [(-12, 6, 1.2), (2, -10, 1.2), (18, 0, 1.2), (4, 12, 1.2)], metal(STEEL), smooth=False
            )
            canvas.polygon(path("-8,4 2,-2 6,6 -2,10"), matte("f4c443"), bevel=2)
        elif look.kind == "hand":
            canvas.limb([(-26, 30, 2), (4, -4, 2)], matte(WOOD), smooth=False)
            bag = canvas.blob(path("0,-20 20,-22 30,-8 22,14 14,22 8,8"), soft(ramp.base), bevel=6)
            for step in range(-4, 6):
                for way in (-1, 1):
                    canvas.limb(
                        [(step * 6 - 20 * way, -30, 0.6), (step * 6 + 20 * way, 28, 0.6)],
                        ramp,
                        smooth=False,
                        thinnest=0.5,
                        **inlay(-0.3, clip=bag),
                    )
            canvas.ellipse(13, -13, 17, 12, metal(look.second(STEEL)), 40, bevel=1.6)
            canvas.ellipse(13, -13, 14, 9, matte(lighten(ramp.base, -0.2)), 40, shade="flat", cast=0.0)
        else:
            for step in range(-3, 4):
                bend = look.vary(f"bend {step}", -3, 3)
                canvas.limb([(step * 8, -24, 1), (step * 9 + bend, 0, 1), (step * 10, 22, 1)], ramp)
                canvas.limb([(-27, step * 7, 1), (bend, step * 8, 1), (27, step * 7, 1)], ramp)
            for step in range(-3, 4):
                canvas.ellipse(step * 10, 24, 3, 3, metal("6f7889"))


def _jaws(canvas: Canvas, iron: Ramp) -> None:
    canvas.ellipse(0, 12, 29, 11, iron, bevel=3)
    canvas.ellipse(0, 12, 23, 7, matte("3a3440"), shade="flat", cast=0.0)
    canvas.ellipse(0, 12, 8, 3.4, metal("6f7889"), bevel=1.4)
    for number in range(8):
        angle = math.pi * (number + 0.5) / 8
        x, y = 26 * math.cos(angle), 12 - 9 * math.sin(angle)
        canvas.polygon([(x - 3.4, y), (x * 0.9, y - 14), (x + 3.4, y)], iron, bevel=1.2)
    for number in range(8):
        angle = math.pi * (number + 0.5) / 8
        x, y = 27 * math.cos(angle), 12 + 10 * math.sin(angle)
        canvas.polygon([(x - 3.4, y), (x * 0.94, y - 13), (x + 3.4, y)], iron, bevel=1.2)
    canvas.ellipse(-30, 13, 3, 3, metal("6f7889"))
