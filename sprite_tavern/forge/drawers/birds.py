"""Birds: songbird, eagle, raven, parrot, duck, chicken, flamingo, peacock, phoenix, owl, penguin, griffin."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Species, animal
from sprite_tavern.forge.anatomy.birdbodies import Bird, bird
from sprite_tavern.forge.anatomy.coats import INK, Coat
from sprite_tavern.forge.anatomy.faces import eye_pair
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.natures import aura, coat_for, crown, glow_marks, iris_for, mood_of
from sprite_tavern.forge.anatomy.quadrupeds import REAR, SIT, STAND, WALK, Build, Frame
from sprite_tavern.forge.anatomy.wings import wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import scales

_SONGBIRD = Bird(body=11, girth=9, tilt=34, neck=8.6, throat=7, head=7.4, legs=6, beak_size=6, tail_size=14)


@draws(
    "bird",
    family="creatures",
    colour="4f8fd0",
    words=("songbird", "sparrow", "finch", "bluebird", "hummingbird", "swallow", "pigeon", "dove"),
    presets={
        "robin": {"colour": "8a6a4f", "second": "e0692f"},
        "canary": {"colour": "f4d03c"},
        "cardinal": {"colour": "d3313a"},
        "seagull": {"colour": "f0f1f4", "second": "c4ccd6"},
    },
)
def songbird(canvas: Canvas, look: Look) -> None:
    """Draw a small round bird."""
    bird(
        canvas,
        look,
        replace(_SONGBIRD, crest=4.0 if look.noun == "cardinal" or look.chance("crest", 0.2) else 0.0),
    )


_EAGLE = Bird(
    body=15, girth=8.6, tilt=52, neck=10, neck_angle=70, throat=6.4, head=6.6, legs=8, beak="hook", beak_size=6.6,
    tail="fan", tail_size=13, flies=0.6, hooded=True, pale="6a4630", iris="f4cf3c",
)  # fmt: skip


@draws(
    "eagle",
    family="creatures",
    colour="6b4630",
    presets={
        "eagle": {"colour": "6b4630", "second": "f2f0ea"},
        "hawk": {"colour": "9a6a42", "second": "e8d6b4"},
        "falcon": {"colour": "66707f", "second": "e6e2d8"},
        "vulture": {"colour": "4a4048", "second": "e0a090"},
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


@draws("raven", family="creatures", colour="3b3a4c", words=("crow", "blackbird", "magpie", "rook", "jackdaw"))
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
    "parrot", family="creatures", colour="d3313a", words=("macaw", "cockatoo", "toucan", "parakeet", "budgie")
)
def parrot(canvas: Canvas, look: Look) -> None:
    """Draw a parrot with a long tail."""
    bird(canvas, look, replace(_PARROT, crest=6.0 if look.noun == "cockatoo" else 0.0))


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
    words=("duckling", "rubber duck"),
    presets={
        "goose": {"colour": "e8e6e0"},
        "swan": {"colour": "f6f6f8"},
        "mallard": {"colour": "8a7a68", "second": "2f7a4a"},
    },
)
def duck(canvas: Canvas, look: Look) -> None:
    """Draw a duck; geese and swans have longer necks."""
    neck = {"goose": 18.0, "swan": 22.0}.get(look.noun, 13.0)
    bird(canvas, look, replace(_DUCK, neck=neck, hooded=look.noun == "mallard"))


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
    words=("hen", "chick"),
    presets={
        "rooster": {"colour": "b5562a", "second": "e0a04a"},
        "cockerel": {"colour": "b5562a", "second": "e0a04a"},
        "turkey": {"colour": "6b4a38", "second": "c08a5a"},
    },
)
def chicken(canvas: Canvas, look: Look) -> None:
    """Draw a hen, or a rooster with his sickle tail."""
    proud = look.noun in {"rooster", "cockerel", "turkey"}
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


_FLAMINGO = Bird(
    body=15,
    girth=7.4,
    tilt=12,
    neck=22,
    neck_angle=72,
    throat=3,
    head=4.8,
    legs=24,
    beak="hook",
    beak_size=6.4,
    beak_colour="5a4450",
    tail="stub",
    tail_size=9,
    flies=0.1,
)


@draws(
    "flamingo",
    family="creatures",
    colour="f08cb4",
    presets={
        "stork": {"colour": "f0f0f2"},
        "heron": {"colour": "8fa3b8"},
        "crane": {"colour": "e8eaee"},
        "ostrich": {"colour": "4a4450", "second": "e8d6cc"},
    },
)
def flamingo(canvas: Canvas, look: Look) -> None:
    """Draw a wading bird on long legs."""
    straight = look.noun in {"stork", "heron", "crane"}
    bird(
        canvas,
        look,
        replace(_FLAMINGO, beak="dagger", beak_size=12, beak_colour="e0762f") if straight else _FLAMINGO,
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


@draws(
    "owl",
    family="creatures",
    colour="8f6a48",
    words=("barn owl", "owlet", "snowy owl"),
    faces="viewer",
    presets={"snowy owl": {"colour": "f0f0f2"}},
)
def owl(canvas: Canvas, look: Look) -> None:
    """Draw an owl from the front: perched, or with spread wings."""
    coat = coat_for(look, texture=scales(4.6, 0.16))
    feathers = Ramp(lighten(coat.main.base, -0.08))
    plump = look.vary("plump", 0.86, 1.1)
    aura(canvas, look, (32, 34), (14, 14))
    spread = look.has("flying") or look.chance("spread", 0.4)
    if spread:
        for side in (-1, 1):
            with canvas.placed(32, 40, flip=side > 0):
                wing(canvas, "feather", (-9, 2), 25, look.vary("beat", -52, -24), (feathers, coat.main))
    else:
        for side in (-1, 1):
            canvas.blob(
                [
                    (32 + side * 10 * plump, 30),
                    (32 + side * 17 * plump, 38),
                    (32 + side * 15 * plump, 52),
                    (32 + side * 9, 57),
                ],
                feathers,
                bevel=4,
            )
    canvas.blob(
        [
            (32 - 13 * plump, 28),
            (32, 22),
            (32 + 13 * plump, 28),
            (32 + 14 * plump, 44),
            (32 + 8 * plump, 56),
            (32, 58),
            (32 - 8 * plump, 56),
            (32 - 14 * plump, 44),
        ],
        coat.main,
        bevel=10,
    )
    canvas.ellipse(32, 45, 8.4 * plump, 10, coat.light, line=None, cast=0, texture=coat.texture)
    for side in (-1, 1):
        for toe in (-1.8, 1.8):
            canvas.limb(
                [(32 + side * 5 + toe, 56, 1.2), (32 + side * 5 + toe, 59, 1.0)], Ramp("e8a03c"), cast=0
            )
    _owl_head(canvas, look, coat)
    glow_marks(canvas, look, (32, 32), (28, 26))


def _owl_head(canvas: Canvas, look: Look, coat: Coat) -> None:
    tufts = look.vary("tufts", 0, 8)
    for side in (-1, 1):
        canvas.polygon(
            [(32 + side * 4, 12), (32 + side * 13, 8 - tufts), (32 + side * 14, 20)], coat.main, bevel=3
        )
    canvas.blob(
        [(17.6, 20), (20, 11), (32, 8), (44, 11), (46.4, 20), (43, 29), (32, 33), (21, 29)],
        coat.main,
        bevel=9,
        cast=0.2,
    )
    for side in (-1, 1):
        canvas.ellipse(32 + side * 6.4, 20.6, 6.6, 6.8, coat.light, line="soft", cast=0)
    mood = mood_of(look)
    iris = iris_for(look, (250, 190, 60))
    eye_pair(canvas, 32, 20.6, 6.2, 6.2, mood, iris if mood != "cute" else INK)
    canvas.polygon([(29.8, 23), (34.2, 23), (32, 28.6)], Ramp("e8a03c"), bevel=1)
    crown(canvas, look, 32, 10, 14)


@draws("penguin", family="creatures", colour="39405a", words=("emperor penguin", "puffin"), faces="viewer")
def penguin(canvas: Canvas, look: Look) -> None:
    """Draw a penguin from the front."""
    coat = coat_for(look, "f6f6f8")
    orange = Ramp("f0992c")
    plump = look.vary("plump", 0.84, 1.12)
    tall = look.vary("tall", -4, 3)
    aura(canvas, look, (32, 32), (15, 16))
    for side in (-1, 1):
        canvas.ellipse(32 + side * 6.4, 58.6, 5.4, 2.2, orange)
        lift = look.pick(f"flipper {side}", (0.0, 8.0, 17.0))
        canvas.limb(
            [
                (32 + side * 12 * plump, 33, 3.4),
                (32 + side * (17 * plump + lift * 0.2), 41 - lift * 0.6, 3.2),
                (32 + side * (18.6 * plump + lift * 0.36), 49 - lift, 1.7),
            ],
            coat.main,
        )
    body = [
        (32 - 14 * plump, 34),
        (32 - 9, 22),
        (32 + 9, 22),
        (32 + 14 * plump, 34),
        (32 + 14.6 * plump, 48),
        (32 + 9, 58),
        (32 - 9, 58),
        (32 - 14.6 * plump, 48),
    ]
    whole = canvas.blob(body, coat.main, bevel=11)
    canvas.blob(
        [
            (32 - 9 * plump, 36),
            (32, 29),
            (32 + 9 * plump, 36),
            (32 + 10 * plump, 48),
            (32, 57.4),
            (32 - 10 * plump, 48),
        ],
        coat.light,
        clip=whole,
        line=None,
        cast=0,
        bevel=8,
    )
    with canvas.placed(32, 20 + tall):
        head = canvas.ellipse(0, 0, 12.4, 11.4, coat.main, bevel=10, cast=0.16)
        for side in (-1, 1):
            canvas.ellipse(side * 4.6, 2.4, 5.4, 6.4, coat.light, clip=head, line=None, cast=0)
        eye_pair(canvas, 0, 0.4, 4.6, 3.8, mood_of(look), iris_for(look, INK))
        canvas.polygon([(-3.4, 3.4), (3.4, 3.4), (0, 8)], orange, bevel=1)
        crown(canvas, look, 0, -9.6, 13)
    glow_marks(canvas, look, (32, 32), (27, 26))


def _eagle_face(canvas: Canvas, look: Look, coat: Coat, frame: Frame) -> None:  # noqa: ARG001 - the dressing protocol
    """Draw the feathered ruff and the beak of a griffin."""
    x, y = frame.head
    white = Ramp(look.second("f0ebe0"))
    for px, py in ((-4, 5), (-1.4, 8.6), (2.4, 9.4)):
        canvas.polygon(
            [(x + px - 3.4, y + py - 4), (x + px - 1.4, y + py + 3.6), (x + px + 3.4, y + py - 4)],
            white,
            shade="flat",
            cast=0.06,
        )
    canvas.ellipse(x, y, 7.4, 7, white, cast=0.1)
    canvas.blob(
        [
            (x + 4, y - 3.4),
            (x + 9.6, y - 2.6),
            (x + 12.6, y + 1.4),
            (x + 11.8, y + 5.6),
            (x + 9, y + 3),
            (x + 4, y + 3.6),
        ],
        Ramp("f0a02c"),
        bevel=2,
    )
    canvas.stamp(x + 3.4, y - 1.6, 2.6, 2.8, INK if mood_of(look) != "angry" else (220, 40, 30))
    canvas.stamp(x + 3, y - 3.6, 4, 1.1, INK)
    for lean in (-34, -10):
        with canvas.placed(x - 3, y - 5, lean):
            canvas.polygon([(-2, 1), (0, -7), (2.4, 1)], white, bevel=1)


_GRIFFIN = Species(
    Build(
        length=17,
        chest=8.4,
        waist=6.4,
        rump=7,
        leg=18,
        thigh=4.2,
        ankle=2.3,
        neck=14,
        nape=6,
        neck_angle=54,
        foot="claw",
    ),
    Head(skull=6.4, muzzle=8.4, snout=3, ears="none", eye_size=0.5, marked=False),
    tail="tuft",
    tail_size=24,
    poses=(STAND, WALK, SIT, REAR),
    wings="feather",
    over=_eagle_face,
)


@draws(
    "griffin",
    family="creatures",
    colour="c08a42",
    words=("gryphon", "griffon"),
    presets={"griffin": {"colour": "c08a42", "second": "f0ebe0"}},
)
def griffin(canvas: Canvas, look: Look) -> None:
    """Draw a griffin: an eagle before, a lion behind."""
    animal(canvas, look, _GRIFFIN)
