"""Mammals of a build of their own: kangaroo, sloth, mole, armadillo, anteater, platypus, rhinoceros."""

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import HORN, INK, Coat
from sprite_tavern.forge.anatomy.faces import Eye, eye_pair
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.heads import Head, profile
from sprite_tavern.forge.anatomy.horns import horn
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, head_growth, iris_for, mood_of
from sprite_tavern.forge.anatomy.quadrupeds import STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import WOOD
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_PINK = "f0a0a0"
_SLOTH_BODY = "32,24 44,30 46,44 40,55 32,57 24,55 18,44 20,30"


@draws("kangaroo", family="creatures", colour="b5763f", words=("wallaby", "wallaroo"))
def kangaroo(canvas: Canvas, look: Look) -> None:
    """Draw a kangaroo on its hind legs, often with a joey in its pouch."""
    coat = coat_for(look)
    rise = look.vary("rise", -3, 3)
    aura(canvas, look, (30, 34), (12, 14))
    canvas.limb([(22, 47, 5), (13, 56, 3.4), (4, 58, 2.2), (-4, 55 + rise, 1)], coat.main)
    canvas.limb([(30, 49, 3.4), (27, 56, 2.2), (30, 58.6, 1.7), (40, 59, 1.5)], coat.main, bias=-0.18)
    canvas.limb([(37, 31 + rise, 2.2), (42, 36 + rise, 1.7), (45, 33 + rise, 1.4)], coat.main, bias=-0.18)
    trunk = [(24, 46, 9), (29, 38, 8.4), (34, 29 + rise, 5.6), (37, 22 + rise, 4), (38, 16 + rise, 4)]
    whole = canvas.limb(trunk, coat.main, texture=coat.texture)
    canvas.limb([(31, 50, 4), (36, 40, 4.4), (40, 29 + rise, 3)], coat.light, clip=whole, line=None, cast=0)
    if look.chance("joey", 0.6) or look.part("joey", "baby") is not None:
        _pouch(canvas, coat)
    canvas.ellipse(24, 48, 8, 8.6, coat.main, 16, bevel=6)
    canvas.limb([(27, 53, 3.2), (20, 57, 2.3), (23, 59, 1.8), (35, 59.4, 1.6)], coat.main)
    gloved = look.has("boxing", "boxer", "fighting") or look.part("glove", "gloves") is not None
    hand = (44.0, 28 + rise) if gloved else (41.0, 40 + rise)
    canvas.limb([(35, 31 + rise, 2.6), (40, 36 + rise, 1.8), (*hand, 1.6)], coat.main)
    if gloved:
        canvas.ellipse(*hand, 3.8, 3.6, Ramp("d3313a"))
    with canvas.placed(38.6, 13 + rise, look.vary("nod", -8, 8), head_growth(canvas, look)):
        head = Head(6.4, 12, 2.6, 3, "leaf", 11, -8, 3.2, iris=iris_for(look, INK))
        profile(canvas, head, coat, mood_of(look))
        headgear(canvas, look, -0.6, -4.6, 8)
    glow_marks(canvas, look, (32, 32), (28, 26))


def _pouch(canvas: Canvas, coat: Coat) -> None:
    """Draw a joey looking out of its mother's pouch."""
    for x in (33.4, 37.4):
        canvas.ellipse(x, 36.6, 1.3, 2.8, coat.main)
    canvas.ellipse(35.6, 40, 3.6, 3.4, coat.main, cast=0.2)
    canvas.stamp(37, 39.4, 1.2, 1.4, INK)
    canvas.blob(path("29,43 36,42 40.4,43.4 38.6,49 33,51.4 29.4,48"), coat.light, bevel=3)


