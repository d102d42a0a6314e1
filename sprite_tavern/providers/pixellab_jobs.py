"""Waiting for PixelLab's background jobs: a job is paid when it is taken, so it is never asked for twice.

The ticket is the path below the base URL where the job answers, e.g. "background-jobs/<uuid>".
"""

import asyncio
import re
from collections.abc import Mapping
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import Garbage, OutcomeUnknown, RateLimited, Rejected, Unavailable
from sprite_tavern.providers.http import HttpClient
from sprite_tavern.providers.pixellab_errors import JobFailed, pixellab_refusal, words_of

POLL_SECONDS = 3.0
ONE_POLL_SECONDS = 30.0
STRIKES = 3
"""So many unreadable or "not found" answers in a row end the waiting: results appear with a delay."""

_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_TICKET = re.compile(rf"(?:background-jobs|tilesets|isometric-tiles|tiles-pro)/{_UUID}")
_NOT_FOUND = 404
_BUSY = frozenset({429, 529})
_REFUSED_FOR_GOOD = frozenset({400, 401, 402, 403, 405, 410, 422})


def ticket_for(kind: str, job_id: object) -> str:
    """The ticket of a job that was just taken.

    Raises:
        OutcomeUnknown: The id is none: the job is paid, but can't be asked for.
    """
    ticket = f"{kind}/{job_id}"
    if not _TICKET.fullmatch(ticket):
        raise OutcomeUnknown(
            "PixelLab took the request but gave no usable job id. It has probably charged for it."
        )
    return ticket


class _NotFound(OutcomeUnknown):
    """The job is not there (yet): results appear with a delay."""


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
        self._poll_seconds = poll_seconds

    async def result(self, ticket: str, deadline: float) -> Mapping[str, Any]:
        """The finished job's whole answer.

        Args:
            ticket: From `ticket_for`.
            deadline: Seconds to wait at most.

        Raises:
            JobFailed: It ended without a picture.
            OutcomeUnknown: It had not ended in time, or can't be asked for any more. It may be resumed.
            Garbage: Its answers can't be read.
            Rejected: The ticket is none.
        """
        if not _TICKET.fullmatch(ticket):
            raise Rejected("This is no ticket of a PixelLab job.", field="ticket")
        end, strikes = self._clock.ticks() + deadline, 0
        while (left := end - self._clock.ticks()) > 0:
            pause = self._poll_seconds
            try:
                ended = await self._ask(ticket, min(ONE_POLL_SECONDS, left))
                strikes = 0
                if ended is not None:
                    return ended
            except RateLimited as error:
                if error.retry_at is not None:
                    pause = max(pause, (error.retry_at - self._clock.now()).total_seconds())
            except Unavailable:
                pass  # asking costs nothing, and the job goes on without us
            except (Garbage, _NotFound) as error:
                is_early = isinstance(error, _NotFound) and not ticket.startswith("background-jobs/")
                strikes += 0 if is_early else 1  # a tileset is not there before it is done
                if strikes >= STRIKES:
                    raise
            await asyncio.sleep(max(0.0, min(pause, end - self._clock.ticks())))
        raise OutcomeUnknown(
            f"PixelLab did not finish within {deadline:.0f} s. The job is paid and can be asked for later."
        )

    async def _ask(self, ticket: str, deadline: float) -> Mapping[str, Any] | None:
        """The job's answer when it has ended, None while it goes on."""
        answer = await self._http.call("GET", f"/{ticket}", None, deadline)
        if answer.status == _NOT_FOUND:
            raise _NotFound("PixelLab does not know this job (any more). It may have charged for it.")
        if answer.status in _REFUSED_FOR_GOOD:
            words = words_of(answer.json_or_empty().get("detail"))
            raise OutcomeUnknown(
                f'PixelLab does not let us ask for this paid job ({answer.status}). It says: "{words}"'
            )
        if answer.status in _BUSY:
            raise pixellab_refusal(answer, self._clock)
        if answer.status >= 400:
            return None
        job = answer.json()
        status = job.get("status", "completed")
        if status == "failed":
            raise _failed(job)
        return job if status == "completed" else None


def _failed(job: Mapping[str, Any]) -> JobFailed:
    last = job.get("last_response")
    words = words_of(last.get("detail")) if isinstance(last, Mapping) else ""
    reason = f' It says: "{words}"' if words else ""
    return JobFailed(f"PixelLab gave up on this job; it may have charged for it.{reason}")
