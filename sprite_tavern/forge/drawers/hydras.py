"""Hydras: one body, and a fan of necks with a head on each."""

from sprite_tavern.forge.anatomy.dragonbodies import (
    GROUND,
    dragon_neck_head,
    dragon_skin,
    dragon_tail,
    dragon_thigh,
    dragon_trunk,
)
from sprite_tavern.forge.anatomy.joints import Point, between, polar
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import aura, glow_marks, heads_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import tube

_SHOULDERS: Point = (30.0, 42.0)
_MOST = 7
_LOW, _HIGH = 4.0, 142.0
"""Degrees above the horizontal of the first and the last neck."""


@draws(
    "hydra",
    family="creatures",
    colour="3f8f7a",
    words=("multi headed dragon", "many headed dragon", "tiamat"),
)
def hydra(canvas: Canvas, look: Look) -> None:
    """Draw a wingless dragon with three to seven heads."""
    asked = heads_of(look)
    heads = min(asked, _MOST) if asked > 1 else look.pick("heads", (3, 3, 5))
    coat, fin = dragon_skin(canvas, look)
    aura(canvas, look, _SHOULDERS, (16, 12))
    dragon_tail(
        canvas, look, [(16, 49, 6), (5, 54, 4), (-4, 52, 2.8), (-8, 44, 1.9), (-4, 38, 1.1)], coat, fin
    )
    leg(canvas, Leg((20, 48), (24, 58.8), 5, 2.8, 2, 2, far=True), "claw", coat)
    leg(canvas, Leg((32, 48), (40, 58.8), 4.6, 2.6, -1, far=True), "claw", coat)
    growth = 0.96 - 0.05 * heads
    order = sorted(range(heads), key=lambda number: abs(number - (heads - 1) / 2) * (-1) ** number)
    for number in [*order[1:], order[0]]:
        share = number / (heads - 1)
        reach = look.vary(f"neck {number}", 25, 30) * (0.76 + 0.08 * heads)
        _neck(canvas, look, (_LOW + (_HIGH - _LOW) * share, reach, growth), far=number != order[0])
    dragon_trunk(canvas, look, tube("17,47,8.6 24,45,9.4 31,43.4,9 35,38,6"), coat, fin)
    dragon_thigh(canvas, (19, 49), (18, GROUND), coat)
    leg(canvas, Leg((33, 49), (36, GROUND), 4.8, 2.8, -1.4, 0.6), "claw", coat)
    glow_marks(canvas, look, (32, 34), (30, 26))


def _neck(canvas: Canvas, look: Look, shape: tuple[float, float, float], *, far: bool) -> None:
    """Draw a neck that rises at an angle and bends forward, and its head."""
    angle, reach, growth = shape
    coat, fin = dragon_skin(canvas, look)
    tip = polar(_SHOULDERS, angle, reach)
    bend = between(_SHOULDERS, tip, 0.6, -reach * 0.17)
    bias = -0.1 if far else 0.0
    rows = [(*_SHOULDERS, 5.4), (*bend, 3.6), (*tip, 3.0)]
    whole = canvas.limb(rows, coat.main, bias=bias, texture=coat.texture)
    belly = [(x + 1.8, y + 1.2, radius * 0.5) for x, y, radius in rows[1:]]
    canvas.limb(belly, coat.light, clip=whole, bias=bias, line=None, cast=0)
    with canvas.placed(*tip, 0.0, growth):
        dragon_neck_head(canvas, look, (0.0, 0.0), coat, fin)
