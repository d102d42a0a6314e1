"""Beasts that live as people: a cat wizard, a fox ninja, a frog knight.

Their words are adjectives before a calling; the beasts themselves are drawn in `forge/drawers`.
"""

from dataclasses import replace

from sprite_tavern.forge.figures.miens import Mien
from sprite_tavern.forge.figures.races import RACE_WORDS, RACES, Race

_FOLK = Race(hair_styles=("bald",), ears="none", skull="beast", colour_is_skin=True, eyes="241c2c")
_YELLOW = "f0c83c"


def _folk(skins: str, tail: str | None, mien: Mien) -> Race:
    """Return a people with a beast's head; its fur, scales or feathers are one of the colours."""
    return replace(_FOLK, skins=tuple(skins.split()), tail=tail, mien=mien)


BEASTFOLK: dict[str, Race] = {
    "cat": _folk("e0862f 8b8f9c 4a4652 f0e6d8 c08a54", "long", Mien("cat", "cat", nose="e2808a",
        whiskers=True)),
    "fox": _folk("e0762f d9662a", "bushy", Mien("fox", "fox", pale="fbf1e2")),
    "wolf": _folk("7d8494 5f6270 8a7460", "bushy", Mien("dog", "fox", pale="d9d9de")),
    "hyena": _folk("b08a54", "tuft", Mien("dog", "round", marks="spots", mark="5a4030", crest="mane")),
    "dog": _folk("b07a44 d9b07a e6ddd0 6a4a34", "long", Mien("dog", "floppy", pale="f4e6d0")),
    "bear": _folk("7a4f30 5a3a28 8f6238", None, Mien("bear", "round")),
    "polar bear": _folk("eef0f2", None, Mien("bear", "round", pale="ffffff")),
    "panda": _folk("f0eeea", None, Mien("bear", "round", marks="patches", mark="2e2b36", pale="ffffff")),
    "red panda": _folk("b8502c", "bushy", Mien("bear", "fox", marks="mask", mark="6a2a22", pale="fbf1e2")),
    "koala": _folk("a5a9b4", None, Mien("koala", "big", pale="e4e4ea")),
    "rabbit": _folk("ece4da b58a64 9a96a0 f6f2ee", "puff", Mien("rabbit", "long", nose="e2808a",
        pale="ffffff")),
    "mouse": _folk("a39a98 8a7460 d8d0cc", "rat", Mien("mouse", "big", nose="e2808a", whiskers=True)),
    "rat": _folk("6a625e 7a6a5a 4a4448", "rat", Mien("mouse", "big", nose="e2808a", whiskers=True)),
    "hamster": _folk("e0a860", "puff", Mien("rabbit", "round", nose="e2808a", pale="fff6ea")),
    "squirrel": _folk("c0703a 8a6a54", "plume", Mien("rabbit", "cat", pale="fbeedd")),
    "beaver": _folk("7a5236", None, Mien("rabbit", "round", pale="c9a37a")),
    "otter": _folk("7a5a40", "long", Mien("bear", "round", pale="e0c8a8", whiskers=True)),
    "hedgehog": _folk("d9b48a", None, Mien("mouse", "round", crest="spines")),
    "badger": _folk("8b8f96", "stub", Mien("dog", "round", marks="badger", mark="2e2b36", pale="eceef0")),
    "skunk": _folk("34313c", "plume", Mien("dog", "round", marks="badger", mark="34313c", pale="eceef0")),
    "raccoon": _folk("8b8f9c 7d7a80", "bushy", Mien("dog", "cat", marks="mask", mark="2e2b36",
        pale="e8e8ec")),
    "lion": _folk("d9a441 c98f3c", "tuft", Mien("cat", "round", crest="mane", pale="f6e4c0", mark="8a4a22")),
    "tiger": _folk("e8892f", "long", Mien("cat", "round", marks="stripes", pale="fbf1e2", mark="2e2428",
        nose="e2808a")),
    "leopard": _folk("e0aa4a", "long", Mien("cat", "round", marks="spots", pale="fbf1e2", mark="4a3024")),
    "panther": _folk("3a3646", "long", Mien("cat", "round")),
    "frog": _folk("5fae3f 4f9a6a", None, Mien("frog", pale="e2ecae", tall_eyes=True)),
    "toad": _folk("8a7a4a", None, Mien("frog", pale="d8cc9a", tall_eyes=True, marks="spots", mark="5f5230")),
    "lizard": _folk("5f9a5a 4a8a7a 9a8a3a", "lizard", Mien("jaws", crest="fin")),
    "crocodile": _folk("4f7f46 5f7a3a", "lizard", Mien("jaws", pale="b8c890")),
    "chameleon": _folk("6ab84a", "curl", Mien("jaws", tall_eyes=True, crest="fin")),
    "dinosaur": _folk("5f9a4a b06a3a", "lizard", Mien("jaws", crest="fin", pale="d8d8a0")),
    "dragon": _folk("c23a3a 3f8a5a 3f6fb0 c9a03a", "lizard", Mien("jaws", horns="swept", crest="fin")),
    "snake": _folk("5a9a3f 8a7a3a", None, Mien("snake", pale="dcdca0")),
    "turtle": _folk("6fae5a", None, Mien("snake", pale="c8d890")),
    "pig": _folk("f0a9a0 e89a94", "curl", Mien("pig", "drop", pale="f7c4bc")),
    "boar": _folk("6a5040 5a4a44", "tuft", Mien("pig", "drop", pale="c09a8a", crest="mane", mark="3a2c28")),
    "cow": _folk("f0ece6 9a6a44", "tuft", Mien("cow", "horse", marks="spots", horns="curved", pale="eebfae")),
    "bull": _folk("6a4632 7a5236 4a3a36", "tuft", Mien("cow", "horse", horns="curved", pale="c9a58a")),
    "goat": _folk("e6ddd0 9a8a7a 5a5450", "stub", Mien("dog", "floppy", horns="swept", pale="f4efe6")),
    "sheep": _folk("f2eadf", "puff", Mien("dog", "floppy", crest="wool", pale="4a4248")),
    "ram": _folk("e2d6c4", "puff", Mien("dog", "none", crest="wool", horns="ram", pale="f4efe6")),
    "horse": _folk("8a5a34 5a4034 d8c8b0", "hair", Mien("horse", "horse", crest="mane", mark="34282a")),
    "donkey": _folk("8a8480", "tuft", Mien("horse", "long", pale="e4ded6", crest="mane", mark="3a3438")),
    "zebra": _folk("eceef2", "tuft", Mien("horse", "horse", marks="stripes", crest="mane", mark="2e2b36")),
    "unicorn": _folk("f3eef6", "hair", Mien("horse", "horse", crest="mane", mark="e58ac0", horns="twisted")),
    "deer": _folk("c08a54 a8744a", "puff", Mien("dog", "horse", horns="antler", pale="f0e0c8")),
    "moose": _folk("6a4a36", "stub", Mien("horse", "horse", horns="antler")),
    "monkey": _folk("7a5236 9a6a3a", "long", Mien("ape", "round", pale="e8bf96")),
    "gorilla": _folk("3f3d47", None, Mien("ape", "none", pale="6a6670")),
    "elephant": _folk("8f96a6", "tuft", Mien("trunk", "flap")),
    "rhino": _folk("8a8c94", "tuft", Mien("horse", "horse", horns="spike")),
    "hippo": _folk("8a7a90", "stub", Mien("cow", "round", pale="b09aa8")),
    "bat": _folk("5a4a54 6a5040", None, Mien("pig", "fox", pale="8a6a70")),
    "owl": _folk("9a7048 7a6450 d8d0c4", None, Mien("beak", "tuft", marks="discs", pale="f0e2c6")),
    "crow": _folk("34323e", None, Mien("beak", nose="54505c", crest="feathers")),
    "eagle": _folk("f2efe8", None, Mien("hook", nose=_YELLOW, crest="feathers")),
    "hawk": _folk("8a5f3c", None, Mien("hook", nose=_YELLOW, crest="feathers")),
    "bird": _folk("4f8fd0 d0603a", None, Mien("beak", nose=_YELLOW, crest="feathers")),
    "parrot": _folk("d3313a 3f9a3f 3b7fd9", None, Mien("hook", nose="e8dcb8", marks="discs", pale="fbf6ea",
        crest="feathers")),
    "chicken": _folk("f4f0e8 c9743a", None, Mien("beak", nose=_YELLOW, crest="comb")),
    "duck": _folk("f4f0e8 f0c83c", None, Mien("bill", nose="f09a2c")),
    "penguin": _folk("2e3444", None, Mien("beak", nose="f09a2c", marks="white face", pale="f4f4f2")),
    "shark": _folk("6f8aa6", "lizard", Mien("shark", crest="fin", pale="e8eef2")),
    "fish": _folk("4f8fb8 e08a3c", "lizard", Mien("frog", crest="fin", pale="e8e8d0")),
    "octopus": _folk("8a5aa0 c05a6a 5a8a8a", None, Mien("tentacles")),
    "axolotl": _folk("f4b0c0", "lizard", Mien("frog", crest="gills", pale="fbd8e0", mark="d0507a")),
    "insect": _folk("5a8a3f 8a5a2c", None, Mien("insect")),
    "bee": _folk("f0b83c", None, Mien("insect")),
    "robot": Race(skins=("a3b0c2", "c9ced8", "8a96aa", "c98f4a"), hair_styles=("bald",), ears="none",
        skull="machine", eyes="5af0ff", trade="cyborg", colour_is_skin=True),
    "pumpkin": Race(skins=("e8822c", "d96a1f"), hair_styles=("bald",), ears="none", skull="pumpkin",
        eyes="ffe27a", trade="scarecrow"),
    "mushroom": Race(skins=("f4e6d0", "ecd8c0"), hair_styles=("bald",), ears="none", short=5.0,
        trade="villager", blush=True),
    "anubis": replace(_folk("34323e", None, Mien("fox", "fox", pale="54505e")), eyes="e9b234",
        trade="egyptian god"),
    "horus": replace(_folk("8a5f3c", None, Mien("hook", nose=_YELLOW)), trade="egyptian god"),
    "lizardfolk": replace(_folk("5f9a5a 4a8a7a 9a8a3a", "lizard", Mien("jaws", crest="fin")), eyes="f0c83c",
        fierce=True, bulk=1.06, trade="guard"),
    "dragonborn": replace(_folk("c23a3a 3f8a5a 3f6fb0 c9a03a", "lizard", Mien("jaws", horns="swept",
        crest="fin")), eyes="f0c83c", fierce=True, bulk=1.12, trade="warrior"),
    "minotaur": replace(_folk("7a5236 5f4030 8a6a4a", "tuft", Mien("cow", "horse", horns="curved",
        pale="c9a58a")), eyes="c22a2a", fierce=True, bulk=1.34, trade="orc fighter"),
    "werewolf": replace(_folk("7f8794 5f5a5a 8a6a4a", "bushy", Mien("dog", "fox", pale="c9c4c0")),
        eyes="ffd24a", fierce=True, bulk=1.24, trade="brute"),
    "mind flayer": replace(_folk("8a5aa0 a06ab0", None, Mien("tentacles")), eyes="ffd24a",
        trade="sorcerer"),
}  # fmt: skip
"""Each beast as a people."""

