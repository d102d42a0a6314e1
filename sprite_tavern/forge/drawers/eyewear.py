"""Glasses, goggles, headphones, wigs, bandanas."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import GOLD, LEATHER, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import facet, inlay, mirrored, path
from sprite_tavern.forge.pieces.sparkle import glint
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import stripes

_DARK = "231f2c"
_GLASSES: dict[str, Preset] = {
    "sunglasses": {"kind": "dark", "colour": "34323f"}, "spectacles": {}, "eyeglasses": {},
    "reading glasses": {}, "shades": {"kind": "dark", "colour": "34323f"},
    "goggles": {"kind": "goggles", "colour": "c9922e"},
    "steampunk goggles": {"kind": "goggles", "colour": "c9922e"},
    "ski goggles": {"kind": "ski", "colour": "3f5fae"}, "monocle": {"kind": "monocle", "colour": GOLD},
    "eyepatch": {"kind": "patch", "colour": "34323f"}, "vr headset": {"kind": "ski", "colour": "45464f"},
    "night vision goggles": {"kind": "goggles", "colour": "5f6a54", "second": "5ae05a"},
    "3d glasses": {"kind": "dark", "colour": "f2f3f6"}, "pair of glasses": {},
}  # fmt: skip


@draws(
    "spectacles",
    family="items",
    colour="5a4632",
    words=("glasses", "optics"),
    presets=_GLASSES,
    faces="viewer",
)
@weathered("broken", "cracked")
def glasses(canvas: Canvas, look: Look) -> None:
    """Paint glasses, sunglasses, goggles, a monocle on its chain or an eyepatch."""
    frame = body_ramp(look, "metal" if look.kind in {"goggles", "monocle"} else "matte")
    kind = look.kind if look.kind in {"dark", "goggles", "ski", "monocle", "patch"} else "plain"
    with canvas.placed(32, 32, look.vary("turn", -8, 8)):
        if kind == "monocle":
            canvas.limb([(4, 15, 0.9), (14, 24, 0.9), (8, 32, 0.9), (18, 34, 0.9)], metal(GOLD))
            _lens(canvas, (0, look.vary("size", 15, 18)), frame, soft("cfe8f2"))
        elif kind == "patch":
            canvas.limb([(-30, -14, 1.3), (0, -6, 1.4), (30, -18, 1.3)], frame, smooth=False)
            canvas.blob(mirrored(f"0,-11 14,-10 15,0 {look.vary('point', 6, 10)},13 0,16"), frame, bevel=6)
            if pictured(look):
                emblem(canvas, pictured(look) or "skull", 7, matte("f2f3f6"))
        elif kind == "ski":
            canvas.limb([(-30, -2, 4), (-22, 0, 4)], matte(_DARK))
            canvas.limb([(30, -2, 4), (22, 0, 4)], matte(_DARK))
            canvas.blob(mirrored("0,-13 20,-13 26,-4 24,9 12,14 4,9 0,8"), frame, bevel=5)
            canvas.blob(
                mirrored("0,-9 18,-9 22,-3 20,6 11,9 4,5 0,4"),
                metal(look.second("f0832a")),
                shade="flat",
                gradient=0.4,
            )
            glint(canvas, -13, -5, 6, 2)
        else:
            _pair(canvas, look, kind, frame)


def _pair(canvas: Canvas, look: Look, kind: str, frame: Ramp) -> None:
    glass = {"dark": metal("3a3a4c"), "goggles": metal(look.second("6fd0ee"))}.get(
        kind, soft(look.second("cfe8f2"))
    )
    size = look.vary("size", 10, 12.4)
    if kind == "goggles":
        canvas.limb([(-31, 0, 3.6), (0, -4, 3.6), (31, 0, 3.6)], matte(LEATHER))
    else:
        for side in (-1, 1):
            canvas.limb([(side * 23, -3, 1.3), (side * 30, -8, 1.2), (side * 29, -13, 1)], frame)
    canvas.limb([(-5, -1, 1.4), (0, -3.4, 1.5), (5, -1, 1.4)], frame)
    for side in (-1, 1):
        _lens(
            canvas,
            (side * 13.4, size),
            frame,
            glass,
            square=kind == "dark" and look.chance("square", 0.6),
        )
    if look.has("broken", "cracked"):
        canvas.limb(
            [(9, -8, 0.8), (13, -1, 0.9), (10, 3, 0.8), (17, 8, 0.8)],
            matte("f4fbff"),
            smooth=False,
            **inlay(0.2),
        )


def _lens(
    canvas: Canvas, place: tuple[float, float], frame: Ramp, glass: Ramp, *, square: bool = False
) -> None:
    """Draw a lens in its frame; `place` is its x and its radius."""
    x, size = place
    if square:
        canvas.blob(
            [(x + dx * size, dy * size) for dx, dy in path("-1,-.7 1,-.7 .9,.4 .4,.8 -.4,.8 -.9,.4")],
            frame,
            bevel=2,
        )
        canvas.blob(
            [
                (x + dx * size * 0.8, dy * size * 0.8)
                for dx, dy in path("-1,-.7 1,-.7 .9,.4 .4,.8 -.4,.8 -.9,.4")
            ],
            glass,
            **facet(),
        )
    else:
        canvas.ellipse(x, 0, size, size, frame, bevel=2.4)
        canvas.ellipse(x, 0, size * 0.74, size * 0.74, glass, shade="flat", gradient=0.3)
    glint(canvas, x - size * 0.3, -size * 0.26, size * 0.3, size * 0.24)


@draws(
    "headphones",
    family="items",
    colour="34323f",
    words=("headset", "earphones", "gaming headset", "earmuffs"),
    faces="viewer",
)
@weathered()
def headphones(canvas: Canvas, look: Look) -> None:
    """Paint headphones with padded cups, sometimes with a microphone."""
    shell, pad = body_ramp(look), matte(look.second(look.pick("pad", (RED, "3a9ed0", "5cb544"))))
    wide = look.vary("wide", 19, 23)
    with canvas.placed(32, 34):
        band = [(-wide, 4, 2.4), (-wide * 0.86, -16, 3), (0, -25, 3.4), (wide * 0.86, -16, 3), (wide, 4, 2.4)]
        canvas.limb(band, shell)
        canvas.limb([(-wide * 0.66, -16, 1), (0, -21, 1), (wide * 0.66, -16, 1)], pad, line=None, cast=0.0)
        if "headset" in look.noun or look.part("microphone"):
            canvas.limb([(-wide, 16, 1.2), (-14, 25, 1.2), (-4, 25, 1.2)], shell)
            canvas.ellipse(-3, 25, 3, 2.4, shell)
        for side in (-1, 1):
            canvas.blob(
                [
                    (side * (wide - 6), -4),
                    (side * (wide + 1), -6),
                    (side * (wide + 1), 20),
                    (side * (wide - 6), 18),
                ],
                pad,
                bevel=3,
            )
            canvas.blob(
                [(side * wide, -8), (side * (wide + 8), -4), (side * (wide + 8), 18), (side * wide, 22)],
                shell,
                bevel=5,
            )


@draws(
    "wig",
    family="items",
    colour="eccf72",
    words=("hairpiece", "toupee", "fake beard"),
    presets={"fake beard": {"kind": "beard", "colour": "8a5a34"}},
    faces="viewer",
)
@weathered()
def wig(canvas: Canvas, look: Look) -> None:
    """Paint a head of hair with nobody under it, or a beard."""
    hair = body_ramp(look)
    long = look.vary("long", 14, 27)
    with canvas.placed(32, 30):
        if look.kind == "beard":
            canvas.blob(
                mirrored(f"0,-6 14,-14 20,-16 20,4 10,{long} 0,{long + 4}"),
                hair,
                bevel=8,
                texture=stripes(80, 5, 0.3, 0.16),
            )
            canvas.blob(mirrored("0,-6 10,-9 17,-3 8,0 0,-1"), Ramp(lighten(hair.base, 0.06)), bevel=3)
            return
        strands = stripes(82, 5, 0.3, 0.16)
        canvas.blob(
            mirrored(f"0,-22 16,-18 24,-2 25,{long} 14,{long + 3} 13,2 0,-4"), hair, bevel=9, texture=strands
        )
        canvas.blob(
            path("-16,-4 -12,-18 6,-22 18,-8 15,2 6,-8 -6,-6"),
            Ramp(lighten(hair.base, 0.06)),
            bevel=5,
            texture=strands,
        )


@draws("bandana", family="items", colour="d3313a", words=("headband", "kerchief", "neckerchief",
       "headscarf", "hood"),
       presets={"headband": {"kind": "band"}, "hood": {"kind": "hood", "colour": "5a3f2e"}},
       faces="viewer")  # fmt: skip
@weathered()
def bandana(canvas: Canvas, look: Look) -> None:
    """Paint a knotted kerchief with spots, a headband with flying ends, or a hood."""
    cloth = body_ramp(look)
    with canvas.placed(30, 34):
        if look.kind == "hood":
            canvas.blob(
                mirrored(f"0,-{look.vary('high', 27, 31)} 13,-25 21,-8 20,10 26,22 0,27"), cloth, bevel=9
            )
            canvas.blob(
                mirrored("0,-18 9,-15 13,-2 9,12 0,15"), matte(_DARK), shade="flat", line="dark", cast=0.0
            )
            return
        swing = look.vary("swing", -8, 6)
        for x, y in ((31, -10 + swing), (29, 10 + swing)):
            canvas.blob([(17, -4), (x - 4, y - 6), (x + 4, y), (x - 3, y + 3), (18, 2)], cloth, bevel=3)
        if look.kind == "band":
            canvas.blob(path("-26,-8 -8,-13 14,-11 20,-5 19,3 -6,4 -25,8"), cloth, bevel=4)
            canvas.blob(path("-18,-8 -4,-10 -4,2 -18,5"), metal("a3b0c2"), bevel=2)
        else:
            canvas.blob(path("-26,6 -22,-12 -6,-21 10,-17 19,-4 6,5 -12,9"), cloth, bevel=10)
            for x, y in ((-14, -8), (-3, -14), (8, -9), (-5, -3), (-17, 2)):
                canvas.ellipse(x, y, 1.9, 1.7, matte(look.second("f6f2ea")), **inlay(0.1))
        canvas.ellipse(19, -3, 4.4, 4.8, cloth)
