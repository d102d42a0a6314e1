"""What every style is given to work from, and what it hands back."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from sprite_tavern.forge.dissection import Pieces, means
from sprite_tavern.forge.vectorise import Vectorised, connected, coverage, in_few_colours, trace
from sprite_tavern.imaging.alpha import bleed, overlap, silhouette
from sprite_tavern.imaging.filters import inner_distance, luminance, resized
from sprite_tavern.imaging.pixels import Floats, Mask, Pixels, as_floats

_BLEND = 0.13
"""Neighbouring tones closer than this in OKLab are one form with soft shading."""
_ONE_PIECE = 0.18
"""The same for pieces that are cut, leaded or bent as one."""
_LINE_LIGHT = 0.17
"""Luminance up to which a piece is drawn line."""
_DETAIL = 7
"""Sprite pixels below which a piece is a detail."""
_FINEST = 90
"""What is cut or bent by hand is no finer than this part of the picture."""
_OPAQUE = 1 - 0.5 / 255
"""Alpha that rounds to fully drawn."""
_FITS = 0.8
"""An illustration whose silhouette agrees less than this with the sprite's is not of this sprite."""


@dataclass(frozen=True, eq=False)
class Layer:
    """A painted figure: colour H × W × 3 and alpha H × W, 0–1, colour not multiplied by alpha."""

    colour: Floats
    alpha: Floats

    def fills(self, height: int, width: int) -> bool:
        """Whether the layer is as large as the frame, and opaque everywhere."""
        return self.alpha.shape == (height, width) and float(self.alpha.min()) >= _OPAQUE


@dataclass(frozen=True, eq=False)
class Study:
    """A sprite prepared for painting at `cell` times its size; everything on the same frame.

    Attributes:
        sprite: h × w × 4, hard alpha.
        illustration: a finer rendering of the same sprite on the same frame, any size, or None.
        cell: side of a sprite pixel in output pixels.
        seed: for everything that chance decides.
        outline: whether lines may be added around the figure.
        parts: which part of the illustration lies where, on its frame, or None.
        figure: the figure to paint from, where it is prepared already; else None.
    """

    sprite: Pixels
    illustration: Pixels | None
    cell: int
    seed: int
    outline: bool = True
    parts: Pieces | None = None
    figure: Layer | None = None

    @property
    def height(self) -> int:
        """Height of the output in pixels."""
        return int(self.sprite.shape[0]) * self.cell

    @property
    def width(self) -> int:
        """Width of the output in pixels."""
        return int(self.sprite.shape[1]) * self.cell

    @property
    def grain(self) -> int:
        """Width of a tube or a tenth of a pane: a sprite pixel, or more where those are very small."""
        return max(self.cell, round(max(self.height, self.width) / _FINEST))

    def chance(self, purpose: int) -> np.random.Generator:
        """Return a random source of its own for a purpose, so that one more use disturbs no other."""
        return np.random.default_rng((self.seed & 0xFFFF_FFFF, purpose))

    @cached_property
    def silhouette(self) -> Floats:
        """The sprite's own shape as soft-edged curves."""
        return coverage(silhouette(self.sprite), self.cell)

    @cached_property
    def _traceable(self) -> Pixels:
        return in_few_colours(self.sprite)

    @cached_property
    def flat(self) -> Vectorised:
        """Every colour area of the sprite as a flat piece."""
        return trace(self._traceable, self.cell)

    @cached_property
    def forms(self) -> Vectorised:
        """Neighbouring tones melted into forms, shaded softly inside."""
        return trace(self._traceable, self.cell, blend=_BLEND)

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
    def pieces(self) -> Pieces:
        """The figure taken apart: the parts it was painted from if they are known, else its forms."""
        if self.is_illustrated and self.parts is not None:
            return self.parts.shrunk(self.width, self.height)
        return self._sorted_out()

    def _sorted_out(self) -> Pieces:
        """Return the sprite's forms, near ones of one material joined; drawn lines below, then by size."""
        opaque = bleed(self._traceable)[..., :3]
        coarse = connected(opaque, _ONE_PIECE)
        shown = silhouette(self.sprite)
        size = np.bincount(coarse[shown], minlength=int(coarse.max()) + 1)
        light = luminance(means(coarse, as_floats(opaque))[None])[0]
        order = np.lexsort((-size, light > _LINE_LIGHT))
        rank = np.empty(len(order), np.int32)
        rank[order] = np.arange(1, len(order) + 1)
        sources = self.forms.sources
        piece_of_form = np.zeros(int(sources.max()) + 1, np.int32)
        piece_of_form[sources] = rank[coarse]
        details = np.concatenate([[False], (size < _DETAIL)[order]])
        return Pieces(piece_of_form[self.forms.regions], details)

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
        covers: whether nothing of the ground is seen where the figure is opaque.
    """

    id: str
    paint: Callable[[Study], Layer]
    scene: Callable[[Study, Layer], Floats]
    reach: int | None = 2
    covers: bool = True
