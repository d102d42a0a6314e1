"""PixelLab's routes as its published schema states them: fields, limits, what comes back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.fakes.fields import (
    Field,
    integer,
    listed,
    maybe,
    need,
    number,
    one_of,
    opened,
    picture,
    shaped,
    size,
    switch,
    text,
)

Body = Mapping[str, Any]
VIEW = one_of("side", "low top-down", "high top-down")
DIRECTION = one_of("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
OUTLINE = one_of("single color black outline", "single color outline", "selective outline", "lineless")
SHADING = one_of(
    "flat shading", "basic shading", "medium shading", "detailed shading", "highly detailed shading"
)
DETAIL = one_of("low detail", "medium detail", "highly detailed")
REMOVAL = one_of("remove_simple_background", "remove_complex_background")
POINT = shaped(
    x=need(number(-1e4, 1e4)), y=need(number(-1e4, 1e4)), label=need(text()), z_index=number(-99, 99)
)
HINTS = {"outline": maybe(OUTLINE), "shading": maybe(SHADING), "detail": maybe(DETAIL)}
ANGLES = {"view": maybe(VIEW), "direction": maybe(DIRECTION)}
FIRST = {"init_image": maybe(picture()), "init_image_strength": integer(1, 999)}
COLOURS = {"color_image": maybe(picture()), "seed": maybe(integer())}
SPACE = {"isometric": switch(), "oblique_projection": switch()}


@dataclass(frozen=True)
class Route:
    """One POST route.

    Attributes:
        fields: What the body may hold.
        answer: Key of the pictures: "image", "images" or "keypoints".
        count: How many pictures come back.
        dimensions: Their size.
        usd: What one call costs.
        job: Answered by a job id.
        rule: A semantic check: the words of a 422, or None.
        shrinks: It gives back what it was given, smaller and opaque.
    """

    fields: Mapping[str, Field]
    answer: str = "image"
    count: Callable[[Body], int] = lambda _body: 1
    dimensions: Callable[[Body], tuple[int, int]] = lambda body: asked(body["image_size"])
    usd: float = 0.0084
    job: bool = False
    rule: Callable[[Body], str | None] = lambda _body: None
    shrinks: bool = False


def asked(value: Mapping[str, int]) -> tuple[int, int]:
    return value["width"], value["height"]


def size_of(value: Mapping[str, Any]) -> tuple[int, int]:
    image = opened(value)
    assert image is not None
    return image.size


def _area_rule(body: Body) -> str | None:
    width, height = asked(body["image_size"])
    return "Canvas must be size 32x32 area or larger" if width * height < 1024 else None


def _pixen_rule(body: Body) -> str | None:
    width, height = asked(body["image_size"])
    if width * height > 512 * 512:
        return "Canvas must be size 512x512 area or smaller"
    if min(width, height) < 32 and width != height:
        return "Canvas must be square when a side is smaller than 32"
    return None


def _square64(body: Body) -> str | None:
    return None if asked(body["image_size"]) == (64, 64) else "image_size must be 64x64"


DRAWN = {
    "description": need(text(2000, 1)),
    "negative_description": text(),
    "text_guidance_scale": number(1, 20),
    **HINTS,
    **ANGLES,
    "isometric": switch(),
    "no_background": switch(),
    **FIRST,
    **COLOURS,
}
PIXFLUX = Route(
    {**DRAWN, "image_size": need(size(16, 400)), "background_removal_task": REMOVAL}, rule=_area_rule
)
PIXEN = Route(
    {
        "description": need(text(2000, 1)),
        "image_size": need(size(16, 768, step=4)),
        "outline": maybe(OUTLINE),
        "detail": maybe(DETAIL),
        **ANGLES,
        "no_background": switch(),
        "background_removal_task": REMOVAL,
        "enhance_prompt": switch(),
        "seed": maybe(integer()),
    },
    rule=_pixen_rule,
)
BITFORGE = Route(
    {
        **DRAWN,
        "image_size": need(size(16, 200)),
        "extra_guidance_scale": number(0, 20),
        "style_image": maybe(picture()),
        "style_strength": integer(0, 100),
        "oblique_projection": switch(),
        "coverage_percentage": maybe(number(0, 100)),
        "inpainting_image": maybe(picture()),
        "mask_image": maybe(picture()),
        "skeleton_keypoints": maybe(listed(POINT)),
        "skeleton_guidance_scale": number(0, 5),
    }
)
ROTATE = Route(
    {
        "image_size": need(size(16, 200)),
        "from_image": need(picture()),
        "image_guidance_scale": number(1, 20),
        "from_view": maybe(VIEW),
        "to_view": maybe(VIEW),
        "from_direction": maybe(DIRECTION),
        "to_direction": maybe(DIRECTION),
        "view_change": maybe(integer(-90, 90)),
        "direction_change": maybe(integer(-180, 180)),
        **SPACE,
        **FIRST,
        "mask_image": maybe(picture()),
        **COLOURS,
    },
    usd=0.0106,
)
INPAINT = Route(
    {
        **DRAWN,
        "image_size": need(size(16, 200)),
        "inpainting_image": need(picture()),
        "mask_image": need(picture()),
        "text_guidance_scale": number(1, 10),
        "extra_guidance_scale": number(0, 20),
        "oblique_projection": switch(),
    }
)
ANIMATE = {
    "image_size": need(size(16, 256)),
    "view": VIEW,
    "direction": DIRECTION,
    "reference_image": need(picture()),
    "init_images": maybe(listed(picture())),
    "init_image_strength": integer(1, 999),
    "inpainting_images": maybe(listed(maybe(picture()))),
    "mask_images": maybe(listed(maybe(picture()))),
    **COLOURS,
}
ANIMATE_TEXT = Route(
    {
        **ANIMATE,
        "description": need(text(2000, 1)),
        "action": need(text(1000, 1)),
        "negative_description": text(),
        "text_guidance_scale": maybe(number(1, 20)),
        "image_guidance_scale": maybe(number(1, 20)),
        "n_frames": maybe(integer(2, 20)),
        "start_frame_index": maybe(integer(0, 20)),
    },
    answer="images",
    count=lambda _body: 4,
    usd=0.0157,
    rule=_square64,
)
ANIMATE_SKELETON = Route(
    {
        **ANIMATE,
        "skeleton_keypoints": need(listed(listed(POINT), 3, 3)),
        "guidance_scale": number(1, 20),
        **SPACE,
    },
    answer="images",
    count=lambda _body: 3,
    usd=0.0157,
)
ESTIMATE = Route({"image": need(picture())}, answer="keypoints", usd=0.005)


def _nullable_negative(route: Route) -> Route:
    return Route(
        {**route.fields, "negative_description": maybe(text())},
        route.answer,
        route.count,
        route.dimensions,
        route.usd,
        rule=route.rule,
    )


V1 = {
    "/generate-image-pixflux": PIXFLUX,
    "/generate-image-bitforge": BITFORGE,
    "/rotate": ROTATE,
    "/inpaint": INPAINT,
    "/animate-with-text": _nullable_negative(ANIMATE_TEXT),
    "/animate-with-skeleton": ANIMATE_SKELETON,
    "/estimate-skeleton": ESTIMATE,
}
