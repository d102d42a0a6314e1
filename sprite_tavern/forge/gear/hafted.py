"""Weapons and tools on a shaft: axes, hammers, maces, spears, scythes, picks."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import (
    GOLD,
    LEATHER,
    MAGIC,
    PALE_WOOD,
    WOOD,
    bold,
    held,
    is_magic,
    metal_ramp,
    pole_wood,
)
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.ramps import Ramp

_IRON = "8c98ac"
"""The head of a small hammer: darker than a blade, which gleams."""
_TINY_HEAD = 8.8, 5.6
"""Half the width and height of a hammer's head at 16 px: five pixels by three, the shaft below the middle."""


def _shaft(canvas: Canvas, look: Look, top: float, bottom: float, radius: float = 1.15) -> None:
    wood = look.second(pole_wood(canvas, look.pick("shaft", (WOOD, "6d4630", "a5713f"))))
    if canvas.tiny:
        canvas.limb([(0, bottom, 1), (0, top, 1)], Ramp(wood), thinnest=0.55, shade="flat", bias=0.1)
        return
    canvas.limb([(0, bottom, radius), (0, top, radius)], Ramp(wood))
    if canvas.fine and bottom > 2:
        canvas.limb([(0, 2.4, radius), (0, -2.4, radius)], Ramp(LEATHER), line=None, cast=0)


@held(
    presets={
        "axe": {},
        "hatchet": {"kind": "hatchet"},
        "battleaxe": {"states": ("double",)},
        "doubleaxe": {"states": ("double",)},
        "greataxe": {"states": ("double", "giant")},
        "tomahawk": {"kind": "hatchet"},
    },
    tilt=20,
)
def axe(canvas: Canvas, look: Look) -> None:
    """Paint an axe, double-bitted when asked."""
    long = 22 + look.vary("shaft length", -2, 2)
    _shaft(canvas, look, -long, 6)
    steel = metal_ramp(canvas, look)
    size = look.vary("head", 0.92, 1.15) * (
        0.78 if look.kind == "hatchet" else 1.25 if look.has("giant") else 1.0
    )
    size *= bold(canvas, 1.25)
    if canvas.tiny and look.has("double", "two-headed"):
        size *= 0.8
    beard = look.pick("beard", (10.0, 7.6, 11.5))
    sides = (False, True) if look.has("double", "two-headed") else (False,)
    for flip in sides:
        with canvas.placed(0, -long, scale=size, flip=flip):
            head = [(0.6, 0.4), (5, -2.6), (8.6, -3.6), (9.8, 3), (8.2, beard), (4.6, 7.2), (0.6, 5.6)]
            canvas.blob(head, steel, bevel=2.6, cast=0.1)
            if canvas.fine and is_magic(look):
                canvas.stamp(5, 2.4, 1.2, 2.4, MAGIC)
    if canvas.small and len(sides) > 1:
        _shaft(canvas, look, -long - 5, -long + 9)
    else:
        canvas.rectangle(-1.7, -long - 0.6, 3.4, 7.2 * size, steel, shade="flat", bias=-0.12)
    if look.has("flaming"):
        with canvas.placed(0, -long):
            flame(canvas, 4, 9)


@held(
    presets={
        "hammer": {},
        "warhammer": {"states": ("giant",)},
        "mallet": {"material": "wood"},
        "gavel": {"material": "wood"},
    },
    tilt=18,
)
def hammer(canvas: Canvas, look: Look) -> None:
    """Paint a hammer with a banded head; a small one is one plain block, lest it read as an axe."""
    long, size = 20.0, (1.25 if look.has("giant") else 1.0) * bold(canvas, 1.3)
    _shaft(canvas, look, -long, 6, 1.2)
    head = look.ramp() if look.material == "wood" else metal_ramp(canvas, look)
    wide, high = 6.5 * size * look.vary("head", 0.9, 1.15), 4.0 * size
    if canvas.tiny:
        wide, high = _TINY_HEAD
    if canvas.small:
        iron = head if look.material == "wood" or look.coloured else Ramp(_IRON)
        canvas.rectangle(-wide, -long - high, wide * 2, high * 2, iron, bevel=1.6, gradient=0.2)
        return
    canvas.rectangle(-wide, -long - high, wide * 2, high * 2, head, bevel=1.6, texture=look.texture())
    for side in (-1, 1):
        canvas.rectangle(
            side * wide * 0.8 - 0.7, -long - high, 1.4, high * 2, head, shade="flat", bias=-0.2, line=None
        )
    band = Ramp(GOLD, "metal")
    canvas.rectangle(-1.6, -long - high - 0.6, 3.2, high * 2 + 1.2, band, shade="flat")
    if is_magic(look):
        canvas.stamp(0, -long, 1.6, 2.6, MAGIC)


