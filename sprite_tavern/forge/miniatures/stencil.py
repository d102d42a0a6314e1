"""Painting a miniature: the letters of its picture become parts on the canvas."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.faces import Mood
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import UNITS
from sprite_tavern.forge.miniatures.inks import Ink
from sprite_tavern.forge.miniatures.sheets import Picture
from sprite_tavern.forge.ramps import Rgb, as_rgb

PIXELS = 14
"""Side of a picture: a sprite of 16 px without its contour."""
PIXEL = UNITS / (PIXELS + 2)
"""Units of one pixel."""
_TONE = 0.2
_EMPTY = "."
_EYES = "e"
_DRIPS = (2, 1, 3, 1)
"""How many pixels of ice hang from the upper edge, column by column."""
_MIDDLE = 2
"""Place of the middle tone in a ramp."""


def laid(under: Picture, over: Picture, x: int, y: int) -> Picture:
    """Return a picture with another laid over it, its corner at (x, y); the page grows as it must."""
    width = max(len(under[0]), x + len(over[0]))
    rows = [list(row.ljust(width, _EMPTY)) for row in under]
    rows += [[_EMPTY] * width for _ in range(y + len(over) - len(under))]
    for down, row in enumerate(over):
        for across, letter in enumerate(row):
            if letter != _EMPTY:
                rows[y + down][x + across] = letter
    return tuple("".join(row) for row in rows)


def lowered(picture: Picture) -> Picture:
    """Return the picture one pixel lower: without the row that most resembles the one below it.

    A row with an eye stays.
    """
    places = [place for place in range(2, len(picture) - 2) if _EYES not in picture[place]]
    if len(picture[0]) < PIXELS or not places:
        return picture
    unlike = {
        place: sum(one != other for one, other in zip(picture[place], picture[place + 1], strict=True))
        for place in places
    }
    least = min(places, key=lambda place: unlike[place])
    return (*picture[:least], *picture[least + 1 :])


def narrowed(picture: Picture) -> Picture:
    """Return the picture one pixel narrower: without the column that most resembles the next."""
    turned = tuple("".join(column) for column in zip(*picture, strict=True))
    return tuple("".join(row) for row in zip(*lowered(turned), strict=True))


def iced(picture: Picture) -> Picture:
    """Return the picture under ice: white along its upper edge, with blue drops hanging from it."""
    rows = [list(row) for row in picture]
    for x in range(len(picture[0])):
        top = next((y for y, row in enumerate(picture) if row[x] != _EMPTY), None)
        if top is None:
            continue
        long = _DRIPS[x % len(_DRIPS)]
        for y in range(top, min(top + long, len(rows) - 1)):
            if rows[y][x] not in _EMPTY + _EYES:
                rows[y][x] = "I" if y - top == long - 1 > 0 else "i"
    return tuple("".join(row) for row in rows)


def paint(canvas: Canvas, picture: Picture, inks: Mapping[str, Ink], iris: Rgb | str, mood: Mood) -> None:
    """Paint the picture, standing on the ground in the middle of the page."""
    left = (PIXELS - len(picture[0])) // 2 + 1
    top = PIXELS - len(picture) + 1
    with canvas.placed(left * PIXEL, top * PIXEL, scale=PIXEL):
        for letter in dict.fromkeys("".join(picture)):
            if letter == _EMPTY:
                continue
            ink = inks["m" if letter == _EYES else letter]
            canvas.mosaic(
                _runs(picture, letter), ink.ramp, shade="flat", bias=_TONE * ink.tone, gradient=0.0,
                line=None, cast=0.0,
            )  # fmt: skip
        _spot(canvas, picture, inks)
        _look_out(canvas, picture, iris, mood)


def _runs(picture: Picture, letter: str) -> Sequence[tuple[int, int, int]]:
    """Return where the letter stands, as (x, y, length) of its rows."""
    found = []
    for y, row in enumerate(picture):
        x = 0
        for one, run in groupby(row):
            long = len(list(run))
            if one == letter:
                found.append((x, y, long))
            x += long
    return found


def _spot(canvas: Canvas, picture: Picture, inks: Mapping[str, Ink]) -> None:
    """Set the pixels that stand alone on purpose, which tidying would give to their neighbours."""
    tall, wide = len(picture), len(picture[0])
    for y, row in enumerate(picture):
        for x, letter in enumerate(row):
            if letter in _EMPTY + _EYES or inks[letter].ramp == inks["m"].ramp:
                continue
            around = [
                picture[j][i]
                for j in range(max(0, y - 1), min(tall, y + 2))
                for i in range(max(0, x - 1), min(wide, x + 2))
            ]
            if around.count(letter) == 1:
                ink = inks[letter]
                canvas.stamp(x + 0.5, y + 0.5, 1.0, 1.0, ink.ramp.tones[_MIDDLE + ink.tone])


def _look_out(canvas: Canvas, picture: Picture, iris: Rgb | str, mood: Mood) -> None:
    """Set the eyes: closed in sleep, under a brow in anger."""
    eyes = [(x, y) for y, row in enumerate(picture) for x, letter in enumerate(row) if letter == _EYES]
    for x, y in eyes:
        inwards = 1 if x < len(picture[0]) / 2 else -1
        middle = (x + 0.5, y + 0.5)
        if mood != "sleeping":
            canvas.stamp(*middle, 1.0, 1.0, as_rgb(iris), round=True)
        elif (x, y + 1) not in eyes:
            canvas.stamp(middle[0] - inwards / 2, middle[1], 2.0, 1.0, INK, round=True)
        if mood == "angry" and (x, y - 1) not in eyes and y > 0:
            canvas.stamp(middle[0] + inwards / 2, middle[1] - 1, 2.0, 1.0, INK)
