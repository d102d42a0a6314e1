"""What a prompt says about one noun: colours, material, states, emblem, count and parts.

Every trait remembers the places of the words it came from, so that the recipe can say which words
of the prompt were drawn and which were not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Trait:
    """One thing said: a canonical value and the places of its words in the prompt."""

    value: str
    words: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Attributes:
    """A noun of the prompt with everything bound to it."""

    noun: str
    """The noun as the lexicon knows it (singular, correctly spelt)."""
    words: tuple[int, ...] = ()
    colours: tuple[Trait, ...] = ()
    """Hex codes, the most important first."""
    material: Trait | None = None
    states: tuple[Trait, ...] = ()
    """Canonical adjectives: flaming, open, broken, round …, unknown adjectives as they stand."""
    emblem: Trait | None = None
    """What is pictured on it: lion, star, skull …"""
    count: Trait | None = None
    parts: tuple["Attributes", ...] = ()
    """Things the noun has, wears, holds or sits with."""
    emblem_colour: Trait | None = None
    """Hex code of the emblem: "with a red cross"."""

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "noun": self.noun,
            "words": list(self.words),
            "colours": [_trait_json(trait) for trait in self.colours],
            "material": _trait_json(self.material) if self.material else None,
            "states": [_trait_json(trait) for trait in self.states],
            "emblem": _trait_json(self.emblem) if self.emblem else None,
            "emblem_colour": _trait_json(self.emblem_colour) if self.emblem_colour else None,
            "count": _trait_json(self.count) if self.count else None,
            "parts": [part.to_json() for part in self.parts],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Attributes":
        """Read what `to_json` wrote; raises KeyError or TypeError on anything else."""
        return Attributes(
            noun=str(value["noun"]),
            words=tuple(value["words"]),
            colours=_traits(value["colours"]),
            material=_trait(value["material"]),
            states=_traits(value["states"]),
            emblem=_trait(value["emblem"]),
            emblem_colour=_trait(value.get("emblem_colour")),  # older recipes have none
            count=_trait(value["count"]),
            parts=tuple(Attributes.from_json(part) for part in value["parts"]),
        )


def _trait_json(trait: Trait) -> dict[str, Any]:
    return {"value": trait.value, "words": list(trait.words)}


def _trait(value: Mapping[str, Any] | None) -> Trait | None:
    return None if value is None else Trait(str(value["value"]), tuple(value["words"]))


def _traits(values: Sequence[Mapping[str, Any]]) -> tuple[Trait, ...]:
    return tuple(Trait(str(value["value"]), tuple(value["words"])) for value in values)
