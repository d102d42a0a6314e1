"""Traps and places of execution: spikes, jaws, swinging blades, gallows, guillotines."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import DARK_WOOD, IRON, ROPE, STEEL, STONE, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import facet, inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import noise, planks


@draws(
    "spike trap",
    family="furniture",
    colour=STEEL,
    words=(
        "spikes",
        "spike",
        "floor spikes",
        "metal spikes",
        "spike pit",
        "iron spikes",
        "wooden spikes",
        "caltrop",
    ),
    faces="viewer",
)
@weathered()
def spike_trap(canvas: Canvas, look: Look) -> None:
    """Paint a bed of spikes rising from holes in a slab."""
    steel = Ramp(body_colour(look, STEEL), "matte" if look.material in {"wood", "bone", "stone"} else "metal")
    rows = 1 if canvas.tiny else 2
    columns = 3 if canvas.small else look.pick("columns", (4, 5))
    bloody = look.material == "blood"
    tall = look.vary("tall", 22, 32)
    with canvas.placed(32, 58):
        canvas.polygon(
            [(-28, 0), (-23, -14), (23, -14), (28, 0), (28, 3), (-28, 3)],
            matte(STONE),
            bevel=2,
            texture=noise(0.2, 0.5),
        )
        for row in range(rows):
            for column in range(columns):
                wide = 46 - 6 * (1 - row)
                x = -wide / 2 + (column + 0.5) * wide / columns
                y = -10 + 7 * row if rows == 2 else -5.0
                high, half = tall * look.vary(f"spike {row} {column}", 0.85, 1.12), wide / columns * 0.3
                canvas.ellipse(x, y, half + 1.6, 2.2, matte("2b2738"), **inlay())
                canvas.polygon([(x - half, y), (x, y - high), (x + half * 0.2, y + 0.8)], steel, **facet(0.2))
                canvas.polygon(
                    [(x, y - high), (x + half, y), (x + half * 0.1, y + 0.8)], steel, **facet(-0.16)
                )
                if bloody:
                    canvas.polygon(
                        [
                            (x - half * 0.34, y - high * 0.62),
                            (x, y - high),
                            (x + half * 0.34, y - high * 0.62),
                        ],
                        soft("9a1826"),
                        **facet(),
                    )


@draws(
    "bear trap",
    family="furniture",
    colour=IRON,
    words=("beartrap", "steel trap", "jaw trap", "foothold trap", "animal trap"),
    faces="viewer",
)
@weathered()
def bear_trap(canvas: Canvas, look: Look) -> None:
    """Paint open jaws of iron teeth about a plate, with a chain."""
    iron = Ramp(body_colour(look, IRON), "metal")
    wide, teeth = look.vary("wide", 23, 27), 5 if canvas.small else look.pick("teeth", (6, 7, 8))
    high = look.vary("high", 12, 16)
    with canvas.placed(30, 46):
        canvas.limb([(wide - 2, 2, 1.6), (wide + 6, 7, 1.5), (wide + 10, 3, 1.5)], metal("8a93a3"))
        for back in (True, False):
            sign = -1 if back else 1
            rim = [
                (wide * math.cos(turn), sign * high * 0.62 * math.sin(turn))
                for turn in (0, 0.6, 1.2, 1.94, 2.54, math.pi)
            ]
            if not back:
                canvas.ellipse(0, 0, 9, 4, metal("8a93a3"))
                canvas.rectangle(-wide, -1.6, 2 * wide, 3.4, iron, bevel=1.2)
            for tooth in range(teeth):
                turn = math.pi * (tooth + 0.5) / teeth
                x, y = wide * math.cos(turn), sign * high * 0.62 * math.sin(turn)
                canvas.polygon([(x - 2.6, y), (x * 0.92, y - 11), (x + 2.6, y)], metal(STEEL), bevel=1.2)
            canvas.limb([(x, y, 2.2) for x, y in rim], iron)
        for side in (-1, 1):
            canvas.rectangle(side * (wide + 1) - 3.4, -4, 6.8, 8, iron, bevel=1.6)


@draws(
    "swinging axe trap",
    family="furniture",
    colour=STEEL,
    words=(
        "swinging axe",
        "swinging blade",
        "pendulum",
        "pendulum trap",
        "blade trap",
        "axe trap",
        "saw blade trap",
    ),
    faces="viewer",
)
@weathered()
def pendulum(canvas: Canvas, look: Look) -> None:
    """Paint a crescent blade on a rod from a beam."""
    steel = Ramp(body_colour(look, STEEL), "metal")
    wide = look.vary("wide", 17, 22)
    canvas.rectangle(8, 4, 48, 6, matte(DARK_WOOD), bevel=1.6, texture=planks(6))
    with canvas.placed(32, 8, look.pick("swing", (-22, 22, -12, 14))):
        canvas.limb([(0, 0, 1.9), (0, 34, 1.9)], matte(IRON), smooth=False)
        edge = [
            (-wide, 32),
            (-wide * 0.5, 29),
            (0, 30),
            (wide * 0.5, 29),
            (wide, 32),
            (wide * 0.7, 45),
            (0, 50),
            (-wide * 0.7, 45),
        ]
        canvas.blob(edge, steel, bevel=3)
        canvas.blob(
            [(-wide * 0.8, 38), (-wide * 0.6, 44), (0, 48.4), (wide * 0.6, 44), (wide * 0.8, 38), (0, 43)],
            Ramp("dfe6f0", "metal"),
            **inlay(0.15),
        )
        canvas.ellipse(0, 34, 4, 4, matte(IRON))
        canvas.ellipse(0, 0, 4.4, 4.4, metal(IRON))


@draws("gallows", family="furniture", colour=WOOD, words=("hanging post", "gibbet", "noose", "hangman noose"))
@weathered()
def gallows(canvas: Canvas, look: Look) -> None:
    """Paint a post with an arm, a brace and a noose over a platform."""
    wood, rope = matte(body_colour(look, WOOD)), matte(ROPE)
    reach = look.vary("reach", 24, 30)
    grain = planks(3.4, vertical=True)
    with canvas.placed(14, 60):
        canvas.rectangle(-8, -9, 50, 9.4, wood, bevel=1.8, texture=planks(4.6))
        canvas.rectangle(-2.6, -56, 5.4, 48, wood, bevel=1.8, texture=grain)
        canvas.limb([(1, -40, 1.8), (12, -53, 1.8)], wood, smooth=False)
        canvas.rectangle(-5, -58, reach + 8, 5.4, wood, bevel=1.8, texture=planks(5.4))
        canvas.limb([(reach, -53, 1.1), (reach, -37, 1.1)], rope, smooth=False)
        turns = [
            (reach + 5 * math.cos(t), -31 + 6.4 * math.sin(t), 1.3)
            for t in (-1.57, -0.4, 0.8, 1.57, 2.4, 3.6, 4.71)
        ]
        canvas.limb(turns, rope)
        canvas.rectangle(reach - 1.8, -42, 3.6, 6, rope, bevel=1)


@draws("guillotine", family="furniture", colour=WOOD, words=("execution device",), faces="viewer")
@weathered()
def guillotine(canvas: Canvas, look: Look) -> None:
    """Paint the frame, the slanting blade and the lunette."""
    wood, steel = matte(body_colour(look, WOOD)), metal(STEEL)
    half, drop = look.vary("half", 11, 14), look.vary("drop", 0, 10)
    with canvas.placed(32, 60):
        canvas.rectangle(-half - 12, -6, 2 * half + 24, 6.4, wood, bevel=1.6, texture=planks(5))
        for side in (-1, 1):
            canvas.limb([(side * (half + 9), -5, 1.6), (side * (half + 1), -20, 1.6)], wood, smooth=False)
            canvas.rectangle(
                side * (half + 1) - 2.6, -56, 5.2, 52, wood, bevel=1.8, texture=planks(3, vertical=True)
            )
        canvas.rectangle(-half - 5, -59, 2 * half + 10, 5, wood, bevel=1.6)
        y = -44 + drop
        canvas.limb([(0, -54, 0.8), (0, y - 5, 0.8)], matte(ROPE))
        canvas.rectangle(-half + 1, y - 7, 2 * half - 2, 5, matte("5b5f6b"), bevel=1.4)
        canvas.polygon(
            [(-half + 1, y - 2), (half - 1, y - 2), (half - 1, y + 13), (-half + 1, y + 4)], steel, bevel=2
        )
        canvas.rectangle(-half, -21, 2 * half, 12, wood, bevel=1.8)
        canvas.ellipse(0, -15, 4.4, 4.4, matte("1f1b2b"), **inlay())
        canvas.rectangle(-half, -15.6, 2 * half, 1.2, matte(DARK_WOOD), **inlay())
        canvas.ellipse(0, -4.4, 7, 3, matte("a9834e"))
