"""Furnishings of halls and training yards: chandelier, spinning wheel, training dummy, cello, brooch."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.materials import (
    BRASS,
    DARK_WOOD,
    GOLD,
    LINEN,
    RED,
    ROPE,
    WHITE,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks, stripes

_GEMS = {"ruby": "c4164a", "sapphire": "2452c4", "emerald": "1fa568", "diamond": "bdeaf4", "pearl": "f0e8ea"}


@draws("chandelier", family="furniture", colour=GOLD, words=("candle chandelier",), faces="viewer")
@weathered("flaming", "magic")
def chandelier(canvas: Canvas, look: Look) -> None:
    """Paint candles on curved arms that hang from a chain."""
    look.has("flaming", "glowing")
    brass = metal(body_colour(look, GOLD))
    wide = look.vary("wide", 23, 27)
    arms = (-1.0, 1.0) if canvas.tiny else (-1.0, 1.0, -0.5, 0.5)
    with canvas.placed(32, 36):
        for y in (-30, -24, -18):
            canvas.ellipse(0, y, 1.6, 3.2, brass, bevel=1)
        for share in arms:
            x, y = share * wide, -1 - (0 if abs(share) == 1 else 2)
            canvas.limb([(0, 10, 2), (x * 0.5, 14, 2), (x, 10, 1.8), (x, y + 4, 1.6)], brass)
            canvas.rectangle(x - 2.6, y - 9, 5.2, 10, soft(WHITE), bevel=1.4)
            canvas.polygon([(x - 5, y), (x + 5, y), (x + 3, y + 4), (x - 3, y + 4)], brass, bevel=1.4)
            if not look.has("unlit", "extinguished"):
                with canvas.placed(x, y - 9):
                    flame(canvas, 3.4, 9, fire_colours(None))
        canvas.blob(mirrored("0,-15 3,-13 4,-4 2,0 5,6 5,12 2,16 0,17"), brass, bevel=3)
        if (
            look.part("crystal", "gem", "jewel")
            or look.material in {"crystal", "glass"}
            or look.chance("drops", 0.6)
        ):
            for x in (-wide, -wide * 0.5, 0, wide * 0.5, wide):
                drop = 19 if x == 0 else 14
                canvas.polygon([(x, drop - 2), (x + 2.6, drop + 3), (x, drop + 8), (x - 2.6, drop + 3)],
                               metal("bfe6f6"), bevel=1)  # fmt: skip


@draws("spinning wheel", family="furniture", colour=WOOD, words=("spinning machine",), faces="viewer")
@weathered()
def spinning_wheel(canvas: Canvas, look: Look) -> None:
    """Paint a spinning wheel: the great wheel, a slanting bench on three legs, the spindle with yarn."""
    wood = body_ramp(look)
    dark = Ramp(lighten(wood.base, -0.12), wood.kind)
    yarn = soft(look.second(look.pick("yarn", ("f2efe2", "d3313a", "3b8ff0", "f4cf3c"))))
    radius = look.vary("wheel", 17, 20)
    centre = (-9.0, -8.0)
    with canvas.placed(32, 34):
        for foot, top in (((-22, 28), (-14, 14)), ((22, 28), (16, 8)), ((2, 28), (2, 12))):
            canvas.limb([(*top, 2), (*foot, 2.4)], dark, smooth=False)
        canvas.limb([(centre[0], centre[1], 2), (-9, 16, 2.2)], dark, smooth=False)
        for number in range(4 if canvas.small else 8):
            turn = math.tau * number / (4 if canvas.small else 8)
            end = (centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn))
            canvas.limb([(*centre, 1), (*end, 1)], wood, smooth=False)
        turns = [math.tau * step / 24 for step in range(25)]
        canvas.limb(
            [(centre[0] + radius * math.cos(t), centre[1] + radius * math.sin(t), 2.4) for t in turns], wood
        )
        canvas.ellipse(*centre, 3.6, 3.6, dark)
        canvas.polygon([(-26, 16), (25, 4), (26, 9), (-25, 21)], wood, bevel=2)
        canvas.limb([(20, 8, 1.8), (20, -18, 1.8)], dark, smooth=False)
        thread = [(centre[0], centre[1] - radius, 0.6), (20, -12, 0.6)]
        canvas.limb(thread, yarn, smooth=False, thinnest=0.5)
        canvas.blob([(20, -25), (25, -18), (25, -9), (20, -5), (15, -9), (15, -18)], yarn, bevel=4,
                    texture=stripes(20, 3, 0.4, 0.12))  # fmt: skip
        canvas.limb([(20, -30, 1.2), (20, -25, 1.4)], dark, smooth=False)


@draws(
    "training dummy",
    family="furniture",
    colour=ROPE,
    words=("dummy", "practice dummy", "target dummy", "straw dummy", "combat dummy", "training target"),
    faces="viewer",
)
@weathered()
def training_dummy(canvas: Canvas, look: Look) -> None:
    """Paint a stuffed figure without legs on a post: sack head, crossbar arms, a target on its chest."""
    sack = matte(body_colour(look, LINEN))
    wood, rope = matte(DARK_WOOD), matte(lighten(sack.base, -0.2))
    turn = look.vary("turn", -5, 5)
    with canvas.placed(32, 34):
        canvas.rectangle(-13, 25, 26, 4.5, wood, bevel=1.6)
        canvas.rectangle(-2.6, 8, 5.2, 18, wood, bevel=2, texture=planks(3, vertical=True))
        with canvas.placed(0, 0, turn):
            canvas.limb([(-25, -7, 2.6), (25, -7, 2.6)], wood, smooth=False)
            for side in (-1, 1):
                canvas.limb([(side * 8, -7, 5), (side * 19, -7, 4.4)], sack)
                canvas.limb([(side * 19, -11, 1.1), (side * 19, -3, 1.1)], rope, smooth=False)
            canvas.blob(mirrored("0,-13 10,-12 12,-4 10,8 8,14 0,15"), sack, bevel=8)
            for radius, tint in ((8, RED), (5.4, WHITE), (2.8, RED)):
                canvas.ellipse(0, 0, radius, radius, matte(tint), **inlay())
            canvas.ellipse(0, -20, 8.6, 8.6, sack)
            canvas.limb([(-5, -12, 1.4), (5, -12, 1.4)], rope, smooth=False)
            canvas.limb([(-8, 12, 1.2), (8, 12, 1.2)], rope, smooth=False)
            for side in (-1, 1):
                _cross(canvas, side * 3.4, -21)


def _cross(canvas: Canvas, x: float, y: float) -> None:
    """Draw a stitched eye."""
    ink = matte("3a2a20")
    if canvas.small:
        canvas.stamp(x, y, 2, 2, ink.base)
        return
    for way in (-1, 1):
        canvas.limb(
            [(x - 1.6, y - 1.6 * way, 0.6), (x + 1.6, y + 1.6 * way, 0.6)], ink, smooth=False, **inlay()
        )


@draws(
    "cello",
    family="items",
    colour="a3582f",
    words=("double bass", "contrabass", "viola", "upright bass"),
    faces="viewer",
)
@weathered()
def cello(canvas: Canvas, look: Look) -> None:
    """Paint a cello standing on its spike, with its bow."""
    face = matte(body_colour(look, "a3582f"))
    rim, neck = matte(lighten(face.base, -0.14)), matte(DARK_WOOD)
    wide = look.vary("wide", 0.94, 1.06)
    outline = [(x * wide, y) for x, y in mirrored("0,-8 9,-8 13,-3 11,4 8,6 9,10 15,15 16,22 11,27 0,27")]
    with canvas.placed(27, 32, look.vary("tilt", -4, 4)):
        canvas.limb([(0, 26, 1.2), (0, 32, 0.9)], metal("8a93a3"), smooth=False)
        canvas.blob(outline, rim, bevel=4)
        canvas.blob([(x * 0.86, 9 + (y - 9) * 0.88) for x, y in outline], face, shade="flat", gradient=0.3,
                    cast=0.0, bias=0.06)  # fmt: skip
        canvas.limb([(0, 9, 2.4), (0, -26, 1.8)], neck, smooth=False)
        canvas.limb([(0, -24, 2), (0, -29, 2.4), (2.4, -30, 2)], neck)
        for y in (-26, -22):
            canvas.limb([(-4, y, 1.2), (4, y, 1.2)], neck, smooth=False)
        for side in (-1, 1):
            canvas.limb([(side * 6.4, 8, 0.8), (side * 5.4, 12, 0.7), (side * 6.6, 16, 0.8)], matte("2a1a18"),
                        **inlay())  # fmt: skip
        canvas.rectangle(-4, 14, 8, 2, soft("e8d8b0"), bevel=0.8)
        canvas.polygon([(-2.4, 17), (2.4, 17), (1.6, 25), (-1.6, 25)], neck, bevel=1)
    with canvas.placed(52, 34, look.vary("bow", 4, 10)):
        canvas.limb([(0, -27, 1.1), (2.4, 0, 1.1), (0, 26, 1.3)], matte(WOOD))
        canvas.limb([(-2.4, -25, 0.6), (-2.4, 23, 0.6)], soft("f2efe2"), smooth=False, thinnest=0.5)
        canvas.rectangle(-3, 20, 4.4, 5, neck, bevel=1)


@draws("brooch", family="items", colour=GOLD, words=("cameo", "fibula", "jewelled pin"), faces="viewer")
@weathered()
def brooch(canvas: Canvas, look: Look) -> None:
    """Paint an oval brooch: a great stone in a scalloped setting, its pin behind."""
    gold = metal(body_colour(look, GOLD))
    asked = look.part(*_GEMS, "gem", "jewel", "stone")
    default = _GEMS.get(asked.noun, "") if asked else ""
    stone = asked.colour if asked and asked.coloured else look.second(
        default or look.pick("stone", ("d3313a", "3b8ff0", "2fae63", "b04fd8")))  # fmt: skip
    wide, tall = look.vary("wide", 16, 19), look.vary("tall", 19, 23)
    beads = 10 if canvas.small else 16
    with canvas.placed(32, 32):
        canvas.limb([(-30, 6, 1.1), (30, -6, 1.1)], metal("c3ccd8"), smooth=False)
        canvas.ellipse(29, -6, 2.6, 2.6, gold)
        for number in range(beads):
            turn = math.tau * number / beads
            canvas.ellipse((wide + 4) * math.cos(turn), (tall + 4) * math.sin(turn), 4, 4, gold)
        canvas.ellipse(0, 0, wide + 3, tall + 3, gold, bevel=3)
        canvas.ellipse(0, 0, wide - 2, tall - 2, Ramp(lighten(gold.base, -0.16), "metal"), bevel=1.4)
        canvas.ellipse(0, 0, wide - 4, tall - 4, metal(stone), bevel=8)
        with canvas.placed(-wide * 0.3, -tall * 0.34):
            canvas.blob(cornered(3.6, 2.4, 1.6), soft("ffffff"), **inlay(0.2))


@draws("pauldrons", family="items", colour="a3b0c2", words=("pauldron", "shoulder armour", "shoulder guard",
       "shoulder pad", "shoulder plate", "shoulder armor", "spaulder"), faces="viewer")  # fmt: skip
@weathered()
def pauldrons(canvas: Canvas, look: Look) -> None:
    """Paint a pair of shoulder plates in overlapping lames, joined by a strap."""
    plate = metal(look.colour) if look.material is None else look.ramp()
    trim = metal(look.second(BRASS))
    rise = look.vary("rise", 15, 19)
    spiked = look.has("spiked") or look.chance("spikes", 0.3)
    with canvas.placed(32, 30):
        canvas.limb([(-14, 2, 2), (0, 8, 2), (14, 2, 2)], matte("6d4325"))
        canvas.ellipse(0, 7, 3.4, 3.4, trim)
        for flip in (True, False):
            with canvas.placed(0, 0, 0, flip=flip):
                _pauldron(canvas, plate, trim, rise)
                if spiked:
                    canvas.polygon([(14, -rise + 2), (22, -rise - 12), (24, -rise + 5)], trim, bevel=2)


def _pauldron(canvas: Canvas, plate: Ramp, trim: Ramp, rise: float) -> None:
    """Draw the right one: two lames under a dome."""
    for number in (2, 1):
        y = number * 8.0
        lame = [(10, y - 4), (28, y - 4), (30.6, y + 7), (22, y + 11), (12, y + 7)]
        canvas.blob(lame, plate, bevel=3)
    canvas.blob(
        [(6, 0), (9, -rise * 0.7), (18, -rise), (27, -rise * 0.6), (31, 4), (20, 8), (8, 6)], plate, bevel=8
    )
    canvas.limb([(7, 5, 1.7), (19, 8.6, 1.7), (31, 4, 1.7)], trim)
