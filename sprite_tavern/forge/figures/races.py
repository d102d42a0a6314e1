"""Peoples: what a body of each looks like before it is dressed."""

from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.figures.miens import Mien

Ears = Literal["human", "elf", "goblin", "cat", "none"]
Skull = Literal["round", "square", "bone", "beast", "machine", "pumpkin"]

HUMAN_SKINS = ("f6c9a0", "f2b98a", "d99a68", "b5744a", "8a5636", "fbd7bd", "e3a878")
HUMAN_HAIR = ("6b3f26", "2f2630", "a9642f", "e3c062", "8f3b27", "c9772f", "4a3527")
GREY_HAIR = ("d9d9e2", "b9bac6", "eceef2")


@dataclass(frozen=True, slots=True)
class Race:
    """A people. Lengths in units; options are chosen by the individual."""

    skins: tuple[str, ...] = HUMAN_SKINS
    hair_colours: tuple[str, ...] = HUMAN_HAIR
    hair_styles: tuple[str, ...] = ()
    """Empty: the trade's or anyone's."""
    ears: Ears = "human"
    skull: Skull = "round"
    short: float = 0.0
    """How much shorter than a human."""
    bulk: float = 1.0
    eyes: str = "2e2236"
    white_eyes: bool = False
    fierce: bool = False
    tusks: bool = False
    horns: bool = False
    wings: str | None = None
    tail: str | None = None
    beards: tuple[float, ...] = (0.0,)
    trade: str = "villager"
    """Who an unnamed one is."""
    colour_is_skin: bool = False
    """Whether "a red one" means the skin."""
    blush: bool = False
    lower: Literal["fish", "snake", "spider", "horse", "goat", "smoke"] | None = None
    """What is below the belt instead of legs."""
    lower_colours: tuple[str, ...] = ()
    mien: Mien | None = None
    """The head of a beast, or only its ears on a round skull."""


