"""Musical instruments: lute, harp, drum, flute, horn, bell."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import BONE, DARK_WOOD, GOLD, RED, WOOD, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, tube
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_colour, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands, planks

_FRAME = Framing(fill=0.95, grow=2.2, anchor="centre")


def _strings(canvas: Canvas, xs: tuple[float, ...], top: float, bottom: float) -> None:
    for x in xs:
        canvas.limb(
            [(x * 0.5, top, 0.3), (x, bottom, 0.3)], soft("f2efe2"), smooth=False, thinnest=0.5, **inlay(0.2)
        )


@draws(
    "lute",
    family="items",
    colour="c98a45",
    words=("guitar", "mandolin", "banjo", "violin", "ukulele", "fiddle", "oud"),
    presets={
        "guitar": {"kind": "waisted"},
        "acoustic guitar": {"kind": "waisted"},
        "classical guitar": {"kind": "waisted"},
        "violin": {"kind": "waisted", "colour": "a3582f"},
        "fiddle": {"kind": "waisted", "colour": "a3582f"},
        "banjo": {"kind": "round", "colour": "f0e6cc"},
        "ukulele": {"kind": "waisted"},
    },
    framing=_FRAME,
)
@weathered()
def lute(canvas: Canvas, look: Look) -> None:
    """Paint a plucked instrument: pear-shaped, waisted or round, its neck to the upper right."""
    face = matte(body_colour(look, "c98a45"))
    rim, neck = matte(lighten(face.base, -0.16)), matte(DARK_WOOD)
    outlines = {
        "pear": "0,-13 6,-8 14,4 15,13 9,22 0,24",
        "waisted": "0,-11 8,-10 11,-3 8,3 13,11 12,20 6,25 0,25",
        "round": "0,-9 12,-4 16,8 12,20 0,25",
    }
    kind = look.kind if look.kind in outlines else look.pick("body", ("pear", "pear", "round"))
    long = look.vary("neck", 22, 28)
    wide = look.vary("wide", 0.94, 1.12)
    with canvas.placed(27, 36, 40 + look.vary("tilt", -5, 5)):
        canvas.limb([(0, -6, 2.4), (0, -long - 6, 2.0)], neck, smooth=False)
        bent = kind == "pear"
        with canvas.placed(0, -long - 6, -38 if bent else 0):
            canvas.polygon(mirrored("0,-10 3.6,-9 3,1 0,2"), neck, bevel=1.6)
            for y in (-7, -3.4):
                for side in (-1, 1):
                    canvas.ellipse(side * 4.6, y, 1.7, 1.3, metal(GOLD))
        outline = [(x * wide, y) for x, y in mirrored(outlines[kind])]
        canvas.blob(outline, rim, bevel=4)
        canvas.blob(
            [(x * 0.84, 7 + (y - 7) * 0.86) for x, y in outline],
            face,
            shade="flat",
            bias=0.06,
            gradient=0.3,
            cast=0.0,
            texture=planks(4, vertical=True),
        )
        canvas.ellipse(0, 6, 4.4, 4.4, matte("3a2620"), shade="flat", bias=-0.1)
        canvas.rectangle(-5.4, 15, 10.8, 2.6, neck, bevel=1)
        _strings(canvas, (0.0,) if canvas.tiny else (-2.4, 0.0, 2.4), -long - 4, 16)


@draws("harp", family="items", colour=GOLD, words=("lyre",), faces="right")
@weathered()
def harp(canvas: Canvas, look: Look) -> None:
    """Paint a harp with its curved neck, or a small lyre."""
    frame = metal(body_colour(look, GOLD)) if look.material != "wood" else matte(look.colour)
    string = soft("f2efe2")
    if look.noun == "lyre":
        for number in range(5):
            canvas.limb(
                [(24 + number * 4, 16, 0.4), (26 + number * 3, 48, 0.4)], string, smooth=False, thinnest=0.5
            )
        for side in (-1, 1):
            canvas.limb(
                [
                    (32, 56, 4),
                    (32 + side * 17, 48, 3.4),
                    (32 + side * 15, 28, 2.6),
                    (32 + side * 19, 10, 2.2),
                    (32 + side * 13, 8, 1.7),
                ],
                frame,
            )
        canvas.limb([(15, 16, 1.9), (49, 16, 1.9)], frame, smooth=False)
        return
    bow = look.vary("bow", 6, 13)
    for number in range(4 if canvas.small else 8):
        step = number / (3 if canvas.small else 7)
        canvas.limb(
            [
                (18 + step * 28, 14 - step * 3 + bow * 0.5 * step * (1 - step), 0.4),
                (21 + step * 26, 50 - step * 30, 0.4),
            ],
            string,
            smooth=False,
            thinnest=0.5,
        )
    canvas.limb([(14, 56, 3.4), (12, 34, 2.8), (14, 12, 3.0)], frame)
    canvas.limb([(14, 12, 3.2), (24, 12 + bow * 0.6, 2.8), (38, 9, 2.8), (50, 14, 2.6)], frame)
    canvas.limb([(50, 14, 2.4), (36, 36, 4.0), (17, 57, 4.6)], frame)
    canvas.rectangle(8, 56, 18, 4.6, frame, bevel=1.6)
    canvas.ellipse(13, 8, 3.6, 3.6, frame)


@draws(
    "drum",
    family="items",
    colour="b3323c",
    words=("war drum", "bongo", "tambourine", "drums"),
    faces="viewer",
)
@weathered()
def drum(canvas: Canvas, look: Look) -> None:
    """Paint a drum with laced cords and sticks."""
    shell, hoop, skin = matte(body_colour(look, "b3323c")), metal(look.second(GOLD)), matte("f0e6cc")
    wide, tall = look.vary("wide", 19, 24), look.vary("tall", 20, 32)
    with canvas.placed(32, 36):
        top, bottom = -tall / 2, tall / 2
        canvas.blob(
            [
                (-wide, top),
                (wide, top),
                (wide, bottom),
                (wide * 0.5, bottom + 6),
                (0, bottom + 7),
                (-wide * 0.5, bottom + 6),
                (-wide, bottom),
            ],
            shell,
            bevel=13,
        )
        cords = 0 if canvas.tiny else 3 if canvas.small else 5
        for number in range(cords):
            x0 = -wide + 2 + number * (2 * wide - 4) / cords
            x1 = x0 + (wide - 2) / cords
            x2 = x0 + 2 * (wide - 2) / cords
            canvas.limb(
                [(x0, top + 5, 0.8), (x1, bottom + 4, 0.8), (x2, top + 5, 0.8)], skin, smooth=False, cast=0.0
            )
        canvas.limb(
            [
                (-wide, bottom, 2),
                (-wide * 0.5, bottom + 5.6, 2),
                (wide * 0.5, bottom + 5.6, 2),
                (wide, bottom, 2),
            ],
            hoop,
        )
        canvas.ellipse(0, top, wide + 1, 8, hoop, bevel=2)
        canvas.ellipse(0, top - 0.6, wide - 2, 6, skin, shade="flat", bias=0.1)
        if look.chance("sticks", 0.7):
            for side in (-1, 1):
                canvas.limb([(side * 4, top, 1.2), (side * 21, top - 14, 1.2)], matte(WOOD), smooth=False)
                canvas.ellipse(side * 4, top, 2.6, 2.3, matte("f2e6c8"))


@draws(
    "flute",
    family="items",
    colour="c9a06a",
    words=("pan flute", "recorder", "ocarina", "panpipe", "pipe"),
    presets={
        "pan flute": {"kind": "pan"},
        "panpipe": {"kind": "pan"},
        "pipe": {"kind": "smoking", "colour": DARK_WOOD},
    },
    framing=_FRAME,
)
@weathered()
def flute(canvas: Canvas, look: Look) -> None:
    """Paint a flute with its holes, pan pipes, or a tobacco pipe."""
    metallic = look.material in {"silver", "gold", "steel", "iron", "metal"}
    ramp = metal(look.colour) if metallic else matte(body_colour(look, "c9a06a"))
    if look.kind == "smoking":
        canvas.limb(tube("8,20,2 22,22,2 34,36,2.6 44,44,3"), ramp)
        canvas.blob([(36, 30), (54, 28), (54, 44), (48, 52), (40, 50), (37, 42)], ramp, bevel=6)
        canvas.ellipse(45, 29, 8.6, 2.6, Ramp("ee6a25", "glow"))
        return
    if look.kind == "pan":
        count = look.pick("pipes", (5, 6, 7))
        for number in range(count):
            x = 32 + (number - (count - 1) / 2) * 7.4
            canvas.rectangle(x - 3.4, 14, 6.8, 40 - number * 4.2, ramp, bevel=3)
            canvas.ellipse(x, 14, 3.2, 1.3, ramp, **inlay(-0.4))
        canvas.polygon(
            [(8, 22), (56, 22), (56, 28), (8, 30)], matte(look.second(RED)), bevel=1.4, texture=bands(2, 0.5)
        )
        return
    fat = look.vary("fat", 3.6, 5) * (1.5 if canvas.tiny else 1)
    with canvas.placed(32, 32, -45 + look.vary("tilt", -5, 5)):
        canvas.limb([(-32, 0, fat), (32, 0, fat * 0.9)], ramp, smooth=False)
        for x in (-32, 27) if canvas.tiny else (-26, -12, 26):
            canvas.rectangle(
                x, -fat - 0.8, 3.6, 2 * fat + 1.6, metal(GOLD) if not metallic else ramp, bevel=1.4
            )
        if canvas.tiny:
            for x in (-16, -4, 8, 20):
                canvas.stamp(x, -1, 3, 3, "2b2130")
            return
        for number in range(5):
            canvas.ellipse(-5 + number * 6, -0.8, 1.7, 1.5, matte("2b2130"), **inlay(-0.2))
        canvas.ellipse(-20, -0.8, 2.4, 1.7, matte("2b2130"), **inlay(-0.2))


@draws(
    "horn",
    family="items",
    colour=BONE,
    words=("war horn", "trumpet", "bugle", "cornucopia"),
    presets={"trumpet": {"kind": "trumpet", "colour": GOLD}, "bugle": {"kind": "trumpet", "colour": GOLD}},
    framing=_FRAME,
)
@weathered()
def horn(canvas: Canvas, look: Look) -> None:
    """Paint a curved war horn with bands and strap, or a trumpet."""
    if look.kind == "trumpet":
        brass = metal(body_colour(look, GOLD))
        if canvas.small:
            _bold_trumpet(canvas, look, brass)
            return
        with canvas.placed(32, 32, -24 + look.vary("tilt", -6, 6)):
            canvas.limb(tube("-30,-3,1.7 0,-3,1.8 14,-3,2.6 22,-3,4"), brass, smooth=False)
            canvas.limb(tube("-18,-3,1.7 -24,3,1.8 -18,9,1.8 8,9,1.8 14,4,1.8 8,-2,1.8"), brass)
            for x in (-10, -4, 2):
                canvas.limb([(x, -10, 1.7), (x, 6, 2.0)], brass, smooth=False)
            canvas.blob([(18, -5), (26, -8), (32, -16), (32, 10), (26, 2), (18, -1)], brass, bevel=4)
            canvas.ellipse(-31, -3, 2, 3.4, brass)
        return
    shell, band = matte(body_colour(look, BONE)), metal(look.second(look.pick("band", (GOLD, "97a2b3"))))
    curve = look.vary("curve", 0.86, 1.14)
    spine = [
        (10, 14, 2.0),
        (13, 28 * curve, 4.4),
        (24, 41 * curve, 7.2),
        (40, 42 * curve, 10),
        (51, 34 * curve, 12),
    ]
    if look.chance("strap", 0.7):
        canvas.limb([(12, 26, 1.2), (26, 12, 1.3), (46, 22, 1.2)], matte("6d4325"))
    canvas.limb(spine, shell)
    for (x, y, radius), (x1, y1, _) in ((spine[1], spine[2]), (spine[3], spine[4])):
        length = ((x1 - x) ** 2 + (y1 - y) ** 2) ** 0.5
        ax, ay = -(y1 - y) / length * radius, (x1 - x) / length * radius
        canvas.limb([(x - ax, y - ay, 1.7), (x + ax, y + ay, 1.7)], band, smooth=False, cast=0.0)
    canvas.ellipse(55, 29.6 * curve, 6, 12, band, 52, bevel=2)
    canvas.ellipse(55.6, 29.2 * curve, 3.6, 9, matte("3a2620"), 52, **inlay(-0.1))


def _bold_trumpet(canvas: Canvas, look: Look, brass: Ramp) -> None:
    """Draw the tube, three valves, one loop and a wide bell at 16 px."""
    loop = look.vary("loop", 12, 17)
    with canvas.placed(32, 32, look.vary("tilt", -14, 0)):
        canvas.limb([(-29, -5, 2), (14, -5, 2)], brass, smooth=False)
        canvas.limb([(-18, -4, 2), (-18, loop, 2), (8, loop, 2), (8, -4, 2)], brass, smooth=False)
        for x in (-12, -3, 6):
            canvas.rectangle(x - 1.8, -16, 3.6, 12, brass, bevel=1)
        canvas.polygon([(10, -8), (29, -20), (29, 11), (10, -2)], brass, bevel=5)
        canvas.rectangle(-31, -10, 4, 10, brass, bevel=1)


@draws("bell", family="items", colour=GOLD, words=("handbell", "church bell", "jingle bell"), faces="viewer")
@weathered()
def bell(canvas: Canvas, look: Look) -> None:
    """Paint a bell with clapper, hanging or with a handle."""
    brass = metal(body_colour(look, GOLD))
    wide, tall = look.vary("wide", 19, 24), look.vary("tall", 30, 36)
    with canvas.placed(32, 44, 0 if canvas.small else look.vary("swing", -12, 12)):
        if look.chance("handle", 0.5) or look.noun == "handbell":
            canvas.limb([(0, -tall, 2.6), (0, -tall - 9, 3.4), (0, -tall - 14, 2.8)], matte(WOOD))
        else:
            canvas.limb(
                tube(
                    f"-4,{-tall + 1},1.7 -4,{-tall - 6},1.7 0,{-tall - 9},1.8"
                    f" 4,{-tall - 6},1.7 4,{-tall + 1},1.7"
                ),
                brass,
            )
        clapper = 6.4 if canvas.small else 4.6
        canvas.ellipse(0, 8 if canvas.small else 7, clapper, clapper, matte("4c5160"))
        shoulder = (11, 15, 16) if canvas.small else (8, 12, 13)
        canvas.blob(
            mirrored(
                f"0,{-tall} {shoulder[0]},{-tall + 1} {shoulder[1]},{-tall * 0.6}"
                f" {shoulder[2]},{-tall * 0.3} {wide},3 {wide},6 0,8"
            ),
            brass,
            bevel=12,
        )
        canvas.limb([(-wide, 4, 2.0), (0, 7, 2.2), (wide, 4, 2.0)], brass)
        if look.part("ribbon", "bow") or look.has("christmas"):
            canvas.ellipse(0, -tall, 6, 4, matte(RED))
        glint(canvas, -7, -tall * 0.6, 2.4, 8)
