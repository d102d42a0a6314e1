"""Effects that spread or fly past: sparkles, shock waves, gusts, splatter, flashes, rings of fire."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_buildings import bold_wind
from sprite_tavern.forge.pieces.effects import EFFECT_FRAME, layers
from sprite_tavern.forge.pieces.fire import flame
from sprite_tavern.forge.pieces.materials import glow, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import weathered
from sprite_tavern.forge.ramps import Ramp, lighten


def _spark(canvas: Canvas, place: tuple[float, float], size: float, ramp: Ramp) -> None:
    """Paint a four-pointed star of light."""
    x, y = place
    waist = size * 0.2
    points = []
    for corner in range(8):
        turn, reach = corner * math.pi / 4, size if corner % 2 == 0 else waist
        points.append((x + reach * math.sin(turn), y - reach * math.cos(turn)))
    canvas.polygon(points, ramp, shade="flat", bias=0.0, cast=0.0)
    canvas.ellipse(x, y, size * 0.26, size * 0.26, soft("ffffff"), **inlay(0.2))


@draws(
    "sparkles",
    family="effects",
    colour="ffe27a",
    words=(
        "sparkle",
        "twinkle",
        "glitter",
        "star sparkle",
        "magic sparkles",
        "magic dust",
        "fairy dust",
        "shine effect",
        "pixie dust",
    ),
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("glowing", "magic")
def sparkles(canvas: Canvas, look: Look) -> None:
    """Paint stars of light, one large and several small about it."""
    ramp = glow(look.colour)
    turn = look.vary("turn", 0, 6.28)
    _spark(canvas, (32, 32), look.vary("largest", 17, 22), ramp)
    count = 3 if canvas.small else look.pick("count", (4, 5, 6))
    for number in range(count):
        angle = turn + number * 2 * math.pi / count
        reach = look.vary(f"reach {number}", 14, 17)
        size = look.vary(f"star {number}", 5, 10)
        tint = ramp if number % 2 else glow(lighten(look.colour, 0.12))
        _spark(canvas, (32 + reach * math.cos(angle), 32 + reach * math.sin(angle)), size, tint)


@draws(
    "shockwave",
    family="effects",
    colour="8fe0ff",
    words=("shock wave", "sonic boom", "pulse", "energy wave", "ground slam", "sound wave", "stomp effect"),
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("glowing")
def shockwave(canvas: Canvas, look: Look) -> None:
    """Paint rings running outwards over the ground, with splinters."""
    flat = look.vary("flat", 0.34, 0.62)
    rings = 2 if canvas.small else look.pick("rings", (2, 3))
    colour = look.colour
    with canvas.placed(32, 38):
        for ring in range(rings):
            size = 28 * (1 - ring / (rings + 0.4))
            bright = glow(lighten(colour, 0.06 * ring))
            canvas.ellipse(0, 0, size, size * flat, bright, shade="flat", bias=0.1 - 0.14 * ring, cast=0.0)
            canvas.ellipse(0, 1, size - 4, (size - 4) * flat, glow(lighten(colour, -0.3)), **inlay(-0.1))
        canvas.ellipse(0, 0, 6, 6 * flat, soft("ffffff"), **inlay(0.1))
        for number in range(4 if canvas.small else 8):
            turn = number * math.pi / 4 + look.vary("turn", 0, 0.7)
            x, y = 27 * math.cos(turn), 27 * flat * math.sin(turn)
            high = look.vary(f"splinter {number}", 5, 13)
            canvas.polygon(
                [(x - 2.4, y), (x * 1.06, y - high), (x + 2.4, y)],
                glow(lighten(colour, 0.1)),
                shade="flat",
                cast=0.0,
            )


@draws(
    "wind",
    family="effects",
    colour="dbe9f4",
    words=(
        "wind gust",
        "gust",
        "gust of wind",
        "breeze",
        "air slash",
        "wind spell",
        "wind effect",
        "air current",
        "air spell",
    ),
    framing=EFFECT_FRAME,
)
@weathered()
def wind(canvas: Canvas, look: Look) -> None:
    """Paint streams of air that curl at their ends, with leaves carried along."""
    air = soft(look.colour)
    if canvas.small:
        bold_wind(canvas, look, air)
        return
    streams = 3 if canvas.small else look.pick("streams", (3, 4))
    for number in range(streams):
        y = 16 + number * 34 / (streams - 1)
        long, way = look.vary(f"long {number}", 24, 38), 1 if number % 2 else -1
        start, size = look.vary(f"start {number}", 4, 14), look.vary(f"curl {number}", 4.4, 6.8)
        end = start + long
        rows = [(start, y, 0.9), (start + long * 0.5, y + 1.4, 1.9), (end, y, 1.9)]
        for step in range(1, 6):
            angle = -way * math.pi / 2 + way * step * 0.95
            reach = size * (1 - step * 0.1)
            rows.append(
                (end + reach * math.cos(angle), y + way * size + reach * math.sin(angle), 1.8 - 0.2 * step)
            )
        canvas.limb(rows, air, cast=0.05)
    for number in range(3):
        x, y = look.vary(f"leaf {number}", 8, 54), look.vary(f"leaf y {number}", 8, 56)
        canvas.ellipse(x, y, 2.8, 1.5, Ramp("8ac04a"), look.vary(f"leaf turn {number}", -60, 60))


@draws(
    "splatter",
    family="effects",
    colour="b01e2e",
    words=(
        "blood splatter",
        "blood splat",
        "splat",
        "paint splat",
        "ink splat",
        "slime splat",
        "gore",
        "blood stain",
        "blood splash",
        "mud splat",
        "ink blot",
    ),
    presets={
        "slime splat": {"colour": "86c43a"},
        "ink splat": {"colour": "2f2a4a"},
        "ink blot": {"colour": "2f2a4a"},
        "paint splat": {"colour": "e3638d"},
        "mud splat": {"colour": "6d4a2e"},
    },
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("bloody")
def splatter(canvas: Canvas, look: Look) -> None:
    """Paint a ragged blot with arms, drops and a gleam."""
    wet = Ramp("b01e2e" if look.material == "blood" else look.colour, "soft")
    look.has("bloody")
    arms = 7 if canvas.small else look.pick("arms", (8, 9, 11))
    edge = []
    for number in range(arms * 2):
        turn = number * math.pi / arms + look.vary("turn", 0, 3)
        reach = look.vary(f"arm {number}", 16, 27) if number % 2 == 0 else look.vary(f"bay {number}", 11, 16)
        edge.append((32 + reach * math.cos(turn), 32 + reach * math.sin(turn)))
        if number % 6 == 0:
            size = look.vary(f"drop {number}", 1.4, 2.4)
            canvas.ellipse(
                32 + (reach + 5) * math.cos(turn), 32 + (reach + 5) * math.sin(turn), size, size, wet
            )
    canvas.blob(edge, wet, bevel=4)
    canvas.ellipse(27, 27, 4, 2.2, Ramp(lighten(wet.base, 0.2), "soft"), -30, **inlay(0.1))
    canvas.ellipse(38, 36, 2, 1.2, Ramp(lighten(wet.base, 0.2), "soft"), **inlay(0.1))


@draws(
    "muzzle flash",
    family="effects",
    colour="ffc83a",
    words=("gun flash", "gunshot", "gun fire", "gunfire", "shot effect"),
    framing=EFFECT_FRAME,
)
@weathered("glowing")
def muzzle_flash(canvas: Canvas, look: Look) -> None:
    """Paint a burst of fire shooting to the right out of a barrel's mouth."""
    colours = layers(look)
    long = look.vary("long", 42, 50)
    for colour, size in zip(colours, (1.0, 0.76, 0.52, 0.28), strict=True):
        outline = [(8.0, 32.0)]
        for number, (share, wide) in enumerate(((0.16, 0.62), (0.3, 0.22), (0.52, 0.46), (0.6, 0.14))):
            outline.append(
                (8 + long * size * share, 32 - 24 * size * wide * look.vary(f"spike {number}", 0.8, 1.2))
            )
        outline.append((8 + long * size, 32.0))
        for number, (share, wide) in enumerate(((0.6, 0.14), (0.52, 0.46), (0.3, 0.22), (0.16, 0.62))):
            outline.append(
                (8 + long * size * share, 32 + 24 * size * wide * look.vary(f"low spike {number}", 0.8, 1.2))
            )
        canvas.polygon(outline, glow(colour), shade="flat", line=None, cast=0.0, bias=0.05)
    canvas.ellipse(10, 32, 3.4, 6, glow(colours[3]), **inlay(0.1))