@held(
    presets={
        "mace": {},
        "morningstar": {},
        "club": {"kind": "club", "colour": WOOD},
        "cudgel": {"kind": "club", "colour": WOOD},
        "scepter": {"kind": "scepter", "colour": GOLD},
        "sceptre": {"kind": "scepter", "colour": GOLD},
        "flail": {"kind": "mace"},
    },
    tilt=20,
)
def mace(canvas: Canvas, look: Look) -> None:
    """Paint a spiked mace, a wooden club or a royal sceptre."""
    thick = bold(canvas)
    if look.kind == "club":
        wood = look.ramp() if look.coloured or not canvas.tiny else Ramp(PALE_WOOD)
        canvas.limb(
            [(0, 6, 1.4), (0, -6, 1.9), (0.4, -17, 4.2 * thick), (0.2, -21, 3.4 * thick)],
            wood,
            texture=look.texture(),
        )
        for x, y in ((-2.2, -16), (2.6, -19), (1.4, -12)):
            canvas.stamp(x, y, 1.3, 1.3, wood.contact)
        return
    long = 20.0
    canvas.limb([(0, 6, 1.1), (0, -long, 1.1)], Ramp(LEATHER if look.kind != "scepter" else GOLD))
    head = Ramp(look.colour, "metal") if look.kind == "scepter" else metal_ramp(canvas, look)
    if look.kind == "scepter":
        canvas.ellipse(0, -long, 3.6 * thick, 3.6 * thick, Ramp(look.second("c4164a"), "metal"))
        canvas.limb([(-3.4, -long + 4, 1.1), (0, -long + 2.6, 1.4), (3.4, -long + 4, 1.1)], head)
        return
    spikes = look.pick("spikes", (6, 8))
    for number in range(spikes):
        with canvas.placed(0, -long, scale=thick):
            _spike(canvas, head, number * 2 * math.pi / spikes)
    canvas.ellipse(0, -long, 4.4 * thick, 4.4 * thick, head)


def _spike(canvas: Canvas, ramp: Ramp, angle: float) -> None:
    def at(turn: float, reach: float) -> tuple[float, float]:
        return reach * math.cos(angle + turn), reach * math.sin(angle + turn)

    canvas.polygon([at(-0.28, 4), at(0, 6.8), at(0.28, 4)], ramp, shade="flat", line=None)


@held(
    presets={
        "spear": {},
        "lance": {"kind": "lance"},
        "pike": {},
        "javelin": {},
        "halberd": {"kind": "halberd"},
        "glaive": {"kind": "halberd"},
        "polearm": {"kind": "halberd"},
        "trident": {"kind": "trident"},
        "pitchfork": {"kind": "trident"},
        "harpoon": {},
        "fork": {"kind": "trident"},
    },
    tilt=3,
    lift=2,
)
def spear(canvas: Canvas, look: Look) -> None:
    """Paint a spear, lance, halberd or trident, held in its middle."""
    long = 31 + look.vary("shaft length", -2, 2)
    _shaft(canvas, look, -long + 6, 20, 1.0)
    steel = metal_ramp(canvas, look)
    if look.kind == "trident":
        _tines(canvas, steel, -long)
        return
    if look.kind == "halberd":
        blade = [(0.6, 0), (6, -4), (8, 2), (5.6, 8), (0.6, 5)]
        with canvas.placed(0, -long + 10, scale=bold(canvas)):
            canvas.blob(blade, steel, bevel=2)
        canvas.polygon(
            [(-0.6, -long + 10), (-5, -long + 12), (-0.6, -long + 14)], steel, shade="flat", bias=-0.1
        )
    if canvas.tiny or (canvas.small and look.kind == "lance"):
        _bold_point(canvas, steel, -long, lance=look.kind == "lance")
        return
    wide = 1.9 if look.kind == "lance" else 2.8 * look.vary("point", 0.85, 1.15)
    canvas.polygon([(0, -long - 3), (-wide, -long + 3), (0, -long + 8)], steel, shade="flat", bias=0.2)
    canvas.polygon(
        [(0, -long - 3), (wide, -long + 3), (0, -long + 8)], steel, shade="flat", bias=-0.2, line=None
    )


def _bold_point(canvas: Canvas, ramp: Ramp, top: float, *, lance: bool) -> None:
    """Paint the point of a spear three pixels wide for 16 px, or the long cone of a small lance."""
    if lance:
        canvas.polygon([(0, top - 3), (6.4, top + 30), (-6.4, top + 30)], ramp)
        canvas.rectangle(-9, top + 29, 18, 4, Ramp(GOLD, "metal"), shade="flat")
        return
    canvas.polygon([(0, top - 5), (6, top + 3), (2.2, top + 11), (-2.2, top + 11), (-6, top + 3)], ramp)