RACES: dict[str, Race] = {
    "human": Race(blush=True),
    "elf": Race(
        skins=("f6d3ae", "f2b98a", "fbdcc4", "c98f62", "8a5c3e"),
        hair_colours=("eccf72", "d9d9e2", "8a5a2f", "c96a34", "f2e6b8"),
        hair_styles=("long", "ponytail", "long", "braids", "swept"),
        ears="elf",
        bulk=0.93,
        eyes="2f6a4a",
        trade="ranger",
        blush=True,
    ),
    "dark elf": Race(
        skins=("6d6488", "5a5478", "7d6f96"),
        hair_colours=("eceef2", "d9d9e2", "c9b8e0"),
        hair_styles=("long", "ponytail", "swept"),
        ears="elf",
        bulk=0.93,
        eyes="e04a5a",
        trade="rogue",
    ),
    "dwarf": Race(
        hair_colours=("b5602a", "8a4a24", "5b3a26", "d98a3a", "b9bac6"),
        short=6.5,
        bulk=1.22,
        beards=(5.0, 6.5, 8.0),
        trade="dwarf fighter",
        blush=True,
    ),
    "gnome": Race(hair_colours=GREY_HAIR, short=8, bulk=0.95, beards=(3.5, 5.5), trade="gnome tinker",
        blush=True),
    "halfling": Race(short=7, bulk=0.96, hair_styles=("curly", "short", "bob"), trade="villager", blush=True),
    "orc": Race(
        skins=("6f9a3e", "5f8a48", "7d8f3a", "5b7a5a"),
        hair_colours=("2b2530", "3a2a22", "5a2a2a"),
        hair_styles=("mohawk", "topknot", "bald", "ponytail", "mohawk"),
        ears="elf",
        skull="square",
        bulk=1.24,
        eyes="7a1f1f",
        white_eyes=True,
        fierce=True,
        tusks=True,
        trade="orc fighter",
        colour_is_skin=True,
    ),
    "goblin": Race(
        skins=("86b04a", "6fa04a", "9ab84a", "7a9a5a"),
        hair_colours=("2b2530",),
        hair_styles=("bald", "bald", "mohawk", "topknot"),
        ears="goblin",
        short=6,
        bulk=0.9,
        eyes="c22a2a",
        white_eyes=True,
        fierce=True,
        trade="goblin raider",
        colour_is_skin=True,
    ),
    "troll": Race(
        skins=("6fa38f", "5f8fa3", "7a9a6a"),
        hair_colours=("c23a52", "d9782b", "3f6a3a"),
        hair_styles=("mohawk", "spiky", "topknot"),
        ears="goblin",
        skull="square",
        bulk=1.34,
        eyes="5a1f1f",
        white_eyes=True,
        fierce=True,
        tusks=True,
        trade="brute",
        colour_is_skin=True,
    ),
    "ogre": Race(
        skins=("b5a05a", "c49a6a", "9a9a6a"),
        hair_styles=("bald", "topknot"),
        skull="square",
        bulk=1.42,
        white_eyes=True,
        fierce=True,
        tusks=True,
        trade="brute",
        colour_is_skin=True,
    ),
    "skeleton": Race(
        skins=("e6ddc4", "dcd6c8", "efe6c8"), hair_styles=("bald",), ears="none", skull="bone", eyes="e14632",
        trade="bones",
    ),
    "lich": Race(
        skins=("d6dcc4", "c4d0c0"), hair_styles=("bald",), ears="none", skull="bone", eyes="78ff78",
        trade="lich lord"
    ),
    "zombie": Race(
        skins=("8fae7a", "7f9e8a", "a3ab7a"),
        hair_styles=("short", "messy", "bald", "messy"),
        eyes="c83232",
        white_eyes=True,
        fierce=True,
        trade="undead",
        colour_is_skin=True,
    ),
    "vampire": Race(skins=("e0d6dc", "d6ccd6"), hair_colours=("2b2530", "5a2a34"), hair_styles=("swept",
        "long"),
                    eyes="c81e28", trade="count"),
    "demon": Race(
        skins=("c23a3a", "a32f4a", "7a3aa0", "c2553a"),
        hair_colours=("2b2530",),
        hair_styles=("bald", "bald", "swept"),
        ears="elf",
        eyes="ffd24a",
        fierce=True,
        horns=True,
        wings="bat",
        tail="spade",
        trade="fiend",
        colour_is_skin=True,
    ),
    "imp": Race(
        skins=("c2463a", "a83a6a", "d9703a"), hair_styles=("bald",), ears="goblin", short=8, bulk=0.9,
        eyes="ffd24a", fierce=True, horns=True, wings="bat", tail="spade", trade="imp", colour_is_skin=True,
    ),
    "tiefling": Race(
        skins=("a0527a", "8a4a6a", "b55a5a", "6a5a9a"), hair_colours=("2b2530", "5a2a5a", "eceef2"),
        hair_styles=("long", "swept", "ponytail"), ears="elf", eyes="ffd24a", horns=True, tail="spade",
        trade="rogue",
    ),
    "angel": Race(hair_colours=("eccf72", "f2e6b8", "8a5a2f"), wings="feather", trade="angel", blush=True),
    "fairy": Race(
        ears="elf", short=6, bulk=0.88, wings="insect", trade="fairy", blush=True,
        hair_colours=("eccf72", "f08cb4", "8fdcb4", "b49be6", "c96a34"),
    ),
    "catfolk": Race(ears="none", tail="long", trade="rogue", blush=True, mien=Mien("cat", "cat")),
    "merfolk": Race(
        skins=("f6c9a0", "8fd0c0", "6fb0c0"), hair_colours=("2fa77f", "d3554a", "3b8ff0"),
        hair_styles=("long",),
        lower="fish", trade="mermaid", blush=True,
    ),
    "centaur": Race(lower="horse", lower_colours=("8a5a34", "5a4034", "d8c8b0", "3f3a3e"),
        hair_styles=("long", "ponytail", "messy"), trade="centaur", beards=(0.0, 0.0, 3.0)),
    "satyr": Race(lower="goat", lower_colours=("7a5236", "5a4034", "9a8a7a"), hair_styles=("curly", "messy"),
        hair_colours=("6b3f26", "4a3527", "a9642f"), beards=(0.0, 2.5), trade="satyr", blush=True,
        mien=Mien("dog", "horse", horns="curved")),
    "naga": Race(skins=("6fae7a", "c98f62", "5a9a8a"), ears="elf", eyes="f0c83c", lower="snake", trade="naga",
        lower_colours=("4f8f4a", "3f7a8a", "8a4a7a"), hair_styles=("long", "bald"), colour_is_skin=True,
        hair_colours=("2b2530", "3f6a3a", "7a2436")),
    "gorgon": Race(skins=("b0d090", "bcd8a4"), ears="none", eyes="f0c83c", lower="snake", trade="gorgon",
        lower_colours=("4f8f4a", "5f7a3a"), hair_styles=("snakes",), hair_colours=("3f8a3a",)),
    "arachne": Race(skins=("d8d0dc", "b5a0b8"), hair_styles=("long",), hair_colours=("2b2530", "eceef2"),
        eyes="c22a2a", lower="spider", lower_colours=("3a3040", "5a2f3a"), trade="naga"),
    "genie": Race(skins=("4f8fd0", "5fb0c8", "8a6ac0"), hair_styles=("topknot", "bald"), ears="elf",
        lower="smoke", trade="genie", colour_is_skin=True, beards=(0.0, 2.5)),
    "harpy": Race(wings="feather", tail="plume", hair_styles=("long", "messy"), trade="harpy",
        hair_colours=("8a4a24", "5b3a26", "eceef2"), mien=Mien("hook")),
    "dryad": Race(skins=("9ac07a", "8fae6a", "b5a07a"), hair_colours=("4f8a3a", "7fae3f", "c9743a"),
        hair_styles=("long", "braids"), ears="elf", trade="dryad", colour_is_skin=True),
    "mummy": Race(skins=("d8cba6", "cbb98f"), hair_styles=("bald",), ears="none", eyes="8cf078",
        trade="mummy"),
    "cyclops": Race(skins=("c49a6a", "9aa86a", "b58a7a"), hair_styles=("bald", "topknot"), bulk=1.38,
        eyes="3a5a8a",
                    fierce=True, tusks=True, skull="square", trade="brute", colour_is_skin=True),
    "giant": Race(skins=("e0b890", "a8c4d8", "c9a080"), hair_colours=("8a4a24", "d9d9e2", "4a3527"),
                  hair_styles=("messy", "long"), bulk=1.4, beards=(4.0, 6.0), trade="barbarian"),
    "scarecrow": Race(skins=("d8b878", "cba86a"), hair_colours=("e0c060",), hair_styles=("messy", "bob"),
        ears="none",
                      trade="scarecrow"),
    "alien": Race(skins=("8fdc7a", "9ab0d0", "b0a0d8"), hair_styles=("bald",), ears="none", eyes="1a1424",
                  bulk=0.86, trade="alien", colour_is_skin=True),
}  # fmt: skip

