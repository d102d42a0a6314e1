"""Fish: fish, shark, pufferfish, whale, seahorse."""

from collections.abc import Sequence
from dataclasses import dataclass

from sprite_tavern.forge.anatomy.coats import INK, TOOTH, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import ring
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.outlines import path, tube
from sprite_tavern.forge.ramps import Ramp, lighten, mix
from sprite_tavern.forge.textures import bands, scales, stripes

_SWIMMING = Framing(anchor="centre")


@dataclass(frozen=True)
class Fins:
    """The fins of one fish: their ramp, the shape of the tail and the height of the back fin."""

    ramp: Ramp
    tail: str
    back: float


@draws(
    "fish",
    family="creatures",
    colour="3f92d8",
    words=(
        "trout",
        "carp",
        "tuna",
        "salmon",
        "koi",
        "bass",
        "herring",
        "catfish",
        "cod",
        "swordfish",
        "anglerfish",
    ),
    presets={
        "goldfish": {"colour": "f0902c"},
        "piranha": {"colour": "7d8a99", "second": "d3413a", "states": ("angry",)},
        "clownfish": {"colour": "f0802c", "second": "f4f0ea", "states": ("banded",)},
    },
    framing=_SWIMMING,
)
def fish(canvas: Canvas, look: Look) -> None:
    """Draw a fish from the side, slim or round, with one of several tails."""
    scaly = canvas.size >= 64 and not look.has("striped")
    coat = coat_for(look, texture=scales(5.4, 0.17) if scaly else None)
    fin_colour = look.second(mix(lighten(coat.main.base, 0.05), "f4b13c", 0.45))
    fins = Fins(
        Ramp(fin_colour), look.pick("tail", ("forked", "fan", "swallow")), look.vary("back fin", 6, 13)
    )
    deep = look.vary("depth", 12, 18)
    aura(canvas, look, (34, 30), (16, 12))
    _tail_fin(canvas, fins)
    _fins(canvas, look, fins, deep)
    upper = [(13, 32.6), (22, 32 - deep * 0.68), (35, 32 - deep), (48, 32 - deep * 0.86), (57.6, 27)]
    lower = [
        (60.4, 33),
        (56, 32 + deep * 0.55),
        (46, 32 + deep * 0.92),
        (33, 32 + deep),
        (21, 32 + deep * 0.62),
    ]
    whole = canvas.blob([*upper, *lower], coat.main, bevel=13, texture=coat.texture)
    belly = [(18, 38), (30, 32 + deep * 0.66), (46, 32 + deep * 0.6), (60, 35), (56, 46), (40, 52), (22, 50)]
    pale = Ramp(mix(coat.main.base, "f6f0e0", 0.7))
    canvas.blob(belly, pale, clip=whole, line=None, cast=0, bevel=4)
    if look.has("banded"):
        _white_bands(canvas, look, whole)
    gill = [(45.4, 22, 0.7), (43.4, 31, 0.8), (45.4, 41, 0.7)]
    canvas.limb(gill, Ramp(lighten(coat.main.base, -0.1)), clip=whole, line=None, cast=0)
    side_fin = [(37, 33), (27, 37 + look.vary("side fin", -2, 4)), (37, 41)]
    canvas.polygon(side_fin, fins.ramp, bevel=2, cast=0.2)
    if look.noun in _NOSES:
        _nose(canvas, _NOSES[look.noun], coat.dark)
    _fish_face(canvas, look)
    headgear(canvas, look, 46, 33 - deep, 13)
    glow_marks(canvas, look, (34, 32), (28, 22))


def _fins(canvas: Canvas, look: Look, fins: Fins, deep: float) -> None:
    """Draw the fins of back and belly."""
    start = look.vary("back start", 19, 28)
    back = [
        (start, 32 - deep * 0.7),
        (start + 5, 30 - deep - fins.back * 0.6),
        (start + 16, 31 - deep - fins.back * 0.3),
        (46, 33 - deep * 0.8),
    ]
    canvas.blob(back, fins.ramp, bevel=3, texture=stripes(20, 3.4, 0.25, 0.18))
    belly = [(25, 32 + deep * 0.6), (25, 36 + deep), (33, 36 + deep), (37, 32 + deep * 0.7)]
    canvas.blob(belly, fins.ramp, bevel=3)


_TAILS = {
    "forked": path("17,32 4,17 8.6,31.5 3,47 17,35"),
    "fan": path("17,31 7,18 2,25 1,33 3,41 8,47 17,36"),
    "swallow": path("17,31 9,16 -2,11 6,26 7,33 6,40 -2,54 9,49 17,36"),
}


def _tail_fin(canvas: Canvas, fins: Fins) -> None:
    rays = stripes(85, 3, 0.25, 0.18)
    canvas.blob(_TAILS[fins.tail], fins.ramp, bevel=4, texture=rays)


_NOSES = {
    "swordfish": (tube("58,33,2.2 66,32,1.2 78,31,.4"),),
    "anglerfish": (tube("46,20,1 52,8,.8 62,8,.7 63,14,.6"), tube("63,16,2.6 63,16.4,2.6")),
    "catfish": (tube("57,36,.8 63,42,.6 62,48,.4"), tube("54,38,.8 57,46,.6 53,52,.4")),
}
"""What some fishes carry in front: a sword, a lure, barbels."""


def _nose(canvas: Canvas, limbs: Sequence[list[tuple[float, float, float]]], ramp: Ramp) -> None:
    for number, way in enumerate(limbs):
        lure = number == 1 and way[0][2] > 2
        canvas.limb(way, Ramp("f8f08a", "glow") if lure else ramp, cast=0)