@draws("sloth", family="creatures", colour="9a8468", faces="viewer")
def sloth(canvas: Canvas, look: Look) -> None:
    """Draw a sloth that hangs from a branch with a smile."""
    coat = coat_for(look, "efe0c4", noise(0.12, 0.7))
    look.has("hanging")
    branch = look.part("branch", "tree", "vine")
    sway = look.vary("sway", -4, 4)
    bark = Ramp(branch.colour if branch is not None and branch.coloured else WOOD)
    canvas.limb([(3, 12 + sway * 0.5, 3), (32, 10, 3.2), (61, 12 - sway * 0.5, 2.6)], bark)
    if not canvas.tiny:
        for x, y in ((9, 7), (55, 8)):
            canvas.ellipse(x, y, 4.4, 2.2, Ramp("5a9e3c"), -20)
    aura(canvas, look, (32, 38), (14, 14))
    with canvas.placed(32, 12, look.vary("swing", -16, 16)), canvas.placed(-32, -12):
        _hanging_body(canvas, look, coat)
    glow_marks(canvas, look, (32, 34), (28, 24))


def _hanging_body(canvas: Canvas, look: Look, coat: Coat) -> None:
    """Draw the sloth below its branch, by both arms or by one."""
    wide, free = look.vary("width", 0.84, 1.14), look.pick("free arm", (0, -1, 1))
    for side in (-1, 1):
        canvas.limb([(32 + side * 8, 44, 5), (32 + side * 13, 52, 4.2), (32 + side * 8, 57, 3.6)], coat.main)
    body = [(32 + (x - 32) * wide, y) for x, y in path(_SLOTH_BODY)]
    canvas.blob(body, coat.main, bevel=11, texture=coat.texture)
    canvas.ellipse(32, 46, 8.4 * wide, 8.6, coat.light, line=None, cast=0)
    for side in (-1, 1):
        elbow, hand = ((18, 40), (19, 50)) if side == free else ((14, 22), (13, 12))
        rows = [
            (32 + side * 10, 32, 4.4),
            (32 + side * elbow[0], elbow[1], 3.8),
            (32 + side * hand[0], hand[1], 3.2),
        ]
        canvas.limb(rows, coat.main)
        reach = 4.6 if side == free else -4.6
        for step in (-2, 0, 2) if not canvas.tiny else ():
            x = 32 + side * hand[0] + step
            canvas.limb([(x, hand[1], 0.8), (x, hand[1] + reach, 0.6)], Ramp(HORN), cast=0)
    with canvas.placed(32, 26, look.vary("nod", -10, 10), head_growth(canvas, look) ** 0.5):
        _sloth_face(canvas, look, coat)


def _sloth_face(canvas: Canvas, look: Look, coat: Coat) -> None:
    canvas.ellipse(0, 0, 11, 9.6, coat.main, cast=0.2)
    canvas.ellipse(0, 1, 8.6, 7, coat.light, line=None, cast=0)
    for side in (-1, 1):
        canvas.ellipse(
            side * 5, 0.4, 3.2, 2, Ramp(lighten(coat.main.base, -0.22)), side * 30, line=None, cast=0
        )
    eye_pair(canvas, (0, -0.4), 4, Eye(3, mood_of(look), iris_for(look, INK)))
    canvas.stamp(0, 2.2, 3.4, 2.2, INK, round=True)
    canvas.limb([(-3.6, 4.4, 0.6), (0, 6, 0.6), (3.6, 4.4, 0.6)], Ramp(INK), line=None, cast=0, shade="flat")
    headgear(canvas, look, 0, -7, 13)


