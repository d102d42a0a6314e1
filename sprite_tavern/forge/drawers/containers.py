"""Containers: barrel, crate, sack."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import rivets
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    GOLD,
    IRON,
    LEATHER,
    ROPE,
    STEEL,
    WOOD,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, planks


@draws(
    "barrel",
    family="items",
    colour=WOOD,
    words=("keg", "cask", "wine barrel", "beer barrel", "powder keg", "rum barrel"),
    presets={
        "powder keg": {"emblem": "skull", "colour": "8a3a2f"},
        "explosive barrel": {"emblem": "flame", "colour": "c2362f"},
        "toxic barrel": {"emblem": "skull", "colour": "6fae3c"},
    },
    faces="viewer",
)
@weathered()
def barrel(canvas: Canvas, look: Look) -> None:
    """Paint a barrel of staves with hoops: upright, or lying with a tap."""
    wood = matte(body_colour(look, WOOD))
    hoops = metal(look.second(look.pick("hoop", (IRON, IRON, "c9922e"))))
    if look.noun in {"keg", "cask", "beer barrel", "wine barrel"} or look.has("lying"):
        _lying(canvas, look, wood, hoops)
        return
    belly, end, tall = look.vary("belly", 18, 26), look.vary("end", 13, 18), look.vary("tall", 22, 28)
    with canvas.placed(32, 33):
        outline = mirrored(
            f"0,{-tall} {end},{-tall} {belly},{-tall * 0.4} {belly},{tall * 0.4} {end},{tall} 0,{tall + 3}"
        )
        whole = canvas.blob(outline, wood, bevel=16, texture=planks(5.6, vertical=True))
        for y in (-tall * 0.72, -tall * 0.2, tall * 0.34, tall * 0.82):
            canvas.polygon(
                [(-30, y), (0, y + 2.4), (30, y), (30, y + 3.6), (0, y + 6), (-30, y + 3.6)],
                hoops,
                bevel=1.6,
                clip=whole,
                cast=0.2,
            )
        canvas.ellipse(0, -tall, end, 5, wood, bevel=1.6)
        if look.has("open", "full"):
            canvas.ellipse(0, -tall, end - 3, 3.2, matte(look.second("4a9ae0")), shade="flat", bias=0.05)
        else:
            canvas.ellipse(
                0,
                -tall,
                end - 3,
                3.2,
                Ramp(lighten(wood.base, -0.06)),
                shade="flat",
                texture=planks(4, vertical=True),
            )
        if look.chance("tap", 0.35):
            canvas.limb([(0, tall * 0.6, 2.0), (0, tall * 0.6 + 6, 1.8)], metal(GOLD), smooth=False)
            canvas.limb([(-4, tall * 0.58, 1.3), (4, tall * 0.58, 1.3)], metal(GOLD), smooth=False)
        if pictured(look):
            with canvas.placed(0, 3):
                emblem(canvas, pictured(look) or "star", 8, matte("f2f0e6"))


def _lying(canvas: Canvas, look: Look, wood: Ramp, hoops: Ramp) -> None:
    radius = look.vary("radius", 18, 21)
    with canvas.placed(32, 34):
        for side in (-1, 1):
            canvas.polygon([(side * 20, 26), (side * 13, 10), (side * 6, 26)], matte(DARK_WOOD), bevel=2)
        canvas.ellipse(0, 0, radius + 4, radius + 3, wood, bevel=7)
        canvas.ellipse(0, 0, radius + 0.6, radius, hoops, bevel=1.6)
        canvas.ellipse(
            0, 0, radius - 2, radius - 2.6, wood, shade="flat", texture=planks(5, vertical=True), cast=0.2
        )
        canvas.rectangle(-radius + 4, -3, 2 * radius - 8, 5, wood, bevel=1.4)
        canvas.limb([(0, 9, 2.2), (0, 18, 2.0)], metal(GOLD), smooth=False)
        canvas.limb([(-4, 11, 1.4), (4, 11, 1.4)], metal(GOLD), smooth=False)
        canvas.ellipse(0, 23, 1.8, 2.6, matte("f0b43c"), cast=0.0)


@draws(
    "crate",
    family="items",
    colour="b5824e",
    words=(
        "box",
        "wooden box",
        "cargo",
        "supply crate",
        "cardboard box",
        "package",
        "parcel",
        "gift",
        "present",
    ),
    presets={
        "gift": {"kind": "gift", "colour": "d3313a"},
        "present": {"kind": "gift", "colour": "3a8ad0"},
        "cardboard box": {"kind": "carton", "colour": "c99a64"},
        "package": {"kind": "carton", "colour": "c99a64"},
        "parcel": {"kind": "carton", "colour": "c99a64"},
    },
    faces="viewer",
)
@weathered()
def crate(canvas: Canvas, look: Look) -> None:
    """Paint a crate braced crosswise; a carton with tape; a present with a bow."""
    ramp = matte(body_colour(look, "b5824e"))
    half, tall = look.vary("half", 21, 25), look.vary("tall", 38, 46)
    with canvas.placed(32, 59):
        top = 8.0
        load = look.part(
            "apple", "apples", "fruit", "orange", "fish", "bread", "potion", "potions", "gold", "coin"
        )
        for x in (-12, 0, 12) if load else ():
            canvas.ellipse(
                x, -tall - top - 1, 6, 6, matte(load.colour if load and load.coloured else "d3313a")
            )
        canvas.polygon(
            [(-half, -tall), (-half + 5, -tall - top), (half - 5, -tall - top), (half, -tall)],
            Ramp(lighten(ramp.base, 0.07)),
            bevel=1.6,
        )
        grain = planks(7) if look.kind not in {"gift", "carton"} else None
        canvas.rectangle(-half, -tall, 2 * half, tall, ramp, bevel=2, texture=grain)
        if look.kind == "gift":
            _ribbon(canvas, look, (half, tall, top))
        elif look.kind == "carton":
            canvas.rectangle(-3.4, -tall - top, 6.8, top + tall * 0.3, matte("e6d3a8"), **inlay())
            canvas.stamp(half * 0.5, -tall * 0.26, half * 0.5, 4, "f4ecd8")
        else:
            _braces(canvas, look, (half, tall), ramp)


def _braces(canvas: Canvas, look: Look, build: tuple[float, float], ramp: Ramp) -> None:
    half, tall = build
    edge = Ramp(lighten(ramp.base, -0.03))
    style = look.pick("brace", ("cross", "slash", "plain"))
    if look.has("open"):
        canvas.rectangle(-half + 4, -tall - 4, 2 * half - 8, 5, matte("2b2633"), **inlay(-0.1))
    for x0, x1 in (
        ((-half + 4, half - 4), (half - 4, -half + 4))
        if style == "cross"
        else ((-half + 4, half - 4),)
        if style == "slash"
        else ()
    ):
        canvas.limb([(x0, -tall + 4, 2.6), (x1, -4, 2.6)], edge, smooth=False, cast=0.12)
    for x, y, w, h in (
        (-half, -tall, 2 * half, 6),
        (-half, -6, 2 * half, 6),
        (-half, -tall, 6, tall),
        (half - 6, -tall, 6, tall),
    ):
        canvas.rectangle(x, y, w, h, edge, bevel=1.6, cast=0.12, texture=planks(6, vertical=w < h))
    rivets(canvas, [(x, y) for x in (-half + 3, half - 3) for y in (-tall + 3, -3.4)], metal(STEEL))
    if pictured(look):
        with canvas.placed(0, -tall / 2):
            emblem(canvas, pictured(look) or "star", 9, matte("4a3324"))


def _ribbon(canvas: Canvas, look: Look, build: tuple[float, float, float]) -> None:
    half, tall, top = build
    ribbon = matte(look.second(look.pick("ribbon", ("f4cf3c", "f2f3f6", "5cb544"))))
    canvas.rectangle(-3.6, -tall - top, 7.2, tall + top, ribbon, bevel=1)
    canvas.rectangle(-half, -tall * 0.58, 2 * half, 6.4, ribbon, bevel=1)
    for side in (-1, 1):
        canvas.blob(
            [
                (0, -tall - top),
                (side * 6, -tall - top - 9),
                (side * 15, -tall - top - 9),
                (side * 14, -tall - top - 1),
            ],
            ribbon,
            bevel=3,
        )
    canvas.ellipse(0, -tall - top - 2, 3.6, 3.4, ribbon)


@draws(
    "sack",
    family="items",
    colour="c9a97a",
    words=("bag", "pouch", "money bag", "coin purse", "purse", "loot bag", "flour sack", "coin bag"),
    presets={
        "money bag": {"parts": ("coin",)},
        "coin purse": {"parts": ("coin",), "colour": LEATHER},
        "coin bag": {"parts": ("coin",)},
        "pouch": {"colour": LEATHER},
        "purse": {"colour": LEATHER},
    },
    faces="viewer",
)
@weathered()
def sack(canvas: Canvas, look: Look) -> None:
    """Paint a tied sack, or an open one full of what it holds."""
    cloth = matte(body_colour(look, "c9a97a"))
    slump, wide = look.vary("slump", -4, 4), look.vary("wide", 19, 24)
    coins = look.part("coin", "coins", "gold", "money")
    with canvas.placed(32, 58):
        canvas.blob(
            [
                (0, 1),
                (-wide * 0.8, 0),
                (-wide, -12),
                (-wide * 0.74, -28),
                (-6, -36),
                (6, -36),
                (wide * 0.74 + slump, -28),
                (wide, -12),
                (wide * 0.8, 0),
            ],
            cloth,
            bevel=17,
            texture=noise(0.08, 0.6),
        )
        for x in (-6, 1, 7):
            canvas.limb([(x * 0.6, -35, 0.6), (x * 1.6, -26, 0.5)], cloth, thinnest=0.5, **inlay(-0.26))
        if look.has("open", "full"):
            canvas.ellipse(0, -36, 12, 4.4, cloth, bevel=2)
            for number, x in enumerate((-7, -2, 4, 8)):
                canvas.ellipse(
                    x, -37 - number % 2 * 2, 4, 3, metal(GOLD if coins or number % 2 else "d9b85a")
                )
        else:
            canvas.blob(mirrored("0,-47 7,-50 12,-45 7,-39 5,-35 0,-35"), cloth, bevel=4)
            canvas.limb([(-7, -36, 1.7), (0, -34.6, 1.9), (7, -36, 1.7)], matte(look.second(ROPE)), cast=0.2)
            canvas.limb([(5, -35, 1), (10, -29, 1), (9, -24, 0.8)], matte(look.second(ROPE)))
        name = pictured(look) or ("crown" if coins else None)
        if name:
            with canvas.placed(0, -15):
                emblem(canvas, name, 7, metal(GOLD) if coins else matte("7d5a3a"))
        elif look.chance("patch", 0.45):
            canvas.polygon(
                [(4, -20), (12, -18), (11, -9), (3, -11)], Ramp(lighten(cloth.base, -0.09)), shade="flat"
            )
