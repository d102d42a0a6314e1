"""Singular forms of English nouns, well enough for names of things."""

from sprite_tavern.forge.lexicon.listing import listed

_IRREGULAR: dict[str, str] = {
    "wolves": "wolf", "knives": "knife", "elves": "elf", "dwarves": "dwarf", "leaves": "leaf",
    "staves": "staff", "halves": "half", "shelves": "shelf", "thieves": "thief", "hooves": "hoof",
    "loaves": "loaf", "scarves": "scarf", "werewolves": "werewolf", "calves": "calf", "lives": "life",
    "wives": "wife", "mice": "mouse", "men": "man", "women": "woman", "children": "child", "teeth": "tooth",
    "feet": "foot", "geese": "goose", "oxen": "ox", "dice": "die", "fungi": "fungus", "cacti": "cactus",
    "octopi": "octopus", "lice": "louse", "witches": "witch", "torches": "torch", "potatoes": "potato",
    "tomatoes": "tomato", "heroes": "hero", "mangoes": "mango", "volcanoes": "volcano",
    "cherries": "cherry", "cookies": "cookie", "pixies": "pixie", "zombies": "zombie", "genies": "genie",
    "pies": "pie", "axes": "axe", "shoes": "shoe", "horseshoes": "horseshoe", "houses": "house",
    "horses": "horse", "vases": "vase", "roses": "rose", "eyes": "eye", "dyes": "dye", "bees": "bee",
    "trees": "tree", "knees": "knee", "toes": "toe", "hoes": "hoe",
}  # fmt: skip
_INVARIABLE = listed(
    """
    glass grass moss boss dress cross compass octopus cactus bus walrus virus chaos gas lotus platypus
    pegasus cyclops colossus hippopotamus rhinoceros abacus iris bass brass cutlass harness mistress
    princess priestess sorceress huntress waitress actress goddess enchantress fortress mattress necklace
    truss abyss hibiscus crocus papyrus sarcophagus fungus minibus tyrannosaurus stegosaurus brontosaurus
    cerberus medusa zeus species series chess business class mass pancreas canvas atlas christmas cosmos
    albatross seamstress lioness tigress duchess countess baroness empress baroness governess abbess
    poetess hostess headdress watercress triceratops
    """
)


def singular(word: str) -> str:
    """Return the singular of a lower-case noun; a word that is not a plural is returned as it is."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _INVARIABLE or len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    return word[:-1]
