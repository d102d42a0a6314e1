"""Robes, dresses and gowns: everything that hides the legs."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten

_LINEN = "efe7d6"


def draw_skirted(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    """Paint a skirted outfit from the shoulders to the hem."""
    half, top, flare = frame.shoulder, frame.shoulder_y, person.proportions["flare"]
    spread = (14.2 if person.outfit in {"robe", "gown"} else 11.8) * flare * (0.8 if frame.side else 1.0)
    hem = 60.0 if person.outfit in {"robe", "gown"} else 55.0
    waist = half * (0.86 if person.outfit == "robe" else 0.68)
    if hem < 58:
        for side, foot in zip((-1, 1), frame.feet, strict=True):
            canvas.limb([(side * 3.4, 50, 2.6), (foot[0] * 0.85, 57, 2.2)], person.skin, smooth=False)
            canvas.ellipse(foot[0] * 0.85, foot[1], 3.6, 2.2, person.boots)
    outline = [
        (-half + 1, top), (0, top - 1), (half - 1, top), (waist, frame.waist_y), (spread, hem - 2),
        (spread - 1, hem),
        (5, hem + 0.6), (0, hem), (-5, hem + 0.6), (-spread + 1, hem), (-spread, hem - 2), (-waist,
            frame.waist_y),
    ]  # fmt: skip
    canvas.blob(outline, person.cloth, bevel=7, gradient=0.16)
    if not canvas.small:
        for fold in (-0.5, 0.04, 0.54):
            x = spread * fold
            points = [
                (x * 0.55, frame.waist_y + 4),
                (x * 0.55 + 1, frame.waist_y + 4),
                (x + 1.4, hem),
                (x - 0.4, hem),
            ]
            canvas.polygon(points, person.cloth, shade="flat", bias=-0.2, line=None, cast=0)
    _hem(canvas, person, spread, hem)
    if front:
        _bodice(canvas, person, frame, hem)
    if not canvas.tiny:
        canvas.rectangle(
            -waist - 0.2, frame.waist_y - 0.2, waist * 2 + 0.4, 2.7, person.second, bevel=1.2, cast=0.1
        )
        if front:
            canvas.rectangle(frame.turn - 1.8, frame.waist_y - 0.6, 3.6, 3.5, person.trim, shade="flat")


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
