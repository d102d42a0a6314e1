"""PixelLab's tools that tidy a sprite and leave the drawing alone."""

from dataclasses import replace

from sprite_tavern.core.errors import Rejected
from sprite_tavern.core.types import Choice, Option, Price, Sizes, Tool
from sprite_tavern.imaging.palette import from_hex
from sprite_tavern.providers.base import EditRequest
from sprite_tavern.providers.encoded import palette_png
from sprite_tavern.providers.pixellab_operation import Operation, tool_card
from sprite_tavern.providers.pixellab_options import REMOVAL, Body
from sprite_tavern.providers.pixellab_pictures import picture_for

TINY_PRICE = Price(usd=0.005, generations=0.1)


def _one_palette(body: Body, request: EditRequest) -> Body:
    """A palette is used instead of a number of colours: PixelLab refuses both at once."""
    colours = str(request.options.get("colours_list") or "").split()
    body.pop("colours_list", None)
    if not colours and "num_colors" not in body:
        raise Rejected("Give a number of colours, or a palette.", field="num_colors")
    if colours:
        body.pop("num_colors", None)
        body["palette_image"] = picture_for(palette_png([from_hex(colour) for colour in colours]))
    return body


TIDYING = (
    Operation(
        tool_card(
            "remove-background",
            "Remove the background",
            Price(usd=0.0055, generations=0.1),
            Tool(
                "Keeps only the subject.",
                given=Sizes(1, 400),
                words="optional",
                words_label="What to keep (optional)",
            ),
            REMOVAL,
        ),
        "/remove-background",
        size="image_size",
        words="text",
    ),
    Operation(
        replace(
            tool_card(
                "reduce-colors",
                "Reduce colours",
                TINY_PRICE,
                Tool("Draws the same pixels with fewer or other colours.", given=Sizes(16, 512)),
                Option("num_colors", "Most colours", "number", 16, minimum=2, maximum=256),
                Option(
                    "colours_list",
                    "Your palette",
                    "colours",
                    maximum=256,
                    help="Colours like 4a90d9; used instead of the number above.",
                ),
                Option(
                    "dithering",
                    "Dithering",
                    "choice",
                    "none",
                    (
                        Choice("none", "None"),
                        Choice("2x2", "2×2"),
                        Choice("4x4", "4×4"),
                        Choice("8x8", "8×8"),
                    ),
                ),
                Option("dithering_strength", "Dithering strength", "number", 5.0, minimum=0, maximum=10),
            ),
            seeds=False,
        ),
        "/reduce-colors",
        picture="images",
        finish=_one_palette,
    ),
    Operation(
        replace(
            tool_card(
                "correct-pixelart",
                "Correct pixels",
                TINY_PRICE,
                Tool("Mends stray and smeared pixels.", given=Sizes(16, 512)),
                Option("strength", "Strength", "number", 0.1, minimum=0, maximum=1),
            ),
            seeds=False,
        ),
        "/correct-pixelart",
        picture="images",
    ),
    Operation(
        replace(
            tool_card(
                "unzoom",
                "Find the true pixels",
                TINY_PRICE,
                Tool(
                    "Brings enlarged pixel art back to its own size.",
                    takes="picture",
                    given=Sizes(256, 8192, maximum_area=2048 * 2048),
                ),
                Option(
                    "quantize",
                    "Colours",
                    "number",
                    0,
                    minimum=-1,
                    maximum=256,
                    help="0 chooses by itself, -1 keeps all colours.",
                ),
            ),
            seeds=False,
        ),
        "/unzoom",
        opaque=True,
    ),
)
