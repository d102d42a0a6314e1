"""Mountains and volcanoes: faceted slopes with snow, or a crater with lava."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.fire import flame, sparks
from sprite_tavern.forge.pieces.foliage import grass
from sprite_tavern.forge.pieces.materials import FIRE, SNOW, STONE, glow, matte, soft
from sprite_tavern.forge.pieces.outlines import OutlinePoints, facet, inlay
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_FRAME = Framing(fill=0.94)
_LAVA = ("e2442a", "fb9a2e", "ffe27a")
_SMOKE = ("7c7684", "948e9a", "aaa6b0")


@draws(
    "volcano",
    family="nature",
    colour="7a5a52",
    words=("lava mountain", "fire mountain", "mount doom", "crater"),
    faces="viewer",
    framing=_FRAME,
)
@weathered("flaming", "broken")
def volcano(canvas: Canvas, look: Look) -> None:
    """Paint a volcano: broad or steep, smoking, spitting or pouring lava; or asleep under snow."""
    look.has("flaming", "erupting", "active", "lava")
    rock = matte(body_colour(look, "7a5a52"))
    mood = look.pick("mood", ("pouring", "erupting", "smoking", "pouring"))
    mood = "asleep" if look.has("extinct", "dormant", "sleeping", "inactive") else mood
    half, tall = look.vary("half", 24, 31), look.vary("tall", 26, 40)
    mouth, lean = look.vary("mouth", 6, 11), look.vary("lean", -6, 6)
    if canvas.tiny and mood != "asleep":
        _bold_volcano(canvas, look, rock, (half, lean))
        return
    with canvas.placed(32, 60):
        with canvas.placed(lean, -tall):
            _breath(canvas, look, mood, mouth)
        slope = _slope((half, tall, mouth, lean), look.vary("hollow", 0.34, 0.5))
        whole = canvas.polygon(slope, rock, bevel=9, texture=noise(0.14, 0.5))
        _shaded_side(canvas, whole, (half, tall, lean), rock)
        with canvas.placed(lean, -tall):
            canvas.ellipse(
                0, 0.6, mouth - 0.6, 2.6, glow(_LAVA[1]), **inlay(0.0 if mood != "asleep" else -0.4)
            )
            if mood != "asleep":
                _streams(canvas, look, whole, (mouth, tall))
        if not canvas.tiny:
            grass(canvas, [-half + 3, half - 4], 0.4, canvas.rng)


def _bold_volcano(canvas: Canvas, look: Look, rock: Ramp, build: tuple[float, float]) -> None:
    """Draw a steep cone with a glowing mouth, two broad streams and a cloud of ash at 16 px."""
    half, lean = build
    tall, wide = look.vary("tall", 32, 38), 10.0
    with canvas.placed(32, 60):
        for x, y, size in ((lean + 6, -tall - 17, 8.0), (lean - 4, -tall - 10, 8.0)):
            canvas.ellipse(x, y, size * 1.2, size, soft(_SMOKE[2]), cast=0.1)
        slope = [(-half, 0), (lean - wide, -tall), (lean + wide, -tall), (half, 0)]
        whole = canvas.polygon(slope, rock, bevel=9)
        canvas.polygon(
            [(lean, -tall), (half + 4, -tall), (half + 4, 2), (6, 2)], rock, **inlay(-0.2, clip=whole)
        )
        side = look.pick("stream side", (-1, 1))
        for x, long, colour in (
            (-6 * side, 0.5, _LAVA[0]),
            (4 * side, 0.85, _LAVA[0]),
            (4 * side, 0.5, _LAVA[1]),
        ):
            way = [(lean + x * 0.7, -tall, 2.8), (lean * 0.5 + x * 1.7, -tall * (1 - long), 3.2)]
            canvas.limb(way, glow(colour), smooth=False, **inlay(0.1, clip=whole))
        canvas.rectangle(lean - wide, -tall - 3, 2 * wide, 5, glow(_LAVA[2]), **facet(0.1))


def _slope(build: tuple[float, float, float, float], hollow: float) -> OutlinePoints:
    """Return the outline of a cone with hollow flanks and a notched rim."""
    half, tall, mouth, lean = build
    return [
        (-half, 0),
        (-half * hollow - mouth * 0.5 + lean * 0.5, -tall * 0.5),
        (lean - mouth, -tall),
        (lean - mouth * 0.4, -tall + 2.2),
        (lean + mouth * 0.3, -tall + 1.2),
        (lean + mouth, -tall - 0.8),
        (half * hollow + mouth * 0.5 + lean * 0.5, -tall * 0.5),
        (half, 0),
    ]


def _shaded_side(canvas: Canvas, whole: PartId, build: tuple[float, float, float], rock: Ramp) -> None:
    """Darken the right flank along a ragged ridge."""
    half, tall, lean = build
    ridge = [
        (lean + 1, -tall - 4),
        (lean * 0.6 + 5, -tall * 0.62),
        (lean * 0.4 + 1, -tall * 0.4),
        (7, 2),
        (half + 4, 2),
        (half + 4, -tall - 4),
    ]
    canvas.polygon(ridge, rock, **inlay(-0.22, clip=whole))


def _streams(canvas: Canvas, look: Look, whole: PartId, build: tuple[float, float]) -> None:
    """Let lava run down from the crater's rim at the origin."""
    mouth, tall = build
    for number in range(look.pick("streams", (2, 3, 1))):
        start = look.vary(f"stream {number}", -0.7, 0.7) * mouth
        drift = start * 1.2 + look.vary(f"drift {number}", -4, 4)
        long = tall * look.vary(f"length {number}", 0.4, 0.85)
        way = [(start, 0.0), (start + drift * 0.3 + 1.6, long * 0.34), (start + drift * 0.8 - 1, long * 0.66)]
        path = [*way, (start + drift, long)]
        for width, colour in ((2.6, _LAVA[0]), (1.5, _LAVA[1]), (0.6, _LAVA[2])):
            if width * canvas.unit > 0.3:
                tube = [(x, y, width * (1.15 if y == long else 1)) for x, y in path]
                canvas.limb(tube, glow(colour), thinnest=0.4, **inlay(0.1, clip=whole))


