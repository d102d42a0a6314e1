"""What is thrown and swung: kunai, boomerang, sling, whip, flail, nunchaku."""

import math
from itertools import pairwise

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.geometry import ellipse_points, star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import (
    DARK_LEATHER,
    GOLD,
    LEATHER,
    RED,
    ROPE,
    STEEL,
    WOOD,
    matte,
    metal,
)
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "kunai", family="weapons", colour="6f7889",
    words=("throwing knife", "throwing knives", "throwing dagger", "sai", "dart knife", "caltrop"),
    presets={
        "throwing knife": {"kind": "knife", "colour": STEEL},
        "throwing knives": {"kind": "knives", "colour": STEEL}, "sai": {"kind": "sai", "colour": STEEL},
        "throwing dagger": {"kind": "knife", "colour": STEEL}, "caltrop": {"kind": "caltrop"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def kunai(canvas: Canvas, look: Look) -> None:
    """Paint a ringed dagger, a fan of throwing knives, a sai or a caltrop."""
    steel, grip = (
        body_ramp(look, "metal"),
        matte(look.second(look.pick("grip", (DARK_LEATHER, "7a2f34", "34323f")))),
    )
    long = look.vary("long", 24, 30)
    if look.kind == "caltrop":
        with canvas.placed(32, 34, look.vary("turn", -20, 20)):
            for x, y in ((-22, 16), (23, 14), (1, -25), (5, 22)):
                canvas.polygon([(-5, -2), (x, y), (5, 3)], steel, bevel=2)
            canvas.ellipse(0, 2, 6, 6, steel)
        return
    turns = (
        (14, 45, 76)
        if look.kind == "knives" or (look.count > 1 and look.kind == "knife")
        else (45 + look.vary("turn", -8, 8),)
    )
    for turn in turns:
        with canvas.placed(32 if len(turns) == 1 else 15, 32 if len(turns) == 1 else 49, turn):
            if len(turns) > 1:
                with canvas.placed(0, -20, 0, 0.86):
                    _knife(canvas, look, steel, grip, long)
            else:
                _knife(canvas, look, steel, grip, long)


def _knife(canvas: Canvas, look: Look, steel: Ramp, grip: Ramp, long: float) -> None:
    if look.kind == "sai":
        for side in (-1, 1):
            canvas.limb([(0, 8, 2), (side * 11, 5, 1.9), (side * 12, -8, 1.1)], steel)
        canvas.polygon(mirrored(f"0,-{long + 3} 2.4,-{long - 4} 2.4,8 0,9"), steel, bevel=2)
    elif look.kind in {"knife", "knives"}:
        canvas.polygon(mirrored(f"0,-{long} 5,-{long - 10} 5,4 0,6"), steel, **facet(0.06))
        canvas.polygon([(0, -long), (5, -long + 10), (5, 4), (0, 6)], steel, **facet(-0.14))
        canvas.limb([(-8, 6, 1.8), (8, 6, 1.8)], metal(GOLD), smooth=False)
    else:
        canvas.polygon(mirrored(f"0,-{long} 8,-{long - 19} 3.4,6 0,7"), steel, **facet(0.08))
        canvas.polygon([(0, -long), (8, -long + 19), (3.4, 6), (0, 7)], steel, **facet(-0.16))
    canvas.limb([(0, 7, 2.6), (0, 20, 2.6)], grip, smooth=False, texture=bands(3, 0.5, 0.26))
    canvas.ellipse(0, 24, 4.6, 4.6, steel, bevel=1.6)
    canvas.cut(ellipse_points(0, 24, 2, 2), smooth=False)


@draws("boomerang", family="weapons", colour="b0703a", words=("throwing stick",), framing=_FRAME)
@weathered()
def boomerang(canvas: Canvas, look: Look) -> None:
    """Paint a bent throwing stick with painted bands."""
    wood, paint = body_ramp(look), matte(look.second(look.pick("paint", (RED, "3f8fd0", "f2c83c"))))
    open_ = look.vary("angle", 12, 24)
    with canvas.placed(32, 34, look.vary("turn", -30, 30)):
        whole = canvas.blob(
            [
                (-28, 14),
                (-30, 6),
                (-open_ * 0.5, -18),
                (0, -22),
                (open_ * 0.5, -18),
                (30, 6),
                (28, 14),
                (22, 13),
                (2, -7),
                (-2, -7),
                (-22, 13),
            ],
            wood,
            bevel=5,
        )
        for side in (-1, 1):
            for x, y in ((13, -6), (19, 1), (25, 8)):
                canvas.limb(
                    [(side * (x - 6), y + 5, 1.3), (side * (x + 4), y - 5, 1.3)],
                    paint,
                    **inlay(0.0, clip=whole),
                )


@draws(
    "slingshot", family="weapons", colour=WOOD, words=("catapult toy", "sling", "bolas"),
    presets={"sling": {"kind": "sling", "colour": LEATHER}, "bolas": {"kind": "bolas", "colour": "8d8f98"}},
    framing=_FRAME,
)  # fmt: skip
@weathered()
def slingshot(canvas: Canvas, look: Look) -> None:
    """Paint a forked slingshot, a shepherd's sling with its stone, or bolas."""
    body = body_ramp(look)
    with canvas.placed(32, 34, look.vary("turn", -14, 14)):
        if look.kind == "bolas":
            for x, y in ((-18, 14), (18, 10), (0, 22)):
                canvas.limb([(0, -18, 1.2), (x * 0.6, -2, 1.2), (x, y, 1.2)], matte(ROPE))
                canvas.ellipse(x, y, 7.4, 7.4, body)
            canvas.ellipse(0, -18, 3, 3, matte(ROPE))
        elif look.kind == "sling":
            canvas.limb([(-24, -24, 1.2), (-20, 0, 1.3), (-10, 15, 1.4)], matte(ROPE))
            canvas.limb([(24, -20, 1.2), (22, 2, 1.3), (11, 15, 1.4)], matte(ROPE))
            canvas.limb([(24, -20, 1.2), (28, -25, 1.6)], matte(ROPE))
            canvas.blob([(-15, 11), (0, 15), (15, 11), (10, 24), (-10, 24)], body, bevel=5)
            canvas.ellipse(0, 12, 8, 7.4, matte("8d8f98"))
        else:
            spread = look.vary("spread", 13, 18)
            for side in (-1, 1):
                canvas.limb(
                    [(0, 4, 4.4), (side * spread * 0.8, -8, 4), (side * spread, -24, 3.4)],
                    body,
                    texture=planks(3, vertical=True),
                )
            canvas.limb([(0, 2, 4.6), (0, 26, 4.4)], body, smooth=False)
            canvas.limb([(-spread, -21, 1.3), (0, -2, 1.4), (spread, -21, 1.3)], matte(look.second("c85a4a")))
            canvas.blob([(-6, -6), (0, -3), (6, -6), (5, 3), (-5, 3)], matte(DARK_LEATHER), bevel=2)
            for side in (-1, 1):
                canvas.limb([(side * spread - 3, -21, 1.5), (side * spread + 3, -21, 1.5)], matte(ROPE))


@draws("whip", family="weapons", colour="6d4325", words=("bullwhip", "lash"), framing=_FRAME)
@weathered()
def whip(canvas: Canvas, look: Look) -> None:
    """Paint a plaited whip, its lash curling from the handle."""
    hide = body_ramp(look)
    curl, reach = look.vary("curl", -8, 8), look.vary("reach", 0.9, 1.1)
    with canvas.placed(32, 32):
        spots = [
            (-8, 6),
            (2, -6),
            (12, -18),
            (24, -16),
            (26, -2),
            (16, 6),
            (6, 2),
            (8, -8),
            (18, -6),
            (16, 18 + curl * 0.4),
            (4, 26),
            (-6, 20),
        ]
        lash = [(x * reach, y, 2.6 - number * 0.17) for number, (x, y) in enumerate(spots)]
        canvas.limb(lash, hide, texture=bands(2.6, 0.8, 0.24))
        canvas.limb(
            [(-26, 26, 3.4), (-8, 6, 3)],
            Ramp(lighten(hide.base, -0.1)),
            smooth=False,
            texture=bands(3, 0.6, 0.3),
        )
        for x, y in ((-26, 26), (-9, 7)):
            canvas.ellipse(x, y, 4, 4, metal(look.second(GOLD)))


@draws(
    "flail", family="weapons", colour=STEEL,
    words=("ball and chain", "chain flail", "meteor hammer", "wrecking ball", "nunchaku", "nunchucks"),
    presets={
        "ball and chain": {"kind": "shackle", "colour": "545c68"},
        "wrecking ball": {"kind": "shackle", "colour": "545c68"},
        "nunchaku": {"kind": "nunchaku", "colour": "34323f"},
        "nunchucks": {"kind": "nunchaku", "colour": "34323f"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered("spiked")
def flail(canvas: Canvas, look: Look) -> None:
    """Paint a spiked ball on a chain, a prisoner's ball, or two sticks on a chain."""
    body = body_ramp(look, "metal") if look.kind != "nunchaku" else body_ramp(look)
    look.has("spiked")
    if look.kind == "nunchaku":
        _chain(canvas, [(22, 14), (28, 8), (36, 8), (43, 13)])
        for x, y, turn in ((20, 15, 24), (45, 14, -look.vary("open", 10, 34))):
            with canvas.placed(x, y, turn):
                canvas.limb([(0, 0, 3.6), (0, 40, 4.2)], body, smooth=False)
                for band in (6, 32):
                    canvas.limb(
                        [(-3.4, band, 1.2), (3.4, band, 1.2)], metal(look.second(GOLD)), line=None, cast=0.0
                    )
        return
    if look.kind == "shackle":
        _chain(canvas, [(40, 34), (47, 25), (42, 16), (31, 13), (20, 14)])
        canvas.ellipse(14, 15, 9, 8, metal("8a93a3"), bevel=2.4)
        canvas.cut(ellipse_points(14, 15, 5, 4), smooth=False)
        canvas.ellipse(36, 44, 16, 16, body)
        glint(canvas, 29, 37, 5, 4)
        return
    swing = look.vary("swing", -4, 8)
    _chain(canvas, [(33, 19), (41, 13), (48, 18), (49 + swing * 0.3, 27)])
    canvas.limb([(10, 54, 2.6), (33, 19, 2.6)], matte(look.second(WOOD)), smooth=False, texture=planks(3))
    canvas.limb([(10, 54, 3.4), (15, 46, 3.2)], matte(DARK_LEATHER), smooth=False)
    canvas.ellipse(33, 19, 3.4, 3.4, body)
    with canvas.placed(48 + swing * 0.4, 38, look.vary("ball", 0, 45)):
        canvas.polygon(star_points(0, 0, 15.5, 8, 0.62), body, bevel=2)
        canvas.ellipse(0, 0, 9.6, 9.6, body)


def _chain(canvas: Canvas, spots: list[tuple[float, float]]) -> None:
    """Draw links along the spots."""
    iron = metal("6f7889")
    for (x0, y0), (x1, y1) in pairwise(spots):
        count = max(2, round(math.hypot(x1 - x0, y1 - y0) / 5))
        for step in range(count):
            x, y = x0 + (x1 - x0) * step / count, y0 + (y1 - y0) * step / count
            turn = math.degrees(math.atan2(y1 - y0, x1 - x0)) + (90 if step % 2 else 0)
            canvas.ellipse(x, y, 3, 1.8, iron, turn, bevel=1)
