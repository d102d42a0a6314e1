"""What hangs in and stands on the bar: mugs, tavern signs, mirrors, cards."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import (
    DARK_WOOD,
    FOAM,
    GOLD,
    IRON,
    RED,
    STEEL,
    WOOD,
    matte,
    metal,
    soft,
)
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, paint_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import planks

_METALS = frozenset({"iron", "steel", "gold", "silver", "bronze", "copper", "metal", "lead"})


@draws(
    "mug",
    family="items",
    colour=WOOD,
    words=(
        "tankard",
        "beer",
        "ale",
        "beer mug",
        "stein",
        "pint",
        "mead",
    ),
    presets={
        "beer": {"kind": "glass", "colour": "e8a92c"},
        "beer mug": {"kind": "glass", "colour": "e8a92c"},
        "ale": {"kind": "glass", "colour": "c9802b"},
        "pint": {"kind": "glass", "colour": "e8a92c"},
    },
    faces="viewer",
)
@weathered()
def mug(canvas: Canvas, look: Look) -> None:
    """Paint a tankard of staves, metal or glass with foam."""
    colour = body_colour(look, WOOD)
    glass = look.kind == "glass" or look.material == "glass"
    metallic = look.material in _METALS
    body = metal(colour) if metallic else matte(colour)
    fittings = metal(look.second(look.pick("band", (STEEL, GOLD, IRON))))
    half, tall = look.vary("half", 13, 20), look.vary("tall", 15, 23)
    flare = look.vary("flare", -3, 4)
    reach = look.vary("handle", 6, 12)
    with canvas.placed(28, 37, look.vary("tilt", -6, 4)):
        handle = soft("e6eef2") if glass else fittings if look.chance("metal handle", 0.5) else body
        canvas.limb(
            [
                (half - 3, -tall * 0.6, 2.5),
                (half + reach, -tall * look.pick("handle rise", (0.55, 0.8)), 2.6),
                (half + reach + 1, tall * 0.3, 2.6),
                (half - 3, tall * 0.6, 2.5),
            ],
            handle,
        )
        outline = [(-half + flare, -tall), (half - flare, -tall), (half + flare, tall), (-half - flare, tall)]
        texture = None if glass or metallic else planks(6, vertical=True)
        canvas.polygon(outline, body, bevel=10, texture=texture)
        if glass:
            for x in (-0.5, 0.0, 0.5):
                canvas.rectangle(
                    x * half - 1.6, -tall + 7, 3.2, 2 * tall - 13, Ramp(lighten(colour, 0.12)), **inlay(0.1)
                )
        else:
            for y in (-tall + 5, tall - 8):
                canvas.rectangle(-half - 1, y, 2 * half + 2, 4, fittings, bevel=1.6)
        if pictured(look):
            with canvas.placed(0, 2):
                emblem(canvas, pictured(look) or "star", 7, fittings)
        if not look.has("empty"):
            _foam(canvas, look, half - flare, tall)
        else:
            canvas.ellipse(0, -tall, half - flare, 3.4, body, **inlay(-0.4))
        glint(canvas, -half * 0.6, -2, 1.8, 8)


def _foam(canvas: Canvas, look: Look, half: float, tall: float) -> None:
    foam = soft(FOAM)
    high = look.vary("foam", 6, 11)
    canvas.blob(
        [
            (-half - 2, -tall + 2),
            (-half - 1, -tall - high * 0.7),
            (-half * 0.4, -tall - high),
            (half * 0.1, -tall - high * 0.8),
            (half * 0.6, -tall - high),
            (half + 2, -tall - 2),
            (half, -tall + 3),
            (half * 0.3, -tall + 2),
            (-half * 0.4, -tall + 3),
        ],
        foam,
        bevel=5,
    )
    if look.chance("drip", 0.7):
        side = look.pick("drip side", (-1, 1))
        canvas.limb(
            [
                (side * half * 0.6, -tall, 2.8),
                (side * half * 0.66, -tall + look.vary("drip length", 7, 15), 2.2),
            ],
            foam,
            line="soft",
        )


@draws(
    "tavern sign",
    family="furniture",
    colour="b5824e",
    words=("sign", "inn sign", "hanging sign", "shop sign", "signboard", "pub sign"),
    faces="viewer",
)
@weathered()
def tavern_sign(canvas: Canvas, look: Look) -> None:
    """Paint a hanging sign: bracket, chains, a board of many shapes and what it shows."""
    wood, iron, gold = matte(body_colour(look, "b5824e")), metal("4c5160"), metal(GOLD)
    shape = look.pick("shape of board", ("square", "shield", "round", "arch"))
    outlines = {
        "square": "0,-17 21,-17 21,17 0,17",
        "shield": "0,-18 20,-17 20,0 12,14 0,20",
        "round": "0,-20 14,-15 20,0 14,15 0,20",
        "arch": "0,-20 12,-16 20,-8 20,17 0,17",
    }
    paint = canvas.polygon if shape == "square" else canvas.blob
    canvas.limb([(6, 8, 1.9), (60, 8, 1.9)], iron, smooth=False)
    canvas.rectangle(4, 2, 5, 26, matte(DARK_WOOD), bevel=1.6)
    canvas.limb([(8, 24, 1.3), (16, 18, 1.3), (20, 9, 1.2)], iron)
    for x in (24, 50):
        canvas.limb([(x, 9, 1.1), (x, 23, 1.1)], iron, smooth=False)
    with canvas.placed(37, 40):
        outline = mirrored(outlines[shape])
        paint(
            [(x * 1.12, y * 1.14) for x, y in outline],
            gold if look.chance("gilt", 0.4) else matte(DARK_WOOD),
            bevel=2,
        )
        paint(outline, wood, bevel=2, texture=planks(6))
        name = pictured(look)
        _picture(canvas, look, name)


def _picture(canvas: Canvas, look: Look, name: str | None) -> None:
    if name is not None:
        look.part(name)
        emblem(canvas, name, 12, metal(GOLD))
    elif look.part("mug", "beer", "tankard") or look.chance("mug", 0.6):
        canvas.limb([(6, -5, 1.6), (13, -4, 1.6), (13, 5, 1.6), (6, 6, 1.6)], matte("7a4a20"))
        canvas.rectangle(-9, -8, 17, 18, matte("e8a92c"), bevel=4)
        canvas.blob(
            [(-11, -6), (-9, -13), (-2, -14), (4, -13), (9, -12), (10, -6), (3, -4), (-4, -5)],
            soft(FOAM),
            bevel=3,
        )
    else:
        emblem(
            canvas,
            look.pick("picture", ("lion", "crown", "moon", "sword", "star", "anchor")),
            12,
            metal(GOLD),
        )


@draws(
    "mirror",
    family="furniture",
    colour=GOLD,
    words=("magic mirror", "painting", "portrait"),
    presets={
        "painting": {"kind": "painting"},
        "portrait": {"kind": "painting"},
    },
    faces="viewer",
)
@weathered()
def mirror(canvas: Canvas, look: Look) -> None:
    """Paint an oval or arched mirror, or a landscape in a frame."""
    frame = metal(body_colour(look, GOLD)) if look.material != "wood" else matte(look.colour)
    with canvas.placed(32, 32):
        if look.kind == "painting":
            wide, tall = look.vary("wide", 22, 28), look.vary("tall", 18, 24)
            canvas.rectangle(-wide, -tall, 2 * wide, 2 * tall, frame, bevel=3)
            inner = canvas.rectangle(
                -wide + 5, -tall + 5, 2 * wide - 10, 2 * tall - 10, soft("8fc8ec"), shade="flat", gradient=0.3
            )
            canvas.polygon(
                [(-30, 12), (-14, -4), (0, 6), (12, -6), (30, 12)], matte("7a86a8"), **inlay(0.0, clip=inner)
            )
            canvas.rectangle(-30, 6, 60, 24, matte("5a9e3c"), **inlay(0.0, clip=inner))
            canvas.ellipse(9, -tall + 11, 3.4, 3.4, matte("fbe27a"), clip=inner, cast=0.0)
            return
        wide, tall = look.vary("wide", 15, 20), look.vary("tall", 24, 28)
        canvas.ellipse(0, 0, wide + 4, tall, frame, bevel=3)
        glass = canvas.ellipse(
            0, 0, wide - 1, tall - 5, metal(look.second("a9d4ea")), shade="flat", gradient=0.3
        )
        canvas.polygon(
            [(-wide, 6), (4, -tall), (12, -tall), (-wide, 18)], soft("eefaff"), **inlay(0.1, clip=glass)
        )
        canvas.ellipse(0, -tall, 4, 4, metal(RED))


@draws(
    "rug",
    family="furniture",
    colour="a3323c",
    words=("carpet", "mat", "flying carpet", "tapestry"),
    faces="viewer",
)
@weathered()
def rug(canvas: Canvas, look: Look) -> None:
    """Paint a patterned carpet with a fringe."""
    colour = paint_colour(look, "a3323c")
    field, border = matte(colour), matte(look.second(look.pick("border", (GOLD, "2f4f8a", "e6dcc4"))))
    half, tall = look.vary("half", 26, 29), look.vary("tall", 17, 22)
    with canvas.placed(32, 32):
        for number in range(9):
            y = -tall + 2 + number * (2 * tall - 4) / 8
            for side in (-1, 1):
                canvas.limb(
                    [(side * half, y, 0.8), (side * (half + 3), y, 0.7)],
                    matte("e6dcc4"),
                    smooth=False,
                    line=None,
                )
        canvas.rectangle(-half, -tall, 2 * half, 2 * tall, border, bevel=1, gain=0.4)
        canvas.rectangle(-half + 3, -tall + 3, 2 * half - 6, 2 * tall - 6, field, shade="flat")
        canvas.polygon([(-half + 8, 0), (0, -tall + 6), (half - 8, 0), (0, tall - 6)], border, shade="flat")
        canvas.polygon([(-half + 13, 0), (0, -tall + 9), (half - 13, 0), (0, tall - 9)], field, **inlay(0.1))
        with canvas.placed(0, 0):
            emblem(canvas, pictured(look) or look.pick("figure", ("sun", "star", "moon", "crown")), 6, border)


@draws(
    "jewel box",
    framing=Framing(fill=0.9, anchor="centre"),
    family="items",
    colour=WOOD,
    words=("music box", "jewelry box", "jewellery box"),
    faces="viewer",
)
@weathered()
def jewel_box(canvas: Canvas, look: Look) -> None:
    """Paint a small ornate casket, its lid raised."""
    wood, gold = matte(paint_colour(look, WOOD)), metal(GOLD)
    half = look.vary("half", 18, 23)
    with canvas.placed(32, 40):
        canvas.blob(mirrored(f"0,-26 {half - 5},-25 {half},-16 {half},-4 0,-4"), wood, bevel=3)
        canvas.rectangle(-half + 3, -19, 2 * half - 6, 15, matte("5a1f34"), **inlay(-0.1))
        for number, x in enumerate((-9, 0, 9)):
            canvas.ellipse(
                x, -5, 4, 4, metal(look.pick(f"jewel {number}", ("d3313a", "3b8ff0", "2fae63", GOLD)))
            )
        canvas.rectangle(-half, -3, 2 * half, 20, wood, bevel=2.6)
        for y in (-4, 13.6):
            canvas.rectangle(-half - 1, y, 2 * half + 2, 4, gold, bevel=1.4)
        with canvas.placed(0, 6):
            emblem(canvas, pictured(look) or "heart", 5.4, gold)
