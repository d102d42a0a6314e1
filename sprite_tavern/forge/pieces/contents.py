"""What is in a bowl, on a plate or in a sack: the thing's own drawing, several times and small."""

from collections.abc import Sequence

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.geometry import placement
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.look import Look

Place = tuple[float, float, float]
"""Where a copy lies: x, y of its middle, and its scale."""
_MIDDLE = 32.0
_FAMILIES = frozenset({"items", "food", "weapons", "nature", "effects", "creatures", "furniture"})
HEAP: tuple[Place, ...] = ((-11, -3, 0.34), (11, -3, 0.34), (0, -9, 0.36), (-5, 1, 0.34), (7, 2, 0.34))


def contained(look: Look) -> str | None:
    """Return the first thing "of …" or "with …" that has a drawing of its own and is not drawn yet."""
    for noun in look.unread_parts():
        name = words().get(noun)
        if name is not None and drawers()[name].family in _FAMILIES:
            return noun
    return None


def heap(canvas: Canvas, look: Look, places: Sequence[Place] = HEAP, clipped: int | None = None) -> bool:
    """Draw what the thing contains at the places, back to front; return whether there was anything.

    `clipped` keeps the heap inside that earlier part.
    """
    noun = contained(look)
    if noun is None:
        return False
    drawer = drawers()[words()[noun]]
    part = look.part(noun, default=drawer.presets[noun])
    if part is None:
        return False
    for x, y, scale in places:
        frame = placement(x, y, 0.0, scale).then(placement(-_MIDDLE, -_MIDDLE))
        first = len(canvas.parts)
        with canvas.framed(frame):
            drawer.draw(canvas, part)
        if clipped is not None:
            _clip(canvas, first, clipped)
    return True


def _clip(canvas: Canvas, first: int, clip: int) -> None:
    for part in canvas.parts[first:]:
        if part.finish["clip"] is None:
            part.finish["clip"] = clip


def fluid(look: Look, default: str) -> str | None:
    """Return the colour of the liquid asked ("of water", "with blood"), else None when empty."""
    if look.has("empty"):
        return None
    for noun, colour in FLUIDS.items():
        if look.part(noun) or look.has(noun):
            return colour
    material = MATERIALS.get(look.material or "")
    return material.colour if material and look.material in {"water", "lava", "blood", "poison"} else default


FLUIDS = {
    "milk": "f4f1e6", "water": "5fb4ee", "juice": "f5a02c", "orange juice": "f5a02c", "wine": "8a1f3c",
    "lemonade": "f6e27a", "tea": "b5642f", "coffee": "5d3a26", "cocoa": "6b3f2a", "beer": "e8a92c",
    "soda": "6b2f26", "cola": "5a2a20", "blood": "a31c2b", "poison": "86c43a", "honey": "e8a32c",
    "soup": "c8642f", "oil": "4a4030", "paint": "3b8ff0", "ink": "2b2638", "lava": "ee6a25",
    "acid": "9ad43a", "slime": "7ac74a", "rum": "a85a24", "whiskey": "c07a2c", "cider": "e0a83c",
    "mead": "e6b23c", "ale": "c9802b",
}  # fmt: skip
"""Liquids and their colours."""
