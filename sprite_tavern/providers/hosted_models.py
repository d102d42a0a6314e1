"""Models on hosts of other people's models: one table for the form, the check and the request's input.

An entry tells how a model spells what it takes; what is not told is never sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from sprite_tavern.core.types import ModelCard
from sprite_tavern.providers.base import EnhanceRequest, SpriteRequest
from sprite_tavern.providers.canvases import canvas_for, order_for
from sprite_tavern.providers.checks import check_prompt, check_size, chosen_options
from sprite_tavern.providers.encoded import data_uri
from sprite_tavern.providers.redrawing import canvas_of, make_prompt

_SIDE = 1024
_STEP = 16


@dataclass(frozen=True, slots=True)
class Hosted:
    """One model on a host.

    Attributes:
        card: What it can do.
        route: Its name at the host, "owner/name" or longer.
        native: It makes true sprites of the size that was asked for; else its picture is reduced.
        size: How it takes a size: two fields, an object "image_size", or not at all.
        picture: Field for the picture to edit.
        many: That field is a list.
        fixed: What is always sent.
    """

    card: ModelCard
    route: str
    native: bool = False
    size: Literal["fields", "object", ""] = ""
    picture: str = ""
    many: bool = False
    fixed: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Job:
    """What is sent, and what the answer's finishing must know."""

    given: dict[str, Any]
    notes: dict[str, Any]


def sprite_job(model: Hosted, request: SpriteRequest) -> Job:
    """The input for a sprite.

    Raises:
        Rejected: The model can't do what is asked; nothing is sent.
    """
    card = model.card
    check_prompt(card, request.prompt)
    check_size(card, request.width, request.height)
    options = chosen_options(card, request.options)
    size, notes, prompt = (request.width, request.height), {}, request.prompt
    if model.native:
        given = {name: value for name, value in options.items() if value is not False}
    else:
        canvas = canvas_for(request.width, request.height, _SIDE, _STEP)
        order = order_for(replace(request, options=options), canvas, transparent=False)
        given, size, notes, prompt = {}, order.canvas, order.notes, order.prompt
    return Job(
        {"prompt": prompt, **_size(model, size), **_seed(card, request.seed), **given, **model.fixed}, notes
    )


async def enhancement_job(model: Hosted, request: EnhanceRequest) -> Job:
    """The input for an enhancement; raises `Rejected` when the sprite can't be read."""
    canvas = await canvas_of(request, _SIDE, _STEP)
    address = data_uri(canvas.png)
    given = {
        "prompt": make_prompt(request, canvas),
        model.picture: [address] if model.many else address,
        **_seed(model.card, request.seed),
        **model.fixed,
    }
    return Job(given, {"placement": canvas.placement.to_json()})


def _size(model: Hosted, size: tuple[int, int]) -> dict[str, Any]:
    sides = {"width": size[0], "height": size[1]}
    if model.size == "object":
        return {"image_size": sides}
    return dict(sides) if model.size == "fields" else {}


def _seed(card: ModelCard, seed: int) -> dict[str, int]:
    return {"seed": seed} if card.seeds else {}
