"""Golems: bodies of stone, ice, iron, wood or clay, put together from boulders."""

from dataclasses import dataclass

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.joints import ring
from sprite_tavern.forge.anatomy.natures import GLOWING, aura, glow_marks, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look, Preset
from sprite_tavern.forge.parts import PartId, Texture
from sprite_tavern.forge.pieces.fire import fire_colours
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import noise


@dataclass(frozen=True)
class Body:
    """What a golem is made of.

    Args:
        ramp: its stone, metal, ice or wood.
        texture: the grain of it.
        glow: colour of eyes, core and cracks.
        sharp: whether its lumps have edges.
        molten: whether light shows through cracks.
    """

    ramp: Ramp
    texture: Texture
    glow: Rgb | str
    sharp: bool
    molten: bool


_SHARP = frozenset({"ice", "crystal", "diamond", "amethyst", "emerald", "ruby", "sapphire", "obsidian"})


_OF_THE_SWAMP: Preset = {"colour": "55803a", "kind": "swamp monster"}


@draws(
    "golem",
    family="creatures",
    colour="8d8f98",
    words=("stone giant", "rock monster", "colossus", "construct", "gargantuan"),
    presets={
        "golem": {"colour": "8d8f98", "material": "stone"},
        "stone golem": {"colour": "8d8f98", "material": "stone"},
        "ice elemental": {"colour": "9adcf4", "material": "ice"},
        "crystal elemental": {"colour": "a77fe0", "material": "crystal"},
        "ice golem": {"colour": "9adcf4", "material": "ice"},
        "crystal golem": {"colour": "a77fe0", "material": "crystal"},
        "iron golem": {"colour": "8a93a3", "material": "iron"},
        "clay golem": {"colour": "b9694a", "material": "clay"},
        "mud golem": {"colour": "7a5a3c", "material": "clay"},
        "lava golem": {"colour": "5a4046", "second": "f0832a", "states": ("cracked",)},
        "magma golem": {"colour": "5a4046", "second": "f0832a", "states": ("cracked",)},
        "snow golem": {"colour": "eaf2f8", "material": "snow"},
        "sand golem": {"colour": "d8b57a", "material": "sandstone"},
        "wood golem": {"colour": "9a6436", "material": "wood"},
        **dict.fromkeys(("swamp monster", "bog monster", "swamp thing"), _OF_THE_SWAMP),
        "gargoyle": {"colour": "73777f", "states": ("winged",)},
    },
    faces="viewer",
)
def golem(canvas: Canvas, look: Look) -> None:
    """Draw a golem from the front: huge arms, small head, glowing eyes."""
    molten = look.has("cracked") or look.material == "lava"
    sharp = look.material in _SHARP
    body = Body(look.ramp(), look.texture() or noise(0.14, 0.5), _glow(look, molten=molten), sharp, molten)
    wide = look.vary("shoulders", 15, 19.5)
    aura(canvas, look, (32, 28), (18, 14))
    for side in (-1, 1):
        _lump(canvas, look, body, (32 + side * 8, 53, 7.0), f"leg {side}")
    for side in (-1, 1):
        _arm(canvas, look, body, side, wide)
    trunk = [
        (-wide, 22),
        (-wide * 0.6, 15),
        (wide * 0.6, 15),
        (wide, 22),
        (wide * 0.74, 38),
        (8, 48),
        (-8, 48),
        (-wide * 0.74, 38),
    ]
    draw = canvas.polygon if sharp else canvas.blob
    whole = draw([(32 + x, y) for x, y in trunk], body.ramp, bevel=7, texture=body.texture, cast=0.2)
    _surface(canvas, look, body, whole)
    _head(canvas, look, body)
    glow_marks(canvas, look, (32, 32), (29, 26))


def _glow(look: Look, *, molten: bool) -> Rgb | str:
    eyes = look.part("eyes", "eye", "runes", "rune")
    if eyes is not None:
        eyes.has(*GLOWING)
        if eyes.coloured:
            return eyes.colour
    if molten:
        return fire_colours(None)[2]
    return (255, 82, 60) if mood_of(look) == "angry" else look.second("7fe8ff")


def _lump(canvas: Canvas, look: Look, body: Body, place: tuple[float, float, float], name: str) -> None:
    """Draw one rounded or sharp lump, place = x, y, radius; its outline is the individual's own."""
    x, y, radius = place
    corners = ring((x, y), radius, radius * 0.96, 7, turn=look.vary(name, 0, 50))
    points = [(px + look.vary(f"{name} {number}", -0.9, 0.9), py) for number, (px, py) in enumerate(corners)]
    draw = canvas.polygon if body.sharp else canvas.blob
    draw(points, body.ramp, bevel=radius * 0.8, texture=body.texture)


