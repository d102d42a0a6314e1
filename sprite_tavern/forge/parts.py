"""What a drawer leaves behind: a list of parts and stamps in drawing space, not yet pixels.

Keeping the picture as a list lets one drawing be fitted, flipped and rendered at 16 or 1024 px.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypedDict

from sprite_tavern.forge.geometry import Affine, FloatArray
from sprite_tavern.forge.ramps import Ramp, Rgb

Texture = Callable[[FloatArray, FloatArray, float], FloatArray]
"""(x, y, size of a pixel), all in the part's own units -> tone offsets (one tone is 0.2)."""

PartId = int


class Finish(TypedDict, total=False):
    """How a part is shaded and joined; what is left out takes the value of `DEFAULT_FINISH`."""

    shade: Literal["round", "flat"]
    """round = lit as a relief from its own outline; flat = one tone (move it with `bias`)."""
    bevel: float | None
    """Width in units of the rounded rim; None rounds the whole part."""
    bias: float
    """Added to the tone everywhere; one tone step is 0.2."""
    gain: float
    """Strength of the relief."""
    gradient: float
    """Tone difference between top and bottom."""
    line: Literal["soft", "dark"] | None
    """The contact line drawn on what lies under this part's edge."""
    cast: float
    """Darkening of what lies in this part's shadow (down and right)."""
    texture: Texture | None
    """Tone pattern; drawn from 48 px up only."""
    clip: PartId | None
    """Paint only where that earlier part was painted."""
    outline: bool
    """False: no contour against the background (flames, glows, sparks)."""
    mode: Literal["over", "atop", "cut"]
    """Porter and Duff's compositing (1984): over all, atop only what is painted already, or cut it away."""


class FullFinish(TypedDict):
    """A finish with every choice made."""

    shade: Literal["round", "flat"]
    bevel: float | None
    bias: float
    gain: float
    gradient: float
    line: Literal["soft", "dark"] | None
    cast: float
    texture: Texture | None
    clip: PartId | None
    outline: bool
    mode: Literal["over", "atop", "cut"]


DEFAULT_FINISH: FullFinish = {
    "shade": "round",
    "bevel": None,
    "bias": 0.0,
    "gain": 1.0,
    "gradient": 0.10,
    "line": "soft",
    "cast": 0.16,
    "texture": None,
    "clip": None,
    "outline": True,
    "mode": "over",
}


@dataclass(frozen=True, slots=True)
class Part:
    """One painted shape: a union of polygons, one material."""

    polygons: tuple[FloatArray, ...]
    ramp: Ramp
    finish: FullFinish
    frame: Affine
    """From the units the drawer used to drawing space; textures follow it."""

    @property
    def reaches_out(self) -> bool:
        """Whether it can make the silhouette larger."""
        return self.finish["clip"] is None and self.finish["mode"] == "over"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A small mark snapped to whole pixels: a pupil, a rivet, a glint."""

    x: float
    y: float
    width: float
    height: float
    rgb: Rgb
    order: int
    """How many parts were painted before it: later parts cover it."""
    free: bool = False
    """True: also painted outside the silhouette (sparks)."""
    round: bool = False
    """True: an ellipse when there are pixels enough."""
