"""Reptiles and amphibians: lizard, crocodile, turtle, frog, tyrannosaur, triceratops."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import INK, TONGUE, TOOTH, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import (
    aura,
    coat_for,
    darker,
    glow_marks,
    head_growth,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.anatomy.quadrupeds import PROWL, STAND, Build, Pose
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import scales, spots

_CREEP = Pose(hip=1.0, chest=1.0, reach=(6.0, -3.0, -6.0, 3.0), neck=0)
_LOOKOUT = Pose(hip=0.7, chest=1.25, reach=(3.0, 6.0, 2.0, 6.0), neck=16)


def _frill(canvas: Canvas, beast: Beast) -> None:
    """Draw the row of scales along a lizard's back."""
    fin = Ramp(beast.look.second(lighten(beast.coat.main.base, -0.14)))
    if beast.look.pick("crest", ("spikes", "none", "spikes")) == "none":
        return
    count = 4 if canvas.small else 7
    for number in range(count):
        share = number / (count - 1)
        x = beast.frame.hip[0] - 2 + (beast.frame.chest[0] - beast.frame.hip[0] + 5) * share
        y = beast.frame.hip[1] + (beast.frame.chest[1] - beast.frame.hip[1]) * share - 5.4
        tall = 3 + 2.4 * beast.look.vary("crest size", 0.5, 1.5)
        canvas.polygon([(x - 2.6, y + 2), (x - 1.6, y - tall), (x + 2.6, y + 2)], fin, bevel=1, cast=0)


_LIZARD = Species(
    Build(
        length=13,
        chest=6.4,
        waist=6.8,
        rump=6.4,
        leg=11,
        thigh=3.4,
        ankle=2.2,
        neck=11,
        nape=5.4,
        neck_angle=34,
        foot="claw",
        hock=1,
    ),
    Head(skull=7, muzzle=13.5, snout=3.4, drop=1.4, ears="none", eye_size=3.8, iris="ffd24a", marked=True),
    tail="lizard",
    tail_size=24,
    poses=(STAND, _CREEP, _LOOKOUT),
    texture=scales(4, 0.12),
    saddle=_frill,
)


@draws(
    "lizard",
    family="creatures",
    colour="5fae4a",
    words=("gecko", "iguana", "reptile", "komodo dragon", "monitor lizard"),
    presets={
        "salamander": {"colour": "e0662a", "second": "f4c23c"},
        "newt": {"colour": "e8823c"},
        "basilisk": {"colour": "6a8a3c", "states": ("crowned", "angry")},
    },
)
def lizard(canvas: Canvas, look: Look) -> None:
    """Draw a lizard close to the ground, or looking up."""
    animal(canvas, look, _LIZARD)


def _long_jaws(canvas: Canvas, beast: Beast) -> None:
    """Draw the snout of a crocodile, gaping or shut, over its head."""
    x, y = beast.frame.head
    gape = 16.0 if mood_of(beast.look) == "angry" or beast.look.chance("gape", 0.45) else 0.0
    if mood_of(beast.look) == "sleeping":
        gape = 0.0
    with canvas.placed(x + 2, y + 2.4, 8):
        canvas.limb([(0, 1, 4), (12, 1.6, 2.6), (22, 1, 2.2)], beast.coat.light)
    with canvas.placed(x + 2, y + 1, -gape):
        canvas.limb(
            [(-2, -1, 5.4), (8, -0.6, 3.4), (19, -0.8, 2.6), (22, -1.8, 2.8)],
            beast.coat.main,
            texture=beast.coat.texture,
        )
        for tooth in (6, 14) if canvas.small else (6, 10, 14, 18):
            canvas.stamp(tooth, 2.2, 1.3, 1.9, TOOTH)
        canvas.stamp(22.4, -3, 1.2, 1.2, beast.coat.main.contact)
        canvas.ellipse(0.6, -5.4, 3.2, 3, beast.coat.main)
        eye(canvas, 1.2, -5.6, Eye(3, mood_of(beast.look), iris_for(beast.look, "ffd24a")))
        headgear(canvas, beast.look, -3, -7, 9)


