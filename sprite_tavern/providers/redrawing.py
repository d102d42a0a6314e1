"""A sprite as it is sent to a model that redraws it: on an enlarged, opaque canvas, with its words."""

import asyncio

from sprite_tavern.core.errors import Rejected
from sprite_tavern.imaging.canvas import place
from sprite_tavern.imaging.decode import BadPicture, decode
from sprite_tavern.imaging.palette import colours
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.base import EnhanceRequest
from sprite_tavern.providers.canvases import Size, canvas_for, nearest_shape
from sprite_tavern.providers.gemini_requests import MOST_COLOURS, Canvas, make_prompt

__all__ = ["Canvas", "canvas_of", "make_prompt", "tags_for"]

_TAGS = "{subject}{style}{instruction}, single subject on a plain flat background"


async def canvas_of(request: EnhanceRequest, side: int, step: int, shapes: tuple[Size, ...] = ()) -> Canvas:
    """The request's sprite on a canvas of about side × side pixels, or on the nearest of some shapes.

    Raises:
        Rejected: The sprite can't be read.
    """
    try:
        return await asyncio.to_thread(_make_canvas, request.sprite, side, step, shapes)
    except BadPicture as error:
        raise Rejected(f"The sprite can't be sent: {error.message}", field="sprite") from None


def tags_for(request: EnhanceRequest) -> str:
    """The words for a model that was trained on captions, not on instructions."""
    return _TAGS.format(
        subject=f"{request.subject}, " if request.subject else "",
        style=request.style_prompt,
        instruction=f", {request.instruction}" if request.instruction else "",
    )


def _make_canvas(sprite_png: bytes, side: int, step: int, shapes: tuple[Size, ...]) -> Canvas:
    sprite = decode(sprite_png).pixels
    height, width = sprite.shape[:2]
    size = nearest_shape(shapes, width, height) if shapes else canvas_for(width, height, side, step)
    pixels, placement = place(sprite, *size)
    palette = tuple(swatch.colour for swatch in colours(sprite)[:MOST_COLOURS])
    return Canvas(encode_png(pixels), placement, "", palette)
