"""Tails, drawn from their root to the left (a creature looks to the right)."""

from typing import Literal

from sprite_tavern.forge.anatomy.coats import Coat
from sprite_tavern.forge.anatomy.joints import Point, Stand, polar
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, stripes

TailShape = Literal[
    "long",
    "tuft",
    "bushy",
    "plume",
    "hair",
    "curl",
    "stub",
    "puff",
    "rat",
    "lizard",
    "spade",
    "ringed",
    "plate",
    "scorpion",
    "none",
]


def tail(canvas: Canvas, shape: TailShape, stand: Stand, size: float, coat: Coat) -> None:
    """Draw a tail; size is its length in units, the lean of its stand lifts its tip."""
    if shape == "none":
        return
    with canvas.placed(*stand, size / 20):
        _DRAWINGS[shape](canvas, coat)


def fan(canvas: Canvas, root: Point, asked: tuple[float, int], coat: Coat) -> None:
    """Draw many tails on a small sprite: slim ones with pale tips, every second one darker."""
    size, count = asked
    for number in sorted(range(count), key=lambda place: place % 2):
        angle = 205.0 - 165.0 * number / (count - 1)
        inner = number % 2 == 1
        reach = size * (1.2 if inner else 1.7)
        bend, tip = polar(root, angle + 8, reach * 0.72), polar(root, angle - 6, reach)
        rows = [(*root, 1.6), (*bend, 3.4 if inner else 4.2), (*tip, 1.6)]
        whole = canvas.limb(rows, coat.main, bias=0.0 if inner else -0.14, line="dark")
        canvas.ellipse(*tip, 5.4, 5.4, coat.light, clip=whole, line=None, cast=0)


def _long(canvas: Canvas, coat: Coat) -> None:
    canvas.limb(
        [(2, 0, 2.6), (-5, 3, 2.2), (-12, 2.4, 2.1), (-15, -4, 2.1), (-12.6, -10, 1.7)],
        coat.main,
        texture=coat.texture,
    )


def _tuft(canvas: Canvas, coat: Coat) -> None:
    canvas.limb([(2, 0, 1.8), (-5, 3, 1.4), (-12, 2, 1.2), (-15.4, -4, 1.1)], coat.main)
    canvas.blob([(-13, -2), (-18.4, -3), (-18, -8), (-13.6, -12), (-12, -7)], coat.dark, bevel=3)


def _bushy(canvas: Canvas, coat: Coat) -> None:
    body = [(1.4, 0, 2.0), (-5, 2.6, 3.4), (-12, 1.4, 4.8), (-17.6, -4, 4.0), (-20, -10, 1.2)]
    whole = canvas.limb(body, coat.main, texture=coat.texture)
    canvas.limb(
        [(-15, -1.6, 5.2), (-19, -7, 4.0), (-20.6, -12, 2)], coat.light, clip=whole, line=None, cast=0
    )


def _plume(canvas: Canvas, coat: Coat) -> None:
    canvas.limb(
        [(1, 2, 2.2), (-6, 1, 4.0), (-9, -7, 5.4), (-5.6, -16, 5.2), (-10, -23, 3.6), (-15, -21, 2.0)],
        coat.main,
        texture=coat.texture,
    )
    canvas.limb([(-6.6, 0, 1), (-8, -8, 2.0), (-4.4, -16, 1.8)], coat.light, line=None, cast=0)


def _hair(canvas: Canvas, coat: Coat) -> None:
    canvas.blob(
        [
            (1.4, -1.6),
            (-4, -2.4),
            (-9, 2),
            (-10, 10),
            (-13, 17),
            (-7.4, 15.6),
            (-4.6, 17.6),
            (-3.4, 8),
            (1.2, 2),
        ],
        coat.dark,
        bevel=4,
        texture=stripes(15, 3, 0.3, 0.2),
    )


