"""Standing magic: portals, auras, circles of runes."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.effects import EFFECT_FRAME
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import glow, matte
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.sparkle import twinkles
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Rgb, lighten


@draws(
    "portal",
    family="effects",
    colour="8e52d8",
    words=("gateway", "magic portal", "vortex", "wormhole", "black hole", "rift", "teleporter", "stargate"),
    presets={
        "black hole": {"kind": "hole", "colour": "f0832a"},
        "vortex": {"kind": "hole"},
        "wormhole": {"kind": "hole", "colour": "3f7fe6"},
        "stargate": {"kind": "arch", "colour": "5ac8ff"},
    },
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("magic", "cursed")
def portal(canvas: Canvas, look: Look) -> None:
    """Paint a swirling portal: an oval of light, in a stone ring, or a round vortex."""
    look.has("magic", "glowing", "cursed")
    colour = look.colour
    kind = look.kind if look.kind in {"hole", "arch"} else look.pick("kind", ("oval", "oval", "arch"))
    wide, tall = (27, 27) if kind == "hole" else (look.vary("wide", 17, 21), 28)
    with canvas.placed(32, 32):
        if kind == "arch":
            stone = matte("7d808e")
            for number in range(14):
                angle = number * 2 * math.pi / 14
                with canvas.placed((wide + 3) * math.cos(angle), tall * math.sin(angle), math.degrees(angle)):
                    canvas.rectangle(-4, -6.4, 8, 12.8, stone, bevel=1.8)
        deep = lighten(colour, -0.28)
        for share, shade in ((1.0, colour), (0.84, lighten(colour, -0.12)), (0.66, deep)):
            canvas.ellipse(0, 0, wide * share, tall * share, glow(shade), shade="flat", line=None, cast=0.0)
        turn = look.vary("swirl", 0, 6)
        for arm in range(2 if canvas.small else 4):
            spiral = []
            for step in range(8):
                angle = turn + arm * math.pi / (1 if canvas.small else 2) + step * 0.42
                reach = 0.94 - step * 0.115
                spiral.append(
                    (wide * reach * math.cos(angle), tall * reach * math.sin(angle), 2.3 - 0.2 * step)
                )
            canvas.limb(spiral, glow(lighten(colour, 0.16)), line=None, cast=0.0, shade="flat")
        hole = look.noun == "black hole"
        core = 0.42 if hole else 0.16
        canvas.ellipse(
            0, 0, wide * core, tall * core, glow("140f1c" if hole else lighten(colour, 0.34)), **inlay()
        )
        if canvas.fine:
            twinkles(
                canvas,
                [(wide * 0.9, -tall * 0.74), (-wide, tall * 0.6), (-wide * 0.8, -tall * 0.86)],
                lighten(colour, 0.3),
            )


@draws(
    "aura",
    family="effects",
    colour="5ac8ff",
    words=(
        "shield aura",
        "force field",
        "magic shield",
        "barrier",
        "bubble shield",
        "bubble",
        "magic circle",
        "summoning circle",
        "rune circle",
    ),
    presets={
        "magic circle": {"kind": "circle", "colour": "b06af0"},
        "summoning circle": {"kind": "circle", "colour": "d8394a"},
        "rune circle": {"kind": "circle"},
    },
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("magic", "holy", "cursed")
def aura(canvas: Canvas, look: Look) -> None:
    """Paint a protecting bubble with hexagons and gleams, or a circle of runes."""
    look.has("magic", "glowing", "holy", "cursed")
    colour = look.colour
    bright, mid = glow(lighten(colour, 0.12)), glow(colour)
    with canvas.placed(32, 32):
        if look.kind == "circle":
            _rune_circle(canvas, look, colour)
            return
        if look.has("dome") or look.chance("dome", 0.4):
            _dome(canvas, look, colour)
            return
        canvas.ellipse(0, 0, 28, 28, mid, shade="flat", bias=-0.1)
        inside = canvas.ellipse(
            0, 0, 25, 25, glow(lighten(colour, -0.16)), shade="flat", line=None, cast=0.0, gradient=-0.4
        )
        step = look.vary("cell", 11, 15)
        for row in range(-3, 4):
            for column in range(-3, 4):
                x, y = (column + (row % 2) * 0.5) * step, row * step * 0.86
                if math.hypot(x, y) < 27 and look.chance(f"cell {row} {column}", 0.45) and not canvas.tiny:
                    canvas.polygon(
                        [
                            (x + step * 0.5 * math.sin(a), y + step * 0.5 * math.cos(a))
                            for a in (n * math.pi / 3 for n in range(6))
                        ],
                        mid,
                        shade="flat",
                        bias=-0.05,
                        clip=inside,
                        line=None,
                        cast=0.0,
                    )
        canvas.limb(
            [(-20, -3, 1.6), (-16, -14, 2.0), (-6, -20, 1.6)],
            glow("ffffff"),
            line=None,
            cast=0.0,
            shade="flat",
        )
        canvas.limb(
            [(20, 5, 1.0), (17, 13, 1.2), (10, 19, 1.0)], bright, line=None, cast=0.0, shade="flat", bias=0.2
        )
        if pictured(look):
            emblem(canvas, pictured(look) or "star", 12, glow("ffffff"))


def _rune_circle(canvas: Canvas, look: Look, colour: Rgb) -> None:
    light, dark = glow(colour), glow(lighten(colour, -0.3))
    canvas.ellipse(0, 0, 29, 29, light, shade="flat")
    canvas.ellipse(0, 0, 26, 26, dark, **inlay())
    spikes = look.pick("figure", (5, 6, 4, 7))
    figure = star_points(0, 0, 25, spikes, look.vary("waist", 0.4, 0.56))
    canvas.limb(
        [(float(x), float(y), 1.1) for x, y in [*figure, figure[0]]],
        light,
        smooth=False,
        shade="flat",
        line=None,
        cast=0.0,
    )
    canvas.ellipse(0, 0, 9.6, 9.6, light, **inlay())
    canvas.ellipse(0, 0, 7.4, 7.4, dark, **inlay())
    canvas.polygon(star_points(0, 0, 5, 4, 0.4), light, **inlay(0.3))
    for number in range(spikes):
        angle = math.pi * 2 * (number + 0.5) / spikes - math.pi / 2
        canvas.stamp(20.6 * math.cos(angle), 20.6 * math.sin(angle), 2.4, 2.4, lighten(colour, 0.3))


def _dome(canvas: Canvas, look: Look, colour: Rgb) -> None:
    """Paint half a bubble over a ring of light on the ground."""
    tall = look.vary("dome height", 30, 44)
    canvas.ellipse(0, 22, 29, 7, glow(lighten(colour, 0.14)), shade="flat")
    shell = [
        (28 * math.cos(math.radians(turn)), 22 - tall * math.sin(math.radians(turn)))
        for turn in range(0, 181, 12)
    ]
    canvas.polygon(shell, glow(lighten(colour, -0.1)), shade="flat", gradient=-0.5)
    canvas.polygon(
        [(x * 0.9, 22 - (22 - y) * 0.9) for x, y in shell],
        glow(lighten(colour, -0.2)),
        shade="flat",
        gradient=-0.5,
    )
    for share in (-0.5, 0.0, 0.5):
        ribs = [
            (28 * share * math.cos(math.radians(turn)), 22 - tall * math.sin(math.radians(turn)), 0.8)
            for turn in range(0, 91, 15)
        ]
        canvas.limb(ribs, glow(colour), line=None, cast=0.0, shade="flat")
    canvas.limb(
        [(-20, 12, 1.6), (-18, 0, 2.0), (-11, -8, 1.6)], glow("ffffff"), line=None, cast=0.0, shade="flat"
    )
