"""Pigs and boars."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import HORN
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.horns import tusk
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, RUN, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten

_PIG = Species(
    Build(
        length=15,
        chest=9.4,
        waist=9.6,
        rump=9,
        leg=14,
        thigh=3.8,
        ankle=2.3,
        neck=11.6,
        nape=7,
        neck_angle=22,
        foot="hoof",
    ),
    Head(
        skull=8.2,
        muzzle=12.6,
        snout=4,
        drop=2.4,
        ears="leaf",
        ear_size=7.4,
        ear_lean=14,
        eye_size=3.2,
        nose=(190, 92, 108),
        marked=False,
    ),
    tail="curl",
    tail_size=20,
    poses=(STAND, WALK),
)


@draws("pig", family="creatures", colour="f0a4a8", words=("piglet", "hog", "swine", "sow"))
def pig(canvas: Canvas, look: Look) -> None:
    """Draw a round pig with a curled tail."""
    animal(canvas, look, _PIG)


def _bristles(canvas: Canvas, beast: Beast) -> None:
    """Draw the bristles along a boar's back and its tusk."""
    dark = Ramp(lighten(beast.coat.main.base, -0.16))
    span = beast.frame.chest[0] - beast.frame.hip[0] + 10
    for number in range(4 if canvas.small else 6):
        share = number / (3 if canvas.small else 5)
        x = beast.frame.hip[0] - 3 + span * share
        y = beast.frame.hip[1] + (beast.frame.chest[1] - beast.frame.hip[1]) * share - 8.4 - 2.6 * share
        canvas.polygon(
            [(x - 3, y + 3), (x - 2.6, y - beast.look.vary("bristle", 3, 5.4)), (x + 3, y + 2.4)],
            dark,
            shade="flat",
            cast=0,
            bias=0.1,
        )


def _boar_tusk(canvas: Canvas, beast: Beast) -> None:
    tusk(
        canvas,
        (beast.frame.head[0] + 7, beast.frame.head[1] + 7.4, -8),
        beast.look.vary("tusk", 7, 10),
        Ramp(HORN),
    )


_BOAR = Species(
    Build(
        length=18,
        chest=11,
        waist=9,
        rump=7.6,
        leg=16.4,
        thigh=4,
        ankle=2.1,
        neck=12,
        nape=8.4,
        neck_angle=4,
        foot="hoof",
    ),
    Head(
        skull=8.6,
        muzzle=17,
        snout=3.6,
        drop=4.4,
        ears="leaf",
        ear_size=7,
        ear_lean=-16,
        eye_size=2.6,
        nose=(196, 130, 120),
        marked=False,
    ),
    tail="tuft",
    tail_size=14,
    poses=(STAND, WALK, PROWL, RUN),
    saddle=_bristles,
    over=_boar_tusk,
)


@draws("boar", family="creatures", colour="7a5440", words=("wild boar", "warthog", "razorback"))
def boar(canvas: Canvas, look: Look) -> None:
    """Draw a boar with bristles and tusks."""
    animal(canvas, look, _BOAR)
