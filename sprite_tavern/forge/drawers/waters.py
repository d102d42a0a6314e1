"""Water in the land: waterfalls, ponds, puddles, springs, geysers, whirlpools, oases, icebergs."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import Affine
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.foliage import blades
from sprite_tavern.forge.pieces.materials import ICE, LEAF, SNOW, matte, soft
from sprite_tavern.forge.pieces.outlines import facet, inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, noise

_WATER = "4a98e0"
_ROCK = "7f818c"
_CLIFFS = {"gorge": (1.0, 1.0), "tower": (0.66, 1.04), "broad": (1.04, 0.66), "bluff": (0.9, 0.86)}
"""For each build of a cliff how it is stretched across and down."""


def _water(look: Look) -> Ramp:
    """Return the ramp of the water: as asked, of ice when frozen."""
    return soft(ICE if look.has("frozen", "ice") else body_colour(look, _WATER))


def _steam(canvas: Canvas, look: Look, place: tuple[float, float], count: int = 3) -> None:
    """Draw curls of steam rising from the place."""
    for number in range(count):
        x, y = place[0] + (number - (count - 1) / 2) * 10, place[1]
        sway, tall = look.vary(f"steam {number}", -3, 3), look.vary(f"steam height {number}", 12, 20)
        curl = [(x, y, 1.2), (x + 2 + sway, y - tall * 0.35, 1.9), (x - 2 + sway, y - tall * 0.7, 1.6)]
        canvas.limb([*curl, (x + sway, y - tall, 0.8)], soft("e6ecf4"), outline=False, cast=0.0)


def _bank(canvas: Canvas, look: Look, size: tuple[float, float], stones: int) -> None:
    """Ring the water around the origin with stones."""
    for number in range(stones):
        turn = 2 * math.pi * number / stones + 0.3
        x, y = size[0] * math.cos(turn), size[1] * math.sin(turn)
        wide = look.vary(f"bank {number}", 3.2, 5.0)
        canvas.ellipse(
            x, y, wide, wide * 0.72, matte(look.pick(f"grey {number}", (_ROCK, "92949c", "6d707c")))
        )


@draws("waterfall", family="nature", colour=_WATER, words=("cascade", "falls", "water fall"), faces="viewer")
@weathered("frozen")
def waterfall(canvas: Canvas, look: Look) -> None:
    """Paint water over a cliff into a pool; a frozen fall is ice with icicles."""
    frozen = look.has("frozen", "ice")
    water, half = _water(look), look.vary("half", 8, 13)
    rock = matte("8f98a8" if frozen else look.pick("rock", (_ROCK, "8a7b6c", "70747f")))
    across, down = _CLIFFS[look.pick("cliff", tuple(_CLIFFS))]
    with canvas.framed(Affine(a=across, d=down, e=32, f=60)):
        shoulders = look.vary("left", 16, 24), look.vary("right", 16, 24)
        outline = [
            (-26, 0),
            (-27, -20),
            (-shoulders[0] - 2, -38),
            (-half - 2, -53),
            (0, -54),
            (half + 2, -53),
        ]
        canvas.polygon(
            [*outline, (shoulders[1] + 2, -38), (27, -20), (26, 0)], rock, bevel=7, texture=noise(0.2, 0.5)
        )
        for side in (-1, 1):
            for number, (x, y, size) in enumerate(((20, -9, 7), (19, -24, 5.5), (16, -38, 4.5))):
                dx = look.vary(f"ledge {side} {number}", -2, 2)
                canvas.blob(
                    [
                        (side * (x + dx) - size, y),
                        (side * (x + dx), y - size),
                        (side * (x + dx) + size, y + 2),
                    ],
                    rock,
                    bevel=2,
                    bias=0.06,
                )
        top = soft(SNOW) if frozen or look.has("snowy") else matte(LEAF)
        for side, wide in ((-1, shoulders[0]), (1, shoulders[1])):
            canvas.blob(
                [
                    (side * half, -52),
                    (side * (half + 4), -56),
                    (side * (wide + 2), -44),
                    (side * (wide - 2), -41),
                ],
                top,
                bevel=2.4,
            )
        _fall(canvas, look, water, half)
        if frozen:
            _ice_curtain(canvas, look, half)
        else:
            _pool(canvas, look, water, half)


def _fall(canvas: Canvas, look: Look, water: Ramp, half: float) -> None:
    canvas.blob(
        [
            (-half, -53),
            (0, -56),
            (half, -53),
            (half + 1, -30),
            (half + 3, -4),
            (-half - 3, -4),
            (-half - 1, -30),
        ],
        water,
        bevel=3,
        cast=0.2,
    )
    streaks = 3 if canvas.small else 5
    for number in range(streaks):
        x = -half + 2 * half * (number + 0.5) / streaks
        top = look.vary(f"streak {number}", -52, -40)
        light = soft(lighten(water.base, 0.2 if number % 2 == 0 else -0.08))
        canvas.limb([(x, top, 1.1), (x * 1.12, -6, 1.3)], light, **inlay(0.12 if number % 2 == 0 else -0.1))


def _pool(canvas: Canvas, look: Look, water: Ramp, half: float) -> None:
    canvas.ellipse(0, -2, 27, 5.4, water, bevel=2)
    canvas.ellipse(0, -2.4, 19, 3.0, soft(lighten(water.base, 0.12)), **inlay(0.05))
    for number, share in enumerate((-1.0, -0.5, 0.0, 0.5, 1.0)):
        size = look.vary(f"foam {number}", 3.2, 5.0)
        canvas.ellipse(share * (half + 2), -4.4, size, size * 0.8, soft("f2f8ff"), cast=0.0)


def _ice_curtain(canvas: Canvas, look: Look, half: float) -> None:
    """Hang icicles before the fall and stand it in a hummock of ice."""
    canvas.blob([(-24, 0), (-14, -7), (0, -9), (14, -7), (24, 0)], soft("d4effb"), bevel=3)
    for number in range(5 if canvas.small else 8):
        x = -half - 3 + (2 * half + 6) * number / (4 if canvas.small else 7)
        top, long = look.vary(f"hang {number}", -50, -30), look.vary(f"hang long {number}", 12, 26)
        canvas.polygon([(x - 2.2, top), (x + 2.2, top), (x, top + long)], Ramp("c9f1ff", "metal"), bevel=1.4)


@draws("pond", family="nature", colour=_WATER, words=("small pond", "pool of water", "lake", "watering hole"))
@weathered("frozen")
def pond(canvas: Canvas, look: Look) -> None:
    """Paint a pond ringed by stones, with reeds and lily pads."""
    water = _water(look)
    wide, high = look.vary("wide", 22, 27), look.vary("high", 10, 14)
    with canvas.placed(32, 46):
        canvas.ellipse(0, 1, wide + 4, high + 3, matte(LEAF), bevel=3)
        canvas.ellipse(0, 0, wide, high, water, bevel=2, shade="flat", gradient=-0.3)
        for number in range(3):
            x, y = look.vary(f"wave {number}", -12, 12), (number - 1) * high * 0.5
            canvas.limb([(x - 5, y, 0.7), (x, y - 1, 0.8), (x + 5, y, 0.7)], soft("e8f6ff"), **inlay(0.1))
        _bank(canvas, look, (wide + 1, high + 1), 9 if canvas.small else 14)
        _life(canvas, look, wide)


def _life(canvas: Canvas, look: Look, wide: float) -> None:
    for number in range(3):
        x, y = look.vary(f"pad {number}", -wide * 0.6, wide * 0.6), look.vary(f"pad y {number}", -4, 6)
        canvas.ellipse(x, y, 4.4, 2.4, matte("5aa84a"), bevel=1, cast=0.2)
        if number == 0:
            canvas.ellipse(x, y - 2, 2.6, 2.2, matte("f08cb4"), cast=0.1)
    side = look.pick("reeds", (-1, 1))
    with canvas.placed(side * (wide - 3), -4):
        blades(canvas, 5, 22, matte("6fa03c"), canvas.rng)
        for x, y in ((-3, -17), (4, -21)):
            canvas.limb([(x, y, 1.8), (x, y + 6, 1.8)], matte("7a4a2a"))
    if look.part("frog"):
        _frog(canvas)
    elif look.part("duck"):
        canvas.ellipse(-2, -4, 6, 3.6, matte("f4d23c"))
        canvas.ellipse(3, -9, 3.2, 3.2, matte("f4d23c"))
        canvas.polygon([(5.4, -9.6), (9, -8.4), (5.4, -7.4)], matte("e8862a"))
        canvas.stamp(3.8, -9.8, 1.2, 1.2, "2b2638")


def _frog(canvas: Canvas) -> None:
    green = matte("6cc04a")
    canvas.ellipse(2, -3, 7.4, 5, green)
    for side in (-1, 1):
        canvas.ellipse(2 + side * 4, -8, 2.6, 2.6, green)
        canvas.stamp(2 + side * 4, -8.2, 1.5, 1.5, "22202c")
        canvas.ellipse(2 + side * 7, 0.4, 3, 1.8, green)


@draws(
    "puddle",
    family="nature",
    colour=_WATER,
    words=("water puddle", "pool of blood", "blood puddle"),
    faces="viewer",
)
@weathered()
def puddle(canvas: Canvas, look: Look) -> None:
    """Paint a puddle with rings and gleams."""
    if look.noun in {"pool of blood", "blood puddle"} or look.material == "blood":
        water = soft("a31c2b")
    else:
        water = _water(look)
    with canvas.placed(32, 48):
        edge = []
        for corner in range(10):
            turn = corner * math.pi / 5
            reach = look.vary(f"edge {corner}", 0.78, 1.14)
            edge.append((26 * reach * math.cos(turn), 10 * reach * math.sin(turn)))
        canvas.blob(edge, water, bevel=3, gradient=-0.2)
        for x, y, size in ((-6, -1, 8), (8, 2, 5)):
            canvas.ellipse(x, y, size, size * 0.4, soft(lighten(water.base, 0.16)), **inlay(0.1))
            canvas.ellipse(x, y, size * 0.7, size * 0.26, water, **inlay())
        canvas.limb([(-16, -4, 0.8), (-8, -6.4, 0.9)], soft("f4faff"), **inlay(0.2))
        canvas.ellipse(look.vary("spill", 20, 25), 9.6, 4.4, 1.9, water, bevel=1)


@draws(
    "hot spring",
    family="nature",
    colour="5fc0d8",
    words=("onsen", "thermal spring", "hot springs", "steaming pool", "spring pool"),
    faces="viewer",
)
@weathered("frozen")
def hot_spring(canvas: Canvas, look: Look) -> None:
    """Paint a steaming pool between boulders."""
    water = _water(look)
    with canvas.placed(32, 47):
        canvas.ellipse(0, 0, 25, 11, water, bevel=2, shade="flat", gradient=-0.3)
        canvas.ellipse(-4, 1, 12, 4, soft(lighten(water.base, 0.14)), **inlay(0.06))
        _bank(canvas, look, (25, 11), 10 if canvas.small else 13)
        for number, side in enumerate((-1, 1)):
            size = look.vary(f"boulder {number}", 6, 9)
            canvas.blob(
                [(side * 25 - size, 2), (side * 25, -size * 1.5), (side * 25 + size, 3)],
                matte(_ROCK),
                bevel=4,
            )
        _steam(canvas, look, (0, -4), 3)


@draws("geyser", family="nature", colour="6ab4e8", words=("water jet", "erupting geyser"), faces="viewer")
@weathered()
def geyser(canvas: Canvas, look: Look) -> None:
    """Paint a column of water bursting from a crater."""
    water, tall = _water(look), look.vary("tall", 40, 48)
    with canvas.placed(32, 60):
        canvas.blob([(-22, 0), (-12, -8), (-6, -11), (6, -11), (12, -8), (22, 0)], matte("9a8570"), bevel=5)
        canvas.blob(
            [(-5, -8), (-4, -tall * 0.6), (-9, -tall), (0, -tall - 5), (9, -tall), (4, -tall * 0.6), (5, -8)],
            water,
            bevel=3,
        )
        for number in range(5):
            x = (number - 2) * 5.5
            size = look.vary(f"head {number}", 4.2, 6.4)
            y = -tall - 2 + abs(number - 2) * 3 + look.vary(f"head y {number}", -2, 2)
            canvas.ellipse(x, y, size, size * 0.9, soft("f0f7ff"), cast=0.06)
        for side in (-1, 1):
            drop = (side * look.vary(f"drop {side}", 14, 19), -tall * 0.55)
            canvas.limb([(drop[0], drop[1] - 4, 0.8), (*drop, 2.0)], water)
        canvas.ellipse(0, -9.6, 7, 2.6, soft("e4f2ff"), cast=0.0)


@draws(
    "whirlpool",
    family="nature",
    colour="3f86d8",
    words=("maelstrom", "water vortex", "charybdis"),
    faces="viewer",
)
@weathered(stretch=0.05)
def whirlpool(canvas: Canvas, look: Look) -> None:
    """Paint a funnel of water seen from above: rings that wind into a dark hole."""
    water = _water(look)
    turn, arms = look.vary("turn", 0, 6.28), 3 if canvas.small else look.pick("arms", (3, 4))
    with canvas.placed(32, 40):
        canvas.ellipse(0, 0, 29, 19, water, shade="flat", bias=0.05, gradient=-0.1)
        for size, bias in ((0.76, -0.14), (0.52, -0.3), (0.26, -0.5)):
            canvas.ellipse(0, 2 * (1 - size), 29 * size, 19 * size, water, **inlay(bias))
        for arm in range(arms):
            curve = []
            for step in range(9):
                angle = turn + arm * 2 * math.pi / arms + step * 0.42
                reach = 0.96 - step * 0.1
                curve.append((28 * reach * math.cos(angle), 18 * reach * math.sin(angle), 1.7 - step * 0.14))
            canvas.limb(curve, soft("e8f5ff"), **inlay(0.1))


@draws("oasis", family="nature", colour="e2c98a", words=("desert oasis",), faces="viewer")
@weathered()
def oasis(canvas: Canvas, look: Look) -> None:
    """Paint a pool in sand under palms."""
    sand, leaf = matte(body_colour(look, "e2c98a")), matte("4fa03e")
    with canvas.placed(32, 50):
        canvas.blob(
            [(-29, 8), (-22, -4), (0, -9), (22, -4), (29, 8), (0, 12)], sand, bevel=5, texture=noise(0.1)
        )
        canvas.ellipse(2, 3, 17, 5.6, soft("3fa0dc"), bevel=1.4, shade="flat", gradient=-0.2)
        canvas.limb([(-6, 2, 0.7), (4, 1, 0.8)], soft("f0faff"), **inlay(0.1))
        for number, (x, lean, tall) in enumerate(((-17, -4, 32), (17, 5, 26), (-8, 3, 20))):
            if number == 2 and look.chance("two palms", 0.5):
                continue
            high = tall + look.vary(f"palm {number}", -3, 4)
            canvas.limb(
                [(x, 0, 2.4), (x + lean * 0.4, -high * 0.6, 1.8), (x + lean, -high, 1.4)],
                matte("a9774a"),
                texture=bands(3.2, 0.1, 0.3),
            )
            for angle in (-170, -130, -90, -50, -10):
                tip = (12 * math.cos(math.radians(angle)), 6 * math.sin(math.radians(angle)))
                with canvas.placed(x + lean, -high):
                    canvas.blob(
                        [
                            (0, -1),
                            (tip[0] * 0.5, tip[1] - 2),
                            (tip[0], tip[1] + 5),
                            (tip[0] * 0.5, tip[1] + 2),
                        ],
                        leaf,
                        bevel=1.4,
                    )
        with canvas.placed(20, 8):
            blades(canvas, 4, 8, leaf, canvas.rng)


@draws(
    "iceberg", family="nature", colour="bfe6f6", words=("glacier", "ice floe", "ice mountain"), faces="viewer"
)
@weathered("frozen")
def iceberg(canvas: Canvas, look: Look) -> None:
    """Paint a mountain of ice in facets, afloat in dark water."""
    look.has("frozen")
    ice = Ramp(body_colour(look, "bfe6f6"), "metal")
    peaks = ((-9, -look.vary("left peak", 28, 42)), (8, -look.vary("right peak", 26, 46)))
    with canvas.placed(32, 50):
        for number, (x, y) in enumerate(sorted(peaks, key=lambda peak: peak[1])):
            wide = 15 + 4 * number
            canvas.polygon([(x - wide, 2), (x - wide * 0.5, y * 0.5), (x, y), (x + 2, 2)], ice, **facet(0.16))
            canvas.polygon(
                [(x, y), (x + wide * 0.6, y * 0.45), (x + wide, 2), (x + 2, 2)], ice, **facet(-0.16)
            )
            canvas.polygon([(x, y), (x + 5, y * 0.5), (x - 2, y * 0.4)], ice, **facet(0.3))
        canvas.polygon([(-25, 2), (-18, -8), (-10, 2)], ice, **facet(0.05))
        canvas.ellipse(0, 5, 29, 5.4, soft("2f6fb4"), bevel=2)
        for x, half in ((-14, 8), (10, 10)):
            canvas.limb([(x - half, 3.4, 0.9), (x + half, 3.4, 0.9)], soft("e8f6ff"), **inlay(0.1))
