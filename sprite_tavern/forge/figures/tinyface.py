"""What is worn or painted on a face at 16 px: a few whole pixels each, between and around the eyes.

The face is five or six pixels wide there, an eye one pixel, so a patch is two by two and freckles
are single dots.
"""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import TINY_EYES_APART, TINY_EYES_DOWN, Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix

_PIXEL, _TWO = 3.6, 8.0
"""Units that become one and two pixels whatever the figure's height."""
_INK: Rgb = (34, 28, 40)
_FRECKLE = "7a2c0c"
_LENS: Rgb = (190, 230, 250)
_RED: Rgb = (255, 60, 50)
_CUP: Rgb = (224, 72, 92)
_APART = TINY_EYES_APART


def draw_marks(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Set everything that is on the face; the origin is between the eyes."""
    with canvas.placed(frame.head[0] + frame.turn, frame.head[1] + TINY_EYES_DOWN):
        for name, paint in _MARKS.items():
            if name in person.extras:
                paint(canvas, person, frame)


def draw_long_ears(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint an elf's ears over hair and hood, two pixels long, their tips up."""
    if person.race.ears != "elf" or person.race.tusks or person.faceless or person.view == "back":
        return
    x, y = frame.head
    half = frame.head_size[0]
    for side in (-1,) if frame.side else (-1, 1):
        root = x + side * (half - 1.4) if not frame.side else x - 2.0
        tip = [(root, y - 3.6), (root + side * 12.4, y - 8.4), (root + side * 7.0, y + 2.0), (root, y + 4.4)]
        canvas.polygon(tip, person.skin, shade="flat", bias=0.1)


def _sides(frame: Frame) -> tuple[float, ...]:
    return (0.4,) if frame.side else (-1.0, 1.0)


def _eyepatch(canvas: Canvas, person: Person, frame: Frame) -> None:
    spot = _APART * _sides(frame)[-1]
    canvas.stamp(spot, 1.2, _TWO * 1.3, _TWO, _INK)
    for step in range(4) if not person.hat else ():
        canvas.stamp(spot - (step + 1) * 4.0, -1.6 - step * 2.2, _TWO * 0.6, _PIXEL, _INK)


def _glasses(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    canvas.stamp(0, 0, 24, _PIXEL, _INK)
    for share in _sides(frame):
        canvas.stamp(share * _APART, 0, _PIXEL, _PIXEL, _LENS)


def _sunglasses(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    for share in _sides(frame):
        canvas.stamp(share * (_APART + 1.4), 1.6, _TWO * 1.3, _TWO * 0.9, _INK)
    canvas.stamp(0, -0.6, 24, _PIXEL, _INK)


def _diving_mask(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    canvas.stamp(0, 1.4, 24, _TWO, _LENS)
    for share in _sides(frame):
        canvas.stamp(share * _APART, 0, _PIXEL, _PIXEL, _INK)
    side = frame.head_size[0] + 2.6
    canvas.rectangle(side - 2.2, -16, 4.4, 26, Ramp("f0882c"), shade="flat")


def _freckles(canvas: Canvas, person: Person, frame: Frame) -> None:
    ink = mix(person.skin.base, _FRECKLE, 0.85)
    for share in _sides(frame):
        canvas.stamp(share * 9.6, 4.6, _PIXEL, _PIXEL, ink)
        canvas.stamp(share * 5.6, 8.2, _PIXEL, _PIXEL, ink)


def _scar(canvas: Canvas, person: Person, frame: Frame) -> None:
    spot = _APART * _sides(frame)[-1] + 4.0
    canvas.stamp(spot, 1.4, _PIXEL, _TWO * 1.3, mix(person.skin.base, _RED, 0.6))


def _veil(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    canvas.stamp(0, 7.4, 24, _TWO, lighten(person.second.base, -0.1))


def _moustache(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    canvas.stamp(0, 5.4, _TWO * 1.7, _PIXEL, (person.beard_ramp or person.hair).tones[1])


def _clown(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    canvas.stamp(0, 8.4, 16, _PIXEL, (246, 242, 238))
    canvas.stamp(0, 3.6, _TWO, _TWO * 0.6, (226, 44, 50))


def _machine(canvas: Canvas, person: Person, frame: Frame) -> None:
    canvas.stamp(8.4, 1.6, 15, 16, person.metal.tones[3])
    canvas.stamp(_APART * _sides(frame)[-1], 0, _TWO, _TWO, _INK)
    canvas.stamp(_APART * _sides(frame)[-1], 0, _PIXEL, _PIXEL, _RED)


def _war_paint(canvas: Canvas, person: Person, frame: Frame) -> None:
    for share in _sides(frame):
        canvas.stamp(share * 8.4, 4.4, _TWO, _PIXEL, person.second.tones[3])


def _headphones(canvas: Canvas, person: Person, frame: Frame) -> None:  # noqa: ARG001 - one signature for all
    half = frame.head_size[0]
    canvas.stamp(0, -frame.head_size[1] - 1.0, half * 1.8, _PIXEL, _INK)
    for share in _sides(frame):
        canvas.stamp(share * half, 0, _TWO * 0.8, _TWO, _CUP, free=True)


_MARKS: dict[str, Callable[[Canvas, Person, Frame], None]] = {
    "freckles": _freckles, "war paint": _war_paint, "glasses": _glasses, "clown face": _clown,
    "half machine": _machine, "sunglasses": _sunglasses, "eyepatch": _eyepatch, "mask": _veil,
    "scar": _scar, "moustache": _moustache, "headphones": _headphones,
    "diving mask": _diving_mask,
}  # fmt: skip
