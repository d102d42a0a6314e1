"""Huts and mills: water mills, huts on stilts, silos, kennels, coops."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_buildings import bold_water_tower
from sprite_tavern.forge.pieces.carpentry import door, window
from sprite_tavern.forge.pieces.foliage import blades, grass
from sprite_tavern.forge.pieces.housing import door_ramp
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, STONE, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import bands, brick, noise, planks, stripes


@draws(
    "silo",
    family="buildings",
    colour="b8c0cc",
    words=("grain silo", "water tower", "grain tower", "storage tank", "oil tank"),
    faces="viewer",
)
@weathered()
def silo(canvas: Canvas, look: Look) -> None:
    """Paint a domed tower of sheet metal with a ladder; a water tower stands on legs."""
    tin = Ramp(
        body_colour(look, "b8c0cc"), "metal" if not look.material or look.material != "wood" else "matte"
    )
    dome = matte(look.second(look.pick("dome", ("b8352e", "8d97a6", "3f6a8a"))))
    half, tall = look.vary("half", 12, 16), look.vary("tall", 40, 46)
    legs = look.noun == "water tower"
    if canvas.tiny and legs:
        bold_water_tower(canvas, look, tin, dome)
        return
    with canvas.placed(32, 60):
        low = -24.0 if legs else 0.0
        if legs:
            for x in (-half + 1, -3, 3, half - 1):
                canvas.limb([(x * 1.3, 0, 1.3), (x, low, 1.3)], matte("5b606e"), smooth=False)
            for y in (-8, -17):
                canvas.limb([(-half, y, 0.8), (half, y, 0.8)], matte("5b606e"))
            half, tall = half + 4, 46
        canvas.rectangle(-half, -tall, 2 * half, tall + low, tin, bevel=half, texture=bands(5, 0, 0.2))
        canvas.blob(
            [
                (-half - 1, -tall + 1),
                (-half * 0.8, -tall - 8),
                (0, -tall - 12),
                (half * 0.8, -tall - 8),
                (half + 1, -tall + 1),
                (0, -tall + 2),
            ],
            dome,
            bevel=6,
        )
        canvas.ellipse(0, -tall - 12, 2, 2, metal(GOLD))
        for rung in range(9):
            canvas.rectangle(half * 0.3, -tall + 4 + rung * 4, 5, 1, matte("4c5160"), **inlay())
        if not legs:
            canvas.rectangle(-half * 0.7, -11, 7, 11, matte(DARK_WOOD), bevel=1)
            grass(canvas, [-half - 1, half + 1], 0.5, canvas.rng)


@draws(
    "watermill",
    family="buildings",
    colour="b4503a",
    words=("water mill", "mill house", "waterwheel", "water wheel"),
)
@weathered()
def watermill(canvas: Canvas, look: Look) -> None:
    """Paint a mill house with its great wheel in the stream."""
    roof = matte(paint_colour(look, "b4503a"))
    size, half = look.vary("wheel", 15, 18), look.vary("house", 15, 18)
    with canvas.placed(24, 58):
        canvas.polygon(
            [(-half, 0), (-half, -27), (0, -42), (half, -27), (half, 0)],
            matte("e2cfa6"),
            bevel=2.4,
            texture=noise(0.08, 0.7),
        )
        canvas.rectangle(-half, -12, 2 * half, 12, matte(STONE), bevel=2, texture=brick(6, 4))
        for side in (-1, 1):
            canvas.limb([(side * (half + 4), -24, 2.6), (0, -44, 2.6)], roof, smooth=False, cast=0.3)
        with canvas.placed(-5, 0):
            door(canvas, 9, 14, door_ramp(look, DARK_WOOD))
        with canvas.placed(-2, -26):
            window(canvas, 7, 7, matte(WOOD))
        with canvas.placed(half + 10, -size + 1):
            canvas.ellipse(0, 0, size, size, matte(DARK_WOOD), bevel=2)
            canvas.ellipse(0, 0, size - 4, size - 4, matte("4a5a6a"), **inlay(-0.2))
            for spoke in range(4 if canvas.small else 6):
                turn = spoke * math.pi / (4 if canvas.small else 6) + 0.2
                dx, dy = (size + 2) * math.cos(turn), (size + 2) * math.sin(turn)
                canvas.limb([(-dx, -dy, 1.3), (dx, dy, 1.3)], matte(WOOD), smooth=False, cast=0.1)
            canvas.ellipse(0, 0, 3, 3, metal("8d97a6"))
        canvas.blob(
            [(-half - 4, 1), (4, -2), (half, 0), (half + 14, -4), (half + 26, 1), (half + 18, 5), (-half, 5)],
            soft("4a98e0"),
            bevel=2,
        )


@draws(
    "swamp hut",
    family="buildings",
    colour="6b5a3c",
    words=(
        "stilt house",
        "hut on stilts",
        "house on stilts",
        "witch hut",
        "witch house",
        "witch cottage",
        "baba yaga hut",
        "fisherman hut",
        "hag hut",
    ),
    presets={"baba yaga hut": {"kind": "legs"}},
    faces="viewer",
)
@weathered()
def swamp_hut(canvas: Canvas, look: Look) -> None:
    """Paint a crooked hut on stilts over murky water, or on a hen's legs."""
    witch = "witch" in look.noun or "hag" in look.noun or look.kind == "legs"
    look.part("swamp", "marsh", "bog", "stilt")
    thatch = matte(
        paint_colour(look, look.pick("roof", ("5b3f7a", "4a4a5a", "6d5a34")) if witch else "c9a04a")
    )
    wall = matte(chosen_colour(look, "6b5a3c") if look.material else "7a6040")
    lean = look.vary("lean", 3, 7) * look.pick("way", (-1, 1))
    with canvas.placed(32, 60):
        if look.kind == "legs":
            for side in (-1, 1):
                canvas.limb(
                    [(side * 7, -20, 2.6), (side * 11, -11, 2.0), (side * 8, -2, 1.8)], matte("d9a03a")
                )
                for dx in (-4, 0, 4):
                    canvas.limb([(side * 8, -2, 1.4), (side * 8 + dx, 0, 1.0)], matte("d9a03a"))
        else:
            canvas.ellipse(0, -2, 29, 4.6, soft("5a7048"), bevel=1.6)
            for x in (-13, -4, 6, 14):
                canvas.limb([(x, -1, 1.6), (x * 0.9, -19, 1.6)], matte(DARK_WOOD), smooth=False)
            for x in (-23, 22):
                with canvas.placed(x, -1):
                    blades(canvas, 4, 13, matte("7d9440"), canvas.rng)
        canvas.rectangle(-19, -20, 38, 3.4, matte(DARK_WOOD), bevel=1.2)
        canvas.polygon(
            [(-15, -19), (-13 + lean * 0.5, -37), (13 + lean * 0.5, -37), (15, -19)],
            wall,
            bevel=2,
            texture=planks(4, vertical=True),
        )
        with canvas.placed(-4, -19):
            door(canvas, 9, 13, door_ramp(look, DARK_WOOD, "3f6a4a"), arched=look.chance("arch", 0.5))
        with canvas.placed(8, -27):
            canvas.ellipse(0, 0, 3.6, 3.6, matte(DARK_WOOD), bevel=1)
            canvas.ellipse(0, 0, 2.4, 2.4, Ramp("b8f05a" if witch else "ffd877", "glow"), **inlay())
        canvas.rectangle(8 + lean, -52, 5, 12, matte(STONE), bevel=1.2, texture=brick(4, 3))
        canvas.ellipse(11 + lean, -55, 3, 2.6, soft("b8d8a0" if witch else "d6dae2"), outline=False)
        peak = lean * 2.2
        canvas.blob(
            [(-21, -34), (-9 + lean * 0.4, -44), (peak, -59), (9 + lean * 0.8, -45), (21, -34), (0, -36)],
            thatch,
            bevel=4,
            texture=stripes(80, 3.2, 0.34, 0.18),
            cast=0.3,
        )


