"""Potions, vials, jars and bottles: glass around a coloured liquid."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import FloatArray, catmull_rom
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    GLASS,
    GOLD,
    LINEN,
    PARCHMENT,
    ROPE,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import below, facet, inlay, mirrored, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix
from sprite_tavern.forge.textures import noise

_BODIES = {
    "round": "0,-12 5,-12 6,-9 14,-4 19,6 18,16 12,23 0,25",
    "cone": "0,-14 5,-14 5.6,-8 12,6 20,19 18.6,24 11,25 0,25.4",
    "tall": "0,-15 5.4,-15 6.4,-11 11.4,-6 12,4 12,20 9.6,24.4 0,25.4",
    "square": "0,-12 6,-12 7,-9.4 16.4,-8 17.6,-4 17.6,18 16,23 0,24",
    "drop": "0,-16 4.6,-16 5.4,-11 9,-3 17,9 17.4,17 11,23.6 0,25",
    "gourd": "0,-15 4.6,-15 5,-12 10.4,-7 10.4,-1 7.4,3 16,9 18,16 13,23.4 0,25",
    "flat": "0,-12 5,-12 6,-3 12,1 22,7 24.4,14 20,22.4 0,25",
    "heart": "0,-12 4.6,-12 6,-8.6 17,-9 21,-1 17,9 8,19.4 0,26",
}
_STOPPERS = ("cork", "ball", "cloth", "cork", "crystal")
_NECK_TOP = -19.0
_ASKED_BODIES = {"round": "round", "tall": "tall", "square": "square", "big": "round", "slim": "tall"}
_COMMON_BODIES = ("round", "cone", "drop", "square", "tall", "gourd", "flat")
_SMALL_BODIES = ("round", "cone", "drop", "round")
_MIDDLE = 9.0
"""Height of the liquid's middle, where the emblem sits."""


@draws(
    "potion",
    family="items",
    colour="d8303f",
    words=("flask", "elixir", "tonic", "philter", "brew", "draught", "concoction"),
    presets={
        "health potion": {"emblem": "heart"},
        "healing potion": {"emblem": "heart"},
        "life potion": {"emblem": "heart"},
        "love potion": {"emblem": "heart", "colour": "f06aa0", "kind": "heart"},
        "mana potion": {"emblem": "star", "colour": "3f7fe6"},
        "magic potion": {"emblem": "star", "colour": "8e52d8"},
        "stamina potion": {"emblem": "lightning", "colour": "5cb544"},
        "strength potion": {"emblem": "sword", "colour": "ee7f2b"},
        "poison": {"emblem": "skull", "colour": "86c43a"},
        "poison potion": {"emblem": "skull", "colour": "86c43a"},
        "antidote": {"emblem": "leaf", "colour": "5cb544"},
        "vial": {"kind": "tall", "colour": "5cb5e0"},
        "phial": {"kind": "tall", "colour": "5cb5e0"},
        "alchemy flask": {"kind": "cone", "colour": "2fae8a"},
    },
    faces="viewer",
)
@weathered("poisonous")
def potion(canvas: Canvas, look: Look) -> None:
    """Paint a stoppered flask with liquid, bubbles and an emblem."""
    liquid = body_colour(look, "d8303f")
    common = _SMALL_BODIES if canvas.icon else _COMMON_BODIES
    body = look.kind if look.kind in _BODIES else look.pick("body", common)
    glasses = [look, look.part("bottle", "flask", "vial", "jar")]
    body = next(
        (
            shape
            for word, shape in _ASKED_BODIES.items()
            if any(glass and glass.has(word) for glass in glasses)
        ),
        body,
    )
    glass = soft(mix(GLASS, liquid, 0.12))
    slim, squat = look.vary("slim", 0.84, 1.12), look.vary("squat", 0.88, 1.1)
    outline = catmull_rom([(x * slim, y * squat) for x, y in mirrored(_BODIES[body])])
    bare = canvas.tiny and canvas.icon
    with canvas.placed(32, 34, look.vary("tilt", -9, 9)):
        if look.chance("foot", 0.3) and not bare:
            canvas.polygon(mirrored("0,20 8,21 13,28 13,30 0,30.6"), metal(GOLD), bevel=2)
        if look.chance("ears", 0.25) and not bare:
            _ears(canvas, 12 * slim)
        canvas.polygon(outline, glass)
        _liquid(canvas, look, outline, liquid)
        with canvas.placed(0, 12 * (1 - squat)):
            _neck(canvas, look, glass)
        _sign(canvas, look, liquid)
        glint(canvas, -9.6 * slim, 4, 2.2, 6.0)
        glint(canvas, -7.4 * slim, -2.6, 1.8, 1.8)


def _ears(canvas: Canvas, half: float) -> None:
    """Draw a golden loop at either side of the shoulder."""
    for side in (-1, 1):
        loop = [(side * 4, -14, 1.5), (side * (half + 2), -13, 1.5), (side * half, -1, 1.5)]
        canvas.limb(loop, metal(GOLD))


