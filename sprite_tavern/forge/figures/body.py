"""Legs, arms and hands."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures.frame import Frame, Point
from sprite_tavern.forge.figures.lowers import draw_folded_legs, draw_lower
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.ramps import Ramp, lighten

_PEG, _PALE_PEG = "d09a5c", "eebd78"
_HOOF = "3a302c"
_LONG_SLEEVES = frozenset(
    {
        "robe",
        "royal",
        "coat",
        "plaid",
        "striped",
        "suit",
        "spacesuit",
        "motley",
        "wraps",
        "gown",
        "tuxedo",
        "uniform",
        "jacket",
        "maid",
        "uniform dress",
    }
)


def draw_legs(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint both legs, or the shoes under a skirt, or a fish tail."""
    if person.race.lower == "horse":
        return
    if person.race.lower not in {None, "goat"}:
        draw_lower(canvas, person, frame)
        return
    if person.pose.legs != "stand":
        draw_folded_legs(canvas, person, frame, _leg_wear(person))
        return
    for side, foot in zip((-1, 1), frame.feet, strict=True):
        if side > 0 and "peg leg" in person.extras:
            _peg_leg(canvas, person, frame, foot)
        elif person.skirted:
            canvas.ellipse(foot[0], foot[1] + 0.2, 4.0, 2.2, person.boots)
        elif person.bony and person.outfit != "armour":
            _bone_leg(canvas, person, frame, side, foot)
        else:
            _leg(canvas, person, frame, side, foot)


def _leg(canvas: Canvas, person: Person, frame: Frame, side: int, foot: Point) -> None:
    limb = frame.limb
    hip = (side * 4.0 * limb * (0.4 if frame.side else 1.0), frame.hip_y - 1)
    trousers, boot = _leg_wear(person)
    far = frame.side and side < 0
    knee = ((hip[0] + foot[0]) / 2 + (0.8 if frame.side else side * 0.3), (hip[1] + foot[1]) / 2)
    ankle = foot[1] - 4.6
    dim = -0.14 if far else 0.0
    leg = [(*hip, 3.9 * limb), (*knee, 3.5 * limb), (foot[0], ankle, 3.3 * limb)]
    canvas.limb(leg, trousers, bevel=3, smooth=False, bias=dim)
    bare_foot = boot is person.skin
    top = ankle - (2.6 if person.outfit in {"coat", "royal", "leather"} and not bare_foot else 0.6)
    canvas.limb(
        [(foot[0], top, 3.5 * limb), (foot[0], foot[1] - 1.6, 3.5 * limb)], boot, smooth=False, bias=dim
    )
    toe = 1.6 if frame.side else side * 0.9
    canvas.ellipse(foot[0] + toe, foot[1] - 0.7, (4.6 if frame.side else 4.2) * limb, 2.5, boot, bias=dim)


def _peg_leg(canvas: Canvas, person: Person, frame: Frame, foot: Point) -> None:
    """Paint a leg that ends under the knee in a turned stick of wood."""
    hip = (4.0 * frame.limb * (0.4 if frame.side else 1.0), frame.hip_y - 1)
    knee = ((hip[0] + foot[0]) / 2, (hip[1] + foot[1]) / 2 + 0.6)
    wood = Ramp(_PEG)
    thick = 2.4 if canvas.small else 2.0
    if canvas.tiny:
        canvas.rectangle(foot[0] - 2.2, foot[1] - 9, 4.4, 10.4, Ramp(_PALE_PEG), shade="flat")
        return
    if person.skirted:
        canvas.limb([(foot[0], foot[1] - 4, thick), (foot[0], foot[1] + 1.6, thick)], wood, smooth=False)
        return
    canvas.limb([(*knee, thick + 0.4), (foot[0], foot[1] + 0.4, thick)], wood, smooth=False)
    canvas.limb([(*hip, 3.9 * frame.limb), (*knee, 3.6 * frame.limb)], _leg_wear(person)[0], bevel=3)
    canvas.ellipse(knee[0], knee[1] + 2.0, 3.6, 1.5, wood)


