"""Pieces of dungeons: altars, cages, cells, levers, pressure plates."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.pieces.materials import (
    BONE,
    DARK_WOOD,
    GOLD,
    IRON,
    STONE,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import noise

_DARK = "221e2e"


@draws(
    "altar",
    family="furniture",
    colour=STONE,
    words=("stone altar", "sacrificial altar", "ritual altar", "shrine altar", "blood altar", "shrine"),
    faces="viewer",
)
@weathered("bloody")
def altar(canvas: Canvas, look: Look) -> None:
    """Paint a slab on a block with steps: cloth, candles, skull, book or bowl upon it."""
    stone = body_ramp(look)
    half, tall = look.vary("half", 22, 26), look.vary("tall", 18, 23)
    bloody = look.noun == "blood altar" or look.material == "blood" or look.has("bloody")
    if bloody:
        stone = matte(STONE)
    with canvas.placed(32, 60):
        canvas.rectangle(-half - 3, -4, 2 * half + 6, 4.4, stone, bevel=1.4)
        canvas.polygon(
            [(-half + 4, -4), (-half + 7, -tall), (half - 7, -tall), (half - 4, -4)],
            stone,
            bevel=3,
            texture=look.texture() or noise(0.18, 0.5),
        )
        canvas.rectangle(-half, -tall - 5, 2 * half, 6.4, stone, bevel=1.8, cast=0.3)
        cloth = look.part("cloth")
        if cloth is not None or (not bloody and look.chance("cloth", 0.6)):
            colour = (
                cloth.colour
                if cloth and cloth.coloured
                else look.pick("cloth colour", ("a3232f", "5a3a8a", "e4dcc4"))
            )
            canvas.polygon(
                [(-8, -tall - 5), (8, -tall - 5), (8, -9), (0, -6), (-8, -9)], matte(colour), bevel=1.4
            )
            canvas.rectangle(-1, -tall - 1, 2, 7, matte(GOLD), **inlay(0.1))
            canvas.rectangle(-3, -tall + 1, 6, 2, matte(GOLD), **inlay(0.1))
        if bloody:
            red = soft("9a1826")
            canvas.ellipse(0, -tall - 4.6, 13, 1.8, red, **inlay(0.05))
            for x, long in ((-11, 9), (-3, 14), (6, 8), (12, 12)):
                canvas.limb([(x, -tall - 4, 1.6), (x, -tall + long, 1.8)], red, cast=0.0)
        _on_altar(canvas, look, half, -tall - 5)


def _on_altar(canvas: Canvas, look: Look, half: float, y: float) -> None:
    look.part("candle")
    for side in (-1, 1):
        x = side * (half - 5)
        canvas.rectangle(x - 1.7, y - 8, 3.4, 8, soft("f2e6c8"), bevel=1)
        with canvas.placed(x, y - 8):
            flame(canvas, 1.7, 5.6)
    things = {"skull": "skull", "book": "book", "bowl": "bowl", "chalice": "bowl"}
    asked = next((kind for name, kind in things.items() if look.part(name)), None)
    thing = asked or look.pick("upon it", ("skull", "book", "bowl"))
    if thing == "skull":
        canvas.ellipse(0, y - 6, 5, 4.8, matte(BONE))
        canvas.rectangle(-3, y - 3.4, 6, 3.4, matte(BONE), bevel=1)
        for side in (-1, 1):
            canvas.stamp(side * 2, y - 5.4, 1.9, 2.1, _DARK)
    elif thing == "book":
        canvas.polygon([(-8, y), (-8, y - 2.6), (0, y - 1), (8, y - 2.6), (8, y)], matte("7a2f34"), bevel=1)
        canvas.blob(
            [(-7, y - 2), (-4, y - 4.6), (0, y - 2.4), (4, y - 4.6), (7, y - 2)], soft("f0e6cc"), bevel=1
        )
    else:
        canvas.polygon(
            [(-6, y - 8), (6, y - 8), (3, y - 3), (3.4, y), (-3.4, y), (-3, y - 3)], metal(GOLD), bevel=2
        )
        canvas.ellipse(0, y - 8, 5, 1.3, soft("a31c2b"), **inlay())


@draws(
    "cage",
    family="furniture",
    colour=IRON,
    words=("birdcage", "bird cage", "hanging cage", "iron cage", "monster cage", "prison cage"),
    faces="viewer",
)
@weathered()
def cage(canvas: Canvas, look: Look) -> None:
    """Paint a domed cage of bars, with its prisoner when one is asked."""
    iron = Ramp(body_colour(look, look.pick("iron", (IRON, "b98a3e", "565d6c"))), "metal")
    half, tall = look.vary("half", 16, 20), look.vary("tall", 34, 40)
    with canvas.placed(32, 60):
        canvas.polygon(
            [(-half, -3), (-half, -tall), (0, -tall - 15), (half, -tall), (half, -3)],
            matte("3a3748"),
            shade="flat",
            bias=-0.1,
        )
        _prisoner(canvas, look)
        bars = 4 if canvas.small else 6
        for bar in range(bars + 1):
            x = -half + bar * 2 * half / bars
            canvas.limb(
                [(x, -3, 0.9), (x, -tall, 0.9), (x * 0.7, -tall - 8, 0.9), (0, -tall - 15, 0.9)],
                iron,
                cast=0.2,
            )
        for y in (-tall, -tall * 0.5):
            canvas.rectangle(-half - 1, y - 1, 2 * half + 2, 2.6, iron, bevel=1)
        canvas.rectangle(-half - 3, -5, 2 * half + 6, 5.4, iron, bevel=1.6)
        canvas.ellipse(0, -tall - 17, 3.4, 3.4, iron)
        canvas.ellipse(0, -tall - 17, 1.6, 1.6, matte("3a3748"), **inlay())


def _prisoner(canvas: Canvas, look: Look) -> None:
    bird = look.part("bird", "parrot", "canary", "chicken", "owl", "raven")
    if bird is not None:
        colour = matte(bird.colour if bird.coloured else "f2c443")
        canvas.limb([(-13, -13, 1), (13, -13, 1)], matte(WOOD))
        canvas.ellipse(-1, -20, 6.4, 7.4, colour)
        canvas.ellipse(2, -28, 5, 5, colour)
        canvas.polygon([(6, -29), (11, -27), (6, -25)], matte("e8862a"))
        canvas.stamp(3.4, -29, 1.6, 1.6, _DARK)
        canvas.polygon([(-6, -18), (-11, -8), (-3, -13)], colour)
    elif look.part("skeleton", "skull", "bone"):
        canvas.ellipse(0, -18, 6, 5.6, matte(BONE))
        canvas.rectangle(-3.4, -14, 6.8, 4, matte(BONE), bevel=1)
        for side in (-1, 1):
            canvas.stamp(side * 2.4, -17.6, 2.2, 2.4, _DARK)
        canvas.limb([(-9, -7, 1.4), (9, -6, 1.4)], matte(BONE))


@draws(
    "prison cell",
    family="furniture",
    colour=STONE,
    words=("jail cell", "jail", "prison bars", "cell", "cell door", "dungeon cell", "prison"),
    faces="viewer",
)
@weathered()
def prison_cell(canvas: Canvas, look: Look) -> None:
    """Paint a barred opening in a stone wall, with a locked door."""
    stone, iron = body_ramp(look), metal(IRON)
    tall = look.vary("tall", 44, 52)
    with canvas.placed(32, 60):
        canvas.rectangle(
            -27, -tall - 6, 54, tall + 6, stone, bevel=2.4, texture=look.texture() or noise(0.2, 0.5)
        )
        canvas.rectangle(-20, -tall + 1, 40, tall - 1, matte(_DARK), **inlay(-0.2))
        canvas.rectangle(-19, -7, 14, 4, matte(DARK_WOOD), bevel=1)
        for bar in range(5 if canvas.small else 7):
            x = -18 + bar * 36 / (4 if canvas.small else 6)
            canvas.limb([(x, 0, 1.1), (x, -tall + 1, 1.1)], iron, smooth=False, cast=0.2)
        for y in (-tall * 0.3, -tall * 0.72):
            canvas.rectangle(-20, y, 40, 2.6, iron, bevel=1)
        canvas.rectangle(
            2, -tall * 0.52, 9, 9, metal(GOLD if look.chance("brass", 0.5) else "565d6c"), bevel=1.6
        )
        canvas.stamp(6.5, -tall * 0.52 + 4.6, 1.8, 2.6, _DARK)


@draws("lever", family="furniture", colour=IRON, words=("switch", "floor lever", "wall lever", "pull lever"))
@weathered()
def lever(canvas: Canvas, look: Look) -> None:
    """Paint a lever with a knob in a slotted stone block."""
    stone, knob = matte(STONE), Ramp(look.colour if look.coloured else "d3313a", "metal")
    tilt = look.pick("tilt", (-34, 34, -24, 28))
    with canvas.placed(32, 60):
        with canvas.placed(0, -10, tilt):
            canvas.limb(
                [(0, 0, 2.4), (0, -30, 2.0)], matte(look.pick("shaft", (WOOD, "8a93a3"))), smooth=False
            )
            canvas.ellipse(0, -34, 6, 6, knob)
            canvas.stamp(-2, -36, 2, 2, "ffffff")
        canvas.blob(
            [(-20, 0), (-16, -12), (0, -15), (16, -12), (20, 0)], stone, bevel=4, texture=noise(0.2, 0.5)
        )
        canvas.ellipse(0, -11, 9, 2.4, matte(_DARK), **inlay())
        with canvas.placed(0, -10, tilt):
            canvas.limb([(0, 0, 2.4), (0, -9, 2.2)], matte("8a93a3"), smooth=False, line=None)
        for side in (-1, 1):
            canvas.ellipse(side * 14, -4.6, 1.6, 1.6, metal(IRON))


@draws(
    "pressure plate",
    family="furniture",
    colour=STONE,
    words=("floor button", "floor switch", "stone plate", "floor plate"),
    faces="viewer",
)
@weathered()
def pressure_plate(canvas: Canvas, look: Look) -> None:
    """Paint a plate raised from its frame in the floor."""
    stone = body_ramp(look)
    wide, lift = look.vary("wide", 22, 27), look.vary("lift", 4, 8)
    with canvas.placed(32, 44):
        canvas.polygon(
            [(-wide, 14), (-wide + 7, -12), (wide - 7, -12), (wide, 14), (wide, 19), (-wide, 19)],
            stone,
            bevel=2,
        )
        canvas.polygon(
            [(-wide + 6, 11), (-wide + 11, -9), (wide - 11, -9), (wide - 6, 11)], matte(_DARK), **inlay()
        )
        top = [(-wide + 7, 10 - lift), (-wide + 12, -8 - lift), (wide - 12, -8 - lift), (wide - 7, 10 - lift)]
        canvas.polygon([*top[:1], (-wide + 7, 10), (wide - 7, 10), *top[3:]], stone, shade="flat", bias=-0.25)
        canvas.polygon(top, stone, bevel=2, bias=0.08, texture=noise(0.14, 0.5))
        mark = look.second(look.pick("mark", ("d3313a", "e9b234", "5fd0f0")))
        canvas.ellipse(0, 1 - lift, 7, 3.6, glow(mark), **inlay())
        canvas.ellipse(0, 1 - lift, 3.4, 1.7, stone, **inlay(-0.1))
