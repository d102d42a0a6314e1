"""Armour as subjects: helmet, cuirass, boots, gauntlet."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.carpentry import rivets
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import BONE, DARK_LEATHER, GOLD, LEATHER, STEEL, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, noise, scales

_SOFT = frozenset({"leather", "cloth", "silk", "fur", "wood", "bone", "paper", "plant"})


def _plate(look: Look, default: str = STEEL) -> Ramp:
    """Return the ramp of a piece: metal, unless a soft material was asked."""
    colour = body_colour(look, default)
    return matte(colour) if look.material in _SOFT else metal(colour)


@draws(
    "helmet",
    family="items",
    colour=STEEL,
    words=("helm", "knight helmet", "great helm", "war helmet", "viking helmet", "skull cap"),
    presets={"viking helmet": {"kind": "horned"}, "great helm": {"kind": "great"}},
    faces="viewer",
)
@weathered()
def helmet(canvas: Canvas, look: Look) -> None:
    """Paint a helmet from the front: great helm, visored, open-faced or horned; perhaps a plume."""
    plate = _plate(look)
    trim = metal(look.second(look.pick("trim", (GOLD, "c3ccd8", "b67a3e"))))
    horned = look.part("horn", "horns") is not None or look.has("horned") or look.kind == "horned"
    kind = (
        "great"
        if look.kind == "great"
        else "open"
        if look.kind == "horned"
        else look.pick("kind", ("great", "visor", "open", "greek"))
    )
    wide = look.vary("wide", 0.92, 1.1)
    with canvas.placed(32, 34, 0, wide):
        _wings(canvas, look)
        plume = look.part("plume", "feather", "crest")
        if plume or (not horned and look.chance("plume", 0.5)):
            colour = (
                plume.colour
                if plume and plume.coloured
                else look.pick("plume colour", ("d3313a", "3f62b8", "6a3f9a"))
            )
            canvas.blob(path("-3,-19 -8,-31 2,-36 13,-31 17,-20 11,-25 3,-19"), matte(colour), bevel=4)
        if horned:
            for side in (-1, 1):
                canvas.limb(
                    [(side * 16, -10, 4.6), (side * 25, -14, 3.6), (side * 28, -27, 1.0)],
                    matte(BONE),
                    texture=bands(4, 0.3),
                )
        canvas.blob(mirrored("0,-24 11,-22 18,-11 18,6 15,22 7,26 0,26"), plate, bevel=13)
        {"great": _great_helm, "visor": _visor, "open": _open_face, "greek": _greek}[kind](
            canvas, plate, trim
        )
        canvas.limb([(0, -23, 1.7), (0, -8, 1.7)], trim, smooth=False)
        glint(canvas, -10, -12, 2.2, 6)


def _wings(canvas: Canvas, look: Look) -> None:
    """Draw the wings at a helmet's sides when they are asked for."""
    asked = look.part("wing", "wings")
    if asked is None and not look.has("winged"):
        return
    feather = matte(asked.colour if asked is not None and asked.coloured else "f2f3f6")
    for side in (-1, 1):
        for reach, y in ((27, -26), (30, -17), (26, -8)):
            rows = [(side * 14, -2, 4), (side * (reach - 5), y + 6, 4), (side * reach, y - 3, 1.6)]
            canvas.limb(rows, feather)


def _great_helm(canvas: Canvas, plate: Ramp, trim: Ramp) -> None:
    dark = matte("231f2c")
    canvas.rectangle(-15, -4, 30, 4.4, dark, shade="flat", bias=-0.2, cast=0.0)
    canvas.rectangle(-1.8, -8, 3.6, 33, trim, bevel=1.2)
    canvas.rectangle(-17, -8.4, 34, 3.2, trim, bevel=1.2)
    for x in (-9, 9):
        for y in (8, 13, 18):
            canvas.stamp(x, y, 2, 2, plate.outline)


