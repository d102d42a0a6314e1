"""Birds known by one trait, such as toucan, hummingbird, woodpecker, vulture, turkey and dodo."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.birdbodies import Bird, bird
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look

_TOUCAN = Bird(
    body=13,
    girth=8,
    tilt=54,
    neck=9,
    neck_angle=72,
    throat=6.6,
    head=7,
    legs=5,
    beak="banana",
    beak_size=15,
    beak_colour="f4902c",
    leg_colour="5a7a9a",
    tail="wedge",
    tail_size=16,
    flies=0.1,
    iris="4fb0e8",
)


@draws(
    "toucan",
    family="creatures",
    colour="3a3848",
    presets={
        "toucan": {"colour": "3a3848", "second": "f6f0dc"},
        "hornbill": {"colour": "3a3848", "second": "f4f4f4"},
    },
)
def toucan(canvas: Canvas, look: Look) -> None:
    """Draw a toucan behind its great beak."""
    bird(canvas, look, _TOUCAN)


_HUMMINGBIRD = Bird(
    body=9,
    girth=5.4,
    tilt=50,
    neck=7,
    neck_angle=56,
    throat=4.6,
    head=5.6,
    beak="needle",
    beak_size=13,
    beak_colour="3f3a44",
    tail="wedge",
    tail_size=11,
    flies=1.0,
)


@draws(
    "hummingbird",
    family="creatures",
    colour="2fae7a",
    words=("colibri",),
    presets={"hummingbird": {"colour": "2fae7a", "second": "e0486a"}},
)
def hummingbird(canvas: Canvas, look: Look) -> None:
    """Draw a hovering bird with a needle for a beak."""
    bird(canvas, look, _HUMMINGBIRD)


_WOODPECKER = Bird(
    body=13,
    girth=7.2,
    tilt=62,
    neck=9,
    throat=5.4,
    head=6.4,
    legs=5,
    beak="dagger",
    beak_size=9,
    beak_colour="6a6470",
    tail="wedge",
    tail_size=14,
    flies=0.1,
    crest=7,
    crest_colour="d8343c",
)


@draws(
    "woodpecker",
    family="creatures",
    colour="3f3d4c",
    presets={"woodpecker": {"colour": "3f3d4c", "second": "f4f0e8"}, "hoopoe": {"colour": "e0a060"}},
)
def woodpecker(canvas: Canvas, look: Look) -> None:
    """Draw a woodpecker with its red crest."""
    bird(canvas, look, _WOODPECKER)


@draws(
    "kingfisher",
    family="creatures",
    colour="2f8fd0",
    presets={
        "kingfisher": {"colour": "2f8fd0", "second": "f08a3c"},
        "blue jay": {"colour": "4a7fd8", "second": "f0f2f6"},
    },
)
def kingfisher(canvas: Canvas, look: Look) -> None:
    """Draw a small bird with a large head and a long beak."""
    kind = replace(_WOODPECKER, tilt=48, head=7.4, crest=4, crest_colour=None, beak_size=11, tail_size=9)
    bird(canvas, look, replace(kind, beak_size=5) if look.noun == "blue jay" else kind)


_SEAGULL = Bird(
    body=15,
    girth=7.8,
    tilt=20,
    neck=10,
    throat=5.2,
    head=6,
    legs=7,
    beak="hook",
    beak_size=6,
    beak_colour="f0b02c",
    tail="wedge",
    tail_size=12,
    flies=0.3,
    hooded=True,
)


@draws(
    "seagull",
    family="creatures",
    colour="b4bcc8",
    words=("gull", "albatross", "tern"),
    presets={
        "seagull": {"colour": "b4bcc8", "second": "f6f6f8"},
        "gull": {"colour": "b4bcc8", "second": "f6f6f8"},
    },
)
def seagull(canvas: Canvas, look: Look) -> None:
    """Draw a gull: white head, grey wings."""
    bird(canvas, look, _SEAGULL)


_VULTURE = Bird(
    body=16,
    girth=9,
    tilt=50,
    neck=14,
    neck_angle=42,
    throat=3.2,
    head=5.2,
    legs=7,
    beak="hook",
    beak_size=6.4,
    beak_colour="d8b060",
    tail="wedge",
    tail_size=13,
    flies=0.2,
    bent=True,
    bald="e09a8c",
)


@draws(
    "vulture",
    family="creatures",
    colour="4a4048",
    words=("buzzard",),
    presets={
        "vulture": {"colour": "4a4048", "second": "f0e6dc"},
        "condor": {"colour": "3a3640", "second": "f0e6dc"},
    },
)
def vulture(canvas: Canvas, look: Look) -> None:
    """Draw a hunched vulture with a bare head and a white ruff."""
    bird(canvas, look, _VULTURE)


_TURKEY = Bird(
    body=14,
    girth=10,
    tilt=24,
    neck=15,
    neck_angle=68,
    throat=3.4,
    head=5,
    legs=7,
    beak_size=4.4,
    tail="wheel",
    tail_size=22,
    flies=0.0,
    comb=True,
    bald="6f9ac8",
)


@draws(
    "turkey",
    family="creatures",
    colour="6b4a38",
    words=("gobbler",),
    presets={"turkey": {"colour": "6b4a38", "second": "e0b070"}},
)
def turkey(canvas: Canvas, look: Look) -> None:
    """Draw a turkey with its wheel of a tail."""
    bird(canvas, look, _TURKEY)


_KIWI = Bird(
    body=11,
    girth=11,
    tilt=12,
    neck=12,
    neck_angle=36,
    throat=6,
    head=6,
    legs=8,
    beak="needle",
    beak_size=15,
    beak_colour="d8b890",
    tail="none",
    flies=0.0,
)


@draws("kiwi bird", family="creatures", colour="8a6242")
def kiwi_bird(canvas: Canvas, look: Look) -> None:
    """Draw a round bird without wings, its beak as long as its body."""
    bird(canvas, look, _KIWI)


_DODO = Bird(
    body=15,
    girth=11.6,
    tilt=26,
    neck=16,
    neck_angle=66,
    throat=5.4,
    head=7.4,
    legs=7,
    beak="hook",
    beak_size=11,
    beak_colour="e0c070",
    tail="plume",
    tail_size=7,
    flies=0.0,
    bald="c8b8a8",
)


@draws("dodo", family="creatures", colour="8490a0", words=("dodo bird",))
def dodo(canvas: Canvas, look: Look) -> None:
    """Draw a stout dodo with its great hooked beak."""
    bird(canvas, look, _DODO)


_CHICK = Bird(
    body=5,
    girth=10.4,
    tilt=20,
    neck=10,
    neck_angle=70,
    throat=8.4,
    head=9,
    legs=6,
    beak_size=8,
    tail="stub",
    tail_size=11,
    flies=0.0,
)


@draws(
    "chick",
    family="creatures",
    colour="f8d648",
    words=("duckling", "baby chicken", "baby chick", "gosling", "hatchling bird"),
)
def chick(canvas: Canvas, look: Look) -> None:
    """Draw a ball of down on two legs."""
    flat = look.noun in {"duckling", "gosling"}
    bird(canvas, look, replace(_CHICK, beak="bill", beak_size=9) if flat else _CHICK)
