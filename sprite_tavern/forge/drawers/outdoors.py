"""Small buildings of the road: tents, wells, windmills, pyramids, igloos, signposts, flags."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch, door, window
from sprite_tavern.forge.pieces.emblems import emblem, pictured, sign_colour
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, ICE, ROPE, STONE, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import brick, planks, shingles


@draws(
    "tent",
    family="buildings",
    colour="c8553d",
    words=("camp tent", "marquee"),
    presets={
        "teepee": {"kind": "teepee", "colour": "d9c49a"},
        "tipi": {"kind": "teepee", "colour": "d9c49a"},
        "yurt": {"kind": "pavilion", "colour": "e6dcc4"},
        "pavilion": {"kind": "pavilion"},
        "circus tent": {"kind": "pavilion"},
    },
    faces="viewer",
)
@weathered()
def tent(canvas: Canvas, look: Look) -> None:
    """Paint a ridge tent, a teepee or a striped pavilion."""
    colour = (
        chosen_colour(look, look.pick("cloth", ("c8553d", "4a7a5a", "3f62b8", "c9a04a")))
        if look.kind == "tent"
        else body_colour(look, "c8553d")
    )
    cloth, dark = matte(colour), matte("2b2633")
    kind = (
        look.kind
        if look.kind in {"teepee", "pavilion"}
        else look.pick("kind", ("ridge", "ridge", "pavilion"))
    )
    with canvas.placed(32, 59):
        if kind == "pavilion":
            _pavilion(canvas, look, cloth)
            return
        wide, tall = look.vary("wide", 23, 28), look.vary("tall", 36, 46) + (8 if kind == "teepee" else 0)
        if kind == "teepee":
            wide *= 0.8
            for side in (-1, 1):
                canvas.limb(
                    [(side * 3, -tall + 4, 1.1), (-side * 5, -tall - 8, 1.0)], matte(WOOD), smooth=False
                )
        canvas.polygon([(0, -tall), (wide, 0), (-wide, 0)], cloth, bevel=5)
        canvas.polygon([(0, -tall), (-wide, 0), (-wide * 0.3, 0)], cloth, **inlay(0.16))
        flap = look.vary("flap", 0.26, 0.42)
        canvas.polygon(
            [(0, -tall * 0.74), (wide * flap, 0), (-wide * flap, 0)], dark, shade="flat", line="dark"
        )
        canvas.polygon(
            [(0, -tall * 0.74), (wide * flap, 0), (wide * flap * 1.9, -tall * 0.16)],
            Ramp(lighten(colour, 0.1)),
            bevel=1.4,
        )
        canvas.limb([(0, -tall, 1.2), (0, -tall - 4, 1.0)], matte(WOOD), smooth=False)
        for side in (-1, 1):
            canvas.limb(
                [(side * wide * 0.8, -8, 0.5), (side * (wide + 4), 0, 0.5)], matte(ROPE), thinnest=0.5
            )


def _pavilion(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    second = matte(look.second("f0ece0"))
    tall, wide = look.vary("wall", 20, 26), look.vary("wide", 20, 24)
    step = wide * 2 / 6
    for number in range(6):
        left = -wide + number * step
        ramp = cloth if number % 2 else second
        canvas.polygon(
            [(left, 0), (left, -tall), (left + step, -tall), (left + step, 0)],
            ramp,
            bevel=3,
            line=None,
            cast=0.0,
        )
        canvas.polygon(
            [(left * 1.14, -tall + 2), ((left + step) * 1.14, -tall + 2), (0, -tall - 19)],
            ramp,
            bevel=3,
            line=None,
            cast=0.0,
        )
    canvas.polygon([(-5, 0), (0, -tall * 0.86), (5, 0)], matte("2b2633"), shade="flat", line="dark")
    canvas.limb([(0, -tall - 18, 0.8), (0, -tall - 28, 0.8)], matte(WOOD))
    canvas.polygon([(0, -tall - 28), (9, -tall - 25.6), (0, -tall - 23)], cloth, bevel=1.2)


@draws("well", family="buildings", colour=STONE, words=("wishing well", "water well"), faces="viewer")
@weathered()
def well(canvas: Canvas, look: Look) -> None:
    """Paint a stone well under a little roof, with a bucket."""
    stone, wood = matte(body_colour(look, STONE)), matte(WOOD)
    roof = matte(look.second(look.pick("roof", ("b4503a", "7a5a3a", "46618a"))))
    wide, tall = look.vary("wide", 16, 24), look.vary("posts", 22, 34)
    ridge, rise = look.pick("ridge", (0.5, 0.04, 0.8)), look.vary("rise", 9, 17)
    with canvas.placed(32, 60):
        for side in (-1, 1):
            canvas.limb(
                [(side * (wide - 4), -10, 1.9), (side * (wide - 4), -tall - 12, 1.9)], wood, smooth=False
            )
        canvas.limb([(-wide + 3, -tall - 4, 1.6), (wide - 3, -tall - 4, 1.6)], wood, smooth=False)
        canvas.limb([(0, -tall - 4, 0.6), (0, -24, 0.6)], matte(ROPE), thinnest=0.5)
        canvas.ellipse(0, -18, wide, 4.6, stone, bevel=2)
        canvas.ellipse(0, -18, wide - 4, 2.8, matte("232b44"), **inlay(-0.1))
        canvas.polygon([(-3.6, -27), (3.6, -27), (2.8, -19), (-2.8, -19)], wood, bevel=1.4)
        canvas.polygon(
            [(-wide, -17), (wide, -17), (wide + 1, 0), (-wide - 1, 0)],
            stone,
            bevel=9,
            texture=brick(7, 4.6, 0.26),
        )
        canvas.limb([(-wide, -17, 2), (0, -14.6, 2), (wide, -17, 2)], Ramp(lighten(stone.base, 0.05)))
        canvas.polygon(
            [
                (-wide - 5, -tall - 8),
                (-wide * ridge, -tall - 8 - rise),
                (wide * ridge, -tall - 8 - rise),
                (wide + 5, -tall - 8),
            ],
            roof,
            bevel=3,
            texture=shingles(5, 4),
        )
        grass(canvas, [-wide, wide - 3], 0.6, canvas.rng)


@draws("windmill", family="buildings", colour="e6dcc4", words=("mill",), faces="viewer")
@weathered()
def windmill(canvas: Canvas, look: Look) -> None:
    """Paint a tower mill with four lattice sails."""
    wall = matte(body_colour(look, "e6dcc4"))
    tiles = look.part("roof", "cap")
    default = look.second(look.pick("cap", ("a8403a", "6d4325", "46618a")))
    cap = matte(tiles.colour if tiles is not None and tiles.coloured else default)
    turn = look.vary("turn", 10, 80)
    foot, neck = look.vary("foot", 14, 17), look.vary("neck", 8, 10)
    with canvas.placed(32, 60):
        canvas.polygon(
            [(-foot, 0), (-neck, -34), (neck, -34), (foot, 0)], wall, bevel=10, texture=brick(8, 5, 0.14)
        )
        canvas.blob(mirrored(f"0,-46 {neck * 0.8},-42 {neck + 3},-33 0,-32"), cap, bevel=5)
        door(canvas, 9.4, 13)
        with canvas.placed(0, -20):
            window(canvas, 6.4, 7, matte(WOOD))
    with canvas.placed(32, 23):
        for number in range(4):
            with canvas.placed(0, 0, turn + number * 90):
                canvas.rectangle(-0.9, -25, 1.8, 25, matte(DARK_WOOD), bevel=0.8)
                canvas.rectangle(0.8, -25, 6.4, 19, soft("f2ead6"), bevel=1, texture=brick(3.4, 3.4, 0.26))
        canvas.ellipse(0, 0, 2.8, 2.8, matte(WOOD))


@draws("pyramid", family="buildings", colour="dcbc7c", words=("ziggurat", "desert temple"), faces="viewer")
@weathered()
def pyramid(canvas: Canvas, look: Look) -> None:
    """Paint a pyramid, smooth or stepped, with a lit and a dark side."""
    ramp = matte(body_colour(look, "dcbc7c"))
    stepped = look.noun == "ziggurat" or look.chance("stepped", 0.4)
    tall = look.vary("tall", 38, 48)
    with canvas.placed(32, 60):
        if stepped:
            steps = look.pick("steps", (4, 5))
            for number in range(steps):
                half, rise = 29 * (1 - number / (steps + 0.4)), tall / steps
                canvas.rectangle(
                    -half, -rise * (number + 1), 2 * half, rise + 1, ramp, bevel=2, texture=brick(9, 5, 0.16)
                )
            canvas.rectangle(
                -3.6, -tall, 7.2, tall, Ramp(lighten(ramp.base, 0.06)), bevel=1, texture=planks(3)
            )
            return
        edge = look.vary("edge", 4, 10)
        canvas.polygon(
            [(0, -tall), (29, 0), (-29, 0)], ramp, shade="flat", bias=0.12, texture=brick(8, 5, 0.16)
        )
        canvas.polygon([(0, -tall), (29, 0), (edge, 0)], ramp, **inlay(-0.22))
        with canvas.placed(-9, 0):
            canvas.polygon(arch(7, 9), matte("2b2633"), shade="flat", line="dark")


@draws("igloo", family="buildings", colour="dceff6", words=("snow house", "ice hut"), faces="viewer")
@weathered("frozen", "snowy")
def igloo(canvas: Canvas, look: Look) -> None:
    """Paint a dome of snow blocks with a tunnel."""
    look.has("frozen", "snowy", "icy")
    ramp = soft(body_colour(look, "dceff6"))
    side = look.pick("side", (-1, 0, 1))
    wide, tall = look.vary("wide", 25, 29), look.vary("tall", 28, 36)
    with canvas.placed(32, 60):
        canvas.blob(
            [
                (-wide, 0),
                (-wide * 0.9, -tall * 0.55),
                (-wide * 0.45, -tall * 0.94),
                (0, -tall),
                (wide * 0.45, -tall * 0.94),
                (wide * 0.9, -tall * 0.55),
                (wide, 0),
                (0, 1),
            ],
            ramp,
            bevel=18,
            texture=brick(10, 6, 0.24),
        )
        with canvas.placed(side * 12, 0):
            canvas.polygon(arch(20, 18), soft(lighten(ramp.base, 0.02)), bevel=3, cast=0.25)
            canvas.polygon(arch(12, 13), matte("26334f"), shade="flat", line="dark")
        if look.chance("flag", 0.4):
            canvas.limb([(0, -tall, 0.8), (0, -tall - 11, 0.8)], matte(WOOD))
            canvas.polygon([(0, -tall - 11), (9, -tall - 8), (0, -tall - 5)], matte("d3313a"), bevel=1)
        canvas.ellipse(-wide * 0.5, 0, 9, 2.2, soft(ICE), cast=0.0)


@draws(
    "signpost",
    family="furniture",
    colour=WOOD,
    words=("direction sign", "wooden sign", "road sign", "notice board", "crossroads"),
    faces="viewer",
)
@weathered()
def signpost(canvas: Canvas, look: Look) -> None:
    """Paint a post with one to three pointing boards, or a notice board."""
    wood = matte(body_colour(look, "a9744a"))
    canvas.limb(
        [(32, 60, 2.8), (32, 8, 2.4)], matte(DARK_WOOD), smooth=False, texture=planks(2.4, vertical=True)
    )
    if look.noun == "notice board" or look.chance("board", 0.3):
        canvas.rectangle(6, 14, 52, 28, wood, bevel=2, texture=planks(6))
        for x, y, w in ((11, 18, 14), (29, 19, 11), (43, 18, 11)):
            canvas.rectangle(x, y, w, 17, soft("f4ecd8"), bevel=0.8)
            for row in range(3):
                canvas.stamp(x + w / 2, y + 4 + row * 4, w * 0.6, 1, "8a7050")
        return
    for number in range(look.pick("boards", (1, 2, 3))):
        side = look.pick(f"way {number}", (-1, 1))
        with canvas.placed(32, 16 + number * 13, look.vary(f"tilt {number}", -5, 5), 1, flip=side < 0):
            canvas.polygon(
                [(-15, -5.6), (17, -5.6), (25, 0), (17, 5.6), (-15, 5.6)], wood, bevel=1.8, texture=planks(5)
            )
            for x in (-8, 0, 8):
                canvas.stamp(x, 0, 5, 1.4, wood.tones[0])
    grass(canvas, [26, 38], 60.6, canvas.rng)


@draws(
    "flag",
    family="items",
    colour="b3323c",
    words=("banner", "pennant", "standard", "war banner"),
    presets={
        "banner": {"kind": "banner"},
        "war banner": {"kind": "banner"},
        "pirate flag": {"colour": "2f2e3a", "second": "f2f3f6", "emblem": "skull"},
        "jolly roger": {"colour": "2f2e3a", "second": "f2f3f6", "emblem": "skull"},
        "white flag": {"colour": "f2f3f6", "second": "c3ccd8", "kind": "plain"},
    },
    faces="viewer",
)
@weathered()
def flag(canvas: Canvas, look: Look) -> None:
    """Paint a waving flag on a pole, or a banner hanging from a bar."""
    cloth, gold = matte(paint_colour(look, "b3323c")), metal(GOLD)
    end = look.pick("end", ("swallow", "straight", "point"))
    if look.kind == "banner":
        tails = {
            "swallow": [(15, 26), (0, 17), (-15, 26)],
            "straight": [(15, 24), (-15, 24)],
            "point": [(15, 16), (0, 27), (-15, 16)],
        }[end]
        with canvas.placed(32, 32):
            canvas.polygon([(-15, -24), (15, -24), *tails], cloth, bevel=2, texture=None)
            canvas.rectangle(-15, -19, 30, 2.4, gold, **inlay())
            canvas.limb([(-20, -25, 1.8), (20, -25, 1.8)], matte(WOOD), smooth=False)
            for side in (-1, 1):
                canvas.ellipse(side * 21, -25, 2.8, 2.8, gold)
            with canvas.placed(0, -3):
                emblem(
                    canvas,
                    pictured(look) or look.pick("emblem", ("lion", "crown", "star", "sword", "moon")),
                    9.6,
                    metal(sign_colour(look, GOLD)),
                )
        return
    wave = look.vary("wave", 2, 5)
    tips: dict[str, list[tuple[float, float]]] = {
        "swallow": [(60, 8 + wave), (51, 18), (60, 28 + wave)],
        "straight": [(58, 8 + wave), (58, 30 + wave)],
        "point": [(62.0, 20.0)],
    }
    tip = tips[end]
    canvas.limb([(14, 61, 1.8), (14, 4, 1.6)], matte(WOOD), smooth=False)
    canvas.ellipse(14, 4, 3, 3, gold)
    canvas.polygon(
        [(15, 7), (28, 7 + wave), (42, 7), *tip, (42, 31), (28, 31 + wave), (15, 31)], cloth, bevel=4
    )
    if look.kind == "plain" and pictured(look) is None:
        return
    with canvas.placed(33, 19 + wave * 0.5):
        emblem(
            canvas,
            pictured(look) or look.pick("emblem", ("lion", "crown", "star", "cross", "skull")),
            10.5 if canvas.small else 8,
            metal(sign_colour(look, GOLD)),
        )
