"""The one door for untrusted pictures: right pixels, or BadPicture, and never anything else."""

import io
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from sprite_tavern.imaging.decode import BadPicture, decode
from sprite_tavern.imaging.png import encode_png

RED, GREEN = (200, 30, 40, 255), (10, 160, 60, 255)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def picture() -> np.ndarray:
    pixels = np.zeros((6, 9, 4), np.uint8)
    pixels[:, :5], pixels[2:4, 5:] = RED, GREEN
    return pixels


def png_chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_of(width: int, height: int, rows: bytes = b"") -> bytes:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + png_chunk(b"IDAT", zlib.compress(rows)) + png_chunk(b"IEND", b"")


def gif_of_many_frames(count: int, side: int) -> bytes:
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, side, side, 0) + b"\x02\x02\x44\x01\x00"
    screen = b"GIF89a" + struct.pack("<HHBBB", side, side, 0x80, 0, 0) + b"\x00\x00\x00\xff\xff\xff"
    return screen + frame * count + b"\x3b"


def webp_of(width: int, height: int) -> bytes:
    body = b"VP8X" + struct.pack("<I", 10) + b"\x02\0\0\0"
    body += (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF"])
def test_a_plain_picture_comes_back_as_it_is(kind: str) -> None:
    options = {"lossless": True, "exact": True} if kind == "WEBP" else {}
    decoded = decode(saved(Image.fromarray(picture()), kind, **options))
    assert decoded.format == kind
    assert decoded.frames == 1
    np.testing.assert_array_equal(decoded.pixels[..., 3], picture()[..., 3])
    shown = picture()[..., 3] > 0
    np.testing.assert_array_equal(decoded.pixels[shown], picture()[shown])


def test_a_jpeg_is_opaque_and_near() -> None:
    plain = Image.new("RGB", (16, 16), RED[:3])
    decoded = decode(saved(plain, "JPEG", quality=95))
    assert decoded.format == "JPEG"
    assert (decoded.pixels[..., 3] == 255).all()
    assert np.abs(decoded.pixels[..., :3].astype(int) - RED[:3]).max() < 6


def grey16() -> bytes:
    return saved(Image.fromarray(np.array([[0, 65535], [32768, 256]], np.uint16)), "PNG")


def palette_with_transparency() -> bytes:
    image = Image.fromarray(np.array([[0, 1], [2, 0]], np.uint8), "P")
    image.putpalette([200, 30, 40, 10, 160, 60, 0, 0, 255])
    return saved(image, "PNG", transparency=bytes([0, 128, 255]))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (grey16, [[(0, 0, 0, 255), (255, 255, 255, 255)], [(128, 128, 128, 255), (1, 1, 1, 255)]]),
        (
            palette_with_transparency,
            [[(200, 30, 40, 0), (10, 160, 60, 128)], [(0, 0, 255, 255), (200, 30, 40, 0)]],
        ),
        (lambda: saved(Image.new("1", (1, 1), 1), "PNG"), [[(255, 255, 255, 255)]]),
        (lambda: saved(Image.new("LA", (1, 1), (90, 7)), "PNG"), [[(90, 90, 90, 7)]]),
        (lambda: saved(Image.new("L", (1, 1), 90), "PNG", transparency=90), [[(90, 90, 90, 0)]]),
    ],
)
def test_odd_modes_become_eight_bit_rgba(data: Callable[[], bytes], expected: list[list[object]]) -> None:
    np.testing.assert_array_equal(decode(data()).pixels, np.array(expected, np.uint8))


def test_a_cmyk_jpeg_keeps_its_colours() -> None:
    plain = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    red, green, blue, alpha = decode(saved(plain, "JPEG", quality=95)).pixels[8, 8]
    assert red < 20
    assert green > 235
    assert blue > 235
    assert alpha == 255


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_camera_s_orientation_is_applied(orientation: int) -> None:
    upright = np.zeros((16, 32, 3), np.uint8)
    upright[:8, :16] = 255
    turned = {
        1: lambda a: a,
        2: lambda a: a[:, ::-1],
        3: lambda a: a[::-1, ::-1],
        4: lambda a: a[::-1],
        5: lambda a: a.transpose(1, 0, 2),
        6: lambda a: np.rot90(a, 1),
        7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
        8: lambda a: np.rot90(a, -1),
    }[orientation](upright)
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = saved(Image.fromarray(np.ascontiguousarray(turned)), "JPEG", quality=98, exif=exif)
    pixels = decode(data).pixels
    assert pixels.shape[:2] == (16, 32)
    assert pixels[3, 6, 0] > 240
    assert pixels[12, 25, 0] < 15


def test_an_animation_gives_its_first_frame_and_its_length() -> None:
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "green", "blue")]
    for kind in ("GIF", "WEBP", "PNG"):
        data = saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=50)
        decoded = decode(data)
        assert decoded.frames == 3, kind
        assert decoded.pixels[0, 0, 0] > 250, kind


