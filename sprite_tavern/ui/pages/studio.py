"""The studio: one page where sprites are made, enhanced, compared and found again."""

from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from fastapi import Request
from nicegui import ui
from nicegui.events import GenericEventArguments

from sprite_tavern.core.types import Actor
from sprite_tavern.services.access import owner_of
from sprite_tavern.services.cards import Card
from sprite_tavern.tavern import Tavern
from sprite_tavern.ui.components.elements import Compose, Frame, Stage, Strip
from sprite_tavern.ui.crowd import make_room
from sprite_tavern.ui.incoming import card_id, edit_order, enhance_order, fields, sprite_order
from sprite_tavern.ui.live import follow
from sprite_tavern.ui.say import refusal
from sprite_tavern.web.visitor import current_actor, the_tavern

JsonDict = dict[str, Any]
ID_ONLY = frozenset({"id"})
RERUN_FIELDS = frozenset({"id", "once_key"})


def model_json(tavern: Tavern) -> list[JsonDict]:
    """The models that the page needs at once, with their providers: tools come when they are asked for."""
    cards = tavern.generation.models()
    return [{**asdict(card), "provider": card.provider} for card in cards if card.tool is None]


class Studio:
    """One open page: its elements, and what its events do. Made anew for every page load."""

    def __init__(self, tavern: Tavern, actor: Actor) -> None:
        self._tavern = tavern
        self._actor = actor

    def build(self) -> None:
        """Adds the elements to the page and lets them hear of changes."""
        styles = [asdict(style) for style in self._tavern.enhancement.styles()]
        deeds = {
            "enhance": self._enhance,
            "edit": self._edit,
            "rerun": self._rerun,
            "cancel": self._cancel,
            "remove": self._remove,
            "restore": self._restore,
        }
        with Frame(model_json(self._tavern), styles) as frame:
            with frame.add_slot("compose"):
                self._compose = Compose(self._brew)
            with frame.add_slot("stage"):
                self._stage = Stage({name: self._answering(name, deed) for name, deed in deeds.items()})
            with frame.add_slot("strip"):
                self._strip = Strip()
        follow(self._tavern.events, owner_of(self._actor), ui.context.client, self._strip)

    async def _brew(self, event: GenericEventArguments) -> None:
        try:
            cards = await self._tavern.generation.request(self._actor, sprite_order(event.args))
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and the log has it
            self._compose.refused(refusal(error))
        else:
            self._compose.accepted([card.to_json() for card in cards])

    def _answering(
        self, name: str, deed: Callable[[object], Awaitable[Card]]
    ) -> Callable[[GenericEventArguments], Awaitable[None]]:
        """A handler that does `deed` with the event's arguments and tells the stage how it went."""

        async def handle(event: GenericEventArguments) -> None:
            about = {"action": name, "id": event.args.get("id") if isinstance(event.args, dict) else None}
            try:
                card = await deed(event.args)
            except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and the log has it
                self._stage.refused({**about, **refusal(error)})
            else:
                self._stage.accepted({**about, "cards": [card.to_json()]})

        return handle

    async def _enhance(self, arguments: object) -> Card:
        return await self._tavern.enhancement.request(self._actor, enhance_order(arguments))

    async def _edit(self, arguments: object) -> Card:
        return await self._tavern.edits.request(self._actor, edit_order(arguments))

    async def _rerun(self, arguments: object) -> Card:
        wish = fields(arguments, RERUN_FIELDS)
        return await self._tavern.generation.rerun(self._actor, card_id(wish["id"]), wish["once_key"])

    async def _cancel(self, arguments: object) -> Card:
        return await self._tavern.generation.cancel(self._actor, card_id(fields(arguments, ID_ONLY)["id"]))

    async def _remove(self, arguments: object) -> Card:
        return await self._tavern.history.remove(self._actor, card_id(fields(arguments, ID_ONLY)["id"]))

    async def _restore(self, arguments: object) -> Card:
        return await self._tavern.history.restore(self._actor, card_id(fields(arguments, ID_ONLY)["id"]))


@ui.page("/", title="Sprite Tavern")
async def studio_page(request: Request) -> None:
    """Draws the page for the visitor."""
    make_room()
    Studio(the_tavern(request), await current_actor(request)).build()
