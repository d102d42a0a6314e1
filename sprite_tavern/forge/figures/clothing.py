"""What a person wears: outfit, colours, head-gear, cape, and the accessories asked for."""

from sprite_tavern.forge.figures.beastfolk import PEOPLE_WORDS
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.figures.trades import Trade
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, Rgb, as_rgb, lighten, mix

_DARKNESS = "2b2836"

OUTFIT_WORDS: dict[str, str] = {
    "robe": "robe", "toga": "robe", "kimono": "kimono", "tuxedo": "tuxedo", "hoodie": "tunic",
    "jersey": "jersey", "swimsuit": "jersey", "armor": "armour", "armour": "armour", "mail": "armour",
    "chainmail": "armour", "plate": "armour", "breastplate": "armour", "cuirass": "armour",
    "dress": "dress", "skirt": "dress", "gown": "gown", "apron": "apron", "tunic": "tunic",
    "shirt": "tunic", "vest": "leather", "leather": "leather", "rag": "rags",
    "raincoat": "coat", "trenchcoat": "coat", "labcoat": "coat",
    "scrub": "tunic", "scrubs": "tunic", "parka": "coat", "coat": "coat",
    "jacket": "jacket", "suit": "tuxedo", "uniform": "uniform", "overall": "overalls",
    "overalls": "overalls", "costume": "suit", "outfit": "tunic", "garment": "robe", "clothes": "tunic",
    "clothing": "tunic", "kilt": "plaid",
}  # fmt: skip
HAT_WORDS: dict[str, str] = {
    "hood": "hood", "helmet": "helm", "helm": "helm", "crown": "crown", "tiara": "tiara",
    "bandana": "bandana", "cap": "cap", "beanie": "beanie", "fez": "fez", "turban": "turban",
    "circlet": "circlet", "diadem": "tiara", "headband": "headband", "sombrero": "straw hat",
    "wreath": "leaf crown", "laurel": "leaf crown", "beret": "beret", "fedora": "fedora",
    "bowler": "bowler", "stetson": "cowboy", "tricorn": "tricorn", "mitre": "mitre", "kabuto": "kabuto",
    "hardhat": "miner helm", "hard hat": "miner helm", "earmuff": "headband", "gas mask": "gas mask",
    "headdress": "war bonnet", "goggles": "goggles", "tophat": "top hat", "visor": "visor",
    "antler": "antlers", "feather": "feather band", "veil": "hood",
}  # fmt: skip
_HAT_KINDS: dict[str, str] = {
    "wizard": "wizard", "witch": "wizard", "pointed": "wizard", "magic": "wizard", "straw": "straw hat",
    "cowboy": "cowboy", "pirate": "tricorn", "chef": "chef", "top": "top hat", "santa": "santa",
    "jester": "jester",
    "party": "gnome", "tall": "top hat", "wide": "straw hat",
}  # fmt: skip
_ACCESSORIES: dict[str, str] = {
    "mask": "mask", "eyepatch": "eyepatch", "glasses": "glasses", "sunglass": "sunglasses",
    "sunglasses": "sunglasses", "shade": "sunglasses", "spectacle": "glasses", "monocle": "glasses",
    "scarf": "scarf", "backpack": "backpack", "bag": "backpack", "quiver": "quiver", "halo": "halo",
    "sash": "sash", "bowtie": "bowtie", "pauldron": "pauldrons", "moustache": "moustache",
    "mustache": "moustache", "scar": "scar", "necklace": "amulet", "amulet": "amulet", "tattoo": "scar",
    "blindfold": "eyepatch", "freckle": "freckles",
    "badge": "star badge", "stethoscope": "stethoscope",
    "headphone": "headphones", "headphones": "headphones", "headset": "headphones",
}  # fmt: skip
_HATS_OF_BEASTS = {
    "greathelm": "helm", "armet": "helm", "visor": "goggles", "plague": "hood", "horned great": "horned helm",
    "spartan helm": "plumed helm", "executioner": "hood", "luchador": "mask", "gas mask": "goggles",
}  # fmt: skip
"""Head-gear that would hide a beast's face, with what it wears instead."""
_SUIT = "34323f"
_CAPS = ("d3313a", "b06a3a", "7a4fb0", "3f8a9a")
_PLAIN_METALS = frozenset(
    {"iron", "steel", "metal", "silver", "gold", "bronze", "copper", "platinum", "rust", "lead"}
)


