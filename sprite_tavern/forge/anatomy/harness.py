"""What people put on animals: saddle, armour, collar."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.joints import between
from sprite_tavern.forge.anatomy.quadrupeds import Build, Frame
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, LEATHER, STEEL
from sprite_tavern.forge.ramps import Ramp

_RED = "d3313a"


def harness(canvas: Canvas, look: Look, build: Build, frame: Frame, trunk: PartId | None) -> None:
    """Draw armour and saddle if they are asked for."""
    armour = look.part("armor", "armour", "barding")
    if armour is not None or look.has("armored", "armoured", "plated"):
        steel = Ramp(armour.colour if armour is not None and armour.coloured else STEEL, "metal")
        _barding(canvas, build, frame, steel, trunk)
    saddle = look.part("saddle")
    if saddle is not None or look.has("saddled"):
        _saddle(canvas, frame, Ramp(saddle.colour if saddle is not None and saddle.coloured else LEATHER))


def _barding(canvas: Canvas, build: Build, frame: Frame, steel: Ramp, trunk: PartId | None) -> None:
    """Draw overlapping plates over back, flank and neck."""
    for share in (0.0, 0.36, 0.72, 1.05):
        x, y = between(frame.hip, frame.chest, share)
        canvas.ellipse(x, y - build.chest * 0.36, build.length * 0.28, build.chest * 0.86, steel, clip=trunk)
        if canvas.fine:
            canvas.stamp(x, y + build.chest * 0.2, 1.1, 1.1, GOLD)
    x, y = between(frame.chest, frame.head, 0.5)
    canvas.ellipse(x, y - 0.5, build.nape * 0.9, build.nape * 1.1, steel, clip=trunk)


def _saddle(canvas: Canvas, frame: Frame, leather: Ramp) -> None:
    """Draw a saddle with its girth on a blanket that stands out from any coat."""
    x, y = frame.middle[0], frame.middle[1] - 6
    blanket = [(-9, -3), (0, -2), (8, -4), (9, 8), (0, 10), (-8, 8)]
    canvas.blob([(x + px, y + py) for px, py in blanket], Ramp(_RED), bevel=2)
    canvas.limb([(x + 1, y, 1), (x + 2, y + 13, 1)], Ramp(DARK_LEATHER), cast=0.08)
    seat = [(-7, -3.4), (-3, -1), (3, -1.4), (6, -4), (6, 5), (0, 7), (-6, 5)]
    canvas.blob([(x + px, y + py) for px, py in seat], leather, bevel=2)


def collar(canvas: Canvas, look: Look, build: Build, frame: Frame) -> None:
    """Draw a collar with a golden bell if one is asked for."""
    asked = look.part("collar", "bell")
    if asked is None:
        return
    x, y = between(frame.chest, frame.head, 0.45)
    ramp = Ramp(asked.colour if asked.coloured else _RED)
    band = [(x - build.nape, y + 0.6, 1.2), (x, y + 2.6, 1.4), (x + build.nape, y + 3, 1.2)]
    canvas.limb(band, ramp)
    canvas.ellipse(x + build.nape * 0.7, y + 4.6, 1.5, 1.5, Ramp(GOLD, "metal"))
    canvas.stamp(x + build.nape * 0.7, y + 5, 0.9, 0.9, INK)
