"""Pictures as an editing model returns them: redrawn, a little off, opaque, the key colour not exact."""

import io
import re

import numpy as np
from PIL import Image, ImageFilter

DRIFT_SCALE = 1.03
DRIFT_SHIFT = (0.02, -0.015)
KEY_OFFSET = (-7, 6, -9)
_KEY_IN_PROMPT = re.compile(r"#([0-9a-fA-F]{6})")


def redrawn(source: Image.Image, prompt: str, size: tuple[int, int]) -> Image.Image:
    """The input smoothed, enlarged a little and moved, over nearly the key colour."""
    image = source.convert("RGB").resize(size, Image.Resampling.BICUBIC)
    key = key_colour(prompt, image)
    near = tuple(int(np.clip(part + offset, 0, 255)) for part, offset in zip(key, KEY_OFFSET, strict=True))
    if "transparent" in prompt.lower():
        return _over_checkerboard(image, key)
    moved = image.transform(
        size,
        Image.Transform.AFFINE,
        (1 / DRIFT_SCALE, 0, -DRIFT_SHIFT[0] * size[0], 0, 1 / DRIFT_SCALE, -DRIFT_SHIFT[1] * size[1]),
        Image.Resampling.BICUBIC,
        fillcolor=key,
    )
    pixels = np.asarray(moved.filter(ImageFilter.GaussianBlur(size[0] / 400))).astype(np.int16)
    is_key = np.abs(pixels - np.array(key)).max(axis=-1, keepdims=True) < 40
    drifted = np.where(is_key, np.array(near), pixels)
    return Image.fromarray(drifted.clip(0, 255).astype(np.uint8))


def key_colour(prompt: str, image: Image.Image) -> tuple[int, int, int]:
    """The colour of the picture's corner; else the first one that the prompt names; else magenta."""
    corner = np.asarray(image.convert("RGB"))[0, 0]
    if corner.size == 3:
        return int(corner[0]), int(corner[1]), int(corner[2])
    named = _KEY_IN_PROMPT.search(prompt)
    value = int(named.group(1), 16) if named else 0xFF00FF
    return value >> 16, value >> 8 & 255, value & 255


def encoded(image: Image.Image, kind: str) -> tuple[str, bytes]:
    buffer = io.BytesIO()
    if kind == "JPEG":
        image.save(buffer, "JPEG", quality=85)
        return "image/jpeg", buffer.getvalue()
    image.save(buffer, "PNG", compress_level=1)
    return "image/png", buffer.getvalue()


def _over_checkerboard(image: Image.Image, key: tuple[int, int, int]) -> Image.Image:
    pixels = np.asarray(image).astype(np.int16)
    rows, columns = np.indices(pixels.shape[:2]) // 16
    board = np.where((rows + columns) % 2, 204, 255)[..., None].repeat(3, axis=-1)
    is_key = np.abs(pixels - np.array(key)).max(axis=-1, keepdims=True) < 60
    return Image.fromarray(np.where(is_key, board, pixels).astype(np.uint8))
