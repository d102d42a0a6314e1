"""The head of a dragon in profile, with its jaws, horns and breath."""

from dataclasses import dataclass

from sprite_tavern.forge.anatomy.coats import HORN, INK, TOOTH, Coat
from sprite_tavern.forge.anatomy.faces import Mood
from sprite_tavern.forge.anatomy.horns import HornShape, horn
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.fire import fire_colours
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten

_SKULL = path("-5,0 -2.6,-5.4 3,-6.8 7.4,-4.2 14.4,-2 16,1.2 13.4,3.6 6.4,3.4 0.4,5.6 -4,4.2")
_CREST = path("-3,3.4 -9.4,2 -4,7.6")
_FLAME_LAYERS = (1.0, 0.72, 0.46, 0.24)
_PLUME = path("0,-1.4 5,-3.4 9,-7 10,-2.6 15.4,-5 14,-0.4 20,0.6 14.6,3 17,7.4 10.4,5 8.6,8.4 4.4,3.6 0,1.6")
"""A burst of breath one mouth long, leaving the origin to the right."""


@dataclass(frozen=True)
class DragonHead:
    """What tells one dragon's head from another's.

    Args:
        horns: their shape.
        horn_size: their height.
        horn_colour: what they are made of.
        jaws: how far the mouth is open, in units.
        crest: whether a fin stands behind the jaw.
        beard: whether whiskers hang from the chin (eastern dragons).
        iris: colour of the eye.
        mood: of the eye.
    """

    horns: HornShape = "swept"
    horn_size: float = 9.0
    horn_colour: Rgb | str = HORN
    jaws: float = 1.0
    crest: bool = True
    beard: bool = False
    iris: Rgb | str = (255, 225, 90)
    mood: Mood = "calm"


def dragon_head(canvas: Canvas, head: DragonHead, coat: Coat, fin: Ramp) -> None:
    """Draw the head around the root of the skull, looking to the right."""
    horn_ramp = Ramp(head.horn_colour)
    horn(canvas, head.horns, (1.6, -5, 6), head.horn_size * 0.9, Ramp(lighten(head.horn_colour, -0.1)))
    jaw = [
        (0, 4.2),
        (6.4, 3.8),
        (12.4, 5.2 + head.jaws),
        (11, 7 + head.jaws),
        (5, 7.4 + head.jaws * 0.5),
        (0, 7),
    ]
    if head.jaws > 1.5:
        canvas.polygon(
            [(2, 3), (12.6, 2.6), (11.4, 5.4 + head.jaws), (4, 6)], Ramp((110, 30, 44)), shade="flat"
        )
    canvas.blob(jaw, coat.main, bias=-0.06, bevel=3)
    canvas.blob(_SKULL, coat.main, bevel=5)
    if head.crest:
        canvas.polygon(_CREST, fin, shade="flat")
    if head.beard:
        canvas.limb([(9, 7 + head.jaws, 1.4), (7, 12 + head.jaws, 0.9), (9, 15 + head.jaws, 0.4)], fin)
    horn(canvas, head.horns, (-1.6, -4.4, -6), head.horn_size, horn_ramp)
    _features(canvas, head, coat)


def _features(canvas: Canvas, head: DragonHead, coat: Coat) -> None:
    if head.mood == "sleeping":
        canvas.stamp(5, -1.4, 3.4, 1.0, INK)
    else:
        tall = 3.4 if head.mood == "cute" else 2.4
        canvas.stamp(4.9, -1.9, tall * 1.15, tall, head.iris)
        if not canvas.tiny:
            canvas.stamp(5.4, -1.9, 1.1, tall, INK)
        if head.mood != "cute" and not canvas.small:
            canvas.stamp(4.4, -3.9, 4.2, 1.1, coat.main.contact)
    if not canvas.small:
        canvas.stamp(13.8, -0.6, 1.3, 1.2, coat.main.contact)
    for x in () if canvas.tiny else (10.4,) if canvas.small else (7.0, 9.8, 12.6):
        canvas.stamp(x, 4.2, 1.1, 1.7, TOOTH)


def breath_of(look: Look) -> tuple[Rgb | str, ...] | None:
    """Return the colours of the breath asked for, None for a closed mouth."""
    breathing = look.has("fire-breathing", "firebreathing", "breathing", "spitting", "breathes")
    asked = look.part("fire", "flame", "flames", "breath", "firebreath")
    if asked is not None:
        return fire_colours(asked.colour if asked.coloured else None)
    if look.part("ice", "frost", "snow", "water") is not None:
        return ("3b8ff0", "6fc8f4", "c9f0ff", "ffffff")
    if look.part("lightning", "thunder") is not None:
        return ("e8b23a", "f4df3c", "fff6a0", "ffffff")
    if look.part("poison", "acid", "venom", "gas") is not None:
        return fire_colours("86c43a")
    return fire_colours(None) if breathing else None


def breath(canvas: Canvas, length: float, colours: tuple[Rgb | str, ...]) -> None:
    """Draw a burst of breath from the origin to the right, `length` units long."""
    scale = length / 20
    for colour, size in zip(colours, _FLAME_LAYERS, strict=False):
        points = [(x * scale * (0.15 + 0.85 * size), y * scale * size) for x, y in _PLUME]
        canvas.blob(points, Ramp(colour, "glow"), shade="flat", line=None, cast=0, bias=0.05)
