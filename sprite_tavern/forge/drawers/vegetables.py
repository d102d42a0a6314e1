"""Vegetables: onion, garlic, potato, cabbage, broccoli, corn, peppers, cucumber, aubergine, peas, leek."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_GREEN = "5a9e3c"
_CUT = ("sliced", "half", "halved", "cut", "chopped")


@draws("potato", family="food", colour="c99a5c", words=("potatoes", "spud", "sweet potato", "yam"),
       presets={"sweet potato": {"colour": "b8603c"}, "yam": {"colour": "8a5038"}},
       faces="viewer")  # fmt: skip
@weathered(stretch=0.14)
def potato(canvas: Canvas, look: Look) -> None:
    """Paint a lumpy potato with eyes."""
    skin = body_ramp(look)
    outline = path(look.pick("lumps", (
        "-24,2 -18,-12 -4,-17 12,-13 24,-6 25,7 14,16 -2,14 -16,16",
        "-21,-4 -10,-18 6,-19 18,-11 22,4 16,17 0,21 -15,17",
        "-26,6 -20,-8 -8,-11 4,-9 18,-14 27,-4 24,10 10,13 -6,16 -19,15",
    )))  # fmt: skip
    with canvas.placed(32, 32, look.vary("turn", -24, 24)):
        whole = canvas.blob(outline, skin, bevel=15, texture=noise(0.1, 0.5, look.vary("skin", 1, 9)))
        if look.has(*_CUT):
            canvas.ellipse(9, 0, 14, 13, soft("f2e2a8"), clip=whole, bevel=2)
        for number in range(3 if canvas.small else 6):
            x, y = look.vary(f"eye {number} x", -16, 16), look.vary(f"eye {number} y", -8, 10)
            canvas.ellipse(x, y, 2, 1.3, skin, **inlay(-0.32, clip=whole))
            canvas.ellipse(x, y + 1.4, 2, 0.8, skin, **inlay(0.2))


@draws(
    "onion", family="food", colour="c9803c",
    words=("onions", "garlic", "garlic clove", "red onion", "shallot"),
    presets={
        "garlic": {"kind": "garlic", "colour": "efe8dc"},
        "garlic clove": {"kind": "garlic", "colour": "efe8dc"}, "red onion": {"colour": "9a3a6a"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def onion(canvas: Canvas, look: Look) -> None:
    """Paint an onion with papery veins and roots, or a bulb of garlic with its cloves."""
    skin = body_ramp(look)
    garlic = look.kind == "garlic"
    wide, tip = look.vary("wide", 0.9, 1.12), look.vary("tip", -6, 6)
    with canvas.placed(32, 36, look.vary("turn", -16, 16)):
        for x in (-5, -2, 2, 5):
            canvas.limb([(x * 0.6, 16, 1.0), (x, 23, 0.6)], matte("cdb58a"), line=None)
        canvas.blob([(-3, -14), (tip - 2, -27), (tip + 1, -28), (4, -14)], skin, bevel=3)
        outline = (
            "0,-17 4,-15 15,-8 22,4 18,15 8,19 0,19" if garlic else "0,-18 5,-15 18,-8 23,4 17,15 6,19 0,19"
        )
        whole = canvas.blob(scaled(mirrored(outline), wide, 1), skin, bevel=16, cast=0.05)
        if look.has(*_CUT):
            for size, shade in ((17, 0.16), (12, 0.04), (7.5, 0.16), (3, 0.02)):
                canvas.ellipse(
                    0, 3, size * wide, size, soft(lighten("f2e8ee", shade - 0.1)), cast=0.0, bevel=1
                )
            return
        bends = (-15, -6, 6, 15) if garlic else (-17, -9, 0, 9, 17)
        for x in bends:
            vein = [(x * 0.2, -15, 0.7), (x * wide * 1.06, 3, 0.8), (x * 0.4, 18, 0.7)]
            canvas.limb(vein, skin, thinnest=0.5, **inlay(-0.24, clip=whole))
        if not canvas.tiny:
            glint(canvas, -9, -3, 3, 5)


@draws("cabbage", family="food", colour="8fc25a", words=("lettuce", "sprout head", "red cabbage",
       "salad head"),
       presets={"lettuce": {"colour": "8ed04a"}, "red cabbage": {"colour": "8a4a94"}},
       faces="viewer")  # fmt: skip
@weathered()
def cabbage(canvas: Canvas, look: Look) -> None:
    """Paint a head of leaves wrapped over each other, with pale ribs."""
    leafy = body_ramp(look)
    outer = Ramp(lighten(leafy.base, -0.1), leafy.kind)
    spread = look.vary("spread", 0.88, 1.12)
    with canvas.placed(32, 34, look.vary("turn", -10, 10)):
        for side in (-1, 1):
            wing = path("4,20 20,17 29,2 27,-8 19,-13 10,-4")
            canvas.blob([(side * x * spread, y) for x, y in wing], outer, bevel=5)
            for y in (4, -4):
                rib = [(side * 14, 10, 0.7), (side * 25 * spread, y - 2, 0.6)]
                canvas.limb(rib, outer, thinnest=0.5, **inlay(0.24))
        canvas.blob(mirrored("0,-24 12,-22 21,-10 21,6 14,18 0,21"), leafy, bevel=14)
        for side, reach in ((-1, 17), (1, 14)):
            fold = [(side * 3, -22), (side * reach, -12), (side * 18, 6), (side * 6, 18), (side * -2, 8)]
            canvas.blob(fold, leafy, bevel=7, cast=0.14)
        for bend in (-12, 0, 11):
            canvas.limb([(bend * 0.3, 19, 1.3), (bend, 0, 0.9), (bend * 0.8, -13, 0.6)], leafy, **inlay(0.3))


@draws("broccoli", family="food", colour="4a9440", words=("cauliflower",),
       presets={"cauliflower": {"colour": "f0e9d2"}}, faces="viewer")  # fmt: skip
@weathered()
def broccoli(canvas: Canvas, look: Look) -> None:
    """Paint a thick branching stem under a crown of curds."""
    crown = body_ramp(look)
    stem = matte("a9cf72")
    high = look.vary("high", 0.9, 1.1)
    with canvas.placed(32, 34, look.vary("turn", -14, 14)):
        canvas.blob(mirrored("0,0 11,-6 7,8 7,24 0,25"), stem, bevel=6)
        for side in (-1, 1):
            canvas.limb([(side * 3, 8, 4), (side * 14, -4, 4.4)], stem)
        if crown.base[0] > 200:
            for side in (-1, 1):
                canvas.blob(
                    [(side * 4, 22), (side * 24, 12), (side * 25, -6), (side * 12, 4)], matte(_GREEN), bevel=4
                )
        places = (
            (-19, -5, 9),
            (19, -5, 9),
            (-11, -15, 9.6),
            (11, -15, 9.6),
            (0, -20, 9),
            (-8, -5, 8.6),
            (8, -5, 8.6),
            (0, -10, 9),
        )
        for number, (x, y, size) in enumerate(places):
            radius = size * look.vary(f"curd {number}", 0.88, 1.14)
            canvas.ellipse(
                x, y * high, radius, radius * 0.92, crown, cast=0.12, texture=noise(0.2, 1.1, number)
            )


@draws(
    "corn",
    family="food",
    colour="f5cf3a",
    words=("corn cob", "maize", "corn on the cob", "sweetcorn"),
    faces="viewer",
)
@weathered()
def corn(canvas: Canvas, look: Look) -> None:
    """Paint an ear of corn in its husk."""
    grain, husk = body_ramp(look), matte("7cb342")
    half, long = look.vary("half", 8.5, 11), look.vary("long", 25, 29)
    with canvas.placed(32, 34, look.vary("turn", 14, 38) * look.pick("side", (1, -1))):
        canvas.blob(mirrored(f"0,-{long} {half * 0.7},-{long - 5} {half},-6 {half},14 0,20"), grain, bevel=9)
        for row in range(0 if canvas.tiny else 8):
            y = -long + 7 + row * 4.6
            for column in range(-2, 3):
                x = column * half * 0.42 + (row % 2) * half * 0.2
                if abs(x) < half * 0.9 and y < 12:
                    canvas.stamp(x + 0.8, y + 1.4, 1.1, 1.1, grain.tones[1])
        for side in (-1, 1):
            lip = look.vary(f"husk {side}", -4, 6)
            canvas.blob(
                [(side * x, y + (lip if x == 15 else 0)) for x, y in path("-3,22 5,4 15,-8 14,12 5,26")],
                husk,
                bevel=4,
            )
        canvas.blob(mirrored("0,2 6,9 6,22 2,27 0,28"), husk, bevel=4)
        canvas.limb([(0, 26, 2.4), (1, 32, 2.2)], husk)


@draws("bell pepper", family="food", colour="d8342f", words=("pepper", "paprika", "capsicum"), faces="viewer")
@weathered()
def bell_pepper(canvas: Canvas, look: Look) -> None:
    """Paint a blocky lobed pepper with its stalk."""
    skin = body_ramp(look)
    tall = look.vary("tall", 18, 24)
    with canvas.placed(32, 33, look.vary("turn", -14, 14)):
        for x, half in ((-12, 11), (12, 11), (0, 11.5)):
            outline = [
                (x - half, -12),
                (x, -17),
                (x + half, -12),
                (x + half * 0.8, tall - 6),
                (x, tall),
                (x - half * 0.8, tall - 6),
            ]
            canvas.blob(outline, skin, bevel=10, cast=0.12)
        canvas.ellipse(0, -13, 8, 3, skin, **inlay(-0.3))
        green = matte(_GREEN)
        canvas.blob(mirrored("0,-17 4,-16 9,-12 4,-11 0,-9"), green, bevel=2)
        canvas.limb([(0, -14, 2.4), (look.vary("stalk", -5, 5), -24, 2.8)], green)
        glint(canvas, -13, -5, 3, 7)


@draws("chili pepper", family="food", colour="d8282b", words=("chili", "chilli", "hot pepper", "jalapeno",
       "chile"),
       presets={"jalapeno": {"colour": "4a9440"}}, faces="viewer")  # fmt: skip
@weathered("steaming")
def chili_pepper(canvas: Canvas, look: Look) -> None:
    """Paint a curved pointed pod."""
    skin, green = body_ramp(look), matte(_GREEN)
    bend = look.vary("bend", 6, 15)
    with canvas.placed(32, 32, look.vary("turn", -20, 20)):
        pod = [
            (14, -17, 8),
            (11, -6, 8.4),
            (3, 6 + bend * 0.2, 6.6),
            (-9, 14 + bend * 0.3, 4),
            (-24, 12 + bend * 0.2, 1),
        ]
        canvas.limb(pod, skin)
        canvas.limb([(9, -12, 1), (5, -2, 1.2), (-2, 6, 0.8)], skin, **inlay(0.3))
        canvas.blob(path("5,-20 12,-26 22,-22 24,-14 18,-17 13,-14 9,-18"), green, bevel=3)
        canvas.limb([(15, -22, 2.2), (16, -28, 2), (22, -31, 2.2)], green)


@draws(
    "cucumber", family="food", colour="4f9440", words=("pickle", "gherkin", "zucchini", "courgette"),
    presets={
        "pickle": {"colour": "8a9a3a", "kind": "bumpy"}, "gherkin": {"colour": "8a9a3a", "kind": "bumpy"},
        "zucchini": {"colour": "3f7a38"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def cucumber(canvas: Canvas, look: Look) -> None:
    """Paint a long green fruit with slices before it."""
    skin = body_ramp(look)
    bumpy, bend = look.kind == "bumpy", look.vary("bend", -3, 8)
    with canvas.placed(32, 30, look.vary("turn", -42, -24)):
        canvas.limb(
            [(-25, 0, 6), (-16, bend * 0.6, 9), (4, bend, 9.4), (20, bend * 0.4, 8), (27, -1, 4.6)], skin
        )
        for y in (-4, 1, 5):
            canvas.limb(
                [(-20, y + 1, 0.7), (0, y + bend, 0.8), (20, y + 1, 0.7)], skin, thinnest=0.5, **inlay(0.2)
            )
        for x in (-18, -9, 0, 9, 18) if bumpy and not canvas.tiny else ():
            canvas.ellipse(x, bend * 0.6 - 3 + (x % 2) * 6, 1.6, 1.4, skin, **inlay(-0.25))
    if look.has(*_CUT) or look.chance("slices", 0.4):
        for x, y in ((22, 47), (36, 50)):
            canvas.ellipse(x, y, 9, 9, skin, bevel=2)
            canvas.ellipse(x, y, 7.2, 7.2, soft("d9ecb0"), **inlay(0.1))
            for dx, dy in ((-2.4, 0), (2.4, 0), (0, -2.4), (0, 2.4)):
                canvas.stamp(x + dx, y + dy, 1, 1.4, "9bb870")


@draws("eggplant", family="food", colour="5c2a7c", words=("aubergine",), faces="viewer")
@weathered()
def eggplant(canvas: Canvas, look: Look) -> None:
    """Paint a glossy pear-shaped fruit with a green cap."""
    skin, green = body_ramp(look, "metal"), matte(_GREEN)
    fat = look.vary("fat", 0.86, 1.16)
    with canvas.placed(32, 33, look.vary("turn", 18, 46) * look.pick("side", (1, -1))):
        canvas.blob(scaled(mirrored("0,-20 7,-18 10,-6 17,6 17,18 10,26 0,28"), fat, 1), skin, bevel=14)
        canvas.blob(mirrored("0,-24 6,-22 10,-16 12,-9 6,-13 3,-7 0,-12"), green, bevel=3)
        canvas.limb([(0, -22, 2.6), (2, -31, 2.6)], green)
        canvas.ellipse(-7 * fat, 6, 2, 7, skin, 14, **inlay(0.45))
