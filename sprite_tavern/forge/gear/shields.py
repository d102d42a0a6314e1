"""Shields: heater, round, kite, tower, with emblems."""

import numpy as np

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.gear.base import GOLD, STEEL, held
from sprite_tavern.forge.gear.charges import charge
from sprite_tavern.forge.geometry import FloatArray, catmull_rom, ellipse_points, star_points
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import planks

_PALE_FIELD = 400
"""Sum of red, green and blue above which a charge of 16 px is dark on its field."""
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


_CROSSED = frozenset({"cross shield", "crusader shield"})
"""Shields whose field is white and whose cross has the colour of the rim."""


@held(
    presets={
        "shield": {},
        "buckler": {"kind": "round"},
        "aegis": {"kind": "round"},
        "kite shield": {"kind": "kite"},
        "tower shield": {"kind": "tower"},
        "round shield": {"kind": "round"},
        "cross shield": {"kind": "heater", "colour": "f4f2ec", "second": "d8981c", "emblem": "cross"},
        "crusader shield": {"kind": "heater", "colour": "f4f2ec", "second": "c8283a", "emblem": "cross"},
    },
    tilt=4,
    lift=1.5,
    scale=0.82,
    either_hand=True,
    at_16=1.25,
)
def shield(canvas: Canvas, look: Look) -> None:
    """Paint a shield centred on the origin, about 24 units high."""
    shape = _shape(look)
    colour = (
        look.colour
        if look.coloured
        else look.own_colour
        if look.noun in _CROSSED
        else look.shade_of(look.pick("field", ("3a68cf", "b3323c", "3f8a4a", "6a4a9a")))
    )
    wooden = look.material == "wood"
    face = look.ramp() if look.coloured and look.noun not in _CROSSED else Ramp(colour)
    rim = _rim(look)
    texture = planks(look.vary("board", 3.4, 5.4), vertical=True) if wooden else look.texture()
    outer, inner = _outlines(look, shape)
    canvas.polygon(outer, rim, bevel=2, cast=0.22)
    field = canvas.polygon(inner, face, bevel=5, bias=0.02, texture=texture)
    if shape == "round":
        _round_work(canvas, look, field, rim)
    _decorate(canvas, look, shape, (field, colour))
    if look.has("broken"):
        _cracks(canvas, face)


def _rim(look: Look) -> Ramp:
    """Return the metal of the rim: of the rim asked for, else the second colour, else this one's own."""
    asked = look.part("rim", "edge", "border", "trim", "edging")
    if asked is not None and asked.coloured:
        return Ramp(asked.colour, "metal")
    own = look.pick("rim", (STEEL, STEEL, GOLD)) if look.material != "gold" else "b8822a"
    return Ramp(look.second(own), "metal")


def _outlines(look: Look, shape: str) -> tuple[FloatArray, FloatArray]:
    """Return the rim's and the field's outline; round ones may be scalloped, spiked or hewn at the rim."""
    if shape != "round":
        outer = catmull_rom(_OUTLINES[shape], steps=5)
        return outer, outer * 0.78
    style = look.pick("edge", ("plain", "hewn", "plain", "scalloped", "spiked"))
    if style == "spiked" and look.material == "wood":
        style = "plain"
    style = "spiked" if look.has("spiked") else style
    inner = ellipse_points(0, 0, 8.4, 8.4)
    if style == "spiked":
        return star_points(0, 0, 13.2, spikes=12, waist=0.79), inner
    if style == "scalloped":
        turn = np.linspace(0, 2 * np.pi, 96, endpoint=False)
        reach = 10.4 + 0.9 * np.cos(8 * turn)
        return np.stack([reach * np.cos(turn), reach * np.sin(turn)], axis=1), inner
    outer = ellipse_points(0, 0, 10.6, 10.6)
    if style == "hewn":
        for number in range(3):
            bite = np.radians(120 * number + look.vary(f"bite {number}", 0, 90))
            apart = np.hypot(outer[:, 0] - 11.6 * np.cos(bite), outer[:, 1] - 11.6 * np.sin(bite))
            outer *= np.where(apart < 2.3, 0.82, 1.0)[:, None]
        inner = np.where(np.hypot(*outer.T)[:, None] < 9.5, outer * 0.9, inner)
    return outer, inner


def _round_work(canvas: Canvas, look: Look, field: int, rim: Ramp) -> None:
    """Lay iron on a round shield: a cross of bands, spokes, a ring, or nothing."""
    work = "none" if canvas.small else look.pick("ironwork", ("none", "cross", "spokes", "ring", "bar"))
    turns = {"cross": (0, 90), "spokes": (30, 90, 150), "bar": (look.pick("bar turn", (0, 90, 45)),)}
    for turn in turns.get(work, ()):
        with canvas.placed(rotation=turn):
            canvas.rectangle(-9, -1.2, 18, 2.4, rim, bevel=0.9, clip=field, cast=0.2)
    if work == "ring":
        canvas.ellipse(0, 0, 6.2, 6.2, rim, bevel=0.9, cast=0.2)
        canvas.ellipse(0, 0, 4.8, 4.8, Ramp(canvas.parts[field].ramp.base), bevel=3)


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
        pale = sum(colour) > _PALE_FIELD
        ink: Rgb | str = (
            ("6a3410" if pale else "ffe9a0") if canvas.tiny else GOLD if look.material != "gold" else "8a5a1c"
        )
        if look.noun in _CROSSED:
            ink = look.second(ink)
        with canvas.placed(0, -0.6 if shape == "round" else -1.6, scale=1.0 if canvas.tiny else 0.86):
            charge(canvas, named, Ramp(look.emblem_colour(ink), "metal"))
        return
    style = look.pick("pattern", ("stripe", "chief", "half", "boss"))
    if shape == "round" or style == "boss":
        size = look.vary("boss", 2.2, 3.8)
        canvas.ellipse(0, 0, size, size, Ramp(STEEL, "metal"))
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
