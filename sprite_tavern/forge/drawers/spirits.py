"""Spirits: ghost, wraith, will-o'-the-wisp, banshee."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.faces import Eye, Mood, eye_pair
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.natures import aura, body_colour, glow_marks, iris_for, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten, mix

_BLUSH = (244, 160, 178)
_DARK = "2b2744"


@draws(
    "ghost",
    family="creatures",
    colour="e9eef8",
    words=("spirit", "phantom", "apparition", "poltergeist", "boo"),
    faces="viewer",
)
def ghost(canvas: Canvas, look: Look) -> None:
    """Draw a ghost in a sheet: upright with a wavy hem, or trailing off to a tail."""
    sheet = Ramp(body_colour(look), "matte")
    tailed = look.chance("tail", 0.45)
    lean = look.vary("lean", -5, 5)
    wide = look.vary("width", 0.84, 1.06)
    aura(canvas, look, (32, 26), (16, 16))
    with canvas.placed(32, 0):
        canvas.blob(
            _tailed_sheet(wide, lean) if tailed else _hemmed_sheet(look, wide), sheet, bevel=15, bias=0.08
        )
        _ghost_arms(canvas, look, sheet, wide)
        _ghost_face(canvas, look, mood_of(look))
        headgear(canvas, look, 0, 6.4, 15)
    glow_marks(canvas, look, (32, 32), (29, 26))


def _hemmed_sheet(look: Look, wide: float) -> list[tuple[float, float]]:
    """Return the outline of a sheet with a hem of three to five waves."""
    top = [(19, 33), (17.4, 17.4), (9.4, 7.4), (0, 4.8), (-9.4, 7.4), (-17.4, 17.4), (-19, 33), (-20.6, 48)]
    waves = look.pick("waves", (3, 4, 5))
    sway = look.vary("sway", -2.5, 2.5)
    half = 22.0
    hem = []
    for wave in range(2 * waves + 1):
        x = -half + 2 * half * wave / (2 * waves)
        hem.append((x + sway, 60.4 if wave % 2 == 1 else 55.6))
    return [(x * wide, y) for x, y in [*top, *hem, (20.6, 48)]]


def _tailed_sheet(wide: float, lean: float) -> list[tuple[float, float]]:
    """Return the outline of a ghost whose body trails off like smoke."""
    side = 1 if lean >= 0 else -1
    outline = path(
        "0,4.8 -10,7.6 -17.6,17.4 -18.6,32 -15,44 -7,51.6 2,55 12,53.4 17,58.4 "
        "22,52 17,49 16,43 18.6,32 17.6,17.4 "
        "10,7.6"
    )
    return [(side * x * wide, y) for x, y in outline]


def _ghost_arms(canvas: Canvas, look: Look, sheet: Ramp, wide: float) -> None:
    pose = look.pick("arms", ("spread", "raised", "low"))
    rise = {"spread": 0.0, "raised": -11.0, "low": 6.0}[pose]
    for side in (-1, 1):
        shoulder, hand = side * 16 * wide, side * (16 * wide + 9)
        canvas.limb([(shoulder, 33, 4.6), (hand - side * 2, 32 + rise * 0.6, 4), (hand, 31 + rise, 3)], sheet)


def _ghost_face(canvas: Canvas, look: Look, mood: Mood) -> None:
    iris = iris_for(look, _DARK)
    tall = look.pick("eyes", (8.4, 6.6, 5.2))
    gap = look.vary("eye gap", 6, 8)
    for side in (-1, 1):
        if mood == "sleeping":
            canvas.stamp(side * gap, 25, 5.6, 1.4, _DARK)
            continue
        canvas.stamp(side * gap, 22.4, 5.2, tall, iris if iris != INK else _DARK, round=True)
        if not canvas.tiny:
            canvas.stamp(side * gap - 1.2, 22.4 - tall * 0.3, 1.9, 2.3, "ffffff")
        if mood == "angry":
            canvas.limb(
                [(side * (gap - 4), 20, 1.3), (side * (gap + 4), 15.6, 1.3)], Ramp(_DARK), line=None, cast=0
            )
        elif not canvas.tiny:
            canvas.stamp(side * (gap + 5.4), 29.6, 4.2, 1.9, _BLUSH)
    if mood == "angry" or look.chance("wide mouth", 0.3):
        canvas.stamp(0, 34, 9.6, 6.4, _DARK, round=True)
        for x in (-2.6, 2.6):
            canvas.stamp(x, 31.8, 2, 2, "ffffff")
    else:
        canvas.stamp(0, 32.6, 5.2, 5.4, _DARK, round=True)
        canvas.stamp(0, 34.4, 3, 1.6, (225, 95, 110))


@draws(
    "wraith",
    family="creatures",
    colour="625c8c",
    words=("specter", "spectre", "shade", "soul eater", "dementor"),
    presets={"grim spirit": {"colour": "34323f"}, "banshee": {"colour": "a8d8d0", "second": "e6f6f2"}},
    faces="viewer",
)
def wraith(canvas: Canvas, look: Look) -> None:
    """Draw a floating tattered hood with burning eyes and long clawed sleeves."""
    cloth = Ramp(body_colour(look))
    dark = Ramp(mix(look.colour, "120e1e", 0.76))
    glow = iris_for(look, look.second("7fe8ff"))
    spread = look.vary("spread", 0.85, 1.15)
    sway = look.vary("sway", -5, 5)
    rise = look.pick("arms", (-9.0, -2.0, 6.0))
    aura(canvas, look, (32, 28), (16, 16))
    with canvas.placed(32, 0):
        tatters = [
            (-15, 30),
            (-17 * spread, 44),
            (-19 * spread + sway, 57),
            (-13 + sway, 52),
            (-9 + sway * 1.4, 61),
            (-4 + sway, 53),
        ]
        tatters += [
            (1 + sway * 1.6, 62),
            (5 + sway, 53),
            (10 + sway * 1.4, 60),
            (13 + sway, 51),
            (19 * spread + sway, 56),
            (17 * spread, 43),
            (15, 30),
        ]
        canvas.polygon([*tatters, (9, 22), (-9, 22)], cloth, bevel=9, gradient=0.3)
        for side in (-1, 1):
            _sleeve(canvas, side, rise, cloth)
        canvas.blob(
            [(-13, 27), (-12.6, 14), (-7, 5.6), (0, 2.4), (7, 5.6), (12.6, 14), (13, 27), (6, 32), (-6, 32)],
            cloth,
            bevel=7,
            cast=0.24,
        )
        canvas.blob(
            [(-8, 22), (-7.6, 14), (0, 9), (7.6, 14), (8, 22), (0, 29)],
            dark,
            shade="flat",
            line="dark",
            cast=0,
        )
        slant = 0.0 if mood_of(look) == "calm" else 1.0
        for side in (-1, 1):
            canvas.stamp(side * 3.6, 18, 3.4, 3.0 - slant, glow)
            canvas.stamp(side * 3.6, 18, 1.4, 1.4, "ffffff")
        headgear(canvas, look, 0, 6.4, 14)
    glow_marks(canvas, look, (32, 32), (28, 26))


def _sleeve(canvas: Canvas, side: int, rise: float, cloth: Ramp) -> None:
    """Draw one wide sleeve with three bony fingers."""
    hand = (side * 23, 37 + rise)
    for finger in (-1, 0, 1):
        tip = (hand[0] + side * 4.4, hand[1] + 4 + finger * 3)
        canvas.limb([(*hand, 1.2), (*tip, 0.7)], Ramp("d8d2c0"), cast=0)
    canvas.limb([(side * 11, 29, 4), (side * 17, 33 + rise * 0.5, 4.4), (*hand, 4.8)], cloth, cast=0.2)


@draws(
    "wisp",
    family="creatures",
    colour="6fc8f4",
    words=("will o wisp", "fire spirit", "soul", "spirit flame", "willowisp", "fairy light"),
    presets={"fire spirit": {"colour": "ee7f2b"}, "flame spirit": {"colour": "ee7f2b"}},
    faces="viewer",
)
def wisp(canvas: Canvas, look: Look) -> None:
    """Draw a living flame with a small face."""
    colours = fire_colours(look.colour)
    sway = look.vary("sway", -0.5, 0.5)
    with canvas.placed(32, 54):
        flame(canvas, look.vary("girth", 17, 22), look.vary("height", 44, 54), colours, sway)
    face = (32 + sway * 2, 46)
    eye_pair(canvas, (face[0], face[1]), 5.4, Eye(look.pick("eyes", (5.0, 6.4)), mood_of(look), INK))
    canvas.stamp(face[0], face[1] + 6, 3.6, 1.6, INK)
    for number in range(2 if canvas.small else 4):
        x, y = 32 + look.vary(f"spark x {number}", -19, 19), look.vary(f"spark y {number}", 8, 34)
        canvas.stamp(x, y, 1.8, 1.8, lighten(look.colour, 0.1), free=True)
    headgear(canvas, look, 32 + sway * 8, 26, 11)
