"""Materials: their colour, how they take the light, their texture, and the words that mean them."""

from dataclasses import dataclass

from sprite_tavern.forge import textures
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.ramps import RampKind


@dataclass(frozen=True, slots=True)
class Material:
    """What a thing is made of."""

    colour: str
    kind: RampKind = "matte"
    texture: Texture | None = None
    words: tuple[str, ...] = ()


MATERIALS: dict[str, Material] = {
    "wood": Material("9a6436", texture=textures.planks(5), words=("wooden", "timber", "log", "oaken")),
    "bamboo": Material("b7b04e", texture=textures.bands(6)),
    "straw": Material(
        "d9b85a", texture=textures.stripes(8, 3, 0.3, 0.14), words=("thatch", "thatched", "hay", "wicker")
    ),
    "stone": Material(
        "8d8f98", texture=textures.noise(), words=("rock", "rocky", "granite", "cobblestone", "stony")
    ),
    "marble": Material("e4e4ea", "soft", textures.noise(0.1, 0.5, 3), words=("alabaster",)),
    "sandstone": Material("d8b57a", texture=textures.noise(0.1), words=("sand", "sandy", "desert")),
    "brick": Material("b0563f", texture=textures.brick(), words=("bricks",)),
    "clay": Material("b9694a", words=("terracotta", "ceramic", "earthen", "mud", "muddy")),
    "iron": Material("8a93a3", "metal", words=("ironclad",)),
    "steel": Material("a3b0c2", "metal", words=("mithril", "damascus", "chrome", "titanium")),
    "metal": Material("97a2b3", "metal", words=("metallic", "mechanical", "metalic")),
    "silver": Material("c3ccd8", "metal", words=("silvery", "sterling")),
    "gold": Material("e9b234", "metal", words=("golden", "gilded", "gilt")),
    "bronze": Material("b67a3e", "metal", words=("brass", "brazen")),
    "copper": Material("c7723f", "metal"),
    "platinum": Material("d9dee6", "metal"),
    "rust": Material("a8643c", texture=textures.noise(0.18, 0.5), words=("rusty", "rusted", "corroded")),
    "lead": Material("6d7280", "metal", words=("pewter", "tin")),
    "leather": Material("8d5a34", texture=textures.noise(0.1, 0.7), words=("hide", "leathery")),
    "cloth": Material("b79a78", words=("fabric", "cotton", "linen", "wool", "woolen", "woollen")),
    "silk": Material("c85a8a", "soft", words=("silken", "satin", "velvet")),
    "fur": Material("8a6142", texture=textures.fur(), words=("furred",)),
    "paper": Material("f0e4c4", words=("parchment", "papyrus", "cardboard")),
    "bone": Material("e6ddc4", words=("bony", "ivory", "skeletal")),
    "crystal": Material("6fd0ee", "metal", words=("crystalline", "gemstone", "prismatic")),
    "diamond": Material("a9e6f2", "metal", words=("adamantine",)),
    "ruby": Material("c4164a", "metal", words=("garnet",)),
    "emerald": Material("1fa568", "metal"),
    "sapphire": Material("2452c4", "metal"),
    "amethyst": Material("9a5fd0", "metal"),
    "jade": Material("2fa77f", "soft"),
    "amber": Material("f0a02c", "soft"),
    "obsidian": Material("2d2740", "metal", words=("onyx", "basalt")),
    "glass": Material("bfe2ee", "soft", words=("glassy", "transparent", "translucent")),
    "ice": Material("9adcf4", "metal", words=("icy", "frost", "frosty", "glacial", "frostbitten")),
    "snow": Material("eaf2f8", "soft"),
    "water": Material("3f8fe0", "soft", words=("watery", "aquatic", "liquid", "ocean", "sea")),
    "fire": Material(
        "ee6a25", "glow", words=("fiery", "inferno", "infernal", "hellfire", "ember", "blazing")
    ),
    "lava": Material("d9441f", "glow", textures.noise(0.3, 0.6), words=("magma", "molten", "volcanic")),
    "lightning": Material("f4df3c", "glow", words=("electric", "thunder", "storm", "shocking", "electrical")),
    "shadow": Material("4a3d66", words=("shadowy", "void", "darkness", "umbral")),
    "light": Material("f7ecb0", "glow", words=("radiant", "celestial", "divine", "sunlight")),
    "poison": Material("86c43a", words=("poisonous", "toxic", "venomous", "acid", "acidic", "venom")),
    "plant": Material(
        "5a9e3c",
        words=("leafy", "leaf", "vine", "vines", "grass", "grassy", "leaves", "vinecovered", "ivycovered"),
    ),
    "moss": Material(
        "6d8a3e", texture=textures.noise(0.18, 0.5), words=("mossy", "overgrown", "mosscovered")
    ),
    "blood": Material("a31c2b", "soft", words=("bloody", "gory", "bloodcovered")),
    "candy": Material("f08cb4", "soft", words=("sugar", "bubblegum", "candied")),
    "chocolate": Material("6b3f2a", words=("cocoa", "choco")),
    "cheese": Material("f2c443", words=("cheesy",)),
    "rubber": Material("e2574c", "soft", words=("plastic", "toy")),
    "neon": Material("37f0c8", "glow", words=("cyber", "cyberpunk", "holographic", "hologram")),
    "rainbow": Material("e0609a", words=("multicolored", "multicoloured", "colorful", "colourful")),
}

FLOWING: frozenset[str] = frozenset(
    {"water", "fire", "lava", "poison", "blood", "snow", "sandstone", "straw", "lightning", "light", "shadow",
     "chocolate", "cheese", "candy", "ice"}
)  # fmt: skip
"""What vessels hold; a goblet of gold is made of it, a bucket of water is not."""
