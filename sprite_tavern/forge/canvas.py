"""The canvas a drawer paints on: shapes in a 64-unit space, recorded as parts.

Nothing is rasterised here. `forge/raster.py` turns the record into pixels, `forge/illustration.py`
into a high-resolution picture.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Unpack, cast

import numpy as np

from sprite_tavern.forge.geometry import (
    UNITS,
    Affine,
    FloatArray,
    Points,
    Tube,
    catmull_rom,
    ellipse_points,
    placement,
    tube_polygons,
)
from sprite_tavern.forge.parts import DEFAULT_FINISH, Finish, FullFinish, Part, PartId, Stamp
from sprite_tavern.forge.ramps import Ramp, Rgb, as_rgb

FINE_FROM = 48
SMALL_BELOW = 40
TINY_BELOW = 22
_THINNEST_PIXELS = 0.7
_TINY_CAST = 0.6
"""At 16 px contact lines would eat the parts and shadows must be faint."""
_INK: Rgb = (40, 32, 48)
_GLINT: Rgb = (252, 252, 255)
_NO_RAMP = Ramp(_INK)
"""Of parts that only take away."""


class Canvas:
    """A recording canvas.

    Args:
        size: side of the finished sprite in pixels; drawers choose their level of detail by it.
        seed: drives `rng` only; individual variation belongs to `Look`.
        fine: whether details and textures are drawn; None decides by the size.
    """

    def __init__(self, size: int, seed: int = 0, *, fine: bool | None = None) -> None:
        self.size = size
        self.unit = size / UNITS
        """Pixels per unit."""
        self.fine = size >= FINE_FROM if fine is None else fine
        """True from 48 px: draw textures and small details."""
        self.small = size < SMALL_BELOW
        """True at 32 px and less: bigger heads, fewer and bolder parts."""
        self.tiny = size < TINY_BELOW
        """True at 16 px: only what carries the silhouette and the face."""
        self.icon = self.small
        """True when the whole sprite has 32 px or less; stays as it is for parts that are reduced."""
        self.rng = np.random.default_rng(seed)
        self.parts: list[Part] = []
        self.stamps: list[Stamp] = []
        self._frame = Affine()

    @contextmanager
    def placed(
        self, x: float = 0.0, y: float = 0.0, rotation: float = 0.0, scale: float = 1.0, *, flip: bool = False
    ) -> Iterator[None]:
        """Draw with the origin at (x, y), turned clockwise by degrees, scaled, mirrored left-right."""
        with self.framed(placement(x, y, rotation, (-scale if flip else scale, scale))):
            yield

    @contextmanager
    def reduced(self, scale: float) -> Iterator[None]:
        """Draw with the details that suit a part of the sprite drawn at this scale."""
        kept = self.fine, self.small, self.tiny
        size = self.size * scale
        self.fine = self.fine and size >= FINE_FROM
        self.small, self.tiny = size < SMALL_BELOW, size < TINY_BELOW
        try:
            yield
        finally:
            self.fine, self.small, self.tiny = kept

    @contextmanager
    def framed(self, frame: Affine) -> Iterator[None]:
        """Draw inside any affine frame (stretching included)."""
        outer = self._frame
        self._frame = outer.then(frame)
        try:
            yield
        finally:
            self._frame = outer

    def polygon(self, points: Points, ramp: Ramp, **finish: Unpack[Finish]) -> PartId:
        """Paint a polygon with straight edges."""
        return self._paint([np.asarray(points, dtype=np.float64)], ramp, finish)

    def blob(self, points: Points, ramp: Ramp, **finish: Unpack[Finish]) -> PartId:
        """Paint a smooth closed shape through the points (Catmull-Rom)."""
        return self._paint([catmull_rom(points)], ramp, finish)

    def ellipse(  # noqa: PLR0913, PLR0917 - an ellipse has five numbers and a material
        self,
        x: float,
        y: float,
        rx: float,
        ry: float,
        ramp: Ramp,
        rotation: float = 0.0,
        **finish: Unpack[Finish],
    ) -> PartId:
        """Paint an ellipse around (x, y), turned clockwise by degrees."""
        return self._paint([ellipse_points(x, y, rx, ry, rotation)], ramp, finish)

    def limb(
        self,
        points: Tube,
        ramp: Ramp,
        *,
        smooth: bool = True,
        thinnest: float = _THINNEST_PIXELS,
        **finish: Unpack[Finish],
    ) -> PartId:
        """Paint a tapered tube through (x, y, radius) rows.

        `smooth` bends it as a curve; `thinnest` is the least radius in pixels of the sprite (0.5 for
        strings and whiskers).
        """
        least = thinnest / (self.unit * max(self._frame.scale, 1e-6))
        return self._paint(tube_polygons(points, smooth=smooth, thinnest=least), ramp, finish)

    def rectangle(
        self, x: float, y: float, width: float, height: float, ramp: Ramp, **finish: Unpack[Finish]
    ) -> PartId:
        """Paint a rectangle whose upper left corner is (x, y)."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        return self.polygon(corners, ramp, **finish)

    def mosaic(self, cells: Sequence[tuple[int, int, int]], ramp: Ramp, **finish: Unpack[Finish]) -> PartId:
        """Paint rows of unit squares as one part: (x, y, length) of each row, to the right."""
        rows = [
            np.array([(x, y), (x + long, y), (x + long, y + 1), (x, y + 1)], dtype=np.float64)
            for x, y, long in cells
        ]
        return self._paint(rows, ramp, finish)

    def cut(self, points: Points, *, smooth: bool = True) -> PartId:
        """Take away what is painted inside the outline: a hole, a bite, a tear."""
        outline = catmull_rom(points) if smooth else np.asarray(points, dtype=np.float64)
        return self._paint([outline], _NO_RAMP, {"mode": "cut"})

    def stamp(  # noqa: PLR0913 - a mark has four numbers and a colour
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        rgb: Rgb | str,
        *,
        free: bool = False,
        round: bool = False,  # noqa: A002 - the word of the field
    ) -> None:
        """Set whole pixels centred on (x, y) after shading, at least one; later parts cover them."""
        ((centre_x, centre_y),) = self._frame([(x, y)])
        scale = self._frame.scale
        self.stamps.append(
            Stamp(
                centre_x, centre_y, width * scale, height * scale, as_rgb(rgb), len(self.parts), free, round
            )
        )

    def eye(  # noqa: PLR0913 - an eye has four numbers and two colours
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        iris: Rgb | str = _INK,
        *,
        white: Rgb | str | None = None,
    ) -> None:
        """Set an eye centred on (x, y): a dark block with a glint, or an iris on a white."""
        if white is not None:
            self.stamp(x, y, width, height, white, round=True)
            self.stamp(x + width * 0.12, y, width * 0.5, height, iris, round=True)
            return
        self.stamp(x, y, width, height, iris, round=True)
        if self.unit * self._frame.scale * width >= 1.8:
            self.stamp(x - width * 0.25, y - height * 0.25, width * 0.42, height * 0.36, _GLINT, round=True)

    def _paint(self, polygons: list[FloatArray], ramp: Ramp, finish: Finish) -> PartId:
        full = cast("FullFinish", {**DEFAULT_FINISH, **finish})
        if not self.fine:
            full["texture"] = None
        if self.tiny:
            full["line"] = "dark" if full["line"] == "dark" else None
            full["cast"] *= _TINY_CAST
        self.parts.append(Part(tuple(self._frame.each(polygons)), ramp, full, self._frame))
        return len(self.parts) - 1
