"""From a noun to the drawer that draws it, or the nearest one, with an honest note."""

from collections.abc import Iterable
from dataclasses import dataclass

from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.lexicon.kin import RELATIVES
from sprite_tavern.forge.lexicon.listing import listed
from sprite_tavern.forge.lexicon.plurals import singular

_PEOPLE_ENDINGS = tuple(
    sorted(listed("man woman person smith keeper monger ist eer ian maker master girl boy"))
)
FALLBACK = "mystery box"
_ALONE = {
    word: noun
    for noun, stuffs in {
        "ingot": "silver copper bronze steel tin platinum brass",
        "gem": "jade amber",
        "crystal": "obsidian",
        "flower": "lavender lilac violet mint",
        "hay bale": "straw",
        "brick": "clay",
    }.items()
    for word in stuffs.split()
}
"""What a material or a colour means when nothing else is named."""
_PERSON = "villager"


@dataclass(frozen=True, slots=True)
class Subject:
    """A drawer and the noun whose look it takes."""

    drawer: str
    noun: str
    approximated: str | None = None


def find_subject(noun: str | None) -> Subject:
    """Return the drawer for a noun in the singular; None for a prompt that names nothing."""
    known = words()
    if noun is not None and noun in known:
        return Subject(known[noun], noun)
    for relative in RELATIVES.get(noun or "", ()):
        if relative in known:
            return _instead(noun or "", relative)
    last = noun.rpartition(" ")[2] if noun else ""
    if noun is not None and last != noun and last in known:
        return _instead(noun, last)
    if noun is not None and noun.endswith(_PEOPLE_ENDINGS) and _PERSON in known:
        return _instead(noun, _PERSON)
    fallback = FALLBACK if FALLBACK in known else next(iter(drawers()))
    if noun is None:
        return Subject(known[fallback], fallback, f"the prompt names no subject: drew a {fallback}")
    return _instead(noun, fallback)


def stuff_alone(texts: Iterable[str]) -> str | None:
    """Return what a prompt without a noun means by the stuff it names: an ingot by "silver"."""
    return next((_ALONE[text] for text in texts if text in _ALONE), None)


def _instead(noun: str, relative: str) -> Subject:
    article = "" if singular(relative) != relative else "an " if relative[0] in "aeiou" else "a "
    return Subject(words()[relative], relative, f"drew {article}{relative} for “{noun}”")
