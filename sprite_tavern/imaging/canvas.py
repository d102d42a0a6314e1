"""Puts a sprite on a canvas that a picture-editing model understands, and remembers where it stands.

Such models know no transparency and blur what is small. So the sprite is enlarged by a whole factor with hard
pixels, stands in the middle with room around it, and what is transparent becomes a key colour that is far
from all its own colours.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from itertools import product
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.oklab import to_oklab
from sprite_tavern.imaging.palette import from_hex, to_hex
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import enlarge

MARGIN = 0.08
"""Free part of the canvas on each side: an answer that is a little larger or moved still shows all."""

_KEY_LEVELS = (0, 128, 255)
_KEY_SPREAD = 255
"""Difference of the largest and smallest part: greys and pastels are no key colours."""


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a sprite stands on its canvas; lengths in pixels.

    Attributes:
        width: Of the canvas.
        height: Of the canvas.
        factor: One sprite pixel is a block of factor × factor.
        left: Of the sprite's frame on the canvas.
        top: Of the sprite's frame on the canvas.
        sprite_width: In sprite pixels.
        sprite_height: In sprite pixels.
        key: Colour around the sprite, #rrggbb.
    """

    width: int
    height: int
    factor: int
    left: int
    top: int
    sprite_width: int
    sprite_height: int
    key: str

    def to_json(self) -> dict[str, Any]:
        """Plain values, for notes and records."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> "Placement":
        """The placement behind `to_json`'s values; raises `KeyError` when one is missing."""
        return cls(**{name: value[name] for name in cls.__slots__})


def place(sprite: Pixels, width: int, height: int) -> tuple[Pixels, Placement]:
    """Return the opaque canvas with the sprite in its middle, and where it stands.

    Args:
        sprite: Height × width × 4 at its native size.
        width: Wanted width of the canvas; grows, with the height, where even factor 1 leaves no margin.
        height: Wanted height of the canvas.
    """
    sprite_height, sprite_width = sprite.shape[:2]
    room = 1 - 2 * MARGIN
    growth = max(1.0, sprite_width / (width * room), sprite_height / (height * room))
    width, height = ceil(width * growth), ceil(height * growth)
    factor = max(1, int(min(width * room / sprite_width, height * room / sprite_height)))
    left, top = (width - sprite_width * factor) // 2, (height - sprite_height * factor) // 2
    key = key_colour(sprite)
    placement = Placement(width, height, factor, left, top, sprite_width, sprite_height, to_hex(key))
    return compose(sprite, placement, key), placement


def compose(sprite: Pixels, placement: Placement, behind: tuple[int, int, int]) -> Pixels:
    """Return the opaque canvas with the sprite at its place over one colour."""
    canvas = np.empty((placement.height, placement.width, 4), np.uint8)
    canvas[:] = (*behind, 255)
    block = enlarge(flatten(sprite, behind), placement.factor)
    rows = slice(placement.top, placement.top + block.shape[0])
    canvas[rows, placement.left : placement.left + block.shape[1]] = block
    return canvas


def flatten(sprite: Pixels, key: tuple[int, int, int]) -> Pixels:
    """Return the sprite opaque, with the key colour where it is not drawn."""
    flat = np.where(silhouette(sprite)[..., None], sprite, np.uint8(0))
    flat[~silhouette(sprite)] = (*key, 255)
    flat[..., 3] = 255
    return flat


def key_colour(sprite: Pixels) -> tuple[int, int, int]:
    """Return the strong colour whose nearest sprite colour is farthest away in OKLab."""
    candidates = _candidates()
    drawn = np.unique(sprite[silhouette(sprite)][:, :3], axis=0)
    if not len(drawn):
        return 255, 0, 255
    own, possible = to_oklab(drawn), to_oklab(candidates)
    nearest = [float(np.min(((own - colour) ** 2).sum(axis=-1))) for colour in possible]
    red, green, blue = candidates[int(np.argmax(nearest))]
    return int(red), int(green), int(blue)


def key_of(placement: Placement) -> tuple[int, int, int]:
    """Return the key colour as red, green, blue 0–255."""
    return from_hex(placement.key)


def _candidates() -> NDArray[np.uint8]:
    """Magenta first, then green: at equal distance the colours that models keep clean win."""
    strong = [rgb for rgb in product(_KEY_LEVELS, repeat=3) if max(rgb) - min(rgb) >= _KEY_SPREAD]
    liked = [(255, 0, 255), (0, 255, 0)]
    return np.array(liked + [rgb for rgb in strong if rgb not in liked], np.uint8)
