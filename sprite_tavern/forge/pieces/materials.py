"""The colours that things are made of, by the name of the material.

Drawers take the colour a person asked for first and fall back to these, so that wood, iron and
parchment look the same in a chest, a cart and a tavern sign.
"""

from sprite_tavern.forge.ramps import Ramp, Rgb

WOOD = "96603a"
DARK_WOOD = "6d4325"
PALE_WOOD = "d9b184"
STEEL = "a3b0c2"
IRON = "6f7889"
GOLD = "e9b234"
BRASS = "c9922e"
COPPER = "c7723f"
LEATHER = "8d5a34"
DARK_LEATHER = "5a3a26"
ROPE = "c9a06a"
BONE = "e6ddc4"
STONE = "8d8f98"
DARK_STONE = "62646f"
CLAY = "b9643f"
PARCHMENT = "ead9ac"
PAPER = "f4ecd8"
GLASS = "cfe3ee"
LINEN = "d9c49a"
LEAF = "5a9e3c"
PINE = "2f7a4a"
EARTH = "8a6240"
SNOW = "eef4fa"
ICE = "9adcf4"
RUST = "a8643c"
MOSS = "6d9a3e"
INK = "2b2638"
WHITE = "f2f3f6"
RED = "d3313a"
BLUE = "3a68cf"
LAMPLIGHT = "ffd877"
FOAM = "f6f0e0"

FIRE = ("d8352a", "f0832a", "fbd24a", "fff3b0")
"""The four layers of a flame, outside to inside."""
COLD_FIRE = ("3b8ff0", "6fd0f4", "c9f4ff", "ffffff")


def metal(colour: Rgb | str) -> Ramp:
    """Return the wide, contrasty ramp of polished metal or gemstone."""
    return Ramp(colour, "metal")


def matte(colour: Rgb | str) -> Ramp:
    """Return the ramp of wood, cloth, stone and leaves."""
    return Ramp(colour)


def soft(colour: Rgb | str) -> Ramp:
    """Return the narrow ramp of glass, paper and snow."""
    return Ramp(colour, "soft")


def glow(colour: Rgb | str) -> Ramp:
    """Return the ramp of light itself."""
    return Ramp(colour, "glow")
