"""Weapons at 16 px: the head drawn far too large on a plain shaft, in the whole picture's units."""

import math
from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, STEEL, WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import facet, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour
from sprite_tavern.forge.ramps import Ramp, Rgb

_HEAD_X, _HEAD_Y = 42.0, 21.0
"""Where the head of a weapon sits whose shaft runs from the lower left."""


def _shaft(canvas: Canvas, look: Look) -> None:
    foot = look.vary("foot", 6, 16)
    wood = matte(look.second(look.pick("shaft", (WOOD, "6d4630", "a5713f"))))
    canvas.limb([(foot, 64 - foot, 2.4), (_HEAD_X, _HEAD_Y, 2.4)], wood, smooth=False)


def wand_tip(look: Look) -> Rgb:
    """Return the colour of a wand's tip; wood and the like are the stick's."""
    asked = look.part("star", "tip", "gem", "crystal")
    if asked is not None and asked.coloured:
        return asked.colour
    wooden = look.material == "wood"
    return look.colour if look.coloured and not wooden else look.shade_of("ffe678", 0.3)


def _hammer(canvas: Canvas, look: Look) -> None:
    _shaft(canvas, look)
    wooden = look.material == "wood"
    head = matte(look.colour) if wooden else metal(body_colour(look, STEEL))
    half = look.vary("head", 14, 18) * (1.15 if look.has("giant") else 1)
    with canvas.placed(_HEAD_X - 1, _HEAD_Y, 45):
        canvas.rectangle(-half, -10, 2 * half, 18, head, bevel=3)
        canvas.rectangle(-half, -10, 5, 18, head, **facet(0.3))
        canvas.rectangle(half - 5, -10, 5, 18, head, **facet(-0.3))


def _mace(canvas: Canvas, look: Look) -> None:
    if look.kind in {"club", "cudgel", "scepter", "sceptre"}:
        _club(canvas, look)
        return
    _shaft(canvas, look)
    steel = metal(body_colour(look, STEEL))
    reach = look.vary("spikes", 21, 24)
    for number in range(8):
        turn = number * math.pi / 4
        tip = (_HEAD_X + reach * math.cos(turn), _HEAD_Y + reach * math.sin(turn))
        side = (7 * math.sin(turn), -7 * math.cos(turn))
        near = [(_HEAD_X + way * side[0], _HEAD_Y + way * side[1]) for way in (-1, 1)]
        canvas.polygon([near[0], tip, near[1]], steel, shade="flat", line=None, cast=0.0, bias=0.3)
    canvas.ellipse(_HEAD_X, _HEAD_Y, 11, 11, steel, bias=-0.1)


def _club(canvas: Canvas, look: Look) -> None:
    if look.kind in {"club", "cudgel"}:
        wood = matte(look.colour)
        end = look.vary("thick", 9, 12)
        canvas.limb([(10, 54, 2.6), (26, 38, 4), (_HEAD_X, _HEAD_Y, end)], wood)
        for x, y in ((38, 16), (47, 22), (36, 26)):
            canvas.stamp(x, y, 3, 3, wood.contact)
        return
    gold = metal(look.colour)
    canvas.limb([(10, 54, 2.6), (_HEAD_X, _HEAD_Y, 2.6)], gold, smooth=False)
    canvas.ellipse(_HEAD_X, _HEAD_Y, 11, 11, metal(look.second("c4164a")))
    canvas.limb([(30, 22, 2.6), (41, 33, 2.6)], gold, smooth=False)


def _wand(canvas: Canvas, look: Look) -> None:
    star = look.has("star") or look.part("star") is not None
    spikes = 5 if star else look.pick("star", (5, 4))
    foot = look.vary("foot", 8, 16)
    canvas.limb([(foot, 64 - foot, 2.6), (_HEAD_X, _HEAD_Y, 2.6)], matte(look.second(WOOD)), smooth=False)
    radius = look.vary("radius", 19, 22)
    tip = glow(wand_tip(look))
    canvas.polygon(star_points(_HEAD_X, _HEAD_Y + 1, radius, spikes, 0.46), tip, shade="flat", bias=-0.15)
    canvas.ellipse(_HEAD_X, _HEAD_Y + 1, radius * 0.3, radius * 0.3, tip, **facet(0.2))


