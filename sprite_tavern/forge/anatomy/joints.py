"""Where things are: points along limbs and around circles."""

import math

Point = tuple[float, float]
Stand = tuple[float, float, float]
"""Where something stands and how it leans: x, y, degrees clockwise from upright."""


def polar(origin: Point, angle: float, distance: float) -> Point:
    """Return the point that far from the origin; angle in degrees, 0 to the right, 90 up."""
    return (
        origin[0] + distance * math.cos(math.radians(angle)),
        origin[1] - distance * math.sin(math.radians(angle)),
    )


def between(start: Point, end: Point, share: float, aside: float = 0.0) -> Point:
    """Return the point at that share of the way, moved aside (positive: to the right of the way)."""
    along = (end[0] - start[0], end[1] - start[1])
    length = math.hypot(*along) or 1.0
    return (
        start[0] + along[0] * share - along[1] / length * aside,
        start[1] + along[1] * share + along[0] / length * aside,
    )


def ring(centre: Point, rx: float, ry: float, count: int, turn: float = 0.0) -> list[Point]:
    """Return points spread evenly over an ellipse, counter-clockwise from the right plus `turn` degrees."""
    angles = [math.radians(turn + 360 * index / count) for index in range(count)]
    return [(centre[0] + rx * math.cos(a), centre[1] - ry * math.sin(a)) for a in angles]
