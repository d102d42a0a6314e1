"""Green vegetables: peas and beans, leek, celery, asparagus, avocado, olives, ginger."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, noise

_CUT = ("sliced", "half", "halved", "cut", "chopped")


@draws(
    "peas", family="food", colour="6dbb3f",
    words=("pea", "pea pod", "beans", "bean", "green beans", "edamame"),
    presets={
        "beans": {"kind": "beans", "colour": "8a4a34"}, "bean": {"kind": "beans", "colour": "8a4a34"},
        "magic beans": {"kind": "beans", "colour": "3fae4a", "states": ("magic",)},
        "coffee beans": {"kind": "beans", "colour": "5d3a26"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def peas(canvas: Canvas, look: Look) -> None:
    """Paint an open pod with peas, or a handful of beans."""
    green = body_ramp(look)
    if look.kind == "beans":
        _beans(canvas, look, green)
        return
    bend = look.vary("bend", 4, 11)
    with canvas.placed(32, 30, look.vary("turn", -36, -12)):
        canvas.blob(
            [
                (-29, 0),
                (-16, -9 + bend * 0.2),
                (4, -8),
                (22, -6),
                (30, -3),
                (20, 9),
                (0, 10 + bend),
                (-18, 10),
            ],
            green,
            bevel=6,
        )
        canvas.blob(
            [(-23, 0), (-6, -4), (22, -2), (16, 4), (0, 5 + bend * 0.6), (-16, 5)],
            Ramp(lighten(green.base, -0.16)),
            **inlay(-0.1),
        )
        for number, x in enumerate((-15, -6, 4, 13)):
            size = (4.6, 5.6, 5.6, 4.4)[number]
            canvas.ellipse(x, 1 + bend * 0.25, size, size, Ramp(lighten(green.base, 0.1)))
        canvas.limb([(28, -3, 1.6), (34, -8, 1.2)], green)


def _beans(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for number, (x, y) in enumerate(((20, 26), (42, 23), (31, 36), (17, 44), (45, 42))):
        with canvas.placed(x, y, look.vary(f"bean {number}", -80, 80)):
            canvas.blob(path("-10,0 -7,-7 2,-8 10,-4 10,5 3,8 0,4 -4,7 -9,6"), ramp, bevel=6)
            canvas.limb([(-3, 3, 0.7), (2, 1, 0.7)], ramp, **inlay(-0.3))


@draws(
    "leek", family="food", colour="6fb04a",
    words=("celery", "asparagus", "spring onion", "scallion", "green onion"),
    presets={
        "asparagus": {"kind": "asparagus", "colour": "6f9a3a"},
        "celery": {"kind": "celery", "colour": "a3cf5a"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def leek(canvas: Canvas, look: Look) -> None:
    """Paint long stalks: a leek with a white foot, celery with leaves, a bundle of asparagus."""
    green = body_ramp(look)
    count = 1 if look.kind not in {"celery", "asparagus"} else 3
    with canvas.placed(32, 34, look.vary("turn", -32, 32)):
        for number in range(count):
            x = (number - (count - 1) / 2) * 8
            if look.kind == "asparagus":
                canvas.limb(
                    [(x, 26, 3.2), (x * 1.1, -12, 3.4), (x * 1.2, -24, 2.8), (x * 1.3, -30, 0.8)], green
                )
                for y in (-20, -13, -4, 8):
                    canvas.limb([(x * 1.1 - 2, y, 0.7), (x * 1.1, y - 4, 0.7)], Ramp("7a5a8a"), **inlay(-0.1))
                continue
            foot = matte("f0f0dc") if count == 1 else green
            canvas.limb(
                [(x * 0.6, 26, 4.6), (x, 4, 4.4 if count == 1 else 3.4)], foot, texture=bands(4, 30, 0.12)
            )
            for side in (-1, 0, 1):
                lean = look.vary(f"blade {number} {side}", 4, 9)
                if count == 1:
                    canvas.limb([(side * 2, 10, 4), (side * 5, -8, 3.8), (side * (lean + 8), -28, 1)], green)
                else:
                    with canvas.placed(x, 6, side * 26):
                        leaf(canvas, 9, 20, matte("5fa03a"))
        if look.kind == "asparagus":
            canvas.rectangle(-14, 4, 28, 6, matte("8a5a9a"), bevel=2)


@draws("avocado", family="food", colour="4a6b33", faces="viewer")
@weathered()
def avocado(canvas: Canvas, look: Look) -> None:
    """Paint half an avocado with its stone, sometimes the other half behind."""
    rind = body_ramp(look)
    outline = "0,-24 6,-22 10,-10 18,3 18,14 10,22 0,24"
    wide = look.vary("wide", 0.92, 1.14)
    if look.chance("whole", 0.5) and not look.has(*_CUT):
        with canvas.placed(42, 28, look.vary("behind", 16, 40), 0.86):
            canvas.blob(mirrored(outline), rind, bevel=14, texture=noise(0.16, 0.9))
    with canvas.placed(28, 33, look.vary("turn", -28, 8)):
        canvas.blob(scaled(mirrored(outline), wide, 1), rind, bevel=4)
        canvas.blob(scaled(mirrored(outline), wide * 0.84, 0.88), soft("a9c95a"), cast=0.0, bevel=2)
        canvas.blob(scaled(mirrored(outline), wide * 0.66, 0.74), soft("ecebaa"), **inlay(0.1))
        canvas.ellipse(0, 8, 8, 8.4, matte("8a5634"))


@draws("ginger", family="food", colour="cfa468", words=("ginger root", "turmeric",
       "mandrake root"),
       presets={"turmeric": {"colour": "d98a2c"}}, faces="viewer")  # fmt: skip
@weathered()
def ginger(canvas: Canvas, look: Look) -> None:
    """Paint a knobbly root with stubby arms."""
    skin = body_ramp(look)
    with canvas.placed(32, 34, look.vary("turn", -20, 20)):
        canvas.limb([(-25, 5, 6), (-8, 2, 9), (10, 3, 9), (24, -2, 7)], skin, texture=bands(5, 3, 0.14))
        for number, (x, way) in enumerate(((-14, -1), (1, -1), (14, -1), (-4, 1), (12, 1))):
            long = look.vary(f"arm {number}", 10, 20)
            lean = look.vary(f"lean {number}", -6, 6)
            canvas.limb([(x, way * 3, 6), (x + lean, way * long, 5.4)], skin, texture=bands(4, 0, 0.14))
            canvas.ellipse(x + lean, way * (long + 3), 3.4, 1.6, soft("f0dca0"), **inlay(0.1))


@draws(
    "olive",
    family="food",
    colour="7a8a34",
    words=("olives", "caper"),
    presets={"black olive": {"colour": "34323f"}},
    faces="viewer",
)
@weathered()
def olive(canvas: Canvas, look: Look) -> None:
    """Paint olives on a twig, stuffed with red."""
    skin, green = body_ramp(look), matte("6d8a4a")
    canvas.limb([(8, 12, 1.4), (30, 15, 1.5), (56, 8, 1)], matte("7a5a3a"))
    for number, (x, turn) in enumerate(((18, -30), (34, 24), (46, -20), (24, 150))):
        with canvas.placed(x, 14, turn + look.vary(f"leaf {number}", -14, 14)):
            leaf(canvas, 8, 18, green)
    for number, (x, y) in enumerate(((20, 36), (43, 38))):
        tall = look.vary(f"olive {number}", 13, 17)
        canvas.limb([(x + 2, 14, 0.8), (x, y - tall, 0.8)], green)
        canvas.ellipse(x, y, 11.5, tall, skin, look.vary(f"hang {number}", -14, 14))
        canvas.ellipse(x + 1, y + tall - 4, 3.4, 2.6, matte("d3402f"), line="dark", cast=0.0)
        glint(canvas, x - 4, y - 6, 3, 4)