def _bow(canvas: Canvas, look: Look) -> None:
    wood = look.ramp() if look.coloured else matte(look.pick("bow wood", (WOOD, "6d4a34", "a5713f")))
    belly = look.vary("belly", -2, 5)
    string = soft("f2efe2")
    tail, tip = (14.0, 10.0), (54.0, 50.0)
    canvas.limb([(*tail, 1.4), (*tip, 1.4)], string, smooth=False, thinnest=0.5, shade="flat", line=None)
    stave = [(*tail, 2.0), (32 + belly, 13 - belly * 0.6, 3), (51 + belly * 0.6, 32 - belly, 3), (*tip, 2.0)]
    canvas.limb(stave, wood)
    if look.part("arrow", "arrows") or look.has("drawn"):
        canvas.limb([(12, 52, 1.6), (50, 14, 1.6)], matte("d9b184"), smooth=False)
        canvas.polygon(path("58,6 44,9 55,20"), metal(STEEL), shade="flat", bias=0.2)
        feather = matte(look.pick("fletching", ("d3313a", "eceef2", "4a9e3f")))
        canvas.polygon(path("4,52 14,42 20,46 18,50 12,60"), feather, shade="flat")


def _spear(canvas: Canvas, look: Look) -> None:
    _shaft(canvas, look)
    steel = metal(body_colour(look, STEEL))
    long, half = look.vary("point", 24, 30), look.vary("half", 6.5, 8.5)
    with canvas.placed(38, 26, 45):
        for side, bias in ((-1, 0.3), (1, -0.2)):
            leaf = [(0, 4), (side * half, -long * 0.3), (0, -long)]
            canvas.polygon(leaf, steel, **facet(bias))
        canvas.limb([(-4, 4, 2.0), (4, 4, 2.0)], metal(GOLD), smooth=False)


def _halberd(canvas: Canvas, look: Look) -> None:
    _shaft(canvas, look)
    steel = metal(body_colour(look, STEEL))
    size = look.vary("blade", 0.9, 1.1)
    with canvas.placed(38, 26, 45):
        canvas.polygon([(-5, -6), (0, -33), (5, -6)], steel, shade="flat", bias=0.3)
        blade = [(2, -6), (14 * size, -10), (18 * size, 1), (13 * size, 14), (2, 8)]
        canvas.polygon(blade, steel, bevel=3)
        canvas.polygon([(-2, -4), (-14, 0), (-2, 6)], steel, shade="flat", bias=-0.1)


def _trident(canvas: Canvas, look: Look) -> None:
    _shaft(canvas, look)
    steel = metal(body_colour(look, STEEL))
    wide = look.vary("tines", 13, 15)
    with canvas.placed(38, 26, 45):
        rows = [(-wide, -24), (-wide, -6), (-wide * 0.5, 2), (0, 3), (wide * 0.5, 2), (wide, -6), (wide, -24)]
        canvas.limb([(x, y, 2.2) for x, y in rows], steel, smooth=False, bias=0.15)
        canvas.limb([(0, 4, 2.2), (0, -30, 2.0)], steel, smooth=False, bias=0.15)


BOLD_ARMS: dict[str, Callable[[Canvas, Look], None]] = {
    "hammer": _hammer, "mace": _mace, "wand": _wand, "bow": _bow, "spear": _spear,
    "halberd": _halberd, "trident": _trident,
}  # fmt: skip
"""The weapons that have a drawing of their own at 16 px, by the name of their drawer."""


def flaming_blade(canvas: Canvas, ramp: Ramp, length: float) -> None:
    """Draw a burning blade at 16 px, from the origin up: tongues of fire all along a bright edge."""
    outline = mirrored(
        f"0,{-length - 6} 4,{-length * 0.8} 9,{-length * 0.84} 6,{-length * 0.56} 10,{-length * 0.5}"
        f" 7,{-length * 0.24} 9,-8 5,-2 0,-2"
    )
    canvas.polygon(outline, glow("e2442a"), shade="flat")
    canvas.polygon(mirrored(f"0,{-length} 5,{-length * 0.6} 5,-2 0,-2"), glow("fb9a2e"), **facet(0.1))
    canvas.polygon(mirrored(f"0,{-length + 3} 2.4,{-length * 0.7} 2.4,-2 0,-2"), ramp, **facet(0.4))


def bold_rifle(canvas: Canvas, look: Look, body: Ramp, wood: Ramp) -> None:
    """Draw a rifle with a scope at 16 px: stock at the lower left, barrel to the upper right."""
    dark = matte("4a4f5c")
    with canvas.placed(32, 34, -36 + look.vary("aim", -5, 5)):
        canvas.limb([(0, 0, 1.9), (38, 0, 1.9)], dark, smooth=False)
        canvas.polygon([(-36, -3), (-12, -4), (-6, 4), (-36, 11)], wood, bevel=3)
        canvas.rectangle(-14, -5, 24, 9, body, bevel=2)
        canvas.limb([(0, 4, 2.2), (-4, 13, 2.2)], dark, smooth=False)
        canvas.limb([(-10, -11, 2.6), (10, -11, 3)], body, smooth=False)
