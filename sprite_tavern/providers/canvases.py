"""Asking a general picture model for a sprite: on which canvas, in which words, and how to reduce its answer.

Such models paint about a megapixel and know no grid. So the canvas is a whole multiple of the sprite, the
words tell how large a block is, and `Made.notes["reduce"]` tells what the answer is to be brought to.
"""

import re
from dataclasses import dataclass
from math import ceil
from typing import Any

from sprite_tavern.core.types import Choice, Option, Sizes
from sprite_tavern.providers.base import SpriteRequest

Size = tuple[int, int]

SIZES = Sizes(16, 256)
"""Larger sprites have blocks too small for such models to keep apart."""

CUT_OUT = Option(
    "no_background",
    "Transparent background",
    "switch",
    default=True,
    help="Only the subject. Off: the picture keeps what is behind it.",
)
SIDE = Option(
    "side",
    "Painted at",
    "choice",
    default="512",
    choices=(Choice("512", "512 px"), Choice("768", "768 px"), Choice("1024", "1024 px")),
    help="The size that the model likes: 512 for older ones, 1024 for XL and newer ones.",
)

USUAL_NEGATIVE = "blurry, text, watermark, jpeg artifacts, frame"
"""What a model that was trained on captions is to avoid when the person says nothing."""

_STEEPEST = 3
"""No canvas is more than so many times as long as wide; the sprite then has room around it."""
_MAGENTA, _GREEN = "#ff00ff", "#00ff00"
_PINKISH = re.compile(r"\b(pink|magenta|purple|violet|lilac|fuchsia|rose|orchid)\b", re.IGNORECASE)

_SPRITE = (
    "A pixel-art game sprite: {prompt}. One subject, seen whole, in the middle, filling most of the picture. "
    "It is drawn with large square pixels on a grid: each is one flat colour and exactly {factor} × {factor} "
    "of the picture's pixels. Hard edges, few colours, a clear silhouette; no blur, no gradients, no "
    "anti-aliasing, no grid lines, no text, no frame."
)
_CLEAR = " The background is fully transparent: no floor, no shadow."
_FLAT = " The background is one flat, solid {key}, up to the very edge of the subject: no floor, no shadow."
_TAGS = (
    "pixel art sprite of {prompt}, game asset, single subject, centered, full view, hard edges, few colors"
)
_FLAT_TAGS = ", isolated on a plain flat {colour} background"


@dataclass(frozen=True, slots=True)
class Order:
    """A sprite as a general model is asked for it.

    Attributes:
        canvas: Width and height of the picture to ask for.
        prompt: Words for the model.
        notes: What the finishing of the answer must know.
    """

    canvas: Size
    prompt: str
    notes: dict[str, Any]


def order_for(request: SpriteRequest, canvas: Size, *, transparent: bool) -> Order:
    """The order for a model that follows instructions.

    Args:
        request: With checked options.
        canvas: From `canvas_for` or `nearest_shape`.
        transparent: The model can leave the background out by itself.
    """
    key = _key_for(request)
    words = _SPRITE.format(prompt=request.prompt.strip(), factor=factor_of(request, canvas))
    if key is not None:
        words += _CLEAR if transparent else _FLAT.format(key=key)
    return Order(canvas, words, _notes(request, key))


def tagged_order_for(request: SpriteRequest, canvas: Size) -> Order:
    """The order for a model that was trained on captions, not on instructions."""
    key = _key_for(request)
    words = _TAGS.format(prompt=request.prompt.strip())
    if key is not None:
        words += _FLAT_TAGS.format(colour="magenta" if key == _MAGENTA else "green")
    return Order(canvas, words, _notes(request, key))


def canvas_for(width: int, height: int, side: int, step: int) -> Size:
    """Width and height of a canvas of about side × side pixels, where possible a multiple of the sprite's.

    Args:
        width: Of the sprite.
        height: Of the sprite.
        side: In pixels.
        step: Both lengths are multiples of this.
    """
    wide, high = max(width, ceil(height / _STEEPEST)), max(height, ceil(width / _STEEPEST))
    factor = max(1, round(side / (wide * high) ** 0.5))
    near = sorted(range(max(1, factor * 3 // 4), factor * 5 // 4 + 1), key=lambda each: abs(each - factor))
    for each in near:
        if wide * each % step == 0 and high * each % step == 0:
            return wide * each, high * each
    return _stepped(wide * factor, step), _stepped(high * factor, step)


def nearest_shape(shapes: tuple[Size, ...], width: int, height: int) -> Size:
    """The shape whose ratio differs least, by factor, from width : height."""
    wanted = width / height
    return min(shapes, key=lambda shape: max(wanted * shape[1] / shape[0], shape[0] / shape[1] / wanted))


def factor_of(request: SpriteRequest, canvas: Size) -> int:
    """How many pixels of the canvas a pixel of the sprite is wide."""
    return max(1, min(canvas[0] // request.width, canvas[1] // request.height))


def _stepped(length: int, step: int) -> int:
    return max(step, round(length / step) * step)


def _key_for(request: SpriteRequest) -> str | None:
    if not request.options.get(CUT_OUT.name, True):
        return None
    return _GREEN if _PINKISH.search(request.prompt) else _MAGENTA


def _notes(request: SpriteRequest, key: str | None) -> dict[str, Any]:
    return {"reduce": {"width": request.width, "height": request.height, "key": key}}
