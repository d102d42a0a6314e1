"""What any creature can have become when its drawer has no picture of it.

A ghost, bare bones, a machine, a shadow, precious metal or crystal, fat or thin: the drawing is made
first and changed as a whole, its materials, its build or the marks on it.
"""

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from sprite_tavern.forge.anatomy.coats import HORN
from sprite_tavern.forge.anatomy.skeletons import HOLLOW
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.geometry import Affine, bounds, placement
from sprite_tavern.forge.lexicon.materials import MATERIALS
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.parts import Finish
from sprite_tavern.forge.pieces.cultures import gear
from sprite_tavern.forge.ramps import Ramp, Rgb, lighten, mix, vivid
from sprite_tavern.forge.recolouring import (
    LARGE_PARTS,
    box,
    crest_at,
    inlay,
    largest,
    lightness,
    marks,
    moved,
    raise_marks,
    recolour,
    trunk,
)
from sprite_tavern.imaging.oklab import to_oklab

_GHOST = "c4e4f4"
_SHADE = "41355c"
_STEEL, _BRASS, _COPPER = "8fa0b4", "b98a48", "d8783c"
_RAINBOW = ("e8404a", "f08a2c", "f4d43c", "4fba4a", "3f86e0", "8a52cc")
_NIGHT = "3a2c6e"
_STARS = ("ffffff", "ffe9a8", "a8d8ff")
_NEAR = 0.2
"""OKLab distance within which a colour belongs to the creature's own."""
_FAT, _THIN = 1.38, 0.78
_GEMS = frozenset({"crystal", "diamond", "ruby", "emerald", "sapphire", "amethyst", "ice", "obsidian"})

Change = Callable[[Canvas, Look, int], None]


def transmute(canvas: Canvas, look: Look, since: tuple[int, int] = (0, 0)) -> None:
    """Change what was drawn by every state that was asked for and that nobody has drawn.

    Args:
        canvas: what has been drawn.
        look: what was asked.
        since: how many parts and stamps were there before the creature.
    """
    if len(canvas.parts) == since[0]:
        return
    _take_material(canvas, look, since[0])
    for states, change in _CHANGES:
        if any(look.pending(state) for state in states) and look.has(*states):
            change(canvas, look, since[0])
    _stretch(canvas, look, since)


def _take_material(canvas: Canvas, look: Look, since: int) -> None:
    """Give what has the creature's colour the lustre of its material; gems grow shards."""
    name = look.material
    material = MATERIALS.get(name or "")
    if name is None or material is None:
        return
    if name == "rainbow":
        _rainbow(canvas, look, since)
    elif name == "shadow":
        _darken(canvas, look, since)
    elif name == "metal":
        _mechanise(canvas, look, since)
    elif name in {"poison", "lava"}:
        _drip(canvas, look, since)
    if material.kind == "matte":
        return
    own = to_oklab(look.colour)
    for place, part in enumerate(canvas.parts[since:], since):
        near = float(np.linalg.norm(to_oklab(part.ramp.base) - own)) < _NEAR
        if near and part.ramp.kind == "matte":
            canvas.parts[place] = replace(part, ramp=Ramp(part.ramp.base, material.kind))
    if name in _GEMS:
        _shards(canvas, look, since)


def _haunt(canvas: Canvas, look: Look, since: int) -> None:
    """Turn the creature pale and let it end in mist."""
    pale = mix(look.colour, _GHOST, 0.45) if look.coloured else _GHOST

    def faded(ramp: Ramp) -> Ramp:
        light = lightness(ramp.base) - lightness(pale)
        return Ramp(lighten(pale, light * 0.28), "soft")

    recolour(canvas, since, faded)
    left, top, right, bottom = box(canvas, since)
    tall = bottom - top
    mist = Ramp(lighten(pale, 0.03), "soft")
    count = 3 if canvas.tiny else 4
    for number in range(count):
        share = (number + 0.6) / count
        x, y = left + (right - left) * share, bottom - tall * (0.09 + 0.05 * (number % 2))
        wisp = [
            (x + 2, y, tall * 0.06),
            (x - 4, y + tall * 0.06, tall * 0.07),
            (x - 10, y + tall * 0.02, 0.7),
        ]
        canvas.limb(wisp, mist, line=None, cast=0)


