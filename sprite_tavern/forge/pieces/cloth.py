"""Cloth: the patterns woven into it or printed on it, and what wear does to its hem."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId, Texture
from sprite_tavern.forge.pieces.materials import matte
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.textures import bands, noise


def cloth_texture(look: Look) -> Texture | None:
    """Return the pattern asked for the cloth: stripes, or the weave of wool."""
    if look.has("striped"):
        return bands(4.5, 0.0, 0.34)
    return noise(0.05, 0.6) if look.material in {"leather", "fur"} else None


def print_on(canvas: Canvas, look: Look, clip: PartId, half: float) -> None:
    """Paint the spots, checks or flowers that were asked, within the garment."""
    tint = matte(look.second("f6f2ea"))
    if look.has("checkered"):
        for step in range(-3, 4):
            canvas.rectangle(step * half * 0.36 - 1, -30, 1.8, 70, tint, **inlay(0.0, clip=clip))
            canvas.rectangle(-40, step * 9 - 1, 80, 1.8, tint, **inlay(0.0, clip=clip))
    elif look.has("spotted") or look.has("patterned"):
        for number in range(14):
            x, y = (number % 4 - 1.5) * half * 0.56 + (number // 4 % 2) * 3, number // 4 * 11 - 16
            canvas.ellipse(x, y, 2.2, 2.2, tint, **inlay(0.0, clip=clip))


def tear_hem(canvas: Canvas, look: Look, half: float, hem: float) -> None:
    """Cut ragged notches into the hem of something worn."""
    if not look.has("worn", "torn", "old"):
        return
    for number in range(5):
        x = (number - 2) * half * 0.46 + look.vary(f"tear {number}", -2, 2)
        deep = look.vary(f"deep {number}", 4, 10)
        canvas.cut([(x - 2.6, hem + 4), (x, hem - deep), (x + 2.6, hem + 4)], smooth=False)
