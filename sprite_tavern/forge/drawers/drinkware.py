"""Pots, flasks, cups and cartons: what drinks come in."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.drawers.food import steam
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, RED, ROPE, STEEL, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path, scaled
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, noise


@draws(
    "soda can", family="food", colour="d8323c",
    words=(
        "can", "beer can", "tin can", "canned food", "energy drink", "soup can", "can of soda",
        "can of beans",
    ),
    presets={
        "tin can": {"colour": "a3b0c2", "kind": "tin"}, "canned food": {"kind": "tin"},
        "soup can": {"kind": "tin"}, "can of beans": {"kind": "tin", "colour": "c8602f"},
        "energy drink": {"colour": "3fae4a", "emblem": "lightning"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def soda_can(canvas: Canvas, look: Look) -> None:
    """Paint a drinks can with its ring, or a tin of food."""
    paint, tin = Ramp(body_colour(look, look.own_colour), "metal"), metal("c3ccd8")
    is_tin = look.kind == "tin"
    half, tall = (18, 19) if is_tin else (look.vary("half", 12, 14), look.vary("tall", 22, 26))
    with canvas.placed(32, 33, look.vary("turn", -10, 10)):
        canvas.blob(
            [
                (-half, -tall + 3),
                (half, -tall + 3),
                (half, tall),
                (half - 3, tall + 3),
                (-half + 3, tall + 3),
                (-half, tall),
            ],
            tin,
            bevel=8,
        )
        canvas.rectangle(-half, -tall + 5, 2 * half, 2 * tall - 7, paint, bevel=9, cast=0.0)
        canvas.ellipse(0, -tall + 2, half - 2, 4.4, tin, bevel=1.6)
        canvas.ellipse(0, -tall + 2, half - 5, 2.6, metal("97a2b3"), **inlay(-0.1))
        if not is_tin:
            canvas.ellipse(1, -tall + 1, 3.6, 1.6, tin, line="dark")
        name = pictured(look)
        if name:
            with canvas.placed(0, 3):
                emblem(canvas, name, 8, matte("fbf6e4"))
        else:
            canvas.blob(
                [
                    (-half, 4),
                    (-half * 0.3, -4),
                    (half * 0.3, 6),
                    (half, -3),
                    (half, 4),
                    (half * 0.3, 12),
                    (-half * 0.3, 3),
                    (-half, 10),
                ],
                matte("fbf6e4"),
                **inlay(0.05),
            )
        glint(canvas, -half * 0.56, -4, 2, 12)


@draws("milk carton", family="food", colour="f4f6fa", words=("carton", "juice box", "carton of milk",
       "juice carton", "juice pack"),
       presets={"juice box": {"second": "f5a02c", "kind": "juice"}, "juice carton": {"second": "f5a02c"}},
       faces="viewer")  # fmt: skip
@weathered()
def milk_carton(canvas: Canvas, look: Look) -> None:
    """Paint a gabled carton, or a small one with a straw."""
    paper, ink = body_ramp(look, "soft"), matte(look.second("3a8ad8"))
    half, tall = look.vary("half", 12, 15), look.vary("tall", 18, 23)
    with canvas.placed(31, 38):
        side = Ramp(lighten(paper.base, -0.1), paper.kind)
        canvas.polygon([(half, -10), (half + 9, -15), (half + 9, tall - 5), (half, tall)], side, shade="flat")
        canvas.rectangle(-half, -10, 2 * half, tall + 10, paper, bevel=2, cast=0.0)
        if look.kind == "juice":
            canvas.polygon(
                [(-half, -10), (-half + 9, -15), (half + 9, -15), (half, -10)], paper, **inlay(0.16)
            )
            canvas.limb([(3, -12, 1.3), (5, -27, 1.3), (12, -30, 1.3)], matte("f2f3f6"), smooth=False)
        else:
            canvas.polygon(
                [(-half, -10), (half, -10), (half - 1, -23), (-half + 5, -23)], paper, shade="flat", bias=0.1
            )
            canvas.polygon([(half, -10), (half - 1, -23), (half + 9, -15)], side, shade="flat", bias=-0.06)
            canvas.rectangle(-half + 4, -29, 2 * half - 4, 6.6, paper, bevel=1.4)
        canvas.blob(
            [(-half, 3), (-half * 0.3, -2), (half * 0.3, 5), (half, 0), (half, tall), (-half, tall)],
            ink,
            **inlay(0.0),
        )
        canvas.ellipse(0, tall * 0.5, 5, 6, soft("fbfbff"), **inlay(0.1))
        if pictured(look):
            with canvas.placed(0, tall * 0.5):
                emblem(canvas, pictured(look) or "drop", 5, ink)


@draws(
    "teapot", family="items", colour="e6e2da",
    words=("kettle", "tea kettle", "coffee pot", "samovar", "tea pot"),
    presets={
        "kettle": {"kind": "kettle", "colour": "8a93a3"},
        "tea kettle": {"kind": "kettle", "colour": "8a93a3"},
        "coffee pot": {"kind": "tall", "colour": "8a93a3"},
    },
    faces="right",
)  # fmt: skip
@weathered()
def teapot(canvas: Canvas, look: Look) -> None:
    """Paint a pot with a spout, a lid and a handle, on the side or over the top."""
    kettle, tall = look.kind == "kettle", look.kind == "tall"
    body = body_ramp(look, "metal" if kettle or tall else "soft")
    trim = (
        matte(look.second(look.pick("trim", ("3a68cf", RED, GOLD, "3f8a4a"))))
        if not kettle
        else matte("34323f")
    )
    wide, high = (13, 22) if tall else (look.vary("wide", 18, 21), look.vary("high", 14, 18))
    with canvas.placed(31, 40):
        spout = [(x + wide, y) for x, y in path("-7,6 8,-4 9,-16 15,-19 14,-13 13,0 -4,13")]
        canvas.blob(spout, body, bevel=4)
        over = [(0.7, -high * 0.6, 1.8), (0.8, -high - 17, 2.4)]
        if kettle:
            rows = [(-wide * x, y, size) for x, y, size in over] + [
                (wide * x, y, size) for x, y, size in over[::-1]
            ]
            canvas.limb(rows, trim)
        else:
            ear = [(-wide - 10, -high * 0.7, 2.2), (-wide - 9, high * 0.4, 2.2)]
            canvas.limb([(-wide * 0.7, -high * 0.6, 2), *ear, (-wide * 0.7, high * 0.6, 2)], body)
        canvas.blob(
            [
                (-wide, 2),
                (-wide * 0.8, -high * 0.7),
                (0, -high),
                (wide * 0.8, -high * 0.7),
                (wide, 2),
                (wide * 0.7, high),
                (-wide * 0.7, high),
            ],
            body,
            bevel=14,
        )
        canvas.ellipse(0, -high + 1, wide * 0.55, 4, body, bevel=2)
        canvas.ellipse(0, -high - 4, 3, 3, trim)
        if not kettle and not look.has("plain"):
            _painted(canvas, look, wide, trim)
        if look.has("steaming", "hot", "boiling") or look.chance("steam", 0.4):
            with canvas.placed(wide + 15, -8):
                steam(canvas, look, -16)
        glint(canvas, -wide * 0.5, -high * 0.3, 2.4, 6)


def _painted(canvas: Canvas, look: Look, wide: float, trim: Ramp) -> None:
    """Draw a pot's decoration: an emblem or two bands."""
    if pictured(look) or look.chance("emblem", 0.6):
        name = pictured(look) or look.pick("emblem", ("leaf", "heart", "star", "sun"))
        with canvas.placed(0, 1):
            emblem(canvas, name, 7, trim)
        return
    for y in (-3, 4):
        canvas.limb([(-wide * 0.9, y, 1), (0, y + 2, 1), (wide * 0.9, y, 1)], trim, **inlay(0.0))