_KEMONO_EARS = ("cat", "fox", "wolf", "rabbit", "dog")
KEMONO: dict[str, Race] = {
    name: replace(RACES["catfolk"], mien=BEASTFOLK[name].mien, tail=BEASTFOLK[name].tail)
    for name in _KEMONO_EARS
}
"""People with a beast's ears and tail and a human face: the girls and boys of these beasts."""


def by_word(table: dict[str, str]) -> dict[str, str]:
    """Return each word of the table with its beast; a hyphen stands for a space."""
    return {word.replace("-", " "): beast for beast, words in table.items() for word in words.split()}


BEAST_WORDS: dict[str, str] = {name: name for name in BEASTFOLK} | by_word(
    {
        "cat": "kitten kitty feline tabby",
        "fox": "vixen kitsune",
        "dog": "puppy hound canine corgi shiba",
        "wolf": "coyote direwolf warg jackal",
        "bear": "grizzly",
        "rabbit": "bunny hare",
        "otter": "weasel ferret",
        "mouse": "mole",
        "squirrel": "chipmunk",
        "hedgehog": "porcupine",
        "lion": "lioness",
        "leopard": "cheetah jaguar lynx",
        "frog": "bullfrog",
        "lizard": "gecko iguana salamander newt",
        "crocodile": "alligator croc",
        "dragon": "drake wyvern",
        "snake": "serpent viper cobra python",
        "turtle": "tortoise",
        "pig": "piglet",
        "boar": "hog warthog",
        "bull": "ox buffalo bison yak",
        "sheep": "lamb",
        "horse": "pony",
        "donkey": "mule",
        "deer": "stag elk reindeer doe fawn",
        "gorilla": "ape",
        "monkey": "chimp chimpanzee orangutan baboon",
        "elephant": "mammoth",
        "rhino": "rhinoceros",
        "hippo": "hippopotamus",
        "crow": "raven",
        "hawk": "vulture falcon",
        "bird": "sparrow pigeon phoenix",
        "parrot": "toucan",
        "chicken": "rooster hen chick turkey",
        "duck": "goose swan",
        "shark": "dolphin whale",
        "fish": "salmon",
        "octopus": "squid kraken",
        "bee": "wasp hornet bumblebee",
        "insect": "ant beetle mantis moth cricket grasshopper fly",
        "dinosaur": "t-rex trex",
        "robot": "robotic android mechanical automaton",
        "pumpkin": "pumpkinhead pumpkin-head",
        "mushroom": "toadstool fungus shroom",
    }
)
"""Each word for a beast that can stand before a calling."""

