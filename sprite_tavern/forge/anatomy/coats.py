"""The materials of a living thing, so that its parts agree on them."""

from dataclasses import dataclass
from typing import Literal

from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix

INK: Rgb = (36, 28, 42)
"""Pupils, noses, closed mouths."""
TOOTH: Rgb = (250, 246, 230)
TONGUE: Rgb = (228, 96, 112)
HORN = "e6ddc4"
_PALE = "fff4e0"
Marks = Literal["stripes", "spots"]


@dataclass(frozen=True)
class Coat:
    """Skin, fur, feathers or shell.

    Args:
        main: the body.
        light: belly, muzzle, socks; often the second colour asked.
        dark: hooves, ear tips, masks.
        texture: pattern over the whole body.
        points: the ends of the legs ("socks"); None paints them as the body.
        rosy: whether bare skin (inside the ears) is pink.
        marks: what the texture shows, for small sprites that draw it as shapes.
        mark: material of marks that are painted at every size (a zebra's); None leaves them to the texture.
    """

    main: Ramp
    light: Ramp
    dark: Ramp
    texture: Texture | None = None
    points: Ramp | None = None
    rosy: bool = True
    marks: Marks | None = None
    mark: Ramp | None = None


def coat_of(main: Rgb | str, second: Rgb | str | None = None, texture: Texture | None = None) -> Coat:
    """Return a coat around one colour; without a second colour the belly is a pale mix of the first."""
    light = mix(main, _PALE, 0.66) if second is None else second
    return Coat(Ramp(main), Ramp(light), Ramp(lighten(main, -0.17)), texture)
