"""PNG out: exact, small, without metadata, the same bytes every time; enlarging and thumbnails."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.png import encode_png, enlarge, thumbnail

SPRITES = hnp.arrays(np.uint8, st.tuples(st.integers(1, 12), st.integers(1, 12), st.just(4)))


@settings(max_examples=60, deadline=None)
@given(SPRITES, st.booleans())
def test_what_is_written_is_what_is_read(pixels: np.ndarray, optimise: bool) -> None:
    data = encode_png(pixels, optimise=optimise)
    np.testing.assert_array_equal(decode(data).pixels, pixels)
    assert data == encode_png(pixels.copy(), optimise=optimise)


def test_only_the_chunks_of_a_picture_are_written() -> None:
    data = encode_png(np.zeros((4, 4, 4), np.uint8))
    assert not any(kind in data for kind in (b"tEXt", b"iTXt", b"zTXt", b"tIME", b"eXIf", b"iCCP", b"pHYs"))


def test_few_colours_become_a_colour_table() -> None:
    pixels = np.random.default_rng(0).choice([0, 80, 160, 255], (64, 64, 4)).astype(np.uint8)
    pixels[..., 3] = 255
    assert len(encode_png(pixels)) < 0.8 * len(encode_png(pixels, optimise=False))


@settings(max_examples=30, deadline=None)
@given(SPRITES, st.integers(1, 5))
def test_enlarging_makes_blocks(pixels: np.ndarray, factor: int) -> None:
    large = enlarge(pixels, factor)
    assert large.shape == (pixels.shape[0] * factor, pixels.shape[1] * factor, 4)
    for down in range(factor):
        np.testing.assert_array_equal(large[down::factor, ::factor], pixels)


def test_a_factor_below_one_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="factor"):
        enlarge(np.zeros((1, 1, 4), np.uint8), 0)


@pytest.mark.parametrize(
    ("size", "expected"),
    [((64, 64), (256, 256)), ((100, 40), (200, 80)), ((1024, 1024), (256, 256)), ((1000, 10), (256, 3))],
)
def test_a_thumbnail_fits_and_keeps_its_proportions(size: tuple[int, int], expected: tuple[int, int]) -> None:
    assert thumbnail(np.zeros((*size, 4), np.uint8), 256).shape[:2] == expected


def test_a_small_thumbnail_has_no_new_colours_and_a_large_one_no_foreign_ones_at_its_edge() -> None:
    sprite = np.random.default_rng(0).integers(0, 255, (40, 40, 4)).astype(np.uint8)
    small = thumbnail(sprite, 90)
    assert {tuple(p) for p in small.reshape(-1, 4)} <= {tuple(p) for p in sprite.reshape(-1, 4)}
    large = np.zeros((512, 512, 4), np.uint8)
    large[..., 1] = 255
    large[100:401, 100:401] = (255, 0, 0, 255)
    shown = thumbnail(large, 100)
    assert shown[shown[..., 3] > 0][:, 1].max() <= 1
