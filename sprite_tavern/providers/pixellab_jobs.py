"""Waiting for PixelLab's background jobs: a job is paid when it is taken, so it is never asked for twice.

The ticket is the path below the base URL where the job answers, e.g. "background-jobs/<uuid>". What a job
makes may be told elsewhere: then that path follows, behind a comma, e.g. "tilesets/<uuid>".
"""

import re
from collections.abc import Mapping
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import JobLost, OutcomeUnknown, Rejected, Unavailable
from sprite_tavern.providers import waiting
from sprite_tavern.providers.http import HttpClient
from sprite_tavern.providers.pixellab_errors import words_of
from sprite_tavern.providers.waiting import JobFailed

POLL_SECONDS = 3.0

_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_PLACE = rf"(?:background-jobs|tilesets)/{_UUID}"
_TICKET = re.compile(rf"{_PLACE}(?:,{_PLACE})?")
_JOBS = "background-jobs/"
_NOT_FOUND = 404


def ticket_in(taken: Mapping[str, Any]) -> str | None:
    """The ticket of a job that was just taken; None when the answer is no job's.

    Raises:
        OutcomeUnknown: The id is none: the job is paid, but can't be asked for.
    """
    places = {"background-jobs": taken.get("background_job_id"), "tilesets": taken.get("tileset_id")}
    ticket = ",".join(f"{kind}/{job_id}" for kind, job_id in places.items() if job_id is not None)
    if not ticket:
        return None
    if not _TICKET.fullmatch(ticket):
        raise OutcomeUnknown(
            "PixelLab took the request but gave no usable job id. It has probably charged for it."
        )
    return ticket


class Jobs:
    """Polls jobs until they end.

    Args:
        http: PixelLab's client.
        clock: Time.
        poll_seconds: Pause between two questions.
    """

    def __init__(self, http: HttpClient, clock: Clock, poll_seconds: float = POLL_SECONDS) -> None:
        self._http = http
        self._clock = clock
        self._waiting = waiting.Jobs(http.name, clock, poll_seconds)

    async def result(self, ticket: str, deadline: float) -> Mapping[str, Any]:
        """The finished job's whole answer, with its cost.

        Args:
            ticket: From `ticket_in`.
            deadline: Seconds to wait at most.

        Raises:
            JobFailed: It ended without a picture.
            OutcomeUnknown: It had not ended in time, or can't be asked for any more. It may be resumed.
            Garbage: Its answers can't be read.
            Rejected: The ticket is none.
        """
        if not _TICKET.fullmatch(ticket):
            raise Rejected("This is no ticket of a PixelLab job.", field="ticket")
        end, (job, _, place) = self._clock.ticks() + deadline, ticket.partition(",")
        if not place:
            return await self._ended(job, deadline)
        try:
            usage = (await self._ended(job, deadline)).get("usage")
        except JobLost:
            usage = None  # jobs are cleaned up earlier than what they made
        return {"usage": usage, **await self._ended(place, end - self._clock.ticks())}

    async def _ended(self, ticket: str, deadline: float) -> Mapping[str, Any]:
        return await self._waiting.result(lambda seconds: self._ask(ticket, seconds), deadline)

    async def _ask(self, ticket: str, deadline: float) -> Mapping[str, Any] | None:
        """The job's answer when it has ended, None while it goes on."""
        answer = await self._http.call("GET", f"/{ticket}", None, deadline)
        if answer.status == _NOT_FOUND and not ticket.startswith(_JOBS):
            raise Unavailable("A tileset is not there before it is done.")
        said = words_of(answer.json_or_empty().get("detail")) if answer.status >= 400 else ""
        job = waiting.polled(answer, self._clock, said)
        status = job.get("status", "completed") if job is not None else None
        if job is not None and status == "failed":
            raise _failed(job)
        return job if status == "completed" else None


def _failed(job: Mapping[str, Any]) -> JobFailed:
    last = job.get("last_response")
    words = words_of(last.get("detail")) if isinstance(last, Mapping) else ""
    reason = f' It says: "{words}"' if words else ""
    return JobFailed(f"PixelLab gave up on this job; it may have charged for it.{reason}")
