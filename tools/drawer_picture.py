"""Draws the picture of the README's guide to drawers: `python -m tools.drawer_picture`."""

from pathlib import Path

import numpy as np

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png, enlarge

PICTURE = Path(__file__).parents[1] / "docs" / "drawers" / "mystery-box.png"
ORDERS = (
    Order("mystery box", 32, 1),
    Order("mystery box", 32, 2),
    Order("red mystery box", 32, 3),
    Order("wooden mystery box", 32, 4),
    Order("golden mystery box", 32, 5),
)
"""What the example answers to: seeds, colours, materials."""
SCALE = 3


def picture() -> Pixels:
    """Returns the sprites side by side, enlarged."""
    return np.hstack([enlarge(draw(order).pixels, SCALE) for order in ORDERS])


def main() -> None:
    """Writes the picture."""
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_bytes(encode_png(picture(), optimise=True))


if __name__ == "__main__":
    main()
