"""Hoofed animals: deer, cow, bull, goat, sheep, pig, boar."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.joints import ring
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, RUN, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import noise
from sprite_tavern.imaging.oklab import to_oklab

_DEER = Species(
    Build(
        length=15,
        chest=6.8,
        waist=6,
        rump=6.8,
        leg=24,
        thigh=3.6,
        ankle=1.5,
        neck=16,
        nape=4,
        neck_angle=62,
        foot="hoof",
        hock=3,
    ),
    Head(skull=5.8, muzzle=13, snout=2.6, drop=4.4, ears="leaf", ear_size=8, ear_lean=-58, eye_size=3.4),
    tail="puff",
    poses=(STAND, WALK, RUN),
    horns="antler",
    horn_size=9,
    horn_lean=-4,
)


@draws(
    "deer",
    family="creatures",
    colour="b5763f",
    words=("stag", "buck", "elk", "reindeer", "caribou"),
    presets={
        "doe": {"colour": "c08a52"},
        "fawn": {"colour": "c98f55", "states": ("spotted", "baby")},
    },
)
def deer(canvas: Canvas, look: Look) -> None:
    """Draw a deer; does and fawns bear no antlers."""
    animal(canvas, look, replace(_DEER, horns="none") if look.noun in {"doe", "fawn"} else _DEER)


_MOOSE = replace(
    _DEER,
    build=replace(
        _DEER.build, length=17, chest=9.4, waist=7.8, rump=7.4, thigh=4.2, ankle=2, neck=15, neck_angle=40
    ),
    head=replace(_DEER.head, muzzle=16, snout=4.4, drop=6),
    horns="palm",
    horn_size=13,
    tail="stub",
)


@draws("moose", family="creatures", colour="6f4d38", words=("bull moose",))
def moose(canvas: Canvas, look: Look) -> None:
    """Draw a moose with its broad antlers and heavy muzzle."""
    animal(canvas, look, _MOOSE)


_CATTLE_BUILD = Build(
    length=19,
    chest=9.4,
    waist=9,
    rump=8.6,
    leg=19.5,
    thigh=4.6,
    ankle=2.3,
    neck=13,
    nape=6,
    neck_angle=30,
    foot="hoof",
)
_CATTLE_HEAD = Head(
    skull=7, muzzle=14, snout=4.4, drop=4.4, ears="leaf", ear_size=7, ear_lean=-76, eye_size=3.2
)
_COW = Species(
    _CATTLE_BUILD,
    _CATTLE_HEAD,
    tail="tuft",
    poses=(STAND, WALK),
    pale="f0c0b4",
    horns="curved",
    horn_size=6,
    horn_lean=-6,
    marks="spots",
    mark_colour="4a4048",
)


@draws("cow", family="creatures", colour="efeae2", words=("calf", "cattle"))
def cow(canvas: Canvas, look: Look) -> None:
    """Draw a patched cow."""
    animal(canvas, look, _COW)


_BULL = Species(
    Build(
        length=19,
        chest=11,
        waist=8.6,
        rump=7.6,
        leg=20,
        thigh=5,
        ankle=2.4,
        neck=13,
        nape=8,
        neck_angle=36,
        foot="hoof",
    ),
    Head(
        skull=8,
        muzzle=15,
        snout=4.6,
        drop=5.4,
        ears="leaf",
        ear_size=6,
        ear_lean=-80,
        eye_size=3,
        marked=False,
    ),
    tail="tuft",
    poses=(STAND, WALK, PROWL),
    countershaded=False,
    horns="curved",
    horn_size=11,
    horn_lean=8,
)


@draws("bull", family="creatures", colour="845842", words=("ox", "buffalo", "bison", "aurochs", "yak"))
def bull(canvas: Canvas, look: Look) -> None:
    """Draw a bull with a heavy chest."""
    animal(canvas, look, _BULL)


def _beard(canvas: Canvas, beast: Beast) -> None:
    """Draw the beard of a goat."""
    x, y = beast.frame.head
    canvas.limb([(x + 5, y + 6, 2.0), (x + 4, y + 12, 1.2), (x + 2, y + 15, 0.5)], beast.coat.light)


_GOAT = Species(
    Build(
        length=14,
        chest=7.4,
        waist=7.2,
        rump=7,
        leg=18.5,
        thigh=3.8,
        ankle=1.8,
        neck=13,
        nape=4.6,
        neck_angle=54,
        foot="hoof",
    ),
    Head(
        skull=6,
        muzzle=13,
        snout=3,
        drop=5,
        ears="leaf",
        ear_size=7.4,
        ear_lean=-84,
        eye_size=3.2,
        iris="e8c04a",
    ),
    tail="stub",
    tail_size=16,
    poses=(STAND, WALK, RUN),
    horns="swept",
    horn_size=11,
    horn_lean=30,
    mane=_beard,
)


@draws(
    "goat",
    family="creatures",
    colour="d8d2c6",
    words=("billy", "ibex", "nanny goat"),
    presets={"antelope": {"colour": "c08a52"}, "gazelle": {"colour": "cf9a5c"}},
)
def goat(canvas: Canvas, look: Look) -> None:
    """Draw a bearded goat."""
    animal(canvas, look, _GOAT)


def _fleece(canvas: Canvas, beast: Beast) -> None:
    """Draw the curls of a sheep over its body and the top of its head."""
    wool = Ramp(beast.look.colour)
    x, y = (
        (beast.frame.hip[0] + beast.frame.chest[0]) / 2,
        (beast.frame.hip[1] + beast.frame.chest[1]) / 2 - 1.4,
    )
    radius = beast.look.vary("curl", 4.2, 5.2)
    for curl in ring((x, y), 11, 7, 7 if canvas.small else 10, beast.look.vary("curls", 0, 40)):
        canvas.ellipse(*curl, radius, radius, wool, line=None, cast=0.06)
    canvas.ellipse(x, y, 11.4, 8, wool, line=None, cast=0.1, texture=noise(0.16, 0.8))


def _topknot(canvas: Canvas, beast: Beast) -> None:
    wool = Ramp(beast.look.colour)
    x, y = beast.frame.head
    canvas.ellipse(x - 4.4, y - 4, 4.6, 4.4, wool, cast=0.1)


_BLACK = 0.42
"""Lightness of wool below which the face is pale."""
_SHEEP = Species(
    Build(
        length=14,
        chest=7.6,
        waist=8,
        rump=7.6,
        leg=15,
        thigh=3.2,
        ankle=1.8,
        neck=12.4,
        nape=5,
        neck_angle=36,
        foot="hoof",
    ),
    Head(
        skull=6,
        muzzle=12,
        snout=3.4,
        drop=4,
        ears="leaf",
        ear_size=7,
        ear_lean=-96,
        eye_size=3.2,
        marked=False,
    ),
    tail="puff",
    poses=(STAND, WALK),
    saddle=_fleece,
    mane=_topknot,
)


@draws(
    "sheep", family="creatures", colour="f1ece0", words=("lamb", "ewe"), presets={"ram": {"colour": "e6dcc8"}}
)
def sheep(canvas: Canvas, look: Look) -> None:
    """Draw a woolly sheep with a dark face; a ram has coiled horns."""
    ram = look.noun == "ram"
    black = to_oklab(look.colour)[0] < _BLACK
    head = replace(_SHEEP.head, muzzle=9.6, skull=6.8) if canvas.small else _SHEEP.head
    bare = "d8c4b0" if black else "4a4048"
    horns = replace(_SHEEP, head=head, horns="ram" if ram else "none", horn_size=13, horn_lean=-10)
    animal(canvas, look, replace(horns, skin=bare))
