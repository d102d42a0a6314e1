"""Things of air and sky: smoke, clouds, tornado, splash."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_buildings import bold_rain_cloud
from sprite_tavern.forge.pieces.emblems import BOLT, emblem
from sprite_tavern.forge.pieces.materials import glow, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, tube
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_FRAME = Framing(fill=0.95, grow=1.8, anchor="centre")

_CLOUDS = (
    ((-18.0, 6.0, 9.0), (18.0, 6.0, 9.0), (-9.0, -3.0, 11.0), (9.0, -4.0, 12.0), (0.0, 4.0, 13.0)),
    ((-19.0, 7.0, 8.0), (17.0, 5.0, 10.0), (-5.0, 1.0, 12.0), (8.0, -8.0, 12.0), (2.0, 5.0, 11.0)),
    ((-17.0, 4.0, 11.0), (19.0, 7.0, 7.0), (-6.0, -9.0, 11.0), (7.0, 1.0, 11.0), (-2.0, 5.0, 12.0)),
)
"""Billows of clouds as (x, y, radius)."""


def _puffs(canvas: Canvas, look: Look, ramp: Ramp, layout: tuple[tuple[float, float, float], ...]) -> None:
    for number, (x, y, size) in enumerate(layout):
        grow = look.vary(f"puff {number}", 0.86, 1.14)
        canvas.ellipse(x, y, size * grow, size * grow * 0.92, ramp, line=None, cast=0.06, bias=0.03 * number)


@draws(
    "cloud",
    family="effects",
    colour="eef2f8",
    words=("rain cloud", "storm cloud", "thundercloud", "rain", "storm", "snow cloud"),
    presets={
        "rain cloud": {"kind": "rain", "colour": "a9b4c6"},
        "rain": {"kind": "rain", "colour": "a9b4c6"},
        "storm cloud": {"kind": "storm", "colour": "7a8296"},
        "thundercloud": {"kind": "storm", "colour": "7a8296"},
        "storm": {"kind": "storm", "colour": "7a8296"},
        "snow cloud": {"kind": "snow", "colour": "dfe6f0"},
    },
    faces="viewer",
    framing=_FRAME,
)
@weathered("electric", "snowy")
def cloud(canvas: Canvas, look: Look) -> None:
    """Paint a cloud; with rain, snow or lightning beneath."""
    ramp = matte(look.colour)
    kind = "storm" if look.has("stormy", "electric") else "rain" if look.has("rainy") else look.kind
    if canvas.tiny and kind in {"rain", "snow"}:
        bold_rain_cloud(canvas, look, ramp, snow=kind == "snow")
        return
    with canvas.placed(32, 26):
        if kind == "storm":
            with canvas.placed(look.vary("bolt", -6, 6), 24, 0, 13):
                canvas.polygon(BOLT, glow("f9e04a"), shade="flat", bias=0.1)
        elif kind in {"rain", "snow"}:
            for number in range(5):
                x, y = -18 + number * 9, 19 + (number % 2) * 5
                if kind == "rain":
                    canvas.limb([(x + 2, y, 0.8), (x, y + 6, 1.6)], soft("5a9af0"))
                else:
                    canvas.ellipse(x, y + 3, 2.4, 2.4, soft("ffffff"))
        _puffs(canvas, look, ramp, look.pick("billows", _CLOUDS))
        canvas.blob(path("-26,8 -20,14 20,14 26,8 20,4 -20,4"), ramp, line=None, cast=0.0, bevel=4)


@draws(
    "smoke",
    family="effects",
    colour="9a98a4",
    words=("smoke puff", "dust cloud", "steam cloud", "fog", "poison cloud", "gas", "dust", "mist"),
    presets={
        "smoke puff": {"colour": "c4c2cc"},
        "poison cloud": {"colour": "86c43a"},
        "gas": {"colour": "86c43a"},
        "dust cloud": {"colour": "c9a97a"},
        "dust": {"colour": "c9a97a"},
        "fog": {"colour": "c9d2de"},
        "mist": {"colour": "c9d2de"},
    },
    faces="viewer",
    framing=_FRAME,
)
@weathered("poisonous")
def smoke(canvas: Canvas, look: Look) -> None:
    """Paint a billowing puff of smoke or gas."""
    toxic = look.has("poisonous", "toxic") or look.noun in {"poison cloud", "gas"}
    ramp = matte(look.colour)
    if canvas.small or toxic:
        _bold_cloud(canvas, look, ramp, toxic=toxic)
        return
    layouts = (
        (
            (-17, 14, 9),
            (16, 15, 9),
            (0, 17, 10),
            (-12, 2, 11),
            (13, 3, 11),
            (0, -6, 12),
            (7, -17, 8),
            (-9, -15, 7),
        ),
        ((-20, 10, 8), (18, 10, 10), (-4, 12, 12), (-14, -1, 10), (8, -3, 13), (-4, -12, 9), (14, -15, 6)),
        ((0, 18, 9), (-11, 9, 10), (11, 7, 11), (-2, -3, 12), (-12, -12, 8), (9, -14, 9), (0, -22, 6)),
    )
    with canvas.placed(32, 33):
        _puffs(canvas, look, ramp, look.pick("shape", layouts))
        if canvas.fine:
            for x, y in ((-9, 1), (8, -3), (1, 12)):
                canvas.limb(
                    [(x - 3, y + 2, 0.8), (x, y - 2, 0.9), (x + 4, y, 0.7)],
                    ramp,
                    bias=-0.2,
                    line=None,
                    cast=0.0,
                )


def _bold_cloud(canvas: Canvas, look: Look, ramp: Ramp, *, toxic: bool) -> None:
    """Draw a ring of round puffs, dark below and light above; a skull looks out of a cloud of poison."""
    lift = look.vary("lift", -6, 7)
    puffs = (
        (-19.0, 8 - lift, 10.0), (19.0, 9 + lift, 10.0), (-13.0, -9 + lift, 11.0), (11.0, -11 - lift, 12.0),
        (-6.0, 15.0, 11.0), (9.0, 14.0, 11.0), (0.0, 0.0, 13.0),
    )  # fmt: skip
    light = soft(lighten(ramp.base, 0.05))
    with canvas.placed(32, 32):
        for x, y, size in puffs:
            canvas.ellipse(x, y, size, size, ramp, **inlay(-0.26))
        for x, y, size in puffs:
            canvas.ellipse(x - 1, y - 4, size * 0.88, size * 0.8, light, **inlay(0.24))
        for x, y, size in ((-26.0, -21.0, 3.6), (27.0, -19.0, 3.0)) if not canvas.tiny else ():
            canvas.ellipse(x, y, size, size, light)
        if toxic:
            _death_head(canvas, look, light)
            return
        curl = [(-12, 9, 1.5), (0, 13, 1.6), (10, 6, 1.6), (7, -4, 1.5), (-2, -4, 1.5), (-2, 3, 1.4)]
        canvas.limb(curl, ramp, **inlay(-0.26))


def _death_head(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    size = look.vary("skull", 11, 13)
    bone = soft(lighten(ramp.base, 0.3))
    if not canvas.tiny:
        with canvas.placed(0, 2):
            emblem(canvas, "skull", size, bone)
        return
    canvas.ellipse(0, -2, size + 1, size - 1, bone, shade="flat", bias=0.3, line="dark")
    canvas.rectangle(-6, 6, 12, 7, bone, **inlay(0.2))
    for x in (-5, 5):
        canvas.stamp(x, -1, 6, 6, ramp.outline)


@draws(
    "tornado",
    family="effects",
    colour="a9b4c6",
    words=("cyclone", "twister", "hurricane", "dust devil"),
    faces="viewer",
    framing=_FRAME,
)
@weathered()
def tornado(canvas: Canvas, look: Look) -> None:
    """Paint a funnel of rings, wide above and narrow below."""
    ramp = matte(look.colour)
    rings = 5 if canvas.small else 7
    sway, turn = look.vary("sway", 3, 8), look.vary("turn", 0, 6)
    for number in range(rings):
        share = number / (rings - 1)
        x = 32 + sway * math.sin(turn + share * 4.5)
        y = 58 - share * 48
        half = 4 + 23 * share**1.3
        canvas.ellipse(x, y, half, 4.6 + 2.2 * share, ramp, cast=0.2)
        canvas.limb(
            [(x - half * 0.7, y - 0.6, 0.8), (x, y + 1.8, 1.0), (x + half * 0.6, y + 0.4, 0.8)],
            ramp,
            bias=0.24,
            line=None,
            cast=0.0,
        )
    for number in range(0 if canvas.tiny else 4):
        x, y = look.vary(f"debris {number} x", 8, 56), look.vary(f"debris {number} y", 26, 56)
        canvas.stamp(x, y, 2.2, 1.8, "6d5a4a", free=True)


@draws(
    "splash",
    family="effects",
    colour="4a9ae0",
    words=("water splash", "water spell", "wave", "water drop", "droplet", "drop", "tear"),
    presets={
        "water drop": {"kind": "drop"},
        "droplet": {"kind": "drop"},
        "drop": {"kind": "drop"},
        "tear": {"kind": "drop"},
        "wave": {"kind": "wave"},
    },
    faces="viewer",
    framing=_FRAME,
)
@weathered()
def splash(canvas: Canvas, look: Look) -> None:
    """Paint a splash with flying drops, a breaking wave, or one drop."""
    colour = look.colour
    water, foam = matte(colour), soft(lighten(colour, 0.28))
    if look.kind in {"drop", "wave"}:
        (_drop if look.kind == "drop" else _breaker)(canvas, look, water, foam)
        return
    with canvas.placed(32, 50):
        canvas.ellipse(0, 4, 27, 6, water, bevel=2)
        for angle in (-62, -34, 0, 30, 60):
            tall = look.vary(f"jet {angle}", 22, 36) * (1.15 if angle == 0 else 1)
            turn = math.radians(angle + look.vary(f"lean {angle}", -8, 8))
            x, y = tall * math.sin(turn), -tall * math.cos(turn)
            canvas.limb([(x * 0.1, 3, 6), (x * 0.5, y * 0.5, 4), (x, y, 2.4)], water)
            canvas.ellipse(x * 1.2, y * 1.15, 2.2, 2.8, water)
        canvas.ellipse(0, 4.4, 19, 3, foam, **inlay(-0.1))


def _drop(canvas: Canvas, look: Look, water: Ramp, foam: Ramp) -> None:
    wide = look.vary("wide", 17, 21)
    with canvas.placed(32, 0):
        canvas.blob(mirrored(f"0,4 6,18 {wide},36 {wide * 0.7},53 0,60"), water, bevel=17)
        canvas.limb([(-wide * 0.6, 36, 1.8), (-wide * 0.5, 47, 2.2)], foam, line=None, cast=0.0)


def _breaker(canvas: Canvas, look: Look, water: Ramp, foam: Ramp) -> None:
    crest = look.vary("crest", 10, 18)
    lip = f"54,{crest + 10} 52,{crest + 19} 44,{crest + 12} 38,{crest + 18}"
    canvas.blob(path(f"2,60 4,44 14,26 28,{crest} 44,{crest} {lip} 38,40 48,50 62,52 62,60"), water, bevel=9)
    spray = tube(f"10,40,1.4 20,24,1.8 34,{crest + 3},2.4 48,{crest + 5},2.2 54,{crest + 15},1.6")
    canvas.limb(spray, foam, cast=0.0)
    for across, down in ((56.0, crest + 22), (46.0, crest + 22), (24.0, 8.0)):
        canvas.ellipse(across, down, 2, 2, foam)
