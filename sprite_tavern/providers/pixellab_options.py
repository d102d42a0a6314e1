"""What PixelLab's models and tools can be told; an option's name is PixelLab's own field name."""

from sprite_tavern.core.types import Choice, Option
from sprite_tavern.imaging.palette import from_hex
from sprite_tavern.providers.pixellab_pictures import fitted_palette, picture_for

Body = dict[str, object]

_FREE_HAND = Choice("", "As it likes")


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

OWN_PALETTE = Option(
    "colours_list",
    "Your palette",
    "colours",
    maximum=256,
    help="Colours like 4a90d9 that it draws with.",
)
PALETTE_FIELD = "color_image"


def with_palette(body: Body, width: int, height: int) -> Body:
    """The body with the person's palette as PixelLab takes it: a picture of the sprite's size."""
    colours = str(body.pop(OWN_PALETTE.name, "")).split()
    if colours:
        shades = [from_hex(colour) for colour in colours]
        body[PALETTE_FIELD] = picture_for(fitted_palette(shades, width, height))
    return body
