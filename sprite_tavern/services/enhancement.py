"""Asking for enhancements of sprites."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sprite_tavern.core.errors import Invalid, NotFound
from sprite_tavern.core.ids import parse_id
from sprite_tavern.core.types import Actor, Kind, StyleCard
from sprite_tavern.core.words import clean_text
from sprite_tavern.db import generations, sprites
from sprite_tavern.db.engine import Database
from sprite_tavern.db.tables import Generation
from sprite_tavern.services.access import owner_of
from sprite_tavern.services.cards import Card
from sprite_tavern.services.catalogue import ENHANCE_DEFAULT, Catalogue, checked_options
from sprite_tavern.services.uploads import LARGEST_SPRITE
from sprite_tavern.services.wishes import Columns, Wishes, any_seed, checked_once_key, checked_seed

INSTRUCTION_LIMIT = 1000
MOST_PICTURES = 1000


@dataclass(frozen=True, slots=True)
class EnhanceOrder:
    """What a person asks for, unchecked.

    Attributes:
        parent: Id of the sprite's generation.
        style: Id of the style.
        once_key: Names this wish; sent again, it is not made again.
        model: `provider/model` of an enhancer.
        instruction: What to add to the style, in words.
        seed: None for any.
        options: The model's own settings.
        position: Which of the sprite's pictures, where there are several; 0 is the first.
    """

    parent: object
    style: object
    once_key: object
    model: object = ENHANCE_DEFAULT
    instruction: object = ""
    seed: object = None
    options: object = field(default_factory=dict)
    position: object = 0


class Enhancements:
    """The rules of enhancing."""

    def __init__(self, database: Database, catalogue: Catalogue, wishes: Wishes) -> None:
        self._database = database
        self._catalogue = catalogue
        self._wishes = wishes

    def styles(self) -> tuple[StyleCard, ...]:
        """All styles, in the order they are offered."""
        return self._catalogue.styles()

    async def request(self, actor: Actor, order: EnhanceOrder) -> Card:
        """Asks for one enhancement; it appears in the history at once and is made by a worker.

        Raises:
            Invalid: Something in the order can't be; names the field.
            NotFound: There is no such sprite of this person, or it has no picture.
            Conflict: The once-key stands for another order.
            OverLimit: Too many wait already.
        """
        owner = owner_of(actor)
        once_key = checked_once_key(order.once_key)
        wish = self._checked(order)
        parent = await self._parent(owner, wish["parent"], wish["position"])
        cards = await self._wishes.add(owner, once_key, wish, [_row(wish, parent)])
        return cards[0]

    async def _parent(self, owner: UUID, generation_id: UUID, position: int) -> Generation:
        async with self._database.transaction() as tx:
            parent = await generations.find(tx, generation_id, owner=owner)
            if parent is not None and parent.kind == Kind.ENHANCE:
                raise Invalid("Choose the sprite: an enhancement is not enhanced again.", field="parent")
            picture = await sprites.of_generation(tx, generation_id, owner=owner, position=position)
        if parent is None or picture is None or parent.deleted_at is not None:
            raise NotFound("There is no sprite to enhance. Choose one in the history.")
        if max(picture.width, picture.height) > LARGEST_SPRITE:
            raise Invalid(
                f"It has more than {LARGEST_SPRITE} pixels a side. Bring it down to a sprite first.",
                field="parent",
            )
        return parent

    def _checked(self, order: EnhanceOrder) -> dict[str, Any]:
        card = self._catalogue.card(str(order.model)[:200], "enhance")
        parent = order.parent if isinstance(order.parent, UUID) else parse_id(str(order.parent))
        if parent is None:
            raise Invalid("Choose the sprite to enhance.", field="parent")
        position = order.position
        if isinstance(position, bool) or not isinstance(position, int) or not 0 <= position < MOST_PICTURES:
            raise Invalid("Choose one of the sprite's pictures.", field="position")
        return {
            "parent": parent,
            "position": position,
            "style": self._catalogue.style(str(order.style)[:100]).id,
            "model": card.name,
            "instruction": clean_text(order.instruction, "instruction", INSTRUCTION_LIMIT, required=False),
            "seed": checked_seed(order.seed),
            "options": checked_options(card, order.options),
        }


def _row(wish: dict[str, Any], parent: Generation) -> Columns:
    return {
        "kind": Kind.ENHANCE,
        "prompt": parent.prompt,
        "model": wish["model"],
        "width": parent.width,
        "height": parent.height,
        "seed": any_seed() if wish["seed"] is None else wish["seed"],
        "settings": wish["options"],
        "style": wish["style"],
        "instruction": wish["instruction"],
        "parent_id": parent.id,
        "parent_position": wish["position"],
    }
