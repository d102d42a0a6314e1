"""Beasts put together of others: chimera, owlbear, cockatrice, tentacle horror."""

import math
from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.birdbodies import Bird, bird
from sprite_tavern.forge.anatomy.coats import HORN, INK, TOOTH, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.heads import Head, profile
from sprite_tavern.forge.anatomy.horns import horn
from sprite_tavern.forge.anatomy.natures import body_colour, coat_for, glow_marks, iris_for, mood_of
from sprite_tavern.forge.anatomy.quadrupeds import REAR, SIT, STAND, WALK, Build
from sprite_tavern.forge.anatomy.wings import Plumage, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.drawers.felines import LION
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import scales

_SNAKE = "4f8a3c"
_GOAT_HEAD = Head(5.4, 11, 2.6, 4, "leaf", 6, -84, 2.8, iris="e8c04a")


def _goat_and_snake(canvas: Canvas, beast: Beast) -> None:
    """Draw the goat's head on a chimera's back and the snake that is its tail."""
    (hx, hy), (cx, _) = beast.frame.hip, beast.frame.chest
    scaly = Ramp(_SNAKE)
    sway = beast.look.vary("snake", -5, 5)
    canvas.limb(
        [(hx - 4, hy, 2.6), (hx - 14, hy + 2, 2.4), (hx - 19, hy - 9, 2.2), (hx - 13, hy - 18 + sway, 2)],
        scaly,
    )
    canvas.ellipse(hx - 10.6, hy - 19 + sway, 4.4, 2.8, scaly, -8)
    canvas.stamp(hx - 9.4, hy - 20 + sway, 1.6, 1.6, "ffd24a", round=True)
    canvas.limb(
        [(hx - 6.4, hy - 18 + sway, 0.5), (hx - 2, hy - 17 + sway, 0.4)], Ramp("d8343c"), thinnest=0.5, cast=0
    )
    fur = Coat(Ramp("b8b0a4"), Ramp("e4ddd0"), Ramp("8a8278"))
    x, y = (hx + cx) / 2 + 1, hy - 17
    canvas.limb([((hx + cx) / 2 - 2, hy - 3, 4), (x, y, 3.6)], fur.main)
    with canvas.placed(x, y - 2, -8):
        horn(canvas, "swept", (1, -3.6, 40), 9, Ramp(HORN))
        profile(canvas, _GOAT_HEAD, fur, mood_of(beast.look))
        horn(canvas, "swept", (-1.6, -3.6, 30), 10, Ramp(HORN))


_CHIMERA = replace(LION, tail="none", saddle=_goat_and_snake)


@draws(
    "chimera",
    family="creatures",
    colour="c8883c",
    words=("chimaera",),
)
def chimera(canvas: Canvas, look: Look) -> None:
    """Draw a lion with a goat's head on its back and a snake for a tail."""
    animal(canvas, look, _CHIMERA)


def _owl_face(canvas: Canvas, beast: Beast) -> None:
    """Draw the face of an owl over a bear's."""
    x, y = beast.frame.head
    mood = mood_of(beast.look)
    feathers = Ramp(beast.coat.main.base)
    for side in (-1, 1):
        tuft = [(x + side * 3, y - 7), (x + side * 11, y - 14), (x + side * 9.6, y - 3)]
        canvas.polygon(tuft, feathers, bevel=2)
    canvas.ellipse(x, y, 11, 10, feathers, cast=0.2)
    pale = Ramp(beast.look.second(lighten(beast.coat.main.base, 0.2)))
    for side in (-1, 1):
        canvas.ellipse(x + 1 + side * 4.6, y - 0.6, 5, 5.2, pale, line="soft", cast=0)
        canvas.ellipse(
            x + 1 + side * 4.4, y - 0.8, 3.2, 3.2, Ramp(iris_for(beast.look, "f4b83c")), line=None, cast=0
        )
        canvas.stamp(x + 1 + side * 4.4, y - 0.8, 2.6, 1.0 if mood == "sleeping" else 3.0, INK, round=True)
    if mood == "angry":
        for side in (-1, 1):
            canvas.limb(
                [(x + 1 + side * 1.4, y - 4, 1.2), (x + 1 + side * 8, y - 7, 1.2)], feathers, cast=0.1
            )
    canvas.polygon([(x - 1.6, y + 1), (x + 3.6, y + 1), (x + 1.2, y + 7)], Ramp("e0a03c"), bevel=1.6)


def _feathers(canvas: Canvas, beast: Beast) -> None:
    """Draw the rows of feathers on an owlbear's shoulders and back."""
    (hx, hy), (cx, cy) = beast.frame.hip, beast.frame.chest
    for row, drop in enumerate((-6.0, -1.0)):
        for number in range(4):
            share = (number + 0.5 * row) / 3.5
            x, y = hx + (cx - hx) * share, hy + (cy - hy) * share + drop
            shade = Ramp(lighten(beast.coat.main.base, 0.07 - 0.07 * row))
            canvas.blob([(x - 3.4, y), (x, y - 2), (x + 3.4, y), (x, y + 6)], shade, bevel=2, cast=0.1)