def _strip(canvas: Canvas, look: Look, since: int) -> None:
    """Turn the creature to bone, with holes for eyes and gaps between its ribs."""
    tint = mix(look.colour, HORN, 0.4) if look.coloured else HORN

    def bleached(ramp: Ramp) -> Ramp:
        light = lightness(ramp.base) - lightness(tint)
        return Ramp(lighten(tint, max(-0.24, light * 0.4)))

    recolour(canvas, since, bleached)
    eyes = [stamp for stamp in canvas.stamps if stamp.round and not stamp.free]
    body = trunk(canvas, since)
    left, top, right, bottom = bounds(canvas.parts[body].polygons)
    wide, tall = right - left, bottom - top
    count = 3 if canvas.small else 4
    for number in range(count):
        share = 0.3 + 0.4 * number / (count - 1)
        if wide > tall:
            x = left + wide * share
            rib = [
                (x + 1, top + tall * 0.22, 0.9),
                (x + 2.4, top + tall * 0.5, 1.1),
                (x, top + tall * 0.8, 0.8),
            ]
        else:
            y = top + tall * (share + 0.08)
            rib = [
                (left + wide * 0.24, y - 1, 0.8),
                (left + wide * 0.5, y + 1, 1.1),
                (left + wide * 0.76, y - 1, 0.8),
            ]
        canvas.limb(rib, Ramp(HOLLOW), **inlay(body))
    for stamp in eyes:
        canvas.ellipse(
            stamp.x, stamp.y, stamp.width * 0.75, stamp.height * 0.7, Ramp(HOLLOW), line=None, cast=0
        )
        canvas.stamp(stamp.x, stamp.y, stamp.width * 0.4, stamp.height * 0.4, "ff5a46")


def _mechanise(canvas: Canvas, look: Look, since: int) -> None:
    """Turn the creature into a machine, unless it is one: plates, seams, rivets, lamps for eyes."""
    if sum(part.ramp.kind == "metal" for part in canvas.parts[since:]) * 2 > len(canvas.parts) - since:
        return
    metal = _BRASS if look.has("steampunk") else _STEEL

    def plated(ramp: Ramp) -> Ramp:
        light = lightness(ramp.base) - lightness(metal)
        shade = ramp.base if look.coloured and look.material != "metal" else lighten(metal, light * 0.45)
        return Ramp(mix(shade, metal, 0.3), "metal")

    recolour(canvas, since, plated)
    seam, bolt = Ramp(lighten(metal, -0.3)), lighten(metal, 0.2)
    cogged = canvas.small and metal == _BRASS
    if cogged:
        left, top, right, bottom = bounds(canvas.parts[trunk(canvas, since)].polygons)
        with canvas.placed((left + right) / 2, top * 0.4 + bottom * 0.6):
            gear(canvas, min(right - left, bottom - top) * 0.24, Ramp(_COPPER, "metal"))
    for place in () if cogged else largest(canvas, since, 1 if canvas.small else LARGE_PARTS):
        left, top, right, bottom = bounds(canvas.parts[place].polygons)
        for share in (0.36, 0.7):
            x = left + (right - left) * share
            canvas.limb([(x, top - 1, 0.5), (x, bottom + 1, 0.5)], seam, smooth=False, **inlay(place))
            for high in (0.3, 0.5, 0.7) if canvas.fine else ():
                canvas.stamp(x + 2, top + (bottom - top) * high, 1.1, 1.1, bolt)
    lamp: Rgb | str = "ff4a38" if look.has("evil", "angry") else "6ff0ff"
    eyes = [stamp for stamp in canvas.stamps if stamp.round and not stamp.free]
    for stamp in eyes[:8]:
        if cogged and not canvas.tiny:
            rim = stamp.height * 0.95
            canvas.ellipse(stamp.x, stamp.y, rim, rim, Ramp(_COPPER, "metal"), line="dark", cast=0)
        canvas.stamp(stamp.x, stamp.y, stamp.width * 1.05, stamp.height, lamp, round=True)
        canvas.stamp(stamp.x - stamp.width * 0.2, stamp.y - stamp.height * 0.2, 1.0, 1.0, "ffffff")


