"""What is below the belt when it is not two standing legs: folded legs, tails, a horse, smoke."""

from dataclasses import replace

from sprite_tavern.forge.anatomy.coats import Coat, coat_of
from sprite_tavern.forge.anatomy.quadrupeds import STAND, WALK, Build, draw_body, posed
from sprite_tavern.forge.anatomy.tails import tail
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import tinythings
from sprite_tavern.forge.figures.frame import Frame, Point
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten, mix
from sprite_tavern.forge.textures import bands

_HORSE = Build(
    length=25,
    chest=8.4,
    waist=7.6,
    rump=8.6,
    leg=21,
    thigh=4.0,
    ankle=2.1,
    neck=9.0,
    nape=7.0,
    neck_angle=72,
    foot="hoof",
    hock=2.6,
)
HORSE_CHEST: Point = (8.0, 41.0)
"""Where the body of a person joins a horse's, from the axis, in units."""
_HORSE_SCALE = 0.94


def draw_lower(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a lower body that is not human, on the axis."""
    if person.race.lower == "fish":
        _fish(canvas, person, frame)
    elif person.race.lower == "snake":
        _snake(canvas, person, frame)
    elif person.race.lower == "spider":
        _spider(canvas, person, frame)
    else:
        _smoke(canvas, person, frame)


def _fish(canvas: Canvas, person: Person, frame: Frame) -> None:
    scales = person.cloth
    hip = frame.hip_y - 3
    canvas.limb([(0, hip, 6.6), (1.5, 51, 5.2), (-2, 56, 3.4), (-6.5, 57, 2)], scales)
    fluke = [(-5, 57), (-11, 48), (-17, 49), (-14, 56.5), (-18, 62), (-9, 62.5)]
    canvas.blob(fluke, Ramp(lighten(scales.base, 0.14)), bevel=2)


def _snake(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint a serpent's tail that coils once round to the side and rises at its tip."""
    scales = person.scales
    hip = frame.hip_y - 4
    belly = Ramp(mix(scales.base, "fff0c8", 0.5))
    back = [(12, 55.5, 4.4), (20, 52, 3.4), (22.5, 45, 2.4), (19.5, 39, 1.4), (21.5, 34, 0.5)]
    canvas.limb(back, scales, bias=-0.06)
    coil = [(0, hip, 7.0), (-3, 50, 6.8), (-12, 55, 5.8), (-4, 58, 4.8), (12, 56, 4.6)]
    whole = canvas.limb(coil, scales, texture=bands(3.4, 0.2))
    front = [(0, hip, 3.6), (-2.4, 50, 3.6), (-9, 55.6, 3.0), (-3, 58.4, 2.2)]
    canvas.limb(front, belly, clip=whole, line=None, cast=0, texture=bands(2.6, 0.3))


def _spider(canvas: Canvas, person: Person, frame: Frame) -> None:
    body = person.scales
    hip = frame.hip_y
    for side in (-1, 1):
        for reach, rise in ((20, -4), (24, 2), (22, 8)):
            knee = (side * reach * 0.62, hip + rise - 8, 1.5)
            canvas.limb([(side * 4, hip + 2, 2.0), knee, (side * reach, 59, 0.8)], body, smooth=False)
    canvas.ellipse(0, hip + 4, 11, 8.6, body, bevel=7)


def _smoke(canvas: Canvas, person: Person, frame: Frame) -> None:
    hip = frame.hip_y - 2
    way = [(0, hip, 7.0), (3, 51, 5.4), (-3, 56, 3.6), (3.6, 59.6, 1.6), (9, 58.4, 0.5)]
    if canvas.tiny and person.race_name == "genie":
        tinythings.magic_lamp(canvas)
    canvas.limb(way, Ramp(person.skin.base, "soft"))


def draw_horse(canvas: Canvas, person: Person) -> None:
    """Paint a centaur's horse without head and neck, its chest under `HORSE_CHEST`."""
    coat = _hide(person)
    pose = WALK if person.proportions["flare"] > 1 else STAND
    frame = posed(_HORSE, pose)
    x, y = frame.chest
    cx, cy = HORSE_CHEST
    with canvas.placed(cx, cy - 0.5, scale=_HORSE_SCALE), canvas.placed(-x, -y):
        root = (frame.hip[0] - _HORSE.rump * 0.8, frame.hip[1] - _HORSE.rump * 0.4, 14.0)
        tail(canvas, "hair", root, 22, coat)
        draw_body(canvas, _HORSE, replace(frame, head=(x + 1, y - 8)), coat)


def _hide(person: Person) -> Coat:
    coat = coat_of(person.scales.base)
    return replace(coat, light=coat.main, dark=Ramp(lighten(person.hair.base, -0.04)), points=coat.main)


def draw_folded_legs(canvas: Canvas, person: Person, frame: Frame, wear: tuple[Ramp, Ramp]) -> None:
    """Paint legs that kneel, sit or ride.

    Args:
        canvas: to paint on.
        person: whose legs.
        frame: the joints.
        wear: the ramps of trousers and boots.
    """
    if frame.side or person.pose.legs == "ride":
        _folded_in_profile(canvas, person, frame, wear)
        return
    hip, floor, limb = frame.hip_y - 1, frame.floor - 1.4, frame.limb
    trousers, boots = wear
    if person.skirted:
        _under_a_skirt(canvas, person, floor, boots)
        return
    kneeling = person.pose.legs == "kneel"
    out, knee = (5.6, hip + 5) if person.pose.legs == "seat" else (9.2, hip + 5.5)
    for side in (-1, 1):
        if kneeling and side < 0:
            canvas.ellipse(-8.4, floor - 1.2, 3.4 * limb, 2.4, boots, bias=-0.1)
            canvas.limb([(-4, hip, 4.0 * limb), (-6.2, floor - 3, 3.7 * limb)], trousers, smooth=False)
            continue
        bend = (side * (6.4 if kneeling else out), hip + 2.5 if kneeling else knee)
        foot = (side * (6.6 if kneeling else out * 0.86), floor)
        canvas.limb([(side * 4, hip, 4.0 * limb), (*bend, 3.9 * limb)], trousers, smooth=False)
        shin = [(*bend, 3.6 * limb), (foot[0], foot[1] - 3.4, 3.2 * limb)]
        canvas.limb(shin, trousers, smooth=False, cast=0.1)
        canvas.ellipse(foot[0] + side * 0.6, foot[1] - 1.2, 4.2 * limb, 3.0, boots)


def _under_a_skirt(canvas: Canvas, person: Person, floor: float, boots: Ramp) -> None:
    """Paint knees that raise a long skirt and, sitting, the soles before it."""
    for side in (-1, 1):
        canvas.ellipse(side * 6.4, floor - 5.6, 6.2, 4.6, person.cloth, bevel=4, cast=0.14)
        if person.pose.legs != "kneel":
            canvas.ellipse(side * 6.4, floor - 0.8, 3.6, 2.8, boots, bevel=2)


def _folded_in_profile(canvas: Canvas, person: Person, frame: Frame, wear: tuple[Ramp, Ramp]) -> None:
    hip, floor, limb = frame.hip_y - 1, frame.floor - 1.4, frame.limb
    trousers, boots = wear
    ways: dict[str, list[Point]] = {
        "kneel": [(0, hip), (6.5, hip + 2), (6.5, floor - 2)],
        "sit": [(0, hip + 1), (8, hip - 1), (13, floor - 2)],
        "seat": [(0, hip), (8, hip + 1), (8.6, floor - 2)],
        "ride": [(0.5, hip - 1), (5.5, hip + 4.5), (4.2, hip + 12)],
    }
    if person.pose.legs == "kneel":
        canvas.limb(
            [(-1, hip, 3.8 * limb), (-2, floor - 3, 3.4 * limb), (-9, floor - 2.4, 2.8 * limb)],
            trousers,
            smooth=False,
            bias=-0.14,
        )
        canvas.ellipse(-10.4, floor - 2.2, 2.8, 2.6, boots, bias=-0.14)
    way = ways[person.pose.legs]
    radii = (4.2, 3.8, 3.2)
    canvas.limb(
        [(*point, radius * limb) for point, radius in zip(way, radii, strict=True)], trousers, smooth=False
    )
    x, y = way[-1]
    canvas.limb([(x, y - 1.6, 3.4 * limb), (x, y, 3.3 * limb)], boots, smooth=False)
    canvas.ellipse(x + 1.8, y + 1.0, 4.4 * limb, 2.4, boots)


def draw_broom(canvas: Canvas, frame: Frame) -> None:
    """Paint a flying broom under the rider, its brush behind."""
    y = frame.hip_y + 2.5
    canvas.limb([(-16, y + 2, 1.3), (24, y - 4, 1.2)], Ramp("8f5a34"))
    brush = [
        (-13, y - 1.6),
        (-17, y - 2.6),
        (-30, y - 1),
        (-31, y + 6),
        (-27, y + 9),
        (-17, y + 5.4),
        (-13, y + 4),
    ]
    canvas.blob(brush, Ramp("d8b05a"), bevel=4)
    canvas.limb([(-15, y - 1.6, 1.0), (-14.4, y + 4.6, 1.0)], Ramp("b3323c"), cast=0)
