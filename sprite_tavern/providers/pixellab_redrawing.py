"""PixelLab's tools that draw a sprite anew: turned, changed by words, in parts, at another size."""

from dataclasses import replace

from sprite_tavern.core.errors import Rejected
from sprite_tavern.core.types import Option, Price, Sizes, Tool
from sprite_tavern.providers.base import EditRequest
from sprite_tavern.providers.pixellab_operation import Operation, tool_card
from sprite_tavern.providers.pixellab_options import (
    DETAIL,
    DIRECTION,
    GUIDANCE,
    ISOMETRIC,
    OBLIQUE,
    OUTLINE,
    OWN_PALETTE,
    SHADING,
    TRANSPARENT,
    VIEW,
    Body,
)
from sprite_tavern.providers.pixellab_pictures import picture_for

_SMALL = Sizes(16, 200)
_UPRIGHT_GUIDANCE = replace(GUIDANCE, maximum=10)


def _facing(name: str, label: str, default: str) -> Option:
    known = DIRECTION if name.endswith("direction") else VIEW
    return replace(known, name=name, label=label, default=default, help="", choices=known.choices[1:])


def _subject_or_words(body: Body, request: EditRequest) -> Body:
    if not (request.prompt or request.subject):
        raise Rejected("Say in a few words what the sprite shows.", field="prompt")
    return {**body, "description": request.prompt or request.subject}


def _masked(body: Body, request: EditRequest) -> Body:
    mask = request.pictures.get("mask_image")
    if mask is None:
        raise Rejected("Paint over what is to be changed.", field="mask_image")
    return {**body, "mask_image": picture_for(mask)}


REDRAWING = (
    Operation(
        tool_card(
            "rotate",
            "Rotate",
            Price(usd=0.0106, generations=1),
            Tool("Turns the subject to another direction or view.", given=_SMALL),
            _facing("from_direction", "Looks now", "south"),
            _facing("to_direction", "Shall look", "east"),
            _facing("from_view", "View now", "side"),
            _facing("to_view", "View wanted", "side"),
            Option(
                "image_guidance_scale",
                "Likeness",
                "number",
                3.0,
                minimum=1,
                maximum=20,
                help="How closely the sprite is followed.",
            ),
            ISOMETRIC,
            OBLIQUE,
            OWN_PALETTE,
        ),
        "/rotate",
        first=True,
        picture="from_image",
        size="image_size",
    ),
    Operation(
        tool_card(
            "edit-image",
            "Edit by words",
            Price(usd=0.0118, generations=1),
            Tool(
                "Changes the sprite as you say.",
                given=Sizes(16, 400),
                wanted=Sizes(16, 400),
                words="required",
                words_label="What shall change?",
            ),
            TRANSPARENT,
            _UPRIGHT_GUIDANCE,
            OWN_PALETTE,
        ),
        "/edit-image",
        size="image_size",
        wanted="sides",
        words="description",
    ),
    Operation(
        tool_card(
            "inpaint",
            "Repaint a part",
            Price(usd=0.009, generations=1),
            Tool(
                "Draws anew what you paint over.",
                given=_SMALL,
                words="required",
                words_label="What shall be there?",
            ),
            Option("mask_image", "Paint over what shall change", "mask"),
            *(VIEW, DIRECTION, OUTLINE, SHADING, DETAIL, TRANSPARENT, ISOMETRIC, OBLIQUE),
            replace(_UPRIGHT_GUIDANCE, default=3.0),
            OWN_PALETTE,
        ),
        "/inpaint",
        first=True,
        picture="inpainting_image",
        size="image_size",
        words="description",
        finish=_masked,
    ),
    Operation(
        tool_card(
            "resize",
            "Redraw at another size",
            Price(usd=0.018, generations=1),
            Tool(
                "Draws the sprite again, larger or smaller.",
                given=_SMALL,
                wanted=_SMALL,
                words="optional",
                words_label="What it shows (empty: its prompt)",
            ),
            *(VIEW, DIRECTION, TRANSPARENT, ISOMETRIC, OBLIQUE),
            OWN_PALETTE,
        ),
        "/resize",
        picture="reference_image",
        size="reference_image_size",
        wanted="target_size",
        finish=_subject_or_words,
    ),
    Operation(
        tool_card(
            "image-to-pixelart",
            "Picture to pixel art",
            Price(usd=0.006, generations=1),
            Tool(
                "Draws any picture, also an enhancement, as a sprite.",
                takes="picture",
                given=Sizes(16, 2048),
                wanted=Sizes(16, 512),
            ),
            Option(
                "init_image_strength",
                "Likeness",
                "number",
                0,
                minimum=0,
                maximum=999,
                help="100 to 300 keep more of the picture.",
            ),
            GUIDANCE,
        ),
        "/image-to-pixelart",
        size="image_size",
        wanted="output_size",
    ),
)
