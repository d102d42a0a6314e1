"""Asking for edits: a tool is used on a picture of the history, and what comes back are sprites."""

from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sprite_tavern.core.errors import Invalid, NotFound
from sprite_tavern.core.ids import parse_id
from sprite_tavern.core.types import Actor, Kind, ModelCard, Tool
from sprite_tavern.core.words import clean_text
from sprite_tavern.db import sprites
from sprite_tavern.db.engine import Database
from sprite_tavern.db.tables import Generation, Sprite
from sprite_tavern.imaging.masks import covered
from sprite_tavern.providers.checks import size_problem
from sprite_tavern.services.access import owner_of
from sprite_tavern.services.cards import Card
from sprite_tavern.services.catalogue import Catalogue, checked_options
from sprite_tavern.services.generation import checked_size
from sprite_tavern.services.wishes import Columns, Wishes, any_seed, checked_once_key, checked_seed


@dataclass(frozen=True, slots=True)
class EditOrder:
    """What a person asks for, unchecked.

    Attributes:
        sprite: Id of the picture to work on.
        model: `provider/model` of a tool.
        once_key: Names this wish; sent again, it is not made again.
        prompt: What to do, in words, where the tool takes any.
        width: Pixels wanted, where the tool can be asked for a size; None: that of the sprite.
        height: Likewise.
        seed: None for any.
        options: The tool's own settings.
    """

    sprite: object
    model: object
    once_key: object
    prompt: object = ""
    width: object = None
    height: object = None
    seed: object = None
    options: object = field(default_factory=dict)


class Edits:
    """The rules of editing."""

    def __init__(self, database: Database, catalogue: Catalogue, wishes: Wishes) -> None:
        self._database = database
        self._catalogue = catalogue
        self._wishes = wishes

    def tools(self) -> tuple[ModelCard, ...]:
        """All tools, also those that are not ready."""
        return tuple(card for card in self._catalogue.models() if card.tool is not None)

    async def request(self, actor: Actor, order: EditOrder) -> Card:
        """Asks for one edit; it appears in the history at once and is made by a worker.

        Raises:
            Invalid: Something in the order can't be; names the field.
            NotFound: There is no such picture of this person.
            Conflict: The once-key stands for another order.
            OverLimit: Too many wait already.
        """
        owner = owner_of(actor)
        once_key = checked_once_key(order.once_key)
        card = self._catalogue.card(str(order.model)[:200], "edit")
        source, made = await self._source(owner, order.sprite)
        wish = _checked(order, card, source, made)
        cards = await self._wishes.add(owner, once_key, wish, [_row(wish, source, made)])
        return cards[0]

    async def _source(self, owner: UUID, sprite: object) -> tuple[Sprite, Generation]:
        sprite_id = sprite if isinstance(sprite, UUID) else parse_id(str(sprite)[:100])
        if sprite_id is None:
            raise Invalid("Choose the picture to work on.", field="sprite")
        async with self._database.transaction() as tx:
            found = await sprites.find_made(tx, sprite_id, viewer=owner)
        if found is None or found[1].deleted_at is not None:
            raise NotFound("There is no such picture to work on. Choose one in the history.")
        return found


def _checked(order: EditOrder, card: ModelCard, source: Sprite, made: Generation) -> dict[str, Any]:
    tool = _tool_of(card)
    _check_source(card, tool, source)
    needed = tool.words == "required"
    words = clean_text(order.prompt, "prompt", card.prompt_limit, required=needed)
    if words and tool.words == "none":
        raise Invalid(f"{card.label} takes no words. Leave them out.", field="prompt")
    width, height = _wanted(order, card, tool, source, made)
    options = checked_options(card, order.options)
    for option in card.options:
        if option.kind == "mask" and covered(options.get(option.name, "0")) != source.width * source.height:
            raise Invalid("Paint over what is to be changed.", field=option.name)
    return {
        "sprite": source.id,
        "model": card.name,
        "prompt": words,
        "width": width,
        "height": height,
        "seed": checked_seed(order.seed),
        "options": options,
    }


def _tool_of(card: ModelCard) -> Tool:
    if card.tool is None:
        raise Invalid(f"{card.label} is no tool.", field="model")
    return card.tool


def _check_source(card: ModelCard, tool: Tool, source: Sprite) -> None:
    if source.kind != "sprite" and tool.takes == "sprite":
        raise Invalid(f"{card.label} works on sprites. Choose the sprite.", field="sprite")
    problem = size_problem(tool.given, source.width, source.height)
    if problem:
        raise Invalid(f"{card.label} can't take {source.width}×{source.height}: {problem}.", field="sprite")


def _wanted(
    order: EditOrder, card: ModelCard, tool: Tool, source: Sprite, made: Generation
) -> tuple[int, int]:
    """The size to ask for: what was given, else that of the sprite (of an enhancement: its sprite's)."""
    known = (made.width, made.height) if source.kind != "sprite" else (source.width, source.height)
    if tool.wanted is None:
        if order.width is not None or order.height is not None:
            raise Invalid(f"{card.label} can't be asked for a size. Leave it out.", field="width")
        return known
    width = known[0] if order.width is None else order.width
    height = known[1] if order.height is None else order.height
    return checked_size(replace(card, sizes=tool.wanted), width, height)


def _row(wish: dict[str, Any], source: Sprite, made: Generation) -> Columns:
    return {
        "kind": Kind.EDIT,
        "prompt": made.prompt,
        "instruction": wish["prompt"],
        "model": wish["model"],
        "width": wish["width"],
        "height": wish["height"],
        "seed": any_seed() if wish["seed"] is None else wish["seed"],
        "settings": wish["options"],
        "parent_id": made.id,
        "parent_position": source.position,
    }
