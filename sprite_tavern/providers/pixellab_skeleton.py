"""Motion by the joints: PixelLab finds a figure's skeleton, we pose it, PixelLab draws the frames.

Poses are shifts of joints by parts of the figure's height, right and down; the figure looks at you or aside.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from sprite_tavern.core.errors import Garbage, ProviderError

Shifts = Mapping[str, tuple[float, float]]

FRAMES = 3
"""Poses of one call: PixelLab takes exactly so many."""

_LARGEST_SHARE = 1.5
"""Coordinates up to this are shares of the picture, larger ones are pixels."""
_MOST_POINTS = 64

_STRIDE: Shifts = {
    "RIGHT KNEE": (0.06, -0.02),
    "RIGHT LEG": (0.12, -0.01),
    "LEFT KNEE": (-0.04, 0.0),
    "LEFT LEG": (-0.11, -0.02),
    "RIGHT ELBOW": (-0.04, 0.0),
    "RIGHT ARM": (-0.09, -0.02),
    "LEFT ELBOW": (0.04, 0.0),
    "LEFT ARM": (0.09, -0.02),
}
_PASSING: Shifts = {"LEFT KNEE": (0.03, -0.04), "LEFT LEG": (-0.01, -0.07)}
_UPPER = (
    *("NOSE", "NECK", "RIGHT EYE", "LEFT EYE", "RIGHT EAR", "LEFT EAR"),
    *("RIGHT SHOULDER", "RIGHT ELBOW", "RIGHT ARM", "LEFT SHOULDER", "LEFT ELBOW", "LEFT ARM"),
    *("RIGHT HIP", "LEFT HIP"),
)
_LEGS = ("RIGHT KNEE", "RIGHT LEG", "LEFT KNEE", "LEFT LEG")


def _mirrored(shifts: Shifts) -> Shifts:
    """The same pose by the other arms and legs."""
    other = {"RIGHT": "LEFT", "LEFT": "RIGHT"}
    swapped = {}
    for label, shift in shifts.items():
        side, _, joint = label.partition(" ")
        swapped[f"{other.get(side, side)} {joint}".strip()] = shift
    return swapped


MOTIONS: Mapping[str, tuple[Shifts, Shifts, Shifts]] = {
    "walk": (_STRIDE, _PASSING, _mirrored(_STRIDE)),
    "jump": (
        dict.fromkeys(_UPPER, (0.0, 0.08)),
        {
            **dict.fromkeys(_UPPER, (0.0, -0.1)),
            **dict.fromkeys(_LEGS, (0.0, -0.08)),
            "RIGHT ARM": (-0.06, -0.22),
            "LEFT ARM": (0.06, -0.22),
        },
        dict.fromkeys(_UPPER, (0.0, 0.04)),
    ),
    "wave": (
        {"RIGHT ELBOW": (-0.04, -0.14), "RIGHT ARM": (-0.06, -0.34)},
        {"RIGHT ELBOW": (-0.05, -0.15), "RIGHT ARM": (-0.14, -0.32)},
        {"RIGHT ELBOW": (-0.03, -0.14), "RIGHT ARM": (0.02, -0.36)},
    ),
}
"""Three poses of each motion."""


class HalfDone(ProviderError):
    """The skeleton was found and charged, but nothing was drawn; asking again pays for both again."""

    charged = "yes"


def poses(keypoints: object, motion: str, width: int, height: int) -> list[list[dict[str, object]]]:
    """The joints of the three frames, in pixels.

    Args:
        keypoints: What PixelLab found: objects with x, y, label, z_index; untrusted.
        motion: One of `MOTIONS`.
        width: Of the sprite, in pixels.
        height: Likewise.

    Raises:
        Garbage: No skeleton can be read from it.
    """
    points = [point for point in keypoints if _is_point(point)] if isinstance(keypoints, list) else []
    if not 1 <= len(points) <= _MOST_POINTS:
        raise Garbage("PixelLab found no skeleton in this sprite. It probably charged for looking.")
    in_shares = all(max(abs(point["x"]), abs(point["y"])) <= _LARGEST_SHARE for point in points)
    across, down = (width, height) if in_shares else (1, 1)
    tall = down * (max(point["y"] for point in points) - min(point["y"] for point in points))
    return [
        [_moved(point, (across, down), shifts, tall, (width, height)) for point in points]
        for shifts in MOTIONS[motion]
    ]


def _is_point(value: object) -> bool:
    if not isinstance(value, Mapping) or not isinstance(value.get("label"), str):
        return False
    return all(
        isinstance(value.get(axis), int | float)
        and not isinstance(value[axis], bool)
        and math.isfinite(value[axis])
        for axis in ("x", "y")
    )


def _moved(
    point: Mapping[str, Any], scale: Sequence[int], shifts: Shifts, tall: float, size: Sequence[int]
) -> dict[str, object]:
    right, lower = shifts.get(point["label"], (0.0, 0.0))
    x, y = point["x"] * scale[0] + right * tall, point["y"] * scale[1] + lower * tall
    depth = point.get("z_index")
    return {
        "x": round(min(max(x, 0.0), size[0] - 1.0), 2),
        "y": round(min(max(y, 0.0), size[1] - 1.0), 2),
        "label": point["label"],
        "z_index": int(depth) if isinstance(depth, int | float) and math.isfinite(depth) else 0,
    }
