"""What holds or uses a current: batteries, bulbs, flashlights, magnets, lighters, microphones."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.symbols import symbol
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands


@draws(
    "battery", family="items", colour="c9922e",
    words=(
        "batteries", "car battery", "power cell", "energy cell", "light bulb", "lightbulb", "bulb", "idea",
        "flashlight", "electric torch", "magnet", "horseshoe magnet", "lighter", "matchbox", "match",
        "matches", "lava lamp", "disco ball", "plug", "megaphone", "microphone",
    ),
    presets={
        "power cell": {"kind": "cell", "colour": "4fd0ff"},
        "energy cell": {"kind": "cell", "colour": "5cf06a"},
        "car battery": {"kind": "car", "colour": "34323f"},
        "light bulb": {"kind": "bulb", "colour": "ffe27a"}, "lightbulb": {"kind": "bulb", "colour": "ffe27a"},
        "bulb": {"kind": "bulb", "colour": "ffe27a"}, "idea": {"kind": "bulb", "colour": "ffe27a"},
        "flashlight": {"kind": "torch", "colour": "545c68"},
        "electric torch": {"kind": "torch", "colour": "545c68"}, "magnet": {"kind": "magnet", "colour": RED},
        "horseshoe magnet": {"kind": "magnet", "colour": RED},
        "lighter": {"kind": "lighter", "colour": "c8433a"},
        "matchbox": {"kind": "matchbox", "colour": "c8323c"}, "match": {"kind": "match", "colour": "d9b184"},
        "matches": {"kind": "matchbox", "colour": "c8323c"},
        "lava lamp": {"kind": "lava", "colour": "8e52d8"},
        "disco ball": {"kind": "disco", "colour": "c3ccd8"}, "plug": {"kind": "plug", "colour": "34323f"},
        "megaphone": {"kind": "megaphone", "colour": RED},
        "microphone": {"kind": "microphone", "colour": "545c68"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("glowing", "empty")
def battery(canvas: Canvas, look: Look) -> None:
    """Paint what holds or uses a current: battery, bulb, flashlight, magnet, lighter, microphone."""
    kinds = {
        "bulb": _bulb, "torch": _flashlight, "magnet": _magnet, "lighter": _lighter, "matchbox": _matchbox,
        "match": _match, "lava": _lava_lamp, "disco": _disco_ball, "plug": _plug, "megaphone": _megaphone,
        "microphone": _microphone, "cell": _cell, "car": _car_battery,
    }  # fmt: skip
    look.has("glowing")
    with canvas.placed(32, 32, look.vary("turn", -14, 14)):
        kinds.get(look.kind, _battery)(canvas, look, body_ramp(look))


def _battery(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    empty = look.has("empty", "dead")
    canvas.rectangle(-5, -28, 10, 6, metal("c3ccd8"), bevel=2)
    canvas.rectangle(-12, -23, 24, 50, metal("34323f"), bevel=8)
    canvas.rectangle(-12, -23, 24, 18, metal(ramp.base), bevel=8, cast=0.0)
    if empty:
        canvas.rectangle(-6, 16, 12, 5, matte(RED), **inlay(0.0))
        return
    with canvas.placed(0, 10):
        symbol(canvas, "lightning", 0.4, matte("fbe85a"))
    symbol_y = -14
    with canvas.placed(0, symbol_y):
        symbol(canvas, "plus", 0.2, matte("f6f7fa"))


def _cell(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for y in (-27, 17):
        canvas.rectangle(-14, y, 28, 10, metal("6f7889"), bevel=3)
    canvas.rectangle(-11, -18, 22, 36, soft("cfe3ee"), bevel=6)
    share = 0.15 if look.has("empty", "dead") else look.vary("charge", 0.6, 1.0)
    canvas.rectangle(-8, 18 - 34 * share, 16, 34 * share, glow(ramp.base), bevel=3, cast=0.0)
    glint(canvas, -6, -4, 2, 12)


def _car_battery(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    for x, tint in ((-16, RED), (16, "3a68cf")):
        canvas.rectangle(x - 5, -22, 10, 8, metal(tint), bevel=2)
    canvas.rectangle(-27, -15, 54, 34, ramp, bevel=3)
    canvas.rectangle(-27, -15, 54, 8, Ramp(lighten(ramp.base, 0.1)), bevel=2)
    for x, name in ((-16, "plus"), (16, "minus")):
        with canvas.placed(x, 5):
            symbol(canvas, name, 0.24, matte("f6f7fa"))


def _bulb(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    off = look.has("unlit", "broken", "dead")
    light = soft("cfd8de") if off else glow(ramp.base)
    wide = look.vary("wide", 16, 19)
    canvas.blob(mirrored(f"0,-26 10,-24 {wide},-12 {wide - 3},-2 7,9 6,14 0,14"), light, bevel=12)
    canvas.limb(
        [(-4, 12, 0.9), (-6, -4, 0.9), (-2, -9, 0.9), (2, -4, 0.9), (5, -9, 0.9), (4, 12, 0.9)],
        matte("c98a2c"),
        **inlay(-0.1),
    )
    for y in (13, 18, 23):
        canvas.rectangle(-7 + (y - 13) * 0.12, y, 14 - (y - 13) * 0.24, 5, metal("8b8f9c"), bevel=2)
    canvas.ellipse(0, 28, 3, 1.6, metal("545c68"))
    glint(canvas, -8, -14, 3, 6)


def _flashlight(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(0, 0, 40):
        if not look.has("unlit", "broken"):
            canvas.polygon(
                path("-10,-16 10,-16 20,-34 -20,-34"), glow("fff0a0"), shade="flat", outline=False, cast=0.0
            )
        canvas.rectangle(-6, -4, 12, 34, metal(ramp.base), bevel=5)
        canvas.polygon(
            path("-6,-2 6,-2 11,-14 11,-18 -11,-18 -11,-14"), metal(lighten(ramp.base, 0.08)), bevel=4
        )
        canvas.ellipse(0, -18, 10, 3, glow("fff6c8"), shade="flat")
        canvas.rectangle(-2, 4, 4, 6, matte(RED), bevel=1.4)
        for y in (18, 22, 26):
            canvas.limb([(-6, y, 0.7), (6, y, 0.7)], matte(INK), smooth=False, **inlay(0.0))


def _magnet(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb(
        [(-16, 22, 7), (-17, -4, 7), (-10, -18, 7), (0, -22, 7), (10, -18, 7), (17, -4, 7), (16, 22, 7)], ramp
    )
    for side in (-1, 1):
        canvas.rectangle(side * 16.4 - 7.6, 14, 15.2, 13, metal(look.second("d3dae2")), bevel=3)


def _lighter(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.rectangle(-12, -2, 24, 30, Ramp(ramp.base, "metal"), bevel=4)
    canvas.rectangle(-12, -12, 24, 11, metal("c3ccd8"), bevel=2)
    canvas.ellipse(7, -13, 4.4, 4.4, metal("8b8f9c"), bevel=1.4)
    if not look.has("unlit", "empty"):
        canvas.blob(path("-8,-13 -9,-20 -3,-31 1,-22 0,-13"), glow("f0832a"), outline=False, bevel=3)
        canvas.blob(
            path("-6,-13 -6,-18 -3,-24 -1,-18 -2,-13"), glow("fff0a0"), outline=False, bevel=2, cast=0.0
        )


def _matchbox(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon(path("-20,-6 18,-18 26,-8 -12,6"), matte("e8d8b0"), bevel=1.4)
    for number in range(4):
        x, y = 8 + number * 4, -13 - number * 0.6
        canvas.limb([(x - 8, y + 6, 1), (x + 6, y - 6, 1)], matte("d9b184"), smooth=False)
        canvas.ellipse(x + 7, y - 7, 2.2, 2.4, matte(RED))
    canvas.polygon(path("-27,-2 5,-11 14,2 -18,13"), ramp, shade="flat", bias=0.1)
    canvas.polygon(path("-18,13 14,2 14,12 -18,23"), matte("4a3a34"), shade="flat", cast=0.0)
    canvas.polygon(path("-27,-2 -18,13 -18,23 -27,8"), ramp, shade="flat", bias=-0.16, cast=0.0)


def _match(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(0, 0, 24):
        canvas.limb([(0, -16, 1.9), (0, 30, 1.9)], ramp, smooth=False)
        canvas.ellipse(0, -18, 3.6, 4.6, matte(RED))
        if not look.has("unlit") and (look.has("flaming") or look.chance("lit", 0.7)):
            canvas.blob(mirrored("0,-38 3,-28 8,-20 5,-12 0,-11"), glow("f0832a"), outline=False, bevel=4)
            canvas.blob(
                mirrored("0,-30 2,-24 4,-18 2,-13 0,-12"), glow("fff0a0"), outline=False, bevel=2, cast=0.0
            )


def _lava_lamp(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    glass = canvas.blob(mirrored("0,-22 7,-22 12,6 10,14 0,14"), glow(lighten(ramp.base, 0.06)), bevel=6)
    blob = glow(look.second("f0832a"))
    for number, (y, size) in enumerate(((8, 7), (-4, 4.4), (-14, 3.2))):
        canvas.ellipse(look.vary(f"x {number}", -3, 3), y, size, size * 1.1, blob, clip=glass, cast=0.0)
    canvas.polygon(path("-6,-31 6,-31 8,-21 -8,-21"), metal("c3ccd8"), bevel=2)
    canvas.polygon(path("-10,13 10,13 6,20 13,30 -13,30 -6,20"), metal("c3ccd8"), bevel=3)


def _disco_ball(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(0, -30, 1), (0, -20, 1)], metal("8b8f9c"), smooth=False)
    whole = canvas.ellipse(0, 3, 23, 23, Ramp(ramp.base, "metal"))
    for number in range(-3, 4):
        canvas.limb(
            [(number * 3, -20, 0.7), (number * 8, 3, 0.7), (number * 3, 26, 0.7)],
            metal("545c68"),
            thinnest=0.5,
            **inlay(0.0, clip=whole),
        )
        canvas.limb(
            [(-24, 3 + number * 7, 0.7), (24, 3 + number * 7, 0.7)],
            metal("545c68"),
            smooth=False,
            thinnest=0.5,
            **inlay(0.0, clip=whole),
        )
    for number in range(9):
        canvas.stamp(
            look.vary(f"x {number}", -16, 16),
            look.vary(f"y {number}", -13, 18),
            4,
            4,
            look.pick(f"spark {number}", ("f08cb4", "8fe8ff", "fbe27a", "ffffff")),
        )


def _plug(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(0, 10, 2.2), (2, 22, 2.2), (-10, 27, 2.2), (-22, 22, 2.2)], ramp)
    for x in (-6, 6):
        canvas.rectangle(x - 2, -28, 4, 16, metal("c3ccd8"), bevel=1.6)
    canvas.blob(mirrored("0,-14 13,-14 14,2 6,12 0,13"), ramp, bevel=5)


def _megaphone(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb([(-8, 6, 3), (-4, 22, 2.8)], matte("45464f"), smooth=False)
    canvas.polygon(path("-20,-5 18,-20 18,18 -20,6"), ramp, bevel=6)
    canvas.ellipse(19, -1, 7, 20, soft(look.second("f2f3f6")), bevel=3)
    canvas.ellipse(20, -1, 3.6, 13, matte("3a3f4a"), **inlay(0.0))
    canvas.rectangle(-27, -6, 9, 13, matte("f2f3f6"), bevel=3)


def _microphone(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    with canvas.placed(0, 0, 36):
        canvas.polygon(path("-5,-6 5,-6 3,30 -3,30"), ramp, bevel=4)
        canvas.rectangle(-6.4, -9, 12.8, 5, metal(look.second(GOLD)), bevel=1.6)
        canvas.ellipse(0, -18, 10.4, 11, metal("a3b0c2"), texture=bands(3, 0.9, 0.3))
        canvas.stamp(0, 3, 2, 4, RED)
