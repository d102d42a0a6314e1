"""What prompts mean, over long lists of them: see `understanding.txt` for how to read a line."""

from pathlib import Path

import pytest

from sprite_tavern.forge.attributes import Attributes
from sprite_tavern.forge.grammar import read
from sprite_tavern.forge.lexemes import MATERIAL_OF_WORD
from sprite_tavern.forge.lexicon.colours import COLOURS
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import STATE_OF_WORD

WANTED = 0.97
LISTS = {
    name: [
        line
        for line in Path(__file__).with_name(name).read_text("utf-8").splitlines()
        if line and not line.startswith("# ")
    ]
    for name in ("understanding.txt", "understanding_fresh.txt")
}


def hex_of(word: str) -> str | None:
    """Return the hex code of a colour as the lists write it: "red", "dark-blue", "#ff8800"."""
    if word.startswith("#"):
        return word[1:]
    if word in COLOURS:
        return COLOURS[word]
    shade, dash, colour = word.partition("-")
    if dash and colour in COLOURS:
        return read(f"{shade} {colour} cat").attributes.colours[0].value
    return None


def said(thing: Attributes) -> set[str]:
    """Return everything said of a noun, its colours as hex codes."""
    singles = [trait.value for trait in (thing.material, thing.emblem) if trait]
    count = f"x{thing.count.value if thing.count else 1}"
    named = {meant for word in thing.noun.split() for meant in _senses(word)}
    return {count, *named, *singles, *(trait.value for trait in (*thing.colours, *thing.states))}


def _senses(word: str) -> set[str]:
    """Return what a word of a drawn name says: a "silver coin" is of silver."""
    return {STATE_OF_WORD.get(word, word), MATERIAL_OF_WORD.get(word, word), COLOURS.get(word, word)}


def wrong(thing: Attributes, wanted: str, names: set[str]) -> str | None:
    """Return what is not as a clause of the list wants it, or None."""
    own, *inner = wanted.split(" > ")
    nouns, _, traits = own.partition(": ")
    wished = {singular(noun.strip()) for noun in nouns.split("/")}
    if not names & wished and not any(thing.noun.endswith(f" {noun}") for noun in wished):
        return f"{thing.noun} instead of {nouns}"
    found = said(thing)
    welcome: set[str] = set()
    for trait in filter(None, traits.strip().split(", ")):
        options = {hex_of(word) or word for word in trait.split("/")}
        welcome |= options
        if not options & found and trait.replace("-", " ") not in thing.noun:
            return f"{thing.noun} is not {trait}"
    stray = {trait.value for trait in thing.colours} - welcome
    return f"{thing.noun} has the colour {stray}" if stray else _wrong_parts(thing, inner)


def _wrong_parts(thing: Attributes, wanted: list[str]) -> str | None:
    left = list(thing.parts)
    for clause in wanted:
        complaints = [wrong(part, clause, {singular(part.noun)}) for part in left]
        if None not in complaints:
            return f"{thing.noun} lacks {clause} ({complaints})"
        del left[complaints.index(None)]
    return f"{thing.noun} has {[part.noun for part in left]}" if left else None


def misread(line: str) -> str | None:
    """Return what a line of the list complains about, or None."""
    prompt, subject, *parts = (cell.strip() for cell in line.split(" | "))
    reading = read(prompt)
    thing = reading.attributes
    bare = Attributes(thing.noun, (), thing.colours, thing.material, thing.states, thing.emblem, thing.count)
    names = {singular(thing.noun), reading.subject}
    return wrong(bare, subject, names) or _wrong_parts(thing, parts)


@pytest.mark.parametrize("name", LISTS)
def test_prompts_are_read_as_meant(name: str) -> None:
    lines = LISTS[name]
    complaints = {line: complaint for line in lines if (complaint := misread(line))}
    assert 1 - len(complaints) / len(lines) >= WANTED, complaints
