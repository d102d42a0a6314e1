"""Keepsakes: money, wallets, papers, bags, cuffs, sticks, shells, teeth, yarn, seeds."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.foliage import leaf
from sprite_tavern.forge.pieces.materials import GOLD, INK, STEEL, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored, path
from sprite_tavern.forge.pieces.symbols import symbol
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, planks


def _ingot(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    deep = look.vary("deep", 8, 12)
    canvas.polygon(
        [(-18, -12), (20, -17), (27, -deep + 4), (-12, 1)],
        Ramp(lighten(ramp.base, 0.1), ramp.kind),
        shade="flat",
    )
    canvas.polygon(
        [(-18, -12), (-12, 1), (-14, 17), (-27, 3)],
        Ramp(lighten(ramp.base, -0.12), ramp.kind),
        shade="flat",
        cast=0.0,
    )
    canvas.polygon(
        [(-12, 1), (27, -deep + 4), (31, 9), (-14, 17)], ramp, shade="flat", cast=0.0, gradient=0.3
    )
    canvas.limb([(-4, 7, 1), (20, 1, 1)], ramp, smooth=False, **inlay(-0.24))


def _cash(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    count = look.pick("notes", (1, 3, 4))
    for number in range(count):
        with canvas.placed(0, 6 - number * 5):
            canvas.polygon(path("-28,-4 16,-16 28,2 -16,15"), ramp, bevel=1.4)
    with canvas.placed(0, 6 - (count - 1) * 5):
        canvas.polygon(path("-22,-3 14,-12 22,2 -14,11"), Ramp(lighten(ramp.base, 0.12)), **inlay(0.0))
        canvas.ellipse(0, -1, 7.4, 5.4, ramp, -16, cast=0.0)
        with canvas.placed(0, -1):
            symbol(canvas, "dollar", 0.16, soft("f2f8ec"))
        if count > 1:
            canvas.polygon(path("-4,-13 3,-15 15,7 7,10"), soft("f6e6b4"), bevel=1)


def _wallet(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for y, tint in ((-16, "6aa86a"), (-12, "5cb5e0")):
        canvas.rectangle(-20, y, 40, 14, matte(tint), bevel=1)
    canvas.blob(cornered(26, 16, 3, 0, 5), ramp, bevel=4)
    canvas.limb([(-22, -5, 0.8), (22, -5, 0.8)], ramp, smooth=False, **inlay(0.24))
    canvas.blob(path("12,-1 28,-1 28,12 12,12"), Ramp(lighten(ramp.base, 0.06)), bevel=3)
    canvas.ellipse(19, 5.4, 3, 3, metal(look.second(GOLD)))


def _passport(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.blob(cornered(19, 26, 2, 2, 1), soft("f6f2e6"), bevel=2)
    canvas.blob(cornered(19, 26, 2), ramp, bevel=2.4)
    if look.noun == "notebook":
        for y in range(-20, 22, 8):
            canvas.limb([(-22, y, 1.3), (-16, y, 1.3)], metal(STEEL), smooth=False)
        canvas.rectangle(-8, -14, 20, 11, soft("f6f2e6"), bevel=1)
        return
    with canvas.placed(0, -4):
        emblem(
            canvas, pictured(look) or look.pick("emblem", ("sun", "lion", "crown", "star")), 9, metal(GOLD)
        )
    for y in (12, 17):
        canvas.limb([(-9, y, 1), (9, y, 1)], metal(GOLD), smooth=False, **inlay(0.0))


def _folder(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon(
        path("-27,-18 -10,-18 -6,-13 24,-13 24,20 -27,20"), Ramp(lighten(ramp.base, -0.1)), bevel=2
    )
    canvas.rectangle(-21, -10, 40, 26, soft("f6f4ee"), bevel=1)
    canvas.polygon(path("-27,-4 28,-4 24,21 -27,21"), ramp, bevel=3)


def _handbag(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.limb(
        [(-12, -6, 1.9), (-10, -26, 1.9), (10, -26, 1.9), (12, -6, 1.9)], Ramp(lighten(ramp.base, -0.1))
    )
    wide = look.vary("wide", 21, 26)
    canvas.blob(
        [(-wide + 4, -8), (wide - 4, -8), (wide, 22), (wide - 3, 26), (-wide + 3, 26), (-wide, 22)],
        ramp,
        bevel=6,
    )
    canvas.blob(
        [(-wide + 4, -9), (wide - 4, -9), (wide - 5, 6), (0, 11), (-wide + 5, 6)],
        Ramp(lighten(ramp.base, 0.05)),
        bevel=3,
    )
    canvas.ellipse(0, 9, 3.6, 3.6, metal(look.second(GOLD)))


def _cuffs(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    spread = look.vary("spread", 13, 16)
    for x in (-5, 0, 5):
        canvas.ellipse(x, -4, 3.4, 2.2, ramp, bevel=1)
    for side in (-1, 1):
        canvas.ellipse(side * spread, 6, 13, 13, ramp, bevel=3)
        canvas.rectangle(side * spread - 5, -10, 10, 7, ramp, bevel=2)
    for side in (-1, 1):
        canvas.cut(ellipse_points(side * spread, 6, 8, 8), smooth=False)


def _stick(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    bend = look.vary("bend", -5, 5)
    rows = [(-25, 24, 3.2), (-6, 4 + bend, 3), (10, -8, 2.6), (26, -26, 1.6)]
    canvas.limb(rows, ramp, texture=planks(3))
    canvas.limb([(2, -2 + bend * 0.5, 2), (4, -16, 1.4)], ramp)
    canvas.limb([(-10, 9 + bend, 1.8), (4, 16, 1.2)], ramp)
    with canvas.placed(4, -16, look.vary("leaf", -30, 30)):
        leaf(canvas, 8, 13, matte("5a9e3c"))


def _shell(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    tall = look.vary("tall", 22, 27)
    canvas.blob(path("-9,18 -14,24 14,24 9,18"), ramp, bevel=3)
    whole = canvas.blob(mirrored(f"0,-{tall} 10,-{tall - 2} 21,-12 26,-1 14,14 6,21 0,22"), ramp, bevel=9)
    for number in range(-3, 4):
        canvas.limb(
            [(0, 21, 0.8), (number * 8, -22 + abs(number) * 4, 1.1)],
            ramp,
            smooth=False,
            **inlay(-0.22, clip=whole),
        )
    canvas.limb(
        [(-22, -6, 1), (0, 2, 1), (22, -6, 1)], Ramp(lighten(ramp.base, 0.12)), **inlay(0.1, clip=whole)
    )


def _oyster(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    lift = look.vary("lift", -26, -20)
    canvas.blob(
        [(-24, 2), (-18, lift + 6), (2, lift), (20, lift + 8), (25, 2)],
        ramp,
        bevel=4,
        texture=bands(4, 0.2, 0.2),
    )
    canvas.blob(
        [(-19, 0), (-13, lift + 10), (2, lift + 6), (15, lift + 11), (20, 0)],
        soft("f0dfe6"),
        bevel=3,
        gain=-0.6,
    )
    canvas.blob(path("-27,3 0,-2 27,3 20,18 0,23 -20,18"), ramp, bevel=6, texture=bands(4, 0.2, 0.2))
    canvas.ellipse(0, 3, 19, 4.4, soft("e6cfd8"), bevel=2)
    canvas.ellipse(0, -1, 7, 7, soft(look.second("fbf8f6")))
    canvas.stamp(-2.4, -3.4, 2.6, 2.2, "ffffff")


def _brain(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(6, 12, 4), (10, 26, 3)], Ramp(lighten(ramp.base, -0.1)))
    canvas.blob(path("-27,2 -24,-12 -12,-21 4,-23 19,-17 27,-4 24,10 12,15 -8,14 -22,12"), ramp, bevel=11)
    canvas.ellipse(15, 14, 10, 6, Ramp(lighten(ramp.base, -0.08)))
    for row in (
        "-20,-2 -14,-8 -8,-3 -2,-9",
        "-4,-20 -2,-12 6,-13 8,-5",
        "-16,8 -8,4 -2,9 6,3 14,7",
        "12,-16 14,-8 22,-7",
        "-14,-17 -12,-12",
    ):
        canvas.limb([(x, y, 1) for x, y in path(row)], ramp, **inlay(-0.26))


def _tooth(canvas: Canvas, look: Look, ramp: Ramp) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(
        path("-20,-12 -14,-23 0,-19 14,-23 20,-12 16,4 13,25 6,26 3,10 -3,10 -6,26 -13,25 -16,4"),
        Ramp(ramp.base, "soft"),
        bevel=9,
    )


def _fang(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    reach = look.vary("curve", 6, 16)
    canvas.blob(
        [(-13, -22), (11, -24), (13, -6), (reach, 14), (-6 + reach * 0.4, 29), (-6, 12), (-13, -4)],
        Ramp(ramp.base, "soft"),
        bevel=8,
    )
    canvas.blob(path("-15,-25 12,-28 14,-18 -14,-15"), matte(look.second("b8504a")), bevel=3)


def _yarn(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    whole = canvas.ellipse(-2, -2, 21, 21, ramp)
    for turn, reach in ((20, 8), (20, 0), (20, -8), (-50, 9), (-50, 1), (-50, -7)):
        with canvas.placed(-2, -2, turn):
            rows = [(-20, reach, 0.9), (0, reach - 5, 1), (20, reach, 0.9)]
            canvas.limb(rows, ramp, bias=-0.2 if turn > 0 else 0.12, line=None, cast=0.0, clip=whole)
    canvas.limb([(12, 14, 1.4), (22, 20, 1.4), (10, 26, 1.4), (-14, look.vary("tail", 22, 27), 1.2)], ramp)


def _spool(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    wood = matte(look.second("c99a5c"))
    half = look.vary("half", 11, 14)
    canvas.rectangle(-half, -16, 2 * half, 34, ramp, bevel=8, texture=bands(2.6, 0.14, 0.22))
    for y in (-21, 15):
        canvas.rectangle(-half - 5, y, 2 * half + 10, 7, wood, bevel=2.4)
    canvas.ellipse(0, -21, half + 5, 4.4, Ramp(lighten(wood.base, 0.08)), bevel=1.4)
    canvas.ellipse(0, -21, 3.4, 1.6, matte(INK), **inlay(0.0))
    canvas.limb([(half, 6, 0.9), (half + 10, 12, 0.9), (half + 6, 24, 0.9)], ramp)


def _seeds(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    for number, (x, y) in enumerate(((-12, -13), (9, -15), (-2, 0), (-18, 8), (16, 5), (3, 17))):
        with canvas.placed(x, y, look.vary(f"seed {number}", -70, 70)):
            canvas.blob(mirrored("0,-9 4,-3 5,4 2,8 0,8.6"), ramp, bevel=4)
            canvas.limb([(0, -5, 0.7), (0, 5, 0.7)], ramp, **inlay(0.26))


def _packet(canvas: Canvas, look: Look, ramp: Ramp) -> None:
    canvas.rectangle(-17, -26, 34, 52, ramp, bevel=2)
    canvas.rectangle(
        -17, -26, 34, 9, matte(look.second(look.pick("band", ("5cb544", "e8505f", "3f8fe0")))), bevel=1.4
    )
    canvas.ellipse(0, 5, 12, 13, soft("fbf8f0"), **inlay(0.1))
    canvas.limb([(0, 14, 1.2), (0, 2, 1.2)], matte("5a9e3c"))
    for side in (-1, 1):
        with canvas.placed(0, 4, side * 50):
            leaf(canvas, 8, 12, matte("5a9e3c"))
    for x in (-9, 0, 9):
        canvas.ellipse(x, 21, 2, 1.6, matte("8a6240"), cast=0.0)


KEEPSAKES: dict[str, Callable[[Canvas, Look, Ramp], None]] = {
    "ingot": _ingot,
    "cash": _cash,
    "wallet": _wallet,
    "passport": _passport,
    "folder": _folder,
    "handbag": _handbag,
    "cuffs": _cuffs,
    "stick": _stick,
    "shell": _shell,
    "oyster": _oyster,
    "brain": _brain,
    "tooth": _tooth,
    "fang": _fang,
    "yarn": _yarn,
    "spool": _spool,
    "seeds": _seeds,
    "packet": _packet,
}
"""Drawings by name, each around the origin."""
