"""Errors in words for the person: the one place where the pages turn an error into what they show."""

from typing import Any

import structlog

from sprite_tavern.core.errors import TavernError

OURS = "Something broke on our side, nothing was made. It is in the server's log. Try again."

log = structlog.get_logger(__name__)


def refusal(error: Exception) -> dict[str, Any]:
    """What a page shows for an error: `message`, and the `field` it is about or None.

    An error that is none of ours says nothing about itself to the person; it goes to the log.
    """
    if isinstance(error, TavernError):
        return {"message": error.message, "field": error.field}
    log.error("page.broken", exc_info=error)
    return {"message": OURS, "field": None}
