"""All that PixelLab does with pictures that exist."""

from dataclasses import replace

from sprite_tavern.core.errors import Rejected
from sprite_tavern.core.types import ModelCard
from sprite_tavern.providers.pixellab_models import Version
from sprite_tavern.providers.pixellab_motions import MOTIONS
from sprite_tavern.providers.pixellab_operation import Operation
from sprite_tavern.providers.pixellab_redrawing import REDRAWING
from sprite_tavern.providers.pixellab_tidying import TIDYING

MISSING_KEY = "Add a PixelLab key (PIXELLAB_API_KEY) to use PixelLab's tools."
OPERATIONS = (*TIDYING, *REDRAWING, *MOTIONS)


def operations_of(version: Version) -> tuple[Operation, ...]:
    """The tools of a version of the API."""
    return tuple(operation for operation in OPERATIONS if version == "v2" or operation.first)


def operation_named(name: str, version: Version = "v2") -> Operation:
    """The tool of this full name; raises `Rejected` when there is none."""
    operations = operations_of(version)
    for operation in operations:
        if operation.card.name == name:
            return operation
    known = ", ".join(operation.card.name for operation in operations)
    raise Rejected(f"PixelLab has no tool of this name. It has {known}.", field="model")


def tool_cards(*, ready: bool, version: Version = "v2") -> tuple[ModelCard, ...]:
    """All tools; without a key each says what is missing."""
    cards = tuple(operation.card for operation in operations_of(version))
    return cards if ready else tuple(replace(card, ready=False, missing=MISSING_KEY) for card in cards)
