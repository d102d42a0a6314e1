"""Reading what a browser sends: it may come from anybody, so nothing about it is taken for granted."""

from typing import Any
from uuid import UUID

from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.ids import parse_id
from sprite_tavern.services.edits import EditOrder
from sprite_tavern.services.enhancement import EnhanceOrder
from sprite_tavern.services.generation import SpriteOrder

SPRITE_FIELDS = frozenset(
    {"prompt", "negative", "model", "width", "height", "seed", "count", "options", "once_key"}
)
ENHANCE_FIELDS = frozenset({"parent", "position", "style", "model", "instruction", "options", "once_key"})

EDIT_FIELDS = frozenset({"sprite", "model", "prompt", "width", "height", "options", "once_key"})


def fields(arguments: object, allowed: frozenset[str]) -> dict[str, Any]:
    """The arguments of an event as a dict that has exactly the `allowed` fields.

    Raises:
        Invalid: It is no dict, a field is missing, or there is one that nobody knows.
    """
    if not isinstance(arguments, dict):
        raise Invalid("The page sent something odd. Reload it.")
    if unknown := sorted(str(name)[:40] for name in arguments.keys() - allowed):
        raise Invalid(f"The page sent a field that is not known: {unknown[0]}. Reload it.")
    if missing := sorted(allowed - arguments.keys()):
        raise Invalid(f"The page left out {missing[0]}. Reload it.")
    return arguments


def sprite_order(arguments: object) -> SpriteOrder:
    """The order of a `brew` event; its values are checked by the service.

    Raises:
        Invalid: It has other fields than an order.
    """
    return SpriteOrder(**fields(arguments, SPRITE_FIELDS))


def enhance_order(arguments: object) -> EnhanceOrder:
    """The order of an `enhance` event; its values are checked by the service.

    Raises:
        Invalid: It has other fields than an order.
    """
    return EnhanceOrder(**fields(arguments, ENHANCE_FIELDS))


def edit_order(arguments: object) -> EditOrder:
    """The order of an `edit` event; its values are checked by the service.

    Raises:
        Invalid: It has other fields than an order.
    """
    return EditOrder(**fields(arguments, EDIT_FIELDS))


def card_id(value: object) -> UUID:
    """The id of a card.

    Raises:
        Invalid: It is none.
    """
    found = parse_id(value) if isinstance(value, str) else None
    if found is None:
        raise Invalid("The page sent an id that is none. Reload it.")
    return found
