"""Vessels and bags: pot, basket, backpack, coffin."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.contents import heap
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    CLAY,
    DARK_WOOD,
    GOLD,
    LEATHER,
    LINEN,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, planks, stripes

_IN_A_BASKET = (
    (-13.0, -8.0, 0.36),
    (13.0, -8.0, 0.36),
    (0.0, -13.0, 0.38),
    (-6.0, -4.0, 0.36),
    (8.0, -4.0, 0.36),
)
"""Places of the goods above a basket's rim, and their scale."""


@draws(
    "pot",
    family="items",
    colour=CLAY,
    words=("vase", "urn", "jug", "amphora", "clay pot", "pitcher", "ceramic pot", "cooking pot"),
    presets={
        "amphora": {"kind": "amphora"},
        "urn": {"kind": "urn", "colour": "6a6f80"},
        "jug": {"kind": "jug"},
        "pitcher": {"kind": "jug"},
        "vase": {"kind": "vase", "colour": "3a78c0"},
    },
    faces="viewer",
)
@weathered()
def pot(canvas: Canvas, look: Look) -> None:
    """Paint a vessel of clay: round pot, slender vase, handled amphora, jug or urn."""
    colour = body_colour(look, CLAY)
    clay = matte(colour)
    kinds = {
        "pot": "0,-19 12,-20 14,-16 11,-12 21,-2 20,14 12,24 0,25",
        "vase": "0,-27 9,-27 7,-20 6,-14 15,-2 16,10 9,24 0,25",
        "amphora": "0,-27 8,-27 6,-22 6,-14 17,-4 15,10 6,22 6,26 0,26",
        "jug": "0,-24 9,-25 8,-17 9,-10 17,2 17,16 11,24 0,25",
        "urn": "0,-21 10,-21 9,-15 19,-9 19,2 11,14 7,19 12,24 0,25",
    }
    kind = look.kind if look.kind in kinds else look.pick("kind", ("pot", "pot", "vase", "amphora"))
    wide = look.vary("wide", 0.92, 1.12)
    with canvas.placed(32, 34):
        if kind in {"amphora", "jug"}:
            for side in (-1, 1)[: 2 if kind == "amphora" else 1]:
                canvas.limb(
                    [(side * 7, -22, 1.8), (side * 17, -20, 1.9), (side * 18, -8, 1.9), (side * 14, -2, 1.8)],
                    clay,
                )
        whole = canvas.blob([(x * wide, y) for x, y in mirrored(kinds[kind])], clay, bevel=15)
        top = float(kinds[kind].split()[0].split(",")[1])
        lip = abs(float(kinds[kind].split()[1].split(",")[0])) * wide
        pattern, ink = (
            look.pick("pattern", ("band", "zigzag", "none", "emblem")),
            matte(look.second(lighten(colour, 0.2))),
        )
        if pattern == "zigzag" and not canvas.tiny:
            points = [(-24 + step * 6, 2 + (5 if step % 2 else 0)) for step in range(9)]
            canvas.limb([(x, y, 1.2) for x, y in points], ink, smooth=False, **inlay(0.1, clip=whole))
        elif pattern == "band":
            for y in (-1, 7):
                canvas.rectangle(-26, y, 52, 3, ink, **inlay(0.05, clip=whole))
        if pictured(look) or pattern == "emblem":
            with canvas.placed(0, 6):
                emblem(canvas, pictured(look) or look.pick("emblem", ("sun", "leaf", "moon")), 7, ink)
        canvas.ellipse(0, top, lip + 1, 3.2, clay, bevel=1.4)
        canvas.ellipse(0, top, lip - 2, 1.8, matte("3a2a26"), **inlay(-0.2))
        if kind == "urn" and not look.has("open"):
            canvas.blob(mirrored("0,-30 3,-30 4,-26 11,-23 10,-20 0,-20"), clay, bevel=3)
        glint(canvas, -9 * wide, -2, 1.8, 6)


@draws(
    "basket",
    family="items",
    colour="c49a55",
    words=("wicker basket", "fruit basket", "picnic basket", "hamper"),
    faces="viewer",
)
@weathered()
def basket(canvas: Canvas, look: Look) -> None:
    """Paint a woven basket with a handle and something in it."""
    wicker = matte(body_colour(look, "c49a55"))
    wide, deep = look.vary("wide", 22, 27), look.vary("deep", 20, 25)
    with canvas.placed(32, 36):
        canvas.limb(
            [
                (-wide + 2, -2, 1.8),
                (-wide * 0.7, -20, 1.8),
                (0, -27, 1.8),
                (wide * 0.7, -20, 1.8),
                (wide - 2, -2, 1.8),
            ],
            wicker,
        )
        if not look.has("empty") and not heap(canvas, look, _IN_A_BASKET):
            for number, x in enumerate((-15, -5, 5, 15, -10, 10, 0)):
                colour = look.pick(f"goods {number}", ("d3313a", "f0a02c", "8ab83e", "c98a45", "8e52d8"))
                canvas.ellipse(x * wide / 25, -4 - (4 if number > 3 else 0), 6, 6, matte(colour))
        canvas.blob(
            mirrored(f"0,-1 {wide},-2 {wide - 2},{deep * 0.5} {wide * 0.7},{deep} 0,{deep + 2}"),
            wicker,
            bevel=10,
            texture=stripes(0, 5, 0.4, 0.14),
        )
        canvas.limb(
            [(-wide, -1, 2.6), (0, 1.6, 2.8), (wide, -1, 2.6)],
            wicker,
            texture=stripes(50, 4, 0.4, 0.2),
            cast=0.2,
        )


