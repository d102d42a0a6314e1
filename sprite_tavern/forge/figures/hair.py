"""Hair and beards."""

from collections.abc import Callable
from dataclasses import replace

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.recolouring import lightness
from sprite_tavern.forge.textures import stripes

_LEAST_APART = 0.2
"""Least difference of OKLab lightness between a beard and the skin on sprites of 32 px and less."""
_TINY_GLEAM = 0.12
"""How much lighter a head of hair is at 16 px: in its shadows its colour would be lost."""
_STRANDS = stripes(12, 4.4, 0.22, 0.14)


def draw_back_hair(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint what falls behind the body."""
    if person.hat in {"greathelm", "armet", "plague", "ninja hood", "space helm"} or person.bony:
        return
    x, y = frame.head
    rx, ry = frame.head_size
    if frame.side:
        x -= 2.5
    if person.hair_style == "long":
        fall = [
            (x - rx - 1, y - 3), (x, y - ry - 1), (x + rx + 1, y - 3), (x + rx + 1.8, y + 9), (x + rx - 1,
                y + 17),
            (x, y + 18.5), (x - rx + 1, y + 17), (x - rx - 1.8, y + 9),
        ]  # fmt: skip
        canvas.blob(fall, person.hair, bias=-0.12)
    elif person.hair_style == "ponytail":
        tail = [(x - 6, y - 7, 3.2), (x - 14, y - 3, 3.6), (x - 15, y + 8, 2.8), (x - 12.5, y + 14, 1.2)]
        canvas.limb(tail, person.hair, bias=-0.06)
    elif person.hair_style == "braids":
        for side in (-1, 1):
            braid = [
                (x + side * (rx - 1), y + 2, 2.4),
                (x + side * (rx + 1), y + 9, 2.4),
                (x + side * rx, y + 17, 1.6),
            ]
            canvas.limb(braid, person.hair)


def draw_hair(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the hair over the head; closed head-gear hides it, hats keep only its sides."""
    style = person.hair_style
    if style == "bald" or person.closed_helm or person.bony:
        return
    if canvas.tiny and person.beard > 0:  # of the beard's colour, or fair hair would be a bald head
        person = replace(person, hair=_standing_out(person.hair, person.skin))
    if person.view == "back":
        _from_behind(canvas, person, frame)
        return
    covered = person.hat not in {"", "circlet", "tiara", "headband", "crown", "goggles", "leaf crown",
    "antlers", "mask",
                                 "feather band"}  # fmt: skip
    special = _TOPS.get(style)
    if special is not None and not covered:
        special(canvas, person, frame)
        return
    _fringe(canvas, person, frame)
    if (style in {"long", "bob"} or (canvas.tiny and style == "bun" and not covered)) and not frame.side:
        _locks(canvas, person, frame, 11.0 if style == "long" else 7.5)
    if style == "bun" and not covered:
        top = frame.head[1] - frame.head_size[1] - 3.2
        canvas.ellipse(frame.head[0], top, 4.6, 4, person.hair, bias=_TINY_GLEAM * canvas.tiny)


def _fringe(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx, ry = frame.head_size
    part = {"parted": -3.4, "swept": 3.6, "long": 0.8, "undercut": 4.4}.get(person.hair_style, 0.0)
    low = -0.6 if person.hair_style in {"bob", "messy", "curly"} else -2.2
    side_low = y + (3.4 if person.hair_style != "undercut" else -1)
    if canvas.small:
        low -= 1.2
    turn = frame.turn if frame.side else 0.0
    back = x - rx - 0.9 - turn * 0.3
    front = x + rx + 0.9 - turn * 0.8
    cap = [
        (back, side_low), (back - 0.1, y - 4.4), (x - 6.6, y - ry - 0.6), (x, y - ry - 1.8), (x + 6.6,
            y - ry - 0.6),
        (front + 0.1, y - 4.4), (front, y - 2 if frame.side else side_low), (x + rx - 2.2, y + low - 0.6),
        (x + 5.4 + part * 0.3, y + low - 2.2), (x + 1.8 + part, y + low), (x - 1.2 + part, y + low - 2.6),
        (x - 5.4 + part * 0.3, y + low - 0.4), (x - rx + 2.4, y + low),
    ]  # fmt: skip
    if frame.side:
        cap[-1] = (x - 1.5, y + 2.6)
        cap[-2] = (x - 0.5, y + low)
        cap.append((x - 4, y + 6.6))
    canvas.blob(cap, person.hair, bevel=5, cast=0.06, texture=_STRANDS, bias=_TINY_GLEAM * canvas.tiny)


def _locks(canvas: Canvas, person: Person, frame: Frame, length: float) -> None:
    x, y = frame.head
    rx = frame.head_size[0]
    for side in (-1, 1):
        lock = [
            (x + side * (rx - 0.2), y - 3, 2.0),
            (x + side * (rx + 0.7), y + 4, 2.1),
            (x + side * (rx - 0.2), y + length, 1.1),
        ]
        canvas.limb(lock, person.hair, bevel=2, cast=0.06)


def _spiky(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx, ry = frame.head_size
    up = ry - 10.2
    points = [
        (-rx - 0.6, 1.5), (-rx - 3.4, -6), (-8, -7.2), (-9, -14.6 - up), (-3, -11 - up), (1, -16.6 - up), (4,
            -10.6 - up),
        (10, -13.4 - up), (9, -7), (rx + 3.2, -4.6), (rx + 0.6, 1.5), (7.4, -4), (3.2, -2), (1, -5), (-3.4,
            -2), (-6.4, -4.6),
    ]  # fmt: skip
    canvas.polygon([(x + px, y + py) for px, py in points], person.hair, bevel=4, cast=0.08)


def _mohawk(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    top = y - frame.head_size[1]
    crest = [(x - 2.4, y - 6), (x - 3.2, top - 5.5), (x, top - 8), (x + 3.2, top - 5.5), (x + 2.4, y - 6)]
    canvas.blob(crest, person.hair, texture=stripes(0, 2.4, 0.4, 0.14))


def _topknot(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    top = y - frame.head_size[1]
    canvas.blob(
        [
            (x - 6, y - 6),
            (x - 4.6, top - 0.6),
            (x, top - 1.6),
            (x + 4.6, top - 0.6),
            (x + 6, y - 6),
            (x, y - 7.6),
        ],
        person.hair,
        bevel=3,
    )
    canvas.limb([(x, top, 1.9), (x - 1, top - 4, 2.6), (x - 4.6, top - 5, 1.3)], person.hair)


def _curly(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx, ry = frame.head_size
    for px, py, radius in (
        (-rx, 0, 3.4),
        (rx, 0, 3.4),
        (-rx + 0.6, -5, 4),
        (rx - 0.6, -5, 4),
        (-5.6, -ry + 0.6, 4.6),
        (5.6, -ry + 0.6, 4.6),
        (0, -ry - 0.6, 5),
    ):
        canvas.ellipse(x + px, y + py, radius, radius, person.hair, line=None, cast=0)
    canvas.blob(
        [
            (x - rx + 1, y - 3),
            (x - 5, y - ry + 1),
            (x + 5, y - ry + 1),
            (x + rx - 1, y - 3),
            (x + 4, y - 4.6),
            (x - 4, y - 4.6),
        ],
        person.hair,
        line=None,
        cast=0.06,
    )


def _tonsure(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx = frame.head_size[0]
    for side in (-1, 1):
        canvas.limb(
            [
                (x + side * (rx - 0.6), y - 4.6, 1.8),
                (x + side * (rx + 0.2), y, 2.2),
                (x + side * (rx - 0.6), y + 4, 1.4),
            ],
            person.hair,
        )


def _snakes(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint serpents instead of hair, each with its head."""
    x, y = frame.head
    rx, ry = frame.head_size
    reaches = ((-1.0, 7), (-0.62, 11), (-0.2, 13), (0.24, 13), (0.64, 11), (1.0, 7))
    for number, (lean, reach) in enumerate(reaches):
        root = (x + lean * rx * 0.8, y - ry * (0.9 - abs(lean) * 0.55), 2.3)
        bend = 3.0 if number % 2 else -3.0
        tip = (x + lean * (rx + 9), y - ry - reach * (1.1 - abs(lean) * 0.75), 1.7)
        middle = ((root[0] + tip[0]) / 2 + bend, (root[1] + tip[1]) / 2, 2.0)
        canvas.limb([root, middle, tip], person.hair, bias=0.05 * (number % 2))
        canvas.ellipse(tip[0], tip[1] - 0.4, 2.5, 2.1, person.hair)
        canvas.stamp(tip[0], tip[1] - 0.8, 1.0, 1.0, (250, 220, 90))
    _tonsure(canvas, person, frame)


_TOPS: dict[str, Callable[[Canvas, Person, Frame], None]] = {
    "spiky": _spiky, "mohawk": _mohawk, "topknot": _topknot, "curly": _curly, "tonsure": _tonsure,
    "snakes": _snakes,
}  # fmt: skip


def _from_behind(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx, ry = frame.head_size
    low = {"long": 18.0, "bob": 9.0, "ponytail": 8.0, "braids": 8.0}.get(person.hair_style, 7.0)
    if person.hair_style == "mohawk":
        _mohawk(canvas, person, frame)
        return
    back = [
        (x - rx - 1, y + 2), (x - rx - 0.6, y - 4.4), (x - 6.6, y - ry - 0.6), (x, y - ry - 1.6), (x + 6.6,
            y - ry - 0.6),
        (x + rx + 0.6, y - 4.4), (x + rx + 1, y + 2), (x + rx * 0.7, y + low), (x, y + low + 1),
        (x - rx * 0.7, y + low),
    ]  # fmt: skip
    canvas.blob(back, person.hair, bevel=6, texture=_STRANDS)
    if person.hair_style == "ponytail":
        canvas.limb([(x, y - 2, 2.8), (x + 1, y + 8, 3.4), (x, y + 16, 1.4)], person.hair)


def draw_beard(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint beard and moustache under the face."""
    ramp = person.beard_ramp or person.hair
    if canvas.small:
        ramp = _standing_out(ramp, person.skin)
    if person.view == "back" or person.bony:
        return
    if "moustache" in person.extras or person.beard > 0:
        _full_beard(canvas, person, frame, ramp) if person.beard > 0 else None
        _moustache(canvas, frame, ramp)


def _beard_drop(canvas: Canvas) -> float:
    """Return how much lower than on a large sprite a beard begins, in units."""
    return 0.3 if canvas.tiny else 0.8 if canvas.small else 0.0


def _standing_out(hair: Ramp, skin: Ramp) -> Ramp:
    """Return the hair's ramp, further from the skin's lightness where the two are nearly alike."""
    apart = lightness(hair.base) - lightness(skin.base)
    missing = _LEAST_APART - abs(apart)
    return hair if missing <= 0 else Ramp(lighten(hair.base, missing if apart > 0 else -missing))


def _full_beard(canvas: Canvas, person: Person, frame: Frame, ramp: Ramp) -> None:
    x, y = frame.head[0] + frame.turn * 0.6, frame.head[1] + _beard_drop(canvas)
    rx, long = frame.head_size[0], person.beard
    shape = [
        (x - rx + 0.2, y + 1.8), (x - 6.8, y + 4.4), (x - 2.6, y + 4.3), (x, y + 4.9), (x + 2.6, y + 4.3),
        (x + 6.8, y + 4.4),
        (x + rx - 0.2, y + 1.8), (x + rx - 1.0, y + 8), (x + 5, y + 9.6 + long), (x, y + 11.4 + long * 1.3),
        (x - 5, y + 9.6 + long), (x - rx + 1.0, y + 8),
    ]  # fmt: skip
    canvas.blob(shape, ramp, bevel=6, cast=0.18, texture=stripes(8, 3.2, 0.3, 0.16))
    if not canvas.tiny:
        canvas.stamp(x, y + 7.2, 3.0, 1.1, ramp.contact)


def _moustache(canvas: Canvas, frame: Frame, ramp: Ramp) -> None:
    if canvas.tiny:
        return
    x, y = frame.head[0] + frame.turn, frame.head[1] + 0.4
    curl = [
        (x - 5.2, y + 5.6, 0.9),
        (x - 1.6, y + 4.5, 1.3),
        (x, y + 5.0, 1.0),
        (x + 1.6, y + 4.5, 1.3),
        (x + 5.2, y + 5.6, 0.9),
    ]
    canvas.limb(curl, ramp, cast=0)
