"""Dinosaurs and their like: tyrannosaur and triceratops."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import HORN, TOOTH, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.horns import horn
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import (
    aura,
    coat_for,
    glow_marks,
    head_growth,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.anatomy.quadrupeds import STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, scales


def _tyrant_head(canvas: Canvas, look: Look, coat: Coat) -> None:
    gape = look.pick("gape", (14.0, 20.0, 6.0)) if mood_of(look) != "sleeping" else 0.0
    with canvas.placed(0, 2, gape * 0.7):
        canvas.limb([(0, 3, 4), (9, 5, 3), (16, 5, 2.4)], coat.main, bias=-0.06)
    if gape:
        canvas.polygon(
            [(2, 3), (16, 2), (15, 4 + gape * 0.3), (4, 6)],
            Ramp((110, 30, 44)),
            shade="flat",
            line=None,
            cast=0,
        )
    with canvas.placed(0, 0, -gape * 0.3):
        canvas.blob(
            [(-6, 2), (-5, -5), (1, -8), (8, -6.6), (17, -4.6), (20, -1), (18, 3), (8, 3.6), (0, 6)],
            coat.main,
            bevel=5,
            texture=coat.texture,
        )
        for x in (6, 9.4, 12.8, 16.2) if not canvas.tiny else (8, 14):
            canvas.stamp(x, 3.8, 1.3, 2.2, TOOTH)
        canvas.stamp(17.6, -2.4, 1.3, 1.2, coat.main.contact)
        eye(
            canvas,
            4.4,
            -3,
            Eye(3, "angry" if mood_of(look) == "calm" else mood_of(look), iris_for(look, "ffd24a")),
        )
        headgear(canvas, look, 0, -6.6, 11)


@draws(
    "dinosaur",
    family="creatures",
    colour="7a9a4a",
    words=("t rex", "trex", "tyrannosaurus", "tyrannosaur", "dino", "godzilla", "allosaurus", "kaiju"),
)
def dinosaur(canvas: Canvas, look: Look) -> None:
    """Draw a tyrannosaur on two legs."""
    coat = coat_for(look, texture=scales(5, 0.12))
    lean = look.vary("lean", -6, 6)
    growth = head_growth(canvas, look)
    stride = look.vary("stride", 2, 8)
    aura(canvas, look, (28, 34), (13, 11))
    canvas.limb(
        [(24, 42, 7), (12, 45 - lean * 0.4, 4.4), (2, 42 - lean, 2.6), (-5, 34 - lean, 0.9)],
        coat.main,
        texture=coat.texture,
    )
    leg(canvas, Leg((30, 46), (34 + stride, 59), 5.4, 3, 3.4, 3, far=True), "claw", coat)
    trunk = [
        (24, 42, 8.6),
        (32, 40, 9),
        (38, 33 + lean * 0.3, 7),
        (42, 25 + lean * 0.5, 5.6),
        (45, 18 + lean * 0.6, 5.6),
    ]
    whole = canvas.limb(trunk, coat.main, texture=coat.texture)
    canvas.limb(
        [(32, 49, 4), (42, 40, 4.4), (47, 29, 3.4), (50, 22, 2.6)], coat.light, clip=whole, line=None, cast=0
    )
    if look.has("striped") or look.chance("bands", 0.5):
        for x in (16, 24, 32):
            canvas.limb([(x + 1, 28, 1.4), (x - 1, 39, 0.8)], coat.dark, clip=whole, line=None, cast=0)
    canvas.ellipse(26, 45, 7.4, 8, coat.main, bevel=6, texture=coat.texture)
    leg(canvas, Leg((25, 49), (24 - stride * 0.5, 60), 4.8, 3, 2, 3), "claw", coat)
    canvas.limb([(42, 35 + lean * 0.3, 2.4), (48, 38, 1.7), (49, 34.6, 1.2)], coat.main)
    with canvas.placed(45, 14 + lean * 0.6, look.vary("nod", -8, 6), growth):
        _tyrant_head(canvas, look, coat)
    glow_marks(canvas, look, (32, 32), (29, 25))


def _collar_frill(canvas: Canvas, beast: Beast) -> None:
    """Draw the neck shield of a triceratops."""
    shield = Ramp(beast.look.second("e0a86a" if canvas.small else lighten(beast.coat.main.base, -0.1)))
    x, y = beast.frame.head
    big = beast.look.vary("shield", 0.9, 1.2) * (1.24 if canvas.small else 1.0)
    points = [(3, -9), (-5, -13), (-11, -8), (-13, 0), (-9, 8), (-2, 8)]
    canvas.blob([(x + px * big, y + py * big) for px, py in points], shield, bevel=3, cast=0.16)


def _three_horns(canvas: Canvas, beast: Beast) -> None:
    x, y = beast.frame.head
    size = beast.look.vary("horns", 9, 13) * (1.3 if canvas.small else 1.0)
    for lean in (52, 40):
        horn(canvas, "spike", (x + 3, y - 5, lean), size, Ramp(HORN))
    horn(canvas, "spike", (x + 11, y - 0.6, 30), size * 0.55, Ramp(HORN))


_TRICERATOPS = Species(
    Build(
        length=17,
        chest=9.4,
        waist=9.6,
        rump=9,
        leg=15,
        thigh=4.4,
        ankle=3.2,
        neck=14,
        nape=6,
        neck_angle=30,
        foot="claw",
        hock=0.4,
    ),
    Head(skull=7.4, muzzle=15, snout=3, drop=4, ears="none", eye_size=3, marked=True),
    tail="lizard",
    tail_size=20,
    poses=(STAND, WALK),
    texture=noise(0.1, 0.5),
    mane=_collar_frill,
    over=_three_horns,
)


@draws("triceratops", family="creatures", colour="8a7a9a", words=("styracosaurus", "protoceratops"))
def triceratops(canvas: Canvas, look: Look) -> None:
    """Draw a triceratops with its shield and three horns."""
    animal(canvas, look, _TRICERATOPS)
