"""Horses and their kin: horse, unicorn, pegasus, zebra, donkey."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.horns import horn
from sprite_tavern.forge.anatomy.joints import between
from sprite_tavern.forge.anatomy.quadrupeds import REAR, RUN, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp

_BUILD = Build(
    length=18,
    chest=9.0,
    waist=8.0,
    rump=8.8,
    leg=27,
    thigh=4.6,
    ankle=1.8,
    neck=20,
    nape=5.2,
    neck_angle=60,
    foot="hoof",
    hock=3,
)
_HEAD = Head(
    skull=5.6,
    muzzle=15.4,
    snout=4.2,
    drop=9.4,
    ears="leaf",
    ear_size=5.6,
    ear_lean=-6,
    eye_size=3.2,
    marked=False,
)


_RAINBOW = ("e8404a", "f08a2c", "f4d43c", "4fba4a", "3f86e0", "8a52cc")


def _mane(canvas: Canvas, beast: Beast) -> None:
    """Draw the hair along the neck and the forelock; of a rainbow, in its colours and with its tail."""
    asked = beast.look.part("mane", "hair")
    rainbow = asked is not None and asked.material == "rainbow"
    hairs = tuple(Ramp(colour) for colour in _RAINBOW) if rainbow else ()
    count = len(hairs) or (3 if canvas.small else 5)
    length = beast.look.vary("mane", 7.0, 11.0)
    for number in range(count):
        share = 0.15 + 0.85 * number / (count - 1)
        root = between(beast.frame.chest, beast.frame.head, share, -4.4)
        tip = (root[0] - length * 0.75, root[1] + length * 0.55)
        canvas.limb(
            [(root[0] + 2, root[1], 2.0), (*root, 2.6), (*tip, 0.9)],
            hairs[-1 - number] if hairs else beast.coat.dark,
            cast=0.12,
            bias=0.02,
            gain=0.7,
        )
    x, y = beast.frame.hip[0] - 7, beast.frame.hip[1] - 3
    for number, hair in enumerate(hairs):
        aside = 2.2 * number
        canvas.limb(
            [(x + 1, y, 1.6), (x - 9 + aside, y + 7, 1.7), (x - 11 + aside, y + 19, 0.8)], hair, cast=0.06
        )


def _pale_muzzle(canvas: Canvas, beast: Beast) -> None:
    """Draw the white nose of a donkey."""
    x, y = beast.frame.head
    canvas.ellipse(x + 12, y + 10, 4.4, 4.0, Ramp("f0e8e0"), line=None, cast=0)
    canvas.stamp(x + 14, y + 9, 1.4, 1.4, INK)


_HORSE = Species(
    _BUILD,
    _HEAD,
    tail="hair",
    tail_size=24,
    poses=(STAND, WALK, RUN, REAR),
    mane=_mane,
    countershaded=False,
)


_DONKEY = replace(
    _HORSE,
    head=replace(_HEAD, ears="long", ear_size=15, ear_lean=-18),
    tail="tuft",
    poses=(STAND, WALK),
    over=_pale_muzzle,
)


@draws(
    "horse",
    family="creatures",
    colour="8a5a3a",
    words=("stallion", "mare", "foal", "steed", "mustang", "warhorse"),
    presets={
        "pony": {"colour": "b98a58", "second": "efe0c0", "states": ("small",)},
        "nightmare": {"colour": "39334a", "second": "e0662a", "states": ("flaming", "evil")},
        "donkey": {"colour": "8f8a86"},
        "mule": {"colour": "7a6a5a"},
    },
)
def horse(canvas: Canvas, look: Look) -> None:
    """Draw a horse: standing, walking, galloping or rearing; a donkey has long ears and a pale muzzle."""
    animal(canvas, look, _DONKEY if look.noun in {"donkey", "mule"} else _HORSE)


@draws(
    "zebra",
    family="creatures",
    colour="eceef2",
    presets={"zebra": {"colour": "eceef2", "second": "3a3842"}},
)
def zebra(canvas: Canvas, look: Look) -> None:
    """Draw a zebra."""
    animal(
        canvas,
        look,
        Species(
            _BUILD,
            _HEAD,
            tail="tuft",
            poses=(STAND, WALK, RUN),
            mane=_mane,
            countershaded=False,
            marks="stripes",
            mark_colour="3a3842",
        ),
    )


def _unicorn_mane(canvas: Canvas, beast: Beast) -> None:
    _mane(canvas, beast)
    asked = beast.look.part("horn")
    ramp = Ramp(asked.colour if asked is not None and asked.coloured else "f2c84a", "metal")
    horn(
        canvas,
        "twisted",
        (beast.frame.head[0] + 3.4, beast.frame.head[1] - 4.6, 30),
        beast.look.vary("horn", 13, 17),
        ramp,
    )


_UNICORN = Species(
    _BUILD,
    _HEAD,
    tail="hair",
    tail_size=24,
    poses=(STAND, WALK, RUN, REAR),
    mane=_unicorn_mane,
    countershaded=False,
)


@draws(
    "unicorn",
    family="creatures",
    colour="f3eef6",
    presets={
        "unicorn": {"colour": "f3eef6", "second": "e58ac0"},
        "unicorn foal": {"colour": "f3eef6", "second": "e58ac0", "states": ("baby",)},
        "alicorn": {"colour": "f3eef6", "second": "9a8ae0", "states": ("winged",)},
    },
)
def unicorn(canvas: Canvas, look: Look) -> None:
    """Draw a unicorn with a golden horn."""
    animal(canvas, look, _UNICORN)


_PEGASUS = Species(
    _BUILD,
    _HEAD,
    tail="hair",
    tail_size=24,
    poses=(STAND, WALK, RUN, REAR),
    mane=_mane,
    countershaded=False,
    wings="feather",
)


@draws(
    "pegasus",
    family="creatures",
    colour="f0eef2",
    words=("winged horse", "flying horse"),
    presets={
        "pegasus": {"colour": "f0eef2", "second": "c9d4ea"},
    },
)
def pegasus(canvas: Canvas, look: Look) -> None:
    """Draw a winged horse."""
    animal(canvas, look, _PEGASUS)
