"""What keeps data: floppy disks, discs, records, tapes, chips, cards."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.geometry import ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.materials import GOLD, INK, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored, path
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten


@draws(
    "floppy disk", family="items", colour="3a4a8a",
    words=(
        "floppy", "diskette", "save icon", "disk", "cd", "dvd", "compact disc", "vinyl record", "vinyl",
        "cassette", "cassette tape", "vhs tape", "usb stick", "usb drive", "sd card", "memory card",
        "microchip", "chip", "cpu", "processor", "keycard", "key card", "credit card", "id card",
    ),
    presets={
        "cd": {"kind": "disc", "colour": "d3dae2"}, "dvd": {"kind": "disc", "colour": "d3dae2"},
        "compact disc": {"kind": "disc", "colour": "d3dae2"},
        "vinyl record": {"kind": "vinyl", "colour": "2b2a33"}, "vinyl": {"kind": "vinyl", "colour": "2b2a33"},
        "cassette": {"kind": "tape", "colour": "45464f"},
        "cassette tape": {"kind": "tape", "colour": "45464f"},
        "vhs tape": {"kind": "tape", "colour": "2b2a33"}, "usb stick": {"kind": "usb", "colour": "3a68cf"},
        "usb drive": {"kind": "usb", "colour": "3a68cf"}, "sd card": {"kind": "sd"},
        "memory card": {"kind": "sd"}, "microchip": {"kind": "chip", "colour": "34323f"},
        "chip": {"kind": "chip", "colour": "34323f"}, "cpu": {"kind": "chip", "colour": "3f8a5a"},
        "processor": {"kind": "chip", "colour": "3f8a5a"},
        "keycard": {"kind": "card", "colour": "f2f3f6", "second": RED},
        "key card": {"kind": "card", "colour": "f2f3f6", "second": RED},
        "credit card": {"kind": "card", "colour": "3a68cf"}, "id card": {"kind": "id", "colour": "f2f3f6"},
    },
    faces="viewer",
)  # fmt: skip
@weathered()
def floppy_disk(canvas: Canvas, look: Look) -> None:
    """Paint what keeps data: a floppy disk, a disc, a record, a tape, a stick, a chip, a card."""
    case = body_ramp(look)
    with canvas.placed(32, 32, look.vary("turn", -8, 8)):
        if look.kind in {"disc", "vinyl"}:
            _disc(canvas, look, case)
        elif look.kind == "tape":
            _tape(canvas, look, case)
        elif look.kind == "usb":
            with canvas.placed(0, 0, 40):
                canvas.rectangle(-6, -26, 12, 14, metal("c3ccd8"), bevel=2)
                canvas.blob(mirrored("0,-13 9,-13 10,-10 10,20 7,25 0,25"), case, bevel=4)
                canvas.stamp(-2.6, -20, 2.4, 3, "545c68")
                canvas.stamp(2.6, -20, 2.4, 3, "545c68")
        elif look.kind in {"chip", "board"}:
            _chip(canvas, look, case)
        elif look.kind in {"card", "id"}:
            _card(canvas, look, case)
        else:
            notch = 8 if look.kind == "sd" else 5
            wide = 17 if look.kind == "sd" else 25
            canvas.polygon(
                [(-wide, -25), (wide - notch, -25), (wide, -25 + notch), (wide, 25), (-wide, 25)],
                case,
                bevel=2.4,
            )
            if look.kind == "sd":
                for x in (-12, -6, 0, 6):
                    canvas.rectangle(x - 1, -23, 4, 9, metal(GOLD), bevel=1)
                canvas.rectangle(-12, -6, 24, 24, soft("f2f0ea"), bevel=1.4)
                return
            canvas.rectangle(-12, -25, 24, 17, metal("c3ccd8"), bevel=2)
            canvas.rectangle(2, -22, 6, 11, Ramp(lighten(case.base, -0.12)), shade="flat", cast=0.0)
            canvas.rectangle(-18, -1, 36, 26, soft("f2f3f6"), bevel=1.6)
            for y in (5, 11, 17):
                canvas.limb(
                    [(-13, y, 0.9), (13, y, 0.9)], matte(look.second("8b8f9c")), smooth=False, **inlay(0.0)
                )


def _tape(canvas: Canvas, look: Look, case: Ramp) -> None:
    canvas.rectangle(-28, -18, 56, 36, case, bevel=3)
    canvas.rectangle(
        -23,
        -14,
        46,
        18,
        matte(look.second(look.pick("label", ("f2c85a", "e8505f", "f2f0ea")))),
        bevel=1.4,
    )
    canvas.rectangle(-15, -7, 30, 9, matte("23262e"), **inlay(0.0))
    for x in (-9, 9):
        canvas.ellipse(x, -2.6, 4.4, 4.4, soft("f2f0ea"), bevel=1.4)
        canvas.ellipse(x, -2.6, 1.8, 1.8, matte(INK), **inlay(0.0))
    canvas.polygon(path("-16,18 -13,9 13,9 16,18"), Ramp(lighten(case.base, 0.08)), bevel=1.4)


def _disc(canvas: Canvas, look: Look, case: Ramp) -> None:
    vinyl = look.kind == "vinyl"
    canvas.ellipse(0, 0, 27, 27, case, bevel=2)
    if vinyl:
        for size in (22, 17):
            canvas.ellipse(0, 0, size, size, Ramp(lighten(case.base, 0.1)), bevel=1, cast=0.0)
            canvas.ellipse(0, 0, size - 1.4, size - 1.4, case, bevel=1, cast=0.0, line=None)
        canvas.ellipse(
            0,
            0,
            10,
            10,
            matte(look.second(look.pick("label", (RED, "f2b83a", "3a9ed0")))),
            bevel=1.4,
            cast=0.0,
        )
    else:
        for number, tint in enumerate(("f2a0c8", "f4e08a", "9ae8b0", "8fc8f4")):
            turn = -0.9 + number * 0.26
            canvas.polygon(
                [
                    (0, 0),
                    (26 * (0.6 + turn * 0.3), -22 + number * 6),
                    (27 * (0.7 + number * 0.08), -16 + number * 7),
                ],
                soft(tint),
                **inlay(0.05),
            )
        canvas.ellipse(0, 0, 9, 9, soft("e6edf2"), bevel=1.4, cast=0.0)
    canvas.cut(ellipse_points(0, 0, 3, 3), smooth=False)


def _chip(canvas: Canvas, look: Look, case: Ramp) -> None:
    gold = metal(GOLD)
    if look.kind == "board":
        canvas.rectangle(-27, -20, 54, 40, case, bevel=2)
        light = Ramp(lighten(case.base, 0.14))
        for x, y, x2, y2 in (
            (-22, -14, -8, -14),
            (-22, -8, -14, 4),
            (10, 12, 24, 12),
            (8, -12, 22, -4),
            (-20, 14, 0, 14),
        ):
            canvas.limb([(x, y, 0.9), (x2, y, 0.9), (x2, y2, 0.9)], light, smooth=False, **inlay(0.1))
        canvas.rectangle(-8, -9, 17, 17, matte("2b2a33"), bevel=2)
        for x, y, tint in ((18, -13, RED), (-18, 8, "f4cf3c"), (20, 4, "4f8fe8")):
            canvas.rectangle(x - 3, y - 3, 6, 6, matte(tint), bevel=1.4)
        return
    for number in range(-2, 3):
        for side in (-1, 1):
            canvas.limb([(number * 8, side * 18, 1.6), (number * 8, side * 27, 1.6)], gold, smooth=False)
            canvas.limb([(side * 18, number * 8, 1.6), (side * 27, number * 8, 1.6)], gold, smooth=False)
    canvas.rectangle(-21, -21, 42, 42, case, bevel=3)
    canvas.rectangle(-12, -12, 24, 24, metal(look.second("8a93a3")), bevel=2)
    canvas.ellipse(-16, -16, 2, 2, gold)


def _card(canvas: Canvas, look: Look, case: Ramp) -> None:
    canvas.blob(mirrored("0,-18 25,-18 28,-15 28,15 25,18 0,18"), case, bevel=2)
    if look.kind == "id":
        canvas.rectangle(-23, -12, 17, 22, soft("a9d0ea"), bevel=1)
        canvas.ellipse(-14.5, -4, 4, 4.6, matte("f0c09a"), cast=0.0)
        canvas.blob([(-22, 10), (-19, 3), (-10, 3), (-7, 10)], matte("3a68cf"), bevel=2)
        for y in (-9, -3, 3, 9):
            canvas.limb([(0, y, 1), (22 - (y % 4), y, 1)], matte("6f7889"), smooth=False, **inlay(0.0))
        return
    canvas.rectangle(-28, -11, 56, 7, matte(look.second("2b2a33")), **inlay(0.0))
    canvas.rectangle(-21, 1, 10, 8, metal(GOLD), bevel=1.4)
    for y in (4, 10):
        canvas.limb([(-6, y, 1), (20, y, 1)], Ramp(lighten(case.base, -0.2)), smooth=False, **inlay(0.0))