def _visor(canvas: Canvas, plate: Ramp, trim: Ramp) -> None:
    canvas.blob(
        mirrored("0,-9 16,-8 20,0 15,14 6,23 0,25"),
        Ramp(lighten(plate.base, 0.03), plate.kind),
        bevel=6,
        cast=0.25,
    )
    canvas.polygon([(-15, -4), (-2, -2), (-2, 1), (-14, 0)], matte("231f2c"), **inlay(-0.2))
    canvas.polygon([(15, -4), (2, -2), (2, 1), (14, 0)], matte("231f2c"), **inlay(-0.2))
    for x in (-8, -4, 4, 8):
        canvas.stamp(x, 9, 1.7, 5, plate.outline)
    for side in (-1, 1):
        canvas.ellipse(side * 18, -4, 3, 3, trim)


def _open_face(canvas: Canvas, plate: Ramp, trim: Ramp) -> None:
    canvas.blob(
        mirrored("0,-5 11,-4 12,8 9,27 0,28"), matte("231f2c"), shade="flat", bias=-0.2, line="dark", cast=0.0
    )
    canvas.limb([(-18, -7, 2.6), (0, -8, 2.8), (18, -7, 2.6)], trim, smooth=False)
    canvas.polygon(mirrored("0,-8 2.6,-8 3,10 0,12"), trim, bevel=1.4)
    rivets(canvas, [(-12, -7.4), (-6, -8), (6, -8), (12, -7.4)], plate)


def _greek(canvas: Canvas, plate: Ramp, trim: Ramp) -> None:
    canvas.limb([(-16, 9, 1.6), (-13, 22, 1.4)], plate, line=None, cast=0.0)
    canvas.blob(
        path("-13,-3 -3,-1 -3,6 -5,27 5,27 3,6 3,-1 13,-3 11,5 4,7 -4,7 -11,5"),
        matte("231f2c"),
        shade="flat",
        bias=-0.2,
        cast=0.0,
    )
    canvas.limb([(-15, -5, 1.3), (0, -3, 1.3), (15, -5, 1.3)], trim)


@draws(
    "armour",
    family="items",
    colour=STEEL,
    words=(
        "armor",
        "breastplate",
        "chestplate",
        "cuirass",
        "chainmail",
        "plate armour",
        "plate armor",
        "chest armor",
        "leather armor",
    ),
    presets={
        "chainmail": {"kind": "mail"},
        "leather armor": {"material": "leather", "colour": LEATHER},
    },
    faces="viewer",
)
@weathered()
def armour(canvas: Canvas, look: Look) -> None:
    """Paint a breastplate with shoulders, mail, or a tunic."""
    cloth = look.kind == "cloth" or look.material in _SOFT
    plate = (
        matte(body_colour(look, LEATHER if look.material == "leather" else "4a7a5a"))
        if cloth
        else _plate(look)
    )
    trim = metal(look.second(look.pick("trim", (GOLD, "c3ccd8", "b67a3e"))))
    mail = look.kind == "mail"
    cut = look.pick("cut", tuple(_CUTS))
    waist, sleeve, _ = _CUTS[cut]
    with canvas.placed(32, 32, 0, look.vary("wide", 0.92, 1.08)):
        for side in (-1, 1):
            if sleeve:
                reach = [
                    (side * 15, -18, 8),
                    (side * 22, -10, 7),
                    (side * (24 if cloth else 21), sleeve, 5.6),
                ]
                canvas.limb(reach, plate if cloth or mail else matte("4c5160"), texture=scales(3.4, 0.24))
        if cut == "skirted":
            _skirt(canvas, look, plate)
        torso = mirrored(f"0,-20 8,-25 19,-20 17,-4 15,{waist - 2} {_hem(cut)},{waist + 16} 0,{waist + 18}")
        woven = noise(0.06, 0.6) if cloth else None
        canvas.polygon(torso, plate, bevel=9, texture=scales(3.6, 0.26) if mail else woven)
        canvas.blob(mirrored("0,-15 6,-20 9,-26 0,-25"), matte("2b2633"), shade="flat", bias=-0.1, cast=0.0)
        if cloth or mail:
            for y in (-12, -7, -2):
                canvas.stamp(0, y, 3, 1.2, plate.tones[0])
        else:
            _plates(canvas, look, plate, trim)
        canvas.rectangle(-16, waist - 1, 32, 4.6, matte(DARK_LEATHER), bevel=1.6)
        canvas.rectangle(-3.6, waist - 2, 7.2, 6.6, trim, bevel=1.6)
        if pictured(look) or (not mail and look.chance("emblem", 0.4)):
            sign = pictured(look) or look.pick("emblem", ("lion", "cross", "star", "sun"))
            with canvas.placed(0, -5):
                emblem(canvas, sign, 6.6, trim)


