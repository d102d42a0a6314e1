"""Ships and carts at 16 px: the sail, the hull and the wheels as a few bold shapes."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import BRASS, DARK_WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.ramps import Ramp, lighten

_SEA = "3f7fd0"


def bold_ship(canvas: Canvas, look: Look, hull: Ramp, sail: Ramp, sign: str | None) -> None:
    """Draw one mast with two full sails over a curved hull; `sign` is painted on the lower sail."""
    x = 28 + look.vary("mast", -5, 4)
    half, belly = look.vary("breadth of sail", 13, 20), look.vary("belly", 5, 11)
    canvas.limb([(x, 48, 2), (x, 4, 2)], matte(DARK_WOOD), smooth=False)
    pennant = matte(look.pick("pennant", ("d3313a", "3f62b8")))
    canvas.polygon([(x, 1), (x + 12, 4), (x, 7)], pennant, shade="flat")
    front = [(x + half, 9), (x + half + belly, 21), (x + half, 34)]
    canvas.polygon([(x - half, 9), *front, (x - half, 34), (x - half + belly, 21)], sail, bevel=4)
    jib = [(x + half + 6, 12), (60, 37), (x + half + 10, 36)]
    canvas.polygon(jib, sail, bevel=2)
    if sign == "skull":
        ink = "f2f3f6" if sum(sail.base) < 380 else "2b2638"
        middle = x + belly * 0.6
        canvas.stamp(middle, 19, 15, 8, ink)
        canvas.stamp(middle, 26, 7, 5, ink)
        for side in (-1, 1):
            canvas.stamp(middle + side * 4, 20, 3, 3, sail.tones[0])
    canvas.blob(path("1,37 9,45 46,46 63,39 56,54 48,60 14,60 6,53"), hull, bevel=5)
    canvas.limb([(10, 46, 1.8), (46, 47, 1.8), (58, 42, 1.8)], Ramp(lighten(hull.base, 0.14)), smooth=False)


def bold_submarine(canvas: Canvas, look: Look, hull: Ramp) -> None:
    """Draw a long hull with a tower, a periscope, two portholes and a screw."""
    tall = look.vary("tall", 13, 16)
    brass = metal(look.second(BRASS))
    with canvas.placed(32, 44):
        canvas.limb([(2, -20, 2), (2, -32, 2), (11, -32, 2)], brass, smooth=False)
        canvas.polygon([(-10, -6), (-7, -24), (9, -24), (12, -6)], hull, bevel=3)
        for way in (-1, 1):
            canvas.polygon([(-24, 0), (-32, way * 12), (-26, way * 12)], brass, shade="flat")
        canvas.ellipse(2, 0, 27, tall, hull, bevel=12)
        for x in (-6, 12):
            canvas.ellipse(x, -1, 4.6, 4.6, soft("9fe0f0"), line="dark", cast=0.0, shade="flat", bias=0.2)


def bold_cart(canvas: Canvas, look: Look, wood: Ramp, load: Ramp | None, rim: Ramp) -> None:
    """Draw a box of boards with a shaft and two wheels; heaped when there is a load."""
    radius = look.vary("wheel", 11, 12.5)
    if load is not None:
        canvas.blob(path("6,24 11,12 22,6 34,7 44,14 48,24"), load, bevel=7)
    canvas.limb([(46, 36, 2.2), (62, 22, 2.2)], wood, smooth=False)
    canvas.polygon(path("0,16 54,16 51,40 3,40"), wood, bevel=2)
    for y in (24, 32):
        canvas.limb([(3, y, 1.2), (51, y, 1.2)], rim, smooth=False, **inlay(-0.1))
    for x in (12, 42):
        canvas.ellipse(x, 60 - radius, radius, radius, matte("3a241c"), shade="flat")
        canvas.ellipse(x, 60 - radius, radius - 4, radius - 4, matte("d9a860"), **inlay(0.0))
        canvas.stamp(x, 60 - radius, 4, 4, "3a241c")


def lit_lantern(canvas: Canvas, y: float, iron: Ramp, *, lit: bool) -> None:
    """Draw the great head of a street lamp standing on (0, y)."""
    glass = glow("ffdd88") if lit else matte("7f8796")
    canvas.polygon([(-7, y), (-11, y - 18), (11, y - 18), (7, y)], glass, shade="flat", bias=0.1)
    canvas.polygon([(-14, y - 17), (0, y - 28), (14, y - 17)], iron, bevel=2)
    canvas.rectangle(-8, y - 1, 16, 4, iron, bevel=1)
