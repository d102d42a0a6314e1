"""A beast's face for the drawings of its muzzle: where it is and what it is made of."""

from collections.abc import Callable
from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.miens import Mien
from sprite_tavern.forge.ramps import Ramp, Rgb, rgb_of_hex

INK: Rgb = (42, 30, 44)
TOOTH: Rgb = (250, 246, 234)


@dataclass(frozen=True, slots=True)
class Visage:
    """Where a face is and what it is made of.

    Args:
        x: its middle, in units.
        y: the height of the eyes, in units.
        half: half the width of the head.
        fur: the head.
        pale: muzzle and cheeks.
        mien: the kind of head.
        cross: whether it bares its teeth.
    """

    x: float
    y: float
    half: float
    fur: Ramp
    pale: Ramp
    mien: Mien
    cross: bool

    @property
    def nose(self) -> Rgb:
        """The colour of the nose."""
        return rgb_of_hex(self.mien.nose)


Paint = Callable[[Canvas, Visage], None]