_ARMS = {
    "down": ((6.0, 35.0), (5.4, 49.0)),
    "up": ((8.0, 24.0), (7.0, 9.0)),
    "forward": ((6.4, 34.0), (1.0, 43.0)),
}
"""For each gesture how far outside the shoulder and how low the elbow and the fist are."""


def _arm(canvas: Canvas, look: Look, body: Body, side: int, wide: float) -> None:
    elbow, fist = _ARMS[look.pick(f"arm {side}", ("down", "down", "up", "forward"))]
    shoulder = (32 + side * wide, 22.0)
    hand = (32 + side * (wide + fist[0]), fist[1])
    way = [(*shoulder, 4.2), (32 + side * (wide + elbow[0]), elbow[1], 4.4), (*hand, 4.6)]
    canvas.limb(way, body.ramp, bias=-0.1, smooth=False, texture=body.texture)
    _lump(canvas, look, body, (*hand, look.vary("fists", 6.4, 8.6)), f"fist {side}")
    _lump(canvas, look, body, (*shoulder, 7.0), f"shoulder {side}")


def _surface(canvas: Canvas, look: Look, body: Body, whole: PartId) -> None:
    """Draw what marks the chest: molten cracks, a rune or core, moss, or plain cracks."""
    light = Ramp(body.glow, "glow")
    if body.molten:
        for way in (
            [(22, 19), (27, 26), (25, 33)],
            [(42, 18), (38, 26), (40, 36)],
            [(30, 30), (33, 38), (31, 47)],
            [(27, 26), (38, 26)],
        ):
            canvas.limb(
                [(x, y, 1.1) for x, y in way],
                light,
                clip=whole,
                smooth=False,
                line=None,
                cast=0,
                shade="flat",
            )
        return
    mark = "core" if look.has(*GLOWING, "runic", "rune") else look.pick("mark", ("cracks", "core", "moss"))
    if mark == "core":
        canvas.ellipse(32, 30, 4.6, 4.6, Ramp(lighten(look.colour, -0.24)), line="dark", cast=0)
        canvas.ellipse(32, 30, 3, 3, light, line=None, cast=0)
    elif (mark == "moss" and look.material in {"stone", None, "wood", "clay"}) or look.has(
        "mossy", "overgrown"
    ):
        for x, y, size in ((24, 16, 6), (40, 17, 5), (29, 15, 4)):
            canvas.ellipse(x, y, size, 2.6, Ramp("6d9a3e"), clip=whole, line="soft", cast=0.1)
    if mark != "core" and canvas.fine:
        seam = Ramp(lighten(look.colour, -0.26))
        for way in ([(38, 20), (36, 26), (40, 30)], [(25, 34), (29, 38), (27, 43)]):
            canvas.limb(
                [(x, y, 0.5) for x, y in way], seam, clip=whole, smooth=False, line=None, cast=0, thinnest=0.5
            )


def _head(canvas: Canvas, look: Look, body: Body) -> None:
    style = look.pick("head", ("block", "round", "horned", "dome"))
    wide = look.vary("head width", 7.4, 9.6)
    y = 15.0
    if style == "horned":
        for side in (-1, 1):
            canvas.limb(
                [
                    (32 + side * wide * 0.7, y - 5, 2.4),
                    (32 + side * wide * 1.3, y - 10, 1.7),
                    (32 + side * wide * 1.1, y - 15, 0.6),
                ],
                body.ramp,
            )
    if style == "block" or body.sharp:
        canvas.polygon(
            [(32 - wide, y - 7), (32 + wide, y - 7), (32 + wide * 0.9, y + 8), (32 - wide * 0.9, y + 8)],
            body.ramp,
            bevel=3,
            texture=body.texture,
            cast=0.24,
        )
    else:
        canvas.ellipse(32, y, wide, 8.4, body.ramp, bevel=6, texture=body.texture, cast=0.24)
    brow = Ramp(lighten(body.ramp.base, -0.06))
    canvas.limb([(32 - wide * 0.8, y - 1.6, 1.9), (32 + wide * 0.8, y - 1.6, 1.9)], brow, cast=0.26)
    for side in (-1, 1):
        if mood_of(look) == "sleeping":
            canvas.stamp(32 + side * 3.7, y + 1.8, 3.2, 1.0, INK)
        else:
            canvas.stamp(32 + side * 3.7, y + 1.8, 3.2, 2.4, body.glow)
    if not canvas.tiny:
        canvas.stamp(32, y + 5.8, 6, 1.1, body.ramp.contact)
    headgear(canvas, look, 32, y - 6, 14)
