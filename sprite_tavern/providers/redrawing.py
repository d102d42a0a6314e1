"""A sprite as it is sent to a model that redraws it: on an enlarged, opaque canvas, with its words."""

import asyncio
from dataclasses import dataclass

from sprite_tavern.core.errors import Rejected
from sprite_tavern.imaging.canvas import Placement, place
from sprite_tavern.imaging.decode import BadPicture, decode
from sprite_tavern.imaging.palette import colours
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.base import EnhanceRequest
from sprite_tavern.providers.canvases import Size, canvas_for, nearest_shape

MOST_COLOURS = 24
FIRMER = "Answer with the edited picture itself. Do not answer in words."

_SHOWN = (
    "The picture shows a pixel-art sprite{subject}. Its logical grid is {width} × {height} pixels, each "
    "drawn as a block of {factor} × {factor}, standing on a flat background of pure {key}."
)
_KEPT = (
    "Keep the subject, its silhouette, pose, proportions, face and every item it carries. Keep its place and "
    "size in the picture exactly: do not crop, zoom, move, turn or mirror it, and add nothing to it."
)
_BACKGROUND = (
    "The background stays one flat, solid {key} up to the very edge of the subject, also in gaps within it: "
    "no gradient, no pattern, no shadow, no floor, no glow, no frame, no text."
)
_REFERENCES = (
    "The first picture is the one to redraw. The {count} after it are references: take the characters' looks "
    "and the way of painting from them, but neither their background nor where things stand in them."
)
_TAGS = "{subject}{style}{instruction}, single subject on a plain flat background"


@dataclass(frozen=True, slots=True)
class Canvas:
    """The picture to send.

    Attributes:
        png: It.
        placement: Where the sprite stands on it.
        palette: The sprite's main colours as #rrggbb.
        ratio: Width to height like "4:3", for who asks in ratios.
        references: PNGs to go by.
    """

    png: bytes
    placement: Placement
    palette: tuple[str, ...]
    ratio: str = ""
    references: tuple[bytes, ...] = ()


def main_colours(sprite: Pixels) -> tuple[str, ...]:
    """The colours that the words name, most used first."""
    return tuple(swatch.colour for swatch in colours(sprite)[:MOST_COLOURS])


async def canvas_of(request: EnhanceRequest, side: int, step: int, shapes: tuple[Size, ...] = ()) -> Canvas:
    """The request's sprite on a canvas of about side × side pixels, or on the nearest of some shapes.

    Raises:
        Rejected: The sprite can't be read.
    """
    try:
        return await asyncio.to_thread(_make_canvas, request.sprite, side, step, shapes)
    except BadPicture as error:
        raise Rejected(f"The sprite can't be sent: {error.message}", field="sprite") from None


def make_prompt(request: EnhanceRequest, canvas: Canvas, *, firmer: bool = False) -> str:
    """The instruction: what the picture shows, what to do, what must stay, what the background is."""
    at = canvas.placement
    parts = [
        _SHOWN.format(
            subject=f" of {request.subject}" if request.subject else "",
            width=at.sprite_width,
            height=at.sprite_height,
            factor=at.factor,
            key=at.key,
        ),
        _REFERENCES.format(count=len(canvas.references)) if canvas.references else "",
        f"Redraw the subject: {request.style_prompt}",
        request.instruction,
        _KEPT,
        f"Its main colours are {', '.join(canvas.palette)}: keep each part in the colour family it has.",
        _BACKGROUND.format(key=at.key),
        FIRMER if firmer else "Return only the edited picture.",
    ]
    return "\n".join(part for part in parts if part)


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
    return Canvas(encode_png(pixels), placement, main_colours(sprite))
