"""What is sent to Gemini: the canvas, and the settings in either of the API's two spellings."""

import base64
from collections.abc import Mapping
from typing import Any

from sprite_tavern.imaging.canvas import place
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.base import EnhanceRequest
from sprite_tavern.providers.gemini_models import GeminiModel, canvas_size, nearest_ratio
from sprite_tavern.providers.redrawing import Canvas, main_colours

REFERENCE_SIDE = 768
"""Pixels of a reference's canvas: sprites are enlarged to fill it, large pictures go as they are."""

_NUMBER_WORDS = {
    "1": "ONE",
    "2": "TWO",
    "3": "THREE",
    "4": "FOUR",
    "5": "FIVE",
    "8": "EIGHT",
    "9": "NINE",
    "16": "SIXTEEN",
    "21": "TWENTY_ONE",
}
_SIZE_WORDS = {"512": "FIVE_TWELVE", "1K": "ONE_K", "2K": "TWO_K", "4K": "FOUR_K"}


def make_canvas(request: EnhanceRequest, model: GeminiModel) -> Canvas:
    """The sprite on its canvas, and what it goes by; takes about 0.1 s of one core a picture.

    Raises:
        BadPicture: A picture can't be read.
    """
    sprite = decode(request.sprite).pixels
    ratio = nearest_ratio(model, sprite.shape[1], sprite.shape[0])
    pixels, placement = place(sprite, *canvas_size(ratio))
    references = tuple(_reference(picture) for picture in request.references[: model.references])
    return Canvas(encode_png(pixels), placement, main_colours(sprite), ratio, references)


def _reference(picture: bytes) -> bytes:
    """A picture to go by: opaque, large enough to be seen."""
    canvas, _ = place(decode(picture).pixels, REFERENCE_SIDE, REFERENCE_SIDE)
    return encode_png(canvas, optimise=False)


def make_body(
    model: GeminiModel, prompt: str, canvas: Canvas, options: Mapping[str, Any], *, new_spelling: bool
) -> dict[str, Any]:
    """The JSON body of generateContent; fields that the model does not take are left out."""
    size = options.get("image_size", "1K") if model.sizes else None
    config: dict[str, Any] = {"responseModalities": ["IMAGE"]}
    if new_spelling:
        config["responseFormat"] = {"image": _new_image_config(canvas.ratio, size)}
    else:
        config["imageConfig"] = {"aspectRatio": canvas.ratio, **({"imageSize": size} if size else {})}
    if options.get("thinking"):
        config["thinkingConfig"] = {"thinkingLevel": str(options["thinking"]).upper()}
    pictures = [
        {"inlineData": {"mimeType": "image/png", "data": base64.b64encode(png).decode()}}
        for png in (canvas.png, *canvas.references)
    ]
    parts = [{"text": prompt}, *pictures]
    return {"contents": [{"role": "user", "parts": parts}], "generationConfig": config}


def _new_image_config(ratio: str, size: str | None) -> dict[str, str]:
    wide, _, high = ratio.partition(":")
    named = {"aspectRatio": f"ASPECT_RATIO_{_NUMBER_WORDS[wide]}_BY_{_NUMBER_WORDS[high]}"}
    if size:
        named["imageSize"] = f"IMAGE_SIZE_{_SIZE_WORDS[size]}"
    return named
