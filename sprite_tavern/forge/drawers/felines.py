"""Cats, small and large: cat, lion, tiger, panther."""

import math
from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import Marks
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, RUN, SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import spots, stripes

_CAT = Species(
    Build(
        length=13,
        chest=6.6,
        waist=6,
        rump=6.6,
        leg=14.5,
        neck=10,
        nape=5,
        neck_angle=62,
        thigh=3.4,
        ankle=2.1,
    ),
    Head(
        skull=10.4,
        snout=3.4,
        ears="pointed",
        ear_size=8.6,
        eye_size=4.6,
        nose=(228, 120, 130),
        iris="5cb85c",
        whiskers=True,
    ),
    frontal=True,
    tail_size=26,
    poses=(SIT, STAND, WALK, PROWL),
    points="light",
)


@draws(
    "cat",
    family="creatures",
    colour="e0913f",
    words=("kitten", "kitty", "feline", "tomcat"),
    presets={
        "black cat": {"colour": "3d3a48", "second": "55505f"},
        "calico cat": {"colour": "f6f0e8"},
        "calico": {"colour": "f6f0e8", "kind": "calico cat"},
    },
)
def cat(canvas: Canvas, look: Look) -> None:
    """Draw a cat; some are tabbies, a calico is white with patches."""
    tabby = stripes(8, 5.6, 0.36, 0.3) if look.chance("tabby", 0.5) else None
    if look.kind == "calico cat":
        animal(canvas, look, replace(_CAT, marks="spots", mark_colour="e08a3c"))
        return
    animal(canvas, look, replace(_CAT, texture=tabby))


_BIG = Build(
    length=18, chest=8.6, waist=7, rump=7.4, leg=16.5, neck=11, nape=6, neck_angle=44, thigh=4.4, ankle=2.7
)


def _lion_mane(canvas: Canvas, beast: Beast) -> None:
    """Draw the mane around a lion's head."""
    colour = beast.look.second(lighten(beast.look.colour, -0.2))
    asked = beast.look.part("mane")
    if asked is not None and asked.coloured:
        colour = asked.colour
    x, y = beast.frame.head
    radius = beast.look.vary("mane", 13.5, 16)
    tufts = 9 if canvas.small else 13
    outline = []
    for corner in range(2 * tufts):
        reach = radius * (1.0 if corner % 2 == 0 else 0.86)
        turn = corner * math.pi / tufts + 0.2
        outline.append((x + reach * math.cos(turn), y + 1.5 + reach * math.sin(turn) * 1.04))
    canvas.polygon(outline, Ramp(colour), bevel=6, cast=0.2)


LION = Species(
    _BIG,
    Head(skull=10, snout=4.6, ears="round", ear_size=6, ear_lean=-60, eye_size=3.4, iris="c98a2b"),
    frontal=True,
    tail="tuft",
    tail_size=24,
    poses=(STAND, WALK, SIT, PROWL),
    mane=_lion_mane,
)


@draws("lion", family="creatures", colour="dca54e", words=("lioness",))
def lion(canvas: Canvas, look: Look) -> None:
    """Draw a lion with his mane; a lioness has none."""
    animal(canvas, look, replace(LION, mane=None) if look.noun == "lioness" else LION)


_TIGER = Species(
    _BIG,
    Head(skull=10.4, snout=4.8, ears="round", ear_size=6.4, eye_size=3.6, iris="d8b83a"),
    frontal=True,
    tail_size=24,
    poses=(STAND, WALK, PROWL, SIT, RUN),
    pale="fbf3e4",
    texture=stripes(8, 5.4, 0.4, 0.52),
    marks="stripes",
)


@draws(
    "tiger",
    family="creatures",
    colour="e8852c",
    words=("sabretooth", "sabertooth"),
    presets={
        "panther": {"colour": "3a3848", "second": "4b4858"},
        "puma": {"colour": "b98a58"},
        "jaguar": {"colour": "d9a444"},
        "leopard": {"colour": "dcae58"},
        "cheetah": {"colour": "e0b45c"},
        "lynx": {"colour": "b59a78"},
    },
)
def tiger(canvas: Canvas, look: Look) -> None:
    """Draw a big cat: striped, spotted or plain."""
    spotted = spots(5.2, 1.5, 0.42) if look.noun in {"leopard", "jaguar", "cheetah", "lynx"} else None
    striped = _TIGER.texture if look.noun in {"tiger", "sabretooth", "sabertooth"} else None
    marks: Marks | None = "spots" if spotted else "stripes" if striped else None
    animal(canvas, look, replace(_TIGER, texture=spotted or striped, marks=marks))


_MANTICORE = replace(LION, wings="leather", tail="scorpion", tail_size=27)


@draws(
    "manticore",
    family="creatures",
    colour="c8743a",
    presets={
        "manticore": {"colour": "c8743a", "second": "6a3040"},
        "sphinx": {"colour": "dcb878", "second": "3f6fc0"},
    },
)
def manticore(canvas: Canvas, look: Look) -> None:
    """Draw a lion with leathery wings and a scorpion's tail; a sphinx keeps the lion's."""
    animal(
        canvas,
        look,
        replace(_MANTICORE, tail="tuft", wings="feather") if look.noun == "sphinx" else _MANTICORE,
    )
