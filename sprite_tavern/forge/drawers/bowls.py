"""What is served in bowls and on plates: noodles, rice, salad, spaghetti, and anything heaped up."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.drawers.food import steam
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_food import bold_ramen
from sprite_tavern.forge.pieces.contents import fluid, heap
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import CLAY, RED, STEEL, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_NOODLES = ("noodles", "ramen", "udon", "pho", "noodle soup", "instant noodles")
_RICE = ("rice", "rice bowl", "bowl of rice", "fried rice", "risotto", "oatmeal", "porridge", "cereal")
_CURRIES = ("curry", "chili con carne")
_LIQUIDS = frozenset({"water", "lava", "blood", "poison"})
_FORMS = {
    "round": (0.93, 0.5, 3.0), "flared": (0.7, 0.36, 4.0), "deep": (0.98, 0.62, 3.0),
    "footed": (0.9, 0.4, 10.0),
}  # fmt: skip
"""For each form the half breadth of its belly and its base, as shares of the rim's, and its foot's height."""
_DISHES = ("3a68cf", "e6e2da", "c8323c", "34323f", "3f8a7a")
_BOLD_DISHES = ("3a68cf", "c8323c", "c8323c", "3f8a7a")


@draws(
    "bowl",
    family="food",
    colour=WOOD,
    words=(*_NOODLES, *_RICE, *_CURRIES, "salad", "fruit bowl", "mixing bowl", "dog bowl", "pet bowl",
    "salad bowl"),
    presets={
        **{word: {"kind": "noodles", "colour": "d8973c"} for word in _NOODLES},
        **{word: {"kind": "rice", "colour": "f4f0e4"} for word in _RICE},
        **{word: {"kind": "curry", "colour": "c8822c"} for word in _CURRIES},
        "salad": {"kind": "salad"}, "salad bowl": {"kind": "salad"}, "dog bowl": {"kind": "pet",
        "colour": "c8323c"},
        "pet bowl": {"kind": "pet", "colour": "3a68cf"}, "fruit bowl": {"kind": "fruit"},
        "oatmeal": {"kind": "rice", "colour": "d9c08a"},
        "porridge": {"kind": "rice", "colour": "e0cc9a"}, "cereal": {"kind": "rice", "colour": "dba04c"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("steaming")
def bowl(canvas: Canvas, look: Look) -> None:
    """Paint a bowl and what is in it: noodles, rice, salad, a liquid, or anything "bowl of …"."""
    kind = look.kind
    filled = kind in {"noodles", "rice", "curry"}
    own = filled or kind == "salad" or look.material in _LIQUIDS
    dishes = _BOLD_DISHES if canvas.icon else _DISHES
    dish = matte(look.second(look.pick("dish", dishes))) if own else body_ramp(look)
    if look.kind == "noodles" and look.coloured:
        dish = body_ramp(look)
    form = look.pick("form", tuple(_FORMS))
    wide = look.vary("wide", 25, 28) * (0.82 if form == "deep" else 1.0)
    deep = look.vary("deep", 17, 20) * (1.36 if form == "deep" else 0.86 if form == "footed" else 1.0)
    if canvas.tiny and kind == "noodles" and not look.has("empty"):
        with canvas.placed(32, 36):
            bold_ramen(canvas, look, dish, matte("d8973c"))
        return
    with canvas.placed(32, 36):
        canvas.ellipse(0, -4, wide, 7.4, Ramp(lighten(dish.base, -0.12), dish.kind), bevel=2)
        colour = fluid(look, "" if kind in {"bowl", "mixing bowl"} else "b5642f")
        if colour and not filled and kind not in {"salad", "pet", "fruit"}:
            canvas.ellipse(0, -3, wide - 3, 5, soft(colour), shade="flat")
        elif not look.has("empty"):
            _heaped(canvas, look, wide)
        texture = planks(9) if look.material == "wood" or dish.base == matte(WOOD).base else None
        belly, base, foot = _FORMS[form]
        rim = f"0,2 {wide * 0.7},0.6 {wide},-4 {wide * belly},{deep * 0.4} {wide * base},{deep} 0,{deep + 1}"
        canvas.blob(mirrored(rim), dish, bevel=12, texture=texture)
        canvas.polygon(
            [(-8, deep - 1), (8, deep - 1), (10, deep + foot), (-10, deep + foot)], dish, bevel=1.6
        )
        canvas.limb(
            [(-wide, -4, 1.1), (-wide * 0.6, 1.4, 1.2), (wide * 0.6, 1.4, 1.2), (wide, -4, 1.1)],
            dish,
            bias=0.16,
            cast=0.0,
        )
        if filled:
            steam(canvas, look, -9)


def _heaped(canvas: Canvas, look: Look, wide: float) -> None:
    """Draw what rises over the rim."""
    kind = look.kind
    if kind == "noodles":
        _noodles(canvas, look, wide)
    elif kind in {"rice", "curry"}:
        _rice(canvas, look, wide)
    elif kind == "salad":
        _salad(canvas, look, wide)
    elif kind == "fruit":
        for x, y, tint in (
            (-13, -6, "f0902c"),
            (13, -6, "8fc63a"),
            (-4, -12, RED),
            (7, -11, "7a3f9a"),
            (0, -4, "f4cf3c"),
        ):
            canvas.ellipse(x, y, 8, 8, matte(tint))
    elif kind == "pet":
        for number, x in enumerate((-14, -7, 0, 7, 14)):
            canvas.ellipse(x, -5 - (number % 2) * 3, 5, 4, matte("8a5a34"))
    else:
        heap(canvas, look, ((-13, -7, 0.4), (13, -7, 0.4), (0, -13, 0.42), (-6, -5, 0.38), (8, -5, 0.38)))


def _rice(canvas: Canvas, look: Look, wide: float) -> None:
    kind = look.kind
    grain = matte(look.colour) if kind == "rice" else matte("f4f0e4")
    canvas.blob(
        [(-wide * 0.8, -3), (-wide * 0.5, -12), (0, -17), (wide * 0.5, -12), (wide * 0.8, -3), (0, 3)],
        grain,
        bevel=9,
    )
    for number in range(0 if canvas.tiny else 14):
        canvas.stamp(
            look.vary(f"grain {number}", -wide * 0.6, wide * 0.6),
            look.vary(f"grain y {number}", -12, -2),
            1.6,
            1,
            grain.tones[1],
        )
    if kind == "curry":
        canvas.blob(
            [(0, -14), (wide * 0.6, -9), (wide * 0.84, -2), (4, 3), (-4, -5)], soft(look.colour), bevel=4
        )
        for x, y, tint in ((8, -7, "e0792b"), (15, -4, "6fae3c"), (6, -2, "8a5a34")):
            canvas.ellipse(x, y, 3, 2.4, matte(tint))


def _noodles(canvas: Canvas, look: Look, wide: float) -> None:
    """Draw noodles in broth with egg, seaweed and meat, each where this cook puts it; perhaps chopsticks."""
    broth = look.shade_of("d8973c") if look.coloured else look.colour
    canvas.ellipse(0, -3, wide - 2, 5.4, soft(broth), shade="flat")
    pasta, side = matte("f6dc8a"), look.pick("egg side", (1, -1, 1, -1))
    sheet, risen = look.vary("seaweed", -19, -11), look.vary("heaped", 0, 4)
    canvas.rectangle(side * sheet - 4, -12 - risen, 8, 12, matte("2f4a34"), bevel=1)
    for number in range(4):
        x = -wide * 0.55 + number * wide * 0.28
        rows = [(x - 6, 0, 1.3), (x, -8 - risen, 1.4), (x + 6, -6 - risen, 1.4), (x + 9, 0, 1.3)]
        canvas.limb(rows, pasta)
    x = side * wide * look.vary("egg", 0.25, 0.48)
    canvas.ellipse(x, -6, 6, 4.6, soft("fbf6ea"))
    canvas.ellipse(x, -6, 2.8, 2.2, matte("f2a52c"), **inlay(0.1))
    if look.pick("topping", ("pork", "fishcake", "pork", "prawn")) == "fishcake":
        canvas.ellipse(-side * 4, -5, 5, 4, soft("fbf6ea"))
        canvas.limb([(-side * 6, -5, 0.8), (-side * 3, -6, 0.8)], matte("f07aa0"), line=None, cast=0.0)
    else:
        canvas.ellipse(-side * 4, -4, 5, 3, matte(look.pick("meat", ("d9907a", "b5664a", "ee8a5a"))))
    for x, y in ((2, -9), (16, -2), (-9, -1)):
        canvas.stamp(side * x, y, 1.8, 1.2, "6fae3c")
    rest = look.pick("chopsticks", ("stuck", "none", "across", "stuck"))
    if rest == "across" or (rest == "none" and look.part("chopsticks")):
        for dy in (0, 3.4):
            canvas.limb([(-wide - 5, -2 + dy, 1.1), (wide + 5, -9 + dy, 1.2)], matte("b8763a"), smooth=False)
    elif rest == "stuck":
        lean = side * look.vary("lean", 12, 26)
        for dx in (0, 5):
            canvas.limb(
                [(2 + dx, -4, 1.1), (2 + lean + dx, -27 + dx * 0.3, 1.2)], matte("b8763a"), smooth=False
            )


def _salad(canvas: Canvas, look: Look, wide: float) -> None:
    for number in range(7):
        green = matte(look.pick(f"green {number}", ("8fc64a", "5a9e3c", "a9d85a")))
        with canvas.placed((number - 3) * 6.4, -3, (number - 3) * 20 + look.vary(f"turn {number}", -10, 10)):
            leaf(canvas, 12, look.vary(f"leaf {number}", 13, 19), green)
    for x, y in ((-13, -6), (1, -9), (14, -5)):
        canvas.ellipse(x, y, 5, 4.6, matte(RED))
    for x, y in ((-5, -5), (9, -10)):
        canvas.ellipse(x, y, 4.4, 3.4, soft("d9ecb0"), line="dark")
    canvas.blob([(-wide * 0.86, -3), (0, -6), (wide * 0.86, -3), (0, 3)], matte("6fae3c"), bevel=3)


@draws(
    "spaghetti",
    family="food",
    colour="f4d67a",
    words=(
        "pasta",
        "plate of spaghetti",
        "plate of pasta",
        "spaghetti and meatballs",
        "macaroni",
        "lasagna",
        "bowl of spaghetti",
    ),
    faces="viewer",
)
@weathered("steaming")
def spaghetti(canvas: Canvas, look: Look) -> None:
    """Paint a nest of pasta with sauce and meatballs on a plate, often with a fork."""
    pasta, sauce = body_ramp(look), soft(look.second("c8342a"))
    wide, high = look.vary("wide", 20, 23), look.vary("high", 13, 18)
    with canvas.placed(32, 42):
        canvas.ellipse(0, 3, 30, 12, soft("dfe4ec"), bevel=3)
        canvas.ellipse(0, 2, 24, 8, soft("c4ccd8"), **inlay(0.0))
        canvas.blob(
            [
                (-wide, 2),
                (-wide * 0.7, -high * 0.7),
                (0, -high),
                (wide * 0.7, -high * 0.7),
                (wide, 2),
                (wide * 0.5, 8),
                (-wide * 0.5, 8),
            ],
            pasta,
            bevel=10,
        )
        for number in range(5 if canvas.small else 9):
            x, y = (
                look.vary(f"strand {number}", -wide * 0.7, wide * 0.4),
                look.vary(f"strand y {number}", -high * 0.5, 6),
            )
            rows = [(x - 4, y + 3, 1), (x, y - 2, 1), (x + 6, y, 1), (x + 9, y + 4, 1)]
            canvas.limb(rows, pasta, bias=0.12 if number % 2 else -0.2, cast=0.0, line=None, thinnest=0.5)
        canvas.blob(
            [
                (-11, -high + 4),
                (0, -high - 3),
                (11, -high + 4),
                (13, -3),
                (6, -5),
                (3, 2),
                (-4, -4),
                (-12, -1),
            ],
            sauce,
            bevel=4,
        )
        for x, y in ((-5, -high), (5, -high + 1), (0, -high - 5)):
            canvas.ellipse(x, y, 4.6, 4.4, matte("7a4428"))
        canvas.ellipse(8, -high - 3, 3.2, 1.6, matte("5a9e3c"), -30)
        if look.part("fork") or look.chance("fork", 0.5):
            _fork(canvas, look)
        steam(canvas, look, -high - 10)


def _fork(canvas: Canvas, look: Look) -> None:
    steel = metal(STEEL)
    with canvas.placed(14, -5, look.vary("fork", 24, 44)):
        canvas.limb([(0, 0, 1.2), (0, -27, 1.5)], steel, smooth=False)
        for x in (-3, 0, 3):
            canvas.limb([(x, 0, 0.8), (x, 7, 0.7)], steel, smooth=False)


@draws(
    "plate", family="items", colour="dfe4ec",
    words=("dish", "tray", "platter", "dinner plate", "meal", "dinner", "breakfast"),
    presets={
        "tray": {"kind": "tray", "colour": "b88a5a"}, "platter": {"kind": "tray", "colour": "c3ccd8"},
        "meal": {"kind": "meal"}, "dinner": {"kind": "meal"}, "breakfast": {"kind": "breakfast"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def plate(canvas: Canvas, look: Look) -> None:
    """Paint a plate or a tray and what is on it."""
    china = body_ramp(look, "soft")
    flat = look.vary("flat", 0.42, 0.6)
    with canvas.placed(32, 44):
        if look.kind == "tray":
            canvas.blob(mirrored("0,-13 26,-13 29,-8 29,8 26,13 0,13"), china, bevel=3)
            canvas.blob(
                mirrored("0,-9 22,-9 24,-6 24,6 22,9 0,9"),
                Ramp(lighten(china.base, -0.08), china.kind),
                **inlay(0.0),
            )
        else:
            canvas.ellipse(0, 0, 29, 29 * flat, china, bevel=3)
            canvas.ellipse(
                0,
                -1,
                20,
                19 * flat,
                Ramp(lighten(china.base, -0.07), china.kind),
                bevel=2,
                gain=-0.6,
                cast=0.0,
            )
            if look.has("patterned") or look.chance("rim", 0.4):
                for number in range(-3, 4):
                    canvas.stamp(
                        number * 7.4, 12.4 * flat * 2 - abs(number) * 2.2, 1.6, 1.6, look.second("3a68cf")
                    )
        if look.kind == "meal":
            canvas.ellipse(-8, -5, 11, 6, matte("a8552f"))
            canvas.ellipse(10, -5, 7, 5, matte("f0dfa0"))
            for x in (2, 6, 10):
                canvas.ellipse(x, 3, 2.8, 2.4, matte("5a9e3c"))
        elif look.kind == "breakfast":
            canvas.ellipse(-8, -2, 12, 7, soft("fbf8f0"))
            canvas.ellipse(-8, -4, 4.6, 3.6, matte("f6b52c"))
            for y in (-6, -1, 4):
                canvas.limb([(6, y, 2.2), (12, y - 2, 2.2), (19, y + 1, 2.2)], matte("b8483a"))
        elif not look.has("empty"):
            heap(canvas, look, ((-11, -6, 0.42), (11, -6, 0.42), (0, -13, 0.44), (-4, 0, 0.42), (8, 1, 0.4)))


@draws("butter", family="food", colour="f8e07a", words=("stick of butter", "margarine", "tofu",
       "soap bar butter"),
       presets={"tofu": {"colour": "f4eedc"}}, faces="viewer")  # fmt: skip
@weathered()
def butter(canvas: Canvas, look: Look) -> None:
    """Paint a block with a pat cut off, on a dish."""
    ramp = body_ramp(look, "soft")
    with canvas.placed(32, 38):
        canvas.ellipse(0, 12, 30, 8, matte(look.second(look.pick("dish", ("c4ccd8", CLAY, WOOD)))), bevel=2)
        length = look.vary("length", 16, 22)
        canvas.polygon([(-18, -4), (length - 8, -14), (length, -9), (-10, 2)], ramp, **inlay(0.16))
        canvas.polygon([(-18, -4), (-10, 2), (-10, 15), (-18, 9)], ramp, shade="flat", bias=-0.14, cast=0.0)
        canvas.polygon(
            [(-10, 2), (length, -9), (length, 4), (-10, 15)],
            ramp,
            shade="flat",
            bias=0.02,
            cast=0.0,
            line=None,
        )
        if look.chance("pat", 0.7) or look.has("sliced"):
            with canvas.placed(-19, 3, look.vary("pat turn", -20, 0)):
                canvas.polygon([(-5, -6), (4, -3), (4, 10), (-5, 7)], ramp, bevel=1.4)
