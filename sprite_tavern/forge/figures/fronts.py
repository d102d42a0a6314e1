"""What is only on the front of a shirt: collars, vests, aprons, buttons, patches."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import jackets
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten

_LINEN, _HIDE = "efe7d6", "b8742e"


def _tunic_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, top = frame.turn, frame.shoulder_y
    canvas.polygon(
        [(x - 2.6, top - 1), (x + 2.6, top - 1), (x, top + 5)], person.skin, shade="flat", cast=0, bias=-0.08
    )


def _leather_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, waist = frame.shoulder_y, frame.waist_y - 0.8
    half = frame.shoulder * 0.66
    vest = [
        (-half, top + 0.5),
        (0, top + 2),
        (half, top + 0.5),
        (half * 1.06, waist),
        (0, waist + 1.2),
        (-half * 1.06, waist),
    ]
    canvas.blob(vest, person.second, bevel=4)
    if canvas.fine:
        strap = Ramp(lighten(person.second.base, -0.12))
        canvas.limb([(-half, top + 1.4, 1.1), (half, waist, 1.1)], strap, line=None)


def _apron_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    linen = Ramp(
        _LINEN
        if lighten(person.cloth.base, 0) != person.cloth.base or person.cloth.base[0] < 215
        else "b3513a"
    )
    top, half = frame.shoulder_y + 4, frame.shoulder
    if canvas.small and "leather apron" in person.extras:  # white linen by the chin would be a beard
        linen, top = Ramp(_HIDE), top + 3
    bib = [
        (-half * 0.55, top),
        (half * 0.55, top),
        (half * 0.72, 44),
        (half * 0.84, 54),
        (0, 55),
        (-half * 0.84, 54),
        (-half * 0.72, 44),
    ]
    canvas.blob(bib, linen, bevel=4, cast=0.12)
    if not canvas.small:
        for side in (-1, 1):
            canvas.limb(
                [(side * half * 0.5, top + 0.4, 0.9), (side * half * 0.38, top - 4.4, 0.9)], linen, line=None
            )


def _overalls_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    denim = Ramp("3f5f9a")
    top, half = frame.shoulder_y + 5, frame.shoulder
    canvas.blob(
        [
            (-half * 0.6, top),
            (half * 0.6, top),
            (half * 0.8, 44),
            (half * 0.86, 50.4),
            (0, 51),
            (-half * 0.86, 50.4),
            (-half * 0.8, 44),
        ],
        denim,
        bevel=4,
    )
    for side in (-1, 1):
        canvas.limb(
            [(side * half * 0.52, top + 1, 1.1), (side * half * 0.5, top - 4.6, 1.1)],
            denim,
            line=None,
            cast=0,
        )
        canvas.stamp(side * half * 0.5, top + 1.6, 1.4, 1.4, person.trim.tones[3])


def _coat_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, hem = frame.shoulder_y, frame.hip_y + (8.6 if person.pose.legs == "stand" else 3.6)
    shirt = Ramp("e8e4da") if person.cloth.base[0] < 230 else Ramp("6a8ab0")
    canvas.polygon(
        [(-2.4, top - 0.6), (2.4, top - 0.6), (1.8, frame.waist_y), (-1.8, frame.waist_y)],
        shirt,
        shade="flat",
        cast=0,
    )
    canvas.polygon(
        [(-0.6, frame.waist_y), (0.6, frame.waist_y), (1.8, hem), (-1.8, hem)],
        person.cloth,
        shade="flat",
        bias=-0.26,
        line=None,
        cast=0,
    )
    if canvas.fine:
        for y in (top + 4, top + 8):
            canvas.stamp(-3.6, y, 1.1, 1.1, person.trim.tones[3])


def _royal_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, hem = frame.shoulder_y, frame.hip_y + (8.4 if person.pose.legs == "stand" else 3.4)
    canvas.rectangle(-1.5, top, 3.0, hem - top, person.trim, shade="flat", line=None, cast=0)
    canvas.limb(
        [(-frame.shoulder * 0.86, hem, 1.3), (0, hem + 0.8, 1.3), (frame.shoulder * 0.86, hem, 1.3)],
        person.trim,
        line=None,
        cast=0,
    )
    if person.cape is not None and not canvas.tiny:
        fur = Ramp("f2eee6")
        canvas.blob(
            [
                (-frame.shoulder, top + 1),
                (0, top - 1.4),
                (frame.shoulder, top + 1),
                (frame.shoulder * 0.8, top + 4.6),
                (0, top + 3),
                (-frame.shoulder * 0.8, top + 4.6),
            ],
            fur,
            bevel=2,
        )


def _suit_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    if person.race_name == "alien":
        canvas.stamp(0, frame.shoulder_y + 6, 2.4, 1.4, person.second.tones[3])
        return
    x, y = frame.turn, frame.shoulder_y + 7
    canvas.polygon([(x - 3.6, y - 3), (x + 3.6, y - 3), (x, y + 3.4)], person.second, shade="flat", bias=0.1)


def _space_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    y = frame.shoulder_y + 6
    canvas.rectangle(-4, y, 8, 6, Ramp(lighten(person.cloth.base, -0.16)), bevel=1.4)
    for x, ink in ((-1.8, "d3313a"), (0, "4a9e3f"), (1.8, "3a68cf")):
        canvas.stamp(x, y + 2, 1.2, 1.2, ink)


def _motley_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, half = frame.shoulder_y, frame.shoulder
    canvas.polygon(
        [(0, top - 0.6), (half * 0.9, top), (half * 0.82, 49), (0, 50)],
        person.second,
        shade="flat",
        line=None,
        cast=0,
    )
    for y in (top + 4, top + 9):
        canvas.stamp(0, y, 1.6, 1.6, person.trim.tones[3])


def _rags_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    if canvas.small:
        return
    for x, y in ((-3.4, frame.shoulder_y + 6), (3.6, frame.waist_y - 1.6)):
        canvas.polygon(
            [(x - 1.8, y - 1), (x + 1.4, y - 1.6), (x + 1.8, y + 1.2), (x - 1.0, y + 1.6)],
            person.skin,
            shade="flat",
            cast=0,
        )


def _shell_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    for side in (-1, 1):
        canvas.ellipse(side * 3.4, frame.shoulder_y + 5.4, 3.2, 2.7, person.cloth)


def _plaid_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    dark = Ramp(lighten(person.cloth.base, -0.16))
    for x in (-4.4, 0, 4.4):
        canvas.rectangle(x - 0.6, frame.shoulder_y, 1.2, 19, dark, shade="flat", line=None, cast=0)
    for y in (4, 9):
        canvas.rectangle(
            -frame.shoulder * 0.84,
            frame.shoulder_y + y,
            frame.shoulder * 1.68,
            1.2,
            dark,
            shade="flat",
            line=None,
            cast=0,
        )


FRONTS: dict[str, Callable[[Canvas, Person, Frame], None]] = {
    "tunic": _tunic_front, "leather": _leather_front, "apron": _apron_front, "overalls": _overalls_front,
    "coat": _coat_front, "royal": _royal_front, "suit": _suit_front, "spacesuit": _space_front,
    "motley": _motley_front,
    **jackets.FRONTS, "rags": _rags_front, "shells": _shell_front, "plaid": _plaid_front,
}  # fmt: skip
"""Each outfit with what is painted on its front."""
