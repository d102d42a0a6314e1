"""Boats and ships: rowing boat, sailing ship, raft, submarine, anchor."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_vehicles import bold_ship, bold_submarine
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    BRASS,
    DARK_WOOD,
    GOLD,
    IRON,
    PALE_WOOD,
    ROPE,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, tube
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_GHOSTLY_HULL, _GHOSTLY_SAIL = "6f8a84", "b9d8cc"


def _waves(canvas: Canvas, look: Look) -> None:
    """Draw a strip of sea at the foot of the picture."""
    if not look.chance("sea", 0.6):
        return
    water, crest = matte("3f7fd0"), soft("cfe8f8")
    canvas.blob(
        [
            (2, 60.6),
            (4, 56),
            (14, 57.6),
            (24, 55.6),
            (34, 57.6),
            (44, 55.6),
            (54, 57.4),
            (61, 56),
            (62, 60.6),
        ],
        water,
        bevel=3,
    )
    for x in (10, 28, 46):
        canvas.limb([(x - 4, 58, 0.7), (x, 57.2, 0.8), (x + 4, 58, 0.6)], crest, line=None, cast=0.0)


@draws(
    "ship",
    family="vehicles",
    colour=WOOD,
    words=(
        "pirate ship",
        "sailing ship",
        "galleon",
        "frigate",
        "sailboat",
        "caravel",
        "viking ship",
        "longship",
        "ghost ship",
        "yacht",
    ),
    presets={
        "pirate ship": {"kind": "pirate"},
        "sailboat": {"kind": "small"},
        "yacht": {"kind": "small", "colour": "e6e8ee"},
        "viking ship": {"kind": "long"},
        "longship": {"kind": "long"},
        "ghost ship": {"colour": _GHOSTLY_HULL, "second": _GHOSTLY_SAIL},
    },
)
@weathered()
def ship(canvas: Canvas, look: Look) -> None:
    """Paint a sailing ship: galleon, pirate, longship or small sailing boat."""
    haunted = look.has("ghost", "ghostly", "haunted", "phantom", "cursed")
    hull = matte(_GHOSTLY_HULL if haunted and not look.coloured else body_colour(look, WOOD))
    asked = look.part("sail", "sails")
    plain = _GHOSTLY_SAIL if haunted else "34323f" if look.kind == "pirate" else "f0e8d4"
    sail = matte(asked.colour if asked and asked.coloured else look.second(plain))
    if canvas.tiny and look.kind not in {"small", "long"}:
        sign = pictured(look) or ("skull" if look.kind == "pirate" else None)
        bold_ship(canvas, look, hull, sail, sign)
        return
    if look.kind == "small":
        _sailboat(canvas, look, hull, sail)
    elif look.kind == "long":
        _longship(canvas, look, hull, sail)
    else:
        _galleon(canvas, look, hull, sail)
    _waves(canvas, look)


def _mast(canvas: Canvas, x: float, top: float, foot: float) -> None:
    canvas.limb([(x, foot, 1.5), (x, top, 1.2)], matte(DARK_WOOD), smooth=False)


def _galleon(canvas: Canvas, look: Look, hull: Ramp, sail: Ramp) -> None:
    masts = ((18, 13), (39, 7)) if look.chance("two masts", 0.65) else ((31, 6),)
    belly = look.vary("belly", 2, 6)
    for x, top in masts:
        _mast(canvas, x, top, 46)
        wide = 11 if len(masts) == 2 else 18
        for y, high, grow in ((top + 5, 9, 0.82), (top + 16, 14, 1.0)):
            half = wide * grow
            canvas.blob(
                [
                    (x - half, y),
                    (x + half, y),
                    (x + half + belly, y + high * 0.5),
                    (x + half, y + high),
                    (x, y + high - 2),
                    (x - half, y + high),
                    (x - half + belly, y + high * 0.5),
                ],
                sail,
                bevel=5,
            )
        canvas.polygon(
            [(x, top), (x + 9, top - 2.4), (x, top - 5)],
            matte(look.pick("pennant", ("d3313a", "3f62b8", "2b2638"))),
            bevel=1,
        )
    if look.kind == "pirate" or pictured(look):
        x, top = masts[-1]
        with canvas.placed(x + 1, top + 22):
            emblem(canvas, pictured(look) or "skull", 6, matte("f2f3f6"))
    canvas.limb([(50, 42, 1.5), (61, 33, 1.0)], matte(DARK_WOOD), smooth=False)
    canvas.blob(path("3,34 10,35 12,41 46,42 56,38 52,50 46,57 14,57 7,50"), hull, bevel=6, texture=planks(4))
    canvas.limb(
        [(4, 35, 1.5), (12, 41, 1.4), (46, 42.4, 1.4), (56, 38.6, 1.5)],
        Ramp(lighten(hull.base, 0.1)),
        smooth=False,
    )
    for x in (18, 27, 36, 45):
        canvas.rectangle(x - 2, 46, 4, 4, matte("2b2633"), shade="flat", line="dark", cast=0.0)
    if canvas.fine:
        canvas.stamp(8, 41, 3, 3, "ffd877")


def _longship(canvas: Canvas, look: Look, hull: Ramp, sail: Ramp) -> None:
    _mast(canvas, 31, 6, 46)
    outline = path("13,13 49,13 52,22 49,36 31,34 13,36 16,22")
    whole = canvas.blob(outline, sail, bevel=7)
    stripe = matte(look.pick("stripe", ("b3323c", "3f62b8", "8a5a2b")))
    for x in (18, 28, 38, 47):
        canvas.rectangle(x, 10, 5, 28, stripe, clip=whole, bevel=3, line=None, cast=0.0)
    canvas.limb([(11, 13, 1.4), (51, 13, 1.4)], matte(DARK_WOOD), smooth=False)
    canvas.limb(tube("10,48,3.2 3,38,2.6 5,28,2.4 11,27,2.2"), hull)
    canvas.limb(tube("54,48,3.2 61,38,2.4 58,30,1.6"), hull)
    canvas.blob(path("4,40 14,45 50,45 60,40 54,53 46,57 18,57 9,53"), hull, bevel=6, texture=planks(4))
    for number, x in enumerate((17, 26, 35, 44)):
        canvas.ellipse(
            x,
            46,
            4.6,
            4.6,
            matte(look.pick(f"shield {number}", ("b3323c", "e6dcc4", "3f62b8", "c9922e"))),
            bevel=2,
        )
        canvas.ellipse(x, 46, 1.4, 1.4, metal(IRON))


def _sailboat(canvas: Canvas, look: Look, hull: Ramp, sail: Ramp) -> None:
    tall = look.vary("mast", 4, 10)
    _mast(canvas, 30, tall, 48)
    canvas.polygon([(32, tall + 2), (54, 42), (32, 43)], sail, bevel=4)
    canvas.polygon([(28, tall + 7), (28, 43), (11, 41)], Ramp(lighten(sail.base, -0.07)), bevel=4)
    canvas.polygon(
        [(32, 31), (47.6, 31), (50, 36), (32, 36)],
        matte(look.pick("stripe", ("d3313a", "3f62b8"))),
        **inlay(),
    )
    canvas.blob(path("6,46 32,47 58,45 52,56 44,58 18,58 11,55"), hull, bevel=5, texture=planks(4))
    canvas.limb([(6, 46, 1.3), (32, 47.4, 1.3), (58, 45.4, 1.3)], Ramp(lighten(hull.base, 0.12)))


@draws(
    "boat",
    family="vehicles",
    colour=WOOD,
    words=("rowboat", "rowing boat", "canoe", "dinghy", "raft", "gondola", "kayak"),
    presets={"raft": {"kind": "raft"}},
)
@weathered()
def boat(canvas: Canvas, look: Look) -> None:
    """Paint a rowing boat with oars, or a raft of logs."""
    wood, pale = matte(body_colour(look, WOOD)), matte(PALE_WOOD)
    if look.kind == "raft":
        _raft(canvas, look, wood)
        return
    dip = look.vary("dip", 5, 11)
    oars = look.part("oar", "oars", "paddle") is not None or look.chance("oars", 0.75)
    with canvas.placed(32, 44):
        if oars:
            canvas.limb([(-2, -8, 1.3), (-20, -25, 1.2)], pale, smooth=False)
        well = mirrored(f"0,{-12 + dip * 0.9} 14,{-12 + dip * 0.8} 29,-13 16,{-6 + dip} 0,{-6 + dip}")
        canvas.blob(well, matte(lighten(wood.base, -0.16)), bevel=2, bias=-0.1)
        for x in (-10, 8):
            canvas.rectangle(x - 3, -9 + dip * 0.6, 7, 4, pale, bevel=1)
        hull = mirrored(f"0,{-10 + dip} 14,{-10 + dip} 29,-14 24,4 13,12 0,12.6")
        canvas.blob(hull, wood, bevel=6, texture=planks(4))
        edge = tube(f"-29,-14,1.7 -14,{-9 + dip * 0.9},1.7 14,{-9 + dip * 0.9},1.7 29,-14,1.7")
        canvas.limb(edge, Ramp(lighten(wood.base, 0.1)))
        if oars:
            canvas.limb([(2, -6 + dip * 0.5, 1.4), (20, 10, 1.3)], pale, smooth=False)
            canvas.blob(path("17,7 24,9 29,17 24,18 18,13"), pale, bevel=1.6)
    _waves(canvas, look)


def _raft(canvas: Canvas, look: Look, wood: Ramp) -> None:
    _mast(canvas, 32, 8, 48)
    canvas.blob(path("20,12 46,12 48,24 45,34 21,34 23,24"), matte(look.second("e6dcc4")), bevel=5)
    for number in range(6):
        y = 43 + number * 2.7
        canvas.limb([(8 - number * 0.8, y, 2.6), (56 + number * 0.8, y, 2.6)], wood, smooth=False)
    for x in (16, 48):
        canvas.limb([(x, 42, 1.2), (x, 58, 1.2)], matte(ROPE), smooth=False)


@draws("submarine", family="vehicles", colour="f0b02c", words=("sub", "bathysphere"))
@weathered()
def submarine(canvas: Canvas, look: Look) -> None:
    """Paint a stout submarine with portholes and periscope."""
    hull, brass = matte(body_colour(look, "f0b02c")), metal(look.second(BRASS))
    tall = look.vary("tall", 13, 17)
    if canvas.tiny:
        bold_submarine(canvas, look, hull)
        return
    with canvas.placed(33, 38):
        canvas.polygon(path("-22,0 -31,-11 -28,0 -31,11"), brass, bevel=2)
        canvas.limb(tube("4,-16,1.6 4,-28,1.6 11,-29,1.7"), brass, smooth=False)
        canvas.blob([(-9, -8), (-7, -tall - 7), (9, -tall - 7), (11, -8)], hull, bevel=4)
        canvas.blob(
            [
                (-27, 0),
                (-20, -tall + 4),
                (0, -tall),
                (20, -tall + 4),
                (28, 0),
                (20, tall - 4),
                (0, tall),
                (-20, tall - 4),
            ],
            hull,
            bevel=15,
        )
        for x in (-11, 3, 17):
            canvas.ellipse(x, -2, 5, 5, brass, bevel=1.4)
            canvas.ellipse(x, -2, 3.2, 3.2, soft("9fe0f0"), cast=0.0)
            glint(canvas, x - 1, -3, 1.4, 1.4)
        canvas.limb([(-24, 7, 0.9), (0, 9.4, 0.9), (24, 7, 0.9)], hull, bias=-0.25, line=None, cast=0.0)
        if look.chance("lamp", 0.6):
            canvas.ellipse(26, 4, 2.6, 2.6, glow("fff0a0"))


@draws("anchor", family="items", colour="6f7889", words=("ship anchor",), faces="viewer")
@weathered()
def anchor(canvas: Canvas, look: Look) -> None:
    """Paint an anchor, with a rope or without."""
    iron = metal(body_colour(look, "6f7889"))
    wide = look.vary("wide", 20, 25)
    with canvas.placed(32, 32, look.vary("tilt", -12, 12)):
        canvas.limb([(0, -18, 2.6), (0, 22, 3.2)], iron, smooth=False)
        canvas.limb(tube("0,-30,1.9 5,-26,1.9 0,-20,1.9 -5,-26,1.9 0,-30,1.9"), iron)
        canvas.limb(
            [(-13, -12, 2.4), (13, -12, 2.4)],
            iron if look.chance("iron stock", 0.5) else matte(WOOD),
            smooth=False,
        )
        canvas.limb(
            [(-wide, 6, 1.7), (-wide * 0.72, 19, 3.0), (0, 26, 3.8), (wide * 0.72, 19, 3.0), (wide, 6, 1.7)],
            iron,
        )
        for side in (-1, 1):
            canvas.polygon(
                [(side * (wide + 4), 9), (side * wide, -1), (side * (wide - 8), 10)], iron, bevel=1.6
            )
        if look.part("rope", "chain") or look.chance("rope", 0.5):
            canvas.limb(
                [(0, -26, 1.5), (8, -14, 1.5), (-6, 0, 1.6), (7, 12, 1.5), (2, 20, 1.4)],
                matte(ROPE),
                cast=0.2,
            )
        canvas.ellipse(0, -25.6, 1.6, 1.6, metal(GOLD), line=None, cast=0.0)
