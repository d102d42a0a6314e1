"""What grows in fields: grain, maize, roots, fruit on its plant, cabbages."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.bold_plants import bold_wheat
from sprite_tavern.forge.pieces.foliage import cluster, leaf
from sprite_tavern.forge.pieces.materials import EARTH, LEAF, WOOD, matte
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import bands, noise

_GREEN = "5aa83c"


def _mound(canvas: Canvas, half: float = 18.0) -> None:
    """Draw a heap of tilled earth on the ground line y = 0."""
    canvas.blob(
        [(-half, 1), (-half * 0.6, -4.4), (0, -5.6), (half * 0.6, -4.4), (half, 1)],
        matte(EARTH),
        bevel=2.4,
        texture=noise(0.2, 0.8),
    )


@draws(
    "wheat",
    family="nature",
    colour="dfb23c",
    words=(
        "barley",
        "rye",
        "grain",
        "wheat stalks",
        "wheat plant",
        "wheat bundle",
        "sheaf of wheat",
        "wheat sheaf",
        "rice plant",
        "oats",
    ),
    faces="viewer",
)
@weathered()
def wheat(canvas: Canvas, look: Look) -> None:
    """Paint a bound sheaf, or stalks with heavy ears."""
    gold = matte(body_colour(look, "dfb23c"))
    sheaf = "bundle" in look.noun or "sheaf" in look.noun or look.chance("sheaf", 0.4)
    if canvas.tiny:
        bold_wheat(canvas, look, gold)
        return
    stalks = 5 if canvas.small else look.pick("stalks", (7, 8, 9))
    with canvas.placed(32, 60):
        if not sheaf:
            _mound(canvas)
        for number in range(stalks):
            side = (number / (stalks - 1) - 0.5) * 2
            lean, tall = (
                side * look.vary("spread", 15, 21),
                look.vary(f"stalk {number}", 44, 52) - 8 * abs(side),
            )
            foot = side * (8 if not sheaf else -9)
            waist = side * 3.4 if sheaf else foot + (lean - foot) * 0.4
            canvas.limb(
                [(foot, -2, 1.0), (waist, -tall * 0.42, 1.0), (lean, -tall + 8, 0.9)],
                matte("b3902f"),
                cast=0.1,
            )
            with canvas.placed(lean, -tall + 9, side * 24):
                for row in range(2 if canvas.small else 4):
                    for way in (-1, 1):
                        canvas.ellipse(way * 1.9, -row * 3.2, 2.0, 2.9, gold, way * 24, cast=0.08)
                canvas.ellipse(0, -(2 if canvas.small else 4) * 3.2, 1.7, 2.8, gold)
        if sheaf:
            canvas.rectangle(-7, -24, 14, 5, matte("a3523a"), bevel=1.6)


@draws(
    "corn plant",
    family="nature",
    colour="f2c93c",
    words=("maize plant", "cornstalk", "corn stalk", "corn crop"),
    faces="viewer",
)
@weathered()
def corn_plant(canvas: Canvas, look: Look) -> None:
    """Paint a tall stalk with arching leaves and cobs in their husks."""
    green, grain = matte(_GREEN), matte(body_colour(look, "f2c93c"))
    tall = look.vary("tall", 48, 55)
    with canvas.placed(32, 60):
        _mound(canvas, 15)
        canvas.limb([(0, -3, 2.2), (0, -tall, 1.4)], green, smooth=False, texture=bands(7))
        for number in range(4 if canvas.small else 6):
            side, y = (-1) ** number, -9 - number * (tall - 18) / 6
            reach = look.vary(f"blade {number}", 15, 21) - number * 1.2
            canvas.limb(
                [(0, y, 1.6), (side * reach * 0.55, y - 8, 2.2), (side * reach, y - 1, 0.6)],
                green,
                bias=0.06 * side,
            )
        for number, side in enumerate(look.pick("cobs", ((-1, 1), (1, -1), (1,)))):
            with canvas.placed(side * 3, -16 - number * 11, side * 24):
                canvas.ellipse(0, -7, 3.8, 8, grain, texture=noise(0.2, 1.4))
                canvas.blob([(-4, 2), (-5, -6), (-1, -3), (0, 3)], green, bevel=1.4)
                canvas.blob([(4, 2), (5, -6), (1, -3), (0, 3)], green, bevel=1.4)
        for lean in (-5, 0, 5):
            canvas.limb([(0, -tall + 1, 0.9), (lean, -tall - 7, 0.7)], matte("d9b85a"))


_ROOTS: dict[str, Preset] = {
    "carrot crop": {"colour": "f0822c"},
    "carrot plant": {"colour": "f0822c"},
    "turnip plant": {"colour": "e8d4ea"},
    "turnip sprout": {"colour": "e8d4ea"},
    "radish plant": {"colour": "d83a5c"},
    "beet plant": {"colour": "9a2450"},
    "turnip crop": {"colour": "e8d4ea"},
    "potato plant": {"colour": "c9a06a"},
    "onion plant": {"colour": "e0b878"},
    "root crop": {},
}


@draws("root vegetable", family="nature", colour="f0822c", presets=_ROOTS, faces="viewer")
@weathered()
def root_vegetable(canvas: Canvas, look: Look) -> None:
    """Paint a root half out of the ground under its leaves."""
    flesh = matte(body_colour(look, look.colour))
    wide, rise = look.vary("wide", 9, 12), look.vary("rise", 9, 14)
    with canvas.placed(32, 60):
        for number in range(3 if canvas.small else 5):
            lean = (number - (1 if canvas.small else 2)) * (24 if canvas.small else 17)
            with canvas.placed(0, -rise - 3, lean + look.vary(f"lean {number}", -5, 5)):
                leaf(canvas, 9, look.vary(f"leaf {number}", 24, 32), matte(_GREEN), 0.05 * (number % 2))
        canvas.blob(
            [
                (-wide, 2),
                (-wide - 1, -rise * 0.6),
                (-wide * 0.4, -rise - 2),
                (wide * 0.4, -rise - 2),
                (wide + 1, -rise * 0.6),
                (wide, 2),
            ],
            flesh,
            texture=bands(4, 0.1, 0.16),
        )
        canvas.blob(
            [(-25, 2), (-16, -5), (-6, -2), (5, -3.4), (16, -5), (25, 2)],
            matte(EARTH),
            bevel=2.4,
            texture=noise(0.2, 0.8),
        )


_FRUITING: dict[str, Preset] = {
    "tomato plant": {"colour": "d8392e"},
    "strawberry bush": {"colour": "d8304a", "kind": "low"},
    "strawberry plant": {"colour": "d8304a", "kind": "low"},
    "pepper plant": {"colour": "e0402c"},
    "blueberry bush": {"colour": "4a5ad0", "kind": "low"},
    "raspberry bush": {"colour": "c8305a", "kind": "low"},
    "blackberry bush": {"colour": "3f2f5a", "kind": "low"},
    "eggplant plant": {"colour": "5a2f7a"},
    "cotton plant": {"colour": "f4f4f0"},
    "bean plant": {"colour": "6ab43c"},
    "grape vine": {"colour": "7a3f9a"},
    "grapevine": {"colour": "7a3f9a"},
    "coffee plant": {"colour": "a3322c"},
    "pumpkin plant": {"colour": "e8802c", "kind": "gourd"},
    "pumpkin vine": {"colour": "e8802c", "kind": "gourd"},
    "pumpkin patch": {"colour": "e8802c", "kind": "gourd"},
    "melon plant": {"colour": "6aa83c", "kind": "gourd"},
    "watermelon plant": {"colour": "3f8a3c", "kind": "gourd"},
    "crop": {"colour": "d8392e"},
    "crops": {"colour": "d8392e"},
    "vegetable plant": {"colour": "d8392e"},
}


@draws("fruit plant", family="nature", colour="d8392e", presets=_FRUITING, faces="viewer")
@weathered()
def fruit_plant(canvas: Canvas, look: Look) -> None:
    """Paint a plant in its bed with fruit on it: staked and tall, a low bush, or a gourd on its vine."""
    fruit = Ramp(body_colour(look, look.colour), "metal")
    with canvas.placed(32, 60):
        _mound(canvas, 22)
        if look.kind == "gourd":
            _gourds(canvas, look, matte(fruit.base))
            return
        low = look.kind == "low"
        if not low:
            canvas.limb([(1, -2, 1.5), (1, -54, 1.3)], matte(WOOD), smooth=False)
        balls = (
            ((-12, -13, 9), (12, -13, 9), (0, -20, 11))
            if low
            else ((-8, -16, 9), (8, -20, 9), (-6, -32, 9), (6, -39, 8), (0, -47, 6))
        )
        for number, (x, y, size) in enumerate(balls):
            with canvas.placed(x + look.vary(f"ball {number}", -2, 2), y):
                cluster(
                    canvas,
                    size * look.vary(f"size {number}", 0.9, 1.1),
                    matte(LEAF),
                    canvas.rng,
                    0.03 * number,
                )
        for number in range(4 if canvas.small else 7):
            x, y, size = balls[number % len(balls)]
            dx, dy = (
                look.vary(f"fruit x {number}", -0.7, 0.7) * size,
                look.vary(f"fruit y {number}", -0.4, 0.8) * size,
            )
            canvas.ellipse(x + dx, y + dy, 3.0, 3.2, fruit, line="dark")
            canvas.stamp(x + dx - 0.8, y + dy - 1, 1.0, 1.0, "ffffff")


def _gourds(canvas: Canvas, look: Look, rind: Ramp) -> None:
    vine = matte("4f8a34")
    canvas.limb([(-24, -5, 1.3), (-10, -9, 1.5), (6, -7, 1.4), (24, -12, 1.0)], vine)
    for number, (x, size) in enumerate(((-12, 1.0), (12, 0.8))):
        with canvas.placed(
            x + look.vary(f"gourd {number}", -2, 2), -2, 0, size * look.vary(f"gourd size {number}", 0.9, 1.1)
        ):
            for dx, wide in ((-7, 6), (7, 6), (0, 7)):
                canvas.ellipse(dx, -9, wide, 9.6, rind)
            canvas.limb([(0, -18, 1.8), (2, -23, 1.3)], vine)
    for number, (x, y) in enumerate(((-24, -9), (1, -14), (23, -15))):
        with canvas.placed(x, y, look.vary(f"turn {number}", -40, 40)):
            leaf(canvas, 13, 12, matte(LEAF))


_HEADS: dict[str, Preset] = {
    "cabbage patch": {"colour": "9acb6a"},
    "cabbage plant": {"colour": "9acb6a"},
    "cabbage crop": {"colour": "9acb6a"},
    "lettuce plant": {"colour": "8fd050"},
    "cauliflower plant": {"colour": "f0ead6"},
}


@draws("leafy vegetable", family="nature", colour="9acb6a", presets=_HEADS, faces="viewer")
@weathered()
def leafy_vegetable(canvas: Canvas, look: Look) -> None:
    """Paint a head in its rosette of leaves, growing in earth."""
    head = matte(body_colour(look, look.colour))
    outer = matte("5f9e48")
    with canvas.placed(32, 60):
        _mound(canvas, 25)
        for number, lean in enumerate((-78, 78, -48, 48, -20, 20)):
            with canvas.placed(0, -6, lean + look.vary(f"lean {number}", -6, 6)):
                leaf(canvas, 20, look.vary(f"leaf {number}", 20, 26), outer, 0.04 * number - 0.1)
        size = look.vary("head", 11, 14)
        canvas.ellipse(0, -size - 3, size, size, head)
        for side in (-1, 1):
            canvas.limb(
                [(0, -4, 0.6), (side * size * 0.4, -size - 3, 0.7), (side * size * 0.3, -2 * size, 0.5)],
                head,
                **inlay(-0.22),
            )