def _ridges(canvas: Canvas, beast: Beast) -> None:
    dark = darker(beast.coat.main.base, 0.12)
    count = 4 if canvas.small else 8
    for number in range(count):
        x = beast.frame.hip[0] - 9 + (beast.frame.chest[0] - beast.frame.hip[0] + 14) * number / (count - 1)
        canvas.polygon(
            [
                (x - 2.2, beast.frame.hip[1] - 4),
                (x, beast.frame.hip[1] - 9.6),
                (x + 2.2, beast.frame.hip[1] - 4),
            ],
            dark,
            bevel=1,
            cast=0,
        )


_CROCODILE = Species(
    Build(
        length=14,
        chest=7.4,
        waist=8.4,
        rump=7.6,
        leg=11.5,
        thigh=3.8,
        ankle=2.6,
        neck=9,
        nape=5.6,
        neck_angle=16,
        foot="claw",
        hock=0.6,
    ),
    Head(skull=5, muzzle=6, snout=3, ears="none", eye_size=0.4, marked=False),
    tail="lizard",
    tail_size=26,
    poses=(STAND, _CREEP, PROWL),
    pale="d8dc9c",
    texture=scales(4.4, 0.14),
    saddle=_ridges,
    over=_long_jaws,
)


@draws("crocodile", family="creatures", colour="5a8a4a", words=("alligator", "croc", "gator", "caiman"))
def crocodile(canvas: Canvas, look: Look) -> None:
    """Draw a crocodile with its long toothed jaws."""
    animal(canvas, look, _CROCODILE)


@draws(
    "turtle",
    family="creatures",
    colour="5f9a4a",
    words=("snapping turtle",),
    presets={
        "turtle": {"colour": "5f9a4a", "second": "8a6a3c"},
        "tortoise": {"colour": "9a9a5a", "second": "7a5a34"},
    },
)
def turtle(canvas: Canvas, look: Look) -> None:
    """Draw a turtle under its domed shell."""
    coat = coat_for(look)
    shell = Ramp(look.second("8a6a3c"))
    high, long = look.vary("height", 19, 27), look.vary("length", 19, 22)
    rise = look.pick("neck", (0.0, -9.0, 4.0))
    aura(canvas, look, (28, 40), (16, 12))
    canvas.limb([(10, 52, 2.2), (3, 54, 0.7)], coat.main)
    for x, far in ((38, True), (20, True), (41, False), (16, False)):
        foot = (x + look.vary(f"step {x}", -2, 4), 60.0)
        leg(canvas, Leg((x, 48), foot, 4.6, 3.4, far=far), "claw", coat)
    growth = head_growth(canvas, look)
    neck = (54.0, 42 + rise)
    canvas.limb([(42, 48, 4.6), (49, 46 + rise * 0.6, 4.2), (*neck, 4.4)], coat.main)
    with canvas.placed(neck[0] + 1, neck[1] - 1, 0, growth):
        canvas.ellipse(0, 0, 6.6, 5.8, coat.main, cast=0.1)
        eye(canvas, 2, -1.4, Eye(3, mood_of(look), iris_for(look, INK)))
        canvas.stamp(4.2, 2.2, 3.6, 1.0, coat.main.contact)
        headgear(canvas, look, -0.6, -4.8, 9)
    dome = [
        (28 - long, 50),
        (28 - long * 0.9, 52 - high * 0.7),
        (20, 51 - high),
        (34, 51 - high),
        (28 + long * 0.86, 52 - high * 0.7),
        (28 + long, 50),
    ]
    whole = canvas.blob([*dome, (28, 53)], shell, bevel=13, cast=0.2, texture=coat.texture)
    _shell_plates(canvas, shell, whole, high)
    canvas.limb([(28 - long, 51, 1.9), (28, 53, 2.1), (28 + long, 51, 1.9)], Ramp(lighten(shell.base, 0.14)))
    glow_marks(canvas, look, (32, 36), (28, 22))


