"""Homes out of the common run: burrows, tree houses, mushroom houses, glasshouses."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import door, window
from sprite_tavern.forge.pieces.foliage import cluster, grass
from sprite_tavern.forge.pieces.housing import door_ramp
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, LEAF, STONE, WOOD, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import brick, noise, planks, shingles


@draws(
    "hobbit hole",
    family="buildings",
    colour=LEAF,
    words=("hobbit house", "hobbit home", "burrow", "smial", "hill house", "earth house", "halfling house"),
    faces="viewer",
)
@weathered()
def hobbit_hole(canvas: Canvas, look: Look) -> None:
    """Paint a round door in a green hill, with round windows and a chimney."""
    hill = matte(body_colour(look, LEAF))
    tall = look.vary("tall", 34, 42)
    with canvas.placed(32, 60):
        side = look.pick("chimney", (-1, 1))
        canvas.rectangle(side * 13 - 3, -tall - 8, 6, 14, matte("a3583f"), bevel=1.4, texture=brick(4, 3))
        if look.part("smoke") or look.chance("smoke", 0.5):
            for dx, dy, size in ((0, -12, 2.2), (2.6, -16.4, 2.9)):
                canvas.ellipse(side * 13 + dx, -tall + dy, size, size, soft("d6dae2"), outline=False)
        canvas.blob(
            [
                (-30, 0),
                (-27, -tall * 0.5),
                (-14, -tall * 0.92),
                (0, -tall),
                (14, -tall * 0.92),
                (27, -tall * 0.5),
                (30, 0),
            ],
            hill,
            bevel=9,
            texture=noise(0.16, 0.8),
        )
        canvas.ellipse(0, -15, 15, 15, matte(STONE), bevel=2, texture=noise(0.2, 1.0))
        round_door = door_ramp(look, "3f7a3a", "c29a2c", "8a2f34", "34557a")
        canvas.ellipse(
            0, -14.6, 11.6, 12, round_door, bevel=1.6, texture=planks(4, vertical=True), line="dark"
        )
        canvas.stamp(0, -14, 2, 2, GOLD, round=True)
        canvas.polygon([(-15, 0.6), (-12, -3), (12, -3), (15, 0.6)], matte(STONE), bevel=1.2)
        for x in (-21, 21):
            canvas.ellipse(x, -13, 5, 5, matte(WOOD), bevel=1.2)
            canvas.ellipse(x, -13, 3.4, 3.4, Ramp("ffd877", "glow"), **inlay())
        for number, x in enumerate((-24, -17, 18, 25)):
            canvas.stamp(x, -2, 1.6, 1.6, look.pick(f"flower {number}", ("f08cb4", "f4cf3c", "eceef2")))
        grass(canvas, [-27, 27], 0.4, canvas.rng)


@draws(
    "treehouse",
    family="buildings",
    colour=WOOD,
    words=("tree house", "elven treehouse", "elven tree house", "elf house", "elven house"),
    faces="viewer",
)
@weathered()
def treehouse(canvas: Canvas, look: Look) -> None:
    """Paint a hut in the fork of a tree, with a ladder."""
    leaves = matte("d9782b" if look.has("autumn") else "5a9e3c")
    wood = matte(body_colour(look, WOOD))
    elven = look.has("elven") or look.noun.startswith("el")
    with canvas.placed(32, 60):
        for x, y, size in ((-18, -42, 11), (18, -42, 11), (0, -48, 12)):
            with canvas.placed(x + look.vary(f"crown {x}", -2, 2), y):
                cluster(canvas, size, leaves, canvas.rng, -0.12)
        canvas.limb(
            [(0, 0, 7), (look.vary("bend", -2, 2), -16, 5.4), (0, -30, 5)],
            matte(DARK_WOOD),
            texture=planks(3, vertical=True),
        )
        for side in (-1, 1):
            canvas.limb([(side * 11, 0.6, 1.6), (side * 5, -3, 3)], matte(DARK_WOOD), line=None)
            canvas.limb([(side * 2, -13, 2.2), (side * 15, -23, 1.8)], matte(DARK_WOOD))
        canvas.rectangle(-20, -25, 40, 4, wood, bevel=1.4, texture=planks(6))
        canvas.rectangle(-12, -42, 24, 18, wood, bevel=1.8, texture=planks(4, vertical=True))
        if elven:
            roof = [(0, -60), (5, -51), (18, -40), (10, -42), (0, -43), (-10, -42), (-18, -40), (-5, -51)]
            canvas.blob(
                roof, matte(look.pick("elven roof", ("3f8a6a", "4a6ab0"))), bevel=3, texture=shingles(4, 3)
            )
        else:
            canvas.polygon(
                [(-17, -40), (0, -55), (17, -40)],
                matte(look.pick("roof", ("a3523a", "c9a04a", "6d4a8a"))),
                bevel=3,
                texture=shingles(5, 4),
            )
        with canvas.placed(-4, -24):
            door(canvas, 7, 11, door_ramp(look, DARK_WOOD, "3f6a4a"))
        with canvas.placed(6, -33):
            window(canvas, 6, 6, matte(DARK_WOOD))
        for rung in range(5):
            canvas.rectangle(11, -20 + rung * 4.4, 7, 1.4, matte("c9a06a"), cast=0.1)
        for x in (11, 17):
            canvas.limb([(x, -22, 0.8), (x, -1, 0.8)], matte("c9a06a"))
        for x, y, size in ((-15, -48, 8), (15, -50, 7)):
            with canvas.placed(x, y):
                cluster(canvas, size, leaves, canvas.rng, 0.06)


@draws(
    "mushroom house",
    family="buildings",
    colour="d0392f",
    words=("toadstool house", "gnome house", "fairy house", "smurf house", "mushroom home", "pixie house"),
    faces="viewer",
)
@weathered()
def mushroom_house(canvas: Canvas, look: Look) -> None:
    """Paint a toadstool with a door, windows and a crooked chimney."""
    cap = matte(paint_colour(look, look.pick("cap", ("d0392f", "d0392f", "7a5ad0", "3f8ad0", "e08a2c"))))
    half, tall = look.vary("cap half", 24, 29), look.vary("stalk", 27, 33)
    with canvas.placed(32, 60):
        canvas.blob(
            [(-15, 0), (-13, -tall * 0.6), (-12, -tall), (12, -tall), (13, -tall * 0.6), (15, 0)],
            soft("efe4cc"),
            bevel=6,
        )
        side = look.pick("chimney side", (-1, 1))
        canvas.limb(
            [(side * 11, -tall - 12, 2.6), (side * 13, -tall - 26, 2.4)], matte("8d8f98"), smooth=False
        )
        canvas.ellipse(side * 14, -tall - 29, 3.0, 2.6, soft("d6dae2"), outline=False)
        whole = canvas.blob(
            [
                (x, -tall + y)
                for x, y in mirrored(f"0,-26 {half * 0.62},-20 {half},-4 {half - 2},3 {half * 0.5},5 0,5")
            ],
            cap,
            bevel=12,
        )
        for number, (x, y, size) in enumerate(
            ((-0.55, -9, 4.2), (0.1, -17, 4.6), (0.62, -7, 3.6), (-0.1, -3, 2.8))
        ):
            canvas.ellipse(
                x * half,
                -tall + y,
                size * look.vary(f"dot {number}", 0.85, 1.15),
                size * 0.86,
                soft("f6f0e4"),
                clip=whole,
                line=None,
                cast=0.0,
            )
        with canvas.placed(look.pick("door side", (0, -4, 4)), 0):
            door(canvas, 10, 16, door_ramp(look, DARK_WOOD, "3f6a4a", "34557a"))
        for x in (-9.5, 9.5):
            canvas.ellipse(x, -tall * 0.66, 3.4, 3.6, matte(WOOD), bevel=1)
            canvas.ellipse(x, -tall * 0.66, 2.2, 2.4, Ramp("ffd877", "glow"), **inlay())
        grass(canvas, [-17, 17], 0.5, canvas.rng)


@draws(
    "greenhouse",
    family="buildings",
    colour="cfeaf2",
    words=("glasshouse", "glass house", "conservatory", "orangery"),
    faces="viewer",
)
@weathered()
def greenhouse(canvas: Canvas, look: Look) -> None:
    """Paint a house of panes with plants behind them."""
    frame, glass = (
        matte(look.second(look.pick("frame", ("f2f3f6", "5f8a6a", "7a5a44")))),
        soft(body_colour(look, "bfe6ec")),
    )
    half, wall, rise = look.vary("half", 23, 27), look.vary("wall", 20, 24), look.vary("rise", 13, 18)
    with canvas.placed(32, 60):
        canvas.polygon(
            [(-half, 0), (-half, -wall), (0, -wall - rise), (half, -wall), (half, 0)],
            glass,
            shade="flat",
            gradient=0.2,
        )
        for number, x in enumerate((-0.7, -0.35, 0.3, 0.7)):
            with canvas.placed(x * half, -3):
                cluster(canvas, look.vary(f"plant {number}", 5, 8), matte(LEAF), canvas.rng)
                canvas.stamp(0, -2, 2, 2, look.pick(f"bloom {number}", ("e3638d", "f4cf3c", "d3313a")))
        canvas.rectangle(-half - 1, -5, 2 * half + 2, 5.4, matte(STONE), bevel=1.4, texture=brick(6, 3))
        for share in (-1, -0.5, 0.5, 1):
            canvas.rectangle(share * half - 0.9, -wall, 1.8, wall - 5, frame, bevel=0.6, cast=0.06)
            canvas.limb(
                [(share * half, -wall, 0.9), (share * half * 0.2, -wall - rise, 0.9)],
                frame,
                smooth=False,
                cast=0.06,
            )
        canvas.rectangle(-half - 2, -wall - 1, 2 * half + 4, 2.4, frame, bevel=0.8)
        for side in (-1, 1):
            canvas.limb([(side * (half + 1), -wall, 1.2), (0, -wall - rise, 1.2)], frame, smooth=False)
        canvas.rectangle(-5.4, -18, 10.8, 18, frame, bevel=1.2)
        canvas.rectangle(-3.6, -16, 7.2, 15, soft("dff4f8"), **inlay())
        canvas.stamp(2.4, -8, 1.4, 1.4, GOLD)
