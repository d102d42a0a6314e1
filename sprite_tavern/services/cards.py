"""A generation as the doors show it: one JSON shape for pages, feeds and the command line."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sprite_tavern.core.types import Kind, State
from sprite_tavern.db.generations import Record
from sprite_tavern.db.tables import Generation, Sprite
from sprite_tavern.services.catalogue import Catalogue

SHOWN_HASH = 16


@dataclass(frozen=True, slots=True)
class Card:
    """One generation, with its picture when there is one.

    Attributes:
        id: The generation.
        version: The owner's version of its last change.
        state: Where it stands.
        sprite_id: Its picture, or None.
        fields: The JSON form, complete.
        picture: The picture as PNG, when it is small and at hand: a page need not ask for it.
    """

    id: UUID
    version: int
    state: State
    sprite_id: UUID | None
    fields: dict[str, Any]
    picture: bytes | None = None

    def to_json(self) -> dict[str, Any]:
        """The JSON form."""
        return self.fields


def card_of(record: Record, catalogue: Catalogue, place: int | None = None) -> Card:
    """The card of a record.

    Args:
        record: The generation and its pictures; where there are several, all are in `sprites`.
        catalogue: Gives labels.
        place: Its place in the queue, 1 is next, when known.
    """
    generation, sprite = record.generation, record.sprite
    fields = {
        "id": str(generation.id),
        "kind": generation.kind,
        "state": generation.state,
        "version": generation.version,
        "place": place if generation.state == State.QUEUED else None,
        "prompt": generation.prompt,
        "negative": generation.negative,
        "model": generation.model,
        "model_label": "Uploaded" if generation.kind == Kind.UPLOAD else catalogue.label(generation.model),
        "width": generation.width,
        "height": generation.height,
        "seed": generation.seed,
        "options": generation.settings,
        "style": generation.style,
        "style_label": catalogue.style_label(generation.style),
        "instruction": generation.instruction,
        "parent": _text(generation.parent_id),
        "parent_position": generation.parent_position,
        "created": _moment(generation.created_at),
        "started": _moment(generation.started_at),
        "finished": _moment(generation.finished_at),
        "retry_at": _moment(generation.retry_at),
        "usual_seconds": catalogue.usual_seconds(generation.model),
        "deleted": generation.deleted_at is not None,
        "error": generation.error,
        "cost": _cost(generation),
        "sprite": _sprite(sprite) if sprite else None,
        "sprites": [_shown(one) for one in (sprite, *record.more)] if sprite and record.more else [],
        "plays": bool(record.more) and catalogue.plays(generation.model),
    }
    return Card(
        generation.id, generation.version, State(generation.state), sprite.id if sprite else None, fields
    )


def _cost(generation: Generation) -> dict[str, Any]:
    known = generation.cost_usd is not None or generation.cost_generations is not None
    return {
        "usd": _number(generation.cost_usd),
        "generations": _number(generation.cost_generations),
        "exact": known,
    }


def _shown(sprite: Sprite) -> dict[str, Any]:
    """What is needed to show a picture."""
    return {
        "id": str(sprite.id),
        "width": sprite.width,
        "height": sprite.height,
        "src": f"/pictures/{sprite.id}/{sprite.picture_hash[:SHOWN_HASH]}.png",
        "thumb": f"/pictures/{sprite.id}/thumb-{sprite.thumb_hash[:SHOWN_HASH]}.png",
    }


def _sprite(sprite: Sprite) -> dict[str, Any]:
    notes: dict[str, Any] = {"drew": [], "ignored": [], "approximated": None, "said": None}
    return {
        **_shown(sprite),
        "colours": sprite.colours,
        "palette": sprite.palette,
        "bytes": sprite.picture_bytes,
        "raw": f"/pictures/{sprite.id}/raw-{sprite.raw_hash[:SHOWN_HASH]}.png" if sprite.raw_hash else None,
        "frame": _frame(sprite.notes.get("placement")),
        "fidelity": sprite.fidelity,
        "notes": {name: sprite.notes.get(name, empty) for name, empty in notes.items()},
    }


def _frame(placement: dict[str, Any] | None) -> dict[str, float] | None:
    """Where the untouched answer lies around the sprite, in sprite pixels; None when it covers the same."""
    if placement is None:
        return None
    lengths = {"left": "left", "top": "top", "across": "width", "down": "height"}
    return {name: placement[source] / placement["factor"] for name, source in lengths.items()}


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _moment(value: datetime | None) -> str | None:
    return None if value is None else value.isoformat()


def _text(value: UUID | None) -> str | None:
    return None if value is None else str(value)
