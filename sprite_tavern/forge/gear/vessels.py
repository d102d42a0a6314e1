"""Mugs, bottles, torches, lanterns, lutes: what a free hand carries."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import GOLD, STEEL, WOOD, bold, held, pole_wood
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.ramps import Ramp, lighten, mix
from sprite_tavern.forge.textures import planks


@held(
    presets={
        "mug": {},
        "tankard": {},
        "beer": {},
        "ale": {},
        "mead": {},
        "drink": {},
        "stein": {},
        "goblet": {"kind": "goblet", "colour": GOLD},
        "chalice": {"kind": "goblet", "colour": GOLD},
        "grail": {"kind": "goblet", "colour": GOLD},
        "cup": {"kind": "goblet", "colour": STEEL},
        "wine": {"kind": "goblet", "colour": STEEL},
    },
    tilt=0,
    lift=2,
    either_hand=True,
    at_16=1.5,
)
def mug(canvas: Canvas, look: Look) -> None:
    """Paint a foaming wooden mug, its handle to the right, or a metal goblet."""
    if look.kind == "goblet":
        metal = Ramp(look.colour, "metal")
        canvas.limb([(0, 0, 1.1), (0, 4.4, 1.1)], metal)
        canvas.ellipse(0, 5, 3.6, 1.3, metal)
        canvas.blob([(-4.4, -7), (4.4, -7), (4, -2), (1.4, 1), (-1.4, 1), (-4, -2)], metal)
        canvas.ellipse(0, -6.8, 3.6, 1.1, Ramp(look.second("8a1f3a")), shade="flat", line=None, cast=0)
        return
    if canvas.small:
        _bold_mug(canvas, look)
        return
    canvas.limb([(3.6, -2.5, 1.0), (7, -1.5, 1.0), (7, 2.4, 1.0), (3.6, 3.2, 1.0)], Ramp(GOLD, "metal"))
    body = look.ramp() if look.coloured else Ramp(WOOD)
    canvas.rectangle(-4, -4.5, 8, 9.5, body, bevel=3, texture=planks(2.7, vertical=True))
    for y in (-2.6, 2.6):
        canvas.rectangle(-4.2, y, 8.4, 1.3, Ramp(STEEL, "metal"), shade="flat", line=None, cast=0)
    if not look.has("empty"):
        foam = [
            (-5, -4),
            (-4.6, -6.6),
            (-2, -7.6),
            (0, -6.9),
            (2.4, -7.8),
            (4.6, -6.4),
            (5, -4),
            (3, -3),
            (1, -3.8),
            (-2, -2.6),
        ]
        canvas.blob(foam, Ramp("f6f0e0"))


def _bold_mug(canvas: Canvas, look: Look) -> None:
    """Paint a mug of beer for small sprites: gold, foam over it, the handle."""
    beer = look.ramp() if look.coloured else Ramp("eda52a")
    canvas.rectangle(3, -2.6, 4.4, 6.4, Ramp(WOOD), shade="flat")
    canvas.rectangle(-4.4, -4, 8.8, 9.4, beer, shade="flat", cast=0)
    if not look.has("empty"):
        canvas.rectangle(-5, -7.4, 10, 4, Ramp("fbf6e6"), shade="flat", bias=0.2)


@held(
    presets={"potion": {}, "flask": {}, "elixir": {}, "vial": {}, "bottle": {}},
    tilt=-8,
    lift=4,
    scale=0.55,
    either_hand=True,
    at_16=1.55,
)
def potion(canvas: Canvas, look: Look) -> None:
    """Paint a round bottle of coloured liquid with a cork, about 34 units high."""
    liquid = (
        look.colour
        if look.coloured
        else look.shade_of(look.pick("liquid", ("d8303f", "3f7fe6", "5cb544", "b04ad0")))
    )
    glass, filling = Ramp(mix("cde1ee", liquid, 0.12), "soft"), Ramp(liquid, "metal")
    canvas.limb([(0, -13, 3.1), (0, -4, 3.3)], glass, smooth=False)
    canvas.ellipse(0, 4.6, 12, 11.4, glass, line=None, cast=0)
    inner = canvas.ellipse(0, 4.8, 10.2, 9.8, glass, line=None, cast=0, bias=0.1)
    canvas.rectangle(-11, 0.8, 22, 16, filling, clip=inner, bevel=9, line=None, cast=0, bias=0.02)
    canvas.ellipse(
        0, 0.9, 9.3, 1.9, Ramp(lighten(liquid, 0.16), "soft"), shade="flat", line=None, cast=0, bias=0.15
    )
    canvas.rectangle(-4.1, -14.6, 8.2, 2.5, Ramp(lighten(glass.base, -0.08), "soft"), bevel=1)
    canvas.blob([(-2.7, -19.4), (2.7, -19.4), (3, -14.2), (-3, -14.2)], Ramp(WOOD))
    canvas.stamp(-6.4, 1.2, 1.7, 4.4, "ffffff")
    canvas.stamp(-5.2, -2.2, 1.3, 1.3, "ffffff")


@held(
    presets={
        "coin bag": {},
        "coin purse": {},
        "money bag": {},
        "purse": {},
        "moneybag": {},
        "gold bag": {},
        "coin pouch": {},
        "gold sack": {},
    },
    tilt=0,
    lift=-3,
    either_hand=True,
    at_16=1.45,
)
def coin_bag(canvas: Canvas, look: Look) -> None:
    """Paint a tied sack that overflows with gold, a coin's round on its belly."""
    gold = Ramp("ffd23c", "soft")
    sack = Ramp(look.colour if look.coloured and look.material != "gold" else "a8743c")
    for x, y in ((-3.0, -8.6), (2.8, -8.6), (0, -10.2)):
        canvas.ellipse(x, y, 2.6, 2.4, gold, line="soft", cast=0)
    canvas.blob(
        [(-3.2, -7.4), (3.2, -7.4), (7.4, -0.4), (6.6, 5.4), (-6.6, 5.4), (-7.4, -0.4)], sack, bevel=4
    )
    canvas.limb([(-3.6, -6.2, 0.9), (3.6, -6.2, 0.9)], Ramp("c8302a"), cast=0)
    canvas.ellipse(0, 0.4, 3.4, 3.2, gold, line="soft", cast=0)


