"""Misspelt words: the known word a person most likely meant, or none.

Careful on purpose: a correction that changes the meaning is worse than an honest "did not
understand". The first letter must be right (or the first two swapped), short words are believed to
be slips only where a letter is doubled, swapped or a vowel is missing or wrong, and words of the
language that the lexicon has no use for are never mended.
"""

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sprite_tavern.forge.lexicon.plain_english import PLAIN_WORDS

_SHORTEST = 4
_TWO_EDITS_FROM = 8
_LONG_FROM = 5
"""Letters from which any one slip is believed."""
_INFLECTIONS = ("ing", "ed", "tion", "ment", "ly", "able", "ive", "ness", "ates", "ize", "ity", "ism", "al")
"""Endings of words that are more likely good English than a slip."""
_OTHER_WORD = ("r", "er", "d", "ed")
"""Endings that make another word: a buckle is no buckler."""
_VOWELS = frozenset("aeiouy")

Shelves = Mapping[tuple[str, int], Sequence[tuple[str, frozenset[str]]]]
"""Words, each with its letters, by first letter and length."""


def edit_distance(first: str, second: str, most: int) -> int:
    """Return the optimal string alignment distance, or most + 1 when it is larger."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def shelved(known: Iterable[str]) -> Shelves:
    """Return the words by first letter and length, where `nearest_word` looks for them."""
    shelves: dict[tuple[str, int], list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for word in sorted(known):
        shelves[word[0], len(word)].append((word, frozenset(word)))
    return shelves


def nearest_word(word: str, known: Shelves) -> str | None:
    """Return the known word meant by a misspelt one; ties go to the longer, then the alphabetically first."""
    if len(word) < _SHORTEST or not word.isalpha() or _is_plain(word):
        return None
    most = 2 if len(word) >= _TWO_EDITS_FROM else 1
    found: tuple[int, int, bool, str] | None = None
    for candidate in _candidates(word, known, most):
        distance = edit_distance(word, candidate, most)
        if distance > most or not _plausible(word, candidate):
            continue
        rank = (distance, abs(len(word) - len(candidate)), len(candidate) < len(word), candidate)
        if found is None or rank < found:
            found = rank
    return found[3] if found else None


def _candidates(word: str, known: Shelves, most: int) -> Iterable[str]:
    """Yield the words of about the same length and letters that start alike."""
    own = frozenset(word)
    for length in range(max(_SHORTEST, len(word) - most), len(word) + most + 1):
        swapped = (shelf for shelf in known.get((word[1], length), ()) if shelf[0][1] == word[0])
        for candidate, letters in (*known.get((word[0], length), ()), *swapped):
            if len(own ^ letters) <= most * 2:
                yield candidate


@functools.cache
def _is_plain(word: str) -> bool:
    """Whether a word, or what it is a form of, is good English that names no picture."""
    stems = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ly")}
    for ending in ("ed", "ing", "er", "ers", "est"):
        stem = word.removesuffix(ending)
        if stem != word:
            stems |= {stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem}
    return not PLAIN_WORDS.isdisjoint(stems)


def _plausible(word: str, candidate: str) -> bool:
    """Whether the slip is a likely one for the length and the form of the word."""
    if sorted(word) == sorted(candidate) and len(word) > _SHORTEST:
        return True
    another = candidate in {word + ending for ending in _OTHER_WORD}
    if another or (word.endswith(_INFLECTIONS) and not candidate.endswith(_INFLECTIONS)):
        return False
    if _consonants(word) == _consonants(candidate):
        return len(word) >= _LONG_FROM or _is_light(word, candidate)
    if len(word) < _LONG_FROM or word.endswith(_INFLECTIONS):
        return _is_light(word, candidate)
    if abs(len(word) - len(candidate)) == 1 or sorted(word) == sorted(candidate):
        return True
    return len(word) > _LONG_FROM + 1


def _consonants(word: str) -> str:
    """Return the consonants of a word, doubled ones once: what slips of vowels leave alone."""
    bare = [letter for letter in word if letter not in _VOWELS]
    return word[:1] + "".join(letter for i, letter in enumerate(bare) if i == 0 or bare[i - 1] != letter)


def _is_light(word: str, candidate: str) -> bool:
    """Whether letters are swapped, one is doubled or not, or a vowel is missing."""
    if len(word) == len(candidate):
        return sorted(word) == sorted(candidate) and (word[0] == candidate[0] or len(word) > _SHORTEST)
    longer, shorter = sorted((word, candidate), key=len, reverse=True)
    place = next((i for i, letter in enumerate(shorter) if longer[i] != letter), len(shorter))
    doubled = longer[place] == longer[place - 1]
    return doubled or (longer == candidate and longer[place] in _VOWELS and len(word) > _SHORTEST)