def _tines(canvas: Canvas, ramp: Ramp, top: float) -> None:
    if canvas.tiny:
        _bold_tines(canvas, ramp, top)
        return
    canvas.limb(
        [(-4.6, top, 0.6), (-4.6, top + 5, 1.0), (0, top + 9, 1.2), (4.6, top + 5, 1.0), (4.6, top, 0.6)],
        ramp,
    )
    canvas.limb([(0, top + 9, 1.1), (0, top - 3, 0.5)], ramp, smooth=False)


def _bold_tines(canvas: Canvas, ramp: Ramp, top: float) -> None:
    """Paint three tines with a pixel of air between them at 16 px."""
    for x in (-9.0, 0.0, 9.0):
        canvas.rectangle(x - 2, top + 1, 4, 12, ramp, shade="flat", bias=0.2)
    canvas.rectangle(-11, top + 10, 22, 4, ramp, shade="flat")


def _bold_broom(canvas: Canvas) -> None:
    """Paint the head of a broom for 16 px: a square brush of straws with a red binding under it."""
    canvas.rectangle(-6.4, -29, 12.8, 11, Ramp("f0d060"), shade="flat")
    for x in (-3.2, 3.2):
        canvas.rectangle(x - 1.6, -29, 3.2, 7.2, Ramp("b98a34"), shade="flat", line=None, cast=0)
    canvas.rectangle(-3.4, -18.4, 6.8, 3.6, Ramp("c2402c"), shade="flat")


@held(presets={"scythe": {}, "sickle": {"kind": "sickle"}}, tilt=4, lift=2)
def scythe(canvas: Canvas, look: Look) -> None:
    """Paint a reaper's scythe or a hand sickle."""
    top = -26.0 if look.kind == "scythe" else -6.0
    _shaft(canvas, look, top, 20 if look.kind == "scythe" else 4, 1.1)
    steel = metal_ramp(canvas, look)
    curve = [(-0.8, 1.6), (8, -1.4), (15, 4), (18, 11), (13, 6.6), (7, 3.6), (-0.8, 4.4)]
    with canvas.placed(0, top, scale=bold(canvas, 1.2)):
        canvas.blob(curve, steel, bevel=1.6)


@held(
    presets={
        "pickaxe": {},
        "pick": {},
        "shovel": {"kind": "shovel"},
        "spade": {"kind": "shovel"},
        "hoe": {"kind": "hoe"},
        "rake": {"kind": "hoe"},
        "broom": {"kind": "broom"},
        "broomstick": {"kind": "broom"},
    },
    tilt=18,
)
def tool(canvas: Canvas, look: Look) -> None:
    """Paint a pickaxe, shovel, hoe or broom."""
    _shaft(canvas, look, -20, 8)
    steel = metal_ramp(canvas, look)
    if look.kind == "shovel":
        with canvas.placed(0, -18, scale=bold(canvas, 1.3)):
            canvas.blob([(-3.6, 0), (3.6, 0), (3.8, -7), (0, -12), (-3.8, -7)], steel, bevel=2)
    elif look.kind == "broom":
        straw = Ramp("f0d060" if canvas.tiny else "d9b85a")
        wide = bold(canvas, 1.35)
        ends = [(7.6, -29), (4.4, -27.6), (3, -31.4), (0.4, -29), (-2.6, -31), (-4.4, -27.4), (-7.6, -28.6)]
        outline = [(-1.6, -14), (1.6, -14), (4.6, -20), *ends, (-4.6, -20)]
        if canvas.tiny:
            _bold_broom(canvas)
            return
        canvas.polygon([(x * wide, y) for x, y in outline], straw, bevel=3)
        for lean in (-1, 0, 1) if canvas.fine else (0,):
            canvas.limb([(lean, -18, 0.4), (lean * 4, -27, 0.4)], Ramp("9a7430"), line=None, cast=0)
        canvas.limb([(-2.6, -16.4, 1.0), (2.6, -16.4, 1.0)], Ramp("a5452f"), line=None, cast=0)
    elif look.kind == "hoe":
        with canvas.placed(0, -21, scale=bold(canvas)):
            canvas.polygon([(-1, -0.6), (-9, 1), (-9, 4.6), (-1, 2)], steel, bevel=1)
    else:
        with canvas.placed(0, -21, scale=bold(canvas, 1.25)):
            canvas.limb([(-11, 5.4, 0.7), (-6, 1.4, 1.7), (0, 0, 2.2), (6, 1.4, 1.7), (11, 5.4, 0.7)], steel)
