#!/usr/bin/env python3
"""Builds the browser's icon from the sign that is drawn in the front: `python assets/icons/build.py`.

Writes `sprite_tavern/ui/front/sign.svg`.
"""

import re
from pathlib import Path

FRONT = Path(__file__).parents[2] / "sprite_tavern" / "ui" / "front"
SIDE = 17


def build() -> None:
    """Reads the drawing of the mug and its colours; writes one rectangle for every run of a colour."""
    source = (FRONT / "pictures.js").read_text("utf-8")
    colours = dict(re.findall(r'(\w): "(#\w{6})"', source))
    rows = re.search(r"MUG = `\n(.*?)`", source, re.DOTALL)[1].splitlines()
    rectangles = [
        f'<rect x="{run.start()}" y="{y}" width="{len(run[0])}" height="1" fill="{colours[run[1]]}"/>'
        for y, row in enumerate(rows)
        for run in re.finditer(r"(\w)\1*", row)
    ]
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIDE} {SIDE}" shape-rendering="crispEdges">'
    )
    (FRONT / "sign.svg").write_text(head + "".join(rectangles) + "</svg>\n", "utf-8")


if __name__ == "__main__":
    build()
