"""Keyboards, computer mice, typewriters, synthesizers; cameras."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import INK, RED, STEEL, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered


@draws(
    "camera", family="items", colour="45464f",
    words=(
        "photo camera", "video camera", "camcorder", "polaroid camera", "security camera", "film camera",
        "webcam",
    ),
    presets={
        "video camera": {"kind": "video"}, "camcorder": {"kind": "video"},
        "security camera": {"kind": "security", "colour": "d3dae2"},
        "polaroid camera": {"colour": "f2f0ea", "second": "e8505f"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def camera(canvas: Canvas, look: Look) -> None:
    """Paint a camera with its lens and flash, a video camera on its side, or one on a wall."""
    case, trim = body_ramp(look), metal(look.second(STEEL))
    with canvas.placed(32, 34):
        if look.kind == "video":
            for x in (-13, 5):
                canvas.ellipse(x, -16, 9, 9, case, bevel=3)
                canvas.ellipse(x, -16, 3, 3, trim)
            canvas.rectangle(-22, -8, 36, 26, case, bevel=3)
            canvas.polygon(path("14,0 27,-8 27,18 14,10"), case, bevel=2)
            canvas.stamp(-16, -2, 3, 3, "ff4a3a")
            return
        if look.kind == "security":
            canvas.rectangle(14, -20, 8, 34, trim, bevel=2)
            canvas.limb([(16, 4, 2.4), (4, -4, 2.4)], trim, smooth=False)
            with canvas.placed(-2, -8, look.vary("aim", 8, 26)):
                canvas.rectangle(-22, -8, 36, 15, case, bevel=5)
                canvas.ellipse(-22, 0, 3, 6, matte(INK))
                canvas.stamp(-16, -3, 2, 2, "ff4a3a")
            return
        half = look.vary("half", 24, 28)
        canvas.blob(path("-9,-12 -5,-20 9,-20 13,-12"), case, bevel=3)
        canvas.rectangle(-20, -16, 9, 5, matte(RED if look.chance("red", 0.4) else "6f7889"), bevel=1.6)
        canvas.blob(mirrored(f"0,-12 {half - 2},-12 {half},-10 {half},16 {half - 2},18 0,18"), case, bevel=3)
        canvas.rectangle(-half, -6, 2 * half, 5, trim, bevel=1.4)
        canvas.ellipse(0, 4, 14, 13.6, trim, bevel=3)
        canvas.ellipse(0, 4, 10.4, 10, matte(INK), bevel=2)
        canvas.ellipse(0, 4, 6.6, 6.4, metal("4f7fd0"), cast=0.0)
        glint(canvas, -3, 1, 3, 3)
        canvas.rectangle(half - 11, -11, 8, 4.6, glow("fff6d0"), bevel=1.2)


@draws(
    "keyboard", family="items", colour="45464f",
    words=("computer keyboard", "computer mouse", "typewriter", "piano keyboard", "synthesizer"),
    presets={
        "computer mouse": {"kind": "mouse", "colour": "d3dae2"},
        "typewriter": {"kind": "typewriter", "colour": "3a4a44"}, "piano keyboard": {"kind": "synth"},
        "synthesizer": {"kind": "synth"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def keyboard(canvas: Canvas, look: Look) -> None:
    """Paint a keyboard, a computer mouse, a typewriter or a synthesizer."""
    case = body_ramp(look)
    with canvas.placed(32, 32):
        if look.kind == "mouse":
            canvas.limb([(0, -18, 1.2), (3, -26, 1.2), (-6, -31, 1.2)], matte("45464f"))
            canvas.blob(mirrored(f"0,-20 11,-17 {look.vary('wide', 14, 18)},2 13,19 0,24"), case, bevel=11)
            canvas.limb([(0, -19, 0.8), (0, 0, 0.8)], case, smooth=False, **inlay(-0.3))
            canvas.limb([(-14, 0, 0.8), (0, 2, 0.8), (14, 0, 0.8)], case, **inlay(-0.3))
            canvas.rectangle(-2, -13, 4, 8, matte(look.second(RED)), bevel=1.6)
            return
        if look.kind == "typewriter":
            canvas.rectangle(-12, -29, 24, 22, soft("f6f3ea"), bevel=1)
            for y in (-24.0, -19.0):
                canvas.limb([(-8, y, 0.8), (7, y, 0.8)], matte("6f6a60"), smooth=False, **inlay(0.0))
            canvas.limb([(-27, -10, 4), (27, -10, 4)], metal("545c68"), smooth=False)
            canvas.polygon(path("-21,-6 21,-6 28,24 -28,24"), case, bevel=4)
        else:
            canvas.blob(mirrored("0,-14 28,-14 30,-12 30,14 28,17 0,17"), case, bevel=3)
        _keys(canvas, look)


def _keys(canvas: Canvas, look: Look) -> None:
    if look.kind == "synth":
        canvas.rectangle(-27, -2, 54, 17, soft("f6f6f2"), bevel=1)
        for number in range(-4, 5):
            canvas.rectangle(number * 6 - 3.4, -2, 0.9, 17, matte(INK), **inlay(0.0))
            if number % 7 not in {0, 3}:
                canvas.rectangle(number * 6 - 5, -2, 3.6, 10, matte(INK), bevel=1)
        for x in (-22.0, -16.0, 16.0, 22.0):
            canvas.ellipse(x, -8, 2.4, 2.4, matte(RED), cast=0.0)
        return
    for row in range(3):
        count = 9 if look.kind != "typewriter" else 6
        width = 54.0 if look.kind != "typewriter" else 34.0 + row * 6
        for column in range(count):
            x = -width / 2 + (column + 0.5) * width / count
            y = (-8.0 if look.kind != "typewriter" else 2) + row * 6.4
            canvas.rectangle(
                x - width / count * 0.38,
                y - 2,
                width / count * 0.76,
                4.4,
                soft("d9dce4") if look.kind != "typewriter" else metal("c9922e"),
                bevel=1.2,
                cast=0.1,
            )
    canvas.rectangle(-13, 10.6 if look.kind != "typewriter" else 20, 26, 3.6, soft("d9dce4"), bevel=1.2)
