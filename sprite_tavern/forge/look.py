"""The view a drawer has of what was asked.

Reading an attribute through a `Look` marks its words as drawn, so a drawer is honest without
trying: what it never looked at is reported as ignored.
"""

from collections.abc import Sequence
from typing import TypedDict, TypeVar

import numpy as np

from sprite_tavern.forge.attributes import Attributes, Trait
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.lexicon.states import STATE_OF_WORD
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.poses import Pose
from sprite_tavern.forge.ramps import Ramp, RampKind, Rgb, as_rgb, jitter, rgb_of_hex
from sprite_tavern.forge.seeds import Individual

Option = TypeVar("Option")


class Preset(TypedDict, total=False):
    """What a synonym looks like when the prompt says no more: a wyvern is green and two-legged."""

    colour: str
    second: str
    material: str
    states: tuple[str, ...]
    emblem: str
    parts: tuple[str, ...]
    kind: str
    """Variant of the drawing; the word itself when left out."""


class Look:
    """Attributes of one noun over the defaults of its drawer.

    Args:
        attributes: what the prompt said.
        preset: the defaults of the word.
        individual: every variation below depends on it and on a name, never on order.
        honoured: receives the places of the words that were read; shared with the parts' looks.
    """

    def __init__(
        self,
        attributes: Attributes,
        preset: Preset,
        individual: Individual,
        honoured: set[int] | None = None,
    ) -> None:
        self._attributes = attributes
        self._preset = preset
        self._individual = individual
        self.honoured: set[int] = set() if honoured is None else honoured
        self._numbered: set[str] = set()
        self.view = "front"
        """front, side or back; a drawer that has only one view may leave it alone."""
        self.above = 0.0
        """How far from above it is seen: 0 level, 1 half way to straight down."""
        self.pose: Pose | None = None
        """The pose of an animation frame; figures follow it."""
        self.honoured.update(attributes.words)

    # What was asked

    @property
    def noun(self) -> str:
        """The noun of the prompt."""
        return self._attributes.noun

    @property
    def kind(self) -> str:
        """The variant to draw: set by the synonym's preset, else the noun itself."""
        return self._preset.get("kind", self._attributes.noun)

    @property
    def colour(self) -> Rgb:
        """The main colour: asked, or of the material asked, or the word's default (varied a little)."""
        asked = self._asked_colour(0)
        if asked is not None:
            return asked
        material = self._asked_material()
        if material is not None and material in MATERIALS:
            return rgb_of_hex(MATERIALS[material].colour)
        return self.shade_of(self._preset.get("colour", "8b8f9c"))

    @property
    def own_colour(self) -> Rgb:
        """This individual's shade of the word's default colour, whatever was asked."""
        return self.shade_of(self._preset.get("colour", "8b8f9c"))

    @property
    def colours_said(self) -> int:
        """How many colours the prompt says, without marking them as drawn."""
        return len(self._attributes.colours)

    @property
    def coloured(self) -> bool:
        """Whether the prompt itself says a main colour or a material."""
        return bool(self._attributes.colours) or self._attributes.material is not None

    def second(self, default: "Rgb | str") -> Rgb:
        """Return the second colour: asked ("red and black"), else of the preset, else the default."""
        asked = self._asked_colour(1)
        if asked is not None:
            return asked
        return as_rgb(self._preset.get("second", default))

    def emblem_colour(self, default: "Rgb | str") -> Rgb:
        """Return the colour asked of the emblem, else the default."""
        trait = self._attributes.emblem_colour
        if trait is None:
            return as_rgb(default)
        self._mark(trait)
        return rgb_of_hex(trait.value)

    @property
    def material(self) -> str | None:
        """The material: wood, stone, iron, steel, gold, silver, crystal, ice, leather, bone and so on."""
        return self._asked_material() or self._preset.get("material")

    @property
    def states(self) -> frozenset[str]:
        """All states, marked as drawn. Prefer `has`, which marks only what you can draw."""
        for trait in self._attributes.states:
            self.honoured.update(trait.words)
        return frozenset(trait.value for trait in self._attributes.states) | set(
            self._preset.get("states", ())
        )

    def has(self, *states: str) -> bool:
        """Whether any of the states was asked (or is the word's default); marks those as drawn.

        Synonyms of the lexicon count: ``has("burning")`` is true for "flaming". A material counts
        under its own name: ``has("ice")``.
        """
        said = (*self._attributes.states, *([self._attributes.material] if self._attributes.material else []))
        usual = self._preset.get("states", ())
        if not said and not usual:
            return False
        asked = {*states, *(STATE_OF_WORD.get(state, state) for state in states)}
        found = [trait for trait in said if trait.value in asked]
        for trait in found:
            self.honoured.update(trait.words)
        return bool(found) or any(state in asked for state in usual)

    def unread_parts(self) -> tuple[str, ...]:
        """Return the names of the things "with …" that nothing has drawn yet."""
        unread = [part.noun for part in self._attributes.parts if not self.honoured.issuperset(part.words)]
        return tuple(dict.fromkeys(unread))

    def unread_emblem(self) -> str | None:
        """Return the emblem asked that nothing has drawn yet."""
        trait = self._attributes.emblem
        return None if trait is None or self.honoured.issuperset(trait.words) else trait.value

    def unread_states(self) -> tuple[str, ...]:
        """Return the states that were said and nothing has drawn yet."""
        said = self._attributes.states
        return tuple(trait.value for trait in said if not self.honoured.issuperset(trait.words))

    def pending(self, state: str) -> bool:
        """Whether the state was said and nothing has drawn it yet."""
        said = [trait for trait in self._attributes.states if trait.value == state]
        return any(not self.honoured.issuperset(trait.words) for trait in said)

    def number_of(self, noun: str) -> int:
        """Return how many of a part were asked for, 0 when no number was said; the number counts as drawn."""
        for part in self._attributes.parts:
            if part.count is not None and singular(part.noun) == noun:
                self._numbered.add(noun)
                self.honoured.update((*part.words, *part.count.words))
                return int(part.count.value)
        return 0

    def uncounted(self, noun: str) -> bool:
        """Whether a number of parts was asked for that nobody has drawn yet."""
        return noun not in self._numbered and any(
            part.count is not None and singular(part.noun) == noun for part in self._attributes.parts
        )

    @property
    def emblem(self) -> str | None:
        """What is pictured on the thing: lion, star, cross, skull, heart and so on."""
        if self._attributes.emblem is not None:
            self.honoured.update(self._attributes.emblem.words)
            return self._attributes.emblem.value
        return self._preset.get("emblem")

    @property
    def count(self) -> int:
        """How many: 1 unless the prompt says a number or a plural."""
        trait = self._attributes.count
        if trait is None:
            return 1
        self.honoured.update(trait.words)
        return int(trait.value)

    def part(self, *names: str, default: Preset | None = None) -> "Look | None":
        """Return the look of the first thing "with …" that bears one of the names, else None.

        Plural and singular names are the same.

        `default` gives the defaults of that part (its colour …).
        """
        wanted = {singular(name) for name in names}
        for attributes in self._attributes.parts:
            if singular(attributes.noun) in wanted:
                return self._look_of(attributes, default or {})
        for name in names:
            if name in self._preset.get("parts", ()):
                return self._look_of(Attributes(name), default or {})
        return None

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all things "with …", without marking them as drawn."""
        return tuple(part.noun for part in self._attributes.parts) + self._preset.get("parts", ())

    @property
    def ridden(self) -> tuple[str, ...]:
        """The names of what the subject rides, sits or stands on, without marking them as drawn."""
        parts = self._attributes.parts
        return tuple(part.noun for part in parts if any(state.value == "ridden" for state in part.states))

    # What to draw it with

    def ramp(self, kind: RampKind | None = None) -> Ramp:
        """Return the ramp of the main colour; its kind follows the material when not given."""
        if kind is None:
            material = MATERIALS.get(self.material or "")
            kind = material.kind if material else "matte"
        return Ramp(self.colour, kind)

    def texture(self) -> Texture | None:
        """Return the texture of the material, if it has one."""
        material = MATERIALS.get(self.material or "")
        return material.texture if material else None

    def shade_of(self, colour: "Rgb | str", amount: float = 1.0) -> Rgb:
        """Return this individual's shade of a default colour."""
        rgb = as_rgb(colour)
        rng = np.random.default_rng(int(self._individual.share(f"shade {rgb}") * 2**32))
        return jitter(rgb, rng, amount)

    # What makes an individual

    def vary(self, name: str, low: float, high: float) -> float:
        """Return this individual's number for a feature, between low and high."""
        return low + (high - low) * self._individual.share(name)

    def pick(self, name: str, options: Sequence[Option]) -> Option:
        """Return this individual's choice for a feature."""
        return options[min(int(self._individual.share(name) * len(options)), len(options) - 1)]

    def chance(self, name: str, probability: float) -> bool:
        """Whether this individual has the feature."""
        return self._individual.share(name) < probability

    def _asked_colour(self, number: int) -> Rgb | None:
        colours = self._attributes.colours
        if number >= len(colours):
            return None
        self._mark(colours[number])
        return rgb_of_hex(colours[number].value)

    def _asked_material(self) -> str | None:
        trait = self._attributes.material
        if trait is None:
            return None
        self._mark(trait)
        return trait.value

    def _mark(self, trait: Trait) -> None:
        self.honoured.update(trait.words)

    def implied(self, noun: str, preset: Preset) -> "Look":
        """Return the look of something the prompt does not name but the subject has."""
        return self._look_of(Attributes(noun), preset)

    def _look_of(self, attributes: Attributes, preset: Preset) -> "Look":
        look = Look(attributes, preset, self._individual, self.honoured)
        look.view, look.above = self.view, self.above
        return look