def dress_up(person: Person, look: Look, trade: Trade) -> None:
    """Settle every garment of a person."""
    person.outfit = look.pick("outfit", _outfits(person, trade))
    person.cloth = Ramp(_main_colour(look, person, trade))
    person.metal = Ramp(_metal(look, trade, person), "metal")
    if look.has("dark") and not look.coloured:
        person.cloth = Ramp(mix(person.cloth.base, _DARKNESS, 0.6))
        person.metal = Ramp(mix(person.metal.base, _DARKNESS, 0.7), "metal")
    _asked_outfit(person, look)
    _small_wear(person, look)
    usual = set(trade.extras) - ({"mask"} if person.race.skull == "beast" else set())
    if person.race_name == "alien":  # nothing hides its great eyes
        usual -= {"glasses", "sunglasses"}
    shell = {"shell"} if person.race_name == "turtle" else set()
    person.extras = frozenset({*usual, *shell, *_accessories(look)})
    _second(person, look, trade)
    _head_gear(person, look, trade)
    _cape(person, look, trade)
    if person.race.lower not in {None, "goat"} and person.skirted:
        person.outfit = "shells" if person.female else "leather"
    if person.bony and person.outfit in {"tunic", "leather", "bare", "apron", "overalls", "rags"}:
        person.outfit = "bones"


def _outfits(person: Person, trade: Trade) -> tuple[str, ...]:
    """Return the trade's outfits that suit the person."""
    unsuited = {"bare"} if person.female else {"dress", "gown", "dirndl", "maid", "uniform dress", "tutu"}
    suited = tuple(outfit for outfit in trade.outfits if outfit not in unsuited)
    return suited or ("leather",)


def _main_colour(look: Look, person: Person, trade: Trade) -> Rgb:
    named = look.kind in PEOPLE_WORDS or person.race.skull == "beast"
    skin_colour = person.race.colour_is_skin and named and look.material is None
    if look.coloured and not skin_colour:
        return look.colour
    return look.shade_of(look.pick("cloth", trade.colours))


def _metal(look: Look, trade: Trade, person: Person) -> Rgb:
    """Return the armour's colour: a metal asked for, else tinted by the colour asked for."""
    if look.material in _PLAIN_METALS or (look.material is not None and person.outfit == "armour"):
        return as_rgb(MATERIALS[look.material or "steel"].colour)
    options: tuple[Rgb, ...] = (as_rgb(trade.metal), as_rgb(trade.metal), mix(trade.metal, "8a6a4a", 0.2))
    default = look.shade_of(look.pick("metal", options), 0.4)
    if look.coloured and person.outfit == "armour":
        return mix(default, look.colour, 0.72)
    return default


def _asked_outfit(person: Person, look: Look) -> None:
    for word, outfit in OUTFIT_WORDS.items():
        part = look.part(word)
        if part is None:
            continue
        person.outfit = _shirt_kind(part) if outfit == "tunic" else outfit
        if outfit == "armour":
            colour = part.colour if part.coloured else person.metal.base
            person.metal = Ramp(lighten(colour, 0.07) if part.has("glowing", "new") else colour, "metal")
        elif part.coloured:
            person.cloth = Ramp(part.colour)
        elif outfit == "tuxedo" and not look.coloured:
            person.cloth = Ramp(look.shade_of(_SUIT, 0.5))
        return
    if look.has("armoured", "armor", "armour"):
        person.outfit = "armour"
    elif look.has("shirtless"):
        person.outfit = "bare"
    elif look.material == "leather" and not person.skirted:
        person.outfit = "leather"


def _shirt_kind(shirt: Look) -> str:
    """Return the outfit of a shirt: in rags, checked or plain."""
    if shirt.has("worn", "torn", "ragged", "ripped"):
        return "rags"
    return "plaid" if shirt.has("checked", "checkered", "plaid", "flannel", "tartan") else "tunic"


def _small_wear(person: Person, look: Look) -> None:
    """Settle boots, gloves and trousers."""
    boots, gloves = look.part("boot", "shoe", "sandal", "slipper"), look.part("glove", "gauntlet", "mitten")
    trousers = look.part("trousers", "pant", "jean", "shorts", "legging")
    if boots is not None and boots.coloured:
        person.boots = Ramp(boots.colour)
    if gloves is not None:
        person.gloves = Ramp(gloves.colour) if gloves.coloured else person.boots
    if trousers is not None and trousers.coloured:
        person.trousers = Ramp(trousers.colour)


def _accessories(look: Look) -> set[str]:
    worn = {extra for word, extra in _ACCESSORIES.items() if look.part(word) is not None}
    badge = look.part("badge")
    if badge is not None:
        badge.has("star")
    if look.has("freckled"):
        worn.add("freckles")
    if look.has("one-eyed"):
        worn.add("eyepatch")
    leg = look.part("leg", "pegleg")
    if leg is not None and (leg.noun == "pegleg" or leg.has("peg") or leg.material == "wood"):
        worn.add("peg leg")
    if look.has("cyborg", "cybernetic", "bionic"):
        worn.add("half machine")
    return worn


