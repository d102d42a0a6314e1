"""What effects share: the layers of light of one colour, ragged bursts, the frame they fill."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours
from sprite_tavern.forge.pieces.materials import FIRE, glow
from sprite_tavern.forge.ramps import Rgb

Colours = tuple[Rgb | str, ...]
EFFECT_FRAME = Framing(fill=0.95, grow=1.6, anchor="centre")
"""Effects may grow to fill the square."""
_FIRES = frozenset({"fire", "lava"})


def layers(look: Look, plain: Rgb | str | None = None) -> Colours:
    """Return four colours from the rim to the core: of the colour asked, else of fire or `plain`."""
    if look.coloured and look.material not in _FIRES:
        return fire_colours(look.colour)
    return FIRE if plain is None else fire_colours(plain)


def burst(canvas: Canvas, look: Look, build: tuple[int, float], colours: Colours) -> None:
    """Draw nested ragged stars around the origin."""
    spikes, reach = build
    for layer, (colour, size) in enumerate(zip(colours, (1.0, 0.74, 0.5, 0.26), strict=True)):
        outline = []
        for number in range(spikes * 2):
            angle = math.pi * number / spikes + 0.2 * layer
            long = reach * size * (look.vary(f"spike {number}", 0.82, 1.1) if number % 2 == 0 else 0.66)
            outline.append((long * math.cos(angle), long * math.sin(angle)))
        canvas.polygon(outline, glow(colour), shade="flat", line=None, cast=0.0, bias=0.05, gradient=-0.4)
