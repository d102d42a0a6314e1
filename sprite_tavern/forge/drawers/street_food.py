"""Food eaten by hand: hot dog, taco, burrito, fries, sushi, dumpling, kebab, popcorn, sausage, bacon, egg."""

import math
from collections.abc import Sequence

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import PALE_WOOD, RED, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import noise

_BUN = "d59a50"
_SALAD = "7cb83a"


@draws("hot dog", family="food", colour="c4502f", words=("hotdog", "corn dog", "sausage roll",
       "sub sandwich", "submarine sandwich"),
       presets={"corn dog": {"kind": "stick", "colour": "c98a3a"}}, faces="viewer")  # fmt: skip
@weathered()
def hot_dog(canvas: Canvas, look: Look) -> None:
    """Paint a sausage in a bun with a wave of mustard, or on a stick."""
    meat, mustard = body_ramp(look), soft(look.second(look.pick("sauce", ("f8d23a", "f8d23a", "d8302a"))))
    with canvas.placed(32, 32, look.vary("turn", -36, -8)):
        if look.kind == "stick":
            canvas.limb([(-30, 0, 1.6), (0, 0, 1.6)], matte(PALE_WOOD), smooth=False)
            canvas.limb([(-12, 0, 8), (8, 0, 9.4), (22, 0, 8)], meat, texture=noise(0.1, 0.8))
        else:
            long = look.vary("bun", 22, 26)
            canvas.blob(
                [(-long, 0), (-long + 4, -11), (0, -14), (long - 4, -11), (long, 0)], matte(_BUN), bevel=6
            )
            canvas.limb([(-long - 4, -2, 6), (0, -3, 6.4), (long + 4, -2, 6)], meat)
            if look.chance("salad", 0.3):
                canvas.limb([(-18, 4, 2.4), (-6, 2, 2.6), (6, 4, 2.4), (18, 2, 2.4)], matte(_SALAD))
            canvas.blob(
                [(-long, 1), (-8, 4), (8, 4), (long, 1), (long - 4, 12), (0, 15), (-long + 4, 12)],
                matte(_BUN),
                bevel=6,
            )
        waves = [(x, -4 + 2.6 * math.sin(x * 0.55), 1.2) for x in range(-20, 21, 3)]
        canvas.limb(waves, mustard, cast=0.06)


@draws("taco", family="food", colour="f2c24a", words=("tacos", "quesadilla", "gyros"), faces="viewer")
@weathered()
def taco(canvas: Canvas, look: Look) -> None:
    """Paint a folded shell full of meat, salad and cheese."""
    shell = body_ramp(look)
    high = look.vary("high", 21, 27)
    with canvas.placed(32, 43, look.vary("turn", -16, 16)):
        outline = [
            (-28, 9),
            (-23, -high * 0.55),
            (-8, -high),
            (10, -high),
            (24, -high * 0.55),
            (28, 9),
            (0, 11),
        ]
        canvas.blob([(x + 2, y - 3) for x, y in outline], Ramp(lighten(shell.base, -0.12)), bevel=4)
        for number in range(9):
            angle = math.radians(-168 + number * 19.5)
            x, y = 25 * math.cos(angle), high * math.sin(angle) - 1
            tint = (_SALAD, RED, "8a5030", "f8dc6a")[number % 4] if number % 3 else _SALAD
            canvas.ellipse(x, y, look.vary(f"bit {number}", 4, 6), 4.4, matte(tint))
        front = canvas.blob(
            [
                (-27, 11),
                (-21, -high * 0.4),
                (-7, -high * 0.76),
                (8, -high * 0.76),
                (21, -high * 0.4),
                (27, 11),
                (0, 13),
            ],
            shell,
            bevel=7,
        )
        for number in range(5):
            x, y = look.vary(f"spot {number}", -18, 18), look.vary(f"spot y {number}", -8, 8)
            canvas.ellipse(x, y, 2, 1.4, shell, **inlay(-0.2, clip=front))


@draws("burrito", family="food", colour="efd9a6", words=("wrap", "kebab wrap", "spring roll", "egg roll",
       "shawarma", "crepe roll"),
       presets={"spring roll": {"colour": "cf8f3c"}, "egg roll": {"colour": "cf8f3c"}},
       faces="viewer")  # fmt: skip
