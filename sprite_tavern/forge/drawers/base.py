"""How a drawer is written and found.

A drawer is one function ``def dragon(canvas: Canvas, look: Look) -> None`` in any module of this
package, registered by `draws`. It paints in a 64-unit square (x right, y down); where it stands,
how large it is and which way it faces is settled afterwards from what it painted. Rules:

- Back to front. Every part has one ramp. Separate overlapping parts by their own shapes; contact
  lines and cast shadows come by themselves.
- Variation between seeds comes from `look.vary`, `look.pick`, `look.chance`; make individuals
  differ in build and pose, not only in colour.
- `canvas.small` (32 px and less) and `canvas.tiny` (16 px): fewer, bolder parts; what needs a drawing of
  its own there has it beside its drawer or in `pieces/bold_….py`. `canvas.fine`
  (48 px and more): details.
- Ask the look for what was said: ``look.has("open")``, ``look.part("crown")``, ``look.colour``.
  Reading is promising: ask only for what you draw.
- Native facing: draw looking to the right when the subject has a side, and leave `faces` at
  "right"; symmetric subjects say ``faces="viewer"``.
"""

import functools
import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look, Preset

Draw = Callable[[Canvas, Look], None]
Family = Literal[
    "figures",
    "creatures",
    "weapons",
    "items",
    "food",
    "buildings",
    "nature",
    "vehicles",
    "effects",
    "furniture",
]
Faces = Literal["right", "viewer"]

_CENTRED: frozenset[Family] = frozenset({"weapons", "items", "food", "effects"})


@dataclass(frozen=True, slots=True)
class Drawer:
    """A registered drawer and the words that ask for it."""

    name: str
    draw: Draw
    family: Family
    presets: Mapping[str, Preset]
    """Each word (singular) with the defaults of its look."""
    faces: Faces
    framing: Framing
    module: str = field(default="")


_DRAWERS: dict[str, Drawer] = {}


def draws(  # noqa: PLR0913 - a registration says it all in one place
    name: str,
    *,
    family: Family,
    colour: str,
    words: Sequence[str] = (),
    presets: Mapping[str, Preset] | None = None,
    faces: Faces = "right",
    framing: Framing | None = None,
) -> Callable[[Draw], Draw]:
    """Register a drawer.

    Args:
        name: the subject's own word, e.g. "dragon".
        family: decides the default framing (items hang centred, the rest stands on the ground).
        colour: hex code of the default main colour.
        words: plain synonyms, singular ("drake"); two-word names are allowed ("fire spirit").
        presets: synonyms with looks of their own, e.g. ``{"wyvern": {"colour": "6b8f3a"}}``.
        faces: "right" when drawn looking to the right, "viewer" when symmetric or frontal.
        framing: how to sit in the frame, when the family's way does not fit.
    """

    def register(draw: Draw) -> Draw:
        every: dict[str, Preset] = {word: {"colour": colour} for word in (name, *words)}
        for word, preset in (presets or {}).items():
            merged: Preset = {"colour": colour}
            merged.update(preset)
            every[word] = merged
        wanted = framing or Framing(anchor="centre" if family in _CENTRED else "ground")
        _DRAWERS[name] = Drawer(name, draw, family, every, faces, wanted, draw.__module__)
        return draw

    return register


@functools.cache
def drawers() -> Mapping[str, Drawer]:
    """Return all drawers by name, having imported every module of `forge/drawers`."""
    package = importlib.import_module("sprite_tavern.forge.drawers")
    for module in sorted(
        pkgutil.walk_packages(package.__path__, package.__name__ + "."), key=lambda m: m.name
    ):
        importlib.import_module(module.name)
    return dict(sorted(_DRAWERS.items()))


@functools.cache
def words() -> Mapping[str, str]:
    """Return the drawer's name for every word; a drawer's own name beats others' synonyms."""
    found: dict[str, str] = {}
    for name, drawer in drawers().items():
        for word in drawer.presets:
            if word not in found or word == name:
                found[word] = name
    return found
