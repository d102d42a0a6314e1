"""Heraldic charges: the beasts and signs on a shield, a banner or a coin, 13 units high."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.pieces.emblems import emblem
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp

_RADIUS = 6.4
_FIGURES: dict[str, str] = {
    "dragon": "-4,6.6 -5.4,2 -3.4,-1.4 -6.6,-5.8 -1.6,-4.4 .6,-6.8 4.6,-5.2 6,-2.8 2.4,-2.4"
    " 1.4,0 4,2.4 3.2,6.6 1,4.2 -1,6.6",
    "eagle": "0,-6.6 2,-4 6.6,-5 5.6,.4 2.4,2 3,6.4 0,4.6 -3,6.4 -2.4,2 -5.6,.4 -6.6,-5 -2,-4",
    "wolf": "-4.6,-6.6 -2,-3.4 2,-3.4 4.6,-6.6 5,0 2,3.4 0,6.4 -2,3.4 -5,0",
    "tree": "0,-6.6 3.4,-1.6 1.8,-1.6 4.6,2.8 1,2.8 1,6.4 -1,6.4 -1,2.8 -4.6,2.8 -1.8,-1.6 -3.4,-1.6",
    "tower": "-4,6 -4,-3 -5,-3 -5,-6 -3,-6 -3,-4.6 -1,-4.6 -1,-6 1,-6 1,-4.6 3,-4.6 3,-6 5,-6 5,-3 4,-3 4,6",
    "snake": "-4.6,6 -4.6,2.6 0,3 1.6,1.4 -3.8,-.8 -3.4,-4.8 .4,-6.6 4.4,-5 2,-3.8"
    " -.6,-3.4 4.6,0 4.4,4.6 .6,6.4",
    "fist": "-4,-4 0,-5 4,-4 4.4,1 2.6,3 2.6,6 -2.6,6 -2.6,3 -4.4,1",
    "diamond": "0,-6 4.6,0 0,6 -4.6,0",
    "arrow": "0,-6 4,-1 1.3,-1 1.3,6 -1.3,6 -1.3,-1 -4,-1",
    "rose": "0,-5 3,-5.6 4.4,-2.8 6,0 4,2.6 3.6,5.4 0,4.8 -3.6,5.4 -4,2.6 -6,0 -4.4,-2.8 -3,-5.6",
}
_SYNONYMS: dict[str, str] = {
    "hawk": "eagle", "falcon": "eagle", "phoenix": "eagle", "bird": "eagle", "raven": "eagle", "owl": "eagle",
    "griffin": "eagle", "gryphon": "eagle", "crow": "eagle", "fox": "wolf", "bear": "wolf", "cat": "wolf",
    "dog": "wolf", "oak": "tree", "castle": "tower", "serpent": "snake", "gem": "diamond", "flower": "rose",
    "thunder": "lightning", "bolt": "lightning", "fire": "flame", "water": "drop", "bones": "skull",
    "crescent": "moon", "pentagram": "star", "wyvern": "dragon", "rune": "lightning", "tiger": "lion",
}  # fmt: skip

CHARGES: frozenset[str] = frozenset(_FIGURES) | frozenset(_SYNONYMS)
"""The charges drawn here, beside the plain emblems."""


def charge(canvas: Canvas, name: str, ramp: Ramp) -> None:
    """Paint a charge centred on the origin; a name nobody knows becomes a star."""
    figure = _SYNONYMS.get(name, name)
    outline = _FIGURES.get(figure)
    if outline is None:
        emblem(canvas, figure, _RADIUS, ramp)
        return
    canvas.polygon(path(outline), ramp, shade="flat", bias=0.12, cast=0.1)
