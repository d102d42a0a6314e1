"""Painted masks: as short texts in the records, as black-and-white pictures for those who work with them."""

import re

import numpy as np

from sprite_tavern.core.errors import Invalid
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png

LONGEST_MASK = 40_000
"""Characters: enough for any mask over a sprite of 200 × 200 pixels that a hand can paint."""

_LIGHT = 128
_RUNS = re.compile(r"\d{1,7}(?: \d{1,7})*")


def check_runs(text: str) -> str:
    """The text of a mask, if it has the right form: lengths of runs, see `mask_png`.

    Raises:
        Invalid: It has not, or nothing is painted.
    """
    if len(text) > LONGEST_MASK or not _RUNS.fullmatch(text):
        raise Invalid("This is no mask: run lengths as numbers with blanks between.", "mask")
    if not any(int(length) for length in text.split()[1::2]):
        raise Invalid("Nothing is painted. Paint over what is to be changed.", "mask")
    return text


def runs_in(pixels: Pixels) -> str:
    """The mask in a black-and-white picture as text: what is light and not transparent is painted."""
    painted = ((pixels[..., :3].mean(axis=2) >= _LIGHT) & (pixels[..., 3] >= _LIGHT)).ravel()
    changes = np.flatnonzero(np.diff(painted)) + 1
    lengths = np.diff(np.concatenate([[0], changes, [painted.size]]))
    return " ".join(str(length) for length in ([0, *lengths] if painted[0] else lengths))


def covered(text: str) -> int:
    """How many pixels the runs of a mask have in all."""
    return sum(int(length) for length in text.split())


def mask_png(text: str, width: int, height: int) -> bytes:
    """A mask as PNG: opaque, white where it is painted, black elsewhere.

    Args:
        text: Lengths of runs of pixels, row after row from the top left: by turns unpainted and painted.
        width: Pixels.
        height: Pixels.

    Raises:
        Invalid: It does not cover exactly this size.
    """
    runs = [int(length) for length in text.split()]
    if sum(runs) != width * height:
        raise Invalid("The mask was painted over a picture of another size. Paint it again.", "mask")
    painted = np.repeat(np.arange(len(runs)) % 2 == 1, runs).reshape(height, width)
    pixels = np.full((height, width, 4), 255, np.uint8)
    pixels[~painted, :3] = 0
    return encode_png(pixels)
