"""Birds with long necks or long legs: flamingo, stork, ostrich, swan, pelican."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.birdbodies import Bird, bird
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look

_WADER = Bird(
    body=13,
    girth=7,
    tilt=22,
    neck=21,
    neck_angle=78,
    throat=2.3,
    head=4.6,
    legs=22,
    tail="stub",
    tail_size=11,
    flies=0.0,
    bent=True,
)
_FLAMINGO = replace(_WADER, beak="bent", beak_size=8, beak_colour="4a3a48", leg_colour="e07aa0")
_STORK = replace(_WADER, beak="dagger", beak_size=12, beak_colour="e0662f", neck=18, bent=False)
_OSTRICH = replace(
    _WADER,
    body=16,
    girth=9.6,
    tilt=14,
    neck=26,
    neck_angle=82,
    head=4.4,
    legs=21,
    beak="bill",
    beak_size=4.6,
    beak_colour="e0a080",
    tail="fan",
    tail_size=11,
    bent=False,
    bald="e8c4b0",
    throat=2.1,
)


@draws("flamingo", family="creatures", colour="f08cb4")
def flamingo(canvas: Canvas, look: Look) -> None:
    """Draw a flamingo: bent neck, bent beak, thin legs."""
    bird(canvas, look, _FLAMINGO)


@draws(
    "stork",
    family="creatures",
    colour="f0f0f2",
    presets={
        "stork": {"colour": "f0f0f2", "second": "3a3844"},
        "heron": {"colour": "8fa3b8"},
        "crane": {"colour": "e8eaee"},
        "egret": {"colour": "f6f6f8"},
        "ibis": {"colour": "d8485a"},
    },
)
def stork(canvas: Canvas, look: Look) -> None:
    """Draw a wading bird with a dagger of a beak."""
    bird(canvas, look, _STORK)


@draws(
    "ostrich",
    family="creatures",
    colour="4a4450",
    words=("rhea", "cassowary"),
    presets={
        "ostrich": {"colour": "4a4450", "second": "f0e8e4"},
        "emu": {"colour": "7a5f4a"},
        "chocobo": {"colour": "f2c83a"},
    },
)
def ostrich(canvas: Canvas, look: Look) -> None:
    """Draw an ostrich: a heap of feathers on long legs, with a long bare neck."""
    bird(canvas, look, replace(_OSTRICH, bald=None) if look.noun == "chocobo" else _OSTRICH)


_SWAN = Bird(
    body=21,
    girth=9,
    tilt=10,
    neck=29,
    neck_angle=62,
    throat=2.8,
    head=5,
    legs=0,
    beak="bill",
    beak_size=7,
    beak_colour="ee7a2c",
    tail="stub",
    tail_size=13,
    flies=0.0,
    bent=True,
)


@draws(
    "swan",
    family="creatures",
    colour="f6f6f8",
    words=("black swan", "cygnet"),
    presets={"black swan": {"colour": "45414f"}},
)
def swan(canvas: Canvas, look: Look) -> None:
    """Draw a swimming swan with its S of a neck."""
    bird(canvas, look, _SWAN)


_PELICAN = Bird(
    body=16,
    girth=9,
    tilt=24,
    neck=15,
    neck_angle=74,
    throat=3.6,
    head=6,
    legs=5,
    beak="pouch",
    beak_size=15,
    beak_colour="f0a02c",
    tail="stub",
    tail_size=9,
    flies=0.1,
    bent=True,
)


@draws("pelican", family="creatures", colour="f2f0ea")
def pelican(canvas: Canvas, look: Look) -> None:
    """Draw a pelican with its bag of a bill."""
    bird(canvas, look, _PELICAN)