_CUTS = {
    "cuirass": (11.0, 0.0, 0.55), "hauberk": (8.0, 10.0, 0.8), "skirted": (4.0, -4.0, 0.9),
    "spaulders": (8.0, -6.0, 1.25),
}  # fmt: skip
"""For each cut of an armour the height of its waist, where its sleeves end (0: none), its shoulders' size."""


def _hem(cut: str) -> int:
    """Return half the breadth of the lower edge."""
    return {"cuirass": 15, "hauberk": 20}.get(cut, 17)


def _skirt(canvas: Canvas, look: Look, plate: Ramp) -> None:
    """Draw the skirt of plates or cloth that hangs from the waist."""
    flare, low = look.vary("flare", 24, 28), look.vary("skirt", 28, 32)
    for share in (-1, 1, -0.42, 0.42):
        middle = share * flare * 0.6
        outline = [
            (middle * 0.6 - 6, 6),
            (middle * 0.6 + 6, 6),
            (middle + 8, low - 3),
            (middle, low),
            (middle - 8, low - 3),
        ]
        canvas.polygon(outline, plate, bevel=3, cast=0.1)


def _plates(canvas: Canvas, look: Look, plate: Ramp, trim: Ramp) -> None:
    waist, _, size = _CUTS[look.pick("cut", tuple(_CUTS))]
    for side in (-1, 1):
        canvas.blob(
            [(side * 1, -14), (side * 13, -15), (side * 15, -3), (side * 8, 4), (side * 1, 3)],
            plate,
            bevel=5,
            cast=0.1,
        )
        with canvas.placed(side * 18, -18, 0, size):
            _shoulder(canvas, look, side, (plate, trim))
    for y in (waist + 7, waist + 13):
        canvas.limb([(-15, y, 0.8), (0, y + 2, 0.8), (15, y, 0.8)], plate, line=None, cast=0.0, bias=-0.3)


def _shoulder(canvas: Canvas, look: Look, side: int, ramps: tuple[Ramp, Ramp]) -> None:
    """Draw a pauldron around the origin: round, spiked or in layers."""
    plate, trim = ramps
    shoulder = look.pick("shoulder", ("round", "spiked", "layered"))
    canvas.ellipse(side * 2, 0, 9, 8, plate, side * 20)
    canvas.limb([(side * -5, 5, 1.1), (side * 2, 7.6, 1.2), (side * 10, 5, 1.1)], trim)
    if shoulder == "spiked":
        canvas.polygon([(0, -7), (side * 7, -13), (side * 7, -4)], trim, bevel=1.2)
    elif shoulder == "layered":
        canvas.ellipse(side * 4, 6, 7, 5, plate, side * 20, cast=0.2)


