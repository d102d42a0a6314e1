"""Legs of animals: a bent limb from the body to the ground and a foot on it."""

from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.anatomy.coats import HORN, Coat
from sprite_tavern.forge.anatomy.joints import Point, between
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Ramp

FootShape = Literal["paw", "hoof", "claw", "pad"]


@dataclass(frozen=True)
class Leg:
    """One leg, looking to the right.

    Args:
        root: hip or shoulder.
        foot: the middle of the sole.
        thigh: radius at the root.
        ankle: radius above the foot.
        knee: how far the knee stands forward (negative: back), in units.
        hock: how far the lower joint stands back.
        far: on the side away from the viewer (darker).
    """

    root: Point
    foot: Point
    thigh: float
    ankle: float
    knee: float = 0.0
    hock: float = 0.0
    far: bool = False


def leg(canvas: Canvas, part: Leg, foot: FootShape, coat: Coat) -> None:
    """Draw the leg; its end is painted in the colour of the coat's points."""
    ankle = (part.foot[0], part.foot[1] - part.ankle)
    knee = between(part.root, ankle, 0.45, -part.knee)
    hock = between(part.root, ankle, 0.74, part.hock)
    bias = -0.18 if part.far else 0.0
    way = [
        (*part.root, part.thigh),
        (*knee, part.thigh * 0.45 + part.ankle * 0.55),
        (*hock, part.ankle * 0.95),
        (*ankle, part.ankle),
    ]
    line: Literal["soft"] | None = "soft" if part.far else None
    whole = canvas.limb(
        way, coat.main, bias=bias, line=line, cast=0.0 if part.far else 0.1, texture=coat.texture
    )
    if coat.points is not None and not canvas.tiny:
        lower = [(*hock, part.ankle * 1.3), (*ankle, part.ankle * 1.5)]
        canvas.limb(lower, coat.points, clip=whole, bias=bias, line=None, cast=0)
    _foot(canvas, part, foot, coat)


def _foot(canvas: Canvas, part: Leg, shape: FootShape, coat: Coat) -> None:
    x, y = part.foot
    width = part.ankle
    bias = -0.18 if part.far else 0.0
    if shape == "hoof":
        base = width * 1.55
        corners = [(x - width, y - 3), (x + width, y - 3), (x + base, y), (x - width * 1.1, y)]
        canvas.polygon(corners, Ramp(coat.dark.contact), bias=bias, bevel=1)
        return
    canvas.ellipse(
        x + width * 0.55,
        y - width * 0.75,
        width * 1.5,
        width * 0.85,
        coat.points or coat.main,
        bias=bias,
        cast=0.08,
    )
    if shape == "claw" and not canvas.small:
        for step in (0.1, 0.9, 1.7):
            canvas.stamp(x + width * step, y - 0.4, 1.1, 1.1, HORN)
