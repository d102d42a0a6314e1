"""From a look to a person: people, trade, clothes and gear are settled here, conflicts included."""

from dataclasses import replace

from sprite_tavern.forge.figures.beastfolk import BEAST_WORDS, KEMONO, PEOPLE_WORDS, PEOPLES
from sprite_tavern.forge.figures.callings import TRADES
from sprite_tavern.forge.figures.clothing import dress_up
from sprite_tavern.forge.figures.equipment import equip
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.figures.races import GREY_HAIR, RACE_WORDS, Race
from sprite_tavern.forge.figures.stances import drop, stance_of
from sprite_tavern.forge.figures.trade_words import TRADE_WORDS
from sprite_tavern.forge.figures.trades import Trade
from sprite_tavern.forge.lexicon.colours import COLOURS
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix, rgb_of_hex

_MALE_HAIR = ("short", "parted", "messy", "swept", "spiky", "curly", "undercut")
_FEMALE_HAIR = ("long", "ponytail", "bob", "braids", "bun", "long")
_MOODS = ("happy", "angry", "sad", "sleeping", "surprised", "evil")
_HAIR_STYLES = {
    "ponytail": "ponytail", "mohawk": "mohawk", "braid": "braids", "braids": "braids", "bun": "bun",
    "afro": "curly",
}  # fmt: skip

_HAIR_LENGTHS = (
    (("long",), "long"),
    (("small", "short"), "short"),
    (("curved", "curly"), "curly"),
    (("spiked", "pointed"), "spiky"),
)
_ONLY_EARS = frozenset({"girl", "boy", "woman", "man", "child", "barmaid", "princess", "dancer"})
"""Callings of people who have a beast's ears and tail and a human face."""

_BUILDS = {
    "fat": (1.14, 0.98, 1.42), "thin": (0.78, 0.84, 0.9), "muscular": (1.16, 1.2, 0.86),
    "wide": (1.1, 1.06, 1.2), "round": (1.12, 0.98, 1.42),
}  # fmt: skip
"""Builds: factors of the limbs, of the shoulders and of the waist."""

_GHOSTLY = "a8d4ec"
_GINGER = rgb_of_hex("d24a1e")
"""Red hair, which grows: a true red would be a hood."""
_ELEMENTS = {"ice": "cfeaff", "fire": "f0681e", "lava": "e8481e", "water": "4a9ae8"}
"""The hair of those who are of an element, and the skin of peoples who are not human."""
_RACES_OF_TRADES = {"reaper": "skeleton"}
_VAGUE_TRADES = frozenset(
    {
        "hero",
        "adventurer",
        "villager",
        "man",
        "woman",
        "girl",
        "boy",
        "child",
        "old man",
        "old woman",
        "captain",
        "chief",
        "survivor",
    }
)
"""Callings that give way to a clearer one: "pirate girl", "farmer man"."""


def cast(look: Look) -> Person:
    """Return the individual a look asks for."""
    race_name, trade = _who(look)
    race = _people(look, race_name)
    female = _is_female(look, trade)
    person = Person(
        race=race,
        race_name=race_name,
        female=female,
        child="child" in trade.extras or look.has("young"),
        skin=Ramp(_skin(look, race, trade)),
        hair=Ramp(_hair_colour(look, race, trade)),
        hair_style=_hair_style(look, race, trade, female=female),
        eyes=_eyes(look, race),
        bright_eyes=(eyes := look.part("eye")) is not None and eyes.coloured,
        outfit="tunic",
        cloth=Ramp("3a68cf"),
        second=Ramp(trade.second),
        metal=Ramp(trade.metal, "metal"),
        trim=Ramp(look.pick("trim", ("e9b234", "e9b234", "d9dee6", "c7723f")), "metal"),
        boots=Ramp(look.shade_of(look.pick("boots", ("5a3a26", "3f3440", "6d4a34")), 0.5)),
        hat="",
        hat_ramp=Ramp("3a68cf"),
        mood=_mood(look, race),
        nose=_nose(look),
        view=look.view,
        scales=Ramp(_lower_colour(look, race)),
        above=look.above,
        heads=_heads(look),
        eye_count=look.number_of("eye") or 2,
    )
    _grow(person, look, trade)
    dress_up(person, look, trade)
    equip(person, look, trade)
    drop(person, look)
    person.pose = stance_of(person, look)
    person.proportions = _proportions(look, race, person)
    if look.has("ghost", "ghostly", "phantom", "spirit"):
        _fade(person)
    return person


def _heads(look: Look) -> int:
    if look.has("headless", "no-head") or "headless" in look.noun:
        return 0
    if look.has("three-headed"):
        return 3
    return 2 if look.has("two-headed") else min(look.number_of("head") or 1, 3)


