"""Things of everyday trades: wrenches, pans, fans, laptops, umbrellas, throwing stars."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import LEATHER, STEEL, WOOD, held, metal_ramp
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, lighten


@held(presets={"wrench": {}, "spanner": {}}, tilt=18, at_16=1.4)
def wrench(canvas: Canvas, look: Look) -> None:
    """Paint an open-ended wrench."""
    steel = metal_ramp(canvas, look)
    canvas.limb([(0, 5, 1.7), (0, -13, 1.7)], steel)
    jaw = [
        (-1.6, -11),
        (-5.4, -14.4),
        (-5, -20),
        (-2, -22),
        (-1.8, -17),
        (1.8, -17),
        (2, -22),
        (5, -20),
        (5.4, -14.4),
        (1.6, -11),
    ]
    canvas.polygon(jaw, steel, bevel=2)


@held(presets={"frying pan": {}, "fryingpan": {}, "pan": {}, "skillet": {}}, tilt=24, at_16=1.3)
def frying_pan(canvas: Canvas, look: Look) -> None:
    """Paint a frying pan held by its handle."""
    iron = Ramp(look.colour if look.coloured else "7a7a88" if canvas.tiny else "4a4a56", "metal")
    canvas.limb([(0, 4, 1.5), (0, -9, 1.4)], Ramp(WOOD))
    canvas.ellipse(0, -15, 7.4, 7.0, iron)
    canvas.ellipse(0, -15, 5.4, 5.0, Ramp(lighten(iron.base, -0.1)), line=None, cast=0)


@held(presets={"hook": {}, "hook hand": {}, "iron hook": {}}, tilt=0, either_hand=True, at_16=1.4)
def hook(canvas: Canvas, look: Look) -> None:
    """Paint a hook in place of a hand, on its cup."""
    steel = metal_ramp(canvas, look)
    canvas.limb([(0, -3, 1.3), (0, -8, 1.4), (4, -13, 1.5), (8, -9, 1.4), (6.4, -5, 0.8)], steel)
    canvas.polygon([(-3.4, -4), (3.4, -4), (2.8, 2.6), (-2.8, 2.6)], Ramp(LEATHER), bevel=1.4)


@held(presets={"ladle": {}, "spoon": {}}, tilt=18, at_16=1.4)
def ladle(canvas: Canvas, look: Look) -> None:
    """Paint a wooden spoon."""
    wood = Ramp(look.colour if look.coloured else "b07a44")
    canvas.limb([(0, 5, 1.1), (0, -13, 1.1)], wood)
    canvas.ellipse(0, -16.4, 3.2, 4.2, wood)


@held(
    presets={"fan": {"colour": "d3405a"}, "hand fan": {"colour": "d3405a"}},
    tilt=10,
    either_hand=True,
    at_16=1.3,
)
def fan(canvas: Canvas, look: Look) -> None:
    """Paint an open folding fan."""
    paper = Ramp(look.colour)
    rim = [
        (12 * math.sin(math.radians(turn)), -12 * math.cos(math.radians(turn)) - 1)
        for turn in range(-70, 71, 20)
    ]
    canvas.polygon([(0, 0), *rim], paper, bevel=2)
    light = Ramp(lighten(paper.base, 0.2))
    for x, y in rim[1:-1:2]:
        canvas.limb([(0, -1, 0.4), (x * 0.96, y * 0.96, 0.5)], light, line=None, cast=0, thinnest=0.5)


@held(presets={"laptop": {}, "tablet": {}}, tilt=0, either_hand=True, at_16=1.2)
def laptop(canvas: Canvas, look: Look) -> None:
    """Paint an open laptop with a glowing screen."""
    shell = Ramp(look.colour if look.coloured else "5a6070", "metal")
    canvas.polygon([(-6, -1), (7, -1), (9, 3), (-8, 3)], shell, bevel=1)
    canvas.polygon([(-6.4, -11), (7.4, -11), (7, -1), (-6, -1)], shell, bevel=1)
    canvas.rectangle(-4.8, -9.6, 10.4, 7.2, Ramp("49e07a", "glow"), line=None, cast=0)


@held(presets={"briefcase": {}, "suitcase": {}}, tilt=0, at_16=1.2)
def briefcase(canvas: Canvas, look: Look) -> None:
    """Paint a briefcase hanging from the hand."""
    leather = Ramp(look.colour if look.coloured else "6a4128")
    canvas.limb(
        [(-3, 3, 0.9), (-2.4, 0.4, 0.9), (2.4, 0.4, 0.9), (3, 3, 0.9)], Ramp(lighten(leather.base, -0.1))
    )
    canvas.rectangle(-8, 3, 16, 10.6, leather, bevel=2)
    for side in (-1, 1):
        canvas.stamp(side * 4, 5.4, 1.6, 1.6, "e9c23a")


@held(presets={"spyglass": {}, "telescope": {}}, tilt=40, at_16=1.4)
def spyglass(canvas: Canvas, look: Look) -> None:
    """Paint a drawn-out spyglass."""
    brass = Ramp(look.colour if look.coloured else "d9a23a", "metal")
    canvas.limb([(0, 4, 2.0), (0, -4, 2.0)], Ramp(LEATHER), smooth=False)
    canvas.limb([(0, -4, 2.6), (0, -13, 2.9)], brass, smooth=False)
    canvas.limb([(-2.4, -13.6, 1.0), (2.4, -13.6, 1.0)], Ramp("8fd0f0", "metal"), cast=0)


@held(presets={"umbrella": {"colour": "d3405a"}, "parasol": {"colour": "f0a8c0"}}, tilt=0)
def umbrella(canvas: Canvas, look: Look) -> None:
    """Paint an open umbrella over the head."""
    silk = Ramp(look.colour)
    canvas.limb([(0, 6, 0.9), (0, -24, 0.9)], Ramp(WOOD))
    dome = [
        (-15, -22),
        (-12, -31),
        (0, -36),
        (12, -31),
        (15, -22),
        (10, -24.4),
        (5, -22),
        (0, -24.4),
        (-5, -22),
        (-10, -24.4),
    ]
    canvas.polygon(dome, silk, bevel=5)
    canvas.limb([(0, -35, 0.9), (0, -38, 0.6)], Ramp(STEEL, "metal"))


@held(presets={"shuriken": {}, "throwing star": {}, "ninja star": {}}, tilt=0, at_16=1.5)
def throwing_star(canvas: Canvas, look: Look) -> None:
    """Paint a four-pointed throwing star above the hand."""
    points = []
    for number in range(8):
        turn, reach = math.radians(number * 45 + 12), 7.0 if number % 2 == 0 else 2.4
        points.append((reach * math.sin(turn), -6.5 - reach * math.cos(turn)))
    canvas.polygon(points, metal_ramp(canvas, look), bevel=2)
    canvas.stamp(0, -6.5, 1.8, 1.8, "3a3440", round=True)


@held(presets={"clipboard": {}}, tilt=8, either_hand=True, at_16=1.4)
def clipboard(canvas: Canvas, look: Look) -> None:
    """Paint a clipboard with a written sheet."""
    canvas.rectangle(-5, -9, 10, 13, Ramp(look.colour if look.coloured else WOOD), bevel=1.4)
    canvas.rectangle(-3.8, -7.4, 7.6, 10.4, Ramp("f4f2ea"), shade="flat", line=None, cast=0)
    for y in (-4.6, -2.2, 0.2):
        canvas.stamp(-0.4, y, 5, 0.8, "8a8fa0")
    canvas.rectangle(-2, -10.4, 4, 2.4, Ramp(STEEL, "metal"), cast=0)


@held(presets={"palette": {}}, tilt=0, either_hand=True, at_16=1.3)
def palette(canvas: Canvas, look: Look) -> None:
    """Paint a painter's palette with dabs of colour."""
    canvas.blob(
        [(-8, -2), (-3, -7), (6, -6), (9, -1), (5, 4), (1, 2.4), (-4, 5)],
        Ramp(look.colour if look.coloured else "c9955a"),
        bevel=2,
    )
    for x, y, ink in ((-4, -2, "d3313a"), (0, -4.4, "f0c83c"), (4.6, -3.4, "3b7fd9"), (6, 0.4, "4fae4a")):
        canvas.stamp(x, y, 2.2, 1.8, ink, round=True)


