"""Things of sport: rackets, clubs, boards, weights, gloves, darts, whistles."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, STEEL, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_SPORTS: dict[str, Preset] = {
    "tennis racket": {"kind": "racket"}, "badminton racket": {"kind": "racket"}, "racket": {"kind": "racket"},
    "ping pong paddle": {"kind": "pingpong"}, "golf club": {"kind": "golf", "colour": STEEL},
    "hockey stick": {"kind": "hockey", "colour": "c99a5c"}, "ski": {"kind": "ski", "colour": "3f8fe0"},
    "skis": {"kind": "ski", "colour": "3f8fe0"}, "frisbee": {"kind": "frisbee", "colour": "f2b82c"},
    "dumbbell": {"kind": "dumbbell", "colour": "45464f"}, "barbell": {"kind": "dumbbell", "colour": "45464f"},
    "boxing glove": {"kind": "boxing", "colour": RED}, "boxing gloves": {"kind": "boxing", "colour": RED},
    "bowling pin": {"kind": "pin", "colour": "f6f4ee"}, "dart": {"kind": "dart", "colour": RED},
    "whistle": {"kind": "whistle", "colour": GOLD}, "punching bag": {"kind": "bag", "colour": "8a3a2c"},
    "trampoline": {"kind": "frisbee"}, "jump rope": {"kind": "rope", "colour": "e0505f"},
    "skipping rope": {"kind": "rope", "colour": "e0505f"},
}  # fmt: skip


@draws("racket", family="items", colour="e0505f", presets=_SPORTS, faces="viewer")
@weathered()
def racket(canvas: Canvas, look: Look) -> None:
    """Paint a thing of sport."""
    ramp = body_ramp(look)
    upright = look.kind in {"frisbee", "dumbbell", "boxing", "pin", "whistle", "bag", "rope"}
    with canvas.placed(32, 32, look.vary("turn", -12, 12) + (0 if upright else 40)):
        _GEAR.get(look.kind, _racket)(canvas, look, ramp)


def _racket(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb(
        [(0, 6, 2.4), (0, 32, 2.8)], matte(look.second("34323f")), smooth=False, texture=bands(3, 0.5, 0.3)
    )
    canvas.limb([(-5, -2, 1.6), (0, 10, 2), (5, -2, 1.6)], ramp)
    canvas.ellipse(0, -17, 13, 17, ramp, bevel=3)
    canvas.cut(ellipse_points(0, -17, 10, 14), smooth=False)
    for x in (-6, -2, 2, 6):
        canvas.limb(
            [(x, -29 + abs(x) * 0.6, 0.6), (x, -5 - abs(x) * 0.6, 0.6)],
            soft("f2f4f8"),
            smooth=False,
            thinnest=0.5,
        )
    for y in (-25, -20, -15, -10):
        canvas.limb([(-9, y, 0.6), (9, y, 0.6)], soft("f2f4f8"), smooth=False, thinnest=0.5)


def _pingpong(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.rectangle(-3.6, 6, 7.2, 24, matte(WOOD), bevel=3)
    canvas.blob(mirrored("0,-30 14,-26 18,-12 10,4 0,8"), ramp, bevel=4)
    canvas.ellipse(16, 12, 6, 6, soft("f6f2ea"))


def _golf_club(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(0, 32, 1.9), (0, 10, 1.9)], matte(INK), smooth=False)
    canvas.limb([(0, 12, 1.1), (0, -24, 1.1)], metal(ramp.base), smooth=False)
    canvas.blob(path("-2,-22 2,-24 13,-28 14,-33 2,-32 -3,-27"), metal(ramp.base), bevel=3)


def _hockey(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(0, 32, 2.2), (0, -18, 2.2), (4, -27, 2.6), (15, -31, 2.8)], ramp)
    for y in (24, 29):
        canvas.limb([(-2.2, y, 1.3), (2.2, y, 1.3)], matte(INK), line=None)
    canvas.ellipse(16, 4, 7, 4, matte(INK))


def _ski(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for x in (-7, 7):
        canvas.limb([(x, 32, 2.6), (x, -24, 2.8), (x + 1, -31, 2.2), (x + 4, -34, 1.2)], ramp)
        canvas.rectangle(x - 3, -2, 6, 9, matte(INK), bevel=1.4)
        canvas.limb([(x - 2, -18, 1), (x + 2, -14, 1)], matte(look.second("f2c83c")), **inlay(0.0))


def _frisbee(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.ellipse(0, 3, 28, 14, Ramp(lighten(ramp.base, -0.1)))
    canvas.ellipse(0, 0, 28, 13, ramp, bevel=4)
    canvas.ellipse(0, -1, 18, 7.4, ramp, bevel=2, gain=-0.5, cast=0.0)
    with canvas.placed(0, -1):
        emblem(canvas, pictured(look) or "star", 5, matte(look.second("f6f7fa")))


def _dumbbell(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    iron = Ramp(ramp.base, "metal")
    canvas.limb([(-18, 0, 2.8), (18, 0, 2.8)], metal("c3ccd8"), smooth=False)
    for side in (-1, 1):
        canvas.blob(
            [(side * 11 + x, y) for x, y in cornered(4, look.vary("inner", 12, 16), 1.6)], iron, bevel=3
        )
        canvas.blob([(side * 20 + x, y) for x, y in cornered(5, 19, 2)], iron, bevel=3)
        canvas.rectangle(side * 27 - 2.4, -4, 4.8, 8, metal("c3ccd8"), bevel=2)


def _boxing(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(path("-18,-4 -16,-20 -4,-27 12,-25 20,-14 18,2 10,12 -12,12"), ramp, bevel=14)
    canvas.blob(path("-22,-8 -14,-16 -6,-10 -6,2 -14,8 -20,4"), ramp, bevel=7)
    canvas.blob(path("-13,10 11,10 13,26 -15,26"), soft(look.second("f4f2ea")), bevel=4)
    canvas.limb([(-12, 18, 1.4), (12, 18, 1.4)], ramp, **inlay(0.0))
    glint(canvas, 4, -18, 6, 3)


def _pin(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(
        mirrored("0,-31 6,-29 7,-22 4,-12 5,-6 11,8 10,22 6,29 0,30"), Ramp(ramp.base, "soft"), bevel=8
    )
    for y in (-15, -10):
        canvas.limb([(-4.6, y, 1.2), (0, y + 1, 1.2), (4.6, y, 1.2)], matte(look.second(RED)), **inlay(0.0))


def _dart(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(0, -33, 0.6), (0, -16, 1.2)], metal(STEEL), smooth=False)
    canvas.limb([(0, -16, 2.6), (0, 6, 2.2)], metal("c9922e"), smooth=False, texture=bands(3, 0, 0.3))
    canvas.limb([(0, 6, 1.2), (0, 28, 1.2)], matte(INK), smooth=False)
    for side in (-1, 1):
        canvas.polygon([(0, 14), (side * 9, 22), (side * 9, 33), (0, 28)], ramp, bevel=2)


def _whistle(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    brass = Ramp(ramp.base, "metal")
    canvas.polygon(path("-8,-12 27,-12 27,-2 6,0"), brass, bevel=3)
    canvas.ellipse(-8, 4, 17, 16, brass)
    canvas.ellipse(-8, 4, 6, 6, matte(INK), **inlay(0.0))
    canvas.rectangle(4, -12, 7, 5, matte(INK), **inlay(0.0))
    canvas.ellipse(-24, -8, 4, 4, metal(STEEL), bevel=1.4)


def _bag(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for x in (-7, 7):
        canvas.limb([(0, -32, 1), (x, -19, 1)], metal(STEEL), smooth=False)
    canvas.blob(mirrored("0,-20 11,-19 13,-14 13,24 10,29 0,30"), ramp, bevel=9)
    for y in (-10, 18):
        canvas.rectangle(-13, y, 26, 4, matte(INK), bevel=1.4)


def _rope(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb(
        [(-20, 4, 1.4), (-26, -16, 1.4), (-8, -28, 1.4), (14, -26, 1.4), (26, -12, 1.4), (20, 4, 1.4)],
        matte(look.second("f2c83c")),
    )
    for side in (-1, 1):
        canvas.limb([(side * 20, 4, 3), (side * 15, 26, 3.4)], ramp, smooth=False)


_GEAR: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "pingpong": _pingpong, "golf": _golf_club, "hockey": _hockey,
    "ski": _ski, "frisbee": _frisbee,
    "dumbbell": _dumbbell, "boxing": _boxing, "pin": _pin, "dart": _dart, "whistle": _whistle, "bag": _bag,
    "rope": _rope,
}  # fmt: skip
