"""Animals of hot lands: giraffe, camel, llama, hippopotamus."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.quadrupeds import STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look

_GIRAFFE = Species(
    Build(
        length=14,
        chest=7,
        waist=6.2,
        rump=6.4,
        leg=24,
        thigh=3.6,
        ankle=1.7,
        neck=30,
        nape=3.8,
        neck_angle=64,
        foot="hoof",
        hock=2.6,
    ),
    Head(skull=5, muzzle=11.5, snout=2.8, drop=3.2, ears="leaf", ear_size=6, ear_lean=-60, eye_size=3),
    tail="tuft",
    tail_size=17,
    poses=(STAND, WALK),
    pale="f6e2b0",
    marks="spots",
    mark_colour="a8622e",
    horns="spike",
    horn_size=5,
    horn_lean=-4,
)


@draws("giraffe", family="creatures", colour="eab85a", words=("okapi",))
def giraffe(canvas: Canvas, look: Look) -> None:
    """Draw a giraffe."""
    animal(canvas, look, _GIRAFFE)


def _humps(canvas: Canvas, beast: Beast) -> None:
    """Draw one hump or two on a camel's back."""
    x, y = beast.frame.middle
    high = beast.look.vary("hump", 5, 9) * (1.6 if canvas.small else 1.0)
    two = beast.look.noun == "camel" and (canvas.small or beast.look.chance("two humps", 0.5))
    for px in (-5.4, 4.4) if two else (-0.6,):
        wide = 5.0 if two else 7.4
        outline = [(-wide, 1), (-wide * 0.6, -high * 0.7), (0, -high), (wide * 0.6, -high * 0.7), (wide, 1)]
        canvas.blob(
            [(x + px + ox, y - 5.4 + oy) for ox, oy in outline], beast.coat.main, line=None, cast=0.08
        )


_CAMEL = Species(
    Build(
        length=17,
        chest=7.4,
        waist=7.4,
        rump=7,
        leg=23,
        thigh=3.8,
        ankle=1.9,
        neck=19,
        nape=4,
        neck_angle=46,
        hock=2.6,
    ),
    Head(skull=5.2, muzzle=12, snout=3.4, drop=3, ears="leaf", ear_size=5, ear_lean=-30, eye_size=3),
    tail="tuft",
    tail_size=14,
    poses=(STAND, WALK),
    saddle=_humps,
)


@draws("camel", family="creatures", colour="d0a468", words=("dromedary",))
def camel(canvas: Canvas, look: Look) -> None:
    """Draw a camel with one hump or two."""
    animal(canvas, look, _CAMEL)


def _wool(canvas: Canvas, beast: Beast) -> None:
    """Draw the thick fleece of a llama."""
    x, y = beast.frame.middle
    for px, py, size in ((-7, 1, 6.4), (0, 0, 7.4), (7, 1, 6.8), (-3, 4, 6), (4, 4, 6)):
        canvas.ellipse(x + px, y + py, size, size * 0.9, beast.coat.main, line=None, cast=0.08)


_LLAMA = Species(
    Build(
        length=13,
        chest=7.4,
        waist=7.4,
        rump=7.2,
        leg=19,
        thigh=3.6,
        ankle=2.2,
        neck=20,
        nape=5,
        neck_angle=74,
        hock=1.4,
    ),
    Head(skull=5.8, muzzle=11, snout=3, drop=2, ears="long", ear_size=8, ear_lean=-8, eye_size=3.4),
    tail="puff",
    poses=(STAND, WALK),
    saddle=_wool,
)


@draws("llama", family="creatures", colour="efe4d0", words=("alpaca", "vicuna"))
def llama(canvas: Canvas, look: Look) -> None:
    """Draw a woolly llama."""
    animal(canvas, look, _LLAMA)


_HIPPO = Species(
    Build(
        length=18,
        chest=11.4,
        waist=12,
        rump=11,
        leg=15,
        thigh=5,
        ankle=3.8,
        neck=14,
        nape=8.6,
        neck_angle=14,
        hock=0.2,
    ),
    Head(
        skull=8,
        muzzle=17.5,
        snout=6.2,
        drop=3.6,
        ears="round",
        ear_size=5,
        ear_lean=-16,
        eye_size=3,
        marked=False,
    ),
    tail="stub",
    tail_size=12,
    poses=(STAND, WALK),
    pale="d8a8b0",
)


@draws("hippo", family="creatures", colour="8a7f96", words=("hippopotamus",))
def hippo(canvas: Canvas, look: Look) -> None:
    """Draw a hippopotamus."""
    animal(canvas, look, _HIPPO)
