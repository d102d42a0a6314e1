"""Food from the pan and the oven: sausage, bacon, eggs, sandwiches, roast chicken, ribs, fillets, shrimp."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_bacon
from sprite_tavern.forge.pieces.materials import PALE_WOOD, RED, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, stripes

_SPREADS = {"jam": "c8283c", "butter": "fbe27a", "honey": "e8a32c", "cheese": "f4c443"}
_SALAD = "7cb83a"


@draws(
    "sausage", family="food", colour="b0503a",
    words=("sausages", "bratwurst", "salami", "chorizo", "pepperoni", "string of sausages"),
    presets={
        "salami": {"kind": "salami", "colour": "a83a3a"}, "pepperoni": {"kind": "salami", "colour": "b83a30"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def sausage(canvas: Canvas, look: Look) -> None:
    """Paint one fat sausage, a string of them, or a salami with slices."""
    meat = body_ramp(look)
    if look.kind == "salami":
        with canvas.placed(35, 28, look.vary("turn", -34, -10)):
            canvas.limb([(-16, 0, 10), (22, 0, 9)], meat, texture=noise(0.12, 0.9))
            canvas.limb([(30, 0, 1.6), (35, -3, 1)], matte("c9a06a"))
        for x, y in ((17.0, 42.0), (31.0, 48.0)):
            canvas.ellipse(x, y, 10.5, 10, meat, bevel=2)
            canvas.ellipse(x, y, 8.6, 8, Ramp(lighten(meat.base, 0.06)), cast=0.0, texture=noise(0.3, 1.3, x))
        return
    links = look.pick("links", (1, 1, 2, 3))
    with canvas.placed(32, 32, look.vary("turn", -36, 10)):
        for number in range(links):
            y = (number - (links - 1) / 2) * 17
            fat = 9.4 if links == 1 else 7
            bend = look.vary(f"bend {number}", 3, 9)
            canvas.limb(
                [
                    (-24, y - bend * 0.5, fat * 0.8),
                    (-8, y + bend * 0.5, fat),
                    (8, y + bend * 0.5, fat),
                    (24, y - bend * 0.5, fat * 0.8),
                ],
                meat,
            )
            for side in (-1, 1):
                canvas.limb([(side * 29, y - bend, 1.7), (side * 33, y - bend - 2, 1.2)], matte("c98a5a"))
            for x in (-10, 0, 10) if look.has("roasted") or look.chance("grilled", 0.5) else ():
                canvas.limb([(x - 2, y - 3, 1), (x + 3, y + 5, 1)], meat, thinnest=0.5, **inlay(-0.3))
            glint(canvas, -10, y - 2, 6, 1.6)


@draws(
    "bacon",
    family="food",
    colour="b8403a",
    words=("bacon strip", "bacon strips", "jerky", "beef jerky"),
    faces="viewer",
)
@weathered()
def bacon(canvas: Canvas, look: Look) -> None:
    """Paint wavy rashers striped with fat."""
    meat, fat = body_ramp(look), soft("f6d9c4")
    count = look.pick("count", (1, 2, 2))
    if canvas.tiny:
        with canvas.placed(32, 32, look.vary("turn", -24, 4)):
            bold_bacon(canvas, look, meat)
        return
    with canvas.placed(32, 32, look.vary("turn", -44, 24)):
        for number in range(count):
            y, phase = (number - (count - 1) / 2) * 19, look.vary(f"wave {number}", 0, 3)
            wave = [(x, y + 3.4 * math.sin(x * 0.28 + phase)) for x in range(-27, 28, 3)]
            whole = canvas.polygon(
                [(x, wy - 7) for x, wy in wave] + [(x, wy + 7) for x, wy in reversed(wave)], meat, bevel=3
            )
            for dy, size in ((-4, 1.6), (1.4, 1.3), (6, 1.4)):
                canvas.limb([(x, wy + dy, size) for x, wy in wave], fat, **inlay(0.1, clip=whole))


@draws(
    "fried egg", family="food", colour="fbf8f0",
    words=("sunny side up", "omelette", "omelet", "scrambled eggs", "boiled egg", "hard boiled egg"),
    presets={
        "omelette": {"kind": "omelette", "colour": "f6cf4a"},
        "omelet": {"kind": "omelette", "colour": "f6cf4a"},
        "scrambled eggs": {"kind": "omelette", "colour": "f6cf4a"}, "boiled egg": {"kind": "boiled"},
        "hard boiled egg": {"kind": "boiled"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def fried_egg(canvas: Canvas, look: Look) -> None:
    """Paint a fried egg, an omelette, or a boiled egg cut in two."""
    white, yolk = body_ramp(look, "soft"), matte(look.second("f6ac2c"))
    with canvas.placed(32, 33, look.vary("turn", -30, 30)):
        if look.kind == "boiled":
            canvas.blob(
                [(x + 8, y - 6) for x, y in mirrored("0,-21 10,-16 16,2 11,15 0,19")], white, bevel=14
            )
            canvas.blob([(x - 6, y + 3) for x, y in mirrored("0,-21 10,-16 16,2 11,15 0,19")], white, bevel=3)
            canvas.ellipse(-6, 7, 8.4, 8.4, yolk, cast=0.06)
            return
        if look.kind == "omelette":
            canvas.blob(path("-28,6 -20,-10 0,-17 20,-11 28,5 16,9 0,7 -14,12"), white, bevel=8)
            for number in range(6):
                canvas.ellipse(
                    look.vary(f"herb {number}", -18, 18),
                    look.vary(f"herb y {number}", -9, 3),
                    1.6,
                    1.2,
                    matte("5a9e3c"),
                    **inlay(0.0),
                )
            return
        rim = []
        for number in range(11):
            angle = number * 2 * math.pi / 11
            far = look.vary(f"edge {number}", 19, 28)
            rim.append((far * math.cos(angle), far * 0.86 * math.sin(angle)))
        canvas.blob(rim, Ramp("e8c690", "soft"), bevel=2)
        canvas.blob([(x * 0.93, y * 0.93) for x, y in rim], white, bevel=5, cast=0.0, line=None)
        x, y = look.vary("yolk x", -5, 5), look.vary("yolk y", -4, 3)
        canvas.ellipse(x, y, 10, 9.4, yolk)
        glint(canvas, x - 4, y - 4, 3.4, 2.6)


@draws("croissant", family="food", colour="d59443", words=("crescent roll",), faces="viewer")
@weathered()
def croissant(canvas: Canvas, look: Look) -> None:
    """Paint a crescent of rolled pastry, its ridges overlapping."""
    dough = body_ramp(look)
    bend = look.vary("bend", 0.86, 1.2)
    with canvas.placed(32, 40, look.vary("turn", -14, 14)):
        for angle, size in ((-172, 5), (-8, 5), (-154, 9), (-26, 9), (-132, 12), (-48, 12), (-90, 15)):
            turn = math.radians(angle)
            with canvas.placed(23 * math.cos(turn), 20 * bend * math.sin(turn) + 8, angle + 90):
                canvas.blob(
                    scaled(mirrored("0,-10 6,-9 9,0 6,10 0,11"), size / 9.6, size / 11),
                    dough,
                    bevel=7,
                    cast=0.18,
                )
                canvas.limb(
                    [(-size * 0.4, -size * 0.6, 0.8), (-size * 0.4, size * 0.5, 0.8)], dough, **inlay(0.2)
                )


@draws(
    "sandwich", family="food", colour="e0b070",
    words=(
        "toast sandwich", "club sandwich", "blt", "grilled cheese", "toast", "slice of bread", "bread slice",
    ),
    presets={
        "toast": {"kind": "slice"}, "slice of bread": {"kind": "slice"}, "bread slice": {"kind": "slice"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def sandwich(canvas: Canvas, look: Look) -> None:
    """Paint two slices with a filling cut into triangles, or one slice of bread with a spread."""
    crust, crumb = body_ramp(look), soft("f6e4bc")
    if look.kind == "slice":
        _slice(canvas, look, crust)
        return
    layers = (
        (("f2a0a0", 3), ("f4c443", 3), (_SALAD, 4))
        if look.chance("order", 0.5)
        else ((RED, 3), (_SALAD, 4), ("f6e4bc", 3))
    )
    with canvas.placed(32, 36, look.vary("turn", -6, 6)):
        canvas.polygon([(-28, 12), (27, 8), (27, 14), (-28, 18)], crumb, bevel=2)
        y = 12.0
        for tint, thick in layers:
            y -= thick
            wavy = [
                (x, y + (1.4 if number % 2 else -1) - (x + 28) * 0.07)
                for number, x in enumerate(range(-29, 30, 6))
            ]
            canvas.polygon([*wavy, (28, y + thick - 4), (-28, y + thick)], matte(tint), bevel=1.4)
        canvas.polygon([(-28, y), (27, y - 4), (27, y - 10), (-28, y - 6)], crumb, bevel=2)
        high = look.vary("high", 16, 22)
        canvas.polygon([(-28, y - 6), (27, y - 10), (14, y - 10 - high)], crumb, shade="flat", bias=0.1)
        canvas.limb(
            [(-28, y - 6, 1.6), (14, y - 10 - high, 1.8), (27, y - 10, 1.6)],
            Ramp(lighten(crust.base, -0.1)),
            smooth=False,
        )
        canvas.limb([(8, y - 18, 0.8), (8, y - 34, 0.8)], matte(PALE_WOOD), smooth=False)
        canvas.ellipse(8, y - 34, 3.4, 3, matte("7a8a34"))


def _slice(canvas: Canvas, look: Look, crust: Ramp) -> None:
    """Draw a slice of bread or toast, with a spread when one is asked."""
    roasted = look.noun == "toast" or look.has("roasted", "burnt")
    with canvas.placed(32, 33, look.vary("turn", -16, 16)):
        outline = mirrored("0,-20 14,-24 24,-18 23,-9 20,-5 20,20 0,21")
        canvas.blob(outline, Ramp(lighten(crust.base, -0.14)), bevel=3)
        canvas.blob(scaled(outline, 0.88, 0.9), crust if roasted else soft("f6e4bc"), bevel=2, cast=0.0)
        spread = next((tint for name, tint in _SPREADS.items() if look.part(name) or look.has(name)), None)
        if spread or look.chance("butter", 0.4):
            canvas.blob(path("-13,-10 0,-14 13,-10 12,6 4,10 -6,7 -13,12"), soft(spread or "fbe27a"), bevel=2)


@draws(
    "roast chicken",
    family="food",
    colour="c47a34",
    words=(
        "roast turkey",
        "cooked chicken",
        "roasted chicken",
        "turkey dinner",
        "fried chicken",
        "rotisserie chicken",
    ),
    faces="viewer",
)
@weathered()
def roast_chicken(canvas: Canvas, look: Look) -> None:
    """Paint a whole roast bird on a platter with greens."""
    skin, bone = body_ramp(look), matte("efe6d2")
    with canvas.placed(32, 42):
        canvas.ellipse(0, 10, 30, 8, soft("dfe4ec"), bevel=2)
        for x in (-22, -17, 18, 23):
            canvas.ellipse(x, 8, 5, 3, matte("5a9e3c"), x)
        high = look.vary("high", 24, 29)
        canvas.blob(
            [(-22, 6), (-23, -8), (-12, -high), (8, -high + 1), (22, -8), (20, 7), (0, 11)], skin, bevel=17
        )
        for side in (-1, 1):
            lift = look.vary(f"leg {side}", 2, 8)
            canvas.limb([(side * 22, -lift, 2), (side * 28, -lift - 7, 1.8)], bone)
            canvas.ellipse(side * 29, -lift - 9, 3, 2.6, bone)
            canvas.limb([(side * 9, 5, 9), (side * 21, -lift + 1, 4)], skin)
        for number, x in enumerate((-8, 0, 7)):
            canvas.limb(
                [(x - 3, -14 - number, 0.8), (x + 3, -8 - number, 0.8)], skin, thinnest=0.5, **inlay(-0.2)
            )
        glint(canvas, -10, -high + 8, 6, 2)


@draws(
    "ribs",
    family="food",
    colour="8a3f26",
    words=("rack of ribs", "spare ribs", "barbecue ribs", "bbq ribs", "ribcage meat"),
    faces="viewer",
)
@weathered()
def ribs(canvas: Canvas, look: Look) -> None:
    """Paint a rack of ribs, the bones sticking out."""
    meat, bone = body_ramp(look), matte("efe6d2")
    count = look.pick("count", (4, 5, 6))
    with canvas.placed(32, 34, look.vary("turn", -24, 14)):
        for number in range(count):
            x = (number - (count - 1) / 2) * 10
            canvas.limb([(x, 10, 2.4), (x, -20, 2.4)], bone)
            for dx in (-1.6, 1.6):
                canvas.ellipse(x + dx, -21, 2.4, 2.4, bone, line=None, cast=0.0)
        half = count * 5.4
        canvas.blob(
            [(-half, -11), (0, -13), (half, -11), (half + 1, 12), (0, 16), (-half - 1, 12)],
            meat,
            bevel=6,
            texture=noise(0.12, 0.6),
        )
        for number in range(count - 1):
            x = (number - (count - 2) / 2) * 10
            canvas.limb([(x, -9, 0.9), (x + 1, 11, 0.9)], meat, **inlay(-0.24))


@draws(
    "fish fillet",
    family="food",
    colour="f2845a",
    words=("salmon fillet", "fillet", "raw fish", "salmon steak", "fish steak"),
    faces="viewer",
)
@weathered()
def fish_fillet(canvas: Canvas, look: Look) -> None:
    """Paint a fillet of salmon with its pale lines and silver skin."""
    flesh = matte(body_colour(look, look.own_colour))
    with canvas.placed(32, 32, look.vary("turn", -30, 8)):
        outline = path(
            look.pick(
                "cut",
                ("-28,4 -18,-12 4,-15 22,-9 29,2 18,12 -8,14", "-26,8 -24,-8 -4,-14 18,-13 27,-6 22,9 0,13"),
            )
        )
        canvas.blob([(x + 1, y + 4) for x, y in outline], Ramp("8fa0b0", "metal"), bevel=3)
        whole = canvas.blob(outline, flesh, bevel=5, texture=stripes(58, 7, 0.26, -0.22))
        canvas.ellipse(-4, 14, 20, 3, Ramp("e8c8b8", "soft"), **inlay(0.0, clip=whole))


@draws(
    "shrimp",
    family="food",
    colour="f28a6a",
    words=("cooked shrimp", "cooked prawn", "tempura", "scampi"),
    faces="viewer",
)
@weathered()
def shrimp(canvas: Canvas, look: Look) -> None:
    """Paint a curled shrimp with legs, feelers and a fan of a tail."""
    shell = body_ramp(look)
    with canvas.placed(32, 30, look.vary("turn", -20, 20)):
        for dx in (0, 5):
            canvas.limb([(-14, -14, 0.7), (-27, -19 - dx, 0.6), (-30, -6 - dx * 2, 0.5)], shell, thinnest=0.5)
        for number in range(4):
            canvas.limb([(-4 + number * 5, 0, 1), (-8 + number * 4, 9 + number, 0.7)], shell)
        canvas.polygon(path("4,24 -10,32 -4,25 -12,22 4,19"), shell, bevel=2)
        spine = [
            (-18, -10, 4),
            (-8, -15, 8),
            (6, -14, 8.6),
            (17, -4, 8),
            (18, 9, 6.4),
            (10, 19, 4.6),
            (2, 22, 3),
        ]
        canvas.limb(spine, shell)
        for x, y, turn in ((2, -15, 0), (12, -10, 40), (18, 0, 80), (17, 10, 110), (10, 18, 150)):
            with canvas.placed(x, y, turn):
                canvas.limb([(0, -7, 0.8), (2, 0, 0.9), (0, 7, 0.8)], shell, thinnest=0.5, **inlay(-0.24))
        canvas.eye(-15, -12, 2.6, 2.8)
