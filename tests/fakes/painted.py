"""Pictures as general models paint them when they are asked for a sprite: large blocks over a backdrop."""

import functools
import io
import re

from PIL import Image

from tests.fakes.gemini_pictures import encoded, redrawn
from tests.fakes.pictures import creature

CELL = 16
KEYS = {"magenta": (255, 0, 255), "#ff00ff": (255, 0, 255), "green": (0, 255, 0), "#00ff00": (0, 255, 0)}
_KEY = re.compile("|".join(KEYS), re.IGNORECASE)


@functools.lru_cache(maxsize=32)
def painted(prompt: str, seed: int, size: tuple[int, int], *, transparent: bool = False) -> bytes:
    """A creature of 16-pixel blocks as PNG: cut out, over the backdrop the prompt names, or in a scene."""
    cells = max(8, size[0] // CELL), max(8, size[1] // CELL)
    named = _KEY.search(prompt)
    image = creature(prompt, seed, *cells, transparent=transparent or named is not None)
    if named is not None and not transparent:
        backdrop = Image.new("RGBA", cells, (*KEYS[named.group().lower()], 255))
        backdrop.alpha_composite(image)
        image = backdrop
    return encoded(image.resize(size, Image.Resampling.NEAREST), "PNG")[1]


@functools.lru_cache(maxsize=32)
def edited(source: bytes, prompt: str, size: tuple[int, int]) -> bytes:
    """A picture redrawn as PNG, a little off, as editing models do."""
    return encoded(redrawn(opened(source), prompt, size), "PNG")[1]


def opened(data: bytes) -> Image.Image:
    """Raises `OSError` when it is no picture."""
    return Image.open(io.BytesIO(data)).convert("RGBA")  # noqa: TID251 - the other side opens it
