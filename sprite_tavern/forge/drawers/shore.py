"""Creatures of the shore: sea urchin, hermit crab, prawn, sea turtle."""

import math

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.faces import Eye, eye, eye_pair
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, head_growth, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_SWIMMING = Framing(anchor="centre")


@draws(
    "sea urchin",
    family="creatures",
    colour="5a3f8a",
    words=("urchin", "spiky ball", "spike ball"),
    faces="viewer",
)
def sea_urchin(canvas: Canvas, look: Look) -> None:
    """Draw a sea urchin: a face in a ball of spines."""
    coat = coat_for(look)
    count = 12 if canvas.small else look.pick("spines", (18, 22, 26))
    reach, turn = look.vary("reach", 24, 29), look.vary("turn", 0, 20)
    for row, share in ((0, 1.0), (1, 0.76)):
        for number in range(count):
            angle = math.radians(turn + 360 * (number + 0.5 * row) / count)
            tip = (32 + reach * share * math.cos(angle), 34 + reach * share * math.sin(angle))
            root = (32 + 10 * math.cos(angle), 34 + 10 * math.sin(angle))
            canvas.limb([(*root, 2.4), (*tip, 0.4)], coat.main, bias=-0.12 + 0.14 * row, cast=0.06)
    canvas.ellipse(32, 34, 13, 12.4, coat.main, bevel=10, cast=0.16)
    eye_pair(canvas, (32, 32), 5, Eye(4.4, mood_of(look), iris_for(look, "f4f0ff")))
    canvas.stamp(32, 38.6, 4.4, 1.2, coat.main.contact)
    headgear(canvas, look, 32, 24, 13)
    glow_marks(canvas, look, (32, 34), (28, 26))


@draws(
    "hermit crab",
    family="creatures",
    colour="e0603c",
    presets={"hermit crab": {"colour": "e0603c", "second": "d8b088"}},
)
def hermit_crab(canvas: Canvas, look: Look) -> None:
    """Draw a hermit crab that looks out of a borrowed shell."""
    coat = coat_for(look)
    shell = Ramp(look.second("d8b088"))
    size, claw = look.vary("shell", 0.88, 1.1), look.vary("claw", -8, 4)
    aura(canvas, look, (26, 32), (16, 14))
    for x, foot in ((34, 26), (38, 34), (42, 42), (45, 50)):
        canvas.limb([(x, 48, 2.2), (foot + 5, 47, 2), (foot + 4, 59.2, 1.1)], coat.main, smooth=False)
    with canvas.placed(26, 50, 0, size):
        spire = canvas.blob(
            path("-20,4 -24,-10 -20,-26 -10,-37 -3,-40 2,-33 12,-22 17,-8 15,5 0,8"), shell, bevel=12
        )
        for low, high in (((-22, -6), (16, -16)), ((-20, -18), (9, -27)), ((-13, -29), (3, -34))):
            seam = [(*low, 0.7), ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2 + 4, 0.8), (*high, 0.7)]
            canvas.limb(seam, Ramp(lighten(shell.base, -0.2)), clip=spire, line=None, cast=0, shade="flat")
    canvas.ellipse(42, 48, 8, 7, coat.main, cast=0.2)
    for x, lean in ((41, -2), (46, 2)):
        canvas.limb([(x, 43, 1.3), (x + lean, 35, 1.2)], coat.main)
        canvas.ellipse(x + lean, 33.6, 2.6, 2.6, Ramp("f6f6f0"))
        eye(canvas, x + lean + 0.5, 33.8, Eye(2.6, mood_of(look), iris_for(look, INK)))
    canvas.limb([(46, 49, 2.6), (54, 48 + claw * 0.4, 2.4)], coat.main)
    with canvas.placed(55, 46 + claw * 0.5, claw):
        canvas.blob(path("-3,4 -5,-3 -1,-10 3,-11 2,-5 7,-9 8,-3 5,4 0,6"), coat.main, bevel=4)
    headgear(canvas, look, 43.6, 40, 8)
    glow_marks(canvas, look, (32, 34), (28, 24))


