"""From a beast with a calling to the person that it is meant to be: "samurai cat", "fox in a suit"."""

from dataclasses import replace

from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.figures.beastfolk import BEAST_WORDS
from sprite_tavern.forge.figures.callings import INNER_TRADES, TRADES
from sprite_tavern.forge.figures.trade_words import TRADE_WORDS
from sprite_tavern.forge.lexicon.states import STATES
from sprite_tavern.forge.lexicon.trades import RULERS

_CALLINGS = (frozenset(TRADES) | frozenset(TRADE_WORDS)) - INNER_TRADES - frozenset(STATES)
"""Without those that are also what a beast is like: a majestic dragon is noble, and no nobleman."""
_OF_ANIMALS = frozenset({"guard", "hunter", "police", "shepherd", "child", "bodyguard", "death"})
"""Callings that real animals have: a guard dog, a queen bee."""
_HUMANLIKE = frozenset(
    {"anthropomorphic", "anthro", "humanoid", "bipedal", "humanlike", "upright", "furry person"}
)
_WORN_BY_PEOPLE = frozenset(
    {"suit", "tuxedo", "dress", "gown", "robe", "uniform", "overalls", "kimono", "jacket"}
)
_PERSON = "person"


def personified(attributes: Attributes) -> Attributes:
    """Return a beast that has a calling, or dresses like people, as a person with that beast's head."""
    if attributes.noun not in BEAST_WORDS:
        return attributes
    beast = Trait(attributes.noun, attributes.words)
    calling = next((state for state in attributes.states if is_calling(state.value)), None)
    human = next((state for state in attributes.states if state.value in _HUMANLIKE), None)
    dressed = any(part.noun in _WORN_BY_PEOPLE for part in attributes.parts)
    if calling is None and human is None and not dressed:
        return attributes
    reason = calling or human
    rest = tuple(state for state in attributes.states if state is not reason)
    return replace(
        attributes,
        noun=calling.value if calling else _PERSON,
        words=reason.words if reason else (),
        states=(*rest, beast),
    )


def is_calling(word: str) -> bool:
    """Whether a word makes a person of the beast it stands by."""
    return word in _CALLINGS and word not in _OF_ANIMALS | RULERS
