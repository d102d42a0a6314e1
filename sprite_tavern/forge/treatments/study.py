"""What every style is given to work from, and what it hands back."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sprite_tavern.forge.vectorise import Vectorised, coverage, trace
from sprite_tavern.imaging.alpha import bleed, overlap, silhouette
from sprite_tavern.imaging.filters import inner_distance, resized
from sprite_tavern.imaging.pixels import Floats, Mask, Pixels, as_floats

_BLEND = 0.13
"""Neighbouring tones closer than this in OKLab are one form with soft shading."""
_FITS = 0.8
"""An illustration whose silhouette agrees less than this with the sprite's is not of this sprite."""


@dataclass(frozen=True, eq=False)
class Layer:
    """A painted figure: colour H × W × 3 and alpha H × W, 0–1, colour not multiplied by alpha."""

    colour: Floats
    alpha: Floats


@dataclass(frozen=True, eq=False)
class Study:
    """A sprite prepared for painting at `cell` times its size; everything on the same frame.

    Attributes:
        sprite: h × w × 4, hard alpha.
        illustration: a finer rendering of the same sprite on the same frame, any size, or None.
        cell: side of a sprite pixel in output pixels.
        seed: for everything that chance decides.
        outline: whether lines may be added around the figure.
        figure: the figure to paint from, where it is prepared already; else None.
    """

    sprite: Pixels
    illustration: Pixels | None
    cell: int
    seed: int
    outline: bool = True
    figure: Layer | None = None

    @property
    def height(self) -> int:
        """Height of the output in pixels."""
        return int(self.sprite.shape[0]) * self.cell

    @property
    def width(self) -> int:
        """Width of the output in pixels."""
        return int(self.sprite.shape[1]) * self.cell

    def chance(self, purpose: int) -> np.random.Generator:
        """Return a random source of its own for a purpose, so that one more use disturbs no other."""
        return np.random.default_rng((self.seed & 0xFFFF_FFFF, purpose))

    @cached_property
    def silhouette(self) -> Floats:
        """The sprite's own shape as soft-edged curves."""
        return coverage(silhouette(self.sprite), self.cell)

    @cached_property
    def flat(self) -> Vectorised:
        """Every colour area of the sprite as a flat piece."""
        return trace(self.sprite, self.cell)

    @cached_property
    def forms(self) -> Vectorised:
        """Neighbouring tones melted into forms, shaded softly inside."""
        return trace(self.sprite, self.cell, blend=_BLEND)

    @cached_property
    def base(self) -> Layer:
        """The figure to paint from: the illustration if it fits, else the sprite's forms."""
        return self.figure or self._fitting or Layer(self.forms.colour, self.silhouette)

    @cached_property
    def _fitting(self) -> Layer | None:
        if self.illustration is None:
            return None
        alpha = resized(as_floats(self.illustration[..., 3]), self.width, self.height)
        if overlap(alpha > 0.5, self.silhouette > 0.5) < _FITS:
            return None
        return Layer(resized(as_floats(bleed(self.illustration)[..., :3]), self.width, self.height), alpha)

    @cached_property
    def crisp(self) -> Floats:
        """The colours to draw from where tones must stay flat: the illustration, else the flat pieces."""
        return self.base.colour if self.is_illustrated else self.flat.colour

    @property
    def is_illustrated(self) -> bool:
        """Whether the base is the illustration and not the sprite itself."""
        return self._fitting is not None

    @cached_property
    def inside(self) -> Mask:
        """True where the figure is."""
        return self.base.alpha > 0.5

    @cached_property
    def depth(self) -> Floats:
        """Distance to the figure's edge in sprite pixels, 0 outside."""
        return inner_distance(self.inside) / np.float32(self.cell)


@dataclass(frozen=True)
class Treatment:
    """A style of the forge.

    Attributes:
        id: the style's id, the same as in the list of styles.
        paint: paints the figure alone.
        scene: sets the painted figure on the style's own ground; returns H × W × 3.
        reach: how many sprite pixels beyond the figure paint may land; None for anywhere (light).
    """

    id: str
    paint: Callable[[Study], Layer]
    scene: Callable[[Study, Layer], Floats]
    reach: int | None = 2
