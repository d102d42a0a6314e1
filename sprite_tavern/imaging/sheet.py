"""Put frames together: sprite sheets, and GIF, APNG and WebP animations."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

import numpy as np
from PIL import Image

from sprite_tavern.imaging.alpha import harden, silhouette
from sprite_tavern.imaging.palette import quantise
from sprite_tavern.imaging.pixels import Pixels

_GIF_COLOURS = 255
"""One of 256 is needed for the transparent."""
_SHORTEST_GIF = 20
"""Milliseconds; shorter times are slowed down by browsers."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """Frames side by side on one picture.

    Attributes:
        pixels: the sheet.
        places: left and top of each frame.
        frame_width: width of a frame in pixels.
        frame_height: height of a frame in pixels.
    """

    pixels: Pixels
    places: tuple[tuple[int, int], ...]
    frame_width: int
    frame_height: int


def sprite_sheet(frames: Sequence[Pixels], columns: int | None = None, gap: int = 0) -> Sheet:
    """Return the frames on one sheet, row by row.

    Args:
        frames: at least one, h × w × 4, all of one size.
        columns: frames a row; None makes the sheet about square, in one row up to eight frames.
        gap: transparent pixels between frames.
    """
    height, width = _size(frames)
    count = len(frames)
    columns = columns or (count if count <= 8 else ceil(sqrt(count)))
    rows = ceil(count / columns)
    sheet = np.zeros((rows * (height + gap) - gap, columns * (width + gap) - gap, 4), np.uint8)
    places = [
        (number % columns * (width + gap), number // columns * (height + gap)) for number in range(count)
    ]
    for frame, (left, top) in zip(frames, places, strict=True):
        sheet[top : top + height, left : left + width] = frame
    return Sheet(sheet, tuple(places), width, height)


def encode_gif(frames: Sequence[Pixels], durations: Sequence[int], *, loop: bool = True) -> bytes:
    """Return a GIF with hard transparency: all frames share one colour table, none shines through another.

    Args:
        frames: h × w × 4, all of one size; more than 255 colours in all are reduced.
        durations: milliseconds a frame; GIF counts hundredths of a second, at least two.
        loop: play for ever, or once.
    """
    images = _indexed(frames, _checked(frames, durations))
    times = [max(_SHORTEST_GIF, round(time / 10) * 10) for time in durations]
    options = {"loop": 0} if loop else {}
    buffer = io.BytesIO()
    images[0].save(
        buffer,
        "GIF",
        save_all=True,
        append_images=images[1:],
        duration=times,
        disposal=2,
        transparency=0,
        background=0,
        optimize=False,
        **options,
    )
    return buffer.getvalue()


def _indexed(frames: Sequence[Pixels], height: int) -> list[Image.Image]:
    """Return the frames over one shared colour table whose entry 0 is transparent."""
    tall = quantise(harden(np.concatenate(frames)), _GIF_COLOURS)
    packed = tall[..., :3].astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    drawn = silhouette(tall)
    values, index = np.unique(packed[drawn], return_inverse=True)
    numbers = np.zeros(packed.shape, np.uint8)
    numbers[drawn] = index + 1
    table = np.zeros((256, 3), np.uint8)
    table[1 : len(values) + 1] = np.stack([values >> 16, values >> 8 & 255, values & 255], axis=1)
    images = []
    for top in range(0, len(numbers), height):
        image = Image.fromarray(np.ascontiguousarray(numbers[top : top + height]), "P")
        image.putpalette(table.tobytes())
        images.append(image)
    return images


def encode_apng(frames: Sequence[Pixels], durations: Sequence[int], *, loop: bool = True) -> bytes:
    """Return an animated PNG, exact to the pixel; durations in milliseconds."""
    _checked(frames, durations)
    images = [Image.fromarray(np.ascontiguousarray(frame)) for frame in frames]
    buffer = io.BytesIO()
    images[0].save(
        buffer,
        "PNG",
        save_all=True,
        append_images=images[1:],
        duration=list(durations),
        loop=0 if loop else 1,
        disposal=1,
        blend=0,
    )
    return buffer.getvalue()


def encode_webp(frames: Sequence[Pixels], durations: Sequence[int], *, loop: bool = True) -> bytes:
    """Return a lossless animated WebP, exact to the pixel; durations in milliseconds."""
    _checked(frames, durations)
    images = [Image.fromarray(np.ascontiguousarray(frame)) for frame in frames]
    buffer = io.BytesIO()
    images[0].save(
        buffer,
        "WEBP",
        save_all=True,
        append_images=images[1:],
        duration=list(durations),
        loop=0 if loop else 1,
        lossless=True,
        exact=True,
        allow_mixed=False,
        minimize_size=True,
    )
    return buffer.getvalue()


def _checked(frames: Sequence[Pixels], durations: Sequence[int]) -> int:
    """Return the height of a frame; the caller must give one duration a frame."""
    if len(durations) != len(frames):
        raise ValueError("there must be one duration a frame")
    return _size(frames)[0]


def _size(frames: Sequence[Pixels]) -> tuple[int, int]:
    if not frames:
        raise ValueError("there must be at least one frame")
    if len({frame.shape for frame in frames}) > 1:
        raise ValueError("all frames must have one size")
    return int(frames[0].shape[0]), int(frames[0].shape[1])
