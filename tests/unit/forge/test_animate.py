"""Animating by image: the sprite's own colours, hard edges, a steady foot line, and each move's character."""

import numpy as np
import pytest

from sprite_tavern.core.errors import Invalid
from sprite_tavern.forge.animate import MOVES, Animation, animate
from sprite_tavern.forge.artist import Order, draw
from sprite_tavern.imaging.alpha import bounds, silhouette
from sprite_tavern.imaging.pixels import Pixels

ON_THE_GROUND = ("idle", "sway", "flicker", "hit", "glint", "spin")


@pytest.fixture(scope="module")
def slime() -> Pixels:
    return draw(Order("green slime", 48, 1)).pixels


def colours_of(pixels: Pixels) -> set[tuple[int, ...]]:
    return {tuple(int(v) for v in p) for p in pixels[silhouette(pixels)]}


def foot(pixels: Pixels) -> int:
    return bounds(silhouette(pixels))[3]


@pytest.mark.parametrize("move", MOVES)
def test_frames_keep_colours_size_and_hard_edges(slime: Pixels, move: str) -> None:
    animation = animate(slime, move)
    assert len(animation.frames) == len(animation.durations) >= 6
    assert all(40 <= time <= 300 for time in animation.durations)
    assert len({frame.shape for frame in animation.frames}) == 1
    for frame in animation.frames:
        assert set(np.unique(frame[..., 3])) <= {0, 255}
        assert colours_of(frame) <= colours_of(slime)


@pytest.mark.parametrize("move", MOVES)
def test_the_sprite_s_own_frame_is_where_it_is_said_to_be(slime: Pixels, move: str) -> None:
    animation = animate(slime, move)
    left, top = animation.origin
    height, width = slime.shape[:2]
    assert left + width <= animation.frames[0].shape[1]
    assert top + height <= animation.frames[0].shape[0]
    if move not in {"float", "glint", "flicker"}:
        first = animation.frames[0][top : top + height, left : left + width]
        np.testing.assert_array_equal(first[silhouette(first)], slime[silhouette(slime)])


@pytest.mark.parametrize("move", ON_THE_GROUND)
@pytest.mark.parametrize("prompt", ["green slime", "a knight with a blue shield", "campfire", "a red dragon"])
def test_feet_stay_on_their_line_and_colours_in_the_palette(prompt: str, move: str) -> None:
    sprite = draw(Order(prompt, 32, 3)).pixels
    animation = animate(sprite, move)
    top = animation.origin[1]
    assert {foot(frame) - top for frame in animation.frames} == {foot(sprite)}
    for frame in animation.frames:
        assert colours_of(frame) <= colours_of(sprite)


@pytest.mark.parametrize("move", ["idle", "hop", "float", "sway"])
def test_nothing_is_cut_off_at_the_frame(move: str) -> None:
    """A sprite that fills its frame gets more room: its rim is seen all around on every frame."""
    rim = (200, 40, 40, 255)
    full = np.full((20, 20, 4), (90, 140, 60, 255), np.uint8)
    full[0], full[-1], full[:, 0], full[:, -1] = rim, rim, rim, rim
    for frame in animate(full, move).frames:
        left, top, right, bottom = bounds(silhouette(frame))
        middle, centre = (left + right) // 2, (top + bottom) // 2
        ends = frame[centre][silhouette(frame)[centre]]
        assert (frame[[top, bottom - 1], middle] == rim).all()
        assert (ends[[0, -1]] == rim).all()


@pytest.mark.parametrize("move", MOVES)
def test_something_moves_and_the_same_sprite_moves_the_same(slime: Pixels, move: str) -> None:
    one, other = animate(slime, move), animate(slime.copy(), move)
    assert any((frame != one.frames[0]).any() for frame in one.frames)
    for first, second in zip(one.frames, other.frames, strict=True):
        np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("shape", [(1, 1), (3, 30), (30, 3), (16, 16), (96, 128)])
def test_every_size_works(move: str, shape: tuple[int, int]) -> None:
    sprite = np.random.default_rng(2).choice([0, 100, 255], (*shape, 4)).astype(np.uint8)
    assert isinstance(animate(sprite, move), Animation)
    assert isinstance(animate(np.zeros((*shape, 4), np.uint8), move), Animation)


def test_a_hop_leaves_the_ground_and_lands(slime: Pixels) -> None:
    feet = [foot(frame) for frame in animate(slime, "hop").frames]
    assert feet[0] == feet[1] == feet[-1] == max(feet)
    assert min(feet) < feet[0] - 3


def test_a_spin_goes_through_its_edge(slime: Pixels) -> None:
    widths = [silhouette(frame).any(axis=0).sum() for frame in animate(slime, "spin").frames]
    assert widths[2] <= 0.2 * widths[0]
    assert widths[4] >= widths[0] - 1


def test_a_hit_flashes_in_one_colour(slime: Pixels) -> None:
    assert len(colours_of(animate(slime, "hit").frames[1])) == 1


def test_dissolving_ends_with_nothing(slime: Pixels) -> None:
    drawn = [int(silhouette(frame).sum()) for frame in animate(slime, "dissolve").frames]
    assert drawn[-1] == 0
    assert drawn[2] > drawn[4] > drawn[6]


def test_a_glint_only_lightens(slime: Pixels) -> None:
    animation = animate(slime, "glint")
    still = animation.frames[-1].astype(int)
    for frame in animation.frames:
        assert (frame[..., 3] == still[..., 3]).all()
        changed = (frame != still).any(axis=-1)
        if changed.any():
            assert frame[changed][:, :3].mean() > still[changed][:, :3].mean()


def test_an_unknown_move_is_refused(slime: Pixels) -> None:
    with pytest.raises(Invalid):
        animate(slime, "moonwalk")
