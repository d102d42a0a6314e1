"""What has happened to a thing: snow, moss, ice, fire, cracks, rust, magic.

`weathered` wraps a drawer: after it has painted, the states it does not draw itself are laid over
the picture, found from its silhouette. So every thing can be mossy, cursed or on fire.
"""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import cv2
import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import UNITS, Affine, BoolArray
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.lexicon.plurals import singular
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces import coats
from sprite_tavern.forge.pieces.cultures import CULTURES
from sprite_tavern.forge.pieces.marks import mark_unread
from sprite_tavern.forge.pieces.spoils import SPOILS
from sprite_tavern.forge.ramps import Ramp, RampKind, Rgb, mix, rgb_of_hex

Draw = Callable[[Canvas, Look], None]
_AXIS, _GROUND = 32.0, 60.0
MARGIN = 16
"""Units around the drawing space that a drawing may use before it is fitted."""

COATINGS = frozenset({"moss", "snow", "blood", "fire", "lightning", "light", "plant", "shadow", "poison"})
"""Materials that lie on a thing rather than make it: a mossy tower is a stone tower with moss."""


def body_colour(look: Look, default: Rgb | str) -> Rgb:
    """Return the colour of the thing itself, where the material asked may be a mere coating."""
    material = look.material
    colour = look.colour
    if material is None or colour != rgb_of_hex(MATERIALS[material].colour):
        return colour
    if material == "rust":
        return mix(default, colour, 0.5)
    return look.shade_of(default) if material in COATINGS else colour


def body_ramp(look: Look, kind: RampKind = "matte") -> Ramp:
    """Return the ramp of the thing itself, of its usual `kind` unless the material asked shines otherwise."""
    material = MATERIALS.get(look.material or "")
    if material is not None and material.kind != "matte" and look.material not in COATINGS:
        kind = material.kind
    return Ramp(body_colour(look, look.own_colour), kind)


def chosen_colour(look: Look, choice: Rgb | str) -> Rgb:
    """Return the colour asked for the thing itself, else this individual's own choice."""
    return body_colour(look, choice) if look.coloured else look.shade_of(choice)


def paint_colour(look: Look, default: Rgb | str) -> Rgb:
    """Return the colour of a thing's paint or roof, which the material of its body does not decide."""
    material = MATERIALS.get(look.material or "")
    colour = look.colour
    return look.shade_of(default) if material and colour == rgb_of_hex(material.colour) else colour


@contextmanager
def beneath(canvas: Canvas) -> Iterator[None]:
    """Paint under everything painted so far."""
    painted, marks = len(canvas.parts), len(canvas.stamps)
    yield
    older, newer = canvas.parts[:painted], canvas.parts[painted:]
    count = len(newer)

    def renumbered(clip: PartId | None) -> PartId | None:
        if clip is None:
            return None
        return clip + count if clip < painted else clip - painted

    canvas.parts[:] = [
        replace(part, finish={**part.finish, "clip": renumbered(part.finish["clip"])})
        for part in newer + older
    ]
    canvas.stamps[:marks] = [replace(mark, order=mark.order + count) for mark in canvas.stamps[:marks]]


def silhouette(canvas: Canvas) -> BoolArray:
    """Return the picture's shape, one cell a unit; cell [0, 0] is the unit (-margin, -margin)."""
    side = int(UNITS) + 2 * MARGIN
    mask = np.zeros((side, side), np.uint8)
    for part in canvas.parts:
        if not part.reaches_out and part.finish["mode"] != "cut":
            continue
        for polygon in part.polygons:
            value = 0 if part.finish["mode"] == "cut" else 1
            cv2.fillPoly(mask, [np.rint(polygon + MARGIN).astype(np.int32)], (value,))
    return mask.astype(np.bool_)


def weathered(*own: str, stretch: float = 0.09) -> Callable[[Draw], Draw]:
    """Return a decorator that adds the general states to a drawer, except the drawer's `own`.

    `stretch` is how much broader or narrower individuals are built; 0 for what has to stay round.
    """

    def wrap(draw: Draw) -> Draw:
        @functools.wraps(draw)
        def with_weather(canvas: Canvas, look: Look) -> None:
            with canvas.framed(_build(look, stretch)):
                draw(canvas, look)
            weather(canvas, look, frozenset(own))

        return with_weather

    return wrap


def _build(look: Look, stretch: float) -> Affine:
    """Return the individual's proportions as a stretch about the middle of the ground."""
    across = 1 + look.vary("breadth", -stretch, stretch)
    down = 1 + look.vary("tallness", -stretch, stretch)
    return Affine(a=across, d=down, e=_AXIS * (1 - across), f=_GROUND * (1 - down))


def weather(canvas: Canvas, look: Look, own: frozenset[str] = frozenset()) -> None:
    """Lay over the picture every general state that was asked and is not in `own`."""
    material = look.material
    mark_unread(canvas, look, coats.Shape(silhouette(canvas), MARGIN))
    spare = {singular(part) for part in look.unread_parts()}  # blood in a goblet is none upon it
    for coat in (*coats.COATS, *SPOILS, *CULTURES):
        if coat.name in own:
            continue
        with_it = look.part(*spare.intersection(coat.parts))
        if material in coat.materials or look.has(*coat.states) or with_it:
            shape = coats.Shape(silhouette(canvas), MARGIN)
            if coat.behind:
                with beneath(canvas):
                    coat.paint(canvas, look, shape)
            else:
                coat.paint(canvas, look, shape)
