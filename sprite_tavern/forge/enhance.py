"""Enhance a sprite into a large picture in a style, with no network: the forge's second craft."""

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from sprite_tavern.core.errors import Invalid
from sprite_tavern.forge.dissection import Pieces
from sprite_tavern.forge.treatments import treatments
from sprite_tavern.forge.treatments.study import Layer, Study, Treatment
from sprite_tavern.forge.treatments.window import cut_out, framed, set_back, window_around
from sprite_tavern.imaging.alpha import harden, opaque
from sprite_tavern.imaging.filters import mixed
from sprite_tavern.imaging.pixels import Pixels, as_bytes

MAX_SIDE = 4096


@dataclass(frozen=True, eq=False)
class EnhanceOrder:
    """What to make of a sprite.

    Attributes:
        sprite: h × w × 4.
        style: id of a treatment.
        seed: the same order with the same seed gives the same bytes.
        illustration: a finer rendering of the same sprite on the same frame, where the caller has one.
        scale: whole number; the result is h·scale × w·scale.
        strength: 0 is the plain enlargement, 1 the full style.
        background: "transparent" covers the sprite's silhouette; "scene" fills the picture.
        outline: whether the style may draw its own outline around the figure.
        pieces: which part of the figure lies where, on the illustration's frame, where it is known.
    """

    sprite: Pixels
    style: str
    seed: int
    illustration: Pixels | None
    scale: int
    strength: float = 1.0
    background: Literal["transparent", "scene"] = "transparent"
    outline: bool = True
    pieces: Pieces | None = None


def scale_for(width: int, height: int, target: int = 1024) -> int:
    """Return the largest whole factor that keeps the longer side within the target, at least 1."""
    return max(1, target // max(width, height, 1))


def enhance(order: EnhanceOrder) -> Pixels:
    """Return the enhanced picture, h·scale × w·scale × 4.

    Raises:
        Invalid: unknown style, or a scale that makes the picture too large.
    """
    treatment = treatments().get(order.style)
    if treatment is None:
        raise Invalid(f"There is no style called “{order.style[:40]}”. Choose one of the list.", "style")
    if order.scale < 1 or max(order.sprite.shape[:2]) * order.scale > MAX_SIDE:
        raise Invalid(
            f"The picture may be at most {MAX_SIDE} pixels on a side. Choose a smaller size.", "scale"
        )
    study = Study(
        harden(order.sprite), order.illustration, order.scale, order.seed, order.outline, order.pieces
    )
    window = window_around(study, treatment.reach)
    painted, figure = _painted(cut_out(study, window), treatment, order.strength)
    if order.background == "transparent" or (treatment.covers and painted.fills(study.height, study.width)):
        return framed(painted, study, window)
    layer = set_back(painted, study, window)
    whole = replace(study, figure=set_back(figure, study, window))
    return opaque(as_bytes(treatment.scene(whole, layer)))


def _painted(part: Study, treatment: Treatment, strength: float) -> tuple[Layer, Layer]:
    """Return the painted figure and the plain one; what else was worked out is memory for the scene."""
    return _weakened(part, treatment.paint(part), strength), part.base


def _weakened(study: Study, layer: Layer, strength: float) -> Layer:
    if strength >= 1:
        return layer
    share = np.full(layer.alpha.shape, max(0.0, strength), np.float32)
    return Layer(mixed(study.base.colour, layer.colour, share), mixed(study.base.alpha, layer.alpha, share))
