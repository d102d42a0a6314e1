"""One noun phrase: which word is the head, and what each word before it says about it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.figures.beastfolk import BEAST_WORDS
from sprite_tavern.forge.lexemes import EMBLEM_WORDS, Lexeme
from sprite_tavern.forge.lexicon.colours import COLOURS
from sprite_tavern.forge.lexicon.kin import RELATIVES
from sprite_tavern.forge.lexicon.listing import listed
from sprite_tavern.forge.lexicon.parts import EMBLEM_BEARERS, WORN
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import BUNDLES, PAIRED, PORTIONS
from sprite_tavern.forge.lexicon.trades import RULERS, TRADE_TOKENS
from sprite_tavern.forge.personify import is_calling
from sprite_tavern.forge.ramps import rgb_of_hex
from sprite_tavern.imaging.oklab import from_oklch, to_oklch

_GENERIC = listed(
    """
    monster creature animal beast being critter thing object item weapon plant building vehicle tree
    character pet bug insect food warrior person spirit tile floor ground terrain
    """
)  # fmt: skip
"""Heads that give way to a more telling noun before them: "pine tree", "wolf monster"."""
_ROLES = listed("enemy mob minion")
"""Heads that any other thing that is drawn may have: "goblin enemy"."""
_YOUNG = frozenset({"baby", "infant", "newborn"})
"""Subjects only when nothing else is named: "baby dragon", "dragon baby"."""
_OF_OTHERS = BUNDLES | PORTIONS
_PAIR, _SEVERAL = "2", "3"
_SEXES = {
    "girl": "female", "woman": "female", "lady": "female", "female": "female", "gal": "female",
    "maiden": "female", "boy": "male", "man": "male", "guy": "male", "male": "male", "lad": "male",
}  # fmt: skip
_HAIR_COLOURS = frozenset({"blonde", "blond", "ginger", "auburn", "brunette"})
_PEOPLE_TOO = frozenset(BEAST_WORDS) | {"dragon", "ghost"}
"""Creatures whose wizards and knights are people of that kind, or that name an order of people."""
_EMBLEM_HEADS = listed("emblem symbol crest insignia logo motif design pattern decal print picture sigil")
_HAVING_LINKS = frozenset({"with", "has", "holding", "carrying", "wearing", "containing"})
_COLOURED_PARTS = (
    WORN | listed("hair eyes skin fur scales feathers shell roof cap tail wings horns beard mane")
) - listed("armor leather jewels")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A bound noun phrase and the word that links it to what came before."""

    link: str
    attributes: Attributes
    modifying: bool
    """Whether every word of it could also modify another noun ("of gold")."""
    head: Lexeme | None

    def as_modifiers(self) -> Attributes:
        """Return the phrase as modifiers only, its ambiguous head included."""
        if self.head is None or not self.attributes.noun:
            return self.attributes
        gathered = _Gathered()
        _take(gathered, self.head)
        extra = gathered.attributes()
        given = self.attributes
        return replace(
            given,
            noun="",
            words=(),
            colours=(*given.colours, *extra.colours),
            material=given.material or extra.material,
            states=(*given.states, *extra.states),
        )


@dataclass(slots=True)
class _Gathered:
    """What has been said so far before the head."""

    colours: list[Trait] = field(default_factory=list)
    materials: list[Trait] = field(default_factory=list)
    states: list[Trait] = field(default_factory=list)
    parts: list[Attributes] = field(default_factory=list)
    emblem: Trait | None = None
    count: Trait | None = None
    shades: list[Lexeme] = field(default_factory=list)
    joined: list[Lexeme] = field(default_factory=list)
    """Plain modifiers in the order they came."""

    def take_back(self, lexeme: Lexeme) -> None:
        """Forget a modifier: it belongs to the part it is joined to."""
        for traits in (self.colours, self.materials, self.states):
            traits[:] = [trait for trait in traits if not set(lexeme.places) & set(trait.words)]
        self.shades = [shade for shade in self.shades if shade is not lexeme]

    def attributes(self) -> Attributes:
        """Return it as attributes of a nameless noun."""
        loose = [Trait(shade.text, shade.places) for shade in self.shades]
        spare = [Trait(trait.value, trait.words) for trait in self.materials[1:]]
        return Attributes(
            noun="",
            colours=tuple(self.colours),
            material=self.materials[0] if self.materials else None,
            states=(*self.states, *loose, *spare),
            emblem=self.emblem,
            count=self.count,
            parts=tuple(self.parts),
        )


def words_of(attributes: Attributes) -> tuple[int, ...]:
    """Return the places of all words of a phrase."""
    singles = (attributes.material, attributes.emblem, attributes.count)
    traits = (*attributes.colours, *attributes.states, *(trait for trait in singles if trait))
    places = {place for trait in traits for place in trait.words}
    for part in attributes.parts:
        places.update(words_of(part))
    return tuple(sorted({*attributes.words, *places}))


