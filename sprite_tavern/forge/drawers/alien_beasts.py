"""Beasts of other worlds: the long-skulled hunter with its blade of a tail."""

from sprite_tavern.forge.anatomy.coats import INK, TOOTH, Coat
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import Point, between
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import aura, coat_for, glow_marks, head_growth, iris_for
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import path, tube
from sprite_tavern.forge.ramps import Ramp, lighten

_SKULL = path("-24,-3 -20,-9 -10,-12 1,-11 9,-7 14,-1 13,3 5,4 -3,3 -10,0 -18,1")
_GAPE = path("2,2 13,2 12,9 5,8")
_JAW = path("-2,3 4,7 12,8.4 11,11 3,10.6 -4,7")
_BLADE = path("-1.6,2 -4,-5 0,-13 3.4,-4 1.6,2")
_SLIME = "b8f06a"


@draws(
    "alien beast",
    family="creatures",
    colour="55627a",
    words=(
        "xenomorph", "alien monster", "alien creature", "alien predator", "alien hunter", "space monster",
        "alien bug",
    ),
)  # fmt: skip
def alien_beast(canvas: Canvas, look: Look) -> None:
    """Draw a lean hunter with a long bare skull, ribs, pipes on its back and a bladed tail."""
    coat = coat_for(look, None if look.coloured else "9aa6b8")
    crouch, lean = look.vary("crouch", -2, 5), look.vary("lean", -3, 4)
    hip, chest = (22.0, 43.0 + crouch), (35.0 + lean, 33.0 + crouch)
    head = (43.0 + lean, 20.0 + crouch)
    aura(canvas, look, between(hip, chest, 0.5), (15, 13))
    _tail(canvas, look, hip, coat)
    leg(canvas, Leg(hip, (31, 58.6), 4.6, 1.9, 6, 4, far=True), "claw", coat)
    _arm(canvas, chest, (9.0, 11.0), coat, far=True)
    _pipes(canvas, hip, chest, coat)
    _trunk(canvas, (hip, chest, head), coat)
    leg(canvas, Leg((hip[0] + 1, hip[1] + 2), (22, 60), 5.2, 2.1, 6, 4), "claw", coat)
    with canvas.placed(head[0] + 1, head[1], look.vary("nod", -10, 8), head_growth(canvas, look) ** 0.5):
        _head(canvas, look, coat)
    _arm(canvas, (chest[0] + 1, chest[1] + 2), (11.0, 6.0), coat, far=False)
    glow_marks(canvas, look, (32, 32), (28, 25))


def _tail(canvas: Canvas, look: Look, hip: Point, coat: Coat) -> None:
    """Draw a tail of bones that curls up behind, a blade at its end."""
    rise = look.vary("tail", 0, 12)
    tip = (8.0, 14.0 - rise * 0.5)
    rows = [(*hip, 4.4), (10, 51, 3.2), (-1, 44 - rise * 0.4, 2.4), (0, 28 - rise, 1.8), (*tip, 1.4)]
    canvas.limb(rows, coat.main)
    for share in () if canvas.small else (0.2, 0.4, 0.6, 0.8):
        x, y = between((10, 51), (-1, 40 - rise * 0.5), share)
        canvas.ellipse(x - 1.6, y - 1, 1.6, 1.8, coat.light, cast=0.06)
    with canvas.placed(*tip, 40):
        canvas.polygon(_BLADE, coat.light, bevel=2)


def _pipes(canvas: Canvas, hip: Point, chest: Point, coat: Coat) -> None:
    """Draw the pipes that stand up from the back."""
    for share in (0.35, 0.95) if canvas.small else (0.2, 0.55, 0.9):
        x, y = between(hip, chest, share)
        canvas.limb([(x, y - 3, 2.4), (x - 6, y - 11, 2.0), (x - 10, y - 13, 1.7)], coat.dark)


def _trunk(canvas: Canvas, points: tuple[Point, Point, Point], coat: Coat) -> None:
    hip, chest, head = points
    waist = between(hip, chest, 0.4, 1.0)
    rows = [(*hip, 5.4), (*waist, 4.2), (*chest, 6.6), (*between(chest, head, 0.6), 3.4), (*head, 3.6)]
    whole = canvas.limb(rows, coat.main)
    for share in (0.55, 0.85) if canvas.small else (0.5, 0.68, 0.86, 1.02):
        x, y = between(hip, chest, share)
        rib = [(x + 1, y - 3, 0.8), (x + 4, y + 2, 0.9), (x + 2.4, y + 7, 0.7)]
        canvas.limb(rib, coat.light, clip=whole, line=None, cast=0)


def _arm(canvas: Canvas, shoulder: Point, reach: Point, coat: Coat, *, far: bool) -> None:
    """Draw a thin arm with three claws, held out in front."""
    x, y = shoulder
    hand = (x + reach[0] + 4, y + reach[1])
    bias = -0.16 if far else 0.0
    canvas.limb([(x, y, 2.8), (x + 3, y + 9, 2.0), (*hand, 1.6)], coat.main, bias=bias)
    for turn in (-3.4, 0.0, 3.4):
        claw = [(*hand, 0.9), (hand[0] + 4, hand[1] + 1 + turn, 0.5)]
        canvas.limb(claw, coat.light, bias=bias, cast=0)


def _head(canvas: Canvas, look: Look, coat: Coat) -> None:
    """Draw the long skull, bared teeth and the slime that runs from them; no eye unless one is asked."""
    canvas.polygon(_GAPE, Ramp("5a1c2c"), shade="flat", line=None, cast=0)
    canvas.blob(_JAW, coat.main, bias=-0.08, bevel=3)
    canvas.blob(_SKULL, coat.main, bevel=6, gain=1.3)
    ridge = Ramp(lighten(coat.main.base, 0.16))
    canvas.limb(tube("-19,-5,.9 -8,-9,1.2 2,-8,1"), ridge, line=None, cast=0)
    for x in (4.0, 7.4, 10.8):
        canvas.stamp(x, 3.6, 1.3, 2.2, TOOTH)
        canvas.stamp(x, 7.6, 1.2, 1.8, TOOTH)
    slime = Ramp(_SLIME, "glow")
    for x, long in ((9.4, 4.0),) if canvas.small else ((5.6, 6.0), (9.4, 4.0)):
        canvas.limb([(x, 9.5, 0.7), (x, 10 + long, 1.0)], slime, line=None, cast=0)
    if look.part("eyes", "eye") is not None:
        canvas.stamp(6.4, -3.4, 3.2, 2.4, iris_for(look, INK), round=True)
    headgear(canvas, look, -2, -11, 12)