@draws("mole", family="creatures", colour="5c5058", words=("mole rat",), faces="viewer")
def mole(canvas: Canvas, look: Look) -> None:
    """Draw a mole that comes out of its hill."""
    coat = coat_for(look)
    tall, wide = look.vary("height", -8, 6), look.vary("width", 0.8, 1.12)
    raised = look.pick("arms", (0, 0, 15))
    aura(canvas, look, (32, 36), (16, 14))
    earth = Ramp("7a5236")
    canvas.blob(path("6,60 10,54 20,50 32,52 44,50 54,54 58,60"), earth, bevel=6, texture=noise(0.2, 0.7))
    body = [(32, 18 - tall), (43, 24 - tall), (47, 40), (46, 54), (18, 54), (17, 40), (21, 24 - tall)]
    canvas.blob([(32 + (x - 32) * wide, y) for x, y in body], coat.main, bevel=12)
    canvas.ellipse(32, 47, 9, 7.6, coat.light, line=None, cast=0)
    for side in (-1, 1):
        x, y = 32 + side * (15 + raised * 0.3) * wide, 50 - raised * 1.6
        canvas.limb([(32 + side * 13 * wide, 42, 4), (x + side * 2, y - 2, 4.4)], coat.main)
        canvas.ellipse(x + side * 2.4, y, 5, 4, Ramp(_PINK))
        for step in (-3, 0, 3):
            claw, tip = x + side * 2.4 + step, x + side * 2.4 + step * 1.3
            canvas.limb([(claw, y, 1), (tip, y + (-6 if raised else 5), 0.6)], Ramp(HORN), cast=0)
    y = 30 - tall
    canvas.ellipse(32, y + 5, 7.6, 5.2, coat.light, line=None, cast=0)
    eye_pair(canvas, (32, y - 1), 6.4, Eye(2.8, mood_of(look), iris_for(look, INK)))
    canvas.ellipse(32, y + 3, 3.8, 3, Ramp("f07888"))
    canvas.stamp(30.8, y + 2, 1.2, 1.2, "ffd8d8")
    for side in (-1, 1):
        canvas.stamp(32 + side * 1.2, y + 9, 1.8, 2.4, "fbf4e0")
    canvas.blob(path("12,60 16,56 26,55 32,57 40,55 48,56 52,60"), earth, bevel=4, texture=noise(0.2, 0.7))
    headgear(canvas, look, 32, 21 - tall, 15)
    glow_marks(canvas, look, (32, 36), (28, 24))


def _banded_shell(canvas: Canvas, beast: Beast) -> None:
    """Draw the banded armour over an armadillo's back."""
    (hx, hy), (cx, cy) = beast.frame.hip, beast.frame.chest
    shell = Ramp(beast.look.second(lighten(beast.coat.main.base, -0.06)))
    arch = [(hx - 9, hy + 5), (hx - 6, hy - 6), ((hx + cx) / 2, hy - 11), (cx + 4, cy - 7), (cx + 8, cy + 4)]
    whole = canvas.blob([*arch, ((hx + cx) / 2, hy + 7)], shell, bevel=8, cast=0.2, texture=noise(0.12, 1.0))
    for share in (0.28, 0.42, 0.56, 0.7):
        x = hx - 9 + (cx - hx + 17) * share
        band = [(x - 1, hy - 12, 0.6), (x + 1.4, hy, 0.7), (x, hy + 8, 0.6)]
        canvas.limb(band, Ramp(lighten(shell.base, -0.2)), clip=whole, shade="flat", line=None, cast=0)


_ARMADILLO = Species(
    Build(
        length=13,
        chest=7,
        waist=7.6,
        rump=7.4,
        leg=10,
        thigh=2.8,
        ankle=2,
        neck=11,
        nape=4,
        neck_angle=8,
        foot="claw",
    ),
    Head(skull=4.8, muzzle=12.6, snout=1.6, drop=2.6, ears="leaf", ear_size=7, ear_lean=-24, eye_size=2.6),
    tail="rat",
    tail_size=18,
    poses=(STAND, WALK),
    pale="e8cdb0",
    saddle=_banded_shell,
)


@draws("armadillo", family="creatures", colour="b08a72", words=("pangolin",))
def armadillo(canvas: Canvas, look: Look) -> None:
    """Draw an armadillo in its bands of armour."""
    animal(canvas, look, _ARMADILLO)


