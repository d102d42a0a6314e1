"""Market stalls: a counter of goods under an awning, a gable, a parasol, or on wheels."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import wheel
from sprite_tavern.forge.pieces.housing import GROUND
from sprite_tavern.forge.pieces.materials import DARK_WOOD, IRON, PALE_WOOD, WOOD, matte
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import planks

_GOODS = ("d3313a", "f0a02c", "6fae3c", "b07a45", "8e52d8", "f4df4a")


@draws(
    "market stall",
    family="buildings",
    colour="d3313a",
    words=("stall", "market", "stand", "booth", "kiosk", "fruit stand"),
    faces="viewer",
)
@weathered()
def stall(canvas: Canvas, look: Look) -> None:
    """Paint a stall: four kinds of roof, goods in heaps or boxes, crates and sacks beside it."""
    roof = look.pick("roof", ("awning", "gable", "awning" if canvas.tiny else "parasol", "slant"))
    half = look.vary("half", 20 if canvas.tiny else 16, 23)
    high = look.vary("high", 30, 38)
    wood = matte(WOOD)
    with canvas.placed(32, GROUND):
        if look.chance("beside", 0.5):
            _beside(canvas, look, half)
        if roof == "parasol":
            canvas.limb([(0, 0, 1.6), (0, -high - 8, 1.6)], wood, smooth=False)
        else:
            for x in (-half + 1, half - 1):
                canvas.limb([(x, 0, 1.7), (x, -high - 4, 1.7)], wood, smooth=False)
            if look.chance("back wall", 0.6):
                canvas.rectangle(
                    -half + 1, -high, 2 * half - 2, high, matte("4a3a34"), shade="flat", bias=-0.1
                )
        _counter(canvas, look, wood, half)
        _ROOFS[roof](canvas, look, half, -high)


def _counter(canvas: Canvas, look: Look, wood: Ramp, half: float) -> None:
    """Draw a table front with heaped goods; on wheels it is a barrow."""
    top = -look.vary("counter", 11, 16)
    barrow = look.chance("wheels", 0.3)
    foot = -5.0 if barrow else 0.0
    canvas.rectangle(-half, top, 2 * half, foot - top, wood, bevel=1.6, texture=planks(4, vertical=True))
    for x in (-half * 0.6, half * 0.6) if barrow else ():
        with canvas.placed(x, -5):
            wheel(canvas, 5, matte(DARK_WOOD), matte(IRON))
    heaps = look.pick("heaps", (3, 4, 2))
    wide = 2 * half / heaps
    for number in range(heaps):
        colour = matte(look.pick(f"goods {number}", _GOODS))
        middle = -half + wide * (number + 0.5)
        for x, y in ((-0.26, 1.6), (0.26, 1.6), (0, 4.6)):
            canvas.ellipse(middle + x * wide, top - y, wide * 0.24, 3, colour, bevel=2)
        canvas.rectangle(middle - wide * 0.46, top - 1, wide * 0.92, 3.4, matte(PALE_WOOD), bevel=1)


def _beside(canvas: Canvas, look: Look, half: float) -> None:
    side = look.pick("beside side", (-1, 1))
    with canvas.placed(side * (half + 3), 0):
        if look.chance("crate", 0.5):
            canvas.rectangle(-5, -9, 10, 9, matte(PALE_WOOD), bevel=1.2, texture=planks(3))
            canvas.ellipse(-2, -10, 2.4, 2.4, matte(look.pick("crate goods", _GOODS)))
            canvas.ellipse(2, -10, 2.4, 2.4, matte(look.pick("crate goods", _GOODS)))
        else:
            canvas.blob(
                [(0, 0), (-5.6, -1), (-4, -9), (-1, -13), (2, -13), (4, -9), (5.6, -1)], matte("c9a97a")
            )


def _stripes(look: Look) -> tuple[Ramp, Ramp]:
    return matte(look.colour), matte(look.second("f2f0e8"))


def _awning(canvas: Canvas, look: Look, half: float, y: float) -> None:
    """Draw stripes of cloth ending in scallops."""
    count = look.pick("stripes", (6, 5, 7))
    wide, deep = 2 * (half + 4) / count, look.vary("deep", 9, 15)
    for number in range(count):
        ramp = _stripes(look)[number % 2]
        left = -half - 4 + number * wide
        edge = [(left, 0), (left + wide, 0), (left + wide, 3), (left + wide / 2, 6), (left, 3)]
        canvas.blob([(x, y + 2 + low) for x, low in edge], ramp, bevel=1.6)
        slope = [(left * 0.8, y - deep), ((left + wide) * 0.8, y - deep), (left + wide, y + 3), (left, y + 3)]
        canvas.polygon(slope, ramp, bevel=2, line=None, gradient=0.3)


def _gable(canvas: Canvas, look: Look, half: float, y: float) -> None:
    """Draw a pointed tent roof with a flag on top."""
    first, second = _stripes(look)
    rise = look.vary("rise", 14, 22)
    for number, share in enumerate((-1.0, -0.5, 0.0, 0.5)):
        outline = [(share * (half + 4), y + 2), ((share + 0.5) * (half + 4), y + 2), (0, y - rise)]
        canvas.polygon(outline, (first, second)[number % 2], bevel=2, line=None)
    for number in range(6):
        wide = (half + 4) / 3
        canvas.ellipse(-half - 4 + wide * (number + 0.5), y + 2, wide / 2, 3, (second, first)[number % 2])
    canvas.limb([(0, y - rise, 0.8), (0, y - rise - 7, 0.8)], matte(WOOD), smooth=False)
    canvas.polygon([(0, y - rise - 8), (7, y - rise - 5.4), (0, y - rise - 3)], second, bevel=1)


def _parasol(canvas: Canvas, look: Look, half: float, y: float) -> None:
    """Draw a round parasol of six sectors."""
    first, second = _stripes(look)
    reach, rise = half + 5, look.vary("rise", 13, 18)
    dome = [(-reach, y + 2), (-reach * 0.8, y - rise * 0.55), (0, y - rise)]
    whole = canvas.blob([*dome, (reach * 0.8, y - rise * 0.55), (reach, y + 2), (0, y + 3)], first, bevel=10)
    for share in (-0.62, 0.0, 0.62):
        foot = share * reach * 1.1
        sector = [(0, y - rise - 1), (foot - reach * 0.2, y + 5), (foot + reach * 0.2, y + 5)]
        canvas.polygon(sector, second, clip=whole, line=None, cast=0.0, bevel=4)
    canvas.ellipse(0, y - rise - 1, 1.8, 1.8, matte(WOOD))


def _slant(canvas: Canvas, look: Look, half: float, y: float) -> None:
    """Draw one slope of boards or cloth, higher on one side, with a hanging sign."""
    side = look.pick("slant side", (-1, 1))
    drop = look.vary("drop", 7, 13)
    ramp, other = _stripes(look)
    outline = [(-side * (half + 5), y + 4), (-side * (half + 5), y + 8), (side * (half + 5), y + 8 - drop)]
    canvas.polygon([*outline, (side * (half + 5), y - drop)], ramp, bevel=2, texture=planks(5, vertical=True))
    with canvas.placed(side * half * 0.4, y + 6):
        canvas.rectangle(-6, 0, 12, 7, matte(PALE_WOOD), bevel=1.2)
        canvas.ellipse(0, 3.5, 2.2, 2.2, other, bevel=1)


_ROOFS = {"awning": _awning, "gable": _gable, "parasol": _parasol, "slant": _slant}
