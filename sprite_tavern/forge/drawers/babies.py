"""A baby on its own: sitting in a nappy, or swaddled."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import WHITE, matte, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.ramps import Ramp, lighten, mix

_SKINS = ("f2c9a0", "e2ac7c", "c48a5c", "8d5a3c", "f7d8bc")
_HAIR = ("5a3a24", "2b2530", "c98f3c", "a3582f")
_INK = "2b2133"


@draws("baby", family="figures", colour="7fb4f0", words=("infant", "newborn baby", "newborn"), faces="viewer")
def baby(canvas: Canvas, look: Look) -> None:
    """Paint a baby from the front: a great head, a tuft of hair, romper or blanket."""
    skin = matte(look.shade_of(look.pick("skin", _SKINS), 0.5))
    cloth = matte(look.colour)
    with canvas.placed(32, 60):
        if look.part("blanket", "swaddle") is not None or look.has("swaddled", "wrapped", "sleeping"):
            canvas.blob(mirrored("0,-30 16,-27 17,-12 12,-2 0,0"), cloth, bevel=9)
            canvas.limb(
                [(-14, -25, 1.6), (0, -14, 1.8), (12, -6, 1.4)], Ramp(lighten(cloth.base, 0.08)), cast=0.1
            )
        else:
            _sitting(canvas, look, skin, cloth)
        _head(canvas, look, skin)


def _sitting(canvas: Canvas, look: Look, skin: Ramp, cloth: Ramp) -> None:
    """Draw the body: arms out, legs to the front, soles to the viewer."""
    lift = look.pick("arms", (-6.0, 2.0, -12.0))
    bare = look.has("naked") or look.chance("only a nappy", 0.35)
    shirt = skin if bare and not look.coloured else cloth
    for side in (-1, 1):
        canvas.limb(
            [(side * 9, -21, 3.6), (side * 16, -18 + lift * 0.5, 3.4), (side * 20, -17 + lift, 3)], shirt
        )
        canvas.ellipse(side * 21, -17.4 + lift, 3.3, 3.3, skin)
    canvas.blob(mirrored("0,-27 9,-25 13,-12 11,-4 0,-2"), shirt, bevel=8)
    canvas.blob(mirrored("0,-12 12,-12 14,-5 9,-1 0,0"), soft(WHITE) if shirt is skin else shirt, bevel=5)
    for side in (-1, 1):
        canvas.limb([(side * 9, -6, 4.6), (side * 17, -4.4, 4.4)], skin if shirt is skin else cloth)
        canvas.ellipse(side * 18.6, -4.8, 4.2, 4.8, skin)
        canvas.ellipse(side * 18.8, -4.6, 2, 2.4, Ramp(mix(skin.base, "f08a8a", 0.3)), **inlay())


def _head(canvas: Canvas, look: Look, skin: Ramp) -> None:
    hair = matte(look.pick("hair", _HAIR))
    angry = look.has("angry", "grumpy", "furious", "evil")
    crying = look.has("crying", "sad", "upset")
    with canvas.placed(0, -38):
        for side in (-1, 1):
            canvas.ellipse(side * 15.4, 2, 3, 3.6, skin)
        canvas.ellipse(0, 0, 16, 14.6, skin)
        canvas.blob([(-4, -13), (-2, -18), (4, -20), (7, -17), (3, -16), (5, -13)], hair, bevel=2)
        if look.has("female") or look.part("bow") is not None:
            for side in (-1, 1):
                canvas.blob([(0, -14), (side * 7, -18), (side * 7, -10)], matte("f08cb4"), bevel=2)
        for side in (-1, 1):
            if look.has("sleeping"):
                canvas.stamp(side * 6, 3, 4.4, 1, _INK)
            else:
                canvas.eye(side * 6, 2, 3.2, 4, _INK)
            if angry:
                canvas.limb([(side * 9, -5, 0.9), (side * 3, -2, 0.9)], matte(_INK), smooth=False, **inlay())
            if not canvas.small:
                canvas.stamp(side * 10.6, 6.6, 3, 1.8, mix(skin.base, "f06a6a", 0.34), round=True)
            if crying:
                canvas.limb([(side * 6, 5, 1), (side * 7, 11, 1.4)], soft("8fd0f8"), **inlay())
        _mouth(canvas, look, crying=crying, angry=angry)


def _mouth(canvas: Canvas, look: Look, *, crying: bool, angry: bool) -> None:
    if look.part("pacifier", "dummy", "soother") is not None or (
        not (crying or angry) and look.chance("dummy", 0.5)
    ):
        canvas.ellipse(0, 8, 4.4, 3, matte(look.second("f4cf3c")), bevel=1)
        canvas.ellipse(0, 8.4, 1.8, 1.8, soft(WHITE), cast=0.0)
    elif crying:
        canvas.ellipse(0, 8.6, 3.6, 3, matte("8a2f3a"), **inlay())
    else:
        canvas.stamp(0, 8, 4.6 if angry else 3.4, 1, _INK)
