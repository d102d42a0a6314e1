"""Hand tools of garden, house and workshop."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import INK, RED, STEEL, WOOD, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import bands, planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


def _handle(canvas: Canvas, look: Look, top: float, bottom: float, size: float = 2.4) -> None:
    """Draw a straight wooden handle down the axis."""
    canvas.limb(
        [(0, top, size), (0, bottom, size)],
        matte(look.second(WOOD)),
        smooth=False,
        texture=planks(3, vertical=True),
    )


@draws(
    "hoe", family="items", colour=STEEL,
    words=(
        "garden hoe", "rake", "pitchfork", "garden rake", "trident fork", "farm tool", "oar", "paddle", "mop",
        "duster", "feather duster", "plunger",
    ),
    presets={
        "rake": {"kind": "rake"}, "pitchfork": {"kind": "fork"}, "garden rake": {"kind": "rake"},
        "oar": {"kind": "oar", "colour": WOOD}, "paddle": {"kind": "oar", "colour": WOOD},
        "mop": {"kind": "mop", "colour": "e6e2da"}, "duster": {"kind": "duster", "colour": "c85a9a"},
        "feather duster": {"kind": "duster", "colour": "c85a9a"},
        "plunger": {"kind": "plunger", "colour": "b8433a"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def hoe(canvas: Canvas, look: Look) -> None:
    """Paint a long-handled tool: hoe, rake, pitchfork, oar, mop, duster, plunger."""
    head = body_ramp(look, "metal" if look.kind in {"hoe", "rake", "fork", "garden hoe"} else "matte")
    with canvas.placed(32, 33, 42 + look.vary("turn", -9, 9)):
        _handle(canvas, look, -22, 34)
        if look.kind == "rake":
            canvas.limb([(-14, -24, 2), (14, -24, 2)], head, smooth=False)
            for x in range(-13, 14, 5):
                canvas.limb([(x, -24, 1.4), (x, -34, 1)], head, smooth=False)
        elif look.kind == "fork":
            canvas.limb([(-10, -32, 1.2), (-10, -20, 1.8), (0, -15, 2), (10, -20, 1.8), (10, -32, 1.2)], head)
            canvas.limb([(0, -15, 2), (0, -34, 1.2)], head, smooth=False)
        elif look.kind == "oar":
            canvas.blob(
                mirrored(f"0,-36 6,-34 {look.vary('blade', 7, 9)},-22 3,-12 0,-11"),
                head,
                bevel=3,
                texture=planks(3, vertical=True),
            )
        elif look.kind == "mop":
            for number in range(7):
                x = (number - 3) * 4
                canvas.limb(
                    [(x * 0.5, -20, 2.4), (x * 1.3 + look.vary(f"strand {number}", -2, 2), -34, 2.2)], head
                )
            canvas.rectangle(-8, -22, 16, 4, matte(look.second("3a68cf")), bevel=1.4)
        elif look.kind == "duster":
            for number in range(9):
                with canvas.placed(0, -14, (number - 4) * 24):
                    canvas.blob(mirrored("0,-17 4,-9 2,0 0,1"), head, bevel=2)
        elif look.kind == "plunger":
            canvas.blob(mirrored("0,-32 11,-32 13,-28 9,-18 0,-14"), head, bevel=5)
        else:
            drop = look.vary("blade", 13, 18)
            canvas.limb([(0, -24, 1.8), (6, -28, 1.8), (10, -24, 1.8)], head)
            canvas.polygon([(6, -29), (drop + 2, -25), (drop + 6, -9), (12, -12), (7, -22)], head, bevel=2)


@draws(
    "wrench", family="items", colour=STEEL,
    words=(
        "spanner", "screwdriver", "pliers", "tongs", "drill", "power drill", "chisel", "file tool", "awl",
        "needle", "sewing needle", "tweezers", "blacksmith tongs", "soldering iron",
    ),
    presets={
        "screwdriver": {"kind": "driver", "second": RED}, "chisel": {"kind": "chisel"},
        "awl": {"kind": "driver"}, "pliers": {"kind": "pliers", "second": RED},
        "tongs": {"kind": "tongs", "colour": "6f7889"},
        "blacksmith tongs": {"kind": "tongs", "colour": "6f7889"},
        "drill": {"kind": "drill", "colour": "f2b82c"}, "power drill": {"kind": "drill", "colour": "f2b82c"},
        "needle": {"kind": "needle"}, "sewing needle": {"kind": "needle"}, "tweezers": {"kind": "tongs"},
        "soldering iron": {"kind": "driver", "second": "3a68cf"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def wrench(canvas: Canvas, look: Look) -> None:
    """Paint a wrench, screwdriver, chisel, pliers, tongs, needle or drill."""
    steel = body_ramp(look, "metal")
    with canvas.placed(32, 33, (0 if look.kind == "drill" else 42) + look.vary("turn", -9, 9)):
        if look.kind in {"driver", "chisel"}:
            _driver(canvas, look, steel)
        elif look.kind in {"pliers", "tongs"}:
            _pliers(canvas, look, steel)
        elif look.kind == "needle":
            canvas.polygon(mirrored("0,-34 1.6,-24 2.4,20 2,28 0,31"), steel, bevel=1.4)
            canvas.cut(ellipse_points(0, 24, 1.1, 3.4), smooth=False)
            canvas.limb(
                [(0, 24, 0.9), (12, 30, 0.9), (16, 14, 0.9), (6, 2, 0.9), (14, -12, 0.8)],
                matte(look.second(RED)),
            )
        elif look.kind == "drill":
            canvas.blob(path("-26,-16 6,-16 10,-12 10,-4 -6,0 -24,0"), Ramp(steel.base), bevel=4)
            canvas.polygon(path("-20,-2 -8,-2 -4,22 -16,24"), Ramp(steel.base), bevel=3)
            canvas.rectangle(-21, 20, 20, 8, matte(INK), bevel=2)
            canvas.polygon(path("9,-14 17,-12 17,-6 9,-4"), metal("545c68"), bevel=2)
            canvas.limb(
                [(17, -9, 1.8), (33, -9, 0.8)], metal(STEEL), smooth=False, texture=bands(3, 0.8, 0.4)
            )
        else:
            canvas.limb([(0, -16, 4), (0, 22, 4)], steel, smooth=False)
            for y, way in ((-24, -1), (26, 1)):
                canvas.ellipse(0, y, 10, 10, steel, bevel=3)
                canvas.cut(
                    [(-3.6, y + way * 13), (-3.6, y), (0, y - way * 3), (3.6, y), (3.6, y + way * 13)],
                    smooth=False,
                )


def _pliers(canvas: Canvas, look: Look, steel: Ramp) -> None:
    long = 30 if look.kind == "tongs" else 24
    grip = matte(look.second(RED)) if look.kind == "pliers" else steel
    for side in (-1, 1):
        canvas.limb([(0, -4, 2.6), (side * 8, 8, 2.6), (side * look.vary("open", 6, 11), long, 2.6)], grip)
        jaw = [(side * -1, -2), (side * 7, -12), (side * 5, -26), (side * 1, -28), (side * 1.6, -14)]
        canvas.blob(jaw, steel, bevel=2)
    canvas.ellipse(0, -4, 4.4, 4.4, steel, bevel=2)


def _driver(canvas: Canvas, look: Look, steel: Ramp) -> None:
    wide = 4.4 if look.kind == "chisel" else 1.8
    canvas.polygon([(-wide, -30), (wide, -30), (wide * 0.8, 2), (-wide * 0.8, 2)], steel, bevel=1.6)
    if look.kind == "driver":
        canvas.polygon(path("-1.6,-26 -3.4,-30 -2.4,-35 2.4,-35 3.4,-30 1.6,-26"), steel, **facet(0.06))
    canvas.blob(
        mirrored(f"0,2 5,2 {look.vary('grip', 6, 7.6)},9 5.4,24 4,29 0,30"),
        matte(look.second(WOOD)),
        bevel=5,
    )
    for x in (-2.4, 2.4):
        canvas.limb([(x, 8, 0.9), (x, 24, 0.9)], matte(look.second(WOOD)), **inlay(-0.26))
