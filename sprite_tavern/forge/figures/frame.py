"""The skeleton under a figure: where the joints are for a person, a pose and a view.

x = 0 is the body's axis, y runs from 0 (top of the square) to 64; the feet stand at 59.
"""

from dataclasses import dataclass

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.person import Held, Person

FEET = 58.6
FLOOR = 60.0
_HEAD_Y, _SHOULDER_Y, _HIP_Y = 19.5, 29.5, 46.0
_HEAD_RX, _HEAD_RY = 10.6, 10.2
_SHOULDER_HALF = 9.2

_STEP, _ARM_SWING, _TOGETHER = 6.4, 2.6, 0.5
"""In profile: how far feet and hands swing in a full stride, and how near the feet are to the axis then."""
_CLEAR_OF_THE_HEAD = 17.5
"""Least distance of hands from the axis at 16 px: what they hold must stand free of the face."""
_SQUARE, _SQUARE_HEAD = frozenset({"hammer", "warhammer", "mallet"}), 8.5
_BROAD = frozenset({"battleaxe", "doubleaxe", "greataxe", "trident", "pitchfork"})
_BROAD_HEAD = 4.0
"""How much further out a hand is with something whose head stands out on both sides of its shaft: a little
with an axe, more with a hammer, which would be a gun if its head touched the face."""
_TINY_HEAD = 1.3
TINY_EYES_APART, TINY_EYES_DOWN = 6.2, 1.4
"""How far an eye is from the axis and from the head's middle at 16 px: nearer ones would run together
on a wide figure, lower ones leave no room for a beard."""
_NEARER_HEAD, _FORESHORTENED = 0.16, 8.5
"""Seen from above: how much larger the head is and by how many units the body sinks under it."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """Joints in units. Pairs are left and right as the viewer sees them."""

    head: Point
    head_size: Point
    shoulder_y: float
    shoulder: float
    """Half the width across the shoulders."""
    waist_y: float
    hip_y: float
    hands: tuple[Point, Point]
    feet: tuple[Point, Point]
    limb: float
    """Thickness factor of arms and legs."""
    turn: float
    """How far the face is turned to the right, in units."""
    side: bool
    far_hand: Point
    """The hand on the far side in profile."""
    tiny: bool
    """Whether it is drawn for 16 px."""
    floor: float
    """Where the ground is for the body: higher up when the body has come down."""


def frame_of(canvas: Canvas, person: Person) -> Frame:
    """Return the joints of a person on this canvas; small canvases get bigger heads."""
    size = person.proportions
    pose = person.pose
    side = person.view == "side"
    bulk = size["bulk"]
    head_factor = size["head"] * (_TINY_HEAD if canvas.tiny else 1.12 if canvas.small else 1.0)
    head_factor *= 1 + _NEARER_HEAD * person.above
    short = size["short"] + pose.bob + _FORESHORTENED * person.above
    head = (pose.lean + (1.2 if side else 0), _HEAD_Y + short + (1.5 if canvas.tiny else 0))
    shoulder_y = _SHOULDER_Y + short + (2.5 if canvas.tiny else 0)
    shoulder = _SHOULDER_HALF * size["shoulders"] * bulk * (0.9 if person.female else 1.0)
    hip_y = _HIP_Y + short * 0.4
    reach = shoulder + 3.6 * bulk
    if side:
        shoulder *= 0.62
    hand_y = 45.0 + short * 0.35
    left, right = pose.left_hand, pose.right_hand
    out = [max(reach, _clear(canvas, held)) for held in (person.weapon, person.offhand)]
    hands = ((-out[0] - left[0], hand_y + left[1]), (out[1] + right[0], hand_y + right[1]))
    if side:
        near = (9.5 * bulk + left[0] + _ARM_SWING * pose.stride, hand_y - 3.5 + left[1])
        hands = (near, near)
    return Frame(
        head=head,
        head_size=(
            _HEAD_RX * head_factor * (0.94 if side else 1.0),
            _HEAD_RY * head_factor * size["tall head"],
        ),
        shoulder_y=shoulder_y,
        shoulder=shoulder,
        waist_y=43.2 + short * 0.45,
        hip_y=hip_y,
        hands=hands,
        feet=_feet(person, side=side),
        limb=bulk,
        turn=4.2 if side else 0.9 if person.view == "front" and canvas.fine else 0.0,
        side=side,
        far_hand=(1.5 - _ARM_SWING * 2.2 * pose.stride, hand_y - 0.5),
        tiny=canvas.tiny,
        floor=FLOOR - pose.sink,
    )


def _clear(canvas: Canvas, held: Held | None) -> float:
    """Return how far from the axis a hand must be for what it holds not to hide the face."""
    if held is None or not canvas.tiny:
        return 0.0
    if held.word in _SQUARE:
        return _CLEAR_OF_THE_HEAD + _SQUARE_HEAD
    return _CLEAR_OF_THE_HEAD + (_BROAD_HEAD if held.word in _BROAD or held.look.has("double") else 0.0)


def _feet(person: Person, *, side: bool) -> tuple[Point, Point]:
    """Return where both feet stand."""
    pose = person.pose
    stance = 4.6 * person.proportions["bulk"] * (0.45 if side else 1.0) + (1.8 if side else 0)
    left, right = -stance - pose.left_foot[0], stance + pose.right_foot[0]
    if side and pose.stride:
        left = left * _TOGETHER + _STEP * pose.stride
        right = right * _TOGETHER - _STEP * pose.stride
    ground = FEET - pose.sink
    return (left, ground + pose.left_foot[1]), (right, ground + pose.right_foot[1])
