"""Metal head-gear and hoods: what closes around the head."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.gear.base import BONE
from sprite_tavern.forge.ramps import Ramp, lighten

_SLIT = (30, 26, 44)
_BRIGHT = 120
_GHOSTLY = (110, 240, 255)
_TINY_CREST = 1.75
"""How much wider the crest of a samurai's helmet is at 16 px: a narrow one would be a crown."""


def helmet(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint any of the helmets by name."""
    hat = person.hat
    if hat == "plumed helm" or (hat == "armet" and person.cape is not None):
        _plume(canvas, person, frame)
    _dome(canvas, person, frame)
    if person.view != "back":
        if person.faceless:
            _visor(canvas, person, frame)
        else:
            _face_opening(canvas, person, frame)
    if hat in {"horned helm", "horned great"}:
        _horns(canvas, person, frame)
    if hat == "winged helm":
        _wings(canvas, frame)


def _dome(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx, ry = frame.head_size
    low = y + (10.8 if person.faceless or person.view == "back" else 5.0)
    dome = [
        (x - rx - 1, y - 2), (x - 7.6, y - ry - 0.8), (x, y - ry - 2.4), (x + 7.6, y - ry - 0.8),
        (x + rx + 1, y - 2),
        (x + rx + 0.2, low - 4), (x + 6, low - 0.4), (x, low + 0.4), (x - 6, low - 0.4), (x - rx - 0.2,
            low - 4),
    ]  # fmt: skip
    canvas.blob(dome, person.helm_metal, bevel=8)


def _face_opening(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the face again inside an open helmet, with cheek guards at its sides."""
    x, y = frame.head[0] + frame.turn, frame.head[1]
    rx, ry = frame.head_size
    wide = rx * (0.92 if canvas.tiny else 0.72)
    if frame.side:
        x += 1.4
    opening = [
        (x - wide, y - 2.0), (x, y - 3.4), (x + wide, y - 2.0), (x + wide * 0.96, y + 5), (x + wide * 0.5,
            y + ry * 0.92),
        (x, y + ry * 0.98), (x - wide * 0.5, y + ry * 0.92), (x - wide * 0.96, y + 5),
    ]  # fmt: skip
    canvas.blob(opening, person.skin, shade="flat", bias=0.02, cast=0, gradient=-0.1)
    if person.hat in {"helm", "winged helm"} and canvas.fine:
        canvas.rectangle(x - 0.9, y - 4.4, 1.8, 6.4, person.helm_metal, bevel=1)
    band = [
        (frame.head[0] - rx - 0.6, y - 3.0, 1.1),
        (frame.head[0], y - 4.6, 1.2),
        (frame.head[0] + rx + 0.6, y - 3.0, 1.1),
    ]
    canvas.limb(band, person.trim, line=None, cast=0.1)


def _visor(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head[0] + frame.turn, frame.head[1]
    ry = frame.head_size[1]
    if person.hat == "visor":
        canvas.limb(
            [(x - 7, y + 1, 2.6), (x, y + 1.6, 3), (x + 7, y + 1, 2.6)], Ramp("37c8f0", "glow"), cast=0
        )
        return
    if frame.side:
        canvas.stamp(x + 2.6, y + 1.6, 8.4, 2.5, _SLIT)
        _breaths(canvas, person, (x + 4.0, y), (0,))
        _shining_eyes(canvas, person, (x + 3.6, y), (0,))
        return
    canvas.stamp(x, y + 1.6, 14.6, 2.5, _SLIT)
    if person.hat == "greathelm" or canvas.small:
        canvas.rectangle(x - 1.0, y - ry - 1.6, 2.0, ry + 12.0, person.trim, shade="flat", line=None, cast=0)
    else:
        snout = [
            (x - 6, y + 4),
            (x, y + 2.6),
            (x + 6, y + 4),
            (x + 3.4, y + 9.6),
            (x, y + 10.8),
            (x - 3.4, y + 9.6),
        ]
        canvas.blob(snout, person.helm_metal, bevel=3)
    _breaths(canvas, person, (x, y), (-1, 1))
    _shining_eyes(canvas, person, (x, y), (-1, 1))


def _breaths(canvas: Canvas, person: Person, centre: tuple[float, float], sides: tuple[int, ...]) -> None:
    """Set the breathing slits of a closed helmet."""
    if canvas.small:
        return
    for side in sides:
        for row in range(3):
            spot = (centre[0] + side * 4.4, centre[1] + 5.2 + row * 1.9)
            canvas.stamp(*spot, 1.9, 0.9, person.helm_metal.contact)


def _shining_eyes(
    canvas: Canvas, person: Person, centre: tuple[float, float], sides: tuple[int, ...]
) -> None:
    """Set eyes that shine through a visor."""
    x, y = centre
    if (
        "glowing visor" in person.extras
        or person.bright_eyes
        or (person.mood in {"evil", "angry"} and max(person.eyes) > _BRIGHT)
    ):
        for side in sides:
            glow = person.eyes if person.bright_eyes or max(person.eyes) > _BRIGHT else _GHOSTLY
            canvas.stamp(x + side * 4.2, y + 1.6, 1.9, 1.7, glow)


def _plume(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    top = y - frame.head_size[1]
    feather = [
        (x - 1, top - 1), (x - 2.5, top - 6), (x + 3.5, top - 7.6), (x - 9.5, top - 3), (x - 13, y - 1),
        (x - 8.6, y - 6),
    ]  # fmt: skip
    canvas.blob(
        [feather[0], feather[2], feather[1], *feather[3:], (x - 3, top + 2)], Ramp(person.cloth.base), bevel=3
    )


def _horns(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, y = frame.head
    rx = frame.head_size[0]
    horn = Ramp(BONE) if person.hat == "horned helm" else Ramp("5a5464", "metal")
    thick, out, up = (1.4, 7.4, 15.0) if canvas.tiny else (1.0, 5.6, 13.0)
    for side in (-1, 1):
        root = x + side * rx
        canvas.limb(
            [
                (root - side * 0.5, y - 4, 2.6 * thick),
                (root + side * (out - 0.6), y - 6.4, 2.2 * thick),
                (root + side * out, y - up, 0.8 * thick),
            ],
            horn,
        )


def _wings(canvas: Canvas, frame: Frame) -> None:
    x, y = frame.head
    rx = frame.head_size[0]
    feather = Ramp("f2f0ea")
    for side in (-1, 1):
        root = x + side * rx
        points = [
            (root, y - 1),
            (root + side * 3, y - 8),
            (root + side * 2, y - 14),
            (root - side * 1.4, y - 8),
        ]
        canvas.blob(points, feather, bevel=2)


def kabuto(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a samurai's helmet: ribbed bowl, layered neck guard, golden crest over the brow."""
    x, y = frame.head
    rx, ry = frame.head_size
    lacquer, gold = Ramp(person.helm_metal.base), Ramp("e9b234", "metal")
    guard = [(rx - 1, -4), (rx + 4.6, 1), (rx + 6.4, 7.4), (rx + 0.6, 8.6), (rx - 1.6, 2)]
    if canvas.tiny:  # a wide one would be a hat's brim
        guard = [(rx - 2.4, -4), (rx + 1.2, -3), (rx + 2.8, 9), (rx - 2.4, 9.4)]
    for side in (-1, 1):
        canvas.blob([(x + side * px, y + py) for px, py in guard], lacquer, bevel=3)
        for down in () if canvas.tiny else (1.4, 4.6):
            canvas.limb(
                [(x + side * (rx - 0.4), y + down, 0.7), (x + side * (rx + 4.8), y + down + 0.6, 0.7)],
                person.second,
                line=None,
                cast=0,
            )
    bowl = [
        (x - rx - 1.4, y - 2.6),
        (x - rx + 1, y - 8.4),
        (x, y - ry - 3.4),
        (x + rx - 1, y - 8.4),
        (x + rx + 1.4, y - 2.6),
        (x, y - 5.0),
    ]
    if person.view == "back":
        bowl[-1] = (x, y + 8.6)
    canvas.blob(bowl, lacquer, bevel=6)
    if person.view == "back":
        return
    turn = frame.turn
    wide = _TINY_CREST if canvas.tiny else 1.0
    for side in (-1, 1):
        prong = [
            (x + turn, y - 5.6, 1.4),
            (x + turn + side * 5.6 * wide, y - 9.4, 1.6),
            (x + turn + side * 7.4 * wide, y - 18, 0.6),
        ]
        canvas.limb(prong, gold)
    if canvas.tiny:
        return
    canvas.ellipse(x + turn, y - 6.4, 2.5, 2.5, gold)
    canvas.stamp(x + turn, y - 6.4, 1.6, 1.6, "d3313a", round=True)
    visor = [(x - rx - 0.6, y - 2.8, 1.0), (x, y - 4.6, 1.2), (x + rx + 0.6, y - 2.8, 1.0)]
    canvas.limb(visor, Ramp(lighten(lacquer.base, -0.1)), cast=0.12)


def corinthian(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a Greek helmet with a high crest, closed but for eyes and mouth."""
    x, y = frame.head
    ry = frame.head_size[1]
    crest = Ramp("b3202c" if person.hat_ramp.base == person.cloth.base else person.hat_ramp.base)
    top = y - ry
    if frame.side:
        canvas.blob(
            [
                (x + 7, top - 2),
                (x, top - 7.6),
                (x - 10, top - 4.4),
                (x - 14, y + 2),
                (x - 9, y - 2),
                (x, top),
            ],
            crest,
            bevel=3,
        )
    else:
        canvas.blob(
            [(x - 4.4, top + 3), (x - 4.8, top - 6), (x, top - 8.6), (x + 4.8, top - 6), (x + 4.4, top + 3)],
            crest,
            bevel=3,
        )
    _dome(canvas, person, frame)
    if person.view == "back":
        return
    x += frame.turn
    for side in (-1, 1) if not frame.side else (1,):
        canvas.ellipse(
            x + side * 4.0, y + 1.0, 3.2, 2.3, Ramp(_SLIT), side * -14, shade="flat", cast=0, line=None
        )
        canvas.stamp(x + side * 3.8, y + 1.0, 1.8, 1.7, "f4ead8")
    canvas.polygon(
        [(x - 1.5, y + 4.2), (x + 1.5, y + 4.2), (x + 2.2, y + 10.6), (x - 2.2, y + 10.6)],
        Ramp(_SLIT),
        shade="flat",
        cast=0,
        line=None,
    )
    canvas.limb([(x, y - 6, 1.0), (x, y + 3, 1.2)], person.helm_metal, cast=0)


def hood(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a hood around the face, deep shade under it for the sinister."""
    x, y = frame.head
    rx, ry = frame.head_size
    cloth = person.hat_ramp
    outer = [
        (x - rx - 2.2, y + 7.5), (x - rx - 2.4, y - 4), (x - 5.5, y - ry - 2.6), (x + 1, y - ry - 4.4),
        (x + 7, y - ry - 1.8),
        (x + rx + 2.4, y - 4), (x + rx + 2.2, y + 7.5), (x + 7.4, y + 11.2),
    ]  # fmt: skip
    if person.view == "back":
        canvas.blob([*outer, (x, y + 12.4), (x - 7.4, y + 11.2)], cloth, bevel=7)
        return
    shift = frame.turn * 0.8
    inner = [
        (x + 9.0 * rx / 10.6 + shift, y + 3), (x + 7.2 + shift, y - 4.0), (x + shift, y - 6.2),
        (x - 7.2 + shift, y - 4.0),
        (x - 9.0 * rx / 10.6 + shift, y + 3), (x - 7.4, y + 11.2),
    ]  # fmt: skip
    canvas.blob([*outer, *inner], cloth, bevel=4, cast=0.1)


def ninja_hood(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a wrapped head with a slit for the eyes."""
    x, y = frame.head
    rx, ry = frame.head_size
    cloth = person.hat_ramp
    canvas.ellipse(x, y, rx + 0.9, ry + 0.9, cloth, bevel=8)
    if person.view == "back":
        return
    slit = [(-8.0, 0.2), (0.0, -1.6), (8.0, 0.2), (7.4, 4.2), (0.0, 4.8), (-7.4, 4.2)]
    wide, high = (1.3, 1.5) if canvas.tiny else (1.0, 1.0)
    outline = [(x + px * wide + frame.turn, y + py * high) for px, py in slit]
    canvas.blob(outline, person.skin, shade="flat", cast=0)
    if not canvas.tiny:
        band = Ramp(person.second.base if person.second.base[0] > 60 else lighten(cloth.base, 0.2))
        canvas.limb(
            [(x - rx, y - 3.6, 1.3), (x, y - 5.2, 1.4), (x + rx, y - 3.6, 1.3)], band, line=None, cast=0
        )
        canvas.limb([(x - rx + 0.6, y - 3.4, 1.3), (x - rx - 5, y - 1, 1.3), (x - rx - 7, y + 3, 0.9)], band)


def space_helmet(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint an astronaut's helmet with a mirror visor."""
    x, y = frame.head
    rx, ry = frame.head_size
    canvas.ellipse(x, y, rx + 2.2, ry + 2.0, person.cloth, bevel=9)
    if person.view != "back":
        canvas.ellipse(x + frame.turn, y + 0.6, rx - 1.4, ry - 2.6, Ramp("3a5a9a", "metal"), bevel=6)
        canvas.stamp(x - 4 + frame.turn, y - 3.4, 3.6, 1.8, "dff2ff", round=True)


def plague_mask(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the beaked mask and wide hat of a plague doctor."""
    x, y = frame.head
    if canvas.small and person.view == "front":
        _bold_plague_mask(canvas, person, frame)
        return
    hood(canvas, person, frame)
    leather = Ramp("c9b48a")
    canvas.ellipse(x + frame.turn, y + 1.6, 7.6, 7.4, leather, bevel=5)
    canvas.limb([(x + 1, y + 3.4, 3.2), (x + 7, y + 7, 2.2), (x + 11.5, y + 10.6, 0.8)], leather)
    for side in (-1, 1):
        canvas.stamp(x + side * 3.6 + frame.turn, y + 0.4, 3.2, 3.2, _SLIT, round=True)
        canvas.stamp(x + side * 3.6 + frame.turn - 0.6, y - 0.3, 1.0, 1.0, "e8f0ff")


def _bold_plague_mask(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a wide black hat and a pale mask whose beak is as long as the face, for 16 and 32 px."""
    x, y = frame.head
    rx, ry = frame.head_size
    felt = Ramp(lighten(person.hat_ramp.base, -0.06))
    canvas.ellipse(x, y + 1, rx + 1.4, ry + 1.0, felt, bevel=5)
    mask = Ramp("f0e2bc")
    canvas.ellipse(x - 1, y + 1.6, rx * 0.72, ry * 0.6, mask, shade="flat")
    beak = [(x + 1, y - 1.6), (x + 9, y + 0.6), (x + 23, y + 12.4), (x + 12, y + 10.6), (x + 1, y + 8.6)]
    canvas.polygon(beak, mask, shade="flat", bias=-0.06)
    for side in (-1, 1):
        canvas.stamp(x + side * 5.2 - 1, y + 1.4, 3.6, 3.6, _SLIT)
    canvas.rectangle(x - rx - 5, y - 7.6, rx * 2 + 10, 4.4, felt, shade="flat", bias=0.12)
    canvas.rectangle(x - rx * 0.7, y - ry - 6.6, rx * 1.4, 8.4, felt, shade="flat", bias=0.18)
