"""From the events of a person's things to one open page of that person."""

from uuid import UUID

from nicegui import Client

from sprite_tavern.services.events import Events, News
from sprite_tavern.ui.components.elements import Strip


def follow(events: Events, owner: UUID, client: Client, strip: Strip) -> None:
    """Pushes every change of the owner's things to `strip`, until the page is gone."""

    def hear(news: News) -> None:
        if not client.is_deleted:
            strip.push(news.version, [card.to_json() for card in news.cards])

    client.on_delete(events.subscribe(owner, hear))