def bind(link: str, given: Sequence[Lexeme]) -> Phrase:
    """Return the phrase with its modifiers bound to its head."""
    place = _disguised(given, _head_place(given, link))
    gathered = _Gathered()
    head = None if place is None else given[place]
    noun, own_words = _named(head)
    for number, lexeme in enumerate(given):
        if number == place:
            continue
        if head is not None and _says_more(lexeme, noun):
            noun, own_words = lexeme.noun or noun, (*lexeme.places, *own_words)
        elif head is not None and _same_thing(lexeme, head):
            own_words = (*own_words, *lexeme.places)
        else:
            _modify(gathered, lexeme, head)
    gathered.count = _counted(gathered.count, head if link == "start" else None, noun)
    attributes = replace(gathered.attributes(), noun=noun, words=own_words)
    return Phrase(link, attributes, all(lexeme.modifies for lexeme in given), head)


def _counted(said: Trait | None, subject: Lexeme | None, noun: str) -> Trait | None:
    """Return how many: as said, three of a plural subject; a pair of boots is one drawing."""
    if noun in PAIRED:
        return None if said is None or said.value == _PAIR else said
    if said is None and subject is not None and subject.plural:
        return Trait(_SEVERAL, subject.places)
    return said


def _says_more(lexeme: Lexeme, noun: str) -> bool:
    """Whether a noun before a general head is what is really meant: "pine tree", "lion emblem"."""
    if noun in _EMBLEM_HEADS:
        return singular(lexeme.text) in EMBLEM_WORDS
    return (noun in _GENERIC or noun in _ROLES) and _replaces(lexeme, noun)


def _disguised(given: Sequence[Lexeme], place: int | None) -> int | None:
    """Return the creature's place for "frog wizard" and "robot butler", else the place given."""
    if place is None or given[place].possessive:
        return place
    if given[place].noun not in TRADE_TOKENS and not _is_undrawn_person(given[place]):
        return place
    creatures = [at for at in range(place) if _family(given[at].noun) == "creatures"]
    if not creatures or given[creatures[-1]].colour:
        return place
    people = given[place].noun not in RULERS and given[creatures[-1]].noun in _PEOPLE_TOO
    return place if people else creatures[-1]


def _is_undrawn_person(lexeme: Lexeme) -> bool:
    return not lexeme.drawn and any(
        _family(near) == "figures" for near in RELATIVES.get(lexeme.noun or "", ())
    )


def _named(head: Lexeme | None) -> tuple[str, tuple[int, ...]]:
    if head is None:
        return "", ()
    return head.noun or singular(head.text), head.places


def _head_place(given: Sequence[Lexeme], link: str) -> int | None:
    """Return the place of the head: the last pure noun, else the last possible one, else unknown."""
    nouns = [place for place, lexeme in enumerate(given) if lexeme.noun and not lexeme.possessive]
    nouns = nouns or [place for place, lexeme in enumerate(given) if lexeme.noun]
    last = len(given) - 1
    if any(given[place].text not in _YOUNG and given[place].text not in _SEXES for place in nouns):
        nouns = [place for place in nouns if given[place].text not in _YOUNG]
    if nouns and not given[last].known and all(given[place].modifies for place in nouns):
        return last
    figures = [place for place in nouns if _family(given[place].noun) == "figures"]
    if nouns and given[nouns[-1]].text in _SEXES and len(figures) > 1:
        return figures[-2]
    if nouns and given[nouns[-1]].colour is not None and len(nouns) > 1 and not given[nouns[-2]].modifies:
        return nouns[-2]
    if nouns:
        return nouns[-1]
    unknown = [place for place, lexeme in enumerate(given) if not lexeme.known or lexeme.text in _OF_OTHERS]
    stuff = [place for place, lexeme in enumerate(given) if lexeme.material and link in _HAVING_LINKS]
    last_one = unknown or stuff
    return last_one[-1] if last_one else None


def _family(noun: str | None) -> str | None:
    name = words().get(noun or "")
    return drawers()[name].family if name else None


def _replaces(lexeme: Lexeme, generic: str) -> bool:
    """Whether a noun before a generic head is what is really meant."""
    if not lexeme.drawn or lexeme.noun is None:
        return False
    family = None if generic in _ROLES else _family(generic)
    return family is None or (_family(lexeme.noun) == family and not lexeme.modifies)


def _same_thing(lexeme: Lexeme, head: Lexeme) -> bool:
    """Whether both words name one thing: "potion bottle"."""
    if lexeme.modifies or not lexeme.drawn or not head.drawn or _family(head.noun) == "figures":
        return False
    return words()[lexeme.noun or ""] == words()[head.noun or ""]