@weathered()
def burrito(canvas: Canvas, look: Look) -> None:
    """Paint a rolled flatbread, its filling showing, half in foil."""
    bread, foil = body_ramp(look), Ramp("c8d0da", "metal")
    fat = look.vary("fat", 9.5, 12)
    with canvas.placed(32, 32, look.vary("turn", 24, 50)):
        canvas.limb([(0, -18, fat), (0, 16, fat)], bread, texture=noise(0.12, 0.5, look.vary("brown", 1, 9)))
        canvas.ellipse(0, -24, fat, 5.6, bread, bevel=2)
        for number, (x, y) in enumerate(((-4, -24), (3, -25), (0, -22), (6, -23), (-1, -27))):
            canvas.ellipse(x, y, 3, 2.4, matte((_SALAD, RED, "8a5030", "f8dc6a", "5a3a24")[number]))
        torn = [
            (-fat - 2 + number * (2 * fat + 4) / 4, look.vary(f"torn {number}", -4, 3)) for number in range(5)
        ]
        canvas.polygon(
            [*torn, (fat + 2, 20), (fat * 0.5, 29), (-fat * 0.5, 29), (-fat - 2, 20)], foil, bevel=4
        )
        for y in (8, 17):
            canvas.limb([(-fat, y, 0.7), (fat, y - 4, 0.7)], foil, thinnest=0.5, **inlay(-0.2))


