"""Draws the icons of the installed studio from its sign: `python -m tools.app_icons`."""

import re
from pathlib import Path

import numpy as np

from sprite_tavern.imaging.palette import from_hex
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png, enlarge

FRONT = Path(__file__).parents[1] / "sprite_tavern" / "ui" / "front"
RECT = re.compile(r'<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)" fill="(#[0-9a-f]{6})"/>')
SIDES = (180, 192, 512)  # what iOS and Android ask for
SAFE = 0.68  # of an icon: systems cut circles and other shapes out of it
NIGHT = "#140c09"


def sign() -> Pixels:
    """The sign's pixels, transparent around it."""
    drawing = (FRONT / "sign.svg").read_text()
    [side] = re.findall(r'viewBox="0 0 (\d+) \1"', drawing)
    pixels = np.zeros((int(side), int(side), 4), np.uint8)
    for *box, colour in RECT.findall(drawing):
        x, y, width, height = map(int, box)
        pixels[y : y + height, x : x + width] = (*from_hex(colour), 255)
    return pixels


def icon(side: int) -> Pixels:
    """The sign in the middle of a dark square, at a whole scale."""
    drawn = sign()
    large = enlarge(drawn, int(side * SAFE) // len(drawn))
    square = np.empty((side, side, 4), np.uint8)
    square[:] = (*from_hex(NIGHT), 255)
    start = (side - len(large)) // 2
    middle = square[start : start + len(large), start : start + len(large)]
    np.copyto(middle, large, where=large[..., 3:] > 0)
    return square


def main() -> None:
    """Writes one PNG a side."""
    for side in SIDES:
        (FRONT / f"app-{side}.png").write_bytes(encode_png(icon(side)))


if __name__ == "__main__":
    main()
