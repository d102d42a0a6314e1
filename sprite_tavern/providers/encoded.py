"""Pictures that come and go as base64 inside JSON."""

import base64
import binascii
from collections.abc import Sequence

import numpy as np

from sprite_tavern.core.errors import Garbage
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.checks import media_type

MOST_PICTURES = 16
"""No answer to one request of ours holds more."""


def picture_from(provider: str, text: object) -> bytes:
    """The picture file in a base64 text, with or without a `data:` prefix.

    Args:
        provider: Label, for messages.
        text: Untrusted.

    Raises:
        Garbage: It is none.
    """
    picture = bytes_from(provider, text)
    media_type(provider, picture)
    return picture


def bytes_from(provider: str, text: object) -> bytes:
    """The bytes in a base64 text, with or without a `data:` prefix; raises as `picture_from`."""
    if not isinstance(text, str):
        raise damaged(provider)
    plain = text.partition(",")[2] if text.startswith("data:") else text
    try:
        return base64.b64decode(plain, validate=True)
    except (binascii.Error, ValueError):
        raise damaged(provider) from None


def items_in(provider: str, items: object) -> list[object]:
    """The items of an answer's list of pictures.

    Raises:
        Garbage: It is no list, empty, or too long.
    """
    found = items if isinstance(items, list) else []
    if not found:
        raise Garbage(f"{provider} delivered no picture. It probably charged for it.")
    if len(found) > MOST_PICTURES:
        raise Garbage(f"{provider} delivered {len(found)} pictures at once, which can't be used.")
    return found


def data_uri(png: bytes) -> str:
    """A PNG as an address that holds it."""
    return "data:image/png;base64," + base64.b64encode(png).decode()


def palette_png(colours: Sequence[tuple[int, int, int]], side: int = 1) -> bytes:
    """A palette as providers are told of it: its colours in one row, each a square of `side` pixels."""
    row = np.array([[(*colour, 255) for colour in colours]], np.uint8)
    return encode_png(row.repeat(side, axis=0).repeat(side, axis=1), optimise=False)


def damaged(provider: str) -> Garbage:
    """The error for a picture that can't be read."""
    return Garbage(f"{provider} delivered a damaged picture. It probably charged for it.")
