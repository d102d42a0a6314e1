"""What stands in streets: traffic lights, hydrants, bins, telephone boxes, machines that sell, bus stops."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import WOOD, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, chosen_colour, weathered
from sprite_tavern.forge.ramps import lighten
from sprite_tavern.forge.textures import bands, brick, planks

_GLASS = "9fd4ee"
_STEEL = "8d97a6"
_DARK = "3a3d4a"


@draws(
    "traffic light",
    family="furniture",
    colour=_DARK,
    words=("traffic lights", "stoplight", "stop light", "traffic signal"),
    faces="viewer",
)
@weathered()
def traffic_light(canvas: Canvas, look: Look) -> None:
    """Paint three lamps in a housing on a post."""
    case = metal(body_colour(look, _DARK))
    lit = look.pick("lit", (0, 1, 2))
    wide = look.vary("wide", 9, 11)
    with canvas.placed(32, 60):
        canvas.rectangle(-2, -26, 4, 26, metal(_STEEL), bevel=1.6)
        canvas.rectangle(-6, -3, 12, 3.4, metal(_STEEL), bevel=1)
        canvas.rectangle(-wide, -58, 2 * wide, 35, case, bevel=3)
        for number, colour in enumerate(("e8352e", "f4c22c", "3fc04a")):
            y = -52 + number * 11
            lamp = glow(colour) if number == lit else matte(lighten(colour, -0.2))
            canvas.ellipse(0, y, 4.6, 4.6, lamp, line="dark")
            for side in (-1, 1):
                canvas.polygon([(side * wide, y - 4), (side * (wide + 5), y - 3), (side * wide, y + 3)], case)


@draws(
    "traffic cone",
    family="furniture",
    colour="f0762a",
    words=("road cone", "safety cone", "pylon"),
    faces="viewer",
)
@weathered()
def traffic_cone(canvas: Canvas, look: Look) -> None:
    """Paint a cone with two white bands on a square foot."""
    paint = matte(body_colour(look, "f0762a"))
    white = soft(look.second("f6f4ee"))
    tall, wide = look.vary("tall", 44, 52), look.vary("wide", 15, 19)
    with canvas.placed(32, 60):
        canvas.rectangle(-wide - 7, -6, 2 * wide + 14, 6, paint, bevel=2)
        canvas.polygon([(-wide, -5), (-4, -tall), (4, -tall), (wide, -5)], paint, bevel=8)
        for low, high in ((0.3, 0.48), (0.64, 0.8)):
            half = [4 + (wide - 4) * (1 - share) for share in (low, high)]
            y = [-5 - (tall - 5) * share for share in (low, high)]
            band = [(-half[0], y[0]), (-half[1], y[1]), (half[1], y[1]), (half[0], y[0])]
            canvas.polygon(band, white, bevel=4, line=None, cast=0.0)


@draws(
    "stop sign",
    family="furniture",
    colour="d3302c",
    words=("stop road sign", "traffic sign"),
    faces="viewer",
)
@weathered(stretch=0.05)
def stop_sign(canvas: Canvas, look: Look) -> None:
    """Paint a red octagon with a white rim and a bar, or its four letters, on a post."""
    face = matte(body_colour(look, "d3302c"))
    high, size = look.vary("high", 36, 40), look.vary("size", 0.95, 1.05)
    octagon = ((-8, -20), (8, -20), (20, -8), (20, 8), (8, 20), (-8, 20), (-20, 8), (-20, -8))
    with canvas.placed(32, 60):
        canvas.rectangle(-2, -high, 4, high, metal(_STEEL), bevel=1.4)
        with canvas.placed(0, -high, 0, size):
            canvas.polygon(octagon, soft("f6f4ee"), bevel=1.4)
            inner = [(x * 0.88, y * 0.88) for x, y in octagon]
            canvas.polygon(inner, face, shade="flat", line=None, cast=0.0)
            if not canvas.fine:
                canvas.rectangle(-13, -4, 26, 8, soft("f6f4ee"), **inlay(0.1))
                return
            for letter, x in zip(_STOP, (-13.5, -4.7, 4.1, 12.9), strict=True):
                rows = [(x + px * 2.6, py * 4.6, 1.0) for px, py in letter]
                canvas.limb(rows, soft("f6f4ee"), smooth=False, thinnest=0.5, **inlay(0.1))


_STOP = (
    ((1, -0.8), (0, -1), (-0.8, -0.6), (0.8, 0.5), (0, 1), (-1, 0.8)),
    ((-1, -1), (1, -1), (0, -1), (0, 1)),
    ((-0.9, 0), (0, -1), (0.9, 0), (0, 1), (-0.9, 0)),
    ((-0.8, 1), (-0.8, -1), (0.9, -0.7), (0.6, 0), (-0.8, 0)),
)
"""Strokes of the letters S, T, O and P in squares of side two."""


@draws(
    "fire hydrant",
    family="furniture",
    colour="d3302c",
    words=("hydrant", "water hydrant"),
    faces="viewer",
)
@weathered()
def fire_hydrant(canvas: Canvas, look: Look) -> None:
    """Paint a stout hydrant with a domed cap and two spouts."""
    paint = metal(chosen_colour(look, look.pick("paint", ("d3302c", "e8b42c", "d3302c"))))
    tall, wide = look.vary("tall", 34, 42), look.vary("wide", 10, 13)
    wide *= 1.2 if canvas.tiny else 1
    with canvas.placed(32, 60):
        canvas.rectangle(-wide - 5, -5, 2 * wide + 10, 5.4, paint, bevel=1.6)
        for side in (-1, 1):
            reach = 10 if canvas.tiny else 8
            canvas.rectangle(
                side * (wide + 2) - reach / 2, -tall * 0.68, reach, reach + 1, metal(_STEEL), bevel=2
            )
        canvas.rectangle(-wide, -tall, 2 * wide, tall - 5, paint, bevel=wide * 0.7)
        canvas.blob(
            [(-wide - 2, -tall), (-wide + 3, -tall - 10), (wide - 3, -tall - 10), (wide + 2, -tall)], paint
        )
        canvas.rectangle(-wide - 3, -tall - 1, 2 * wide + 6, 4, paint, bevel=1.4)
        canvas.rectangle(-2.4, -tall - 14, 4.8, 4.6, metal(_STEEL), bevel=1)
        canvas.ellipse(0, -tall * 0.58, 5.2, 5.2, metal(_STEEL))
        canvas.ellipse(0, -tall * 0.58, 2, 2, matte(_DARK), **inlay())


@draws(
    "trash can",
    family="furniture",
    colour="7f8a99",
    words=(
        "garbage can",
        "rubbish bin",
        "dustbin",
        "trashcan",
        "waste bin",
        "bin",
        "dumpster",
        "recycling bin",
    ),
    presets={"recycling bin": {"colour": "3f8ad0"}, "dumpster": {"colour": "3f7a4a"}},
    faces="viewer",
)
@weathered()
def trash_can(canvas: Canvas, look: Look) -> None:
    """Paint a ribbed bin, its lid on or awry with rubbish below it; a dumpster is broad, on wheels."""
    tin = metal(body_colour(look, look.own_colour))
    broad = look.noun == "dumpster"
    half, tall = (25, 26) if broad else (look.vary("half", 13, 16), look.vary("tall", 34, 40))
    full = look.has("full") or look.chance("full", 0.4)
    with canvas.placed(32, 60):
        if full:
            for x, y, colour in ((-6, -3, "6fae3c"), (5, -5, "e8d9a0"), (0, -7, "a3523a")):
                canvas.ellipse(x * half / 14, -tall + y, 5, 5, matte(colour))
        canvas.polygon(
            [(-half, -tall), (half, -tall), (half - 3, 0), (-half + 3, 0)],
            tin,
            bevel=half * 0.5,
            texture=bands(5, 0, 0.2),
        )
        canvas.rectangle(-half - 1.4, -tall - 1, 2 * half + 2.8, 3, tin, bevel=1)
        with canvas.placed(half if full else 0, -tall - (6 if full else 1), 24 if full else 0):
            left = -2 * half if full else -half
            lid = [
                (left - 2, 0),
                (left + 3, -5),
                (left + half, -7),
                (left + 2 * half - 3, -5),
                (left + 2 * half + 2, 0),
            ]
            canvas.blob(lid, tin, bevel=3)
            canvas.rectangle(left + half - 3, -9.4, 6, 3, tin, bevel=1)
        for side in (-1, 1):
            canvas.rectangle(side * half * 0.94 - 1.6, -tall * 0.74, 3.2, 7, matte(_DARK), bevel=1)


@draws(
    "phone booth",
    family="furniture",
    colour="c9302c",
    words=("telephone booth", "phone box", "telephone box", "call box", "police box"),
    presets={"police box": {"colour": "2f4f9a"}},
    faces="viewer",
)
@weathered()
def phone_booth(canvas: Canvas, look: Look) -> None:
    """Paint a box of many panes under a domed roof with a lit sign."""
    paint = matte(body_colour(look, look.own_colour))
    half, tall = look.vary("half", 12, 15), look.vary("tall", 46, 50)
    with canvas.placed(32, 60):
        canvas.rectangle(-half - 2, -4, 2 * half + 4, 4.4, paint, bevel=1.4)
        canvas.rectangle(-half, -tall, 2 * half, tall - 4, paint, bevel=1.8)
        pane = soft(_GLASS)
        columns, rows = (2, 3) if canvas.small else (3, 5)
        for column in range(columns):
            for row in range(rows):
                wide, high = (2 * half - 6) / columns, (tall - 17) / rows
                x, y = -half + 3 + column * wide, -tall + 9 + row * high
                canvas.rectangle(x + 0.5, y + 0.5, wide - 1.2, high - 1.4, pane, **inlay(0.1, 0.2))
        canvas.rectangle(-half + 2, -tall + 2, 2 * half - 4, 4.6, soft("f8f2dc"), **inlay())
        canvas.blob(
            [
                (-half - 2, -tall + 1),
                (-half + 3, -tall - 6),
                (0, -tall - 8),
                (half - 3, -tall - 6),
                (half + 2, -tall + 1),
            ],
            paint,
            bevel=3,
        )


@draws(
    "vending machine",
    family="furniture",
    colour="d3303a",
    words=("soda machine", "drinks machine", "snack machine", "drink machine", "candy machine"),
    faces="viewer",
)
@weathered()
def vending_machine(canvas: Canvas, look: Look) -> None:
    """Paint a lit window full of goods, keys, a slot and the flap below."""
    paint = matte(chosen_colour(look, look.pick("paint", ("d3303a", "2f6ad0", "3f9a6a"))))
    half, tall = look.vary("half", 15, 18), look.vary("tall", 50, 56)
    with canvas.placed(32, 60):
        canvas.rectangle(-half, -tall, 2 * half, tall, paint, bevel=2.4)
        canvas.rectangle(-half + 3, -tall + 8, 2 * half - 13, tall - 24, soft("dff4fb"), bevel=1, line="dark")
        rows, columns = (2, 2) if canvas.small else (4, 4)
        for row in range(rows):
            for column in range(columns):
                wide, high = (2 * half - 15) / columns, (tall - 26) / rows
                x, y = -half + 4.4 + column * wide, -tall + 9.4 + row * high
                tint = look.pick(f"good {row} {column}", ("d3313a", "3f9a5a", "f2a02c", "3a68cf", "8e52d8"))
                canvas.rectangle(x, y, wide - 1, high - 2.4, matte(tint), bevel=0.8, cast=0.0)
        canvas.rectangle(-half + 3, -tall + 2, 2 * half - 6, 4, soft("f8f2dc"), **inlay())
        canvas.rectangle(half - 8, -tall + 10, 5, 8, matte(_DARK), bevel=0.8)
        canvas.stamp(half - 5.4, -tall + 22, 1.6, 3, "e8d27a")
        canvas.rectangle(-half + 5, -11, 2 * half - 12, 6, matte(_DARK), bevel=1)


@draws(
    "bus stop",
    family="buildings",
    colour="3f7ad0",
    words=("bus shelter", "bus station", "tram stop"),
    faces="viewer",
)
@weathered()
def bus_stop(canvas: Canvas, look: Look) -> None:
    """Paint a glass shelter with a bench and the sign beside it."""
    frame = metal(chosen_colour(look, look.pick("frame", ("3f7ad0", "4a4e5c", "3f8a5a"))))
    high = look.vary("high", 36, 42)
    with canvas.placed(32, 60):
        canvas.rectangle(-20, -high, 40, high - 3, soft("c9e8f2"), shade="flat", gradient=0.2)
        for x in (-20, 0, 18.6):
            canvas.rectangle(x, -high, 1.8, high, frame, bevel=0.8)
        canvas.rectangle(-16, -13, 31, 3, matte(WOOD), bevel=1, texture=planks(4))
        for x in (-12, 10):
            canvas.rectangle(x, -10, 2, 10, frame, bevel=0.8)
        canvas.rectangle(-24, -high - 4, 48, 5, frame, bevel=1.6)
        canvas.rectangle(25, -44, 2.4, 44, metal(_STEEL), bevel=1)
        canvas.ellipse(26, -47, 6, 6, soft("f2f3f6"), bevel=1)
        canvas.rectangle(23, -49, 6, 4, frame, **inlay())


@draws(
    "bunker",
    family="buildings",
    colour="8a8c84",
    words=("pillbox", "military bunker", "sandbag wall", "sandbags", "sandbag", "trench", "foxhole"),
    presets={
        "sandbag wall": {"kind": "bags"},
        "sandbags": {"kind": "bags"},
        "sandbag": {"kind": "bags"},
        "trench": {"kind": "bags"},
        "foxhole": {"kind": "bags"},
    },
    faces="viewer",
)
@weathered()
def bunker(canvas: Canvas, look: Look) -> None:
    """Paint a squat block of concrete with a slit, behind sandbags, or the bags alone."""
    concrete = body_ramp(look)
    bags = matte("b59a68")
    with canvas.placed(32, 60):
        if look.kind != "bags":
            high = look.vary("high", 26, 32)
            canvas.polygon([(-27, 0), (-22, -high), (22, -high), (27, 0)], concrete, bevel=4)
            canvas.rectangle(-25, -high - 4, 50, 6, concrete, bevel=1.8)
            canvas.rectangle(-15, -high + 8, 30, 5, matte("221f2a"), bevel=0.8, line="dark")
            canvas.limb([(4, -high + 10, 1.3), (20, -high + 9, 1.2)], metal("4c5160"), smooth=False)
        rows = 2 if look.kind != "bags" else look.pick("rows", (3, 4))
        for row in range(rows):
            count = (7 if look.kind == "bags" else 6) - row
            for number in range(count):
                x = (number - (count - 1) / 2) * 8.6 + look.vary(f"bag {row} {number}", -0.8, 0.8)
                canvas.ellipse(x, -3.4 - row * 5.6, 5.2, 3.6, bags, bias=-0.04 * (number % 2))


@draws(
    "wind turbine",
    family="buildings",
    colour="e9edf2",
    words=("wind mill turbine", "windmill turbine", "wind generator"),
    faces="viewer",
)
@weathered()
def wind_turbine(canvas: Canvas, look: Look) -> None:
    """Paint a white mast with three blades."""
    white = soft(body_colour(look, "e9edf2"))
    turn, long = look.vary("turn", 0, 120), look.vary("blade", 21, 25)
    canvas.polygon([(29.6, 60), (31, 24), (33, 24), (34.4, 60)], white, bevel=2)
    canvas.ellipse(32, 60, 9, 2, matte("5a9e3c"))
    with canvas.placed(32, 24):
        for blade in range(3):
            with canvas.placed(0, 0, turn + blade * 120):
                canvas.blob(
                    [(-1, 0), (-2.6, -6), (-0.6, -long), (1.2, -long * 0.6), (1.4, 0)], white, bevel=1.6
                )
        canvas.ellipse(0, 0, 3, 3, metal("aab2c0"))


@draws(
    "solar panel",
    family="furniture",
    colour="2f5fb0",
    words=("solar panels", "solar array", "photovoltaic panel"),
    faces="viewer",
)
@weathered()
def solar_panel(canvas: Canvas, look: Look) -> None:
    """Paint a slanting panel of cells on a stand."""
    cells = matte(body_colour(look, "2f5fb0"))
    skew, high = look.vary("skew", 4, 10), look.vary("high", 26, 34)
    with canvas.placed(32, 60):
        canvas.limb([(0, 0, 1.8), (0, -18, 1.8)], metal(_STEEL), smooth=False)
        canvas.rectangle(-8, -3, 16, 3.4, metal(_STEEL), bevel=1)
        frame = [(-28 + skew, -14 - high), (28 + skew, -14 - high), (28 - skew, -13), (-28 - skew, -13)]
        canvas.polygon(frame, metal("c3ccd8"), bevel=1.4)
        inner = [(x * 0.93, -13 - high / 2 + (y + 13 + high / 2) * 0.9) for x, y in frame]
        canvas.polygon(inner, cells, shade="flat", gradient=-0.2, line="dark", texture=brick(8, 7, 0.34))
        canvas.polygon(
            [(-14, inner[0][1] + 1), (-6, inner[0][1] + 1), (-14, -16), (-22, -16)], cells, **inlay(0.2)
        )
