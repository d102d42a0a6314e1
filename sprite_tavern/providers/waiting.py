"""Waiting for jobs: what was taken is paid, so it is asked for again and again, and never sent again.

A ticket holds all that the answer needs later, because after a crash the request is not at hand.
"""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.errors import (
    Garbage,
    JobLost,
    OutcomeUnknown,
    ProviderError,
    RateLimited,
    Rejected,
    Unavailable,
)
from sprite_tavern.providers.answers import Answer, retry_at

POLL_SECONDS = 2.0
ONE_POLL_SECONDS = 30.0
STRIKES = 3
"""So many unreadable or "not found" answers in a row end the waiting: results may appear with a delay."""

_JOB = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{3,127}")
_ROUTE = re.compile(r"(?:[A-Za-z0-9][\w.-]{0,100}(?:/[A-Za-z0-9][\w.-]{0,100}){0,4})?")
_NOT_FOUND = 404
_BUSY = frozenset({429, 529})
_REFUSED = frozenset({401, 402, 403})
"""Somebody must set the account right; then the job can be asked for again."""
_REFUSED_FOR_GOOD = frozenset({400, 405, 410, 422})


class JobFailed(ProviderError):
    """The provider worked on the job and gave up; whether it charged is not known."""

    charged = "unknown"


class _NotFound(JobLost):
    """The job is not there (yet)."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A job that was taken.

    Attributes:
        job: The provider's id of it; fits into a path.
        route: Of the model, where the job's address needs it.
        seed: That was sent, or None.
        notes: For `Made`.
    """

    job: str
    route: str = ""
    seed: int | None = None
    notes: Mapping[str, Any] = field(default_factory=dict)

    def to_text(self) -> str:
        """For `Progress.ticket`."""
        return json.dumps(asdict(self), separators=(",", ":"))


def ticket_for(provider: str, job: object, like: Ticket) -> Ticket:
    """The ticket of a job that was just taken.

    Args:
        provider: Label, for messages.
        job: The id as the provider told it.
        like: Has the rest.

    Raises:
        OutcomeUnknown: The id is none: the job is taken, but can't be asked for.
    """
    if not isinstance(job, str) or not _JOB.fullmatch(job):
        raise OutcomeUnknown(
            f"{provider} took the request but gave no usable job id. It has probably charged for it."
        )
    return Ticket(job, like.route, like.seed, like.notes)


def ticket_from(provider: str, text: str) -> Ticket:
    """The ticket behind `to_text`; raises `Rejected` when it is none."""
    try:
        ticket = Ticket(**json.loads(text))
        sound = bool(_JOB.fullmatch(ticket.job) and _ROUTE.fullmatch(ticket.route))
    except (ValueError, TypeError, RecursionError):
        sound = False
    if not sound or not isinstance(ticket.notes, Mapping):
        raise Rejected(f"This is no ticket of a {provider} job.", field="ticket")
    return ticket


def polled(answer: Answer, clock: Clock, said: str = "") -> Mapping[str, Any] | None:
    """What a question for a job was answered; None when it may be answered later.

    Args:
        answer: Of whatever status.
        clock: Time.
        said: The provider's own words in it, for a refusal.

    Raises:
        RateLimited: Asked too often.
        JobLost: The job is not known (yet), or can't be asked for.
        OutcomeUnknown: It can't be asked for with this key or account.
        Garbage: The answer can't be read.
    """
    if answer.status == _NOT_FOUND:
        raise _NotFound(f"{answer.provider} does not know this job (any more). It may have charged for it.")
    if answer.status in _REFUSED | _REFUSED_FOR_GOOD:
        reason = f' It says: "{said}"' if said else ""
        raise (JobLost if answer.status in _REFUSED_FOR_GOOD else OutcomeUnknown)(
            f"{answer.provider} does not let us ask for this paid job ({answer.status}).{reason}"
        )
    if answer.status in _BUSY:
        raise RateLimited(f"{answer.provider} is asked too often.", retry_at(answer.headers, clock))
    return answer.json() if answer.status < 400 else None


@dataclass(frozen=True, slots=True)
class Jobs:
    """Asks for jobs until they end.

    Attributes:
        provider: Label, for messages.
        clock: Time.
        poll_seconds: Pause between two questions.
    """

    provider: str
    clock: Clock
    poll_seconds: float = POLL_SECONDS

    async def result(
        self, ask: Callable[[float], Awaitable[Mapping[str, Any] | None]], deadline: float
    ) -> Mapping[str, Any]:
        """The first answer of `ask` that is not None.

        Args:
            ask: Asks once, within so many seconds; raises as `polled` does, and what ends the waiting.
            deadline: Seconds to wait at most.

        Raises:
            JobLost: The job is not known (any more).
            OutcomeUnknown: It had not ended in time, or its answers can't be read. It may be resumed.
        """
        end, strikes = self.clock.ticks() + deadline, 0
        while (left := end - self.clock.ticks()) > 0:
            pause = self.poll_seconds
            try:
                ended = await ask(min(ONE_POLL_SECONDS, left))
                strikes = 0
                if ended is not None:
                    return ended
            except RateLimited as error:
                if error.retry_at is not None:
                    pause = max(pause, (error.retry_at - self.clock.now()).total_seconds())
            except Unavailable:
                pass  # asking costs nothing, and the job goes on without us
            except (Garbage, _NotFound) as error:
                strikes += 1
                if strikes >= STRIKES:
                    raise (error if isinstance(error, JobLost) else self._unreadable()) from None
            await asyncio.sleep(max(0.0, min(pause, end - self.clock.ticks())))
        raise OutcomeUnknown(f"{self.provider} is still at work on it. Nothing is sent twice.")

    def _unreadable(self) -> OutcomeUnknown:
        return OutcomeUnknown(f"What {self.provider} says of this paid job can't be read at the moment.")
