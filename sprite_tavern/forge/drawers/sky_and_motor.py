"""A fallen meteorite, the motor of a vehicle, a compass rose, and the lines of speed."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, RED, glow, matte, metal
from sprite_tavern.forge.pieces.outlines import cornered, inlay
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise


@draws("meteorite", family="nature", colour="5f5560", words=("fallen star rock", "space rock"),
       faces="viewer")  # fmt: skip
@weathered("glowing")
def meteorite(canvas: Canvas, look: Look) -> None:
    """Paint a pitted rock with glowing cracks, half sunk in its crater."""
    rock = body_ramp(look)
    pit = Ramp(lighten(rock.base, -0.1), rock.kind)
    heat = glow(look.second("ff9a3a"))
    size = look.vary("size", 18, 22)
    with canvas.placed(32, 40):
        canvas.ellipse(0, 14, 29, 8.4, matte("8a6240"), bevel=4)
        canvas.ellipse(0, 13, 22, 5, matte("4f3826"), bevel=2, gain=-0.8)
        outline = [
            (size * look.vary(f"edge {step}", 0.84, 1.06) * math.cos(math.tau * step / 9),
             size * look.vary(f"edge {step}", 0.84, 1.06) * math.sin(math.tau * step / 9) - 6)
            for step in range(9)
        ]  # fmt: skip
        whole = canvas.polygon(outline, rock, bevel=9, texture=noise(0.16, 0.8))
        for x, y, radius in ((-7, -13, 4.4), (8, -6, 5), (-4, 3, 3.4), (5, -19, 2.6)):
            canvas.ellipse(x, y, radius, radius * 0.8, pit, bevel=1.6, gain=-0.8, clip=whole, cast=0.0)
        look.has("glowing", "hot", "burning", "magic")
        for crack in (
            [(-18, -8, 1.2), (-10, -4, 1.3), (-12, 4, 1.1), (-4, 9, 1.0)],
            [(2, -26, 1.0), (1, -14, 1.3), (-2, -8, 1.1)],
            [(19, 2, 1.0), (11, 4, 1.3), (7, 11, 1.1)],
        ):
            canvas.limb(crack, heat, smooth=False, **inlay(clip=whole))
        for x, y, radius in ((-24, 14, 3.4), (23, 15, 4), (15, 19, 2.6)):
            canvas.ellipse(x, y, radius, radius * 0.8, rock)


@draws(
    "engine", family="items", colour="8a93a3", words=("motor", "car engine", "engine block"), faces="viewer"
)
@weathered()
def engine(canvas: Canvas, look: Look) -> None:
    """Paint a motor: a block with cylinders in a V, pipes, a fan with its belt."""
    block = metal(body_colour(look, "8a93a3"))
    dark, red = metal(lighten(block.base, -0.16)), matte(look.second(RED))
    lean = look.vary("lean", 20, 28)
    with canvas.placed(32, 36):
        for side in (-1, 1):
            for number in range(2 if canvas.small else 3):
                canvas.limb([(side * 20, -8 + number * 7, 2), (side * 28, -4 + number * 7, 2)], dark)
            canvas.limb([(side * 28, -4, 2.6), (side * 29, 12, 2.6), (side * 24, 20, 2.4)], dark)
            with canvas.placed(side * 9, 0, side * lean):
                canvas.blob(cornered(8.6, 13, 2, 0, -10), block, bevel=3)
                canvas.blob(cornered(9.6, 4, 2, 0, -23), red, bevel=2)
                for y in (-15, -10, -5):
                    canvas.limb([(-7, y, 0.8), (7, y, 0.8)], dark, smooth=False, **inlay(-0.2))
        canvas.ellipse(0, -20, 9, 5, dark, bevel=2)
        canvas.blob(cornered(17, 13, 4, 0, 10), block, bevel=4)
        canvas.ellipse(0, 8, 9.4, 9.4, dark, bevel=2)
        for turn in range(0, 360, 90):
            with canvas.placed(0, 8, turn + look.vary("fan", 0, 90)):
                canvas.blob([(0, 0), (3.6, -4), (2, -8.4), (-2, -7)], metal("d3dae4"), bevel=1)
        canvas.ellipse(0, 8, 2.4, 2.4, metal(GOLD))
        canvas.rectangle(-13, 22, 26, 4.6, dark, bevel=1.6)


@draws("compass rose", family="items", colour=GOLD, words=("wind rose", "compass star"), faces="viewer")
@weathered(stretch=0.0)
def compass_rose(canvas: Canvas, look: Look) -> None:
    """Paint the star of a map: four long points and four short ones, two-toned, north marked."""
    light = matte(body_colour(look, GOLD))
    dark = matte(look.second(lighten(light.base, -0.26)))
    long, short = look.vary("long", 25, 27), look.vary("short", 15, 18)
    with canvas.placed(32, 34):
        canvas.ellipse(0, 0, 17.4, 17.4, dark, bevel=2)
        canvas.ellipse(0, 0, 14.6, 14.6, matte("ead9ac"), shade="flat", cast=0.0)
        for reach, turns, waist in ((short, (45, 135, 225, 315), 4.4), (long, (0, 90, 180, 270), 5.4)):
            for turn in turns:
                with canvas.placed(0, 0, turn):
                    canvas.polygon([(0, 0), (-waist, -waist), (0, -reach)], light, shade="flat", cast=0.1)
                    canvas.polygon([(0, 0), (waist, -waist), (0, -reach)], dark, shade="flat", cast=0.0)
        canvas.polygon([(0, -32), (3.4, -25), (0, -27), (-3.4, -25)], matte(RED), bevel=1)
        canvas.ellipse(0, 0, 2.8, 2.8, metal(GOLD))


@draws("speed lines", family="effects", colour="e8f2fa", words=("speed line", "motion line", "motion lines",
       "action lines", "dash lines", "dash effect", "speed effect"))  # fmt: skip
def speed_lines(canvas: Canvas, look: Look) -> None:
    """Paint tapering streaks that run to the right."""
    streak = glow(look.colour)
    count = 4 if canvas.tiny else look.pick("count", (6, 7, 8))
    for number in range(count):
        y = 12 + 40 * number / (count - 1)
        start = look.vary(f"start {number}", 3, 22)
        end = look.vary(f"end {number}", 42, 61)
        fat = look.vary(f"fat {number}", 1.1, 2.2)
        canvas.limb([(start, y, 0.5), ((start + end) / 2, y, fat * 0.8), (end, y, fat)], streak, smooth=False)