FOREIGN = {
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "html": b"<!doctype html><script>alert(1)</script>",
    "pdf": b"%PDF-1.7\n",
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n",
    "psd": b"8BPS\0\1" + bytes(40),
    "fits": b"SIMPLE  =                    T" + bytes(2880),
    "ico": b"\0\0\1\0\1\0" + bytes(60),
    "jp2": b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(60),
    "zip": b"PK\3\4" + bytes(60),
    "empty": b"",
    "one byte": b"\x89",
    "text": b"a picture of a cat",
}


@pytest.mark.parametrize("name", FOREIGN)
def test_IN04_other_formats_are_refused(name: str) -> None:
    with pytest.raises(BadPicture):
        decode(FOREIGN[name])


@pytest.mark.parametrize("kind", ["BMP", "TIFF", "PPM", "TGA", "ICO"])
def test_IN04_other_picture_formats_are_refused(kind: str) -> None:
    with pytest.raises(BadPicture, match="not a PNG"):
        decode(saved(Image.new("RGB", (16, 16)), kind))


BROKEN = {
    "no size": png_of(0, 5),
    "no rows": png_of(8, 8),
    "half": saved(Image.fromarray(np.random.default_rng(0).integers(0, 255, (64, 64, 4), np.uint8)), "PNG")[
        :900
    ],
    "half jpeg header": saved(Image.new("RGB", (64, 64)), "JPEG")[:30],
    "half gif": b"GIF89a\x10",
    "half webp": webp_of(8, 8)[:25],
    "webp without picture": webp_of(8, 8),
    "png header only": b"\x89PNG\r\n\x1a\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_IN06_broken_files_are_refused(name: str) -> None:
    with pytest.raises(BadPicture):
        decode(BROKEN[name])


def test_a_broken_checksum_is_refused() -> None:
    data = bytearray(encode_png(picture()))
    data[20] ^= 1
    with pytest.raises(BadPicture):
        decode(bytes(data))


@pytest.mark.parametrize(
    "data",
    [
        png_of(9000, 9000, bytes(100_000)),
        png_of(8193, 2),
        png_of(5000, 5000),
        webp_of(16000, 16000),
        gif_of_many_frames(2, 9000),
        gif_of_many_frames(257, 4),
        gif_of_many_frames(20_000, 5000),
        gif_of_many_frames(200, 600),
    ],
    ids=["9000²", "long", "25 MP", "webp", "gif", "257 frames", "20,000 frames", "over frames"],
)
def test_IN02_IN03_floods_are_refused_before_anything_is_decoded(data: bytes) -> None:
    tracemalloc.start()
    with pytest.raises(BadPicture):
        decode(data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5_000_000


def test_IN05_nothing_behind_or_beside_the_picture_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010E] = "<script>alert(1)</script>"
    data = saved(Image.fromarray(picture()), "PNG", exif=exif) + b"PK\3\4<script>alert(2)</script>"
    clean = encode_png(decode(data).pixels)
    assert b"script" not in clean
    assert b"PK" not in clean
    assert b"eXIf" not in clean


def seeds() -> list[bytes]:
    chance = np.random.default_rng(1)
    noisy = Image.fromarray(chance.integers(0, 255, (12, 10, 4), np.uint8))
    frames = [Image.new("P", (6, 6), value) for value in range(3)]
    exif = Image.Exif()
    exif[0x0112] = 6
    return [
        saved(noisy, "PNG", exif=exif),
        palette_with_transparency(),
        grey16(),
        saved(noisy.convert("RGB"), "JPEG", exif=exif),
        saved(noisy.convert("CMYK"), "JPEG"),
        saved(noisy, "WEBP"),
        saved(noisy, "WEBP", lossless=True),
        saved(frames[0], "GIF", save_all=True, append_images=frames[1:]),
        saved(noisy, "WEBP", save_all=True, append_images=[noisy.rotate(90)]),
        saved(noisy, "PNG", save_all=True, append_images=[noisy.rotate(180)]),
    ]


SEEDS = seeds()


@settings(max_examples=400, deadline=2000)
@given(
    which=st.integers(0, len(SEEDS) - 1),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=8),
    cut=st.one_of(st.none(), st.floats(0, 1)),
)
def test_IN06_mutated_files_give_a_picture_or_a_clean_refusal(
    which: int, changes: list[tuple[float, int]], cut: float | None
) -> None:
    data = bytearray(SEEDS[which])
    for place, value in changes:
        data[int(place * (len(data) - 1))] = value
    if cut is not None:
        data = data[: int(cut * len(data))]
    with suppress(BadPicture):
        pixels = decode(bytes(data)).pixels
        assert pixels.dtype == np.uint8
        assert pixels.shape[2] == 4


@settings(max_examples=200, deadline=2000)
@given(
    start=st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\x20\0\0\0WEBP", b"\xff\xd8\xff"]),
    rest=st.binary(max_size=300),
)
def test_IN06_any_bytes_give_a_picture_or_a_clean_refusal(start: bytes, rest: bytes) -> None:
    with suppress(BadPicture):
        decode(start + rest)
