"""Of the doctor and the chemist: syringe, pills, bandage, kits, tubes, flasks, atoms."""

import math

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.contents import fluid
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, STEEL, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.symbols import symbol
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_LIQUIDS = ("5cd46a", "e8505f", "4fb0e8", "f2c83c", "b06ad8")


@draws(
    "first aid kit", family="items", colour="f2f3f6",
    words=(
        "medkit", "med kit", "health kit", "medical kit", "health pack", "toolbox", "tool box", "lunchbox",
        "lunch box", "briefcase", "suitcase", "luggage", "safe", "vault", "strongbox safe", "doctor bag",
        "sewing kit", "tackle box",
    ),
    presets={
        "toolbox": {"kind": "tools", "colour": "c8323c"}, "tool box": {"kind": "tools", "colour": "c8323c"},
        "tackle box": {"kind": "tools", "colour": "3f8a5a"},
        "lunchbox": {"kind": "lunch", "colour": "3a68cf"}, "lunch box": {"kind": "lunch", "colour": "3a68cf"},
        "briefcase": {"kind": "case", "colour": "6a4630"}, "suitcase": {"kind": "trunk", "colour": "a8703c"},
        "luggage": {"kind": "trunk", "colour": "a8703c"}, "doctor bag": {"kind": "case", "colour": "4a3028"},
        "safe": {"kind": "safe", "colour": "6f7889"}, "vault": {"kind": "safe", "colour": "6f7889"},
        "strongbox safe": {"kind": "safe", "colour": "545c68"},
        "sewing kit": {"kind": "lunch", "colour": "c85a8a"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("open")
def first_aid_kit(canvas: Canvas, look: Look) -> None:
    """Paint a case with a handle: first aid, tools, lunch, papers, clothes; or a safe."""
    box = body_ramp(look)
    trim = metal(look.second(GOLD if look.kind in {"case", "trunk"} else STEEL))
    half, tall = look.vary("half", 23, 27), look.vary("tall", 15, 19)
    look.has("open")
    with canvas.placed(32, 36):
        if look.kind == "safe":
            _safe(canvas, box, trim)
            return
        canvas.limb(
            [(-8, -tall + 2, 1.9), (-8, -tall - 8, 2), (8, -tall - 8, 2), (8, -tall + 2, 1.9)],
            matte(INK) if look.kind != "tools" else trim,
            smooth=False,
        )
        canvas.blob(
            cornered(half, tall, 3),
            box,
            bevel=4,
        )
        if look.kind in {"tools", "lunch", "case"}:
            canvas.rectangle(-half, -4, 2 * half, 2.4, Ramp(lighten(box.base, -0.16)), **inlay(0.0))
            for x in (-half * 0.55, half * 0.55) if look.kind != "lunch" else (0,):
                canvas.rectangle(x - 3, -7, 6, 8, trim, bevel=1.6)
        if look.kind == "trunk":
            _luggage(canvas, look, half, tall, trim)
        elif look.kind in {"first aid kit", "medkit"} or "kit" in look.noun or "health" in look.noun:
            canvas.ellipse(
                0, 1, 11.4, 11.4, soft("fdfdf8") if sum(box.base) < 600 else soft("f6dede"), **inlay(0.1)
            )
            with canvas.placed(0, 1):
                symbol(canvas, "plus", 0.36, matte(look.second(RED)))


def _luggage(canvas: Canvas, look: Look, half: float, tall: float, trim: Ramp) -> None:
    for x in (-half * 0.6, half * 0.6):
        canvas.rectangle(x - 2, -tall, 4, 2 * tall, matte("5a3a26"), bevel=1.4)
    for side in (-1, 1):
        for way in (-1, 1):
            canvas.ellipse(side * (half - 2), way * (tall - 2), 3, 3, trim)
    canvas.rectangle(-6, 1, 12, 8, matte(look.pick("label", ("f2c83c", "5cb5e0", "e8505f"))), bevel=1)


def _safe(canvas: Canvas, box: Ramp, trim: Ramp) -> None:
    for x in (-17, 11):
        canvas.rectangle(x, 20, 6, 5, matte(INK), bevel=1.4)
    canvas.rectangle(-24, -27, 48, 49, box, bevel=4)
    canvas.rectangle(-19, -22, 38, 39, Ramp(lighten(box.base, 0.05), "metal"), bevel=2.4)
    canvas.ellipse(-2, -3, 9, 9, trim, bevel=2)
    for turn in range(0, 360, 60):
        with canvas.placed(-2, -3, turn):
            canvas.limb([(0, 0, 1.2), (0, -12, 1.2)], trim, smooth=False)
    canvas.ellipse(-2, -3, 4, 4, matte(INK), cast=0.0)
    for y in (-16, 9):
        canvas.rectangle(17, y, 5, 6, trim, bevel=1.4)


@draws(
    "syringe", family="items", colour="cfe3ee",
    words=(
        "injection", "vaccine", "thermometer", "stethoscope", "pill", "pills", "pill bottle", "medicine",
        "bandage", "bandages", "band aid", "bandaid", "gauze", "test tube", "beaker", "erlenmeyer flask",
        "chemistry flask", "petri dish", "dna", "atom", "molecule",
    ),
    presets={
        "thermometer": {"kind": "thermo"}, "stethoscope": {"kind": "stetho", "colour": "3a4a6a"},
        "pill": {"kind": "pill", "colour": "e0393c"}, "pills": {"kind": "pill", "colour": "e0393c"},
        "pill bottle": {"kind": "bottle", "colour": "e8832c"},
        "medicine": {"kind": "bottle", "colour": "e8832c"}, "bandage": {"kind": "roll", "colour": "f2ece0"},
        "bandages": {"kind": "roll", "colour": "f2ece0"}, "gauze": {"kind": "roll", "colour": "f2ece0"},
        "band aid": {"kind": "plaster", "colour": "e6b48a"},
        "bandaid": {"kind": "plaster", "colour": "e6b48a"}, "test tube": {"kind": "tube"},
        "beaker": {"kind": "beaker"}, "erlenmeyer flask": {"kind": "conical"},
        "chemistry flask": {"kind": "conical"}, "petri dish": {"kind": "beaker"},
        "dna": {"kind": "dna", "colour": "4fb0e8"}, "atom": {"kind": "atom", "colour": "4fb0e8"},
        "molecule": {"kind": "atom", "colour": "5cb544"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def syringe(canvas: Canvas, look: Look) -> None:
    """Paint a thing of the doctor's or the chemist's."""
    kinds = {"thermo": _thermometer, "stetho": _stethoscope, "pill": _pill, "bottle": _pill_bottle,
    "roll": _roll, "plaster": _plaster, "tube": _tube, "beaker": _beaker,
             "conical": _conical, "dna": _dna, "atom": _atom}  # fmt: skip
    with canvas.placed(32, 32):
        kinds.get(look.kind, _syringe)(
            canvas,
            look,
            body_ramp(look, "soft" if look.kind in {"syringe", "tube", "beaker", "conical"} else "matte"),
        )


def _drink(look: Look) -> Ramp:
    asked = fluid(look, "")
    return soft(
        look.colour if look.coloured and look.material is None else asked or look.pick("liquid", _LIQUIDS)
    )


def _syringe(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    glass, drink = soft("d9eaf2"), _drink(look)
    with canvas.placed(0, 0, 45 + look.vary("turn", -9, 9)):
        canvas.limb([(0, 16, 0.9), (0, 36, 0.5)], metal(STEEL), smooth=False)
        canvas.polygon(path("-3,12 3,12 1.6,20 -1.6,20"), metal(STEEL), bevel=1.4)
        canvas.limb([(0, -36, 1.6), (0, -12, 1.6)], metal("a3b0c2"), smooth=False)
        canvas.rectangle(-7, -38, 14, 4, metal(STEEL), bevel=1.6)
        canvas.rectangle(-6.4, -18, 12.8, 31, glass, bevel=4)
        if not look.has("empty"):
            canvas.rectangle(-4.6, look.vary("level", -9, -2), 9.2, 14, drink, bevel=3, cast=0.0)
        canvas.rectangle(-10, -19, 20, 4, metal("a3b0c2"), bevel=1.6)
        for y in (-8, -3, 2, 7):
            canvas.limb([(1, y, 0.7), (5, y, 0.7)], matte(INK), smooth=False, **inlay(0.0))


def _thermometer(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    with canvas.placed(0, 0, 30 + look.vary("turn", -12, 12)):
        canvas.limb([(0, -28, 4.4), (0, 18, 4.4)], soft("eef4f8"), smooth=False)
        canvas.ellipse(0, 23, 7.4, 7.4, matte(RED))
        canvas.limb(
            [(0, look.vary("level", -16, 4), 1.6), (0, 22, 1.8)], matte(RED), smooth=False, **inlay(0.0)
        )
        for y in range(-24, 14, 6):
            canvas.limb([(2, y, 0.7), (5, y, 0.7)], matte(INK), smooth=False, **inlay(0.0))


def _stethoscope(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(-18, -28, 1.6), (-20, -12, 1.8), (-8, 2, 2), (2, -12, 1.8), (0, -28, 1.6)], ramp)
    canvas.limb([(-9, 2, 2), (-6, 18, 2), (8, 24, 2), (17, 14, 2), (18, 2, 2)], ramp)
    for x in (-18, 0):
        canvas.ellipse(x, -29, 2.6, 2.6, metal(STEEL))
    canvas.ellipse(18, -4, 8.4, 8.4, metal(STEEL), bevel=2.4)
    canvas.ellipse(18, -4, 4.6, 4.6, metal("8a93a3"), cast=0.0)


def _pill(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    other = soft(look.second("f6f7fa"))
    places = ((-8, -10, 40), (10, 12, -24)) if look.count > 1 or look.chance("two", 0.5) else ((0, 0, 40),)
    for x, y, turn in places:
        with canvas.placed(x, y, turn + look.vary(f"turn {x}", -20, 20), 0.84 if len(places) > 1 else 1.2):
            whole = canvas.limb([(-12, 0, 8.4), (12, 0, 8.4)], other, smooth=False)
            canvas.rectangle(-24, -10, 24, 20, Ramp(ramp.base, "soft"), bevel=8, clip=whole, cast=0.0)
            glint(canvas, -10, -4, 5, 2)


def _pill_bottle(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.rectangle(-15, -14, 30, 40, Ramp(ramp.base, "soft"), bevel=7)
    canvas.rectangle(-17, -26, 34, 13, soft("f6f7fa"), bevel=3, texture=bands(40, 0, 0.0))
    canvas.rectangle(-15, -5, 30, 22, soft("fbf8f0"), **inlay(0.1))
    with canvas.placed(0, 6):
        symbol(canvas, "plus", 0.3, matte(RED))


def _roll(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.polygon([(-2, 12), (24, look.vary("tail", 16, 22)), (28, 26), (-4, 23)], ramp, bevel=2)
    canvas.rectangle(-20, -12, 34, 34, ramp, bevel=3, texture=bands(4, 0, 0.12))
    canvas.ellipse(-3, -12, 17, 8.4, ramp, bevel=2)
    canvas.ellipse(-3, -12, 10, 4.6, Ramp(lighten(ramp.base, -0.1)), bevel=1, cast=0.0)
    canvas.ellipse(-3, -12, 5, 2.4, matte("6a5a50"), **inlay(0.0))
    with canvas.placed(-3, 7):
        symbol(canvas, "plus", 0.3, matte(look.second(RED)))


def _plaster(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(0, 0, 40 + look.vary("turn", -70, 10)):
        canvas.limb([(-22, 0, 9.4), (22, 0, 9.4)], ramp, smooth=False, gain=0.7)
        canvas.rectangle(-9, -9, 18, 18, Ramp(lighten(ramp.base, 0.1)), bevel=2)
        for x in (-4, 0, 4, -19, 19, -23, 23):
            for y in (-4, 0, 4):
                canvas.stamp(x, y, 1.2, 1.2, ramp.tones[0])


def _glassware(canvas: Canvas, look: Look, outline: str, level: float) -> None:
    glass, drink = soft("d9eaf2"), _drink(look)
    whole = canvas.polygon(mirrored(outline), glass, bevel=4)
    if not look.has("empty"):
        canvas.rectangle(-40, level, 80, 60, drink, shade="flat", clip=whole, cast=0.0, line=None)
        canvas.rectangle(-40, level, 80, 2, Ramp(lighten(drink.base, 0.12), "soft"), **inlay(0.1, clip=whole))
        for number in range(5):
            canvas.stamp(
                look.vary(f"bubble {number}", -5, 5),
                level + look.vary(f"rise {number}", 4, 16),
                2,
                2,
                lighten(drink.base, 0.16),
                round=True,
            )


def _tube(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    with canvas.placed(0, 0, look.vary("turn", 12, 36)):
        _glassware(canvas, look, "0,-26 8,-26 8,20 5,27 0,29", look.vary("level", -12, 4))
        canvas.rectangle(-10, -29, 20, 5, soft("d9eaf2"), bevel=2)
        if look.has("closed") or look.chance("cork", 0.4):
            canvas.rectangle(-6, -36, 12, 9, matte("b98a54"), bevel=2)
        glint(canvas, -4, -4, 1.6, 16)


def _beaker(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    _glassware(canvas, look, "0,-22 17,-24 17,22 14,26 0,26", look.vary("level", -10, 6))
    canvas.limb([(-20, -23, 1.6), (0, -21, 1.6), (18, -24, 1.6)], soft("e6f2f8"))
    for y in (-8, 0, 8, 16):
        canvas.limb([(8, y, 0.8), (14, y, 0.8)], matte("6f7f8a"), smooth=False, **inlay(0.0))
    glint(canvas, -11, -4, 2, 18)


def _conical(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    wide = look.vary("wide", 19, 24)
    _glassware(canvas, look, f"0,-28 6,-28 6,-10 {wide},20 {wide - 3},26 0,26", look.vary("level", 0, 8))
    canvas.rectangle(-8.4, -31, 16.8, 5, soft("e6f2f8"), bevel=2)
    glint(canvas, -9, 12, 2, 8)


def _dna(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    other = matte(look.second("e8505f"))
    with canvas.placed(0, 0, 24):
        ys = range(-30, 31, 3)
        for number, y in enumerate(range(-26, 27, 6)):
            x = 12 * math.sin(y * 0.16)
            canvas.limb([(-x, y, 1.2), (x, y, 1.2)], matte(("f4cf3c", "5cb544")[number % 2]), smooth=False)
        canvas.limb([(12 * math.sin(y * 0.16), y, 2.4) for y in ys], ramp)
        canvas.limb([(-12 * math.sin(y * 0.16), y, 2.4) for y in ys], other)


def _atom(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for number, turn in enumerate((0, 60, 120)):
        with canvas.placed(0, 0, turn + 20):
            ring = [
                (27 * math.cos(math.radians(a)), 10 * math.sin(math.radians(a)), 1.4)
                for a in range(0, 361, 20)
            ]
            canvas.limb(ring, ramp)
            angle = look.vary(f"electron {number}", 0, 6)
            canvas.ellipse(27 * math.cos(angle), 10 * math.sin(angle), 3.4, 3.4, matte("f4cf3c"))
    canvas.ellipse(0, 0, 7, 7, matte(look.second("e8505f")))
