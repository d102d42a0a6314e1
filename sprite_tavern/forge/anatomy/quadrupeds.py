"""The body of a four-legged animal: proportions, poses and the drawing of everything but the head."""

from dataclasses import dataclass

from sprite_tavern.forge.anatomy.coats import INK, Coat
from sprite_tavern.forge.anatomy.joints import Point, between, polar
from sprite_tavern.forge.anatomy.legs import FootShape, Leg, leg
from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.parts import PartId
from sprite_tavern.forge.ramps import Ramp, lighten, mix

GROUND = 60.0
_MIDDLE = 30.0
_LONG_NECK = 15.0
"""Units from which a neck bears marks of its own."""


@dataclass(frozen=True)
class Build:
    """Proportions in units.

    Args:
        length: from hip to shoulder.
        chest: radius of the body at the shoulder.
        waist: radius in the middle.
        rump: radius at the hip.
        leg: from the ground to the middle of the body.
        thigh: radius of a leg at its root.
        ankle: radius of a leg above the foot.
        neck: from the shoulder to the middle of the skull.
        nape: radius of the neck below the skull.
        neck_angle: degrees above the horizontal.
        foot: what it stands on.
        hock: how far the lower joint of the hind legs stands back.
    """

    length: float = 22.0
    chest: float = 8.0
    waist: float = 6.6
    rump: float = 7.2
    leg: float = 18.0
    thigh: float = 4.0
    ankle: float = 2.1
    neck: float = 12.0
    nape: float = 4.6
    neck_angle: float = 48.0
    foot: FootShape = "paw"
    hock: float = 2.2


@dataclass(frozen=True)
class Pose:
    """How the body is held.

    Args:
        hip: share of the standing height at the hip.
        chest: share of the standing height at the shoulder.
        reach: how far the near fore, far fore, near hind and far hind foot stand forward.
        raised: how high the same feet are lifted.
        neck: degrees added to the neck's angle.
        narrow: share of the body's length that is left, seen from the side.
    """

    hip: float = 1.0
    chest: float = 1.0
    reach: tuple[float, float, float, float] = (0.0, 3.0, -1.0, 2.5)
    raised: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    neck: float = 0.0
    narrow: float = 1.0


STAND = Pose()
WALK = Pose(reach=(5.0, -2.5, -5.0, 4.0), raised=(0.0, 1.6, 0.0, 0.0), neck=-4)
RUN = Pose(0.96, 1.04, reach=(11.0, 7.0, -10.0, -6.0), raised=(5.0, 2.0, 3.0, 0.0), neck=-14)
PROWL = Pose(0.92, 0.74, reach=(6.0, 0.0, -4.0, 3.0), neck=-34)
REAR = Pose(0.8, 1.75, reach=(9.0, 12.0, -1.0, 4.0), raised=(15.0, 20.0, 0.0, 0.0), neck=8, narrow=0.74)
SIT = Pose(0.42, 1.12, reach=(2.0, 4.0, 7.0, 9.0), neck=14, narrow=0.62)
HOWL = Pose(0.42, 1.12, reach=(2.0, 4.0, 7.0, 9.0), neck=34, narrow=0.62)
LEAP = Pose(1.12, 1.42, reach=(12.0, 8.0, -9.0, -5.0), raised=(12.0, 8.0, 3.0, 0.0), neck=-8)
LIE = Pose(0.45, 0.5, reach=(7.0, 9.0, 5.0, 7.0), neck=-34)


@dataclass(frozen=True)
class Frame:
    """Where a posed body has its points."""

    hip: Point
    chest: Point
    head: Point
    feet: tuple[Point, Point, Point, Point]

    @property
    def middle(self) -> Point:
        """The middle of the trunk."""
        return between(self.hip, self.chest, 0.5)


def posed(build: Build, pose: Pose) -> Frame:
    """Return the points of the build held in that pose, its feet on the ground."""
    half = build.length * pose.narrow / 2
    hip = (_MIDDLE - half, GROUND - build.leg * pose.hip)
    chest = (_MIDDLE + half, GROUND - build.leg * pose.chest)
    head = polar(chest, build.neck_angle + pose.neck, build.neck)
    roots = (chest[0], chest[0], hip[0], hip[0])
    feet = [
        (root + reach, GROUND - raised)
        for root, reach, raised in zip(roots, pose.reach, pose.raised, strict=True)
    ]
    return Frame(hip, chest, head, (feet[0], feet[1], feet[2], feet[3]))


