"""Measure how much memory a process of the studio's pool holds at most while it draws and paints.

Run: python -m benchmarks painting_memory
Each figure is of a new process, started as the studio starts it, that draws sprites and paints large pictures
of them one after the other; nothing of the benchmark is loaded into it. The neural extra is left out. The
system tells the figure: the high-water mark of the process's memory, libraries included (Linux only).
"""

import os
import re
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from benchmarks.base import Result
from benchmarks.styles import CORNERS, SIDE, SUBJECTS, order_of
from sprite_tavern.core.pool import Pool
from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.forge.enhance import EnhanceOrder, enhance
from sprite_tavern.forge.treatments import treatments
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.base import EnhanceRequest, SpriteRequest
from sprite_tavern.providers.forge import ENHANCE, SPRITE, draw_sprite, enhance_sprite

TARGET = 300.0
_LONGEST = 3600
_KILOBYTES_A_MEGABYTE = 1024
_SCENE = {"background": "scene"}


def sprites() -> Iterator[SpriteRequest]:
    """What is drawn."""
    for subject, size in product(SUBJECTS, CORNERS):
        yield SpriteRequest(SPRITE, subject, size, size, 1, "once")


def from_recipe(request: SpriteRequest, style: str) -> EnhanceRequest:
    """The sprite to be painted anew from its recipe."""
    drawing = draw(Order(request.prompt, request.width, request.seed))
    picture, recipe = encode_png(drawing.pixels, optimise=False), drawing.recipe.to_json()
    return EnhanceRequest(ENHANCE, picture, style, "", 1, "once", recipe=recipe, options=_SCENE)


def as_imported(request: SpriteRequest, style: str) -> EnhanceOrder:
    """The sprite as an opaque picture with thousands of colours."""
    return order_of(draw(Order(request.prompt, request.width, request.seed)), "picture", style)


async def megabytes(styles: Sequence[str]) -> float:
    """The most that one process holds that draws the sprites and paints them in these styles."""
    pool = Pool(1, seconds=_LONGEST)
    try:
        for request in sprites():
            await pool.run(draw_sprite, request)
            for style in styles:
                await pool.run(enhance_sprite, from_recipe(request, style))
                await pool.run(enhance, as_imported(request, style))
        return most_held(await pool.run(os.getpid))
    finally:
        pool.close()


def most_held(process: int) -> float:
    """The most memory that a running process has held, in megabytes."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    told = re.search(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    if told is None:
        raise RuntimeError("This system does not tell how much memory a process has held.")
    return int(told[1]) / _KILOBYTES_A_MEGABYTE


async def measure() -> list[Result]:
    """A process that draws, one that paints each style, and one that does everything."""
    work: dict[str, list[str]] = {
        "drawing": [],
        **{f"painting {style} at {SIDE} px": [style] for style in treatments()},
        f"painting all styles at {SIDE} px": list(treatments()),
    }
    return [
        Result(f"memory of a process {what}", await megabytes(styles), "MB", TARGET)
        for what, styles in work.items()
    ]