@draws(
    "backpack",
    family="items",
    colour=LEATHER,
    words=("rucksack", "knapsack", "satchel", "travel bag"),
    faces="viewer",
)
@weathered()
def backpack(canvas: Canvas, look: Look) -> None:
    """Paint a pack with flap, buckles, pockets and a rolled blanket."""
    hide = matte(body_colour(look, LEATHER))
    strap, brass = matte(lighten(hide.base, -0.12)), metal(GOLD)
    wide = look.vary("wide", 18, 22)
    with canvas.placed(32, 36):
        canvas.limb([(-5, -22, 1.7), (0, -27, 1.8), (5, -22, 1.7)], strap)
        if look.chance("blanket", 0.6):
            canvas.limb(
                [(-wide, -22, 5), (wide, -22, 5)],
                matte(look.pick("blanket colour", ("b3323c", "4a7a5a", "3f62b8", LINEN))),
                smooth=False,
            )
            for side in (-1, 1):
                canvas.ellipse(side * (wide + 3), -22, 2.4, 4.8, matte("e6dcc4"), bevel=1.4)
        canvas.blob(mirrored(f"0,-20 {wide - 3},-18 {wide},0 {wide},20 {wide - 5},25 0,25.6"), hide, bevel=9)
        for side in (-1, 1):
            if look.chance("side pockets", 0.7):
                canvas.blob(
                    [
                        (side * (wide - 2), 4),
                        (side * (wide + 7), 6),
                        (side * (wide + 6), 22),
                        (side * (wide - 2), 23),
                    ],
                    hide,
                    bevel=3,
                )
        canvas.blob(mirrored(f"0,8 {wide - 7},8 {wide - 6},19 {wide - 9},23 0,23"), hide, bevel=3, cast=0.2)
        canvas.blob(
            mirrored(f"0,-20 {wide - 2},-18 {wide + 1},-4 {wide - 5},4 0,6"),
            Ramp(lighten(hide.base, 0.05)),
            bevel=5,
            cast=0.25,
        )
        for x in (-8, 8) if look.chance("two straps", 0.6) else (0,):
            canvas.rectangle(x - 1.7, -8, 3.4, 19, strap, bevel=1)
            canvas.rectangle(x - 3, 5, 6, 5, brass, bevel=1.2)


@draws(
    "coffin",
    family="furniture",
    colour=DARK_WOOD,
    words=("casket", "sarcophagus"),
    presets={"sarcophagus": {"colour": "d9b45a", "emblem": "eye"}},
    faces="viewer",
)
@weathered()
def coffin(canvas: Canvas, look: Look) -> None:
    """Paint a coffin standing up: shut with a cross, or open and dark."""
    wood, trim = matte(body_colour(look, DARK_WOOD)), metal(look.second(GOLD))
    shoulder = look.vary("shoulder", 15, 19)
    outline = mirrored(f"0,-28 8,-28 {shoulder},-12 9,28 0,28")
    with canvas.placed(32, 32):
        canvas.polygon(outline, wood, bevel=3, texture=planks(5, vertical=True))
        inner = [(x * 0.8, y * 0.88) for x, y in outline]
        if look.has("open"):
            canvas.polygon(
                inner, matte(look.pick("lining", ("7a2434", "3a3048"))), shade="flat", bias=-0.2, line="dark"
            )
            canvas.polygon([(x + 16, y + 2) for x, y in outline if x >= -4], wood, bevel=3)
            return
        canvas.polygon(inner, wood, bevel=1.6, texture=planks(5, vertical=True))
        with canvas.placed(0, -8):
            emblem(canvas, pictured(look) or look.pick("sign", ("cross", "skull", "cross")), 9, trim)
        for angle in range(0, 360, 60):
            canvas.stamp(
                shoulder * 0.7 * math.cos(math.radians(angle)),
                22 * math.sin(math.radians(angle)),
                1.4,
                1.4,
                trim.tones[3],
            )
        canvas.rectangle(-6, 14, 12, 1.6, trim, texture=bands(3), shade="flat")
