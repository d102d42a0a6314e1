"""Fine instruments: hourglass, compass and watch, lens and spyglass."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import (
    BRASS,
    DARK_WOOD,
    GLASS,
    GOLD,
    RED,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws("hourglass", family="items", colour=GOLD, words=("sand timer", "sandglass"), faces="viewer")
@weathered()
def hourglass(canvas: Canvas, look: Look) -> None:
    """Paint an hourglass with its sand running."""
    frame = metal(body_colour(look, GOLD)) if look.material != "wood" else matte(look.colour)
    sand = matte(look.second("f0c860"))
    left = look.vary("sand left", 0.2, 0.8)
    wide = look.vary("wide", 10, 19)
    if canvas.tiny:
        with canvas.placed(32, 32, look.pick("tilt", (0.0, 0.0, 16.0, -12.0))):
            _bold_hourglass(canvas, look, frame, sand)
        return
    with canvas.placed(32, 32, look.pick("tilt", (0.0, 0.0, 14.0, -10.0))):
        glass = soft(GLASS)
        canvas.blob(
            mirrored(f"0,-23 {wide},-22 {wide},-12 4,-2 3,0 4,2 {wide},12 {wide},22 0,23"), glass, bevel=8
        )
        height = 15 * left
        canvas.polygon(
            mirrored(f"0,{-4 - height} {2 + (wide - 4) * left},{-4 - height} 2,-3 0,-2"),
            sand,
            **inlay(0.05, 0.2),
        )
        canvas.polygon([(-0.6, -3), (0.6, -3), (0.6, 18), (-0.6, 18)], sand, **inlay())
        canvas.blob(
            mirrored(f"0,{20 - 14 * (1 - left)} {wide * 0.6},17 {wide - 3},21 0,21.6"),
            sand,
            bevel=4,
            line=None,
            cast=0.0,
        )
        for side in (-1, 1):
            canvas.limb([(side * (wide + 3), -22, 1.5), (side * (wide + 3), 22, 1.5)], frame, smooth=False)
        for y in (-27, 21):
            canvas.rectangle(-wide - 6, y, 2 * wide + 12, 6, frame, bevel=2)
        glint(canvas, -wide * 0.6, -13, 1.6, 5)


def _bold_hourglass(canvas: Canvas, look: Look, frame: Ramp, sand: Ramp) -> None:
    """Draw two triangles of glass between two boards, the lower one full of sand, at 16 px."""
    wide = look.vary("broad", 12, 20)
    glass = soft(GLASS)
    for way in (-1, 1):
        bulb = [
            (-2.6, 0),
            (-wide, way * 14),
            (-wide, way * 22),
            (wide, way * 22),
            (wide, way * 14),
            (2.6, 0),
        ]
        whole = canvas.polygon(bulb, glass, bevel=3)
        level = way * (9 if way < 0 else look.vary("level", 9, 14))
        canvas.polygon(
            [(-wide, level), (wide, level), (wide, 22 if way > 0 else 0), (-wide, 22 if way > 0 else 0)],
            sand,
            **inlay(0.0, clip=whole),
        )
    canvas.limb([(0, -4, 1.6), (0, 12, 1.6)], sand, smooth=False, **inlay(0.1))
    for y in (-28, 21):
        canvas.rectangle(-wide - 5, y, 2 * wide + 10, 7, frame, bevel=2)


@draws(
    "compass",
    family="items",
    colour=BRASS,
    words=("pocket watch", "watch"),
    presets={
        "pocket watch": {"kind": "watch", "colour": GOLD},
        "watch": {"kind": "watch", "colour": GOLD},
    },
    faces="viewer",
)
@weathered(stretch=0.0)
def compass(canvas: Canvas, look: Look) -> None:
    """Paint a compass with a two-coloured needle, or a watch with two hands."""
    case = metal(body_colour(look, BRASS))
    turn = look.vary("needle", 20, 160)
    lidded = look.has("open") or look.chance("lid", 0.5)
    with canvas.placed(32, 35):
        if lidded:
            with canvas.placed(look.vary("lid place", 18, 24), -21, 0, 0.8):
                canvas.ellipse(0, 0, 22, 20, case, 40, bevel=4)
                canvas.ellipse(0, 0, 16, 14, case, 40, shade="flat", bias=-0.2)
        if look.chance("chain", 0.5):
            canvas.limb([(-4, -27, 1.1), (-20, -24, 1.2), (-29, -8, 1.2), (-26, 12, 1.1)], case, texture=None)
        canvas.limb([(-4, -24, 1.3), (0, -29, 1.4), (4, -24, 1.3)], case)
        canvas.ellipse(0, 0, 24, 24, case, bevel=4)
        canvas.ellipse(0, 0, 18.6, 18.6, soft("f4ecd8"), shade="flat", bias=0.1)
        for number in range(4 if canvas.small else 12):
            angle = number * 2 * math.pi / (4 if canvas.small else 12)
            canvas.stamp(15.6 * math.cos(angle), 15.6 * math.sin(angle), 1.8, 1.8, "5a4a3a")
        if look.kind == "watch":
            for angle, reach in ((turn, 9), (turn * 2.3, 13)):
                with canvas.placed(0, 0, angle):
                    canvas.limb([(0, 0, 1.1), (0, -reach, 0.8)], matte("2b2638"), smooth=False, cast=0.0)
        else:
            with canvas.placed(0, 0, turn):
                canvas.polygon([(-3, 0), (0, -14), (3, 0)], matte(RED), shade="flat", cast=0.1)
                canvas.polygon([(-3, 0), (0, 14), (3, 0)], matte("3f4c6a"), shade="flat", cast=0.1)
        canvas.ellipse(0, 0, 2.2, 2.2, case)
        glint(canvas, -9, -10, 4, 2)


@draws(
    "magnifying glass",
    family="items",
    colour=BRASS,
    words=("magnifier", "telescope", "spyglass", "lens"),
    presets={"telescope": {"kind": "scope"}, "spyglass": {"kind": "scope"}},
    framing=_FRAME,
)
@weathered(stretch=0.0)
def magnifying_glass(canvas: Canvas, look: Look) -> None:
    """Paint a lens on a handle, or a drawn-out spyglass."""
    brass = metal(body_colour(look, BRASS))
    with canvas.placed(32, 32, 45 + look.vary("tilt", -6, 6)):
        if look.kind == "scope":
            for y, half, ramp in ((6, 5, brass), (-10, 6.6, matte("6d4325")), (-24, 8.4, brass)):
                canvas.rectangle(-half, y, 2 * half, 17, ramp, bevel=half * 0.8)
                canvas.rectangle(-half - 1, y, 2 * half + 2, 3.4, brass, bevel=1.4)
            canvas.ellipse(0, -24, 8, 2.4, metal("8fd0f0"), shade="flat")
            return
        canvas.limb([(0, 12, 3), (0, 33, 3.8)], matte(look.second(DARK_WOOD)), smooth=False)
        canvas.rectangle(-4, 8, 8, 5, brass, bevel=1.6)
        radius = look.vary("radius", 15, 18)
        canvas.ellipse(0, -8, radius, radius, brass, bevel=2.4)
        canvas.ellipse(0, -8, radius - 3.6, radius - 3.6, soft("bfe6f5"), bevel=6, cast=0.0)
        canvas.limb(
            [(-8, -9, 1.2), (-5, -15, 1.3), (0, -17, 1.0)], Ramp("ffffff", "soft"), line=None, cast=0.0
        )
