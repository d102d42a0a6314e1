"""Pictures of general models become sprites of the size that was asked for."""

import cv2
import numpy as np
import pytest

from sprite_tavern.imaging.alpha import bounds, harden, overlap, silhouette
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import finish_cut, finish_reduced
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png, enlarge
from sprite_tavern.imaging.reducing import reduce_to
from tests.fakes.pictures import creature

MAGENTA = (255, 0, 255)


def sprite(width: int, height: int) -> Pixels:
    return np.asarray(creature("a knight", 3, width, height)).copy()


def over(pixels: Pixels, colour: tuple[int, int, int]) -> Pixels:
    flat = pixels.copy()
    flat[pixels[..., 3] == 0] = (*colour, 255)
    return flat


def trimmed(pixels: Pixels) -> Pixels:
    left, top, right, bottom = bounds(silhouette(pixels))
    return pixels[top:bottom, left:right]


@pytest.mark.parametrize(
    ("width", "height", "factor"), [(64, 64, 16), (48, 48, 21), (32, 64, 16), (96, 48, 8)]
)
def test_a_clean_enlargement_comes_back_exactly(width: int, height: int, factor: int) -> None:
    wanted = sprite(width, height)
    for picture, key in ((enlarge(wanted, factor), None), (enlarge(over(wanted, MAGENTA), factor), MAGENTA)):
        reduced = reduce_to(picture, (width, height), key)
        assert reduced.shape == (height, width, 4)
        assert np.array_equal(trimmed(reduced), trimmed(harden(wanted)))


def test_a_native_answer_is_only_cut_out() -> None:
    wanted = sprite(64, 64)
    assert np.array_equal(reduce_to(over(wanted, MAGENTA), (64, 64), MAGENTA), harden(wanted))


def test_a_subject_on_a_grid_of_its_own_is_believed_when_it_fits() -> None:
    """The model drew on 80 cells where 64 were asked for, but the subject itself is smaller than 64."""
    small = sprite(48, 48)
    canvas = np.zeros((80, 80, 4), np.uint8)
    canvas[16:64, 16:64] = small
    reduced = reduce_to(enlarge(canvas, 12), (64, 64))
    assert reduced.shape == (64, 64, 4)
    assert np.array_equal(trimmed(reduced), trimmed(harden(small)))


@pytest.mark.parametrize("size", [(16, 16), (64, 64), (100, 40), (256, 256)])
@pytest.mark.parametrize("shape", [(1024, 1024), (1024, 1536), (512, 512), (200, 200)])
def test_a_picture_without_a_grid_has_the_wanted_size_and_shape(
    size: tuple[int, int], shape: tuple[int, int]
) -> None:
    large = cv2.resize(sprite(32, 32), shape[::-1], interpolation=cv2.INTER_CUBIC)
    reduced = reduce_to(large, size)
    assert reduced.shape == (size[1], size[0], 4)
    assert set(np.unique(reduced[..., 3])) <= {0, 255}
    assert silhouette(reduced).any()


def test_a_painted_background_is_cut_away_also_when_its_colour_is_a_little_off() -> None:
    wanted = sprite(64, 64)
    large = cv2.GaussianBlur(enlarge(over(wanted, (247, 9, 243)), 16), (0, 0), 3)
    reduced = reduce_to(large, (64, 64), MAGENTA)
    assert overlap(silhouette(reduced), silhouette(wanted)) > 0.95


def test_a_scene_keeps_its_background() -> None:
    noise = np.random.default_rng(7).integers(0, 255, (64, 64, 4), np.uint8)
    noise[..., 3] = 255
    for size in ((64, 64), (128, 128), (96, 96)):
        reduced = reduce_to(enlarge(noise, 8), size, MAGENTA)
        assert reduced.shape[:2] == size
        assert silhouette(reduced).all()


def test_the_answer_itself_is_kept_beside_the_sprite() -> None:
    large = enlarge(over(sprite(64, 64), MAGENTA), 8)
    finished = finish_reduced(encode_png(large), {"width": 64, "height": 64, "key": "#ff00ff"})
    assert (finished.width, finished.height) == (64, 64)
    assert finished.raw is not None
    assert np.array_equal(decode(finished.raw).pixels, large)
    assert not silhouette(decode(finished.picture).pixels).all()


@pytest.mark.parametrize("behind", [(255, 255, 255), (0, 0, 0), (40, 90, 40)])
def test_one_colour_all_around_a_sprite_is_cut_away_but_not_within_it(behind: tuple[int, int, int]) -> None:
    wanted = sprite(64, 64)
    given = over(wanted, behind)
    eye = np.argwhere(silhouette(wanted))[len(np.argwhere(silhouette(wanted))) // 2]
    given[tuple(eye)] = (*behind, 255)
    finished = decode(finish_cut(encode_png(given), None).picture).pixels
    assert np.array_equal(silhouette(finished), silhouette(wanted))


def test_what_is_not_flat_all_around_is_kept() -> None:
    given = over(sprite(64, 64), (255, 255, 255))
    given[0, 5] = (1, 2, 3, 255)
    assert np.array_equal(decode(finish_cut(encode_png(given), None).picture).pixels, given)
    blank = np.full((32, 32, 4), 255, np.uint8)
    assert np.array_equal(decode(finish_cut(encode_png(blank), None).picture).pixels, blank)


def test_transparency_of_its_own_is_kept() -> None:
    given = sprite(64, 64)
    for key in (None, "#ff00ff"):
        assert np.array_equal(decode(finish_cut(encode_png(given), key).picture).pixels, given)
