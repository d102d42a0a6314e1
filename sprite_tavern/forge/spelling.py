"""Misspelt words: the known word a person most likely meant, or none.

Careful on purpose: the first letter must be right (or the first two swapped), short words are left
alone, and a word that could be two different ones at the same distance goes to the commoner length.
"""

from collections.abc import Iterable

_SHORTEST = 4
_ONE_EDIT_FROM = 4
_TWO_EDITS_FROM = 8
_CONSONANTS_FROM = 7
_VOWELS = frozenset("aeiouy")


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


def nearest_word(word: str, known: Iterable[str]) -> str | None:
    """Return the known word meant by a misspelt one; ties go to the alphabetically first."""
    if len(word) < _SHORTEST:
        return None
    most = 2 if len(word) >= _TWO_EDITS_FROM else 1
    found: tuple[int, int, str] | None = None
    for candidate in known:
        if len(candidate) < _ONE_EDIT_FROM or not _alike_start(word, candidate):
            continue
        distance = edit_distance(word, candidate, most)
        if distance > most or not _plausible(word, candidate):
            continue
        rank = (distance, abs(len(word) - len(candidate)), candidate)
        if found is None or rank < found:
            found = rank
    return found[2] if found else None


def _alike_start(word: str, candidate: str) -> bool:
    return word[0] == candidate[0] or (word[:2] == candidate[1::-1])


def _plausible(word: str, candidate: str) -> bool:
    """Whether the slip is a likely one: letters swapped, dropped or doubled, or one vowel for another.

    A wrong consonant is believed in long words only: "poster" is no "potter".
    """
    if len(word) != len(candidate) or sorted(word) == sorted(candidate):
        return len(word) > _SHORTEST or len(candidate) >= len(word)
    wrong = [(letter, other) for letter, other in zip(word, candidate, strict=True) if letter != other]
    vowels = all(letter in _VOWELS and other in _VOWELS for letter, other in wrong)
    return len(word) > _SHORTEST if vowels else len(word) >= _CONSONANTS_FROM
