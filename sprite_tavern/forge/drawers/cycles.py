"""Two wheels and small rides: bicycles, motorcycles, scooters, skateboards, jet skis."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.running_gear import RUBBER, hoop, tyre
from sprite_tavern.forge.pieces.weather import chosen_colour, weathered
from sprite_tavern.forge.textures import planks

_STEEL = "aab2c0"


@draws(
    "bicycle",
    family="vehicles",
    colour="d3313a",
    words=("bike", "mountain bike", "cycle", "bmx", "penny farthing", "tricycle"),
)
@weathered()
def bicycle(canvas: Canvas, look: Look) -> None:
    """Paint wheels, a diamond frame, a saddle and handlebars; perhaps a basket."""
    frame = metal(chosen_colour(look, look.pick("frame", ("d3313a", "2f8fb8", "3f9a5a", "e8a02c"))))
    page = soft("aeb6c4")
    radius = look.vary("wheel", 12.0, 14.0)
    y = 60 - radius
    for x in (15, 49):
        hoop(canvas, (x, y), radius, page)
    top = y - look.vary("frame height", 15, 19)
    thick = 1.7
    seat, crank, head = (24, top), (30, y), (43, top - 1)
    for start, end in ((seat, crank), (crank, head), (seat, head), ((15, y), seat), ((15, y), crank)):
        canvas.limb([(*start, thick), (*end, thick)], frame, smooth=False, cast=0.0)
    canvas.limb([(49, y, thick), (43, top - 6, thick)], frame, smooth=False)
    canvas.ellipse(30, y, 4, 4, metal(_STEEL))
    canvas.limb([(27, y + 5, 1.2), (33, y - 5, 1.2)], matte(RUBBER), smooth=False)
    canvas.limb([(23, top - 5, 1.1), (24, top, 1.1)], metal(_STEEL))
    canvas.blob([(16, top - 6), (18, top - 9), (30, top - 8), (29, top - 5)], matte(DARK_LEATHER), bevel=1.6)
    canvas.limb([(43, top - 6, 1.2), (44, top - 10, 1.2), (50, top - 11, 1.3)], metal(_STEEL))
    if look.part("basket") or look.chance("basket", 0.4):
        canvas.polygon(
            [(47, top - 6), (60, top - 6), (57, top + 4), (49, top + 4)],
            matte("c9a06a"),
            bevel=1.4,
            texture=planks(2.4),
        )


@draws(
    "motorcycle",
    family="vehicles",
    colour="c9303a",
    words=(
        "motorbike",
        "chopper",
        "motor bike",
        "dirt bike",
        "superbike",
        "cyberpunk bike",
        "hoverbike",
        "hover bike",
    ),
    presets={"hoverbike": {"kind": "hover"}, "hover bike": {"kind": "hover"}},
)
@weathered()
def motorcycle(canvas: Canvas, look: Look) -> None:
    """Paint a heavy machine: tank, engine, pipes, saddle, fork and lamp; a hover bike rides on light."""
    paint = metal(chosen_colour(look, look.pick("paint", ("c9303a", "2f4f8f", "3a3a46", "e0a02c"))))
    steel = metal(_STEEL)
    hover = look.kind == "hover" or look.has("flying")
    radius = look.vary("wheel", 11.0, 13.0)
    y, rake = 60 - radius, look.vary("rake", 4, 9)
    front = 46 + rake * 0.4
    if hover:
        for x in (14, front):
            canvas.ellipse(x, 58, 11, 3, glow("6fd8ff"), outline=False)
            canvas.blob([(x - 10, y + 6), (x - 7, y - 2), (x + 8, y - 2), (x + 11, y + 6)], steel, bevel=3)
    else:
        for x in (14, front):
            tyre(canvas, (x, y), radius)
    canvas.limb([(front, y, 1.8), (front - rake - 2, y - 23, 1.6)], steel, smooth=False)
    canvas.blob(
        [(3, y - radius - 2), (14, y - radius - 5), (25, y - radius + 1), (14, y - radius)], paint, bevel=2
    )
    canvas.limb([(14, y, 2), (30, y + 2, 2.2), (38, y - 6, 2)], steel)
    canvas.polygon([(22, y - 8), (38, y - 9), (37, y + 5), (24, y + 6)], matte("5b606e"), bevel=2)
    for fin in range(0 if canvas.tiny else 3):
        canvas.rectangle(23, y - 6 + fin * 3.6, 14, 1.3, steel, **inlay(0.1))
    canvas.limb([(30, y + 6, 1.7), (12, y + 5, 2.0), (3, y + 3, 2.2)], steel)
    canvas.blob(
        [(10, y - 13), (18, y - 15), (27, y - 11), (26, y - 7), (14, y - 8)], matte("2f2b36"), bevel=2.4
    )
    canvas.blob([(25, y - 10), (29, y - 18), (38, y - 18), (43, y - 11), (36, y - 7)], paint, bevel=4)
    canvas.limb(
        [(front - rake - 2, y - 23, 1.3), (front - rake - 8, y - 26, 1.4), (front - rake - 14, y - 24, 1.3)],
        steel,
    )
    canvas.ellipse(front - rake + 2, y - 18, 3.6, 3.6, steel)
    canvas.ellipse(front - rake + 3.4, y - 18, 2.2, 2.6, glow("ffe9a0"))
    canvas.blob(
        [
            (front - 10, y - radius + 1),
            (front, y - radius - 3),
            (front + 10, y - radius + 3),
            (front, y - radius),
        ],
        paint,
        bevel=1.4,
    )


@draws(
    "scooter",
    family="vehicles",
    colour="5fc0b0",
    words=("moped", "vespa", "motor scooter", "delivery scooter"),
)
@weathered()
def scooter(canvas: Canvas, look: Look) -> None:
    """Paint a motor scooter with a curved shield and a round lamp."""
    paint = metal(chosen_colour(look, look.pick("paint", ("5fc0b0", "e8c24a", "d96a6a"))))
    radius = look.vary("wheel", 7, 8.5)
    y = 60 - radius
    for x in (16, 49):
        tyre(canvas, (x, y), radius, metal("d9dee6"))
    canvas.blob(
        [(5, y - 6), (10, y - 17), (27, y - 18), (31, y - 2), (44, y - 3), (42, y + 3), (12, y + 1)],
        paint,
        bevel=4,
    )
    canvas.blob(
        [(39, y + 2), (37, y - 14), (42, y - 28), (46, y - 28), (46, y - 8), (51, y - 7), (50, y - 3)],
        paint,
        bevel=3,
    )
    canvas.blob([(9, y - 18), (14, y - 22), (28, y - 21), (29, y - 17)], matte("4a3428"), bevel=2)
    canvas.limb([(44, y - 28, 1.4), (37, y - 33, 1.4), (34, y - 31, 1.5)], metal(_STEEL))
    canvas.ellipse(46, y - 26, 3.8, 3.8, metal(_STEEL))
    canvas.ellipse(47.4, y - 26, 2.4, 2.8, glow("ffe9a0"))
    if look.chance("box", 0.4):
        canvas.rectangle(3, y - 32, 14, 12, matte("b0563f"), bevel=1.6)


@draws(
    "skateboard",
    family="vehicles",
    colour="e0803a",
    words=("longboard", "hoverboard", "snowboard", "surfboard"),
    faces="viewer",
)
@weathered()
def skateboard(canvas: Canvas, look: Look) -> None:
    """Paint a board on four wheels; a hoverboard has lights, a snowboard none."""
    deck = matte(chosen_colour(look, look.pick("deck", ("e0803a", "3f8ad0", "8a5ad0", "d3414a"))))
    with canvas.placed(32, 40, look.pick("tilt", (-8, 8, -18, 16, 0))):
        if look.noun == "hoverboard":
            for x in (-16, 16):
                canvas.ellipse(x, 8, 8, 3, glow("6fe8ff"), outline=False)
                canvas.blob([(x - 7, 1), (x, 6), (x + 7, 1)], metal(_STEEL), bevel=2)
        elif look.noun not in {"snowboard", "surfboard"}:
            for x in (-16, 16):
                canvas.rectangle(x - 5, 2, 10, 3.4, metal(_STEEL), bevel=1)
                for dx in (-4.4, 4.4):
                    canvas.ellipse(x + dx, 7.4, 4.0, 4.0, soft("f2e6c8"), line="dark")
                    canvas.ellipse(x + dx, 7.4, 1.3, 1.3, matte(RUBBER), **inlay())
        canvas.limb([(-28, -4, 2.4), (-20, 0.6, 2.7), (20, 0.6, 2.7), (28, -4, 2.4)], deck)
        canvas.limb(
            [(-26, -4.6, 1.1), (-19, -0.8, 1.1), (19, -0.8, 1.1), (26, -4.6, 1.1)], matte("33323c"), **inlay()
        )
        for x in (-9, 0, 9):
            canvas.rectangle(x - 1.6, 0.6, 3.2, 2.4, soft("fff3d0"), **inlay())


@draws(
    "jet ski",
    family="vehicles",
    colour="e8c22c",
    words=("jetski", "water scooter", "speedboat", "speed boat", "motorboat", "motor boat"),
)
@weathered()
def jet_ski(canvas: Canvas, look: Look) -> None:
    """Paint a fast craft on the water with spray behind."""
    paint = metal(chosen_colour(look, look.pick("paint", ("e8c22c", "d3313a", "3a8ad0"))))
    boat = look.noun not in {"jet ski", "jetski", "water scooter"}
    with canvas.placed(32, 48, look.vary("lift", -9, -2)):
        canvas.blob([(-30, 4), (-34, -9), (-25, -3), (-27, -14), (-19, 0)], soft("e4f2ff"), bevel=2)
        canvas.polygon(path("-24,-7 8,-10 31,-12 22,4 -22,6"), paint, bevel=4)
        canvas.polygon(path("-24,-1 27,-4 22,4 -22,6"), matte("f2f4f8"), bevel=2)
        if boat:
            canvas.polygon(path("-2,-10 3,-19 12,-19 16,-11"), soft("9fd4ee"), bevel=1.4, line="dark")
            canvas.rectangle(-18, -12, 10, 5, matte("8a4a3a"), bevel=1.6)
        else:
            canvas.blob(path("-18,-7 -14,-13 -2,-12 2,-8"), matte("33323c"), bevel=2)
            canvas.polygon(path("2,-10 9,-19 13,-18 20,-11"), paint, bevel=2.4)
            canvas.limb([(10, -18, 1.3), (4, -21, 1.3)], matte(RUBBER))
        canvas.blob(
            [(-30, 7), (-12, 3), (4, 6), (18, 3), (30, 7), (16, 10), (-16, 10)], soft("5aa8ec"), bevel=2
        )


@draws(
    "sleigh",
    family="vehicles",
    colour="b8302e",
    words=("sled", "sledge", "santa sleigh", "santa sled", "toboggan", "dog sled", "snow sled"),
)
@weathered()
def sleigh(canvas: Canvas, look: Look) -> None:
    """Paint a curled sleigh on runners, perhaps with gifts; a sled is only slats."""
    paint, gold = matte(chosen_colour(look, "b8302e")), metal("e9b234")
    sled = look.noun in {"sled", "sledge", "toboggan", "dog sled", "snow sled"}
    with canvas.placed(32, 60):
        runner = [(-26, -3, 1.6), (14, -2, 1.6), (25, -5, 1.6), (28, -14, 1.5), (22, -18, 1.3)]
        if sled:
            wood = matte(chosen_colour(look, WOOD))
            for x in (-19, 0, 16):
                canvas.rectangle(x - 1.4, -12, 2.8, 10, wood, bevel=1)
            canvas.limb(runner, metal(_STEEL))
            for number, y in enumerate((-13, -17)):
                canvas.polygon(
                    [
                        (-25 - number * 2, y),
                        (22 + number * 3, y),
                        (25 + number * 3, y - 4),
                        (-25 - number * 2, y - 4),
                    ],
                    wood,
                    bevel=1.4,
                    texture=planks(4),
                )
            canvas.limb([(26, -16, 0.9), (31, -26, 0.9), (22, -27, 0.9)], matte("c9a06a"))
            return
        for x in (-15, 8):
            canvas.limb([(x, -12, 1.3), (x + 2, -3, 1.3)], gold)
        canvas.limb(runner, gold)
        if look.part("gift", "present", "toy", "bag", "sack") or look.chance("gifts", 0.6):
            for x, y, colour in ((-12, -36, "3f9a5a"), (-3, -33, "3a68cf"), (-7, -44, "e8c22c")):
                canvas.rectangle(x - 5, y, 10, 12, matte(colour), bevel=1.6)
                canvas.rectangle(x - 1, y, 2, 12, soft("f4ecd8"), **inlay())
        canvas.blob(
            path("-29,-34 -22,-38 -18,-26 -4,-24 8,-26 14,-36 22,-38 26,-30 22,-14 12,-10 -18,-10 -25,-18"),
            paint,
            bevel=5,
        )
        canvas.limb([(-27, -36, 1.4), (-19, -25, 1.4), (-4, -23, 1.4), (9, -26, 1.4), (16, -37, 1.4)], gold)
        canvas.blob(path("-12,-19 -4,-22 4,-18 -4,-15"), gold, **inlay(0.1))
