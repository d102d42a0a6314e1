"""Houses: cottages, taverns, huts, barns, shops and churches, put together from storeys and roofs."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_buildings import bold_tavern, inn_sign
from sprite_tavern.forge.pieces.carpentry import door, window
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.housing import (
    GROUND,
    ROOF,
    House,
    chimney,
    door_ramp,
    garden,
    planned,
    roof,
    walls,
    windows,
)
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, WOOD, matte, metal
from sprite_tavern.forge.pieces.weather import weathered

_INNS = frozenset({"tavern", "inn", "pub", "alehouse"})
_TILES = "a8452f"


@draws(
    "cottage",
    family="buildings",
    colour=ROOF,
    words=("house", "home", "cabin", "farmhouse", "dwelling", "villa", "lodge"),
    presets={
        "hut": {"kind": "hut", "colour": "c9a04a"},
        "log cabin": {"material": "wood"},
        "gingerbread house": {"material": "candy", "colour": "8a4a2f"},
    },
    faces="viewer",
)
@weathered()
def cottage(canvas: Canvas, look: Look) -> None:
    """Paint a small house with a garden at its foot."""
    house = planned(
        look,
        storeys=1,
        shapes=("thatch",) if look.kind == "hut" else ("gable", "front", "hip", "gable", "thatch"),
    )
    with canvas.placed(32, GROUND):
        chimney(canvas, look, house)
        walls(canvas, house)
        roof(canvas, house)
        side = look.pick("door side", (0.0, 0.0, -0.42, 0.42))
        with canvas.placed(side * house.half, 0):
            boards = door_ramp(look, DARK_WOOD, "3f6a4a", "7a2f34", "34557a")
            door(canvas, 10.4, 15, boards, arched=look.chance("arch", 0.6))
        windows(canvas, look, house, side)
        if not canvas.tiny:
            garden(canvas, look, house)


@draws(
    "tavern",
    family="buildings",
    colour="7a4a9a",
    words=(
        "inn",
        "pub",
        "alehouse",
        "saloon",
        "guild",
        "guildhall",
        "hall",
        "mead hall",
        "great hall",
        "longhouse",
        "town house",
        "mansion",
        "manor",
    ),
    presets={"mansion": {"colour": "46506a"}, "manor": {"colour": "46506a"}},
    faces="viewer",
)
@weathered()
def tavern(canvas: Canvas, look: Look) -> None:
    """Paint a two-storey inn with a hanging sign and warm windows."""
    house = planned(look, storeys=2, shapes=("gable", "front", "hip"))
    if canvas.icon and canvas.tiny and look.noun in _INNS:
        asked = look.coloured or look.part("roof") is not None
        with canvas.placed(32, GROUND):
            bold_tavern(canvas, look, house.tiles if asked else matte(_TILES))
        return
    jetty = look.vary("jetty", 1.5, 3.5)
    with canvas.placed(32, GROUND):
        chimney(canvas, look, house)
        walls(canvas, house)
        mid = -house.wall * 0.52
        canvas.rectangle(
            -house.half - jetty,
            mid - 1.6,
            2 * (house.half + jetty),
            3.4,
            matte(DARK_WOOD),
            bevel=1.4,
            cast=0.3,
        )
        roof(canvas, house)
        door(canvas, 12, 15.6, door_ramp(look, DARK_WOOD))
        frame = matte(WOOD)
        for x in (-0.62, 0.0, 0.62):
            with canvas.placed(x * house.half, mid - 9):
                window(canvas, 7.4, 8.4, frame)
        for x in (-0.66, 0.66):
            with canvas.placed(x * house.half, -10.6):
                window(canvas, 7.4, 7.4, frame)
        if look.noun not in {"mansion", "manor"}:
            _hanging_sign(canvas, look, house, mid)


def _hanging_sign(canvas: Canvas, look: Look, house: House, y: float) -> None:
    side = look.pick("sign side", (-1, 1))
    x = side * (house.half + 8)
    if canvas.icon and look.noun in _INNS and pictured(look) is None:
        canvas.limb([(side * house.half, y, 1.4), (x + side * 6, y, 1.4)], matte(DARK_WOOD), smooth=False)
        inn_sign(canvas, x, y + 2, 9)
        return
    canvas.limb([(side * house.half, y + 1, 1.1), (x + side * 4, y + 1, 1.1)], matte(DARK_WOOD), smooth=False)
    canvas.rectangle(x - 6, y + 3, 12, 11, matte("b5824e"), bevel=1.6)
    with canvas.placed(x, y + 8.6):
        emblem(
            canvas,
            pictured(look) or look.pick("sign", ("lion", "star", "crown", "moon", "drop")),
            4.4,
            metal(GOLD),
        )