def _arm(canvas: Canvas, look: Look, since: int) -> None:
    """Plate the upper side of the body with steel."""
    asked = look.part("armor", "armour")
    steel = Ramp(asked.colour if asked is not None and asked.coloured else _STEEL, "metal")
    body = trunk(canvas, since)
    left, top, right, bottom = bounds(canvas.parts[body].polygons)
    wide, tall = right - left, bottom - top
    for share in (0.16, 0.5, 0.84):
        x = left + wide * share
        canvas.ellipse(x, top + tall * 0.28, wide * 0.24, tall * 0.42, steel, clip=body)
        canvas.stamp(x, top + tall * 0.5, 1.2, 1.2, "e9b234")
    raise_marks(canvas)


def _bedevil(canvas: Canvas, look: Look, since: int) -> None:
    """Turn the creature dark red with burning eyes."""
    blood = look.colour if look.coloured else "9a2a34"
    recolour(canvas, since, lambda ramp: Ramp(mix(ramp.base, blood, 0.1 if look.coloured else 0.72)))
    marks(canvas, lambda stamp: "ffd24a" if stamp.round else stamp.rgb)


def _darken(canvas: Canvas, look: Look, since: int) -> None:
    """Turn the creature into a shadow with burning eyes and wisps on its back."""
    shade = look.colour if look.coloured and look.material != "shadow" else _SHADE

    def dimmed(ramp: Ramp) -> Ramp:
        light = lightness(ramp.base) - lightness(shade)
        return Ramp(lighten(mix(ramp.base, shade, 0.86), -max(0.0, light) * 0.06))

    recolour(canvas, since, dimmed)
    glow = "f0e0ff" if not look.has("evil", "angry") else "ff5a46"
    marks(canvas, lambda stamp: glow if stamp.round else mix(stamp.rgb, shade, 0.7))
    left, top, right, bottom = box(canvas, since)
    points = np.concatenate([polygon for part in canvas.parts[since:] for polygon in part.polygons])
    for share in (0.2, 0.38, 0.56):
        x = left + (right - left) * share
        y = crest_at(points, x, right - left)
        tall = (bottom - top) * 0.16
        wisp = [(x, y + 2, 2.2), (x - 2, y - tall * 0.5, 1.5), (x + 0.6, y - tall, 0.5)]
        canvas.limb(wisp, Ramp(lighten(shade, 0.04)), line=None, cast=0)


def _rainbow(canvas: Canvas, look: Look, since: int) -> None:  # noqa: ARG001 - every change is given the look
    """Paint bands of all colours over the largest parts."""
    left, _, right, _ = box(canvas, since)
    step = (right - left) / len(_RAINBOW)
    for place in largest(canvas, since, 2 * LARGE_PARTS):
        _, top, _, bottom = bounds(canvas.parts[place].polygons)
        finish = canvas.parts[place].finish
        for number, colour in enumerate(_RAINBOW):
            x = left + step * number
            band = [
                (x - 2, bottom + 1),
                (x + 2, top - 1),
                (x + step + 2.4, top - 1),
                (x + step - 1.6, bottom + 1),
            ]
            lit: Finish = {"clip": place, "line": None, "cast": 0.0, "gain": 0.3, "bias": finish["bias"]}
            canvas.polygon(band, Ramp(colour), **lit)
    raise_marks(canvas)


