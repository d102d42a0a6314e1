"""Bows, crossbows, guns, arrows."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import LEATHER, ROPE, STEEL, WOOD, bold, held, metal_ramp, pole_wood
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp


@held(presets={"bow": {}, "longbow": {"kind": "longbow"}, "shortbow": {"kind": "shortbow"}}, tilt=0, lift=3)
def bow(canvas: Canvas, look: Look) -> None:
    """Paint a strung bow, its back towards +x."""
    long = 17.0 * (1.15 if look.kind == "longbow" else 0.85 if look.kind == "shortbow" else 1.0)
    usual = pole_wood(canvas, look.pick("bow wood", (WOOD, "6d4a34", "a5713f")))
    wood = look.ramp() if look.coloured else Ramp(look.shade_of(usual))
    recurve = look.pick("recurve", (-0.6, 1.6))
    string = Ramp("e1e1d7", "soft")
    canvas.limb(
        [(recurve, -long, 0.45), (recurve, long, 0.45)],
        string, smooth=False, thinnest=0.5, shade="flat", line=None, cast=0,
    )  # fmt: skip
    belly, thick = bold(canvas, 2.1), 0.55 if canvas.tiny else 1.0
    limbs = [
        (recurve, -long, 0.8 * thick),
        (4.6 * belly, -long * 0.62, 1.35 * thick),
        (5.6 * belly, -3.5, 1.5 * thick),
        (4.4 * belly, 0, 1.8 * thick),
    ]
    canvas.limb([*limbs, *[(x, -y, radius) for x, y, radius in limbs[-2::-1]]], wood, cast=0.1)
    if not canvas.tiny:
        canvas.limb([(4.3 * belly, -2.4, 1.9), (4.3 * belly, 2.4, 1.9)], Ramp(LEATHER), line=None)
    if look.part("arrow") or look.has("drawn"):
        with canvas.placed(6, 0, 90):
            arrow(canvas, look)


@held(presets={"arrow": {}, "dart": {}, "bolt": {}}, tilt=0)
def arrow(canvas: Canvas, look: Look) -> None:
    """Paint an arrow pointing up."""
    canvas.limb([(0, 11, 0.55), (0, -8, 0.55)], Ramp(ROPE), smooth=False, thinnest=0.5)
    canvas.polygon([(-2.2, -7), (0, -12), (2.2, -7)], Ramp(STEEL, "metal"), shade="flat")
    feather = Ramp(look.shade_of(look.pick("fletching", ("d3313a", "eceef2", "4a9e3f"))))
    canvas.polygon([(-2, 12), (0, 8), (2, 12), (0, 10.6)], feather, shade="flat")


@held(presets={"crossbow": {}}, tilt=4)
def crossbow(canvas: Canvas, look: Look) -> None:
    """Paint a crossbow pointing up."""
    wood = look.ramp() if look.coloured else Ramp(WOOD)
    canvas.limb([(0, 9, 1.9), (0, -11, 1.5)], wood, smooth=False)
    canvas.limb(
        [(-10, -5, 0.45), (0, -1.6, 0.45), (10, -5, 0.45)], Ramp("e1e1d7", "soft"), smooth=False, thinnest=0.5
    )
    canvas.limb(
        [(-10, -5, 0.9), (-6, -9, 1.4), (0, -10, 1.6), (6, -9, 1.4), (10, -5, 0.9)],
        metal_ramp(canvas, look),
    )
    canvas.polygon([(-1.6, -11), (0, -15), (1.6, -11)], Ramp(STEEL, "metal"), shade="flat")


_GUN_METAL = "6a7286"


@held(
    presets={
        "gun": {},
        "pistol": {},
        "revolver": {},
        "flintlock": {},
        "blaster": {"kind": "blaster", "colour": "5a6a82"},
        "rifle": {"kind": "rifle"},
        "musket": {"kind": "rifle"},
        "shotgun": {"kind": "rifle"},
        "raygun": {"kind": "blaster", "colour": "5a6a82"},
    },
    tilt=62,
    scale=1.3,
)
def gun(canvas: Canvas, look: Look) -> None:
    """Paint a firearm pointing up; figures hold it level."""
    steel = Ramp(look.colour if look.coloured else "aab4c6" if canvas.tiny else _GUN_METAL, "metal")
    if look.kind == "rifle":
        canvas.limb([(1.6, 10, 2.3), (0.4, 3, 1.6), (0, -5, 1.5)], Ramp(WOOD))
        canvas.limb([(0, -3, 1.3), (0, -19, 1.2)], steel, smooth=False)
        canvas.limb([(1.2, -2, 1.3), (4.6, -1, 1.2)], steel, smooth=False)
        canvas.stamp(-1.4, -12, 1.0, 2.0, "2a2733")
        return
    thick = bold(canvas, 1.3)
    grip = WOOD if look.kind != "blaster" else "3a3f4c"
    canvas.limb([(2.8 * thick, 3.6, 1.5 * thick), (0.4, 0, 1.6)], Ramp(grip), smooth=False)
    barrel = (1.4 if look.kind != "blaster" else 2) * thick
    canvas.limb([(0, 0.6, 1.7 * thick), (0, -9 * thick, barrel)], steel, smooth=False)
    if look.kind == "blaster":
        canvas.stamp(0, -10.4, 2, 1.4, "6af0ff")
        canvas.stamp(0, -4, 1.2, 3, "6af0ff")
