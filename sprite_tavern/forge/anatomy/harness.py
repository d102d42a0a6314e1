"""What people put on animals: saddle, armour, collar."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.joints import between
from sprite_tavern.forge.anatomy.quadrupeds import Build, Frame
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, LEATHER, STEEL
from sprite_tavern.forge.ramps import Ramp, lighten

_RED = "d3313a"
_BLANKET = ((-9.5, -2), (0, -2.4), (9, -3), (10, 10), (0, 12), (-9.5, 10))


def harness(canvas: Canvas, look: Look, build: Build, frame: Frame, trunk: PartId | None) -> None:
    """Draw armour and saddle if they are asked for."""
    armour = look.part("armor", "armour", "barding")
    if armour is not None or look.has("armored", "armoured", "plated"):
        steel = Ramp(armour.colour if armour is not None and armour.coloured else STEEL, "metal")
        _barding(canvas, build, frame, steel, trunk)
    blanket = look.part("blanket", "rug")
    if blanket is not None:
        _blanket(canvas, frame, Ramp(blanket.colour if blanket.coloured else _RED))
    pack = look.part("backpack", "bag", "bags", "pack", "saddlebag", "saddlebags")
    if pack is not None:
        _pack(canvas, frame, Ramp(pack.colour if pack.coloured else LEATHER))
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
    if canvas.small:
        hem = [(*between(frame.hip, frame.chest, share, build.waist * 0.7), 1.0) for share in (-0.2, 1.2)]
        canvas.limb(hem, Ramp(GOLD), clip=trunk, line="dark", cast=0)
    x, y = between(frame.chest, frame.head, 0.5)
    canvas.ellipse(x, y - 0.5, build.nape * 0.9, build.nape * 1.1, steel, clip=trunk)


def _pack(canvas: Canvas, frame: Frame, leather: Ramp) -> None:
    """Draw a rolled blanket over a bag that hangs at the side."""
    x, y = frame.middle[0] - 1, frame.middle[1] - 4
    canvas.limb([(x - 6, y - 5, 2.6), (x + 6, y - 6, 2.6)], Ramp(_RED))
    canvas.limb([(x, y - 4, 1), (x + 1, y + 9, 1)], Ramp(DARK_LEATHER), cast=0.08)
    canvas.blob(
        [(x - 6, y - 1), (x + 6, y - 2), (x + 6.6, y + 7), (x, y + 9), (x - 6.6, y + 7)], leather, bevel=3
    )
    canvas.polygon(
        [(x - 6, y - 1.4), (x + 6, y - 2.4), (x + 3.4, y + 3), (x - 3, y + 3)], Ramp(DARK_LEATHER), bevel=1
    )
    canvas.stamp(x + 0.4, y + 3.4, 1.6, 1.6, GOLD)


def _blanket(canvas: Canvas, frame: Frame, cloth: Ramp) -> None:
    """Draw a fringed blanket over the back."""
    x, y = frame.middle[0], frame.middle[1] - 7
    whole = canvas.blob([(x + px, y + py) for px, py in _BLANKET], cloth, bevel=2)
    stripe = Ramp(lighten(cloth.base, 0.2))
    canvas.limb([(x - 10, y + 8.4, 1.1), (x + 10, y + 8.4, 1.1)], stripe, clip=whole, line=None, cast=0)
    canvas.limb([(x - 10, y + 4.4, 0.7), (x + 10, y + 4.4, 0.7)], stripe, clip=whole, line=None, cast=0)


def _saddle(canvas: Canvas, frame: Frame, leather: Ramp) -> None:
    """Draw a saddle with its girth on a blanket that stands out from any coat."""
    x, y = frame.middle[0], frame.middle[1] - 6
    blanket = [(-9, -3), (0, -2), (8, -4), (9, 8), (0, 10), (-8, 8)]
    canvas.blob([(x + px, y + py) for px, py in blanket], Ramp(_RED), bevel=2)
    canvas.limb([(x + 1, y, 1), (x + 2, y + 13, 1)], Ramp(DARK_LEATHER), cast=0.08)
    seat = [(-7, -3.4), (-3, -1), (3, -1.4), (6, -4), (6, 5), (0, 7), (-6, 5)]
    canvas.blob([(x + px, y + py) for px, py in seat], leather, bevel=2)


def collar(canvas: Canvas, look: Look, build: Build, frame: Frame) -> None:
    """Draw what is worn around the neck: a collar with a golden bell, a scarf, a bow tie, a chain."""
    asked = look.part("collar", "bell", "scarf", "bandana", "tie", "necklace", "medal", "amulet", "cape")
    if asked is None:
        return
    x, y = between(frame.chest, frame.head, 0.45)
    thick = build.nape
    cloth = Ramp(asked.colour if asked.coloured else _RED)
    band = [(x - thick, y + 0.6, 1.2), (x, y + 2.6, 1.4), (x + thick, y + 3, 1.2)]
    if asked.noun in {"scarf", "bandana", "cape"}:
        _scarf(canvas, (x, y, thick), cloth, long=asked.noun == "scarf")
    elif asked.noun == "tie":
        canvas.limb(band, cloth)
        for side in (-1, 1):
            bow = [
                (x + thick * 0.6, y + 4),
                (x + thick * 0.6 + side * 4.6, y + 1.4),
                (x + thick * 0.6 + side * 4.6, y + 6.6),
            ]
            canvas.polygon(bow, cloth, bevel=2)
    else:
        gold = Ramp(GOLD, "metal")
        canvas.limb(band, cloth if asked.noun in {"collar", "bell"} else gold)
        if asked.has("spiked"):
            _spikes(canvas, band)
        canvas.ellipse(x + thick * 0.7, y + 4.6, 1.7, 1.7, gold)
        canvas.stamp(x + thick * 0.7, y + 5, 0.9, 0.9, INK)


def _spikes(canvas: Canvas, band: list[tuple[float, float, float]]) -> None:
    """Set spikes of steel along a collar."""
    steel = Ramp(lighten(STEEL, 0.14), "metal")
    for x, y, _ in band:
        canvas.polygon([(x - 1.8, y), (x + 1.8, y), (x + 0.6, y + 4.6)], steel, bevel=1)


def _scarf(canvas: Canvas, neck: tuple[float, float, float], cloth: Ramp, *, long: bool) -> None:
    """Draw a scarf or neckerchief around a neck of that radius, its end hanging over the shoulder."""
    x, y, thick = neck
    end = (x - thick * 0.5, y + (13 if long else 7))
    canvas.limb([(x - thick * 0.2, y + 2, 2.2), (*end, 2.8)], cloth, smooth=False)
    canvas.limb([(x - thick, y - 0.4, 2.2), (x, y + 2.4, 2.6), (x + thick, y + 3, 2.2)], cloth)
    for step in (0.55, 0.8) if long and canvas.fine else ():
        stripe = y + 2 + 11 * step
        canvas.stamp(x - thick * 0.4, stripe, 5.2, 1.2, cloth.tones[4])
