"""The stage of an animation by image: a sprite with room around it, and moves that make no new colours."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sprite_tavern.imaging.alpha import bounds, harden, silhouette
from sprite_tavern.imaging.oklab import to_oklab
from sprite_tavern.imaging.pixels import Pixels

Places = NDArray[np.float64]

_ROOM = 0.35
"""Free room around the sprite while it moves, in sprite sizes."""


@dataclass(frozen=True, eq=False)
class Stage:
    """A sprite ready to move.

    Attributes:
        sprite: padded on all sides, alpha hard.
        margin: width of the padding in pixels.
        left, top, right, bottom: box of the drawn part, the last two exclusive; `bottom` is the foot line.
        unit: a 64th of the sprite's longer side, in pixels: the step that moves are measured in.
    """

    sprite: Pixels
    margin: int
    left: int
    top: int
    right: int
    bottom: int
    unit: float

    @classmethod
    def of(cls, sprite: Pixels) -> "Stage":
        """Put a sprite on a stage of its own."""
        side = max(sprite.shape[:2])
        margin = max(2, round(_ROOM * side))
        padded = np.pad(harden(sprite), ((margin, margin), (margin, margin), (0, 0)))
        return cls(padded, margin, *bounds(silhouette(padded)), unit=side / 64)

    @property
    def rows(self) -> Places:
        """Row of each pixel."""
        return np.arange(self.sprite.shape[0], dtype=np.float64)[:, None] + np.zeros(self.sprite.shape[1])

    @property
    def columns(self) -> Places:
        """Column of each pixel."""
        return np.arange(self.sprite.shape[1], dtype=np.float64)[None] + np.zeros((self.sprite.shape[0], 1))

    @property
    def height(self) -> int:
        """Height of the drawn part, at least 1."""
        return max(1, self.bottom - self.top)

    @property
    def above_feet(self) -> Places:
        """Height of each pixel over the foot line as a share of the drawn part: 0 at the feet, 1 on top."""
        return np.clip((self.bottom - 1 - self.rows) / self.height, 0, 1)

    def step(self, units: float) -> int:
        """Return a distance in whole pixels, at least one if it is more than nothing."""
        return 0 if units == 0 else int(np.sign(units)) * max(1, round(abs(units) * self.unit))

    def moved(self, columns: Places, rows: Places) -> Pixels:
        """Return the sprite with each pixel taken from the nearest of the given places."""
        x, y = np.rint(columns).astype(int), np.rint(rows).astype(int)
        height, width = self.sprite.shape[:2]
        inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        frame = np.zeros_like(self.sprite)
        frame[inside] = self.sprite[y[inside], x[inside]]
        return frame

    def shifted(self, right: float, down: float) -> Pixels:
        """Return the sprite moved by whole pixels."""
        return self.moved(self.columns - round(right), self.rows - round(down))

    def stretched(self, wide: float, high: float, lift: float = 0.0) -> Pixels:
        """Return the sprite stretched about the middle of its foot line, then lifted."""
        middle, foot = (self.left + self.right - 1) / 2, self.bottom - 1
        columns = (self.columns - middle) / wide + middle
        rows = (self.rows + round(lift) - foot) / high + foot
        return self.moved(columns, np.where(rows > foot, self.sprite.shape[0], rows))

    def palette(self) -> NDArray[np.uint8]:
        """Return the sprite's colours, n × 3, dark to light; none if nothing is drawn."""
        used = np.unique(self.sprite[silhouette(self.sprite)][:, :3], axis=0)
        return used[np.argsort(to_oklab(used)[:, 0], kind="stable")]

    def lightened(self, frame: Pixels, where: NDArray[np.bool_], amount: float) -> Pixels:
        """Return the frame with the marked pixels in lighter colours of the same palette.

        Args:
            frame: as large as the stage.
            where: pixels to change.
            amount: how much lighter, in OKLab lightness; negative is darker.
        """
        palette = self.palette()
        if not len(palette):
            return frame
        lab = to_oklab(palette)
        wanted = lab + np.array([amount, 0.0, 0.0])
        apart = ((wanted[:, None] - lab[None]) ** 2 * np.array([1.0, 1.6, 1.6])).sum(axis=-1)
        wrong_way = (lab[None, :, 0] - lab[:, None, 0]) * np.sign(amount) < 0
        instead = np.where(wrong_way, np.inf, apart).argmin(axis=1)
        codes = palette.astype(np.int64) @ np.array([65536, 256, 1])
        order = np.argsort(codes)
        mask = where & silhouette(frame)
        own = frame[mask][:, :3].astype(np.int64) @ np.array([65536, 256, 1])
        result = frame.copy()
        result[mask, :3] = palette[instead[order[np.searchsorted(codes[order], own)]]]
        return result
