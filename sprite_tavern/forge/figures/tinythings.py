"""Things beside or in the hands of a figure that have a drawing of their own at 16 px."""

from collections.abc import Callable, Mapping

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten

_IRON, _FUR = "3c4250", "8a4f28"
_INK = "241c30"
_PIXEL = 4.0
"""Units of a pixel at 16 px."""


def anvil(canvas: Canvas) -> None:
    """Paint an anvil six pixels wide that stands on the origin."""
    iron = Ramp(_IRON)
    canvas.polygon([(-12, -15), (12, -15), (12, -11), (6, -8), (-6, -8)], iron, shade="flat", bias=0.3)
    canvas.rectangle(-4, -9, 8, 5, iron, shade="flat")
    canvas.rectangle(-8, -4, 16, 4, iron, shade="flat", bias=0.1)


def magic_lamp(canvas: Canvas) -> None:
    """Paint a genie's lamp of gold under its smoke, the spout to the right."""
    gold = Ramp("f2bc30", "soft")
    canvas.polygon([(-9, 56), (8, 56), (17, 51.4), (14, 58), (8, 62.4), (-8, 62.4)], gold, shade="flat")
    canvas.rectangle(-15, 54.6, 6.4, 4.4, gold, shade="flat", bias=-0.15)


def _teddy(canvas: Canvas, look: Look) -> None:
    """Paint a teddy bear: a head of five pixels with round ears, a pale muzzle and a pale belly."""
    fur = Ramp(look.colour if look.coloured else _FUR)
    pale = lighten(fur.base, 0.26)
    for side in (-1, 1):
        canvas.rectangle(side * 8.2 - 2.6, -20, 5.2, 5.2, fur, shade="flat")
        canvas.rectangle(side * 10 - 2.4, -1, 4.8, 4.8, fur, shade="flat")
        canvas.rectangle(side * 5.6 - 2.6, 8, 5.2, 4.4, fur, shade="flat")
    canvas.rectangle(-10, -17, 20, 14, fur, shade="flat")
    canvas.rectangle(-7, -3, 14, 12, fur, shade="flat", bias=-0.1)
    for side in (-1, 1):
        canvas.stamp(side * 4.4, -11.4, 3.2, 3.2, _INK)
    canvas.stamp(0, -6.0, _PIXEL * 1.4, 3.4, pale)
    canvas.stamp(0, 3.0, _PIXEL * 1.4, _PIXEL, pale)


HELD: Mapping[str, Callable[[Canvas, Look], None]] = dict.fromkeys(
    ("teddy", "teddy bear", "plush bear"), _teddy
)
"""What is held at 16 px, by noun."""
