"""Time of drawing and illustrating: ``python benchmarks/forge.py``; milliseconds of one thread's CPU."""

import time
from pathlib import Path

import cv2
import numpy as np

from sprite_tavern.forge.artist import Order, draw, illustrate

PROMPTS = Path(__file__).parents[1] / "tests" / "unit" / "forge" / "prompts.txt"


def report(name: str, times: list[float]) -> None:
    milliseconds = np.array(times) * 1000
    high, most = np.percentile(milliseconds, 95), milliseconds.max()
    print(f"{name:14} mean {milliseconds.mean():5.0f}  p95 {high:5.0f}  max {most:5.0f}")


def main() -> None:
    cv2.setNumThreads(1)
    prompts = [line for line in PROMPTS.read_text("utf-8").split("\n") if line]
    draw(Order("cat"))
    for size in (16, 32, 64, 128):
        times = []
        for seed, prompt in enumerate(prompts):
            start = time.thread_time()
            draw(Order(prompt, size, seed))
            times.append(time.thread_time() - start)
        report(f"draw {size} px", times)
    times = []
    for seed, prompt in enumerate(prompts[:40]):
        recipe = draw(Order(prompt, 64, seed)).recipe
        start = time.thread_time()
        illustrate(recipe, 1024)
        times.append(time.thread_time() - start)
    report("1024 px", times)


if __name__ == "__main__":
    main()