def _fade(person: Person) -> None:
    """Make a ghost of the person: pale blue all over, smoke instead of legs."""
    for name in (
        "skin",
        "hair",
        "cloth",
        "second",
        "metal",
        "trim",
        "boots",
        "hat_ramp",
        "cape",
        "beard_ramp",
    ):
        ramp: Ramp | None = getattr(person, name)
        if ramp is not None:
            setattr(person, name, Ramp(mix(ramp.base, _GHOSTLY, 0.68), ramp.kind))
    if not person.skirted:
        person.race = replace(person.race, lower="smoke")


def _who(look: Look) -> tuple[str, Trade]:
    """Return the people and the trade: the noun names one, the words before it the other."""
    race = PEOPLE_WORDS.get(look.kind, "")
    trade = "" if race else look.kind
    if not race:
        race = next((name for word, name in RACE_WORDS.items() if look.has(word)), "")
        if not race and look.has("dark") and look.has("elf"):
            race = "dark elf"
        if not race and look.kind != "rider":
            race = next((beast for word, beast in BEAST_WORDS.items() if look.has(word)), "")
    else:
        trade = next((name for name in TRADES if look.has(name)), "")
        trade = trade or next((name for word, name in TRADE_WORDS.items() if look.has(word)), "")
    race = race or _RACES_OF_TRADES.get(look.kind, "human")
    if trade in _VAGUE_TRADES:
        trade = next((name for name in TRADES if look.has(name)), trade)
    if trade == "soldier" and look.part("rifle", "gun", "pistol", "grenade", "shotgun") is not None:
        trade = "commando"
    look.has(trade)
    return race, TRADES.get(trade) or TRADES[PEOPLES[race].trade]


def _people(look: Look, name: str) -> Race:
    """Return the people of that name; boys and girls of some beasts have only the ears and the tail."""
    ears = look.part("ear")
    worn = next((beast for beast in KEMONO if ears is not None and ears.has(beast)), None)
    if worn is not None and name == "human":
        return KEMONO[worn]
    return KEMONO[name] if name in KEMONO and look.kind in _ONLY_EARS else PEOPLES[name]


def _is_female(look: Look, trade: Trade) -> bool:
    if look.has("female"):
        return True
    if look.has("male"):
        return False
    if trade.female is not None:
        return trade.female
    if look.kind in {"orc", "troll", "ogre", "dwarf", "gnome"} or PEOPLES.get(
        look.kind, PEOPLES["human"]
    ).beards != (0.0,):
        return False
    return look.chance("female", 0.4)


def _skin(look: Look, race: Race, trade: Trade) -> Rgb:
    part = look.part("skin", "fur", "scales", "flesh")
    if part is not None and part.coloured:
        return part.colour
    if _colour_is_skin(look, race):
        return look.colour
    base = look.shade_of(look.pick("skin", race.skins), 0.5)
    if look.material in _ELEMENTS and race is not PEOPLES["human"]:
        base = mix(base, _ELEMENTS[look.material], 0.7)
    if "painted face" in trade.extras:
        return mix(base, "fbf6f4", 0.75)
    return mix(base, "c9d2c4", 0.6) if look.kind == "necromancer" else base


def _colour_is_skin(look: Look, race: Race) -> bool:
    """Whether the colour of the prompt is the person's own and not the clothes'."""
    named = look.kind in PEOPLE_WORDS or race.skull == "beast"
    return race.colour_is_skin and look.coloured and named and look.material is None


def _lower_colour(look: Look, race: Race) -> Rgb:
    """Return the colour of a lower body that is not human: asked, else the people's."""
    part = look.part("scales", "tail", "fur") if race.lower else None
    if part is not None and part.coloured:
        return part.colour
    if race.lower and look.coloured and look.material is None:
        return look.colour
    return look.shade_of(look.pick("lower", race.lower_colours or ("5a9a3f",)))


def _hair_colour(look: Look, race: Race, trade: Trade) -> Rgb:
    old = look.has("old")
    part = look.part("hair", "beard", "mohawk", "ponytail", "braid", "mane")
    if part is not None and part.coloured:
        return _GINGER if part.colour == rgb_of_hex(COLOURS["red"]) else part.colour
    if "clown face" in trade.extras:
        return look.shade_of(look.pick("wig", ("e0402c", "e88a2c", "3fae4a")))
    if look.material in _ELEMENTS:
        return look.shade_of(_ELEMENTS[look.material], 0.5)
    if old or (trade.grey and not look.has("young")):
        return look.shade_of(look.pick("grey", GREY_HAIR), 0.3)
    return look.shade_of(look.pick("hair colour", race.hair_colours))


