"""Garments: dresses, robes, shirts, coats, trousers, skirts, socks, scarves, ties, aprons."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.pieces.cloth import cloth_texture, print_on, tear_hem
from sprite_tavern.forge.pieces.emblems import emblem, pictured, sign_colour
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, RED, matte, metal, soft
from sprite_tavern.forge.pieces.outlines import inlay, mirrored
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import stripes

_INSIDE = "2b2633"
_PALE = 560
"""Sum of red, green and blue above which cloth needs a dark or red emblem."""
_TOPS: dict[str, Preset] = {
    "shirt": {"kind": "shirt", "colour": "e6e2da"}, "t shirt": {"kind": "tee", "colour": "3f8fd0"},
    "tshirt": {"kind": "tee", "colour": "3f8fd0"}, "tunic": {"kind": "tunic", "colour": "4a7a5a"},
    "blouse": {"kind": "shirt", "colour": "f2d9e2"}, "vest": {"kind": "vest", "colour": "8d5a34"},
    "waistcoat": {"kind": "vest", "colour": "5a3f6a"}, "jacket": {"kind": "jacket", "colour": "6a4630"},
    "leather jacket": {"kind": "jacket", "colour": "34323f"}, "coat": {"kind": "coat", "colour": "6a5a44"},
    "trench coat": {"kind": "coat", "colour": "b59a6a"}, "winter coat": {"kind": "coat", "colour": "3f5f8a"},
    "lab coat": {"kind": "coat", "colour": "f0f2f6"}, "suit": {"kind": "suit", "colour": "3a3f52"},
    "tuxedo": {"kind": "suit", "colour": "2b2a33"}, "hoodie": {"kind": "hoodie", "colour": "7f8a9c"},
    "sweater": {"kind": "sweater", "colour": "b8343c"}, "sweatshirt": {"kind": "sweater", "colour": "7f8a9c"},
    "jumper": {"kind": "sweater", "colour": "3f7a5a"}, "jersey": {"kind": "tee", "colour": "d3313a"},
    "uniform": {"kind": "jacket", "colour": "3a4f8a"}, "polo shirt": {"kind": "tee", "colour": "4a9e3f"},
    "tank top": {"kind": "vest", "colour": "f0f0f4"}, "cardigan": {"kind": "jacket", "colour": "9a6a7a"},
    "ugly sweater": {"kind": "sweater", "colour": "3f8a4a", "states": ("snowy",)},
    "hawaiian shirt": {"kind": "tee", "colour": "30a4bb", "states": ("patterned",)},
    "rags": {"kind": "tunic", "colour": "8a7658", "states": ("worn",)},
    "clothes": {"kind": "tunic", "colour": "4a7a9a"}, "outfit": {"kind": "jacket"},
}  # fmt: skip
_SLEEVES = {"tee": 0.45, "vest": 0.0, "tunic": 0.7}


@draws("shirt", family="items", colour="e6e2da", presets=_TOPS, faces="viewer")
@weathered("cracked", "snowy")
def shirt(canvas: Canvas, look: Look) -> None:
    """Paint an upper garment laid flat: shirt, jacket, coat, hoodie, sweater, suit or vest."""
    look.has("snowy", "worn")
    cloth = body_ramp(look)
    long = look.kind in {"coat", "tunic"}
    hem = 28.0 if long else look.vary("hem", 20, 24)
    half = look.vary("half", 14, 17)
    with canvas.placed(32, 32):
        if look.kind == "hoodie":
            canvas.blob(
                mirrored("0,-31 9,-29 14,-19 10,-13 0,-12"), Ramp(lighten(cloth.base, -0.08)), bevel=5
            )
        _sleeves(canvas, look, cloth, half)
        flare = half + (4 if long else 0)
        torso = canvas.polygon([(-7, -23), (7, -23), (half, -19), (half - 1, 0), (flare, hem), (0, hem + 2),
        (-flare, hem), (-half + 1, 0), (-half, -19)],
                               cloth, bevel=7, texture=cloth_texture(look))  # fmt: skip
        print_on(canvas, look, torso, half)
        _FRONTS.get(look.kind, _tee)(canvas, look, cloth, hem)
        if pictured(look) or (look.kind in {"tee", "sweater"} and look.chance("emblem", 0.5)):
            with canvas.placed(0, -3):
                emblem(
                    canvas,
                    pictured(look) or look.pick("emblem", ("star", "heart", "lightning", "skull")),
                    7,
                    matte(sign_colour(look, RED if sum(cloth.base) > _PALE else "f6f2ea")),
                )
        tear_hem(canvas, look, flare, hem)


def _sleeves(canvas: Canvas, look: Look, cloth: Ramp, half: float) -> None:
    share = _SLEEVES.get(look.kind, 1.0)
    if share <= 0.0:
        return
    drop = look.vary("arms", 4, 14)
    for side in (-1, 1):
        end_x, end_y = half + 4 + 8 * share, -16 + (16 + drop) * share
        canvas.limb(
            [
                (side * (half - 3), -16, 7),
                (side * (half + 5), -9 if share < 0.6 else -6, 6.4),
                (side * end_x, end_y, 5.4),
            ],
            cloth,
            texture=cloth_texture(look),
        )
        if share == 1.0 and look.kind not in {"coat", "tunic"}:
            canvas.ellipse(side * (end_x + 0.5), end_y + 2, 5.4, 3, Ramp(lighten(cloth.base, 0.1)), side * 20)


def _collar(canvas: Canvas, ramp: Ramp, deep: float) -> None:
    canvas.polygon(
        [(-6, -24), (6, -24), (0, -24 + deep)], matte(_INSIDE), shade="flat", cast=0.0, line="dark"
    )
    for side in (-1, 1):
        canvas.polygon(
            [(side * 5, -26), (side * 10, -21), (side * 3, -24 + deep), (side * 0.5, -25 + deep)],
            ramp,
            bevel=1.6,
        )


def _buttons(canvas: Canvas, colour: str, top: float, hem: float, x: float = 0.0) -> None:
    y = top
    while y < hem - 3:
        canvas.stamp(x, y, 2, 2, colour)
        y += 7


def _tee(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.ellipse(0, -23, 7, 4.6, matte(_INSIDE), shade="flat", line="dark", cast=0.0)
    canvas.limb([(-7, -23, 1.2), (0, -18, 1.3), (7, -23, 1.2)], Ramp(lighten(cloth.base, -0.08)), cast=0.0)


def _shirt(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.limb([(0, -16, 0.8), (0, hem, 0.8)], cloth, smooth=False, **inlay(-0.24))
    _collar(canvas, Ramp(lighten(cloth.base, 0.08), cloth.kind), 9)
    _buttons(canvas, "6a5a4a", -10, hem)


def _tunic(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.polygon([(-5, -24), (5, -24), (0, -11)], matte(_INSIDE), shade="flat", line="dark", cast=0.0)
    trim = metal(look.second(GOLD))
    for y in (-19, -15):
        canvas.limb([(-3, y, 0.7), (3, y, 0.7)], trim, **inlay(0.0))
    canvas.limb([(-19, hem - 3, 1.4), (0, hem - 1, 1.4), (19, hem - 3, 1.4)], trim, line=None, cast=0.0)
    canvas.rectangle(-16, 5, 32, 4.6, matte(DARK_LEATHER), bevel=1.6)
    canvas.rectangle(-3.4, 4, 6.8, 6.6, metal(GOLD), bevel=1.6)


def _vest(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:
    canvas.polygon(
        [(-7, -24), (7, -24), (0, 0)],
        soft("f2f0ea") if look.noun == "waistcoat" else matte(_INSIDE),
        shade="flat",
        line="dark",
        cast=0.0,
    )
    canvas.limb([(0, 0, 0.8), (0, hem, 0.8)], cloth, smooth=False, **inlay(-0.3))
    _buttons(canvas, look.pick("buttons", (GOLD, "d3dae2")), 4, hem)


def _jacket(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:
    canvas.polygon(
        [(-7, -24), (7, -24), (2.6, hem), (-2.6, hem)],
        matte(look.second(look.pick("lining", ("e6e2da", RED, _INSIDE)))),
        shade="flat",
        line="dark",
        cast=0.0,
    )
    for side in (-1, 1):
        canvas.polygon(
            [(side * 5, -26), (side * 11, -20), (side * 6, -4), (side * 2, -10)],
            Ramp(lighten(cloth.base, 0.06), cloth.kind),
            bevel=1.6,
        )
        canvas.rectangle(side * 9 - 4, 8, 8, 5, cloth, bevel=1.4)
    canvas.limb([(3, -8, 0.8), (2.8, hem - 1, 0.8)], metal("d3dae2"), smooth=False, line=None, cast=0.0)


def _coat(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:
    canvas.limb([(0, -14, 0.9), (1, hem + 1, 0.9)], cloth, smooth=False, **inlay(-0.3))
    trim = soft("f0e8dc") if look.noun == "winter coat" else Ramp(lighten(cloth.base, 0.08))
    _collar(canvas, trim, 12)
    for x in (-5, 5):
        _buttons(canvas, look.pick("buttons", (GOLD, "3a2a26", "d3dae2")), -6, 8, x)
    canvas.rectangle(-16, 7, 32, 4, Ramp(lighten(cloth.base, -0.12)), bevel=1.4)
    for side in (-1, 1):
        canvas.limb([(side * 8, 15, 0.9), (side * 14, 17, 0.9)], cloth, **inlay(-0.3))


def _suit(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:
    canvas.polygon([(-7, -24), (7, -24), (0, 4)], soft("f4f4f6"), shade="flat", line="dark", cast=0.0)
    tie = matte(look.second(look.pick("tie", (RED, "3a68cf", "2b2a33"))))
    if look.noun == "tuxedo":
        for side in (-1, 1):
            canvas.polygon([(0, -19), (side * 6, -22), (side * 6, -16)], matte("24242e"), bevel=1)
    else:
        canvas.polygon([(-2.4, -22), (2.4, -22), (3.4, -4), (0, 1), (-3.4, -4)], tie, bevel=1.4)
    for side in (-1, 1):
        canvas.polygon(
            [(side * 6, -25), (side * 12, -18), (side * 9, -13), (side * 1, 5)],
            Ramp(lighten(cloth.base, 0.08)),
            bevel=1.6,
        )
    canvas.limb([(0, 5, 0.8), (0, hem, 0.8)], cloth, smooth=False, **inlay(-0.3))
    _buttons(canvas, "1f1f28", 8, hem)


def _hoodie(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:  # noqa: ARG001 - all kinds are drawn alike
    canvas.blob(mirrored("0,-25 9,-24 8,-18 0,-14"), matte(_INSIDE), shade="flat", line="dark", cast=0.0)
    for side in (-1, 1):
        canvas.limb([(side * 4, -16, 0.9), (side * 4.6, -6, 1)], soft("f2f0ea"))
    canvas.polygon([(-9, 4), (9, 4), (12, 15), (-12, 15)], cloth, bevel=2)
    canvas.rectangle(-16, hem - 4, 32, 4, Ramp(lighten(cloth.base, -0.08)), bevel=1.4)


def _sweater(canvas: Canvas, look: Look, cloth: Ramp, hem: float) -> None:
    _tee(canvas, look, cloth, hem)
    trim = matte(look.second("f6f2ea"))
    if not pictured(look) and not look.has("striped"):
        for y in (-10, 12):
            canvas.limb(
                [(x, y + (2 if number % 2 else -2), 1.2) for number, x in enumerate(range(-14, 15, 4))],
                trim,
                smooth=False,
                **inlay(0.0),
            )
    canvas.rectangle(
        -16, hem - 4, 32, 4.4, Ramp(lighten(cloth.base, -0.1)), bevel=1.4, texture=stripes(0, 3, 0.4, 0.16)
    )


_FRONTS: dict[str, Callable[[Canvas, Look, Ramp, float], None]] = {
    "shirt": _shirt, "tunic": _tunic, "vest": _vest, "jacket": _jacket, "coat": _coat, "suit": _suit,
    "hoodie": _hoodie, "sweater": _sweater,
}  # fmt: skip
