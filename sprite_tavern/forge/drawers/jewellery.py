"""Jewellery: rings, amulets, crowns, bracelets, medals."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import catmull_rom, ellipse_points, star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_earring
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, matte, metal
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint, twinkle
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, Rgb
from sprite_tavern.forge.textures import noise

_STONES = ("d3313a", "3b8ff0", "2fae63", "b04fd8", "f0a02c")
_METALS = frozenset(
    {"gold", "silver", "copper", "bronze", "iron", "steel", "platinum", "metal", "bone", "wood", "leather"}
)
_GEMS = ("gem", "jewel", "stone", "ruby", "sapphire", "emerald", "diamond", "pearl", "amethyst", "crystal")
_GEM_COLOURS = {
    "ruby": "c4164a",
    "sapphire": "2452c4",
    "emerald": "1fa568",
    "diamond": "bdeaf4",
    "pearl": "f0e8ea",
    "amethyst": "9a5fd0",
}


def _setting(look: Look) -> tuple[Ramp, Rgb]:
    """Return the metal of the piece and the colour of its stone.

    A gem material ("ruby ring") is the stone's; a metal or a plain colour is the piece's own.
    """
    asked = look.part(*_GEMS)
    if look.material is not None and look.material not in _METALS:
        return metal(look.second(GOLD)), look.colour
    default = _GEM_COLOURS.get(asked.noun, "") if asked else ""
    stone = asked.colour if asked and asked.coloured else look.second(default or look.pick("stone", _STONES))
    return metal(body_colour(look, GOLD)), stone


def cut_stone(canvas: Canvas, radius: float, colour: Rgb | str, kind: str) -> None:
    """Draw a small cut stone around the origin: round, square, drop or heart."""
    ramp = metal(colour)
    if kind == "round":
        canvas.ellipse(0, 0, radius, radius, ramp, cast=0.1)
    elif kind in {"heart", "drop"}:
        with canvas.placed(scale=radius * 1.1):
            emblem(canvas, kind, 1.0, ramp)
    else:
        corners = (
            star_points(0, 0, radius * 1.16, 4, 0.86)
            if kind == "square"
            else ellipse_points(0, 0, radius, radius)
        )
        canvas.polygon(corners, ramp, shade="flat")
        canvas.polygon(
            [(-radius, 0), (0, -radius), (radius * 0.4, -radius * 0.4), (-radius * 0.5, radius * 0.4)],
            ramp,
            **facet(0.28),
        )
    glint(canvas, -radius * 0.36, -radius * 0.4, max(1.2, radius * 0.3), max(1.2, radius * 0.3))


@draws(
    "ring",
    family="items",
    colour=GOLD,
    words=("magic ring", "signet ring", "wedding ring", "band ring", "engagement ring"),
    presets={"wedding ring": {"kind": "plain"}, "signet ring": {"kind": "signet"}},
    faces="viewer",
)
@weathered()
def ring(canvas: Canvas, look: Look) -> None:
    """Paint a ring standing up, with a stone, a signet or none."""
    band, stone = _setting(look)
    kind = (
        look.kind
        if look.kind in {"plain", "signet"}
        else look.pick("kind", ("stone", "stone", "cluster", "stone"))
    )
    wide, thick = look.vary("wide", 16, 20), look.vary("thick", 3.2, 5)
    with canvas.placed(32, 38):
        turns = [math.radians(angle) for angle in range(0, 361, 30)]
        canvas.limb(
            [(wide * math.cos(turn), 19 * math.sin(turn), thick + 0.8 * math.sin(turn)) for turn in turns],
            band,
        )
        canvas.limb(
            [((wide - thick * 0.4) * math.cos(turn), 17.4 * math.sin(turn), 0.7) for turn in turns[:7]],
            band,
            **inlay(-0.3),
        )
        with canvas.placed(0, -20):
            if kind == "signet":
                canvas.ellipse(0, -1, 11, 9, band, bevel=2.4)
                with canvas.placed(0, -1):
                    emblem(
                        canvas,
                        pictured(look) or look.pick("seal", ("lion", "crown", "star", "skull")),
                        6,
                        matte("7a4a14"),
                    )
            elif kind != "plain":
                _stones(canvas, look, band, (stone, kind))
        if pictured(look) is None and kind == "plain":
            twinkle(canvas, -wide * 0.6, -18)


def _stones(canvas: Canvas, look: Look, band: Ramp, setting: tuple[Rgb, str]) -> None:
    stone, kind = setting
    radius = look.vary("stone size", 8, 11)
    if kind == "cluster":
        for side in (-1, 1):
            with canvas.placed(side * radius * 0.95, 2):
                cut_stone(canvas, radius * 0.5, "eef4fa", "round")
    for angle in (-60, -20, 20, 60):
        turn = math.radians(angle + 90)
        canvas.limb(
            [(0, 4, 1.6), (radius * math.cos(turn), radius * 0.8 * math.sin(turn), 1.6)], band, line=None
        )
    with canvas.placed(0, -radius * 0.5):
        asked = pictured(look)
        cuts = ("round", "square", "round", "heart", "drop")
        shape = asked if asked in {"heart", "drop"} and asked else look.pick("cut", cuts)
        cut_stone(canvas, radius, stone, shape)


@draws(
    "amulet",
    family="items",
    colour=GOLD,
    words=("necklace", "pendant", "talisman", "medallion", "locket", "charm"),
    faces="viewer",
)
@weathered()
def amulet(canvas: Canvas, look: Look) -> None:
    """Paint a pendant on a chain: stone, disc with an emblem, drop or star."""
    frame, stone = _setting(look)
    low = look.vary("chain", 30, 36)
    half = look.vary("half", 17, 23)
    beads = look.chance("beads", 0.4)
    for side in (-1, 1):
        points = [
            (32 + side * 3, low, 1.2),
            (32 + side * half * 0.8, low - 12, 1.2),
            (32 + side * half, 14, 1.2),
            (32 + side * half * 0.5, 5, 1.2),
            (32, 3, 1.2),
        ]
        canvas.limb(points, frame, texture=noise(0.3, 2.2), cast=0.0)
        if beads and not canvas.small:
            for x, y, _ in catmull_rom(points, closed=False, steps=3).tolist():
                canvas.ellipse(x, y, 2.2, 2.2, frame)
    with canvas.placed(32, low + 11):
        kind = look.pick("pendant", ("disc", "stone", "drop", "star"))
        canvas.ellipse(0, -11, 3, 3, frame)
        if pictured(look) or kind == "disc":
            canvas.ellipse(0, 2, 13, 13, frame, bevel=2.6)
            canvas.ellipse(
                0, 2, 9.6, 9.6, metal(stone) if pictured(look) is None else frame, bevel=5, cast=0.0
            )
            with canvas.placed(0, 2):
                emblem(
                    canvas,
                    pictured(look) or look.pick("sign", ("eye", "moon", "sun", "leaf")),
                    7,
                    metal("fff2c0"),
                )
            return
        outline = {
            "stone": mirrored("0,-12 9,-7 12,4 7,14 0,17"),
            "drop": mirrored("0,-12 5,-4 11,6 8,15 0,18"),
            "star": [(x, y) for x, y in star_points(0, 3, 16, 6, 0.6).tolist()],
        }[kind]
        canvas.polygon(outline, frame, bevel=2.4)
        with canvas.placed(0, 4):
            cut_stone(canvas, 7.4, stone, "round" if kind != "drop" else "drop")


@draws(
    "crown",
    family="items",
    colour=GOLD,
    words=("tiara", "diadem", "circlet", "royal crown", "coronet"),
    presets={
        "tiara": {"kind": "tiara", "colour": "c3ccd8"},
        "diadem": {"kind": "tiara"},
        "circlet": {"kind": "tiara"},
    },
    faces="viewer",
)
@weathered()
def crown(canvas: Canvas, look: Look) -> None:
    """Paint a crown of points, of arches over a velvet cap, or a tiara."""
    gold, stone = _setting(look)
    kind = look.kind if look.kind == "tiara" else look.pick("kind", ("points", "points", "arched", "lilies"))
    half, tall = look.vary("half", 22, 27), look.vary("tall", 20, 28)
    with canvas.placed(32, 46):
        if kind == "arched":
            canvas.blob(
                mirrored(f"0,{-tall - 4} {half * 0.7},{-tall} {half - 1},-10 {half - 3},-1 0,0"),
                matte(look.second("a3243c")),
                bevel=8,
            )
            for x in (-1, 0, 1):
                canvas.limb(
                    [(x * (half - 3), -3, 2.4), (x * half * 0.86, -tall * 0.7, 2.2), (0, -tall - 5, 2.2)],
                    gold,
                )
            canvas.ellipse(0, -tall - 8, 4, 4, gold)
        else:
            _points(canvas, look, (half, tall), (gold, stone))
        if kind != "tiara":
            canvas.blob(
                [(-half, -7), (0, -4), (half, -7), (half - 1, 5), (0, 9), (-half + 1, 5)],
                gold,
                bevel=3,
                cast=0.2,
            )
        asked = look.part(*_GEMS) is not None
        if canvas.tiny:
            for place in (-0.6, 0.0, 0.6):
                canvas.stamp(place * half, 1.6 - abs(place) * 2, 4, 5, metal(stone).tones[2 if place else 3])
        for place in () if canvas.tiny else (-0.62, 0.0, 0.62):
            with canvas.placed(place * half, 1.6 - abs(place) * 2):
                cut_stone(
                    canvas,
                    3.8 if place == 0 else 2.8,
                    stone if place == 0 or asked else look.pick(f"stone {place}", _STONES),
                    "round",
                )


def _points(canvas: Canvas, look: Look, size: tuple[float, float], setting: tuple[Ramp, Rgb]) -> None:
    (half, tall), (gold, stone) = size, setting
    teeth = 3 if canvas.tiny else look.pick("teeth", (3, 5, 5))
    valley = -tall * look.vary("valley", 0.3, 0.5)
    outline: list[tuple[float, float]] = [(-half, 3)]
    peaks = []
    for number in range(teeth):
        share = number / (teeth - 1) * 2 - 1
        peak = (
            share * half * 1.12,
            -tall * (1.0 - 0.22 * abs(share)) * (0.86 if number % 2 and teeth == 5 else 1.0),
        )
        outline.append(peak)
        peaks.append(peak)
        if number < teeth - 1:
            outline.append(((share + 1 / (teeth - 1)) * half, valley))
    canvas.polygon([*outline, (half, 3), (0, 7)], gold, bevel=3)
    for across, high in peaks:
        plain = look.part(*_GEMS) is None and look.chance("gold tips", 0.6)
        size_of_tip = 3.6 if canvas.tiny else 2.8
        canvas.ellipse(across, high, size_of_tip, size_of_tip, gold if plain else metal(stone))


@draws(
    "bracelet",
    family="items",
    colour=GOLD,
    words=("bangle", "armlet"),
    presets={"earring": {"kind": "earring"}},
    faces="viewer",
)
@weathered()
def bracelet(canvas: Canvas, look: Look) -> None:
    """Paint a wide bangle with stones."""
    band, stone = _setting(look)
    if look.kind == "earring":
        bold_earring(canvas, look, band, metal(stone))
        return
    wide, deep = look.vary("wide", 23, 27), look.vary("deep", 12, 16)
    with canvas.placed(32, 32):
        canvas.ellipse(0, -3, wide, deep, metal(band.base), bevel=2, bias=-0.2)
        canvas.ellipse(0, -4, wide - 4, deep - 4, matte("2b2633"), shade="flat", bias=-0.1)
        upper = [
            (wide * math.cos(math.radians(turn)), -1 + deep * math.sin(math.radians(turn)))
            for turn in range(0, 181, 15)
        ]
        lower = [(x, y + 10) for x, y in reversed(upper)]
        canvas.polygon([*upper, *lower], band, bevel=4)
        for angle in (40, 90, 140):
            x, y = wide * math.cos(math.radians(angle)), deep * math.sin(math.radians(angle)) + 4
            with canvas.placed(x * 0.98, y):
                cut_stone(
                    canvas,
                    4.4 if angle == 90 else 3.2,
                    stone,
                    "square" if look.chance("square", 0.5) else "round",
                )


@draws(
    "medal",
    family="items",
    colour=GOLD,
    words=("badge", "order", "rosette", "achievement", "sheriff badge"),
    faces="viewer",
)
@weathered()
def medal(canvas: Canvas, look: Look) -> None:
    """Paint a medal on a ribbon."""
    gold = metal(body_colour(look, GOLD))
    ribbon = matte(look.second(look.pick("ribbon", ("b3323c", "3f62b8", "3f8a4a", "6a3f9a"))))
    kind = look.pick("shape", ("disc", "star", "scalloped"))
    with canvas.placed(32, 0):
        for side in (-1, 1):
            canvas.polygon(
                [(side * 3, 4), (side * 14, 4), (side * 5, 34), (-side * 5, 32)], ribbon, bevel=1.6
            )
            canvas.polygon(
                [(side * 7, 4), (side * 10, 4), (side * 3, 26), (0, 26)], matte("f2f0e6"), **inlay(0.05)
            )
    with canvas.placed(32, 42):
        if kind == "star":
            canvas.polygon(star_points(0, 0, 21, 8, 0.7), gold, bevel=2)
        elif kind == "scalloped":
            canvas.blob(star_points(0, 0, 20, 12, 0.84), gold, bevel=3)
        canvas.ellipse(0, 0, 16, 16, gold, bevel=3)
        canvas.ellipse(0, 0, 12, 12, gold, shade="flat", bias=-0.12, cast=0.0)
        with canvas.placed(0, 0):
            emblem(
                canvas,
                pictured(look) or look.pick("emblem", ("star", "crown", "sword", "star")),
                8.4,
                metal("fff2c0"),
            )
        canvas.polygon(path("-11,-11 -8,-13 -4,-14 -6,-12"), gold, **inlay(0.4))
