"""Interface icons: heart, star, coin, arrow, skull and the like."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import catmull_rom, star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import BOLT, HEART, emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, INK, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_WAYS = {"right": 90.0, "down": 180.0, "left": 270.0}
"""Degrees clockwise from pointing up."""


@draws(
    "coin",
    family="items",
    colour=GOLD,
    words=("gold coin", "token", "doubloon", "currency"),
    presets={
        "golden coin": {},
        "silver coin": {"colour": "c3ccd8"},
        "copper coin": {"colour": "c7723f"},
        "bronze coin": {"colour": "b67a3e"},
        "coins": {"kind": "heap"},
        "gold": {"kind": "heap"},
        "coin pile": {"kind": "heap"},
        "money": {"kind": "heap"},
    },
    faces="viewer",
)
@weathered(stretch=0.0)
def coin(canvas: Canvas, look: Look) -> None:
    """Paint a coin with a raised rim and an emblem, face on or turned; or stacks of them."""
    colour = body_colour(look, GOLD)
    if look.kind == "heap" or look.count > 1 or look.has("stack", "pile"):
        _stacks(canvas, look, colour)
        return
    turned = look.pick("turn of coin", (1.0, 0.86, 1.0, 0.7, 0.56))
    face, edge = metal(colour), metal(lighten(colour, -0.14))
    with canvas.placed(32, 32):
        thick = 6 * (1 - turned) + 2.4
        canvas.ellipse(thick, 0, 25 * turned, 25, edge, shade="flat", bias=-0.1)
        canvas.ellipse(0, 0, 25 * turned, 25, face, bevel=3.2, cast=0.0)
        canvas.ellipse(
            0, 0, 20 * turned, 20, metal(lighten(colour, -0.04)), shade="flat", bias=-0.06, cast=0.0
        )
        canvas.ellipse(0.9, 0.9, 18.4 * turned, 18.4, face, **inlay(0.02))
        name = pictured(look) or look.pick(
            "coin emblem", ("star", "star", "crown", "lion", "skull", "square")
        )
        with canvas.placed(0, 0, 0, turned):
            if name == "square":
                canvas.rectangle(-5.6, -5.6, 11.2, 11.2, matte(INK), shade="flat", cast=0.0)
            else:
                emblem(canvas, name, 11.5, metal(lighten(colour, 0.07)))
        for step in range(3):
            glint(canvas, (-13 + step * 2.2) * turned, -10 - step * 2.2, 2.2, 2.2)


def _stacks(canvas: Canvas, look: Look, colour: tuple[int, int, int]) -> None:
    face, edge = metal(colour), metal(lighten(colour, -0.1))
    if canvas.tiny:
        _bold_heap(canvas, look, face, edge)
        return
    heights = look.pick("stacks", ((3, 6, 4), (5, 2, 7), (2, 7, 3), (6, 4, 2)))
    for x, count, ground in zip((16, 48, 32), heights, (50, 50, 57), strict=True):
        for number in range(count):
            y = ground - number * 5 + look.vary(f"slip {x} {number}", -0.4, 0.4)
            shift = look.vary(f"shift {x} {number}", -1.6, 1.6)
            canvas.ellipse(x + shift, y + 2.4, 13, 5.6, edge, shade="flat", bias=-0.12)
            canvas.ellipse(x + shift, y, 13, 5.6, face, bevel=1.6, line=None, cast=0.0)
            canvas.ellipse(x + shift, y, 9, 3.4, edge, **inlay(0.05))
        glint(canvas, x - 7, ground - count * 5 + 4, 2, 2)


def _bold_heap(canvas: Canvas, look: Look, face: Ramp, edge: Ramp) -> None:
    """Draw two stacks of thick coins and one that leans on them at 16 px."""
    heights = look.pick("stacks", ((3, 5), (5, 3), (4, 2), (2, 4)))
    for x, count in zip((17, 44), heights, strict=True):
        for number in range(count):
            y = 54 - number * 8
            canvas.rectangle(x - 13, y - 4, 26, 8, edge, shade="flat", line="dark", bias=-0.1)
            canvas.rectangle(x - 11, y - 4, 22, 4, face, **facet(0.2))
    side = 1 if heights[0] > heights[1] else -1
    with canvas.placed(32 + side * 15, 42):
        canvas.ellipse(0, 6, 13, 13, face, bevel=3, line="dark")
        canvas.stamp(0, 6, 4, 10, edge.tones[1])


@draws(
    "heart",
    family="effects",
    colour="d3313a",
    words=("life", "heart container", "hit point"),
    faces="viewer",
)
@weathered()
def heart(canvas: Canvas, look: Look) -> None:
    """Paint a glossy heart; broken in two, empty, or half full."""
    colour = body_colour(look, "d3313a")
    ramp = matte(colour)
    plump, tall = look.vary("plump", 0.84, 1.12), look.vary("tall", 0.86, 1.1)
    outline = catmull_rom([(x * 26 * plump, y * 25 * tall) for x, y in HEART], steps=6)
    with canvas.placed(32, 33, look.vary("tilt", -13, 13)):
        if look.has("empty", "hollow"):
            canvas.polygon(outline, ramp, bevel=3)
            canvas.polygon(outline * 0.74, matte("3a3446"), shade="flat", bias=-0.1)
            return
        whole = canvas.polygon(outline, ramp, bevel=look.pick("bevel", (6, 9, 14)))
        if look.has("half", "half-full"):
            canvas.rectangle(0, -30, 40, 60, matte("3a3446"), clip=whole, bevel=6, line="soft")
        if look.part("wings") or look.has("winged"):
            _wings(canvas)
        if look.has("broken", "cracked"):
            canvas.limb(
                [(1, -18, 1.2), (-4, -8, 1.4), (4, -1, 1.4), (-3, 8, 1.3), (1, 22, 0.8)],
                matte(INK),
                smooth=False,
                **inlay(-0.2),
            )
        canvas.ellipse(-14 * plump, -11, 4.4, 3.2, matte(lighten(colour, 0.3)), -30, **inlay(0.3))
        canvas.ellipse(-19 * plump, -5, 1.6, 2, matte(lighten(colour, 0.3)), **inlay(0.3))


def _wings(canvas: Canvas) -> None:
    for side in (-1, 1):
        with canvas.placed(side * 20, -6, 0, 1, flip=side < 0):
            canvas.blob(
                path("0,4 2,-6 12,-16 22,-17 17,-11 20,-8 13,-4 15,0 8,2 6,8"), matte("f2f3f6"), bevel=3
            )


@draws("star", family="effects", colour="f4c83c", words=("power star",), faces="viewer")
@weathered(stretch=0.0)
def star(canvas: Canvas, look: Look) -> None:
    """Paint a bevelled star of four to eight points."""
    ramp = metal(body_colour(look, "f4c83c"))
    spikes = look.pick("spikes", (5, 5, 5, 4, 6) if canvas.small else (5, 5, 6, 4, 8))
    waist = look.vary("waist", 0.42, 0.56) if canvas.tiny else look.vary("waist", 0.38, 0.56)
    with canvas.placed(32, 33, 0 if canvas.tiny else look.vary("turn", -10, 10)):
        corners = star_points(0, 0, 28, spikes, waist)
        canvas.polygon(
            catmull_rom(corners, steps=3) if look.chance("rounded", 0.4) else corners, ramp, shade="flat"
        )
        for first, second in zip(range(2 * spikes), [*range(1, 2 * spikes), 0], strict=True):
            middle = (corners[first] + corners[second]) / 2
            lit = float(-(middle[0] * 0.012 + middle[1] * 0.016)) * (1 if first % 2 else 0.5)
            canvas.polygon([(0, 0), tuple(corners[first]), tuple(corners[second])], ramp, **facet(lit))
        if look.has("cute", "happy") or look.part("face", "eyes"):
            canvas.eye(-5, 1, 3.2, 5)
            canvas.eye(5, 1, 3.2, 5)


@draws(
    "cursor",
    family="effects",
    colour="4a9e3f",
    words=("pointer", "direction arrow", "arrow sign"),
    faces="viewer",
)
@weathered()
def arrow_icon(canvas: Canvas, look: Look) -> None:
    """Paint a thick arrow pointing one way."""
    turn = next((angle for way, angle in _WAYS.items() if look.has(way)), 0.0)
    head, shaft = look.vary("head", 20, 26), look.vary("shaft", 8, 11)
    with canvas.placed(32, 32, turn):
        canvas.polygon(
            mirrored(f"0,-27 {head},0 {shaft},0 {shaft},26 0,26"), matte(body_colour(look, "4a9e3f")), bevel=5
        )


@draws(
    "skull",
    family="items",
    colour="e6ddc4",
    words=("cranium",),
    presets={"crossbones": {"kind": "crossbones"}},
    faces="viewer",
)
@weathered()
def skull(canvas: Canvas, look: Look) -> None:
    """Paint a skull from the front, with or without its jaw and crossed bones."""
    bone = matte(body_colour(look, "e6ddc4"))
    wide = look.vary("wide", 0.9, 1.08)
    jaw = look.pick("jaw", ("teeth", "open", "teeth"))
    if look.kind == "crossbones" or look.part("bone", "bones", "crossbones"):
        _crossed_bones(canvas)
    with canvas.placed(32, 29, 0, wide):
        if jaw == "open":
            canvas.blob(mirrored("0,23 9,21 11,14 13,16 11,27 6,31 0,31.4"), bone, bevel=4)
        canvas.rectangle(-10, 10, 20, 11, bone, bevel=3, texture=None)
        canvas.blob(
            mirrored("0,-25 13,-22 22,-10 22,3 17,11 12,14 0,15"), bone, bevel=14, texture=noise(0.08, 0.5)
        )
        _skull_face(canvas, look)


def _skull_face(canvas: Canvas, look: Look) -> None:
    dark = matte("2b2130")
    slant = look.vary("slant", -16, 16)
    for side in (-1, 1):
        canvas.ellipse(side * 9.4, 0.6, 6.0, 6.6, dark, side * slant, **inlay(-0.1))
        if look.has("glowing", "cursed", "evil") or look.part("eyes"):
            canvas.stamp(side * 9.4, 1, 3.4, 3.4, "ff5a3c", round=True)
    canvas.polygon([(0, 5), (2.8, 11), (-2.8, 11)], dark, **inlay(-0.1))
    for tooth in range(-2, 3):
        canvas.stamp(tooth * 4, 18.4, 1.0, 5.4, "6d5f54")


def _crossed_bones(canvas: Canvas) -> None:
    bone = matte("e6ddc4")
    for turn in (38, -38):
        with canvas.placed(32, 40, turn):
            canvas.limb([(-28, 0, 2.6), (28, 0, 2.6)], bone, smooth=False)
            for end in (-29, 29):
                for side in (-2.4, 2.4):
                    canvas.ellipse(end, side, 3.4, 3.2, bone, line=None, cast=0.0)


@draws(
    "energy",
    family="effects",
    colour="f4df3c",
    words=("power", "stamina"),
    faces="viewer",
)
@weathered()
def bolt_icon(canvas: Canvas, look: Look) -> None:
    """Paint a thick energy bolt."""
    with canvas.placed(32, 32, look.vary("turn", -8, 12), 29):
        canvas.polygon(
            [(x * look.vary("fat", 1.0, 1.35), y) for x, y in BOLT], metal(look.colour), bevel=0.16
        )


@draws("gear", family="items", colour="97a2b3", words=("cog", "cogwheel", "settings"), faces="viewer")
@weathered(stretch=0.0)
def gear(canvas: Canvas, look: Look) -> None:
    """Paint a toothed wheel."""
    steel = metal(body_colour(look, "97a2b3"))
    teeth = look.pick("teeth", (8, 6, 10, 9))
    hole = look.vary("hole", 6, 10)
    with canvas.placed(32, 32):
        for number in range(teeth):
            with canvas.placed(0, 0, number * 360 / teeth + look.vary("turn", 0, 30)):
                canvas.polygon(mirrored("0,-28 4,-28 5.6,-16 0,-16"), steel, bevel=1.6, line=None, cast=0.0)
        canvas.ellipse(0, 0, 21, 21, steel, bevel=4, line=None)
        canvas.ellipse(0, 0, hole + 3, hole + 3, steel, bevel=2)
        canvas.ellipse(0, 0, hole, hole, matte("2b2633"), shade="flat", bias=-0.1)
        if look.chance("bolts", 0.5):
            for number in range(4):
                angle = math.radians(45 + 90 * number)
                canvas.stamp(16 * math.cos(angle), 16 * math.sin(angle), 3, 3, steel.tones[1])
