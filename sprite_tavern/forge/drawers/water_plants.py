"""What grows in and by the water: bamboo, lotus, weed, coral."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_plants import bold_bamboo
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import LEAF, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, chosen_colour, weathered
from sprite_tavern.forge.ramps import lighten
from sprite_tavern.forge.textures import bands, noise


@draws(
    "bamboo",
    family="nature",
    colour="7fae3c",
    words=("bamboo grove", "bamboo plant", "bamboo stalk", "bamboo forest", "sugar cane", "sugarcane"),
    faces="viewer",
)
@weathered()
def bamboo(canvas: Canvas, look: Look) -> None:
    """Paint jointed canes with narrow leaves."""
    cane = matte("7fae3c" if look.material == "bamboo" else body_colour(look, "7fae3c"))
    if canvas.small:
        bold_bamboo(canvas, look, cane)
        return
    canes = look.pick("canes", (3, 4, 5))
    with canvas.placed(32, 60):
        for number in range(canes):
            x = (number - (canes - 1) / 2) * 40 / canes
            tall, lean = look.vary(f"cane {number}", 40, 56), look.vary(f"lean {number}", -4, 4)
            half = look.vary(f"half {number}", 2.4, 3.2)
            joints = 4 if canvas.small else 6
            for joint in range(joints):
                a, b = joint / joints, (joint + 0.94) / joints
                canvas.limb(
                    [(x + lean * a, -tall * a, half), (x + lean * b, -tall * b, half)],
                    cane,
                    smooth=False,
                    bias=-0.05 * (number % 2),
                )
                canvas.rectangle(
                    x + lean * b - half - 0.6,
                    -tall * b - 1,
                    2 * half + 1.2,
                    2.2,
                    matte(lighten(cane.base, 0.1)),
                    bevel=0.8,
                )
            for twig in range(3):
                y, side = -tall * (0.5 + 0.22 * twig), (-1) ** (twig + number)
                for drop in (-24, 8):
                    with canvas.placed(x + lean * 0.7, y, side * (78 + drop)):
                        leaf(canvas, 5, 12, matte(LEAF))
        canvas.ellipse(0, -0.6, 22, 2.6, matte(LEAF), cast=0.0)


@draws(
    "water lily",
    family="nature",
    colour="f08cb4",
    words=("lily pad", "lotus", "lotus flower", "waterlily", "lilypad", "lily pads"),
    faces="viewer",
)
@weathered()
def water_lily(canvas: Canvas, look: Look) -> None:
    """Paint a round notched leaf on the water with an open blossom."""
    asked = look.part("lotus", "flower", "lily", "blossom", "bloom")
    pink = (
        asked.colour
        if asked and asked.coloured
        else body_colour(look, "f08cb4")
        if "pad" not in look.noun
        else "f08cb4"
    )
    pad = matte(body_colour(look, "4f9e48") if "pad" in look.noun and look.coloured else "4f9e48")
    petal = matte(pink)
    with canvas.placed(32, 46):
        wide = look.vary("wide", 23, 28)
        canvas.ellipse(0, 4, wide + 2, 11, soft("4a98e0"), bevel=2)
        canvas.ellipse(0, 2, wide, 9, pad, bevel=2)
        canvas.polygon([(2, 1), (wide * 0.5, 12), (wide * 0.9, 8)], soft("4a98e0"), **inlay())
        for turn in (-150, -110, -70, -30):
            x = wide * 0.8 * math.cos(math.radians(turn))
            canvas.limb([(0, 1, 0.5), (x, 2 + 6 * math.sin(math.radians(turn)), 0.4)], pad, **inlay(0.18))
        if "pad" in look.noun and asked is None and look.chance("no flower", 0.4):
            return
        for number, lean in enumerate((-74, 74, -50, 50, -25, 25, 0)):
            with canvas.placed(-3, -1, lean):
                leaf(canvas, 10, look.vary("petal", 16, 21) - 0.03 * abs(lean), petal, 0.03 * number)
        canvas.ellipse(-3, -5, 3.4, 2.8, matte("f4cf3c"))


@draws(
    "seaweed",
    family="nature",
    colour="3f8f5a",
    words=("kelp", "sea grass", "seagrass", "algae", "underwater plant"),
    faces="viewer",
)
@weathered()
def seaweed(canvas: Canvas, look: Look) -> None:
    """Paint wavy ribbons rising from a stone."""
    green = matte(body_colour(look, look.pick("green", ("3f8f5a", "5f9a3c", "2f8a7a"))))
    fronds = 3 if canvas.small else look.pick("fronds", (4, 5, 6))
    with canvas.placed(32, 60):
        for number in range(fronds):
            x = (number - (fronds - 1) / 2) * 30 / fronds
            tall, phase = look.vary(f"frond {number}", 32, 54), look.vary(f"phase {number}", 0, 6)
            rows = [
                (x + (1 + step * 0.5) * math.sin(phase + step * 1.2), -tall * step / 6, 3.2 - step * 0.34)
                for step in range(7)
            ]
            canvas.limb(rows, green, bias=0.1 if number % 2 else -0.08)
            for step in (2, 3, 4, 5):
                with canvas.placed(rows[step][0], rows[step][1], (-1) ** step * 64):
                    leaf(canvas, 5, 9, green, 0.04)
        canvas.blob([(-17, 1), (-10, -6), (4, -7), (15, -4), (18, 1)], matte("7f818c"), bevel=3)
        for number in range(3):
            canvas.ellipse(
                look.vary(f"bubble {number}", -20, 20), -20 - number * 12, 1.6, 1.6, soft("cdeefa")
            )


@draws(
    "coral",
    family="nature",
    colour="f0705a",
    words=("coral reef", "reef", "coral branch", "sea coral"),
    faces="viewer",
)
@weathered()
def coral(canvas: Canvas, look: Look) -> None:
    """Paint branching coral, a brain coral and a fan on rock."""
    first = matte(chosen_colour(look, look.pick("coral", ("f0705a", "e8589a", "f0a03c"))))
    second, third = matte(look.second(look.pick("second", ("8a5ad0", "3fae9a", "f4cf3c")))), matte("e8a0c0")
    with canvas.placed(32, 60):
        for number, (x, tall, ramp) in enumerate(((-12, 36, first), (8, 44, first), (20, 28, second))):
            high = tall * look.vary(f"branch {number}", 0.85, 1.15)
            canvas.limb([(x * 0.8, -3, 3.4), (x, -high * 0.6, 2.8), (x, -high, 2.6)], ramp)
            for level, side in ((0.4, -1), (0.56, 1), (0.74, -1)):
                y = -high * level
                reach = look.vary(f"twig {number} {level}", 6, 9)
                canvas.limb(
                    [
                        (x * 0.94, y, 2.2),
                        (x + side * reach, y - 4, 2.0),
                        (x + side * (reach + 1), y - 11, 2.0),
                    ],
                    ramp,
                )
        canvas.ellipse(-15, -7, 11, 9, second, texture=noise(0.3, 1.2))
        canvas.ellipse(9, -5, 9, 7, third, texture=bands(3, 0.4))
        canvas.blob([(-28, 1), (-18, -5), (0, -6), (18, -5), (28, 1)], matte("8d8474"), bevel=3)