FOLK_WORDS: dict[str, str] = by_word(
    {
        "anubis": "anubis",
        "horus": "horus",
        "pumpkin": "pumpkin-head pumpkinhead",
        "fox": "foxfolk",
        "wolf": "wolffolk beastman beastfolk beast-man",
        "dog": "dogfolk",
        "bear": "bearfolk werebear",
        "hyena": "gnoll",
        "rabbit": "rabbitfolk bunnyfolk harengon",
        "rat": "ratfolk ratman skaven wererat",
        "mouse": "mousefolk",
        "frog": "frogfolk frogman bullywug grung",
        "lizardfolk": "kobold lizardfolk lizardman argonian",
        "dragonborn": "dragonborn draconian dragonkin",
        "crocodile": "crocodileman",
        "snake": "snakeman",
        "turtle": "turtlefolk tortle",
        "pig": "pigman pigfolk",
        "boar": "boarman",
        "minotaur": "minotaur",
        "goat": "goatman",
        "bird": "birdman birdfolk",
        "crow": "kenku",
        "eagle": "aarakocra",
        "owl": "owlfolk owlman",
        "shark": "sharkman",
        "fish": "fishman murloc",
        "mind flayer": "mind-flayer illithid",
        "gorilla": "apeman",
        "monkey": "monkey-king",
        "cat": "tabaxi cat-person cat-folk",
        "lion": "leonin",
        "elephant": "loxodon",
        "werewolf": "werewolf wolfman lycan lycanthrope",
        "tiger": "weretiger",
        "insect": "mothman",
    }
)
"""Nouns that name a beast people outright."""

PEOPLES: dict[str, Race] = RACES | BEASTFOLK
"""Every people by name, beasts included."""
PEOPLE_WORDS: dict[str, str] = RACE_WORDS | FOLK_WORDS | {name: name for name in PEOPLES}
"""Every noun that names a people with its people."""
