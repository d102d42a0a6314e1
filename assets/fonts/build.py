#!/usr/bin/env python3
"""Builds the display font from its drawing: `python assets/fonts/build.py`.

Needs the `fonttools` and `brotli` packages (the `dev` extra). Writes `sprite_tavern/ui/front/tavern.woff2`.
"""

from collections.abc import Iterator
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

HERE = Path(__file__).parent
DRAWING = HERE / "tavern_glyphs.txt"
TARGET = HERE.parents[1] / "sprite_tavern" / "ui" / "front" / "tavern.woff2"

UNIT = 64  # font units a pixel
EM = 16  # pixels an em: at 16 px one drawn pixel is one screen pixel
BASELINE = 9  # rows from the cap line to the baseline
ASCENT, DESCENT = 12, 4
GAP = 1  # empty columns after a glyph
SPACE = 5  # columns of a blank

Point = tuple[int, int]
Bitmap = list[list[bool]]


def read_glyphs(text: str) -> Iterator[tuple[str, Bitmap]]:
    """Every drawn character with its bitmap, thin strokes as drawn."""
    for block in text.split("\n@ ")[1:]:
        head, *lines = block.splitlines()
        rows = [line.split(" ") for line in lines if line]
        for column, character in enumerate(head.split(" ")):
            yield character, [[cell == "#" for cell in row[column]] for row in rows]


def embolden(bitmap: Bitmap) -> Bitmap:
    """Doubles every stroke to the right: one-pixel stems become two pixels wide."""
    return [[a or b for a, b in zip([*row, False], [False, *row], strict=True)] for row in bitmap]


def outlines(bitmap: Bitmap) -> Iterator[list[Point]]:
    """Closed outlines of the set pixels, filled side on the right, in font units, y upwards.

    Every border between a set and an empty pixel is one directed edge; edges are joined end to start. Where
    two outlines touch at a corner the edge that turns right is taken, so they stay apart.
    """
    edges: dict[Point, list[Point]] = {}

    def is_set(x: int, y: int) -> bool:
        return 0 <= y < len(bitmap) and 0 <= x < len(bitmap[y]) and bitmap[y][x]

    for y, row in enumerate(bitmap):
        for x, filled in enumerate(row):
            if not filled:
                continue
            borders = {
                (0, -1): ((x, y), (x + 1, y)),
                (1, 0): ((x + 1, y), (x + 1, y + 1)),
                (0, 1): ((x + 1, y + 1), (x, y + 1)),
                (-1, 0): ((x, y + 1), (x, y)),
            }
            for (dx, dy), (start, end) in borders.items():
                if not is_set(x + dx, y + dy):
                    edges.setdefault(start, []).append(end)
    while edges:
        yield _walk(edges)


def _walk(edges: dict[Point, list[Point]]) -> list[Point]:
    """Takes one closed outline out of `edges`; points in the middle of straight lines are left out."""
    start = next(iter(edges))
    here, way = start, (0, 0)
    points: list[Point] = []
    while here in edges:
        ends = edges[here]
        right = (here[0] - way[1], here[1] + way[0])
        there = right if right in ends else ends[0]
        ends.remove(there)
        if not ends:
            del edges[here]
        turn = (there[0] - here[0], there[1] - here[1])
        if turn != way:
            points.append((here[0] * UNIT, (BASELINE - here[1]) * UNIT))
        here, way = there, turn
    return points


def build() -> None:
    """Reads the drawing and writes the woff2."""
    pens = {".notdef": (TTGlyphPen(None), 6), "space": (TTGlyphPen(None), SPACE)}
    names = {ord(" "): "space", 0xA0: "space"}
    for character, thin in read_glyphs(DRAWING.read_text("utf-8")):
        name = f"uni{ord(character):04X}"
        pen = TTGlyphPen(None)
        bitmap = embolden(thin)
        for outline in outlines(bitmap):
            pen.moveTo(outline[0])
            for point in outline[1:]:
                pen.lineTo(point)
            pen.closePath()
        pens[name] = (pen, len(bitmap[0]) + GAP)
        names[ord(character)] = name
    font = FontBuilder(EM * UNIT, isTTF=True)
    font.setupGlyphOrder(list(pens))
    font.setupCharacterMap(names)
    font.setupGlyf({name: pen.glyph() for name, (pen, _) in pens.items()})
    font.setupHorizontalMetrics({name: (width * UNIT, 0) for name, (_, width) in pens.items()})
    font.setupHorizontalHeader(ascent=ASCENT * UNIT, descent=-DESCENT * UNIT)
    font.setupNameTable({"familyName": "Tavern", "styleName": "Regular"})
    font.setupOS2(
        sTypoAscender=ASCENT * UNIT, sTypoDescender=-DESCENT * UNIT, sCapHeight=9 * UNIT, sxHeight=7 * UNIT
    )
    font.setupPost()
    font.font.flavor = "woff2"
    TARGET.parent.mkdir(exist_ok=True)
    font.save(TARGET)


if __name__ == "__main__":
    build()
