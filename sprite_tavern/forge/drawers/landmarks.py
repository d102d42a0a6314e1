"""Old stones of the land: stone circles, arches, great heads, totems, sphinxes, torii."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import arch
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import GOLD, LEAF, STONE, WOOD, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import lighten
from sprite_tavern.forge.textures import bands, brick, noise, planks

_DARK = "1f1b2b"
_CLIFF = "80766e"


@draws(
    "stone circle",
    family="nature",
    colour=STONE,
    words=("stonehenge", "henge", "dolmen", "druid circle", "megalith"),
    faces="viewer",
)
@weathered()
def stone_circle(canvas: Canvas, look: Look) -> None:
    """Paint trilithons: upright stones under lintels, some fallen."""
    stone = matte(body_colour(look, STONE))
    rough = noise(0.2, 0.5)
    with canvas.placed(32, 58):
        canvas.ellipse(0, 0, 30, 5.4, matte(LEAF), bevel=2)
        back = lighten(stone.base, -0.08)
        for x in (-13, 0, 12):
            canvas.rectangle(x - 3, -22, 6, 20, matte(back), bevel=2, texture=rough)
        canvas.rectangle(-17, -26, 20, 5, matte(back), bevel=2, texture=rough)
        for number, x in enumerate((-22, -9, 9, 22)):
            tall = look.vary(f"stone {number}", 28, 33)
            tilt = look.vary(f"tilt {number}", -3, 3)
            canvas.polygon(
                [(x - 4.4, 1), (x - 3.6 + tilt * 0.4, -tall), (x + 3.6 + tilt * 0.4, -tall), (x + 4.6, 1)],
                stone,
                bevel=2.6,
                texture=rough,
            )
        for middle in (-15.5, 15.5):
            if middle < 0 or look.chance("both lintels", 0.6):
                canvas.polygon(
                    [(middle - 12, -30), (middle - 11.4, -37), (middle + 11.6, -37), (middle + 12, -30)],
                    stone,
                    bevel=2.4,
                    texture=rough,
                )
        grass(canvas, [-26, -2, 26], 1.4, canvas.rng)


@draws(
    "stone arch",
    family="nature",
    colour="a29a88",
    words=("arch", "archway", "ruined arch", "triumphal arch", "natural arch"),
    faces="viewer",
)
@weathered()
def stone_arch(canvas: Canvas, look: Look) -> None:
    """Paint a free-standing arch of blocks; a ruined one has lost its crown on one side."""
    stone = matte(body_colour(look, "a29a88"))
    ruined = look.has("ruined", "broken") or look.chance("ruined", 0.3)
    blocks = brick(8, 5, 0.26)
    half, tall = look.vary("half", 19, 23), look.vary("tall", 44, 52)
    with canvas.placed(32, 59):
        outer = [(-half - 4, 0), (-half - 4, -tall), (half + 4, -tall), (half + 4, 0)]
        if ruined:
            outer = [
                (-half - 4, 0),
                (-half - 4, -tall),
                (3, -tall),
                (6, -tall + 6),
                (12, -tall + 8),
                (13, -tall + 15),
                (half + 1, -tall + 18),
                (half + 4, -tall + 24),
                (half + 4, 0),
            ]
        inner = arch(2 * half - 12, tall - 11)
        canvas.polygon(
            [*outer[len(outer) // 2 :], *inner, *outer[: len(outer) // 2]], stone, bevel=3, texture=blocks
        )
        if not ruined:
            canvas.rectangle(-half - 7, -tall - 3, 2 * half + 14, 5, stone, bevel=1.6)
            canvas.polygon(
                [(-3, -tall + 12), (-4, -tall + 2), (4, -tall + 2), (3, -tall + 12)], stone, bevel=1.4
            )
        for side in (-1, 1):
            canvas.rectangle(side * (half - 1) - 7, -4, 14, 5, stone, bevel=1.6)
        if ruined:
            for x, size in ((8, 4), (-2, 2.6)):
                canvas.polygon(
                    [(x - size, 1), (x - size, -size), (x + size, -size * 1.3), (x + size, 1)],
                    stone,
                    bevel=1.4,
                )
        grass(canvas, [-half - 6, half + 6], 0.8, canvas.rng)


@draws(
    "moai",
    family="nature",
    colour="83807c",
    words=("moai head", "easter island head", "stone head", "giant stone head"),
    faces="viewer",
)
@weathered()
def moai(canvas: Canvas, look: Look) -> None:
    """Paint a great stone head with heavy brows, a long nose and thin lips."""
    stone = matte(body_colour(look, "83807c"))
    tall, wide = look.vary("tall", 46, 54), look.vary("wide", 12, 15)
    with canvas.placed(32, 60):
        canvas.blob([(-wide - 6, 0), (-wide - 3, -10), (wide + 3, -10), (wide + 6, 0)], stone, bevel=4)
        head = [
            (-wide, -8),
            (-wide - 1, -tall * 0.6),
            (-wide + 2, -tall),
            (0, -tall - 3),
            (wide - 2, -tall),
            (wide + 1, -tall * 0.6),
            (wide, -8),
            (0, -3),
        ]
        canvas.blob(head, stone, bevel=7, texture=noise(0.16, 0.5))
        for side in (-1, 1):
            canvas.rectangle(side * (wide + 1) - 2, -tall * 0.7, 4, tall * 0.3, stone, bevel=1.6)
            canvas.ellipse(side * wide * 0.5, -tall * 0.62, 3.6, 2.6, matte("2f2b33"), **inlay())
        canvas.blob(
            [(-wide - 1, -tall * 0.68), (0, -tall * 0.76), (wide + 1, -tall * 0.68), (0, -tall * 0.66)],
            stone,
            bevel=2,
        )
        canvas.blob(
            [(-2, -tall * 0.7), (2, -tall * 0.7), (5, -tall * 0.34), (0, -tall * 0.3), (-5, -tall * 0.34)],
            stone,
            bevel=3,
        )
        canvas.limb([(-6, -tall * 0.2, 1.1), (6, -tall * 0.2, 1.1)], matte("2f2b33"), **inlay())
        grass(canvas, [-wide - 5, wide + 5], 0.6, canvas.rng)


@draws(
    "totem pole",
    family="nature",
    colour=WOOD,
    words=("totem", "tribal totem", "tiki", "tiki statue", "idol pole"),
    faces="viewer",
)
@weathered()
def totem_pole(canvas: Canvas, look: Look) -> None:
    """Paint carved faces one above the other, painted, with wings on top."""
    wood = matte(body_colour(look, WOOD))
    paints = look.pick(
        "paints",
        (("d3313a", "f2c443", "3f9ad0"), ("3f8a5a", "e8862a", "eadfc6"), ("3a68cf", "d3313a", "f2c443")),
    )
    wide, faces = look.vary("wide", 10, 12.5), 2 if canvas.tiny else 3
    high = 54 / faces
    with canvas.placed(32, 60):
        wing = look.vary("wing", 22, 27)
        if look.chance("wings", 0.7):
            canvas.polygon(
                [(-wing, -50), (-wing + 4, -40), (wing - 4, -40), (wing, -50), (0, -45)],
                matte(paints[1]),
                bevel=2,
            )
        for face in range(faces):
            with canvas.placed(0, -face * high):
                canvas.polygon(
                    [(-wide, 0), (-wide + 0.8, -high), (wide - 0.8, -high), (wide, 0)],
                    wood,
                    bevel=4,
                    texture=planks(4, vertical=True),
                )
                _carved_face(canvas, look, (wide, high), paints, face)


def _carved_face(
    canvas: Canvas, look: Look, size: tuple[float, float], paints: tuple[str, str, str], face: int
) -> None:
    wide, high = size
    kind = look.pick(f"face {face}", ("beak", "teeth", "tongue"))
    canvas.rectangle(-wide, -high + 0.6, 2 * wide, 2.8, matte(paints[face % 3]), bevel=1)
    for side in (-1, 1):
        canvas.ellipse(side * wide * 0.46, -high * 0.6, 3.2, 2.8, soft("f4ecd8"), cast=0.0)
        canvas.stamp(side * wide * 0.46, -high * 0.58, 2.2, 2.2, "221f2c")
    if kind == "beak":
        canvas.polygon(
            [(-4, -high * 0.5), (4, -high * 0.5), (0, -high * 0.1)], matte(paints[(face + 1) % 3]), bevel=2
        )
        return
    canvas.rectangle(-wide * 0.6, -high * 0.34, wide * 1.2, high * 0.24, matte("4a1f26"), **inlay())
    if kind == "teeth":
        for x in (-0.4, -0.1, 0.2):
            canvas.stamp((x + 0.1) * wide, -high * 0.28, 1.6, 2.0, "f4ecd8")
    else:
        canvas.ellipse(0, -high * 0.12, 3.4, 3.0, matte("d3313a"))


@draws(
    "sphinx statue",
    family="nature",
    colour="d9b476",
    words=("great sphinx", "egyptian sphinx", "sphinx monument"),
)
@weathered()
def sphinx_statue(canvas: Canvas, look: Look) -> None:
    """Paint a lying lion of sandstone with a pharaoh's head."""
    stone = matte(body_colour(look, "d9b476"))
    dark = lighten(stone.base, -0.2)
    with canvas.placed(32, 60):
        canvas.rectangle(-30, -5, 60, 6, stone, bevel=1.6, texture=brick(9, 6, 0.2))
        canvas.blob([(-28, -4), (-27, -20), (-14, -25), (8, -22), (14, -4)], stone, bevel=7)
        canvas.blob([(-29, -4), (-26, -16), (-15, -17), (-11, -4)], stone, bevel=4)
        canvas.limb([(4, -8, 4), (27, -7, 3.6)], stone, smooth=False)
        canvas.limb([(-27, -8, 1.6), (-30, -16, 1.4), (-26, -20, 1.2)], stone)
        with canvas.placed(13, -22 - look.vary("head", 0, 4)):
            canvas.polygon(
                [(-9, 12), (-10, -4), (-5, -14), (5, -14), (10, -4), (9, 12)],
                matte(look.second("3a5aa8")),
                bevel=2.4,
                texture=bands(3, 0, 0.4),
            )
            canvas.ellipse(0.6, -1, 6.2, 8, stone)
            for x in (-2.2, 3):
                canvas.stamp(x, -2.4, 1.8, 1.3, dark)
            canvas.stamp(0.6, 3.4, 3.0, 1.0, dark)
            canvas.rectangle(-1, 6.4, 3, 5, matte(look.second("3a5aa8")), bevel=1)
            canvas.rectangle(-7, -11, 14, 2.6, matte(GOLD), bevel=1)


