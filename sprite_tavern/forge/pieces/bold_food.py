"""Food at 16 and 32 px, the one feature that tells what it is drawn too large; and slices."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import matte, soft
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path
from sprite_tavern.forge.ramps import Ramp, lighten

_GREEN = "4f8f3a"


def bold_pumpkin(canvas: Canvas, look: Look, skin: Ramp) -> None:
    """Draw three fat ribs with dark grooves and a stub of a stalk around the origin."""
    wide, tall = look.vary("wide", 0.96, 1.1), look.vary("low", 12, 20)
    side = look.pick("stem side", (-1, 1))
    canvas.limb([(0, -tall, 3.6), (side * 3, -tall - 8, 3.4)], matte("6d8a3e"), smooth=False)
    groove = Ramp(lighten(skin.base, -0.16))
    whole = canvas.blob(
        mirrored(f"0,{-tall + 2} 10,{-tall} 23,{-tall * 0.6} 28,2 22,{tall} 8,{tall + 3} 0,{tall}"), skin
    )
    for x in (-11.0, 11.0):
        canvas.limb(
            [(x * 0.6, -tall, 1.4), (x * wide, 0, 1.6), (x * 0.6, tall + 2, 1.4)],
            groove,
            **inlay(-0.2, clip=whole),
        )


def bold_tomato(canvas: Canvas, look: Look, skin: Ramp) -> None:
    """Draw a flat round fruit with a star of green leaves lying on top, around the origin."""
    wide, high = look.vary("wide", 0.9, 1.06), look.vary("high", 0.74, 1.08)
    canvas.blob(
        [(x * wide, y * high) for x, y in mirrored("0,-16 14,-17 25,-7 26,6 17,18 0,20")], skin, bevel=18
    )
    green = matte(_GREEN)
    for x, y in ((-15, -10), (-7, -3), (7, -3), (15, -10)):
        canvas.limb([(0, -15, 2.4), (x, y, 1.6)], green, smooth=False, line=None)
    canvas.limb([(0, -14, 2.2), (look.pick("stem", (-3, 3)), -23, 2)], green, smooth=False)
    canvas.ellipse(-13 * wide, -1, 3, 4, Ramp(lighten(skin.base, 0.22)), **inlay(0.3))


def tomato_slice(canvas: Canvas, look: Look, skin: Ramp) -> None:
    """Draw a round slice of tomato with its chambers of seeds, around the origin."""
    size = look.vary("slice", 24, 27)
    canvas.ellipse(0, 0, size, size * 0.94, skin, bevel=3)
    flesh = soft(lighten(skin.base, 0.12))
    canvas.ellipse(0, 0, size * 0.84, size * 0.78, flesh, shade="flat")
    for turn in (0, 90, 180, 270) if canvas.tiny else (0, 60, 120, 180, 240, 300):
        with canvas.placed(0, 0, turn + look.vary("turn", 0, 40)):
            canvas.ellipse(0, -size * 0.46, size * 0.2, size * 0.26, skin, **inlay(-0.05))
            for x in (-2, 2.4) if not canvas.tiny else (0,):
                canvas.stamp(x, -size * 0.46, 2, 2.6, "f6e0a0")


def bold_dice(canvas: Canvas, look: Look, ramps: tuple[Ramp, ...], ink: str) -> None:
    """Draw one to three flat dice, with pips that can be counted, around (32, 32)."""
    lower = look.pick("throw", (41.0, 32.0, 46.0))
    places = ((17.0, 22.0, -8.0), (47.0, lower, 9.0), (14.0, 55.0, 4.0))[: len(ramps)]
    places = places if len(ramps) > 1 else ((32.0, 32.0, 0.0),)
    half = 15.5 if len(ramps) > 1 else 24.0
    for number, ((x, y, turn), ramp) in enumerate(zip(places, ramps, strict=True)):
        pips = look.pick(f"pips {number}", (5, 3, 4, 5))
        with canvas.placed(x, y, 0 if canvas.tiny else turn + look.vary(f"die {number}", -5, 5)):
            canvas.rectangle(-half, -half, 2 * half, 2 * half, ramp, bevel=3)
            reach = half * 0.56
            spots = {3: (-1, 0, 1), 4: (-1, 1), 5: (-1, 0, 1)}[pips]
            for spot in spots:
                for side in (1,) if pips == 3 or spot == 0 else (-1, 1):
                    dot = half * 0.26
                    canvas.stamp(spot * reach, spot * side * reach, dot, dot, ink)


def bold_ramen(canvas: Canvas, look: Look, dish: Ramp, broth: Ramp) -> None:
    """Draw a deep bowl heaped with noodles, half an egg and two sticks at 16 px, around the origin."""
    stick = matte("d98a4a")
    for x, top in ((2, 0), (16, 12)):
        canvas.limb([(x - 2, -8, 1.5), (x + top, -34, 1.5)], stick, smooth=False)
    canvas.ellipse(0, -6, 27, 9, dish, bevel=2)
    canvas.blob(path("-23,-2 -22,-10 -12,-15 0,-15 12,-13 23,-8 23,-2"), matte("f6dc8a"), shade="flat")
    for x in (-16, -6):
        canvas.limb([(x, -3, 1.4), (x + 4, -8, 1.4), (x, -12, 1.4)], broth, smooth=False, **inlay(-0.1))
    canvas.ellipse(13, -6, 8.4, 6.4, soft("ffffff"), line="dark", shade="flat")
    canvas.stamp(13, -6, 7, 4, "f4902c")
    canvas.blob(mirrored(f"0,3 18,2 27,-4 25,{look.vary('deep', 10, 14)} 13,22 0,23"), dish, bevel=10)
    canvas.limb([(-24, 5, 1.6), (0, 9, 1.6), (24, 5, 1.6)], matte("f8f2e0"), **facet(0.2))
