"""Ways up and down: stairs, winding stairs, ladders, trapdoors."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    IRON,
    STONE,
    WOOD,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, planks

_DARK = "221e2e"
_WEDGE = 0.34
"""Half the angle of a winding stair's step."""


@draws(
    "stairs",
    family="furniture",
    colour=STONE,
    words=(
        "staircase",
        "stairway",
        "stair",
        "steps",
        "stairs up",
        "stairs down",
    ),
)
@weathered()
def stairs(canvas: Canvas, look: Look) -> None:
    """Paint a flight of steps rising to the right, or falling into a dark hole."""
    stone = body_ramp(look)
    if look.noun == "stairs down" or look.part("basement", "cellar"):
        _stairs_down(canvas, look, stone)
        return
    steps = 4 if canvas.small else look.pick("steps", (5, 6, 7))
    run, rise = 52 / steps, look.vary("rise", 38, 48) / steps
    railed = look.part("railing", "rail", "banister") is not None or look.chance("railing", 0.35)
    with canvas.placed(6, 60):
        for step in reversed(range(steps)):
            x, y = step * run, -(step + 1) * rise
            canvas.rectangle(
                x, y, 52 - x, -y, stone, bevel=1.4, bias=-0.1, texture=look.texture() or noise(0.14, 0.6)
            )
            canvas.rectangle(
                x - 1, y, run + 2, 2.6, Ramp(lighten(stone.base, 0.06), stone.kind), bevel=1, cast=0.2
            )
        if railed:
            wood = matte(DARK_WOOD)
            for step in (0, steps - 1):
                canvas.limb(
                    [
                        (step * run + 4, -(step + 1) * rise, 1.3),
                        (step * run + 4, -(step + 1) * rise - 13, 1.3),
                    ],
                    wood,
                )
            canvas.limb(
                [(3, -rise - 12.6, 1.5), ((steps - 1) * run + 5, -steps * rise - 12.6, 1.5)],
                wood,
                smooth=False,
            )


def _stairs_down(canvas: Canvas, look: Look, stone: Ramp) -> None:
    wide = look.vary("hole", 24, 28)
    with canvas.placed(32, 34):
        canvas.rectangle(-wide, -24, 2 * wide, 48, stone, bevel=2, texture=noise(0.2, 0.5))
        canvas.rectangle(-wide + 5, -19, 2 * wide - 10, 38, matte(_DARK), **inlay(-0.2))
        for step in range(5):
            y, inset = 12 - step * 7, step * 2.2
            canvas.rectangle(
                -wide + 6 + inset,
                y,
                2 * (wide - 6 - inset),
                4.6,
                stone,
                shade="flat",
                bias=0.1 - step * 0.13,
                cast=0.0,
            )


@draws(
    "spiral staircase",
    family="furniture",
    colour=STONE,
    words=("spiral stairs", "winding stairs", "winding staircase"),
    faces="viewer",
)
@weathered()
def spiral_staircase(canvas: Canvas, look: Look) -> None:
    """Paint steps winding about a column."""
    stone = body_ramp(look)
    steps, turn = (7 if canvas.small else 9), look.vary("turn", 0, 3)
    with canvas.placed(32, 58):
        places = [(turn + number * 2 * _WEDGE, -number * 48 / steps) for number in range(steps)]
        for angle, y in places:
            if math.sin(angle) < 0:
                _spiral_step(canvas, stone, angle, y)
        canvas.rectangle(-4, -52, 8, 54, stone, bevel=3, texture=noise(0.16, 0.5))
        for angle, y in places:
            if math.sin(angle) >= 0:
                _spiral_step(canvas, stone, angle, y)
        canvas.ellipse(0, -53, 5.6, 2.8, stone)


def _spiral_step(canvas: Canvas, stone: Ramp, angle: float, y: float) -> None:
    """Paint one wedge: its tread lit, its front dark."""
    near, far = ((23 * math.cos(angle + turn), y + 9 * math.sin(angle + turn)) for turn in (-_WEDGE, _WEDGE))
    left, right = min(near, far), max(near, far)
    front = [left, right, (right[0], right[1] + 5), (left[0], left[1] + 5)]
    canvas.polygon([(0, y), near, far, (far[0], far[1] + 5), (0, y + 5)], stone, shade="flat", bias=-0.3)
    canvas.polygon(front, stone, shade="flat", bias=-0.2, line=None, cast=0.0)
    canvas.polygon([(0, y), near, far], stone, shade="flat", bias=0.14, cast=0.0)


@draws(
    "ladder", family="furniture", colour=WOOD, words=("wooden ladder", "rope ladder", "rungs"), faces="viewer"
)
@weathered()
def ladder(canvas: Canvas, look: Look) -> None:
    """Paint two rails and their rungs; leaning a little, or of rope."""
    wood = body_ramp(look)
    rope = look.noun == "rope ladder"
    half, rungs = look.vary("half", 8, 12), 5 if canvas.small else look.pick("rungs", (6, 7, 8))
    with canvas.placed(32, 32, look.pick("lean", (0, 0, 8, -8, 14))):
        for rung in range(rungs):
            y = 24 - rung * 48 / (rungs - 1)
            missing = look.has("broken") and rung in {2, 4}
            tip = half * 0.1 if missing else half
            canvas.limb(
                [(-half, y, 1.7), (tip, y + (2 if missing else 0), 1.7)], wood, smooth=False, cast=0.1
            )
        for side in (-1, 1):
            rail = [(side * half, 29, 2.0), (side * half * (0.86 if rope else 0.92), -29, 2.0)]
            canvas.limb(
                rail, matte("c9a06a") if rope else wood, smooth=False, texture=planks(3, vertical=True)
            )


@draws(
    "trapdoor",
    family="furniture",
    colour=WOOD,
    words=("trap door", "hatch", "cellar door", "floor hatch", "manhole"),
    faces="viewer",
)
@weathered()
def trapdoor(canvas: Canvas, look: Look) -> None:
    """Paint a hatch in the floor, shut with a ring, or open on the dark."""
    wood, iron = body_ramp(look), metal(IRON)
    wide = look.vary("wide", 23, 27)
    with canvas.placed(32, 40):
        if look.has("open"):
            canvas.polygon(
                [(-wide + 4, -8), (-wide + 8, -32), (wide - 8, -32), (wide - 4, -8)],
                wood,
                bevel=2,
                texture=planks(6, vertical=True),
            )
            canvas.rectangle(-wide + 8, -26, 2 * wide - 16, 3, iron, bevel=1)
        canvas.polygon(
            [(-wide, 18), (-wide + 4, -10), (wide - 4, -10), (wide, 18)],
            matte(STONE),
            bevel=2.4,
            texture=noise(0.2, 0.5),
        )
        inner = [(-wide + 5, 14), (-wide + 8, -7), (wide - 8, -7), (wide - 5, 14)]
        if look.has("open"):
            canvas.polygon(inner, matte(_DARK), **inlay(-0.2))
            for number, y in enumerate((-3, 3, 9)):
                canvas.rectangle(-7 - number, y, 14 + 2 * number, 2, wood, **inlay(-0.1 - 0.1 * (2 - number)))
            return
        canvas.polygon(inner, wood, bevel=1.6, texture=planks(5.4, vertical=True))
        for y in (-3, 8):
            canvas.rectangle(-wide + 6, y, 2 * wide - 12, 3, iron, bevel=1)
        canvas.ellipse(0, 4.4, 4.4, 3.2, iron)
        canvas.ellipse(0, 4.4, 2.2, 1.5, wood, **inlay(-0.2))