def _second(person: Person, look: Look, trade: Trade) -> None:
    person.second = Ramp(look.second(look.shade_of(trade.second, 0.6)))
    for word in ("scarf", "sash", "belt", "apron"):
        part = look.part(word)
        if part is not None and part.coloured:
            person.second = Ramp(part.colour)


def _head_gear(person: Person, look: Look, trade: Trade) -> None:
    asked = _asked_hat(look)
    if asked is not None:
        person.hat, ramp = asked
        person.hat_asked = True
        if person.hat == "helm" and "space helm" in trade.hats:
            person.hat = "space helm"
        person.helm = Ramp(ramp.base, "metal") if ramp else None
        person.hat_emblem = _hat_emblem(look)
        person.hat_cracked = _hat_cracked(look)
        person.hat_ramp = ramp or Ramp(trade.hat_colour or person.cloth.base)
        return
    hat = look.pick("hat", trade.hats)
    if look.has("no-helmet", "no-hat", "no-hood", "no-helm", "no-crown"):
        hat = ""
    if person.horns and hat not in {"", "circlet", "headband", "hood"}:
        hat = ""
    if person.race.ears == "goblin" and hat in {"greathelm", "armet"}:
        hat = "helm"
    if person.race.skull == "beast":
        hat = _HATS_OF_BEASTS.get(hat, hat)
    if person.bony and hat in {"greathelm", "armet"}:
        hat = "helm"
    if look.part("hair", "mohawk", "ponytail", "braid") is not None and hat not in {
        "crown",
        "tiara",
        "circlet",
    }:
        hat = ""
    person.hat = hat
    person.hat_ramp = Ramp(look.shade_of(trade.hat_colour) if trade.hat_colour else person.cloth.base)
    if person.race_name == "mushroom":
        person.hat = "mushroom cap"
        person.hat_ramp = Ramp(look.colour if look.coloured else look.shade_of(look.pick("cap", _CAPS)))


def _asked_hat(look: Look) -> tuple[str, Ramp | None] | None:
    for word, hat in HAT_WORDS.items():
        part = _worn(look, word)
        if part is None:
            continue
        return _helmet_kind(hat, part), Ramp(part.colour) if part.coloured else None
    part = look.part("hat", "bonnet")
    if part is not None:
        kind = next((hat for state, hat in _HAT_KINDS.items() if part.has(state)), None)
        if kind is None:
            kind = "wizard" if look.kind in {"wizard", "witch", "mage", "sorcerer", "warlock"} else "fedora"
        return kind, Ramp(part.colour) if part.coloured else None
    if look.part("plume") is not None:
        return "plumed helm", None
    if look.has("hooded"):
        return "hood", None
    return ("crown", None) if look.has("crowned", "noble") else None


def _hat_emblem(look: Look) -> str | None:
    part = look.part("hat", "cap", "crown", "helmet", "helm", "hood")
    return part.emblem if part is not None else None


def _hat_cracked(look: Look) -> bool:
    part = look.part("helmet", "helm", "crown")
    return part is not None and part.has("cracked", "broken")


def _worn(look: Look, word: str) -> Look | None:
    """Return the look of what is worn, also when it was said of the dress: "in a gown with a crown"."""
    part = look.part(word)
    garments = (look.part(name) for name in look.parts if part is None and singular(name) in OUTFIT_WORDS)
    return part or next((worn for garment in garments if garment and (worn := garment.part(word))), None)


def _helmet_kind(hat: str, part: Look) -> str:
    """Return the kind of helmet asked for: horned, winged, plumed or plain."""
    if hat != "helm":
        return hat
    if part.has("horned") or part.part("horn"):
        return "horned helm"
    if part.has("winged") or part.part("wing"):
        return "winged helm"
    return "plumed helm" if part.part("plume", "feather") else hat


def _cape(person: Person, look: Look, trade: Trade) -> None:
    part = look.part("cape", "cloak")
    if part is not None or look.has("caped"):
        person.cape = Ramp(part.colour if part is not None and part.coloured else look.shade_of("b3323c"))
        return
    chosen = look.pick("cape", trade.capes)
    if chosen:
        named: dict[str, Rgb] = {"main": lighten(person.cloth.base, -0.04), "second": person.second.base}
        person.cape = Ramp(named[chosen] if chosen in named else look.shade_of(chosen))
