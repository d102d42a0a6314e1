"""Furniture of a tavern: table, chair, stool, bed, bar."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import pictured
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    FOAM,
    GOLD,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_STANDING = planks(4, vertical=True)


def _legs(canvas: Canvas, places: tuple[float, ...], top: float, ramp: Ramp, half: float = 2.2) -> None:
    """Draw table legs from the height `top` down to y = 0."""
    for x in places:
        canvas.polygon(
            [(x - half, top), (x + half, top), (x + half * 0.8, 0), (x - half * 0.8, 0)], ramp, bevel=1.4
        )


@draws(
    "table",
    family="furniture",
    colour=WOOD,
    words=("desk", "tavern table", "dining table", "wooden table", "round table", "workbench"),
    faces="viewer",
)
@weathered()
def table(canvas: Canvas, look: Look) -> None:
    """Paint a table: on four legs, trestles or a round one on a foot; something on it."""
    wood = matte(body_colour(look, WOOD))
    kind = (
        "round"
        if look.has("round") or look.noun == "round table"
        else look.pick("kind", ("legs", "trestle", "round"))
    )
    high = look.vary("high", 26, 32)
    with canvas.placed(32, 59):
        if kind == "round":
            canvas.polygon(mirrored(f"0,{-high} 4,{-high} 3,-8 13,-1 13,0 0,0"), wood, bevel=3)
            canvas.ellipse(0, -high + 3, 28, 8, Ramp(lighten(wood.base, -0.08)), bevel=2)
            canvas.ellipse(0, -high, 28, 8, wood, bevel=2.4, texture=planks(4.4))
        else:
            if kind == "trestle":
                for x in (-17, 17):
                    canvas.limb([(x - 6, 0, 1.9), (x + 5, -high, 1.9)], wood, smooth=False)
                    canvas.limb([(x + 6, 0, 1.9), (x - 5, -high, 1.9)], wood, smooth=False)
            else:
                _legs(canvas, (-22, 22), -high, wood, 2.8)
                _legs(canvas, (-14, 14), -high, Ramp(lighten(wood.base, -0.1)), 2.0)
            canvas.polygon(
                [(-28, -high), (-22, -high - 9), (22, -high - 9), (28, -high)],
                wood,
                bevel=1.6,
                texture=planks(3.4),
            )
            canvas.rectangle(-28, -high, 56, 5, Ramp(lighten(wood.base, -0.05)), bevel=1.6)
        _laid(canvas, look, -high - 3)


def _laid(canvas: Canvas, look: Look, y: float) -> None:
    """Put what was asked, else a candle, a mug or a plate, on the table."""
    wanted = [name for name, words in _LAID.items() if look.part(*words)]
    for side in (-1, 1):
        thing = wanted.pop() if wanted else look.pick(f"laid {side}", ("mug", "candle", "plate", "none"))
        with canvas.placed(side * look.vary(f"place {side}", 7, 14), y):
            _thing(canvas, thing)


_LAID = {
    "candle": ("candle", "candles", "candlestick"),
    "mug": ("mug", "beer", "tankard", "ale", "cup"),
    "plate": ("plate", "food", "dish", "bread"),
}


def _thing(canvas: Canvas, thing: str) -> None:
    if thing == "mug":
        canvas.rectangle(-3, -8, 6.4, 8, matte("b5824e"), bevel=2)
        canvas.ellipse(0.2, -8, 3.6, 1.8, soft(FOAM))
    elif thing == "candle":
        canvas.rectangle(-1.6, -8, 3.2, 8, soft("f2e6c8"), bevel=1)
        with canvas.placed(0, -8):
            flame(canvas, 2.2, 6)
    elif thing == "plate":
        canvas.ellipse(0, -1, 6, 2, soft("dfe4ec"))


@draws(
    "chair",
    family="furniture",
    colour=WOOD,
    words=("seat", "armchair", "wooden chair"),
    presets={
        "armchair": {"kind": "armchair", "colour": "8a2f3a"},
        "sofa": {"kind": "sofa", "colour": "3f6a8a"},
        "couch": {"kind": "sofa", "colour": "3f6a8a"},
    },
    faces="viewer",
)
@weathered()
def chair(canvas: Canvas, look: Look) -> None:
    """Paint a wooden chair with back, or an upholstered armchair or sofa."""
    colour = body_colour(look, WOOD)
    if look.kind in {"armchair", "sofa"}:
        narrow = 12.0 if canvas.icon else 17.0
        _upholstered(canvas, look, matte(colour), 26.0 if look.kind == "sofa" else narrow)
        return
    wood = matte(colour)
    tall, back = look.vary("tall", 30, 38), look.pick("back", ("slats", "bars", "board"))
    with canvas.placed(32, 59):
        for x in (-13, 10):
            canvas.rectangle(x, -18 - tall, 4.4, tall + 2, wood, bevel=1.8)
        if back == "slats":
            for y in (-16 - tall, -6 - tall * 0.7, -21):
                canvas.rectangle(-12, y, 24, 5, wood, bevel=1.6)
        elif back == "bars":
            canvas.rectangle(-13, -18 - tall, 27, 5.4, wood, bevel=1.6)
            for x in (-6, 0, 6):
                canvas.limb([(x, -16 - tall, 1.3), (x, -20, 1.3)], wood, smooth=False)
        else:
            canvas.blob(
                mirrored(f"0,{-22 - tall} 8,{-21 - tall} 11,{-14 - tall} 10,-22 0,-21"),
                wood,
                bevel=2.4,
                texture=_STANDING,
            )
        _legs(canvas, (-9, 9), -14, Ramp(lighten(wood.base, -0.1)), 1.7)
        cushion = look.chance("cushion", 0.4)
        seat = matte(look.second("b3323c")) if cushion else wood
        canvas.polygon(
            [(-16, -13), (-12, -21), (12, -21), (16, -13)],
            seat,
            bevel=2 if not cushion else 4,
            texture=None if cushion else planks(3),
        )
        canvas.rectangle(-16, -14, 32, 4.6, wood, bevel=1.6)
        _legs(canvas, (-13.4, 13.4), -10, wood)


def _upholstered(canvas: Canvas, look: Look, cloth: Ramp, half: float) -> None:
    tall = look.vary("tall", 34, 42) + (8 if canvas.icon and look.kind == "armchair" else 0)
    with canvas.placed(32, 57):
        canvas.blob(
            mirrored(f"0,{-tall} {half * 0.8},{-tall + 1} {half},{-tall + 8} {half},-8 0,-6"), cloth, bevel=5
        )
        for x in () if canvas.tiny and canvas.icon else (-half * 0.5, 0.0, half * 0.5):
            for y in (-tall + 9, -tall + 17):
                canvas.stamp(x, y, 1.4, 1.4, cloth.tones[0])
        canvas.blob(
            mirrored(f"0,-20 {half - 3},-19 {half - 2},-11 0,-9"),
            Ramp(lighten(cloth.base, 0.04)),
            bevel=4,
            cast=0.2,
        )
        canvas.rectangle(-half, -11, 2 * half, 9, cloth, bevel=3)
        for side in (-1, 1):
            canvas.blob(
                [
                    (side * (half - 3), -1),
                    (side * (half - 3), -22),
                    (side * (half + 1), -26),
                    (side * (half + 6), -22),
                    (side * (half + 5), -1),
                ],
                cloth,
                bevel=4,
            )
            canvas.rectangle(side * (half - 1) - 2, -2, 4, 4, matte(DARK_WOOD), bevel=1)


@draws(
    "stool",
    family="furniture",
    colour=WOOD,
    words=("bar stool", "footstool", "bench"),
    presets={"bench": {"kind": "bench"}},
    faces="viewer",
)
@weathered()
def stool(canvas: Canvas, look: Look) -> None:
    """Paint a round three-legged stool, or a bench."""
    wood = matte(body_colour(look, WOOD))
    bench = look.kind == "bench"
    high = look.vary("high", 26, 40) if not bench else look.vary("high", 20, 25)
    wide = 28 if bench else look.vary("wide", 15, 20)
    with canvas.placed(32, 59):
        splay = look.vary("splay", 1, 5)
        for x in (-wide * 0.62, 0.0, wide * 0.62) if not bench else (-wide * 0.74, wide * 0.74):
            canvas.limb(
                [(x, -high + 2, 2.4), (x + (splay if x > 0 else -splay if x < 0 else 0), 0, 2.0)],
                wood,
                smooth=False,
            )
        if not canvas.tiny:
            canvas.limb([(-wide * 0.7, -high * 0.4, 1.3), (wide * 0.7, -high * 0.4, 1.3)], wood, smooth=False)
        if bench:
            canvas.polygon(
                [(-wide, -high), (-wide + 5, -high - 6), (wide - 5, -high - 6), (wide, -high)],
                wood,
                bevel=1.4,
                texture=planks(3),
            )
            canvas.rectangle(-wide, -high, 2 * wide, 4.6, Ramp(lighten(wood.base, -0.05)), bevel=1.6)
            return
        seat = matte(look.second("b3323c")) if look.chance("cushion", 0.35) else wood
        canvas.ellipse(0, -high + 3, wide, wide * 0.34, Ramp(lighten(seat.base, -0.1)), bevel=2)
        canvas.ellipse(
            0, -high, wide, wide * 0.34, seat, bevel=2.4, texture=planks(4) if seat is wood else None
        )


@draws(
    "bed",
    framing=Framing(fill=0.9),
    family="furniture",
    colour="3f62b8",
    words=("inn bed", "cot", "bunk", "sleeping bag"),
    faces="viewer",
)
@weathered()
def bed(canvas: Canvas, look: Look) -> None:
    """Paint a bed from the front: headboard, pillow, blanket, foot."""
    blanket, wood = matte(paint_colour(look, "3f62b8")), matte(look.pick("wood", (WOOD, DARK_WOOD, "b5824e")))
    wide, board = look.vary("wide", 19, 24), look.vary("board", 12, 18)
    with canvas.placed(32, 60):
        canvas.blob(
            mirrored(
                f"0,{-44 - board * 0.6} {wide * 0.7},{-43 - board * 0.5}"
                f" {wide + 2},{-38 - board * 0.3} {wide + 2},-30 0,-30"
            ),
            wood,
            bevel=3,
            texture=_STANDING,
        )
        for side in (-1, 1):
            canvas.limb(
                [(side * (wide + 1), -30, 2.6), (side * (wide + 1), -41 - board * 0.4, 2.6)],
                wood,
                smooth=False,
            )
        canvas.rectangle(-wide, -40, 2 * wide, 34, soft("f2efe6"), bevel=3)
        pillows = (-wide * 0.46, wide * 0.46) if look.chance("two pillows", 0.4) else (0.0,)
        for x in pillows:
            half = wide * (0.4 if len(pillows) == 2 else 0.62)
            canvas.blob(
                [(x - half, -41), (x, -42.4), (x + half, -41), (x + half, -33), (x, -31.6), (x - half, -33)],
                soft("ffffff"),
                bevel=4,
            )
        canvas.polygon([(-wide - 1, -29), (wide + 1, -29), (wide + 2, -5), (-wide - 2, -5)], blanket, bevel=5)
        canvas.polygon(
            [(-wide - 1, -29), (wide + 1, -29), (wide + 1, -24), (-wide - 1, -24)],
            Ramp(lighten(blanket.base, 0.16)),
            bevel=2,
        )
        if pictured(look) or look.chance("patchwork", 0.4):
            for x in (-0.6, 0.0, 0.6):
                canvas.rectangle(
                    x * wide - 3.4, -19, 6.8, 6.8, Ramp(lighten(blanket.base, 0.1)), **inlay(0.05)
                )
        canvas.rectangle(-wide - 3, -13, 2 * wide + 6, 13, wood, bevel=2.4, texture=_STANDING)


@draws(
    "bar counter",
    family="furniture",
    colour="8a5434",
    words=("bar", "counter", "tavern bar", "shop counter"),
    faces="viewer",
)
@weathered()
def bar_counter(canvas: Canvas, look: Look) -> None:
    """Paint a bar with panels, tap, mugs and bottles."""
    wood = matte(body_colour(look, "8a5434"))
    with canvas.placed(32, 60):
        canvas.rectangle(-28, -26, 56, 26, wood, bevel=2.4, texture=_STANDING)
        panels = look.pick("panels", (2, 3, 4))
        for number in range(panels):
            width = 50 / panels
            canvas.rectangle(
                -25 + number * width + 1.5, -21, width - 3, 17, Ramp(lighten(wood.base, -0.06)), bevel=1.6
            )
        canvas.rectangle(
            -30, -31, 60, 6, Ramp(lighten(wood.base, 0.05)), bevel=2, cast=0.3, texture=planks(3)
        )
        for number, x in enumerate((-21, -9, 3, 15, 23)):
            with canvas.placed(x, -31):
                _served(canvas, look.pick(f"served {number}", ("mug", "bottle", "mug", "none", "keg")))


def _served(canvas: Canvas, thing: str) -> None:
    if thing == "mug":
        canvas.limb([(3, -7, 1), (6.4, -5, 1), (3, -2, 1)], metal(GOLD))
        canvas.rectangle(-3.4, -9, 7, 9, matte("d9a03a"), bevel=2)
        canvas.ellipse(0, -9.4, 4.2, 2.2, soft(FOAM))
    elif thing == "bottle":
        canvas.blob(mirrored("0,-19 1.7,-19 1.8,-12 4,-9 4,0 0,.4"), matte("3f7a4a"), bevel=3)
    elif thing == "keg":
        canvas.ellipse(0, -7, 7, 7, matte("b5824e"), bevel=2)
        canvas.ellipse(0, -7, 4.6, 4.6, matte("a9744a"), shade="flat")
        canvas.limb([(0, -3, 1), (0, 0, 1)], metal(GOLD))