_TORII = mirrored("0,-50 20,-51 30,-55 29,-48 20,-45 0,-44")


@draws(
    "torii gate",
    family="buildings",
    colour="cf3a2c",
    words=("torii", "shinto gate", "japanese gate", "shrine gate"),
    faces="viewer",
)
@weathered()
def torii(canvas: Canvas, look: Look) -> None:
    """Paint the red gate of a shrine."""
    red, black = matte(body_colour(look, "cf3a2c")), matte("33303c")
    spread = look.vary("spread", 15, 18.5)
    with canvas.placed(32, 60):
        for side in (-1, 1):
            canvas.polygon(
                [
                    (side * spread - 3.2, 0),
                    (side * (spread - 1) - 2.6, -46),
                    (side * (spread - 1) + 2.6, -46),
                    (side * spread + 3.2, 0),
                ],
                red,
                bevel=2.6,
            )
            canvas.rectangle(side * spread - 4, -6, 8, 6.4, black, bevel=1.6)
        canvas.rectangle(-spread - 8, -36, 2 * spread + 16, 4.6, red, bevel=1.8)
        canvas.rectangle(-2.6, -45, 5.2, 10, matte(GOLD), bevel=1.2)
        canvas.polygon(_TORII, red, bevel=2)
        canvas.polygon(
            [(x, y - 5) for x, y in mirrored("0,-48 20,-49 31,-54 31,-48 20,-45 0,-44")], black, bevel=1.6
        )
        if look.chance("rope", 0.5) and canvas.fine:
            canvas.limb([(-spread, -31, 1.2), (0, -27, 1.6), (spread, -31, 1.2)], matte("e2cf9a"))
