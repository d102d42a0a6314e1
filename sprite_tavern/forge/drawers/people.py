"""Registers people of every race and trade; the figure itself is drawn in `forge/figures`."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.figures.beastfolk import FOLK_WORDS
from sprite_tavern.forge.figures.callings import INNER_TRADES, TRADES
from sprite_tavern.forge.figures.figure import draw_figure
from sprite_tavern.forge.figures.races import RACE_WORDS
from sprite_tavern.forge.figures.trade_words import TRADE_WORDS
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look, Preset

_ADJECTIVES = frozenset(
    {"elven", "elvish", "dwarven", "gnomish", "orcish", "skeletal", "rotten", "demonic", "angelic"}
)
_THINGS = frozenset({"scarecrow"})
"""Words that name a thing when they stand alone, and a people or a trade only beside another."""


def _presets() -> dict[str, Preset]:
    trades: dict[str, Preset] = {
        name: {"kind": name} for name in TRADES if name not in INNER_TRADES | _THINGS
    }
    trades |= {word: {"kind": name} for word, name in TRADE_WORDS.items()}
    races: dict[str, Preset] = {
        word: {"kind": name}
        for word, name in (RACE_WORDS | FOLK_WORDS).items()
        if word not in _ADJECTIVES | _THINGS
    }
    return trades | races


@draws(
    "person",
    family="figures",
    colour="3a68cf",
    presets=_presets(),
    framing=Framing(grow=1.06),
)
def person(canvas: Canvas, look: Look) -> None:
    """Draw a human or another people, dressed and armed by trade."""
    draw_figure(canvas, look)
