"""Otters, badgers, beavers and their kin."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.natures import iris_for, mood_of
from sprite_tavern.forge.anatomy.quadrupeds import SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp

_OTTER = Species(
    Build(
        length=17,
        chest=6.2,
        waist=6.4,
        rump=6.6,
        leg=11,
        thigh=3.2,
        ankle=2,
        neck=12,
        nape=5.2,
        neck_angle=42,
    ),
    Head(skull=7, muzzle=11, snout=3.8, drop=2, ears="round", ear_size=4.4, ear_lean=-24, eye_size=3.2),
    tail="lizard",
    tail_size=22,
    poses=(STAND, WALK, SIT),
    pale="efdcc0",
)


@draws(
    "otter",
    family="creatures",
    colour="7d5a40",
    words=("mink", "mongoose", "meerkat", "sea otter", "river otter"),
    presets={
        "ferret": {"colour": "d8c4a0"},
        "weasel": {"colour": "a8683c"},
        "stoat": {"colour": "b5763f"},
        "ermine": {"colour": "f2f0ea"},
    },
)
def otter(canvas: Canvas, look: Look) -> None:
    """Draw an otter with a thick tail."""
    animal(canvas, look, _OTTER)


def _face_stripe(canvas: Canvas, beast: Beast) -> None:
    """Draw the dark band through a badger's eye."""
    x, y = beast.frame.head
    canvas.limb(
        [(x - 6, y - 4, 2.2), (x + 3, y - 1.4, 2.2), (x + 9, y + 1.6, 1.3)], Ramp("34303a"), line=None, cast=0
    )
    canvas.limb(
        [(x - 5, y - 7, 1.2), (x + 4, y - 4.4, 1.4), (x + 11, y, 1.1)], Ramp("f2f0ea"), line=None, cast=0
    )
    eye(canvas, x + 3, y - 1.4, Eye(2.6, mood_of(beast.look), iris_for(beast.look, "f2f0ea")))


_BADGER = Species(
    Build(
        length=16,
        chest=8.4,
        waist=8.6,
        rump=8.4,
        leg=12.5,
        thigh=3.6,
        ankle=2.4,
        neck=12,
        nape=6,
        neck_angle=18,
    ),
    Head(skull=7, muzzle=14, snout=2.6, drop=3, ears="round", ear_size=5, ear_lean=-20, eye_size=2.4),
    tail="stub",
    tail_size=18,
    poses=(STAND, WALK),
    pale="f2f0ea",
    points="3a363f",
    over=_face_stripe,
)


@draws("badger", family="creatures", colour="7f7d86", words=("wolverine", "honey badger"))
def badger(canvas: Canvas, look: Look) -> None:
    """Draw a badger with a banded face."""
    animal(canvas, look, _BADGER)


def _paddle(canvas: Canvas, beast: Beast) -> None:
    """Draw the flat tail of a beaver and its teeth."""
    x, y = beast.frame.hip
    with canvas.placed(x - 4, y + 3, beast.look.vary("paddle", -74, -44)):
        outline = [(-2, 0), (-6.4, -8), (-6.6, -19), (0, -23), (6.6, -19), (6.4, -8), (2, 0)]
        leather = Ramp("5a4438")
        tail = canvas.blob(outline, leather, bevel=2, gradient=0.2)
        for turn in (-4, -1, 2, 5) if canvas.fine else ():
            for lean in (-1, 1):
                net = [(lean * -8, -9 + turn * 3.4, 0.5), (lean * 8, -15 + turn * 3.4, 0.5)]
                canvas.limb(net, Ramp(leather.contact), clip=tail, shade="flat", line=None, cast=0)
    with canvas.placed(*beast.frame.head):
        teeth = [(6.4, 3.6), (10.4, 3.2), (10.0, 8.0), (6.8, 8.2)]
        canvas.polygon(teeth, Ramp("fbf4e0"), shade="flat", line="dark")
        canvas.stamp(8.4, 6.2, 0.7, 4.0, "8a7a64")


_BEAVER = Species(
    Build(
        length=12, chest=7.6, waist=8.6, rump=9, leg=12, thigh=3.6, ankle=2.2, neck=11, nape=6, neck_angle=38
    ),
    Head(skull=7.6, muzzle=11.6, snout=4, drop=2.4, ears="round", ear_size=5, ear_lean=-20, eye_size=3.2),
    tail="none",
    poses=(STAND, SIT, WALK),
    over=_paddle,
)


@draws(
    "beaver",
    family="creatures",
    colour="8a5a34",
    words=("nutria",),
)
def beaver(canvas: Canvas, look: Look) -> None:
    """Draw a beaver with its flat tail."""
    animal(canvas, look, _BEAVER)
