"""What is left of a meal and of a sheet of paper: fish bones, apple cores, paper planes."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import BONE, INK, PAPER, matte
from sprite_tavern.forge.pieces.outlines import facet, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "fish bone",
    family="items",
    colour=BONE,
    words=("fishbone", "fish skeleton", "fish bones"),
    framing=_FRAME,
)
@weathered()
def fish_bone(canvas: Canvas, look: Look) -> None:
    """Paint a fish's head, spine, ribs and tail of bare bone, looking right."""
    bone = body_ramp(look)
    ribs, tall = 2 if canvas.tiny else 5, look.vary("ribs", 10, 13)
    with canvas.placed(32, 32, look.vary("turn", -28, -8)):
        canvas.limb([(-24, 0, 2), (14, 0, 2)], bone, smooth=False)
        for number in range(ribs):
            share = number / (ribs - 1)
            x, reach = -11 + (13 if canvas.tiny else 19) * share, tall * (0.66 + 0.34 * share)
            canvas.limb([(x - 3, -reach, 1.6), (x, 0, 1.8), (x - 3, reach, 1.6)], bone, smooth=False)
        canvas.polygon(path("-20,0 -31,-12 -27,0 -31,12"), bone, bevel=2)
        canvas.blob(path("12,-11 24,-9 31,1 24,9 12,11 9,0"), bone, bevel=6)
        canvas.stamp(20, -2, 5, 5, INK, round=True)


@draws("apple core", family="items", colour="f0e4c0", words=("eaten apple",), faces="viewer", framing=_FRAME)
@weathered()
def apple_core(canvas: Canvas, look: Look) -> None:
    """Paint what is left of an apple: red above and below, bitten white between, with pips and a stalk."""
    flesh, skin = body_ramp(look), matte(look.second("d3313a"))
    waist = look.vary("waist", 5, 8)
    with canvas.placed(32, 34, look.vary("turn", -12, 12)):
        canvas.limb([(0, -22, 1.8), (4, -31, 1.8)], matte("6d4325"))
        canvas.blob(mirrored(f"0,-22 14,-22 {waist},-4 {waist},5 15,22 0,23"), flesh, bevel=5)
        canvas.blob(mirrored("0,-19 17,-17 19,-24 9,-28 0,-25"), skin, bevel=4)
        canvas.blob(mirrored("0,18 16,17 15,24 7,27 0,26"), skin, bevel=4)
        for x, y in ((-2, -3), (2.4, 3)):
            canvas.stamp(x, y, 2.6, 4, "5a3a26")


@draws(
    "paper airplane",
    family="items",
    colour=PAPER,
    words=("paper plane", "paper aeroplane", "paper dart"),
    framing=_FRAME,
)
@weathered()
def paper_plane(canvas: Canvas, look: Look) -> None:
    """Paint a folded plane of paper, its point to the upper right: two wings and the keel between."""
    paper = body_ramp(look)
    spread = look.vary("spread", -4, 6)
    with canvas.placed(32, 32, look.vary("turn", -10, 8)):
        canvas.polygon([(29, -22), (-29, -6 - spread), (-9, 4)], paper, **facet(0.28, 0.2))
        canvas.polygon([(29, -22), (-9, 4), (-8, 24), (-1, 9)], paper, **facet(-0.4, 0.2))
        canvas.polygon([(29, -22), (-1, 9), (17, 21 + spread)], paper, **facet(-0.04, 0.3))
        canvas.limb([(29, -22, 0.8), (-9, 4, 0.8)], matte("b8b2a4"), smooth=False, thinnest=0.5, **facet())