@held(
    presets={
        "torch": {},
        "lantern": {"kind": "lantern"},
        "lamp": {"kind": "lantern"},
        "candle": {"kind": "candle"},
    },
    tilt=10,
    either_hand=True,
    at_16=1.4,
)
def torch(canvas: Canvas, look: Look) -> None:
    """Paint a burning torch, a hanging lantern or a candle."""
    own = look.coloured and look.material not in {"fire", "wood"}
    fire = fire_colours(look.colour if own else None)
    if look.kind == "lantern":
        metal = Ramp("5a5a66", "metal")
        canvas.limb([(-3, 2, 0.7), (0, -1, 0.7), (3, 2, 0.7)], metal)
        canvas.rectangle(-3.4, 2.6, 6.8, 8, Ramp(fire[2], "glow"), bevel=3)
        if canvas.tiny:
            return
        canvas.rectangle(-4, 1.6, 8, 2, metal)
        canvas.rectangle(-4, 9.6, 8, 2, metal)
        return
    wax = look.kind == "candle"
    canvas.limb(
        [(0, 7 if not wax else 3, 1.2), (0, -7 if not wax else -4, 1.6)],
        Ramp("f0e6c8" if wax else WOOD),
        smooth=False,
    )
    with canvas.placed(0, -4 if wax else -7, scale=0.55 if wax else 1):
        flame(canvas, 5, 11, fire)


@held(
    presets={"lute": {}, "guitar": {}, "mandolin": {}, "harp": {}, "violin": {}, "fiddle": {}, "banjo": {}},
    tilt=26,
    lift=-2,
    either_hand=True,
    at_16=1.6,
)
def lute(canvas: Canvas, look: Look) -> None:
    """Paint a lute, its neck upwards."""
    wood = look.ramp() if look.coloured else Ramp("e6a650" if canvas.tiny else "c08040")
    canvas.limb([(0, -2, 1.1), (0, -15, 1.0)], Ramp("6d4630"), smooth=False)
    canvas.limb([(-1.6, -16.6, 1), (1.6, -15.4, 1)], Ramp("6d4630"))
    canvas.blob([(-2, -5), (2, -5), (5.6, 2), (4, 7), (0, 8.4), (-4, 7), (-5.6, 2)], wood)
    canvas.ellipse(0, 1.4, 1.7, 1.7, Ramp(wood.contact), shade="flat", line=None, cast=0)


@held(
    presets={
        "fishing rod": {"kind": "rod"},
        "flag": {"kind": "flag"},
        "banner": {"kind": "flag"},
        "whip": {"kind": "whip"},
    },
    tilt=6,
)
def pole(canvas: Canvas, look: Look) -> None:
    """Paint a fishing rod, a banner on a pole or a whip."""
    if look.kind == "whip":
        lash = [(0, 3, 1.3), (0, -3, 1.1), (-4, -10, 0.9), (-11, -10, 0.8), (-14, -3, 0.7), (-10, 3, 0.6)]
        canvas.limb(lash, Ramp(look.colour if look.coloured else "6d4630"))
        return
    thinnest = 0.55 if canvas.tiny else 0.7
    shaft = Ramp(pole_wood(canvas, WOOD))
    canvas.limb([(0, 12, 1.1), (0, -28, 0.9)], shaft, smooth=False, thinnest=thinnest)
    if look.kind == "flag":
        cloth = look.ramp() if look.coloured else Ramp(look.shade_of("b3323c"))
        canvas.blob(
            [(-0.6, -27), (-9, -28), (-17, -26), (-16, -19), (-17, -13), (-8, -15), (-0.6, -13)],
            cloth,
            bevel=3,
        )
        return
    far = bold(canvas, 1.3) * 9
    canvas.limb(
        [(0, -28, 0.4), (-far + 1, -16, 0.4), (-far, 2, 0.4)],
        Ramp("e1e1d7", "soft"),
        thinnest=0.5,
        line=None,
        cast=0,
    )
    canvas.stamp(-far, 3, 2, 2, "d3313a", free=True)
