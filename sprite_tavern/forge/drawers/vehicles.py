"""Vehicles on land: carts, wagons, cars, trains, tanks."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_vehicles import bold_cart
from sprite_tavern.forge.pieces.carpentry import wheel
from sprite_tavern.forge.pieces.emblems import pictured
from sprite_tavern.forge.pieces.materials import (
    BRASS,
    DARK_WOOD,
    GOLD,
    IRON,
    LINEN,
    STEEL,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_GLASS = "9fd4ee"


@draws(
    "cart",
    family="vehicles",
    colour=WOOD,
    words=(
        "wagon",
        "wooden cart",
        "handcart",
        "minecart",
        "carriage",
        "mine cart",
        "chariot",
    ),
    presets={
        "wagon": {"kind": "covered"},
        "carriage": {"kind": "carriage", "colour": "8a2f3a"},
        "minecart": {"kind": "mine", "colour": "6f7889"},
        "mine cart": {"kind": "mine", "colour": "6f7889"},
    },
)
@weathered()
def cart(canvas: Canvas, look: Look) -> None:
    """Paint a cart with a load, a covered wagon, a carriage or a mine cart."""
    colour = body_colour(look, WOOD)
    kind = (
        look.kind
        if look.kind in {"covered", "carriage", "mine"}
        else "load"
        if canvas.tiny or canvas.icon
        else look.pick("kind", ("load", "load", "covered"))
    )
    radius = look.vary("wheel", 9, 11.5)
    rim, hub = matte(DARK_WOOD), metal(IRON)
    if kind == "mine":
        _mine_cart(canvas, look, metal(colour))
        return
    heaped = look.has("full", "loaded", "heaped") or look.part("hay", "straw", "load") is not None
    if canvas.tiny and kind == "load":
        load = matte(look.pick("hay", ("d9b85a", "e0c060"))) if heaped and not look.has("empty") else None
        bold_cart(canvas, look, matte(colour), load, rim)
        return
    with canvas.placed(32, 60 - radius):
        if kind == "carriage":
            _carriage(canvas, look, matte(colour))
        else:
            wood = matte(colour)
            canvas.limb([(22, -3, 1.5), (31, -7, 1.4)], wood, smooth=False)
            if kind == "covered":
                _hood(canvas, look)
            elif not look.has("empty") and (heaped or not canvas.icon):
                _load(canvas, look)
            canvas.polygon([(-27, -14), (25, -14), (22, 1), (-23, 1)], wood, bevel=2.4, texture=planks(5))
            for x in (-25, -9, 8, 22):
                canvas.rectangle(x - 1.4, -16, 2.8, 17, Ramp(lighten(colour, -0.08)), bevel=1)
        for x in (-15, 14):
            with canvas.placed(x, 0):
                wheel(canvas, radius, rim, hub, look.pick("spokes", (6, 8)))


def _hood(canvas: Canvas, look: Look) -> None:
    cloth = matte(look.second(LINEN if look.noun == "cart" else "ece4d0"))
    high = look.vary("hood", 28, 36)
    canvas.blob(
        [
            (-28, -12),
            (-29, -high * 0.8),
            (-20, -high - 4),
            (0, -high - 2),
            (19, -high - 4),
            (28, -high * 0.8),
            (26, -12),
        ],
        cloth,
        bevel=7,
    )
    for x in (-14, 0, 14):
        canvas.limb([(x, -high - 2, 0.8), (x, -14, 0.8)], cloth, thinnest=0.5, **inlay(-0.22))
    canvas.ellipse(25, -24, 3, 8, matte("3a2f2c"), **inlay(-0.1))


def _load(canvas: Canvas, look: Look) -> None:
    kind = look.pick("load", ("hay", "barrels", "sacks", "apples"))
    if kind == "hay":
        canvas.blob(
            path("-26,-12 -24,-24 -12,-31 4,-33 18,-27 24,-20 24,-12"),
            matte("d9b85a"),
            bevel=8,
            texture=planks(3),
        )
    elif kind == "barrels":
        for x in (-15, 1, 16):
            canvas.blob(
                [(x - 7, -12), (x - 8, -22), (x - 6, -31), (x + 6, -31), (x + 8, -22), (x + 7, -12)],
                matte("a9744a"),
                bevel=5,
                texture=planks(3.4, vertical=True),
            )
            for y in (-28, -18):
                canvas.rectangle(x - 7.6, y, 15.2, 2.4, metal(IRON), bevel=1)
    elif kind == "sacks":
        for x, y in ((-14, -20), (12, -19), (-2, -26)):
            canvas.blob(
                [(x - 9, y + 10), (x - 9, y), (x - 3, y - 8), (x + 4, y - 8), (x + 10, y), (x + 9, y + 10)],
                matte("c9a97a"),
                bevel=7,
            )
    else:
        for number in range(11):
            x = -20 + number % 6 * 8 + (number // 6) * 4
            canvas.ellipse(
                x,
                -17 - number // 6 * 6,
                4.6,
                4.6,
                matte(look.pick(f"fruit {number}", ("d3313a", "8ab83e", "e8822b"))),
            )


def _carriage(canvas: Canvas, look: Look, body: Ramp) -> None:
    gold = metal(look.second(GOLD))
    canvas.limb([(-26, 0, 1.7), (28, -3, 1.7)], matte(DARK_WOOD), smooth=False)
    canvas.blob(path("-21,-5 -25,-22 -21,-38 0,-42 19,-38 22,-22 18,-5 0,-1"), body, bevel=8)
    canvas.limb([(-24, -22, 1.3), (0, -21, 1.4), (21, -22, 1.3)], gold)
    for x in (-12, 10):
        canvas.rectangle(x - 5, -36, 10, 12, soft(_GLASS), bevel=1, line="dark")
    canvas.limb([(-21, -38, 1.8), (0, -42.6, 2), (19, -38, 1.8)], gold)
    canvas.ellipse(0, -45, 2.6, 2.6, gold)
    canvas.rectangle(-1, -20, 1.4, 16, body, **inlay(-0.3))


def _mine_cart(canvas: Canvas, look: Look, iron: Ramp) -> None:
    with canvas.placed(32, 60):
        if not look.has("empty"):
            ore = look.pick("ore", ("5cc8f0", "e9b234", "4a4a55", "9a5fd0"))
            canvas.blob(path("-22,-36 -14,-46 -4,-44 4,-50 14,-44 22,-36 0,-32"), matte("6f717e"), bevel=4)
            for number, (x, y) in enumerate(((-12, -41), (-2, -43), (7, -45), (14, -40))):
                canvas.polygon(
                    [(x - 4, y), (x, y - 6), (x + 4, y - 1), (x + 1, y + 5)],
                    metal(ore if number % 2 else look.second(ore)),
                    bevel=2,
                )
        canvas.polygon([(-27, -38), (27, -38), (20, -10), (-20, -10)], iron, bevel=5)
        canvas.rectangle(-28, -39, 56, 5, iron, bevel=2, cast=0.2)
        for x in (-14, 0, 14):
            canvas.rectangle(x - 1.6, -35, 3.2, 25, iron, bevel=1, bias=-0.1)
        for x in (-12, 12):
            canvas.ellipse(x, -7, 7, 7, matte("3f4350"), bevel=2)
            canvas.ellipse(x, -7, 2.4, 2.4, metal(STEEL))


@draws(
    "car",
    family="vehicles",
    colour="d3313a",
    words=(
        "automobile",
        "sports car",
        "race car",
        "taxi",
        "police car",
        "vehicle",
        "truck",
        "bus",
        "van",
        "jeep",
    ),
    presets={
        "taxi": {"colour": "f4c430"},
        "police car": {"colour": "3a4f8a"},
        "race car": {"kind": "sport"},
        "sports car": {"kind": "sport"},
        "truck": {"kind": "truck", "colour": "3a78c0"},
        "bus": {"kind": "bus", "colour": "f0b02c"},
        "school bus": {"kind": "bus", "colour": "f0b02c"},
        "pickup truck": {"kind": "truck", "colour": "3a78c0"},
        "pickup": {"kind": "truck", "colour": "3a78c0"},
        "van": {"kind": "bus", "colour": "e6e2da"},
        "jeep": {"kind": "truck", "colour": "6a7a3a"},
    },
)
@weathered()
def car(canvas: Canvas, look: Look) -> None:
    """Paint a car from the side: saloon, sports car, truck or bus."""
    colour = chosen_colour(
        look,
        look.colour if look.noun != "car" else look.pick("paint", ("d3313a", "3a78c0", "f0b02c", "3f9a6a")),
    )
    outlines = {
        "saloon": "-29,-9 -27,-19 -17,-22 -10,-33 9,-33 18,-22 28,-19 30,-9 28,-5 -28,-5",
        "sport": "-30,-8 -28,-16 -16,-19 -6,-27 6,-27 15,-19 28,-15 31,-8 29,-5 -29,-5",
        "truck": "-29,-8 -29,-22 -2,-22 0,-36 17,-36 22,-23 29,-21 30,-8 29,-5 -28,-5",
        "bus": "-30,-8 -30,-38 -27,-42 25,-42 29,-36 30,-8 29,-5 -29,-5",
    }
    kind = look.kind if look.kind in outlines else look.pick("kind", ("saloon", "sport", "saloon"))
    radius = look.vary("wheel", 7, 8.4)
    with canvas.placed(32, 60 - radius + 5):
        canvas.polygon(path(outlines[kind]), matte(colour), bevel=5)
        _glazing(canvas, kind)
        canvas.rectangle(-29, -12, 58, 2, Ramp(lighten(colour, -0.12)), **inlay())
        canvas.ellipse(28, -15, 2, 2.6, glow("ffe27a"), cast=0.0)
        canvas.ellipse(-28.4, -15, 1.6, 2.4, matte("c2302f"), cast=0.0)
        if look.noun == "police car":
            roof = -38 if kind == "saloon" else -31.6
            canvas.rectangle(-5, roof, 5, 5, glow("e8434f"), bevel=1)
            canvas.rectangle(0, roof, 5, 5, glow("4a8af0"), bevel=1)
        elif look.noun == "taxi":
            canvas.rectangle(-5, -37 if kind == "saloon" else -31, 10, 4.6, soft("f4efe0"), bevel=1)
        elif look.chance("stripe", 0.4):
            canvas.polygon(
                [(-29, -17), (28, -17), (28, -15), (-29, -15)], matte(look.second("f2f0e6")), **inlay(0.1)
            )
        for x in (-17, 17):
            canvas.ellipse(x, -4, radius, radius, matte("34323f"), bevel=2, cast=0.2)
            canvas.ellipse(x, -4, radius * 0.5, radius * 0.5, metal(STEEL), cast=0.0)


def _glazing(canvas: Canvas, kind: str) -> None:
    panes = {
        "saloon": ("-14,-22 -9,-30.6 -1,-30.6 -1,-22", "1,-22 1,-30.6 8,-30.6 14,-22"),
        "sport": ("-11,-19 -5,-25 0,-25 0,-19", "2,-19 2,-25 5,-25 11,-19"),
        "truck": ("3,-23 3,-33.6 15,-33.6 19,-23",),
        "bus": (
            "-27,-26 -27,-38 -17,-38 -17,-26",
            "-14,-26 -14,-38 -4,-38 -4,-26",
            "-1,-26 -1,-38 9,-38 9,-26",
            "13,-22 13,-38 24,-38 27,-26 27,-22",
        ),
    }[kind]
    for pane in panes:
        points = path(pane)
        glass = canvas.polygon(points, soft(_GLASS), shade="flat", gradient=0.3, line="dark", cast=0.0)
        x, y = points[0]
        canvas.polygon(
            [(x, y), (x + 6, y - 14), (x + 9, y - 14), (x + 3, y)], soft("eefaff"), **inlay(0.2, clip=glass)
        )


@draws(
    "train", family="vehicles", colour="3f5a3f", words=("locomotive", "steam train", "steam engine", "tram")
)
@weathered()
def train(canvas: Canvas, look: Look) -> None:
    """Paint a steam locomotive."""
    body, brass = matte(body_colour(look, "3f5a3f")), metal(look.second(BRASS))
    cab, funnel = look.vary("cab", 24, 30), look.pick("funnel", ("straight", "flared"))
    with canvas.placed(32, 60):
        if look.chance("smoke", 0.8):
            for x, y, size in ((15, -49, 4), (8, -55, 5.4), (-3, -57, 4.4)):
                canvas.ellipse(x, y, size, size * 0.86, soft("dfe2ea"))
        canvas.rectangle(-28, -14 - cab, 19, cab + 6, body, bevel=3)
        canvas.rectangle(-30, -17 - cab, 24, 4.6, matte(look.pick("roof", ("a3323c", "34323f"))), bevel=1.6)
        canvas.rectangle(-25, -10 - cab, 12, 9, soft(_GLASS), bevel=1, line="dark")
        canvas.rectangle(-10, -32, 34, 19, body, bevel=8)
        for x in (-5, 6, 17):
            canvas.rectangle(x, -32.6, 2.4, 20, brass, bevel=1)
        top = 8 if funnel == "flared" else 4.4
        canvas.polygon([(11, -31), (19, -31), (15 + top, -45), (15 - top, -45)], matte("34323f"), bevel=3)
        canvas.ellipse(1, -33, 4, 4, brass)
        canvas.ellipse(25, -23, 3.6, 8, matte("34323f"), bevel=2)
        canvas.ellipse(27, -28, 2.6, 2.6, glow("ffe27a"))
        canvas.rectangle(-29, -13, 56, 5, matte("a3323c"), bevel=1.6)
        canvas.polygon([(22, -12), (32, -1), (20, -1)], metal(IRON), bevel=1.4)
        for x, size in ((-19, 7.6), (-3, 7.6), (12, 5.6)):
            canvas.ellipse(x, -size, size, size, matte("3a3d4c"), bevel=1.8)
            canvas.ellipse(x, -size, size * 0.4, size * 0.4, brass)
        canvas.limb([(-19, -7, 1.1), (-3, -7, 1.1)], metal(STEEL), smooth=False)


@draws(
    "tank",
    family="vehicles",
    colour="6a7a3a",
    words=("battle tank", "apc"),
    presets={},
)
@weathered()
def tank(canvas: Canvas, look: Look) -> None:
    """Paint a tank with treads and gun."""
    colour = body_colour(look, "6a7a3a")
    hull, dark = matte(colour), matte("3a3d36")
    raised, turret = look.vary("raised", -14, -1), look.vary("turret", 11, 15)
    with canvas.placed(28, 60):
        with canvas.placed(6, -32, raised):
            canvas.limb([(0, 0, 2.4), (28, 0, 2.0)], hull, smooth=False)
            canvas.rectangle(25, -3.4, 6, 6.8, hull, bevel=1.6)
        canvas.blob(
            [(-turret - 2, -24), (-turret + 1, -37), (turret - 4, -39), (turret + 2, -30), (turret + 2, -24)],
            hull,
            bevel=5,
        )
        canvas.ellipse(-3, -38, 5, 2.6, hull, bevel=1.4)
        canvas.polygon(path("-26,-14 -22,-25 20,-25 29,-14"), hull, bevel=3)
        canvas.blob(path("-29,-9 -25,-17 25,-17 31,-9 25,-1 -24,-1"), dark, bevel=4)
        for x in (-19, -7, 5, 17, 25)[: 3 if canvas.tiny else 5]:
            canvas.ellipse(x, -8, 4.6, 4.6, Ramp(lighten(colour, 0.03)), bevel=1.6)
        if pictured(look) or look.chance("star", 0.5):
            canvas.polygon(
                path("-8,-33 -6.6,-30 -4,-30 -6,-28 -5,-25 -8,-26.6 -11,-25 -10,-28 -12,-30 -9.4,-30"),
                matte("f2f0e6"),
                **inlay(0.1),
            )
