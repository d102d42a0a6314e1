"""Signs of trades: a board with the picture of what a shop sells."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.pieces.emblems import EMBLEMS, emblem
from sprite_tavern.forge.pieces.materials import GOLD, STEEL, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.textures import planks

TRADES: dict[str, tuple[str, str]] = {
    "blacksmith": ("anvil", "6f7889"), "smith": ("anvil", "6f7889"), "smithy": ("anvil", "6f7889"),
    "potion": ("flask", "8e52d8"), "alchemist": ("flask", "8e52d8"), "apothecary": ("flask", "3f9a5a"),
    "herbalist": ("flower", "5a9e3c"), "weapon": ("sword", "a3323a"), "armour": ("shield", "46618a"),
    "armor": ("shield", "46618a"), "magic": ("star", "5a4ad0"), "book": ("book", "7a4a2f"),
    "flower": ("flower", "f08cb4"), "bread": ("bread", "d9a04a"), "bakery": ("bread", "d9a04a"),
    "cake": ("bread", "f08cb4"), "fish": ("fish", "3f8ad0"), "butcher": ("meat", "c23a3a"),
    "meat": ("meat", "c23a3a"), "jewellery": ("gem", "2f8fb8"), "jewelry": ("gem", "2f8fb8"),
    "gem": ("gem", "2f8fb8"), "candy": ("candy", "f06aa0"), "coffee": ("cup", "7a4a2f"),
    "cafe": ("cup", "7a4a2f"), "restaurant": ("cup", "c23a3a"), "fruit": ("apple", "6fae3c"),
    "grocery": ("apple", "6fae3c"), "general": ("sack", "b58a4a"),
}  # fmt: skip
"""What a shop deals in, with the picture on its sign and the colour of its awning."""


def board(canvas: Canvas, picture: str) -> None:
    """Draw the sign around the origin."""
    canvas.rectangle(-9, -8, 18, 16, matte("5f4028"), bevel=1.6, cast=0.3, texture=planks(6))
    canvas.rectangle(-10, -9, 20, 2.6, matte(WOOD), bevel=1)
    canvas.rectangle(-10, 6.6, 20, 2.6, matte(WOOD), bevel=1)
    if picture in EMBLEMS:
        emblem(canvas, picture, 6.0, metal(STEEL if picture == "sword" else GOLD))
    else:
        _PICTURES[picture](canvas)


def _anvil(canvas: Canvas) -> None:
    canvas.polygon(path("-7,-4 6,-4 6,-1 2,1 2,3 5,5 -4,5 -1,3 -1,1 -5,-1"), matte("4a4e5c"), bevel=1)


def _flask(canvas: Canvas) -> None:
    canvas.rectangle(-1.6, -6, 3.2, 5, soft("cfe3ee"), bevel=0.8)
    canvas.ellipse(0, 1.6, 4.8, 4.4, metal("c04ad0"))
    canvas.stamp(-1.6, 0, 1.4, 1.4, "ffffff")


def _flower(canvas: Canvas) -> None:
    for dx, dy in ((-3, 0), (3, 0), (0, -3), (0, 3)):
        canvas.ellipse(dx, dy, 2.6, 2.6, matte("e3638d"), cast=0.0)
    canvas.ellipse(0, 0, 1.8, 1.8, matte("f4cf3c"))


def _bread(canvas: Canvas) -> None:
    canvas.blob(path("-6,3 -5.4,-2 0,-4 5.4,-2 6,3"), matte("c98a3c"), bevel=2)
    for x in (-2.6, 1.4):
        canvas.limb([(x, 0.6, 0.6), (x + 1.6, -2.4, 0.6)], matte("f2dca8"), **inlay())


def _fish(canvas: Canvas) -> None:
    canvas.polygon(path("-7,-3.4 -2,0 -7,3.4"), metal("5a9ad8"))
    canvas.ellipse(1, 0, 5.4, 3.4, metal("5a9ad8"))
    canvas.stamp(3.4, -0.8, 1.3, 1.3, "1f2430")


def _meat(canvas: Canvas) -> None:
    canvas.limb([(1, 1, 1.2), (6, 4, 1.3)], soft("f2ead6"))
    canvas.ellipse(-1.6, -0.6, 5, 4.2, matte("b8443a"), 30)


def _shield(canvas: Canvas) -> None:
    canvas.blob(path("-5,-5 0,-6 5,-5 4.4,1 0,6 -4.4,1"), metal("8d97a6"), bevel=1.6)
    canvas.rectangle(-0.8, -4, 1.6, 8, matte("a3323a"), **inlay())


def _book(canvas: Canvas) -> None:
    canvas.polygon(path("-6,-3 0,-1.6 6,-3 6,3.6 0,5 -6,3.6"), matte("8a2f34"), bevel=1)
    canvas.polygon(path("-5,-3.6 0,-2 5,-3.6 5,2.2 0,3.6 -5,2.2"), soft("f4ecd8"), bevel=0.8)


def _gem(canvas: Canvas) -> None:
    canvas.polygon(path("-5,-3 -2.6,-5.4 2.6,-5.4 5,-3 0,5.4"), metal("4ac0e8"), bevel=2)
    canvas.stamp(-1.6, -3, 1.6, 1.2, "ffffff")


def _candy(canvas: Canvas) -> None:
    for side in (-1, 1):
        canvas.polygon([(0, 0), (side * 7, -3), (side * 7, 3)], matte("f4a0c4"))
    canvas.ellipse(0, 0, 3.8, 3.8, metal("e0407a"))


def _cup(canvas: Canvas) -> None:
    canvas.ellipse(3.6, 0, 2.8, 2.6, soft("f4f0e4"), bevel=1)
    canvas.polygon(path("-5,-3 4,-3 3,4 -4,4"), soft("f4f0e4"), bevel=1.4)
    canvas.rectangle(-4, -3, 7, 1.6, matte("6d4325"), **inlay())


def _apple(canvas: Canvas) -> None:
    canvas.ellipse(0, 1, 4.8, 4.6, metal("d8392e"))
    canvas.limb([(0, -3, 0.7), (1.4, -6, 0.7)], matte(WOOD))


def _sack(canvas: Canvas) -> None:
    canvas.blob(path("-5,5 -5.4,0 -2,-4 2,-4 5.4,0 5,5"), matte("b58a4a"), bevel=2)
    canvas.rectangle(-2.4, -5, 4.8, 1.8, matte("7a4a2f"))


_PICTURES: dict[str, Callable[[Canvas], None]] = {
    "anvil": _anvil, "flask": _flask, "flower": _flower, "bread": _bread, "fish": _fish, "meat": _meat,
    "shield": _shield, "book": _book, "gem": _gem, "candy": _candy, "cup": _cup, "apple": _apple,
    "sack": _sack,
}  # fmt: skip
