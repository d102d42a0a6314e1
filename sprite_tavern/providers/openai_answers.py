"""What the images API answers: pictures, costs and refusals, also in the spellings of other servers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Blocked, OutOfCredit, ProviderError, Rejected
from sprite_tavern.core.types import Cost
from sprite_tavern.providers.answers import Answer, amount, plain_words
from sprite_tavern.providers.checks import media_type
from sprite_tavern.providers.encoded import items_in, picture_from
from sprite_tavern.providers.http import HttpClient
from sprite_tavern.providers.openai_models import Prices
from sprite_tavern.providers.refusals import Account, refusal

_BLOCKED = frozenset({"moderation_blocked", "content_policy_violation"})
_NO_CREDIT = frozenset({"insufficient_quota", "billing_hard_limit_reached"})
_OUR_NAMES = {"size": "width"}


@dataclass(frozen=True, slots=True)
class Names:
    """What a server and its settings are called in messages.

    Attributes:
        label: The server.
        account: Where to mend things.
        model: Name of the setting with the model.
    """

    label: str
    account: Account
    model: str


async def pictures_in(names: Names, answer: Mapping[str, Any], http: HttpClient) -> tuple[bytes, ...]:
    """All pictures of an answer.

    Raises:
        Garbage: There is none, or one is damaged or at an address that is not the server's own.
        OutcomeUnknown: A picture at an address could not be fetched.
    """
    pictures = []
    for item in items_in(names.label, answer.get("data")):
        entry = item if isinstance(item, Mapping) else {}
        text, url = entry.get("b64_json"), entry.get("url")
        if text is None and isinstance(url, str):
            picture = await http.fetch(url, ())
            media_type(names.label, picture)
        else:
            picture = picture_from(names.label, text)
        pictures.append(picture)
    return tuple(pictures)


def cost_of(usage: object, prices: Prices | None) -> Cost:
    """US dollars by the answer's token counts × the price table; None when either is missing."""
    if not isinstance(usage, Mapping) or prices is None:
        return Cost()
    details = usage.get("input_tokens_details")
    told = details if isinstance(details, Mapping) else {}
    picture = amount(told.get("image_tokens")) or 0.0
    text = max(0.0, (amount(usage.get("input_tokens")) or 0.0) - picture)
    out = amount(usage.get("output_tokens")) or 0.0
    millionths = text * prices.text_in + picture * prices.picture_in + out * prices.picture_out
    return Cost(usd=round(millionths / 1_000_000, 6))


def openai_refusal(answer: Answer, names: Names, clock: Clock) -> ProviderError:
    """The error for an answer with a status of 400 or more, with the server's own words."""
    body = answer.json_or_empty()
    error = body.get("error")
    told: Mapping[str, Any] = error if isinstance(error, Mapping) else {}
    message = told.get("message") or error or body.get("detail") or ""
    said = plain_words(message) if isinstance(message, str) else ""
    code, request_id = str(told.get("code") or told.get("type") or ""), answer.request_id
    if answer.status < 500 and code in _BLOCKED:
        return Blocked(f'{names.label} refused the request by its rules. It says: "{said}"', None, request_id)
    if answer.status < 500 and code in _NO_CREDIT:
        words = f"The {names.label} account has no credit left. Add some at {names.account.credit}."
        return OutOfCredit(words, request_id=request_id)
    if answer.status == 404 and code == "model_not_found":
        words = f'{names.label} has no such model for this account. Check {names.model}. It says: "{said}"'
        return Rejected(words, "model", request_id)
    field = told.get("param")
    named = _OUR_NAMES.get(field, field) if isinstance(field, str) else None
    return refusal(answer, said, names.account, clock, named)