@held(presets={"tray": {}, "platter": {}}, tilt=0, either_hand=True, at_16=1.3)
def tray(canvas: Canvas, look: Look) -> None:
    """Paint a silver tray with a covered dish."""
    silver = metal_ramp(canvas, look)
    canvas.blob([(-6, -5), (-5, -10), (0, -12), (5, -10), (6, -5)], silver, bevel=4)
    canvas.ellipse(0, -12.6, 1.2, 1.2, silver)
    canvas.ellipse(0, -4.2, 9.4, 1.9, silver)


@held(presets={"balloon": {"colour": "d3313a"}}, tilt=6, either_hand=True)
def balloon(canvas: Canvas, look: Look) -> None:
    """Paint a balloon on a string."""
    skin = Ramp(look.colour)
    canvas.limb([(0, 0, 0.4), (1.4, -10, 0.4), (0, -19, 0.4)], Ramp("eceef2"), thinnest=0.5, cast=0)
    canvas.ellipse(0, -27, 7.0, 8.2, skin)
    canvas.polygon([(-1.6, -17.4), (0, -19.6), (1.6, -17.4)], skin)
    canvas.stamp(-2.6, -30, 2.0, 2.4, lighten(skin.base, 0.26), round=True)


@held(presets={"microphone": {}, "mic": {}}, tilt=14, either_hand=True, at_16=1.6)
def microphone(canvas: Canvas, look: Look) -> None:
    """Paint a microphone."""
    canvas.limb([(0, 4, 1.5), (0, -6, 1.8)], Ramp(look.colour if look.coloured else "2f2d3a"))
    canvas.ellipse(0, -8.6, 3.4, 3.4, Ramp("9aa3b4", "metal"))


