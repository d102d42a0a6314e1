"""Snouts, beaks and jaws of beasts that live as people, seen from the front."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.miens import Mien
from sprite_tavern.forge.figures.profiles import draw_profile, insect_face, tentacles
from sprite_tavern.forge.figures.visage import INK, TOOTH, Paint, Visage
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten

_MOUTH: Rgb = (120, 50, 60)


def draw_muzzle(canvas: Canvas, visage: Visage, *, side: bool) -> None:
    """Paint the muzzle of a face, looking at the viewer or to the right."""
    if side:
        draw_profile(canvas, visage)
    else:
        _FRONTS[visage.mien.muzzle](canvas, visage)


def _nose(canvas: Canvas, visage: Visage, down: float, wide: float = 3.0, high: float = 1.8) -> None:
    canvas.stamp(visage.x, visage.y + down, wide, high, visage.nose, round=not canvas.small)


def _smile(canvas: Canvas, visage: Visage, down: float, wide: float) -> None:
    """Set the mouth: a line under the nose, teeth in the cross."""
    if canvas.tiny:
        return
    x, y = visage.x, visage.y + down
    canvas.stamp(x, y, wide, 0.9, INK)
    if visage.cross and not canvas.small:
        for side in (-1, 1):
            canvas.stamp(x + side * wide * 0.36, y + 1.1, 0.9, 1.3, TOOTH)


def _whiskers(canvas: Canvas, visage: Visage) -> None:
    if not visage.mien.whiskers or canvas.small:
        return
    light = Ramp(lighten(visage.pale.base, 0.16))
    for side in (-1, 1):
        for rise in (-1.0, 1.4):
            ends = [(visage.x + side * 5, visage.y + 4.6 + rise * 0.5, 0.3)]
            ends.append((visage.x + side * 13.4, visage.y + 4.2 + rise * 1.5, 0.3))
            canvas.limb(ends, light, thinnest=0.4, line=None, cast=0, shade="flat")


def _cat(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    canvas.ellipse(x, y + 7.4, 3.4, 1.8, visage.pale, line=None, cast=0)
    for side in (-1, 1):
        canvas.ellipse(x + side * 2.6, y + 5.4, 3.5, 2.6, visage.pale, line=None, cast=0.06)
    _nose(canvas, visage, 3.4, 2.2, 1.3)
    if not canvas.tiny:
        canvas.stamp(x, y + 4.9, 0.9, 1.4, INK)
        for side in (-1, 1):
            canvas.stamp(x + side * 1.7, y + 6.2, 2.2, 0.9, INK)
    _whiskers(canvas, visage)


def _dog(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    points = [(x - 3, y + 0.6), (x + 3, y + 0.6), (x + 5.4, y + 4.6), (x + 4.2, y + 8.6), (x, y + 9.6)]
    canvas.blob([*points, (x - 4.2, y + 8.6), (x - 5.4, y + 4.6)], visage.pale, bevel=3.4, cast=0.1)
    _nose(canvas, visage, 3.0, 3.6, 2.2)
    canvas.stamp(x, y + 5.2, 0.9, 1.6, INK)
    _smile(canvas, visage, 6.6, 4.6)


def _fox(canvas: Canvas, visage: Visage) -> None:
    x, y, half = visage.x, visage.y, visage.half
    for side in (-1, 1):
        cheek = [(x, y + 3.4), (x + side * half * 0.52, y + 2.2), (x + side * (half + 2.4), y + 5.4)]
        canvas.blob(
            [*cheek, (x + side * half * 0.66, y + 8.2), (x, y + 9.4)],
            visage.pale,
            bevel=3,
            line=None,
            cast=0,
        )
    point = [(x - 2.4, y), (x + 2.4, y), (x + 3.6, y + 4.6), (x, y + 8.8), (x - 3.6, y + 4.6)]
    canvas.blob(point, visage.pale, bevel=3, cast=0.1)
    canvas.blob([(x - 2.2, y - 1), (x + 2.2, y - 1), (x + 1.6, y + 3.6), (x - 1.6, y + 3.6)], visage.fur,
                bevel=2, line=None, cast=0)  # fmt: skip
    _nose(canvas, visage, 5.0, 2.6, 1.8)
    _smile(canvas, visage, 7.4, 2.6)


def _bear(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    canvas.ellipse(x, y + 5.4, 6.0, 4.5, visage.pale, bevel=3.6, cast=0.08)
    _nose(canvas, visage, 3.2, 3.8, 2.2)
    canvas.stamp(x, y + 5.2, 0.9, 1.6, INK)
    _smile(canvas, visage, 6.8, 4.0)
    _whiskers(canvas, visage)


def _koala(canvas: Canvas, visage: Visage) -> None:
    canvas.ellipse(visage.x, visage.y + 6.6, 5.0, 3.4, visage.pale, bevel=3, line=None, cast=0)
    canvas.ellipse(visage.x, visage.y + 2.8, 2.5, 3.8, Ramp(visage.mien.nose), bevel=2, cast=0)
    _smile(canvas, visage, 7.6, 3.4)


def _pig(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    _smile(canvas, visage, 8.4, 5.6)
    canvas.ellipse(x, y + 4.6, 5.2, 3.5, visage.pale, bevel=2, cast=0.14)
    for side in (-1, 1):
        canvas.stamp(x + side * 1.9, y + 4.6, 1.4, 2.2, lighten(visage.pale.base, -0.3))
        if visage.mien.crest == "mane":
            tusk = [(x + side * 5, y + 9, 1.1), (x + side * 6.4, y + 4.6, 0.5)]
            canvas.limb(tusk, Ramp(TOOTH), cast=0)


def _cow(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    canvas.ellipse(x, y + 5.8, 7.0, 4.4, visage.pale, bevel=3, cast=0.12)
    for side in (-1, 1):
        canvas.stamp(x + side * 3.0, y + 4.6, 1.7, 1.7, lighten(visage.pale.base, -0.32))
    _smile(canvas, visage, 8.0, 5.4)
    if visage.cross and not canvas.small:
        canvas.limb(
            [(x - 1.8, y + 6.4, 0.7), (x, y + 8.2, 0.8), (x + 1.8, y + 6.4, 0.7)],
            Ramp("e9b234", "metal"),
            cast=0,
        )


def _rabbit(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    for side in (-1, 1):
        canvas.ellipse(x + side * 2.4, y + 5.6, 3.3, 2.7, visage.pale, line=None, cast=0.06)
    canvas.stamp(x, y + 8.0, 2.6, 2.4, TOOTH)
    _nose(canvas, visage, 3.6, 2.4, 1.5)
    canvas.stamp(x, y + 5.4, 0.9, 1.6, INK)


def _mouse(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    point = [(x - 3.6, y + 1.4), (x + 3.6, y + 1.4), (x + 4.2, y + 5), (x, y + 9.4), (x - 4.2, y + 5)]
    canvas.blob(point, visage.pale, bevel=3, cast=0.08)
    canvas.ellipse(x, y + 5.0, 1.9, 1.6, Ramp(visage.mien.nose), cast=0)
    canvas.stamp(x, y + 8.0, 1.8, 1.6, TOOTH)
    _whiskers(canvas, visage)


def _frog(canvas: Canvas, visage: Visage) -> None:
    x, y, half = visage.x, visage.y, visage.half
    if canvas.small:  # a pale chin would be grey in the shade of a hat
        down, thick = (6.0, 3.6) if canvas.tiny else (4.4, 1.8)
        canvas.stamp(x, y + down, half * 1.6, thick, INK)
        return
    chin = [(x - half * 0.9, y + 3.6), (x, y + 4.6), (x + half * 0.9, y + 3.6), (x + half * 0.5, y + 9.4)]
    canvas.blob([*chin, (x, y + 10.4), (x - half * 0.5, y + 9.4)], visage.pale, bevel=3, line=None, cast=0)
    wide = [(x - half * 0.86, y + 2.8, 0.5), (x, y + 5.0, 0.6), (x + half * 0.86, y + 2.8, 0.5)]
    canvas.limb(wide, Ramp(INK), line=None, cast=0, shade="flat")
    for side in (-1, 1):
        canvas.stamp(x + side * 1.6, y + 1.2, 0.9, 0.9, visage.fur.contact)


def _jaws(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    low = [(x - 5.4, y + 5), (x + 5.4, y + 5), (x + 5.6, y + 9.4), (x, y + 11.4), (x - 5.6, y + 9.4)]
    canvas.blob(low, visage.pale, bevel=3)
    top = [(x - 4, y - 0.6), (x + 4, y - 0.6), (x + 6.8, y + 5), (x + 5.6, y + 8.2), (x, y + 9.2)]
    canvas.blob([*top, (x - 5.6, y + 8.2), (x - 6.8, y + 5)], visage.fur, bevel=4, bias=0.08, cast=0.14)
    if canvas.tiny:
        return
    for side in (-1, 1):
        canvas.stamp(x + side * 2.2, y + 4.6, 1.3, 1.1, visage.fur.outline)
        for tooth in (2.4, 4.8) if canvas.fine else (3.4,):
            canvas.stamp(x + side * tooth, y + 8.8 - tooth * 0.16, 1.0, 1.5, TOOTH)


def _snake(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    chin = [
        (x - 6.4, y + 5.2),
        (x, y + 6),
        (x + 6.4, y + 5.2),
        (x + 4, y + 9.4),
        (x, y + 10.2),
        (x - 4, y + 9.4),
    ]
    canvas.blob(chin, visage.pale, bevel=3, line=None, cast=0)
    mouth = [(x - 6.2, y + 4.6, 0.5), (x, y + 6.2, 0.5), (x + 6.2, y + 4.6, 0.5)]
    canvas.limb(mouth, Ramp(INK), line=None, cast=0, shade="flat")
    for side in (-1, 1):
        canvas.stamp(x + side * 1.5, y + 3.4, 0.9, 0.9, visage.fur.outline)


def _beak(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    horny = Ramp(visage.mien.nose if visage.mien.muzzle == "beak" and visage.mien.nose != Mien("beak").nose
                 else "d99a3a")  # fmt: skip
    canvas.polygon([(x - 3.6, y + 1.4), (x + 3.6, y + 1.4), (x, y + 8.6)], horny, bevel=2, cast=0.14)
    canvas.stamp(x, y + 3.6, 3.4, 0.9, horny.contact)


def _hook(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    horny = Ramp(visage.mien.nose)
    canvas.blob(
        [
            (x - 4, y + 1),
            (x, y - 0.4),
            (x + 4, y + 1),
            (x + 3.4, y + 5.4),
            (x + 0.4, y + 10),
            (x - 3, y + 5.4),
        ],
        horny,
        bevel=3,
        cast=0.14,
    )
    for side in (-1, 1):
        canvas.stamp(x + side * 1.4, y + 2.6, 0.9, 0.9, horny.contact)


def _bill(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    horny = Ramp(visage.mien.nose)
    canvas.ellipse(x, y + 6.8, 4.4, 2.4, Ramp(lighten(horny.base, -0.12)))
    canvas.blob(
        [(x - 2.4, y + 2), (x + 2.4, y + 2), (x + 6.6, y + 5.4), (x, y + 7.4), (x - 6.6, y + 5.4)],
        horny,
        bevel=2,
    )


def _horse(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    face = [
        (x - 4.4, y - 2),
        (x + 4.4, y - 2),
        (x + 4.6, y + 5),
        (x + 5.2, y + 9),
        (x, y + 12),
        (x - 5.2, y + 9),
    ]
    canvas.blob([*face, (x - 4.6, y + 5)], visage.fur, bevel=4, bias=0.05, cast=0.12)
    canvas.ellipse(x, y + 9, 4.8, 3.0, visage.pale, bevel=3, line=None, cast=0)
    for side in (-1, 1):
        canvas.stamp(x + side * 2.2, y + 8.2, 1.2, 1.6, lighten(visage.pale.base, -0.34))


def _trunk(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    for side in (-1, 1):
        canvas.limb([(x + side * 4, y + 6, 1.4), (x + side * 6.2, y + 11, 0.6)], Ramp(TOOTH), cast=0.08)
    way = [(x, y + 1, 3.4), (x, y + 7, 2.9), (x + 0.6, y + 13, 2.4), (x + 3.6, y + 16.4, 2.0)]
    canvas.limb(way, visage.fur, bias=0.06, cast=0.16)
    if canvas.fine:
        for down in (4, 7.4, 10.8):
            canvas.stamp(x, y + down, 3.4, 0.8, visage.fur.contact)


def _ape(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x, visage.y
    brow = [(x, y - 2), (x + 4.6, y - 4), (x + 7.6, y), (x + 5.4, y + 4)]
    left = [(2 * x - px, py) for px, py in reversed(brow[1:])]
    canvas.blob([*brow, *left], visage.pale, bevel=4, line=None, cast=0)
    canvas.ellipse(x, y + 5.8, 6.2, 4.3, visage.pale, bevel=3.6, cast=0.06)
    for side in (-1, 1):
        canvas.stamp(x + side * 1.1, y + 3.8, 0.9, 0.9, lighten(visage.pale.base, -0.34))
    _smile(canvas, visage, 7.2, 5.0)


def _shark(canvas: Canvas, visage: Visage) -> None:
    x, y, half = visage.x, visage.y, visage.half
    jaw = [
        (x - half * 0.84, y + 3.4),
        (x, y + 2.4),
        (x + half * 0.84, y + 3.4),
        (x + 5, y + 10),
        (x - 5, y + 10),
    ]
    canvas.blob(jaw, visage.pale, bevel=4, line=None, cast=0)
    canvas.blob([(x - 6, y + 5), (x, y + 3.6), (x + 6, y + 5), (x + 3.6, y + 8.6), (x - 3.6, y + 8.6)],
                Ramp(_MOUTH), shade="flat", cast=0)  # fmt: skip
    for tooth in (-3.8, -1.3, 1.3, 3.8) if canvas.fine else (-2, 2):
        canvas.stamp(x + tooth, y + 5.4, 1.1, 1.8, TOOTH)


_FRONTS: dict[str, Paint] = {
    "cat": _cat, "dog": _dog, "fox": _fox, "bear": _bear, "koala": _koala, "pig": _pig, "cow": _cow,
    "rabbit": _rabbit, "mouse": _mouse, "frog": _frog, "jaws": _jaws, "snake": _snake, "beak": _beak,
    "hook": _hook, "bill": _bill, "horse": _horse, "trunk": _trunk, "ape": _ape, "tentacles": tentacles,
    "shark": _shark, "insect": insect_face,
}  # fmt: skip
