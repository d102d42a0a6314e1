"""Tools: pickaxe, shovel, smith's hammer, anvil, fishing rod, saw, broom, bucket, rope."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_broom, bold_rope
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    GOLD,
    IRON,
    RED,
    ROPE,
    STEEL,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, tube
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, planks, stripes

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


def _handle(canvas: Canvas, look: Look, top: float, bottom: float, radius: float = 2.2) -> None:
    """Draw a wooden handle along the y axis."""
    wood = matte(look.second(look.pick("wood", (WOOD, "a5713f", "6d4630"))))
    canvas.limb([(0, bottom, radius * 1.1), (0, (top + bottom) / 2, radius), (0, top, radius)], wood)


@draws("pickaxe", family="items", colour=STEEL, words=("pick", "mining pick", "mattock"), framing=_FRAME)
@weathered()
def pickaxe(canvas: Canvas, look: Look) -> None:
    """Paint a pickaxe, its head curved over the handle."""
    steel = metal(body_colour(look, STEEL))
    span, droop = look.vary("span", 20, 24), look.vary("droop", 6, 12)
    chisel = look.chance("chisel", 0.4)
    with canvas.placed(36, 26, 40 + look.vary("tilt", -5, 5)):
        _handle(canvas, look, -10, 38)
        canvas.limb(
            [
                (-span, droop - 8, 0.9),
                (-span * 0.55, -7, 3.2),
                (0, -11, 4.4),
                (span * 0.55, -7, 3.2),
                (span, droop - 8, 3.0 if chisel else 0.9),
            ],
            steel,
        )
        canvas.rectangle(-4.6, -15, 9.2, 9, steel, bevel=2)


@draws("shovel", family="items", colour=STEEL, words=("spade", "trowel", "digging tool"), framing=_FRAME)
@weathered()
def shovel(canvas: Canvas, look: Look) -> None:
    """Paint a shovel, blade to the upper right, with a T or D grip."""
    steel = metal(body_colour(look, STEEL))
    pointed = look.chance("pointed", 0.6)
    wide = look.vary("wide", 9, 11.5)
    with canvas.placed(34, 30, 42 + look.vary("tilt", -5, 5)):
        _handle(canvas, look, -8, 30)
        if look.chance("tee", 0.5):
            canvas.limb([(-6, 31, 2.4), (6, 31, 2.4)], matte(WOOD), smooth=False)
        else:
            canvas.limb(tube("0,25,2 -6,30,1.9 -5,36,2 5,36,2 6,30,1.9 0,25,2"), matte(WOOD))
        tip = f"0,-33 {wide * 0.5},-29 {wide},-20" if pointed else f"0,-31 {wide * 0.9},-30.6 {wide},-24"
        canvas.blob(mirrored(f"{tip} {wide},-9 3,-6 0,-6"), steel, bevel=3.4)
        canvas.limb([(0, -6, 2.6), (0, -19, 1.2)], steel, bias=0.12, line=None)


@draws(
    "smith hammer",
    family="items",
    colour=STEEL,
    words=("blacksmith hammer", "claw hammer", "forge hammer", "sledgehammer", "mallet tool"),
    framing=_FRAME,
)
@weathered()
def smith_hammer(canvas: Canvas, look: Look) -> None:
    """Paint a working hammer: flat face and claw, ball or wedge."""
    steel = metal(body_colour(look, STEEL))
    back = look.pick("back", ("claw", "ball", "wedge"))
    with canvas.placed(36, 27, 42 + look.vary("tilt", -5, 5)):
        _handle(canvas, look, -10, 34, 2.6)
        canvas.rectangle(3, -18, 10, 11, steel, bevel=2.4)
        canvas.rectangle(12, -19.4, 4.6, 13.8, steel, bevel=1.8)
        if back == "claw":
            canvas.limb([(-2, -13, 5), (-12, -14, 3.4), (-20, -8, 1.2)], steel)
        elif back == "ball":
            canvas.rectangle(-10, -16, 10, 8, steel, bevel=2)
            canvas.ellipse(-13, -12.4, 6.2, 6.2, steel)
        else:
            canvas.polygon([(-4, -18), (-19, -12.6), (-4, -7)], steel, bevel=2.4)
        canvas.rectangle(-5, -18.4, 10, 12, steel, bevel=2.4)


@draws(
    "anvil",
    family="items",
    colour="5c6474",
    words=("blacksmith anvil", "forge anvil"),
    framing=Framing(anchor="ground"),
)
@weathered()
def anvil(canvas: Canvas, look: Look) -> None:
    """Paint an anvil, on a block of wood or with its hammer."""
    iron = metal(body_colour(look, "5c6474"))
    waist = look.vary("waist", 7, 10)
    block = look.chance("block", 0.5)
    with canvas.placed(32, 46 if block else 58):
        if block:
            canvas.rectangle(-17, -2, 34, 15, matte(DARK_WOOD), bevel=4, texture=planks(4, vertical=True))
            canvas.ellipse(0, -1.6, 17, 3.4, matte("a9774a"), bevel=1.4)
        canvas.polygon(mirrored(f"0,-14 {waist},-12 {waist + 4},-4 18,-3 18,2 0,2"), iron, bevel=4)
        canvas.polygon(path("-29,-24 -14,-28 24,-28 24,-19 13,-13 -10,-13 -16,-18"), iron, bevel=4)
        canvas.polygon(path("-27,-24.6 -14,-28 24,-28 24,-25 -14,-24.6"), iron, **inlay(0.3))
        if look.part("hammer") or look.chance("hammer", 0.4):
            with canvas.placed(6, -30, 74):
                canvas.limb([(0, 14, 1.7), (0, -12, 1.5)], matte(WOOD), smooth=False)
                canvas.rectangle(-6.4, -15, 12.8, 7.4, metal(STEEL), bevel=1.8)


@draws(
    "fishing rod",
    family="items",
    colour=WOOD,
    words=("fishing pole", "angling rod"),
    framing=_FRAME,
)
@weathered()
def fishing_rod(canvas: Canvas, look: Look) -> None:
    """Paint a bent rod with reel, line and float."""
    wood = matte(body_colour(look, WOOD))
    bend = look.vary("bend", 4, 12)
    canvas.limb([(8, 58, 2.6), (22, 42, 2.2), (38 - bend * 0.3, 20 - bend * 0.3, 1.6), (52, 6, 1.0)], wood)
    canvas.limb([(7, 59, 3.2), (15, 50, 3.0)], matte("3f2c26"), smooth=False, texture=bands(2.4, 0.4))
    canvas.ellipse(20, 48.6, 4.6, 4.6, metal(STEEL), bevel=2)
    canvas.ellipse(20, 48.6, 1.6, 1.6, metal(GOLD))
    drop = look.vary("line", 32, 42)
    canvas.limb([(52, 6, 0.5), (53, drop - 6, 0.5)], soft("eceff5"), smooth=False, thinnest=0.5, shade="flat")
    catch = look.pick("catch", ("float", "float", "fish", "hook"))
    with canvas.placed(53, drop):
        if catch == "fish" or look.part("fish"):
            canvas.blob(path("0,-5 5,0 5,10 1,17 5,23 -5,23 -1,17 -5,10 -5,0"), matte("5a9ed0"), bevel=3)
            canvas.stamp(-1.4, 0, 1.8, 1.8, "2b2638")
        elif catch == "hook":
            canvas.limb(tube("0,-4,1 0,6,1 -4,9,1 -7,4,.7"), metal(STEEL))
        else:
            canvas.ellipse(0, 0, 4.6, 5.2, matte("f2f3f6"))
            canvas.blob(path("-4.6,0 -3,-5 0,-6.6 3,-5 4.6,0"), matte(RED), bevel=3, line=None)
            canvas.limb(tube("0,5,.7 0,11,.8 -3,13,.8 -5,10,.6"), metal(STEEL))


def _bold_saw(canvas: Canvas, look: Look, steel: Ramp) -> None:
    """Draw a broad blade with few large teeth and an open grip, on small sprites."""
    long, teeth = look.vary("long", 50, 56), 4 if canvas.tiny else 7
    step, deep = (long - 6) / teeth, 7.0 if canvas.tiny else 4.6
    edge = []
    for number in range(2 * teeth + 1):
        x = long - number * step / 2
        edge.append((x, -2 + 10 * (1 - x / long) + (deep if number % 2 else 0)))
    with canvas.placed(13, 49, -42 + look.vary("tilt", -5, 5)):
        canvas.polygon([(2, -11), (long, -7), *edge], steel, bevel=2)
        wood = matte(look.second(WOOD))
        canvas.limb([(4, -9, 3.2), (-8, -9, 3.4), (-11, 3, 3.4), (-1, 11, 3.4), (6, 6, 3.2)], wood)


@draws("saw", family="items", colour=STEEL, words=("handsaw", "hand saw"), framing=_FRAME)
@weathered()
def saw(canvas: Canvas, look: Look) -> None:
    """Paint a hand saw with teeth and a wooden grip."""
    steel = metal(body_colour(look, STEEL))
    long = look.vary("long", 34, 42)
    if canvas.small:
        _bold_saw(canvas, look, steel)
        return
    with canvas.placed(20, 40, -38 + look.vary("tilt", -6, 6)):
        low = [(long - n * long / 10, 7 - n * 0.2 + (3 if n % 2 else 0)) for n in range(11)]
        canvas.polygon([(0, -9), (long, -2), *low], steel, bevel=2)
        canvas.blob(path("2,-11 -8,-12 -16,-4 -14,8 -4,12 3,9"), matte(WOOD), bevel=3)
        canvas.ellipse(-6, 0, 3.4, 5.2, matte("2b2633"), 20, shade="flat", bias=-0.2)


@draws(
    "broom",
    family="items",
    colour="d9b85a",
    words=("broomstick", "witch broom", "besom"),
    framing=_FRAME,
)
@weathered()
def broom(canvas: Canvas, look: Look) -> None:
    """Paint a broom of twigs bound to a stick."""
    straw = matte(body_colour(look, "d9b85a"))
    wide = look.vary("wide", 8, 12)
    if canvas.tiny:
        bold_broom(canvas, look, straw)
        return
    with canvas.placed(26, 38, 40 + look.vary("tilt", -6, 6)):
        canvas.limb([(0, 2, 1.9), (look.vary("crook", -2, 2), -18, 1.8), (0, -38, 1.7)], matte(WOOD))
        canvas.blob(
            mirrored(f"0,-2 4,-1 {wide},12 {wide + 1},24 {wide * 0.5},22 0,26"),
            straw,
            bevel=6,
            texture=stripes(0, 3, 0.34, 0.22),
        )
        for y in (0, 5):
            canvas.limb(
                [(-5 - y * 0.4, y, 1.0), (5 + y * 0.4, y, 1.0)],
                matte(look.pick("cord", ("a5452f", "3a68cf", DARK_WOOD))),
                line=None,
            )


@draws(
    "bucket",
    family="items",
    colour=WOOD,
    words=("pail", "water bucket"),
    framing=Framing(anchor="centre"),
    faces="viewer",
)
@weathered()
def bucket(canvas: Canvas, look: Look) -> None:
    """Paint a bucket of staves or of metal, empty or full."""
    metallic = look.material in {"iron", "steel", "metal", "silver", "gold"}
    metallic |= not look.coloured and look.chance("metal", 0.3)
    body = metal(chosen_colour(look, STEEL)) if metallic else matte(body_colour(look, WOOD))
    wide, iron = look.vary("wide", 19, 23), metal(IRON)
    base, deep = look.pick("build", ((0.74, 22.0), (0.95, 15.0), (0.9, 26.0), (0.66, 18.0)))
    with canvas.placed(32, 36):
        _bail(canvas, look, wide, iron)
        staves = None if metallic else planks(5, vertical=True)
        canvas.polygon(
            mirrored(f"0,-10 {wide},-10 {wide * base},{deep} 0,{deep}"), body, bevel=12, texture=staves
        )
        canvas.ellipse(0, -10, wide, 6, body, bevel=2)
        water = look.part("water") is not None
        full = water or look.noun == "water bucket" or look.has("full") or look.chance("water", 0.6)
        if full and not look.has("empty"):
            canvas.ellipse(0, -10, wide - 3, 4, matte("4a9ae0"), shade="flat", bias=0.1)
        else:
            canvas.ellipse(0, -10, wide - 3, 4, matte(lighten(body.base, -0.25)), shade="flat", bias=-0.2)
        for along in (0.3, 0.76):
            y, share = -10 + (deep + 10) * along, 1 - (1 - base) * along + 0.01
            hoop = mirrored(f"0,{y} {wide * share},{y} {wide * (share - 0.03)},{y + 4} 0,{y + 4}")
            canvas.polygon(hoop, iron, bevel=1.4)


def _bail(canvas: Canvas, look: Look, wide: float, iron: Ramp) -> None:
    """Draw the handle of a bucket: standing, or fallen to one side."""
    side = look.pick("bail", (0, 1, 0, -1))
    high = wide * 0.8
    if side == 0:
        canvas.limb(tube(f"{-wide},-10,1.1 {-high},-25,1.2 0,-30,1.3 {high},-25,1.2 {wide},-10,1.1"), iron)
        return
    fallen = [(-side * wide, -10, 1.1), (-side * 2, -18, 1.2), (side * 24, -17, 1.3), (side * wide, -9, 1.1)]
    canvas.limb(fallen, iron)


@draws(
    "rope",
    family="items",
    colour=ROPE,
    words=("lasso", "chain"),
    presets={"chain": {"kind": "chain", "colour": STEEL}},
    faces="viewer",
)
@weathered()
def rope(canvas: Canvas, look: Look) -> None:
    """Paint a coil of rope, or links of chain."""
    colour = body_colour(look, ROPE)
    if look.kind == "chain":
        steel = metal(colour)
        for number in range(5):
            x, y = 12 + number * 10, 52 - number * 10
            with canvas.placed(x, y, -45):
                if number % 2:
                    canvas.limb([(-6, 0, 2.2), (6, 0, 2.2)], steel, smooth=False)
                else:
                    canvas.limb(tube("-8,0,2 -5,-4.6,2 5,-4.6,2 8,0,2 5,4.6,2 -5,4.6,2 -8,0,2"), steel)
        return
    if canvas.small:
        bold_rope(canvas, look, matte(colour))
        return
    ramp, twist = matte(colour), stripes(55, 4, 0.4, 0.22)
    wide = look.vary("wide", 20, 25)
    for level in range(look.pick("turns", (3, 4))):
        with canvas.placed(32, 46 - level * 7):
            ring = [
                (wide * math.cos(a), 8 * math.sin(a), 4.0)
                for a in (0.0, 0.8, 1.57, 2.36, 3.14, 3.93, 4.71, 5.5, 6.28)
            ]
            canvas.limb(ring, ramp, texture=twist, cast=0.2)
    canvas.limb([(32 + wide * 0.4, 50, 3.6), (50, 57, 3.4), (60, 54, 3.0)], ramp, texture=twist)
