"""Dogs of many breeds and their kin: wolf, fox, hellhound."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, RUN, SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import spots

_DOG = Species(
    Build(length=14, chest=7.6, waist=6.4, rump=6.6, leg=16, neck=12, nape=5, neck_angle=58),
    Head(skull=8, muzzle=13.5, snout=4, drop=2.6, ears="floppy", ear_size=12, ear_lean=8, eye_size=4),
    tail="stub",
    tail_size=34,
    poses=(STAND, SIT, WALK),
    points="light",
)


def _dark_back(canvas: Canvas, beast: Beast) -> None:
    """Draw the dark saddle of a shepherd dog."""
    (hx, hy), (cx, cy) = beast.frame.hip, beast.frame.chest
    dark = Ramp(lighten(beast.coat.main.base, -0.26))
    back = [
        (hx - 6, hy - 2),
        ((hx + cx) / 2, hy - 6.4),
        (cx + 3, cy - 6),
        (cx + 2, cy),
        ((hx + cx) / 2, hy + 1),
    ]
    canvas.blob([*back, (hx - 3, hy + 3)], dark, line=None, cast=0)


def _pompoms(canvas: Canvas, beast: Beast) -> None:
    """Draw the clipped curls of a poodle at its feet and chest."""
    curl = Ramp(lighten(beast.coat.main.base, 0.03))
    for x, y in beast.frame.feet:
        canvas.ellipse(x, y - 5, 3.6, 3.4, curl, cast=0.1)
    x, y = beast.frame.chest
    for px, py in ((-2, -3), (3, -1), (0, 4), (-5, 2)):
        canvas.ellipse(x + px, y + py, 5, 4.8, curl, cast=0.08)


def _curls(canvas: Canvas, beast: Beast) -> None:
    """Draw the topknot of a poodle and the ball on its tail."""
    curl = Ramp(lighten(beast.coat.main.base, 0.03))
    x, y = beast.frame.head
    for px, py in ((-4, -8), (1, -9.4), (-1, -6)):
        canvas.ellipse(x + px, y + py, 4.6, 4.4, curl, cast=0.08)
    hx, hy = beast.frame.hip
    canvas.limb([(hx - 5, hy - 3, 1.4), (hx - 10, hy - 10, 1.3)], beast.coat.main)
    canvas.ellipse(hx - 11, hy - 12, 4.6, 4.4, curl)


_BREEDS: dict[str, Species] = {
    "corgi": replace(
        _DOG,
        build=replace(_DOG.build, length=18, leg=10.5, thigh=3.6),
        head=replace(_DOG.head, ears="pointed", ear_size=10, muzzle=13),
        pale="fbf4e8",
    ),
    "poodle": replace(
        _DOG,
        head=replace(_DOG.head, muzzle=14, snout=2.6, ear_size=11),
        tail="puff",
        over=_curls,
        saddle=_pompoms,
    ),
    "husky": replace(
        _DOG,
        build=replace(_DOG.build, leg=17, chest=8.2),
        head=replace(_DOG.head, ears="pointed", ear_size=8, muzzle=14, snout=3.2, iris="6fc4f0"),
        tail="plume",
        tail_size=15,
        pale="f6f6f8",
    ),
    "dalmatian": replace(
        _DOG, texture=spots(5.4, 1.5, 0.6), marks="spots", mark_colour="34303c", pale="f6f4f0"
    ),
    "bulldog": replace(
        _DOG,
        build=replace(_DOG.build, chest=9.6, waist=7.6, leg=13, thigh=4.4, ankle=2.8),
        head=replace(
            _DOG.head, skull=8.8, muzzle=11, snout=5.4, drop=3.4, ears="leaf", ear_size=6, ear_lean=-40
        ),
        tail="none",
    ),
    "dachshund": replace(_DOG, build=replace(_DOG.build, length=26, leg=10, chest=6.6), points=None),
    "shepherd": replace(
        _DOG,
        build=replace(_DOG.build, length=17, leg=18, neck=13),
        head=replace(_DOG.head, ears="pointed", ear_size=10.4, ear_lean=-8, muzzle=15, snout=3),
        tail="bushy",
        tail_size=19,
        saddle=_dark_back,
    ),
    "shiba": replace(
        _DOG,
        head=replace(_DOG.head, ears="pointed", ear_size=7.6, muzzle=13, snout=3),
        tail="plume",
        tail_size=14,
        pale="fbf4e8",
    ),
}


@draws(
    "dog",
    family="creatures",
    colour="b07a44",
    words=("puppy", "hound", "mutt", "pup", "beagle", "labrador", "retriever", "golden retriever"),
    presets={
        "corgi": {"colour": "e09a48"},
        "poodle": {"colour": "f0e8e4"},
        "husky": {"colour": "6a7488"},
        "malamute": {"colour": "5a5f6c", "kind": "husky"},
        "dalmatian": {"colour": "f4f2ee"},
        "bulldog": {"colour": "c8965a", "second": "f6efe4"},
        "pug": {"colour": "dcb888", "second": "4a4044", "kind": "bulldog"},
        "boxer dog": {"colour": "a8683c", "kind": "bulldog"},
        "dachshund": {"colour": "8a4f2e"},
        "sausage dog": {"colour": "8a4f2e", "kind": "dachshund"},
        "german shepherd": {"colour": "b57c40", "kind": "shepherd"},
        "alsatian": {"colour": "b57c40", "kind": "shepherd"},
        "doberman": {"colour": "4a3a3a", "second": "b5763f", "kind": "shepherd"},
        "shiba": {"colour": "e0903c"},
        "shiba inu": {"colour": "e0903c", "kind": "shiba"},
        "akita": {"colour": "d8a060", "kind": "shiba"},
        "chihuahua": {"colour": "d8b080", "kind": "shiba"},
    },
)
def dog(canvas: Canvas, look: Look) -> None:
    """Draw a dog: of a breed, or a brown one with hanging ears."""
    breed = _BREEDS.get(look.kind, _DOG)
    if canvas.small and look.kind == "bulldog":
        # A flat face needs to be seen from the front.
        face = replace(breed.head, skull=10, snout=5.6, ears="floppy", ear_size=9, ear_lean=-30)
        breed = replace(breed, frontal=True, head=face, poses=(STAND, WALK))
    animal(canvas, look, breed)


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


@draws(
    "fox",
    family="creatures",
    colour="e0762f",
    words=("vixen", "jackal"),
    presets={
        "arctic fox": {"colour": "eef2f8", "second": "ffffff"},
        "snow fox": {"colour": "eef2f8"},
        "kitsune": {"states": ("nine-tailed",)},
    },
)
def fox(canvas: Canvas, look: Look) -> None:
    """Draw a fox with a white-tipped tail."""
    animal(canvas, look, replace(_FOX, points=None) if look.noun in {"arctic fox", "snow fox"} else _FOX)
