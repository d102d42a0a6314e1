"""Food from the oven, the dairy and the butcher: bread, cheese, meat, fish dish, stew."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import BONE, CLAY, STEEL, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Rgb, lighten
from sprite_tavern.forge.textures import bands

_CRUST = "c98a45"
_SOUPS = {
    "tomato": "d8452c", "pumpkin": "ee9a34", "mushroom": "b09a7c", "carrot": "ee8a34", "pea": "8ab04a",
    "beet": "a82a4a", "corn": "f4d25a", "potato": "e6d08a", "onion": "c08a44", "vegetable": "d08a3a",
    "fish": "e0c8a0", "chicken": "e6b84a", "beef": "7a4426", "cream": "f2e6cc", "slime": "7ac74a",
}  # fmt: skip
"""Colours of soups by what is in them."""


def plate(canvas: Canvas, half: float = 27.0) -> None:
    """Draw a plate around the origin, seen from a low angle."""
    china = soft("dfe4ec")
    canvas.ellipse(0, 3, half, half * 0.4, china, bevel=3)
    canvas.ellipse(0, 1.6, half * 0.72, half * 0.24, soft("c4ccd8"), shade="flat", cast=0.0)


def steam(canvas: Canvas, look: Look, y: float) -> None:
    """Draw wisps of steam above the height y when the dish is hot."""
    if not (look.has("hot", "steaming", "warm") or look.chance("steam", 0.5)) or canvas.small:
        return
    white = soft("eceff5")
    for number, x in enumerate((-8, 1, 9)):
        bend = look.vary(f"steam {number}", 1.5, 3)
        canvas.limb(
            [(x, y, 0.9), (x + bend, y - 4, 1.1), (x - bend, y - 8, 1.0), (x, y - 12, 0.5)],
            white,
            cast=0.0,
        )


@draws(
    "bread",
    family="food",
    colour=_CRUST,
    words=("loaf", "bun", "bread roll", "loaf of bread"),
    presets={"baguette": {"kind": "long"}, "bun": {"kind": "round"}},
    faces="viewer",
)
@weathered()
def bread(canvas: Canvas, look: Look) -> None:
    """Paint a loaf: round with a cross cut, long with slashes, or a tin loaf."""
    colour = body_colour(look, _CRUST)
    crust, crumb = matte(colour), matte(lighten(colour, 0.2))
    kind = look.kind if look.kind in {"long", "round"} else look.pick("kind", ("tin", "round", "long", "tin"))
    fat = look.vary("fat", 0.9, 1.1)
    with canvas.placed(32, 34, -24 if kind == "long" else 0, fat):
        if kind == "long":
            canvas.blob(path("-29,1 -22,-8 0,-10 22,-8 29,1 22,9 0,11 -22,9"), crust, bevel=9)
            for x in (-16, -6, 4, 14):
                canvas.blob([(x - 2, 3), (x + 2, -7), (x + 6, -7), (x + 2, 4)], crumb, bevel=1.6, cast=0.0)
        elif kind == "round":
            canvas.blob(mirrored("0,-16 14,-14 24,-4 24,9 14,15 0,16"), crust, bevel=15)
            for turn in (28, -28):
                with canvas.placed(0, -4, turn):
                    canvas.blob([(-13, 0), (0, -2.6), (13, 0), (0, 2.6)], crumb, bevel=1.4, cast=0.0)
        else:
            canvas.polygon([(-24, -4), (24, -4), (22, 17), (-22, 17)], crust, bevel=6, bias=-0.08)
            canvas.blob(mirrored("0,-15 16,-16 27,-9 25,1 12,3 0,2"), crust, bevel=8)
            for x in (-13, 0, 13):
                canvas.limb([(x - 2, -11, 1.4), (x + 2, -2, 1.4)], crumb, line=None, cast=0.0)


@draws(
    "cheese",
    family="food",
    colour="f2c443",
    words=("cheese wheel", "cheese wedge", "swiss cheese", "cheese slice"),
    faces="viewer",
)
@weathered()
def cheese(canvas: Canvas, look: Look) -> None:
    """Paint cheese with holes: a wedge from its side or its point, a block, or a wheel with a piece gone."""
    cuts = ("side", "point") if look.noun == "cheese wedge" else tuple(_CHEESES)
    cuts = ("side", "side", "wheel") if canvas.small else cuts
    kind = look.pick("cut", cuts)
    if look.noun == "cheese wheel" or look.has("round"):
        kind = "wheel"
    elif look.has("slice", "sliced") or look.noun in {"cheese slice", "cheese wedge"}:
        kind = "side" if canvas.small or look.noun == "cheese wedge" else "block"
    with canvas.placed(32, 33):
        _CHEESES[kind](canvas, look, body_colour(look, "f2c443"))


def _holes(canvas: Canvas, look: Look, box: tuple[float, float, float, float], colour: Rgb) -> None:
    """Strew holes over the box, given as left, top, right and bottom."""
    left, top, right, bottom = box
    hole = matte(lighten(colour, -0.16))
    for number in range(4 if canvas.small else 7):
        x, y = look.vary(f"hole {number} x", left, right), look.vary(f"hole {number} y", top, bottom)
        size = (
            look.vary(f"hole {number}", 2.6, 4.4) if canvas.small else look.vary(f"hole {number}", 1.6, 3.6)
        )
        canvas.ellipse(x, y, size, size, hole, **inlay(-0.1))


def _cheese_side(canvas: Canvas, look: Look, colour: Rgb) -> None:
    rind, paste = matte(lighten(colour, -0.08)), matte(colour)
    tall, tip = look.vary("tall", 15, 25), look.vary("tip", -29, -25)
    canvas.polygon([(tip, 0), (8, -16), (27, -6), (27, tall - 6), (tip, tall)], rind, shade="flat")
    canvas.polygon([(tip, 0), (8, -16), (27, -6)], paste, **inlay(0.3))
    canvas.polygon([(tip, 0), (27, -6), (27, tall - 6), (tip, tall)], paste, **inlay(-0.02, 0.2))
    canvas.polygon([(27, -6), (27, tall - 6), (24.6, tall - 5.6), (24.6, -5.6)], rind, **inlay(-0.2))
    _holes(canvas, look, (tip + 9, 3, 21, tall - 5), colour)
    canvas.ellipse(6, -9, 4, 1.8, matte(lighten(colour, -0.16)), **inlay())


def _cheese_point(canvas: Canvas, look: Look, colour: Rgb) -> None:
    rind, paste = matte(lighten(colour, -0.08)), matte(colour)
    tall, half, tip = look.vary("tall", 19, 27), look.vary("half", 21, 26), look.vary("tip side", -7, 7)
    canvas.polygon(
        [
            (-half, -14), (-half * 0.5, -20), (half * 0.5, -20), (half, -14), (half, tall - 14),
            (tip, tall + 3), (-half, tall - 14),
        ],
        rind, shade="flat",
    )  # fmt: skip
    canvas.polygon(
        [(-half, -14), (-half * 0.5, -20), (half * 0.5, -20), (half, -14), (tip, 3)], paste, **inlay(0.3)
    )
    canvas.polygon([(-half, -14), (tip, 3), (tip, tall + 3), (-half, tall - 14)], paste, **inlay(0.06, 0.3))
    canvas.polygon([(tip, 3), (half, -14), (half, tall - 14), (tip, tall + 3)], paste, **inlay(-0.2, 0.3))
    canvas.limb(
        [(-half, -14, 1.2), (-half * 0.5, -20, 1.2), (half * 0.5, -20, 1.2), (half, -14, 1.2)],
        rind,
        **inlay(-0.1),
    )
    _holes(canvas, look, (-half * 0.7, 0, half * 0.7, tall - 12), colour)


def _cheese_block(canvas: Canvas, look: Look, colour: Rgb) -> None:
    rind, paste = matte(lighten(colour, -0.08)), matte(colour)
    top, wide = look.vary("block top", -14, -6), look.vary("block", 34, 42)
    right = wide - 27
    outline = [(-27, top), (-17, top - 10), (right + 10, top - 10), (right + 10, 8), (right, 18), (-27, 18)]
    canvas.polygon(outline, rind, shade="flat")
    canvas.polygon([(-27, top), (-17, top - 10), (right + 10, top - 10), (right, top)], paste, **inlay(0.3))
    canvas.rectangle(-27, top, wide, 18 - top, paste, **inlay(0.0, 0.2))
    canvas.polygon([(right, top), (right + 10, top - 10), (right + 10, 8), (right, 18)], paste, **inlay(-0.2))
    _holes(canvas, look, (-23, top + 4, right - 3, 14), colour)
    canvas.polygon([(3, 20), (12, 12), (31, 12), (31, 16), (22, 24), (3, 24)], rind, shade="flat")
    canvas.polygon([(3, 20), (12, 12), (31, 12), (22, 20)], paste, **inlay(0.3))


def _cheese_wheel(canvas: Canvas, look: Look, colour: Rgb) -> None:
    rind, paste = matte(lighten(colour, -0.08)), matte(colour)
    inside = matte(lighten(colour, 0.06))
    deep = look.vary("deep", 14, 22)
    canvas.blob(mirrored(f"0,-16 20,-13 27,-5 27,{deep - 11} 20,{deep - 3} 0,{deep}"), rind, bevel=6)
    canvas.ellipse(0, -5, 26, 11, paste, bevel=2)
    canvas.polygon(
        [(0, -5), (11, 5.4), (11, deep - 1), (24, deep - 5), (24, 0)], inside, shade="flat", bias=-0.1
    )
    canvas.polygon([(0, -5), (11, 5.2), (11, deep - 1), (0, deep - 11)], inside, **inlay(0.15))


_CHEESES = {"side": _cheese_side, "wheel": _cheese_wheel, "point": _cheese_point, "block": _cheese_block}


@draws(
    "meat",
    family="food",
    colour="a8552f",
    words=(
        "drumstick",
        "chicken leg",
        "roast chicken leg",
        "roasted chicken leg",
        "ham",
        "roast",
        "turkey leg",
        "mutton",
        "steak",
        "meat on bone",
        "beef",
        "pork",
        "lamb chop",
    ),
    presets={
        "steak": {"kind": "steak", "colour": "b8403a"},
        "ham": {"kind": "ham", "colour": "d9828a"},
        "raw meat": {"kind": "steak", "colour": "d0484a"},
    },
    faces="viewer",
)
@weathered("bloody")
def meat(canvas: Canvas, look: Look) -> None:
    """Paint a drumstick, a ham on the bone, or a steak."""
    look.has("roasted", "cooked", "grilled", "roast")
    colour = "d0484a" if look.has("raw", "bloody") else body_colour(look, "a8552f")
    flesh, bone = matte(colour), matte(BONE)
    if look.kind == "steak":
        with canvas.placed(32, 32, look.vary("turn", -20, 20)):
            outline = path("-24,-6 -14,-18 6,-19 22,-10 26,5 17,16 4,13 -8,19 -22,12")
            canvas.blob(outline, soft("f0d8c8"), bevel=4)
            canvas.blob([(x * 0.84, y * 0.82) for x, y in outline], flesh, bevel=5, cast=0.0, line=None)
            canvas.ellipse(-11, 3, 4.6, 3.6, bone, bevel=1.6)
            canvas.limb([(2, -12, 1), (10, -3, 1.3), (8, 8, 0.8)], soft("f0c8bc"), line=None, cast=0.0)
        return
    plump = look.vary("plump", 0.9, 1.14)
    with canvas.placed(29, 29, look.vary("turn", -10, 12)):
        canvas.limb([(6, 8, 3.4), (23, 24, 2.8)], bone, smooth=False)
        for x, y in ((25, 22), (21.6, 26)):
            canvas.ellipse(x, y, 4, 3.6, bone, 40, line=None, cast=0.0)
        canvas.blob(
            [
                (x * plump, y * plump)
                for x, y in path("-21,-2 -17,-16 -4,-22 9,-18 15,-6 15,6 13,13 8,14 -3,14 -15,10")
            ],
            flesh,
            bevel=16,
        )
        if look.kind == "ham" or look.chance("cut", 0.4):
            canvas.ellipse(-10 * plump, -8 * plump, 9, 11, soft("f2c4b4"), -40, bevel=2, cast=0.0)
            canvas.ellipse(-10 * plump, -8 * plump, 6, 8, matte(lighten(colour, 0.08)), -40, cast=0.0)
            canvas.ellipse(-10 * plump, -8 * plump, 2, 2.4, bone, -40, cast=0.0)
        else:
            glint(canvas, -9, -12, 5, 2)
            glint(canvas, -14, -7, 2, 2)


@draws(
    "fish dish",
    family="food",
    colour="8fa9b8",
    words=("cooked fish", "grilled fish", "fried fish", "fish meal", "seafood", "fish plate"),
    faces="viewer",
)
@weathered()
def fish_dish(canvas: Canvas, look: Look) -> None:
    """Paint a fish on a plate with lemon and herbs."""
    colour = chosen_colour(look, look.pick("fish", ("c98a4a", "8fa9b8", "d98a6a")))
    scale = matte(colour)
    with canvas.placed(32, 36):
        canvas.ellipse(0, 2, 29, 15, soft("dfe4ec"), bevel=3)
        canvas.ellipse(0, 1, 22, 10, soft("c9d0dc"), shade="flat", cast=0.0)
        with canvas.placed(0, -2, look.vary("turn", -14, 10)):
            canvas.blob(path("14,0 25,-10 22,0 25,9"), scale, bevel=2)
            canvas.blob(
                path("-22,0 -14,-9 0,-11 12,-5 17,0 12,5 0,9 -14,7"),
                scale,
                bevel=8,
                texture=bands(5, 2.5, 0.2),
            )
            canvas.limb([(-12, -8, 0.7), (-10, 0, 0.8), (-12, 6, 0.7)], scale, **inlay(-0.3))
            canvas.stamp(-16.4, -2.4, 2.4, 2.4, "2b2638")
        canvas.ellipse(11, 9, 5, 4, matte("f4df4a"), bevel=1.4)
        canvas.ellipse(11, 9, 3, 2.2, soft("fbf3a0"), **inlay(0.1))
        for x in (-14, -8):
            canvas.ellipse(x, 10, 3.4, 2, matte("5a9e3c"), -20)
        with canvas.placed(0, 0):
            steam(canvas, look, -14)


@draws(
    "stew",
    family="food",
    colour="b5642f",
    words=("soup", "broth", "chowder", "bowl of soup", "bowl of stew", "gumbo"),
    faces="viewer",
)
@weathered()
def stew(canvas: Canvas, look: Look) -> None:
    """Paint a steaming bowl with things floating in it and a spoon."""
    flavour = next((colour for name, colour in _SOUPS.items() if look.has(name) or look.part(name)), "b5642f")
    broth = matte(look.colour if look.coloured and look.material is None else look.shade_of(flavour))
    dish = matte(look.second(look.pick("dish", (WOOD, "3a68cf", "e6e2da", CLAY))))
    deep = look.vary("deep", 18, 24)
    with canvas.placed(32, 32):
        if look.chance("spoon", 0.7):
            canvas.limb([(8, -2, 1.7), (25, -20, 1.7)], metal(STEEL), smooth=False)
        canvas.blob(mirrored(f"0,-3 27,-3 24,{deep * 0.4} 13,{deep} 0,{deep + 1}"), dish, bevel=13)
        canvas.rectangle(-10, deep - 1, 20, 4, dish, bevel=1.6)
        canvas.ellipse(0, -3, 27, 7.4, dish, bevel=2)
        if look.has("empty"):
            canvas.ellipse(0, -2.6, 23, 5.4, dish, **inlay(-0.3))
            return
        canvas.ellipse(0, -2.6, 23.4, 5.6, broth, shade="flat", bias=0.05)
        for number in range(6):
            x, y = look.vary(f"piece {number} x", -16, 16), look.vary(f"piece {number} y", -5.4, 0)
            canvas.ellipse(
                x,
                y,
                2.6,
                1.9,
                matte(look.pick(f"piece {number}", ("e0792b", "6fae3c", "f0e2b8", "d3313a"))),
                cast=0.1,
            )
        steam(canvas, look, -10)
