"""Wings, drawn from the shoulder to the upper left; the creature looks to the right."""

from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.anatomy.joints import Stand, between, polar
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.pieces.outlines import path, tube
from sprite_tavern.forge.ramps import Ramp

WingShape = Literal["leather", "feather"]

_MEMBRANE = path("1,1 -7,-11 -13,-26 -9,-32 -5,-27 4,-29 2.4,-21 10,-20 6.6,-12.6 11.4,-6 6,1")
_FINGERS = (
    "-12.6,-25,.9 -5,-18,.7 1.6,-20.6,.5",
    "-11,-20,.9 -2.4,-12.6,.7 6,-12.2,.5",
    "-8,-14,.8 -1,-7,.7 6,-1,.4",
)
_ARM = "1,0,1.8 -7.4,-12,1.5 -13,-26,1.2 -9,-31.6,.7"


@dataclass(frozen=True)
class Plumage:
    """What a wing is made of: membrane or feathers, arm or coverts; far wings are darker."""

    web: Ramp
    arm: Ramp
    far: bool = False


def wing(canvas: Canvas, shape: WingShape, stand: Stand, size: float, plumage: Plumage) -> None:
    """Draw one raised wing from the shoulder; size is its height in units."""
    with canvas.placed(*stand, size / 32):
        if shape == "leather":
            _leather(canvas, plumage, -0.2 if plumage.far else 0.03)
        else:
            _feathers(canvas, plumage, -0.18 if plumage.far else 0.04)


def _leather(canvas: Canvas, plumage: Plumage, bias: float) -> None:
    membrane, arm = plumage.web, plumage.arm
    canvas.polygon(_MEMBRANE, membrane, bevel=2.6, bias=bias, cast=0.22)
    canvas.limb(tube(_ARM), arm, bias=bias)
    for finger in _FINGERS if not canvas.small else _FINGERS[1:2]:
        canvas.limb(tube(finger), arm, bias=bias, cast=0, thinnest=0.5)


def _feathers(canvas: Canvas, plumage: Plumage, bias: float) -> None:
    """Draw a fan of long feathers along the arm and a row of short ones over their roots."""
    feathers, cover = plumage.web, plumage.arm
    shoulder, wrist = (1.0, 1.0), (-2.0, -13.0)
    count = 4 if canvas.small else 6
    shares = [index / (count - 1) for index in range(count)]
    roots = [between(shoulder, wrist, share) for share in shares]
    tips = [polar(root, 196 - 82 * share, 12 + 9 * share) for root, share in zip(roots, shares, strict=True)]
    web = [between(root, tip, 0.72) for root, tip in zip(roots, tips, strict=True)]
    canvas.polygon([shoulder, *web, wrist], feathers, shade="flat", bias=bias - 0.1, line=None, cast=0.14)
    for root, tip, share in zip(roots, tips, shares, strict=True):
        canvas.limb(
            [(*root, 1.8), (*between(root, tip, 0.6), 3.3), (*tip, 1.5)],
            feathers,
            bias=bias + 0.05 * share,
            cast=0.06,
        )
    covers = [between(root, tip, 0.36) for root, tip in zip(roots, tips, strict=True)]
    canvas.blob(
        [shoulder, *covers, (-3.4, -17), (0.6, -12), (3, 0)], cover, bias=bias + 0.06, bevel=2, cast=0.14
    )
