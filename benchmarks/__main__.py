"""`make bench`: every number beside its target; `python -m benchmarks NAME …` measures some of them."""

import asyncio
import importlib
import os
import sys

NAMES = (
    "forge_time",
    "click_to_image",
    "page_weight",
    "memory_per_tab",
    "loop_lag",
    "provider_calls",
    "styles",
    "painting_memory",
)


async def main(names: list[str]) -> None:
    """Runs benchmarks one after the other and prints their results."""
    print(
        f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores (numbers mean something below 0.5)"
    )
    lines = []
    for name in names:
        print(f"{name} ...", flush=True)
        results = await importlib.import_module(f"benchmarks.{name}").measure()
        lines += [result.line for result in results]
    print("", *lines, sep="\n")


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:] or list(NAMES)))
