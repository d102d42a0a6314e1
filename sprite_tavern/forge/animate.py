"""Animate any sprite by moving its own pixels: no new colours, no soft edges, feet on one line.

What needs to know the limbs (walking, attacking) is drawn from the recipe instead; these moves suit every
picture. Distances follow the sprite's size, so that 16 px and 128 px move alike.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sprite_tavern.core.errors import Invalid
from sprite_tavern.forge.stage import Stage
from sprite_tavern.imaging.alpha import bounds, silhouette
from sprite_tavern.imaging.oklab import to_oklch
from sprite_tavern.imaging.pixels import Pixels


@dataclass(frozen=True, eq=False)
class Animation:
    """Frames of one size and how long each is shown.

    Attributes:
        frames: h × w × 4 each; larger than the sprite where the move needs room.
        durations: milliseconds, one a frame.
        origin: column and row of the sprite's frame in the animation's frames.
    """

    frames: tuple[Pixels, ...]
    durations: tuple[int, ...]
    origin: tuple[int, int]


@dataclass(frozen=True)
class Move:
    """A way to animate: its name on the page, its frames and the time of each in milliseconds."""

    label: str
    frames: Callable[[Stage], list[Pixels]]
    pace: int


def animate(sprite: Pixels, move: str) -> Animation:
    """Return the animation of a sprite.

    Args:
        sprite: h × w × 4.
        move: one of `MOVES`.

    Raises:
        Invalid: there is no such move.
    """
    if move not in MOVES:
        raise Invalid(f"There is no animation called “{move[:40]}”. Choose one of the list.", "move")
    stage = Stage.of(sprite)
    frames = MOVES[move].frames(stage)
    return trimmed(stage, frames, MOVES[move].pace)


def trimmed(stage: Stage, frames: list[Pixels], pace: int) -> Animation:
    """Return frames as large as the stage without its empty room, never cut into the sprite's own frame.

    Args:
        stage: of the sprite.
        frames: one size, the stage's.
        pace: milliseconds a frame.
    """
    height, width = stage.sprite.shape[:2]
    used = np.zeros((height, width), np.bool_)
    for frame in frames:
        used |= silhouette(frame)
    used[stage.margin : height - stage.margin, stage.margin : width - stage.margin] = True
    left, top, right, bottom = bounds(used)
    cut = tuple(np.ascontiguousarray(frame[top:bottom, left:right]) for frame in frames)
    return Animation(cut, (pace,) * len(cut), (stage.margin - left, stage.margin - top))


def _idle(stage: Stage) -> list[Pixels]:
    """Breathe: what is above the waist sinks a little and rises; the waist's rows fold."""
    deep = max(1, round(stage.unit * 1.2))
    waist = stage.top + round(0.62 * stage.height)
    frames = []
    for sink in (0, 0, deep / 2, deep, deep, deep / 2):
        down = round(sink)
        rows = np.where(stage.rows < waist + down, stage.rows - down, stage.rows)
        frames.append(stage.moved(stage.columns, rows))
    return frames


def _hop(stage: Stage) -> list[Pixels]:
    """Crouch, leap, hang, land and settle."""
    rise = 9 * stage.unit
    poses = (
        (1.0, 1.0, 0.0),
        (1.10, 0.88, 0.0),
        (0.94, 1.10, 0.45),
        (0.97, 1.04, 0.90),
        (1.0, 1.0, 1.0),
        (0.97, 1.05, 0.50),
        (1.12, 0.86, 0.0),
        (1.03, 0.97, 0.0),
    )
    return [stage.stretched(wide, high, lift * rise) for wide, high, lift in poses]


def _float(stage: Stage) -> list[Pixels]:
    """Hover up and down while the lower part trails behind in a wave."""
    frames = []
    for turn in _turns(8):
        low = np.clip((stage.rows - stage.top) / stage.height, 0, 1)
        wave = np.rint(1.5 * stage.unit * low * np.sin(turn + 4.5 * low))
        lift = np.rint(2.2 * stage.unit * np.sin(turn))
        frames.append(stage.moved(stage.columns - wave, stage.rows - lift))
    return frames


def _sway(stage: Stage) -> list[Pixels]:
    """Lean in the wind, the more the higher."""
    reach = stage.above_feet**1.6
    return [
        stage.moved(stage.columns - np.rint(2.4 * stage.unit * np.sin(turn) * reach), stage.rows)
        for turn in _turns(8)
    ]


def _flicker(stage: Stage) -> list[Pixels]:
    """Let the flames lick: hot colours in the upper part waver, all else stands still.

    A sprite without hot colours wavers as a whole above its foot.
    """
    hot = _hot(stage)
    free = np.clip(stage.above_feet / 0.8 - 0.25, 0, 1)
    frames = []
    for turn in _turns(6):
        across = np.rint(2.0 * stage.unit * free * np.sin(turn + stage.rows * 0.24 / stage.unit))
        up = np.rint(1.8 * stage.unit * free * np.sin(2 * turn + stage.columns * 0.12 / stage.unit))
        source = Stage(
            np.where(hot[..., None], stage.sprite, np.uint8(0)),
            stage.margin,
            stage.left,
            stage.top,
            stage.right,
            stage.bottom,
            stage.unit,
        )
        flame = source.moved(stage.columns - across, stage.rows + up)
        still = np.where(hot[..., None] & (free > 0)[..., None], np.uint8(0), stage.sprite)
        held = _filled(still, stage, flame, hot)
        frames.append(np.where(silhouette(flame)[..., None] & ~silhouette(held)[..., None], flame, held))
    return frames


