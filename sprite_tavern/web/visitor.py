"""Who is behind an HTTP request, and the house it came to."""

from fastapi import Request

from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.core.types import Actor
from sprite_tavern.tavern import Tavern
from sprite_tavern.web.starting import HOUSE


def the_tavern(request: Request) -> Tavern:
    """The house.

    Raises:
        DatabaseDown: It is not open yet.
    """
    tavern: Tavern | None = request.scope.get(HOUSE)
    if tavern is None:
        raise DatabaseDown("The studio is starting. Try again in a moment.")
    return tavern


async def current_actor(request: Request) -> Actor:
    """The person; today the single local one."""
    return await the_tavern(request).access.local_person()
