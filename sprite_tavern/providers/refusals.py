"""From an HTTP status to the right error: who must do what, and whether it may be asked again.

Only answers that say "not taken" count as not charged. A 500, 502 or 504 can come after the work was done,
so a paid call that ends so is `OutcomeUnknown`: never repeated by itself.
"""

from dataclasses import dataclass

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import (
    NotConfigured,
    OutcomeUnknown,
    OutOfCredit,
    ProviderError,
    RateLimited,
    Rejected,
    Unavailable,
)
from sprite_tavern.providers.answers import Answer, retry_at

_BUSY = frozenset({429, 529})
_NOT_TAKEN = frozenset({408, 425, 503})
_WRONG_KEY = frozenset({401, 403, 407})
_WRONG_ADDRESS = frozenset({404, 405})


@dataclass(frozen=True, slots=True)
class Account:
    """Words that tell the person where to set something right.

    Attributes:
        key: Name of the setting with the key.
        base_url: Name of the setting with the address.
        credit: Where credit is bought.
    """

    key: str
    base_url: str
    credit: str


def refusal(
    answer: Answer, said: str, account: Account, clock: Clock, field: str | None = None
) -> ProviderError:
    """The error for an answer with a status of 400 or more.

    Args:
        answer: What came.
        said: The provider's own words, already fit to be shown; may be empty.
        account: Where to mend things.
        clock: Time, for `Retry-After`.
        field: Name of the input that the provider objects to.
    """
    status, name, request_id = answer.status, answer.provider, answer.request_id
    reason = f' It says: "{said}"' if said else ""
    if status in _BUSY:
        words = f"{name} has too much to do just now; nothing was charged.{reason}"
        return RateLimited(words, retry_at(answer.headers, clock), request_id)
    if status in _WRONG_KEY | _WRONG_ADDRESS:
        setting = account.key if status in _WRONG_KEY else account.base_url
        words = f"{name} did not accept the call ({status}). Check {setting}.{reason}"
        return NotConfigured(words, request_id=request_id)
    if status == 402:
        words = f"The {name} account has no credit left. Add some at {account.credit}.{reason}"
        return OutOfCredit(words, request_id=request_id)
    if status in _NOT_TAKEN or (status >= 500 and not answer.paid):
        words = f"{name} is not available at the moment ({status}); nothing was charged.{reason}"
        return Unavailable(words, request_id=request_id)
    if status >= 500:
        words = f"{name} failed ({status}); it may have charged for it.{reason}"
        return OutcomeUnknown(words, request_id=request_id)
    return Rejected(f"{name} refused the request ({status}).{reason}", field, request_id)
