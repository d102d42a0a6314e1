"""Ears of beasts, and of people who have a beast's."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.miens import EarShape
from sprite_tavern.forge.ramps import Ramp

_ROSE = Ramp("e8a2a2")
Points = list[tuple[float, float]]
_OUTER: dict[EarShape, Points] = {
    "cat": [(2.6, -7.6), (5.0, -12.6), (9.4, -17.6), (11.4, -10), (10.6, -3)],
    "fox": [(2.4, -7.6), (5.4, -14), (10.6, -20.4), (12.2, -10), (10.4, -3)],
    "horse": [(4.6, -7), (7.0, -13), (12.6, -15.4), (11.4, -9), (8.4, -5.4)],
    "tuft": [(1.6, -8.6), (6.0, -11.6), (11.4, -16.6), (11.0, -8), (9, -4)],
    "long": [(2.4, -8), (2.8, -17), (5.4, -25.6), (8.8, -24), (9.2, -15), (8.0, -6.4)],
    "floppy": [(5.4, -8.6), (10.4, -8.8), (13.8, -2), (13.6, 5.4), (10.8, 6.6), (9.2, 0)],
    "drop": [(4.0, -8.6), (8.6, -13.4), (13.4, -9.6), (12.8, -3.6), (9.4, -5)],
    "flap": [(7.6, -7.6), (15.4, -10.6), (20.4, -3.4), (18.4, 5.6), (12.8, 8.4), (8.6, 5)],
}  # fmt: skip
"""Outlines of the right ear around the middle of a head 10.6 units wide."""
_INNER: dict[EarShape, Points] = {
    "cat": [(5.0, -9), (9.0, -14.6), (9.6, -7.6)],
    "fox": [(5.2, -9.4), (9.8, -16.4), (10.2, -8)],
    "horse": [(7.4, -9), (11.0, -13.2), (10, -8.6)],
    "long": [(4.4, -10), (4.8, -17), (6.2, -23), (7.4, -21), (7.4, -11)],
    "flap": [(10.4, -5), (16.6, -7), (17.6, -2), (15.4, 4), (11.4, 4.4)],
}  # fmt: skip
_ROUND: dict[EarShape, tuple[float, float, float]] = {"round": (8.4, -8.6, 4.4), "big": (10.6, -9.6, 6.6)}
"""Middle and radius of round ears."""
_POINTED = frozenset({"cat", "fox", "horse", "tuft"})


def draw_ears(
    canvas: Canvas, frame: Frame, shape: EarShape, ramps: tuple[Ramp, Ramp | None], *, low: bool
) -> None:
    """Paint the ears of a head.

    Args:
        canvas: to paint on.
        frame: where the head is.
        shape: of the ears.
        ramps: the outside, and the inside where it is seen.
        low: whether they stand out beside a hat instead of on the crown.
    """
    if shape == "none":
        return
    x, y = frame.head
    wide, high = frame.head_size[0] / 10.6, frame.head_size[1] / 10.2
    shift = -4.0 if frame.side else 0.0
    for side in (1,) if frame.side else (-1, 1):
        with canvas.placed(x + shift, y, scale=1.0, flip=side < 0):
            _ear(canvas, shape, ramps, (wide, high, low))


def _ear(
    canvas: Canvas, shape: EarShape, ramps: tuple[Ramp, Ramp | None], fit: tuple[float, float, bool]
) -> None:
    wide, high, low = fit
    outer, inner = ramps
    out, down = (2.2, 2.6) if low and shape not in {"floppy", "flap"} else (0.0, 0.0)

    def fitted(points: Points) -> Points:
        return [(px * wide + out, py * high + down) for px, py in points]

    if shape in _ROUND:
        ex, ey, radius = _ROUND[shape]
        canvas.ellipse(ex * wide + out, ey * high + down, radius, radius, outer)
        if inner is not None and not canvas.tiny:
            canvas.ellipse(
                ex * wide + out, ey * high + down + 0.6, radius * 0.56, radius * 0.6, inner, line=None, cast=0
            )
        return
    paint: Callable[..., int] = canvas.polygon if shape in _POINTED else canvas.blob
    paint(fitted(_OUTER[shape]), outer, bevel=2.4)
    if inner is not None and shape in _INNER and not canvas.tiny:
        paint(fitted(_INNER[shape]), inner, line=None, cast=0, shade="flat")


def inside(fur: Ramp, *, rosy: bool) -> Ramp:
    """Return the ramp of the inside of ears."""
    return _ROSE if rosy else Ramp(fur.tones[1])
