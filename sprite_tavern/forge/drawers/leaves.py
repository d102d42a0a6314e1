"""Single leaves: of maple and oak, plain and autumnal."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_OUTLINES = {
    "maple": "0,-29 5,-17 10,-20 9,-9 22,-18 20,-10 28,-8 20,2 24,6 8,10 10,17 0,14",
    "oak": "0,-29 7,-24 6,-18 13,-15 10,-7 18,-2 11,4 14,12 5,15 0,22",
    "plain": "0,-29 9,-20 15,-6 13,8 5,18 0,21",
}
_VEINS = {
    "maple": ((20, -13), (22, 1), (9, 12)),
    "oak": ((11, -15), (15, -2), (11, 11)),
    "plain": ((10, -12), (12, 0), (9, 10)),
}


@draws(
    "leaf",
    family="nature",
    colour="5a9e3c",
    words=("green leaf", "plant leaf", "tree leaf"),
    presets={
        "maple leaf": {"kind": "maple", "colour": "d8472c"},
        "oak leaf": {"kind": "oak", "colour": "b8762c"},
        "autumn leaf": {"kind": "maple", "colour": "e07a2c"},
        "fallen leaf": {"kind": "oak", "colour": "b8702c"},
    },
    faces="viewer",
    framing=Framing(fill=0.95, grow=2.2, anchor="centre"),
)
@weathered()
def leaf(canvas: Canvas, look: Look) -> None:
    """Paint one leaf with its stalk and veins, lighter on its left half."""
    kind = look.kind if look.kind in _OUTLINES else look.pick("leaf shape", ("plain", "plain", "oak"))
    ramp = body_ramp(look)
    wide = look.vary("wide", 0.88, 1.08)
    with canvas.placed(32, 34, look.vary("tilt", 8, 38)):
        canvas.limb([(0, 8, 1.6), (look.vary("stalk", -3, 3), 29, 1.6)], Ramp(lighten(ramp.base, -0.12)))
        outline = [(x * wide, y) for x, y in mirrored(_OUTLINES[kind])]
        draw = canvas.blob if kind == "plain" else canvas.polygon
        whole = draw(outline, ramp, bevel=8)
        light = [(min(x, 0.0), y) for x, y in outline]
        canvas.polygon(light, ramp, **inlay(0.22, clip=whole))
        thin = 0.9 if canvas.fine else 1.1
        vein = Ramp(lighten(ramp.base, -0.1))
        canvas.limb([(0, -22, thin), (0, 16, thin)], vein, smooth=False, **inlay(-0.24, clip=whole))
        for x, y in () if canvas.tiny else _VEINS[kind]:
            for side in (-1, 1):
                rows = [(0, y + 7, thin), (side * x * wide * 0.85, y, thin * 0.7)]
                canvas.limb(rows, vein, smooth=False, thinnest=0.5, **inlay(-0.2, clip=whole))
