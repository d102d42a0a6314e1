"""Small animals: mouse, rat, rabbit, squirrel, hedgehog."""

import math

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, RUN, SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten

_SMALL = Build(
    length=11, chest=6.6, waist=7.4, rump=8, leg=10.5, thigh=3, ankle=1.6, neck=9.6, nape=5, neck_angle=34
)
_PINK = (232, 128, 140)
_MOUSE = Species(
    _SMALL,
    Head(
        skull=7.4,
        muzzle=12,
        snout=2,
        drop=2.6,
        ears="round",
        ear_size=10.5,
        ear_lean=-14,
        eye_size=3.4,
        nose=_PINK,
    ),
    tail="rat",
    tail_size=24,
    poses=(STAND, SIT, WALK),
    pale="f0b8b4",
)


@draws("mouse", family="creatures", colour="a8a3a8", words=("vole", "shrew", "gerbil"))
def mouse(canvas: Canvas, look: Look) -> None:
    """Draw a mouse with large round ears."""
    animal(canvas, look, _MOUSE)


_RAT = Species(
    Build(
        length=15, chest=6.8, waist=7.4, rump=8, leg=11, thigh=3.2, ankle=1.7, neck=10, nape=5, neck_angle=14
    ),
    Head(
        skull=6.4,
        muzzle=14.5,
        snout=1.9,
        drop=2.6,
        ears="round",
        ear_size=6.4,
        ear_lean=-20,
        eye_size=2.8,
        nose=_PINK,
        iris=(226, 60, 60),
    ),
    tail="rat",
    tail_size=26,
    poses=(STAND, PROWL, WALK, SIT),
    pale="d99a98",
)


@draws(
    "rat",
    family="creatures",
    colour="6d6168",
    words=("rodent", "sewer rat", "giant rat"),
    presets={
        "opossum": {"colour": "c4c0c6", "second": "f4f0f0"},
        "possum": {"colour": "c4c0c6", "second": "f4f0f0"},
    },
)
def rat(canvas: Canvas, look: Look) -> None:
    """Draw a rat with a naked tail."""
    animal(canvas, look, _RAT)


_RABBIT = Species(
    Build(
        length=9.5, chest=6.6, waist=7.6, rump=8.6, leg=11.5, thigh=4, ankle=2, neck=11, nape=5, neck_angle=52
    ),
    Head(
        skull=8,
        muzzle=10.6,
        snout=3.2,
        drop=2.4,
        ears="long",
        ear_size=17,
        ear_lean=-12,
        eye_size=4,
        nose=_PINK,
    ),
    tail="puff",
    tail_size=20,
    poses=(STAND, SIT, RUN),
    pale="fbf4ec",
)


@draws(
    "rabbit",
    family="creatures",
    colour="c9b49a",
    words=("bunny", "hare"),
    presets={"white rabbit": {"colour": "f2f0f0"}, "jackalope": {"colour": "a8845a", "parts": ("antlers",)}},
)
def rabbit(canvas: Canvas, look: Look) -> None:
    """Draw a long-eared rabbit."""
    animal(canvas, look, _RABBIT)


_SQUIRREL = Species(
    Build(
        length=9,
        chest=5.8,
        waist=6.4,
        rump=7.4,
        leg=12,
        thigh=3.6,
        ankle=1.7,
        neck=9.6,
        nape=4.6,
        neck_angle=50,
    ),
    Head(skull=7, muzzle=10.6, snout=2.4, drop=2.2, ears="tufted", ear_size=7, ear_lean=-12, eye_size=3.6),
    tail="plume",
    tail_size=25,
    poses=(SIT, STAND, WALK),
    pale="f8ecd8",
)


@draws(
    "squirrel",
    family="creatures",
    colour="b5622f",
    words=("chipmunk",),
    presets={
        "skunk": {"colour": "33303a", "second": "f2f2f2"},
    },
)
def squirrel(canvas: Canvas, look: Look) -> None:
    """Draw a squirrel with its tail over its back."""
    animal(canvas, look, _SQUIRREL)


def _spines(canvas: Canvas, beast: Beast) -> None:
    """Draw the dome of spines over a hedgehog's back."""
    dark = Ramp(lighten(beast.coat.main.base, -0.26))
    x, y = (beast.frame.hip[0] + beast.frame.chest[0]) / 2 - 2, beast.frame.hip[1] + 3.6
    count = 5 if canvas.tiny else 7 if canvas.small else 15
    radius = beast.look.vary("spines", 14, 17) * (1.3 if canvas.small else 1.0)
    outline = [(x + 12, y + 3), (x - 13, y + 3)]
    for number in range(2 * count - 1):
        turn = math.pi + math.pi * (number + 0.5) / (2 * count - 1) * 1.06
        reach = radius * (1.0 if number % 2 == 0 else 0.7 if canvas.small else 0.8)
        outline.append((x + reach * math.cos(turn), y + 2 + reach * math.sin(turn)))
    canvas.polygon(outline, dark, bevel=7, cast=0.2)
    if canvas.small and not canvas.tiny:
        for across, down in ((-9, -6), (-3, -10), (4, -7), (-5, -3), (1, -3), (8, -2)):
            canvas.stamp(x + across, y + down, 1.0, 2.4, beast.coat.light.base)
    for row in () if canvas.small else (0.45, 0.7):
        for number in range(6):
            turn = math.pi * (1.12 + 0.76 * number / 5)
            start = (x + radius * row * math.cos(turn), y + radius * row * math.sin(turn))
            tip = (x + radius * (row + 0.2) * math.cos(turn), y + radius * (row + 0.2) * math.sin(turn))
            canvas.limb([(*start, 0.5), (*tip, 0.4)], beast.coat.light, thinnest=0.5, line=None, cast=0)


_HEDGEHOG = Species(
    Build(
        length=12, chest=6.4, waist=7, rump=7, leg=9.5, thigh=2.6, ankle=1.7, neck=11, nape=5, neck_angle=4
    ),
    Head(skull=6.4, muzzle=13, snout=1.9, drop=2.2, ears="round", ear_size=5.4, ear_lean=-20, eye_size=3.2),
    tail="none",
    poses=(STAND, WALK),
    pale="ecd2a8",
    saddle=_spines,
)


@draws("hedgehog", family="creatures", colour="b48a60", words=("porcupine", "echidna"))
def hedgehog(canvas: Canvas, look: Look) -> None:
    """Draw a spiny hedgehog."""
    animal(canvas, look, _HEDGEHOG)
