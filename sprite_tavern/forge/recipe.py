"""What was drawn, as a value that can be stored and drawn again at any size or pose."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, cast, get_args

from sprite_tavern.forge.attributes import Attributes

Facing = Literal["left", "right"]
View = Literal["front", "side", "back", "low top-down", "high top-down"]
"""The last two are seen from the front and from a little or far above."""

MIN_SIZE, MAX_SIZE = 16, 256


@dataclass(frozen=True, slots=True)
class Recipe:
    """A drawing that can be repeated, and an honest account of the prompt."""

    prompt: str
    subject: str
    """Name of the drawer."""
    attributes: Attributes
    seed: int
    size: int
    """Side of the sprite's frame in pixels; the level of detail follows it."""
    facing: Facing
    view: View
    drew: tuple[str, ...] = ()
    """Words of the prompt that shaped the drawing, in order."""
    ignored: tuple[str, ...] = ()
    """Content words of the prompt that did not."""
    unknown: tuple[str, ...] = ()
    """Those of the ignored words that no lexicon knows."""
    approximated: str | None = None
    """Says what was drawn instead when there is no drawer for the subject."""

    def to_json(self) -> dict[str, Any]:
        """Return plain JSON values."""
        plain = {field.name: getattr(self, field.name) for field in fields(self)}
        return plain | {
            "attributes": self.attributes.to_json(),
            "drew": list(self.drew),
            "ignored": list(self.ignored),
            "unknown": list(self.unknown),
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Recipe":
        """Read what `to_json` wrote; raises KeyError, TypeError or ValueError on anything else."""
        facing, view = value["facing"], value["view"]
        if facing not in {"left", "right"} or view not in get_args(View):
            raise ValueError("not a recipe: unknown facing or view")
        return Recipe(
            prompt=str(value["prompt"]),
            subject=str(value["subject"]),
            attributes=Attributes.from_json(value["attributes"]),
            seed=int(value["seed"]),
            size=int(value["size"]),
            facing=cast("Facing", facing),
            view=cast("View", view),
            drew=tuple(value["drew"]),
            ignored=tuple(value["ignored"]),
            unknown=tuple(value.get("unknown", ())),
            approximated=value["approximated"],
        )
