"""Pictures drawn by code: the same words and seed give the same small creature."""

import base64
import hashlib
import io
import random

from PIL import Image, ImageDraw

Colour = tuple[int, int, int, int]


def creature(words: str, seed: int, width: int, height: int, *, transparent: bool = True) -> Image.Image:
    """A symmetrical creature with an outline on a true pixel grid."""
    dice = random.Random(hashlib.sha256(f"{words}/{seed}".encode()).digest())  # noqa: S311 - no secret
    hue = dice.random()
    body, light, dark = (_colour(hue, shade) for shade in (0.62, 0.85, 0.4))
    backdrop = (0, 0, 0, 0) if transparent else (92, 130, 96, 255)
    image = Image.new("RGBA", (width, height), backdrop)
    draw = ImageDraw.Draw(image)
    left, right = width // 5, width - 1 - width // 5
    top = height // 8 + dice.randrange(max(1, height // 8))
    ink: Colour = (24, 20, 37, 255)
    draw.ellipse((left, top, right, top + height // 2), fill=body, outline=ink)
    draw.rectangle(
        (left + 2, top + height // 3, right - 2, height - 1 - height // 10), fill=dark, outline=ink
    )
    draw.ellipse((left + 2, top + 2, width // 2, top + height // 4), fill=light)
    eye = top + height // 4
    for x in (width // 2 - max(2, width // 10), width // 2 + max(1, width // 10)):
        draw.rectangle((x, eye, x + max(1, width // 24), eye + max(1, height // 16)), fill=ink)
    return image


def png(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def as_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _colour(hue: float, shade: float) -> Colour:
    parts = (abs(((hue * 6 + offset) % 6) - 3) - 1 for offset in (0.0, 4.0, 2.0))
    red, green, blue = (round(255 * shade * (0.35 + 0.65 * min(1.0, max(0.0, part)))) for part in parts)
    return red, green, blue, 255