def _liquid(canvas: Canvas, look: Look, outline: FloatArray, liquid: Rgb) -> None:
    if look.has("empty"):
        return
    level = -7.0 if look.has("full") else 9.0 if look.has("half", "half-full") else look.vary("level", -4, 2)
    inner = below(scaled([(x, y) for x, y in outline], 0.83, 0.87, 8.0), level)
    canvas.polygon(inner, matte(liquid), line=None, cast=0.0, gain=0.85, bias=0.04)
    rows = inner[inner[:, 1] <= level + 0.01]
    half = float(rows[:, 0].max()) if len(rows) else 0.0
    surface = Ramp(lighten(liquid, 0.17), "soft")
    canvas.ellipse(0, level, half, min(2.4, half * 0.22), surface, **inlay(0.15))
    if canvas.fine:
        for number in range(look.pick("bubbles", (2, 3, 4))):
            x, y = look.vary(f"bubble {number} x", -9, 9), look.vary(f"bubble {number} y", level + 3, 20)
            canvas.stamp(x, y, 1.7, 1.7, lighten(liquid, 0.24))


def _neck(canvas: Canvas, look: Look, glass: Ramp) -> None:
    top = look.pick("neck top", (_NECK_TOP, _NECK_TOP - 5, _NECK_TOP + 2))
    half = look.vary("neck half", 4.0, 5.6)
    canvas.rectangle(-half, top, 2 * half, -10.4 - top, glass, bevel=3, line=None, cast=0.0)
    lip = Ramp(lighten(glass.base, -0.06), "soft")
    canvas.rectangle(-half - 1.8, top - 1.6, 2 * half + 3.6, 3.6, lip, bevel=1.2)
    if look.has("open", "uncorked", "empty"):
        canvas.ellipse(0, top - 1.4, half, 1.0, glass, **inlay(-0.4))
    else:
        corked = canvas.tiny and canvas.icon
        _stopper(canvas, top, "cork" if corked else look.pick("stopper", _STOPPERS))
    if look.chance("string", 0.4) and not canvas.small:
        canvas.limb([(-5.4, -10.6, 0.9), (0, -9.8, 1.0), (5.4, -10.6, 0.9)], matte(ROPE))
        canvas.polygon([(5, -9), (10.6, -7), (9.4, 0), (4, -2)], matte(PARCHMENT), bevel=0.8)


def _stopper(canvas: Canvas, top: float, kind: str) -> None:
    with canvas.placed(0, top):
        if kind == "ball":
            canvas.ellipse(0, -5, 4.4, 4.4, metal(GOLD))
        elif kind == "crystal":
            canvas.polygon(mirrored("0,-12 4.6,-7 3.4,-1 0,-1"), metal("d9e6f2"), bevel=2)
        elif kind == "cloth":
            canvas.blob(mirrored("0,-7.4 4.6,-6.4 6,-3 4.6,-.6 7.6,2.6 0,1.4"), matte(LINEN), bevel=2.4)
            canvas.limb([(-5, -0.4, 0.8), (5, -0.4, 0.8)], matte(WOOD), line=None)
        else:
            canvas.blob(mirrored("0,-7.6 4,-7.4 4.4,-4 3.8,-.6 0,-.4"), matte(WOOD), texture=noise(0.12, 0.9))


def _sign(canvas: Canvas, look: Look, liquid: Rgb) -> None:
    name = pictured(look)
    if name is None:
        return
    pale = mix(liquid, "ffffff", 0.82)
    size = 9.0 if canvas.tiny else 8.4 if canvas.small else 7.0
    with canvas.placed(0, _MIDDLE):
        emblem(canvas, name, size, soft(pale))


@draws(
    "bottle",
    family="items",
    colour="3f7a4a",
    words=("wine bottle", "wine", "beer bottle"),
    presets={
        "rum": {"colour": "7a4a2e", "emblem": "skull"},
        "whiskey": {"colour": "b8742e"},
        "milk": {"colour": "f2f3f6"},
        "milk bottle": {"colour": "f2f3f6"},
    },
    faces="viewer",
)
@weathered()
def bottle(canvas: Canvas, look: Look) -> None:
    """Paint a tall bottle with a label."""
    empty = look.has("empty")
    glass = soft("b9dce4") if empty and not look.coloured else matte(body_colour(look, "3f7a4a"))
    shoulder = look.vary("shoulder", -13, 3)
    half = look.vary("half width", 8.5, 14.5)
    outline = catmull_rom(
        [
            (3.6, -27),
            (3.6, shoulder - 5),
            (half, shoulder + 5),
            (half, 24),
            (half - 1.6, 27),
            (0, 27.6),
            (-half + 1.6, 27),
            (-half, 24),
            (-half, shoulder + 5),
            (-3.6, shoulder - 5),
            (-3.6, -27),
        ]
    )
    with canvas.placed(32, 33):
        canvas.polygon(outline, glass, bevel=half * 0.8)
        canvas.rectangle(-4.6, -26, 9.2, 3, glass, bevel=1, cast=0.1)
        if not look.has("open", "empty"):
            canvas.rectangle(-3.2, -31.4, 6.4, 5.6, matte(WOOD), bevel=1.4, texture=noise(0.12, 0.9))
        if empty:
            inner = [(-half + 3, 20), (-half + 3, shoulder + 8), (half - 3, shoulder + 8), (half - 3, 20)]
            canvas.polygon([*inner, (0, 22)], soft("dff0f4"), shade="flat", line=None, cast=0.0)
            glint(canvas, -half * 0.5, shoulder + 12, 1.8, 8)
            return
        if canvas.tiny and pictured(look):
            with canvas.placed(0, 10):
                emblem(canvas, pictured(look) or "star", 11, soft("f8f4e8"))
            return
        canvas.polygon(
            [(-half, 5), (0, 6.4), (half, 5), (half, 18), (0, 19.4), (-half, 18)], matte(PARCHMENT), cast=0.0
        )
        with canvas.placed(0, 12):
            emblem(
                canvas,
                pictured(look) or look.pick("label", ("leaf", "star", "crown", "drop")),
                4.8,
                matte("8a2f3a"),
            )
        glint(canvas, -half * 0.56, shoulder + 9, 1.8, 6)