def _star(canvas: Canvas, look: Look, since: int) -> None:
    """Turn the creature into a piece of night sky."""
    night = mix(look.colour, _NIGHT, 0.4) if look.coloured else _NIGHT
    recolour(canvas, since, lambda ramp: Ramp(mix(mix(ramp.base, night, 0.75), "8a3fa0", 0.1)))
    for place in largest(canvas, since, LARGE_PARTS):
        left, top, right, bottom = bounds(canvas.parts[place].polygons)
        for number in range(3 if canvas.small else 7):
            x = left + (right - left) * look.vary(f"star {place} {number} x", 0.12, 0.88)
            y = top + (bottom - top) * look.vary(f"star {place} {number} y", 0.12, 0.88)
            size = 1.7 if number == 0 else 1.0
            canvas.ellipse(x, y, size, size, Ramp(_STARS[number % 3], "glow"), **inlay(place))
    marks(canvas, lambda stamp: "f4e8ff" if stamp.round else stamp.rgb)
    raise_marks(canvas)


def _drip(canvas: Canvas, look: Look, since: int) -> None:
    """Let bubbles rise from the creature."""
    left, top, right, bottom = box(canvas, since)
    drop = Ramp(lighten(vivid(look.colour, 1.2), 0.06), "glow")
    for x, y, size in ((0.16, 0.16, 2.2), (0.86, 0.08, 1.7), (0.94, 0.3, 1.2)):
        at = left + (right - left) * x, top + (bottom - top) * y
        canvas.ellipse(*at, size, size, drop, line=None, cast=0)


def _shards(canvas: Canvas, look: Look, since: int) -> None:
    """Let crystals grow from the creature's back."""
    points = np.concatenate([polygon for part in canvas.parts[since:] for polygon in part.polygons])
    left, top, right, bottom = box(canvas, since)
    ramp = Ramp(lighten(look.colour, 0.05), "metal")
    for share, size in ((0.24, 0.8), (0.4, 1.1), (0.54, 0.75)):
        x = left + (right - left) * share
        tall = (bottom - top) * 0.15 * size
        with canvas.placed(x, crest_at(points, x, right - left) + tall * 0.3, (share - 0.6) * 50):
            canvas.polygon(
                [
                    (-tall * 0.3, 0),
                    (-tall * 0.22, -tall * 0.7),
                    (0, -tall),
                    (tall * 0.26, -tall * 0.6),
                    (tall * 0.3, 0),
                ],
                ramp,
                bevel=1.6,
            )


def _stretch(canvas: Canvas, look: Look, since: tuple[int, int]) -> None:
    """Make fat what is to be fat, and thin what is to be thin."""
    wide = _FAT if look.pending("fat") and look.has("fat") else 1.0
    wide = _THIN if look.pending("thin") and look.has("thin") else wide
    if wide == 1.0:
        return
    left, _, right, bottom = box(canvas, since[0])
    middle = (left + right) / 2
    frame = placement(middle, bottom, 0.0, (wide, 1 - (wide - 1) * 0.2)).then(Affine(e=-middle, f=-bottom))
    canvas.parts[since[0] :] = [
        replace(part, polygons=tuple(frame.each(list(part.polygons))), frame=frame.then(part.frame))
        for part in canvas.parts[since[0] :]
    ]
    canvas.stamps[since[1] :] = [moved(stamp, frame) for stamp in canvas.stamps[since[1] :]]


_CHANGES: tuple[tuple[tuple[str, ...], Change], ...] = (
    (("ghostly", "ghost", "spirit", "wraith", "specter"), _haunt),
    (("skeletal", "skeleton", "bone"), _strip),
    (("robotic", "steampunk", "robot", "cyborg", "machine", "mecha", "mech"), _mechanise),
    (("armoured",), _arm),
    (("demon", "devil", "demonic", "hell", "infernal"), _bedevil),
    (("shadow", "dark", "nightmare"), _darken),
    (("space", "galaxy", "cosmic"), _star),
)