RACE_WORDS: dict[str, str] = {
    "human": "human", "elf": "elf", "elven": "elf", "elvish": "elf", "high elf": "elf", "wood elf": "elf",
    "dark elf": "dark elf", "drow": "dark elf", "night elf": "dark elf", "dwarf": "dwarf",
    "dwarven": "dwarf", "gnome": "gnome", "gnomish": "gnome", "halfling": "halfling", "hobbit": "halfling",
    "orc": "orc", "orcish": "orc", "half orc": "orc", "uruk": "orc", "goblin": "goblin",
    "hobgoblin": "goblin", "gremlin": "goblin", "troll": "troll", "ogre": "ogre", "giant ogre": "ogre",
    "skeleton": "skeleton", "skeletal": "skeleton", "lich": "lich", "zombie": "zombie", "undead": "zombie",
    "ghoul": "zombie", "rotten": "zombie", "vampire": "vampire", "dracula": "vampire",
    "vampire count": "vampire", "count dracula": "vampire", "demon": "demon",
    "devil": "demon", "demonic": "demon", "succubus": "demon", "oni": "demon", "imp": "imp",
    "tiefling": "tiefling", "angel": "angel", "angelic": "angel", "valkyrie": "angel", "fairy": "fairy",
    "pixie": "fairy", "fae": "fairy", "faerie": "fairy", "catgirl": "catfolk", "catboy": "catfolk",
    "catfolk": "catfolk", "catman": "catfolk", "khajiit": "catfolk", "mermaid": "merfolk",
    "merman": "merfolk", "merfolk": "merfolk", "siren": "merfolk", "mummy": "mummy", "cyclops": "cyclops",
    "giant": "giant", "scarecrow": "scarecrow", "centaur": "centaur", "satyr": "satyr", "faun": "satyr",
    "naga": "naga", "lamia": "naga", "yuan ti": "naga", "snake woman": "naga",
    "gorgon": "gorgon", "medusa": "gorgon", "arachne": "arachne", "drider": "arachne",
    "spider woman": "arachne", "genie": "genie", "djinn": "genie", "djinni": "genie", "harpy": "harpy",
    "dryad": "dryad", "nymph": "dryad", "wood nymph": "dryad", "alien": "alien", "martian": "alien",
}  # fmt: skip
"""Each word for a people. Words of adjectives ("elven") work before a trade."""
