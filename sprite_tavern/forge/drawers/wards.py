"""Spells of protection: a shield made of light."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import glow
from sprite_tavern.forge.pieces.outlines import facet, mirrored, scaled
from sprite_tavern.forge.pieces.sparkle import twinkles
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import lighten

_SHIELDS = {
    "heater": mirrored("0,-27 12,-23 23,-21 23,-4 17,13 8,22 0,27"),
    "kite": mirrored("0,-27 13,-24 18,-14 15,4 8,18 0,29"),
    "round": mirrored("0,-26 14,-22 23,-12 26,0 23,12 14,22 0,26"),
}


@draws(
    "ward",
    family="effects",
    colour="4aa8f4",
    words=("shield spell", "protection spell", "energy shield", "shield buff", "defense buff", "ward spell"),
    faces="viewer",
    framing=Framing(fill=0.95, grow=2.2, anchor="centre"),
)
@weathered("glowing", "magic", stretch=0.04)
def ward(canvas: Canvas, look: Look) -> None:
    """Paint a shield of light with a bright rim and a spark at its heart."""
    look.has("glowing", "magic")
    colour = look.colour
    edge, heart = glow(lighten(colour, 0.24)), glow(lighten(colour, -0.06))
    wide, outline = look.vary("wide", 0.88, 1.06), _SHIELDS[look.pick("shape", tuple(_SHIELDS))]
    with canvas.placed(32, 32):
        canvas.polygon(scaled(outline, wide, 1.0), edge, shade="flat")
        canvas.polygon(scaled(outline, wide * 0.8, 0.8), heart, **facet(-0.1))
        canvas.polygon([(x, y) for x, y in scaled(outline, wide * 0.8, 0.8) if x <= 0], heart, **facet(0.25))
        ray = look.vary("ray", 11, 15)
        spark = [(ray * (1 if n % 2 == 0 else 0.26), n * math.pi / 4) for n in range(8)]
        points = [(reach * math.sin(turn), -2 - reach * math.cos(turn)) for reach, turn in spark]
        canvas.polygon(points, glow("ffffff"), **facet(0.3))
        if not canvas.tiny:
            twinkles(canvas, [(-22, -25), (25, 12), (20, -27)], lighten(colour, 0.3))
