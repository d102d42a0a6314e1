"""Drawings that several tests look at: each is made once in a process.

Tests that look at the same ones are a group (`pytest.mark.xdist_group`), so that one process makes them.
"""

from functools import cache

from sprite_tavern.forge.artist import Drawing, Order, draw

GROUP = "drawings"
SEEDS = {16: (0,), 32: (0, 1), 64: (2,), 128: (3,)}
"""The individuals drawn at each size: others at every size, so that many are seen for few drawings."""


@cache
def drawn(prompt: str, size: int = 64, seed: int = 1) -> Drawing:
    """What the offline artist makes of it; its pixels can't be written to."""
    drawing = draw(Order(prompt, size, seed))
    drawing.pixels.flags.writeable = False
    return drawing
