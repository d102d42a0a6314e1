"""PixelLab's sprite models: one table that draws the form, checks the request and builds its body.

An option's name is PixelLab's own field name; what is not in the table is never sent, because version 2 of
the API refuses fields that it does not know.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from sprite_tavern.core.errors import Rejected
from sprite_tavern.core.types import ModelCard, Option, Price, Sizes
from sprite_tavern.imaging.headers import read_header
from sprite_tavern.providers.base import SpriteRequest
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options
from sprite_tavern.providers.pixellab_options import (
    BETTER_PROMPT,
    COVERAGE,
    DETAIL,
    DIRECTION,
    EDGE,
    FIRST_SPRITE,
    FIRST_STRENGTH,
    GUIDANCE,
    ISOMETRIC,
    OBLIQUE,
    OUTLINE,
    OWN_PALETTE,
    REMOVAL,
    SHADING,
    STRENGTH_OF,
    STYLE_SPRITE,
    STYLE_STRENGTH,
    TRANSPARENT,
    VIEW,
    Body,
    with_palette,
)
from sprite_tavern.providers.pixellab_pictures import fitted, picture_for

Version = Literal["v2", "v1"]

MISSING_KEY = "Add a PixelLab key (PIXELLAB_API_KEY) to make sprites with PixelLab."

_SMALLEST_FREE_SHAPE = 32

_PRO_FRAMES = (
    *((512, 512), (576, 464), (464, 576), (600, 448), (448, 600), (632, 424), (424, 632)),
    *((688, 384), (384, 688), (792, 336)),
)
"""Largest pictures of the Pro model by shape. PixelLab tells those of 1:1 and 16:9 and the longest sides.
They are half of what a model of that kind paints, and so the others are taken to be."""
_MOST_REFERENCES = 4
_PRO_STYLE = ("color_palette", "outline", "detail", "shading")
_REFERENCES = Option(
    "reference_images",
    "References",
    "sprites",
    maximum=_MOST_REFERENCES,
    help=f"Up to {_MOST_REFERENCES} pictures whose characters and things it goes by.",
)
_PRO_STYLE_SPRITE = replace(STYLE_SPRITE, help="Draws in the manner of this sprite.")
_PRO_SWITCHES = tuple(
    Option(name, f"Its {words}", "switch", default=True, help=f"Takes the {words} of the style sprite over.")
    for name, words in zip(_PRO_STYLE, ("colours", "outline", "detail", "shading"), strict=True)
)


def _as_it_is(body: Body, _request: SpriteRequest) -> Body:
    return body


def _pro(body: Body, request: SpriteRequest) -> Body:
    """Its pictures come with their sizes, at their own."""
    style = {name: body.pop(name) for name in _PRO_STYLE}
    if "style_image" in request.pictures:
        body["style_image"] = _sized(request.pictures["style_image"])
        body["style_options"] = style
    if request.references:
        body["reference_images"] = [_sized(picture) for picture in request.references[:_MOST_REFERENCES]]
    return body


def _sized(png: bytes) -> Body:
    header = read_header(png)
    return {"image": picture_for(png), "size": {"width": header.width, "height": header.height}}


def _tileset(body: Body, _request: SpriteRequest) -> Body:
    """Two grounds and the edge between them; the prompt is the lower one."""
    if not body.get("upper_description"):
        raise Rejected("Say what lies on the ground, too: a tileset joins two.", field="upper_description")
    body["lower_description"] = body.pop("description")
    body["tile_size"] = body.pop("image_size")
    body["transition_size"] = float(str(body["transition_size"]))
    return body


@dataclass(frozen=True, slots=True)
class Maker:
    """One model and the route behind it.

    Attributes:
        card: What it can do.
        path: Route below the base URL.
        first_path: Route in version 1 of the API; empty for what came later.
        finish: What else is done to the body; may refuse.
    """

    card: ModelCard
    path: str
    first_path: str = ""
    finish: Callable[[Body, SpriteRequest], Body] = _as_it_is


MAKERS = (
    Maker(
        ModelCard(
            name="pixellab/pixflux",
            kind="make",
            label="PixelLab Pixflux",
            sizes=Sizes(16, 400, minimum_area=32 * 32, maximum_area=400 * 400),
            options=(
                *(VIEW, DIRECTION, OUTLINE, SHADING, DETAIL, TRANSPARENT, REMOVAL, ISOMETRIC, GUIDANCE),
                *(OWN_PALETTE, FIRST_SPRITE, FIRST_STRENGTH),
            ),
            price=Price(usd=0.0084, generations=1, fixed=0.0078, per_pixel=3.7e-8),
            usual_seconds=12,
            default=True,
        ),
        "/create-image-pixflux",
        first_path="/generate-image-pixflux",
    ),
    Maker(
        ModelCard(
            name="pixellab/pixen",
            kind="make",
            label="PixelLab Pixen",
            sizes=Sizes(16, 768, maximum_area=512 * 512, step=4, square_below=_SMALLEST_FREE_SHAPE),
            options=(VIEW, DIRECTION, OUTLINE, DETAIL, TRANSPARENT, REMOVAL, BETTER_PROMPT),
            price=Price(usd=0.007, generations=1, fixed=0.007, per_pixel=3.8e-8),
            usual_seconds=12,
        ),
        "/create-image-pixen",
    ),
    Maker(
        ModelCard(
            name="pixellab/bitforge",
            kind="make",
            label="PixelLab Bitforge",
            sizes=Sizes(16, 200, maximum_area=200 * 200, suggested=(16, 32, 48, 64, 96, 128)),
            negative=True,
            options=(
                *(VIEW, DIRECTION, OUTLINE, SHADING, DETAIL, TRANSPARENT),
                *(ISOMETRIC, OBLIQUE, GUIDANCE, COVERAGE),
                *(OWN_PALETTE, STYLE_SPRITE, STYLE_STRENGTH, FIRST_SPRITE, FIRST_STRENGTH),
            ),
            price=Price(usd=0.0077, generations=1, fixed=0.0071, per_pixel=1.45e-7),
            usual_seconds=10,
        ),
        "/create-image-bitforge",
        first_path="/generate-image-bitforge",
    ),
    Maker(
        ModelCard(
            name="pixellab/pro",
            kind="make",
            label="PixelLab Pro (several at once)",
            sizes=Sizes(16, 792, frames=_PRO_FRAMES, suggested=(32, 64, 128, 256)),
            options=(TRANSPARENT, _PRO_STYLE_SPRITE, *_PRO_SWITCHES, _REFERENCES),
            price=Price(usd=0.095, generations=20, fixed=0.07, per_pixel=4.4e-7),
            usual_seconds=60,
        ),
        "/generate-image-v2",
        finish=_pro,
    ),
    Maker(
        ModelCard(
            name="pixellab/tileset",
            kind="make",
            label="PixelLab tileset (16 tiles)",
            sizes=Sizes(16, 32, step=16, square=True, suggested=(16, 32)),
            options=(
                Option("upper_description", "On that ground lies", "text", help="Like: a stone path."),
                Option("transition_description", "The edge between", "text", help="Like: wet sand."),
                EDGE,
                replace(VIEW, default="high top-down", choices=VIEW.choices[2:]),
                *(OUTLINE, SHADING, DETAIL, GUIDANCE),
            ),
            price=Price(usd=0.0099, generations=3),
            usual_seconds=90,
        ),
        "/create-tileset",
        finish=_tileset,
    ),
)


def makers_of(version: Version) -> tuple[Maker, ...]:
    """The models of a version of the API, with their routes and options there."""
    return MAKERS if version == "v2" else tuple(_in_version_1(maker) for maker in MAKERS if maker.first_path)


def _in_version_1(maker: Maker) -> Maker:
    options = tuple(option for option in maker.card.options if option is not REMOVAL)
    return replace(maker, card=replace(maker.card, options=options), path=maker.first_path)


def maker_named(name: str, version: Version = "v2") -> Maker:
    """The model of this full name; raises `Rejected` when there is none."""
    makers = makers_of(version)
    for maker in makers:
        if maker.card.name == name:
            return maker
    known = ", ".join(maker.card.name for maker in makers)
    raise Rejected(f"PixelLab has no model of this name. It has {known}.", field="model")


def cards(*, ready: bool, version: Version = "v2") -> tuple[ModelCard, ...]:
    """All models; without a key each says what is missing."""
    return tuple(
        maker.card if ready else replace(maker.card, ready=False, missing=MISSING_KEY)
        for maker in makers_of(version)
    )


def make_body(maker: Maker, request: SpriteRequest) -> Body:
    """The JSON body: only fields that the route knows, none of them null.

    Raises:
        Rejected: The model can't do what is asked; nothing is sent.
    """
    card = maker.card
    check_prompt(card, request.prompt)
    check_size(card, request.width, request.height)
    body: Body = {
        "description": request.prompt,
        "image_size": {"width": request.width, "height": request.height},
        "seed": request.seed,
        **chosen_options(card, request.options),
    }
    if card.negative and request.negative:
        body["negative_description"] = request.negative
    if not body.get("no_background"):
        body.pop("background_removal_task", None)
    has_option = {option.name for option in card.options}
    for name, strength in STRENGTH_OF.items():
        if name in request.pictures and strength in has_option:
            body[name] = picture_for(fitted(request.pictures[name], request.width, request.height))
        else:
            body.pop(strength, None)
    return maker.finish(with_palette(body, request.width, request.height), request)