@draws(
    "boots",
    family="items",
    colour=LEATHER,
    words=("boot", "shoe", "shoes", "sandals", "greaves", "winged boots"),
    presets={"greaves": {"material": "steel"}, "winged boots": {"states": ("winged",)}},
    faces="right",
)
@weathered()
def boots(canvas: Canvas, look: Look) -> None:
    """Paint a pair of boots side by side."""
    colour = body_colour(look, LEATHER)
    hide = metal(colour) if look.material and look.material not in _SOFT else matte(colour)
    tall, cuff = look.vary("tall", 26, 36), look.pick("cuff", ("fold", "fur", "strap"))
    pointed = look.vary("toe", 0, 4)
    for x, shade in ((23, -0.1), (36, 0.0)):
        with canvas.placed(x, 58):
            if look.has("winged"):
                canvas.blob(
                    path("-6,-20 -12,-26 -20,-36 -16,-24 -19,-20 -13,-18 -6,-14"), matte("f2f3f6"), bevel=2.4
                )
            canvas.blob(
                [
                    (-9, -tall),
                    (5, -tall),
                    (5, -14),
                    (14, -9),
                    (19 + pointed, -3 - pointed * 0.4),
                    (17, 0),
                    (-8, 0),
                    (-9, -12),
                ],
                hide,
                bevel=7,
                bias=shade,
            )
            canvas.polygon([(-9, -2.4), (18, -2.4), (18, 1.4), (-9, 1.4)], matte("3a2a26"), bevel=1)
            if cuff == "fold":
                canvas.blob(
                    [(-11, -tall - 2), (7, -tall - 2), (7, -tall + 6), (-10, -tall + 6)],
                    Ramp(lighten(colour, 0.07), hide.kind),
                    bevel=3,
                )
            elif cuff == "fur":
                for step in range(4):
                    canvas.ellipse(-9 + step * 5, -tall, 4, 3.6, matte("efe6d4"), cast=0.06)
            else:
                canvas.rectangle(-9.6, -tall + 7, 15, 3.4, matte(lighten(colour, -0.12)), bevel=1)
                canvas.rectangle(0, -tall + 6, 4, 5.4, metal(GOLD), bevel=1.2)


def _bold_glove(canvas: Canvas, look: Look, plate: Ramp, trim: Ramp) -> None:
    """Draw an open hand at 16 px: four fingers with dark gaps, a thumb and a wide cuff."""
    tall, lean = look.vary("fingers", 16, 24), look.vary("lean", -2, 2)
    with canvas.placed(30, 36, look.vary("tilt", -8, 8)):
        canvas.limb([(11, 6, 4), (20 + lean, -6, 4)], plate, smooth=False)
        canvas.polygon(
            [(-14, -tall + 4), (-9, -tall), (9, -tall), (14, -tall + 5), (13, 10), (-13, 10)], plate, bevel=5
        )
        for x in (-7, 0, 7):
            canvas.stamp(x, -tall * 0.55, 2, tall * 0.8, plate.contact)
        canvas.polygon([(-14, 12), (14, 12), (18, 27), (-18, 27)], plate, bevel=4)
        canvas.rectangle(-15, 9, 30, 5, trim, bevel=2)


@draws(
    "gauntlet",
    family="items",
    colour=STEEL,
    words=("glove", "gloves", "gauntlets", "mitten"),
    presets={
        "glove": {"material": "leather"},
        "gloves": {"material": "leather"},
        "mitten": {"material": "cloth", "colour": "b3323c"},
    },
    faces="right",
)
@weathered()
def gauntlet(canvas: Canvas, look: Look) -> None:
    """Paint an armoured glove, fingers up or as a fist."""
    plate = _plate(look)
    trim = metal(look.second(GOLD))
    fist = look.has("fist") or look.chance("fist", 0.4)
    if canvas.tiny and not look.has("fist"):
        _bold_glove(canvas, look, plate, trim)
        return
    with canvas.placed(32, 36, look.vary("tilt", -10, 10)):
        canvas.polygon(mirrored("0,4 9,4 17,25 0,27"), plate, bevel=6)
        canvas.limb([(-16, 25, 1.6), (0, 27, 1.8), (16, 25, 1.6)], trim)
        canvas.blob(path("-12,-8 0,-11 12,-8 12,5 8,9 -8,9 -12,4"), plate, bevel=6)
        for number, x in enumerate((-9, -3, 3, 9)):
            if fist:
                canvas.ellipse(x, -9, 3.4, 5, plate)
            else:
                long = (13, 17, 16, 12)[number]
                canvas.limb([(x, -7, 3), (x * 1.2, -7 - long * 0.5, 2.9), (x * 1.3, -7 - long, 2.4)], plate)
                canvas.stamp(x * 1.2, -7 - long * 0.5, 4, 1, plate.tones[0])
        canvas.limb([(10, 3, 3.2), (16, -3, 3.0), (15 if fist else 20, -9, 2.6)], plate)
        canvas.limb([(-9, 8, 1.4), (0, 9, 1.5), (9, 8, 1.4)], trim)
        rivets(canvas, [(-8, 18), (0, 19), (8, 18)], plate)
