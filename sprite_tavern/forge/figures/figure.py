"""The whole figure: the order in which its pieces are painted, for each view."""

from sprite_tavern.forge.canvas import Canvas
from sprite_tavern.forge.figures import backs, body, hair, hands, hats, heads, outfits
from sprite_tavern.forge.figures.casting import cast
from sprite_tavern.forge.figures.frame import Frame, frame_of
from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.look import Look

_AXIS = 32.0


def draw_figure(canvas: Canvas, look: Look) -> None:
    """Paint the person a look asks for."""
    person = cast(look)
    frame = frame_of(canvas, person)
    with canvas.placed(_AXIS, 0):
        if person.view == "back":
            _from_behind(canvas, person, frame)
        elif person.view == "side":
            _in_profile(canvas, person, frame)
        else:
            _from_the_front(canvas, person, frame)


def _from_the_front(canvas: Canvas, person: Person, frame: Frame) -> None:
    backs.draw_behind(canvas, person, frame)
    hair.draw_back_hair(canvas, person, frame)
    body.draw_legs(canvas, person, frame)
    outfits.draw_torso(canvas, person, frame)
    backs.draw_collar(canvas, person, frame)
    body.draw_arms(canvas, person, frame)
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
    hair.draw_back_hair(canvas, person, frame)
    body.draw_legs(canvas, person, frame)
    outfits.draw_torso(canvas, person, frame)
    _head(canvas, person, frame)
    hands.draw_weapon(canvas, person, frame)
    body.draw_arms(canvas, person, frame, (1,))


def _head(canvas: Canvas, person: Person, frame: Frame) -> None:
    heads.draw_head(canvas, person, frame)
    helmeted = person.closed_helm
    if helmeted and not person.faceless:
        hats.draw_hat(canvas, person, frame)
    heads.draw_face(canvas, person, frame)
    hair.draw_beard(canvas, person, frame)
    hair.draw_hair(canvas, person, frame)
    backs.draw_face_gear(canvas, person, frame)
    if not helmeted or person.faceless:
        hats.draw_hat(canvas, person, frame)
    if person.faceless and person.race_name == "dwarf":
        hair.draw_beard(canvas, person, frame)
    heads.draw_horns(canvas, person, frame)
    backs.draw_halo(canvas, person, frame)