def _white_bands(canvas: Canvas, look: Look, whole: PartId) -> None:
    white = Ramp(look.second("f4f0ea"))
    for x in (25, 42):
        canvas.limb(
            [(x + 1, 14, 2.6), (x - 1, 32, 3.2), (x + 1, 50, 2.4)], white, clip=whole, line="dark", cast=0
        )


def _fish_face(canvas: Canvas, look: Look) -> None:
    mood = mood_of(look)
    size = look.vary("eye", 3.2, 4.6)
    if mood != "sleeping":
        canvas.ellipse(51.4, 28.4, size, size, Ramp("f4f6f8"), line="soft", cast=0)
        canvas.stamp(52.2, 28.6, size * 0.8, size, iris_for(look, INK), round=True)
        canvas.stamp(51.2, 27.2, 1.2, 1.2, "ffffff")
    else:
        canvas.stamp(51, 29, 5, 1.1, INK)
    if mood == "angry":
        canvas.limb([(47, 23, 0.9), (55, 26.4, 0.9)], Ramp(INK), line=None, cast=0)
        canvas.polygon([(61, 33.6), (50, 36), (57, 41)], Ramp((96, 26, 44)), shade="flat", cast=0)
        for x in (52.6, 55, 57.4):
            canvas.stamp(x, 35.4, 1.3, 1.9, TOOTH)
    else:
        canvas.stamp(58.4, 35.2, 3.2, 1.1, INK)


@draws("pufferfish", family="creatures", colour="e8b84a", words=("puffer", "blowfish"), framing=_SWIMMING)
def pufferfish(canvas: Canvas, look: Look) -> None:
    """Draw a round fish covered in spikes."""
    coat = coat_for(look, "fbf4e0")
    fin = Ramp(lighten(coat.main.base, -0.1))
    radius = look.vary("girth", 18, 21)
    canvas.blob([(16, 32), (5, 24), (2, 33), (5, 42), (16, 36)], fin, bevel=3)
    count = 10 if canvas.small else look.pick("spikes", (14, 18))
    for x, y in ring((34, 32), radius, radius * 0.94, count, look.vary("turn", 0, 25)):
        tip = (34 + (x - 34) * 1.34, 32 + (y - 32) * 1.34)
        canvas.limb([(x, y, 1.9), (*tip, 0.4)], coat.main, cast=0)
    whole = canvas.ellipse(34, 32, radius, radius * 0.94, coat.main, bevel=radius, texture=coat.texture)
    canvas.ellipse(36, 45, 20, 11, coat.light, clip=whole, line=None, cast=0)
    canvas.blob([(30, 34), (20, 31), (19, 39), (29, 41)], fin, bevel=2, cast=0.2)
    for x in (39.6, 50):
        eye(canvas, x, 27.6, Eye(4.6, mood_of(look), iris_for(look, INK)))
    canvas.ellipse(47, 37, 3, 2.2, Ramp("e08a8a"), cast=0)
    canvas.stamp(47, 37, 2.4, 1.2, INK)
    headgear(canvas, look, 36, 14, 14)


@draws("seahorse", family="creatures", colour="f0a23c", words=("sea horse", "hippocampus"))
def seahorse(canvas: Canvas, look: Look) -> None:
    """Draw a seahorse with its curled tail."""
    coat = coat_for(look)
    fin = Ramp(look.second(lighten(coat.main.base, 0.1)))
    belly, reach = look.vary("belly", 6, 8.6), look.vary("fin", -4, 5)
    with canvas.placed(32, 32, look.vary("lean", -14, 14)), canvas.placed(-32, -32):
        back_fin = [(25, 30), (15 - reach, 26), (12 - reach, 33), (15 - reach, 40), (25, 38)]
        canvas.blob(back_fin, fin, bevel=3, texture=stripes(80, 3, 0.3, 0.2))
        _seahorse_tail(canvas, coat, look.vary("curl", 0.75, 1.1))
        spine = [(37, 14, 6.4), (31, 20, 5.4), (30, 29, belly), (33, 38, 6.2), (34, 45, 4.6)]
        whole = canvas.limb(spine, coat.main, texture=coat.texture or bands(4, 0, 0.2))
        chest = [(40, 22, 2), (38, 30, 3.4), (38, 38, 2.6)]
        canvas.limb(chest, coat.light, clip=whole, line=None, cast=0, texture=bands(3, 0, 0.2))
        tall = look.vary("crown spikes", 4, 9)
        for x, y, lean in ((33, 8.6, -30), (37, 7.4, 0), (28, 14, -60)):
            with canvas.placed(x, y, lean):
                canvas.polygon([(-2.4, 2), (0, -tall), (2.4, 2)], fin, bevel=1)
        canvas.limb([(40, 15, 3.4), (47, 18, 2.2), (54, 19.6, 2.4)], coat.main, cast=0.1)
        eye(canvas, 39, 13, Eye(3.4, mood_of(look), iris_for(look, INK)))
        headgear(canvas, look, 36, 8, 10)


def _seahorse_tail(canvas: Canvas, coat: Coat, curl: float) -> None:
    rows = [
        (34, 44, 4.6),
        (32, 52, 3.6),
        (34 + 2 * curl, 53 + 6 * curl, 2.8),
        (34 + 9 * curl, 53 + 4 * curl, 2.2),
        (34 + 8 * curl, 53 - 1.6 * curl, 1.7),
        (34 + 4 * curl, 53, 1.2),
    ]
    canvas.limb(rows, coat.main, texture=bands(3.4, 0, 0.2))
