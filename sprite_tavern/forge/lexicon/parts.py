"""Nouns that are parts of something: worn, grown, carried or attached.

They bind to the subject before them; alone in a prompt they may still be a subject of their own.
"""

from sprite_tavern.forge.lexicon.listing import listed

WORN: frozenset[str] = listed(
    """
    robe robes cloak cape hood hat armor armour helmet helm crown tiara dress gown apron tunic bandana
    plume boots shoes gloves gauntlets belt scarf mask goggles glasses spectacles monocle eyepatch
    necklace amulet earring ring bracelet backpack bag quiver shirt vest coat jacket trousers pants skirt
    kilt sash turban circlet diadem halo headband veil tabard chainmail mail plate pauldrons cuirass
    breastplate leather rags bow tie bowtie ribbon collar bandage wreath beanie cap fez sombrero bonnet
    visor headphones headset scrubs jewelry jewellery medal badge garment outfit uniform
    costume clothes clothing suit overalls toga kimono sandals slippers laurel
    saddle bridle bell scarfs feather earmuffs flower
    """
)

GROWN: frozenset[str] = listed(
    """
    beard hair moustache mustache eyes eye horns horn antlers wings wing tail tails skin fur mane ears ear
    nose snout beak claws claw fangs fang teeth tusks tusk scales spikes spines shell tentacles tentacle
    feathers hooves paws paw whiskers legs arms head heads face smile grin tongue belly stripes spots
    freckles scar tattoo warts hump mohawk ponytail braid braids bun sideburns goatee eyebrows stinger
    antennae antenna fin fins gills crest comb udder bones ribs brain heart muscles body flesh blush
    eyelashes lips pupil pupils mouth
    """
)

FITTED: frozenset[str] = listed(
    """
    handle hilt blade grip pommel guard gem gems jewel jewels crystal rune runes lock chain chains hinges
    rivets studs spike stripe dot dots emblem symbol crest insignia cross star stars skull logo pattern
    trim border edge edges band cork label stopper liquid bubbles foam lid roof door doors window windows
    chimney smoke flag flags banner wheel wheels sail sails mast cannon cannons engine engines flames
    flame fire lightning sparks spark light lights leaves leaf fruit fruits apple apples flowers roots
    root trunk branch branches cap stem gills moss snow ice vines ivy web webs thorns petals seeds
    frosting icing cream sprinkles cherry candle candles gold coins treasure water blood bone fishes
    bubble grass rocks stones steps stairs tower towers wall walls gate fence well path balcony sign
    lantern lanterns wood logs ropes rope anchor oars rudder nose-cone thrusters laser lasers screen
    buttons antennae treads arms wires steam gears cogs bolts arrow arrows string tip shaft glow aura orb
    string page pages bookmark spots
    """
)

PART_WORDS: frozenset[str] = WORN | GROWN | FITTED

PARTICIPLES: dict[str, str] = {
    "bearded": "beard", "haired": "hair", "eyed": "eyes", "skinned": "skin", "furred": "fur",
    "scaled": "scales", "winged": "wings", "horned": "horns", "antlered": "antlers", "tailed": "tail",
    "hooded": "hood", "caped": "cape", "cloaked": "cloak", "crowned": "crown", "helmeted": "helmet",
    "robed": "robe", "masked": "mask", "hatted": "hat", "feathered": "feathers", "maned": "mane",
    "tusked": "tusks", "fanged": "fangs", "clawed": "claws", "bespectacled": "glasses",
    "mustached": "moustache", "moustached": "moustache", "ponytailed": "ponytail", "saddled": "saddle",
    "collared": "collar", "haloed": "halo", "bladed": "blade", "hilted": "hilt", "handled": "handle",
    "roofed": "roof", "shelled": "shell", "legged": "legs", "eared": "ears", "nosed": "nose",
    "toothed": "teeth", "beaked": "beak", "crested": "crest", "tentacled": "tentacles", "bellied": "belly",
    "hooved": "hooves", "gemmed": "gem", "jeweled": "jewels", "jewelled": "jewels", "plumed": "plume",
    "bandaged": "bandage", "armored": "armor", "armoured": "armor", "braided": "braid", "capped": "cap",
    "trimmed": "trim", "spiked": "spikes", "sailed": "sails", "wheeled": "wheels", "stemmed": "stem",
    "finned": "fins", "clad": "armor", "dressed": "dress", "headed": "heads", "footed": "feet",
}  # fmt: skip
"""Adjectives that are a part with a colour before it: "blue-eyed", "winged"."""

EMBLEM_BEARERS: frozenset[str] = listed(
    """
    shield buckler coin banner flag potion flask elixir vial bottle book tome spellbook grimoire chest
    cape cloak tabard sign signpost medal medallion amulet pendant helmet armor tunic shirt robe card door
    barrel jar ring hat sail ship token tombstone gravestone statue crown kite heater plate box gift mug
    tankard scroll map letter
    """
)
"""Things that carry a picture of something."""
