"""Machines of space and war to come: rovers, landers, satellites, stations, walkers, hover cars."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.running_gear import RUBBER, tyre
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, brick

_PANEL = "2f5fb0"
_GLASS = "7fd4f2"
_IN_SPACE = Framing(anchor="centre")


@draws(
    "rover",
    family="vehicles",
    colour="d9dce4",
    words=("mars rover", "moon rover", "lunar rover", "moon buggy", "space rover"),
)
@weathered()
def rover(canvas: Canvas, look: Look) -> None:
    """Paint a rover: six wheels, a deck of solar cells, a mast with cameras, a dish."""
    hull = metal(body_colour(look, "d9dce4"))
    with canvas.placed(32, 60):
        canvas.limb([(-20, -8, 1.3), (-8, -18, 1.3), (4, -8, 1.3)], metal("7f8796"), smooth=False)
        canvas.limb([(8, -18, 1.3), (21, -8, 1.3)], metal("7f8796"), smooth=False)
        canvas.polygon(path("-20,-14 -22,-25 20,-25 22,-14"), hull, bevel=2.4)
        canvas.polygon(
            path("-26,-25 -20,-31 18,-31 24,-25"), matte(_PANEL), bevel=1, texture=brick(5, 3, 0.3)
        )
        canvas.rectangle(-14, -22, 8, 6, metal(GOLD), bevel=1)
        high = look.vary("mast", 44, 52)
        canvas.limb([(13, -30, 1.3), (13, -high, 1.3)], metal("aab2c0"), smooth=False)
        canvas.rectangle(8, -high - 6, 11, 7, hull, bevel=1.6)
        for x in (11, 16):
            canvas.stamp(x, -high - 2.6, 2.2, 2.2, "243048")
        canvas.limb([(-13, -30, 1), (-13, -37, 1)], metal("aab2c0"))
        canvas.blob(path("-21,-43 -16,-35 -6,-38 -13,-37"), hull, bevel=1.4)
        for x in (-20, 1, 21):
            tyre(canvas, (x, -7), 7)


@draws(
    "lander",
    family="vehicles",
    colour="d9b23a",
    words=("lunar lander", "moon lander", "landing pod", "escape pod", "space capsule", "lunar module"),
    faces="viewer",
)
@weathered()
def lander(canvas: Canvas, look: Look) -> None:
    """Paint a capsule on spidery legs over gold foil."""
    hull, foil = metal("d9dce4"), metal(body_colour(look, "d9b23a"))
    with canvas.placed(32, 60):
        spread = look.vary("legs", 23, 28)
        for side in (-1, 1):
            canvas.limb([(side * 10, -22, 1.3), (side * spread, -2, 1.3)], metal("8d97a6"), smooth=False)
            canvas.limb(
                [(side * 12, -10, 1.0), (side * (spread - 4), -8, 1.0)], metal("8d97a6"), smooth=False
            )
            canvas.ellipse(side * spread, -1, 5, 1.8, metal("8d97a6"))
        canvas.polygon(path("-5,-9 -8,0 8,0 5,-9"), metal("565d6c"), bevel=2)
        canvas.polygon(
            path("-15,-9 -17,-16 -14,-24 14,-24 17,-16 15,-9"), foil, bevel=2.4, texture=brick(6, 5, 0.2)
        )
        tall = look.vary("cabin", 44, 50)
        canvas.polygon([(-13, -24), (-15, -33), (-8, -tall), (8, -tall), (15, -33), (13, -24)], hull, bevel=4)
        for side in (-1, 1):
            canvas.polygon(
                [(side * 2, -34), (side * 9, -36), (side * 7, -29)], soft(_GLASS), bevel=1, line="dark"
            )
        canvas.limb([(-7, -tall, 0.8), (-9, -tall - 8, 0.8)], metal("aab2c0"))
        canvas.ellipse(6, -tall - 2, 4, 2.4, hull)


@draws(
    "satellite",
    family="vehicles",
    colour="cfd6e0",
    words=("space satellite", "space probe", "sputnik"),
    faces="viewer",
    framing=_IN_SPACE,
)
@weathered()
def satellite(canvas: Canvas, look: Look) -> None:
    """Paint a gold box between solar wings, with a dish."""
    with canvas.placed(32, 32, look.pick("roll", (-30, 30, -12, 18))):
        long = look.vary("wing", 20, 24)
        for side in (-1, 1):
            canvas.limb([(side * 6, 0, 1.1), (side * 11, 0, 1.1)], metal("8d97a6"))
            left = 10 if side > 0 else -10 - long
            canvas.rectangle(left, -8, long, 16, matte(_PANEL), bevel=1, texture=brick(5, 5.4, 0.34))
        canvas.rectangle(-8, -11, 16, 22, metal(body_colour(look, GOLD)), bevel=2.4, texture=bands(5))
        canvas.limb([(0, -11, 1), (0, -16, 1)], metal("8d97a6"))
        canvas.blob([(-11, -22), (0, -14), (11, -22), (0, -18)], soft("eef1f6"), bevel=1.6)
        canvas.limb([(0, -17, 0.8), (0, -25, 0.7)], metal("8d97a6"))
        canvas.stamp(0, 4, 3, 3, "5af08a" if look.chance("green light", 0.5) else "ff5a4a")


@draws(
    "space station",
    family="vehicles",
    colour="d3d9e3",
    words=("orbital station", "spacestation", "orbital base", "starbase", "death star"),
    faces="viewer",
    framing=_IN_SPACE,
)
@weathered()
def space_station(canvas: Canvas, look: Look) -> None:
    """Paint a ring about a hub with solar wings and docks."""
    hull = metal(body_colour(look, "d3d9e3"))
    with canvas.placed(32, 32, look.vary("roll", -16, 16)):
        tall = look.vary("tall", 24, 28)
        canvas.limb([(0, -tall, 3.0), (0, tall, 3.0)], hull, smooth=False)
        for y in (-tall + 3, tall - 4):
            for side in (-1, 1):
                canvas.rectangle(
                    3 if side > 0 else -20, y - 4, 17, 8, matte(_PANEL), bevel=1, texture=brick(4, 4, 0.34)
                )
        wide, flat = look.vary("ring", 23, 27), look.vary("tilt", 8, 11)
        canvas.ellipse(0, 0, wide, flat, hull, bevel=3)
        canvas.ellipse(0, -0.6, wide - 5, flat - 4, matte("2b2f3f"), **inlay(-0.1))
        canvas.limb([(-wide + 4, 0, 1.6), (wide - 4, 0, 1.6)], hull, smooth=False)
        canvas.ellipse(0, 0, 7.4, 8.4, hull)
        canvas.ellipse(0, -3, 4, 3, soft(_GLASS), **inlay())
        for x in range(-20, 21, 8):
            canvas.stamp(x, flat * 0.8 * (1 - (x / wide) ** 2) ** 0.5, 1.7, 1.5, "ffe28a")


@draws(
    "mech",
    family="vehicles",
    colour="7f8ea3",
    words=(
        "mecha",
        "mech suit",
        "battle mech",
        "war mech",
        "mech walker",
        "mecha robot",
        "giant robot",
        "gundam",
        "battle suit",
        "exosuit",
    ),
    faces="viewer",
)
@weathered()
def mech(canvas: Canvas, look: Look) -> None:
    """Paint a walking war machine: cockpit, broad shoulders, gun arms, heavy legs."""
    hull = metal(chosen_colour(look, look.pick("paint", ("7f8ea3", "8a6a4a", "5f7f5a", "9a4a44"))))
    trim, dark = metal(look.second("e8a02c")), metal("4c5262")
    with canvas.placed(32, 60):
        stance = look.vary("stance", 9, 13)
        for side in (-1, 1):
            canvas.limb(
                [(side * 7, -26, 3.6), (side * stance, -15, 3.4), (side * (stance + 1), -5, 3.8)], dark
            )
            canvas.polygon(
                [
                    (side * (stance - 5), -18),
                    (side * (stance + 6), -18),
                    (side * (stance + 7), -6),
                    (side * (stance - 5), -6),
                ],
                hull,
                bevel=2.4,
            )
            canvas.polygon(
                [
                    (side * (stance - 7), 0),
                    (side * (stance - 5), -6),
                    (side * (stance + 7), -6),
                    (side * (stance + 11), 0),
                ],
                hull,
                bevel=2,
            )
        canvas.polygon(path("-8,-22 8,-22 6,-29 -6,-29"), dark, bevel=2)
        broad = look.vary("broad", 13, 16)
        canvas.polygon(
            [(-broad + 3, -27), (-broad, -42), (-7, -50), (7, -50), (broad, -42), (broad - 3, -27)],
            hull,
            bevel=4,
        )
        canvas.polygon(path("-6,-37 -7,-46 0,-49 7,-46 6,-37 0,-34"), soft(_GLASS), bevel=2, line="dark")
        canvas.rectangle(-5, -32, 10, 2.4, trim, **inlay())
        _guns(canvas, look, broad, (hull, trim, dark))
        canvas.limb([(5, -50, 0.7), (8, -60, 0.6)], dark)


def _guns(canvas: Canvas, look: Look, broad: float, ramps: tuple[Ramp, Ramp, Ramp]) -> None:
    """Hang gun arms from the shoulders, and missiles upon them."""
    hull, trim, dark = ramps
    missiles = look.part("missile", "rocket") is not None or look.chance("missiles", 0.35)
    look.part("cannon", "gun", "canon")
    for side in (-1, 1):
        arm = side * (broad + 5)
        canvas.limb([(arm, -42, 3), (arm + side, -30, 3)], dark, smooth=False)
        canvas.blob(
            [(arm - 7, -40), (arm - 6, -49), (arm + 6, -49), (arm + 7, -40), (arm, -37)], hull, bevel=3
        )
        canvas.rectangle(arm - 6, -44, 12, 2.4, trim, **inlay())
        for dx in (-2.6, 2.6):
            canvas.limb([(arm + side + dx, -31, 2.2), (arm + side + dx, -17, 1.9)], dark, smooth=False)
        canvas.rectangle(arm + side - 6, -32, 12, 8, hull, bevel=2)
        if missiles:
            canvas.rectangle(arm - 5, -56, 10, 8, dark, bevel=1.4)
            for dx in (-2.4, 2.4):
                canvas.stamp(arm + dx, -52, 2, 2, "d3313a")


@draws(
    "hover car",
    family="vehicles",
    colour="4a6ad0",
    words=(
        "hovercar",
        "flying car",
        "hover vehicle",
        "landspeeder",
        "speeder",
        "podracer",
        "futuristic car",
        "hovercraft",
    ),
)
@weathered()
def hover_car(canvas: Canvas, look: Look) -> None:
    """Paint a sleek car without wheels over its own light."""
    paint = metal(chosen_colour(look, look.pick("paint", ("4a6ad0", "d0455a", "3fae9a", "e0a02c"))))
    look.has("flying", "space")
    with canvas.placed(32, 46):
        for x in (-17, 17):
            canvas.ellipse(x, 11, 9, 2.6, glow("6fe0ff"), outline=False)
            canvas.blob([(x - 9, 2), (x - 6, 8), (x + 6, 8), (x + 9, 2)], metal("565d6c"), bevel=2)
        nose, high = look.vary("nose", 0, 4), look.vary("canopy", 15, 19)
        canvas.blob(
            [(-30, 2), (-31, -7), (-20, -10), (8, -10), (26, -6), (31, nose), (22, 5), (-18, 6)],
            paint,
            bevel=5,
        )
        canvas.blob([(-12, -9), (-5, -high), (8, -high), (18, -8)], soft(_GLASS), bevel=3, line="dark")
        canvas.polygon(path("-31,-5 -34,-17 -26,-16 -20,-9"), paint, bevel=2)
        canvas.limb([(-26, -2, 0.9), (24, -1, 0.9)], glow("b8f4ff"), **inlay())
        canvas.rectangle(-33, -5, 4, 7, glow("ff8a4a"), bevel=1)


@draws(
    "hover tank",
    family="vehicles",
    colour="6a7f6f",
    words=("futuristic tank", "sci-fi tank", "scifi tank", "laser tank", "sci fi tank"),
)
@weathered()
def hover_tank(canvas: Canvas, look: Look) -> None:
    """Paint an angular tank afloat on blue light, with a double gun."""
    hull = metal(chosen_colour(look, look.pick("paint", ("6a7f6f", "7a7f92", "8f7a5a"))))
    look.has("space", "flying")
    with canvas.placed(30, 52):
        canvas.ellipse(0, 7, 26, 3, glow("6fd8ff"), outline=False)
        for x in (-15, 1, 16):
            canvas.polygon([(x - 7, 0), (x + 7, 0), (x + 5, 6), (x - 5, 6)], metal("4c5262"), bevel=1.6)
        canvas.polygon(path("-29,-3 -22,-13 20,-13 30,-5 24,2 -25,2"), hull, bevel=3)
        canvas.polygon(path("-20,-5 18,-5 16,-2 -18,-2"), glow("7fe8ff"), **inlay())
        high = look.vary("turret", 24, 28)
        for y in (-high + 5, -high + 9):
            canvas.limb([(4, y, 1.6), (33, y - 3, 1.3)], metal("565d6c"), smooth=False)
        canvas.polygon([(-14, -12), (-10, -high), (5, -high), (12, -16), (12, -12)], hull, bevel=3)
        canvas.polygon(
            [(-6, -high + 3), (1, -high + 3), (5, -high + 7), (-6, -high + 7)], soft(_GLASS), **inlay()
        )
        canvas.limb([(-10, -high, 0.7), (-13, -high - 9, 0.6)], matte(RUBBER))
        canvas.polygon(path("-29,-3 -22,-13 -17,-13 -23,-3"), metal(lighten(hull.base, -0.06)), bevel=1.4)