def _shell_plates(canvas: Canvas, shell: Ramp, whole: int, high: float) -> None:
    """Draw the seams between the plates of a shell."""
    seam = Ramp(lighten(shell.base, -0.2))
    top, middle = 52 - high, 52 - high * 0.52
    ways = [
        [(8, middle), (48, middle)],
        [(21, top), (18, middle), (20, 53)],
        [(35, top), (38, middle), (36, 53)],
    ]
    for way in ways:
        canvas.limb(
            [(x, y, 0.6) for x, y in way], seam, clip=whole, line=None, cast=0, shade="flat", smooth=False
        )


@draws(
    "frog",
    family="creatures",
    colour="6ab83c",
    words=("bullfrog", "tree frog", "poison frog"),
    presets={"toad": {"colour": "8a7a4a"}, "poison frog": {"colour": "3a6fd0", "second": "f4d23c"}},
    faces="viewer",
)
def frog(canvas: Canvas, look: Look) -> None:
    """Draw a squatting frog from the front."""
    coat = coat_for(
        look, texture=spots(8, 1.5, 0.22) if look.noun == "toad" or look.chance("spots", 0.4) else None
    )
    wide, high = look.pick("stance", ((19.0, -3.0), (13.0, 12.0), (16.0, 3.0), (15.0, 8.0)))
    wide, high = wide * look.vary("width", 0.95, 1.05), high + look.vary("height", -1.5, 1.5)
    knee = look.vary("knee", -1, 5)
    aura(canvas, look, (32, 34), (16, 13))
    for side in (-1, 1):
        canvas.ellipse(
            32 + side * wide * 1.06,
            49 - knee * 0.4,
            8.4 + knee * 0.4,
            9 + high * 0.4,
            coat.main,
            side * 14,
            texture=coat.texture,
        )
        canvas.ellipse(32 + side * (wide * 1.1 + knee), 58.2, 7.4, 2.3, coat.main)
    body = [
        (32 - wide * 0.9, 42),
        (32 - wide * 0.8, 33 - high),
        (32, 29 - high),
        (32 + wide * 0.8, 33 - high),
        (32 + wide * 0.9, 42),
        (32 + wide * 0.8, 55),
        (32, 59),
        (32 - wide * 0.8, 55),
    ]
    whole = canvas.blob(body, coat.main, bevel=12, texture=coat.texture)
    canvas.ellipse(32, 52, wide * 0.62, 9, coat.light, clip=whole, line=None, cast=0)
    for side in (-1, 1):
        canvas.limb([(32 + side * wide * 0.5, 48, 3.4), (32 + side * wide * 0.56, 57, 2.7)], coat.main)
        canvas.ellipse(32 + side * wide * 0.6, 58.6, 4.6, 2, coat.main)
    _frog_face(canvas, look, coat, (wide, high))
    glow_marks(canvas, look, (32, 36), (28, 22))


def _frog_face(canvas: Canvas, look: Look, coat: Coat, build: tuple[float, float]) -> None:
    wide, high = build
    y = 36 - high
    canvas.ellipse(32, y, wide * 1.02, 10.4, coat.main, bevel=9, cast=0.16, texture=coat.texture)
    canvas.ellipse(32, y + 5.4, wide * 0.8, 4.4, coat.light, line=None, cast=0)
    bulge = look.vary("eyes", 5, 6.6)
    for side in (-1, 1):
        x = 32 + side * wide * 0.58
        canvas.ellipse(x, y - 9.6, bulge, bulge, coat.main, cast=0.1)
        canvas.ellipse(x, y - 9.8, bulge * 0.66, bulge * 0.66, Ramp("f8f4d8"), cast=0)
        eye(canvas, x, y - 9.6, Eye(bulge * 0.86, mood_of(look), iris_for(look, INK), 0.0))
    canvas.limb(
        [(32 - wide * 0.66, y + 1.6, 0.6), (32, y + 3.6, 0.7), (32 + wide * 0.66, y + 1.6, 0.6)],
        Ramp(coat.main.contact),
        line=None,
        cast=0,
        shade="flat",
    )
    if look.has("angry", "hungry") or look.chance("tongue", 0.25):
        canvas.limb([(34, y + 4, 1.8), (36, y + 9, 1.8)], Ramp(TONGUE), cast=0.1)
    headgear(canvas, look, 32, y - 12.5, 12)
