"""fal runs other people's models (https://fal.ai): some that paint, and some that edit pictures.

Jobs go through its queue: submit, ask for the status, ask for the response.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sprite_tavern.core.clock import SYSTEM_CLOCK, Clock
from sprite_tavern.core.errors import Blocked, ProviderError
from sprite_tavern.core.types import ModelCard, Price
from sprite_tavern.providers.answers import Answer, plain_words
from sprite_tavern.providers.canvases import CUT_OUT, SIZES
from sprite_tavern.providers.hosted_models import Hosted
from sprite_tavern.providers.hosts import CHECK_SECONDS, Host, HostSettings, ModelHost
from sprite_tavern.providers.http import key_headers
from sprite_tavern.providers.refusals import Account, refusal
from sprite_tavern.providers.waiting import JobFailed, Ticket, polled

ACCOUNT = Account(key="FAL_KEY", base_url="FAL_BASE_URL", credit="https://fal.ai/dashboard/billing")
MISSING_KEY = "Add a fal key (FAL_KEY) to use models on fal."
FILE_HOSTS = ("fal.media", ".fal.media")

_NAME = "fal"
_REFUSED = frozenset({400, 422})
_NO_JOB = "00000000-0000-4000-8000-000000000000"
_NO_SUCH_JOB = frozenset({400, 404, 405, 422})

MODELS = (
    Hosted(
        ModelCard(
            name="fal/flux",
            kind="make",
            label="FLUX dev (fal)",
            sizes=SIZES,
            options=(CUT_OUT,),
            price=Price(usd=0.026),
            usual_seconds=10.0,
            default=True,
        ),
        "fal-ai/flux/dev",
        size="object",
        fixed={"num_images": 1, "output_format": "png"},
    ),
    Hosted(
        ModelCard(
            name="fal/flux-kontext",
            kind="enhance",
            label="FLUX Kontext (fal)",
            price=Price(usd=0.04),
            usual_seconds=15.0,
            default=True,
        ),
        "fal-ai/flux-pro/kontext",
        picture="image_url",
        fixed={"num_images": 1, "output_format": "png"},
    ),
    Hosted(
        ModelCard(
            name="fal/nano-banana",
            kind="enhance",
            label="Nano Banana 2.1 (fal)",
            seeds=False,
            price=Price(usd=None),
            usual_seconds=20.0,
        ),
        "google/nano-banana-2.1/edit",
        picture="image_urls",
        many=True,
        fixed={"num_images": 1, "output_format": "png"},
    ),
)

HOST = Host("fal", _NAME, MODELS, MISSING_KEY, FILE_HOSTS)


@dataclass(frozen=True, slots=True)
class FalSettings(HostSettings):
    """What the house sets."""

    base_url: str = "https://queue.fal.run"


class Fal(ModelHost):
    """Makes and enhances by models on fal."""

    def __init__(self, settings: FalSettings, clock: Clock = SYSTEM_CLOCK) -> None:
        super().__init__(HOST, settings, key_headers("Authorization", settings.api_key, "Key"), clock)

    async def submit(self, route: str, given: Mapping[str, Any], deadline: float) -> Answer:
        """Puts a job into the queue."""
        return await self.http.call("POST", f"/{route}", given, deadline)

    async def ask(self, ticket: Ticket, deadline: float) -> Mapping[str, Any] | None:
        """Asks for a job's status, and for its response when it has ended."""
        place = f"{_place(ticket.route)}/requests/{ticket.job}"
        answer = await self.http.call("GET", f"{place}/status", None, deadline)
        status = polled(answer, self.clock)
        if status is None or status.get("status") != "COMPLETED":
            return None
        if isinstance(status.get("error"), str):
            raise JobFailed(
                f'{_NAME} gave up on this job; it may have charged for it. It says: "'
                f'{plain_words(status["error"])}"'
            )
        response = await self.http.call("GET", place, None, deadline)
        if response.status in _REFUSED:
            raise _failed(response)
        return polled(response, self.clock)

    def read(self, taken: Mapping[str, Any]) -> tuple[object, Mapping[str, Any] | None]:
        """The queue never answers at once, but a server before it might."""
        at_once = taken.get("images") or taken.get("image")
        return taken.get("request_id"), taken if at_once else None

    def items(self, result: Mapping[str, Any]) -> list[object]:
        """A list of pictures, or one."""
        found = result.get("images") or result.get("image")
        listed = found if isinstance(found, list) else [found] if found else []
        return [item.get("url") if isinstance(item, Mapping) else item for item in listed]

    async def accepts_key(self) -> str:
        """Asks for a job that there never was: fal has no question of its own for this."""
        path = f"{_place(MODELS[0].route)}/requests/{_NO_JOB}/status"
        answer = await self.http.call("GET", path, None, CHECK_SECONDS)
        if answer.status >= 400 and answer.status not in _NO_SUCH_JOB:
            raise self.refused(answer)
        return "It answers and does not refuse the key."

    def refused(self, answer: Answer) -> ProviderError:
        """Its `detail` is a sentence, or a list of objections."""
        said, _ = _objection(answer.json_or_empty().get("detail"))
        return refusal(answer, said, ACCOUNT, self.clock)


def _place(route: str) -> str:
    """Where the jobs of a model are: below its first two parts only."""
    return "/" + "/".join(route.split("/")[:2])


def _failed(response: Answer) -> ProviderError:
    """The error of a job that ended with an objection of the model."""
    said, kind = _objection(response.json_or_empty().get("detail"))
    reason = f' It says: "{said}"' if said else ""
    if kind == "content_policy_violation":
        return Blocked(f"{_NAME} refused the request by its rules.{reason}")
    return JobFailed(f"{_NAME} gave up on this job; it may have charged for it.{reason}")


def _objection(detail: object) -> tuple[str, str]:
    """What an objection says, and its kind."""
    first = detail[0] if isinstance(detail, list) and detail else detail
    if isinstance(first, Mapping):
        said, kind = first.get("msg"), first.get("type")
        return (plain_words(said) if isinstance(said, str) else ""), str(kind or "")
    return (plain_words(first) if isinstance(first, str) else ""), ""