def _hot(stage: Stage) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    lch = to_oklch(stage.sprite[..., :3])
    fiery = (lch[..., 0] > 0.5) & (lch[..., 1] > 0.1) & ((lch[..., 2] < 112) | (lch[..., 2] > 350))
    hot = fiery & silhouette(stage.sprite) & (stage.above_feet > 0.2)
    enough = hot.sum() > 0.08 * max(1, int(silhouette(stage.sprite).sum()))
    return hot if enough else silhouette(stage.sprite)


def _filled(
    still: Pixels, stage: Stage, flame: Pixels, hot: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
) -> Pixels:
    """Keep the old flame where the moved one would leave a hole between it and what stands still."""
    rows_open = ~silhouette(flame) & hot & ~silhouette(still)
    inner = np.zeros_like(rows_open)
    inner[1:-1, 1:-1] = hot[:-2, 1:-1] & hot[2:, 1:-1] & hot[1:-1, :-2] & hot[1:-1, 2:]
    return np.where((rows_open & inner)[..., None], stage.sprite, still)


def _spin(stage: Stage) -> list[Pixels]:
    """Turn about the upright axis; seen from the side there is a rim in the sprite's darker colours."""
    middle = (stage.left + stage.right - 1) / 2
    thin = max(2.0, 4.5 * stage.unit) / max(1, stage.right - stage.left)
    frames = []
    for turn in _turns(8):
        share = float(np.cos(turn))
        wide = max(abs(share), thin)
        columns = (stage.columns - middle) / (wide if share >= 0 else -wide) + middle
        frame = _grounded(stage, stage.moved(columns, stage.rows))
        everywhere = silhouette(frame)
        if abs(share) < 0.2:
            frame = stage.lightened(frame, everywhere, -0.16)
        elif abs(share) < 0.9:
            frame = stage.lightened(frame, everywhere, -0.07)
        frames.append(frame)
    return frames


def _grounded(stage: Stage, frame: Pixels) -> Pixels:
    """Return the frame let down to the foot line: of a narrow one the columns with the feet may be gone."""
    lowest = bounds(silhouette(frame))[3]
    return np.roll(frame, stage.bottom - lowest, axis=0) if 0 < lowest < stage.bottom else frame


def _hit(stage: Stage) -> list[Pixels]:
    """Flash in the lightest colour and recoil."""
    back = stage.step(2)
    palette = stage.palette()
    flashed = stage.sprite.copy()
    if len(palette):
        flashed[silhouette(flashed), :3] = palette[-1]
    lit = Stage(flashed, stage.margin, stage.left, stage.top, stage.right, stage.bottom, stage.unit)
    shaken = stage.shifted(2 * back, 0)
    return [
        stage.sprite.copy(),
        lit.shifted(back, 0),
        stage.lightened(shaken, silhouette(shaken), 0.12),
        lit.shifted(back, 0),
        stage.shifted(-back, 0),
        stage.sprite.copy(),
    ]


def _dissolve(stage: Stage) -> list[Pixels]:
    """Crumble from the top into grains that rise and thin out."""
    chance = np.random.default_rng(7)
    order = 0.62 * (1 - stage.above_feet) + 0.38 * chance.random(stage.sprite.shape[:2])
    drift = chance.integers(-1, 2, stage.sprite.shape[:2])
    frames = []
    for share in (0.0, 0.12, 0.26, 0.42, 0.58, 0.74, 0.88, 1.0):
        stays = order > share
        frame = np.where(stays[..., None], stage.sprite, np.uint8(0))
        leaving = silhouette(stage.sprite) & ~stays & (order > share - 0.16)
        rows, columns = np.nonzero(leaving)
        age = (share - order[rows, columns]) / 0.16
        up = np.rint(rows - (1 + age * 5) * stage.unit * 1.2).astype(int)
        side = np.rint(columns + drift[rows, columns] * (1 + age) * stage.unit).astype(int)
        seen = (up >= 0) & (side >= 0) & (side < frame.shape[1]) & (share < 1)
        frame[up[seen], side[seen]] = stage.sprite[rows[seen], columns[seen]]
        frames.append(frame)
    return frames


def _glint(stage: Stage) -> list[Pixels]:
    """Let a band of light run along the object's long axis."""
    rows, columns = np.nonzero(silhouette(stage.sprite))
    if not len(rows):
        return [stage.sprite.copy()] * 8
    centred = np.stack([columns - columns.mean(), rows - rows.mean()])
    values, vectors = np.linalg.eigh(centred @ centred.T)
    axis = vectors[:, 1] if values[1] > 1.6 * values[0] else np.array([0.7071, 0.7071])
    axis = axis if axis[1] < 0 or (axis[1] < 1e-6 and axis[0] > 0) else -axis
    along = (stage.columns - columns.mean()) * axis[0] + (stage.rows - rows.mean()) * axis[1]
    inside = along[rows, columns]
    wide = max(1.0, 3.4 * stage.unit)
    starts = np.linspace(inside.min() - 2 * wide, inside.max() + 2 * wide, 7)
    frames = []
    for start in starts:
        core, edge = np.abs(along - start) < 0.45 * wide, np.abs(along - start) < wide
        frame = stage.lightened(stage.sprite, edge & ~core, 0.12)
        frames.append(stage.lightened(frame, core, 0.30))
    return [*frames, stage.sprite.copy()]


def _turns(count: int) -> list[float]:
    return [2 * np.pi * number / count for number in range(count)]


MOVES: dict[str, Move] = {
    "idle": Move("Idle", _idle, 170),
    "hop": Move("Hop", _hop, 90),
    "float": Move("Float", _float, 110),
    "sway": Move("Sway", _sway, 130),
    "flicker": Move("Flicker", _flicker, 100),
    "spin": Move("Spin", _spin, 90),
    "hit": Move("Hit", _hit, 70),
    "dissolve": Move("Dissolve", _dissolve, 90),
    "glint": Move("Glint", _glint, 80),
}
