"""From a prompt to a subject with everything bound to it."""

import re
from dataclasses import dataclass

from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.drawers.base import words
from sprite_tavern.forge.lexicon.colours import COLOURS
from sprite_tavern.forge.lexicon.materials import MATERIALS


@dataclass(frozen=True, slots=True)
class Reading:
    """A prompt understood."""

    tokens: tuple[str, ...]
    subject: str
    attributes: Attributes
    content: tuple[int, ...]
    """Places of the words that mean something."""
    approximated: str | None = None


def read(prompt: str) -> Reading:
    """Return the reading of any text."""
    tokens = tuple(re.findall(r"[a-z]+", prompt.lower()))
    materials = {word: name for name, material in MATERIALS.items() for word in (name, *material.words)}
    known = words()
    nouns = [place for place, token in enumerate(tokens) if token in known]
    head = nouns[0] if nouns else 0
    noun = tokens[head] if nouns else "slime"
    colours = tuple(Trait(COLOURS[token], (place,)) for place, token in enumerate(tokens) if token in COLOURS)
    stuff = next(
        (Trait(materials[t], (p,)) for p, t in enumerate(tokens) if t in materials and p != head), None
    )
    states = tuple(Trait(token, (place,)) for place, token in enumerate(tokens) if place != head)
    parts = tuple(Attributes(token, (place,)) for place, token in enumerate(tokens) if place > head)
    attributes = Attributes(noun, (head,) if nouns else (), colours, stuff, states, parts=parts)
    return Reading(tokens, known.get(noun, "slime"), attributes, tuple(range(len(tokens))))
