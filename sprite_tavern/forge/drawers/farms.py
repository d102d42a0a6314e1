"""Working buildings: barns, shops, churches."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_buildings import bold_church
from sprite_tavern.forge.pieces.carpentry import door, window
from sprite_tavern.forge.pieces.housing import GROUND, door_ramp, planned, roof, walls
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, STONE, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.pieces.trades import TRADES, board
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, as_rgb
from sprite_tavern.forge.textures import brick, planks, shingles


@draws(
    "barn",
    family="buildings",
    colour="b33a34",
    words=("stable", "shed", "warehouse", "granary"),
    faces="viewer",
)
@weathered()
def barn(canvas: Canvas, look: Look) -> None:
    """Paint a barn: gambrel gable, white-crossed doors, hay loft."""
    boards, trim = matte(look.colour), matte("f0ece0")
    half, wall = look.vary("half", 20, 25), look.vary("wall", 20, 26)
    knee, ridge = look.vary("knee", 0.62, 0.76), look.vary("ridge", 20, 26)
    tiles = look.part("roof")
    default = look.second(look.pick("roof", ("6d6f7c", "5a3a2c", "7c4a3a")))
    roof = matte(tiles.colour if tiles is not None and tiles.coloured else default)
    with canvas.placed(32, GROUND):
        outline = mirrored(
            f"0,0 {half},0 {half},{-wall} {half * knee},{-wall - ridge * 0.68} 0,{-wall - ridge}"
        )
        canvas.polygon(outline, boards, bevel=3, texture=planks(4, vertical=True), gradient=0.2)
        for side in (-1, 1):
            points = [
                (side * (half + 3), -wall + 2, 2.2),
                (side * half * knee, -wall - ridge * 0.72, 2.2),
                (0, -wall - ridge - 1.4, 2.2),
            ]
            canvas.limb(points, roof, smooth=False, cast=0.3)
        wide, tall = half * 1.0, wall * 0.86
        canvas.rectangle(-wide / 2, -tall, wide, tall, trim, bevel=1)
        for x in (-wide / 2 + 1.6, 0.8):
            canvas.rectangle(
                x, -tall + 1.6, wide / 2 - 2.4, tall - 1.6, boards, texture=planks(3, vertical=True), cast=0.0
            )
            for first, second in ((0, 1), (1, 0)):
                canvas.limb(
                    [
                        (x + first * (wide / 2 - 2.4), -tall + 2, 0.8),
                        (x + second * (wide / 2 - 2.4), -1, 0.8),
                    ],
                    trim,
                    smooth=False,
                    line=None,
                    cast=0.0,
                )
        with canvas.placed(0, -wall - ridge * 0.34):
            window(canvas, 9, 9, trim, lit=look.chance("lit", 0.4))


@draws(
    "shop",
    family="buildings",
    colour="d3313a",
    words=(
        "store",
        "bakery",
        "item shop",
        "smithy",
        "apothecary",
        "cafe",
        "restaurant",
        "grocery",
        "boutique",
    ),
    faces="viewer",
)
@weathered()
def shop(canvas: Canvas, look: Look) -> None:
    """Paint a shop front with a striped awning and goods on the counter."""
    house = planned(look, storeys=1, shapes=("gable", "front", "hip"))
    with canvas.placed(32, GROUND):
        walls(canvas, house)
        roof(canvas, house)
        with canvas.placed(-house.half * 0.55, 0):
            door(canvas, 10, 15, door_ramp(look, DARK_WOOD))
        _counter(canvas, look, matte(WOOD))
        picture, cloth = _trade(look)
        _awning(canvas, look, -house.wall + 2, cloth)
        if picture is not None and not canvas.tiny:
            with canvas.placed(0, -house.wall - house.roof * 0.42):
                board(canvas, picture)


def _trade(look: Look) -> tuple[str | None, Rgb]:
    """Return the picture on the sign, if the shop says what it sells, and the colour of the awning."""
    for trade, (picture, colour) in TRADES.items():
        if look.noun == trade or look.has(trade) or look.part(trade) or look.material == trade:
            return picture, look.colour if look.coloured and look.material is None else as_rgb(colour)
    return None, look.colour


def _counter(canvas: Canvas, look: Look, wood: Ramp) -> None:
    canvas.rectangle(0, -12, 18, 12, wood, bevel=1.6, texture=planks(4, vertical=True))
    canvas.rectangle(-1, -14, 20, 3, wood, bevel=1)
    for number in range(3):
        colour = look.pick(f"goods {number}", ("d3313a", "f0a02c", "6fae3c", "b07a45", "8e52d8"))
        canvas.ellipse(3 + number * 6, -16, 2.8, 2.8, matte(colour))


def _awning(canvas: Canvas, look: Look, y: float, first: Rgb) -> None:
    """Draw six stripes of cloth ending in scallops."""
    second = look.second("f2f0e8")
    stripe = 8.6
    for number in range(6):
        ramp = matte(first if number % 2 == 0 else second)
        left = -25.8 + number * stripe
        top = left * 0.82
        canvas.blob(
            [
                (left, y + 10),
                (left + stripe / 2, y + 13),
                (left + stripe, y + 10),
                (left + stripe, y + 7),
                (left, y + 7),
            ],
            ramp,
            bevel=1.6,
        )
        canvas.polygon(
            [(top, y - 4), (top + stripe * 0.82, y - 4), (left + stripe, y + 9.4), (left, y + 9.4)],
            ramp,
            bevel=2,
            line=None,
            gradient=0.3,
        )


@draws(
    "church",
    family="buildings",
    colour="46618a",
    words=("chapel", "cathedral", "abbey", "monastery"),
    faces="viewer",
)
@weathered("holy")
def church(canvas: Canvas, look: Look) -> None:
    """Paint a nave with a steeple, a rose window and a cross."""
    look.has("holy", "sacred", "blessed")
    stone = matte(look.pick("stone", ("cfc9bc", STONE, "d8c9a4")))
    tiles = look.part("roof")
    roof = matte(tiles.colour if tiles is not None and tiles.coloured else look.colour)
    look.part("tower", "steeple", "spire", "cross")
    side = look.pick("steeple", (0, -1, 1))
    tall = look.vary("steeple height", 30, 36)
    if canvas.tiny:
        bold_church(canvas, look, stone, roof)
        return
    with canvas.placed(32, GROUND):
        canvas.rectangle(-22, -22, 44, 22, stone, bevel=3, texture=brick(7, 4, 0.18))
        canvas.polygon(
            [(-25, -20), (-18, -34), (18, -34), (25, -20)], roof, bevel=4, texture=shingles(5, 4), cast=0.3
        )
        with canvas.placed(side * 12, 0):
            canvas.rectangle(-8, -tall, 16, tall, stone, bevel=4, texture=brick(7, 4, 0.18), cast=0.25)
            canvas.polygon([(-10, -tall + 1), (0, -tall - 17), (10, -tall + 1)], roof, bevel=5, cast=0.3)
            canvas.rectangle(-0.9, -tall - 24, 1.8, 9, metal(GOLD), bevel=0.6)
            canvas.rectangle(-3.2, -tall - 21.6, 6.4, 1.8, metal(GOLD), bevel=0.6)
            canvas.ellipse(0, -tall + 8, 3.6, 3.6, matte("4a6ab8"), line="dark")
            door(canvas, 9, 14)
        for x in (-16, 16) if side == 0 else (-side * 2, -side * 14):
            with canvas.placed(x, -7):
                canvas.polygon(
                    [(-2.4, 0), (-2.4, -6), (0, -9), (2.4, -6), (2.4, 0)],
                    matte("e0b84a"),
                    shade="flat",
                    line="dark",
                )
