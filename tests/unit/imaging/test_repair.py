"""Repair: damaged pixel art comes back to its true pixels; native sprites are left alone."""

import cv2
import numpy as np
import pytest
from PIL import Image

from sprite_tavern.core.errors import Invalid
from sprite_tavern.imaging.grid import find_grid
from sprite_tavern.imaging.palette import colours, count_colours
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import enlarge
from sprite_tavern.imaging.repair import is_native, repair

TABLE = np.array(
    [[24, 20, 37], [190, 74, 47], [234, 212, 170], [62, 137, 72], [0, 149, 233], [254, 231, 97]], np.uint8
)


def figure(seed: int, height: int = 32, width: int = 32) -> Pixels:
    """A blob of a few colours with a dark outline, single dark pixels in it, and nothing around it."""
    chance = np.random.default_rng(seed)
    field = cv2.GaussianBlur(chance.random((height, width)).astype(np.float32), (0, 0), 2.0)
    rows, columns = np.mgrid[0:height, 0:width]
    inside = np.hypot((rows / height - 0.5) * 2, (columns / width - 0.5) * 2) + 3 * (field - 0.5) < 0.86
    tone = 1 + np.clip(((field - field.min()) / np.ptp(field) * 5).astype(int), 0, 4)
    inner = cv2.erode(inside.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    tone = np.where(inner & (chance.random((height, width)) > 0.03), tone, 0)
    return np.dstack([TABLE[tone], np.where(inside, 255, 0).astype(np.uint8)]) * inside[..., None]


def wrong(result: Pixels, original: Pixels) -> float:
    assert result.shape == original.shape
    far = np.abs(result.astype(int) - original).max(axis=-1) > 24
    return float(far.mean())


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("factor", [2, 5, 12])
def test_exact_enlargements_come_back_exactly(seed: int, factor: int) -> None:
    sprite = figure(seed)
    result = repair(enlarge(sprite, factor))
    np.testing.assert_array_equal(result.pixels, sprite)
    assert result.cell_width == pytest.approx(factor, abs=0.05)
    assert result.cell_height == pytest.approx(factor, abs=0.05)
    assert result.confidence > 0.6


@pytest.mark.parametrize("factor", [4.0, 6.4, 9.3])
@pytest.mark.parametrize("how", [cv2.INTER_NEAREST, cv2.INTER_LINEAR, cv2.INTER_CUBIC])
def test_fractional_and_soft_enlargements_come_back(factor: float, how: int) -> None:
    sprite = figure(3, 40, 28)
    picture = cv2.resize(sprite, (round(28 * factor), round(40 * factor)), interpolation=how)
    assert wrong(repair(picture).pixels, sprite) < 0.03


def test_noise_and_jpeg_are_cleaned_to_few_colours() -> None:
    sprite = figure(5)
    sprite[sprite[..., 3] == 0] = (104, 112, 128, 255)
    large = enlarge(sprite, 9).astype(float)
    large[..., :3] += np.random.default_rng(0).normal(0, 8, large[..., :3].shape)
    done, data = cv2.imencode(".jpg", np.clip(large[..., 2::-1], 0, 255), [cv2.IMWRITE_JPEG_QUALITY, 75])
    assert done
    shown = cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1]
    result = repair(np.dstack([shown, np.full(shown.shape[:2], 255, np.uint8)])).pixels
    assert wrong(result, sprite) < 0.01
    assert count_colours(result) <= 12


@pytest.mark.parametrize(("cells", "side"), [(16, 1024), (32, 1024), (64, 1300), (64, 2048), (100, 2500)])
def test_noise_does_not_hide_large_cells(cells: int, side: int) -> None:
    """Nor is half a cell or a third taken for one, which would fit all lines just as well."""
    sprite = figure(1, cells, cells)
    large = cv2.resize(sprite, (side, side), interpolation=cv2.INTER_NEAREST).astype(np.float32)
    large[..., :3] += np.random.default_rng(0).normal(0, 9, (side, side, 3))
    result = repair(np.clip(large, 0, 255).astype(np.uint8))
    assert wrong(result.pixels, sprite) < 0.01
    assert result.cell_height == pytest.approx(side / cells, rel=0.01)


