"""Words that make an adjective of the word before them, and slips too short for spelling to mend."""

from sprite_tavern.forge.lexicon.listing import listed

COVERED: frozenset[str] = listed(
    """
    covered encrusted studded coated clad bound tipped filled infused trimmed lined wrapped topped powered
    forged carved engulfed wreathed laden inlaid embroidered draped infested ridden soaked stained caked
    capped edged plated adorned decorated crusted
    """
)
"""ice-covered, gem-studded: what stands before them is on it or in it."""

COVERINGS: dict[str, str] = {
    "snow": "snowy", "ice": "frozen", "frost": "frozen", "icicles": "frozen", "blood": "bloody",
    "mud": "dirty", "dust": "dirty", "dirt": "dirty", "flames": "flaming", "flame": "flaming",
    "fire": "flaming", "spikes": "spiked", "thorns": "spiked", "runes": "runed", "cracks": "broken",
}  # fmt: skip
"""What covers a thing -> the state it puts the thing in; other stuff is what the thing is made of."""

LIKE: frozenset[str] = listed(
    """
    shaped like themed styled type element elemental inspired coloured colored toned esque tinted hued
    """
)
"""heart-shaped, fire-type: what stands before them tells its look."""

NUMBERED: dict[str, str] = {
    "one": "one", "two": "two", "three": "three", "four": "four", "five": "five", "six": "six",
    "seven": "seven", "eight": "eight", "nine": "nine", "ten": "ten", "many": "many", "multi": "many",
    "single": "one", "double": "double", "triple": "three", "twin": "two", "dual": "two", "1": "one",
    "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven", "8": "eight", "9": "nine",
}  # fmt: skip
"""Numbers before a part: "three-legged" is no three of anything."""

LACKING: dict[str, str] = {
    "leaf": "dead", "leave": "dead", "foliage": "dead", "hair": "bald", "shirt": "shirtless",
    "shoe": "barefoot", "boot": "barefoot", "wing": "wingless", "weapon": "unarmed", "lid": "open",
}  # fmt: skip
"""What is missing -> the state drawers know it as; anything else is "no-hat"."""

SLIPS: dict[str, str] = {
    "blu": "blue", "bleu": "blue", "grn": "green", "gren": "green", "yelow": "yellow", "yello": "yellow",
    "purpel": "purple", "perple": "purple", "organe": "orange", "oragne": "orange", "gry": "grey",
    "blak": "black", "blck": "black", "wite": "white", "whit": "white", "brwon": "brown", "pnik": "pink",
    "axs": "axe", "swrd": "sword", "sord": "sword", "shild": "shield", "sheild": "shield", "kat": "cat",
    "dgo": "dog", "rign": "ring", "cheast": "chest", "nite": "knight", "nife": "knife", "wich": "witch",
    "roze": "rose", "tre": "tree", "gost": "ghost", "hart": "heart", "fier": "fire", "firey": "fiery",
    "bote": "boat", "hors": "horse", "kight": "knight", "knite": "knight", "krown": "crown",
    "elefant": "elephant", "pheonix": "phoenix", "fenix": "phoenix", "kristal": "crystal",
    "cristal": "crystal", "bottel": "bottle", "lazer": "laser", "gobblin": "goblin", "vampyre": "vampire",
    "magik": "magic", "magick": "magic", "majic": "magic", "warior": "warrior", "worrior": "warrior",
    "acher": "archer", "princes": "princess", "wizerd": "wizard", "shroom": "mushroom",
    "musroom": "mushroom", "scull": "skull", "skul": "skull", "kawai": "kawaii", "samuri": "samurai",
    "pirat": "pirate", "majical": "magical", "mysical": "mystical", "mermade": "mermaid", "croun": "crown",
    "gryfon": "griffon", "explotion": "explosion", "pickax": "pickaxe", "spyder": "spider", "flaim": "flame",
    "dimond": "diamond", "pengwin": "penguin", "squirel": "squirrel", "vehical": "vehicle",
    "feniks": "phoenix", "jem": "gem", "thron": "throne", "scith": "scythe", "lepricon": "leprechaun",
    "turtel": "turtle", "octupus": "octopus",
}  # fmt: skip
"""Common slips that are too short, or too far, for `forge/spelling.py`."""
