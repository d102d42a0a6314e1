"""Machines of our time: computers, phones, television, radio, loudspeakers."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.pieces.bold_things import bold_phone
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, STEEL, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.screens import screen
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, planks


@draws(
    "computer", family="items", colour="d9d2c2",
    words=(
        "desktop computer", "pc", "old computer", "monitor", "laptop", "notebook computer", "terminal",
        "computer monitor", "server", "server rack",
    ),
    presets={
        "monitor": {"kind": "flat", "colour": "45464f"},
        "computer monitor": {"kind": "flat", "colour": "45464f"},
        "laptop": {"kind": "laptop", "colour": "a3aab8"},
        "notebook computer": {"kind": "laptop", "colour": "a3aab8"},
        "server": {"kind": "server", "colour": "45464f"},
        "server rack": {"kind": "server", "colour": "45464f"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("broken", "cracked")
def computer(canvas: Canvas, look: Look) -> None:
    """Paint a boxy computer with its keyboard, a flat monitor, a laptop or a server."""
    case = body_ramp(look)
    dark = Ramp(lighten(case.base, -0.12), case.kind)
    with canvas.placed(32, 30):
        if look.kind == "laptop":
            canvas.blob(mirrored("0,-22 21,-22 23,-20 23,8 0,8"), case, bevel=2)
            with canvas.placed(0, -7):
                screen(canvas, look, 39, 24)
            canvas.polygon(path("-23,8 23,8 29,22 -29,22"), case, bevel=2)
            canvas.polygon(path("-18,10 18,10 21,16 -21,16"), matte("3a3f4a"), **inlay(0.0))
            canvas.rectangle(-6, 17, 12, 3.4, dark, **inlay(0.0))
        elif look.kind == "flat":
            canvas.rectangle(-27, -22, 54, 36, case, bevel=2.4)
            with canvas.placed(0, -5):
                screen(canvas, look, 47, 28)
            canvas.rectangle(-4, 13, 8, 8, dark, bevel=2)
            canvas.ellipse(0, 23, 15, 3.6, case, bevel=2)
        elif look.kind == "server":
            canvas.rectangle(-18, -27, 36, 56, case, bevel=2.4)
            for number in range(5):
                y = -24 + number * 10.4
                canvas.rectangle(-15, y, 30, 8, dark, bevel=1.4)
                for x, tint in (
                    (8, "5cf06a"),
                    (11.6, look.pick(f"lamp {number}", ("5cf06a", "f4cf3c", "ff4a3a"))),
                ):
                    canvas.stamp(x, y + 4, 2, 2, tint)
                canvas.limb([(-12, y + 4, 0.9), (0, y + 4, 0.9)], matte(INK), smooth=False, **inlay(0.0))
        else:
            half = look.vary("half", 19, 23)
            canvas.rectangle(-half, -25, 2 * half, 33, case, bevel=4)
            with canvas.placed(0, -9):
                screen(canvas, look, 2 * half - 10, 21)
            canvas.rectangle(-half - 3, 9, 2 * half + 6, 9, dark, bevel=2)
            canvas.limb([(4, 13.4, 1), (half - 3, 13.4, 1)], matte(INK), smooth=False, **inlay(0.0))
            canvas.stamp(-half + 2, 13.4, 2, 2, "5cf06a")
            canvas.polygon([(-half - 3, 20), (half + 3, 20), (half + 7, 28), (-half - 7, 28)], case, bevel=2)
            for y in (22.4, 25.4):
                canvas.limb(
                    [(-half, y, 0.9), (half, y, 0.9)],
                    matte("6f6a60"),
                    smooth=False,
                    **inlay(0.0),
                )


@draws(
    "phone", family="items", colour="34323f",
    words=(
        "smartphone", "cell phone", "mobile phone", "cellphone", "tablet", "telephone", "rotary phone",
        "walkie talkie", "flip phone", "remote control", "tv remote", "calculator",
    ),
    presets={
        "telephone": {"kind": "desk", "colour": "b8323a"},
        "rotary phone": {"kind": "desk", "colour": "34323f"},
        "walkie talkie": {"kind": "radio", "colour": "4a5a44"}, "tablet": {"kind": "tablet"},
        "remote control": {"kind": "keys"}, "tv remote": {"kind": "keys"},
        "calculator": {"kind": "calculator", "colour": "6f7889"},
        "flip phone": {"kind": "radio", "colour": "8a93a3"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("broken", "cracked")
def phone(canvas: Canvas, look: Look) -> None:
    """Paint a smartphone, a tablet, a desk telephone, a walkie-talkie, a remote control or a calculator."""
    case = body_ramp(look)
    if look.kind == "desk":
        _desk_phone(canvas, look, case)
        return
    if canvas.icon and look.kind not in {"tablet", "keys", "radio", "calculator"}:
        with canvas.placed(32, 32):
            bold_phone(canvas, look, case, broken=look.has("broken", "cracked"))
        return
    half, tall = (20, 26) if look.kind == "tablet" else (look.vary("half", 11, 14), look.vary("tall", 24, 28))
    with canvas.placed(32, 32, look.vary("turn", -14, 14)):
        if look.kind == "radio":
            canvas.limb([(half - 4, -tall + 6, 1.8), (half - 4, -tall - 8, 1.5)], case, smooth=False)
            tall -= 6
        canvas.blob(
            cornered(half, tall, 2),
            case,
            bevel=2.6,
        )
        if look.kind in {"keys", "radio", "calculator"}:
            if look.kind != "keys":
                with canvas.placed(0, -tall + 9):
                    screen(canvas, look, 2 * half - 7, 9)
            else:
                canvas.ellipse(0, -tall + 6, 2.6, 2.6, matte(RED), cast=0.0)
            for row in range(4):
                for column in (-1, 0, 1):
                    tint = look.pick(f"key {row}", ("c8ccd6", "8b8f9c")) if row or column else "5cb5e0"
                    canvas.rectangle(
                        column * half * 0.56 - 2.2,
                        -tall * 0.3 + row * tall * 0.3,
                        4.4,
                        3.8,
                        matte(tint),
                        bevel=1,
                        cast=0.1,
                    )
            return
        with canvas.placed(0, -0.6):
            screen(canvas, look, 2 * half - 4.4, 2 * tall - 10)
        for row in range(0 if look.has("broken", "dead") or canvas.tiny else 3):
            for column in (-1, 0, 1):
                tint = look.pick(f"app {row} {column}", ("f4cf3c", "e8505f", "5cd46a", "f4fbff", "b06ad8"))
                canvas.rectangle(
                    column * half * 0.52 - 2, tall * 0.1 + row * 6 - 2, 4, 4, matte(tint), **inlay(0.0)
                )
        canvas.stamp(0, tall - 2.6, 4, 1.4, case.tones[4])


def _desk_phone(canvas: Canvas, look: Look, case: Ramp) -> None:
    with canvas.placed(32, 36):
        canvas.blob(mirrored("0,-10 12,-9 18,6 25,16 24,21 0,21"), case, bevel=7)
        canvas.ellipse(0, 7, 10, 9, soft("f2efe6"), bevel=2)
        for x, y in ((-5, 2), (0, 0), (5, 2), (7, 7), (-7, 7), (-4, 12), (4, 12)):
            canvas.stamp(x, y, 1.8, 1.8, case.tones[0])
        canvas.ellipse(0, 7, 3.4, 3.2, metal(STEEL))
        lift = look.vary("receiver", 12, 18)
        canvas.limb(
            [
                (-20, -lift + 2, 5.4),
                (-12, -lift - 5, 3.4),
                (0, -lift - 7, 3.4),
                (12, -lift - 5, 3.4),
                (20, -lift + 2, 5.4),
            ],
            case,
        )


@draws(
    "television", family="items", colour="8a5a34",
    words=(
        "tv", "tv set", "old tv", "retro tv", "flat screen tv", "crt tv", "radio", "boombox", "stereo",
        "speaker", "loudspeaker", "microwave", "microwave oven",
    ),
    presets={
        "flat screen tv": {"kind": "flat", "colour": "34323f"},
        "radio": {"kind": "radio", "colour": "a8642c"}, "boombox": {"kind": "boom", "colour": "6f7889"},
        "stereo": {"kind": "boom", "colour": "45464f"}, "speaker": {"kind": "speaker", "colour": "45464f"},
        "loudspeaker": {"kind": "speaker", "colour": "45464f"},
        "microwave": {"kind": "microwave", "colour": "d3dae2"},
        "microwave oven": {"kind": "microwave", "colour": "d3dae2"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("broken", "cracked")
def television(canvas: Canvas, look: Look) -> None:
    """Paint a television with feelers, a flat one, a radio, a boombox, a loudspeaker, a microwave."""
    case = body_ramp(look)
    wooden = planks(6) if look.kind in {"television", "radio", "tv"} and not look.coloured else None
    with canvas.placed(32, 36):
        if look.kind in {"radio", "boom"}:
            _radio(canvas, look, case)
        elif look.kind == "speaker":
            _loudspeaker(canvas, case)
        elif look.kind == "microwave":
            _microwave(canvas, look, case)
        elif look.kind == "flat":
            canvas.rectangle(-29, -22, 58, 37, case, bevel=2)
            with canvas.placed(0, -4):
                screen(canvas, look, 52, 30)
            for x in (-14, 14):
                canvas.limb([(x, 15, 1.6), (x * 1.3, 22, 1.6)], case, smooth=False)
        else:
            _tube_set(canvas, look, case, wooden)


def _loudspeaker(canvas: Canvas, case: Ramp) -> None:
    canvas.rectangle(-16, -27, 32, 52, case, bevel=3)
    for y, size in ((-13, 8), (9, 12)):
        canvas.ellipse(0, y, size, size, matte("6f7889"), bevel=2)
        canvas.ellipse(0, y, size * 0.72, size * 0.72, matte(INK), bevel=3, gain=-0.6, cast=0.0)
        canvas.ellipse(0, y, size * 0.3, size * 0.3, matte("6f7889"), cast=0.0)


def _microwave(canvas: Canvas, look: Look, case: Ramp) -> None:
    canvas.rectangle(-28, -17, 56, 34, case, bevel=3)
    canvas.rectangle(-24, -12, 34, 24, matte("3a3f4a"), bevel=2)
    canvas.rectangle(
        -20,
        -8,
        26,
        16,
        glow("f4c85a") if look.has("glowing", "lit") or look.chance("lit", 0.5) else matte("23262e"),
        shade="flat",
        cast=0.0,
    )
    canvas.rectangle(14, -12, 10, 5, matte("1f2a22"), **inlay(0.0))
    for y in (-3, 2, 7):
        for x in (16, 20):
            canvas.stamp(x, y, 2.4, 2.4, "8b8f9c")


def _tube_set(canvas: Canvas, look: Look, case: Ramp, wooden: Texture | None) -> None:
    spread = look.vary("feelers", 8, 16)
    for side in (-1, 1):
        canvas.limb([(0, -18, 1), (side * spread, -33, 1)], metal(STEEL), smooth=False)
        canvas.ellipse(side * spread, -33, 1.8, 1.8, metal(STEEL))
        canvas.limb([(side * 15, 19, 2.4), (side * 20, 25, 2)], case, smooth=False)
    canvas.blob(mirrored("0,-20 25,-20 28,-17 28,17 25,20 0,20"), case, bevel=3, texture=wooden)
    canvas.blob([(x - 6, y) for x, y in mirrored("0,-15 16,-14 18,0 16,14 0,15")], matte("2f2a2a"), bevel=3)
    with canvas.placed(-6, 0):
        screen(canvas, look, 29, 22)
    for y in (-9, 0):
        canvas.ellipse(20, y, 3, 3, metal(GOLD))
    for y in (8, 11, 14):
        canvas.limb([(17, y, 0.7), (24, y, 0.7)], matte(INK), smooth=False, **inlay(0.0))


def _radio(canvas: Canvas, look: Look, case: Ramp) -> None:
    boom = look.kind == "boom"
    if boom:
        canvas.limb([(-22, -10, 2), (-22, -24, 2), (22, -24, 2), (22, -10, 2)], case, smooth=False)
    else:
        canvas.limb([(16, -14, 1), (look.vary("aerial", 20, 28), -32, 1)], metal(STEEL), smooth=False)
    canvas.blob(mirrored("0,-15 26,-15 29,-12 29,15 26,18 0,18"), case, bevel=3)
    for x in (-17, 17) if boom else (-14,):
        canvas.ellipse(x, 3, 10.4, 10.4, matte(INK), bevel=2)
        canvas.ellipse(
            x, 3, 7.4, 7.4, metal("8b8f9c") if boom else matte("d9c49a"), bevel=2, texture=bands(2.4, 0, 0.3)
        )
        canvas.ellipse(x, 3, 2.4, 2.4, matte(INK), cast=0.0)
    if boom:
        canvas.rectangle(-6, -2, 12, 12, matte("3a3f4a"), bevel=1.4)
        canvas.rectangle(-24, -13, 48, 5, soft("cfe3c8"), **inlay(0.0))
    else:
        canvas.rectangle(2, -9, 22, 8, soft("f4e6b4"), bevel=1.4)
        canvas.rectangle(11, -9, 1.4, 8, matte(RED), **inlay(0.0))
        for x in (7, 19):
            canvas.ellipse(x, 8, 4, 4, metal(GOLD))
