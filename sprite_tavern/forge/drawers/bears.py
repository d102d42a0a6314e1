"""Bears and other heavy animals: bear, panda, badger, elephant, monkey-sized bulk left to others."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import HORN, INK
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.horns import tusk
from sprite_tavern.forge.anatomy.quadrupeds import REAR, SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten

_BEAR = Species(
    Build(
        length=17,
        chest=10.4,
        waist=9.6,
        rump=10,
        leg=16,
        thigh=5.4,
        ankle=3.4,
        neck=12,
        nape=7.4,
        neck_angle=34,
        foot="claw",
        hock=0.6,
    ),
    Head(skull=9.6, snout=4.8, ears="round", ear_size=7, eye_size=3),
    frontal=True,
    tail="stub",
    tail_size=12,
    poses=(STAND, WALK, SIT, REAR),
)


@draws(
    "bear",
    family="creatures",
    colour="7d5236",
    words=("grizzly", "brown bear", "cub"),
    presets={"polar bear": {"colour": "eef0f2"}, "black bear": {"colour": "3d3a40", "second": "a8845a"}},
)
def bear(canvas: Canvas, look: Look) -> None:
    """Draw a bear on all fours, sitting or rearing."""
    animal(canvas, look, _BEAR)


def _eye_patches(canvas: Canvas, beast: Beast) -> None:
    """Draw the dark shoulders of a panda."""
    dark = Ramp("3a3842")
    x, y = beast.frame.chest
    canvas.limb([(x - 1, y - 8, 4.4), (x, y + 2, 5.4)], dark, line=None, cast=0)


_PANDA = replace(_BEAR, points="3a3842", head=replace(_BEAR.head, patches=True), saddle=_eye_patches)


def _koala_nose(canvas: Canvas, beast: Beast) -> None:
    """Draw the great dark nose of a koala."""
    x, y = beast.frame.head
    if canvas.small:
        for side in (-1, 1):
            canvas.ellipse(x + side * 11, y - 10, 3.8, 4.2, beast.coat.light, line=None, cast=0)
        canvas.ellipse(x + 1.2, y + 3.4, 4.0, 5.6, Ramp(INK), shade="flat", bias=-0.3, cast=0.1)
        canvas.stamp(x, y + 0.4, 1.6, 1.6, "8a8090")
        return
    canvas.ellipse(x + 1.2, y + 2.6, 2.6, 3.8, Ramp("3a3040"), cast=0.1)
    canvas.stamp(x + 0.4, y + 0.8, 1.2, 1.4, "8a8090")


_KOALA = replace(
    _BEAR,
    over=_koala_nose,
    tail="none",
    build=replace(_BEAR.build, length=12, leg=13),
    head=replace(_BEAR.head, skull=10.6, ear_size=13, snout=2, eye_size=3.4, marked=False),
    poses=(SIT,),
)


@draws("koala", family="creatures", colour="9aa0ac", words=("drop bear", "koala bear"))
def koala(canvas: Canvas, look: Look) -> None:
    """Draw a koala with large ears."""
    animal(canvas, look, _KOALA)


@draws("panda", family="creatures", colour="f0efec", words=("panda bear", "giant panda"))
def panda(canvas: Canvas, look: Look) -> None:
    """Draw a panda with dark ears, eyes and legs."""
    animal(canvas, look, _PANDA)


def _trunk(canvas: Canvas, beast: Beast) -> None:
    """Draw an elephant's trunk, tusk and ear over its head."""
    x, y = beast.frame.head
    lift = beast.look.pick("trunk", (1.0, 2.0) if canvas.small else (0.0, 1.0, 2.0))
    tip = {0.0: (18, 22), 1.0: (23, 10), 2.0: (22, -8)}[lift]
    hairless = beast.coat.main
    canvas.limb(
        [
            (x + 5, y + 2, 4.6),
            (x + 11, y + 9, 3.4),
            (x + 14, y + 15 - lift * 2, 2.7),
            (x + tip[0], y + tip[1], 1.9),
        ],
        hairless,
        line="soft",
    )
    asked = beast.look.part("tusk", "tusks")
    ivory = Ramp(asked.colour if asked is not None and asked.coloured else HORN)
    tusk(canvas, (x + 6.4, y + 7, 10), 14 if canvas.small else 9, ivory)
    flap = beast.look.vary("ear", 0.9, 1.2) * (1.25 if canvas.small else 1.0)
    ear = [(-1, -8), (-8, -9), (-12, -3), (-10, 6), (-5, 9), (-1, 3)]
    canvas.blob(
        [(x + px * flap, y + py * flap) for px, py in ear],
        Ramp(lighten(beast.coat.main.base, 0.08 if canvas.small else -0.05)),
        bevel=3,
        line="dark" if canvas.small else "soft",
        cast=0.2,
    )
    canvas.stamp(x + 3.4, y - 2.6, 2.4, 2.8, INK)


_ELEPHANT = Species(
    Build(
        length=18,
        chest=12,
        waist=11.4,
        rump=11,
        leg=23,
        thigh=5.6,
        ankle=4,
        neck=13,
        nape=8,
        neck_angle=28,
        hock=0.2,
    ),
    Head(skull=8.6, muzzle=9.6, snout=5, drop=2, ears="none", marked=False),
    tail="tuft",
    tail_size=15,
    poses=(STAND, WALK),
    pale="b9bcc8",
    over=_trunk,
)


@draws("elephant", family="creatures", colour="8d93a3", presets={"mammoth": {"colour": "7a4f34"}})
def elephant(canvas: Canvas, look: Look) -> None:
    """Draw an elephant with its trunk low, forward or raised."""
    animal(canvas, look, _ELEPHANT)
