"""The providers' page: what each is asked, what it costs and whether it works. For whoever runs the house."""

from dataclasses import asdict
from typing import Any

from fastapi import Request
from nicegui import ui
from nicegui.events import GenericEventArguments

from sprite_tavern.core.types import Actor
from sprite_tavern.services.ledger import Account
from sprite_tavern.tavern import Tavern
from sprite_tavern.ui.components.elements import Desk
from sprite_tavern.ui.crowd import make_room
from sprite_tavern.ui.say import refusal
from sprite_tavern.web.visitor import current_actor, the_tavern

LONGEST_NAME = 40


class Providers:
    """One open page. Made anew for every page load."""

    def __init__(self, tavern: Tavern, actor: Actor) -> None:
        self._tavern = tavern
        self._actor = actor

    async def build(self) -> None:
        """Adds the books to the page."""
        accounts = await self._tavern.ledger.accounts(self._actor)
        self._desk = Desk([_plain(account) for account in accounts], self._check)

    async def _check(self, event: GenericEventArguments) -> None:
        name = str(event.args)[:LONGEST_NAME]
        try:
            status = await self._tavern.ledger.check(self._actor, name)
        except Exception as error:  # noqa: BLE001 - whatever it was, the person is told and the log has it
            self._desk.answered({"name": name, "isBad": True, "message": refusal(error)["message"]})
        else:
            left = {"usd": status.usd, "generations": status.generations}
            self._desk.answered({"name": name, "isBad": False, "message": status.words, **left})


def _plain(account: Account) -> dict[str, Any]:
    at = account.error_at
    return {**asdict(account), "error_at": at.isoformat() if at else None}


@ui.page("/providers", title="Providers · Sprite Tavern")
async def providers_page(request: Request) -> None:
    """Draws the page for the visitor."""
    make_room()
    await Providers(the_tavern(request), await current_actor(request)).build()
