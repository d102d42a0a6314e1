"""Insects of a build of their own: mantis, mosquito, centipede, stick insect."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_FLYING = Framing(anchor="centre")
_GLASS = "d8eaf2"


@draws("mantis", family="creatures", colour="7abf3c", words=("praying mantis", "mantid"))
def mantis(canvas: Canvas, look: Look) -> None:
    """Draw a mantis with its folded arms raised."""
    coat = coat_for(look)
    lean, reach = look.vary("lean", -3, 4), look.vary("reach", -3, 4)
    aura(canvas, look, (28, 36), (12, 12))
    legs = ((24, 44, 12, 40, 8), (29, 44, 22, 50, 20), (32, 43, 36, 50, 38))
    for hip, high, knee, knee_y, foot in legs:
        canvas.limb(
            [(hip + 3, high, 1.5), (knee + 3, knee_y - 6, 1.3), (foot + 5, 59.2, 0.9)],
            coat.dark,
            bias=-0.1,
            smooth=False,
        )
    canvas.limb(
        [(4, 53, 1.4), (14, 48, 5), (26, 43, 5), (33, 40, 3.2)],
        coat.main,
        texture=coat.texture or bands(4, 0.3, 0.16),
    )
    canvas.blob(
        [(34, 37), (22, 37), (4, 49), (10, 51), (26, 45)], Ramp(lighten(coat.main.base, 0.06)), bevel=3
    )
    for hip, high, knee, knee_y, foot in legs:
        canvas.limb([(hip, high, 1.6), (knee, knee_y - 4, 1.4), (foot, 59.4, 1.0)], coat.dark, smooth=False)
    canvas.limb([(33, 40, 3), (38 + lean * 0.4, 28, 2.4), (41 + lean, 18, 2.4)], coat.main)
    for shift, bias in ((3, -0.16), (0, 0.0)):
        elbow = (50 + shift, 33 + reach)
        canvas.limb([(39 + lean, 22, 1.8), (*elbow, 2.6)], coat.main, bias=bias)
        canvas.limb(
            [(*elbow, 2.2), (52 + shift, 22 + reach, 1.8), (49 + shift, 15 + reach, 0.6)],
            coat.main,
            bias=bias,
        )
        for step in (0.3, 0.6) if not canvas.small else ():
            canvas.stamp(49.4 + shift, 33 + reach - 12 * step, 1.4, 1.0, coat.main.contact)
    x, y = 42 + lean, 13.0
    for side in (0.0, 5.0):
        canvas.limb(
            [(x, y - 3, 0.7), (x + 3 + side * 0.4, y - 10, 0.6), (x + 9 + side, y - 11, 0.6)],
            coat.dark,
            thinnest=0.5,
        )
    canvas.blob(
        [(x - 6, y - 4), (x + 6, y - 4), (x + 3, y + 3), (x + 1, y + 6), (x - 2, y + 2)], coat.main, bevel=3
    )
    for side, size in ((-5, 2.4), (5, 2.8)):
        canvas.ellipse(x + side, y - 3.4, size, size * 1.2, Ramp(lighten(coat.main.base, 0.16)), cast=0.08)
        eye(canvas, x + side + 0.4, y - 3.2, Eye(2.2, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, x, y - 5, 8)
    glow_marks(canvas, look, (32, 32), (28, 26))


@draws("mosquito", family="creatures", colour="7a6a64", words=("gnat", "midge"), framing=_FLYING)
def mosquito(canvas: Canvas, look: Look) -> None:
    """Draw a mosquito: long legs, long needle, thin body."""
    coat = coat_for(look)
    sag, beat = look.vary("sag", -3, 5), look.vary("beat", -12, 10)
    aura(canvas, look, (32, 32), (12, 10))
    glass = Ramp(look.second(_GLASS), "soft")
    for turn, bias in ((-58 + beat, -0.14), (-26 + beat, 0.0)):
        with canvas.placed(32, 24, turn):
            canvas.blob(
                [(-1.4, 0), (-5.4, -14), (-2, -24), (3, -20), (3.4, -8), (1.4, 0)], glass, bevel=3, bias=bias
            )
    for start, knee, foot in (
        ((28, 30), (18, 40), (12, 56)),
        ((32, 31), (29, 44), (26, 58)),
        ((36, 30), (42, 42), (40, 58)),
    ):
        for shift, bias in ((0, 0.0),) if canvas.small else ((4, -0.16), (0, 0.0)):
            way = [(*start, 1.0), (knee[0] + shift, knee[1] - 6, 0.9), (foot[0] + shift, foot[1], 0.7)]
            canvas.limb(way, coat.dark, smooth=False, bias=bias, thinnest=0.6)
    canvas.limb(
        [(30, 27, 3), (20, 33 + sag, 3.4), (8, 41 + sag, 1.8)], coat.main, texture=bands(4, 0.5, 0.34)
    )
    canvas.ellipse(34, 26, 6.4, 5.6, coat.main, -10)
    canvas.limb([(44, 27, 1.1), (52, 36, 0.9), (58, 44, 0.5)], coat.dark)
    canvas.limb([(44, 20, 0.7), (50, 14, 0.6), (55, 15, 0.5)], coat.dark, thinnest=0.5)
    canvas.ellipse(42.4, 24, 4.8, 4.6, coat.main, cast=0.14)
    canvas.ellipse(43.6, 23, 2.9, 2.9, Ramp("c8343c"), cast=0.08)
    eye(canvas, 43.8, 23, Eye(2.0, mood_of(look), iris_for(look, INK)))
    headgear(canvas, look, 42, 20, 7)
    glow_marks(canvas, look, (32, 32), (28, 26))


@draws(
    "centipede",
    family="creatures",
    colour="b0502e",
    words=("millipede", "giant centipede"),
    presets={"millipede": {"colour": "5a4a54"}},
)
def centipede(canvas: Canvas, look: Look) -> None:
    """Draw a centipede: many plates, two legs each, in an S that lifts its head."""
    coat = coat_for(look)
    bend, rise = look.vary("bend", 3, 8), look.vary("rise", -4, 6)
    count = 7 if canvas.small else 11
    places = []
    for number in range(count):
        share = number / (count - 1)
        lift = max(0.0, share - 0.62) / 0.38
        places.append(
            (4 + 44 * share + 2 * lift, 49 - bend * (1 - abs(2 * share - 0.9)) - (18 - rise) * lift**1.3)
        )
    leg = Ramp(look.second("e8a83c"))
    for far in (True, False):
        for number, (x, y) in enumerate(places[:-1]):
            swing = 2.6 if number % 2 else -1.4
            foot = (x + swing + (2 if far else 0), min(59.4, y + 11))
            bias = -0.2 if far else 0.0
            canvas.limb(
                [(x, y + 1, 1.2), (x + swing + 1, y + 6, 1.1), (*foot, 0.7)],
                leg,
                bias=bias,
                smooth=False,
                cast=0,
            )
        if far:
            canvas.limb([(x, y, 3.6) for x, y in places], coat.main)
            for x, y in places[:-1]:
                canvas.ellipse(x, y, 3.9 if canvas.small else 3.3, 4.6, coat.main, cast=0.14)
    x, y = places[-1]
    for lean in (0.0, 6.0):
        canvas.limb(
            [(x + 3, y - 4, 0.8), (x + 8 + lean * 0.3, y - 11, 0.7), (x + 13 + lean, y - 10, 0.6)],
            leg,
            thinnest=0.5,
        )
    canvas.ellipse(x + 1, y, 6.2, 5.6, coat.main, cast=0.2)
    canvas.limb([(x + 5, y + 3, 1.5), (x + 9, y + 5, 1.2), (x + 8, y + 8, 0.5)], coat.dark)
    eye(canvas, x + 3, y - 1, Eye(3, mood_of(look), iris_for(look, "f4e070")))
    headgear(canvas, look, x, y - 5, 9)
    glow_marks(canvas, look, (32, 34), (28, 22))
