"""The motions of a sprite: any picture is moved by its image, a person the forge drew also by limbs."""

from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from sprite_tavern.core.errors import Invalid
from sprite_tavern.forge.animate import MOVES, Animation, animate, trimmed
from sprite_tavern.forge.artist import Order, draw_poses
from sprite_tavern.forge.drawers.base import drawers
from sprite_tavern.forge.poses import ATTACK, CAST, CHEER, HURT, REST, STANCES, WALK, Pose
from sprite_tavern.forge.recipe import Recipe
from sprite_tavern.forge.stage import Stage
from sprite_tavern.imaging.palette import colours, lock
from sprite_tavern.imaging.pixels import Pixels

_PERSON = "person"
"""The drawer whose figures follow poses."""
_LEAP = 11.0
"""Height of a jump in a stage's units."""


@dataclass(frozen=True, slots=True)
class Motion:
    """A motion on offer: its id, its name on the page, how many frames it has and the time of each in ms."""

    id: str
    label: str
    frames: int
    pace: int


@dataclass(frozen=True, slots=True)
class Subject:
    """What the forge knows of a sprite that it drew: the recipe, and the order for the manner of drawing."""

    recipe: Recipe
    order: Order


@dataclass(frozen=True, slots=True)
class _Cycle:
    """A motion of limbs.

    Attributes:
        label: its name on the page.
        poses: of each frame.
        pace: milliseconds a frame.
        lifts: how high each frame hangs, as a share of a leap; none for feet on the ground.
        tilts: degrees each frame leans back about the feet; none for upright.
    """

    label: str
    poses: tuple[Pose, ...]
    pace: int
    lifts: tuple[float, ...] = ()
    tilts: tuple[float, ...] = ()


_CROUCH = Pose(left_hand=(1.5, 1), right_hand=(1.5, 1), bob=3.0)
_LEAPING = Pose(left_hand=(1.5, -7), right_hand=(1.5, -7), left_foot=(0.6, -1.4), bob=-0.6)
_HANGING = Pose(left_hand=(2.2, -9), right_hand=(2.2, -9), left_foot=(0.8, -2.6), right_foot=(0.8, -2.6))
_FALLING = Pose(left_hand=(3.0, -6), right_hand=(3.0, -6), right_foot=(0.8, -1.4))
_STRUCK = HURT[1]
_SINKING = Pose(left_hand=(2.0, 0), right_hand=(2.0, 0), lean=-1.0, bob=3.0)

_CYCLES: dict[str, _Cycle] = {
    "walk": _Cycle("Walk", WALK, 110),
    "attack": _Cycle("Attack", ATTACK, 90),
    "cast": _Cycle("Cast", CAST, 130),
    "jump": _Cycle(
        "Jump",
        (REST, _CROUCH, _LEAPING, _HANGING, _HANGING, _FALLING, _CROUCH, REST),
        90,
        lifts=(0, 0, 0.5, 0.9, 1, 0.55, 0, 0),
    ),
    "cheer": _Cycle("Cheer", (*CHEER, STANCES["cheer"], CHEER[1]), 120),
    "hurt": _Cycle("Hurt", HURT, 100),
    "death": _Cycle(
        "Death",
        (REST, _STRUCK, _SINKING, _SINKING, _FALLING, _FALLING, _FALLING, _FALLING),
        120,
        tilts=(0, 0, 0, 12, 40, 72, 90, 90),
    ),
}

_FITTING: dict[str, tuple[str, ...]] = {
    "figures": ("idle", "hop", "hit", "dissolve"),
    "creatures": ("idle", "hop", "float", "hit", "dissolve"),
    "weapons": ("glint", "float", "spin"),
    "items": ("float", "glint", "spin"),
    "food": ("float", "hop", "spin"),
    "buildings": ("flicker", "hit", "dissolve"),
    "nature": ("sway", "idle", "dissolve"),
    "vehicles": ("float", "idle", "hit"),
    "effects": ("flicker", "float", "dissolve"),
    "furniture": ("flicker", "glint", "hit"),
}
"""For each family of subjects the moves it is asked for most; the others follow."""


