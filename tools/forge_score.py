"""Judges the offline artist over a list of prompts: `make forge-score`.

Prints, for each size, the share of sprites that pass each gate, and writes contact sheets, because
whether a subject is recognised only eyes can tell.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from sprite_tavern.forge.artist import Drawing, Order, draw
from sprite_tavern.forge.judging import shows_its_colours, varied
from sprite_tavern.forge.score import GATES
from sprite_tavern.forge.sheet import lay_out

PROMPTS = Path(__file__).parents[1] / "tests" / "unit" / "forge" / "prompts.txt"
FOLDER = Path("out") / "forge-score"
SIZES = (16, 32, 64, 128)
SEEDS = (1, 2, 3, 4)
SHEET_SIDE, SHEET_WIDTH = 128, 1900  # pixels
SLOWEST_SHARE = 95  # percent
COLOURS, REPEATED, VARIED, WORDS = "G10 colour words", "G11 repeatable", "G11 varied", "A1 words"


@dataclass
class Report:
    """What was found at one size."""

    size: int
    drawings: list[tuple[str, Drawing]] = field(default_factory=list)
    losers: dict[str, list[str]] = field(
        default_factory=lambda: {name: [] for name in (*GATES, COLOURS, REPEATED, VARIED)}
    )
    milliseconds: list[float] = field(default_factory=list)

    def shares(self) -> dict[str, float]:
        """Return for each gate the share of prompts that pass it, and the share of words drawn."""
        count = len(self.drawings)
        passed = {name: 1 - len(losers) / count for name, losers in self.losers.items()}
        recipes = [drawing.recipe for _, drawing in self.drawings]
        drawn = sum(len(recipe.drew) for recipe in recipes)
        asked = drawn + sum(len(recipe.ignored) for recipe in recipes)
        return passed | {WORDS: drawn / max(1, asked)}


def judge(prompts: Sequence[str], size: int) -> Report:
    """Draw every prompt at one size, four individuals each and the first one twice."""
    report = Report(size)
    for prompt in prompts:
        siblings = [_timed(report, Order(prompt, size, seed)) for seed in SEEDS]
        first = siblings[0]
        report.drawings.append((prompt, first))
        failed = {name for name, gate in GATES.items() if not gate(first.pixels)}
        if not shows_its_colours(first):
            failed.add(COLOURS)
        if not np.array_equal(first.pixels, draw(Order(prompt, size, SEEDS[0])).pixels):
            failed.add(REPEATED)
        if not varied([sibling.pixels for sibling in siblings]):
            failed.add(VARIED)
        for name in failed:
            report.losers[name].append(prompt)
    return report


def _timed(report: Report, order: Order) -> Drawing:
    started = time.process_time()
    drawing = draw(order)
    report.milliseconds.append((time.process_time() - started) * 1000)
    return drawing


def table(reports: Sequence[Report]) -> str:
    """Return one line a gate and one column a size, then speed and who fails what."""
    lines = [f"{'gate':18}" + "".join(f"{report.size:>7} px" for report in reports)]
    columns = [report.shares() for report in reports]
    lines += [f"{name:18}" + "".join(f"{column[name]:10.1%}" for column in columns) for name in columns[0]]
    speeds = [np.percentile(report.milliseconds, SLOWEST_SHARE) for report in reports]
    lines.append(f"{'G12 p95, CPU ms':18}" + "".join(f"{speed:10.1f}" for speed in speeds))
    for report in reports:
        for name, losers in report.losers.items():
            if losers:
                lines.append(f"{report.size} px, {name}: {'; '.join(losers)}")
    return "\n".join(lines)


def main() -> None:
    """Read the command line, judge and write."""
    parser = argparse.ArgumentParser(prog="python -m tools.forge_score", description=__doc__)
    parser.add_argument("--prompts", type=Path, default=PROMPTS, help="a text file, one prompt a line")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder of the contact sheets")
    chosen = parser.parse_args()
    prompts = [line.strip() for line in chosen.prompts.read_text("utf-8").splitlines() if line.strip()]
    chosen.out.mkdir(parents=True, exist_ok=True)
    reports = [judge(prompts, size) for size in chosen.sizes]
    for report in reports:
        scale = max(1, SHEET_SIDE // report.size)
        page = lay_out(report.drawings, scale=scale, columns=SHEET_WIDTH // (report.size * scale))
        page.save(chosen.out / f"{report.size}px.png")
    sys.stdout.write(f"{table(reports)}\nContact sheets: {chosen.out}\n")


if __name__ == "__main__":
    main()
