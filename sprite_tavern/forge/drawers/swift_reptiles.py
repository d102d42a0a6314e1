"""Dinosaurs that run or fly: the raptor and the pterosaur."""

from sprite_tavern.forge.anatomy.coats import HORN, TOOTH
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, head_growth, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import scales

_FLYING = Framing(anchor="centre")
_WING = "0,0 -5,-9 -13,-16 -28,-21 -23,-12 -19,-5 -12,0 -6,6"
"""The skin from a pterosaur's shoulder over its long finger to its hip."""


@draws("raptor", family="creatures", colour="b5803c", words=("velociraptor", "utahraptor", "compy"))
def raptor(canvas: Canvas, look: Look) -> None:
    """Draw a raptor: light, level, with a stiff tail and sickle claws."""
    coat = coat_for(look, texture=scales(4, 0.1))
    lean, stride = look.vary("lean", -4, 4), look.vary("stride", 4, 11)
    aura(canvas, look, (28, 34), (13, 10))
    tail = [(22, 38, 5), (10, 34 - lean, 3), (-2, 29 - lean * 2, 1.6), (-11, 26 - lean * 2, 0.6)]
    canvas.limb(tail, coat.main, texture=coat.texture)
    leg(canvas, Leg((27.0, 42.0), (29 + stride, 59.0), 4.4, 1.9, 4, 4, far=True), "claw", coat)
    trunk = [(22, 38, 6.6), (30, 37, 7), (37, 32 + lean * 0.5, 5.4), (41, 25 + lean, 4), (43, 18 + lean, 3.8)]
    whole = canvas.limb(trunk, coat.main, texture=coat.texture)
    canvas.limb([(27, 44, 3), (37, 39, 3.4), (44, 29 + lean, 2.6)], coat.light, clip=whole, line=None, cast=0)
    for x in (14, 20, 26, 32) if look.chance("bands", 0.6) else ():
        canvas.limb([(x + 1, 28, 1.1), (x, 38, 0.7)], coat.dark, clip=whole, line=None, cast=0)
    canvas.ellipse(24, 41, 6, 7, coat.main, 14, bevel=5)
    foot = (22 - stride * 0.4, 60.0)
    leg(canvas, Leg((23, 44), foot, 4, 1.9, 3, 4), "claw", coat)
    canvas.limb([(foot[0] + 2.6, 58.4, 0.9), (foot[0] + 4, 54.6, 0.5)], Ramp(HORN), cast=0)
    canvas.limb([(38, 35 + lean * 0.5, 2.0), (43, 40, 1.5), (46, 36, 1.1)], coat.main)
    with canvas.placed(44, 13 + lean, look.vary("nod", -6, 10), head_growth(canvas, look)):
        canvas.limb([(1, 3.4, 2), (12, 4.6, 1.3)], coat.light, bias=-0.08)
        canvas.blob(path("-5,1 -4,-4.4 2,-5.4 8,-3.4 14.6,-1 14.6,2 6,3.4 0,4.4"), coat.main, bevel=4)
        for tooth in (6.4, 9.4, 12.4) if not canvas.tiny else (10,):
            canvas.stamp(tooth, 3.2, 1.0, 1.5, TOOTH)
        eye(canvas, 3.4, -1.8, Eye(2.6, mood_of(look), iris_for(look, "ffd24a")))
        canvas.stamp(13, -0.4, 1.1, 1.0, coat.main.contact)
        if look.chance("quills", 0.5):
            for lean_back in (-70, -46):
                with canvas.placed(-3, -3, lean_back):
                    canvas.polygon([(-1.2, 1), (0, -6), (1.2, 1)], Ramp(look.second("d3563a")), bevel=1)
        headgear(canvas, look, 0, -4.4, 8)
    glow_marks(canvas, look, (32, 32), (29, 25))


@draws(
    "pterodactyl",
    family="creatures",
    colour="a8744a",
    words=("pteranodon", "pterosaur", "flying dinosaur", "quetzalcoatlus"),
    framing=_FLYING,
)
def pterodactyl(canvas: Canvas, look: Look) -> None:
    """Draw a pterosaur on spread wings of skin, its crest behind it."""
    coat = coat_for(look)
    skin = Ramp(look.second(lighten(coat.main.base, -0.1)))
    beat = look.vary("beat", -14, 24)
    aura(canvas, look, (32, 34), (12, 10))
    with canvas.placed(34, 33, 12 - beat * 0.5, 0.96, flip=True):
        canvas.polygon(path(_WING), skin, bevel=2.4, bias=-0.16)
    canvas.limb([(24, 42, 1.6), (16, 48, 1.1), (12, 47, 0.8)], coat.main)
    canvas.limb([(22, 40, 4), (30, 36, 5.6), (38, 31, 4), (43, 26, 2.8)], coat.main)
    canvas.limb([(27, 40, 2.4), (36, 35, 2.6), (42, 29, 1.6)], coat.light, line=None, cast=0)
    with canvas.placed(31, 33, beat):
        canvas.polygon(path(_WING), skin, bevel=2.4)
        canvas.limb([(0, 0, 2), (-6, -9, 1.6), (-13, -16, 1.3), (-28, -21, 0.7)], coat.main, cast=0.1)
    with canvas.placed(45, 22, look.vary("nod", -8, 14), head_growth(canvas, look)):
        canvas.blob(path("-2,-3 -14,-9 -6,0"), Ramp(look.second("d8603c")), bevel=2)
        gape = look.pick("gape", (0.0, 3.0, 2.0))
        canvas.polygon([(1, 1.4), (17, 3.6 + gape), (0, 4.6)], coat.main, bias=-0.1, bevel=1.4)
        canvas.polygon([(0, -3.4), (20, 1.6), (0, 3.4)], Ramp(lighten(coat.main.base, 0.08)), bevel=2)
        canvas.ellipse(-1, 0, 4.6, 4.4, coat.main)
        eye(canvas, 0.6, -1, Eye(2.4, mood_of(look), iris_for(look, "ffd24a")))
        headgear(canvas, look, -1, -3.8, 7)
    glow_marks(canvas, look, (32, 32), (29, 25))
