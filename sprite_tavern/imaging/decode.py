"""The one door for untrusted pictures: whatever comes from outside is opened here and nowhere else.

The size is read and judged before a decoder sees the bytes; the name and content type that came with them
play no part; metadata and everything behind the picture are left behind.
"""

import io
import warnings
from dataclasses import dataclass

import numpy as np
from PIL import Image

from sprite_tavern.core.errors import Invalid
from sprite_tavern.imaging.headers import BadHeader, Header, read_header
from sprite_tavern.imaging.pixels import Pixels

FORMATS = ("PNG", "GIF", "WEBP", "JPEG")
MAX_PIXELS = 16_000_000
MAX_SIDE = 8192
MAX_FRAMES = 256
MAX_PIXELS_OVER_FRAMES = 64_000_000

_ORIENTATION_TAG = 0x0112


class BadPicture(Invalid):
    """The bytes are no picture that can be taken: wrong format, too large or broken."""


@dataclass(frozen=True, eq=False)
class Decoded:
    """A picture taken in: the first frame's pixels, the true format and the number of frames announced."""

    pixels: Pixels
    format: str
    frames: int = 1


def decode(data: bytes) -> Decoded:
    """Open untrusted bytes and return the first frame, upright, as eight-bit RGBA.

    Raises:
        BadPicture: nothing else ever leaves this function because of the bytes.
    """
    header = _judged(data)
    try:
        pixels = _first_frame(data, header.format)
    except BadPicture:
        raise
    except Exception as error:  # decoders raise nearly every type there is
        raise BadPicture("The picture is damaged or cut short. Save it again and send that file.") from error
    return Decoded(pixels, header.format, header.frames)


def _judged(data: bytes) -> Header:
    if not data:
        raise BadPicture("The file is empty. Choose another one.")
    try:
        header = read_header(data)
    except BadHeader as error:
        raise BadPicture(
            "This is not a PNG, GIF, WebP or JPEG picture. Save it as PNG and try again."
        ) from error
    _check_size(header.width, header.height)
    if header.frames > MAX_FRAMES:
        raise BadPicture(f"An animation may have at most {MAX_FRAMES} frames. Shorten it and try again.")
    if header.width * header.height * header.frames > MAX_PIXELS_OVER_FRAMES:
        raise BadPicture("The animation has too many pixels in all. Make it smaller or shorter.")
    return header


def _check_size(width: int, height: int) -> None:
    if width < 1 or height < 1:
        raise BadPicture("The picture has no pixels. Choose another one.")
    if max(width, height) > MAX_SIDE:
        raise BadPicture(f"A picture may be at most {MAX_SIDE} pixels on a side. Make it smaller.")
    if width * height > MAX_PIXELS:
        raise BadPicture(f"A picture may have at most {MAX_PIXELS // 1_000_000} megapixels. Make it smaller.")


def _first_frame(data: bytes, kind: str) -> Pixels:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.filterwarnings("ignore", category=UserWarning, module="PIL")
        with Image.open(io.BytesIO(data), formats=[kind]) as image:  # noqa: TID251 - the one door
            _check_size(*image.size)  # a decoder may see another size than the header's reader did
            orientation = _orientation(image)
            image.load()
            return _upright(_rgba(image), orientation)


def _rgba(image: Image.Image) -> Pixels:
    if image.mode.startswith("I"):
        grey = np.asarray(image).astype(np.uint32)
        grey8 = (grey >> 8 if image.mode.startswith("I;16") else np.minimum(grey, 255)).astype(np.uint8)
        return np.dstack([grey8, grey8, grey8, np.full_like(grey8, 255)])
    if image.mode == "CMYK":
        image = image.convert("RGB")
    return np.array(image.convert("RGBA"))


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(_ORIENTATION_TAG, 1)
    except Exception:  # noqa: BLE001 - broken metadata is dropped like all metadata; the picture may be sound
        return 1
    return value if isinstance(value, int) else 1


def _upright(pixels: Pixels, orientation: int) -> Pixels:
    """Turn by the EXIF orientation, 1–8; any other value leaves the picture as it is."""
    if orientation in {5, 6, 7, 8}:
        pixels = pixels.transpose(1, 0, 2)
    if orientation in {2, 3, 6, 7}:
        pixels = pixels[:, ::-1]
    if orientation in {3, 4, 7, 8}:
        pixels = pixels[::-1]
    return np.ascontiguousarray(pixels)