@held(presets={"baseball bat": {}, "bat weapon": {}}, tilt=20, at_16=1.2)
def baseball_bat(canvas: Canvas, look: Look) -> None:
    """Paint a baseball bat."""
    canvas.limb([(0, 6, 1.2), (0, -6, 1.6), (0, -20, 3.0)], Ramp(look.colour if look.coloured else "c08a4a"))


@held(presets={"phone": {}, "smartphone": {}}, tilt=6, either_hand=True, at_16=1.5)
def phone(canvas: Canvas, look: Look) -> None:
    """Paint a telephone with a lit screen."""
    canvas.rectangle(-3, -9, 6, 10, Ramp(look.colour if look.coloured else "2f2d3a"), bevel=1)
    canvas.rectangle(-1.9, -7.6, 3.8, 7, Ramp("7fd8ff", "glow"), line=None, cast=0)


@held(presets={"camera": {}}, tilt=0, either_hand=True, at_16=1.3)
def camera(canvas: Canvas, look: Look) -> None:
    """Paint a camera."""
    canvas.rectangle(-6, -7, 12, 8.4, Ramp(look.colour if look.coloured else "3a3844"), bevel=1.4)
    canvas.rectangle(-2, -9, 4, 2.4, Ramp("3a3844"))
    canvas.ellipse(0, -2.8, 3.2, 3.2, Ramp(STEEL, "metal"))
    canvas.stamp(0, -2.8, 2.4, 2.4, "2a4a7a", round=True)


@held(presets={"playing card": {}, "cards": {}, "card": {}}, tilt=0, either_hand=True, at_16=1.3)
def cards(canvas: Canvas, look: Look) -> None:
    """Paint a hand of playing cards."""
    for number, turn in enumerate((-26, 0, 26)):
        with canvas.placed(0, 2, turn):
            canvas.rectangle(-3, -13, 6, 9.4, Ramp(look.colour if look.coloured else "f4f2ea"), bevel=1)
            canvas.stamp(0, -8.4, 2.0, 2.4, "2a2733" if number == 1 else "d3313a")
