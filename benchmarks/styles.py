"""Measure how long the forge takes to enhance to 1024 px: every style from every kind and size of sprite.

Run: python benchmarks/styles.py [style …] [--size pixels …] [--sheet picture.png]
Kinds: "recipe" is a drawing of the forge painted from its recipe, "sprite" the same one without it, "picture"
an opaque picture with thousands of colours. Each is painted transparent and on the style's own ground; a
cell of the table is the worst over the subjects. Times are processor time of one core; what takes longer than
the target is measured twice more and its best counts, so that other work on the machine counts little. The
painting of a recipe itself has a row of its own.
"""

import argparse
import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import Literal, ParamSpec, TypeVar

import numpy as np

from benchmarks.base import Result
from sprite_tavern.core.pool import Pool
from sprite_tavern.forge.artist import Drawing, Order, draw, illustration
from sprite_tavern.forge.enhance import EnhanceOrder, enhance, scale_for
from sprite_tavern.forge.treatments import treatments
from sprite_tavern.imaging.alpha import bleed
from sprite_tavern.imaging.filters import resized
from sprite_tavern.imaging.pixels import Pixels, as_bytes, as_floats
from sprite_tavern.imaging.png import encode_png, thumbnail

SUBJECTS = ("red dragon breathing fire", "forest ground tile")
"""One that fills its frame as figures do, and one that fills all of it."""
SIZES = (16, 32, 64, 128, 256)
CORNERS = (16, 64, 256)
"""Those measured where nobody asks for others: what lies between costs less than the worst of them."""
KINDS = ("recipe", "sprite", "picture")
BACKGROUNDS: tuple[Literal["transparent", "scene"], ...] = ("transparent", "scene")
SIDE = 1024
STYLE_TARGET, RECIPE_TARGET = 500.0, 600.0
_SEEN = 320
_LOOKS = 3
_LONGEST = 3600
_GRAIN = 0.03

P = ParamSpec("P")
Made = TypeVar("Made")
Cell = tuple[str, int]


@dataclass(frozen=True)
class Table:
    """Worst milliseconds of each style, kind and size; and the pictures of each style if they were kept."""

    milliseconds: dict[str, dict[Cell, float]]
    shown: dict[str, list[Pixels]]


def timed(work: Callable[[], Made]) -> tuple[float, Made]:
    """Processor time in milliseconds, and what was made."""
    best = float("inf")
    for _ in range(_LOOKS):
        start = time.process_time()
        made = work()
        best = min(best, 1000 * (time.process_time() - start))
        if best <= STYLE_TARGET:
            break
    return best, made


def as_picture(sprite: Pixels) -> Pixels:
    """The subject as an imported picture: opaque, softly lit, with grain, and thousands of colours."""
    height, width = sprite.shape[:2]
    chance = np.random.default_rng(5)
    ground = resized(chance.uniform(0.2, 0.9, (4, 4, 3)).astype(np.float32), width, height)
    light = np.linspace(1.1, 0.8, height, dtype=np.float32)[:, None, None]
    figure = as_floats(bleed(sprite)[..., :3]) * light
    drawn = np.where(sprite[..., 3:] > 0, figure, ground)
    grain = chance.normal(0, _GRAIN, (height, width, 1)).astype(np.float32)
    return as_bytes(np.dstack([drawn + grain, np.ones((height, width), np.float32)]))


def order_of(drawing: Drawing, kind: str, style: str) -> EnhanceOrder:
    """What to enhance; the illustration of a recipe is painted here."""
    height, width = drawing.pixels.shape[:2]
    scale = scale_for(width, height, SIDE)
    if kind == "recipe":
        large = illustration(drawing.recipe, width * scale)
        return EnhanceOrder(drawing.pixels, style, 1, large.pixels, scale, pieces=large.pieces)
    sprite = drawing.pixels if kind == "sprite" else as_picture(drawing.pixels)
    return EnhanceOrder(sprite, style, 1, None, scale)


