"""Small cold-blooded creatures with a shape of their own: chameleon, axolotl, tadpole."""

import math

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import INK, TONGUE
from sprite_tavern.forge.anatomy.faces import Eye, eye, eye_pair
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, iris_for, mood_of
from sprite_tavern.forge.anatomy.quadrupeds import STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import tube
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import scales


def _spiral_tail(canvas: Canvas, beast: Beast) -> None:
    """Draw the rolled tail of a chameleon and the arch of its back."""
    x, y = beast.frame.hip
    turns = [math.radians(-30 + 40 * step) for step in range(14)]
    rows = [(x - 4, y, 4.0)]
    for number, turn in enumerate(turns):
        reach = 8.4 * (1 - number / 16)
        rows.append((x - 15 + reach * math.cos(turn), y + 3 + reach * math.sin(turn), 2.8 - 0.13 * number))
    canvas.limb(rows, beast.coat.main, texture=beast.coat.texture)


def _turret(canvas: Canvas, beast: Beast) -> None:
    """Draw a chameleon's helmet, its turret of an eye and, at times, its tongue."""
    x, y = beast.frame.head
    canvas.polygon([(x - 8, y - 1), (x - 7, y - 10), (x + 3, y - 5)], beast.coat.main, bevel=2)
    canvas.ellipse(x + 2, y - 1, 4.6, 4.4, Ramp(lighten(beast.coat.main.base, 0.12)), cast=0.12)
    canvas.ellipse(x + 2.8, y - 1, 2.2, 2.2, Ramp("f4ecc0"), line=None, cast=0)
    eye(canvas, x + 3, y - 1, Eye(2.0, mood_of(beast.look), iris_for(beast.look, INK)))
    if beast.look.part("tongue") is not None or beast.look.chance("tongue", 0.4):
        canvas.limb([(x + 9, y + 3, 0.9), (x + 17, y + 1, 0.8), (x + 22, y + 3, 0.8)], Ramp(TONGUE), cast=0)
        canvas.ellipse(x + 23, y + 3, 1.9, 1.7, Ramp(TONGUE), cast=0)


_CHAMELEON = Species(
    Build(
        length=12,
        chest=6.4,
        waist=8.4,
        rump=5.6,
        leg=14,
        thigh=2.6,
        ankle=1.7,
        neck=10,
        nape=5,
        neck_angle=14,
        foot="claw",
    ),
    Head(skull=6.4, muzzle=10.4, snout=3, drop=1.6, ears="none", eye_size=0.4),
    tail="none",
    poses=(STAND, WALK),
    texture=scales(4, 0.12),
    saddle=_spiral_tail,
    over=_turret,
)


@draws(
    "chameleon",
    family="creatures",
    colour="4fb86a",
    presets={"chameleon": {"colour": "4fb86a", "second": "c8e08a"}},
)
def chameleon(canvas: Canvas, look: Look) -> None:
    """Draw a chameleon: rolled tail, high back, turning eye."""
    animal(canvas, look, _CHAMELEON)


@draws(
    "axolotl",
    family="creatures",
    colour="f4a8b8",
    words=("mudpuppy",),
    presets={"axolotl": {"colour": "f4a8b8", "second": "e0506a"}},
    faces="viewer",
)
def axolotl(canvas: Canvas, look: Look) -> None:
    """Draw an axolotl from the front: feathered gills, wide smile, tail behind."""
    coat = coat_for(look, "fbd8dc")
    gill = Ramp(look.second("e0506a"))
    sway, wide = look.vary("sway", -1, 1), look.vary("width", 0.92, 1.1)
    aura(canvas, look, (32, 40), (16, 12))
    side = 1 if sway > 0 else -1
    canvas.limb(
        [(32, 48, 7), (32 + side * 14, 50, 5), (32 + side * 22, 40, 3.4), (32 + side * 20, 31, 1)], coat.main
    )
    for foot in (-1, 1):
        canvas.limb(
            [(32 + foot * 8, 50, 3.4), (32 + foot * 14, 56, 2.6), (32 + foot * 17, 58.6, 2.2)], coat.main
        )
    canvas.ellipse(32, 50, 11, 9.4, coat.main)
    canvas.ellipse(32, 53, 7, 5.6, coat.light, line=None, cast=0)
    lift = look.vary("gills", -8, 8)
    for end in (-1, 1):
        for number, turn in enumerate((-34, -4, 26)):
            angle = math.radians(turn - lift * (number - 1))
            root = (32 + end * 13 * wide, 30 + number * 3.4)
            tip = (root[0] + end * 11 * math.cos(angle), root[1] + 11 * math.sin(angle))
            canvas.limb([(*root, 2.2), (*tip, 1.4)], gill)
            for share in (0.4, 0.7, 1.0) if not canvas.small else ():
                x, y = root[0] + (tip[0] - root[0]) * share, root[1] + (tip[1] - root[1]) * share
                canvas.ellipse(x, y - 1.8, 1.2, 1.6, gill, line=None, cast=0)
                canvas.ellipse(x, y + 1.8, 1.2, 1.6, gill, line=None, cast=0)
    canvas.ellipse(32, 33, 16 * wide, 12, coat.main, bevel=10, cast=0.2)
    eye_pair(canvas, (32, 31.6), 9.4 * wide, Eye(3.4, mood_of(look), iris_for(look, INK)))
    canvas.limb([(25, 37, 0.6), (32, 39.6, 0.7), (39, 37, 0.6)], Ramp(INK), line=None, cast=0, shade="flat")
    for end in (-1, 1):
        canvas.ellipse(32 + end * 11 * wide, 36.6, 2.4, 1.4, Ramp("f07890"), line=None, cast=0)
    headgear(canvas, look, 32, 23, 13)
    glow_marks(canvas, look, (32, 36), (28, 22))


@draws("tadpole", family="creatures", colour="5a6a4a", words=("pollywog",))
def tadpole(canvas: Canvas, look: Look) -> None:
    """Draw a tadpole: a round head and a waving tail."""
    coat = coat_for(look)
    wave, bulk = look.vary("wave", -6, 6), look.vary("bulk", 10, 13)
    aura(canvas, look, (42, 34), (13, 12))
    fin = Ramp(lighten(coat.main.base, 0.1), "soft")
    canvas.limb([(34, 34, 5), (22, 32 + wave, 4.6), (10, 36 - wave, 3), (1, 32, 0.8)], fin)
    canvas.limb([(36, 34, 4.6), (22, 32 + wave, 2.4), (9, 36 - wave, 1.2)], coat.main, line=None, cast=0)
    whole = canvas.ellipse(43, 34, bulk * 1.14, bulk, coat.main, bevel=bulk)
    canvas.ellipse(46, 41, bulk * 0.9, bulk * 0.5, coat.light, clip=whole, line=None, cast=0)
    for x, size in ((44, 4.2), (51, 3.6)):
        canvas.ellipse(x, 31, size, size, Ramp("f8f4d8"), cast=0.06)
        eye(canvas, x + 0.6, 31, Eye(size * 1.2, mood_of(look), iris_for(look, INK), 0.0))
    canvas.limb(
        tube("45,39,.6 49,40.4,.6 53,39,.6"), Ramp(coat.main.contact), line=None, cast=0, shade="flat"
    )
    headgear(canvas, look, 43, 34 - bulk * 0.9, 12)
    glow_marks(canvas, look, (34, 34), (28, 20))
