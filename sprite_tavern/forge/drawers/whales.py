"""Large swimmers: shark, dolphin, whale."""

from sprite_tavern.forge.anatomy.coats import INK, TOOTH, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_SWIMMING = Framing(anchor="centre")


@draws(
    "shark",
    family="creatures",
    colour="6f8496",
    words=("great white", "megalodon"),
    presets={
        "hammerhead": {"colour": "7d8a99"},
        "dolphin": {"colour": "6d93b8", "states": ("smiling",)},
        "orca": {"colour": "2e3442", "second": "f2f4f6"},
    },
    framing=_SWIMMING,
)
def shark(canvas: Canvas, look: Look) -> None:
    """Draw a shark, its mouth full of teeth; dolphins and orcas keep theirs shut."""
    coat = coat_for(look, "eef2f4")
    friendly = look.noun in {"dolphin", "orca"}
    bend = look.vary("bend", -8, 8)
    fin = look.vary("back fin", 9, 14)
    aura(canvas, look, (30, 30), (18, 9))
    tail = [(11, 33), (3, 19), (-1, 18), (4, 33), (0, 47), (4, 46)]
    canvas.blob([(x, y + bend) for x, y in tail], coat.main, bevel=3)
    canvas.polygon([(26, 41), (21, 53), (34, 44)], coat.main, bias=-0.18, bevel=3)
    back = [(24, 25), (24, 22 - fin * 0.5), (23, 21 - fin), (30, 21 - fin * 0.7), (38, 24)]
    canvas.blob(back, coat.main, bevel=3)
    upper = [(7, 33 + bend), (18, 27 + bend * 0.3), (32, 21), (46, 20.6), (56, 24)]
    nose = (64.0, 31.0) if friendly else (61.0, 28.6)
    lower = [(57, 36), (45, 42), (30, 41.4), (17, 38 + bend * 0.3)]
    whole = canvas.blob([*upper, nose, *lower], coat.main, bevel=10, texture=coat.texture)
    belly = [(12, 37 + bend * 0.6), (28, 36), (46, 34.6), (62, 32), (58, 46), (30, 48)]
    canvas.blob(belly, coat.light, clip=whole, line=None, cast=0, bevel=4)
    canvas.blob([(38, 37), (28, 50), (32, 52), (44, 41)], coat.main, bevel=3, cast=0.2)
    if not friendly and canvas.fine:
        _gills(canvas, coat)
    gape = not friendly and (mood_of(look) == "angry" or look.chance("jaws", 0.6))
    _shark_mouth(canvas, gape=gape)
    eye(canvas, 50.6, 27, Eye(2.8, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, 44, 21.4, 12)
    glow_marks(canvas, look, (32, 32), (29, 20))


def _gills(canvas: Canvas, coat: Coat) -> None:
    dark = Ramp(lighten(coat.main.base, -0.14))
    for x in (40, 43, 46):
        canvas.limb([(x, 26, 0.4), (x - 1.4, 33, 0.4)], dark, thinnest=0.5, line=None, cast=0)


def _shark_mouth(canvas: Canvas, *, gape: bool) -> None:
    if not gape:
        canvas.limb([(60, 33, 0.5), (52, 35.4, 0.5)], Ramp(INK), thinnest=0.5, line=None, cast=0)
        return
    maw = [(60, 31.4), (47.6, 33), (49, 40), (56, 38)]
    canvas.polygon(maw, Ramp((96, 26, 44)), shade="flat", line="dark", cast=0)
    for x in (50, 53, 56):
        canvas.stamp(x, 33.4, 1.6, 2.2, TOOTH)
        canvas.stamp(x - 0.6, 38, 1.4, 1.6, TOOTH)


@draws(
    "whale",
    family="creatures",
    colour="4a78b0",
    words=("sperm whale", "blue whale", "narwhal"),
    framing=_SWIMMING,
)
def whale(canvas: Canvas, look: Look) -> None:
    """Draw a whale with a raised fluke; a narwhal carries its tusk."""
    coat = coat_for(look, "dfe8f0")
    rise = look.vary("fluke", -8, 4)
    fat = look.vary("girth", 0.88, 1.12)
    aura(canvas, look, (36, 28), (16, 9))
    fluke = [(9, 24), (-2, 15), (-3, 22), (4, 28), (9, 28), (16, 24), (20, 14), (13, 16)]
    canvas.blob([(x, y + rise) for x, y in fluke], coat.main, bevel=3)
    upper = [(7, 24 + rise), (15, 29 + rise * 0.3), (27, 36 - 15 * fat), (44, 34 - 17 * fat), (58, 24)]
    lower = [(62, 35), (57, 45), (42, 36 + 15 * fat), (26, 36 + 13 * fat), (13, 38)]
    whole = canvas.blob([*upper, *lower], coat.main, bevel=13, texture=coat.texture)
    belly = [(18, 46), (32, 42), (48, 39), (66, 38), (60, 56), (30, 58)]
    canvas.blob(belly, coat.light, clip=whole, cast=0, bevel=4, texture=bands(3.2, -0.12))
    canvas.blob([(38, 42), (30, 54), (36, 56), (46, 45)], coat.main, bevel=3, cast=0.2)
    if look.noun == "narwhal":
        canvas.limb([(59, 27, 1.7), (76, 12, 0.4)], Ramp("efe6cc"), texture=bands(2.4, 0.6))
    elif look.chance("spout", 0.7):
        _spout(canvas)
    eye(canvas, 51, 34, Eye(3, mood_of(look), iris_for(look, INK)))
    mouth = [(61, 38.4, 0.5), (55, 40.4, 0.5), (50, 39, 0.5)]
    canvas.limb(mouth, Ramp(INK), thinnest=0.5, line=None, cast=0)
    headgear(canvas, look, 46, 19, 14)


def _spout(canvas: Canvas) -> None:
    """Draw the two arcs of water over a whale's head."""
    for side in (-1, 1):
        arc = [(44, 19, 1.4), (44 + side * 2, 10, 1.5), (44 + side * 8, 8, 1.3), (44 + side * 9, 12, 0.9)]
        canvas.limb(arc, Ramp("a8dcf4", "glow"), line=None, cast=0)