@draws(
    "jar",
    family="items",
    colour="e0a93a",
    words=("glass jar", "jam"),
    presets={
        "honey jar": {"colour": "eca32a", "kind": "honey"},
        "honey": {"colour": "eca32a", "kind": "honey"},
    },
    faces="viewer",
)
@weathered()
def jar(canvas: Canvas, look: Look) -> None:
    """Paint a wide jar with a cloth or a lid, full of something."""
    filling = body_colour(look, "e0a93a")
    glass = soft(mix(GLASS, filling, 0.15))
    wide = look.vary("wide", 0.9, 1.1)
    outline = catmull_rom(scaled(mirrored("0,-17 13,-17 17.6,-12 19,0 18,16 13,21 0,22"), wide, 1.0))
    with canvas.placed(32, 36):
        canvas.polygon(outline, glass)
        if not look.has("empty"):
            canvas.polygon(
                below(scaled([(x, y) for x, y in outline], 0.86, 0.88), -8.0),
                matte(filling),
                line=None,
                cast=0.0,
                gain=0.7,
            )
        canvas.rectangle(
            -13.6 * wide,
            -23,
            27.2 * wide,
            7,
            look.pick("lid", (metal(GOLD), matte(LINEN), matte("c2463a"))),
            bevel=2,
        )
        if look.kind == "honey" or look.chance("label", 0.5):
            canvas.blob(mirrored("0,-5 9,-5 10,2 9,9 0,9.6"), matte(PARCHMENT), bevel=1, cast=0.0)
            with canvas.placed(0, 2):
                emblem(canvas, pictured(look) or "drop", 4.6, matte(filling))
        glint(canvas, -12 * wide, -6, 2.2, 7)


@draws(
    "cauldron",
    family="items",
    colour="4a4e5c",
    words=("witch cauldron", "boiling pot"),
    faces="viewer",
)
@weathered()
def cauldron(canvas: Canvas, look: Look) -> None:
    """Paint an iron cauldron on feet, its brew bubbling over the rim."""
    iron = matte(body_colour(look, "4a4e5c"))
    asked = look.part("brew", "potion", "liquid", "soup", "stew")
    brew = asked.colour if asked and asked.coloured else look.second(look.shade_of("7ad03a"))
    belly = look.vary("belly", 21, 25)
    with canvas.placed(32, 36):
        for side in (-1, 1):
            canvas.limb([(side * 12, 14, 3.4), (side * 15, 23, 2.2)], iron, bias=-0.1)
            canvas.limb([(side * 20, -8, 1.6), (side * 27, -6, 1.6), (side * 25, 3, 1.6)], iron)
        canvas.blob(
            mirrored(f"0,-12 19,-12 {belly},2 18,16 8,21 0,21.6"), iron, bevel=16, bias=0.06, gain=0.8
        )
        canvas.ellipse(0, -12, 21, 5.6, iron, bevel=2, cast=0.2)
        if look.has("empty"):
            canvas.ellipse(0, -12, 17, 3.4, iron, **inlay(-0.45))
            return
        canvas.ellipse(0, -12.4, 17.4, 3.8, glow(brew), **facet(0.1))
        for number, x in enumerate((-11, -3, 6, 12)):
            radius = look.vary(f"bubble {number}", 2.0, 4.4)
            canvas.ellipse(x, -14 - radius * 0.6, radius, radius, soft(lighten(brew, 0.1)))
        if look.chance("ladle", 0.4):
            canvas.limb([(8, -13, 1.6), (look.vary("ladle", 14, 22), -31, 1.6)], matte(WOOD), smooth=False)
        if look.chance("steam", 0.5) and not canvas.tiny:
            for x in (-12, 2):
                bend = look.vary(f"steam {x}", 2, 5)
                canvas.limb(
                    [(x, -18, 2.2), (x + bend, -25, 2.4), (x - bend, -33, 1.4)], soft(lighten(brew, 0.16))
                )
        if look.chance("overflow", 0.5):
            canvas.limb([(9, -11, 2.4), (10, -4, 2.2), (10.4, 2, 1.6)], soft(brew))