def _shoulder_stripe(canvas: Canvas, beast: Beast) -> None:
    x, y = beast.frame.chest
    canvas.limb([(x - 8, y - 5, 1), (x, y + 1, 2), (x + 5, y + 6, 1.6)], Ramp("f0ece4"), line=None, cast=0)
    canvas.limb(
        [(x - 7, y - 3, 0.8), (x, y + 3.4, 1.7), (x + 3, y + 8, 1.2)], Ramp("34303a"), line=None, cast=0
    )


_ANTEATER = Species(
    Build(
        length=16,
        chest=7.4,
        waist=7.2,
        rump=7.6,
        leg=14,
        thigh=3.8,
        ankle=2.6,
        neck=11,
        nape=4.6,
        neck_angle=18,
        foot="claw",
    ),
    Head(skull=4.8, muzzle=20, snout=1.4, drop=7, ears="round", ear_size=4, ear_lean=-30, eye_size=2.4),
    tail="hair",
    tail_size=30,
    poses=(STAND, WALK),
    saddle=_shoulder_stripe,
)


@draws("anteater", family="creatures", colour="8a7a74", words=("aardvark", "tapir"))
def anteater(canvas: Canvas, look: Look) -> None:
    """Draw an anteater: all snout before, all tail behind."""
    animal(canvas, look, _ANTEATER)


def _duck_bill(canvas: Canvas, beast: Beast) -> None:
    x, y = beast.frame.head
    canvas.limb([(x + 5, y + 2, 3), (x + 11, y + 3.4, 3), (x + 14, y + 3.6, 2.4)], Ramp("4f4a58"), cast=0.1)
    canvas.stamp(x + 12.6, y + 2.2, 1.1, 1.0, INK)


_PLATYPUS = Species(
    Build(
        length=15, chest=6.8, waist=7.6, rump=7.4, leg=9.5, thigh=3, ankle=2.2, neck=11, nape=6, neck_angle=14
    ),
    Head(skull=6.4, muzzle=8, snout=3, drop=1.4, ears="none", eye_size=3),
    tail="plate",
    tail_size=22,
    poses=(STAND, WALK),
    pale="e0c49c",
    points="e0903c",
    over=_duck_bill,
)


@draws("platypus", family="creatures", colour="7a5238", words=("duckbill",))
def platypus(canvas: Canvas, look: Look) -> None:
    """Draw a platypus with its bill, webbed feet and flat tail."""
    animal(canvas, look, _PLATYPUS)


def _nose_horns(canvas: Canvas, beast: Beast) -> None:
    """Draw the two horns on the nose of a rhinoceros."""
    x, y = beast.frame.head
    size = beast.look.vary("nose horns", 11, 15)
    asked = beast.look.part("horn", "horns")
    ramp = Ramp(asked.colour if asked is not None and asked.coloured else HORN)
    horn(canvas, "spike", (x + 7, y - 1.4, 14), size * 0.55, ramp)
    horn(canvas, "spike", (x + 13, y + 1.4, 22), size, ramp)


_RHINO = Species(
    Build(
        length=19,
        chest=11,
        waist=11.6,
        rump=10.4,
        leg=18,
        thigh=5.2,
        ankle=3.8,
        neck=14,
        nape=8,
        neck_angle=6,
        hock=0.4,
    ),
    Head(
        skull=7,
        muzzle=17,
        snout=4.8,
        drop=4,
        ears="leaf",
        ear_size=6.4,
        ear_lean=-12,
        eye_size=2.8,
        marked=False,
    ),
    tail="tuft",
    tail_size=12,
    poses=(STAND, WALK),
    over=_nose_horns,
)


@draws("rhino", family="creatures", colour="8d919c", words=("rhinoceros", "white rhino"))
def rhino(canvas: Canvas, look: Look) -> None:
    """Draw a rhinoceros."""
    animal(canvas, look, _RHINO)