def _leg_wear(person: Person) -> tuple[Ramp, Ramp]:
    """Return the ramps of trousers and boots: those asked for, else the outfit's."""
    if person.race.lower == "goat":
        return person.scales, Ramp(_HOOF)
    trousers, boots = _usual_leg_wear(person)
    return person.trousers or trousers, boots


def _usual_leg_wear(person: Person) -> tuple[Ramp, Ramp]:
    same = Ramp(lighten(person.cloth.base, -0.05)), person.boots
    whole = {
        "armour": (person.metal, person.metal),
        "wraps": (person.cloth, person.cloth),
        "spacesuit": (person.cloth, Ramp(lighten(person.cloth.base, -0.2))),
        "jersey": (person.skin, Ramp("eceef2")),
        "motley": (person.second, person.cloth),
        "overalls": (Ramp("3f5f9a"), person.boots),
        "suit": (person.cloth, person.second),
        **dict.fromkeys(("tuxedo", "uniform", "kimono short"), same),
    }
    if person.outfit in whole:
        return whole[person.outfit]
    if person.outfit in {"bare", "rags", "egyptian"}:
        return person.skin, person.skin if person.outfit != "bare" or person.race.fierce else person.boots
    return Ramp(lighten(person.second.base, -0.04)), person.boots


def _bone_leg(canvas: Canvas, person: Person, frame: Frame, side: int, foot: Point) -> None:
    bone = person.skin
    x = side * 3.8
    thick = 1.5 if canvas.small else 1.2
    canvas.limb(
        [(x * 0.8, frame.hip_y - 1, thick), (foot[0], 52, thick - 0.1), (foot[0], foot[1] - 1.6, thick)], bone
    )
    canvas.ellipse(foot[0], 52, 1.9, 1.7, bone)
    canvas.limb([(foot[0], foot[1] - 0.6, 1.5), (foot[0] + side * 2.2, foot[1], 1.3)], bone)


def draw_arms(canvas: Canvas, person: Person, frame: Frame, sides: tuple[int, ...] = (-1, 1)) -> None:
    """Paint the arms with their sleeves and hands."""
    for side in sides:
        hand = frame.hands[0 if side < 0 else 1]
        shoulder = (side * (frame.shoulder - 1.2) * (0.2 if frame.side else 1.0), frame.shoulder_y + 3)
        if person.bony and person.outfit in {"bones", "rags"}:
            _bone_arm(canvas, person, shoulder, hand, side)
        elif person.outfit in {"robe", "kimono", "kimono short"}:
            _wide_sleeve(canvas, person, shoulder, hand, side)
        else:
            _arm(canvas, person, frame, (shoulder, hand), side)
        if "pauldrons" in person.extras and not canvas.tiny:
            _pauldron(canvas, person, frame, shoulder, side)


