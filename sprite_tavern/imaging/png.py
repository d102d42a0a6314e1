"""Write pictures as PNG and change their size for show, always the same bytes for the same pixels."""

import io

import cv2
import numpy as np
from PIL import Image

from sprite_tavern.imaging.pixels import Floats, Pixels

_PALETTE_COLOURS = 256
_ARCHIVE_LEVEL = 9
_QUICK_LEVEL = 4
_ARCHIVE_PIXELS = 512 * 512
"""Up to this many pixels the slow, small compression is worth its time."""


def encode_png(pixels: Pixels, *, optimise: bool = True) -> bytes:
    """Return a PNG without metadata that decodes to exactly these pixels.

    Args:
        pixels: height × width × 4, 0–255.
        optimise: use a colour table when 256 colours are enough, and press small pictures hard.
    """
    image = _with_table(pixels) if optimise else None
    level = _ARCHIVE_LEVEL if optimise and pixels.size <= 4 * _ARCHIVE_PIXELS else _QUICK_LEVEL
    buffer = io.BytesIO()
    if image is None:
        image = Image.fromarray(pixels)
    image.save(buffer, "PNG", compress_level=level)
    return buffer.getvalue()


def _with_table(pixels: Pixels) -> Image.Image | None:
    """Return the picture with a colour table, transparent entries first; None if it has too many colours."""
    packed = np.ascontiguousarray(pixels).view(">u4").reshape(pixels.shape[:2])
    colours, index = np.unique(packed, return_inverse=True)
    if len(colours) > _PALETTE_COLOURS:
        return None
    table = colours.astype(">u4").view(np.uint8).reshape(-1, 4)
    order = np.argsort(table[:, 3], kind="stable")
    place = np.empty(len(order), np.uint8)
    place[order] = np.arange(len(order))
    image = Image.fromarray(place[index.reshape(packed.shape)], "P")
    image.putpalette(table[order, :3].tobytes())
    opacity = table[order, 3]
    if opacity.min() < 255:
        image.info["transparency"] = opacity[: int(np.sum(opacity < 255))].tobytes()
    return image


def enlarge(pixels: Pixels, factor: int) -> Pixels:
    """Return the picture with every pixel a block of factor × factor."""
    if factor < 1:
        raise ValueError("the factor must be at least 1")
    return pixels.repeat(factor, axis=0).repeat(factor, axis=1)


def thumbnail(pixels: Pixels, side: int) -> Pixels:
    """Return the picture fitted into side × side, keeping its proportions.

    Small sprites grow by a whole factor with hard pixels; larger pictures shrink by area with alpha
    multiplied in, so that no colour of invisible pixels shows at the edge.
    """
    height, width = pixels.shape[:2]
    longest = max(height, width)
    if longest <= side:
        return enlarge(pixels, side // longest)
    size = (max(1, round(width * side / longest)), max(1, round(height * side / longest)))
    work: Floats = pixels.astype(np.float32)
    work[..., :3] *= work[..., 3:] / 255
    small = cv2.resize(work, size, interpolation=cv2.INTER_AREA)
    small[..., :3] = small[..., :3] * 255 / np.maximum(small[..., 3:], 1)
    return np.rint(np.clip(small, 0, 255)).astype(np.uint8)