def motions_for(recipe: Recipe | None) -> tuple[Motion, ...]:
    """Return the motions that suit a sprite, the most fitting first.

    Args:
        recipe: the sprite's, or None for a picture that the forge did not draw.
    """
    first = _fitting(recipe)
    ids = (*first, *(id_ for id_ in MOVES if id_ not in first))
    moves = tuple(Motion(id_, MOVES[id_].label, _frames_of(id_), MOVES[id_].pace) for id_ in ids)
    if not can_pose(recipe):
        return moves
    posed = tuple(Motion(id_, cycle.label, len(cycle.poses), cycle.pace) for id_, cycle in _CYCLES.items())
    return (moves[0], *posed, *moves[1:])


def can_pose(recipe: Recipe | None) -> bool:
    """Return whether a sprite shows one person, whose limbs can be moved."""
    if recipe is None or recipe.subject != _PERSON:
        return False
    count = recipe.attributes.count
    return count is None or int(count.value) == 1


def move(sprite: Pixels, motion: str, subject: Subject | None = None) -> Animation:
    """Return a sprite in motion, in no other colours than its own.

    Args:
        sprite: h × w × 4.
        motion: id of one of `motions_for` the sprite.
        subject: what the forge knows of the sprite, if it drew it.

    Raises:
        Invalid: this motion does not suit the sprite.
    """
    if motion in MOVES:
        return animate(sprite, motion)
    if motion not in _CYCLES or subject is None or not can_pose(subject.recipe):
        offered = ", ".join(known.id for known in motions_for(subject.recipe if subject else None))
        raise Invalid(f"This sprite can't do “{motion[:40]}”. It can do: {offered}.", "motion")
    return _posed(sprite, _CYCLES[motion], subject)


def _posed(sprite: Pixels, cycle: _Cycle, subject: Subject) -> Animation:
    stage = Stage.of(sprite)
    palette = [swatch.colour for swatch in colours(sprite)]
    drawn = draw_poses(subject.recipe, cycle.poses, subject.order, stage.margin)
    frames = [lock(frame, palette) for frame in drawn]
    if cycle.lifts:
        frames = [_lifted(stage, frame, lift) for frame, lift in zip(frames, cycle.lifts, strict=True)]
    if cycle.tilts:
        away = -1.0 if subject.recipe.facing == "right" else 1.0
        frames = [_tilted(stage, frame, away * tilt) for frame, tilt in zip(frames, cycle.tilts, strict=True)]
    return trimmed(stage, frames, cycle.pace)


def _lifted(stage: Stage, frame: Pixels, lift: float) -> Pixels:
    return np.roll(frame, -round(lift * _LEAP * stage.unit), axis=0)


def _tilted(stage: Stage, frame: Pixels, degrees: float) -> Pixels:
    """Turn a frame about the middle of the foot line, and back under its middle as it lies down."""
    if not degrees:
        return frame
    turn = np.radians(degrees)
    middle, foot = (stage.left + stage.right - 1) / 2, stage.bottom - 1
    half_width = (stage.right - stage.left) / 2
    across = stage.columns - middle + np.sin(turn) * stage.height / 2
    down = stage.rows - foot + abs(np.sin(turn)) * half_width * 0.8
    columns = across * np.cos(turn) + down * np.sin(turn) + middle
    rows = down * np.cos(turn) - across * np.sin(turn) + foot
    return replace(stage, sprite=frame).moved(columns, rows)


def _fitting(recipe: Recipe | None) -> tuple[str, ...]:
    drawer = drawers().get(recipe.subject) if recipe else None
    return _FITTING[drawer.family] if drawer else ()


@cache
def _frames_of(move_id: str) -> int:
    """Return how many frames a move has, counted on the smallest of sprites."""
    return len(MOVES[move_id].frames(Stage.of(np.full((8, 8, 4), 255, np.uint8))))
