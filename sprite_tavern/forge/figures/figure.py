"""The whole figure: the order in which its pieces are painted, for each view."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import (
    backs,
    body,
    facegear,
    hair,
    hands,
    hats,
    heads,
    insignia,
    outfits,
    tinyface,
    tinythings,
)
from sprite_tavern.forge.figures.casting import cast
from sprite_tavern.forge.figures.company import (
    GROUND,
    Companion,
    Place,
    draw_companion,
    draw_mount,
)
from sprite_tavern.forge.figures.frame import Frame, frame_of
from sprite_tavern.forge.figures.lowers import HORSE_CHEST, draw_broom, draw_horse
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.ramps import Ramp

_AXIS = 32.0
_STUMP = "a8283a"
"""The neck of the headless."""
_COVERING = frozenset(
    {"helm", "kettle", "hood", "bandana", "headband", "fur cap", "beret", "cap", "horned helm"}
)
"""Usual head-gear that leaves too little of a beast's head at 16 px."""
_HIP = 45.0
_ON_A_HORSE, _ON_A_TINY_HORSE = 0.98, 0.76
"""How large a centaur's human half is on the horse: smaller at 16 px, where its head is larger."""
_HEADS_APART, _OF_SEVERAL_HEADS = 9.0, 0.82
"""How far from the axis each of two heads is, and how large beside a single one."""
_SEAT_SIZE = 52.0
_BEFORE = 6.0
"""How far from the axis what is worked on stands before a figure, clear of its tool."""
_BESIDE = 14.0
"""Units from the axis that the body takes up."""


def draw_figure(canvas: Canvas, look: Look) -> None:
    """Paint the person a look asks for, with company, mount and seat."""
    person = cast(look)
    if canvas.tiny and person.race.skull == "beast" and not person.hat_asked and person.hat in _COVERING:
        person.hat = ""
    if person.seat is not None:
        draw_companion(canvas, person.seat, Place(_AXIS, GROUND, _SEAT_SIZE))
    if person.mount is not None:
        _mounted(canvas, person, person.mount)
    elif person.race.lower == "horse":
        x, y = HORSE_CHEST
        with canvas.placed(_AXIS, 0):
            draw_horse(canvas, person)
            with canvas.placed(x + 0.6, y - 2.0, scale=_ON_A_TINY_HORSE if canvas.tiny else _ON_A_HORSE):
                _upright(canvas, person, _HIP)
    elif person.pose.lying:
        with canvas.placed(_AXIS, GROUND - 10, -90):
            _upright(canvas, person, _AXIS)
        _snore(canvas)
    else:
        with canvas.placed(_AXIS, person.pose.sink):
            _upright(canvas, person, 0.0)
    if canvas.tiny and "anvil" in person.extras and not person.company:
        with canvas.placed(_AXIS + _BEFORE, GROUND):
            tinythings.anvil(canvas)
    for number, friend in enumerate(person.company):
        _accompany(canvas, person, friend, number)


def _upright(canvas: Canvas, person: Person, root: float) -> None:
    """Paint the figure with the height `root` of its own space on the origin."""
    frame = frame_of(canvas, person)
    with canvas.placed(0, -root):
        if person.broom:
            draw_broom(canvas, frame)
        if person.view == "back":
            with canvas.placed(flip=True):  # the right hand stays the right hand
                _from_behind(canvas, person, frame)
        elif person.view == "side":
            _in_profile(canvas, person, frame)
        else:
            _from_the_front(canvas, person, frame)


def _mounted(canvas: Canvas, person: Person, mount: Companion) -> None:
    x, y, scale = draw_mount(canvas, mount)
    with canvas.placed(x, y + 1.0, scale=scale), canvas.reduced(scale):
        _upright(canvas, person, _HIP)


def _snore(canvas: Canvas) -> None:
    """Paint rising Zs over the head of a sleeper, who lies to the left."""
    if canvas.tiny:
        return
    for x, y, size in ((10.0, 33.0, 2.6), (16.0, 25.0, 3.6)):
        way = [(x - size, y - size), (x + size, y - size), (x - size, y + size), (x + size, y + size)]
        canvas.limb([(px, py, 0.9) for px, py in way], Ramp("eef2ff"), smooth=False, cast=0)