_OWLBEAR = Species(
    Build(
        length=16,
        chest=10.6,
        waist=9.6,
        rump=10,
        leg=17,
        thigh=5.4,
        ankle=3.4,
        neck=13,
        nape=7.4,
        neck_angle=44,
        foot="claw",
        hock=0.6,
    ),
    Head(skull=9, snout=2, ears="none", eye_size=0.5, marked=False),
    frontal=True,
    tail="stub",
    tail_size=12,
    poses=(STAND, WALK, SIT, REAR),
    saddle=_feathers,
    over=_owl_face,
)


@draws(
    "owlbear",
    family="creatures",
    colour="7a5a40",
    words=("owl bear",),
    presets={"owlbear": {"colour": "7a5a40", "second": "d8c09a"}},
)
def owlbear(canvas: Canvas, look: Look) -> None:
    """Draw a bear with the face and feathers of an owl."""
    animal(canvas, look, _OWLBEAR)


_COCKATRICE = Bird(
    body=14,
    girth=9,
    tilt=34,
    neck=14,
    neck_angle=66,
    throat=5,
    head=6.4,
    legs=9,
    beak="hook",
    beak_size=6,
    tail="none",
    comb=True,
    flies=0.0,
    iris="ff5a46",
)


@draws(
    "cockatrice",
    family="creatures",
    colour="b5562a",
    words=("cocatrix",),
    presets={"cockatrice": {"colour": "b5562a", "second": "5a8a3c"}},
)
def cockatrice(canvas: Canvas, look: Look) -> None:
    """Draw a cock with leathery wings and the tail of a serpent."""
    scaly = Ramp(look.second("5a8a3c"))
    lift = look.vary("tail lift", -6, 8)
    tail = [(26, 46, 5), (14, 54, 4), (3, 52, 3), (-2, 43 - lift, 2.2), (3, 36 - lift, 1.4)]
    canvas.limb(tail, scaly, texture=scales(4, 0.14))
    canvas.polygon([(1.6, 38 - lift), (-1, 29 - lift), (8, 32 - lift)], scaly, bevel=2)
    bird(canvas, look, _COCKATRICE)
    beat = look.vary("beat", -40, -14)
    wing(
        canvas, "leather", (29, 40, beat), look.vary("wings", 22, 27), Plumage(scaly, Ramp(body_colour(look)))
    )


@draws(
    "tentacle monster",
    family="creatures",
    colour="7a4a9a",
    words=(
        "tentacle beast",
        "eldritch horror",
        "eldritch monster",
        "lovecraftian monster",
        "shoggoth",
        "tentacle horror",
        "old one",
    ),
    faces="viewer",
)
def tentacle_monster(canvas: Canvas, look: Look) -> None:
    """Draw a heap of tentacles around a maw and too many eyes."""
    coat = coat_for(look)
    arms = 5 if canvas.small else look.pick("arms", (6, 7, 8))
    for number in range(arms):
        share = number / (arms - 1)
        angle = math.radians(196 - 212 * share)
        reach, curl = look.vary(f"reach {number}", 24, 30), look.vary(f"curl {number}", -9, 9)
        tip = (32 + reach * math.cos(angle), 40 - reach * math.sin(angle))
        bend = (
            32 + reach * 0.6 * math.cos(angle) + curl * 0.6,
            40 - reach * 0.62 * math.sin(angle) + curl * 0.3,
        )
        canvas.limb(
            [(32, 42, 6), (*bend, 4), (*tip, 2), (tip[0] + curl * 0.5, tip[1] - 3, 0.9)],
            coat.main,
            bias=-0.05 * (number % 2),
        )
        for step in (0.55, 0.8) if canvas.fine else ():
            canvas.stamp(
                32 + (tip[0] - 32) * step, 41 + (tip[1] - 41) * step, 1.8, 1.8, coat.light.base, round=True
            )
    for side in (-1, 1):
        canvas.limb([(32 + side * 8, 52, 6), (32 + side * 18, 57, 4), (32 + side * 27, 58.4, 1.6)], coat.main)
    canvas.blob(path("14,58 13,44 20,32 32,28 44,32 51,44 50,58 32,60"), coat.main, bevel=12, cast=0.2)
    maw = [(22, 48), (32, 45.6), (42, 48), (39, 55), (32, 57), (25, 55)]
    canvas.blob(maw, Ramp((80, 20, 44)), shade="flat", line="dark", cast=0)
    for x in (25, 29, 34.6, 38.6) if not canvas.tiny else (29, 35):
        canvas.stamp(x, 48.4, 1.6, 2.6, TOOTH)
    for x, y, size in ((32, 38, 5.4), (22, 41, 3.2), (42, 41, 3.2), (25, 34, 2.4), (39, 34, 2.4)):
        canvas.ellipse(x, y, size, size, Ramp("f4f0d8"), line="soft", cast=0)
        eye(canvas, x, y, Eye(size * 1.0, mood_of(look), iris_for(look, "d8a820"), 0.0))
    headgear(canvas, look, 32, 30, 14)
    glow_marks(canvas, look, (32, 32), (29, 26))
