"""Which of Gemini's models there are today: names change every few months, so the API is asked.

Asking costs nothing. What it says is kept for an hour; where it can't be asked, the known models are offered.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.providers.answers import plain_words
from sprite_tavern.providers.gemini_models import KNOWN_IDS, MODELS, GeminiModel, is_path_part

FRESH_SECONDS = 3600.0
MOST_MODELS = 40
_DRAWING = ("image", "banana")
_METHOD = "generateContent"


@dataclass
class Listing:
    """What the API said last.

    Attributes:
        clock: Time.
        chosen: The settings' model; offered whatever the API says.
    """

    clock: Clock
    chosen: str
    _found: tuple[GeminiModel, ...] = ()
    _asked_at: float | None = field(default=None)

    @property
    def is_fresh(self) -> bool:
        """True when the API was asked within the hour, whatever it said."""
        return self._asked_at is not None and self.clock.ticks() - self._asked_at < FRESH_SECONDS

    def asked(self) -> None:
        """Notes that the API is asked now."""
        self._asked_at = self.clock.ticks()

    def take(self, answer: Mapping[str, Any]) -> int:
        """Takes the API's list in; returns how many models there draw. An empty one changes nothing."""
        found = tuple(_drawing(answer))[:MOST_MODELS]
        self._found = found or self._found
        return len(found)

    def holds(self, name: str) -> bool:
        """True when the API's list has this model."""
        return any(model.id == name for model in self._found)

    def models(self) -> tuple[GeminiModel, ...]:
        """The models to offer, the known ones first."""
        models = self._found or MODELS
        if self.chosen in {model.id for model in models}:
            return models
        known = next((model for model in MODELS if model.id == self.chosen), None)
        return (known or GeminiModel(self.chosen, self.chosen), *models)


def _drawing(answer: Mapping[str, Any]) -> Iterator[GeminiModel]:
    """The models in the list that make pictures: those that we know, then the others."""
    listed = answer.get("models")
    entries = [entry for entry in listed if isinstance(entry, Mapping)] if isinstance(listed, list) else []
    labels = {
        str(entry.get("name")).removeprefix("models/"): str(entry.get("displayName") or "")
        for entry in entries
        if _METHOD in (entry.get("supportedGenerationMethods") or ())
    }
    yield from (model for model in MODELS if model.id in labels)
    for name, label in labels.items():
        draws = any(word in name for word in _DRAWING)
        if draws and name not in KNOWN_IDS and is_path_part(name):
            yield GeminiModel(name, plain_words(label, 60) or name)
