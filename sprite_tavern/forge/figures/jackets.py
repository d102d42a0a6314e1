"""Fronts of jackets, uniforms and wrapped robes."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten

_SHIRT = Ramp("f2f0ea")
_GOLD = Ramp("e9b234", "metal")
Paint = Callable[[Canvas, Person, Frame], None]


def _tuxedo(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a shirt, a tie and lapels."""
    x, top = frame.turn, frame.shoulder_y
    canvas.polygon([(x - 4, top - 0.8), (x + 4, top - 0.8), (x, top + 9)], _SHIRT, shade="flat", cast=0)
    tie = [
        (x - 1.2, top - 0.4),
        (x + 1.2, top - 0.4),
        (x + 1.7, top + 5.6),
        (x, top + 8),
        (x - 1.7, top + 5.6),
    ]
    if "bowtie" not in person.extras:
        canvas.polygon(tie, person.second, shade="flat", cast=0)
    else:
        for side in (-1, 1):
            canvas.polygon(
                [(x, top + 0.6), (x + side * 3.4, top - 1.2), (x + side * 3.4, top + 2.4)],
                person.second,
                cast=0,
            )
    for side in (-1, 1):
        lapel = [(x + side * 4.2, top - 0.8), (x + side * 5.8, top + 3), (x + side * 0.4, top + 10)]
        canvas.polygon(lapel, person.cloth, shade="flat", bias=0.12, cast=0)


