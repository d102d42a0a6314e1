"""Draws the README's pictures of what the forge draws: `python -m tools.drawer_picture`."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png, enlarge

FOLDER = Path(__file__).parents[1] / "docs" / "drawers"
GUIDE = (
    Order("mystery box", 32, 1),
    Order("mystery box", 32, 2),
    Order("red mystery box", 32, 3),
    Order("wooden mystery box", 32, 4),
    Order("golden mystery box", 32, 5),
)
"""What the guide's example answers to: seeds, colours, materials."""
SHOWN = (
    "cute fat orange cat wizard",
    "two-headed ice dragon",
    "knight riding a horse",
    "pirate captain with a parrot",
    "blue slime king with a crown",
    "plague doctor",
    "centaur archer",
    "skeleton warrior with a broken sword",
    "burning house",
    "steampunk airship",
    "frozen waterfall",
    "mushroom house",
    "cracked golden shield with a lion",
    "plate of spaghetti",
    "wooden treasure chest",
    "healing potion in a round bottle",
)
GUIDE_SCALE, SHOWN_SCALE, SHOWN_SIZE, SHOWN_SEED, COLUMNS = 3, 2, 64, 2, 8


def pictures() -> dict[str, Pixels]:
    """Returns the pictures by their file names: sprites side by side, enlarged."""
    shown = [Order(prompt, SHOWN_SIZE, SHOWN_SEED) for prompt in SHOWN]
    rows = [shown[start : start + COLUMNS] for start in range(0, len(shown), COLUMNS)]
    return {
        "mystery-box.png": _row(GUIDE, GUIDE_SCALE),
        "forge.png": np.vstack([_row(row, SHOWN_SCALE) for row in rows]),
    }


def _row(orders: Sequence[Order], scale: int) -> Pixels:
    return np.hstack([enlarge(draw(order).pixels, scale) for order in orders])


def main() -> None:
    """Writes the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, picture in pictures().items():
        (FOLDER / name).write_bytes(encode_png(picture, optimise=True))


if __name__ == "__main__":
    main()
