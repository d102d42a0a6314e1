"""Balance, mortar, microscope, binoculars, astrolabe, globes, balls of glass."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.materials import BRASS, GOLD, INK, RED, STEEL, WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks


@draws(
    "scales", family="items", colour=GOLD,
    words=(
        "balance", "balance scale", "scale of justice", "scales of justice", "weighing scale",
        "kitchen scale", "mortar and pestle", "mortar bowl", "pestle", "microscope", "binoculars",
        "astrolabe", "sextant", "abacus", "globe", "world globe", "crystal ball", "orb", "magic orb",
        "snow globe", "fishbowl", "fish bowl", "aquarium",
    ),
    presets={
        "mortar and pestle": {"kind": "mortar", "colour": "8d8f98"},
        "mortar bowl": {"kind": "mortar", "colour": "8d8f98"},
        "pestle": {"kind": "mortar", "colour": "8d8f98"},
        "microscope": {"kind": "microscope", "colour": "545c68"},
        "binoculars": {"kind": "binoculars", "colour": "45464f"},
        "astrolabe": {"kind": "astrolabe", "colour": BRASS},
        "sextant": {"kind": "astrolabe", "colour": BRASS}, "abacus": {"kind": "abacus", "colour": WOOD},
        "globe": {"kind": "globe", "colour": "4f9fe0"}, "world globe": {"kind": "globe", "colour": "4f9fe0"},
        "crystal ball": {"kind": "ball", "colour": "a98ae8"}, "orb": {"kind": "orb", "colour": "6f8af0"},
        "magic orb": {"kind": "orb", "colour": "b06ad8"}, "snow globe": {"kind": "snow", "colour": "bfe2f4"},
        "fishbowl": {"kind": "fish", "colour": "7fc8ee"}, "fish bowl": {"kind": "fish", "colour": "7fc8ee"},
        "aquarium": {"kind": "tank", "colour": "5fb4ee"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("glowing", "magic", "snowy")
def scales(canvas: Canvas, look: Look) -> None:
    """Paint a balance, a mortar, an optical instrument, a globe, a ball of crystal or of glass."""
    kinds = {"mortar": _mortar, "microscope": _microscope, "binoculars": _binoculars,
    "astrolabe": _astrolabe, "abacus": _abacus, "globe": _globe, "ball": _glass_ball,
             "orb": _orb, "snow": _glass_ball, "fish": _glass_ball, "tank": _tank}  # fmt: skip
    look.has("glowing", "magic", "snowy")
    with canvas.placed(32, 32):
        kinds.get(look.kind, _scales)(
            canvas, look, body_ramp(look, "metal" if look.kind in {"scales", "astrolabe"} else "matte")
        )


def _scales(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    ramp = Ramp(ramp.base, "metal")
    tip = look.vary("tip", -7, 7)
    for side in (-1, 1):
        x, y = side * 22, -18 + side * tip
        for dx in (-7, 7):
            canvas.limb([(x, y, 0.8), (x + dx, y + 22, 0.8)], ramp, smooth=False)
        canvas.blob([(x - 10, y + 22), (x + 10, y + 22), (x + 5, y + 29), (x - 5, y + 29)], ramp, bevel=3)
    canvas.limb([(-22, -18 - tip, 1.8), (0, -22, 2.2), (22, -18 + tip, 1.8)], ramp)
    canvas.limb([(0, -24, 2.2), (0, 22, 2.6)], ramp, smooth=False)
    canvas.ellipse(0, -25, 4, 4, ramp)
    canvas.blob(mirrored("0,19 7,20 15,27 14,30 0,30"), ramp, bevel=3)


def _mortar(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(4, 0, 4.4), (18, -26, 3), (20, -29, 4)], Ramp(lighten(ramp.base, 0.06)), smooth=False)
    herb = matte(look.second("5a9e3c"))
    canvas.ellipse(0, -4, 20, 5, Ramp(lighten(ramp.base, -0.12)), **inlay(0.0))
    for x in (-10, -3, 5, 11):
        canvas.ellipse(x, -5, 5, 3.4, herb)
    wide = look.vary("wide", 20, 23)
    canvas.blob(mirrored(f"0,0 {wide},-5 {wide - 2},8 10,19 12,26 0,27"), ramp, bevel=10)
    canvas.limb([(-wide, -5, 2), (-10, 0, 2.2), (10, 0, 2.2), (wide, -5, 2)], ramp, cast=0.1)


def _microscope(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    dark, steel = Ramp(ramp.base), metal("c3ccd8")
    canvas.limb([(12, -12, 3), (17, 4, 3.2), (10, 19, 3)], dark)
    canvas.rectangle(-16, 10, 26, 4, dark, bevel=1.4)
    canvas.polygon(path("-18,22 14,20 20,29 -20,29"), dark, bevel=3)
    with canvas.placed(0, -6, 24):
        canvas.rectangle(-5, -16, 10, 24, steel, bevel=4)
        canvas.rectangle(-4, -26, 8, 11, dark, bevel=3)
        canvas.rectangle(-3, 8, 6, 7, metal("8a93a3"), bevel=2)
    canvas.ellipse(16, 8, 4, 4, steel)


def _binoculars(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for side in (-1, 1):
        canvas.polygon([(side * 5, -20), (side * 15, -20), (side * 24, 16), (side * 3, 16)], ramp, bevel=7)
        canvas.rectangle(side * 10 - 6, -26, 12, 7, matte(INK), bevel=2.4)
        canvas.ellipse(side * 13.4, 17, 11, 7, metal(look.second("8a93a3")), bevel=2)
        canvas.ellipse(side * 13.4, 17, 8, 4.6, metal("4f7fd0"), shade="flat", gradient=0.4)
    canvas.rectangle(-5, -10, 10, 14, matte(INK), bevel=3)


def _astrolabe(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.ellipse(0, -27, 4, 4, ramp, bevel=1.4)
    canvas.ellipse(0, 2, 24, 24, ramp, bevel=3)
    canvas.ellipse(0, 2, 18, 18, Ramp(lighten(ramp.base, -0.14), "metal"), bevel=2, gain=-0.6)
    canvas.ellipse(4, 6, 10, 10, ramp, bevel=1.6)
    canvas.ellipse(4, 6, 7.4, 7.4, Ramp(lighten(ramp.base, -0.14), "metal"), cast=0.0, bevel=1)
    with canvas.placed(0, 2, look.vary("hand", -70, 70)):
        canvas.limb([(0, -22, 1.3), (0, 22, 1.3)], Ramp(lighten(ramp.base, 0.12), "metal"), smooth=False)
    canvas.ellipse(0, 2, 3, 3, ramp)


def _abacus(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for number, y in enumerate((-16, -5, 6, 17)):
        canvas.limb([(-24, y, 0.8), (24, y, 0.8)], metal(STEEL), smooth=False)
        count = int(look.vary(f"beads {number}", 1, 5))
        for bead in range(5):
            x = -19 + bead * 6 if bead < count else -9 + bead * 6
            canvas.ellipse(x, y, 3.2, 4.6, matte((RED, "3f8fe0", "f4cf3c", "5cb544")[number]))
    for x in (-28, 24):
        canvas.rectangle(x, -25, 4, 52, ramp, bevel=1.6)
    for y in (-27, 23):
        canvas.rectangle(-28, y, 56, 5, ramp, bevel=1.6, texture=planks(5))


def _globe(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    brass = metal(BRASS)
    canvas.limb([(-12, -26, 1.8), (14, -22, 1.8), (24, -2, 1.8), (12, 18, 1.8), (-6, 22, 1.8)], brass)
    whole = canvas.ellipse(0, -4, 20, 20, Ramp(ramp.base, "soft"))
    land = matte(look.second("5aa84a"))
    shift = look.vary("land", -6, 6)
    for outline in (
        "-16,-14 -4,-19 4,-13 -2,-6 -8,-4 -14,-6",
        "-8,2 2,0 6,8 0,16 -6,9",
        "9,-14 18,-10 17,0 8,-4",
    ):
        canvas.blob([(x + shift, y) for x, y in path(outline)], land, clip=whole, bevel=2, cast=0.0)
    canvas.limb([(0, 18, 2), (0, 24, 2)], brass)
    canvas.blob(mirrored("0,22 12,26 11,30 0,30"), matte(WOOD), bevel=2)


def _glass_ball(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    fish = look.kind == "fish"
    if fish:
        _fishbowl(canvas, look, ramp)
        return
    snow = look.kind == "snow"
    wide = look.vary("foot", 15, 19)
    canvas.blob(
        [(-wide, 28), (-wide + 3, 18), (wide - 3, 18), (wide, 28)],
        matte(WOOD) if snow else metal(look.second(GOLD)),
        bevel=4,
    )
    whole = canvas.ellipse(0, -4, 22, 22, Ramp(ramp.base, "soft") if snow else Ramp(ramp.base, "metal"))
    if snow:
        _winter(canvas, look, whole)
    else:
        canvas.blob(
            path("-14,2 -6,-6 4,-2 13,-9 11,4 0,9 -10,10"),
            glow(lighten(ramp.base, 0.12)),
            clip=whole,
            line=None,
            cast=0.0,
            bevel=4,
        )
        for number in range(4):
            canvas.stamp(
                look.vary(f"spark {number}", -12, 12), look.vary(f"rise {number}", -16, 4), 1.8, 1.8, "ffffff"
            )
    glint(canvas, -9, -14, 6, 4)


def _winter(canvas: Canvas, look: Look, whole: PartId) -> None:
    canvas.ellipse(0, 14, 22, 9, soft("f4f8fc"), clip=whole, cast=0.0)
    for x, size in ((-8, 0.8), (7, 1.1)):
        for step in range(3):
            canvas.polygon(
                [
                    (x - (8 - step * 2) * size, 8 - step * 6 * size),
                    (x, -4 - step * 6 * size),
                    (x + (8 - step * 2) * size, 8 - step * 6 * size),
                ],
                matte("2f7a4a"),
                bevel=2,
                clip=whole,
            )
    for number in range(10):
        canvas.stamp(
            look.vary(f"flake {number}", -15, 15), look.vary(f"fall {number}", -20, 6), 1.8, 1.8, "ffffff"
        )


def _fishbowl(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    whole = canvas.blob(mirrored("0,-20 12,-20 22,-6 22,10 13,23 0,24"), soft("d9eef6"), bevel=8)
    canvas.rectangle(-30, -9, 60, 40, Ramp(ramp.base, "soft"), clip=whole, shade="flat", cast=0.0, line=None)
    canvas.rectangle(-30, 17, 60, 12, matte("d9b87a"), clip=whole, shade="flat", cast=0.0)
    canvas.limb([(-11, 18, 1.4), (-13, 8, 1.3), (-10, 0, 1)], matte("3f9a5a"), clip=whole)
    tint = matte(look.second("f0832a"))
    canvas.polygon(path("6,4 15,-2 14,11"), tint, bevel=2)
    canvas.ellipse(0, 4, 8.4, 6, tint)
    canvas.stamp(-4, 2.6, 2, 2, INK)
    canvas.ellipse(0, -20, 13, 3.4, soft("e6f4fa"), bevel=1.4)


def _orb(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    size = look.vary("size", 20, 24)
    canvas.ellipse(0, 0, size + 3, size + 3, glow(lighten(ramp.base, -0.06)), shade="flat", outline=False)
    whole = canvas.ellipse(0, 0, size, size, Ramp(ramp.base, "metal"))
    for number, turn in enumerate((20, 140, 260)):
        with canvas.placed(0, 0, turn + look.vary("swirl", 0, 90)):
            canvas.limb(
                [(0, 0, 3), (8, -6, 2.6), (15, 0, 1)],
                glow(lighten(ramp.base, 0.1 + 0.04 * number)),
                clip=whole,
                line=None,
                cast=0.0,
            )
    glint(canvas, -8, -9, 6, 5)


def _tank(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.rectangle(-28, -20, 56, 42, soft("d9eef6"), bevel=2)
    canvas.rectangle(-26, -13, 52, 33, Ramp(ramp.base, "soft"), shade="flat", gradient=0.2, cast=0.0)
    canvas.rectangle(-26, 14, 52, 6, matte("d9b87a"), **inlay(0.0))
    for x in (-19, 18):
        canvas.limb([(x, 15, 1.6), (x - 3, 4, 1.5), (x + 2, -6, 1.2)], matte("3f9a5a"))
    for x, y, tint in ((-6, -3, "f0832a"), (10, 6, "f4cf3c")):
        canvas.polygon([(x + 4, y), (x + 10, y - 5), (x + 10, y + 5)], matte(tint), bevel=1.4)
        canvas.ellipse(x, y, 6.4, 4.4, matte(tint))
        canvas.stamp(x - 3, y - 1, 1.8, 1.8, INK)
    for y in (-23, 19):
        canvas.rectangle(-30, y, 60, 5, matte("45464f"), bevel=1.6)
