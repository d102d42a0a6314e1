"""One paid PixelLab call from request to pictures, for makers and operations alike.

Some routes answer with pictures, others with a job to wait for; either is taken from any route, because
PixelLab has moved routes from one kind to the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Garbage, NotConfigured
from sprite_tavern.core.types import ProviderStatus
from sprite_tavern.providers.answers import amount, plain_words
from sprite_tavern.providers.base import Made, Progress
from sprite_tavern.providers.http import HttpClient, key_headers
from sprite_tavern.providers.pixellab_errors import pixellab_refusal
from sprite_tavern.providers.pixellab_jobs import POLL_SECONDS, Jobs, ticket_in
from sprite_tavern.providers.pixellab_models import MISSING_KEY, Version
from sprite_tavern.providers.pixellab_pictures import cost_of, pictures_in

BALANCE_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class PixelLabSettings:
    """What the house sets.

    Attributes:
        api_key: The account's key; None or empty: the models are shown, but not ready.
        base_url: Without a slash at its end; with or without the version.
        poll_seconds: Pause between two questions for a job.
        version: Of the API; the first one knows few models and tools, and no jobs.
    """

    api_key: SecretStr | None = None
    base_url: str = "https://api.pixellab.ai/v2"
    poll_seconds: float = POLL_SECONDS
    version: Version = "v2"

    @property
    def url(self) -> str:
        """Where this version of the API is."""
        return f"{self.base_url.removesuffix('/v1').removesuffix('/v2')}/{self.version}"


class PixelLabCalls:
    """Sends, waits, and takes the pictures out. There is no idempotency key, so nothing is sent twice."""

    def __init__(self, settings: PixelLabSettings, clock: Clock) -> None:
        headers = key_headers("Authorization", settings.api_key, "Bearer")
        self.ready = bool(headers)
        self.version = settings.version
        self.http = HttpClient(settings.url, headers, "PixelLab")
        self._clock = clock
        self._jobs = Jobs(self.http, clock, settings.poll_seconds)

    async def paid(self, path: str, body: Mapping[str, Any], deadline: float, progress: Progress) -> Made:
        """One POST, and the job behind it if there is one; raises only `ProviderError`s.

        Args:
            path: Route below the base URL.
            body: Fields that the route knows.
            deadline: Seconds in all.
            progress: Told the job's ticket before it is asked for.
        """
        self._need_key()
        end = self._clock.ticks() + deadline
        answer = await self.http.call("POST", path, body, deadline)
        if answer.status >= 400:
            raise pixellab_refusal(answer, self._clock)
        taken = answer.json()
        ticket = ticket_in(taken)
        if ticket is None:
            return await self._made({"last_response": taken, "usage": taken.get("usage")}, answer.request_id)
        await progress.ticket(ticket)
        await progress.working()
        job = await self._jobs.result(ticket, end - self._clock.ticks())
        return await self._made({"usage": taken.get("usage"), **_known(job)}, ticket.rpartition("/")[2])

    async def facts(self, path: str, body: Mapping[str, Any], deadline: float) -> Mapping[str, Any]:
        """One paid POST that is answered with facts instead of pictures; raises only `ProviderError`s."""
        self._need_key()
        answer = await self.http.call("POST", path, body, deadline)
        if answer.status >= 400:
            raise pixellab_refusal(answer, self._clock)
        return answer.json()

    async def resume(self, ticket: str, deadline: float, progress: Progress) -> Made:
        """What became of a job that was taken earlier; asking costs nothing."""
        self._need_key()
        await progress.working()
        job = await self._jobs.result(ticket, deadline)
        return await self._made(job, ticket.rpartition("/")[2])

    async def balance(self) -> ProviderStatus:
        """What is left on the account; asking costs nothing. Raises only `ProviderError`s."""
        self._need_key()
        answer = await self.http.call("GET", "/balance", None, BALANCE_SECONDS)
        if answer.status >= 400:
            raise pixellab_refusal(answer, self._clock)
        told = answer.json()
        plan = _part(told, "subscription")
        credit = _part(told, "credits") if "credits" in told else told  # version 1 tells nothing else
        name = plan.get("plan")
        words = f"The key works. {plain_words(name, 80)}" if isinstance(name, str) else "The key works."
        return ProviderStatus(words, amount(credit.get("usd")), amount(plan.get("generations")))

    def _need_key(self) -> None:
        if not self.ready:
            raise NotConfigured(MISSING_KEY)

    async def _made(self, job: Mapping[str, Any], request_id: str | None) -> Made:
        last = job.get("last_response")
        result = last if isinstance(last, Mapping) else job
        pictures = await pictures_in(result, self.http)
        if not pictures:
            raise Garbage("PixelLab delivered no picture. It probably charged for it.", request_id=request_id)
        seed = result.get("seed")
        notes = {}
        if isinstance(result.get("enhanced_prompt"), str):
            notes["said"] = plain_words(result["enhanced_prompt"], limit=2000)
        whole = isinstance(seed, int) and not isinstance(seed, bool)
        return Made(pictures, cost_of(job), request_id, seed if whole else None, notes=notes)


def _part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = told.get(name)
    return part if isinstance(part, Mapping) else {}


def _known(job: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in job.items() if value is not None}
