"""Game machines: pads, joysticks, handhelds, arcade cabinets, jukebox, cartridges."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_things import bold_gamepad
from sprite_tavern.forge.pieces.emblems import pictured
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, STEEL, glow, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.screens import screen
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.symbols import symbol
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands


@draws(
    "game console", family="items", colour="8b8f9c",
    words=(
        "gamepad", "game controller", "controller", "joystick", "handheld console", "game boy",
        "arcade machine", "arcade cabinet", "arcade", "d pad", "dpad", "jukebox", "slot machine",
        "game cartridge", "cartridge",
    ),
    presets={
        "gamepad": {"kind": "pad", "colour": "5a5f70"},
        "game controller": {"kind": "pad", "colour": "5a5f70"},
        "controller": {"kind": "pad", "colour": "5a5f70"}, "joystick": {"kind": "stick", "colour": "34323f"},
        "handheld console": {"kind": "handheld", "colour": "c9c6be"},
        "game boy": {"kind": "handheld", "colour": "c9c6be"},
        "arcade machine": {"kind": "arcade", "colour": "5a3a9a"},
        "arcade cabinet": {"kind": "arcade", "colour": "5a3a9a"},
        "arcade": {"kind": "arcade", "colour": "5a3a9a"}, "d pad": {"kind": "cross", "colour": "34323f"},
        "dpad": {"kind": "cross", "colour": "34323f"}, "jukebox": {"kind": "jukebox", "colour": "b8433a"},
        "slot machine": {"kind": "slots", "colour": "c8323c"}, "game cartridge": {"kind": "cartridge"},
        "cartridge": {"kind": "cartridge"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("broken", "cracked")
def game_console(canvas: Canvas, look: Look) -> None:
    """Paint a game pad, a joystick, a handheld, an arcade machine, a jukebox, a cartridge."""
    case = body_ramp(look)
    with canvas.placed(32, 32):
        if look.kind in {"arcade", "jukebox", "slots"}:
            _cabinet(canvas, look, case)
        elif look.kind == "stick":
            canvas.blob(mirrored("0,6 22,6 28,22 24,26 0,26"), case, bevel=4)
            lean = look.vary("lean", -8, 8)
            canvas.limb([(-2, 12, 2.4), (lean, -14, 2.2)], metal(STEEL), smooth=False)
            canvas.ellipse(lean, -17, 8.4, 8.4, matte(look.second(RED)))
            glint(canvas, lean - 3, -20, 3, 3)
            canvas.ellipse(-2, 12, 7, 3, matte("23262e"), cast=0.0)
            canvas.ellipse(16, 14, 4, 2.4, matte(look.second(RED)))
        elif look.kind == "handheld":
            canvas.blob(mirrored("0,-28 16,-28 18,-26 18,22 14,28 0,28"), case, bevel=3)
            canvas.rectangle(-14, -24, 28, 24, matte("5a5f70"), bevel=2)
            with canvas.placed(0, -12):
                screen(canvas, look.implied("screen", {"second": "9bbc3a"}), 20, 16)
            _pad_keys(canvas, (-9, 10), (9, 10), 0.72)
        elif look.kind == "cross":
            canvas.polygon(mirrored("0,-24 8,-24 8,-8 24,-8 24,8 8,8 8,24 0,24"), case, bevel=4)
            canvas.ellipse(0, 0, 5, 5, case, gain=-0.6)
            for x, y in ((0, -17), (0, 17), (-17, 0), (17, 0)):
                canvas.stamp(x, y, 4, 4, case.tones[4])
        elif look.kind == "cartridge":
            canvas.polygon(mirrored("0,-24 20,-24 20,20 15,20 15,26 0,26"), case, bevel=2.4)
            canvas.rectangle(-14, -14, 28, 24, matte(look.second("e8b04a")), bevel=1.4)
            symbol(canvas, pictured(look) or "star", 0.38, matte("f6f7fa"))
            for y in (-21, -18):
                canvas.limb([(-13, y, 0.8), (13, y, 0.8)], case, smooth=False, **inlay(-0.26))
        elif look.kind == "pad" or look.chance("pad only", 0.3):
            _pad(canvas, look, case)
        else:
            canvas.polygon(path("-26,-12 26,-12 29,10 -29,10"), case, bevel=3)
            canvas.rectangle(-29, 9, 58, 8, Ramp(lighten(case.base, -0.1)), bevel=2)
            canvas.rectangle(-13, -17, 26, 12, matte("45464f"), bevel=2)
            for x in (-20, 20):
                canvas.rectangle(x - 4, 2, 8, 4, matte(look.second(RED)), bevel=1.2)
            canvas.limb([(-18, 17, 1), (-22, 26, 1), (-8, 29, 1)], matte(INK))


def _pad(canvas: Canvas, look: Look, case: Ramp) -> None:
    if canvas.tiny:
        bold_gamepad(canvas, look, case)
        return
    canvas.blob(mirrored("0,-14 15,-16 23,-12 29,12 24,19 18,17 11,7 0,6"), case, bevel=7)
    _pad_keys(canvas, (-15, -4), (15, -4), 1.0)
    canvas.rectangle(-4, -8, 3, 2, matte(INK), **inlay(0.0))
    canvas.rectangle(2, -8, 3, 2, matte(INK), **inlay(0.0))


def _pad_keys(
    canvas: Canvas,
    left: tuple[float, float],
    right: tuple[float, float],
    size: float,
) -> None:
    """Draw a cross for the left thumb and four keys, or two, for the right."""
    with canvas.placed(*left, scale=size):
        canvas.polygon(
            mirrored("0,-7 2.4,-7 2.4,-2.4 7,-2.4 7,2.4 2.4,2.4 2.4,7 0,7"), matte("2b2a36"), bevel=1.2
        )
    with canvas.placed(*right, scale=size):
        for x, y, tint in ((0, -5.4, "f4cf3c"), (0, 5.4, "5cb544"), (-5.4, 0, "4f8fe8"), (5.4, 0, RED)):
            canvas.ellipse(x, y, 2.6, 2.6, matte(tint), cast=0.1)


def _cabinet(canvas: Canvas, look: Look, case: Ramp) -> None:
    half = look.vary("half", 16, 19)
    if look.kind == "jukebox":
        canvas.blob(mirrored("0,-29 13,-26 20,-14 20,29 0,29"), case, bevel=4)
        for size, tint in ((15, "f4cf3c"), (11, "4fb0e8")):
            canvas.blob(
                mirrored(f"0,-{size + 9} {size * 0.7},-{size + 6} {size},-6 {size},4 0,4"),
                glow(tint),
                bevel=2,
                cast=0.0,
            )
        canvas.ellipse(0, -6, 7, 6, matte(INK))
        canvas.rectangle(-14, 8, 28, 16, metal(GOLD), bevel=2, texture=bands(3, 0, 0.3))
        return
    canvas.polygon([(-half, -30), (half, -30), (half, 30), (-half, 30)], case, bevel=3)
    canvas.rectangle(-half + 2, -28, 2 * half - 4, 8, glow(look.second("f4cf3c")), bevel=1.4)
    with canvas.placed(0, -8):
        if look.kind == "slots":
            _reels(canvas, look, half)
        else:
            screen(canvas, look, 2 * half - 8, 18)
    canvas.polygon(
        [(-half, 4), (half, 4), (half + 3, 13), (-half - 3, 13)], Ramp(lighten(case.base, 0.08)), bevel=2
    )
    canvas.limb([(-7, 8, 1.1), (-8, 2, 1.1)], matte(INK), smooth=False)
    canvas.ellipse(-8, 1, 2.6, 2.6, matte(RED))
    for x, tint in ((3, "f4cf3c"), (9, "4f8fe8")):
        canvas.ellipse(x, 8, 2, 1.6, matte(tint))
    canvas.rectangle(-5, 18, 10, 7, matte(INK), bevel=1.4)


def _reels(canvas: Canvas, look: Look, half: float) -> None:
    canvas.rectangle(-half + 2, -9, 2 * half - 4, 17, metal(GOLD), bevel=2)
    for x in (-9, 0, 9):
        canvas.rectangle(x - 4, -6, 8, 11, soft("fbf8f0"), bevel=1)
        with canvas.placed(x, 0):
            symbol(
                canvas,
                look.pick(f"reel {x}", ("heart", "star", "crown", "diamond")),
                0.14,
                matte(RED),
            )
    canvas.limb([(half, 2, 1.6), (half + 7, -8, 1.6)], metal(STEEL), smooth=False)
    canvas.ellipse(half + 7, -10, 3.4, 3.4, matte(RED))
