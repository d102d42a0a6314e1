"""How long the forge draws a sprite of 64 px, alone in a warm process."""

import statistics
import time

from benchmarks.base import PROMPTS, Result
from sprite_tavern.forge.artist import Order, draw

ROUNDS = 10
SIZE = 64


async def measure() -> list[Result]:
    """p50 and p95 over all prompts and several seeds."""
    for prompt in PROMPTS:
        draw(Order(prompt, SIZE))
    times = []
    for seed in range(ROUNDS):
        for prompt in PROMPTS:
            started = time.perf_counter()
            draw(Order(prompt, SIZE, seed))
            times.append((time.perf_counter() - started) * 1000)
    cuts = statistics.quantiles(times, n=20)
    return [
        Result("forge, 64 px, p50", cuts[9], "ms", 200),
        Result("forge, 64 px, p95", cuts[18], "ms", 200),
    ]
