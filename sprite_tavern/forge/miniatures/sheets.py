"""The sheets of miniatures: plain text, one letter a pixel, read once.

A sheet holds blocks. The first line of a block is ``= names | wants | colours``:

- names: the kinds it pictures, separated by commas ("cat, kitten"); of a drawer or of its words.
- wants: what must have been said for it, separated by commas: a state ("two-headed"), after a
  plus a part ("+egg"), or after an at sign an emblem ("@lion", things only). Of the blocks that fit, the
  one that wants most is taken.
- colours: ``letter=code`` pairs; ``letter=part/code`` takes the colour said of a part. What looks to
  the left says ``facing=left``. Things may say which states they show, said or not (``also=slice``),
  that they are of metal (``kind=metal``), and that they keep their length (``long=yes``).

Its pictures follow, parted by lines of one dash: variants that make individuals. Heads (sheet
`heads`) are put on one of the `bodies`; all else is a whole figure. The letters are told in `inks.py`.
"""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).with_name("sheets")

Picture = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Pictures of one creature and the letters that have a colour of their own."""

    names: tuple[str, ...]
    wants: tuple[str, ...]
    colours: Mapping[str, str]
    pictures: tuple[Picture, ...]

    @property
    def options(self) -> Mapping[str, str]:
        """The colours that are words: how a head is completed (``tail=long``)."""
        return {key: value for key, value in self.colours.items() if len(key) > 1}


@functools.cache
def sheet(name: str) -> tuple[Block, ...]:
    """Return the blocks of one sheet."""
    text = (_FOLDER / f"{name}.txt").read_text("utf-8")
    return tuple(_block(part) for part in text.split("\n= ")[1:])


@functools.cache
def blocks_of(name: str) -> Mapping[str, tuple[Block, ...]]:
    """Return for each kind its blocks in one sheet, those that want most first."""
    found: dict[str, list[Block]] = {}
    for block in sheet(name):
        for kind in block.names:
            found.setdefault(kind, []).append(block)
    return {kind: tuple(sorted(blocks, key=lambda one: -len(one.wants))) for kind, blocks in found.items()}


def sheets() -> tuple[str, ...]:
    """Return the names of all sheets."""
    return tuple(sorted(path.stem for path in _FOLDER.glob("*.txt")))


@functools.cache
def thing_sheets() -> tuple[str, ...]:
    """Return the names of the sheets of things, which stand in a folder of their own."""
    return tuple(sorted(f"things/{path.stem}" for path in _FOLDER.glob("things/*.txt")))


def _block(text: str) -> Block:
    head, _, body = text.partition("\n")
    names, wants, colours = (field.strip() for field in f"{head} | |".split("|")[:3])
    options = dict(pair.split("=", 1) for pair in colours.split())
    mirrored = options.pop("facing", "right") == "left"
    pictures = tuple(
        tuple(row[::-1] for row in picture) if mirrored else picture for picture in _pictures(body)
    )
    return Block(tuple(_items(names)), tuple(_items(wants)), options, pictures)


def _items(text: str) -> Iterator[str]:
    yield from (item.strip() for item in text.split(",") if item.strip())


def _pictures(body: str) -> Iterator[Picture]:
    for text in body.split("\n-\n"):
        rows = [row for row in text.split("\n") if row and not row.startswith("#")]
        width = max(len(row) for row in rows)
        yield tuple(row.ljust(width, ".") for row in rows)