def draw_body(canvas: Canvas, build: Build, frame: Frame, coat: Coat) -> PartId:
    """Draw the trunk with its neck and four legs; returns the trunk's part for parts clipped by it."""
    near_fore, far_fore = forelegs(build, frame)
    near_hind, far_hind = hind_legs(build, frame)
    leg(canvas, far_fore, build.foot, coat)
    leg(canvas, far_hind, build.foot, coat)
    throat = between(frame.chest, frame.head, 0.65)
    middle = (frame.middle[0], frame.middle[1] + 0.6)
    way = [
        (frame.hip[0] - build.rump * 0.15, frame.hip[1], build.rump),
        (*middle, build.waist),
        (frame.chest[0] - build.chest * 0.1, frame.chest[1], build.chest),
        (*throat, build.nape * 1.1),
        (*frame.head, build.nape * 0.8),
    ]
    trunk = canvas.limb(way, coat.main, texture=coat.texture, line=None, cast=0.12)
    if coat.mark is not None and canvas.fine:
        _paint_marks(canvas, build, frame, coat, trunk)
    belly = [
        (frame.hip[0] + build.rump * 0.5, frame.hip[1] + build.rump * 0.95, build.waist * 0.42),
        (middle[0], middle[1] + build.waist * 0.95, build.waist * 0.45),
        (frame.chest[0] + build.chest * 0.35, frame.chest[1] + build.chest * 0.72, build.chest * 0.45),
        (throat[0] + build.nape, throat[1] + build.nape * 0.75, build.nape * 0.5),
    ]
    if not canvas.tiny:
        canvas.limb(belly, coat.light, clip=trunk, line=None, cast=0, thinnest=0.4)
    leg(canvas, near_hind, build.foot, coat)
    leg(canvas, near_fore, build.foot, coat)
    if coat.marks is not None and not canvas.fine:
        # Over the legs: on a small sprite haunch and shoulder would leave no room between them.
        _paint_marks(canvas, build, frame, coat, trunk)
    return trunk


def _paint_marks(canvas: Canvas, build: Build, frame: Frame, coat: Coat, trunk: PartId) -> None:
    """Draw bold stripes or spots: of their own material, or where a texture would be lost."""
    striped = coat.marks == "stripes"
    dark = coat.mark or Ramp(mix(coat.main.base, INK, 0.8) if striped else lighten(coat.main.base, -0.34))
    bold = 2.2 if canvas.tiny else 1.4 if canvas.small else 1.0
    count = 3 if canvas.tiny else 4 if canvas.small else 6
    for number in range(count):
        x, y = between(frame.hip, frame.chest, (number + 0.3) / (count - 0.6) * 1.5 - 0.32)
        if coat.marks == "stripes":
            low = build.waist * (0.9 if coat.mark is not None else 0.5)
            stripe = [(x + 1, y - build.chest * 1.1, bold), (x - 0.5, y + low, 0.7 * bold)]
            canvas.limb(stripe, dark, clip=trunk, shade="flat", line=None, cast=0)
        else:
            high = build.waist * (0.6 if number % 2 else -0.2)
            size = (2.9 if number % 3 else 3.9) * (1.3 if canvas.small else 1.0)
            canvas.ellipse(x, y - high, size, size * 0.8, dark, clip=trunk, shade="flat", line=None, cast=0)
    for share in (0.3, 0.5, 0.7) if not canvas.tiny and build.neck > _LONG_NECK else ():
        start, end = (between(frame.chest, frame.head, share, side * build.nape) for side in (-1.2, 1.2))
        if coat.marks == "stripes":
            canvas.limb([(*start, 0.9), (*end, 0.7)], dark, clip=trunk, shade="flat", line=None, cast=0)
        else:
            spot = between(start, end, 0.35 + 0.3 * (share == 0.5))
            wide = 3.0 if canvas.small else 2.2
            canvas.ellipse(*spot, wide, 1.9, dark, clip=trunk, shade="flat", line=None, cast=0)


def forelegs(build: Build, frame: Frame) -> tuple[Leg, Leg]:
    """Return the near and the far foreleg."""
    near, far, _, _ = frame.feet
    return _foreleg(build, frame.chest, near, far=False), _foreleg(build, frame.chest, far, far=True)


def hind_legs(build: Build, frame: Frame) -> tuple[Leg, Leg]:
    """Return the near and the far hind leg."""
    _, _, near, far = frame.feet
    return _hind_leg(build, frame.hip, near, far=False), _hind_leg(build, frame.hip, far, far=True)


def _foreleg(build: Build, shoulder: Point, foot: Point, *, far: bool) -> Leg:
    start = (shoulder[0] - build.chest * 0.15, shoulder[1] + build.chest * 0.35)
    bent = _bent(build, start, foot)
    return Leg(start, foot, build.thigh, build.ankle, knee=-0.6 + 3 * bent, hock=0.4, far=far)


def _hind_leg(build: Build, hip: Point, foot: Point, *, far: bool) -> Leg:
    start = (hip[0], hip[1] + build.rump * 0.35)
    bent = _bent(build, start, foot)
    knee, hock = 1.6 + 5 * bent, build.hock + 3 * bent
    return Leg(start, foot, build.thigh * 1.25, build.ankle, knee=knee, hock=hock, far=far)


def _bent(build: Build, start: Point, foot: Point) -> float:
    """Return how folded a leg is: 0 stretched, towards 1 when the foot is at the body."""
    return max(0.0, 1 - (foot[1] - start[1]) / (build.leg * 0.7))
