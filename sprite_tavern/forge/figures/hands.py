"""Putting held things into the hands."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.body import glove_of
from sprite_tavern.forge.figures.frame import Frame
from sprite_tavern.forge.figures.person import Held, Person
from sprite_tavern.forge.gear.base import bold

_POLES = frozenset(
    {"staff", "spear", "trident", "halberd", "scythe", "broom", "pitchfork", "pike", "quarterstaff", "cane"}
)
_UPRIGHT, _LEVEL = 0.4, 45.0
"""At 16 px things lean less, for clean rows of pixels, but for what is held level (from so many degrees)."""
_SQUARE = frozenset({"hammer", "warhammer", "mallet", "gavel", "broom", "broomstick"})
"""What has a square head and stands quite upright at 16 px, lest its corners be lost."""
_FORWARD = 28.0
"""Degrees a blade leans forward in profile, clear of the face."""


def draw_weapon(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint what the weapon hand holds, and the fist over its grip."""
    if person.weapon is None:
        return
    forward = _FORWARD if frame.side and person.weapon.word not in _POLES else 0.0
    x, y = frame.hands[0]
    rise = person.pose.sink if person.weapon.word in _POLES else 0.0
    _hold(canvas, person.weapon, (x, y - rise), 1 if frame.side else -1, person.pose.weapon + forward)
    _fist(canvas, person, frame, 0)


def draw_offhand(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint what the other hand holds."""
    if person.offhand is None:
        return
    shield = person.offhand.word in {"shield", "buckler"}
    hand = frame.hands[1]
    if frame.side:
        hand = (hand[0] - 3.0, hand[1] + 1.0)
    if shield:
        hand = (hand[0] + 0.6, hand[1] - 0.5)
    _hold(canvas, person.offhand, hand, 1, 0.0)
    if not shield:
        _fist(canvas, person, frame, 1)


def _hold(canvas: Canvas, held: Held, hand: tuple[float, float], side: int, swing: float) -> None:
    """Paint a thing in a hand: things point outwards on both sides."""
    gear = held.gear
    scale = gear.scale * bold(canvas, gear.at_16)
    lift = gear.lift
    if held.word in _POLES and canvas.tiny:
        lift += 2
    tilt = gear.tilt * (_UPRIGHT if canvas.tiny and gear.tilt < _LEVEL else 1.0)
    if canvas.tiny and held.word in _SQUARE:
        tilt = 0.0
    with canvas.placed(hand[0], hand[1] - lift, side * (tilt + swing), scale, flip=side < 0):
        gear.draw(canvas, held.look)


def _fist(canvas: Canvas, person: Person, frame: Frame, number: int) -> None:
    x, y = frame.hands[number]
    if person.bony and person.outfit in {"bones", "rags"}:
        canvas.ellipse(x, y, 2.0, 1.9, person.skin, cast=0)
        return
    canvas.ellipse(x, y, 2.7 * frame.limb, 2.5 * frame.limb, glove_of(person), bevel=2.2, cast=0)
