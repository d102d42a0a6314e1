"""Outposts: domes, hives of aliens, filling stations."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch
from sprite_tavern.forge.pieces.materials import glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import noise


@draws(
    "gas station",
    family="buildings",
    colour="d3313a",
    words=("petrol station", "filling station", "gas pump", "petrol pump", "fuel station"),
    faces="viewer",
)
@weathered()
def gas_station(canvas: Canvas, look: Look) -> None:
    """Paint pumps under a lit canopy, and the shop behind."""
    red = matte(chosen_colour(look, look.pick("brand", ("d3313a", "3a8a5a", "3a68cf"))))
    with canvas.placed(32, 60):
        canvas.rectangle(-8, -25, 36, 25, soft("e9e6dc"), bevel=1.6)
        canvas.rectangle(-4, -19, 13, 12, soft("9fd4ee"), **inlay())
        canvas.rectangle(14, -19, 9, 19, soft("9fd4ee"), bevel=1, line="dark")
        high = look.vary("canopy", 38, 44)
        for x in (-24, 22):
            canvas.rectangle(x - 1.6, -high, 3.2, high, metal("c3ccd8"), bevel=1)
        canvas.rectangle(-30, -high - 6, 60, 9, red, bevel=1.8)
        canvas.rectangle(-30, -high + 1, 60, 2, soft("f6f4ea"), **inlay())
        for x in (-18, -6):
            canvas.rectangle(x - 4, -19, 8, 19, red, bevel=1.6, cast=0.3)
            canvas.rectangle(x - 2.6, -17, 5.2, 5, soft("eef6e8"), **inlay())
            canvas.limb([(x + 4, -12, 0.9), (x + 7, -7, 0.9), (x + 4, -3, 0.9)], matte("2f2f3a"))
        canvas.rectangle(-31, -2, 62, 3, matte("6d7078"), bevel=1)


@draws(
    "dome",
    family="buildings",
    colour="bfe0f0",
    words=(
        "moon base",
        "space base",
        "biodome",
        "dome base",
        "moon base dome",
        "space colony",
        "mars base",
        "mars colony",
        "observatory",
        "planetarium",
        "futuristic house",
        "futuristic building",
        "alien base",
        "space house",
    ),
    faces="viewer",
)
@weathered()
def dome(canvas: Canvas, look: Look) -> None:
    """Paint a dome with an air lock and smaller domes beside it; an observatory has its slit and tube."""
    shell = metal(body_colour(look, "d3dbe6"))
    size = look.vary("dome", 19, 22)
    look.has("space", "futuristic")
    with canvas.placed(32, 60):
        _side_domes(canvas, look, shell)
        canvas.blob(
            [
                (-size, -4),
                (-size * 0.92, -size),
                (-size * 0.5, -size * 1.6),
                (0, -size * 1.8),
                (size * 0.5, -size * 1.6),
                (size * 0.92, -size),
                (size, -4),
                (0, -3),
            ],
            shell,
            bevel=10,
        )
        if look.noun in {"observatory", "planetarium"}:
            canvas.polygon(
                [(-3, -size * 1.76), (3, -size * 1.76), (5, -size * 0.8), (-5, -size * 0.8)],
                matte("2a2e40"),
                **inlay(),
            )
            canvas.limb([(0, -size * 0.9, 3.0), (9, -size * 1.9, 3.6)], metal("8d97a6"), smooth=False)
        else:
            for x in (-10, 0, 10):
                canvas.polygon(
                    [
                        (x - 4, -size),
                        (x * 0.7 - 2.6, -size * 1.34),
                        (x * 0.7 + 2.6, -size * 1.34),
                        (x + 4, -size),
                    ],
                    soft("7fd0f0"),
                    **inlay(),
                )
            canvas.limb([(size * 0.4, -size * 1.6, 0.9), (size * 0.5, -size * 2.2, 0.7)], metal("8d97a6"))
            canvas.stamp(size * 0.5, -size * 2.24, 2, 2, "ff5a4a")
        canvas.rectangle(-size - 2, -6, 2 * size + 4, 6.4, metal("8d97a6"), bevel=1.6)
        canvas.polygon([(x * 1.2, y) for x, y in arch(11, 14)], metal("6d7686"), bevel=1.6)
        canvas.polygon(arch(8, 11), glow("bff4ff"), **inlay())


def _side_domes(canvas: Canvas, look: Look, shell: Ramp) -> None:
    for side in (-1, 1):
        if look.chance(f"wing {side}", 0.75):
            small = look.vary(f"small dome {side}", 9, 12)
            canvas.rectangle(side * 20 - 8, -6, 16, 6, shell, bevel=2)
            canvas.blob(
                [
                    (side * 21 - small, -3),
                    (side * 21 - small * 0.7, -small),
                    (side * 21, -small - 3),
                    (side * 21 + small * 0.7, -small),
                    (side * 21 + small, -3),
                    (side * 21, -2),
                ],
                shell,
                bevel=5,
            )
            canvas.rectangle(side * 21 - 4, -small + 1, 8, 3, glow("7fe8ff"), **inlay())


@draws(
    "alien hive",
    family="buildings",
    colour="6a3f7a",
    words=(
        "alien nest",
        "hive nest",
        "alien building",
        "alien tower",
        "bug hive",
        "insect hive",
        "spawner",
        "monster spawner",
        "termite mound",
        "alien egg nest",
    ),
    faces="viewer",
)
@weathered()
def alien_hive(canvas: Canvas, look: Look) -> None:
    """Paint a ribbed mound with glowing pores, spires and tendrils."""
    flesh = matte(chosen_colour(look, look.pick("flesh", ("6a3f7a", "3f6a5a", "7a4a3f"))))
    slime = glow(look.second(look.pick("slime", ("8af05a", "5af0d0", "f08a3f"))))
    look.has("alien")
    with canvas.placed(32, 60):
        for number, (x, tall) in enumerate(((-19, 26), (18, 32), (-8, 42), (9, 46))):
            high = tall * look.vary(f"spire {number}", 0.85, 1.12)
            canvas.limb([(x, 0, 6.4), (x + 1, -high * 0.6, 3.6), (x * 1.1, -high, 1.0)], flesh, bias=-0.08)
        canvas.blob(
            [(-27, 0), (-22, -17), (-12, -29), (0, -33), (13, -28), (23, -15), (27, 0)],
            flesh,
            bevel=9,
            texture=noise(0.2, 0.6),
        )
        for side in (-1, 1):
            for number in range(3):
                x = side * (5 + number * 7)
                canvas.limb(
                    [(x * 0.5, -31 + number * 3, 1.2), (x, -18, 1.5), (x * 1.2, -2, 1.3)],
                    flesh,
                    bias=0.12,
                    cast=0.2,
                )
        canvas.polygon(arch(15, 17), slime, **inlay(-0.2))
        canvas.polygon(arch(10, 12), matte("1f1b2b"), **inlay(-0.1))
        for number, pore in enumerate(path("-16,-14 15,-15 -8,-24 8,-25 0,-29 20,-7 -21,-6")):
            size = look.vary(f"pore {number}", 1.6, 2.8)
            canvas.ellipse(*pore, size, size, slime, line="dark", cast=0.0)
