"""Heads of animals in profile and from the front, built from a skull, a muzzle and their ears."""

from dataclasses import dataclass, replace

from sprite_tavern.forge.anatomy.coats import INK, TONGUE, TOOTH, Coat
from sprite_tavern.forge.anatomy.ears import EarShape, ear
from sprite_tavern.forge.anatomy.faces import Eye, Mood, eye, eye_pair
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import mirrored
from sprite_tavern.forge.ramps import Ramp, Rgb

_MASK = "3a3842"
_RED_NOSE: Rgb = (226, 40, 48)
_BULB = 0.66
"""Radius of a nose that the prompt tells of, as a share of the snout's: round and far larger than others."""
_CHEEKS = mirrored("0,-.86 .4,-.84 .86,-.5 1,.05 .7,.58 0,.78")
"""A round face with cheeks, in shares of half its width."""


@dataclass(frozen=True)
class Head:
    """Proportions of a head in units; (0, 0) is the middle of the skull, looking to the right.

    Args:
        skull: radius of the skull.
        muzzle: from the middle of the skull to the tip of the nose.
        snout: radius at the tip of the nose.
        drop: how far the nose lies below the middle of the skull.
        ears: their shape.
        ear_size: their height.
        ear_lean: degrees they lean back.
        eye_size: height of an eye.
        nose: colour of the nose.
        iris: colour of the eyes.
        marked: whether the muzzle carries the light colour.
        rosy_ears: whether the ears are pink inside.
        whiskers: whether a frontal face has whiskers.
        patches: whether a frontal face has dark ears and eye patches.
        nose_asked: whether the prompt tells of the nose, which is large and round then.
    """

    skull: float = 6.0
    muzzle: float = 9.0
    snout: float = 3.0
    drop: float = 2.0
    ears: EarShape = "pointed"
    ear_size: float = 7.0
    ear_lean: float = -12.0
    eye_size: float = 3.0
    nose: Rgb = INK
    iris: Rgb | str = INK
    marked: bool = True
    rosy_ears: bool = True
    whiskers: bool = False
    patches: bool = False
    nose_asked: bool = False


def nosed(head: Head, look: Look) -> Head:
    """Return the head with the nose that the prompt tells of: red unless it says a colour."""
    nose = look.part("nose")
    if nose is None:
        return head
    nose.has("glowing", "shining", "big")
    return replace(head, nose=nose.colour if nose.coloured else _RED_NOSE, nose_asked=True)


def profile(canvas: Canvas, head: Head, coat: Coat, mood: Mood, *, jaws: float = 0.0) -> None:
    """Draw the head from the side at the origin; `jaws` opens the mouth by so many units."""
    skull, tip = head.skull, head.muzzle - head.snout
    ear(
        canvas,
        head.ears,
        (skull * 0.1, -skull * 0.7, head.ear_lean + 20),
        head.ear_size * 0.94,
        replace(_shaded(coat), rosy=False),
    )
    if jaws:
        _lower_jaw(canvas, head, coat, jaws)
    way = [
        (-skull * 0.1, 0.0, skull),
        (skull * 0.35, head.drop * 0.3, skull * 0.82),
        (tip * 0.72, head.drop * 0.8, head.snout * 1.12),
        (tip, head.drop, head.snout),
    ]
    whole = canvas.limb(way, coat.main, line="soft", cast=0.14, texture=coat.texture)
    if head.marked:
        below = [
            (skull * 0.1, skull * 0.9, skull * 0.4),
            (tip * 0.6, head.drop + head.snout * 0.45, head.snout * 0.75),
            (tip, head.drop + head.snout * 0.3, head.snout * 0.8),
        ]
        canvas.limb(below, coat.light, clip=whole, line=None, cast=0)
    ear(
        canvas,
        head.ears,
        (-skull * 0.5, -skull * 0.55, head.ear_lean),
        head.ear_size,
        replace(coat, rosy=head.rosy_ears),
    )
    spot = (tip + head.snout * 0.72, head.drop - head.snout * 0.42)
    if head.nose_asked:
        canvas.ellipse(*spot, head.snout * _BULB, head.snout * _BULB, Ramp(head.nose), bevel=2)
    else:
        canvas.stamp(*spot, head.snout * 0.62, head.snout * 0.55, head.nose)
    if not canvas.tiny and not jaws:
        mouth_y = head.drop + head.snout * 0.45
        canvas.stamp(tip * 0.86, mouth_y, head.snout * 1.2, 0.9, coat.main.contact)
    eye(canvas, skull * 0.38, -skull * 0.16, Eye(head.eye_size, mood, head.iris))


