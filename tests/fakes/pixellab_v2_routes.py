"""PixelLab's routes of version 2: the ones of version 1, and those that came with it."""

from tests.fakes.fields import (
    integer,
    listed,
    maybe,
    need,
    number,
    one_of,
    picture,
    shaped,
    size,
    switch,
    text,
)
from tests.fakes.pixellab_routes import (
    ANGLES,
    ANIMATE_SKELETON,
    ANIMATE_TEXT,
    BITFORGE,
    COLOURS,
    DETAIL,
    ESTIMATE,
    INPAINT,
    OUTLINE,
    PIXEN,
    PIXFLUX,
    REMOVAL,
    ROTATE,
    SHADING,
    SPACE,
    VIEW,
    Body,
    Route,
    asked,
    size_of,
)

SIZED = shaped(image=need(picture()), size=need(size(1, 4096)), usage_description=maybe(text(500)))


def _frames_rule(body: Body) -> str | None:
    width, height = size_of(body["first_frame"])
    count = int(body.get("frame_count", 8))
    most = 524_288 // (width * height)
    too_many = f"frame_count {count} too high for {width}x{height} image. Max frame_count: {most}"
    return too_many if count > most else None


def _reduce_rule(body: Body) -> str | None:
    both = (body.get("num_colors") is None) == (body.get("palette_image") is None)
    return "Give either num_colors or palette_image" if both else None


PRO_SHAPES = {1.0: (512, 512), 16 / 9: (688, 384), 9 / 16: (384, 688), 21 / 9: (792, 336)}


def _pro_rule(body: Body) -> str | None:
    """The limits that are known, for sizes of about those shapes."""
    width, height = asked(body["image_size"])
    for shape, (wide, high) in PRO_SHAPES.items():
        if abs(width / height / shape - 1) < 0.02 and (width > wide or height > high):
            return f"image_size must be between 16x16 and {wide}x{high} for this aspect ratio"
    return None


def _pro_count(body: Body) -> int:
    longest = max(asked(body["image_size"]))
    return 64 if longest <= 42 else 16 if longest <= 85 else 4 if longest <= 170 else 1


V2 = {
    "/create-image-pixflux": PIXFLUX,
    "/create-image-pixen": PIXEN,
    "/create-image-bitforge": BITFORGE,
    "/rotate": ROTATE,
    "/inpaint": INPAINT,
    "/animate-with-text": ANIMATE_TEXT,
    "/animate-with-skeleton": ANIMATE_SKELETON,
    "/estimate-skeleton": ESTIMATE,
    "/image-to-pixelart": Route(
        {
            "image": need(picture()),
            "image_size": need(size(16, 2048)),
            "output_size": need(size(16, 512)),
            "init_image_strength": integer(0, 999),
            "fixer": switch(),
            "text_guidance_scale": number(1, 20),
            "seed": maybe(integer()),
        },
        dimensions=lambda body: asked(body["output_size"]),
        usd=0.006,
    ),
    "/remove-background": Route(
        {
            "image": need(picture()),
            "image_size": need(size(1, 400)),
            "background_removal_task": REMOVAL,
            "text": maybe(text(500)),
            "seed": maybe(integer()),
        },
        usd=0.0055,
    ),
    "/resize": Route(
        {
            "description": need(text(2000, 1)),
            "reference_image": need(picture()),
            "reference_image_size": need(size(16, 200)),
            "target_size": need(size(16, 200)),
            **ANGLES,
            **SPACE,
            "no_background": switch(),
            "init_image": maybe(picture()),
            "init_image_strength": number(0, 999),
            **COLOURS,
        },
        dimensions=lambda body: asked(body["target_size"]),
        usd=0.018,
    ),
    "/unzoom": Route(
        {"image": need(picture()), "quantize": integer(-1, 256)},
        dimensions=lambda body: (size_of(body["image"])[0] // 4, size_of(body["image"])[1] // 4),
        usd=0.005,
        rule=lambda body: None if min(size_of(body["image"])) >= 256 else "Image must be at least 256x256",
        shrinks=True,
    ),
    "/correct-pixelart": Route(
        {"images": need(listed(picture(), 1)), "strength": number(0, 1)},
        answer="images",
        count=lambda body: len(body["images"]),
        dimensions=lambda body: size_of(body["images"][0]),
        usd=0.005,
    ),
    "/reduce-colors": Route(
        {
            "images": need(listed(picture(), 1)),
            "num_colors": maybe(integer(2, 256)),
            "palette_image": maybe(picture()),
            "dithering": one_of("none", "2x2", "4x4", "8x8"),
            "dithering_strength": number(0, 10),
        },
        answer="images",
        count=lambda body: len(body["images"]),
        dimensions=lambda body: size_of(body["images"][0]),
        usd=0.005,
        rule=_reduce_rule,
    ),
    "/generate-image-v2": Route(
        {
            "description": need(text(2000, 1)),
            "image_size": need(size(16, 792, 688)),
            "no_background": switch(),
            "reference_images": maybe(listed(SIZED, 0, 4)),
            "style_image": maybe(SIZED),
            "style_options": maybe(
                shaped(color_palette=switch(), detail=switch(), outline=switch(), shading=switch())
            ),
            "seed": maybe(integer(0)),
        },
        answer="images",
        count=_pro_count,
        usd=0.095,
        job=True,
        rule=_pro_rule,
    ),
    "/edit-image": Route(
        {
            "image": need(picture()),
            "image_size": need(size(16, 400)),
            "description": need(text(500, 1)),
            "width": need(integer(16, 400)),
            "height": need(integer(16, 400)),
            "color_image": maybe(picture()),
            "no_background": switch(),
            "text_guidance_scale": number(1, 10),
            "seed": maybe(integer()),
        },
        dimensions=asked,
        usd=0.0118,
        job=True,
    ),
    "/animate-with-text-v3": Route(
        {
            "first_frame": need(picture()),
            "last_frame": maybe(picture()),
            "action": need(text(1000, 1)),
            "frame_count": integer(4, 16),
            "no_background": maybe(switch()),
            "drift_threshold": maybe(number(0, 1e6)),
            "enhance_prompt": switch(),
            "seed": maybe(integer(0)),
        },
        answer="images",
        count=lambda body: int(body.get("frame_count", 8)) + 1,
        dimensions=lambda body: size_of(body["first_frame"]),
        usd=0.03,
        job=True,
        rule=_frames_rule,
    ),
    "/generate-8-rotations-v3": Route(
        {
            "first_frame": need(picture()),
            "description": maybe(text(2000)),
            "no_background": maybe(switch()),
            "seed": maybe(integer()),
        },
        answer="images",
        count=lambda _body: 8,
        dimensions=lambda body: size_of(body["first_frame"]),
        usd=0.033,
        job=True,
    ),
    "/create-tileset": Route(
        {
            "lower_description": need(text(2000, 1)),
            "upper_description": need(text(2000, 1)),
            "transition_description": maybe(text(2000)),
            "transition_size": number(0, 1),
            "tile_size": size(16, 64, step=16),
            "view": VIEW,
            "mode": one_of("standard", "pro"),
            "text_guidance_scale": number(1, 20),
            "tile_strength": number(0.1, 2),
            "tileset_adherence": number(0, 500),
            "tileset_adherence_freedom": number(0, 900),
            "outline": maybe(OUTLINE),
            "shading": maybe(SHADING),
            "detail": maybe(DETAIL),
            **COLOURS,
        },
        answer="tiles",
        count=lambda _body: 16,
        dimensions=lambda body: asked(body.get("tile_size", {"width": 16, "height": 16})),
        usd=0.0079,
        job=True,
    ),
}