def _hair_style(look: Look, race: Race, trade: Trade, *, female: bool) -> str:
    for word, style in _HAIR_STYLES.items():
        if look.part(word) is not None:
            return style
    head = look.part("head")
    if look.has("bald") or (head is not None and head.has("bald")):
        return "bald"
    hair = look.part("hair")
    if hair is not None:
        for states, style in _HAIR_LENGTHS:
            if hair.has(*states):
                return style
    if race.hair_styles and (race.hair_styles == ("bald",) or look.chance("people's hair", 0.75)):
        return look.pick("race hair", race.hair_styles)
    own = trade.hair if trade.hair != Trade().hair else ()
    if female and trade.female is None:
        own = tuple(style for style in own if style not in {"bald", "tonsure", "short", "parted"})
    return look.pick("hair style", own or (_FEMALE_HAIR if female else _MALE_HAIR))


def _eyes(look: Look, race: Race) -> Rgb:
    part = look.part("eye")
    if part is not None and part.coloured:
        return part.colour
    return Ramp(race.eyes).base


def _nose(look: Look) -> Ramp | None:
    part = look.part("nose")
    if part is not None:
        return Ramp(part.colour if part.coloured else "d3313a")
    return Ramp("d3313a") if look.noun == "clown" else None


def _mood(look: Look, race: Race) -> str:
    for mood in _MOODS:
        if look.has(mood):
            return mood
    if race.fierce:
        return "angry"
    if look.has("cute"):
        return "happy"
    return look.pick("mood", ("calm", "calm", "happy", "calm", "stern"))


def _grow(person: Person, look: Look, trade: Trade) -> None:
    """Settle beard, horns, wings and tail."""
    race = person.race
    person.beard_ramp = person.hair
    beard = look.part("beard", "goatee")
    if beard is not None:
        person.beard = 8.0 if beard.has("long", "big", "giant") else 3.5
        person.beard_ramp = Ramp(beard.colour) if beard.coloured else person.hair
    elif race.skull == "beast":
        person.beard = 0.0
    elif not person.female and not person.child and not look.has("no-beard", "young"):
        options = race.beards if race.beards != (0.0,) else trade.beards
        person.beard = look.pick("beard", options)
    person.horns = race.horns or look.part("horn") is not None
    wings = look.part("wing")
    person.wings = race.wings
    if wings is not None:
        fiendish = race.horns or wings.has("bat", "dragon", "demon", "evil")
        person.wings = person.wings or ("bat" if fiendish else "feather")
    if person.wings is not None:
        default = {"feather": "eceef2", "bat": "7a2436", "insect": "bfe6fa"}[person.wings]
        person.wing_ramp = Ramp(
            wings.colour if wings is not None and wings.coloured else look.shade_of(default, 0.5)
        )
    person.tail = race.tail or ("spade" if look.part("tail") is not None else None)


def _proportions(look: Look, race: Race, person: Person) -> dict[str, float]:
    build = next((name for name in _BUILDS if look.has(name)), "")
    bulk, shoulders, belly = _BUILDS.get(build, (1.0, 1.0, 1.0))
    short = race.short + (7 if person.child else 0) + look.vary("height", -2.0, 3.4)
    short += 5 if look.has("small", "tiny") else -3.5 if look.has("tall", "big", "giant") else 0
    slim = 0.9 if look.has("tall", "giant") else 1.06 if look.has("cute") else 1.0
    return {
        "head": look.vary("head", 0.95, 1.06)
        * slim
        * (1.04 if person.child else 1.0)
        * (0.93 if race.bulk > 1.2 else 1.0),
        "tall head": look.vary("head height", 0.95, 1.05),
        "shoulders": shoulders * look.vary("shoulders", 0.91, 1.09),
        "bulk": race.bulk * bulk * look.vary("bulk", 0.92, 1.1),
        "belly": belly,
        "short": short,
        "eyes apart": look.vary("eyes apart", 4.1, 4.9),
        "eye height": look.vary("eye height", 3.0, 3.9),
        "jaw": look.vary("jaw", -0.6, 0.8),
        "flare": look.vary("flare", 0.9, 1.14),
        "wings": look.vary("wings", 0.82, 1.16),
        "wing turn": look.vary("wing turn", -20, 16),
        "tail": look.vary("tail", 17, 24),
    }


def darker(ramp: Ramp, amount: float = 0.1) -> Ramp:
    """Return the ramp of a darker shade of the same stuff."""
    return Ramp(lighten(ramp.base, -amount), ramp.kind)
