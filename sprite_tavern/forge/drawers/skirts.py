"""Dresses, skirts, robes, trousers, shorts, overalls."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.pieces.cloth import cloth_texture, print_on, tear_hem
from sprite_tavern.forge.pieces.emblems import emblem, pictured
from sprite_tavern.forge.pieces.materials import DARK_LEATHER, GOLD, matte, metal
from sprite_tavern.forge.pieces.outlines import inlay
from sprite_tavern.forge.pieces.weather import body_ramp, weathered
from sprite_tavern.forge.ramps import Ramp, lighten

_INSIDE = "2b2633"


@draws(
    "dress", family="items", colour="c8407c",
    words=(
        "gown", "ball gown", "wedding dress", "skirt", "kimono", "toga", "sundress", "robe", "wizard robe",
        "mage robe", "priest robe", "bathrobe",
    ),
    presets={
        "wedding dress": {"colour": "f6f2f4"}, "ball gown": {"kind": "gown"}, "gown": {"kind": "gown"},
        "skirt": {"kind": "skirt", "colour": "3a68cf"}, "kimono": {"kind": "kimono", "colour": "b02a4a"},
        "toga": {"kind": "robe", "colour": "f2efe6"}, "robe": {"kind": "robe", "colour": "5a3a8a"},
        "wizard robe": {"kind": "robe", "colour": "4a3a9a", "emblem": "star"},
        "mage robe": {"kind": "robe", "colour": "3a4fae"},
        "priest robe": {"kind": "robe", "colour": "f0ece0", "emblem": "cross"},
        "bathrobe": {"kind": "kimono", "colour": "f0e4e8"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("cracked")
def dress(canvas: Canvas, look: Look) -> None:
    """Paint a dress with a bodice and a full skirt, a skirt, a robe with wide sleeves, or a kimono."""
    cloth = body_ramp(look)
    trim = (
        metal(look.second(GOLD))
        if look.kind in {"robe", "gown"}
        else matte(look.second(look.pick("sash", ("f6f2ea", "f2c23a", "34323f"))))
    )
    robe = look.kind in {"robe", "kimono"}
    flare = look.vary("flare", 18, 22) if robe else look.vary("flare", 22, 28)
    waist, top = look.vary("waist", 8, 10), -4.0 if look.kind == "skirt" else -25.0
    with canvas.placed(32, 32):
        if robe:
            for side in (-1, 1):
                canvas.polygon(
                    [(side * 8, -24), (side * 15, -21), (side * 29, 6), (side * 19, 13), (side * 11, -4)],
                    cloth,
                    bevel=6,
                )
                canvas.limb([(side * 29, 6, 1.3), (side * 19, 13, 1.3)], trim, smooth=False)
        elif look.kind != "skirt":
            for side in (-1, 1):
                canvas.ellipse(side * 13, -19, look.vary("puff", 5, 7.4), 5.6, cloth)
        hem = [(flare, 25), (flare * 0.5, 28), (0, 26), (-flare * 0.5, 28), (-flare, 25)]
        body = (
            [(-waist - 1, -3), (-11, -22), (-6, top), (6, top), (11, -22), (waist + 1, -3)]
            if top < -5
            else [(-waist, -6), (waist, -6)]
        )
        whole = canvas.polygon([*body, *hem], cloth, bevel=8, texture=cloth_texture(look))
        print_on(canvas, look, whole, flare * 0.7)
        for share in (-0.6, -0.2, 0.25, 0.62):
            canvas.limb(
                [(share * waist, 4, 0.7), (share * flare, 25, 1.1)], cloth, bias=-0.25, line=None, cast=0.0
            )
        canvas.limb(
            [
                (-flare, 24, 1.3),
                (-flare * 0.5, 27, 1.3),
                (0, 25, 1.3),
                (flare * 0.5, 27, 1.3),
                (flare, 24, 1.3),
            ],
            trim,
            line=None,
            cast=0.0,
        )
        _bodice(canvas, look, cloth, trim, top)
        tear_hem(canvas, look, flare, 27)


def _bodice(canvas: Canvas, look: Look, cloth: Ramp, trim: Ramp, top: float) -> None:  # noqa: ARG001 - all kinds are drawn alike
    if top < -5:
        canvas.polygon([(-5, -26), (5, -26), (0, -15)], matte(_INSIDE), shade="flat", line="dark", cast=0.0)
    if look.kind in {"robe", "kimono"}:
        canvas.limb([(-6, -25, 1.5), (2, -10, 1.5), (3, 25, 1.5)], trim, line="soft")
        canvas.limb([(6, -25, 1.5), (1, -14, 1.3)], trim)
    if look.kind == "kimono":
        canvas.rectangle(-11, -7, 22, 9, trim, bevel=2)
    else:
        canvas.limb([(-10, -3, 2), (0, -1, 2), (10, -3, 2)], trim)
    if pictured(look):
        with canvas.placed(0, 12):
            emblem(canvas, pictured(look) or "star", 5.6, trim)


@draws(
    "trousers", family="items", colour="5a5f78",
    words=(
        "pants", "jeans", "shorts", "leggings", "overalls", "underwear", "boxers", "swimming trunks",
        "pyjama pants",
    ),
    presets={
        "jeans": {"colour": "4a6a9c"}, "shorts": {"kind": "shorts", "colour": "3f7a5a"},
        "overalls": {"kind": "overalls", "colour": "4a6a9c"},
        "underwear": {"kind": "briefs", "colour": "f0f0f4"},
        "boxers": {"kind": "shorts", "colour": "f0f0f4", "states": ("spotted",)},
        "swimming trunks": {"kind": "shorts", "colour": "30a4bb"},
    },
    faces="viewer",
)  # fmt: skip
@weathered("cracked")
def trousers(canvas: Canvas, look: Look) -> None:
    """Paint trousers, shorts, briefs or overalls, laid flat."""
    cloth = body_ramp(look)
    legs = {"shorts": 4.0, "briefs": -12.0}.get(look.kind, look.vary("legs", 24, 28))
    wide, spread = look.vary("wide", 9, 12), look.vary("spread", 4, 10)
    with canvas.placed(32, 33):
        if look.kind == "overalls":
            for side in (-1, 1):
                canvas.limb([(side * 12, -16, 1.8), (side * 8, -29, 1.8)], cloth)
                canvas.stamp(side * 8, -24, 2.4, 2.4, GOLD)
            canvas.rectangle(-9, -27, 18, 14, cloth, bevel=2)
            canvas.rectangle(-5, -23, 10, 7, Ramp(lighten(cloth.base, 0.07)), bevel=1.4)
        briefs = look.kind == "briefs"
        whole = _briefs(canvas, cloth) if briefs else _legs(canvas, look, cloth, (spread, wide, legs))
        print_on(canvas, look, whole, 14)
        for side in () if briefs else (-1, 1):
            canvas.limb([(side * 13, -13, 0.8), (side * 7, -16, 0.8)], cloth, **inlay(-0.26))
        canvas.limb([(0, -15, 0.8), (0, -4, 0.8)], cloth, smooth=False, **inlay(-0.26))
        top, half = (-12, 20.0) if briefs else (-21, 14.6)
        belt = matte(look.second("3a68cf" if briefs else DARK_LEATHER))
        canvas.rectangle(-half, top, 2 * half, 4.6, belt, bevel=1.6)
        canvas.stamp(0, top + 2.2, 4, 3.4, belt.tones[3] if look.kind in {"briefs", "shorts"} else GOLD)
        if look.has("worn", "torn", "old"):
            for x, y in ((spread + wide * 0.6, 8), (-spread - wide * 0.5, 15)):
                canvas.rectangle(x - 3.4, y - 3.4, 6.8, 6.8, matte(look.second("c9a06a")), bevel=1.2)


def _briefs(canvas: Canvas, cloth: Ramp) -> PartId:
    outline = [(-20, -12), (20, -12), (19, -4), (7, 6), (5, 12), (-5, 12), (-7, 6), (-19, -4)]
    return canvas.polygon(outline, cloth, bevel=5)


def _legs(canvas: Canvas, look: Look, cloth: Ramp, build: tuple[float, float, float]) -> PartId:
    """Draw two legs; `build` is how far apart they stand, how wide and how long they are."""
    spread, wide, legs = build
    short = look.kind == "shorts"
    inner = spread * (0.6 if short else 1.0)
    outer = spread + wide * (1.7 if short else 1.3)
    outline = [(-14, -20), (14, -20), (outer, legs), (inner, legs), (0, -4), (-inner, legs), (-outer, legs)]
    return canvas.polygon(outline, cloth, bevel=6, texture=cloth_texture(look))
