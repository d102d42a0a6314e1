"""Shields: heater, round, kite, tower, with emblems."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import GOLD, STEEL, held
from sprite_tavern.forge.gear.charges import charge
from sprite_tavern.forge.geometry import catmull_rom, ellipse_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import planks

_OUTLINES: dict[str, list[tuple[float, float]]] = {
    "heater": [
        (-9.5, -10.5),
        (0, -12),
        (9.5, -10.5),
        (9.3, 0),
        (5.8, 7.8),
        (0, 12.6),
        (-5.8, 7.8),
        (-9.3, 0),
    ],
    "kite": [(-8.5, -9), (-5, -12.6), (0, -13.6), (5, -12.6), (8.5, -9), (7.6, 0), (0, 15), (-7.6, 0)],
    "tower": [(-8, -13), (0, -13.6), (8, -13), (8.6, 0), (8, 13), (0, 13.6), (-8, 13), (-8.6, 0)],
}


@held(
    presets={
        "shield": {},
        "buckler": {"kind": "round"},
        "aegis": {"kind": "round"},
        "kite shield": {"kind": "kite"},
        "tower shield": {"kind": "tower"},
        "round shield": {"kind": "round"},
    },
    tilt=4,
    lift=1.5,
    scale=0.82,
    either_hand=True,
)
def shield(canvas: Canvas, look: Look) -> None:
    """Paint a shield centred on the origin, about 24 units high."""
    shape = _shape(look)
    colour = (
        look.colour
        if look.coloured
        else look.shade_of(look.pick("field", ("3a68cf", "b3323c", "3f8a4a", "6a4a9a")))
    )
    wooden = look.material == "wood"
    face = look.ramp() if look.coloured else Ramp(colour)
    rim = Ramp(
        look.second(look.pick("rim", (STEEL, STEEL, GOLD)) if look.material != "gold" else "b8822a"), "metal"
    )
    texture = planks(4.2, vertical=True) if wooden else look.texture()
    if shape == "round":
        outer, inner = ellipse_points(0, 0, 10.6, 10.6), ellipse_points(0, 0, 8.4, 8.4)
    else:
        outer = catmull_rom(_OUTLINES[shape], steps=5)
        inner = outer * 0.78
    canvas.polygon(outer, rim, bevel=2, cast=0.22)
    field = canvas.polygon(inner, face, bevel=5, bias=0.02, texture=texture)
    _decorate(canvas, look, shape, (field, colour))
    if look.has("broken"):
        _cracks(canvas, face)


def _shape(look: Look) -> str:
    if look.kind != look.noun:
        return look.kind
    if look.has("round"):
        return "round"
    if look.has("tall"):
        return "tower"
    return look.pick("shape", ("heater", "heater", "kite", "round"))


def _decorate(canvas: Canvas, look: Look, shape: str, field: tuple[int, Rgb]) -> None:
    part, colour = field
    named = look.emblem
    light = Ramp(lighten(colour, 0.24))
    if named:
        ink = GOLD if look.material != "gold" else "8a5a1c"
        with canvas.placed(0, -0.6 if shape == "round" else -1.6, scale=0.86):
            charge(canvas, named, Ramp(ink, "metal"))
        return
    style = look.pick("pattern", ("stripe", "chief", "half", "boss"))
    if shape == "round" or style == "boss":
        canvas.ellipse(0, 0, 2.8, 2.8, Ramp(STEEL, "metal"))
    elif style == "stripe":
        canvas.rectangle(-1.3, -13, 2.6, 26, light, clip=part, shade="flat", line=None, cast=0)
    elif style == "chief":
        canvas.polygon(
            [(-10, -3), (0, -6.4), (10, -3), (10, 0.4), (0, -3), (-10, 0.4)],
            light,
            clip=part,
            shade="flat",
            line=None,
            cast=0,
        )
    else:
        canvas.rectangle(0, -14, 12, 30, light, clip=part, shade="flat", line=None, cast=0)


def _cracks(canvas: Canvas, face: Ramp) -> None:
    dark = Ramp(face.contact)
    for line in (
        [(-6, -8), (-2.4, -4), (-3.6, -0.6), (0.6, 3), (-0.4, 7)],
        [(-2.4, -4), (2, -5.6), (4.8, -3)],
        [(0.6, 3), (4.6, 4.4)],
    ):
        canvas.limb([(x, y, 0.5) for x, y in line], dark, smooth=False, shade="flat", line=None, cast=0)