@draws(
    "prawn",
    family="creatures",
    colour="f08a6a",
    words=("krill", "giant shrimp", "shrimp monster", "shrimp creature", "mantis shrimp", "live shrimp"),
    framing=_SWIMMING,
)
def prawn(canvas: Canvas, look: Look) -> None:
    """Draw a prawn: a bent, banded body with feelers and a fan of a tail."""
    coat = coat_for(look)
    curl = look.vary("curl", -4, 4)
    aura(canvas, look, (32, 32), (14, 12))
    for turn in (150, 180, 212):
        angle = math.radians(turn + curl * 2)
        tip = (12 + 11 * math.cos(angle), 50 - 9 * math.sin(angle) * -1)
        canvas.limb([(13, 49, 1.6), (*tip, 2.6)], coat.dark)
    for number, x in enumerate((24, 29, 34, 39)):
        canvas.limb([(x, 38, 1.5), (x - 3, 48 - number, 1.2), (x + 1, 54 - number * 2, 0.7)], coat.dark)
    for y, end in ((24, 4), (27, 12)):
        canvas.limb(
            [(50, y, 0.8), (60, y - 10, 0.7), (62, end, 0.6), (50, end - 4, 0.5)], coat.dark, thinnest=0.5
        )
    body = [(14, 49, 3), (15, 40 + curl * 0.5, 5.4), (21, 30, 7.6), (32, 25, 8.6), (43, 27, 7.6), (51, 31, 4)]
    whole = canvas.limb(body, coat.main, texture=bands(5.4, -0.5, 0.3))
    canvas.limb(
        [(18, 44, 2), (26, 36, 3), (38, 34, 3), (50, 34, 2)], coat.light, clip=whole, line=None, cast=0
    )
    canvas.polygon([(48, 24), (62, 27), (50, 30)], coat.main, bevel=1.4)
    canvas.limb([(46, 35, 1.6), (52, 42, 1.4), (50, 46, 0.8)], coat.dark)
    canvas.ellipse(48, 26, 2.8, 2.8, Ramp("f6f6f0"), cast=0.1)
    eye(canvas, 48.4, 26, Eye(3, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, 43, 20, 10)
    glow_marks(canvas, look, (32, 32), (28, 24))


@draws(
    "sea turtle",
    family="creatures",
    colour="4f9a8a",
    words=("swimming turtle",),
    presets={"sea turtle": {"colour": "4f9a8a", "second": "7a6a3c"}},
    framing=_SWIMMING,
)
def sea_turtle(canvas: Canvas, look: Look) -> None:
    """Draw a swimming turtle: flippers like wings, a flat shell."""
    coat = coat_for(look)
    shell = Ramp(look.second("7a6a3c"))
    beat, rise = look.vary("beat", -16, 14), look.vary("rise", -4, 4)
    aura(canvas, look, (30, 32), (16, 10))
    with canvas.placed(41, 32, 150 - beat):
        canvas.blob(path("-4,0 -6,-10 -4,-20 2,-25 4,-18 4,-8 4,0"), coat.main, bevel=4, bias=-0.16)
    canvas.blob(path("16,37 6,38 -2,34 -1,40 8,44 18,42"), coat.main, bevel=3)
    canvas.limb([(44, 34, 5), (51, 31 + rise * 0.6, 4.4), (55, 29 + rise, 4.4)], coat.main)
    whole = canvas.blob(path("9,39 13,28 26,21 39,23 48,32 47,38 30,43 16,42"), shell, bevel=11, cast=0.2)
    seam = Ramp(lighten(shell.base, -0.2))
    for way in ("12,33 46,31", "22,22 20,42", "35,22 37,42"):
        canvas.limb(
            [(x, y, 0.6) for x, y in path(way)],
            seam,
            clip=whole,
            shade="flat",
            line=None,
            cast=0,
            smooth=False,
        )
    canvas.limb([(10, 40, 1.6), (30, 43.4, 1.8), (47, 38, 1.6)], coat.light)
    with canvas.placed(39, 38, 196 + beat):
        canvas.blob(path("-4,2 -7,-10 -5,-22 2,-28 5,-20 5,-8 4,2"), coat.main, bevel=4, cast=0.2)
    with canvas.placed(56, 27 + rise, 0, head_growth(canvas, look)):
        canvas.ellipse(0, 0, 6.4, 5.4, coat.main, cast=0.1)
        eye(canvas, 1.6, -1, Eye(2.8, mood_of(look), iris_for(look, INK)))
        canvas.stamp(4.4, 2, 3, 1.0, coat.main.contact)
        headgear(canvas, look, -0.6, -4.4, 9)
    glow_marks(canvas, look, (32, 32), (29, 22))