def _modify(gathered: _Gathered, lexeme: Lexeme, head: Lexeme | None) -> None:
    """Add what a word before the head says."""
    figure = head is not None and _family(head.noun) == "figures"
    if lexeme.text in _SEXES and figure:
        gathered.states.append(Trait(_SEXES[lexeme.text], lexeme.places))
    elif lexeme.text in _HAIR_COLOURS and figure and lexeme.colour:
        hair = Attributes("hair", lexeme.places, colours=(Trait(lexeme.colour, lexeme.places),))
        gathered.parts.append(hair)
    elif lexeme.possessive:
        gathered.states.append(Trait(lexeme.noun or lexeme.text, lexeme.places))
    elif lexeme.text in _YOUNG and lexeme.state:
        gathered.states.append(Trait(lexeme.state, lexeme.places))
    elif lexeme.noun in TRADE_TOKENS and head is not None and _is_no_person(lexeme, head):
        gathered.parts += [Attributes(thing, lexeme.places) for thing in TRADE_TOKENS[lexeme.noun or ""]]
    elif _pictured(gathered, lexeme, head):
        gathered.emblem = Trait(singular(lexeme.text), lexeme.places)
    elif lexeme.participle:
        _add_part(gathered, lexeme)
    elif lexeme.modifies and not (figure and _family(lexeme.noun) == "figures"):
        _take(gathered, lexeme)
    else:
        gathered.states.append(Trait(lexeme.noun or lexeme.text, lexeme.places))


def _is_no_person(calling: Lexeme, head: Lexeme) -> bool:
    """Whether a creature only carries the tokens of a calling; beasts with most of them are people."""
    person = head.noun in BEAST_WORDS and is_calling(calling.noun or "")
    return _family(head.noun) == "creatures" and not person


def _pictured(gathered: _Gathered, lexeme: Lexeme, head: Lexeme | None) -> bool:
    """Whether the word is an emblem before its bearer: "skull potion"."""
    if head is None or head.noun not in EMBLEM_BEARERS or lexeme.modifies:
        return False
    return gathered.emblem is None and singular(lexeme.text) in EMBLEM_WORDS


def _add_part(gathered: _Gathered, lexeme: Lexeme) -> None:
    """Add the part in "winged" or "blue-eyed", or the state in "two-headed"."""
    name = lexeme.participle or ""
    number = Trait(str(lexeme.number), lexeme.places) if lexeme.number else None
    part = Attributes(singular(name), lexeme.places, count=number)
    if gathered.joined and lexeme.hyphen:
        part = _described(part, gathered.joined[-1])
        gathered.take_back(gathered.joined[-1])
    elif name in _COLOURED_PARTS and gathered.colours:
        part = replace(part, colours=(gathered.colours.pop(),))
    if not part.colours and lexeme.state:
        gathered.states.append(Trait(lexeme.state, lexeme.places))
    gathered.parts.append(part)


def _described(part: Attributes, lexeme: Lexeme) -> Attributes:
    """Return the part with what the word joined to it says: "golden-haired", "sharp-toothed"."""
    said = _Gathered()
    _take(said, lexeme)
    extra = said.attributes()
    return replace(part, colours=extra.colours, material=extra.material, states=extra.states)


def _take(gathered: _Gathered, lexeme: Lexeme) -> None:
    """Add a plain modifier."""
    gathered.joined.append(lexeme)
    if lexeme.colour is not None:
        gathered.colours.append(_tinted(lexeme, gathered.shades))
        gathered.shades.clear()
        if lexeme.material is not None and lexeme.text not in COLOURS:
            gathered.materials.append(Trait(lexeme.material, lexeme.places))
    elif lexeme.number is not None:
        gathered.count = Trait(str(lexeme.number), lexeme.places)
    elif lexeme.material is not None:
        gathered.materials.append(Trait(lexeme.material, lexeme.places))
    elif lexeme.shade is not None:
        gathered.shades.append(lexeme)
    elif lexeme.state is not None:
        gathered.states.append(Trait(lexeme.state, lexeme.places))


def _tinted(lexeme: Lexeme, shades: Sequence[Lexeme]) -> Trait:
    """Return the colour with its shade words applied."""
    lightness, chroma, hue = to_oklch(rgb_of_hex(lexeme.colour or "000000")).tolist()
    for shade in shades:
        lighter, stronger = shade.shade or (0.0, 1.0)
        lightness, chroma = float(np.clip(lightness + lighter, 0.12, 0.97)), chroma * stronger
    red, green, blue = from_oklch(np.array([lightness, chroma, hue])).tolist()
    places = tuple(place for shade in shades for place in shade.places)
    return Trait(f"{red:02x}{green:02x}{blue:02x}", (*places, *lexeme.places))
