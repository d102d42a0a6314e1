"""Sheets and animations: every frame in its place, with its time and its transparency."""

import io
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from PIL import Image, ImageSequence

from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.sheet import encode_apng, encode_gif, encode_webp, sprite_sheet

Encoder = Callable[[Sequence[Pixels], Sequence[int]], bytes]
ENCODERS = (encode_gif, encode_apng, encode_webp)


def frames(count: int, height: int = 7, width: int = 5) -> list[Pixels]:
    chance = np.random.default_rng(count)
    made = chance.choice([0, 60, 130, 255], (count, height, width, 4)).astype(np.uint8)
    made[..., 3] = np.where(made[..., 3] > 100, 255, 0)
    made[made[..., 3] == 0] = 0
    return list(made)


def read(data: bytes) -> list[tuple[Pixels, int]]:
    with Image.open(io.BytesIO(data)) as image:  # noqa: TID251 - reads what the test wrote
        return [
            (np.asarray(frame.convert("RGBA")), round(frame.info["duration"]))
            for frame in ImageSequence.Iterator(image)
        ]


@pytest.mark.parametrize(
    ("count", "columns", "size"), [(1, None, (7, 5)), (8, None, (7, 40)), (9, None, (21, 15))]
)
def test_a_sheet_is_one_row_or_about_square(count: int, columns: int | None, size: tuple[int, int]) -> None:
    sheet = sprite_sheet(frames(count), columns)
    assert sheet.pixels.shape[:2] == size


def test_every_frame_is_at_its_place() -> None:
    made = frames(7)
    sheet = sprite_sheet(made, columns=3, gap=2)
    assert sheet.pixels.shape == (3 * 7 + 4, 3 * 5 + 4, 4)
    for frame, (left, top) in zip(made, sheet.places, strict=True):
        shown = sheet.pixels[top : top + sheet.frame_height, left : left + sheet.frame_width]
        np.testing.assert_array_equal(shown, frame)
    assert sheet.pixels[..., 3].sum() == sum(int(frame[..., 3].sum()) for frame in made)


@pytest.mark.parametrize("encode", ENCODERS)
def test_frames_times_and_transparency_come_back(encode: Encoder) -> None:
    made, times = frames(5), [100, 40, 200, 70, 90]
    shown = read(encode(made, times))
    assert [time for _, time in shown] == times
    for frame, (pixels, _) in zip(made, shown, strict=True):
        np.testing.assert_array_equal(pixels[..., 3], frame[..., 3])
        drawn = frame[..., 3] > 0
        np.testing.assert_array_equal(pixels[drawn], frame[drawn])


@pytest.mark.parametrize("encode", ENCODERS)
def test_equal_frames_keep_their_time(encode: Encoder) -> None:
    one, other = frames(2)
    shown = read(encode([one, one, other, other], [100, 100, 50, 60]))
    assert sum(time for _, time in shown) == 310


@pytest.mark.parametrize("encode", ENCODERS)
def test_the_same_frames_give_the_same_bytes(encode: Encoder) -> None:
    assert encode(frames(4), [80] * 4) == encode(frames(4), [80] * 4)


def test_a_gif_loops_or_plays_once() -> None:
    assert b"NETSCAPE2.0" in encode_gif(frames(2), [80, 80])
    assert b"NETSCAPE2.0" not in encode_gif(frames(2), [80, 80], loop=False)


def test_a_gif_of_many_colours_still_has_its_shape() -> None:
    chance = np.random.default_rng(0)
    made = list(chance.integers(0, 256, (3, 20, 20, 4)).astype(np.uint8))
    for frame, (pixels, _) in zip(made, read(encode_gif(made, [50] * 3)), strict=True):
        np.testing.assert_array_equal(pixels[..., 3] > 0, frame[..., 3] >= 128)


@pytest.mark.parametrize("encode", ENCODERS)
def test_a_caller_s_mistakes_are_named(encode: Encoder) -> None:
    with pytest.raises(ValueError, match="duration"):
        encode(frames(2), [80])
    with pytest.raises(ValueError, match="at least one"):
        encode([], [])
    with pytest.raises(ValueError, match="one size"):
        encode([*frames(1), *frames(1, 9)], [80, 80])
