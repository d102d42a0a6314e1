"""Of the house: bedding, curtains, frames, bath, kitchen machines, bins, ladder, umbrella."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.cloth import cloth_texture, print_on
from sprite_tavern.forge.pieces.materials import GOLD, matte, metal
from sprite_tavern.forge.pieces.outlines import cornered, inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise

_LINENS: dict[str, Preset] = {
    "cushion": {"colour": "b8343c"}, "blanket": {"kind": "blanket", "colour": "3f6fae"},
    "folded blanket": {"kind": "blanket", "colour": "3f6fae"},
    "towel": {"kind": "blanket", "colour": "6fc0d8"},
    "quilt": {"kind": "blanket", "colour": "b05a8a", "states": ("checkered",)},
    "cloth": {"kind": "bolt", "colour": "b8343c"}, "fabric": {"kind": "bolt", "colour": "8e52d8"},
    "silk": {"kind": "bolt", "colour": "d87fae"}, "linen": {"kind": "bolt", "colour": "e6dcc0"},
    "cotton": {"kind": "bolt", "colour": "f2efe6"}, "leather": {"kind": "hide", "colour": "8d5a34"},
    "hide": {"kind": "hide", "colour": "a8744a"}, "pelt": {"kind": "hide", "colour": "7a5a40"},
    "fur pelt": {"kind": "hide", "colour": "7a5a40"}, "curtain": {"kind": "curtain", "colour": "b8283c"},
    "curtains": {"kind": "curtain", "colour": "b8283c"},
    "stage curtain": {"kind": "curtain", "colour": "b8283c"},
}  # fmt: skip

_HIDE = "0,-23 8,-26 10,-18 24,-24 26,-17 15,-8 15,8 27,17 22,24 8,18 3,27 0,27"


@draws("pillow", family="furniture", colour="e8e4ee", presets=_LINENS, faces="viewer")
@weathered()
def pillow(canvas: Canvas, look: Look) -> None:
    """Paint a plump pillow, a folded blanket, a bolt of cloth, a hide, a drawn curtain."""
    cloth = body_ramp(look)
    trim = matte(look.second(lighten(cloth.base, 0.16)))
    with canvas.placed(32, 34):
        if look.kind == "blanket":
            _folded(canvas, look, cloth, trim)
        elif look.kind == "bolt":
            canvas.polygon(
                [(-22, 4), (20, -6), (27, look.vary("fall", 14, 22)), (-14, 25)],
                cloth,
                bevel=4,
                texture=cloth_texture(look),
            )
            canvas.limb([(-24, -2, 9), (22, -12, 9)], Ramp(lighten(cloth.base, 0.05)), smooth=False)
            canvas.ellipse(-25, -2, 5, 9, trim, bevel=2)
            canvas.ellipse(-25, -2, 2, 4, cloth, cast=0.0)
        elif look.kind == "hide":
            canvas.blob(
                mirrored(_HIDE),
                cloth,
                bevel=4,
                texture=noise(0.1, 0.4, look.vary("hide", 1, 9)),
            )
        elif look.kind == "curtain":
            _curtain(canvas, look, cloth)
        else:
            _plump(canvas, look, cloth, trim)


def _folded(canvas: Canvas, look: Look, cloth: Ramp, trim: Ramp) -> None:
    for number in range(3):
        y = 12 - number * 11
        half = look.vary(f"fold {number}", 23, 26)
        part = canvas.blob(
            cornered(half, 6.4, 5, 0, y),
            Ramp(lighten(cloth.base, 0.03 * number)),
            bevel=5,
            texture=cloth_texture(look),
        )
        print_on(canvas, look, part, 16)
        canvas.limb([(half - 7, y - 6, 1.4), (half - 7, y + 6, 1.4)], trim, **inlay(0.0, clip=part))


def _plump(canvas: Canvas, look: Look, cloth: Ramp, trim: Ramp) -> None:
    puff = look.vary("puff", 15, 19)
    part = canvas.blob(
        [
            (-27, -puff),
            (0, -puff + 4),
            (27, -puff),
            (24, 0),
            (27, puff),
            (0, puff - 4),
            (-27, puff),
            (-24, 0),
        ],
        cloth,
        bevel=13,
        texture=cloth_texture(look),
    )
    print_on(canvas, look, part, 15)
    if look.noun == "cushion" or look.chance("button", 0.3):
        canvas.ellipse(0, 0, 2.6, 2.4, trim)
    for x, y in ((-22.0, -puff + 4), (22.0, puff - 4)):
        canvas.limb([(x, y, 0.8), (x * 0.66, y * 0.66, 0.8)], cloth, **inlay(-0.2))


def _curtain(canvas: Canvas, look: Look, cloth: Ramp) -> None:
    gold = metal(look.second(GOLD))
    closed = look.has("closed")
    inner = 1.0 if closed else look.vary("open", 9, 14)
    for side in (-1, 1):
        canvas.polygon(
            [(side * 27, -24), (side, -24), (side * inner, 4), (side * (inner + 4), 27), (side * 27, 27)],
            cloth,
            bevel=4,
        )
        for share in (0.3, 0.55, 0.8):
            canvas.limb(
                [(side * 27 * share, -22, 0.9), (side * (inner + (27 - inner) * share), 26, 1)],
                cloth,
                **inlay(-0.24),
            )
        if not closed:
            canvas.limb([(side * (inner - 1), 5, 1.6), (side * 26, 8, 1.6)], gold)
    canvas.limb([(-29, -26, 2), (29, -26, 2)], gold, smooth=False)
    for side in (-1, 1):
        canvas.ellipse(side * 29, -26, 3, 3, gold)
