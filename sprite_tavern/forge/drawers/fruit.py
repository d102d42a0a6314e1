"""Fruit and vegetables: apple, carrot, pumpkin, grapes, cherry, banana, strawberry."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_food import bold_pumpkin, bold_tomato, tomato_slice
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import DARK_WOOD, matte
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_GREEN = "5a9e3c"
_PUMPKINS = {"round": (0.96, 18.0), "flat": (1.08, 13.5), "tall": (0.74, 22.0), "giant": (1.02, 21.0)}
"""Breadth as a share and half the height of a pumpkin, for each way it may have grown."""


def _stem(canvas: Canvas, look: Look, y: float) -> None:
    """Draw a woody stalk rising from (0, y), usually with a leaf."""
    lean, long = look.vary("stem", -4, 5), look.vary("stem length", 5, 11)
    canvas.limb([(0, y + 3, 1.4), (lean * 0.4, y - 3, 1.3), (lean, y - long, 1.5)], matte(DARK_WOOD))
    for number in range(look.pick("leaves", (1, 2, 1, 0))):
        side = look.pick("leaf side", (1, -1)) * (-1 if number else 1)
        with canvas.placed(lean * 0.5, y - 3, side * look.vary(f"leaf turn {number}", 50, 84)):
            leaf(canvas, 11, look.vary(f"leaf length {number}", 12, 19), matte(_GREEN), 0.06)


@draws(
    "apple",
    family="food",
    colour="d3313a",
    words=("fruit", "golden apple", "plum", "tomato", "pear"),
    presets={
        "apple": {"second": "f6ecc8"},
        "golden apple": {"colour": "e9b234", "material": "gold"},
        "green apple": {"colour": "8fc63a", "second": "f6f0cc"},
        "plum": {"colour": "6b3f94", "kind": "round"},
        "tomato": {"colour": "d8392f", "kind": "flat"},
        "tomato slice": {"colour": "d8392f", "kind": "slice"},
        "pear": {"colour": "b8c43c", "kind": "pear"},
    },
    faces="viewer",
)
@weathered()
def apple(canvas: Canvas, look: Look) -> None:
    """Paint an apple or a fruit of similar build; bitten when asked."""
    skin = Ramp(
        body_colour(look, "d3313a"), "metal" if look.material in {"gold", "silver", "crystal"} else "matte"
    )
    wide, high = look.vary("wide", 0.86, 1.1), look.vary("high", 0.86, 1.1)
    outlines = {
        "apple": look.pick(
            "apple build",
            (
                "0,-13 8,-17.5 17,-16 23,-8 23,4 18,15 10,20.5 4,20.6 0,19",
                "0,-11 9,-15.5 19,-14 25,-5 24.5,6 18,15 10,19 4,19.2 0,18",
                "0,-12.6 8,-17 16,-16 22,-9 22.6,2 18,13 11,18.6 4,19 0,17.6",
            ),
        ),
        "round": "0,-19 12,-17 21,-6 21,8 12,19 0,21",
        "flat": "0,-13 12,-16 23,-9 25,4 16,16 0,18",
        "pear": "0,-22 6,-20 9,-8 19,3 20,14 10,22 0,22",
    }
    kind = look.kind if look.kind in outlines else "apple"
    if look.kind in {"flat", "slice"} and (canvas.small or look.kind == "slice" or look.has("slice")):
        with canvas.placed(32, 34):
            sliced = look.kind == "slice" or look.has("slice")
            (tomato_slice if sliced else bold_tomato)(canvas, look, skin)
        return
    top = -float(outlines[kind].split()[0].split(",")[1][1:])
    with canvas.placed(32, 36, look.vary("turn", -12, 12)):
        canvas.blob([(x * wide, y * high) for x, y in mirrored(outlines[kind])], skin, bevel=18)
        if kind == "apple":
            canvas.ellipse(0, -13, 5, 2, skin, **inlay(-0.3))
        _stem(canvas, look, top)
        canvas.ellipse(-11 * wide, -7, 3.4, 5, Ramp(lighten(skin.base, 0.22)), 24, **inlay(0.3))


@draws(
    "cherry",
    family="food",
    colour="c4164a",
    words=("cherries", "berry", "berries"),
    faces="viewer",
)
@weathered()
def cherry(canvas: Canvas, look: Look) -> None:
    """Paint a pair of cherries on forked stalks."""
    skin = matte(body_colour(look, "c4164a"))
    left, right = look.vary("left", 40, 47), look.vary("right", 42, 50)
    stalk = matte("5f8f3a")
    for x, y in ((18, left), (45, right)):
        canvas.limb([(36, 7, 1.4), ((36 + x) / 2 + 3, 18, 1.2), (x, y - 9, 1.2)], stalk)
    with canvas.placed(36, 9, look.pick("leaf side", (70, -70))):
        leaf(canvas, 13, 21, matte(_GREEN))
    for x, y in ((18, left), (45, right)):
        radius = look.vary(f"radius {x}", 11, 13.5)
        canvas.ellipse(x, y, radius, radius, skin)
        glint(canvas, x - radius * 0.4, y - radius * 0.4, 3, 3)


@draws("grapes", family="food", colour="7a3f9a", words=("grape",), faces="viewer")
@weathered()
def grapes(canvas: Canvas, look: Look) -> None:
    """Paint a bunch of grapes under a leaf."""
    skin = matte(body_colour(look, "7a3f9a"))
    rows = look.pick("rows", ((4, 5, 4, 3, 2, 1), (5, 4, 4, 3, 1), (4, 4, 3, 2, 2, 1)))
    canvas.limb([(32, 12, 1.5), (33, 4, 1.6)], matte(DARK_WOOD))
    for row, count in enumerate(rows):
        for number in range(count):
            x = 32 + (number - (count - 1) / 2) * 9 + look.vary(f"grape {row} {number}", -1, 1)
            canvas.ellipse(x, 19 + row * 7.4, 5.6, 5.6, skin, cast=0.22)
            if not canvas.tiny:
                canvas.stamp(x - 1.8, 17 + row * 7.4, 1.5, 1.5, lighten(skin.base, 0.3))
    with canvas.placed(33, 13, look.pick("leaf side", (64, -64))):
        leaf(canvas, 17, 20, matte(_GREEN))


@draws("banana", family="food", colour="f4d03c", words=("bananas", "plantain"), faces="viewer")
@weathered()
def banana(canvas: Canvas, look: Look) -> None:
    """Paint one banana or a hand of them."""
    skin = matte(body_colour(look, "f4d03c"))
    count = look.pick("count", (1, 2, 3)) if look.noun == "banana" else 3
    curve = look.vary("curve", 0.9, 1.15)
    for number in range(count):
        with canvas.placed(44, 10, number * 17 - 6 * count):
            points = [
                (0, 0, 2.2),
                (0, 5, 3.2),
                (-5 * curve, 22, 6.4),
                (-18 * curve, 37, 6.4),
                (-31 * curve, 43, 2.6),
            ]
            canvas.limb(points, skin)
            canvas.limb([(1, 8, 0.8), (-3.4 * curve, 23, 0.9), (-16 * curve, 38, 0.8)], skin, **inlay(-0.22))
            canvas.ellipse(-32 * curve, 43.4, 2.4, 2, matte("5a4326"))
    canvas.limb([(44, 12, 3), (45, 4, 2.6)], matte("9a8a34"))


@draws("strawberry", family="food", colour="dc2f45", faces="viewer")
@weathered()
def strawberry(canvas: Canvas, look: Look) -> None:
    """Paint a strawberry with seeds and a leafy collar; it is a cone, a heart, a ball or long."""
    skin = matte(body_colour(look, "dc2f45"))
    outline = mirrored(_BERRIES[look.pick("build", tuple(_BERRIES))])
    wide, long = max(x for x, _ in outline), max(y for _, y in outline)
    with canvas.placed(32, 26, look.vary("turn", -24, 24)):
        canvas.blob(outline, skin, bevel=15)
        for row in range(2 if canvas.tiny else 4):
            for column in range(-2, 3):
                x, y = (column + (row % 2) * 0.5) * 7.4, 1 + row * long * 0.24
                if abs(x) < wide * (0.9 - row * 0.19):
                    canvas.stamp(x, y, 1.2, 1.9, "f8d87a")
        with canvas.placed(0, 0, 0, wide / 20):
            collar = look.pick("collar", ("0,-4 4,-7 9,-2 10,-8 19,-7", "0,-2 4,-7 8,2 11,-7 20,-1"))
            canvas.blob(mirrored(f"{collar} 12,-13 5,-14 0,-15"), matte(_GREEN), bevel=2)
        lean = look.vary("stalk lean", -7, 7)
        canvas.limb([(0, -12, 1.5), (lean, look.vary("stalk", -24, -16), 1.4)], matte("4f8f3a"))


_BERRIES = {
    "cone": "0,-10 14,-11 19,-2 13,14 4,26 0,27",
    "heart": "0,-9 13,-13 22,-6 20,6 10,20 0,27",
    "ball": "0,-11 14,-11 22,0 19,13 9,21 0,22",
    "long": "0,-10 9,-11 14,-2 13,15 7,29 0,32",
}


@draws(
    "carrot",
    family="food",
    colour="ee7f2b",
    words=("vegetable", "turnip", "radish", "beet", "parsnip"),
    presets={
        "turnip": {"kind": "round", "colour": "d8a8d0"},
        "radish": {"kind": "round", "colour": "d83a5c"},
        "beet": {"kind": "round", "colour": "8a2450"},
    },
    faces="viewer",
)
@weathered()
def carrot(canvas: Canvas, look: Look) -> None:
    """Paint a root vegetable with its greens."""
    skin, green = matte(body_colour(look, "ee7f2b")), matte(_GREEN)
    round_root = look.kind == "round"
    with canvas.placed(36, 24, 36 + look.vary("turn", -12, 12)):
        for number, turn in enumerate((-38, 38, -14, 16)):
            with canvas.placed(0, -8, turn + look.vary(f"frond {number}", -6, 6)):
                leaf(canvas, 9, look.vary(f"long {number}", 17, 23), green, 0.08 * (number % 2))
        if round_root:
            canvas.blob(mirrored("0,-11 12,-9 17,1 12,13 3,18 1,29 0,31"), skin, bevel=13)
        else:
            half = look.vary("half", 8.4, 11)
            canvas.blob(
                mirrored(f"0,-11 {half * 0.8},-10 {half},-2 {half * 0.6},16 2,34 0,37"), skin, bevel=9
            )
            for number, y in enumerate((-2, 7, 15, 23)):
                side = 1 if number % 2 else -1
                reach = half * (1 - number * 0.2)
                canvas.limb(
                    [(side * reach * 0.9, y, 0.6), (side * reach * 0.3, y + 0.8, 0.6)],
                    skin,
                    thinnest=0.5,
                    **inlay(-0.3),
                )


@draws(
    "pumpkin",
    family="food",
    colour="e8822b",
    words=("gourd", "squash"),
    presets={
        "jack o lantern": {"kind": "lantern"},
        "halloween pumpkin": {"kind": "lantern"},
        "pumpkin lantern": {"kind": "lantern"},
    },
    faces="viewer",
)
@weathered("cursed")
def pumpkin(canvas: Canvas, look: Look) -> None:
    """Paint a ribbed pumpkin; with a carved glowing face as a lantern."""
    skin = matte(body_colour(look, "e8822b"))
    wide, tall = _PUMPKINS[look.pick("build", tuple(_PUMPKINS))]
    tall *= look.vary("tall", 0.92, 1.08)
    lean = look.vary("lean", -2.4, 2.4)
    with canvas.placed(32, 38, lean * 2):
        if canvas.tiny:
            bold_pumpkin(canvas, look, skin)
        for x, half in () if canvas.tiny else ((-17, 11), (17, 11), (-9, 12), (9, 12), (0, 11)):
            low = (x * lean / 17) if abs(x) > 10 else 0.0
            canvas.ellipse(x * wide, low, half * wide, tall + (2 if abs(x) < 10 else 0), skin, cast=0.12)
        if not canvas.tiny:
            _pumpkin_stem(canvas, look, tall)
        if (
            look.kind == "lantern"
            or look.has("carved", "scary", "evil", "cursed", "spooky", "halloween")
            or look.part("face")
        ):
            _carved_face(canvas, look)


def _pumpkin_stem(canvas: Canvas, look: Look, tall: float) -> None:
    """Draw a stub, a hook or a long curl of a stalk; often with a leaf and a tendril."""
    green = matte("6d8a3e")
    side = look.pick("stem side", (-1, 1))
    stalks: dict[str, list[tuple[float, float, float]]] = {
        "stub": [(0, -tall, 3.6), (side * 1.4, -tall - 6, 3.0)],
        "hook": [(0, -tall, 3.2), (side * 1, -tall - 8, 2.6), (side * 8, -tall - 12, 2.6)],
        "curl": [(0, -tall, 3.0), (side * 3, -tall - 12, 2.2), (side * 11, -tall - 13, 2.0)],
    }
    canvas.limb(stalks[look.pick("stalk", tuple(stalks))], green, texture=bands(3, 0.3))
    if look.chance("leaf", 0.6):
        with canvas.placed(-side * 2, -tall - 1, -side * look.vary("leaf turn", 62, 96)):
            leaf(canvas, 13, look.vary("leaf length", 13, 20), matte(_GREEN), 0.04)
    if look.chance("tendril", 0.5) and not canvas.small:
        curl = [(2, -tall - 2, 0.9), (side * 12, -tall - 5, 0.8), (side * 17, -tall + 2, 0.8)]
        canvas.limb([*curl, (side * 13, -tall + 3, 0.7)], matte(_GREEN))


def _carved_face(canvas: Canvas, look: Look) -> None:
    light = Ramp("ffd84a", "glow")
    tilt = look.vary("brow", -2, 4)
    for side in (-1, 1):
        canvas.polygon(
            [(side * 4, -1), (side * 14, -1), (side * (8 + tilt), -9)],
            light,
            shade="flat",
            line="dark",
            cast=0.0,
            bias=0.1,
        )
    canvas.polygon([(-2, 4), (2, 4), (0, 0)], light, shade="flat", line="dark", cast=0.0)
    canvas.polygon(
        path("-16,5 -9,8 -6,6 -4,9 4,9 6,6 9,8 16,5 11,14 5,13 3,16 -3,16 -5,13 -11,14"),
        light,
        shade="flat",
        line="dark",
        cast=0.0,
    )


@draws(
    "watermelon",
    family="food",
    colour="3f8f3f",
    words=("melon",),
    presets={"melon slice": {"kind": "slice"}, "watermelon slice": {"kind": "slice"}},
    faces="viewer",
)
@weathered("slice")
def watermelon(canvas: Canvas, look: Look) -> None:
    """Paint a slice of melon with pips, broad or narrow, perhaps bitten; or the whole fruit."""
    rind = matte(body_colour(look, "3f8f3f"))
    sliced = look.kind == "slice" or look.has("slice", "sliced")
    cut = look.pick("cut", tuple(_SLICES) if sliced else ("half", "whole", "wedge", "sector"))
    with canvas.placed(32, 22, look.vary("turn", -18, 18)):
        if cut == "whole" or look.has("whole"):
            _whole_melon(canvas, rind)
        else:
            _melon_slice(canvas, look, cut, rind)


_SLICES = {"half": (0, 29.0), "sector": (45, 42.0), "bitten": (0, 29.0), "wedge": (61, 50.0)}
"""For each way to cut a slice the angle at which its arc begins, in degrees, and its radius."""
_PIPS = ((0.2, 0.55), (0.4, 0.62), (0.6, 0.62), (0.8, 0.55), (0.5, 0.38), (0.34, 0.76), (0.66, 0.76))
"""Where pips are, as shares of the arc and of the radius."""


def _melon_slice(canvas: Canvas, look: Look, cut: str, rind: Ramp) -> None:
    start, reach = _SLICES[cut]
    bite = [(-11.0, 0.0), (-9.0, 7.0), (-1.0, 11.0), (7.0, 8.0), (10.0, 0.0)]
    inner = bite if cut == "bitten" else [(0.0, 0.0)]
    for size, ramp in (
        (reach, rind),
        (reach - 3, matte("dff0c0")),
        (reach - 5.4, matte(look.second("e8434f"))),
    ):
        turns = [math.radians(start + (180 - 2 * start) * step / 15) for step in range(16)]
        arc = [(size * math.cos(turn), size * math.sin(turn)) for turn in turns]
        whole = size == reach
        canvas.polygon(
            arc + inner,
            ramp,
            shade="round" if size < reach - 4 else "flat",
            bevel=4,
            cast=0.0,
            line="soft" if whole else None,
        )
    for along, out in _PIPS[1::2] if canvas.tiny else _PIPS:
        turn = math.radians(start + (180 - 2 * start) * along)
        if cut != "bitten" or out > 0.5:
            canvas.stamp(out * reach * math.cos(turn), out * reach * math.sin(turn), 1.7, 2.4, "2b2130")


def _whole_melon(canvas: Canvas, rind: Ramp) -> None:
    body = canvas.ellipse(0, 0, 28, 22, rind, bevel=18)
    dark = Ramp(lighten(rind.base, -0.14), rind.kind)
    for share in (-0.72, -0.26, 0.26, 0.72):
        bow = [(share * 10, -22, 1.6), (share * 26, 0, 2.8), (share * 10, 22, 1.6)]
        canvas.limb(bow, dark, **inlay(clip=body))
    canvas.limb([(0, -21, 1.6), (3, -27, 1.4)], matte("6d8a3e"))
