"""A prompt as words, and what each word can be: noun, colour, material, state, number.

Words keep their place in the prompt, so that the recipe can tell what became of each.
"""

import functools
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sprite_tavern.forge.drawers.base import words as drawer_words
from sprite_tavern.forge.gear.base import gear
from sprite_tavern.forge.gear.charges import CHARGES
from sprite_tavern.forge.lexicon.colours import COLOURS, ISH_ENDINGS, SHADES
from sprite_tavern.forge.lexicon.kin import RELATIVES
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.lexicon.parts import PART_WORDS, PARTICIPLES
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import BUNDLES, KNOWN_ADJECTIVES, NUMBERS, STATE_OF_WORD
from sprite_tavern.forge.lexicon.structure import ARTICLES, BREATHING, HAVING, JOINING, VERBS, WITHOUT
from sprite_tavern.forge.pieces.emblems import EMBLEMS
from sprite_tavern.forge.spelling import nearest_word

_WORD = re.compile(r"[^\W_]+|[,;.:!?&-]")
_MOST_WORDS = 60
_LONGEST_WORD = 24
_LONGEST_PHRASE = 3

MATERIAL_OF_WORD: Mapping[str, str] = {
    word: name for name, material in MATERIALS.items() for word in (name, *material.words)
}
_SETTLED = KNOWN_ADJECTIVES | BUNDLES | BREATHING | frozenset(VERBS)
"""Words without a drawing of their own that spelling leaves alone."""
EMBLEM_WORDS: frozenset[str] = frozenset(EMBLEMS) | CHARGES


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the prompt."""

    text: str
    comma: bool
    """Whether a comma, or another stop, comes before it."""
    hyphen: bool
    """Whether it is joined to the word before it."""


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One or more tokens and everything they can mean."""

    text: str
    places: tuple[int, ...]
    comma: bool = False
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
        return self.noun is not None or self.modifies


def tokenise(prompt: str) -> tuple[Token, ...]:
    """Return the words of any text: lower case, accents removed, at most sixty."""
    spelt = _with_pictures_named(prompt).lower().replace("'s ", " ").replace("’s ", " ")
    plain = unicodedata.normalize("NFKD", spelt)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    tokens: list[Token] = []
    comma = hyphen = False
    for found in _WORD.finditer(plain.replace("'", "").replace("’", "")):
        text = found.group()
        if text == "&":
            text = "and"
        if len(text) == 1 and text in ",;.:!?":
            comma = True
        elif text == "-":
            touching = plain[found.start() - 1 : found.start()].isalnum()
            hyphen = touching
        else:
            tokens.append(Token(text[:_LONGEST_WORD], comma, hyphen))
            comma = hyphen = False
        if len(tokens) == _MOST_WORDS:
            break
    return tuple(tokens)


def _with_pictures_named(text: str) -> str:
    """Return the text with emoji written out: a dragon emoji says "dragon"."""
    return "".join(
        f" {unicodedata.name(letter, '')} " if unicodedata.category(letter) == "So" else letter
        for letter in text
    )


@functools.cache
def _nouns() -> Mapping[str, bool]:
    """Return every noun in the singular -> whether it has a drawer."""
    found = {singular(word): False for word in (*PART_WORDS, *RELATIVES, *gear(), *EMBLEM_WORDS)}
    return found | dict.fromkeys(drawer_words(), True)


@functools.cache
def _spellable() -> tuple[str, ...]:
    """Return all words spelling may lead to, in order."""
    every = {*_nouns(), *COLOURS, *MATERIAL_OF_WORD, *STATE_OF_WORD, *PARTICIPLES, *SHADES}
    return tuple(sorted(word for word in every if " " not in word))


def meaning(text: str, places: tuple[int, ...] = (), *, comma: bool = False) -> Lexeme:
    """Return what a word or phrase can mean."""
    single = singular(text)
    nouns = _nouns()
    noun = text if text in nouns else single if single in nouns else None
    colour = COLOURS.get(text) or _ish(text)
    return Lexeme(
        text=text,
        places=places,
        comma=comma,
        noun=noun,
        drawn=noun is not None and nouns[noun],
        plural=noun is not None and noun == single and single != text,
        colour=colour,
        shade=SHADES.get(text),
        material=MATERIAL_OF_WORD.get(text),
        state=STATE_OF_WORD.get(text),
        number=NUMBERS.get(text),
        participle=PARTICIPLES.get(text),
    )


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


def is_structure(text: str) -> bool:
    """Whether the word only builds the sentence."""
    return text in ARTICLES or text in HAVING or text in JOINING or text in WITHOUT


def lexemes(tokens: Sequence[Token]) -> tuple[Lexeme, ...]:
    """Return the tokens as lexemes: phrases joined, spelling mended, structure words kept as they are."""
    found: list[Lexeme] = []
    place = 0
    while place < len(tokens):
        length, lexeme = _phrase_at(tokens, place)
        found.append(lexeme)
        place += length
    return tuple(found)


def _phrase_at(tokens: Sequence[Token], place: int) -> tuple[int, Lexeme]:
    comma = tokens[place].comma
    for length in range(min(_LONGEST_PHRASE, len(tokens) - place), 1, -1):
        run = tokens[place : place + length]
        if any(token.comma for token in run[1:]):
            continue
        places = tuple(range(place, place + length))
        for text in (" ".join(token.text for token in run), "".join(token.text for token in run)):
            lexeme = meaning(text, places, comma=comma)
            whole = lexeme.known and (" " in text or lexeme.state) and not _structural(run)
            if lexeme.drawn or whole or (lexeme.state and all(token.hyphen for token in run[1:])):
                return length, lexeme
    text = tokens[place].text
    lexeme = meaning(text, (place,), comma=comma)
    settled = is_structure(text) or text in _SETTLED
    if not lexeme.known and not settled:
        meant = _mended(text)
        if meant is not None:
            return 1, meaning(meant, (place,), comma=comma)
    return 1, lexeme


def _structural(run: Sequence[Token]) -> bool:
    return any(is_structure(token.text) for token in run)


@functools.lru_cache(maxsize=1024)
def _mended(text: str) -> str | None:
    return nearest_word(text, _spellable())
