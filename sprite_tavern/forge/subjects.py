"""From a noun to the drawer that draws it, or the nearest one, with an honest note."""

from dataclasses import dataclass

from sprite_tavern.forge.drawers.base import drawers, words
from sprite_tavern.forge.lexicon.kin import RELATIVES
from sprite_tavern.forge.lexicon.listing import listed
from sprite_tavern.forge.lexicon.plurals import singular

_PEOPLE_ENDINGS = tuple(
    sorted(listed("man woman person smith keeper monger ist eer ian maker master girl boy"))
)
FALLBACK = "mystery box"
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
    if noun is not None and noun.endswith(_PEOPLE_ENDINGS) and _PERSON in known:
        return _instead(noun, _PERSON)
    fallback = FALLBACK if FALLBACK in known else next(iter(drawers()))
    if noun is None:
        return Subject(known[fallback], fallback, f"the prompt names no subject: drew a {fallback}")
    return _instead(noun, fallback)


def _instead(noun: str, relative: str) -> Subject:
    article = "" if singular(relative) != relative else "an " if relative[0] in "aeiou" else "a "
    return Subject(words()[relative], relative, f"drew {article}{relative} for “{noun}”")