def _shaded(coat: Coat) -> Coat:
    """Return the coat of the far side."""
    return Coat(coat.dark, coat.light, coat.dark, None)


def _masked(coat: Coat) -> Coat:
    """Return the coat of dark ears."""
    return Coat(Ramp(_MASK), coat.light, Ramp(_MASK), None)


def _lower_jaw(canvas: Canvas, head: Head, coat: Coat, jaws: float) -> None:
    tip = head.muzzle - head.snout
    low = head.drop + jaws
    canvas.limb(
        [
            (head.skull * 0.2, head.skull * 0.3, head.snout),
            (tip * 0.9, low + head.snout * 0.3, head.snout * 0.6),
        ],
        coat.light if head.marked else coat.main,
        bias=-0.06,
    )
    gape = [
        (head.skull * 0.35, head.drop),
        (tip, head.drop + head.snout * 0.4),
        (tip * 0.9, low + head.snout * 0.1),
    ]
    canvas.polygon(gape, Ramp((96, 26, 44)), shade="flat", line=None, cast=0)
    canvas.stamp(tip * 0.7, head.drop + jaws * 0.62, head.snout * 0.9, 1.0, TONGUE)
    for share in (0.7, 0.98):
        canvas.stamp(tip * share, head.drop + head.snout * 0.95, 1.1, 1.7, TOOTH)


def front(canvas: Canvas, head: Head, coat: Coat, mood: Mood) -> None:
    """Draw the head from the front, turned a little to the right; it is twice `skull` wide."""
    wide = head.skull
    turn = wide * 0.12
    bare = replace(_masked(coat) if head.patches else coat, rosy=head.rosy_ears and not head.patches)
    for side in (-1, 1):
        stand = (side * wide * 0.62, -wide * 0.52, side * (12 - head.ear_lean * 0.4))
        ear(canvas, head.ears, stand, head.ear_size, bare)
    cheeks = [(x * wide, y * wide) for x, y in _CHEEKS]
    canvas.blob(cheeks, coat.main, bevel=wide * 0.7, cast=0.22, texture=coat.texture)
    muzzle = coat.light if head.marked else coat.main
    canvas.ellipse(
        turn, wide * 0.34, head.snout * 1.5, head.snout, muzzle, line=None, cast=0, bevel=head.snout
    )
    for side in (-1, 1) if head.patches else ():
        x = turn + side * wide * 0.46
        canvas.ellipse(x, -wide * 0.04, wide * 0.26, wide * 0.3, Ramp(_MASK), side * 20, line=None, cast=0)
    eye_pair(canvas, (turn, -wide * 0.08), wide * 0.46, Eye(head.eye_size, mood, head.iris))
    nose_y = wide * 0.34 - head.snout * 0.45
    if head.nose_asked:
        canvas.ellipse(turn, nose_y, head.snout * _BULB, head.snout * _BULB * 0.8, Ramp(head.nose), bevel=2)
    else:
        canvas.stamp(turn, nose_y, head.snout * 0.62, head.snout * 0.4, head.nose)
    if mood == "angry" and not canvas.tiny:
        _bared_teeth(canvas, head, turn)
    for side in (-1, 1) if not canvas.tiny and mood != "angry" else ():
        x, y = turn + side * head.snout * 0.4, wide * 0.34 + head.snout * 0.4
        canvas.stamp(x, y, head.snout * 0.5, 0.9, INK)
    if head.whiskers and canvas.fine:
        _whiskers(canvas, turn, wide * 0.3, wide)


def _bared_teeth(canvas: Canvas, head: Head, x: float) -> None:
    y = head.skull * 0.34 + head.snout * 0.5
    canvas.stamp(x, y, head.snout * 1.5, head.snout * 0.55, (96, 26, 44))
    for side in (-1, 1):
        canvas.stamp(x + side * head.snout * 0.55, y, head.snout * 0.26, head.snout * 0.5, TOOTH)


def _whiskers(canvas: Canvas, x: float, y: float, wide: float) -> None:
    white = Ramp((244, 244, 248))
    for side in (-1, 1):
        for rise in (-0.06, 0.14):
            start, end = (
                (x + side * wide * 0.62, y + wide * rise),
                (x + side * wide * 0.98, y + wide * rise * 2.2),
            )
            canvas.limb([(*start, 0.3), (*end, 0.3)], white, thinnest=0.5, line=None, cast=0)