def _breath(canvas: Canvas, look: Look, mood: str, mouth: float) -> None:
    """Draw what rises from the crater: a fountain of lava, or a column of smoke."""
    if mood == "erupting":
        with canvas.placed(0, 2):
            flame(canvas, mouth * 0.9, look.vary("fountain", 14, 22), FIRE, look.vary("sway", -0.3, 0.3))
        sparks(canvas, [(-mouth - 3, -9), (mouth + 2, -12), (mouth * 0.4, -21), (-mouth * 0.6, -17)])
    elif mood != "asleep":
        drift = look.vary("wind", -0.9, 0.9)
        for number, (up, size) in enumerate(((-3, 4.4), (-9, 6), (-16, 7.4))[: look.pick("puffs", (2, 3))]):
            smoke = soft(look.pick("smoke", _SMOKE))
            canvas.ellipse(drift * -up * 0.6 + number, up, size * 1.1, size * 0.86, smoke, cast=0.1)
            canvas.ellipse(drift * -up * 0.6 - size * 0.6, up + 2, size * 0.7, size * 0.6, smoke, cast=0.0)


@draws(
    "mountain",
    family="nature",
    colour=STONE,
    words=("peak", "mountain peak", "summit", "mountains", "alp", "hill"),
    presets={"hill": {"colour": "6d9a3e", "kind": "hill"}},
    faces="viewer",
    framing=_FRAME,
)
@weathered("snowy")
def mountain(canvas: Canvas, look: Look) -> None:
    """Paint a mountain of one to three peaks, lit from the left, usually capped with snow; or a hill."""
    rock = matte(body_colour(look, "6d9a3e" if look.kind == "hill" else STONE))
    with canvas.placed(32, 60):
        if look.kind == "hill":
            high = look.vary("hill", 20, 30)
            turns = [math.pi * step / 12 for step in range(13)]
            dome = [(30 * math.cos(turn), -high * math.sin(turn) ** 0.8) for turn in turns]
            canvas.polygon(dome, rock, bevel=14, texture=noise(0.12, 0.5))
            grass(canvas, [-24, -10, 12, 23], -3, canvas.rng)
            return
        peaks = look.pick("peaks", ("one", "two", "three", "two"))
        sides = {"one": (), "two": (look.pick("lower side", (-1, 1)),), "three": (-1, 1)}[peaks]
        snowy = _is_snowy(look)
        for side in sides:
            _peak(canvas, look, rock, (side * look.vary(f"apart {side}", 14, 19), 14.0, 0.62), snowy=snowy)
        _peak(canvas, look, rock, (look.vary("summit", -5, 5), 27.0 if not sides else 20.0, 1.0), snowy=snowy)
        if not canvas.tiny:
            grass(canvas, [-24, -17, 18, 25], 0.4, canvas.rng)


def _is_snowy(look: Look) -> bool:
    """Whether there is snow: on the whole mountain, on the peak asked for, or by chance."""
    top = look.part("peak", "top", "summit", "cap")
    capped = top is not None and top.has("snowy", "winter", "frozen", "white", "ice")
    snow = look.part("snow", "ice") is not None
    return look.has("snowy", "winter", "frozen") or capped or snow or look.chance("snow", 0.75)


def _peak(canvas: Canvas, look: Look, rock: Ramp, build: tuple[float, float, float], *, snowy: bool) -> None:
    """Draw one peak: (axis, half width, height as a share of the highest)."""
    x, half, share = build
    tall = look.vary(f"tall {share} {x > 0}", 40, 54) * share
    half *= 1.24 if canvas.tiny else 1
    top = x + look.vary(f"top {share} {x > 0}", -3, 3)
    slope = [(x - half, 0), (x - half * 0.5, -tall * 0.46), (top, -tall), (x + half * 0.45, -tall * 0.5)]
    whole = canvas.polygon([*slope, (x + half, 0)], rock, bevel=4, texture=noise(0.12, 0.5), cast=0.24)
    ridge = [(top, -tall - 2), (top + 3, -tall * 0.66), (top - 2, -tall * 0.42), (top + 4, 2)]
    canvas.polygon([*ridge, (x + half + 4, 2), (x + half + 4, -tall)], rock, **inlay(-0.24, clip=whole))
    if not snowy:
        return
    line = -tall * (0.46 if canvas.tiny else look.vary("snow line", 0.56, 0.7))
    teeth = [
        (x + half, line - 4),
        (top + 5, line),
        (top + 2, line - 4),
        (top - 1, line + 3),
        (top - 5, line - 3),
    ]
    cap = [(top, -tall - 3), *teeth, (x - half, line)]
    canvas.polygon(cap, matte(SNOW), **inlay(0.15, clip=whole))
    shade = [(top, -tall - 2), (top + 2, line - 4), (top + 5, line), (x + half, line - 4)]
    canvas.polygon(shade, Ramp(lighten(SNOW, -0.16)), **inlay(0.0, clip=whole))