def _accompany(canvas: Canvas, person: Person, friend: Companion, number: int) -> None:
    """Paint a companion: on the shoulder, in the air, or on the ground at alternating sides."""
    side = -1 if number % 2 else 1
    if friend.perches:
        frame = frame_of(canvas, person)
        back = -4.0 if frame.side else side * (frame.shoulder + 3.4)
        place = Place(_AXIS + back, frame.shoulder_y + person.pose.sink - 0.6, friend.size, flip=side < 0)
    elif friend.flies:
        place = Place(_AXIS + side * 20, 18.0, friend.size, standing=False, flip=side > 0)
    else:
        place = Place(_AXIS + side * (_BESIDE + friend.size * 0.42), GROUND + 0.6, friend.size, flip=side < 0)
    draw_companion(canvas, friend, place)


def _from_the_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    backs.draw_behind(canvas, person, frame)
    hair.draw_back_hair(canvas, person, frame)
    knees_first = person.pose.legs in {"stand", "ride"}
    if knees_first:
        body.draw_legs(canvas, person, frame)
    outfits.draw_torso(canvas, person, frame)
    if not knees_first:
        body.draw_legs(canvas, person, frame)
    backs.draw_collar(canvas, person, frame)
    body.draw_arms(canvas, person, frame)
    insignia.draw_insignia(canvas, person, frame)
    _head(canvas, person, frame)
    hands.draw_weapon(canvas, person, frame)
    hands.draw_offhand(canvas, person, frame)


def _from_behind(canvas: Canvas, person: Person, frame: Frame) -> None:
    hands.draw_weapon(canvas, person, frame)
    hands.draw_offhand(canvas, person, frame)
    body.draw_legs(canvas, person, frame)
    body.draw_arms(canvas, person, frame)
    outfits.draw_torso(canvas, person, frame)
    backs.draw_behind(canvas, person, frame)
    heads.draw_head(canvas, person, frame)
    hair.draw_back_hair(canvas, person, frame)
    hair.draw_hair(canvas, person, frame)
    hats.draw_hat(canvas, person, frame)
    heads.draw_horns(canvas, person, frame)
    backs.draw_halo(canvas, person, frame)


def _in_profile(canvas: Canvas, person: Person, frame: Frame) -> None:
    backs.draw_behind(canvas, person, frame)
    hands.draw_offhand(canvas, person, frame)
    if person.offhand is None and person.pose.legs != "ride":
        body.draw_far_arm(canvas, person, frame)
    hair.draw_back_hair(canvas, person, frame)
    body.draw_legs(canvas, person, frame)
    outfits.draw_torso(canvas, person, frame)
    _head(canvas, person, frame)
    hands.draw_weapon(canvas, person, frame)
    body.draw_arms(canvas, person, frame, (1,))


def _head(canvas: Canvas, person: Person, frame: Frame) -> None:
    """Paint the head, or two or three side by side."""
    if person.heads == 1:
        _one_head(canvas, person, frame)
        return
    if person.heads == 0:
        canvas.ellipse(0, frame.shoulder_y - 0.6, 4.6, 2.6, Ramp(_STUMP), cast=0)
        return
    spread = _HEADS_APART if person.heads == 2 else _HEADS_APART * 1.3
    lift = frame.head[1] * (1 - _OF_SEVERAL_HEADS)
    for number in range(person.heads):
        aside = (number - (person.heads - 1) / 2) * 2 * spread / (person.heads - 1)
        with canvas.placed(aside, lift, scale=_OF_SEVERAL_HEADS):
            _one_head(canvas, person, frame)


def _one_head(canvas: Canvas, person: Person, frame: Frame) -> None:
    heads.draw_head(canvas, person, frame)
    helmeted = person.closed_helm
    if helmeted and not person.faceless:
        hats.draw_hat(canvas, person, frame)
    if canvas.tiny:  # the beard reaches up to the eyes
        hair.draw_beard(canvas, person, frame)
        heads.draw_face(canvas, person, frame)
    else:
        heads.draw_face(canvas, person, frame)
        hair.draw_beard(canvas, person, frame)
    hair.draw_hair(canvas, person, frame)
    facegear.draw_face_gear(canvas, person, frame)
    if not helmeted or person.faceless:
        hats.draw_hat(canvas, person, frame)
    if person.faceless and person.race_name == "dwarf":
        hair.draw_beard(canvas, person, frame)
    if canvas.tiny:
        tinyface.draw_long_ears(canvas, person, frame)
    heads.draw_horns(canvas, person, frame)
    backs.draw_halo(canvas, person, frame)
