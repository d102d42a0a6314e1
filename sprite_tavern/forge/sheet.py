"""A contact sheet for whoever draws: ``python -m sprite_tavern.forge.sheet --prompts "a;b" -o x.png``."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import numpy as np
from PIL import Image, ImageDraw

from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.forge.ramps import Rgb
from sprite_tavern.forge.recipe import View

_PAGE: Rgb = (104, 112, 128)
_INK: Rgb = (235, 238, 244)
_CAPTION_HEIGHT = 14
_MARGIN = 6


def contact_sheet(orders: Sequence[Order], *, scale: int, columns: int) -> Image.Image:
    """Return all orders drawn, enlarged without smoothing, with captions, on a mid-grey page."""
    return lay_out([(order.prompt, draw(order)) for order in orders], scale=scale, columns=columns)


def lay_out(drawings: Sequence[tuple[str, Drawing]], *, scale: int, columns: int) -> Image.Image:
    """Return a page of drawings with captions; a star marks what was not drawn as asked."""
    side = max(drawing.pixels.shape[0] for _, drawing in drawings) * scale
    width, height = side + _MARGIN, side + _MARGIN + _CAPTION_HEIGHT
    rows = -(-len(drawings) // columns)
    page = Image.new("RGB", (width * columns + _MARGIN, height * rows + _MARGIN), _PAGE)
    pen = ImageDraw.Draw(page)
    for number, (caption, drawing) in enumerate(drawings):
        x, y = _MARGIN + number % columns * width, _MARGIN + number // columns * height
        enlarged = np.repeat(np.repeat(drawing.pixels, scale, axis=0), scale, axis=1)
        sprite = Image.fromarray(enlarged)
        page.paste(sprite, (x, y), sprite)
        mark = "*" if drawing.recipe.approximated or drawing.recipe.ignored else ""
        pen.text((x, y + side), f"{mark}{caption}"[: side // 6], fill=_INK)
    return page


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line and write the sheet."""
    parser = argparse.ArgumentParser(prog="python -m sprite_tavern.forge.sheet", description=__doc__)
    parser.add_argument("--prompts", required=True, help="prompts separated by ;")
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--scale", type=int, default=4)
    parser.add_argument("--seeds", type=int, default=1, help="sprites of each prompt, seeds 0, 1, …")
    parser.add_argument("--columns", type=int, default=0)
    parser.add_argument("--shading", default="detailed", choices=("flat", "basic", "detailed"))
    parser.add_argument("--outline", default="coloured", choices=("coloured", "black", "none"))
    parser.add_argument("--view", default="auto", choices=("auto", *get_args(View)))
    parser.add_argument("-o", "--output", type=Path, required=True)
    chosen = parser.parse_args(arguments)
    prompts = [prompt.strip() for prompt in chosen.prompts.split(";") if prompt.strip()]
    orders = [
        Order(prompt, chosen.size, seed, outline=chosen.outline, shading=chosen.shading, view=chosen.view)
        for prompt in prompts
        for seed in range(chosen.seeds)
    ]
    columns = chosen.columns or (chosen.seeds if chosen.seeds > 1 else min(6, len(orders)))
    contact_sheet(orders, scale=chosen.scale, columns=columns).save(chosen.output)


if __name__ == "__main__":
    main()
