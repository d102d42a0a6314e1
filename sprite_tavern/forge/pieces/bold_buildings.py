"""Buildings and the sky at 16 px: roofs, windows and crosses large enough to be seen."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import DARK_WOOD, GOLD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored
from sprite_tavern.forge.ramps import Ramp, lighten

_PANE = "ffe28a"


def bold_church(canvas: Canvas, look: Look, stone: Ramp, roof: Ramp) -> None:
    """Draw a nave and a steeple with a great cross, a door and one window."""
    side = look.pick("steeple", (-1, 1))
    tall = look.vary("steeple height", 28, 32)
    with canvas.placed(32, 60):
        canvas.rectangle(-26, -18, 52, 18, stone, bevel=2)
        canvas.polygon([(-29, -17), (-21, -30), (21, -30), (29, -17)], roof, bevel=3)
        with canvas.placed(side * 12, 0):
            canvas.rectangle(-10, -tall, 20, tall, stone, bevel=3, cast=0.25)
            canvas.polygon([(-13, -tall + 1), (0, -tall - 16), (13, -tall + 1)], roof, bevel=4)
            canvas.limb([(0, -tall - 14, 1.8), (0, -tall - 33, 1.8)], metal(GOLD), smooth=False)
            canvas.limb([(-4.6, -tall - 25, 1.8), (4.6, -tall - 25, 1.8)], metal(GOLD), smooth=False)
            canvas.polygon(mirrored("0,-13 5,-9 5,0 0,0"), matte(DARK_WOOD), shade="flat", line="dark")
        canvas.rectangle(-side * 16 - 3, -12, 6, 8, glow(_PANE), shade="flat", line="dark")


def bold_skyscraper(canvas: Canvas, look: Look, wall: Ramp) -> None:
    """Draw a tall slab in two steps with rows of lit windows and a mast."""
    half, step = look.vary("half", 15, 18), look.vary("step", 14, 20)
    pane = glow(look.second(_PANE))
    with canvas.placed(32, 60):
        canvas.limb([(0, -54, 1.6), (0, -61, 1.6)], metal("c3ccd8"), smooth=False)
        canvas.rectangle(-half + 5, -56, 2 * half - 10, 20, wall, bevel=3)
        canvas.rectangle(-half, -56 + step, 2 * half, 56 - step, wall, bevel=3)
        for row, y in enumerate((-34, -26, -18, -10)):
            for x in (-8, 0, 8):
                dark = look.chance(f"dark {row} {x}", 0.25)
                canvas.stamp(x, y, 4, 4, wall.tones[0] if dark else pane.tones[3])
        canvas.stamp(-4, -46, 4, 4, pane.tones[3])
        canvas.stamp(4, -46, 4, 4, pane.tones[3])


def bold_planked_bridge(canvas: Canvas, look: Look, wood: Ramp) -> None:
    """Draw a humped deck of planks with a rail on posts, over water."""
    rise, rail = look.vary("rise", 1, 15), look.vary("rail", 9, 16)
    deck = [(x, -14 - rise * (1 - (x / 30) ** 2)) for x in (-30.0, -15.0, 0.0, 15.0, 30.0)]
    with canvas.placed(32, 58):
        for x in (-18.0, 18.0):
            canvas.limb([(x, 0, 2.4), (x, -18, 2.4)], matte(DARK_WOOD), smooth=False)
        canvas.limb([(-30, 1, 2.4), (30, 1, 2.4)], matte("3f7fd0"), smooth=False)
        canvas.polygon([*deck, *((x, y + 8) for x, y in reversed(deck))], wood, bevel=2)
        for x in (-20, -8, 4, 16):
            canvas.stamp(x, -11 - rise * (1 - (x / 30) ** 2), 2, 5, wood.tones[0])
        for x, y in deck[::2]:
            canvas.limb([(x * 0.96, y + 2, 2.2), (x * 0.96, y - rail - 3, 2.2)], wood, smooth=False)
        canvas.limb([(x, y - rail, 1.8) for x, y in deck], Ramp(lighten(wood.base, 0.08)))


def bold_water_tower(canvas: Canvas, look: Look, tin: Ramp, dome: Ramp) -> None:
    """Draw a broad tank with a pointed lid on four spread legs."""
    half = look.vary("half", 18, 22)
    with canvas.placed(32, 60):
        for x in (-1.0, 1.0):
            canvas.limb([(x * half, 0, 1.8), (x * half * 0.8, -26, 1.8)], matte("8d94a6"), smooth=False)
        canvas.limb([(-half, -4, 1.6), (half, -20, 1.6)], matte("8d94a6"), smooth=False)
        canvas.rectangle(-half, -44, 2 * half, 22, tin, bevel=10)
        canvas.limb([(-half, -33, 1.4), (half, -33, 1.4)], tin, smooth=False, **inlay(-0.24))
        canvas.polygon([(-half - 3, -43), (0, -58), (half + 3, -43)], dome, bevel=4)


def bold_sun(canvas: Canvas, look: Look) -> None:
    """Draw a round disc and eight separate rays around the origin."""
    core, rays = glow(look.colour), matte(lighten(look.colour, -0.1))
    turn = look.pick("ray turn", (0.0, 22.5))
    for number in range(8):
        angle = math.radians(turn + number * 45)
        near, far = 19.0, 29.0 if number % 2 == 0 else look.vary("short rays", 25, 28)
        x, y = math.cos(angle), math.sin(angle)
        canvas.limb([(near * x, near * y, 2.6), (far * x, far * y, 1.6)], rays, smooth=False)
    canvas.ellipse(0, 0, 15, 15, core, gain=1.1)


def bold_wind(canvas: Canvas, look: Look, air: Ramp) -> None:
    """Draw two streams of air, each rolled up at its end."""
    low = look.vary("low", 36, 42)
    light = Ramp(lighten(air.base, 0.04), air.kind)
    for y, start, end, way in ((26.0, 6.0, 40.0, -1), (low, 4.0, 44.0, 1)):
        hook = [
            (end + 9, y + way * 5),
            (end + 8, y + way * 14),
            (end - 2, y + way * 15),
            (end - 4, y + way * 9),
        ]
        rows = [(start, y), (end, y), *hook]
        canvas.limb([(x, at, 2.2) for x, at in rows], light, shade="flat", bias=0.1)
    canvas.limb([(10, 32, 1.8), (34, 32, 1.8)], soft(lighten(air.base, -0.1)), smooth=False)


def bold_rain_cloud(canvas: Canvas, look: Look, ramp: Ramp, *, snow: bool) -> None:
    """Draw a flat-bottomed cloud of three puffs and four large drops or flakes beneath it."""
    lift = look.vary("lift", -3, 3)
    with canvas.placed(32, 24):
        for x, y, size in ((-14, 2, 10), (13, 1 + lift * 0.4, 11), (-1, -6 + lift, 13)):
            canvas.ellipse(x, y, size, size, ramp, line=None, cast=0.0)
        canvas.rectangle(-24, 3, 48, 9, ramp, bevel=3, line=None, cast=0.0)
        for number, x in enumerate((-17, -6, 5, 16)):
            y = 20 + number % 2 * 9
            if snow:
                canvas.ellipse(x, y + 2, 3, 3, soft("ffffff"), **facet(0.2))
            else:
                canvas.limb([(x + 2, y - 1, 1.6), (x - 1, y + 6, 1.9)], glow("3f8ff0"), smooth=False)


def inn_sign(canvas: Canvas, x: float, y: float, half: float) -> None:
    """Draw a great board with a foaming mug, its upper edge in the middle at (x, y)."""
    canvas.rectangle(x - half, y, 2 * half, 2 * half, matte(DARK_WOOD), bevel=1.6)
    canvas.rectangle(x - half * 0.5, y + half * 0.7, half, half, matte("f2b02c"), shade="flat", line=None)
    canvas.stamp(x, y + half * 0.5, half, half * 0.5, "fffaf0")
    canvas.stamp(x + half * 0.72, y + half * 1.1, half * 0.4, half * 0.5, "f2b02c")


def bold_tavern(canvas: Canvas, look: Look, tiles: Ramp) -> None:
    """Draw a timbered front with two warm windows and a great sign beside it, standing on (0, 0)."""
    high = look.vary("high", 22, 26)
    beam = matte(DARK_WOOD)
    canvas.rectangle(-26, -high, 38, high, matte("e8d6b0"), bevel=2)
    for x in (-25, 11):
        canvas.limb([(x, -high, 2), (x, 0, 2)], beam, smooth=False, line=None)
    with canvas.placed(-7, -high):
        canvas.polygon(mirrored("0,-26 6,-26 25,3 0,3"), tiles, bevel=4)
    canvas.rectangle(-11, -15, 8, 15, matte("6b3a24"), bevel=1.6)
    for x in (-19, 5):
        canvas.stamp(x, -high * 0.5, 7, 8, "ffd24a")
    canvas.stamp(-7, -high - 9, 8, 7, "ffd24a")
    canvas.limb([(10, -high - 4, 2), (28, -high - 4, 2)], beam, smooth=False)
    inn_sign(canvas, 23, -high - 2, 9)
