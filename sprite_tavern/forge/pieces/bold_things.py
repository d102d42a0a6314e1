"""Things of house and yard at 16 px: one silhouette and the one feature that tells what it is."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    GOLD,
    INK,
    PALE_WOOD,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path
from sprite_tavern.forge.ramps import Ramp, lighten

_WATER = "8fc8ec"
_SINEW = "f6d9c4"
_WAVE = (-0.6, 1.0, -1.0, 1.0, -0.6)


def bold_broom(canvas: Canvas, look: Look, straw: Ramp) -> None:
    """Draw a stick to the upper right and a great fan of straw at the lower left."""
    cord = matte(look.pick("cord", ("a5452f", "3a68cf", DARK_WOOD)))
    canvas.limb([(26, 38, 2.2), (58, 6, 2.2)], matte(WOOD), smooth=False)
    with canvas.placed(27, 37, 45 + look.vary("tilt", -4, 4)):
        wide = look.vary("wide", 15, 18)
        fan = canvas.polygon(mirrored(f"0,-4 5,-4 {wide},24 {wide - 5},22 0,28"), straw, bevel=4)
        for x in (-0.5, 0.0, 0.5):
            canvas.limb([(x * 6, 2, 0.8), (x * wide * 1.3, 28, 1.2)], straw, **inlay(-0.3, clip=fan))
        canvas.rectangle(-7, -5, 14, 5, cord, shade="flat")


def bold_belt(canvas: Canvas, look: Look, hide: Ramp, buckle: Ramp) -> None:
    """Draw a strap lying flat with holes on one side and a great square buckle."""
    sag = look.vary("sag", -2, 2)
    canvas.limb([(3, 34 + sag, 6.4), (61, 34 - sag, 6.4)], hide, smooth=False)
    for hole in (44, 52, 60):
        canvas.stamp(hole, 34 - sag * 0.5, 2.4, 2.4, hide.outline)
    x = look.vary("buckle", 21, 26)
    canvas.rectangle(x - 11, 22, 22, 24, buckle, bevel=3)
    canvas.rectangle(x - 6, 27, 12, 14, matte(lighten(hide.base, -0.14)), **facet(-0.1))
    canvas.limb([(x, 34, 1.6), (x + 9, 34, 1.6)], buckle, smooth=False, **inlay(0.2))


def bold_toilet(canvas: Canvas, look: Look, china: Ramp) -> None:
    """Draw the cistern, the raised lid and the bowl from the side, looking right."""
    tall = look.vary("cistern", 24, 28)
    canvas.rectangle(-27, -tall, 15, tall + 4, china, bevel=4)
    canvas.rectangle(-29, -tall - 4, 19, 6, china, bevel=2)
    canvas.polygon(path("-13,4 -16,28 14,28 10,16 22,4"), china, bevel=6)
    canvas.rectangle(-14, -1, 42, 7, china, bevel=2, line="dark")
    canvas.limb([(-8, -2, 2.2), (-11, -tall + 2, 2.2)], china, smooth=False)
    canvas.ellipse(8, 0, 13, 2.2, soft(_WATER), shade="flat")


def bold_fork(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Draw a fork upright around the origin: three tines with gaps between and a handle."""
    tall = look.vary("tines", 16, 19)
    canvas.limb([(0, 0, 2.4), (0, 29, 3)], ramp, smooth=False)
    for x in (-10.0, 0.0, 10.0):
        canvas.limb([(x, -28, 1.8), (x, -28 + tall, 1.8)], ramp, smooth=False)
    canvas.polygon(mirrored("0,-14 12,-14 9,-6 3,0 0,0"), ramp, bevel=3)


