"""How a person stands: by what it does, by the frame of an animation, or as the individual likes."""

from dataclasses import replace

from sprite_tavern.forge.figures.person import Person
from sprite_tavern.forge.look import Look
from sprite_tavern.forge.poses import STANCES, Pose

_DOINGS = (
    (("sleeping", "lying"), "sleep"),
    (("kneeling", "proposing", "bowing"), "kneel"),
    (("praying", "begging"), "pray"),
    (("sitting", "meditating", "resting", "crouching"), "sit"),
    (("dancing",), "dance"),
    (("jumping",), "leap"),
    (("cheering", "celebrating", "victorious", "arms-raised"), "cheer"),
    (("running", "fleeing"), "run"),
    (("casting",), "cast"),
    (("waving",), "wave"),
    (("attacking", "angry"), "raised"),
    (("walking",), "stride"),
)
"""States of doing with the stance that shows them."""

_SPELLS = frozenset({"spell", "magic"})
_GRUESOME = frozenset({"vampire", "zombie", "skeleton", "ghost", "demon", "werewolf"})
_SHOT = frozenset(
    {
        "bow",
        "longbow",
        "shortbow",
        "crossbow",
        "gun",
        "pistol",
        "revolver",
        "rifle",
        "musket",
        "shotgun",
        "blaster",
        "raygun",
        "flintlock",
    }
)
"""Weapons that are aimed, not swung."""


def drop(person: Person, look: Look) -> None:
    """Let go of what nobody asked for when the hands are not free for it."""
    if look.has("sleeping", "praying", "begging", "dancing"):
        if person.weapon is not None and person.weapon.word not in look.parts:
            person.weapon = None
        if person.offhand is not None and person.offhand.word not in look.parts:
            person.offhand = None


def stance_of(person: Person, look: Look) -> Pose:
    """Return the pose of an animation frame, else of what is done, else of the individual."""
    doing = _doing(person, look)
    if look.pose is None:
        return STANCES[doing or look.pick("stance", _stances(person))]
    held = STANCES[doing or "rest"]
    pose = _aimed(look.pose) if person.weapon is not None and person.weapon.word in _SHOT else look.pose
    return replace(pose, legs=held.legs, sink=held.sink, lying=held.lying)


def _aimed(pose: Pose) -> Pose:
    """Return a blow as a shot: the weapon level, then drawn, then let go."""
    if pose.weapon == 0:
        return pose
    pull = (-7.0, -10.0) if pose.weapon < 0 else (-1.0, -10.0)
    return replace(pose, weapon=0.0, left_hand=(4.4, -9.0), right_hand=pull, lean=pose.lean * 0.4)


def _doing(person: Person, look: Look) -> str | None:
    """Return the stance of what the prompt says the person does."""
    arms = look.part("arm", "hand")
    if arms is not None and arms.has("raised", "up", "open"):
        return "cheer"
    found = next((stance for states, stance in _DOINGS if look.has(*states)), None)
    if found is None and person.offhand is not None and person.offhand.word in _SPELLS:
        found = "cast"
    if person.mount is not None or person.broom:
        return "ride"
    if person.seat is not None:
        return "seat"
    if found == "run" and look.pose is None and person.view == "front" and person.above == 0:
        person.view = "side"
    return found


def _stances(person: Person) -> tuple[str, ...]:
    """Return the stances that suit a person: armed, gruesome or peaceful."""
    if person.race_name == "zombie":
        return ("grope", "reach", "grope")
    if person.weapon is not None:
        return ("rest", "ready", "wide", "stride", "raised")
    if person.race.fierce or person.race_name in _GRUESOME:
        return ("menace", "wide", "reach", "rest")
    return ("rest", "welcome", "stride", "wave", "wide")
