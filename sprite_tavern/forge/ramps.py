"""Colour ramps: five hue-shifted tones of one material, its outline and its contact line.

Pixel art shades by hand-picked ramps: shadows lean to blue-violet, lights to yellow. The offsets
below are what makes a matte cloth, a metal, a soft glass and a glow look different.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from sprite_tavern.imaging.oklab import FloatArray, from_oklab, from_oklch, to_oklab, to_oklch

Rgb = tuple[int, int, int]
RampKind = Literal["matte", "metal", "soft", "glow"]

_LIGHTNESS_STEPS: dict[RampKind, tuple[float, float, float, float, float]] = {
    "matte": (-0.235, -0.125, 0.0, 0.085, 0.165),
    "metal": (-0.34, -0.18, 0.0, 0.15, 0.28),
    "soft": (-0.15, -0.08, 0.0, 0.055, 0.11),
    "glow": (-0.14, -0.07, 0.0, 0.08, 0.14),
}
_SHADOW_HUE, _SHADOW_TURN = 285.0, 20.0
_LIGHT_HUE, _LIGHT_TURN = 95.0, 16.0
_LIGHTEST, _DARKEST = 0.985, 0.13
_GREY_CHROMA = 0.02
_DARK = 0.42
"""Below this lightness a ramp is lifted: black cloth and fur keep their forms only by brighter lights."""
_LIFT = 0.5
_RIM = (0.7, 0.5, 0.15, 0.8, 1.6)
"""What a ramp gains in the middle and in each tone, as shares of what its colour lacks."""
_BLACK, _BLACK_CHROMA = 0.385, 0.045
"""Below this lightness and chroma a colour is meant as black."""
_SMALL_SHARE = 0.5
_SMALL_RIM = (0.0, 0.0, 0.05, 0.6, 1.6)
"""The same on small sprites, where black is sunk half way to the darkest tone and only its lights rise."""
_LEAST_BASE = 0.2
"""The darkest middle tone."""


def rgb_of_hex(code: str) -> Rgb:
    """Return the colour of "4a9e3f" or "#4a9e3f"."""
    digits = code.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def as_rgb(colour: "Rgb | str") -> Rgb:
    """Return a colour given as a triple or as a hex code."""
    return rgb_of_hex(colour) if isinstance(colour, str) else colour


def turned(hue: float, target: float, most: float) -> float:
    """Return the hue moved towards the target by at most so many degrees, the short way round."""
    difference = (target - hue + 180) % 360 - 180
    return hue + max(-most, min(most, difference))


def _triple(values: FloatArray) -> Rgb:
    red, green, blue = from_oklch(values).tolist()
    return red, green, blue


def _steps(lightness: float, kind: RampKind) -> list[float]:
    """Return the lightness offsets, squeezed where the ramp would leave the visible range."""
    steps = list(_LIGHTNESS_STEPS[kind])
    if kind == "glow":
        return steps
    over = lightness + steps[4] - _LIGHTEST
    if over > 0:
        steps = [step - over * (0.5 if step <= 0 else 1.0) for step in steps]
    if lightness + steps[0] < _DARKEST:
        squeeze = max(0.35, (lightness - _DARKEST) / -steps[0])
        steps = [step * squeeze if step < 0 else step * 1.15 for step in steps]
    return steps


def _tone(base: tuple[float, float, float], step: float) -> tuple[float, float, float]:
    lightness, chroma, hue = base
    if step < 0:
        hue = turned(hue, _SHADOW_HUE, min(1.0, -step / 0.235) * _SHADOW_TURN)
        shifted = chroma * (1.10 if step > -0.15 else 0.96)
    else:
        hue = turned(hue, _LIGHT_HUE, min(1.0, step / 0.165) * _LIGHT_TURN)
        shifted = chroma * (1 - 0.16 * step / 0.165)
    if chroma < _GREY_CHROMA:
        shifted, hue = max(shifted, 0.012 if step < 0 else 0.004), 275.0 if step < 0 else 90.0
    return min(lightness + step, 0.99), max(shifted, 0.0), hue


@lru_cache(maxsize=4096)
def _ramp_colours(rgb: Rgb, kind: RampKind, *, small: bool = False) -> tuple[Rgb, ...]:
    """Return five tones, the outline and the contact colour."""
    rim = _SMALL_RIM if small else _RIM
    lightness, chroma, hue = to_oklch(rgb).tolist()
    clear = max(lightness, _LEAST_BASE)
    lift = max(0.0, _DARK - clear) if kind != "glow" else 0.0
    sunk = _LEAST_BASE + _SMALL_SHARE * (clear - _LEAST_BASE)
    base = (sunk if small else min(clear, 0.90) + _LIFT * lift, chroma, hue)
    steps = _steps(base[0], kind)
    tones = [_tone(base, step + (rim[place] * lift)) for place, step in enumerate(steps)]
    outline = (
        min(0.27, max(0.15, base[0] * 0.30)),
        min(0.075, chroma * 0.55 + 0.02),
        turned(hue, _SHADOW_HUE, 38),
    )
    contact = (max(0.2, base[0] - 0.33), chroma * 0.8, turned(hue, _SHADOW_HUE, 30))
    rows = from_oklch(np.array([*tones, outline, contact])).tolist()
    return tuple((red, green, blue) for red, green, blue in rows)


@dataclass(frozen=True)
class Ramp:
    """The tones of one material, built from its middle colour (a triple or a hex code)."""

    colour: "Rgb | str"
    kind: RampKind = "matte"

    @property
    def base(self) -> Rgb:
        """The middle colour as asked."""
        return as_rgb(self.colour)

    @property
    def tones(self) -> tuple[Rgb, ...]:
        """Five tones from dark to light."""
        return _ramp_colours(self.base, self.kind)[:5]

    @property
    def black(self) -> bool:
        """Whether the colour is meant as black."""
        lightness, chroma, _ = to_oklch(self.base).tolist()
        return self.kind != "glow" and lightness < _BLACK and chroma < _BLACK_CHROMA

    @property
    def small_tones(self) -> tuple[Rgb, ...]:
        """The tones on small sprites, where lifted black would be seen as grey."""
        return _ramp_colours(self.base, self.kind, small=self.black)[:5]

    @property
    def outline(self) -> Rgb:
        """The dark hue-shifted colour for the contour beside this material."""
        return _ramp_colours(self.base, self.kind)[5]

    @property
    def contact(self) -> Rgb:
        """The dark colour of a line inside this material: a seam, a closed mouth, a nostril."""
        return _ramp_colours(self.base, self.kind)[6]


@lru_cache(maxsize=4096)
def _mixed(first: Rgb, second: Rgb, share: float) -> Rgb:
    red, green, blue = from_oklab(to_oklab(first) * (1 - share) + to_oklab(second) * share).tolist()
    return red, green, blue


def mix(first: "Rgb | str", second: "Rgb | str", share: float) -> Rgb:
    """Return the OKLab blend; share 0 is the first colour, 1 the second."""
    return _mixed(as_rgb(first), as_rgb(second), share)


@lru_cache(maxsize=4096)
def _lightened(rgb: Rgb, amount: float) -> Rgb:
    lightness, chroma, hue = to_oklch(rgb).tolist()
    return _triple(np.array([min(0.97, max(0.14, lightness + amount)), chroma, hue]))


def lighten(colour: "Rgb | str", amount: float) -> Rgb:
    """Return the colour with its OKLab lightness moved by the amount (negative darkens)."""
    return _lightened(as_rgb(colour), amount)


def jitter(colour: "Rgb | str", rng: np.random.Generator, amount: float = 1.0) -> Rgb:
    """Return a sibling of the colour: a little lighter or darker, warmer or colder."""
    lightness, chroma, hue = to_oklch(as_rgb(colour)).tolist()
    return _triple(
        np.array(
            [
                lightness + rng.uniform(-0.03, 0.03) * amount,
                chroma * (1 + rng.uniform(-0.12, 0.12) * amount),
                hue + rng.uniform(-10, 10) * amount,
            ]
        )
    )


def vivid(colour: "Rgb | str", factor: float) -> Rgb:
    """Return the colour with its chroma multiplied (below 1 mutes it)."""
    lightness, chroma, hue = to_oklch(as_rgb(colour)).tolist()
    return _triple(np.array([lightness, chroma * factor, hue]))
