"""Pictures and costs out of PixelLab's answers, in every shape that they have been seen in.

A picture is an object with base64 PNG, base64 with a `data:` prefix, raw RGBA pixels, or an address.
"""

import base64
import math
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import numpy as np

from sprite_tavern.core.errors import Garbage
from sprite_tavern.core.types import Cost
from sprite_tavern.imaging.decode import MAX_SIDE, decode
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.answers import add_costs, amount
from sprite_tavern.providers.checks import media_type
from sprite_tavern.providers.encoded import bytes_from, damaged
from sprite_tavern.providers.http import HttpClient

MOST_PICTURES = 64
"""PixelLab's largest batch."""

FILE_HOSTS = (".pixellab.ai", ".backblazeb2.com", ".supabase.co")
"""Where PixelLab keeps result files."""

_NAME = "PixelLab"
_PICTURE_KEYS = ("images", "image", "frames", "image_url", "image_urls")


def picture_for(png: bytes) -> dict[str, str]:
    """A picture as PixelLab takes it."""
    return {"type": "base64", "base64": base64.b64encode(png).decode(), "format": "png"}


def fitted(png: bytes, width: int, height: int) -> bytes:
    """A sprite as PNG in the middle of a frame of this size: PixelLab fails on any other.

    It is enlarged by whole factors only; where it is too large, pixels are left out.
    """
    pixels = decode(png).pixels
    room = min(width / pixels.shape[1], height / pixels.shape[0])
    scale = math.floor(room) if room >= 1 else room
    down, across = (max(1, math.floor(side * scale)) for side in pixels.shape[:2])
    rows = ((np.arange(down) + 0.5) / scale).astype(int)
    columns = ((np.arange(across) + 0.5) / scale).astype(int)
    framed = np.zeros((height, width, 4), np.uint8)
    top, left = (height - down) // 2, (width - across) // 2
    framed[top : top + down, left : left + across] = pixels[rows][:, columns]
    return encode_png(framed, optimise=False)


def fitted_palette(colours: Sequence[tuple[int, int, int]], width: int, height: int) -> bytes:
    """A palette as PNG of this size: its colours one after the other, over and over."""
    shades = np.array([(*colour, 255) for colour in colours], np.uint8)
    return encode_png(
        shades[np.arange(width * height) % len(shades)].reshape(height, width, 4), optimise=False
    )


async def pictures_in(result: Mapping[str, Any], http: HttpClient) -> tuple[bytes, ...]:
    """All pictures of an answer or a finished job; empty when it holds none.

    Raises:
        Garbage: A picture is damaged, of an unknown shape, or at an address that is not allowed.
        OutcomeUnknown: A picture at an address could not be fetched.
    """
    tileset = result.get("tileset")
    if isinstance(tileset, Mapping) and isinstance(tileset.get("tiles"), list):
        tiles = (tile.get("image") for tile in tileset["tiles"] if isinstance(tile, Mapping))
        result = {"images": [tile for tile in tiles if tile]}
    found = next((result[key] for key in _PICTURE_KEYS if result.get(key)), ())
    items = found if isinstance(found, list) else [found] if found else []
    if len(items) > MOST_PICTURES:
        raise Garbage(f"{_NAME} delivered {len(items)} pictures at once, which can't be used.")
    return tuple([await _picture(item, http) for item in items])


async def _picture(item: object, http: HttpClient) -> bytes:
    if isinstance(item, Mapping):
        if item.get("type") == "rgba_bytes":
            return _from_pixels(item)
        item = item.get("base64") or item.get("url")
    if not isinstance(item, str):
        raise damaged(_NAME)
    if item.startswith(("http://", "https://")):
        own = urlsplit(http.base_url).hostname or ""
        picture = await http.fetch(item, (*FILE_HOSTS, own))
    else:
        picture = bytes_from(_NAME, item)
    media_type(_NAME, picture)
    return picture


def _from_pixels(item: Mapping[str, Any]) -> bytes:
    width, height, text = item.get("width"), item.get("height"), item.get("base64")
    if not isinstance(width, int) or not isinstance(height, int) or not isinstance(text, str):
        raise damaged(_NAME)
    data = bytes_from(_NAME, text)
    if not (0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE) or len(data) != width * height * 4:
        raise damaged(_NAME)
    picture = encode_png(np.frombuffer(data, np.uint8).reshape(height, width, 4), optimise=False)
    media_type(_NAME, picture)
    return picture


def cost_of(job: Mapping[str, Any]) -> Cost:
    """What an answer says it cost, in dollars or generations; None where it says nothing."""
    last = job.get("last_response")
    improved = last.get("enhance_usage") if isinstance(last, Mapping) else None
    usages = [usage for usage in (job.get("usage"), improved) if isinstance(usage, Mapping)]
    return add_costs(*(Cost(amount(usage.get("usd")), amount(usage.get("generations"))) for usage in usages))