@draws(
    "fire ring",
    family="effects",
    colour="f0832a",
    words=(
        "ring of fire",
        "circle of fire",
        "flame ring",
        "fire circle",
        "flaming ring effect",
        "fire wall",
        "wall of fire",
        "flame wall",
    ),
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("flaming")
def fire_ring(canvas: Canvas, look: Look) -> None:
    """Paint tongues of fire in a ring, or in a row for a wall."""
    look.has("flaming")
    colours = layers(look)
    wall = "wall" in look.noun
    count = (7 if canvas.small else 12) if not wall else (5 if canvas.small else 7)
    with canvas.placed(32, 40):
        if wall:
            for number in range(count):
                with canvas.placed((number - (count - 1) / 2) * 54 / count, 18):
                    flame(
                        canvas,
                        54 / count * 0.9,
                        look.vary(f"tongue {number}", 28, 44),
                        colours,
                        look.vary(f"sway {number}", -0.3, 0.3),
                    )
            return
        wide, high = look.vary("wide", 22, 26), look.vary("high", 9, 15)
        places = []
        for number in range(count):
            turn = 2 * math.pi * number / count + look.vary("turn", 0, 0.5)
            places.append((wide * math.cos(turn), high * math.sin(turn), number))
        for x, y, number in sorted(places, key=lambda place: place[1]):
            with canvas.placed(x, y):
                flame(
                    canvas,
                    4.6,
                    look.vary(f"tongue {number}", 12, 20),
                    colours,
                    look.vary(f"sway {number}", -0.3, 0.3),
                )


@draws(
    "healing aura",
    family="effects",
    colour="6af08a",
    words=(
        "healing spell",
        "heal spell",
        "heal effect",
        "healing effect",
        "heal",
        "healing",
        "healing light",
        "regeneration",
        "buff effect",
        "level up effect",
        "level up",
    ),
    presets={
        "buff effect": {"colour": "ffd84a"},
        "level up effect": {"colour": "ffd84a"},
        "level up": {"colour": "ffd84a"},
    },
    faces="viewer",
    framing=EFFECT_FRAME,
)
@weathered("healing", "glowing", "holy", "magic")
def healing_aura(canvas: Canvas, look: Look) -> None:
    """Paint a pillar of light from a ring on the ground, with crosses or arrows rising in it."""
    colour = look.colour
    look.has("healing", "glowing", "holy", "magic")
    arrows = look.noun.startswith(("buff", "level"))
    half, tall = look.vary("half", 17, 22), look.vary("tall", 38, 46)
    with canvas.placed(32, 54):
        canvas.ellipse(0, 0, half + 6, 7, glow(colour), shade="flat", bias=-0.1, cast=0.0)
        canvas.ellipse(0, 0, half + 2, 4.8, glow(lighten(colour, -0.3)), **inlay(-0.1))
        rays = 5 if canvas.small else 7
        for number in range(rays):
            x = (number - (rays - 1) / 2) * 2 * half / rays
            high = tall * look.vary(f"ray {number}", 0.45, 1.0)
            ray = [(x - half / rays, 1), (x - half / rays * 0.6, -high), (x, -high - 3)]
            ray += [(x + half / rays * 0.6, -high), (x + half / rays, 1)]
            light = glow(lighten(colour, 0.08 if number % 2 else -0.04))
            canvas.polygon(ray, light, shade="flat", cast=0.0, gradient=-0.5)
        for number in range(3 if canvas.small else 5):
            x = look.vary(f"sign {number}", -0.8, 0.8) * half
            y = -6 - number * tall / 5
            size = look.vary(f"size {number}", 2.6, 4.4)
            if arrows:
                canvas.polygon(
                    [
                        (x - size, y),
                        (x, y - size * 1.4),
                        (x + size, y),
                        (x + size * 0.4, y),
                        (x + size * 0.4, y + size),
                        (x - size * 0.4, y + size),
                        (x - size * 0.4, y),
                    ],
                    soft("ffffff"),
                    shade="flat",
                    cast=0.0,
                )
            else:
                canvas.rectangle(
                    x - size * 0.34, y - size, size * 0.68, size * 2, soft("f4fff6"), shade="flat", cast=0.0
                )
                canvas.rectangle(
                    x - size,
                    y - size * 0.34,
                    size * 2,
                    size * 0.68,
                    soft("f4fff6"),
                    shade="flat",
                    line=None,
                    cast=0.0,
                )
