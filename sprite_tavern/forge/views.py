"""Views and facings said in the prompt: "side view", "from behind", "facing left"."""

from collections.abc import Sequence
from dataclasses import dataclass

from sprite_tavern.forge.recipe import Facing, View

_VIEWS: dict[tuple[str, ...], View] = {
    ("side", "view"): "side", ("from", "the", "side"): "side", ("in", "profile"): "side", ("profile",
        "view"): "side",
    ("back", "view"): "back", ("rear", "view"): "back", ("from", "behind"): "back", ("from", "the",
        "back"): "back",
    ("front", "view"): "front", ("from", "the", "front"): "front",
    ("low", "top", "down"): "low top-down", ("high", "top", "down"): "high top-down", ("top", "down"):
        "low top-down", ("from", "above"): "high top-down", ("seen",
        "from", "above"): "high top-down", ("bird", "eye", "view"): "high top-down",
}  # fmt: skip
_FACINGS: dict[tuple[str, ...], Facing] = {
    ("facing", "left"): "left", ("facing", "right"): "right", ("looking", "left"): "left", ("looking",
        "right"): "right",
    ("pointing", "left"): "left", ("pointing", "right"): "right",
    ("to", "the", "left"): "left", ("to", "the", "right"): "right",
}  # fmt: skip
_TRAILING = (("view",), ("perspective",))


@dataclass(frozen=True, slots=True)
class Said:
    """What a prompt says about the view, and the places of those words."""

    view: View | None = None
    facing: Facing | None = None
    words: frozenset[int] = frozenset()


def said_view(tokens: Sequence[str]) -> Said:
    """Return the view and the facing named in a prompt, None where it says nothing."""
    view: View | None = None
    facing: Facing | None = None
    places: set[int] = set()
    for start in range(len(tokens)):
        for length in (2, 3):
            run = tuple(tokens[start : start + length])
            if start not in places and (run in _VIEWS or run in _FACINGS):
                view = _VIEWS.get(run, view)
                facing = _FACINGS.get(run, facing)
                end = start + length
                places.update(range(start, end + (tuple(tokens[end : end + 1]) in _TRAILING)))
    return Said(view, facing, frozenset(places))
