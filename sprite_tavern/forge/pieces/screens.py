"""Screens of computers, phones and game machines."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import pictured
from sprite_tavern.forge.pieces.materials import glow, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.symbols import symbol

_SCREENS = ("4fb0e8", "3f8a6a", "5a5fd0", "e8b04a")


def screen(canvas: Canvas, look: Look, width: float, height: float) -> None:
    """Draw a lit screen around the origin, with its picture; dark when broken or off."""
    off = look.has("broken", "dead", "unlit")
    glass = matte("2b3040") if off else glow(look.second(look.pick("screen", _SCREENS)))
    canvas.rectangle(
        -width / 2, -height / 2, width, height, glass, shade="flat", gradient=0.2, line="dark", cast=0.0
    )
    if off:
        rows = [
            (-width * 0.1, -height * 0.5, 0.8),
            (width * 0.05, -height * 0.1, 0.8),
            (-width * 0.15, height * 0.1, 0.8),
            (width * 0.1, height * 0.5, 0.8),
        ]
        canvas.limb(rows, soft("dfe8f0"), smooth=False, **inlay(0.0))
        return
    name = pictured(look)
    if name:
        symbol(canvas, name, height / 70, matte("f6f7fa"))
        return
    for number in range(3):
        y = -height * 0.28 + number * height * 0.24
        canvas.limb(
            [(-width * 0.36, y, 0.9), (width * (0.1 + 0.12 * number), y, 0.9)],
            glow("f4fbff"),
            smooth=False,
            **inlay(0.1),
        )
    canvas.polygon(
        [
            (width * 0.18, -height / 2),
            (width * 0.4, -height / 2),
            (-width * 0.1, height / 2),
            (-width * 0.3, height / 2),
        ],
        glass,
        **inlay(0.12),
    )
