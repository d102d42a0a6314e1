"""Measure how exactly and how fast a redrawn sprite is laid back onto the sprite it was made of.

Run: python benchmarks/register.py [answers per row]
Each answer drifts by up to 6 % of its size and 5 % of the canvas; the error is that of the farthest pixel of
the shape, in pixels of the canvas. Times are processor time of one core.
"""

import sys
import time

import cv2
import numpy as np

from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.canvas import Placement, key_of
from sprite_tavern.imaging.keying import find_backdrop
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.register import drift_of, lock
from tests.fakes.redrawn import Redrawing, redraw

SUBJECTS = ("red dragon", "treasure chest", "green slime", "magic sword", "owl", "knight with a blue shield")
SIZES = (24, 32, 48, 64, 96, 128)
KINDS = {
    "clean": Redrawing(),
    "wrong key": Redrawing(key_error=(-20, 15, -15)),
    "JPEG 60": Redrawing(jpeg=60),
    "checkerboard": Redrawing(backdrop="checkerboard", jpeg=85),
    "shadow": Redrawing(shadow=True),
    "white": Redrawing(backdrop="white"),
    "fat outline": Redrawing(grown=0.4),
}


def farthest(answer: Pixels, sprite: Pixels, at: Placement, how: Redrawing) -> float:
    """How far the worst pixel of the shape is off."""
    backdrop = find_backdrop(answer, key_of(at))
    if backdrop is None:
        return float("inf")
    found = drift_of(answer, sprite, backdrop, at)
    rows, columns = np.nonzero(silhouette(sprite))
    x = at.left + (columns + 0.5) * at.factor - at.width / 2
    y = at.top + (rows + 0.5) * at.factor - at.height / 2
    wrong_x = (found.scale_x - how.scale) * x + found.shift_x - how.shift[0] * at.width
    wrong_y = (found.scale_y - how.scale) * y + found.shift_y - how.shift[1] * at.height
    return float(np.hypot(wrong_x, wrong_y).max())


def row(kind: Redrawing, count: int) -> tuple[list[float], list[float], list[float]]:
    """Errors, likenesses of the locked shapes and seconds."""
    chance = np.random.default_rng(7)
    errors, alike, seconds = [], [], []
    for number in range(count):
        order = Order(SUBJECTS[number % len(SUBJECTS)], int(chance.choice(SIZES)), number)
        sprite = draw(order).pixels
        scale, right, down = (float(chance.uniform(-reach, reach)) for reach in (0.06, 0.05, 0.05))
        how = Redrawing(**{**vars(kind), "scale": 1 + scale, "shift": (right, down)})
        answer, at = redraw(sprite, how)
        errors.append(farthest(answer, sprite, at, how))
        start = time.process_time()
        alike.append(lock(answer, sprite, at).fidelity.silhouette)
        seconds.append(time.process_time() - start)
    return errors, alike, seconds


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    cv2.setNumThreads(1)
    print(f"{'answer':<14}{'worst px':>10}{'median px':>11}{'worst IoU':>11}{'median ms':>11}")
    for name, kind in KINDS.items():
        errors, alike, seconds = row(kind, count)
        print(
            f"{name:<14}{max(errors):>10.2f}{np.median(errors):>11.2f}"
            f"{min(alike):>11.4f}{1000 * np.median(seconds):>11.0f}"
        )


if __name__ == "__main__":
    main()
