"""Flowers, cacti, ferns, grass and potted plants."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import blades, leaf
from sprite_tavern.forge.pieces.materials import CLAY, LEAF, matte
from sprite_tavern.forge.pieces.outlines import mirrored, path
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, stripes

_STEM = "4f8f3a"
_RIBS = stripes(0, 4.2, 0.28, 0.22)
_PETALS = ("e3638d", "f4cf3c", "8e52d8", "f2f3f6", "ee7f2b", "5a8ff0")


def _stalk(canvas: Canvas, look: Look, tall: float) -> float:
    """Draw stem and two leaves on the ground at the origin; return the sideways lean of the tip."""
    green = matte(_STEM)
    lean = look.vary("lean", -5, 5)
    canvas.limb([(0, 0, 1.6), (-lean * 0.5, -tall * 0.5, 1.5), (lean, -tall, 1.4)], green)
    for side in (-1, 1):
        with canvas.placed(
            -lean * 0.3,
            -tall * look.vary(f"leaf {side}", 0.16, 0.4),
            side * look.vary(f"leaf turn {side}", 48, 72),
        ):
            leaf(canvas, 9, 15, green, 0.05)
    return lean


@draws(
    "flower",
    family="nature",
    colour="e3638d",
    words=("daisy", "blossom", "wildflower", "bloom", "lily", "violet flower"),
    presets={
        "daisy": {"colour": "f2f3f6", "second": "f4c02c"},
        "poppy": {"colour": "d8302c", "second": "2b2633"},
        "cornflower": {"colour": "4a6ae0", "second": "3a2f7a"},
        "forget me not": {"colour": "7ab4f0", "second": "f4c02c"},
        "sunflower": {"kind": "sunflower", "colour": "f4c02c", "second": "6d4325"},
    },
    faces="viewer",
)
@weathered()
def flower(canvas: Canvas, look: Look) -> None:
    """Paint a flower with four to nine petals, or a sunflower."""
    sun = look.kind == "sunflower"
    default = look.colour if look.noun != "flower" else look.pick("petal colour", _PETALS)
    petals = matte(chosen_colour(look, default))
    tall = look.vary("tall", 32, 42)
    with canvas.placed(32, 60):
        lean = _stalk(canvas, look, tall)
        with canvas.placed(lean, -tall):
            count = 12 if sun else look.pick("petals", (5, 6, 8, 4))
            _petals(canvas, look, (count, 17.0 if sun else look.vary("reach", 15, 18)), petals)
            heart = look.second("6d4325" if sun else "f4c02c")
            canvas.ellipse(
                0, 0, 8.4 if sun else 5.4, 8.4 if sun else 5.4, matte(heart), bevel=4, texture=noise(0.2, 1.6)
            )


def _petals(canvas: Canvas, look: Look, build: tuple[int, float], ramp: Ramp) -> None:
    count, reach = build
    half = min(reach * 0.46, reach * 2.4 / count + 1.4)
    pointed = look.chance("pointed", 0.4) or count > 9
    turn = look.vary("turn", 0, 40)
    for number in range(count):
        with canvas.placed(0, 0, turn + number * 360 / count):
            tip = f"0,{-reach - 2}" if pointed else f"0,{-reach} {half * 0.7},{-reach * 0.92}"
            canvas.blob(
                mirrored(f"{tip} {half},{-reach * 0.6} {half * 0.5},-2 0,0"), ramp, bevel=3, cast=0.12
            )


@draws("rose", family="nature", colour="c4243a", words=("red rose",), faces="viewer")
@weathered()
def rose(canvas: Canvas, look: Look) -> None:
    """Paint a rose: a whorl of petals on a thorny stem."""
    ramp = matte(body_colour(look, "c4243a"))
    tall = look.vary("tall", 34, 40)
    size = look.vary("bloom", 0.92, 1.15)
    with canvas.placed(32, 60):
        lean = _stalk(canvas, look, tall)
        with canvas.placed(lean, -tall, lean * 2, size):
            canvas.blob(mirrored("0,6 5,8 11,3 6,1 0,2"), matte(_STEM), bevel=1.6)
            canvas.blob(mirrored("0,-15 9,-13 13,-4 10,5 0,8"), ramp, bevel=6, bias=-0.08)
            canvas.blob(path("-13,-4 -8,-9 -1,-4 2,7 -9,5"), ramp, bevel=4)
            canvas.blob(path("13,-5 8,-10 1,-3 -1,7.6 10,5"), ramp, bevel=4, bias=0.05)
            canvas.blob(path("-7,-10 0,-14 7,-10 3,-5 -3,-5"), ramp, bevel=2, bias=0.1)
            canvas.blob(path("-3,-10 1,-12 4,-9 1,-7"), ramp, shade="flat", bias=-0.3, cast=0.0)


@draws("tulip", family="nature", colour="e3483a", words=("crocus", "lotus bud"), faces="viewer")
@weathered()
def tulip(canvas: Canvas, look: Look) -> None:
    """Paint a tulip: three upright petals, long leaves."""
    ramp = matte(chosen_colour(look, look.pick("tulip colour", ("e3483a", "f4c02c", "e3638d", "8e52d8"))))
    green = matte(_STEM)
    tall, lean = look.vary("tall", 24, 38), look.vary("lean", -6, 6)
    wide, flare = look.pick("bloom", ((0.86, 2.0), (1.2, -2.0), (1.1, 6.0), (0.95, 4.0)))
    with canvas.placed(32, 60):
        canvas.limb([(0, 0, 1.8), (lean * 0.3, -tall * 0.5, 1.6), (lean, -tall, 1.5)], green)
        for side in (-1, 1):
            out, up = look.vary(f"leaf {side}", 9, 19), look.vary(f"leaf height {side}", -36, -18)
            canvas.blob(
                [(0, 0), (side * 9, up * 0.4), (side * out, up), (side * 4, up * 0.46)], green, bevel=3
            )
        with canvas.placed(lean, -tall, lean * 1.6, wide):
            canvas.blob(mirrored("0,-20 5,-14 0,2"), ramp, bevel=3, bias=-0.15)
            for side in (-1, 1):
                petal = [(side * (9 + flare), -21), (side * 12, -8), (side * 7, 1), (0, 3), (side * 1, -7)]
                canvas.blob(petal, ramp, bevel=4, bias=0.04 * -side)


@draws("cactus", family="nature", colour="4f9a4a", words=("saguaro", "cacti", "desert plant"), faces="viewer")
@weathered()
def cactus(canvas: Canvas, look: Look) -> None:
    """Paint a cactus: with arms, a barrel, or in a pot; perhaps in bloom."""
    green = matte(body_colour(look, "4f9a4a"))
    build = (
        "barrel" if look.has("round", "small") else look.pick("build", ("arms", "arms", "barrel", "paddles"))
    )
    if canvas.small and build == "barrel" and not look.has("round", "small"):
        build = "arms"
    ground = 60.0
    if look.has("potted") or look.part("pot") or look.chance("potted", 0.2):
        ground = 47.0
        with canvas.placed(32, 60):
            _pot(canvas, "b9643f")
    with canvas.placed(32, ground, 0, 1.0 if ground > 50 else 0.78):
        tip = {"arms": _arms, "barrel": _barrel, "paddles": _paddles}[build](canvas, look, green)
        for number in range(0 if canvas.tiny else 14):
            x, y = (
                look.vary(f"spine {number} x", -1, 1) * (13 if build == "barrel" else 6),
                look.vary(f"spine {number} y", tip * 0.8, -6),
            )
            canvas.stamp(x, y, 1.0, 1.6, "f2efd8")
        if look.part("flower", "flowers") or look.chance("bloom", 0.5):
            canvas.blob(
                mirrored(f"0,{tip - 6} 3,{tip - 3} 6,{tip - 5} 4,{tip + 2} 0,{tip + 3}"),
                matte("e3638d"),
                bevel=2,
            )


def _arms(canvas: Canvas, look: Look, green: Ramp) -> float:
    tall = look.vary("tall", 46, 54)
    for side in (-1, 1):
        if look.chance(f"arm {side}", 0.85):
            y, reach = -look.vary(f"arm height {side}", 16, 28), look.vary(f"arm reach {side}", 14, 19)
            rise = look.vary(f"arm rise {side}", 12, 20)
            canvas.limb(
                [
                    (0, y, 4),
                    (side * reach * 0.8, y - 1, 4.2),
                    (side * reach, y - 8, 4.4),
                    (side * reach, y - rise, 4.2),
                ],
                green,
            )
    canvas.limb([(0, 0, 7), (0, -tall * 0.5, 7.6), (0, -tall + 6.6, 6.6)], green, line=None, texture=_RIBS)
    return -tall


def _barrel(canvas: Canvas, look: Look, green: Ramp) -> float:
    wide, tall = look.vary("wide", 18, 22), look.vary("tall", 27, 36)
    for share in (1.0, 0.72, 0.42):
        canvas.ellipse(0, -tall / 2, wide * share, tall / 2, green, bias=0.06 * (1 - share), cast=0.0)
    return -tall


def _paddles(canvas: Canvas, look: Look, green: Ramp) -> float:
    canvas.ellipse(0, -12, 9, 13, green)
    for side in (-1, 1):
        canvas.ellipse(side * 11, -31, 7, 11, green, side * look.vary(f"paddle {side}", 20, 40))
    canvas.ellipse(look.vary("top", -4, 4), -40, 7, 11, green, bias=0.05)
    return -50.0


def _pot(canvas: Canvas, colour: str) -> None:
    """Draw a flower pot standing on the origin."""
    clay = matte(colour)
    canvas.polygon(mirrored("0,-16 13,-16 9.6,0 0,0"), clay, bevel=6)
    canvas.rectangle(-15, -18, 30, 5.4, clay, bevel=2, cast=0.2)


@draws(
    "potted plant",
    family="furniture",
    colour=LEAF,
    words=("houseplant", "plant pot", "flowerpot", "herb", "sapling"),
    faces="viewer",
)
@weathered()
def potted_plant(canvas: Canvas, look: Look) -> None:
    """Paint a leafy plant in a pot."""
    green = matte(body_colour(look, LEAF))
    with canvas.placed(32, 60):
        count = look.pick("leaves", (5, 7, 9))
        for number in range(count):
            side = (number / (count - 1) - 0.5) * 2
            order = 1 if number % 2 else -1
            with canvas.placed(side * 4, -16, side * 72 + look.vary(f"leaf {number}", -8, 8)):
                leaf(
                    canvas,
                    look.vary("leaf width", 9, 15),
                    look.vary(f"long {number}", 26, 36),
                    green,
                    order * 0.06,
                )
        _pot(canvas, look.pick("pot", (CLAY, "4a6a9a", "8d8f98", "b07a45")))


@draws(
    "fern",
    family="nature",
    colour="4f9a3c",
    words=("grass tuft", "weed", "reed", "cattail", "bulrush", "herb plant", "tall grass"),
    faces="viewer",
)
@weathered()
def fern(canvas: Canvas, look: Look) -> None:
    """Paint a tuft of blades."""
    ramp = matte(body_colour(look, "4f9a3c"))
    with canvas.placed(32, 60):
        blades(canvas, look.pick("blades", (7, 9, 11)), look.vary("tall", 34, 48), ramp, canvas.rng)
        blades(canvas, 5, look.vary("low", 16, 24), matte(lighten(ramp.base, 0.06)), canvas.rng)


@draws(
    "vine",
    family="nature",
    colour="4f8f3a",
    words=("ivy", "creeper", "beanstalk", "bramble"),
    faces="viewer",
)
@weathered("mossy")
def vine(canvas: Canvas, look: Look) -> None:
    """Paint a winding stalk with leaves on both sides."""
    green = matte(body_colour(look, "4f8f3a"))
    swing, turns = look.vary("swing", 6, 11), look.vary("turns", 1.0, 1.7)
    spine = [
        (32 + swing * math.sin(step / 9 * turns * 2 * math.pi), 60 - step * 6.2, 3.4 - step * 0.22)
        for step in range(10)
    ]
    canvas.limb(spine, green)
    for number, (x, y, _) in enumerate(spine[1:-1]):
        side = -1 if number % 2 else 1
        with canvas.placed(x, y, side * look.vary(f"leaf {number}", 50, 85)):
            leaf(canvas, 10, look.vary(f"size {number}", 11, 15), green, 0.06)
