"""What one tool of PixelLab is, and the body of its call.

As for the makers, an option's name is PixelLab's own field name, and nothing else is ever sent.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from sprite_tavern.core.errors import Rejected
from sprite_tavern.core.types import ModelCard, Option, Price, Tool
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.canvas import flatten, key_colour
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.headers import read_header
from sprite_tavern.imaging.palette import to_hex
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.providers.base import EditRequest
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options, size_problem
from sprite_tavern.providers.pixellab_options import OWN_PALETTE, Body, with_palette
from sprite_tavern.providers.pixellab_pictures import picture_for

PLAIN_SUBJECT = "a character"
"""What a sprite without words shows."""

Finish = Callable[[Body, EditRequest], Body]


def _as_it_is(body: Body, _request: EditRequest) -> Body:
    return body


@dataclass(frozen=True, slots=True)
class Operation:
    """One tool and the route behind it.

    Attributes:
        card: What it can do.
        path: Route below the base URL.
        picture: Field that holds the sprite; a list where the name is a plural.
        size: Field that holds the sprite's size, or "".
        wanted: Field that holds the wanted size; "sides" are two fields, width and height.
        words: Field that holds the prompt, or "".
        subject: Field that holds what the sprite shows, or "".
        finish: What else is done to the body; may refuse.
        first: Version 1 of the API has it, too.
        posed: The figure's skeleton is asked for first, and posed by the option "motion".
        opaque: It knows no transparency: the sprite stands on a colour that it does not have.
    """

    card: ModelCard
    path: str
    picture: str = "image"
    size: str = ""
    wanted: Literal["", "output_size", "target_size", "sides"] = ""
    words: str = ""
    subject: str = ""
    finish: Finish = _as_it_is
    first: bool = False
    posed: bool = False
    opaque: bool = False


def tool_card(name: str, label: str, price: Price, tool: Tool, *options: Option) -> ModelCard:
    """The card of one of PixelLab's tools; `name` without the provider's."""
    return ModelCard(
        name=f"pixellab/{name}",
        kind="edit",
        label=label,
        prompt_limit=500,
        options=options,
        price=price,
        usual_seconds=10,
        tool=tool,
    )


def edit_body(operation: Operation, request: EditRequest) -> Body:
    """The JSON body: only fields that the route knows, none of them null.

    Raises:
        Rejected: The tool can't do what is asked; nothing is sent.
    """
    card = operation.card
    tool = card.tool
    assert tool is not None  # noqa: S101 - every operation has one
    header = read_header(request.sprite)
    problem = size_problem(tool.given, header.width, header.height)
    if problem:
        raise Rejected(f"{card.label} can't take {header.width} × {header.height}: {problem}.", "sprite")
    if tool.words == "required" or request.prompt:
        check_prompt(card, request.prompt)
    picture: object = picture_for(keyed(request.sprite)[0] if operation.opaque else request.sprite)
    body: Body = {operation.picture: [picture] if operation.picture.endswith("s") else picture}
    if operation.size:
        body[operation.size] = {"width": header.width, "height": header.height}
    if operation.words and request.prompt:
        body[operation.words] = request.prompt
    if operation.subject:
        body[operation.subject] = request.subject or PLAIN_SUBJECT
    if card.seeds:
        body["seed"] = request.seed
    body |= {**_wanted(operation, tool, request), **chosen_options(card, request.options)}
    if OWN_PALETTE in card.options:
        size = (request.width, request.height) if operation.wanted else (header.width, header.height)
        body = with_palette(body, *size)
    return operation.finish(body, request)


def keyed(png: bytes) -> tuple[bytes, str | None]:
    """A sprite on a flat colour that is far from its own, and that colour as #rrggbb; None: it was opaque.

    Takes up to half a second of one core for the largest pictures.
    """
    pixels = decode(png).pixels
    if silhouette(pixels).all():
        return png, None
    key = key_colour(pixels)
    return encode_png(flatten(pixels, key), optimise=False), to_hex(key)


def _wanted(operation: Operation, tool: Tool, request: EditRequest) -> Body:
    if not operation.wanted:
        return {}
    check_size(replace(operation.card, sizes=tool.wanted), request.width, request.height)
    size = {"width": request.width, "height": request.height}
    return dict(size) if operation.wanted == "sides" else {operation.wanted: size}
