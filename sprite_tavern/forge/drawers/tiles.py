"""Terrain tiles: squares of ground that fill the frame and repeat without a seam.

Everything that crosses an edge is painted again on the opposite side, in flat tones only, because
a relief or a shadow would be cut there. Patterns repeat every 64 units.
"""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import UNITS, catmull_rom
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.ground import (
    cells,
    courses,
    few,
    patches,
    pixel_mark,
    ripple,
    scatter,
    spot,
    wrapped,
)
from sprite_tavern.forge.pieces.litter import strew
from sprite_tavern.forge.pieces.materials import matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour
from sprite_tavern.forge.ramps import Ramp, as_rgb, lighten

Paint = Callable[[Canvas, Look, Ramp], None]
_FRAME = Framing(anchor="tile")
_ENDINGS = ("tile", "terrain", "texture", "ground", "floor", "block")


def terrain(
    name: str, colour: str, words: tuple[str, ...] = (), *, plain: bool = False, gentle: bool = True
) -> Callable[[Paint], Paint]:
    """Register a painter of one terrain under "name tile", "name terrain" … and the words given.

    `plain` takes the bare name too; `gentle` ground has low contrast, so that figures stand out.
    """

    def register(paint: Paint) -> Paint:
        presets: dict[str, Preset] = {f"{name} {ending}": {"colour": colour} for ending in _ENDINGS[1:]}
        presets |= {word: {"colour": colour} for word in words}
        if plain:
            presets[name] = {"colour": colour}

        @draws(
            f"{name} tile", family="nature", colour=colour, presets=presets, faces="viewer", framing=_FRAME
        )
        def _terrain(canvas: Canvas, look: Look) -> None:
            ground = body_colour(look, colour)
            ramp = soft(ground) if gentle else matte(ground)
            canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay())
            paint(canvas, look, ramp)
            strew(canvas, look)

        return paint

    return register


