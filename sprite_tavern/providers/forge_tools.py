"""What the forge does with pictures that exist: back to true pixels, to a size, to a palette."""

from collections.abc import Mapping
from typing import Any

from sprite_tavern.core.errors import Invalid, Rejected
from sprite_tavern.core.types import Choice, ModelCard, Option, Sizes, Tool
from sprite_tavern.forge.ramps import Rgb
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.palette import count_colours, from_hex, lock, quantise, to_hex
from sprite_tavern.imaging.palettes import PALETTES
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.imaging.reducing import reduce_to
from sprite_tavern.imaging.repair import MAX_CELLS, repair
from sprite_tavern.providers.base import EditRequest

REPAIR = "forge/repair"
REDUCE = "forge/reduce"
RECOLOUR = "forge/recolour"
MOST_OWN_COLOURS = 64
_SMALLEST = 8

PALETTE = Option(
    "palette",
    "Palette",
    "choice",
    "own",
    (Choice("own", "Its own colours"), *(Choice(id_, palette.label) for id_, palette in PALETTES.items())),
    help="Draws only with the colours of a known palette.",
)
OWN_PALETTE = Option(
    "colours_list",
    "Your palette",
    "colours",
    maximum=MOST_OWN_COLOURS,
    help=f"Up to {MOST_OWN_COLOURS} colours like 4a90d9; used instead of the palette above.",
)
MOST_COLOURS = Option(
    "colours", "Most colours", "number", None, minimum=2, maximum=64, help="Empty: as many as it needs."
)
_COLOURS = (PALETTE, OWN_PALETTE, MOST_COLOURS)


def palette_in(options: Mapping[str, Any]) -> tuple[Rgb, ...] | None:
    """The colours to draw with: a list of the person's own before a known palette; None for any."""
    named = PALETTES.get(options.get("palette", "own"))
    listed = (options.get("colours_list") or "").split()
    chosen = listed or (named.colours if named else ())
    return tuple(from_hex(colour) for colour in chosen) or None


TOOLS = (
    ModelCard(
        name=REPAIR,
        kind="edit",
        label="Repair pixels",
        seeds=False,
        options=_COLOURS,
        usual_seconds=0.5,
        tool=Tool(
            "Finds the true pixels of enlarged, blurred or noisy pixel art.",
            takes="picture",
            given=Sizes(_SMALLEST, 4096),
        ),
    ),
    ModelCard(
        name=REDUCE,
        kind="edit",
        label="Reduce to a sprite",
        seeds=False,
        options=_COLOURS,
        usual_seconds=0.5,
        tool=Tool(
            "Brings an enhancement or a large picture back to a sprite of any size.",
            takes="picture",
            given=Sizes(_SMALLEST, 4096),
            wanted=Sizes(_SMALLEST, MAX_CELLS),
        ),
    ),
    ModelCard(
        name=RECOLOUR,
        kind="edit",
        label="Change the palette",
        seeds=False,
        options=_COLOURS,
        usual_seconds=0.2,
        tool=Tool("Draws the same pixels with other or fewer colours.", given=Sizes(1, MAX_CELLS)),
    ),
)


def edited(request: EditRequest) -> bytes:
    """Does the work in the calling process; returns PNG.

    Raises:
        Rejected: It can't be done with this picture; says why.
    """
    pixels = decode(request.sprite).pixels
    work = {REPAIR: _repaired, REDUCE: _reduced, RECOLOUR: _recoloured}.get(request.model)
    if work is None:
        raise Rejected("The forge has no tool of this name.", field="model")
    try:
        return encode_png(work(pixels, request))
    except Invalid as error:
        raise Rejected(error.message, field=error.field) from None


def _repaired(pixels: Pixels, request: EditRequest) -> Pixels:
    found = repair(pixels)
    if found.cell_width == 1 and found.confidence < 1:
        raise Rejected('No pixel grid was found in this picture. Use "Reduce to a sprite" and give a size.')
    return _painted(found.pixels, request.options)


def _reduced(pixels: Pixels, request: EditRequest) -> Pixels:
    return _painted(reduce_to(pixels, (request.width, request.height)), request.options)


def _recoloured(pixels: Pixels, request: EditRequest) -> Pixels:
    if not palette_in(request.options) and not request.options.get("colours"):
        raise Rejected("Choose a palette, or the most colours it may have.", field="palette")
    return _painted(pixels, request.options)


def _painted(pixels: Pixels, options: Mapping[str, Any]) -> Pixels:
    """The pixels in the chosen colours."""
    most, palette = options.get("colours"), palette_in(options)
    if most and count_colours(pixels) > most:
        pixels = quantise(pixels, round(most))
    if palette is not None:
        pixels = lock(pixels, [to_hex(colour) for colour in palette])
    return pixels
