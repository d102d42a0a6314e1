"""Robes, dresses and gowns: everything that hides the legs."""

from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import jackets
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten

_LINEN = "efe7d6"
_SWING = 0.45
"""Units the hem swings for each unit that one foot is higher than the other."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """Measures of a skirt in units: half its width at waist and hem, and the height of the hem."""

    waist: float
    spread: float
    hem: float
    bare_legs: bool


def draw_skirted(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    """Paint a skirted outfit from the shoulders to the hem."""
    cut = _cut(person, frame)
    half, top = frame.shoulder, frame.shoulder_y
    if cut.bare_legs:
        for side, foot in zip((-1, 1), frame.feet, strict=True):
            canvas.limb([(side * 3.4, 50, 2.6), (foot[0] * 0.85, 57, 2.2)], person.skin, smooth=False)
            canvas.ellipse(foot[0] * 0.85, foot[1], 3.6, 2.2, person.boots)
    sway = _sway(person)
    upper = [(half - 1, top), (cut.waist, frame.waist_y)]
    low = [(cut.spread, cut.hem - 2), (cut.spread - 1, cut.hem)]
    right = [*upper, *((x + sway, y) for x, y in low), (5, cut.hem + 0.6)]
    left = [(-x, y) for x, y in upper], [(sway - x, y) for x, y in low]
    outline = [
        (0, top - 1),
        *right,
        (0, cut.hem),
        (-5, cut.hem + 0.6),
        *reversed(left[1]),
        *reversed(left[0]),
    ]
    canvas.blob(outline, person.cloth, bevel=7, gradient=0.16)
    if not canvas.small:
        _folds(canvas, person, frame, cut)
    with canvas.placed(sway, 0):
        _hem(canvas, person, cut.spread, cut.hem)
    if front:
        _bodice(canvas, person, frame, cut.hem)
    _girdle(canvas, person, frame, cut.waist)


def _sway(person: Person) -> float:
    """Return how far the hem swings to the right with the step that is taken."""
    pose = person.pose
    return _SWING * (pose.left_foot[1] - pose.right_foot[1]) + (pose.stride if person.view == "side" else 0.0)


def _cut(person: Person, frame: Frame) -> _Cut:
    """Return the measures of the person's skirt."""
    half, outfit = frame.shoulder, person.outfit
    long = outfit in {"robe", "gown", "kimono"} or person.pose.sink > 0
    spread = (14.2 if outfit in {"robe", "gown"} else 11.8) * person.proportions["flare"]
    spread *= 0.8 if frame.side else 1.0
    waist = half * (0.86 if outfit in {"robe", "kimono"} else 0.68) * person.proportions["belly"]
    spread = max(spread, waist)
    if person.pose.legs == "ride":
        return _Cut(waist, spread * 0.8, frame.hip_y + 9, bare_legs=False)
    bare_legs = not long and person.pose.legs == "stand"
    if outfit == "tutu":
        return _Cut(waist, spread * 1.3, 49.0, bare_legs)
    return _Cut(
        waist, spread * (0.84 if outfit == "kimono" else 1.0), frame.floor if long else 55.0, bare_legs
    )


def _folds(canvas: Canvas, person: Person, frame: Frame, cut: _Cut) -> None:
    for fold in (-0.5, 0.04, 0.54):
        x, top = cut.spread * fold, frame.waist_y + 4
        points = [(x * 0.55, top), (x * 0.55 + 1, top), (x + 1.4, cut.hem), (x - 0.4, cut.hem)]
        canvas.polygon(points, person.cloth, shade="flat", bias=-0.2, line=None, cast=0)


def _girdle(canvas: Canvas, person: Person, frame: Frame, waist: float) -> None:
    """Paint the belt with its buckle, or a broad sash."""
    if person.outfit == "kimono":
        jackets.obi(canvas, person, frame, waist)
    elif not canvas.tiny:
        y = frame.waist_y
        canvas.rectangle(-waist - 0.2, y - 0.2, waist * 2 + 0.4, 2.7, person.second, bevel=1.2, cast=0.1)
        if person.view != "back":
            canvas.rectangle(frame.turn - 1.8, y - 0.6, 3.6, 3.5, person.trim, shade="flat")


def _hem(canvas: Canvas, person: Person, spread: float, hem: float) -> None:
    if canvas.tiny:
        return
    band = [
        (-spread - 0.2, hem - 2.8), (-5, hem - 1.7), (0, hem - 2.1), (5, hem - 1.7), (spread + 0.2,
            hem - 2.8),
        (spread - 1, hem + 0.4), (0, hem + 0.8), (-spread + 1, hem + 0.4),
    ]  # fmt: skip
    edge = person.trim if person.outfit in {"robe", "gown"} else Ramp(lighten(person.cloth.base, 0.16))
    canvas.blob(band, edge, line=None, cast=0, bevel=2)


def _bodice(canvas: Canvas, person: Person, frame: Frame, hem: float) -> None:
    x, top = frame.turn, frame.shoulder_y
    if person.outfit == "robe":
        canvas.polygon(
            [(x - 1.7, top - 1), (x + 1.7, top - 1), (x + 1.5, frame.waist_y), (x - 1.5, frame.waist_y)],
            person.trim,
            shade="flat",
            line=None,
            cast=0,
        )
    elif person.outfit in jackets.BODICES:
        jackets.BODICES[person.outfit](canvas, person, frame)
    elif person.outfit == "dirndl":
        linen = Ramp(_LINEN)
        canvas.blob(
            [(-5, top + 0.4), (0, top - 0.6), (5, top + 0.4), (4, top + 5), (0, top + 6), (-4, top + 5)],
            linen,
            bevel=2,
        )
        canvas.blob(
            [
                (-5, frame.waist_y + 2),
                (5, frame.waist_y + 2),
                (8, hem - 3.6),
                (0, hem - 2.8),
                (-8, hem - 3.6),
            ],
            linen,
            bevel=3,
            cast=0.1,
        )
    else:
        canvas.polygon(
            [(x - 3.6, top - 1), (x + 3.6, top - 1), (x + 1.8, top + 3), (x - 1.8, top + 3)],
            person.skin,
            shade="flat",
            cast=0,
            bias=-0.04,
        )
        if person.outfit == "gown" and canvas.fine:
            light = Ramp(lighten(person.cloth.base, 0.16))
            canvas.polygon(
                [(-2, frame.waist_y + 2), (2, frame.waist_y + 2), (5.6, hem - 2.6), (-5.6, hem - 2.6)],
                light,
                shade="flat",
                line=None,
                cast=0,
            )
