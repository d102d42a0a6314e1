"""Snouts, beaks and trunks of beasts that live as people, seen from the side."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.miens import Mien
from sprite_tavern.forge.figures.visage import INK, TOOTH, Paint, Visage
from sprite_tavern.forge.ramps import Ramp

_LENGTHS: dict[str, tuple[float, float, float]] = {
    "cat": (1.6, 4.4, 3.4), "dog": (5.6, 4.6, 3.2), "fox": (7.4, 4.4, 1.7), "bear": (4.4, 5.0, 3.7),
    "koala": (1.4, 4.4, 3.4), "pig": (4.0, 4.4, 3.7), "cow": (5.0, 5.4, 4.8), "rabbit": (1.6, 4.2, 3.4),
    "mouse": (5.6, 4.4, 1.7), "frog": (2.4, 6.0, 4.6), "jaws": (9.0, 5.0, 3.4), "snake": (4.0, 5.4, 3.4),
    "horse": (7.4, 5.0, 4.2), "ape": (3.4, 5.0, 4.4), "shark": (6.4, 6.0, 1.8), "bill": (7.0, 2.6, 2.2),
}  # fmt: skip
"""Of each muzzle in profile: how far it stands out, and its radius at root and tip."""
_WHOLE_PALE = frozenset({"pig", "cow", "ape", "cat", "rabbit", "bear"})


def draw_profile(canvas: Canvas, visage: Visage) -> None:
    """Paint a muzzle that looks to the right."""
    _PROFILES.get(visage.mien.muzzle, _long_profile)(canvas, visage)


def _long_profile(canvas: Canvas, visage: Visage) -> None:
    """Paint a snout to the right with nose and mouth."""
    out, root, end = _LENGTHS.get(visage.mien.muzzle, (3.0, 4.6, 3.0))
    x, y = visage.x, visage.y
    tip = (x + visage.half - end * 0.6 + out, y + 5.2)
    ramp = visage.pale if visage.mien.muzzle in _WHOLE_PALE else visage.fur
    if visage.mien.muzzle == "bill":
        ramp = Ramp(visage.mien.nose)
    whole = canvas.limb([(x + 3, y + 3.6, root), (*tip, end)], ramp, smooth=False, cast=0.08)
    if ramp is visage.fur:
        low = [(x + 1, y + 8, root * 0.7), (tip[0], tip[1] + end * 0.9, end * 0.7)]
        canvas.limb(low, visage.pale, smooth=False, clip=whole, line=None, cast=0)
    mouth = [(x + visage.half * 0.5, y + 6.6, 0.4), (tip[0] + end * 0.5, tip[1] + end * 0.4, 0.4)]
    canvas.limb(mouth, Ramp(INK), line=None, cast=0, shade="flat", thinnest=0.45)
    if visage.mien.muzzle in {"jaws", "shark"} and not canvas.tiny:
        for share in (0.3, 0.7):
            canvas.stamp(x + visage.half * 0.6 + (tip[0] - x) * share * 0.6, y + 7, 1.0, 1.4, TOOTH)
    elif visage.mien.muzzle not in {"frog", "snake", "bill", "horse"}:
        canvas.stamp(tip[0] + end * 0.5, tip[1] - end * 0.6, 2.4, 1.9, visage.nose)


def _beak_profile(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x + visage.half - 2, visage.y
    horny = Ramp(visage.mien.nose if visage.mien.nose != Mien("beak").nose else "d99a3a")
    if visage.mien.muzzle == "hook":
        canvas.blob([(x, y), (x + 7, y + 0.6), (x + 9, y + 8), (x + 4, y + 5.4), (x, y + 6)], horny, bevel=3)
        return
    canvas.polygon([(x, y + 0.6), (x + 10, y + 4.2), (x, y + 6.4)], horny, bevel=2)


def _trunk_profile(canvas: Canvas, visage: Visage) -> None:
    x, y = visage.x + visage.half - 2, visage.y
    canvas.limb([(x - 2, y + 6, 1.4), (x + 5, y + 9, 0.6)], Ramp(TOOTH), cast=0)
    way = [(x - 2, y + 2, 3.8), (x + 4, y + 6, 3.0), (x + 5, y + 13, 2.4), (x + 9, y + 16, 1.8)]
    canvas.limb(way, visage.fur, bias=0.05, cast=0.14)


def tentacles(canvas: Canvas, visage: Visage) -> None:
    """Paint tentacles instead of a mouth."""
    x, y = visage.x, visage.y
    for number, dx in enumerate((-5.4, 5.4, -2, 2)):
        sway = 2.4 if number % 2 else -2.4
        way = [(x + dx * 0.8, y + 4.4, 2.3), (x + dx, y + 9.6, 1.9), (x + dx + sway * 0.5, y + 14.6, 0.9)]
        canvas.limb(way, visage.fur, bias=0.04 * number, cast=0.12)


def insect_face(canvas: Canvas, visage: Visage) -> None:
    """Paint feelers, great eyes and mandibles."""
    x, y, half = visage.x, visage.y, visage.half
    for side in (-1, 1):
        feeler = [(x + side * 3, y - 8, 0.8), (x + side * 6, y - 14, 0.6), (x + side * 9, y - 16.4, 1.2)]
        canvas.limb(feeler, Ramp(INK), cast=0)
        canvas.ellipse(x + side * half * 0.62, y + 0.4, 4.0, 5.4, Ramp("3a2030", "metal"), side * 16, bevel=3)
        jaw = [(x + side * 2.4, y + 6, 1.1), (x + side * 3.6, y + 10, 0.9), (x + side * 0.8, y + 11, 0.5)]
        canvas.limb(jaw, visage.fur, bias=-0.12)


_PROFILES: dict[str, Paint] = {
    "beak": _beak_profile, "hook": _beak_profile, "trunk": _trunk_profile, "tentacles": tentacles,
    "insect": insect_face,
}  # fmt: skip
