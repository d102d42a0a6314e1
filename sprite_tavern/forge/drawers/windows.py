"""Windows as things of their own: panes in a frame, and coloured glass in stone."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.carpentry import arch
from sprite_tavern.forge.pieces.materials import DARK_STONE, LAMPLIGHT, STONE, WOOD, glow, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_COLOURED_GLASS = ("d3313a", "3a68cf", "f4c83c", "3f9a5a", "8e52d8", "e8822b")
_GLASS, _NIGHT = "9fd4ee", "3a4a78"


@draws(
    "window",
    family="buildings",
    colour=WOOD,
    words=("glass window", "wooden window", "window frame", "house window"),
    presets={
        "stained glass": {"kind": "stained", "colour": STONE},
        "stained glass window": {"kind": "stained", "colour": STONE},
        "church window": {"kind": "stained", "colour": STONE},
        "cathedral window": {"kind": "stained", "colour": STONE},
        "rose window": {"kind": "rose", "colour": STONE},
    },
    faces="viewer",
)
@weathered("broken", "cracked")
def window(canvas: Canvas, look: Look) -> None:
    """Paint a window of four panes with a sill, an arched one of coloured glass or a round rose."""
    frame = body_ramp(look)
    with canvas.placed(32, 58):
        if look.kind == "rose":
            whole = _rose(canvas, look, frame)
        elif look.kind == "stained" or look.has("stained", "colourful", "rainbow"):
            whole = _stained(canvas, look, frame)
        else:
            whole = _panes(canvas, look, frame)
        if look.has("broken", "cracked", "shattered"):
            hole = path("-3,-34 2,-30 8,-34 6,-26 11,-22 4,-20 1,-13 -3,-20 -10,-20 -5,-26")
            canvas.polygon(hole, matte("2b2638"), **inlay(-0.2, clip=whole))


def _panes(canvas: Canvas, look: Look, frame: Ramp) -> PartId:
    half, tall = look.vary("half", 19, 23), look.vary("tall", 44, 52)
    lit = look.has("lit", "glowing", "warm") or look.chance("lit", 0.3)
    glass = look.part("glass", "pane", "panes")
    tint = glass.colour if glass and glass.coloured else LAMPLIGHT if lit else _GLASS
    tint = _NIGHT if look.has("dark", "night") else tint
    canvas.rectangle(-half, -tall, 2 * half, tall, frame, bevel=2.4)
    x, y, wide, high = -half + 5, -tall + 5, 2 * half - 10, tall - 9
    whole = canvas.rectangle(x, y, wide, high, soft(tint), shade="flat", gradient=0.2, line="dark")
    for shift in (0.0, 8.0):
        stripe = [(x + shift, y + high * 0.62), (x + wide * 0.5 + shift, y), (x + wide * 0.5 + shift + 4, y)]
        canvas.polygon([*stripe, (x + shift + 4, y + high * 0.62)], soft("ffffff"), **inlay(0.1, clip=whole))
    canvas.rectangle(-1.8, y, 3.6, high, frame, bevel=1)
    canvas.rectangle(x, y + high * 0.45, wide, 3.6, frame, bevel=1)
    if look.has("barred") or look.part("bar", "bars"):
        for bar in (-0.6, -0.2, 0.2, 0.6):
            canvas.limb([(bar * half, y, 1.2), (bar * half, y + high, 1.2)], matte("4a4e5c"), smooth=False)
    canvas.rectangle(-half - 4, -5, 2 * half + 8, 6, Ramp(lighten(frame.base, 0.06)), bevel=2)
    return whole


def _stained(canvas: Canvas, look: Look, stone: Ramp) -> PartId:
    wide, tall = look.vary("wide", 34, 40), look.vary("tall", 52, 56)
    canvas.polygon(arch(wide, tall), stone, bevel=3)
    lead = matte(DARK_STONE if canvas.fine else "2b2638")
    with canvas.placed(0, -4):
        opening = arch(wide - 9, tall - 9)
        whole = canvas.polygon(opening, lead, shade="flat", line="dark")
        colours = _COLOURED_GLASS[int(look.vary("first", 0, 5.99)) :] + _COLOURED_GLASS
        columns, rows = (2, 3) if canvas.tiny else (3, 5)
        across, down = (wide - 9) / columns, (tall - 9) / rows
        gap = 0.4 if canvas.tiny else 1.1
        for row in range(rows):
            for column in range(columns):
                x = -(wide - 9) / 2 + column * across
                y = -(row + 1) * down
                tint = colours[(row * 2 + column * (row + 1)) % len(_COLOURED_GLASS)]
                pane = (x + gap / 2, y + gap / 2, across - gap, down - gap)
                canvas.rectangle(*pane, glow(tint), **inlay(0.05, 0.1, clip=whole))
        if not canvas.tiny:
            canvas.ellipse(0, -(tall - 9) * 0.56, 6, 6, lead, **inlay())
            canvas.ellipse(0, -(tall - 9) * 0.56, 4.6, 4.6, glow("fff0b0"), **inlay(0.1))
    return whole


def _rose(canvas: Canvas, look: Look, stone: Ramp) -> PartId:
    petals = 6 if canvas.small else look.pick("petals", (8, 10, 12))
    with canvas.placed(0, -28):
        canvas.ellipse(0, 0, 28, 28, stone, bevel=3)
        whole = canvas.ellipse(0, 0, 24, 24, matte("2b2638"), shade="flat", line="dark")
        for number in range(petals):
            tint = glow(_COLOURED_GLASS[number % len(_COLOURED_GLASS)])
            canvas.polygon(_sector(number, petals), tint, **inlay(0.05, clip=whole))
        canvas.ellipse(0, 0, 7, 7, stone, bevel=2)
        canvas.ellipse(0, 0, 4.4, 4.4, glow("fff0b0"), **inlay(0.1))
    return whole


def _sector(number: int, petals: int) -> list[tuple[float, float]]:
    """Return one petal of a round window of radius 23, its sides a little apart from its neighbours'."""
    first, step = number * 2 * math.pi / petals, 2 * math.pi / petals
    turns = [first + step * share for share in (0.08, 0.36, 0.64, 0.92)]
    outer = [(23 * math.cos(turn), 23 * math.sin(turn)) for turn in turns]
    return [(7 * math.cos(turns[0]), 7 * math.sin(turns[0])), *outer]
