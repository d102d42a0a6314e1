"""What each word, or run of words, of a prompt can mean: noun, colour, material, state, number."""

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sprite_tavern.forge.drawers.base import words as drawer_words
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.gear.charges import CHARGES
from sprite_tavern.forge.lexicon.colours import COLOURS, ISH_ENDINGS, SHADES
from sprite_tavern.forge.lexicon.compounds import COVERED, COVERINGS, LACKING, LIKE, NUMBERED, SLIPS
from sprite_tavern.forge.lexicon.kin import RELATIVES
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.lexicon.parts import PART_WORDS, PARTICIPLES
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import BUNDLES, KNOWN_ADJECTIVES, NUMBERS, PORTIONS, STATE_OF_WORD
from sprite_tavern.forge.lexicon.structure import (
    ARTICLES,
    BREATHING,
    HAVING,
    IMPLIED,
    JOINING,
    VERBS,
    WITHOUT,
)
from sprite_tavern.forge.pieces.emblems import EMBLEMS
from sprite_tavern.forge.spelling import Shelves, nearest_word, shelved
from sprite_tavern.forge.tokens import Token

_LONGEST_PHRASE = 4

MATERIAL_OF_WORD: Mapping[str, str] = {
    word: name for name, material in MATERIALS.items() for word in (name, *material.words)
}
SETTLED = KNOWN_ADJECTIVES | BUNDLES | PORTIONS | BREATHING | frozenset(VERBS)
"""Words without a drawing of their own that spelling leaves alone."""
EMBLEM_WORDS: frozenset[str] = (frozenset(EMBLEMS) | CHARGES) - {"gem"}


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One or more tokens and everything they can mean."""

    text: str
    places: tuple[int, ...]
    comma: bool = False
    hyphen: bool = False
    """Whether it is joined to the word before it."""
    possessive: bool = False
    noun: str | None = None
    drawn: bool = False
    """Whether the noun has a drawer of its own."""
    plural: bool = False
    colour: str | None = None
    shade: tuple[float, float] | None = None
    material: str | None = None
    state: str | None = None
    number: int | None = None
    participle: str | None = None

    @property
    def modifies(self) -> bool:
        """Whether it can stand before a noun as an adjective."""
        return any((self.colour, self.shade, self.material, self.state, self.number, self.participle))

    @property
    def known(self) -> bool:
        """Whether the lexicon knows it at all."""
        return self.noun is not None or self.modifies or self.text in SETTLED


@functools.cache
def nouns() -> Mapping[str, bool]:
    """Return every noun in the singular -> whether it has a drawer."""
    found = {singular(word): False for word in (*PART_WORDS, *RELATIVES, *gear(), *EMBLEM_WORDS)}
    return found | dict.fromkeys(drawer_words(), True)


@functools.cache
def _spellable() -> Shelves:
    """Return all words spelling may lead to."""
    every = {*nouns(), *COLOURS, *MATERIAL_OF_WORD, *STATE_OF_WORD, *PARTICIPLES, *SHADES}
    return shelved(word for word in every if " " not in word)


def meaning(text: str) -> Lexeme:
    """Return what a word or phrase can mean, at no place in particular."""
    single = singular(text)
    known = nouns()
    noun = text if text in known else single if single in known else None
    return Lexeme(
        text=text,
        places=(),
        noun=noun,
        drawn=noun is not None and known[noun],
        plural=noun is not None and noun == single and single != text,
        colour=COLOURS.get(text) or _ish(text) or _hex_code(text),
        shade=SHADES.get(text),
        material=MATERIAL_OF_WORD.get(text) or MATERIAL_OF_WORD.get(single),
        state=STATE_OF_WORD.get(text) or _lacking(text) or _superlative(text),
        number=NUMBERS.get(text),
        participle=PARTICIPLES.get(text),
    )


def _hex_code(text: str) -> str | None:
    return text[1:] if text.startswith("#") and " " not in text else None


def _ish(text: str) -> str | None:
    """Return the colour in "reddish" or "redcoloured"."""
    for ending in ISH_ENDINGS:
        stem = text.removesuffix(ending)
        if stem == text or ending == "y":
            continue
        for candidate in (stem, stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem, stem + "e"):
            if candidate in COLOURS:
                return COLOURS[candidate]
    return None


def _lacking(text: str) -> str | None:
    """Return the state in "hatless" or "beardless"."""
    stem = text.removesuffix("less")
    if stem == text or stem not in PART_WORDS:
        return None
    return LACKING.get(singular(stem), f"no-{singular(stem)}")


def _superlative(text: str) -> str | None:
    """Return the state in "cutest" or "biggest"."""
    stem = text.removesuffix("est")
    if stem == text:
        return None
    forms = (stem + "e", stem, stem[:-1], stem[:-1] + "y")
    return next((STATE_OF_WORD[form] for form in forms if form in STATE_OF_WORD), None)


def implied(link: str) -> list[Lexeme]:
    """Return what a doing is done with when nothing is said after it: a spell, a book, a mug or nothing."""
    return [meaning(IMPLIED[link])] if link in IMPLIED else []


def is_structure(text: str) -> bool:
    """Whether the word only builds the sentence."""
    return text in ARTICLES or text in HAVING or text in JOINING or text in WITHOUT


def lexemes(tokens: Sequence[Token], aside: frozenset[int] = frozenset()) -> tuple[Lexeme, ...]:
    """Return the tokens as lexemes: phrases joined, spelling mended, structure words kept as they are.

    Args:
        tokens: of the whole prompt.
        aside: places that say nothing of the subject and are left out.
    """
    found: list[Lexeme] = []
    place = 0
    while place < len(tokens):
        if place in aside:
            place += 1
            continue
        length, lexeme = _phrase_at(tokens, place, aside)
        first, places = tokens[place], tuple(range(place, place + length))
        owner = tokens[place + length - 1].possessive
        found.append(replace(lexeme, places=places, comma=first.comma, hyphen=first.hyphen, possessive=owner))
        place += length
    return tuple(found)


def _phrase_at(tokens: Sequence[Token], place: int, aside: frozenset[int]) -> tuple[int, Lexeme]:
    """Return how many tokens from a place belong together, and what they mean."""
    for length in range(min(_LONGEST_PHRASE, len(tokens) - place), 1, -1):
        run = tokens[place : place + length]
        if any(token.comma for token in run[1:]) or aside.intersection(range(place, place + length)):
            continue
        lexeme = _joined(run) or (_compound(tokens, place) if length == 2 else None)
        if lexeme is not None and not (lexeme.noun and not lexeme.drawn and _drawn_from(tokens, place + 1)):
            return length, lexeme
    return 1, _single(tokens[place].text)


def _drawn_from(tokens: Sequence[Token], place: int) -> bool:
    """Whether a drawn name of two words starts here: it goes before one that is only related."""
    pair = tokens[place : place + 2]
    return len(pair) > 1 and not pair[1].comma and meaning(" ".join(token.text for token in pair)).drawn


def _joined(run: Sequence[Token]) -> Lexeme | None:
    """Return the meaning of words that are one name together: "jack o lantern", "long sword"."""
    texts = [token.text for token in run]
    for text in (" ".join(texts), "".join(texts)):
        lexeme = meaning(text)
        structural = any(is_structure(word) for word in texts)
        said = " " in text or lexeme.state or text in PART_WORDS
        if lexeme.drawn or (lexeme.known and said and not structural):
            return lexeme
    last = run[-1].text
    if singular(last) != last:
        lexeme = meaning(" ".join((*texts[:-1], singular(last))))
        return replace(lexeme, plural=True) if lexeme.drawn else None
    return None


def _compound(tokens: Sequence[Token], place: int) -> Lexeme | None:
    """Return the meaning of two words of which the second makes an adjective of the first."""
    first, second = tokens[place], tokens[place + 1]
    last = place + 2 == len(tokens) or tokens[place + 2].comma
    if first.text in NUMBERED:
        return _numbered(tokens, place)
    if second.text in COVERED and (second.hyphen or not (last or is_structure(tokens[place + 2].text))):
        return _covered(_single(first.text), f"{first.text}-{second.text}")
    if second.text in LIKE and second.hyphen:
        stuff = _single(first.text)
        text = f"{first.text}-{second.text}"
        return Lexeme(
            text, (), colour=stuff.colour, material=stuff.material, state=STATE_OF_WORD.get(text, text)
        )
    if second.text in BREATHING and second.hyphen:
        return Lexeme(f"{first.text}-{second.text}", (), state="breathing", material=None)
    if second.hyphen and first.text == "half":
        race = meaning(second.text)
        return race if race.drawn else Lexeme(f"half-{second.text}", (), state=f"half-{second.text}")
    return None


def _covered(stuff: Lexeme, text: str) -> Lexeme | None:
    """Return "ice-covered" as of ice, "gem-studded" as having gems."""
    if stuff.text in COVERINGS:
        return Lexeme(text, (), state=COVERINGS[stuff.text])
    if stuff.noun and stuff.material == "plant":
        return Lexeme(text, (), participle=stuff.noun, state=text)
    if stuff.material or stuff.colour or stuff.state:
        return Lexeme(text, (), colour=stuff.colour, material=stuff.material, state=stuff.state)
    return Lexeme(text, (), participle=stuff.noun, state=text) if stuff.noun else None


def _numbered(tokens: Sequence[Token], place: int) -> Lexeme | None:
    """Return "three-legged" and "four-leaf", which count parts and not subjects."""
    second = tokens[place + 1]
    number = NUMBERED[tokens[place].text]
    alone = place + 2 < len(tokens) and singular(tokens[place + 2].text) == tokens[place + 2].text
    if not second.hyphen and not (alone and second.text in PARTICIPLES):
        return None
    part = PARTICIPLES.get(second.text)
    if part is None and not second.text.endswith("ed") and second.text not in PART_WORDS:
        return None
    state = f"{number}-{second.text}"
    return Lexeme(
        state,
        (),
        state=STATE_OF_WORD.get(state, state),
        participle=part if number in NUMBERS else None,
        number=NUMBERS.get(number) if part else None,
    )


def _single(text: str) -> Lexeme:
    lexeme = meaning(text)
    if lexeme.known or is_structure(text):
        return lexeme
    meant = SLIPS.get(text) or mended(text)
    return lexeme if meant is None else meaning(meant)


@functools.lru_cache(maxsize=4096)
def mended(text: str) -> str | None:
    """Return the word a misspelt one stands for."""
    return nearest_word(text, _spellable())
