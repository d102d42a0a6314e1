"""Cakes and pies: layers, tiers, cupcakes, lattices, a slice gone."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.drawers.food import steam
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import CLAY, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp

_USUAL_CANDLES, _MOST_CANDLES = 3, 7


@draws(
    "pie",
    family="food",
    colour="d09a50",
    words=("apple pie", "pastry", "tart", "quiche", "pumpkin pie"),
    faces="viewer",
)
@weathered()
def pie(canvas: Canvas, look: Look) -> None:
    """Paint a pie in its dish with a lattice or slits; perhaps a slice gone."""
    crust = matte("d09a50")
    filling = matte(
        look.colour if look.coloured else look.shade_of(look.pick("filling", ("b3323c", "7a3a6a", "d9782b")))
    )
    tin = metal(look.pick("tin", ("8a93a3", CLAY)))
    with canvas.placed(32, 38):
        canvas.polygon([(-25, 0), (25, 0), (18, 16), (-18, 16)], tin, bevel=4, texture=None)
        canvas.ellipse(0, 0, 28, 12, crust, bevel=3)
        if look.chance("lattice", 0.6):
            canvas.ellipse(0, -1, 21, 8, filling, shade="flat", cast=0.0)
            for x in (-13, -4, 5, 14):
                canvas.limb([(x - 5, 6, 1.4), (x + 5, -8, 1.4)], crust, smooth=False, cast=0.06)
            for x in (-14, -5, 4, 13):
                canvas.limb([(x - 5, -8, 1.4), (x + 5, 6, 1.4)], crust, smooth=False, cast=0.06)
        else:
            canvas.blob(mirrored("0,-13 14,-10 22,-1 14,5 0,7"), crust, bevel=8)
            for turn in (-40, 0, 40):
                with canvas.placed(0, -5, turn):
                    canvas.limb([(0, -5, 1), (0, 1, 1)], filling, line=None, cast=0.0)
        for number in range(0 if canvas.tiny else 9):
            crimp = -26 + number * 6.5
            canvas.ellipse(crimp, 6.4 - abs(crimp) * 0.16, 3.4, 2.6, crust, line="soft", cast=0.0)
        if look.has("sliced", "eaten") or look.chance("slice gone", 0.35):
            canvas.polygon([(0, -2), (15, 12), (27, 4)], filling, shade="flat", bias=-0.2, line="dark")
        steam(canvas, look, -14)


@draws(
    "cake",
    family="food",
    colour="f4b8d0",
    words=("birthday cake", "wedding cake", "cupcake", "muffin", "dessert", "pudding dessert"),
    presets={
        "cupcake": {"kind": "cup"},
        "muffin": {"kind": "cup", "colour": "b07a45"},
        "wedding cake": {"kind": "tiers", "colour": "f6f0ea"},
    },
    faces="viewer",
)
@weathered()
def cake(canvas: Canvas, look: Look) -> None:
    """Paint a layer cake, tiers or a cupcake, with icing and a cherry or candles."""
    colour = chosen_colour(
        look,
        look.colour if look.noun != "cake" else look.pick("icing", ("f4b8d0", "f6f0ea", "8a5636", "a8d8c8")),
    )
    icing, sponge = soft(colour), matte(look.second("e0b070"))
    with canvas.placed(32, 36):
        if look.kind == "cup":
            canvas.polygon(
                [(-17, 2), (17, 2), (12, 24), (-12, 24)],
                matte(look.pick("case", ("8e52d8", "d3313a", "3a9ed0"))),
                bevel=4,
                texture=None,
            )
            for y, half in ((1, 21), (-8, 16), (-16, 10)):
                canvas.blob(
                    mirrored(f"0,{y - 8} {half * 0.8},{y - 6} {half},{y} {half * 0.7},{y + 5} 0,{y + 5}"),
                    icing,
                    bevel=5,
                )
            canvas.ellipse(0, -25, 4, 4, matte(RED))
            return
        tiers = _TIERS["tiers" if look.kind == "tiers" else look.pick("build", tuple(_TIERS))]
        for top, half, tall in tiers:
            _layer(canvas, (top, half, tall), icing, sponge)
        high, half, _ = tiers[-1]
        candles = look.part("candle", "candles") is not None
        cherries = look.part("cherry", "cherries", "berry", "strawberry") is not None
        candles = candles or (not cherries and look.chance("candles", 0.4))
        if candles or look.has("birthday") or look.noun == "birthday cake":
            count = min(_MOST_CANDLES, look.number_of("candle") or _USUAL_CANDLES)
            _candles(canvas, look, count, (high, half))
        else:
            for x in (-half * 0.5, 0.0, half * 0.5):
                canvas.ellipse(x, high - 3, 3.4, 3.2, matte(RED))


def _candles(canvas: Canvas, look: Look, count: int, place: tuple[float, float]) -> None:
    """Set burning candles in a row: place = the height they stand on, half the width of the cake."""
    high, half = place
    apart = 2 * half * 0.75 / count
    wax = matte(look.pick("wax", ("5ab0e0", "f07aa0", "7ad06a", "f4f0e4")))
    long = look.vary("candle", 6, 12)
    for number in range(count):
        x = (number - (count - 1) / 2) * apart
        canvas.limb([(x, high - 1, 1.1), (x, high - long, 1.1)], wax, smooth=False)
        canvas.ellipse(x, high - long - 3, 1.7, 2.8, Ramp("fbd24a", "glow"))


_TIERS = {
    "drum": ((-4, 25, 26),), "tiers": ((4, 26, 20), (-14, 16, 16)), "low": ((4, 27, 17),),
    "tall": ((-14, 18, 36),),
}  # fmt: skip
"""For each build of a cake the top, the half breadth and the height of its tiers, from the lowest."""


def _layer(canvas: Canvas, build: tuple[float, float, float], icing: Ramp, sponge: Ramp) -> None:
    top, half, tall = build
    canvas.polygon([(-half, top), (half, top), (half, top + tall), (-half, top + tall)], sponge, bevel=5)
    canvas.rectangle(-half, top + tall * 0.6, 2 * half, 2.6, icing, **inlay())
    outline = [(-half - 1, top + 3), (-half * 0.6, top - 4), (half * 0.6, top - 4), (half + 1, top + 3)]
    drips = [
        (half * 0.8, top + 9),
        (half * 0.5, top + 5),
        (half * 0.2, top + 11),
        (-half * 0.1, top + 5),
        (-half * 0.45, top + 10),
        (-half * 0.8, top + 5),
    ]
    canvas.blob([*outline, *drips], icing, bevel=3)
