"""Weapons of later ages: energy swords, chainsaw, launchers, rifles, bullets."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.bold_arms import bold_rifle
from sprite_tavern.forge.pieces.materials import (
    GOLD,
    INK,
    RED,
    STEEL,
    WOOD,
    glow,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


@draws(
    "energy sword",
    family="weapons",
    colour="4fd0ff",
    words=("laser sword", "lightsaber", "light saber", "plasma sword", "beam sword", "lightsabre"),
    framing=_FRAME,
)
@weathered("glowing", "magic")
def energy_sword(canvas: Canvas, look: Look) -> None:
    """Paint a blade of light on a metal hilt."""
    light = body_colour(look, look.own_colour)
    look.has("glowing", "magic")
    double = look.has("double")
    with canvas.placed(32, 34, 45 + look.vary("turn", -6, 6)):
        for way in (-1, 1) if double else (-1,):
            tip = way * look.vary("long", 33, 37)
            for size, tone in ((3.8, glow(light)), (2.0, glow(lighten(light, 0.3)))):
                canvas.limb(
                    [(0, way * 6, size), (0, tip, size * 0.86)],
                    tone,
                    smooth=False,
                    shade="flat",
                    line=None,
                    cast=0.0,
                    bias=0.1,
                )
        foot = 8 if double else 22
        canvas.rectangle(-3.6, -7, 7.2, foot + 7, metal("a3b0c2"), bevel=3)
        for y in range(0, int(foot) - 2, 4):
            canvas.rectangle(-3.6, y, 7.2, 1.8, matte(INK), **inlay(0.0))
        canvas.rectangle(-4.6, -8, 9.2, 4, metal("6f7889"), bevel=1.4)
        canvas.stamp(1.4, -3, 2, 2, RED)


@draws("chainsaw", family="weapons", colour="e8732c", words=("chain saw", "power saw"), framing=_FRAME)
@weathered()
def chainsaw(canvas: Canvas, look: Look) -> None:
    """Paint a chainsaw, its toothed bar to the right."""
    body, steel = body_ramp(look), metal(STEEL)
    long = look.vary("bar", 26, 32)
    with canvas.placed(28, 34, look.vary("turn", -16, 6)):
        bar = canvas.blob([(2, -6), (long, -5), (long + 4, 0), (long, 5), (2, 6)], steel, bevel=2)
        for number in range(int(long / 4)):
            for y in (-6.4, 6.4):
                canvas.stamp(5 + number * 4, y, 2, 2, INK)
        canvas.limb([(8, 0, 0.8), (long - 2, 0, 0.8)], steel, smooth=False, **inlay(-0.24, clip=bar))
        canvas.limb([(4, -8, 2), (2, -19, 2), (-10, -20, 2), (-12, -9, 2)], matte(INK))
        canvas.blob(path("-20,-11 4,-12 8,-4 8,8 -2,12 -20,11 -23,0"), body, bevel=4)
        canvas.limb([(-19, -6, 2.4), (-30, -4, 2.4), (-29, 10, 2.4), (-18, 9, 2.4)], matte(INK))
        canvas.ellipse(-8, 0, 5.4, 5.4, matte(INK), bevel=2)
        for y in (-6, -2, 2):
            canvas.limb([(-1, y, 0.8), (5, y, 0.8)], body, smooth=False, **inlay(-0.3))


@draws(
    "rocket launcher", family="weapons", colour="5f7a4a",
    words=(
        "bazooka", "grenade launcher", "flamethrower", "missile launcher", "minigun", "gatling gun",
        "machine gun", "sniper rifle", "assault rifle", "submachine gun", "railgun",
    ),
    presets={
        "flamethrower": {"kind": "flame", "colour": "8a4a3a"},
        "minigun": {"kind": "mini", "colour": "6f7889"}, "gatling gun": {"kind": "mini", "colour": "6f7889"},
        "machine gun": {"kind": "rifle", "colour": "545c68"},
        "assault rifle": {"kind": "rifle", "colour": "545c68"},
        "submachine gun": {"kind": "rifle", "colour": "545c68"},
        "sniper rifle": {"kind": "sniper", "colour": "545c68"},
        "railgun": {"kind": "rail", "colour": "6f7889"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered("flaming")
def rocket_launcher(canvas: Canvas, look: Look) -> None:
    """Paint a heavy gun: launcher tube, flame thrower, rotary gun, automatic or sniper rifle, rail gun."""
    body, dark = body_ramp(look, "metal"), matte("3a3f4a")
    kind = look.kind if look.kind in {"flame", "mini", "rifle", "sniper", "rail"} else "tube"
    look.has("flaming")
    if canvas.tiny and kind in {"sniper", "rifle"}:
        bold_rifle(canvas, look, body, matte(look.second(WOOD)) if kind == "sniper" else dark)
        return
    with canvas.placed(32, 32, look.vary("aim", -16, -2)):
        for x, long in ((-6, 14), (8, 10)):
            canvas.limb(
                [(x, 3, 2.8), (x - 3, 3 + long, 2.6)],
                dark if kind != "rifle" else matte(look.second("4a3a30")),
                smooth=False,
            )
        if kind == "tube":
            canvas.rectangle(-30, -8, 56, 13, body, bevel=6)
            canvas.polygon(path("-30,-10 -23,-8 -23,5 -30,8"), body, bevel=3)
            canvas.rectangle(20, -10, 8, 17, body, bevel=3)
            canvas.polygon(path("26,-7 34,-1.5 26,4"), matte(look.second(RED)), bevel=3)
            canvas.rectangle(-6, -14, 12, 5, dark, bevel=2)
        elif kind == "flame":
            canvas.ellipse(-21, 4, 8, 13, matte(look.second("c8433a")), bevel=6)
            canvas.rectangle(-18, -6, 38, 9, body, bevel=4)
            canvas.limb([(14, -2, 2), (26, -2, 2)], dark, smooth=False)
            canvas.polygon(path("24,-6 31,-7 31,3 24,2"), dark, bevel=2)
            canvas.blob(path("31,-4 38,-10 37,-3 42,-2 37,1 38,6 31,1"), glow("f0832a"), bevel=3)
        elif kind == "mini":
            for y in (-6, -2, 2):
                canvas.limb([(0, y, 1.8), (30, y, 1.8)], body, smooth=False)
            canvas.rectangle(24, -9, 4, 14, dark, bevel=1.4)
            canvas.rectangle(-24, -10, 28, 17, body, bevel=5)
            canvas.limb([(-18, 8, 1.8), (-8, 16, 1.8), (2, 10, 1.8)], metal(GOLD), texture=bands(2, 0.6, 0.4))
        else:
            _rifle(canvas, look, kind, body, dark)


def _rifle(canvas: Canvas, look: Look, kind: str, body: Ramp, dark: Ramp) -> None:
    canvas.polygon(
        path("-32,-5 -14,-6 -10,4 -24,8 -32,9"), dark if kind != "sniper" else matte(WOOD), bevel=3
    )
    canvas.rectangle(-16, -7, 28, 10, body, bevel=3)
    long = 34 if kind != "rifle" else look.vary("barrel", 24, 30)
    canvas.limb([(10, -3, 1.8), (long, -3, 1.6)], dark, smooth=False)
    if kind == "rail":
        for y in (-8, 2):
            canvas.limb([(8, y, 2), (long, y, 1.8)], body, smooth=False)
        for x in range(12, 34, 6):
            canvas.rectangle(x, -5, 3, 4, glow(look.second("4fd0ff")), **inlay(0.1))
        return
    canvas.polygon(path("-1,2 7,2 11,16 4,18"), dark, bevel=2)
    if kind == "sniper":
        canvas.rectangle(-10, -14, 18, 5.4, dark, bevel=2.4)
        canvas.ellipse(8, -11.4, 2, 3, soft("6fd0ee"))
        canvas.limb([(20, -1, 1), (17, 12, 1)], dark, smooth=False)
    else:
        canvas.rectangle(4, -10, 10, 4, dark, bevel=1.4)


@draws(
    "bullet", family="weapons", colour="c9922e",
    words=(
        "bullets", "ammo", "shell casing", "silver bullet", "shotgun shell", "ammunition", "magazine clip",
    ),
    presets={
        "silver bullet": {"colour": "c3ccd8"}, "shotgun shell": {"kind": "shell", "colour": RED},
        "magazine clip": {"kind": "clip", "colour": "545c68"},
    },
    framing=_FRAME,
)  # fmt: skip
@weathered()
def bullet(canvas: Canvas, look: Look) -> None:
    """Paint one bullet or a few, a shotgun shell, a magazine."""
    brass = body_ramp(look, "metal")
    if look.kind == "clip":
        with canvas.placed(32, 32, look.vary("turn", -14, 14)):
            canvas.blob(path("-10,-18 8,-18 10,0 6,24 -12,24 -8,0"), brass, bevel=3)
            canvas.limb([(-8, -20, 3), (4, -20, 3), (10, -20, 1)], metal(GOLD), smooth=False)
            for y in (-6, 4, 14):
                canvas.limb([(-6, y, 0.9), (5, y, 0.9)], brass, **inlay(-0.3))
        return
    count = 3 if look.count > 1 or look.chance("several", 0.5) else 1
    for number in range(count):
        with canvas.placed(
            32 + (number - (count - 1) / 2) * 18,
            34,
            (number - (count - 1) / 2) * 6 if count > 1 else look.vary("turn", 20, 45),
            0.9 if count > 1 else 1.2,
        ):
            if look.kind == "shell":
                canvas.rectangle(-8, -20, 16, 28, Ramp(brass.base), bevel=5)
                canvas.rectangle(-8.6, 7, 17.2, 13, metal(GOLD), bevel=4)
            else:
                canvas.blob(
                    mirrored("0,-27 5,-18 7,-6 0,-5"),
                    metal(look.second("c7723f" if brass.base[2] < 120 else "a3b0c2")),
                    bevel=5,
                )
                canvas.rectangle(-7, -7, 14, 25, brass, bevel=5)
            canvas.rectangle(
                -8.4,
                18,
                16.8,
                4,
                metal(lighten(brass.base, -0.06) if look.kind != "shell" else GOLD),
                bevel=1.4,
            )
            glint(canvas, -3, 4, 1.6, 8)