@draws(
    "french fries", family="food", colour="f4c84a",
    words=("fries", "chips", "potato chips", "potato wedges", "nachos"),
    presets={
        "chips": {"kind": "crisps"}, "potato chips": {"kind": "crisps"},
        "nachos": {"kind": "nachos", "colour": "f0b83a"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def french_fries(canvas: Canvas, look: Look) -> None:
    """Paint fries in a carton, a bag of crisps, or nachos in a dip."""
    potato, paper = body_ramp(look), matte(look.second(look.pick("paper", (RED, RED, "f4efe4", "3a68cf"))))
    if look.kind == "crisps":
        _bag_of_crisps(
            canvas,
            look,
            matte(look.colour if look.coloured else look.pick("bag", (RED, "f2b83a", "3f9a4a", "3a68cf"))),
        )
        return
    with canvas.placed(32, 36, look.vary("turn", -8, 8)):
        if look.kind == "nachos":
            for number in range(8):
                with canvas.placed(
                    (number - 3.5) * 6, -2 - (number % 3) * 7, look.vary(f"chip {number}", -60, 60)
                ):
                    canvas.polygon([(-9, 7), (9, 7), (0, -9)], potato, bevel=2)
            canvas.blob(path("-20,-4 -6,-14 8,-13 20,-3 14,0 10,8 4,0 -6,3 -12,-2"), soft("f28a2c"), bevel=3)
            canvas.blob(mirrored("0,3 26,2 20,18 0,20"), paper, bevel=8)
            return
        for number in range(9):
            x = (number - 4) * 3.9
            tall = look.vary(f"fry {number}", 14, 27) - abs(x) * 0.2
            lean = x * 0.16 + look.vary(f"lean {number}", -2, 2)
            canvas.polygon(
                [(x - 2.3, 4), (x + lean - 2.3, -tall), (x + lean + 2.3, -tall), (x + 2.3, 4)],
                potato,
                bevel=1.2,
            )
        canvas.blob(path("-20,-4 -10,1 0,3 10,1 20,-4 15,24 -15,24"), paper, bevel=4)
        canvas.ellipse(0, 13, 6, 5, matte("fbe27a"), **inlay(0.1))


def _bag_of_crisps(canvas: Canvas, look: Look, bag: Ramp) -> None:
    with canvas.placed(32, 32, look.vary("turn", -12, 12)):
        zigzag = [(-18 + number * 4, -27 + (number % 2) * 2.4) for number in range(10)]
        canvas.polygon(
            [*zigzag, (17, -20), (20, 0), (17, 21), (18, 27), (-18, 27), (-17, 21), (-20, 0), (-17, -20)],
            bag,
            bevel=6,
        )
        canvas.ellipse(0, 2, 13, 11, matte("fbf0d0"), **inlay(0.1))
        for x, y, turn in ((-4, 0, 20), (5, 4, -30)):
            canvas.ellipse(x, y, 7, 5, matte("f4c84a"), turn)
        canvas.limb([(-16, -21, 0.8), (16, -21, 0.8)], bag, smooth=False, **inlay(-0.3))


@draws("kebab", family="food", colour="a8552f", words=("skewer", "shish kebab", "yakitori", "meat skewer",
       "dango", "satay"),
       presets={"dango": {"kind": "dango", "colour": "f4b8cc"}}, faces="viewer")  # fmt: skip
@weathered()
def kebab(canvas: Canvas, look: Look) -> None:
    """Paint meat and vegetables, or rice balls, on a stick."""
    meat = body_ramp(look)
    dango = look.kind == "dango"
    with canvas.placed(32, 32, look.vary("turn", 30, 58) * look.pick("side", (1, -1))):
        canvas.limb([(0, -33, 1.0), (0, 33, 1.5)], matte(PALE_WOOD), smooth=False)
        pieces: tuple[Rgb | str, ...] = (
            (meat.base, "f6f0dc", "8fc25a")
            if dango
            else (meat.base, "6fae3c", meat.base, "d8392f", meat.base)
        )
        for number, tint in enumerate(pieces):
            y = -22 + number * (15 if dango else 10.4)
            half = look.vary(f"piece {number}", 8, 10.4)
            if dango:
                canvas.ellipse(0, y, 9.4, 9, soft(tint))
            else:
                canvas.blob(
                    mirrored(f"0,{y - 5} {half},{y - 4.4} {half + 0.6},{y + 3.6} 0,{y + 5}"),
                    matte(tint),
                    bevel=4,
                    texture=noise(0.12, 0.7),
                )


@draws(
    "popcorn",
    family="food",
    colour="fbf0c4",
    words=("popcorn bucket", "bucket of popcorn", "box of popcorn"),
    faces="viewer",
)
@weathered()
def popcorn(canvas: Canvas, look: Look) -> None:
    """Paint popped corn heaped over a striped tub."""
    corn, tub = soft(body_colour(look, look.own_colour)), matte(look.second(RED))
    tall = look.vary("tall", 26, 32)
    with canvas.placed(32, 30):
        for number in range(13):
            x, y = (
                (number % 5 - 2) * 8 + look.vary(f"x {number}", -2, 2),
                -4 - number // 5 * 7 + look.vary(f"y {number}", -2, 2),
            )
            canvas.ellipse(x * (1 - number // 5 * 0.2), y, 5.6, 5, corn, cast=0.12)
            if not canvas.small:
                canvas.ellipse(
                    x * (1 - number // 5 * 0.2) + 1.4, y + 1, 2, 1.6, matte("f2c24a"), **inlay(0.0)
                )
        body = canvas.polygon([(-22, 0), (22, 0), (16, tall), (-16, tall)], matte("f6f2ea"), bevel=5)
        for number in range(-2, 3, 2):
            x = number * 8.4
            canvas.polygon(
                [(x - 4.4, 0), (x + 4.4, 0), (x * 0.74 + 3.2, tall), (x * 0.74 - 3.2, tall)],
                tub,
                **inlay(0.0, clip=body),
            )
        canvas.rectangle(-23, -1.4, 46, 3.4, matte("f6f2ea"), bevel=1.4)


@draws("pretzel", family="food", colour="b8702f", words=("soft pretzel", "brezel"), faces="viewer")
@weathered()
def pretzel(canvas: Canvas, look: Look) -> None:
    """Paint the knot of a pretzel, strewn with salt."""
    with canvas.placed(32, 32, look.vary("turn", -7, 7)):
        _knot(canvas, look, body_ramp(look))


def _knot(canvas: Canvas, look: Look, dough: Ramp) -> None:
    """Draw the dough with its three holes and grains of salt, around the origin."""
    thick = look.vary("thick", 4.6, 5.4) * (0.72 if canvas.tiny else 1.0)
    wide = look.vary("wide", 0.84, 1.12)

    def bent(rows: Sequence[tuple[float, float]]) -> list[tuple[float, float, float]]:
        return [(x * wide, y, thick) for x, y in rows]

    canvas.limb(bent([(10, -8), (3, 6), (-9, 17)]), dough)
    left = [(-10, -8), (-3, 6), (9, 17), (19, 10), (24, -3), (20, -16), (10, -19), (2, -11), (0, -8)]
    canvas.limb(bent([(0, -8), (-2, -11), (-10, -19), (-20, -16), (-24, -3), (-19, 10), (-9, 17)]), dough)
    canvas.limb(bent(left[2:]), dough)
    canvas.limb(bent(left[:3]), dough)
    if canvas.tiny:
        for x, y in ((-20, -12), (14, -18), (20, 4), (-14, 14)):
            canvas.stamp(x, y, 3, 3, "fff8ea")
        return
    for number in range(12):
        x, y = ((-22, -8), (-14, -18), (-6, -15), (6, -15), (14, -18), (22, -8), (22, 4), (14, 13), (-22, 4),
                (-14, 13), (-4, 8), (4, 8))[number]  # fmt: skip
        canvas.stamp(x * wide, y + look.vary(f"salt {number}", -1.5, 1.5), 1.8, 1.8, "fff8ea")
