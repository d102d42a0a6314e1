"""Small beasts known by their face or tail: raccoon, lemur, hyena, and the blunt-nosed rodents."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.natures import iris_for, mood_of
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, SIT, STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import spots

_MASK = "2f2c38"
_PALE = "f0eee8"


def _mask(canvas: Canvas, beast: Beast) -> None:
    """Draw the dark band over a raccoon's eyes."""
    x, y = beast.frame.head
    canvas.limb(
        [(x - 3, y + 1.6, 1.8), (x + 3.4, y - 0.6, 2.7), (x + 7, y + 1, 1.6)], Ramp(_MASK), line=None, cast=0
    )
    canvas.limb([(x - 3, y - 3.4, 0.8), (x + 4, y - 4.2, 1.0)], Ramp(_PALE), line=None, cast=0)
    eye(canvas, x + 3.4, y - 0.8, Eye(2.8, mood_of(beast.look), iris_for(beast.look, "f4f0e0")))


_RACCOON = Species(
    Build(
        length=11, chest=7, waist=7.4, rump=8, leg=12.5, thigh=3.4, ankle=2, neck=11, nape=5.4, neck_angle=44
    ),
    Head(skull=8, muzzle=12, snout=2.4, drop=2.8, ears="round", ear_size=7, ear_lean=-14, eye_size=0.6),
    tail="ringed",
    tail_size=24,
    poses=(STAND, SIT, WALK),
    pale="e4e2de",
    points="4a4652",
    over=_mask,
)


@draws(
    "raccoon",
    family="creatures",
    colour="8b8f9c",
    words=("racoon", "coati", "tanuki"),
    presets={"tanuki": {"colour": "9a7250"}},
)
def raccoon(canvas: Canvas, look: Look) -> None:
    """Draw a raccoon with its mask and ringed tail."""
    animal(canvas, look, _RACCOON)


_LEMUR = Species(
    Build(
        length=11, chest=6, waist=6, rump=6.6, leg=14, neck=10, nape=4.6, neck_angle=60, thigh=3.2, ankle=1.9
    ),
    Head(skull=8.6, snout=3.4, ears="round", ear_size=7, eye_size=4.4, iris="f0902c", patches=True),
    frontal=True,
    tail="ringed",
    tail_size=32,
    poses=(SIT, STAND, WALK),
    pale="f4f2ee",
)


@draws("lemur", family="creatures", colour="a09aa4", words=("ring tailed lemur", "loris"))
def lemur(canvas: Canvas, look: Look) -> None:
    """Draw a lemur with its ringed tail high."""
    animal(canvas, look, _LEMUR)


_RED_PANDA = replace(
    _LEMUR,
    build=replace(_RACCOON.build, neck=10, neck_angle=54),
    head=replace(
        _LEMUR.head, skull=9.4, ears="pointed", ear_size=7.4, iris=(36, 28, 42), patches=False, eye_size=3.6
    ),
    tail_size=28,
    points="4a2a28",
)


@draws(
    "red panda",
    family="creatures",
    colour="c05a2c",
    presets={"red panda": {"colour": "c05a2c", "second": "fbf0e0"}},
)
def red_panda(canvas: Canvas, look: Look) -> None:
    """Draw a red panda: white ears and cheeks, dark legs, a ringed tail."""
    animal(canvas, look, _RED_PANDA)


def _crest(canvas: Canvas, beast: Beast) -> None:
    """Draw the stiff mane along a hyena's neck."""
    (x, y), (fx, fy) = beast.frame.head, beast.frame.chest
    dark = Ramp(lighten(beast.coat.main.base, -0.22))
    for share in (0.15, 0.4, 0.65, 0.9):
        px, py = fx - 3 + (x - 4 - fx + 3) * share, fy - 7 + (y - 6 - fy + 7) * share
        canvas.polygon([(px - 2.4, py + 3), (px - 2.6, py - 3.6), (px + 2.6, py + 2)], dark, bevel=1, cast=0)


_HYENA = Species(
    Build(length=17, chest=8.6, waist=7, rump=6, leg=17, neck=14, nape=6, neck_angle=38, hock=3),
    Head(skull=7.4, muzzle=13.5, snout=3.8, drop=3, ears="round", ear_size=7, ear_lean=-16, eye_size=3),
    tail="tuft",
    tail_size=14,
    poses=(STAND, PROWL, WALK),
    texture=spots(5.4, 1.5, 0.42),
    marks="spots",
    points="5a4638",
    mane=_crest,
)


@draws(
    "hyena",
    family="creatures",
    colour="c2a070",
    words=("gnoll hound",),
)
def hyena(canvas: Canvas, look: Look) -> None:
    """Draw a spotted hyena with its sloping back."""
    animal(canvas, look, _HYENA)


_CAPYBARA = Species(
    Build(
        length=15,
        chest=8.6,
        waist=9.4,
        rump=9,
        leg=13.5,
        thigh=3.8,
        ankle=2.4,
        neck=11,
        nape=6.6,
        neck_angle=30,
    ),
    Head(skull=7, muzzle=12.6, snout=4.8, drop=2.4, ears="round", ear_size=4.4, ear_lean=-24, eye_size=2.8),
    tail="none",
    poses=(STAND, SIT, WALK),
)


@draws(
    "capybara",
    family="creatures",
    colour="a8743c",
    words=("groundhog", "woodchuck", "marmot"),
    presets={"wombat": {"colour": "8a7462"}, "guinea pig": {"colour": "c8803c", "second": "f6efe2"}},
)
def capybara(canvas: Canvas, look: Look) -> None:
    """Draw a blunt-nosed rodent without a tail; guinea pigs are small and round."""
    if look.noun != "guinea pig":
        animal(canvas, look, _CAPYBARA)
        return
    build = replace(_CAPYBARA.build, length=9, leg=10, waist=9.8, neck=8)
    head = replace(_CAPYBARA.head, skull=8, muzzle=11, snout=4, ear_size=5.4, eye_size=3.6)
    animal(canvas, look, replace(_CAPYBARA, build=build, head=head))


_HAMSTER = Species(
    Build(
        length=9,
        chest=10,
        waist=11.4,
        rump=11.4,
        leg=14,
        thigh=3.4,
        ankle=2.4,
        neck=10,
        nape=9,
        neck_angle=48,
    ),
    Head(skull=12.4, snout=5, ears="round", ear_size=7.6, eye_size=5, nose=(228, 120, 130)),
    frontal=True,
    tail="none",
    poses=(SIT, STAND),
    pale="fbf4e8",
)


@draws(
    "hamster",
    family="creatures",
    colour="e0a860",
    words=("chinchilla", "dormouse"),
    presets={"chinchilla": {"colour": "a8aab6"}},
)
def hamster(canvas: Canvas, look: Look) -> None:
    """Draw a hamster with full cheeks."""
    animal(canvas, look, _HAMSTER)
