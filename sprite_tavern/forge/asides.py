"""What a prompt says that is not about the subject: words of trade, the purpose, the background."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sprite_tavern.forge.lexicon.boilerplate import (
    BACKGROUNDS,
    PLAIN_BACKGROUNDS,
    PURPOSES,
    QUIET_PHRASES,
    QUIET_WORDS,
)
from sprite_tavern.forge.lexicon.structure import ARTICLES
from sprite_tavern.forge.tokens import Token

_SIZE = re.compile(r"\d+(x\d+)?(px|bit|bits|k|p|pixels)?|x")
_SIZE_UNITS = frozenset(
    {"px", "pixel", "pixels", "bit", "bits", "resolution", "canvas", "grid", "tile", "size"}
)
_LEAST_SIDE = 10
_FARTHEST_PURPOSE = 6
_FARTHEST_BACKGROUND = 6
_BEFORE_BACKGROUND = frozenset({"on", "with", "against", "over", "no", "without", "in", "to", "has"})


@dataclass(frozen=True, slots=True)
class Asides:
    """Places of words that do not bind to the subject."""

    quiet: frozenset[int]
    """Nothing is lost by them: not worth a word in the recipe."""
    lost: frozenset[int]
    """A wish that no sprite fulfils: a background."""


def asides(tokens: Sequence[Token]) -> Asides:
    """Return what to leave aside before the prompt is bound."""
    quiet: set[int] = set()
    lost: set[int] = set()
    for place, token in enumerate(tokens):
        text = token.text
        run = next((run for run in _BY_FIRST_WORD.get(text, ()) if _is_at(run, tokens, place)), ())
        quiet.update(range(place, place + len(run)))
        if text in QUIET_WORDS or _is_size(tokens, place):
            quiet.add(place)
        elif text == "for":
            quiet.update(_purpose(tokens, place))
        elif text in BACKGROUNDS:
            span = _background(tokens, place)
            plain = all(tokens[at].text in PLAIN_BACKGROUNDS for at in span if at != place)
            (quiet if plain else lost).update(span)
            quiet.update(at for at in span if tokens[at].text in _BEFORE_BACKGROUND | ARTICLES)
    return Asides(frozenset(quiet), frozenset(lost - quiet))


def _by_first_word() -> Mapping[str, Sequence[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for run in sorted(QUIET_PHRASES, key=len, reverse=True):
        found[run[0]].append(run)
    return found


_BY_FIRST_WORD = _by_first_word()


def _is_at(run: Sequence[str], tokens: Sequence[Token], place: int) -> bool:
    there = tokens[place : place + len(run)]
    return [token.text for token in there] == list(run) and not any(token.comma for token in there[1:])


def _is_size(tokens: Sequence[Token], place: int) -> bool:
    """Whether the word is one of "64x64", "32 px", "16 x 16 pixels"."""
    text = tokens[place].text
    near = [token.text for token in (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2])]
    if text in _SIZE_UNITS:
        return any(_SIZE.fullmatch(other) and other != "x" for other in near[:1])
    if not _SIZE.fullmatch(text):
        return False
    if text.isdecimal():
        following = tokens[place + 1].text if place + 1 < len(tokens) else ""
        return int(text) >= _LEAST_SIDE and (following in _SIZE_UNITS or "x" in near or not following)
    return text != "x" or all(other.isdecimal() for other in near)


def _purpose(tokens: Sequence[Token], place: int) -> range:
    """Return the places of "for my cool RPG game", or none."""
    end = place
    for at in range(place + 1, min(place + 1 + _FARTHEST_PURPOSE, len(tokens))):
        if tokens[at].comma:
            break
        if tokens[at].text in PURPOSES:
            end = at
    return range(place, end + 1 if end > place else place)


def _background(tokens: Sequence[Token], place: int) -> range:
    """Return the places of "on a dark blue background"."""
    start = place
    for at in range(place - 1, max(-1, place - _FARTHEST_BACKGROUND), -1):
        if tokens[at + 1].comma:
            return range(at + 1, place + 1)
        if tokens[at].text in _BEFORE_BACKGROUND:
            return range(at, place + 1)
    while start and tokens[start - 1].text in PLAIN_BACKGROUNDS | ARTICLES:
        start -= 1
    return range(start, place + 1)