def orders(styles: list[str], sizes: list[int]) -> Iterator[tuple[Cell, EnhanceOrder]]:
    """Everything that is to be enhanced, and which cell of a style's row it belongs to."""
    for size, subject in product(sizes, SUBJECTS):
        drawing = draw(Order(subject, size, 1))
        for kind in KINDS:
            order = order_of(drawing, kind, styles[0])
            for style, background in product(styles, BACKGROUNDS):
                yield (kind, size), replace(order, style=style, background=background)


def measured(styles: list[str], sizes: list[int], *, keep: bool = False) -> Table:
    """Enhance everything and keep the worst times."""
    table = Table({style: {} for style in styles}, {style: [] for style in styles})
    for cell, order in orders(styles, sizes):
        spent, picture = timed(partial(enhance, order))
        row = table.milliseconds[order.style]
        row[cell] = max(spent, row.get(cell, 0.0))
        if keep:
            table.shown[order.style].append(thumbnail(picture, _SEEN))
    return table


def recipe_milliseconds(sizes: list[int]) -> dict[Cell, float]:
    """The worst of painting a recipe large and enhancing it to an HD illustration."""
    worst: dict[Cell, float] = {}
    for size in sizes:
        spent = []
        for subject in SUBJECTS:
            drawing = draw(Order(subject, size, 1))
            spent.append(timed(partial(_painted_anew, drawing))[0])
        worst["recipe", size] = max(spent)
    return worst


def _painted_anew(drawing: Drawing) -> Pixels:
    return enhance(order_of(drawing, "recipe", "hd"))


def told(rows: dict[str, dict[Cell, float]], sizes: list[int]) -> None:
    """Print a table of milliseconds."""
    cells = [(kind, size) for kind in KINDS for size in sizes]
    print(f"{'worst ms':<14}" + "".join(f"{kind:>{7 * len(sizes)}}" for kind in KINDS))
    print(f"{'style':<14}" + "".join(f"{size:>7}" for _, size in cells))
    for name, row in rows.items():
        print(f"{name:<14}" + "".join(f"{row[cell]:>7.0f}" if cell in row else f"{'':>7}" for cell in cells))


async def in_a_process(work: Callable[P, Made], /, *args: P.args, **kwargs: P.kwargs) -> Made:
    """Do the work as the studio does it: in a process of its own that uses one core."""
    pool = Pool(1, seconds=_LONGEST)
    try:
        return await pool.run(work, *args, **kwargs)
    finally:
        pool.close()


async def measure() -> list[Result]:
    """The worst of every style, and of the painting of recipes."""
    table = await in_a_process(measured, list(treatments()), list(CORNERS))
    recipes = await in_a_process(recipe_milliseconds, list(CORNERS))
    told(table.milliseconds | {"hd of a recipe": recipes}, list(CORNERS))
    results = [
        Result(f"{style} at {SIDE} px, worst", max(row.values()), "ms", STYLE_TARGET)
        for style, row in table.milliseconds.items()
    ]
    return [
        *results,
        Result(f"recipe painted anew at {SIDE} px, worst", max(recipes.values()), "ms", RECIPE_TARGET),
    ]


def main() -> None:
    known = list(treatments())
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("style", nargs="*", metavar="style")
    parser.add_argument("--size", nargs="+", type=int, default=list(SIZES))
    parser.add_argument("--sheet", type=Path)
    asked = parser.parse_args()
    if unknown := set(asked.style) - set(known):
        parser.error(f"no such style: {', '.join(sorted(unknown))}")
    keep = asked.sheet is not None
    table = asyncio.run(in_a_process(measured, asked.style or known, asked.size, keep=keep))
    told(table.milliseconds, asked.size)
    if asked.sheet is not None:
        rows = [np.hstack(pictures) for pictures in table.shown.values()]
        asked.sheet.write_bytes(encode_png(np.vstack(rows), optimise=False))


if __name__ == "__main__":
    main()
