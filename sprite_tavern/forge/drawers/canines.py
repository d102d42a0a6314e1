"""Dogs and their kin: dog, wolf, fox, hellhound."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, RUN, SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look

_DOG = Species(
    Build(length=14, chest=7.6, waist=6.4, rump=6.6, leg=16, neck=12, nape=5, neck_angle=58),
    Head(skull=8, muzzle=13.5, snout=4, drop=2.6, ears="floppy", ear_size=12, ear_lean=8, eye_size=4),
    tail="stub",
    tail_size=34,
    poses=(STAND, SIT, WALK),
    points="light",
)


@draws("dog", family="creatures", colour="b07a44", words=("puppy", "hound", "mutt", "pup"))
def dog(canvas: Canvas, look: Look) -> None:
    """Draw a dog with hanging ears."""
    animal(canvas, look, _DOG)


def _ruff(canvas: Canvas, beast: Beast) -> None:
    """Draw the shaggy neck of a wolf."""
    x, y = (
        beast.frame.chest[0] * 0.5 + beast.frame.head[0] * 0.5,
        beast.frame.chest[1] * 0.5 + beast.frame.head[1] * 0.5,
    )
    tuft = beast.look.vary("ruff", 0.9, 1.2)
    points = [
        (-6, -5),
        (-1, -7),
        (5, -3),
        (7, 3),
        (4.6, 4),
        (5.4, 9),
        (1.6, 7),
        (-0.6, 11),
        (-3, 6.4),
        (-7, 7),
        (-6, 1),
    ]
    canvas.polygon(
        [(x + px * tuft, y + py * tuft) for px, py in points],
        beast.coat.main,
        bevel=4,
        cast=0.12,
        texture=beast.coat.texture,
    )


_WOLF = Species(
    Build(length=18, chest=8.6, waist=6.2, rump=6.6, leg=18.5, neck=14, nape=6, neck_angle=46, hock=3),
    Head(
        skull=7.4,
        muzzle=15.5,
        snout=3,
        drop=3.2,
        ears="pointed",
        ear_size=8.6,
        ear_lean=-22,
        eye_size=3,
        iris="ffd24a",
        rosy_ears=False,
    ),
    tail="bushy",
    tail_size=18,
    poses=(STAND, PROWL, WALK, RUN, SIT),
    pale="d9d9de",
    mane=_ruff,
)


@draws(
    "wolf",
    family="creatures",
    colour="7d8494",
    words=("direwolf", "dire wolf", "warg", "worg", "coyote"),
    presets={
        "hellhound": {"colour": "5a2a2c", "second": "e0662a", "states": ("flaming", "angry", "evil")},
        "cerberus": {"colour": "4a3038", "second": "9a4a3a", "states": ("three-headed", "angry", "evil")},
    },
)
def wolf(canvas: Canvas, look: Look) -> None:
    """Draw a wolf with a shaggy neck."""
    animal(canvas, look, _WOLF)


_FOX = Species(
    Build(
        length=14,
        chest=6.6,
        waist=5.4,
        rump=6,
        leg=14.5,
        neck=12,
        nape=4.6,
        neck_angle=54,
        thigh=3.4,
        ankle=1.9,
    ),
    Head(
        skull=8,
        muzzle=15.5,
        snout=2.2,
        drop=3.6,
        ears="pointed",
        ear_size=10.4,
        ear_lean=-24,
        eye_size=3.8,
        rosy_ears=False,
    ),
    tail="bushy",
    tail_size=24,
    poses=(STAND, SIT, WALK, PROWL),
    pale="fbf1e2",
    points="4a3230",
)


@draws("fox", family="creatures", colour="e0762f", words=("vixen", "kitsune", "jackal"))
def fox(canvas: Canvas, look: Look) -> None:
    """Draw a fox with a white-tipped tail."""
    animal(canvas, look, _FOX)
