"""Keys and locks."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import HEART, emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, INK, STEEL, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp

_DARK = "2b2633"


@draws(
    "key",
    family="items",
    colour=GOLD,
    words=("golden key", "door key", "skeleton key", "chest key"),
    presets={"skeleton key": {"emblem": "skull"}, "boss key": {"emblem": "skull"}},
    framing=Framing(fill=0.95, grow=2.2, anchor="centre"),
)
@weathered()
def key(canvas: Canvas, look: Look) -> None:
    """Paint an old key: bow of a ring, trefoil, heart or emblem; shaft; bit of two or three teeth."""
    gold = metal(body_colour(look, GOLD))
    bow = (
        "emblem"
        if pictured(look)
        else look.pick("shape of bow", ("ring", "trefoil", "heart", "square", "diamond"))
    )
    long = look.vary("long", 26, 33)
    with canvas.placed(24, 24, -45 + look.vary("tilt", -6, 6)):
        canvas.limb([(0, 4, 2.2), (0, long, 2.2)], gold, smooth=False)
        for number in range(look.pick("teeth", (2, 3, 2))):
            canvas.rectangle(
                1,
                long - 3 - number * 5.4,
                look.vary(f"tooth {number}", 5.5, 9),
                3.6,
                gold,
                bevel=1,
                line=None,
            )
        for y in (5, 9):
            canvas.ellipse(0, y, 3.8, 1.7, gold, cast=0.0)
        _bow(canvas, look, bow, gold)


def _bow(canvas: Canvas, look: Look, bow: str, gold: Ramp) -> None:
    hole = matte(_DARK)
    if bow == "trefoil":
        for x, y in ((-7, -5), (7, -5), (0, -14)):
            canvas.ellipse(x, y, 7, 7, gold, bevel=2.4, line=None)
            canvas.ellipse(x, y, 2.8, 2.8, hole, shade="flat", bias=-0.2, line=None, cast=0.0)
    elif bow == "heart":
        canvas.blob([(x * 13, -8 - y * -12) for x, y in HEART], gold, bevel=3)
        canvas.blob([(x * 6.4, -8 - y * -6) for x, y in HEART], hole, shade="flat", bias=-0.2, line=None)
    elif bow == "emblem":
        canvas.ellipse(0, -8, 13, 13, gold, bevel=3)
        with canvas.placed(0, -8, 45):
            emblem(canvas, pictured(look) or "skull", 8, metal("fff2c0"))
    else:
        points = {
            "square": "0,-21 11,-21 13,-19 13,1 11,3 0,3",
            "diamond": "0,-24 14,-8 0,5",
            "ring": "0,-21 9,-19 13,-9 10,0 0,4",
        }[bow]
        paint = canvas.blob if bow == "ring" else canvas.polygon
        paint(mirrored(points), gold, bevel=3)
        paint(
            [(x * 0.5, -8.6 + (y + 8.6) * 0.5) for x, y in mirrored(points)],
            hole,
            shade="flat",
            bias=-0.2,
            line="soft",
        )
    glint(canvas, -8, -14, 2, 2)


@draws("padlock", family="items", colour=GOLD, words=("lock", "locked", "safe lock"), faces="viewer")
@weathered()
def padlock(canvas: Canvas, look: Look) -> None:
    """Paint a padlock, shut or sprung open."""
    body, shackle = metal(body_colour(look, GOLD)), metal(look.second(STEEL))
    opened = look.has("open", "unlocked")
    round_body = look.has("round") or look.chance("round", 0.4)
    wide = look.vary("wide", 18, 22)
    with canvas.placed(32, 38):
        lift = -7 if opened else 0
        canvas.limb(
            [
                (-11, 0 + lift * 0.4, 3),
                (-11, -14 + lift, 3),
                (-6, -22 + lift, 3),
                (0, -24 + lift, 3),
                (6, -22 + lift, 3),
                (11, -14 + lift, 3),
                (11, -9 if opened else 0, 3),
            ],
            shackle,
        )
        if round_body:
            canvas.ellipse(0, 5, wide, 18, body, bevel=6)
        else:
            canvas.blob(
                mirrored(f"0,-10 {wide - 2},-10 {wide},-7 {wide},18 {wide - 3},22 0,22"), body, bevel=4
            )
            canvas.rectangle(-wide, 13, 2 * wide, 2, body, **inlay(-0.25))
        canvas.ellipse(0, 2, 4, 4, matte(INK), shade="flat", bias=-0.2)
        canvas.polygon([(-1.8, 3), (1.8, 3), (3, 12), (-3, 12)], matte(INK), **inlay(-0.2))
        glint(canvas, -wide * 0.6, -4, 2.4, 4)
