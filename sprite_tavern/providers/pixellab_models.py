"""PixelLab's sprite models: one table that draws the form, checks the request and builds its body.

An option's name is PixelLab's own field name; what is not in the table is never sent, because version 2 of
the API refuses fields that it does not know.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from sprite_tavern.core.errors import Rejected
from sprite_tavern.core.types import Choice, ModelCard, Option, Price, Sizes
from sprite_tavern.providers.base import SpriteRequest
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options
from sprite_tavern.providers.pixellab_pictures import fitted, picture_for

Version = Literal["v2", "v1"]

MISSING_KEY = "Add a PixelLab key (PIXELLAB_API_KEY) to make sprites with PixelLab."

_FREE_HAND = Choice("", "As it likes")
_SMALLEST_FREE_SHAPE = 32


def _choice(name: str, label: str, values: str, help_text: str) -> Option:
    choices = (_FREE_HAND, *(Choice(value, value.capitalize()) for value in values.split(" | ")))
    return Option(name, label, "choice", default="", choices=choices, help=help_text)


VIEW = _choice(
    "view", "View", "side | low top-down | high top-down", "From where the subject is seen; a hint."
)
DIRECTION = _choice(
    "direction",
    "Direction",
    "north | north-east | east | south-east | south | south-west | west | north-west",
    "Where the subject looks; south looks at you. A hint.",
)
OUTLINE = _choice(
    "outline",
    "Outline",
    "single color black outline | single color outline | selective outline | lineless",
    "How the edge is drawn; a hint.",
)
SHADING = _choice(
    "shading",
    "Shading",
    "flat shading | basic shading | medium shading | detailed shading | highly detailed shading",
    "How many steps of light; a hint.",
)
DETAIL = _choice(
    "detail", "Detail", "low detail | medium detail | highly detailed", "How much is drawn; a hint."
)
TRANSPARENT = Option(
    "no_background",
    "Transparent background",
    "switch",
    default=True,
    help="Only the subject. Above 200 × 200 pixels PixelLab may leave a plain background.",
)
REMOVAL = Option(
    "background_removal_task",
    "Background removal",
    "choice",
    default="remove_simple_background",
    choices=(
        Choice("remove_simple_background", "Simple"),
        Choice("remove_complex_background", "Thorough"),
    ),
    help="How the background is taken away when it is to be transparent.",
)
ISOMETRIC = Option("isometric", "Isometric", "switch", default=False, help="Drawn at an angle; a hint.")
OBLIQUE = Option(
    "oblique_projection", "Oblique", "switch", default=False, help="Front and top seen at once; a hint."
)
GUIDANCE = Option(
    "text_guidance_scale",
    "Prompt strength",
    "number",
    default=8.0,
    minimum=1,
    maximum=20,
    help="How closely the words are followed.",
)
COVERAGE = Option(
    "coverage_percentage",
    "Coverage",
    "number",
    minimum=0,
    maximum=100,
    help="How much of the canvas the subject fills, in percent.",
)
STYLE_SPRITE = Option(
    "style_image", "Style of a sprite", "sprite", help="Draws in the manner and colours of this sprite."
)
STYLE_STRENGTH = Option(
    "style_strength",
    "Style strength",
    "number",
    default=50,
    minimum=0,
    maximum=100,
    help="How closely that sprite's style is followed.",
)
FIRST_SPRITE = Option("init_image", "Begin with a sprite", "sprite", help="Draws over this sprite.")
FIRST_STRENGTH = Option(
    "init_image_strength",
    "Keep of it",
    "number",
    default=300,
    minimum=1,
    maximum=999,
    help="How much of the sprite that it begins with is kept.",
)
STRENGTH_OF = {"style_image": "style_strength", "init_image": "init_image_strength"}
"""Options that only matter where a sprite is given."""

EDGE = Option(
    "transition_size",
    "Width of the edge",
    "choice",
    default="0",
    choices=(Choice("0", "None"), Choice("0.25", "Narrow"), Choice("0.5", "Wide"), Choice("1", "Full")),
)
BETTER_PROMPT = Option(
    "enhance_prompt",
    "Improve the prompt",
    "switch",
    default=False,
    help="PixelLab rewrites the prompt first, for a twentieth of a generation.",
)


Body = dict[str, object]


def _as_it_is(body: Body) -> Body:
    return body


def _tileset(body: Body) -> Body:
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
        square_below: Sprites with a side shorter than this must be square; 0 for never.
        first_path: Route in version 1 of the API; empty for what came later.
        finish: What else is done to the body; may refuse.
    """

    card: ModelCard
    path: str
    square_below: int = 0
    first_path: str = ""
    finish: Callable[[Body], Body] = _as_it_is


MAKERS = (
    Maker(
        ModelCard(
            name="pixellab/pixflux",
            kind="make",
            label="PixelLab Pixflux",
            sizes=Sizes(16, 400, minimum_area=32 * 32, maximum_area=400 * 400),
            options=(
                *(VIEW, DIRECTION, OUTLINE, SHADING, DETAIL, TRANSPARENT, REMOVAL, ISOMETRIC, GUIDANCE),
                *(FIRST_SPRITE, FIRST_STRENGTH),
            ),
            price=Price(usd=0.0084, generations=1),
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
            sizes=Sizes(16, 768, maximum_area=512 * 512, step=4),
            options=(VIEW, DIRECTION, OUTLINE, DETAIL, TRANSPARENT, REMOVAL, BETTER_PROMPT),
            price=Price(usd=0.0085, generations=1),
            usual_seconds=12,
        ),
        "/create-image-pixen",
        square_below=_SMALLEST_FREE_SHAPE,
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
                *(STYLE_SPRITE, STYLE_STRENGTH, FIRST_SPRITE, FIRST_STRENGTH),
            ),
            price=Price(usd=0.0085, generations=1),
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
            sizes=Sizes(16, 688, maximum_area=512 * 512, suggested=(32, 64, 128, 256)),
            options=(TRANSPARENT,),
            price=Price(usd=0.095, generations=20),
            usual_seconds=60,
        ),
        "/generate-image-v2",
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
    if min(request.width, request.height) < maker.square_below and request.width != request.height:
        raise Rejected(
            f"{card.label} makes only squares when a side is shorter than {maker.square_below} pixels.",
            field="width",
        )
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
    for name, strength in STRENGTH_OF.items():
        if name in request.pictures:
            body[name] = picture_for(fitted(request.pictures[name], request.width, request.height))
        else:
            body.pop(strength, None)
    return maker.finish(body)
