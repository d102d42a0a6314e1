"""What a beast's face is marked with: a raccoon's mask, a tiger's stripes, an owl's discs."""

from collections.abc import Callable
from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp


@dataclass(frozen=True, slots=True)
class _Place:
    """The middle of the face, how far the eyes are apart, the sides that are seen, and both colours."""

    x: float
    y: float
    apart: float
    sides: tuple[int, ...]
    mark: Ramp
    pale: Ramp


def draw_marks(canvas: Canvas, person: Person, frame: Frame, pale: Ramp) -> None:
    """Paint the marks of the person's face, if it has any."""
    mien = person.race.mien
    if mien is None or mien.marks == "none":
        return
    x, y = frame.head[0] + frame.turn, frame.head[1]
    sides = (1,) if frame.side else (-1, 1)
    place = _Place(x, y, person.proportions["eyes apart"], sides, Ramp(mien.mark), pale)
    _MARKS[mien.marks](canvas, place)


def _patches(canvas: Canvas, place: _Place) -> None:
    for side in place.sides:
        spot = (place.x + side * (place.apart + 0.4), place.y + 1.4)
        canvas.ellipse(*spot, 3.3, 3.9, place.mark, side * 24, line=None, cast=0)


def _mask(canvas: Canvas, place: _Place) -> None:
    for side in place.sides:
        spot = (place.x + side * (place.apart + 1.0), place.y + 0.8)
        canvas.ellipse(*spot, 5.0, 3.2, place.mark, side * 16, line=None, cast=0)
        brow = [(place.x + side * 2.4, place.y - 3.8, 0.9), (place.x + side * 8, place.y - 3.4, 0.8)]
        canvas.limb(brow, place.pale, line=None, cast=0)


def _badger(canvas: Canvas, place: _Place) -> None:
    x, y = place.x, place.y
    for side in place.sides:
        stripe = [(x + side * 4.6, y - 7, 2.4), (x + side * 5, y + 4, 2.2)]
        canvas.limb(stripe, place.mark, line=None, cast=0)
    blaze = [(x - 2.4, y - 9.4), (x + 2.4, y - 9.4), (x + 3.4, y + 3), (x - 3.4, y + 3)]
    canvas.blob(blaze, place.pale, line=None, cast=0, bevel=2)


def _discs(canvas: Canvas, place: _Place) -> None:
    for side in place.sides:
        spot = (place.x + side * place.apart, place.y + 0.8)
        canvas.ellipse(*spot, 4.9, 5.4, place.pale, line=None, cast=0.06)


def _spots(canvas: Canvas, place: _Place) -> None:
    for dx, dy in ((-7, -4), (6.4, -6), (7.6, 4), (-2, -7.4)):
        spot = (place.x + dx, place.y + dy)
        canvas.ellipse(*spot, 1.9, 1.7, place.mark, line=None, cast=0, shade="flat")


def _stripes(canvas: Canvas, place: _Place) -> None:
    x, y = place.x, place.y
    for side in (-1, 1):
        for rise in (0.6, 4.4):
            cheek = [(x + side * 10.4, y + rise - 1, 0.9), (x + side * 7, y + rise, 0.4)]
            canvas.limb(cheek, place.mark, line=None, cast=0)
        brow = [(x + side * 2.6, y - 9.4, 0.9), (x + side * 2, y - 5.6, 0.4)]
        canvas.limb(brow, place.mark, line=None, cast=0)
    canvas.limb([(x, y - 9.8, 0.9), (x, y - 5, 0.4)], place.mark, line=None, cast=0)


_MARKS: dict[str, Callable[[Canvas, _Place], None]] = {
    "patches": _patches, "mask": _mask, "badger": _badger, "discs": _discs, "white face": _discs,
    "spots": _spots, "stripes": _stripes,
}  # fmt: skip