def bold_rope(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Draw a coil from above: rings with dark between, and a loose end."""
    turn = look.vary("turn", -24, 24)
    dark = matte(lighten(ramp.base, -0.3))
    with canvas.placed(32, 31, turn):
        canvas.limb([(8, 18, 3.6), (22, 26, 3.6), (29, 20, 3.4)], ramp)
        canvas.ellipse(0, 0, 25, 24, ramp, bevel=4)
        canvas.ellipse(0, 0, 19, 18, dark, **facet(-0.1))
        canvas.ellipse(0, 0, 15, 14, ramp, bevel=4)
        canvas.ellipse(0, 0, 7, 6, dark, **facet(-0.1))
        for x, y in ((-22, -6), (-10, -20), (16, -16), (22, 4), (-16, 16)):
            canvas.stamp(x, y, 3, 3, ramp.tones[1])


def bold_gift(canvas: Canvas, look: Look, paper: Ramp, silk: Ramp) -> None:
    """Draw a box with a lid, a broad ribbon down its middle and a bow of two loops on top."""
    half, tall = look.vary("half", 22, 26), look.vary("tall", 24, 30)
    with canvas.placed(32, 60):
        canvas.rectangle(-half + 2, -tall, 2 * half - 4, tall, paper, bevel=2)
        canvas.rectangle(-half, -tall - 6, 2 * half, 9, Ramp(lighten(paper.base, 0.06)), bevel=2)
        canvas.rectangle(-5, -tall - 6, 10, tall + 6, silk, **facet(0.1))
        for side in (-1, 1):
            loop = [(0, -tall - 7), (side * 8, -tall - 19), (side * 17, -tall - 17), (side * 15, -tall - 8)]
            canvas.blob(loop, silk, bevel=4)
        canvas.ellipse(0, -tall - 8, 5, 4.4, silk, line="dark")


def bold_stump(canvas: Canvas, look: Look, bark: Ramp) -> None:
    """Draw a broad trunk cut off, its pale face with one dark ring, and roots."""
    wide, tall = look.vary("wide", 18, 21), look.vary("tall", 20, 25)
    with canvas.placed(32, 59):
        canvas.polygon([(-wide, -tall), (wide, -tall), (wide + 8, 1), (-wide - 8, 1)], bark, bevel=6)
        for x in (-0.5, 0.4):
            canvas.limb([(x * wide, -tall * 0.6, 1.4), (x * wide * 1.3, 0, 1.4)], bark, **inlay(-0.3))
        canvas.ellipse(0, -tall, wide + 1, 10, matte(PALE_WOOD), shade="flat", bias=0.2, line="dark")
        canvas.ellipse(0, -tall, wide * 0.62, 6, matte("a9743f"), **facet(0.0))
        canvas.ellipse(0, -tall, wide * 0.34, 2.6, matte(PALE_WOOD), **facet(0.2))


def bold_ship_wheel(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Draw a ring, four thick spokes and handles that stick out, around the origin."""
    turn = look.pick("helm turn", (0.0, 45.0))
    reach = look.vary("handles", 26, 29)
    gold = metal(look.second(GOLD))
    for number in range(4):
        with canvas.placed(0, 0, turn + number * 45):
            canvas.limb([(-reach, 0, 2.2), (reach, 0, 2.2)], ramp, smooth=False)
    canvas.ellipse(0, 0, 21, 21, ramp, bevel=4)
    canvas.ellipse(0, 0, 14, 14, matte("2b2028"), **facet(-0.3))
    for number in range(2):
        with canvas.placed(0, 0, turn + number * 90):
            canvas.limb([(-17, 0, 2), (17, 0, 2)], ramp, smooth=False, **inlay(0.2))
    canvas.ellipse(0, 0, 6, 6, gold, line="dark")


def bold_earring(canvas: Canvas, look: Look, gold: Ramp, stone: Ramp) -> None:
    """Draw a hook and a dangling drop of stone in its setting."""
    drop = look.vary("drop", 13, 15)
    with canvas.placed(32, 32):
        canvas.limb([(-9, -12, 1.8), (-8, -24, 1.8), (2, -28, 1.8), (7, -20, 1.8), (4, -9, 2)], gold)
        canvas.ellipse(3, -6, 5, 5, gold)
        with canvas.placed(3, 12):
            canvas.blob(mirrored(f"0,-15 6,-8 {drop},5 9,15 0,18"), gold, bevel=3)
            canvas.blob(mirrored(f"0,-8 4,-3 {drop * 0.6},5 5,10 0,11"), stone, bevel=4, line="dark")


def bold_bacon(canvas: Canvas, look: Look, meat: Ramp) -> None:
    """Draw one broad wavy rasher with a stripe of fat, around the origin."""
    wave = look.pick("wave", (1, -1)) * look.vary("height of wave", 5, 7)
    rows = [(x, wave * bend) for x, bend in zip((-28.0, -15.0, 0.0, 15.0, 28.0), _WAVE, strict=True)]
    canvas.limb([(x, y, 11) for x, y in rows], meat, bevel=3)
    canvas.limb([(x, y - 1, 2.4) for x, y in rows], soft(_SINEW), **inlay(0.2))


def bold_pineapple(canvas: Canvas, look: Look, skin: Ramp) -> None:
    """Draw a fat oval with a dark lattice under a wide crown of leaves, around the origin."""
    tall = look.vary("tall", 17, 19)
    green = matte("4f9440")
    for x, y in ((-16, -22), (16, -22), (-8, -30), (8, -30), (0, -32)):
        canvas.limb([(x * 0.2, -8, 3.4), (x, y, 1.6)], green, smooth=False)
    body = canvas.ellipse(0, 9, 17, tall, skin)
    for number in (-2, 0, 2):
        for way in (-1, 1):
            rows = [(number * 7.0 - 18 * way, -10, 1.0), (number * 7.0 + 18 * way, 28, 1.0)]
            canvas.limb(rows, skin, smooth=False, thinnest=0.5, **inlay(-0.36, clip=body))


def bold_gamepad(canvas: Canvas, look: Look, case: Ramp) -> None:
    """Draw a pad with two round grips, a dark cross and two bright keys, around the origin."""
    grip = look.vary("grip", 11, 13)
    for side in (-1, 1):
        canvas.ellipse(side * 18, 5, grip, grip + 2, case, side * 20, line=None)
    canvas.rectangle(-22, -13, 44, 21, case, bevel=5, line=None)
    canvas.stamp(-16, -2, 12, 4, "2b2a36")
    canvas.stamp(-16, -2, 4, 12, "2b2a36")
    for x, y, tint in ((12, 2, "f4cf3c"), (20, -5, "e8434f")):
        canvas.stamp(x, y, 5, 5, tint)


def bold_soccer_ball(canvas: Canvas, look: Look, ink: str) -> None:
    """Set dark patches on a ball around the origin: one in the middle and five at the edge."""
    canvas.stamp(0, 0, 11, 9, look.second(ink))
    for x, y in ((0, -17), (-16, -5), (16, -5), (-10, 14), (10, 14)):
        canvas.stamp(x, y, 8, 8, look.second(ink))


def bold_phone(canvas: Canvas, look: Look, case: Ramp, *, broken: bool) -> None:
    """Draw a wide lit screen with rows of apps in a thin case, around the origin; cracked when broken."""
    half, tall = look.vary("half", 15, 17), look.vary("tall", 26, 29)
    canvas.rectangle(-half, -tall, 2 * half, 2 * tall, case, bevel=2)
    glass = glow(look.second(look.pick("screen", ("4a9ae0", "3f86d8", "5f7fe0"))))
    canvas.rectangle(
        4 - half, 6 - tall, 2 * half - 8, 2 * tall - 14, glass, shade="flat", line=None, cast=0.0
    )
    for row, colours in enumerate((("f4cf3c", "e8505f"), ("5cd46a", "f4a02c"))):
        for x, colour in zip((-6, 6), colours, strict=True):
            canvas.stamp(x, tall * (0.1 + 0.36 * row) - 6, 4, 4, colour)
    canvas.stamp(0, 2.6 - tall, 3, 2, "8fd0f8")
    canvas.stamp(0, tall - 4, 6, 3, case.tones[4])
    if broken:
        bends = ((8, -0.8), (2, -0.46), (6, -0.2), (-6, 0), (0, 0.3), (-10, 0.6))
        zigzag = [(x, tall * share) for x, share in bends]
        canvas.limb([(x + 3, y, 1.5) for x, y in zigzag], matte(INK), smooth=False, **inlay(-0.3))
        canvas.limb([(x, y, 1.9) for x, y in zigzag], soft("ffffff"), smooth=False, **inlay(0.2))
