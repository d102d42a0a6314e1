"""Long bodies without legs or nearly so: snake, cobra, sea serpent, eastern dragon, giant worm."""

import math

from sprite_tavern.forge.anatomy.coats import INK, TONGUE, TOOTH, Coat
from sprite_tavern.forge.anatomy.dragonhead import DragonHead, breath, breath_of, dragon_head
from sprite_tavern.forge.anatomy.faces import Eye, eye, eye_pair, fangs
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.legs import Leg, leg
from sprite_tavern.forge.anatomy.natures import (
    aura,
    coat_for,
    glow_marks,
    head_growth,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import FloatArray, catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.pieces.outlines import mirrored, tube
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, scales, stripes

Rows = list[tuple[float, float, float]]


@draws(
    "snake",
    family="creatures",
    colour="5fa83c",
    words=("viper", "python", "adder", "rattlesnake", "anaconda", "asp", "boa"),
    presets={"coral snake": {"colour": "d3413a", "second": "f4e8c8", "states": ("banded",)}},
)
def snake(canvas: Canvas, look: Look) -> None:
    """Draw a coiled snake with raised head, or one winding over the ground."""
    coat = coat_for(look, texture=_pattern(look))
    aura(canvas, look, (28, 44), (16, 10))
    coiled = look.has("coiled") or look.pick("posture", ("coiled", "winding", "coiled")) == "coiled"
    head = _coils(canvas, look, coat) if coiled else _winding(canvas, look, coat)
    with canvas.placed(*head, look.vary("nod", -6, 10), head_growth(canvas, look)):
        _snake_head(canvas, look, coat)
    glow_marks(canvas, look, (32, 34), (28, 24))


def _pattern(look: Look) -> Texture | None:
    """Return the markings of a snake: bands, diamonds or scales."""
    if look.has("banded", "ringed"):
        return stripes(8, 6, 0.45, 0.4)
    return look.pick("pattern", (scales(4.6, 0.16), stripes(20, 7, 0.3, 0.26), scales(6, 0.24)))


def _coils(canvas: Canvas, look: Look, coat: Coat) -> tuple[float, float]:
    """Draw a heap of coils and the raised neck; returns the head's place."""
    wide = look.vary("coil", 18, 23)
    tail_side = look.pick("tail side", (-1, 1))
    canvas.limb(
        [(28 - tail_side * 10, 57, 3.4), (28 + tail_side * -24, 57.6, 2), (28 - tail_side * 29, 53, 0.6)],
        coat.main,
    )
    for x, y, rx, thick in ((28, 55, wide, 5.0), (28, 48, wide * 0.82, 4.8), (29, 41, wide * 0.62, 4.5)):
        canvas.ellipse(x, y, rx, thick, coat.main, cast=0.24, texture=coat.texture)
    rise = look.vary("rise", -5, 4)
    sway = look.vary("sway", -6, 3)
    neck: Rows = [
        (24, 39, 4.4),
        (21 + sway, 30 + rise, 4.4),
        (30 + sway, 21 + rise, 4.2),
        (40 + sway * 0.4, 15 + rise, 3.9),
    ]
    whole = canvas.limb(neck, coat.main, texture=coat.texture, cast=0.2)
    canvas.limb(
        [(x + 2.6, y + 1.4, 1.7) for x, y, _ in neck],
        coat.light,
        clip=whole,
        line=None,
        cast=0,
        texture=bands(3, 0, 0.2),
    )
    return 42 + sway * 0.4, 14 + rise


def _winding(canvas: Canvas, look: Look, coat: Coat) -> tuple[float, float]:
    """Draw a body in waves; returns the head's place."""
    wave = look.vary("wave", 7, 12)
    phase = look.pick("phase", (0.0, 1.4))
    count = 12
    rows: Rows = []
    for number in range(count):
        share = number / (count - 1)
        thick = 1 + 4 * math.sin(math.pi * min(1.0, share * 1.15) ** 0.7 * 0.62)
        rows.append((2 + 44 * share, 50 - wave * math.sin(share * 9 + phase) * (0.5 + share * 0.5), thick))
    rows.append((51, 37, 4.2))
    whole = canvas.limb(rows, coat.main, texture=coat.texture)
    canvas.limb(
        [(x, y + radius, radius * 0.5) for x, y, radius in rows], coat.light, clip=whole, line=None, cast=0
    )
    return 53.0, 33.0


def _snake_head(canvas: Canvas, look: Look, coat: Coat) -> None:
    gape = mood_of(look) == "angry" or look.chance("gape", 0.35)
    if gape:
        canvas.limb([(1, 3, 2.4), (8, 8, 1.9)], coat.light)
        canvas.polygon(
            [(2, 1), (12, 1), (9, 8), (3, 5)], Ramp((120, 30, 48)), shade="flat", line=None, cast=0
        )
    elif not canvas.tiny and mood_of(look) != "sleeping":
        canvas.limb([(11, 2.4, 0.6), (16, 3, 0.6), (19, 1, 0.5)], Ramp(TONGUE), thinnest=0.5)
        if canvas.fine:
            canvas.limb([(16, 3, 0.6), (19, 4.8, 0.5)], Ramp(TONGUE), thinnest=0.5)
    canvas.blob(
        [(-6, 1), (-4.6, -4.6), (2, -6), (9, -3.4), (12.6, 0.4), (9, 3.4), (1, 4.6), (-4.4, 4)],
        coat.main,
        bevel=5,
        cast=0.14,
        texture=coat.texture,
    )
    if gape:
        for x in (7.4, 10):
            canvas.stamp(x, 3.6, 1.2, 2.8, TOOTH)
    eye(canvas, 3.6, -1.8, Eye(3, mood_of(look), iris_for(look, "ffd23c")))
    canvas.stamp(10, -1, 1.0, 1.0, coat.main.contact)
    headgear(canvas, look, -0.4, -4.6, 8)


@draws(
    "cobra",
    family="creatures",
    colour="8a7a3c",
    words=("king cobra", "hooded snake", "naga snake"),
    faces="viewer",
)
def cobra(canvas: Canvas, look: Look) -> None:
    """Draw a cobra from the front with its hood spread."""
    coat = coat_for(look, "f0dca8", scales(4.6, 0.15))
    wide, sway = look.vary("coil", 19, 24), look.vary("sway", -7, 7)
    side = look.pick("tail side", (-1, 1))
    canvas.limb([(32 + side * 12, 57, 3.2), (32 + side * 27, 57, 2), (32 + side * 30, 50, 0.6)], coat.main)
    for y, rx in ((55, wide), (48, wide * 0.78)):
        canvas.ellipse(32, y, rx, 5.2, coat.main, cast=0.24, texture=coat.texture)
    neck = [(32, 47, 5.6), (32 + sway * 0.5, 38, 5.4), (32 + sway, 26, 5)]
    canvas.limb(neck, coat.main, texture=coat.texture)
    with canvas.placed(32 + sway, 22, sway):
        _hood(canvas, look, coat)
        with canvas.placed(0, -5, 0, head_growth(canvas, look)):
            canvas.blob(mirrored("0,-9.4 4.4,-8 6.6,-2 4,4 0,6"), coat.main, bevel=5, cast=0.2)
            mood = "angry" if mood_of(look) == "calm" else mood_of(look)
            eye_pair(canvas, (0, -2.4), 3.8, Eye(2.8, mood, iris_for(look, "ffd23c")))
            canvas.stamp(0, 2.2, 5, 1.0, INK)
            fangs(canvas, 0, 3.8, 1.7, 2.2)
            headgear(canvas, look, 0, -7.6, 9)
    glow_marks(canvas, look, (32, 32), (28, 26))


def _hood(canvas: Canvas, look: Look, coat: Coat) -> None:
    """Draw the spread neck of a cobra with its plates and eye marks."""
    wide, long = look.vary("hood", 11, 17), look.vary("hood length", 12, 19)
    right = [(0, -11), (wide * 0.7, -8), (wide, 2), (wide * 0.6, long), (0, long + 5)]
    left = [(-x, y) for x, y in reversed(right[1:-1])]
    whole = canvas.blob([*right, *left], coat.main, bevel=6, cast=0.2, texture=coat.texture)
    plates = mirrored("0,-6 6,2 5,14 0,24")
    canvas.blob(plates, coat.light, clip=whole, line=None, cast=0, texture=bands(3.4, 0, 0.22))
    for side in (-1, 1):
        canvas.ellipse(side * wide * 0.66, 3, 1.9, 2.6, coat.dark, clip=whole, line=None, cast=0)


@draws(
    "sea serpent",
    family="creatures",
    colour="2f9a8a",
    words=(
        "leviathan",
        "sea dragon",
        "loch ness monster",
        "nessie",
        "sea monster",
        "loch monster",
        "lake monster",
        "eel",
    ),
)
def sea_serpent(canvas: Canvas, look: Look) -> None:
    """Draw a serpent whose humps rise out of the water."""
    coat = coat_for(look, texture=scales(5, 0.14))
    fin = Ramp(look.second(lighten(coat.main.base, 0.12)))
    humps = look.pick("humps", (1, 2))
    for number in range(humps):
        x, tall = 23 - 17 * number, 16 - 4 * number + look.vary(f"hump {number}", -3, 4)
        canvas.limb(
            [(x - 8, 59, 4), (x - 5, 58 - tall, 4.6), (x + 4, 58 - tall, 4.6), (x + 7, 59, 4.4)],
            coat.main,
            texture=coat.texture,
        )
        for px in () if canvas.small else (-5, 0, 5):
            canvas.polygon(
                [(x + px - 2.6, 55.4 - tall), (x + px - 1.4, 49.6 - tall), (x + px + 2.4, 55.4 - tall)],
                fin,
                bevel=1,
                cast=0,
            )
    if humps == 1:
        canvas.polygon([(2, 60), (0, 47), (-4, 42), (4, 44), (9, 41), (7, 49), (7, 60)], fin, bevel=2)
    rise = look.vary("rise", -5, 4)
    rows: Rows = [
        (40, 58, 6.6),
        (38, 48, 6.4),
        (39, 34 + rise * 0.6, 5.8),
        (42, 22 + rise, 5),
        (47, 17 + rise, 4.6),
    ]
    whole = canvas.limb(rows, coat.main, texture=coat.texture)
    canvas.limb(
        [(x + 4.6, y + 1, 2.6) for x, y, _ in rows],
        coat.light,
        clip=whole,
        line=None,
        cast=0,
        texture=bands(3.6, 0, 0.2),
    )
    for x, y in ((31, 48), (32, 38 + rise * 0.6), (34, 28 + rise)):
        canvas.polygon([(x + 2, y - 4), (x - 6, y - 6), (x + 1.6, y + 4)], fin, bevel=1)
    with canvas.placed(47, 17 + rise):
        _dragon_face(canvas, look, coat, fin)
    _waves(canvas)


def _waves(canvas: Canvas) -> None:
    """Draw the water that hides where a body goes under."""
    crests = [(x, 57.6 if number % 2 else 60.4) for number, x in enumerate(range(-6, 62, 6))]
    canvas.blob([*crests, (60, 65), (27, 67), (-6, 65)], Ramp("4f9ae0", "soft"), bevel=4, bias=0.06, cast=0)


def _dragon_face(canvas: Canvas, look: Look, coat: Coat, fin: Ramp, *, beard: bool = False) -> None:
    """Draw a dragon's head at the origin."""
    burst = breath_of(look)
    head = DragonHead(
        horns=look.pick("horns", ("swept", "antler", "spike"))
        if beard
        else look.pick("horns", ("swept", "spike", "none")),
        horn_size=look.vary("horn size", 6, 9),
        jaws=4.0 if burst is not None or mood_of(look) == "angry" else 1.6,
        beard=beard,
        iris=iris_for(look, (255, 225, 90)),
        mood=mood_of(look),
    )
    with canvas.placed(0, 0, look.vary("nod", -4, 12), head_growth(canvas, look)):
        if burst is not None:
            with canvas.placed(11, 5.6, 14):
                breath(canvas, 18, burst)
        dragon_head(canvas, head, coat, fin)
        headgear(canvas, look, -0.4, -5.4, 9)


_WINDINGS = (
    "6,12,1 2,24,2.6 12,33,4.2 26,28,5.2 36,36,5.6 28,48,5.4 38,56,5 49,46,4.6 46,32,4.2 46,20,4.2",
    "2,42,1 6,52,2.8 18,54,4.2 24,42,5.2 14,30,5.6 24,18,5.4 36,26,5.2 40,40,4.8 50,36,4.4 48,24,4.2",
    "12,58,1 2,50,2.6 8,38,4.4 22,42,5.4 32,52,5.6 44,48,5.2 44,34,4.8 32,26,4.6 34,14,4.4 44,12,4.2",
)
"""Ways of a long body from tail to head, as (x, y, radius) rows."""


@draws(
    "eastern dragon",
    family="creatures",
    colour="c8382e",
    words=("chinese dragon", "oriental dragon", "japanese dragon", "lung dragon", "asian dragon", "lindworm"),
    presets={"eastern dragon": {"colour": "c8382e", "second": "f2c84a"}},
)
def eastern_dragon(canvas: Canvas, look: Look) -> None:
    """Draw a wingless dragon winding through the air, with a mane and whiskers."""
    coat = coat_for(look, "f2d890", scales(4.6, 0.15))
    mane = Ramp(look.second("f2c84a"))
    bend = look.vary("bend", -4, 5)
    rows = tube(look.pick("path", _WINDINGS))
    rows[4] = (rows[4][0], rows[4][1] + bend, rows[4][2])
    way = catmull_rom(rows, closed=False, steps=6)
    for share in (0.34, 0.72):
        x, y, radius = way[int(share * len(way))].tolist()
        leg(canvas, Leg((x, y), (x + 4, y + radius + 8), 2.8, 1.9, 1.4, 1.4, far=True), "claw", coat)
    _mane_along(canvas, way, mane)
    whole = canvas.limb(rows, coat.main, texture=coat.texture)
    under = [(x, y + radius * 0.8, radius * 0.5) for x, y, radius in rows[2:]]
    canvas.limb(under, coat.light, clip=whole, line=None, cast=0, texture=bands(3.2, 0.4, 0.2))
    for share in (0.4, 0.8):
        x, y, radius = way[int(share * len(way))].tolist()
        leg(canvas, Leg((x, y + 1), (x + 5, y + radius + 8), 2.8, 1.9, 1.4, 1.4), "claw", coat)
    x, y, _ = rows[-1]
    for px, py in ((-6, -4), (-7, 1), (-6, 6)):
        canvas.polygon(
            [(x + px + 5, y + py - 3), (x + px - 4, y + py + 1), (x + px + 5, y + py + 3)], mane, bevel=1
        )
    with canvas.placed(x, y - 1):
        _dragon_face(canvas, look, coat, mane, beard=True)


def _mane_along(canvas: Canvas, way: FloatArray, mane: Ramp) -> None:
    """Draw tufts along the back of a long body, standing up from it."""
    step = 7 if canvas.small else 3
    for x, y, radius in way[4:-4:step].tolist():
        canvas.polygon(
            [(x - 2.4, y - radius * 0.5), (x - 2.6, y - radius - 3.4), (x + 2.4, y - radius * 0.5)],
            mane,
            bevel=1,
            cast=0,
        )
