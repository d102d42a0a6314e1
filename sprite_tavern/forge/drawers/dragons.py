"""Dragons with four legs, and wyverns with two: seated, striding, rearing or asleep."""

from sprite_tavern.forge.anatomy.dragonbodies import CROUCHED, REARING, SEATED, STRIDING, winged_dragon
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look


@draws(
    "dragon",
    family="creatures",
    colour="4a9e3f",
    words=("drake", "wyrm", "dragonling", "lizard dragon"),
    presets={
        "whelp": {"colour": "d3613a", "states": ("baby",)},
        "frost dragon": {"colour": "7fb8e8", "second": "eaf6fc"},
        "bone dragon": {"colour": "dcd2b8", "states": ("skeletal",)},
        "dracolich": {"colour": "6f7a8f", "second": "6fd0a0", "states": ("skeletal",)},
    },
)
def dragon(canvas: Canvas, look: Look) -> None:
    """Draw a winged dragon on four legs."""
    winged_dragon(canvas, look, (SEATED, STRIDING, REARING, CROUCHED), arms=True)


@draws("wyvern", family="creatures", colour="6b8f3a", words=("wivern",))
def wyvern(canvas: Canvas, look: Look) -> None:
    """Draw a wyvern: two legs, and wings for arms."""
    winged_dragon(canvas, look, (STRIDING, REARING, SEATED), arms=False)
