"""How a held thing is registered, and the colours gear is made of."""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look, Preset

STEEL = "a3b0c2"
WOOD = "8f5a34"
GOLD = "e9b234"
LEATHER = "7d4d2e"
BONE = "e6ddc4"
CLOTH_WHITE = "eceef2"
MAGIC = "5ae6ff"
ROPE = "c9a06a"


@dataclass(frozen=True, slots=True)
class Gear:
    """A held thing and how a figure holds it."""

    draw: Callable[[Canvas, Look], None]
    presets: Mapping[str, Preset]
    tilt: float
    """Degrees it leans outwards from upright in a hand."""
    lift: float
    """Units the grip sits above the fist's centre."""
    scale: float
    """Size in a hand."""
    either_hand: bool
    """True for what also sits in the shield hand: mugs, books, torches."""


_GEAR: dict[str, Gear] = {}


def held(
    *,
    presets: Mapping[str, Preset],
    tilt: float = 12.0,
    lift: float = 0.0,
    scale: float = 1.0,
    either_hand: bool = False,
) -> Callable[[Callable[[Canvas, Look], None]], Callable[[Canvas, Look], None]]:
    """Register a held thing under the words of its presets (singular)."""

    def register(draw: Callable[[Canvas, Look], None]) -> Callable[[Canvas, Look], None]:
        for word in presets:
            _GEAR[word] = Gear(draw, presets, tilt, lift, scale, either_hand)
        return draw

    return register


@functools.cache
def gear() -> Mapping[str, Gear]:
    """Return every held thing by word, having imported all modules of this package."""
    package = importlib.import_module("sprite_tavern.forge.gear")
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return dict(sorted(_GEAR.items()))


def metal_colour(look: Look) -> "tuple[int, int, int] | str":
    """Return the asked colour of a blade or head, else plain steel."""
    return look.colour if look.coloured else look.shade_of(STEEL, 0.5)


def is_magic(look: Look) -> bool:
    """Whether the thing shows runes, gems and a gleam."""
    return look.has("magic", "glowing", "runed", "holy", "legendary", "cursed", "arcane")
