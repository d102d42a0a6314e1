"""Temples and tombs: Greek temples, pagodas, crypts, stepped pyramids."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch, door
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, IRON, LAMPLIGHT, glow, matte
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import lighten
from sprite_tavern.forge.textures import brick, noise, planks, shingles, stripes


@draws(
    "greek temple",
    family="buildings",
    colour="e4dfd2",
    words=(
        "temple",
        "roman temple",
        "parthenon",
        "pantheon",
        "marble temple",
        "bank",
        "museum",
        "courthouse",
        "town hall",
        "city hall",
        "library",
        "ancient temple",
    ),
    faces="viewer",
)
@weathered("ruined")
def greek_temple(canvas: Canvas, look: Look) -> None:
    """Paint steps, columns and a gable; a ruined one has lost half its roof."""
    stone = matte(body_colour(look, "e4dfd2"))
    ruined = look.has("ruined", "broken")
    half, tall = look.vary("half", 23, 26), look.vary("tall", 20, 25)
    columns = 4 if canvas.small else look.pick("columns", (4, 5, 6))
    with canvas.placed(32, 60):
        for step in range(3):
            canvas.rectangle(
                -half - 4 + step * 2, -3 * (step + 1), 2 * half + 8 - step * 4, 3.4, stone, bevel=1
            )
        canvas.rectangle(
            -half + 3, -9 - tall, 2 * half - 6, tall, matte(lighten(stone.base, -0.32)), **inlay(-0.2)
        )
        canvas.polygon([(x, y - 9) for x, y in arch(9, tall * 0.7)], matte("2a2636"), **inlay(-0.1))
        for column in range(columns):
            x = -half + 3.4 + column * (2 * half - 6.8) / (columns - 1)
            long = tall * (look.vary(f"stump {column}", 0.4, 1.0) if ruined and column % 2 else 1.0)
            canvas.rectangle(
                x - 2.4, -9 - long, 4.8, long, stone, bevel=2, texture=stripes(0, 2.2, 0.4, 0.16)
            )
            canvas.rectangle(x - 3.4, -9 - long - 1, 6.8, 2.8, stone, bevel=1)
            canvas.rectangle(x - 3.2, -11.4, 6.4, 2.6, stone, bevel=1)
        y = -10 - tall
        if ruined:
            canvas.polygon(
                [
                    (-half - 2, y),
                    (-half - 2, y - 5),
                    (-half + 8, y - 8),
                    (-2, y - 14),
                    (1, y - 8),
                    (6, y - 5),
                    (4, y),
                ],
                stone,
                bevel=2,
            )
        else:
            canvas.rectangle(-half - 2, y - 5, 2 * half + 4, 5.4, stone, bevel=1.4)
            canvas.polygon([(-half - 4, y - 4), (0, y - 18), (half + 4, y - 4)], stone, bevel=2)
            canvas.polygon(
                [(-half + 5, y - 6), (0, y - 14.4), (half - 5, y - 6)],
                matte(lighten(stone.base, -0.14)),
                **inlay(-0.05),
            )
            canvas.ellipse(0, y - 8.4, 2.4, 2.4, matte(GOLD), cast=0.0)
        grass(canvas, [-half - 4, half + 4], 0.6, canvas.rng)


@draws(
    "pagoda",
    family="buildings",
    colour="b8352e",
    words=(
        "japanese pagoda",
        "chinese temple",
        "japanese temple",
        "asian temple",
        "dojo",
        "shinto shrine",
        "japanese castle",
        "buddhist temple",
        "chinese pagoda",
        "japanese house",
    ),
    faces="viewer",
)
@weathered()
def pagoda(canvas: Canvas, look: Look) -> None:
    """Paint storeys under roofs that curve up at their corners."""
    tiles = matte(paint_colour(look, look.pick("tiles", ("b8352e", "3f6a5a", "46506a"))))
    asked = look.part("roof")
    if asked is not None and asked.coloured:
        tiles = matte(asked.colour)
    wall = matte(look.pick("wall", ("e6d6b4", "d9c7a0", "a8402f")))
    house = look.noun in {"dojo", "japanese house"}
    storeys = 1 if house else 2 if canvas.tiny else look.pick("storeys", (2, 3, 3))
    high = {1: 20.0, 2: 14.5, 3: 10.4}[storeys]
    with canvas.placed(32, 60):
        canvas.rectangle(-25, -4, 50, 4.4, matte("8d8f98"), bevel=1.4, texture=brick(7, 4, 0.2))
        y = -4.0
        for storey in range(storeys):
            half = (21 if house else 19) - storey * 4
            canvas.rectangle(-half + 4, y - high, 2 * half - 8, high, wall, bevel=1.4)
            for x in (-half + 4, half - 6.4):
                canvas.rectangle(x, y - high, 2.4, high, matte("8a2f28"), bevel=1)
            if storey == 0:
                with canvas.placed(0, y):
                    door(canvas, 9, high * 0.8, matte(DARK_WOOD), arched=False)
            else:
                canvas.rectangle(-3, y - high * 0.8, 6, high * 0.55, glow(LAMPLIGHT), **inlay())
            lift = y - high
            canvas.blob(
                [
                    (x, lift + dy)
                    for x, dy in mirrored(
                        f"0,-7 {half * 0.6},-6 {half + 2},-1.4 {half + 7},-4"
                        f" {half + 5},2.4 {half * 0.5},3 0,3"
                    )
                ],
                tiles,
                bevel=2.4,
                texture=shingles(4, 3, 0.2),
                cast=0.34,
            )
            y -= high + 5.4
        canvas.limb([(0, y + 2, 1.6), (0, y - 7, 0.7)], matte(GOLD))
        canvas.ellipse(0, y - 2, 2.4, 1.6, matte(GOLD))


@draws(
    "mausoleum",
    family="buildings",
    colour="84868f",
    words=("crypt", "crypt entrance", "tomb entrance", "burial vault", "vault entrance", "catacomb entrance"),
    faces="viewer",
)
@weathered()
def mausoleum(canvas: Canvas, look: Look) -> None:
    """Paint a small stone house of the dead with an iron door and a cross."""
    stone = matte(body_colour(look, "84868f"))
    half, tall = look.vary("half", 19, 23), look.vary("tall", 27, 32)
    with canvas.placed(32, 60):
        for step in range(2):
            canvas.rectangle(
                -half - 5 + step * 2, -3 * (step + 1), 2 * half + 10 - step * 4, 3.4, stone, bevel=1
            )
        canvas.rectangle(-half, -6 - tall, 2 * half, tall, stone, bevel=2.4, texture=brick(8, 5, 0.24))
        for side in (-1, 1):
            canvas.rectangle(side * (half - 3) - 2.6, -6 - tall, 5.2, tall, stone, bevel=2)
        canvas.polygon([(-half - 4, -5 - tall), (0, -19 - tall), (half + 4, -5 - tall)], stone, bevel=3)
        canvas.polygon([(x, y - 6) for x, y in arch(16, 23)], matte(lighten(stone.base, -0.2)), **inlay(-0.1))
        canvas.polygon([(x, y - 6) for x, y in arch(13, 20.4)], matte("1f1b2b"), shade="flat", line="dark")
        if not look.has("open"):
            for x in (-4, 0, 4):
                canvas.limb([(x, -6, 0.7), (x, -23, 0.7)], matte(IRON), **inlay(0.15))
        if look.chance("skull", 0.5):
            canvas.ellipse(0, -10 - tall, 3.2, 3.2, matte("e6ddc4"))
            for side in (-1, 1):
                canvas.stamp(side * 1.3, -10 - tall, 1.2, 1.3, "2b2633")
        top = -18 - tall
        canvas.rectangle(-1.4, top - 9, 2.8, 10, stone, bevel=1)
        canvas.rectangle(-4, top - 6.6, 8, 2.8, stone, bevel=1)
        grass(canvas, [-half - 5, half + 5], 0.6, canvas.rng)


@draws(
    "step pyramid",
    family="buildings",
    colour="c9a86a",
    words=(
        "aztec pyramid",
        "mayan pyramid",
        "aztec temple",
        "mayan temple",
        "stepped pyramid",
        "jungle temple",
    ),
    faces="viewer",
)
@weathered()
def step_pyramid(canvas: Canvas, look: Look) -> None:
    """Paint terraces with a stair up to a shrine."""
    stone = matte(chosen_colour(look, look.pick("stone", ("c9a86a", "a39a86"))))
    terraces = 3 if canvas.small else look.pick("terraces", (4, 5))
    rise = look.vary("rise", 36, 40) / terraces
    with canvas.placed(32, 60):
        for terrace in range(terraces):
            half = 29 - terrace * 19 / terraces
            y = -rise * (terrace + 1)
            canvas.polygon(
                [(-half, y + rise), (-half + 2.4, y), (half - 2.4, y), (half, y + rise)],
                stone,
                bevel=1.6,
                texture=brick(8, 4.4, 0.2),
                cast=0.2,
            )
        top = -rise * terraces
        canvas.rectangle(-9, top - 9, 18, 9.4, stone, bevel=1.6, texture=noise(0.14))
        canvas.rectangle(-11, top - 12, 22, 4, matte(lighten(stone.base, 0.04)), bevel=1.4)
        canvas.polygon([(x, y + top) for x, y in arch(6, 7)], matte("241f2e"), **inlay(-0.2))
        canvas.polygon(
            [(-7, 0), (-4.6, top), (4.6, top), (7, 0)],
            matte(lighten(stone.base, 0.08)),
            bevel=1.2,
            texture=planks(2.4),
            cast=0.24,
        )
        grass(canvas, [-26, 26], 0.6, canvas.rng)
