"""Golems: bodies of stone, ice, iron, wood or clay, put together from boulders."""

from sprite_tavern.forge.anatomy.coats import INK
from sprite_tavern.forge.anatomy.joints import ring
from sprite_tavern.forge.anatomy.natures import GLOWING, aura, crown, glow_marks, mood_of
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Texture
from sprite_tavern.forge.pieces.fire import fire_colours
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten
from sprite_tavern.forge.textures import noise

_SHARP = frozenset({"ice", "crystal", "diamond", "amethyst", "emerald", "ruby", "sapphire", "obsidian"})


@draws(
    "golem",
    family="creatures",
    colour="8d8f98",
    words=("stone giant", "rock monster", "colossus", "construct", "gargantuan"),
    presets={
        "golem": {"colour": "8d8f98", "material": "stone"},
        "stone golem": {"colour": "8d8f98", "material": "stone"},
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
        "gargoyle": {"colour": "73777f", "states": ("winged",)},
    },
    faces="viewer",
)
def golem(canvas: Canvas, look: Look) -> None:
    """Draw a golem from the front: huge arms, small head, glowing eyes."""
    body = look.ramp()
    texture = look.texture() or noise(0.14, 0.5)
    molten = look.has("cracked") or look.material == "lava"
    glow = _glow(look, molten=molten)
    wide = look.vary("shoulders", 15, 19.5)
    aura(canvas, look, (32, 28), (18, 14))
    for side in (-1, 1):
        _boulder(canvas, look, (32 + side * 8, 53), (6.4, 7.4), body, texture, f"leg {side}")
    for side in (-1, 1):
        _arm(canvas, look, side, wide, body, texture)
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
    draw = canvas.polygon if look.material in _SHARP else canvas.blob
    whole = draw([(32 + x, y) for x, y in trunk], body, bevel=7, texture=texture, cast=0.2)
    _surface(canvas, look, whole, glow, molten=molten)
    _head(canvas, look, body, texture, glow)
    glow_marks(canvas, look, (32, 32), (29, 26))


def _glow(look: Look, *, molten: bool) -> Rgb | str:
    eyes = look.part("eyes", "eye", "runes", "rune")
    if eyes is not None and eyes.coloured:
        return eyes.colour
    if molten:
        return fire_colours(None)[2]
    return (255, 82, 60) if mood_of(look) == "angry" else look.second("7fe8ff")


def _boulder(
    canvas: Canvas,
    look: Look,
    middle: tuple[float, float],
    size: tuple[float, float],
    body: Ramp,
    texture: Texture,
    name: str,
) -> None:
    """Draw one rounded or sharp lump; its outline is the individual's own."""
    corners = ring(middle, size[0], size[1], 7, turn=look.vary(name, 0, 50))
    points = [(x + look.vary(f"{name} {number}", -0.9, 0.9), y) for number, (x, y) in enumerate(corners)]
    draw = canvas.polygon if look.material in _SHARP else canvas.blob
    draw(points, body, bevel=min(size) * 0.8, texture=texture)


def _arm(canvas: Canvas, look: Look, side: int, wide: float, body: Ramp, texture: Texture) -> None:  # noqa: PLR0913
    pose = look.pick(f"arm {side}", ("down", "down", "up", "forward"))
    elbow, fist = {
        "down": ((wide + 6, 35), (wide + 5.4, 49)),
        "up": ((wide + 8, 24), (wide + 7, 9)),
        "forward": ((wide + 6.4, 34), (wide + 1, 43)),
    }[pose]
    shoulder = (32 + side * wide, 22.0)
    canvas.limb(
        [(*shoulder, 4.2), (32 + side * elbow[0], elbow[1], 4.4), (32 + side * fist[0], fist[1], 4.6)],
        body,
        bias=-0.1,
        smooth=False,
        texture=texture,
    )
    big = look.vary("fists", 6.4, 8.6)
    _boulder(canvas, look, (32 + side * fist[0], fist[1]), (big, big * 0.96), body, texture, f"fist {side}")
    _boulder(canvas, look, shoulder, (7.4, 6.6), body, texture, f"shoulder {side}")


def _surface(canvas: Canvas, look: Look, whole: int, glow: Rgb | str, *, molten: bool) -> None:
    """Draw what marks the chest: molten cracks, a rune or core, moss, or plain cracks."""
    light = Ramp(glow, "glow")
    if molten:
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
    elif (
        (mark == "moss" and look.material in {"stone", None, "wood", "clay"}) or look.has("mossy", "overgrown")
    ):
        for x, y, size in ((24, 16, 6), (40, 17, 5), (29, 15, 4)):
            canvas.ellipse(x, y, size, 2.6, Ramp("6d9a3e"), clip=whole, line="soft", cast=0.1)
    if mark != "core" and canvas.fine:
        seam = Ramp(lighten(look.colour, -0.26))
        for way in ([(38, 20), (36, 26), (40, 30)], [(25, 34), (29, 38), (27, 43)]):
            canvas.limb(
                [(x, y, 0.5) for x, y in way], seam, clip=whole, smooth=False, line=None, cast=0, thinnest=0.5
            )


def _head(canvas: Canvas, look: Look, body: Ramp, texture: Texture, glow: Rgb | str) -> None:
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
                body,
            )
    if style == "block" or look.material in _SHARP:
        canvas.polygon(
            [(32 - wide, y - 7), (32 + wide, y - 7), (32 + wide * 0.9, y + 8), (32 - wide * 0.9, y + 8)],
            body,
            bevel=3,
            texture=texture,
            cast=0.24,
        )
    else:
        canvas.ellipse(32, y, wide, 8.4, body, bevel=6, texture=texture, cast=0.24)
    brow = Ramp(lighten(body.base, -0.06))
    canvas.limb([(32 - wide * 0.8, y - 1.6, 1.9), (32 + wide * 0.8, y - 1.6, 1.9)], brow, cast=0.26)
    for side in (-1, 1):
        if mood_of(look) == "sleeping":
            canvas.stamp(32 + side * 3.7, y + 1.8, 3.2, 1.0, INK)
        else:
            canvas.stamp(32 + side * 3.7, y + 1.8, 3.2, 2.4, glow)
    if not canvas.tiny:
        canvas.stamp(32, y + 5.8, 6, 1.1, body.contact)
    crown(canvas, look, 32, y - 6, 14)