def test_a_cropped_picture_keeps_its_whole_cells() -> None:
    sprite = figure(6)
    picture = enlarge(sprite, 8)[11:-3, 5:-13]
    result = repair(picture).pixels
    inner = sprite[2:-1, 1:-2]
    best = min(
        wrong(result[top : top + inner.shape[0], left : left + inner.shape[1]], inner)
        for top in range(result.shape[0] - inner.shape[0] + 1)
        for left in range(result.shape[1] - inner.shape[1] + 1)
    )
    assert best == 0


@pytest.mark.parametrize("seed", range(40))
def test_native_sprites_are_never_changed(seed: int) -> None:
    sprite = figure(seed, 16 + seed, 20 + seed)
    if seed % 2:
        shift = np.random.default_rng(seed).integers(-6, 7, sprite.shape)
        sprite = np.clip(sprite + shift * (sprite[..., 3:] > 0), 0, 255).astype(np.uint8)
        sprite[..., 3] = np.where(sprite[..., 3] > 127, 255, 0)
    assert is_native(sprite)
    result = repair(sprite)
    np.testing.assert_array_equal(result.pixels, sprite)
    assert (result.cell_width, result.cell_height, result.confidence) == (1.0, 1.0, 1.0)


def test_a_known_size_is_obeyed() -> None:
    sprite = figure(8)
    picture = cv2.resize(sprite, (32 * 7, 32 * 5), interpolation=cv2.INTER_NEAREST)
    result = repair(picture, size=(32, 32))
    np.testing.assert_array_equal(result.pixels, sprite)
    assert (result.cell_width, result.cell_height) == (7, 5)
    with pytest.raises(Invalid) as raised:
        repair(picture, size=(10, 1000))
    assert raised.value.field == "size"


def test_a_palette_and_a_limit_are_obeyed() -> None:
    picture = enlarge(figure(9), 6)
    assert count_colours(repair(picture, colours=3).pixels) == 3
    locked = repair(picture, palette=("000000", "ffffff", "ff0000")).pixels
    assert {swatch.colour for swatch in colours(locked)} <= {"#000000", "#ffffff", "#ff0000"}


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (40, 1), (3, 3), (64, 64), (200, 300)])
@pytest.mark.parametrize("value", [0, 255])
def test_a_picture_without_edges_is_left_alone(shape: tuple[int, int], value: int) -> None:
    picture = np.full((*shape, 4), value, np.uint8)
    np.testing.assert_array_equal(repair(picture).pixels, picture)
    assert find_grid(picture) is None


def test_a_smooth_picture_is_left_alone() -> None:
    ramp = np.linspace(0, 255, 200).astype(np.uint8)
    picture = np.dstack(
        [np.tile(ramp, (200, 1)), np.tile(ramp[:, None], (1, 200)), *[np.full((200, 200), 255, np.uint8)] * 2]
    )
    result = repair(picture)
    np.testing.assert_array_equal(result.pixels, picture)
    assert result.confidence < 0.45


@pytest.mark.parametrize("ground", [None, (104, 112, 128)])
@pytest.mark.parametrize("side", [200, 300, 512])
def test_a_smooth_picture_has_no_grid_and_is_left_alone(
    side: int, ground: tuple[int, int, int] | None
) -> None:
    """A few soft edges fit some coarse grid by chance: nobody's drawing may become six pixels."""
    shape = figure(11, 24, 24)
    soft = cv2.resize(shape, (side, side), interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(soft, (0, 0), side / 24)
    soft[..., 3] = np.where(soft[..., 3] > 127, 255, 0)
    if ground is not None:
        soft[soft[..., 3] == 0] = (*ground, 255)
    found = repair(soft)
    np.testing.assert_array_equal(found.pixels, soft)
    assert found.confidence < 0.5


@pytest.mark.parametrize("factor", [3.3, 5.7, 14.6])
def test_a_sprite_enlarged_with_ringing_comes_back(factor: float) -> None:
    sprite = figure(4, 40, 32)
    size = round(32 * factor), round(40 * factor)
    picture = np.asarray(Image.fromarray(sprite).resize(size, Image.Resampling.LANCZOS))
    assert wrong(repair(picture).pixels, sprite) < 0.06
