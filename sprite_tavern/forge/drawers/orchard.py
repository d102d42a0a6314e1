"""Fruit from warm countries and nuts: citrus, pineapple, coconut, kiwi, mango, pomegranate, acorn, walnut."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_pineapple
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import DARK_WOOD, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, scales, stripes

_GREEN = "5a9e3c"
_CUT = ("sliced", "half", "halved", "cut")


def _wheel(canvas: Canvas, radius: float, rind: Ramp, flesh: Ramp) -> None:
    """Draw the cut face of a citrus fruit around the origin."""
    canvas.ellipse(0, 0, radius, radius, rind, bevel=2)
    canvas.ellipse(0, 0, radius * 0.86, radius * 0.86, soft("fbf3dc"), **inlay(0.1))
    for number in range(8):
        angle = number * math.pi / 4 + 0.2
        ends = [(angle - 0.3, 0.74), (angle + 0.3, 0.74), (angle, 0.14)]
        wedge = [(radius * far * math.cos(turn), radius * far * math.sin(turn)) for turn, far in ends]
        canvas.polygon(wedge, flesh, **inlay(0.0 if number % 2 else 0.1))


@draws(
    "orange", family="food", colour="f0902c",
    words=(
        "lemon", "lime", "grapefruit", "tangerine fruit", "mandarin", "clementine", "orange slice",
        "lemon slice",
    ),
    presets={
        "lemon": {"colour": "f4df3c", "kind": "lemon"}, "lime": {"colour": "7cc23a", "kind": "lemon"},
        "grapefruit": {"colour": "f0824a", "second": "e8505a"},
        "blood orange": {"colour": "e0602c", "second": "b02a3a"},
        "lemon slice": {"colour": "f4df3c", "states": ("sliced",)}, "orange slice": {"states": ("sliced",)},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def orange(canvas: Canvas, look: Look) -> None:
    """Paint a citrus fruit with a leaf, or its cut face before the whole one."""
    rind = body_ramp(look)
    flesh = soft(look.second(lighten(rind.base, 0.04)))
    if look.has(*_CUT):
        with canvas.placed(40, 28):
            canvas.ellipse(0, 0, 20, 18, rind, texture=noise(0.08, 1.2))
        with canvas.placed(25, 37, look.vary("turn", -30, 30)):
            _wheel(canvas, look.vary("cut", 20, 23), rind, flesh)
        return
    lemon = look.kind == "lemon"
    with canvas.placed(32, 34, look.vary("turn", 20, 44) if lemon else look.vary("turn", -12, 12)):
        fat = look.vary("fat", 0.9, 1.12)
        outline = mirrored(
            "0,-25 4,-21 15,-14 18,0 15,14 4,21 0,25" if lemon else "0,-20 12,-18 21,-8 21,8 12,19 0,21"
        )
        canvas.blob(scaled(outline, fat, 1), rind, bevel=18, texture=noise(0.07, 1.3))
        glint(canvas, -9 * fat, -8, 3, 4)
        if not lemon:
            canvas.ellipse(0, -16, 4, 1.6, rind, **inlay(-0.25))
        canvas.limb(
            [(0, -20 if not lemon else -24, 1.4), (1, -26 if not lemon else -28, 1.3)], matte(DARK_WOOD)
        )
        for side in (-1, 1) if look.chance("two leaves", 0.5) else (look.pick("leaf side", (-1, 1)),):
            with canvas.placed(side, -22, side * look.vary(f"leaf {side}", 55, 84)):
                leaf(canvas, 11, look.vary(f"leaf length {side}", 14, 20), matte(_GREEN), 0.06)


@draws("pineapple", family="food", colour="e0a32c", words=("ananas",), faces="viewer")
@weathered()
def pineapple(canvas: Canvas, look: Look) -> None:
    """Paint a pineapple: a scaly oval under a tuft of blades."""
    skin, green = body_ramp(look), matte("4f9440")
    tall = look.vary("tall", 19, 24)
    if canvas.tiny:
        with canvas.placed(32, 34, look.vary("turn", -8, 8)):
            bold_pineapple(canvas, look, skin)
        return
    with canvas.placed(32, 38, look.vary("turn", -16, 16)):
        for number in range(7):
            side = number - 3
            reach = 25 - abs(side) * 4 + look.vary(f"blade {number}", -2, 3)
            canvas.polygon(
                [(side * 1.6 - 3, -tall + 4), (side * 5, -tall - reach), (side * 1.6 + 3, -tall + 4)],
                green,
                bevel=2,
            )
        body = canvas.blob(
            mirrored(f"0,-{tall} 10,-{tall - 2} 16,-8 16,8 10,{tall - 3} 0,{tall - 1}"), skin, bevel=13
        )
        for number in range(-4, 5):
            for way in (-1, 1):
                canvas.limb([(number * 8 - 16 * way, -22, 0.7), (number * 8 + 16 * way, 22, 0.7)], skin,
                smooth=False,
                            thinnest=0.5, **inlay(-0.28, clip=body))  # fmt: skip


@draws(
    "coconut",
    family="food",
    colour="7a5234",
    words=("coconut half",),
    presets={"coconut half": {"states": ("sliced",)}},
    faces="viewer",
)
@weathered()
def coconut(canvas: Canvas, look: Look) -> None:
    """Paint a hairy coconut with three eyes, or a half with white flesh."""
    husk = body_ramp(look)
    hair = stripes(look.vary("hair", 30, 150), 4, 0.3, 0.16)
    with canvas.placed(32, 34, look.vary("turn", -18, 18)):
        shown = 0.9 if canvas.tiny else 0.3
        if look.has(*_CUT, "broken", "open") or look.chance("half", shown):
            canvas.ellipse(0, 0, 25, 22, husk, texture=hair)
            canvas.ellipse(0, -5, 23, 15, soft("f6f2e8"), bevel=3)
            canvas.ellipse(0, -3, 17, 9.6, soft("dfe6e4"), shade="flat", bias=-0.1)
            return
        canvas.ellipse(0, 0, look.vary("wide", 20, 23), look.vary("tall", 20, 24), husk, texture=hair)
        for x, y in ((-5, -9), (5, -9), (0, -2)):
            canvas.ellipse(x, y, 2.6, 2.6, husk, shade="flat", bias=-0.34)


@draws("kiwi", family="food", colour="8a6a3a", words=("kiwi fruit", "kiwifruit"), faces="viewer")
@weathered()
def kiwi(canvas: Canvas, look: Look) -> None:
    """Paint a whole kiwi behind the cut face of another."""
    skin = body_ramp(look)
    with canvas.placed(42, 27, look.vary("behind", -30, 30)):
        canvas.ellipse(0, 0, 19, 15, skin, texture=noise(0.16, 1.2))
    with canvas.placed(26, 37, look.vary("turn", -20, 20)):
        wide = look.vary("wide", 20, 23)
        canvas.ellipse(0, 0, wide, 20, skin, bevel=3)
        canvas.ellipse(0, 0, wide - 2.4, 17.6, soft("8fc63a"), cast=0.0, bevel=2)
        canvas.ellipse(0, 0, 6.4, 5.4, soft("eef0c8"), **inlay(0.1))
        for number in range(12):
            angle = number * math.pi / 6
            canvas.stamp(9.6 * math.cos(angle), 8.6 * math.sin(angle), 1.6, 1.8, "2b2130")


@draws(
    "peach", family="food", colour="f5a07c",
    words=("mango", "apricot fruit", "nectarine", "plum fruit", "papaya"),
    presets={
        "mango": {"kind": "mango", "colour": "f2a53c", "second": "d8502f"}, "nectarine": {"colour": "e8604a"},
        "papaya": {"kind": "papaya", "colour": "e8a03c"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def peach(canvas: Canvas, look: Look) -> None:
    """Paint a downy fruit with a cleft and a blush, a mango, or a papaya cut open."""
    skin = body_ramp(look)
    blush = matte(look.second("e0604f"))
    outlines = {
        "mango": "-22,8 -17,-10 -2,-20 14,-17 23,-3 20,12 6,20 -12,19",
        "papaya": "-9,-22 0,-25 9,-22 16,0 14,18 0,25 -14,18 -16,0",
    }
    with canvas.placed(32, 35, look.vary("turn", -16, 16)):
        outline = (
            path(outlines[look.kind])
            if look.kind in outlines
            else mirrored("0,-16 10,-19 21,-10 21,6 11,17 0,22")
        )
        whole = canvas.blob(scaled(outline, look.vary("wide", 0.9, 1.1), 1), skin, bevel=17)
        if look.kind == "papaya" or look.has(*_CUT):
            canvas.blob(scaled(outline, 0.86, 0.88), soft("f28a4a"), cast=0.0, bevel=2)
            canvas.ellipse(0, 4, 5.6, 12, matte("c8602f"), bevel=2)
            for number in range(9):
                canvas.stamp(
                    (number % 3 - 1) * 3.4, -4 + number // 3 * 6 + number % 2 * 2, 2.2, 2.4, "2b2130"
                )
            return
        canvas.ellipse(12, 6, 10, 12, blush, 20, **inlay(0.0, clip=whole))
        if look.kind != "mango":
            canvas.limb([(0, -15, 0.9), (-5, -4, 1.1), (-3, 14, 0.7)], skin, thinnest=0.5, **inlay(-0.3))
        canvas.limb([(0, -16, 1.4), (1, -23, 1.3)], matte(DARK_WOOD))
        with canvas.placed(1, -20, look.pick("leaf", (66, -66, 48))):
            leaf(canvas, 12, 21, matte(_GREEN), 0.06)


@draws(
    "pomegranate", family="food", colour="b8283c",
    words=("fig", "dragon fruit", "dragonfruit", "passion fruit", "lychee"),
    presets={
        "fig": {"colour": "5a3a6a", "kind": "fig"}, "dragon fruit": {"colour": "e0407c", "kind": "dragon"},
        "dragonfruit": {"colour": "e0407c", "kind": "dragon"}, "passion fruit": {"colour": "5a2a4a"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def pomegranate(canvas: Canvas, look: Look) -> None:
    """Paint a pomegranate, fig or dragon fruit, whole with its cut half before it."""
    skin = body_ramp(look)
    dragon, fig = look.kind == "dragon", look.kind == "fig"
    with canvas.placed(40, 28, look.vary("behind", -10, 16)):
        if dragon:
            for turn in range(-120, 121, 40):
                with canvas.placed(0, 0, turn):
                    canvas.polygon([(-5, -14), (0, -28), (5, -14)], matte("7cb83a"), bevel=2)
        canvas.blob(
            mirrored("0,-24 4,-18 15,-10 18,4 11,15 0,18" if fig else "0,-18 13,-15 19,-3 17,11 8,18 0,19"),
            skin,
            bevel=16,
        )
        if not fig and not dragon:
            canvas.polygon(path("-5,-15 -8,-25 -3,-21 0,-26 3,-21 8,-25 5,-15"), skin, bevel=2)
    with canvas.placed(26, 38, look.vary("turn", -18, 18)):
        if dragon:
            for turn in (-150, -100, 100, 150):
                with canvas.placed(0, 0, turn):
                    canvas.polygon([(-4, -13), (0, -25), (4, -13)], matte("7cb83a"), bevel=2)
        canvas.ellipse(0, 0, 18, 17, skin, bevel=3)
        canvas.ellipse(0, 0, 15, 14, soft("f6eef0" if dragon else "f3e0c0"), cast=0.0, bevel=2)
        for number in range(24):
            angle, far = number * 2.4, 2.6 * math.sqrt(number)
            x, y = far * math.cos(angle), far * 0.94 * math.sin(angle)
            canvas.stamp(
                x,
                y,
                1.2 if dragon else 2.4,
                1.2 if dragon else 2.4,
                "2b2130" if dragon else "e8506a" if fig else "d0203c",
                round=True,
            )


@draws(
    "acorn",
    family="food",
    colour="b8782f",
    words=("hazelnut", "chestnut nut"),
    presets={"hazelnut": {"kind": "hazel"}},
    faces="viewer",
)
@weathered()
def acorn(canvas: Canvas, look: Look) -> None:
    """Paint an acorn under its scaly cup, sometimes with an oak leaf."""
    nut, cup = body_ramp(look), matte("7d5230")
    tall = look.vary("tall", 20, 27)
    with canvas.placed(32, 31, look.vary("turn", 8, 40) * look.pick("side", (1, -1))):
        if look.chance("leaf", 0.5):
            with canvas.placed(-4, -14, -look.vary("leaf turn", 50, 90)):
                leaf(canvas, 15, 25, matte("8a9a3a"))
        canvas.blob(mirrored(f"0,-9 14,-8 15,4 9,{tall * 0.72} 2,{tall} 0,{tall + 3}"), nut, bevel=13)
        canvas.blob(mirrored("0,-20 10,-18 18,-9 17,-2 9,0 0,1"), cup, bevel=8, texture=scales(5))
        canvas.limb([(0, -18, 2.2), (3, -27, 2)], cup)


@draws("pinecone", family="food", colour="8a5a34", words=("pine cone", "fir cone"), faces="viewer")
@weathered()
def pinecone(canvas: Canvas, look: Look) -> None:
    """Paint a cone with rows of overlapping scales, the broadest below the middle."""
    wood = body_ramp(look)
    light = Ramp(lighten(wood.base, 0.1))
    tall, wide = look.vary("tall", 20, 24), look.vary("wide", 14, 18)
    rows = 4 if canvas.small else 6
    with canvas.placed(32, 32, look.vary("turn", -18, 18)):
        canvas.limb([(0, -tall, 2.4), (2, -tall - 6, 2.0)], matte("6d4325"))
        outline = f"0,{-tall} {wide * 0.7},{-tall * 0.5} {wide},6 {wide * 0.5},{tall} 0,{tall + 3}"
        canvas.blob(mirrored(outline), wood)
        for row in range(rows):
            share = row / (rows - 1)
            y = tall * (0.86 - 1.6 * share)
            half = wide * (0.5 + 0.5 * math.sin(math.pi * (0.28 + 0.6 * share)))
            for place in (-0.66, 0.0, 0.66) if row % 2 else (-0.36, 0.36):
                x = place * half
                scale = [(x - 5, y - 4), (x + 5, y - 4), (x + 4, y + 3), (x, y + 5), (x - 4, y + 3)]
                canvas.blob(scale, light, bevel=3)


@draws(
    "walnut", family="food", colour="b98a54",
    words=("nut", "nuts", "peanut", "peanuts", "almond", "pistachio", "cashew"),
    presets={
        "peanut": {"kind": "peanut", "colour": "d9a860"}, "peanuts": {"kind": "peanut", "colour": "d9a860"},
        "almond": {"kind": "almond", "colour": "b0703c"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def walnut(canvas: Canvas, look: Look) -> None:
    """Paint a wrinkled walnut, peanuts in their shells, or almonds."""
    shell = body_ramp(look)
    if look.kind == "peanut":
        for x, y, turn in ((24, 24, -40), (38, 42, 20)):
            with canvas.placed(x, y, turn + look.vary(f"turn {x}", -24, 24)):
                canvas.limb([(-14, 0, 9), (0, 1, 6.4), (14, 0, 9.6)], shell)
                for dx in (-16, -10, 8, 15):
                    canvas.limb([(dx, -7, 0.6), (dx + 1.4, 7, 0.6)], shell, thinnest=0.5, **inlay(-0.2))
                canvas.limb([(-20, -1, 0.6), (0, 0, 0.6), (20, -1, 0.6)], shell, thinnest=0.5, **inlay(-0.2))
        return
    if look.kind == "almond":
        for x, y, turn in ((22, 25, -50), (43, 28, 30), (31, 43, 80)):
            with canvas.placed(x, y, turn + look.vary(f"turn {x}", -24, 24)):
                canvas.blob(
                    mirrored("0,-17 7,-8 9,4 5,13 0,16"), shell, bevel=8, texture=stripes(0, 3, 0.3, 0.14)
                )
        return
    with canvas.placed(32, 33, look.vary("turn", -30, 30)):
        wide = look.vary("wide", 20, 24)
        canvas.blob(mirrored(f"0,-21 11,-20 {wide},-6 {wide - 1},9 10,19 0,21"), shell, bevel=17)
        canvas.limb([(0, -21, 1.4), (2, 0, 1.7), (0, 21, 1.4)], shell, **inlay(-0.24))
        for side in (-1, 1):
            for y in (-12, -3, 7):
                wrinkle = [(side * 4, y - 2, 0.8), (side * 10, y + 3, 0.9), (side * (wide - 4), y, 0.7)]
                canvas.limb(wrinkle, shell, thinnest=0.5, **inlay(-0.2))