def _curl(canvas: Canvas, coat: Coat) -> None:
    canvas.limb(
        [(1, 0, 1.2), (-4, 1, 1.1), (-7, -3, 1.0), (-4, -6, 0.9), (-2.4, -2.6, 0.8), (-7, 1, 0.6)], coat.main
    )


def _stub(canvas: Canvas, coat: Coat) -> None:
    canvas.limb([(1, 0, 2.6), (-3.6, -2.6, 2.2), (-5.4, -5.4, 0.9)], coat.main)


def _puff(canvas: Canvas, coat: Coat) -> None:
    canvas.ellipse(-2, -1, 4.4, 4.2, coat.light)


def _rat(canvas: Canvas, coat: Coat) -> None:
    canvas.limb([(2, 0, 1.6), (-6, 3.4, 1.4), (-12, 1, 1.3), (-13, -6, 1.2), (-17, -11, 0.9)], coat.light)


def _lizard(canvas: Canvas, coat: Coat) -> None:
    canvas.limb(
        [(3, -0.6, 4.6), (-5, 2.4, 3.4), (-12, 1, 2.2), (-15, -6, 1.4), (-12, -12, 0.5)],
        coat.main,
        line=None,
        texture=coat.texture,
    )


def _spade(canvas: Canvas, coat: Coat) -> None:
    canvas.limb([(2, 0, 2.4), (-5, 3, 1.8), (-12, 1.4, 1.3), (-16, -5, 1.0)], coat.main)
    canvas.polygon([(-13.4, -5.6), (-20, -4), (-17.6, -13.4)], coat.dark, bevel=2)


def _ringed(canvas: Canvas, coat: Coat) -> None:
    """Draw a thick tail with dark rings."""
    whole = canvas.limb(
        [(1.4, 0, 2.4), (-5, 2.6, 3.8), (-12, 1, 4.2), (-16, -6, 3.8), (-16, -13, 1.6)], coat.light
    )
    dark = Ramp(lighten(coat.main.base, -0.26))
    for start, end in (
        ((-5, -2), (-5.4, 7)),
        ((-11, -4), (-12, 6)),
        ((-11, -7), (-21, -3)),
        ((-12, -12), (-21, -11)),
    ):
        canvas.limb([(*start, 1.5), (*end, 1.5)], dark, clip=whole, shade="flat", line=None, cast=0)


def _plate(canvas: Canvas, coat: Coat) -> None:
    """Draw the flat tail of a beaver, netted with scales."""
    outline = [(2, -1.6), (-6, -4), (-15, -3.6), (-18, 0), (-15, 4.4), (-6, 4.4), (2, 1.6)]
    canvas.blob(outline, Ramp(lighten(coat.main.base, -0.14)), bevel=3, texture=noise(0.2, 0.9))


def _scorpion(canvas: Canvas, coat: Coat) -> None:
    """Draw a jointed tail that rises over the back, with its sting."""
    joints = [(0, 0, 2.6), (-7, 0, 2.5), (-13, -5, 2.4), (-15, -12, 2.3), (-13, -19, 2.2), (-7, -23, 2.1)]
    canvas.limb([(x, y, radius * 0.7) for x, y, radius in joints], coat.main)
    for x, y, radius in joints:
        canvas.ellipse(x, y, radius * 1.15, radius * 1.15, coat.main, cast=0.08)
    canvas.ellipse(-3, -24, 3.4, 3, coat.dark)
    canvas.limb([(-2, -24, 1.4), (2, -22, 1.0), (3.6, -18, 0.4)], Ramp(lighten(coat.main.base, -0.3)))


_DRAWINGS = {
    "scorpion": _scorpion,
    "ringed": _ringed,
    "plate": _plate,
    "long": _long,
    "tuft": _tuft,
    "bushy": _bushy,
    "plume": _plume,
    "hair": _hair,
    "curl": _curl,
    "stub": _stub,
    "puff": _puff,
    "rat": _rat,
    "lizard": _lizard,
    "spade": _spade,
}
