"""What sits on the brow and leaves the hair free: crowns, bands, wreaths, goggles, masks."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp


def headband(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a headband, with feathers for a shaman."""
    x, y = frame.head
    rx = frame.head_size[0]
    ramp = Ramp("b3323c") if person.hat_ramp.base == person.cloth.base else person.hat_ramp
    canvas.limb([(x - rx, y - 3.0, 1.2), (x, y - 4.6, 1.3), (x + rx, y - 3.0, 1.2)], ramp, cast=0.08)
    if person.hat == "feather band":
        for dx, ink in ((-3, "eceef2"), (0, "d3313a"), (3, "f0a02c")):
            canvas.limb(
                [(x + dx, y - 6, 0.8), (x + dx * 1.7, y - 13, 1.5), (x + dx * 2, y - 17, 0.5)], Ramp(ink)
            )


def crown(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a golden crown with stones."""
    x, y = frame.head[0], frame.head[1] - frame.head_size[1] + 1.6
    gold = (
        Ramp("e9b234", "metal")
        if person.hat_ramp.base == person.cloth.base
        else Ramp(person.hat_ramp.base, "metal")
    )
    if canvas.tiny:
        _bold_crown(canvas, x, y, gold)
        return
    canvas.polygon(
        [
            (x - 8, y),
            (x - 9, y - 8),
            (x - 4.6, y - 4.2),
            (x, y - 9.6),
            (x + 4.6, y - 4.2),
            (x + 9, y - 8),
            (x + 8, y),
        ],
        gold,
        bevel=2,
    )
    if not canvas.tiny:
        canvas.stamp(x, y - 2.2, 1.8, 1.8, (205, 45, 60))
        for side in (-1, 1):
            canvas.stamp(x + side * 5, y - 2.0, 1.2, 1.2, (60, 110, 210))


def _bold_crown(canvas: Canvas, x: float, y: float, gold: Ramp) -> None:
    """Paint a crown for 16 px: a band, three points one pixel wide with air between them, a stone."""
    canvas.rectangle(x - 11, y - 4, 22, 5.4, gold, shade="flat", bias=0.1)
    for middle in (-8.8, 0, 8.8):
        canvas.rectangle(x + middle - 2.2, y - 9.6, 4.4, 7, gold, shade="flat", bias=0.22)
    canvas.stamp(x, y - 1.4, 3.6, 3.6, (215, 40, 60))


def tiara(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a tiara or a plain circlet."""
    x, y = frame.head[0], frame.head[1] - frame.head_size[1] * 0.62
    gold = person.trim if person.hat_ramp.base == person.cloth.base else Ramp(person.hat_ramp.base, "metal")
    if person.hat == "circlet":
        canvas.limb([(x - 8.6, y - 0.4, 0.9), (x, y + 1, 0.9), (x + 8.6, y - 0.4, 0.9)], gold, cast=0)
        canvas.stamp(x + frame.turn, y + 1, 1.6, 1.8, (60, 140, 230))
        return
    if canvas.tiny:
        bright = gold if person.hat_ramp.base != person.cloth.base else Ramp("f2c53c", "metal")
        canvas.rectangle(x - 10, y - 4, 20, 4.4, bright, shade="flat", bias=0.1)
        canvas.rectangle(x - 4.4, y - 8.4, 8.8, 5, bright, shade="flat", bias=0.22)
        canvas.stamp(x, y - 4, 3.6, 3.6, (230, 80, 150))
        return
    canvas.polygon(
        [
            (x - 7, y),
            (x - 6, y - 3.6),
            (x - 2.6, y - 2.4),
            (x, y - 6.4),
            (x + 2.6, y - 2.4),
            (x + 6, y - 3.6),
            (x + 7, y),
            (x, y + 1.2),
        ],
        gold,
        bevel=1.4,
    )
    canvas.stamp(x, y - 2.4, 1.4, 1.6, (230, 80, 150))


def leaves(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a wreath of leaves, or one with antlers."""
    x, y = frame.head
    for place in range(-3, 4):
        leaf = Ramp("5fae3f" if place % 2 else "7fc04a")
        canvas.ellipse(x + place * 3.2, y - 6.6 + abs(place) * 0.8, 2.2, 1.3, leaf, place * 18)
    if person.hat == "antlers":
        wood = Ramp("a5825a")
        for side in (-1, 1):
            canvas.limb(
                [(x + side * 4, y - 8, 1.4), (x + side * 8, y - 14, 1.2), (x + side * 8.6, y - 20, 0.7)], wood
            )
            canvas.limb([(x + side * 7, y - 13, 1.0), (x + side * 12, y - 16, 0.7)], wood)


def goggles(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint goggles pushed up on the brow."""
    x, y = frame.head
    rx = frame.head_size[0]
    canvas.limb([(x - rx, y - 4, 1.1), (x, y - 5.4, 1.1), (x + rx, y - 4, 1.1)], Ramp("5a3a26"), cast=0)
    if person.view != "back":
        for side in (-1, 1):
            canvas.ellipse(x + side * 3.8 + frame.turn, y - 5.4, 3.1, 2.9, person.trim)
            canvas.ellipse(
                x + side * 3.8 + frame.turn, y - 5.4, 1.9, 1.7, Ramp("7fd0f0", "metal"), line=None, cast=0
            )


def mask(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a domino mask over the eyes."""
    if person.view == "back":
        return
    x, y = frame.head[0] + frame.turn, frame.head[1] + 1.6
    points = [(x - 9, y - 1.6), (x, y - 2.4), (x + 9, y - 1.6), (x + 7, y + 3), (x, y + 1.8), (x - 7, y + 3)]
    canvas.blob(points, person.second, bevel=2, cast=0)