@terrain("grass", "5aa43c", ("meadow", "lawn", "field"), plain=True)
def grass(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Grass: tufts of three blades, lighter and darker, some flowers."""
    patches(canvas, look, ramp, -0.12)
    if canvas.tiny:
        for x, y, number in scatter(look, "tuft", 9):
            shade = ramp.tones[0] if number % 2 else lighten(ramp.base, 0.12)
            pixel_mark(canvas, (x, y), "g.g .g.", {"g": shade})
        return
    blade = 1.7 if canvas.small else 1.2
    for x, y, number in scatter(look, "tuft", few(canvas, 36)):
        high = look.vary(f"tuft {number}", 3.0, 5.0)
        for lean, bias in ((-2.2, -0.3), (0.0, 0.25), (2.2, 0.1)):
            wrapped(
                canvas,
                [(x + lean * 0.4 - blade / 2, y), (x + lean, y - high), (x + lean * 0.4 + blade / 2, y)],
                ramp,
                bias,
            )
    if look.chance("flowers", 0.4):
        petal = matte(look.pick("flower colour", ("f4f0e0", "f4cf3c", "e3638d")))
        for x, y, _ in scatter(look, "flower", 4):
            spot(canvas, (x, y), (1.7, 1.7), petal, 0.2)
            spot(canvas, (x, y), (0.7, 0.7), matte("f4a92c"), 0.1)


@terrain("dirt", "8a6240", ("soil", "earth tile", "mud", "muddy ground"))
def dirt(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Earth: patches, pebbles with a shaded underside, crumbs."""
    patches(canvas, look, ramp, -0.15)
    patches(canvas, look, ramp, 0.13)
    for x, y, number in scatter(look, "pebble", few(canvas, 16)):
        size = look.vary(f"pebble {number}", 1.2, 3.0)
        spot(canvas, (x, y + 0.8), (size, size * 0.8), ramp, -0.35)
        spot(canvas, (x, y), (size, size * 0.75), matte("a58a6c"), 0.0)
        spot(canvas, (x - size * 0.3, y - size * 0.25), (size * 0.45, size * 0.35), matte("a58a6c"), 0.25)


@terrain(
    "sand", "e2c98a", ("desert tile", "desert ground", "beach", "beach tile", "dunes", "sand dune", "dune")
)
def sand(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Sand: wind ripples that run through, shells and grains."""
    lines = 4 if canvas.small else 6
    for number in range(lines):
        y = (number + 0.5) * UNITS / lines
        phase, swell = look.vary(f"ripple {number}", 0, 6.28), look.vary(f"swell {number}", 1.2, 2.6)
        if canvas.tiny:
            ripple(canvas, (y, phase, 2 * swell), matte(lighten(ramp.base, -0.09)), 0.0, 2.1)
            continue
        ripple(canvas, (y, phase, swell), ramp, -0.15)
        ripple(canvas, (y - 1.4, phase, swell), ramp, 0.16)
    for x, y, _ in scatter(look, "grain", few(canvas, 25)):
        spot(canvas, (x, y), (0.6, 0.6), ramp, -0.3)


@terrain("water", "3f86d8", ("sea tile", "ocean tile", "river tile", "lake tile", "sea", "ocean", "river"))
def water(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Water: swells of light and dark, short crests of foam."""
    lines = 3 if canvas.small else 5
    for number in range(lines):
        y = (number + 0.5) * UNITS / lines
        phase = look.vary(f"swell {number}", 0, 6.28)
        ripple(canvas, (y, phase, 2.4), ramp, -0.16, 2.2)
        ripple(canvas, (y + 4.4, phase + 1.2, 2.0), ramp, 0.12, 1.2)
    foam = soft(lighten(ramp.base, 0.3))
    for x, y, number in scatter(look, "crest", few(canvas, 9)):
        half = look.vary(f"crest {number}", 3, 6)
        wrapped(
            canvas,
            [
                (x - half, y + 1),
                (x - half * 0.4, y - 0.8),
                (x + half * 0.4, y - 0.8),
                (x + half, y + 1),
                (x + half * 0.3, y + 0.6),
                (x - half * 0.3, y + 0.6),
            ],
            foam,
            0.1,
        )


@terrain("snow", "eaf2f8", ("snowfield", "snowy ground"))
def snow(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Snow: blue hollows and sparkles."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(0.2))
    hollow = soft("c4d8ec")
    if canvas.tiny:
        for x, y, number in scatter(look, "drift", 9):
            picture = "..bbb bbb.." if number % 2 else ".w. www .w."
            pixel_mark(canvas, (x, y), picture, {"b": hollow.base, "w": as_rgb("ffffff")})
        return
    for x, y, number in scatter(look, "drift", few(canvas, 9)):
        half = look.vary(f"drift {number}", 5, 10)
        wrapped(
            canvas,
            catmull_rom([(x - half, y), (x, y - 1.4), (x + half, y), (x, y + 1.8)], steps=3),
            hollow,
            0.0,
        )
        wrapped(
            canvas,
            catmull_rom(
                [(x - half * 0.8, y - 1.6), (x, y - 3.0), (x + half * 0.8, y - 1.6), (x, y - 0.8)], steps=3
            ),
            ramp,
            0.3,
        )
    for x, y, _ in scatter(look, "sparkle", few(canvas, 16)):
        spot(canvas, (x, y), (0.7, 0.7), soft("a9c4e4"), 0.0)


@terrain("lava", "e2571f", ("magma", "volcanic ground", "molten rock"), plain=True, gentle=False)
def lava(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Lava: dark crusts drifting on a glow with bright veins."""
    patches(canvas, look, ramp, -0.15)
    for x, y, number in scatter(look, "glow", few(canvas, 9)):
        spot(canvas, (x, y), (look.vary(f"glow {number}", 5, 9), 4), matte("f8b03a"), 0.1)
    cells(canvas, look, (4, 0.8, 1.6), matte("5a2a26"), -0.1)
    cells(canvas, look, (4, 0.56, 1.6), matte("3d2026"), -0.05)


@terrain(
    "stone",
    "8d8f98",
    (
        "cobblestone",
        "cobblestone tile",
        "cobblestone path",
        "pavement",
        "rock tile",
        "cave floor",
        "rocky ground",
    ),
    gentle=False,
)
def stone(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Cobbles: rounded stones with a lit upper edge over dark joints."""
    canvas.rectangle(-1, -1, UNITS + 2, UNITS + 2, ramp, **inlay(-0.42))
    side = 4 if canvas.small else look.pick("stones", (4, 4, 6))
    cells(canvas, look, (side, 1.0, 1.0), ramp, -0.02)
    cells(canvas, look, (side, 0.68, 1.0), ramp, 0.14)


@terrain("brick", "b0563f", ("brick wall tile", "bricks"), gentle=False)
def brick(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """A brick wall: courses in running bond, each brick lit on two edges."""
    rows = 4 if canvas.tiny else 6 if look.chance("flat bricks", 0.4) and not canvas.small else 4
    courses(canvas, look, (rows, 2 if rows == 4 else 3), ramp, matte(look.second("cbb9a4")))


@terrain(
    "stone brick",
    "8a8d98",
    (
        "dungeon floor",
        "dungeon tile",
        "castle floor",
        "stone slab",
        "paved floor",
        "dungeon floor tile",
        "temple floor",
    ),
    gentle=False,
)
def stone_brick(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Hewn slabs, some cracked."""
    courses(canvas, look, (4 if not canvas.tiny else 2, 2), ramp, matte(lighten(ramp.base, -0.2)))
    dark = Ramp(lighten(ramp.base, -0.22))
    for x, y, number in scatter(look, "crack", 4):
        if look.chance(f"crack {number}", 0.4):
            wrapped(
                canvas,
                [
                    (x, y),
                    (x + 4, y + 3),
                    (x + 3, y + 6),
                    (x + 8, y + 10),
                    (x + 2.4, y + 6.6),
                    (x + 2.6, y + 3.4),
                ],
                dark,
                -0.1,
            )


@terrain(
    "wood",
    "a9744a",
    ("wooden floor", "wood floor", "plank floor", "planks", "tavern floor", "parquet"),
    gentle=False,
)
def wood(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Floor boards with butt joints, grain, knots and nails."""
    boards = 4 if canvas.small else look.pick("boards", (4, 5, 6))
    high = UNITS / boards
    for board in range(boards):
        top, mood = board * high, look.vary(f"board {board}", -0.14, 0.14)
        canvas.rectangle(-1, top, UNITS + 2, high, ramp, **inlay(mood))
        seam = UNITS / 16 if canvas.tiny else 1.2
        if not canvas.tiny:
            canvas.rectangle(-1, top, UNITS + 2, 1.2, ramp, **inlay(mood + 0.2))
        canvas.rectangle(-1, top + high - seam, UNITS + 2, seam, ramp, **inlay(-0.5))
        joint = look.vary(f"joint {board}", 4, 60)
        canvas.rectangle(joint - joint % seam if canvas.tiny else joint, top, seam, high, ramp, **inlay(-0.5))
        for grain in range(0 if canvas.tiny else 3):
            x, y = (
                look.vary(f"grain {board} {grain}", 0, 64),
                top + 3 + (high - 6) * look.vary(f"grain y {board} {grain}", 0, 1),
            )
            long = look.vary(f"grain long {board} {grain}", 6, 16)
            wrapped(
                canvas, [(x, y), (x + long, y - 0.3), (x + long, y + 0.7), (x, y + 0.7)], ramp, mood - 0.22
            )
        for x in (joint - 2, joint + 3):
            spot(canvas, (x, top + high / 2), (0.7, 0.7), ramp, -0.5)


@terrain("ice", "a9dcf2", ("frozen lake", "frozen ground"))
def ice(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    """Ice: slanting gleams and thin cracks."""
    for x, y, number in scatter(look, "gleam", few(canvas, 9)):
        long, wide = look.vary(f"gleam {number}", 6, 14), look.vary(f"gleam wide {number}", 1.5, 3.5)
        wrapped(
            canvas, [(x, y), (x + long, y - long), (x + long + wide, y - long), (x + wide, y)], ramp, 0.22
        )
    for x, y, number in scatter(look, "crack", 4):
        way = look.pick(f"way {number}", (-1, 1))
        wrapped(
            canvas,
            [
                (x, y),
                (x + way * 8, y + 3),
                (x + way * 13, y + 10),
                (x + way * 12, y + 10.6),
                (x + way * 7, y + 4),
                (x, y + 1),
            ],
            ramp,
            -0.32,
        )
