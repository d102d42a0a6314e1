"""What is left of the dead: flying skull and crawling hand."""

from sprite_tavern.forge.anatomy.coats import HORN, INK
from sprite_tavern.forge.anatomy.faces import Eye, eye
from sprite_tavern.forge.anatomy.headgear import headgear
from sprite_tavern.forge.anatomy.horns import horn
from sprite_tavern.forge.anatomy.natures import (
    BURNING,
    body_colour,
    glow_marks,
    iris_for,
    mood_of,
)
from sprite_tavern.forge.anatomy.wings import Plumage, wing
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.fitting import Framing
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours, flame
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.ramps import Ramp
from sprite_tavern.forge.textures import noise

_FLOATING = Framing(anchor="centre")
_EYE_WHITE = "f4f0e6"
_CRANIUM = mirrored("0,8 .8,14 1,28 .8,40 .56,49")
"""The skull without its jaw; x in shares of half its width."""


@draws(
    "flying skull",
    family="creatures",
    colour="e6ddc4",
    words=("floating skull", "skull spirit", "death head", "lost soul"),
    faces="viewer",
    framing=_FLOATING,
    presets={
        "flaming skull": {"colour": "e6ddc4", "states": ("flaming",)},
        "fire skull": {"colour": "e6ddc4", "states": ("flaming",)},
        "demon skull": {"colour": "d8c8b0", "states": ("horned", "evil")},
    },
)
def flying_skull(canvas: Canvas, look: Look) -> None:
    """Draw a floating skull, burning, horned or winged."""
    bone = Ramp(body_colour(look))
    wide, long = look.vary("width", 14, 19.5), look.vary("jaw", -1, 9)
    _behind_skull(canvas, look, wide)
    jaw = [(-0.54, 44), (0.54, 44), (0.5, 53 + long), (0, 56 + long), (-0.5, 53 + long)]
    canvas.blob([(32 + x * wide, y) for x, y in jaw], bone, bevel=4, bias=-0.08)
    canvas.blob([(32 + x * wide, y) for x, y in _CRANIUM], bone, bevel=13, cast=0.2)
    _sockets(canvas, look, wide)
    if look.chance("crack", 0.5) and canvas.fine:
        crack = [(37, 11, 0.5), (39, 17, 0.5), (36.6, 21, 0.5)]
        canvas.limb(crack, Ramp(bone.contact), thinnest=0.5, smooth=False, line=None, cast=0)
    headgear(canvas, look, 32, 11, 18)
    glow_marks(canvas, look, (32, 32), (28, 26))


def _aspect(look: Look) -> str:
    """Return what this skull has when the prompt leaves it open; burning ones need no more."""
    return "plain" if look.has(*BURNING) else look.pick("aspect", ("winged", "plain", "horned"))


def _behind_skull(canvas: Canvas, look: Look, wide: float) -> None:
    """Draw flames, wings and horns, whichever the skull has."""
    if look.has(*BURNING):
        for x, tall in ((-12, 26), (12, 27), (-4, 36), (5, 33)):
            with canvas.placed(32 + x, 32, x * 0.8):
                flame(canvas, 9, tall * look.vary(f"flame {x}", 0.8, 1.05), fire_colours(None))
    elif look.has("winged") or _aspect(look) == "winged":
        plumage = Plumage(Ramp("6a4a5a"), Ramp("4a3444"))
        for side in (-1, 1):
            with canvas.placed(32, 34, flip=side > 0):
                wing(canvas, "leather", (-wide * 0.5, 4, look.vary("beat", -46, -16)), 42, plumage)
    asked = look.part("horns", "horn")
    if look.has("horned") or asked is not None or _aspect(look) == "horned":
        ramp = Ramp(asked.colour if asked is not None and asked.coloured else "8a7a6a")
        for side in (-1, 1):
            with canvas.placed(32 + side * wide * 0.7, 18, flip=side < 0):
                horn(canvas, "curved", (0, 0, -8), 17, ramp)


def _sockets(canvas: Canvas, look: Look, wide: float) -> None:
    dark = Ramp((44, 30, 42))
    glow = iris_for(look, (255, 90, 60) if look.has(*BURNING) or look.chance("glow", 0.5) else INK)
    for side in (-1, 1):
        canvas.ellipse(
            32 + side * wide * 0.44,
            30,
            wide * 0.32,
            wide * 0.34,
            dark,
            side * 12,
            shade="flat",
            line=None,
            cast=0,
        )
        if glow != INK and mood_of(look) != "sleeping":
            canvas.stamp(32 + side * wide * 0.42, 30.4, wide * 0.2, wide * 0.22, glow)
    canvas.polygon([(32, 35), (29, 41), (35, 41)], dark, shade="flat", line=None, cast=0)
    for share in (-0.36, -0.12, 0.12, 0.36):
        canvas.stamp(32 + share * wide, 47.4, 1.0, 4.4, dark.base)


@draws(
    "crawling hand",
    family="creatures",
    colour="7f9a6a",
    words=("severed hand", "zombie hand", "undead hand", "hand monster", "crawler hand"),
)
def crawling_hand(canvas: Canvas, look: Look) -> None:
    """Draw a severed hand that walks on its fingers."""
    flesh = Ramp(body_colour(look))
    arch = look.vary("arch", -8, 7)
    wrist = look.vary("wrist", -7, 5)
    tips = ((58, 57), (53, 60), (44, 61), (34, 60.4))
    for number, (x, y) in enumerate(tips):
        root = (36 - number * 4.6, 36 + arch + number * 1.4)
        knuckle = ((root[0] + x) / 2 + 3, 32 + arch + number * 3.4 + look.vary(f"finger {number}", -9, 4))
        bias = -0.12 + 0.05 * number
        canvas.limb([(*root, 4.6), (*knuckle, 3.9), (x - number * 1.4, y, 2.4)], flesh, bias=bias)
        canvas.stamp(x - number * 1.4 + 1, y - 0.6, 2.2, 1.6, "e6dcc0")
    canvas.limb([(4 + wrist, 40 + arch * 0.4, 6.4), (12, 39 + arch, 7)], flesh, smooth=False)
    canvas.ellipse(3 + wrist, 40 + arch * 0.4, 3.4, 6, Ramp("a83a3a"), 6, cast=0)
    canvas.ellipse(2.6 + wrist, 40 + arch * 0.4, 1.5, 2.4, Ramp(HORN), cast=0)
    canvas.blob(
        [
            (9, 34 + arch),
            (22, 27 + arch),
            (36, 30 + arch),
            (40, 38 + arch),
            (32, 46 + arch),
            (18, 48 + arch),
            (9, 46 + arch),
        ],
        flesh,
        bevel=8,
        texture=noise(0.12, 0.6),
        cast=0.1,
    )
    canvas.limb([(20, 44 + arch, 3.9), (26, 52, 3.2), (24, 60, 2.2)], flesh)
    if look.has("eye", "cute") or look.part("eye", "eyes") is not None or look.chance("eye", 0.4):
        canvas.ellipse(24, 37 + arch, 4.6, 4.2, Ramp(_EYE_WHITE), line="dark", cast=0)
        eye(canvas, 25, 37 + arch, Eye(4, "calm", iris_for(look, (200, 60, 60))))
    elif canvas.fine:
        for x in (14, 19):
            canvas.limb(
                [(x, 33 + arch, 0.5), (x + 3, 38 + arch, 0.5)],
                Ramp(flesh.contact),
                thinnest=0.5,
                line=None,
                cast=0,
            )