@draws(
    "doghouse",
    family="buildings",
    colour="b4503a",
    words=(
        "dog house",
        "kennel",
        "outhouse",
        "chicken coop",
        "coop",
        "birdhouse",
        "bird house",
        "wooden shed",
    ),
    faces="viewer",
)
@weathered()
def doghouse(canvas: Canvas, look: Look) -> None:
    """Paint a small board house: a kennel, a coop, a bird house on its pole, an outhouse with its moon."""
    roof, wood = matte(paint_colour(look, look.pick("roof", ("b4503a", "4a6a8a", "6d8a4a")))), matte("b07a45")
    kind = {"outhouse": "privy", "birdhouse": "pole", "bird house": "pole"}.get(
        look.noun, "coop" if "coop" in look.noun else "kennel"
    )
    half, wall = look.vary("half", 13, 16), look.vary("wall", 17, 21)
    lift = {"pole": -24.0, "coop": -9.0}.get(kind, 0.0)
    if kind == "privy":
        half, wall = 12, 38
    with canvas.placed(32, 60):
        if kind == "pole":
            canvas.rectangle(-2, -25, 4, 25, matte(DARK_WOOD), bevel=1.4)
        elif kind == "coop":
            for x in (-half + 2, half - 2):
                canvas.rectangle(x - 1.4, -10, 2.8, 10, matte(DARK_WOOD), bevel=1)
            canvas.polygon([(-2, -9), (6, -9), (16, 0), (8, 0)], wood, bevel=1, texture=bands(3))
        with canvas.placed(0, lift):
            canvas.polygon(
                [(-half, 0), (-half, -wall), (0, -wall - 14), (half, -wall), (half, 0)],
                wood,
                bevel=2,
                texture=planks(4, vertical=True),
            )
            for side in (-1, 1):
                canvas.limb(
                    [(side * (half + 4), -wall + 3, 2.2), (0, -wall - 15, 2.2)], roof, smooth=False, cast=0.3
                )
            if kind == "privy":
                canvas.rectangle(
                    -7, -32, 14, 32, matte("8a5a34"), bevel=1.4, texture=planks(3.4, vertical=True)
                )
                canvas.ellipse(0, -25, 3, 3, matte("241c1c"), **inlay())
                canvas.ellipse(1.6, -25.6, 2.4, 2.4, matte("8a5a34"), **inlay())
                canvas.stamp(5, -14, 1.5, 1.5, GOLD)
            elif kind == "pole":
                canvas.ellipse(0, -wall * 0.6, 4, 4, matte("241c1c"), **inlay(-0.2))
                canvas.limb([(0, -4, 1), (0, -3, 1)], matte(DARK_WOOD))
            else:
                canvas.blob(
                    [(-7, 0), (-7, -10), (0, -15), (7, -10), (7, 0)],
                    matte("241c1c"),
                    shade="flat",
                    line="dark",
                )
                if kind == "kennel":
                    canvas.rectangle(-6, -wall - 4, 12, 4, soft("f0e4c4"), bevel=0.8)
                    canvas.limb([(-3, -wall - 2, 0.9), (3, -wall - 2, 0.9)], matte(DARK_WOOD), **inlay())
        if kind != "pole":
            grass(canvas, [-half - 2, half + 2], 0.5, canvas.rng)