def draw_far_arm(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the arm on the far side of a figure in profile."""
    shoulder = (-frame.shoulder * 0.2, frame.shoulder_y + 3)
    if person.bony and person.outfit in {"bones", "rags"}:
        _bone_arm(canvas, person, shoulder, frame.far_hand, -1)
    elif person.outfit in {"robe", "kimono", "kimono short"}:
        _wide_sleeve(canvas, person, shoulder, frame.far_hand, 1)
    else:
        _arm(canvas, person, frame, (shoulder, frame.far_hand), -1)


def _elbow(shoulder: Point, hand: Point, side: int) -> Point:
    raised = max(0.0, shoulder[1] + 8 - hand[1])
    return (shoulder[0] + hand[0]) / 2 + side * (1.6 + raised * 0.12), (shoulder[1] + hand[1]) / 2 + 0.6


def _arm(canvas: Canvas, person: Person, frame: Frame, ends: tuple[Point, Point], side: int) -> None:
    shoulder, hand = ends
    limb = frame.limb * (0.92 if person.female else 1.0)
    elbow = _elbow(shoulder, hand, side)
    sleeve = _sleeve(person)
    wrist = (hand[0] * 0.88 + elbow[0] * 0.12, hand[1] - 1.6 if hand[1] > elbow[1] else hand[1] + 1.6)
    dim = -0.12 if frame.side and side < 0 else 0.0
    whole = [(*shoulder, 3.5 * limb), (*elbow, 3.0 * limb), (*wrist, 2.6 * limb)]
    canvas.limb(whole, sleeve, bevel=3, cast=0.16, bias=dim)
    lower = _forearm(person)
    if lower is not None and not canvas.tiny:
        start = ((shoulder[0] + 2 * elbow[0]) / 3, (shoulder[1] + 2 * elbow[1]) / 3)
        middle = start if lower is not person.metal else elbow
        canvas.limb([(*middle, 2.9 * limb), (*wrist, 2.6 * limb)], lower, line="soft", cast=0, bias=dim)
    glove = glove_of(person)
    size = 1.75 if "boxing gloves" in person.extras else 1.0
    canvas.ellipse(hand[0], hand[1], 2.9 * limb * size, 2.8 * limb * size, glove, bevel=2.4, bias=dim)


def glove_of(person: Person) -> Ramp:
    """Return what the hands are covered with, the bare skin included."""
    if person.gloves is not None:
        return person.gloves
    if "boxing gloves" in person.extras:
        return Ramp("d3313a")
    if person.outfit in {"spacesuit", "suit"}:
        return person.second
    return person.metal if person.outfit == "armour" else person.skin


def _sleeve(person: Person) -> Ramp:
    if person.outfit in {"bare", "shells", "rags", "egyptian", "jersey", "tutu"}:
        return person.skin
    if person.outfit == "armour":
        return person.metal
    if person.outfit in {"dirndl", "overalls", "apron"}:
        return Ramp("efe7d6") if person.outfit == "dirndl" else person.cloth
    return person.cloth


def _forearm(person: Person) -> Ramp | None:
    """Return what covers the forearm when it is not the sleeve."""
    if person.outfit in _LONG_SLEEVES or person.outfit in {
        "bare",
        "shells",
        "rags",
        "egyptian",
        "jersey",
        "tutu",
    }:
        return None
    if person.outfit in {"leather", "armour"}:
        return person.second if person.outfit == "leather" else person.metal
    return person.skin


def _wide_sleeve(canvas: Canvas, person: Person, shoulder: Point, hand: Point, side: int) -> None:
    sx, sy = shoulder
    hx, hy = hand
    canvas.ellipse(hx, hy, 2.9, 2.7, person.skin, bevel=2.4)
    sleeve = [
        (sx - side * 1.5, sy - 3.4), (sx + side * 3.2, sy - 1), (hx + side * 3.4, hy - 3),
        (hx + side * 1.0, hy + 1.6), (hx - side * 3.4, hy - 0.2), (sx - side * 2.6, sy + 5),
    ]  # fmt: skip
    canvas.blob(sleeve, person.cloth, bevel=4, cast=0.16)
    if not canvas.tiny:
        canvas.limb(
            [(hx + side * 2.8, hy - 2.4, 1.0), (hx - side * 2.8, hy + 0.4, 1.0)],
            person.trim,
            line=None,
            cast=0,
        )


def _bone_arm(canvas: Canvas, person: Person, shoulder: Point, hand: Point, side: int) -> None:
    thick = 1.4 if canvas.small else 1.2
    elbow = _elbow(shoulder, hand, side)
    canvas.limb(
        [(shoulder[0], shoulder[1] - 1.6, thick), (*elbow, thick - 0.2), (hand[0], hand[1] - 1, thick)],
        person.skin,
    )
    canvas.ellipse(elbow[0], elbow[1], 1.5, 1.5, person.skin)
    canvas.ellipse(hand[0], hand[1], 2.0, 2.0, person.skin)


def _pauldron(canvas: Canvas, person: Person, frame: Frame, shoulder: Point, side: int) -> None:
    limb = frame.limb
    metal = (
        person.metal
        if person.outfit == "armour"
        else Ramp(person.second.base)
        if person.bony
        else person.metal
    )
    x, y = shoulder[0] + side * 0.9, shoulder[1] - 0.8
    canvas.ellipse(x, y, 5.1 * limb, 4.5 * limb, metal, bevel=4)
    if canvas.fine:
        canvas.limb(
            [(x - side * 4.4, y + 2.0, 0.8), (x + side * 4.8, y + 1.6, 0.8)], person.trim, line=None, cast=0
        )
