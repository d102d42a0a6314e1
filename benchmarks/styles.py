"""Measure how long the forge takes to enhance a sprite to 1024 px, one row a style, on one core.

Run: python benchmarks/styles.py [--sheet picture.png]
Times are processor time of the best of three, so that other work on the machine counts little.
"""

import sys
import time
from pathlib import Path

import cv2
import numpy as np

from sprite_tavern.forge.artist import Order, draw, illustration
from sprite_tavern.forge.enhance import EnhanceOrder, enhance, scale_for
from sprite_tavern.forge.treatments import treatments
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png, thumbnail

PROMPTS = ("red dragon breathing fire", "treasure chest", "green slime")
SEEN = 320


def best_of_three(order: EnhanceOrder) -> tuple[float, Pixels]:
    times = []
    for _ in range(3):
        start = time.process_time()
        picture = enhance(order)
        times.append(time.process_time() - start)
    return min(times), picture


def main() -> None:
    cv2.setNumThreads(1)
    drawings = [draw(Order(prompt, 64, 1)) for prompt in PROMPTS]
    large = [illustration(drawing.recipe, 1024) for drawing in drawings]
    print(f"{'style':<14}{'from pixels':>13}{'from recipe':>13}{'with scene':>13}   mean milliseconds")
    rows = []
    for style in treatments():
        milliseconds, shown = [], []
        for background, use in (("transparent", False), ("transparent", True), ("scene", True)):
            spent = []
            for drawing, picture in zip(drawings, large, strict=True):
                scale = scale_for(*drawing.pixels.shape[1::-1])
                source, pieces = (picture.pixels, picture.pieces) if use else (None, None)
                order = EnhanceOrder(
                    drawing.pixels, style, 1, source, scale, background=background, pieces=pieces
                )
                seconds, made = best_of_three(order)
                spent.append(1000 * seconds)
                shown.append(thumbnail(made, SEEN))
            milliseconds.append(np.mean(spent))
        print(f"{style:<14}" + "".join(f"{value:>13.0f}" for value in milliseconds))
        rows.append(np.hstack(shown))
    if "--sheet" in sys.argv:
        Path(sys.argv[sys.argv.index("--sheet") + 1]).write_bytes(encode_png(np.vstack(rows), optimise=False))


if __name__ == "__main__":
    main()
