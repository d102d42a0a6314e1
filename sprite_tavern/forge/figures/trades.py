"""Trades: what people of each calling wear and hold, with options for the individual."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """A calling. Every tuple lists options, one of which an individual takes."""

    outfits: tuple[str, ...] = ("tunic",)
    colours: tuple[str, ...] = ("3a68cf", "4a9e3f", "b3513a", "8a6a3a", "6a4f9a", "2f8a8a")
    hats: tuple[str, ...] = ("",)
    weapons: tuple[str, ...] = ("",)
    offhands: tuple[str, ...] = ("",)
    hair: tuple[str, ...] = ("short", "parted", "messy", "swept", "curly")
    beards: tuple[float, ...] = (0.0,)
    capes: tuple[str, ...] = ("",)
    second: str = "7d4d2e"
    metal: str = "a3b0c2"
    hat_colour: str = ""
    bulk: float = 1.0
    female: bool | None = None
    """None: the individual decides."""
    grey: bool = False
    extras: tuple[str, ...] = ()
    """quiver, pauldrons, mask, eyepatch, glasses, scarf, backpack, halo, sash, bowtie."""


_KNIGHT = Trade(
    outfits=("armour",), colours=("3a68cf", "b3323c", "3f7a4a", "6a4a9a", "d8b24a"),
    hats=("greathelm", "armet", "helm", "greathelm"), weapons=("sword", "sword", "longsword", "mace"),
    offhands=("", "shield", "shield"), capes=("", "", "main"), extras=("pauldrons",),
)  # fmt: skip
_WIZARD = Trade(
    outfits=("robe",), colours=("3a58bf", "7f42b5", "2f6f6a", "8a2f4a"), hats=("wizard", "wizard",
        "wizard bent"),
    weapons=("staff",), hair=("long", "long", "swept"), beards=(4.0, 6.0, 8.0), grey=True, female=False,
)  # fmt: skip
_ROGUE = Trade(
    outfits=("leather",), colours=("45464f", "4a3a5a", "3f4a3a"), hats=("hood", "hood", "", "bandana"),
    weapons=("dagger",), offhands=("", "dagger"), capes=("4a3040", "", "3a3a4a"), extras=("scarf",),
)  # fmt: skip
_GIRLISH = ("long", "ponytail", "bob", "braids", "bun")

CLASSIC: dict[str, Trade] = {
    "knight": _KNIGHT,
    "paladin": Trade(("armour",), ("3a68cf", "4a7ad8", "e9c25a"), ("winged helm", "", "winged helm"),
        ("sword", "hammer", "longsword"), ("shield holy",), metal="e6e9f2", capes=("main", "3a68cf"),
        hair=("long", "swept", "short"), extras=("pauldrons", "halo")),
    "guard": Trade(("armour", "leather"), ("b3323c", "28376e", "3f7a4a"), ("helm", "kettle"), ("spear",
        "halberd"), ("", "shield")),
    "soldier": Trade(("leather", "armour"), ("28376e", "b3323c", "6a6a4a"), ("helm", "kettle"), ("spear",
        "sword"), ("", "shield")),
    "warrior": Trade(("leather", "armour"), ("8a4a2f", "6a3a3a", "3f5a7a"), ("", "helm", "", "headband"),
        ("axe", "sword", "greatsword"),
                     ("", "shield"), extras=("pauldrons",), beards=(0.0, 0.0, 2.0)),
    "barbarian": Trade(("bare",), ("7a4a2a", "6a3a2a"), ("", "horned helm", "headband"), ("battleaxe", "axe",
        "greatsword"),
                       hair=("long", "messy", "mohawk"), beards=(0.0, 2.5, 4.0), bulk=1.18),
    "viking": Trade(("leather",), ("8a5a34", "5a6a7a"), ("horned helm",), ("axe",), ("shield round", ""),
        hair=("long", "braids"),
                    beards=(3.0, 5.0), capes=("", "7a6a5a"), bulk=1.1),
    "gladiator": Trade(("bare", "leather"), ("b3323c",), ("plumed helm",), ("sword", "trident"),
        ("shield round",), extras=("pauldrons",)),
    "samurai": Trade(("armour",), ("b3323c", "28376e"), ("kabuto",), ("katana",), metal="a82834",
        extras=("pauldrons", "lamellar")),
    "ninja": Trade(("leather",), ("34323f", "28304a"), ("ninja hood",), ("katana", "dagger"),
        second="22222c", extras=("sash",)),
    "rogue": _ROGUE,
    "thief": _ROGUE,
    "assassin": Trade(("leather",), ("34323f", "4a2030"), ("hood",), ("dagger",), ("dagger",),
        capes=("8a1f30", "2a2a36"), extras=("mask",)),
    "bandit": Trade(("leather",), ("6a6a3a", "7a4a34"), ("bandana",), ("dagger", "scimitar", "club"),
        hat_colour="b3323c", extras=("mask",)),
    "archer": Trade(("leather",), ("4a8a3f", "6a6a34", "3f6a5a"), ("", "robin", "hood"), ("bow",),
        extras=("quiver",), capes=("", "3f5a34")),
    "ranger": Trade(("leather",), ("3f7a3f", "5a6a34"), ("hood", "", "robin"), ("bow",), extras=("quiver",),
        capes=("2f5a3a", "5a4a34")),
    "hunter": Trade(("leather",), ("80843a", "7a5a34"), ("robin", "fur cap"), ("bow", "crossbow"),
        extras=("quiver",), beards=(0.0, 2.0)),
    "wizard": _WIZARD,
    "mage": Trade(("robe",), ("4c3fa8", "2f6fb0", "8a2f4a", "2f7a6a"), ("hood", "", "wizard"), ("staff",
        "wand"), ("orb", "book", ""),
                  hair=("long", "swept", "short")),
    "sorcerer": Trade(("robe",), ("7f42b5", "a82f3a"), ("hood", "circlet"), ("staff",), ("orb",),
        beards=(0.0, 2.0)),
    "witch": Trade(("dress", "robe"), ("45364f", "5a2f6a", "2f4a3f"), ("wizard",), ("broom", "wand",
        "staff"), ("", "potion"), hair=_GIRLISH,
                   hat_colour="34303f", female=True),
    "warlock": Trade(("robe",), ("34323f", "4a2038"), ("hood", "horned hood"), ("staff",), ("orb", "book"),
        beards=(0.0, 2.0)),
    "necromancer": Trade(("robe",), ("34323f", "2f4638", "43305a"), ("hood",), ("skull staff",), ("orb green",
        "book")),
    "cultist": Trade(("robe",), ("8a1f30", "4a2a5a", "34323f"), ("hood",), ("dagger", "torch"), ("", "book")),
    "reaper": Trade(("robe",), ("2a2834",), ("hood",), ("scythe",)),
    "cleric": Trade(("robe",), ("eceef2", "e9dcb0"), ("", "hood", "mitre"), ("mace", "staff"), ("book",)),
    "priest": Trade(("robe",), ("eceef2", "d8c48a", "4a4a5a"), ("", "mitre"), ("staff", ""), ("book",),
        beards=(0.0, 2.5)),
    "monk": Trade(("robe",), ("d9782b", "8a5a34", "b3442f"), ("",), ("quarterstaff", ""), hair=("bald",
        "bald", "tonsure"), extras=("sash",)),
    "druid": Trade(("robe",), ("4a8a3f", "6a7a3a"), ("leaf crown", "antlers", "hood"), ("staff",),
        hair=("long", "braids"), beards=(0.0, 4.0, 6.0)),
    "shaman": Trade(("leather", "robe"), ("8a5a34", "a8452f"), ("feather band", "antlers"), ("staff",),
        ("orb", ""), hair=("long", "braids")),
    "alchemist": Trade(("robe", "apron"), ("22908f", "7a4a9a", "5a6a34"), ("", "goggles"), ("potion",),
        ("potion", "book"), extras=("glasses",)),
    "bard": Trade(("tunic",), ("cf3f7a", "3f8a9a", "d99a2f"), ("robin", "beret"), ("",), ("lute",),
        capes=("", "3a4a9a"), extras=()),
    "king": Trade(("royal",), ("b3323c", "5a2f8a", "28457e"), ("crown",), ("scepter", "sword", ""),
        beards=(2.0, 4.0, 0.0), capes=("b3152f", "5a2f8a"), female=False),
    "queen": Trade(("gown",), ("7f42b5", "b3323c", "2f5a8a"), ("crown",), ("scepter", ""), hair=("long",
        "bun", "braids"), capes=("b3152f", "5a2f8a", ""), female=True),
    "prince": Trade(("royal",), ("3a68cf", "3f8a5a", "b3323c"), ("circlet", "crown"), ("sword", ""),
        capes=("b3152f", "28376e"), female=False),
    "princess": Trade(("gown",), ("f08cb4", "8fb4f0", "c9a0e8", "f0d070"), ("tiara",), hair=("long",
        "ponytail", "braids"), female=True),
    "noble": Trade(("royal", "gown"), ("5a2f6a", "2f5a4a", "28376e"), ("", "beret"), ("",), ("goblet", ""),
        capes=("", "main")),
    "peasant": Trade(("tunic",), ("c9a06a", "9a8a5a"), ("", "straw hat", "cap"), ("", "pitchfork")),
    "farmer": Trade(("overalls",), ("c9604a", "4a7ab0", "d8c47a"), ("straw hat",), ("pitchfork", "hoe",
        "shovel")),
    "villager": Trade(hats=("", "", "cap"), outfits=("tunic", "dress", "apron")),
    "merchant": Trade(("robe", "tunic"), ("2f8a6a", "a8622f", "6a3f8a"), ("beret", "turban", "fez"), ("",),
        ("coin bag", "scroll"), beards=(0.0, 2.0, 3.0),
                      extras=("backpack",), bulk=1.1),
    "blacksmith": Trade(("apron",), ("45464f", "6a4a3a"), ("", "bandana"), ("hammer",), beards=(0.0, 3.0,
        4.0), bulk=1.15, second="5a3a2a", extras=("leather apron", "anvil")),
    "innkeeper": Trade(("apron",), ("7c2f36", "3f6a4a", "8a6a3a"), ("",), ("",), ("mug",), beards=(0.0, 2.0,
        3.5), bulk=1.12, hair=("bald", "short", "parted"), female=False),
    "barmaid": Trade(("dirndl",), ("7c2f36", "3f6a4a", "2f5a8a"), ("",), ("mug",), ("mug",),
        hair=("ponytail", "braids", "bun"), female=True),
    "cook": Trade(("apron",), ("eceef2", "d8dce4"), ("chef",), ("knife", ""), ("", "mug"), beards=(0.0, 1.5),
        bulk=1.08),
    "miner": Trade(("overalls", "tunic"), ("5a6a8a", "8a6a3a"), ("miner helm",), ("pickaxe",), ("lantern",
        ""), beards=(0.0, 2.5)),
    "lumberjack": Trade(("plaid",), ("b3323c",), ("beanie",), ("axe",), beards=(2.5, 4.0), bulk=1.12),
    "fisherman": Trade(("overalls",), ("d8b24a", "4a7ab0"), ("rain hat",), ("fishing rod",), beards=(0.0,
        3.0)),
    "sailor": Trade(("striped",), ("eceef2",), ("sailor cap",), beards=(0.0, 2.0), second="28376e"),
    "pirate": Trade(("coat",), ("b3323c", "28376e", "4a3a34"), ("tricorn", "bandana", "tricorn"),
        ("scimitar", "gun"), ("", "gun", "mug"),
                    beards=(0.0, 2.0, 4.0), extras=("eyepatch", "sash")),
    "cowboy": Trade(("coat", "tunic"), ("a87a4a", "7a4a34"), ("cowboy",), ("gun",), beards=(0.0, 1.5),
        extras=("scarf",)),
    "detective": Trade(("coat",), ("a88a5a", "6a5a4a"), ("fedora",), ("", "lantern"), extras=()),
    "plumber": Trade(("overalls",), ("c9302f", "3f8a3f"), ("cap",), ("hammer", ""), extras=("moustache",),
        female=False),
    "doctor": Trade(("coat",), ("f2f4f6",), ("",), ("",), ("potion", "book"), extras=("glasses",)),
    "plague doctor": Trade(("robe", "coat"), ("34323f",), ("plague",), ("cane",), ("potion", "lantern")),
    "scientist": Trade(("coat",), ("f2f4f6",), ("", "goggles"), ("",), ("potion",), hair=("messy", "spiky",
        "bun"), extras=("glasses",)),
    "engineer": Trade(("overalls",), ("d9782b", "4a6a9a"), ("miner helm", "goggles"), ("hammer",)),
    "astronaut": Trade(("spacesuit",), ("e4e8ee",), ("space helm",), ("",), ("", "flag"), metal="d9dee6"),
    "space marine": Trade(("armour",), ("3a68cf", "3f7a4a", "b3323c"), ("visor",), ("rifle",),
        metal="6a7a9a", extras=("pauldrons",), bulk=1.15),
    "jester": Trade(("motley",), ("b3323c", "7a3fa0"), ("jester",), ("wand", ""), second="e9b234"),
    "dancer": Trade(("dress",), ("e0507a", "f0a02c"), ("", "feather band"), hair=_GIRLISH, female=True),
    "student": Trade(("tunic", "coat"), ("28376e", "7c2236"), ("",), ("",), ("book",), extras=("backpack",)),
    "librarian": Trade(("dress", "coat"), ("6a4a3a", "3f5a5a"), ("",), ("",), ("book",), extras=("glasses",),
        hair=("bun", "parted", "bob")),
    "child": Trade(("tunic", "overalls", "dress"), extras=("child",)),
    "girl": Trade(("dress", "tunic", "dirndl"), ("f08cb4", "3b8ff0", "8e52d8", "e0603a", "3f9a7a"),
        hair=_GIRLISH, female=True),
    "boy": Trade(("tunic", "overalls"), hair=("short", "spiky", "messy", "curly"), female=False),
    "woman": Trade(("dress", "gown", "tunic"), ("22908f", "b3323c", "6a4a9a", "3f7a4a"), hair=_GIRLISH,
        female=True),
    "man": Trade(("tunic", "coat"), beards=(0.0, 0.0, 1.5, 2.5), female=False),
    "old man": Trade(("robe", "tunic"), ("7a6a5a", "5a6a7a"), weapons=("cane",), hair=("bald", "short",
        "tonsure"), beards=(3.0, 5.0), grey=True, female=False),
    "old woman": Trade(("dress",), ("6a5a7a", "7a5a5a"), weapons=("cane",), hair=("bun",), grey=True,
        female=True),
    "hero": Trade(("tunic", "leather"), ("4a9e3f", "3a68cf"), ("", "headband", "robin"), ("sword",),
        ("shield",), capes=("b3323c", ""), hair=("spiky", "swept", "messy")),
    "adventurer": Trade(("leather", "tunic"), ("4a8a4a", "8a6a3a", "3f6a9a"), ("", "headband", "fedora"),
        ("sword", "axe", "bow"), ("torch", "", "lantern"), capes=("", "8a5a34"), extras=("backpack",)),
}  # fmt: skip
"""Callings of villages, castles and dungeons."""