@draws(
    "waterskin", family="items", colour="8d5a34",
    words=("canteen", "water flask", "wineskin", "hip flask", "thermos", "water canteen"),
    presets={
        "canteen": {"kind": "round", "colour": "5f7a4a"},
        "water canteen": {"kind": "round", "colour": "5f7a4a"},
        "hip flask": {"kind": "hip", "colour": "a3b0c2", "material": "steel"},
        "thermos": {"kind": "thermos", "colour": "3f8a5a"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def waterskin(canvas: Canvas, look: Look) -> None:
    """Paint a leather bag for water, a round canteen, a hip flask or a thermos."""
    body = body_ramp(look, "metal" if look.kind in {"hip", "thermos"} else "matte")
    cap = metal(look.second(STEEL))
    with canvas.placed(32, 36, look.vary("turn", -14, 14)):
        if look.kind == "thermos":
            canvas.rectangle(-11, -16, 22, 40, body, bevel=8)
            for y in (-16, 20):
                canvas.rectangle(-11.6, y, 23.2, 4, cap, bevel=1.4)
            canvas.blob(mirrored("0,-30 7,-30 9,-27 9,-17 0,-17"), cap, bevel=5)
            glint(canvas, -6, 0, 2, 12)
        elif look.kind == "hip":
            canvas.blob(mirrored("0,-14 12,-13 16,-6 16,20 13,24 0,25"), body, bevel=5)
            canvas.rectangle(-4.4, -24, 8.8, 11, cap, bevel=3)
            canvas.limb([(-15, 6, 1), (15, 6, 1)], body, smooth=False, **inlay(-0.24))
        elif look.kind == "round":
            canvas.limb(
                [(-16, -10, 1.4), (-14, -27, 1.4), (12, -28, 1.4), (16, -10, 1.4)], matte(DARK_LEATHER)
            )
            canvas.ellipse(0, 4, 22, look.vary("round", 20, 23), body, bevel=8)
            canvas.ellipse(0, 4, 14, 14, body, bevel=2, gain=-0.5, cast=0.0)
            canvas.rectangle(-5, -27, 10, 9, cap, bevel=3)
        else:
            fat = look.vary("fat", 0.9, 1.15)
            canvas.limb([(-9, -8, 1.2), (-20, -14, 1.2), (-16, -29, 1.2), (0, -22, 1.2)], matte(ROPE))
            canvas.blob(
                scaled(path("-3,-16 4,-16 8,-6 19,8 17,21 4,26 -12,24 -18,14 -12,0 -5,-8"), fat, 1),
                body,
                bevel=13,
                texture=noise(0.08, 0.7),
            )
            canvas.limb([(-12, 20, 0.8), (0, 12, 0.8), (10, 20, 0.8)], body, thinnest=0.5, **inlay(-0.2))
            canvas.rectangle(-4.6, -21, 9.2, 6, matte(ROPE), bevel=2, texture=bands(2))
            canvas.rectangle(-3.4, -28, 6.8, 8, matte("b98a54"), bevel=2)


@draws(
    "cup", family="food", colour="f2f3f6",
    words=(
        "coffee", "tea", "teacup", "coffee cup", "cup of tea", "cup of coffee", "coffee mug", "espresso",
        "hot chocolate", "cocoa", "latte", "paper cup", "takeaway coffee", "green tea",
    ),
    presets={
        "tea": {"second": "b5642f"}, "cup of tea": {"second": "b5642f"},
        "teacup": {"second": "b5642f", "kind": "teacup"}, "green tea": {"second": "9ab84a"},
        "coffee mug": {"kind": "mug", "colour": "c8443a"},
        "hot chocolate": {"second": "7a4a30", "kind": "cocoa", "colour": "c8443a"},
        "cocoa": {"second": "7a4a30", "kind": "cocoa", "colour": "c8443a"}, "latte": {"second": "c09468"},
        "paper cup": {"kind": "paper"}, "takeaway coffee": {"kind": "paper"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("steaming")
def cup(canvas: Canvas, look: Look) -> None:
    """Paint a cup with a saucer, a straight mug, or a paper cup with a lid; steam rises."""
    china, drink = body_ramp(look, "soft"), soft(look.second("5d3a26"))
    if look.kind == "paper":
        _paper_cup(canvas, look, china)
        return
    mug = look.kind in {"mug", "cocoa"} or (look.kind != "teacup" and look.chance("mug", 0.4))
    half, tall = (16, 15) if mug else (look.vary("half", 18, 21), look.vary("tall", 11, 15))
    with canvas.placed(29, 42):
        if not mug:
            canvas.ellipse(1, tall + 2, 27, 6, china, bevel=2)
        canvas.limb(
            [
                (half - 3, -tall + 5, 2.2),
                (half + 9, -tall + 5, 2.4),
                (half + 8, tall * 0.4, 2.4),
                (half * 0.7, tall * 0.6, 2.2),
            ],
            china,
        )
        outline = (
            f"0,-{tall} {half},-{tall} {half},{tall - 2} {half - 3},{tall + 1} 0,{tall + 2}"
            if mug
            else f"0,-{tall} {half},-{tall} {half - 2},2 {half * 0.55},{tall} 0,{tall + 1}"
        )
        canvas.blob(mirrored(outline), china, bevel=11)
        canvas.ellipse(0, -tall, half, 4.6, china, bevel=1.6)
        if look.has("empty"):
            canvas.ellipse(0, -tall, half - 3, 3, china, **inlay(-0.26))
        else:
            canvas.ellipse(0, -tall + 0.4, half - 3, 3.2, drink, shade="flat")
            if look.kind == "cocoa" or look.part("marshmallow"):
                for x in (-6, 1, 7):
                    canvas.rectangle(x - 3, -tall - 4, 6, 5, soft("fdf8f4"), bevel=1.6)
            with canvas.placed(0, 0):
                steam(canvas, look, -tall - 5)
        if pictured(look) or look.chance("emblem", 0.3):
            with canvas.placed(0, 1):
                emblem(
                    canvas,
                    pictured(look) or look.pick("emblem", ("heart", "star", "leaf")),
                    6,
                    matte(RED if sum(china.base) > 420 else "f4efe4"),
                )


def _paper_cup(canvas: Canvas, look: Look, paper: Ramp) -> None:
    tall = look.vary("tall", 22, 27)
    with canvas.placed(32, 35):
        canvas.polygon([(-16, -tall + 6), (16, -tall + 6), (12, tall), (-12, tall)], paper, bevel=6)
        canvas.polygon(
            [(-15, -5), (15, -5), (13.4, 11), (-13.4, 11)],
            matte(look.pick("sleeve", ("a8743c", "3f7a54", "c8443a"))),
            bevel=5,
        )
        canvas.ellipse(0, 3, 5, 5, soft("fbf6ea"), **inlay(0.1))
        canvas.blob(
            mirrored(f"0,-{tall + 3} 14,-{tall + 2} 18,-{tall - 4} 17,-{tall - 7} 0,-{tall - 7}"),
            matte("4a4048"),
            bevel=3,
        )
        steam(canvas, look, -tall - 5)
