"""Four-legged dinosaurs: stegosaurus, ankylosaurus and the long-necked giants; also the sail-backed."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.animals import Beast, Species, animal
from sprite_tavern.forge.anatomy.coats import HORN
from sprite_tavern.forge.anatomy.heads import Head
from sprite_tavern.forge.anatomy.joints import between
from sprite_tavern.forge.anatomy.quadrupeds import STAND, WALK, Build
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.drawers.base import draws
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.pieces.outlines import path
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import noise, scales

_PLATE = "-3.4,3 -4.4,-3 0,-8 4.4,-3 3.4,3"


def _plates(canvas: Canvas, beast: Beast) -> None:
    """Draw the row of plates along a stegosaurus' back and the spikes of its tail."""
    (hx, hy), (cx, cy) = beast.frame.hip, beast.frame.chest
    plate = Ramp(beast.look.second("d8803c"))
    count = 4 if canvas.small else 6
    for number in range(count):
        share = number / (count - 1)
        x, y = hx - 11 + (cx - hx + 20) * share, hy + (cy - hy) * share - 9 + 14 * abs(share - 0.46) ** 1.6
        size = (1.15 - 0.9 * abs(share - 0.46)) * beast.look.vary("plates", 0.9, 1.15)
        with canvas.placed(x, y, -18 + 36 * share, size):
            canvas.polygon(path(_PLATE), plate, bevel=2, cast=0.1)
    for lean in (-70, -30):
        with canvas.placed(hx - 22, hy - 3, lean):
            canvas.polygon([(-1.4, 1), (0, -7), (1.4, 1)], Ramp(HORN), bevel=1)


_STEGOSAURUS = Species(
    Build(
        length=18,
        chest=8,
        waist=10.4,
        rump=9.6,
        leg=16,
        thigh=4.6,
        ankle=3.2,
        neck=14,
        nape=4.4,
        neck_angle=4,
        foot="claw",
        hock=0.6,
    ),
    Head(skull=5, muzzle=10, snout=2.6, drop=1.6, ears="none", eye_size=2.8, marked=False),
    tail="lizard",
    tail_size=27,
    poses=(STAND, WALK),
    texture=noise(0.1, 0.5),
    mane=_plates,
)


@draws("stegosaurus", family="creatures", colour="6a9a5a", words=("stego", "kentrosaurus"))
def stegosaurus(canvas: Canvas, look: Look) -> None:
    """Draw a stegosaurus with its plates and tail spikes."""
    animal(canvas, look, _STEGOSAURUS)


def _armour(canvas: Canvas, beast: Beast) -> None:
    """Draw the knobbed back of an ankylosaurus and the club of its tail."""
    (hx, hy), (cx, cy) = beast.frame.hip, beast.frame.chest
    shell = Ramp(beast.look.second(lighten(beast.coat.main.base, -0.14)))
    dome = [(hx - 9, hy + 2), (hx - 5, hy - 8), ((hx + cx) / 2, hy - 10), (cx + 5, cy - 7), (cx + 9, cy + 1)]
    canvas.blob([*dome, ((hx + cx) / 2, hy + 4)], shell, bevel=7, cast=0.2, texture=noise(0.14, 0.8))
    for number in range(4 if canvas.small else 6):
        x, y = between((hx - 7, hy + 1), (cx + 7, cy), number / (3 if canvas.small else 5))
        canvas.polygon([(x - 2, y + 1), (x - 0.6, y - 4), (x + 2, y + 1)], Ramp(HORN), bevel=1, cast=0.1)
        if number % 2 and canvas.fine:
            canvas.ellipse(x, y - 6, 1.7, 1.4, Ramp(lighten(shell.base, 0.14)), cast=0.1)
    canvas.ellipse(hx - 20, hy - 4, 5, 4.4, shell, cast=0.1)


_ANKYLOSAURUS = replace(
    _STEGOSAURUS,
    build=replace(_STEGOSAURUS.build, waist=9, rump=8.6, leg=12.5, neck=12),
    head=replace(_STEGOSAURUS.head, skull=5.6, snout=3.2),
    tail_size=26,
    mane=_armour,
)


@draws("ankylosaurus", family="creatures", colour="a88a5a", words=("ankylosaur",))
def ankylosaurus(canvas: Canvas, look: Look) -> None:
    """Draw an ankylosaurus: armour, spikes and a club."""
    animal(canvas, look, _ANKYLOSAURUS)


_BRACHIOSAURUS = Species(
    Build(
        length=16,
        chest=9.6,
        waist=10,
        rump=9,
        leg=21,
        thigh=5,
        ankle=3.6,
        neck=35,
        nape=4.2,
        neck_angle=66,
        hock=0.4,
    ),
    Head(skull=4.8, muzzle=9.4, snout=3, drop=2, ears="none", eye_size=2.6),
    tail="lizard",
    tail_size=32,
    poses=(STAND, WALK),
    texture=scales(5, 0.1),
)


@draws(
    "brachiosaurus",
    family="creatures",
    colour="6f9ab0",
    words=(
        "brontosaurus",
        "diplodocus",
        "apatosaurus",
        "sauropod",
        "long necked dinosaur",
        "long neck dinosaur",
        "longneck dinosaur",
        "longneck",
    ),
)
def brachiosaurus(canvas: Canvas, look: Look) -> None:
    """Draw a long-necked dinosaur."""
    animal(canvas, look, _BRACHIOSAURUS)


def _sail(canvas: Canvas, beast: Beast) -> None:
    """Draw the sail along a back."""
    (hx, hy), (cx, cy) = beast.frame.hip, beast.frame.chest
    sail = Ramp(beast.look.second("d8603c"))
    x, tall = (hx + cx) / 2, beast.look.vary("sail", 17, 22)
    outline = [
        (hx - 9, hy - 3),
        (hx - 4, hy - tall * 0.7),
        (x, hy - tall),
        (cx + 4, cy - tall * 0.7),
        (cx + 8, cy - 4),
    ]
    whole = canvas.blob([*outline, (x, hy + 1)], sail, bevel=3)
    for share in (0.2, 0.4, 0.6, 0.8) if not canvas.small else (0.5,):
        foot = between((hx - 7, hy), (cx + 6, cy), share)
        ray = [
            (*foot, 0.6),
            (*between((x, hy), foot, 1.2), 0.5),
            (foot[0] + (share - 0.5) * 6, hy - tall, 0.4),
        ]
        canvas.limb(ray, Ramp(lighten(sail.base, -0.16)), clip=whole, line=None, cast=0, thinnest=0.5)


_DIMETRODON = replace(
    _STEGOSAURUS,
    build=replace(_STEGOSAURUS.build, waist=7.6, rump=7, chest=7.4, leg=11, neck=11, neck_angle=18),
    head=Head(skull=5.6, muzzle=13, snout=3, drop=2, ears="none", eye_size=3, iris="ffd24a"),
    mane=_sail,
)


@draws("dimetrodon", family="creatures", colour="8a7a4a", words=("spinosaurus", "sailback"))
def dimetrodon(canvas: Canvas, look: Look) -> None:
    """Draw a low beast with a sail on its back."""
    animal(canvas, look, _DIMETRODON)
