"""How a held thing is registered, and the colours gear is made of."""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix

STEEL = "a3b0c2"
WOOD = "8f5a34"
PALE_WOOD = "cf9250"
GOLD = "e9b234"
LEATHER = "7d4d2e"
BONE = "e6ddc4"
CLOTH_WHITE = "eceef2"
MAGIC = "5ae6ff"
ROPE = "c9a06a"
_GLEAM, _GLEAM_AT_32 = 0.15, 0.1
"""How much lighter metal is at 16 px and at 32, to stand out from its contour."""
_AT_32 = 0.4
"""Share of what is done at 16 px that is done at 32."""


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
    at_16: float = 1.12
    """How much larger it is at 16 px."""


_GEAR: dict[str, Gear] = {}


def held(  # noqa: PLR0913 - a registration says it all in one place
    *,
    presets: Mapping[str, Preset],
    tilt: float = 12.0,
    lift: float = 0.0,
    scale: float = 1.0,
    either_hand: bool = False,
    at_16: float = 1.12,
) -> Callable[[Callable[[Canvas, Look], None]], Callable[[Canvas, Look], None]]:
    """Register a held thing under the words of its presets (singular)."""

    def register(draw: Callable[[Canvas, Look], None]) -> Callable[[Canvas, Look], None]:
        for word in presets:
            _GEAR[word] = Gear(draw, presets, tilt, lift, scale, either_hand, at_16)
        return draw

    return register


@functools.cache
def gear() -> Mapping[str, Gear]:
    """Return every held thing by word, having imported all modules of this package."""
    package = importlib.import_module("sprite_tavern.forge.gear")
    for module in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return dict(sorted(_GEAR.items()))


def bold(canvas: Canvas, factor: float = 1.45) -> float:
    """Return how much larger the telling part of a held thing is drawn: at 16 px, and a little at 32."""
    return factor if canvas.tiny else 1 + (factor - 1) * _AT_32 if canvas.small else 1.0


def pole_wood(canvas: Canvas, wood: "Rgb | str") -> "Rgb | str":
    """Return the colour of a pole of plain wood: pale at 16 px, half way to that at 32."""
    return PALE_WOOD if canvas.tiny else mix(wood, PALE_WOOD, 0.5) if canvas.small else wood


def metal_ramp(canvas: Canvas, look: Look) -> Ramp:
    """Return the ramp of a blade or head: of the colour asked, else plain steel, bright at 16 px."""
    colour = look.colour if look.coloured else look.shade_of(STEEL, 0.5)
    if canvas.tiny:
        return Ramp(lighten(colour, _GLEAM), "soft")
    return Ramp(lighten(colour, _GLEAM_AT_32) if canvas.small else colour, "metal")


def is_magic(look: Look) -> bool:
    """Whether the thing shows runes, gems and a gleam."""
    return look.has("magic", "glowing", "runed", "holy", "legendary", "cursed", "arcane")
