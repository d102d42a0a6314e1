"""Birds: songbird, eagle, raven, parrot, duck, chicken, flamingo, peacock, phoenix, owl, penguin, griffin."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.birdbodies import Bird, bird
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import lighten

_SONGBIRD = Bird(body=11, girth=9, tilt=34, neck=8.6, throat=7, head=7.4, legs=6, beak_size=6, tail_size=14)


@draws(
    "bird",
    family="creatures",
    colour="4f8fd0",
    words=(
        "songbird",
        "sparrow",
        "finch",
        "bluebird",
        "swallow",
        "nightingale",
    ),
    presets={
        "robin": {"colour": "8a6a4f", "second": "e0692f"},
        "canary": {"colour": "f4d03c"},
        "cardinal": {"colour": "d3313a"},
        "pigeon": {"colour": "8490a4", "second": "a8b2c0"},
        "dove": {"colour": "f2f2f4", "second": "e4e4ea"},
    },
)
def songbird(canvas: Canvas, look: Look) -> None:
    """Draw a small round bird."""
    crested = look.noun == "cardinal" or (look.noun in {"bird", "songbird"} and look.chance("crest", 0.2))
    bird(canvas, look, replace(_SONGBIRD, crest=4.0 if crested else 0.0))


_EAGLE = Bird(
    body=15,
    girth=8.6,
    tilt=52,
    neck_angle=70,
    throat=6.4,
    head=6.6,
    beak="hook",
    beak_size=6.6,
    flies=0.6,
    hooded=True,
    pale="6a4630",
    iris="f4cf3c",
)


@draws(
    "eagle",
    family="creatures",
    colour="6b4630",
    presets={
        "eagle": {"colour": "6b4630", "second": "f2f0ea"},
        "hawk": {"colour": "9a6a42", "second": "e8d6b4"},
        "falcon": {"colour": "66707f", "second": "e6e2d8"},
        "roc": {"colour": "a8743c", "second": "f0dcae"},
    },
)
def eagle(canvas: Canvas, look: Look) -> None:
    """Draw a bird of prey with a hooked beak."""
    bird(canvas, look, _EAGLE)


_RAVEN = Bird(
    body=15,
    girth=8.2,
    tilt=30,
    neck=9.6,
    throat=6,
    head=6.6,
    legs=8,
    beak="dagger",
    beak_size=9.4,
    beak_colour="4a4a58",
    tail="wedge",
    tail_size=17,
    iris=(210, 214, 230),
)


@draws("raven", family="creatures", colour="52526e", words=("crow", "blackbird", "magpie", "rook", "jackdaw"))
def raven(canvas: Canvas, look: Look) -> None:
    """Draw a raven with a long beak."""
    bird(canvas, look, _plain(look, _RAVEN))


def _plain(look: Look, kind: Bird) -> Bird:
    """Return the kind with a belly hardly lighter than its back."""
    red, green, blue = lighten(look.colour, 0.05)
    return replace(kind, pale=f"{red:02x}{green:02x}{blue:02x}")


_PARROT = Bird(
    body=14,
    girth=7.8,
    tilt=58,
    neck=9,
    neck_angle=76,
    throat=6.6,
    head=7,
    legs=5,
    beak="hook",
    beak_size=5.6,
    beak_colour="3f3a44",
    tail="wedge",
    tail_size=24,
    flies=0.4,
    pale="f4cf3c",
)


@draws(
    "parrot",
    family="creatures",
    colour="d3313a",
    presets={"cockatoo": {"colour": "f2f2ee", "second": "f4d85a"}},
    words=("macaw", "parakeet", "budgie", "lovebird"),
)
def parrot(canvas: Canvas, look: Look) -> None:
    """Draw a parrot with a long tail."""
    crest = 8.0 if look.noun == "cockatoo" else 0.0
    bird(canvas, look, replace(_PARROT, crest=crest, crest_colour="f4c83c"))


_DUCK = Bird(
    body=17,
    girth=9,
    tilt=8,
    neck=13,
    neck_angle=66,
    throat=4.6,
    head=6.8,
    legs=5,
    beak="bill",
    beak_size=8,
    tail="stub",
    tail_size=10,
    flies=0.2,
)


@draws(
    "duck",
    family="creatures",
    colour="f2efe6",
    presets={
        "goose": {"colour": "e8e6e0"},
        "mallard": {"colour": "8a7a68", "second": "2f7a4a"},
        "mallard duck": {"colour": "8a7a68", "second": "2f7a4a"},
    },
)
def duck(canvas: Canvas, look: Look) -> None:
    """Draw a duck; geese have longer necks."""
    neck = 18.0 if look.noun == "goose" else 13.0
    bird(canvas, look, replace(_DUCK, neck=neck, hooded=look.noun.startswith("mallard")))


_CHICKEN = Bird(
    body=15,
    girth=9.6,
    tilt=22,
    neck=12,
    neck_angle=64,
    throat=5.6,
    head=6.2,
    legs=8,
    beak_size=5,
    tail="fan",
    tail_size=11,
    comb=True,
    flies=0.0,
)


@draws(
    "chicken",
    family="creatures",
    colour="f0ece2",
    words=("hen",),
    presets={
        "rooster": {"colour": "b5562a", "second": "e0a04a"},
        "cockerel": {"colour": "b5562a", "second": "e0a04a"},
    },
)
def chicken(canvas: Canvas, look: Look) -> None:
    """Draw a hen, or a rooster with his sickle tail."""
    proud = look.noun in {"rooster", "cockerel"}
    bird(
        canvas,
        look,
        replace(
            _CHICKEN,
            tail="plume" if proud else "fan",
            tail_size=17 if proud else 11,
            neck=14 if proud else 12,
        ),
    )


_PEACOCK = Bird(
    body=13,
    girth=7.6,
    tilt=34,
    neck=14,
    neck_angle=74,
    throat=3.8,
    head=5,
    legs=10,
    beak_size=4.6,
    tail="display",
    tail_size=23,
    crest=5,
    flies=0.0,
)


@draws(
    "peacock",
    family="creatures",
    colour="2f6fc0",
    presets={"peacock": {"colour": "2f6fc0", "second": "3fae6a"}},
)
def peacock(canvas: Canvas, look: Look) -> None:
    """Draw a peacock with a trailing, eyed tail."""
    bird(canvas, look, _PEACOCK)


_PHOENIX = Bird(
    body=14,
    girth=7.8,
    tilt=38,
    neck=12,
    neck_angle=70,
    throat=5,
    head=6,
    legs=8,
    beak="hook",
    beak_size=5.4,
    tail="flames",
    tail_size=24,
    crest=8,
    flies=0.75,
    pale="fbd24a",
    iris=(255, 250, 200),
)


@draws(
    "phoenix",
    family="creatures",
    colour="e8582a",
    words=("firebird", "fire bird"),
    presets={"thunderbird": {"colour": "3f6fc8", "second": "f4df3c"}},
)
def phoenix(canvas: Canvas, look: Look) -> None:
    """Draw a phoenix with a crest and a burning train."""
    bird(canvas, look, _PHOENIX)
