"""Errors that people see: each carries words for the person, an HTTP status and whether to try again.

Doors show `message` as it is, so it never holds a secret, a path or SQL, and always says what to do.
"""

from datetime import datetime
from typing import ClassVar, Self

from sprite_tavern.core.types import Cost


class TavernError(Exception):
    """Base of every error that a door may show.

    Attributes:
        message: Words for the person: what went wrong and what to do.
        field: Name of the input that caused it, or None.
    """

    status: ClassVar[int] = 500
    may_retry: ClassVar[bool] = False

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class Invalid(TavernError):
    """The input can't be used; `field` names it."""

    status = 422


class TooLarge(Invalid):
    """There is more of it than is taken in."""

    status = 413


class NotFound(TavernError):
    """There is no such thing, or it isn't yours: both look alike."""

    status = 404


class Forbidden(TavernError):
    """You may see it, but not do this."""

    status = 403


class Conflict(TavernError):
    """The same once-key was used for another request, or the thing has moved on."""

    status = 409


class OverLimit(TavernError):
    """Too many at once; works again later."""

    status = 429
    may_retry = True


class OverBudget(TavernError):
    """The spending limit is reached."""

    status = 402


class Unsafe(TavernError):
    """A setting is unsafe or wrong; the program refuses to start."""


class DatabaseDown(TavernError):
    """Postgres can't be started or reached."""

    status = 503
    may_retry = True


class StorageDown(TavernError):
    """Pictures can't be written or read at the moment."""

    status = 503
    may_retry = True


class ProviderError(TavernError):
    """A provider did not deliver. Subclasses decide what happens next, and what it cost.

    Attributes:
        charged: "no" (certainly not charged), "yes", or "unknown".
        request_id: The provider's own id of the call, for its support, or None.
        cost: What the provider charged although it did not deliver, where it told; else None.
    """

    status = 502
    cost: Cost | None = None
    charged: ClassVar[str] = "no"
    fault: ClassVar[str] = "provider"

    def __init__(self, message: str, field: str | None = None, request_id: str | None = None) -> None:
        super().__init__(message, field)
        self.request_id = request_id

    def costing(self, cost: Cost) -> Self:
        """The error itself, with what the provider charged for it."""
        self.cost = cost
        return self


class Rejected(ProviderError):
    """The provider refused the input (4xx); nothing was charged; change it and ask again."""

    status = 422
    fault = "input"


class Blocked(ProviderError):
    """The provider's content filter refused; rewording may help."""

    status = 422
    fault = "input"
    charged = "unknown"


class NotConfigured(ProviderError):
    """The key is missing, wrong or not allowed to do this."""

    fault = "settings"


class OutOfCredit(ProviderError):
    """The account behind the key has no credit left."""

    status = 402
    fault = "settings"


class RateLimited(ProviderError):
    """The provider asks to wait; nothing was charged. `retry_at` is UTC, or None when it did not say."""

    status = 429
    may_retry = True

    def __init__(self, message: str, retry_at: datetime | None = None, request_id: str | None = None) -> None:
        super().__init__(message, request_id=request_id)
        self.retry_at = retry_at


class Unavailable(ProviderError):
    """The request certainly was not accepted (never connected, or refused with 5xx before any work)."""

    status = 503
    may_retry = True


class OutcomeUnknown(ProviderError):
    """The request may have been accepted and charged, but the answer was lost. Never repeated by itself."""

    charged = "unknown"


class JobLost(OutcomeUnknown):
    """The provider does not know a job that it took, or will never tell of it: asking again is no use."""


class Garbage(ProviderError):
    """The provider answered with something that is no usable picture; the call was probably charged."""

    charged = "yes"
