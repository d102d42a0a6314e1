"""What hosts of other people's models have in common: submit, wait, fetch the files.

A job is paid when it is taken. Its ticket is stored before the first question, and holds what the answer's
finishing needs. Files are fetched from the host's own file servers only, and without the key.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import SecretStr

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Garbage, NotConfigured, OutcomeUnknown, ProviderError, Rejected
from sprite_tavern.core.types import Cost, ModelCard, ProviderStatus
from sprite_tavern.providers.answers import Answer
from sprite_tavern.providers.base import EnhanceRequest, Made, Progress, SpriteRequest
from sprite_tavern.providers.checks import media_type
from sprite_tavern.providers.encoded import items_in, picture_from
from sprite_tavern.providers.hosted_models import Hosted, Job, enhancement_job, sprite_job
from sprite_tavern.providers.http import HttpClient
from sprite_tavern.providers.waiting import POLL_SECONDS, Jobs, Ticket, ticket_for, ticket_from

CHECK_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Host:
    """Facts of one host.

    Attributes:
        name: First part of its models' names.
        label: What messages call it.
        models: What it has.
        missing: Says which key to add.
        file_hosts: Where its result files are: names, or endings that begin with a dot.
    """

    name: str
    label: str
    models: tuple[Hosted, ...]
    missing: str
    file_hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HostSettings:
    """What the house sets for a host.

    Attributes:
        api_key: None or empty: a model is shown, but not ready.
        base_url: Without a slash at its end.
        poll_seconds: Pause between two questions for a job.
    """

    api_key: SecretStr | None = None
    base_url: str = ""
    poll_seconds: float = POLL_SECONDS


class ModelHost:
    """Base of the hosts. Implements `SpriteMaker`, `Enhancer`, `Resumable` and `Checkable`."""

    def __init__(
        self, host: Host, settings: HostSettings, headers: Mapping[str, SecretStr], clock: Clock
    ) -> None:
        self.name = host.name
        self.http = HttpClient(settings.base_url, headers, host.label)
        self.clock = clock
        self._host = host
        self._ready = bool(headers)
        self._jobs = Jobs(host.label, clock, settings.poll_seconds)

    async def submit(self, route: str, given: Mapping[str, Any], deadline: float) -> Answer:
        """The paid call that starts a job, whatever the status of the answer."""
        raise NotImplementedError

    async def ask(self, ticket: Ticket, deadline: float) -> Mapping[str, Any] | None:
        """One question for a job: its result when it has ended, None while it goes on."""
        raise NotImplementedError

    def read(self, taken: Mapping[str, Any]) -> tuple[object, Mapping[str, Any] | None]:
        """The job's id, and its result when the first answer holds it already."""
        raise NotImplementedError

    def items(self, result: Mapping[str, Any]) -> list[object]:
        """Addresses of a result's pictures, as told."""
        raise NotImplementedError

    async def accepts_key(self) -> str:
        """What can be said of the key after one free call; raises `refused` when it is not accepted."""
        raise NotImplementedError

    def refused(self, answer: Answer) -> ProviderError:
        """The error for a status of 400 or more of the paid call."""
        raise NotImplementedError

    def models(self) -> tuple[ModelCard, ...]:
        """Its models; without a key only the defaults, with what is missing."""
        cards = [model.card for model in self._host.models]
        if self._ready:
            return tuple(cards)
        return tuple(replace(card, ready=False, missing=self._host.missing) for card in cards if card.default)

    async def make(self, request: SpriteRequest, progress: Progress) -> Made:
        """One sprite. One paid call."""
        model = self._model(request.model, "make")
        job = sprite_job(model, request)
        return await self._run(model, job, request, progress)

    async def enhance(self, request: EnhanceRequest, progress: Progress) -> Made:
        """One picture of the sprite. One paid call."""
        model = self._model(request.model, "enhance")
        job = await enhancement_job(model, request)
        return await self._run(model, job, request, progress)

    async def resume(self, ticket: str, deadline: float, progress: Progress) -> Made:
        """What became of a job that was taken earlier; asking costs nothing."""
        self._need_key()
        known = ticket_from(self._host.label, ticket)
        await progress.working()
        return await self._finished(known, deadline)

    async def check(self) -> ProviderStatus:
        """Asks for something that costs nothing but takes a key."""
        self._need_key()
        return ProviderStatus(await self.accepts_key())

    async def close(self) -> None:
        """Closes the connections."""
        await self.http.close()

    def _need_key(self) -> None:
        if not self._ready:
            raise NotConfigured(self._host.missing)

    def _model(self, name: str, kind: str) -> Hosted:
        self._need_key()
        for model in self._host.models:
            if (model.card.name, model.card.kind) == (name, kind):
                return model
        known = ", ".join(model.card.name for model in self._host.models if model.card.kind == kind)
        raise Rejected(f"{self._host.label} has no model of this name here. It has {known}.", field="model")

    async def _run(
        self, model: Hosted, job: Job, request: SpriteRequest | EnhanceRequest, progress: Progress
    ) -> Made:
        end = self.clock.ticks() + request.deadline
        answer = await self.submit(model.route, job.given, request.deadline)
        if answer.status >= 400:
            raise self.refused(answer)
        job_id, result = self.read(answer.json())
        like = Ticket("", model.route, job.given.get("seed"), job.notes)
        if result is not None:
            return await self._made(result, replace(like, job=answer.request_id or ""))
        if job_id is None:
            label = self._host.label
            raise Garbage(f"{label} answered without a job id. It probably charged for it.")
        ticket = ticket_for(self._host.label, job_id, like)
        await progress.ticket(ticket.to_text())
        await progress.working()
        return await self._finished(ticket, end - self.clock.ticks())

    async def _finished(self, ticket: Ticket, deadline: float) -> Made:
        result = await self._jobs.result(lambda seconds: self.ask(ticket, seconds), deadline)
        return await self._made(result, ticket)

    async def _made(self, result: Mapping[str, Any], ticket: Ticket) -> Made:
        items = items_in(self._host.label, self.items(result))
        pictures = tuple([await self._picture(item) for item in items])
        return Made(pictures, Cost(), ticket.job or None, ticket.seed, notes=ticket.notes)

    async def _picture(self, item: object) -> bytes:
        if not isinstance(item, str) or not item.startswith(("http://", "https://")):
            return picture_from(self._host.label, item)
        try:
            picture = await self.http.fetch(item, self._host.file_hosts)
        except OutcomeUnknown:
            picture = await self.http.fetch(item, self._host.file_hosts)  # reading a file twice costs nothing
        media_type(self._host.label, picture)
        return picture
