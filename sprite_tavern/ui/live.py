"""From the events of a person's things to one open page of that person."""

from base64 import b64encode
from typing import Any
from uuid import UUID

from nicegui import Client

from sprite_tavern.services.cards import Card
from sprite_tavern.services.events import Events, News
from sprite_tavern.ui.components.elements import Strip


def follow(events: Events, owner: UUID, client: Client, strip: Strip) -> None:
    """Pushes every change of the owner's things to `strip`, until the page is gone."""

    def hear(news: News) -> None:
        if not client.is_deleted:
            strip.push(news.version, [_told(card) for card in news.cards])

    client.on_delete(events.subscribe(owner, hear))


def _told(card: Card) -> dict[str, Any]:
    """The card's JSON, with the picture as a data URL when it is at hand: nothing has to be fetched."""
    if card.picture is None:
        return card.to_json()
    return {**card.to_json(), "data_url": f"data:image/png;base64,{b64encode(card.picture).decode()}"}
