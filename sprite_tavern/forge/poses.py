"""Poses of a figure: where hands and feet are, for standing about and for animation frames."""

from dataclasses import dataclass
from typing import Literal

Legs = Literal["stand", "kneel", "sit", "seat", "ride"]


@dataclass(frozen=True, slots=True)
class Pose:
    """Offsets in drawing units from standing at rest; x grows away from the body, y downwards."""

    left_hand: tuple[float, float] = (0.0, 0.0)
    right_hand: tuple[float, float] = (0.0, 0.0)
    left_foot: tuple[float, float] = (0.0, 0.0)
    right_foot: tuple[float, float] = (0.0, 0.0)
    bob: float = 0.0
    """How far the upper body sinks."""
    lean: float = 0.0
    """How far the head leans to the right."""
    weapon: float = 0.0
    """Degrees the weapon turns outwards from its rest."""
    stride: float = 0.0
    """How far the left foot is before the right one, -1 to 1; only the side shows it."""
    legs: Legs = "stand"
    """What the legs do; standing, they follow the feet."""
    sink: float = 0.0
    """How far the whole body above the legs comes down, hips and all."""
    lying: bool = False
    """Whether the figure lies on its back."""


REST = Pose()
STANCES: dict[str, Pose] = {
    "rest": REST,
    "ready": Pose(
        left_hand=(1.5, -5), right_hand=(0.5, -2), left_foot=(1.6, 0), right_foot=(1.0, 0), weapon=8
    ),
    "proud": Pose(left_hand=(-0.5, 1), right_hand=(-2.2, -1.5), lean=0.4),
    "stride": Pose(
        left_hand=(0.5, -1), right_hand=(0.8, 1), left_foot=(0.5, -1.8), right_foot=(0.8, 0), lean=0.6
    ),
    "raised": Pose(
        left_hand=(2.0, -11), right_hand=(0, 0), left_foot=(0.8, 0), right_foot=(0.8, 0), weapon=14
    ),
    "cheer": Pose(left_hand=(2.0, -16), right_hand=(2.0, -16)),
    "sit": Pose(left_hand=(-1.0, 0), right_hand=(-1.0, 0), legs="sit", sink=8.5),
    "seat": Pose(left_hand=(0.4, -1), right_hand=(0.4, -1), legs="seat", sink=3),
    "kneel": Pose(left_hand=(-1.0, -2), right_hand=(-2.0, -4), legs="kneel", sink=6.5),
    "pray": Pose(left_hand=(-11.4, -9), right_hand=(-11.4, -9), legs="kneel", sink=6.5),
    "ride": Pose(right_hand=(-1.0, -3), left_hand=(-1.0, -3), legs="ride"),
    "sleep": Pose(left_hand=(-1.4, 0), right_hand=(-1.4, 0), lying=True),
    "run": Pose(
        left_hand=(3.0, -5),
        right_hand=(3.0, -5),
        left_foot=(3.6, -3.2),
        right_foot=(4.4, 0),
        lean=2.2,
        weapon=18,
    ),
    "dance": Pose(
        left_hand=(1.6, -20), right_hand=(4.6, -6), left_foot=(0.6, 0), right_foot=(4.6, -5), lean=-1.6
    ),
    "cast": Pose(left_hand=(1.0, -4), right_hand=(3.4, -13), left_foot=(1.2, 0), right_foot=(1.2, 0)),
    "leap": Pose(left_hand=(2.4, -14), right_hand=(2.4, -14), left_foot=(1.4, -6), right_foot=(1.4, -2.4)),
    "fold": Pose(left_hand=(-7.0, -9), right_hand=(-7.0, -9)),
    "wave": Pose(right_hand=(2.6, -18)),
    "wide": Pose(left_hand=(2.6, -3), right_hand=(2.6, -3), left_foot=(2.6, 0), right_foot=(2.6, 0), bob=0.8),
    "welcome": Pose(left_hand=(4.4, -9), right_hand=(4.4, -9), left_foot=(0.6, 0)),
    "menace": Pose(left_hand=(2.4, -15), right_hand=(3.0, -13), left_foot=(1.4, 0), right_foot=(0.6, 0)),
    "grope": Pose(left_hand=(5.6, -11), right_hand=(5.6, -11), left_foot=(0.8, -1.2), lean=-0.8),
    "reach": Pose(left_hand=(1.0, 0), right_hand=(3.4, -12), left_foot=(0.4, -1.6), lean=1.2),
}
"""The named stances individuals and states choose from."""

WALK: tuple[Pose, ...] = (
    Pose(left_foot=(0, -3.4), left_hand=(0, 1.4), right_hand=(0, -1.4), bob=0.6),
    Pose(stride=0.7, left_foot=(0, -2.0), left_hand=(0, 0.8), right_hand=(0, -0.8)),
    Pose(stride=1, bob=0.9),
    Pose(stride=0.7, right_foot=(0, -2.0), left_hand=(0, -0.8), right_hand=(0, 0.8)),
    Pose(right_foot=(0, -3.4), left_hand=(0, -1.4), right_hand=(0, 1.4), bob=0.6),
    Pose(stride=-0.7, right_foot=(0, -2.0), left_hand=(0, -0.8), right_hand=(0, 0.8)),
    Pose(stride=-1, bob=0.9),
    Pose(stride=-0.7, left_foot=(0, -2.0), left_hand=(0, 0.8), right_hand=(0, -0.8)),
)
"""Eight frames of walking towards the viewer."""
ATTACK: tuple[Pose, ...] = (
    REST,
    Pose(left_hand=(2, -9), weapon=-14, bob=-0.5, lean=-0.8),
    Pose(left_hand=(2.4, -12), weapon=-26, bob=-0.8, lean=-1.2),
    Pose(left_hand=(4, -3), weapon=58, bob=1.4, lean=1.4, right_foot=(1.5, 0)),
    Pose(left_hand=(3, 1), weapon=76, bob=1.6, lean=1.2, right_foot=(1.5, 0)),
    Pose(left_hand=(1, -1), weapon=24, bob=0.6),
)
"""Six frames of a blow with the weapon."""
CAST: tuple[Pose, ...] = (
    REST,
    Pose(left_hand=(0.5, -5), right_hand=(1, -7)),
    Pose(left_hand=(1, -9), right_hand=(2, -14), bob=-0.6),
    Pose(left_hand=(1, -10), right_hand=(2, -16), bob=-0.8),
    Pose(left_hand=(0.5, -5), right_hand=(1, -8)),
)
HURT: tuple[Pose, ...] = (
    REST,
    Pose(left_hand=(3, -4), right_hand=(3, -4), lean=-2, bob=0.8),
    Pose(left_hand=(2, -2), right_hand=(2, -2), lean=-1.2, bob=1.2),
    REST,
)
CHEER: tuple[Pose, ...] = (
    REST,
    Pose(left_hand=(1, -8), right_hand=(1, -8), bob=1),
    STANCES["cheer"],
    STANCES["cheer"],
)
IDLE: tuple[Pose, ...] = (REST, REST, Pose(bob=0.5), Pose(bob=1.0), Pose(bob=1.0), Pose(bob=0.5))
CYCLES: dict[str, tuple[Pose, ...]] = {
    "idle": IDLE, "walk": WALK, "attack": ATTACK, "cast": CAST, "hurt": HURT, "cheer": CHEER,
}  # fmt: skip
"""The animation cycles of a figure by name."""
