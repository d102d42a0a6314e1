"""Dice: of six faces, one or two of them thrown, and of twenty."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_food import bold_dice
from sprite_tavern.forge.pieces.materials import matte
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten

_PIPS: dict[int, tuple[tuple[float, float], ...]] = {
    1: ((0, 0),),
    2: ((-1, -1), (1, 1)),
    3: ((-1, -1), (0, 0), (1, 1)),
    4: ((-1, -1), (1, -1), (-1, 1), (1, 1)),
    5: ((-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)),
    6: ((-1, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (1, 1)),
}
"""Places of the pips on a face, -1 to 1 both ways."""
_THROWS = ((1, 2, 3), (6, 4, 5), (2, 6, 3), (5, 1, 4), (3, 5, 6), (4, 2, 1))
"""What the top, the left and the right face show; opposite faces make seven, so they never meet."""
_FACETS: tuple[tuple[tuple[tuple[float, float], ...], float], ...] = (
    (((0, -15), (13, 8), (-13, 8)), 0.15),
    (((0, -27), (-23, -13), (0, -15)), 0.3),
    (((0, -27), (23, -13), (0, -15)), 0.1),
    (((-23, -13), (-13, 8), (0, -15)), 0.2),
    (((23, -13), (13, 8), (0, -15)), -0.1),
    (((-13, 8), (13, 8), (0, 27)), -0.2),
    (((-23, -13), (-23, 13), (-13, 8)), 0.05),
)
"""The visible triangles of a die of twenty faces and how light they are."""
_TWENTY = ((-4, -2, 4, 1.4), (-2.6, 0, 1.4, 2), (-4, 2.4, 1.4, 2.2), (-4, 4, 4, 1.4), (4, 1, 3.6, 6))
"""The strokes of "20" as marks: centre and size."""


@draws(
    "dice",
    family="items",
    colour="f2f3f6",
    words=("die", "d20"),
    presets={"d20": {"kind": "twenty", "colour": "b3323c"}},
    faces="viewer",
)
@weathered()
def dice(canvas: Canvas, look: Look) -> None:
    """Paint a die of twenty faces, or one or two of six: seen over a corner or over an edge."""
    colour = body_colour(look, "f2f3f6")
    ink = "2b2638" if sum(colour) > 380 else "f2f3f6"
    turn = look.vary("die turn", -26, 26)
    if look.kind == "twenty":
        with canvas.placed(32, 32, turn):
            _twenty(canvas, matte(colour), ink)
    elif canvas.small:
        many = 1 if look.noun == "die" else max(2, min(look.count, 3))
        bold_dice(canvas, look, (matte(colour),) * many, ink)
    elif look.noun != "die" and look.chance("pair", 0.45):
        second = colour if look.chance("alike", 0.5) else _other(colour)
        with canvas.placed(20, 22 + look.vary("higher", -6, 8), turn * 0.6, 0.62):
            _six(canvas, look, "far", matte(second), "f2f3f6" if sum(second) <= 380 else "2b2638")
        with canvas.placed(43, 42, turn, 0.68):
            _six(canvas, look, "near", matte(colour), ink)
    else:
        with canvas.placed(32, 32, turn):
            _six(canvas, look, "near", matte(colour), ink)


def _other(colour: Rgb) -> Rgb:
    return lighten(colour, -0.5) if sum(colour) > 380 else lighten(colour, 0.4)


def _six(canvas: Canvas, look: Look, name: str, ramp: Ramp, ink: str) -> None:
    """Draw a die of six faces around the origin."""
    top, left, right = look.pick(f"{name} throw", _THROWS)
    if look.chance(f"{name} over an edge", 0.35):
        canvas.rectangle(-21, -14, 42, 38, ramp, bevel=3)
        canvas.polygon([(-21, -13), (-14, -27), (14, -27), (21, -13)], ramp, **inlay(0.26))
        canvas.rectangle(-20, -13, 40, 36, ramp, **inlay(-0.08))
        _pips(canvas, top, ((0, -20), (9, 0), (0, 4)), ink)
        _pips(canvas, left, ((0, 5), (11, 0), (0, 10)), ink)
        return
    canvas.polygon(mirrored("0,-27 24,-14 24,13 0,27"), ramp, bevel=2)
    canvas.polygon([(0, -26), (23, -14), (0, -1), (-23, -14)], ramp, **inlay(0.28))
    canvas.polygon([(24, -14), (24, 13), (0, 27), (0, -1)], ramp, **inlay(-0.2))
    _pips(canvas, top, ((0, -14), (6, 3.2), (-6, 3.2)), ink)
    _pips(canvas, left, ((-12, 6), (6.4, 3.4), (0, 7)), ink)
    _pips(canvas, right, ((12, 6), (6.4, -3.4), (0, 7)), ink)


def _pips(canvas: Canvas, count: int, face: tuple[tuple[float, float], ...], ink: str) -> None:
    """Draw the pips of a face given by its middle and its two half sides."""
    middle, across, down = face
    size = 3.2 if count < 4 else 2.7
    for first, second in _PIPS[count]:
        x = middle[0] + first * across[0] + second * down[0]
        y = middle[1] + first * across[1] + second * down[1]
        canvas.ellipse(x, y, size, size * 0.86, matte(ink), **inlay())


def _twenty(canvas: Canvas, ramp: Ramp, ink: str) -> None:
    canvas.polygon(mirrored("0,-27 23,-13 23,13 0,27"), ramp, shade="flat", bias=-0.1)
    for points, bias in _FACETS:
        canvas.polygon(points, ramp, shade="flat", bias=bias, cast=0.0)
    for x, y, wide, high in _TWENTY:
        canvas.stamp(x, y, wide, high, ink)