def _uniform(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a collar, a row of buttons, pockets and a badge."""
    x, top = frame.turn, frame.shoulder_y
    for side in (-1, 1):
        collar = [(x, top + 2.4), (x + side * 3.6, top - 0.8), (x + side * 4.2, top + 1.6)]
        canvas.polygon(collar, person.cloth, shade="flat", bias=0.14, cast=0)
    if canvas.tiny:
        return
    for down in (4.0, 7.2, 10.4):
        canvas.stamp(x, top + down, 1.2, 1.2, _GOLD.tones[3])
    for side in (-1, 1):
        canvas.rectangle(
            x + side * 4.6 - 1.6,
            top + 4.4,
            3.2,
            3.0,
            person.cloth,
            shade="flat",
            bias=-0.16,
            line=None,
            cast=0,
        )
    canvas.stamp(x + 4.6, top + 3.4, 1.8, 1.8, _GOLD.tones[3])


def _jacket(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint an open jacket over a shirt, its lapels and zip."""
    x, top, low = frame.turn, frame.shoulder_y, frame.hip_y + 3
    shirt = Ramp("e6e2da") if sum(person.second.base) < 200 else person.second
    inner = [(x - 3, top - 0.8), (x + 3, top - 0.8), (x + 2.4, low), (x - 2.4, low)]
    canvas.polygon(inner, shirt, shade="flat", cast=0)
    for side in (-1, 1):
        lapel = [
            (x + side * 2.6, top - 1),
            (x + side * 5.8, top + 0.6),
            (x + side * 5, top + 5),
            (x + side * 2.6, top + 6.4),
        ]
        canvas.polygon(lapel, person.cloth, shade="flat", bias=0.16, cast=0)
        if canvas.fine:
            canvas.limb(
                [(x + side * 2.8, top + 6, 0.4), (x + side * 2.6, low, 0.4)],
                Ramp("b8bcc8"),
                thinnest=0.5,
                line=None,
                cast=0,
            )


def _jersey(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a sleeveless shirt with a stripe, and shorts."""
    x, top, half = frame.turn, frame.shoulder_y, frame.shoulder
    canvas.rectangle(-half * 0.82, top + 7, half * 1.64, 3.0, person.second, shade="flat", line=None, cast=0)
    shorts = [
        (-half * 0.86, frame.waist_y),
        (half * 0.86, frame.waist_y),
        (half, 53),
        (1, 53),
        (0, 49),
        (-1, 53),
        (-half, 53),
    ]
    canvas.polygon(shorts, person.second, bevel=3)
    if canvas.fine:
        canvas.stamp(x, top + 4, 1.4, 4.0, person.second.tones[3])


def _wrapped(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the crossed collar of a wrapped robe."""
    x, top, low = frame.turn, frame.shoulder_y, frame.waist_y
    canvas.polygon(
        [(x - 3, top - 1), (x + 3, top - 1), (x + 0.6, top + 5.4)], person.skin, shade="flat", cast=0
    )
    edge = Ramp(lighten(person.cloth.base, 0.3))
    canvas.limb([(x + 3.8, top - 0.4, 1.1), (x - 3.6, low, 1.1)], edge, line=None, cast=0.1)
    canvas.limb([(x - 3.8, top - 0.4, 1.1), (x + 0.6, top + 5, 1.1)], edge, line=None, cast=0)


def obi(canvas: Canvas, person: Person, frame: Frame, waist: float) -> None:
    """Paint a broad sash with a cord, and its bow from behind."""
    y = frame.waist_y - 2.4
    canvas.rectangle(-waist - 0.3, y, waist * 2 + 0.6, 5.4, person.second, bevel=2, cast=0.1)
    if not canvas.tiny:
        cord = Ramp(lighten(person.second.base, -0.22))
        canvas.rectangle(-waist - 0.3, y + 2.2, waist * 2 + 0.6, 1.0, cord, shade="flat", line=None, cast=0)
    if person.view == "back" and person.outfit == "kimono":
        canvas.rectangle(-5.4, y - 2.4, 10.8, 8.6, person.second, bevel=3)


def _egyptian(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a broad golden collar and a pleated kilt with a striped apron."""
    top, half, low = frame.shoulder_y, frame.shoulder, frame.waist_y
    collar = [
        (-half, top + 0.6),
        (0, top - 1.2),
        (half, top + 0.6),
        (half * 0.6, top + 5.4),
        (0, top + 7.4),
        (-half * 0.6, top + 5.4),
    ]
    canvas.blob(collar, _GOLD, bevel=2)
    ring = [(-half * 0.7, top + 3.4, 0.8), (0, top + 5.0, 0.9), (half * 0.7, top + 3.4, 0.8)]
    canvas.limb(ring, person.second, line=None, cast=0)
    kilt = [(-half * 0.86, low), (half * 0.86, low), (half * 1.06, 54), (0, 55), (-half * 1.06, 54)]
    canvas.polygon(kilt, person.cloth, bevel=4)
    flap = [(-2.6, low), (2.6, low), (4.2, 54.6), (-4.2, 54.6)]
    canvas.polygon(flap, _GOLD, bevel=2)
    for down in (3, 6, 9):
        canvas.stamp(0, low + down, 5.0, 1.1, person.second.tones[2])
    canvas.rectangle(-half * 0.86, low - 1, half * 1.72, 2.6, _GOLD, bevel=1)


def _maid(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a white apron with straps and a collar."""
    top, low = frame.shoulder_y, frame.waist_y
    bib = [(-4.6, top + 3), (4.6, top + 3), (5, low), (9.4, 52), (0, 53.4), (-9.4, 52), (-5, low)]
    canvas.blob(bib, _SHIRT, bevel=3, cast=0.1)
    for side in (-1, 1):
        canvas.limb([(side * 4, top + 3.4, 1.4), (side * 5.4, top - 0.4, 1.4)], _SHIRT, line=None, cast=0)
    canvas.stamp(frame.turn, top + 1, 2.4, 2.0, person.trim.tones[2])


def _sailor_dress(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the wide collar and the bow of a school uniform, and a white blouse."""
    x, top, half = frame.turn, frame.shoulder_y, frame.shoulder
    blouse = [
        (-half + 1, top),
        (0, top - 1),
        (half - 1, top),
        (half * 0.72, frame.waist_y),
        (-half * 0.72, frame.waist_y),
    ]
    canvas.polygon(blouse, _SHIRT, bevel=4)
    for side in (-1, 1):
        collar = [
            (x, top + 6),
            (x + side * 3, top - 1),
            (x + side * (half - 1), top + 0.4),
            (x + side * half * 0.7, top + 5),
        ]
        canvas.polygon(collar, person.cloth, bevel=2)
        bow = [(x, top + 5.6), (x + side * 4, top + 3.8), (x + side * 3.4, top + 8.4)]
        canvas.polygon(bow, person.second, cast=0)


FRONTS: dict[str, Paint] = {
    "tuxedo": _tuxedo,
    "uniform": _uniform,
    "jacket": _jacket,
    "jersey": _jersey,
    "kimono short": _wrapped,
    "egyptian": _egyptian,
}
BODICES: dict[str, Paint] = {"kimono": _wrapped, "maid": _maid, "uniform dress": _sailor_dress}
"""What is on the front of outfits with a skirt."""
