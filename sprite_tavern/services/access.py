"""Who may do what. Today one local person; every check already goes through here."""

from uuid import UUID

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Forbidden
from sprite_tavern.core.types import Actor
from sprite_tavern.db import users
from sprite_tavern.db.engine import Database


def owner_of(actor: Actor) -> UUID:
    """The id that owns what the actor makes.

    Raises:
        Forbidden: Nobody is signed in.
    """
    if actor.user_id is None:
        raise Forbidden("Sign in first.")
    return actor.user_id


class Access:
    """Finds the person behind a visit."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._local: Actor | None = None

    async def local_person(self) -> Actor:
        """The single person of a studio without accounts; the admin of it."""
        if self._local is None:
            async with self._database.transaction() as tx:
                user = await users.local_user(tx, self._clock.now())
            self._local = Actor(user_id=user.id, role="admin")
        return self._local
