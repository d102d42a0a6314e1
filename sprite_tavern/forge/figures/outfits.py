"""The torso and what it wears."""

from collections.abc import Callable

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten
from sprite_tavern.forge.textures import bands

_LINEN = "efe7d6"


def draw_torso(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the torso in its outfit; the back view leaves out what is only in front."""
    front = person.view != "back"
    if person.skirted:
        _skirted(canvas, person, frame, front=front)
    elif person.outfit == "armour":
        _armour(canvas, person, frame, front=front)
    elif person.outfit == "bones":
        _bones(canvas, person, frame)
    else:
        _shirted(canvas, person, frame, front=front)
    if "scarf" in person.extras and not canvas.tiny:
        _scarf(canvas, person, frame)
    if front and "amulet" in person.extras:
        canvas.ellipse(frame.turn, frame.shoulder_y + 5.4, 1.5, 1.7, person.trim)


def _trunk(frame: Frame, hem: float, waist: float = 0.8) -> list[tuple[float, float]]:
    """Return the outline of shoulders, waist and hips down to the hem."""
    half, top = frame.shoulder, frame.shoulder_y
    return [
        (-half + 0.8, top), (0, top - 1), (half - 0.8, top), (half * waist, top + (hem - top) * 0.55),
        (half * 0.88, hem), (0, hem + 1), (-half * 0.88, hem), (-half * waist, top + (hem - top) * 0.55),
    ]  # fmt: skip


def _shirted(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    bare = person.outfit in {"bare", "shells"}
    hem = frame.hip_y + (8.5 if person.outfit in {"coat", "royal"} else 3.6)
    cloth = person.skin if bare else person.cloth
    texture = bands(3.4) if person.outfit == "striped" else bands(3.0) if person.outfit == "wraps" else None
    waist = 0.72 if person.female else 0.82
    canvas.blob(_trunk(frame, hem, waist), cloth, bevel=6, gradient=0.14, texture=texture)
    if front:
        detail = _FRONTS.get(person.outfit)
        if detail is not None:
            detail(canvas, person, frame)
    if person.outfit in {"bare", "rags"}:
        _loincloth(canvas, person, frame)
    elif person.outfit not in {"wraps", "spacesuit", "shells"}:
        _belt(canvas, person, frame, front=front)


def _belt(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    if canvas.tiny:
        return
    half = frame.shoulder * 0.84
    leather = person.second if "sash" in person.extras else Ramp(lighten(person.second.base, -0.05))
    canvas.rectangle(-half, frame.waist_y, half * 2, 2.7, leather, bevel=1.2)
    if front and "sash" not in person.extras:
        canvas.rectangle(frame.turn - 1.7, frame.waist_y - 0.4, 3.4, 3.4, person.trim, shade="flat")


def _tunic_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    x, top = frame.turn, frame.shoulder_y
    canvas.polygon(
        [(x - 2.6, top - 1), (x + 2.6, top - 1), (x, top + 5)], person.skin, shade="flat", cast=0, bias=-0.08
    )


def _leather_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, waist = frame.shoulder_y, frame.waist_y - 0.8
    half = frame.shoulder * 0.66
    vest = [
        (-half, top + 0.5),
        (0, top + 2),
        (half, top + 0.5),
        (half * 1.06, waist),
        (0, waist + 1.2),
        (-half * 1.06, waist),
    ]
    canvas.blob(vest, person.second, bevel=4)
    if canvas.fine:
        strap = Ramp(lighten(person.second.base, -0.12))
        canvas.limb([(-half, top + 1.4, 1.1), (half, waist, 1.1)], strap, line=None)


def _apron_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    linen = Ramp(
        _LINEN
        if lighten(person.cloth.base, 0) != person.cloth.base or person.cloth.base[0] < 215
        else "b3513a"
    )
    top, half = frame.shoulder_y + 4, frame.shoulder
    bib = [
        (-half * 0.55, top),
        (half * 0.55, top),
        (half * 0.72, 44),
        (half * 0.84, 54),
        (0, 55),
        (-half * 0.84, 54),
        (-half * 0.72, 44),
    ]
    canvas.blob(bib, linen, bevel=4, cast=0.12)
    if not canvas.small:
        for side in (-1, 1):
            canvas.limb(
                [(side * half * 0.5, top + 0.4, 0.9), (side * half * 0.38, top - 4.4, 0.9)], linen, line=None
            )


def _overalls_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    denim = Ramp("3f5f9a")
    top, half = frame.shoulder_y + 5, frame.shoulder
    canvas.blob(
        [
            (-half * 0.6, top),
            (half * 0.6, top),
            (half * 0.8, 44),
            (half * 0.86, 50.4),
            (0, 51),
            (-half * 0.86, 50.4),
            (-half * 0.8, 44),
        ],
        denim,
        bevel=4,
    )
    for side in (-1, 1):
        canvas.limb(
            [(side * half * 0.52, top + 1, 1.1), (side * half * 0.5, top - 4.6, 1.1)],
            denim,
            line=None,
            cast=0,
        )
        canvas.stamp(side * half * 0.5, top + 1.6, 1.4, 1.4, person.trim.tones[3])


def _coat_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, hem = frame.shoulder_y, frame.hip_y + 8.6
    shirt = Ramp("e8e4da") if person.cloth.base[0] < 230 else Ramp("6a8ab0")
    canvas.polygon(
        [(-2.4, top - 0.6), (2.4, top - 0.6), (1.8, frame.waist_y), (-1.8, frame.waist_y)],
        shirt,
        shade="flat",
        cast=0,
    )
    canvas.polygon(
        [(-0.6, frame.waist_y), (0.6, frame.waist_y), (1.8, hem), (-1.8, hem)],
        person.cloth,
        shade="flat",
        bias=-0.26,
        line=None,
        cast=0,
    )
    if canvas.fine:
        for y in (top + 4, top + 8):
            canvas.stamp(-3.6, y, 1.1, 1.1, person.trim.tones[3])


def _royal_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, hem = frame.shoulder_y, frame.hip_y + 8.4
    canvas.rectangle(-1.5, top, 3.0, hem - top, person.trim, shade="flat", line=None, cast=0)
    canvas.limb(
        [(-frame.shoulder * 0.86, hem, 1.3), (0, hem + 0.8, 1.3), (frame.shoulder * 0.86, hem, 1.3)],
        person.trim,
        line=None,
        cast=0,
    )
    if person.cape is not None and not canvas.tiny:
        fur = Ramp("f2eee6")
        canvas.blob(
            [
                (-frame.shoulder, top + 1),
                (0, top - 1.4),
                (frame.shoulder, top + 1),
                (frame.shoulder * 0.8, top + 4.6),
                (0, top + 3),
                (-frame.shoulder * 0.8, top + 4.6),
            ],
            fur,
            bevel=2,
        )


def _suit_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    if person.race_name == "alien":
        canvas.stamp(0, frame.shoulder_y + 6, 2.4, 1.4, person.second.tones[3])
        return
    x, y = frame.turn, frame.shoulder_y + 7
    canvas.polygon([(x - 3.6, y - 3), (x + 3.6, y - 3), (x, y + 3.4)], person.second, shade="flat", bias=0.1)


def _space_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    y = frame.shoulder_y + 6
    canvas.rectangle(-4, y, 8, 6, Ramp(lighten(person.cloth.base, -0.16)), bevel=1.4)
    for x, ink in ((-1.8, "d3313a"), (0, "4a9e3f"), (1.8, "3a68cf")):
        canvas.stamp(x, y + 2, 1.2, 1.2, ink)


def _motley_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    top, half = frame.shoulder_y, frame.shoulder
    canvas.polygon(
        [(0, top - 0.6), (half * 0.9, top), (half * 0.82, 49), (0, 50)],
        person.second,
        shade="flat",
        line=None,
        cast=0,
    )
    for y in (top + 4, top + 9):
        canvas.stamp(0, y, 1.6, 1.6, person.trim.tones[3])


def _rags_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    if canvas.small:
        return
    for x, y in ((-3.4, frame.shoulder_y + 6), (3.6, frame.waist_y - 1.6)):
        canvas.polygon(
            [(x - 1.8, y - 1), (x + 1.4, y - 1.6), (x + 1.8, y + 1.2), (x - 1.0, y + 1.6)],
            person.skin,
            shade="flat",
            cast=0,
        )


def _shell_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    for side in (-1, 1):
        canvas.ellipse(side * 3.4, frame.shoulder_y + 5.4, 3.2, 2.7, person.cloth)


def _plaid_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    dark = Ramp(lighten(person.cloth.base, -0.16))
    for x in (-4.4, 0, 4.4):
        canvas.rectangle(x - 0.6, frame.shoulder_y, 1.2, 19, dark, shade="flat", line=None, cast=0)
    for y in (4, 9):
        canvas.rectangle(
            -frame.shoulder * 0.84,
            frame.shoulder_y + y,
            frame.shoulder * 1.68,
            1.2,
            dark,
            shade="flat",
            line=None,
            cast=0,
        )


_FRONTS: dict[str, Callable[[Canvas, Person, Frame], None]] = {
    "tunic": _tunic_front, "leather": _leather_front, "apron": _apron_front, "overalls": _overalls_front,
    "coat": _coat_front, "royal": _royal_front, "suit": _suit_front, "spacesuit": _space_front,
    "motley": _motley_front,
    "rags": _rags_front, "shells": _shell_front, "plaid": _plaid_front,
}  # fmt: skip


def _loincloth(canvas: Canvas, person: Person, frame: Frame) -> None:
    half, y = frame.shoulder * 0.86, frame.waist_y
    cloth = person.cloth if person.outfit == "bare" else Ramp(lighten(person.cloth.base, -0.1))
    flap = [
        (-half, y),
        (half, y),
        (half + 0.8, y + 8),
        (half * 0.5, y + 6.6),
        (0, y + 9.6),
        (-half * 0.5, y + 6.6),
        (-half - 0.8, y + 8),
    ]
    canvas.polygon(flap, cloth, bevel=3)
    if not canvas.small:
        canvas.rectangle(-half, y - 1, half * 2, 2.4, person.second, bevel=1.2)


def _skirted(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    half, top, flare = frame.shoulder, frame.shoulder_y, person.proportions["flare"]
    spread = (14.2 if person.outfit in {"robe", "gown"} else 11.8) * flare * (0.8 if frame.side else 1.0)
    hem = 60.0 if person.outfit in {"robe", "gown"} else 55.0
    waist = half * (0.86 if person.outfit == "robe" else 0.68)
    if hem < 58:
        for side, foot in zip((-1, 1), frame.feet, strict=True):
            canvas.limb([(side * 3.4, 50, 2.6), (foot[0] * 0.85, 57, 2.2)], person.skin, smooth=False)
            canvas.ellipse(foot[0] * 0.85, foot[1], 3.6, 2.2, person.boots)
    outline = [
        (-half + 1, top), (0, top - 1), (half - 1, top), (waist, frame.waist_y), (spread, hem - 2),
        (spread - 1, hem),
        (5, hem + 0.6), (0, hem), (-5, hem + 0.6), (-spread + 1, hem), (-spread, hem - 2), (-waist,
            frame.waist_y),
    ]  # fmt: skip
    canvas.blob(outline, person.cloth, bevel=7, gradient=0.16)
    if not canvas.small:
        for fold in (-0.5, 0.04, 0.54):
            x = spread * fold
            points = [
                (x * 0.55, frame.waist_y + 4),
                (x * 0.55 + 1, frame.waist_y + 4),
                (x + 1.4, hem),
                (x - 0.4, hem),
            ]
            canvas.polygon(points, person.cloth, shade="flat", bias=-0.2, line=None, cast=0)
    _hem(canvas, person, spread, hem)
    if front:
        _bodice(canvas, person, frame, hem)
    if not canvas.tiny:
        canvas.rectangle(
            -waist - 0.2, frame.waist_y - 0.2, waist * 2 + 0.4, 2.7, person.second, bevel=1.2, cast=0.1
        )
        if front:
            canvas.rectangle(frame.turn - 1.8, frame.waist_y - 0.6, 3.6, 3.5, person.trim, shade="flat")


def _hem(canvas: Canvas, person: Person, spread: float, hem: float) -> None:
    if canvas.tiny:
        return
    band = [
        (-spread - 0.2, hem - 2.8), (-5, hem - 1.7), (0, hem - 2.1), (5, hem - 1.7), (spread + 0.2,
            hem - 2.8),
        (spread - 1, hem + 0.4), (0, hem + 0.8), (-spread + 1, hem + 0.4),
    ]  # fmt: skip
    edge = person.trim if person.outfit in {"robe", "gown"} else Ramp(lighten(person.cloth.base, 0.16))
    canvas.blob(band, edge, line=None, cast=0, bevel=2)


def _bodice(canvas: Canvas, person: Person, frame: Frame, hem: float) -> None:
    x, top = frame.turn, frame.shoulder_y
    if person.outfit == "robe":
        canvas.polygon(
            [(x - 1.7, top - 1), (x + 1.7, top - 1), (x + 1.5, frame.waist_y), (x - 1.5, frame.waist_y)],
            person.trim,
            shade="flat",
            line=None,
            cast=0,
        )
    elif person.outfit == "dirndl":
        linen = Ramp(_LINEN)
        canvas.blob(
            [(-5, top + 0.4), (0, top - 0.6), (5, top + 0.4), (4, top + 5), (0, top + 6), (-4, top + 5)],
            linen,
            bevel=2,
        )
        canvas.blob(
            [
                (-5, frame.waist_y + 2),
                (5, frame.waist_y + 2),
                (8, hem - 3.6),
                (0, hem - 2.8),
                (-8, hem - 3.6),
            ],
            linen,
            bevel=3,
            cast=0.1,
        )
    else:
        canvas.polygon(
            [(x - 3.6, top - 1), (x + 3.6, top - 1), (x + 1.8, top + 3), (x - 1.8, top + 3)],
            person.skin,
            shade="flat",
            cast=0,
            bias=-0.04,
        )
        if person.outfit == "gown" and canvas.fine:
            light = Ramp(lighten(person.cloth.base, 0.16))
            canvas.polygon(
                [(-2, frame.waist_y + 2), (2, frame.waist_y + 2), (5.6, hem - 2.6), (-5.6, hem - 2.6)],
                light,
                shade="flat",
                line=None,
                cast=0,
            )


def _armour(canvas: Canvas, person: Person, frame: Frame, *, front: bool) -> None:
    half, top = frame.shoulder, frame.shoulder_y
    plate = [
        (-half + 0.5, top), (0, top - 1.4), (half - 0.5, top), (half * 0.86, 40), (half * 0.74,
            frame.hip_y + 0.6),
        (0, frame.hip_y + 2), (-half * 0.74, frame.hip_y + 0.6), (-half * 0.86, 40),
    ]  # fmt: skip
    canvas.blob(plate, person.metal, bevel=6)
    if not canvas.small:
        canvas.rectangle(
            frame.turn - 0.6, top + 3, 1.2, 10, person.metal, shade="flat", bias=-0.25, line=None, cast=0
        )
    skirt = [
        (-half * 0.8, frame.hip_y - 1),
        (half * 0.8, frame.hip_y - 1),
        (half * 0.94, 52),
        (0, 50.6),
        (-half * 0.94, 52),
    ]
    canvas.polygon(skirt, person.metal, bevel=2, bias=-0.08)
    if front and person.proportions["flare"] > 0.96:
        tabard = [(-4.3, top + 1.5), (4.3, top + 1.5), (4.9, 52.6), (0, 55.2), (-4.9, 52.6)]
        canvas.polygon(tabard, person.cloth, bevel=3, cast=0.12)
        if not canvas.tiny:
            canvas.stamp(frame.turn, 38, 3.2, 1.2, person.trim.tones[2])
            canvas.stamp(frame.turn, 38, 1.2, 4.4, person.trim.tones[2])
    if not canvas.tiny:
        canvas.rectangle(-half * 0.78, frame.waist_y + 0.4, half * 1.56, 2.6, person.second, bevel=1.2)
        if front:
            canvas.rectangle(frame.turn - 1.8, frame.waist_y, 3.6, 3.4, person.trim, shade="flat")


def _bones(canvas: Canvas, person: Person, frame: Frame) -> None:
    bone, top = person.skin, frame.shoulder_y
    canvas.limb([(0, top + 0.5, 1.3), (0, frame.hip_y, 1.3)], bone)
    for number in range(2 if canvas.small else 3):
        y, wide = top + 3.5 + number * (4.8 if canvas.small else 3.6), 7 - number * 0.8
        arc = [(-wide, y, 0.9), (-4, y + 1.8, 1.1), (0, y + 0.6, 1.0), (4, y + 1.8, 1.1), (wide, y, 0.9)]
        canvas.limb(arc, bone, line="dark")
    canvas.limb([(-8.4, top + 1.3, 1.2), (8.4, top + 1.3, 1.2)], bone)
    hip = frame.hip_y
    canvas.blob(
        [(-5.5, hip - 1.5), (0, hip), (5.5, hip - 1.5), (5, hip + 2), (0, hip + 3.5), (-5, hip + 2)], bone
    )
    rag = [
        (-6, hip - 1),
        (6, hip - 1),
        (6.6, hip + 6),
        (3, hip + 4),
        (0, hip + 7),
        (-3, hip + 4),
        (-6.6, hip + 6),
    ]
    canvas.polygon(rag, person.cloth, bevel=2)


def _scarf(canvas: Canvas, person: Person, frame: Frame) -> None:
    y, half = frame.shoulder_y + 0.4, frame.shoulder * 0.7
    wool = person.second if person.second.base != person.cloth.base else Ramp("b3323c")
    canvas.limb([(-half, y, 1.8), (0, y + 1.4, 2.2), (half, y, 1.8)], wool)
    canvas.limb([(half * 0.6, y + 1, 1.6), (half * 0.8, y + 8, 1.9)], wool)
