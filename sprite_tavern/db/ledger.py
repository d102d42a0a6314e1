"""Sums over the attempts: what was asked of each provider, what it cost and how it went.

They are the whole house's: whoever runs it pays for all its people.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from sqlalchemy import text

from sprite_tavern.db.engine import Tx

_SUMS = """
SELECT split_part(model, '/', 1) AS provider, span.name AS span, count(*) AS calls,
       count(*) FILTER (WHERE state IN ('failed', 'unknown')) AS failures,
       coalesce(sum(cost_usd), 0) AS usd, coalesce(sum(cost_generations), 0) AS generations,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - created_at))
           FILTER (WHERE state = 'done') AS median,
       percentile_cont(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM ended_at - created_at))
           FILTER (WHERE state = 'done') AS slow
FROM attempts JOIN (VALUES ('today', CAST(:today AS timestamptz)), ('month', CAST(:month AS timestamptz)),
                           ('all', CAST('-infinity' AS timestamptz))) AS span(name, since)
  ON attempts.created_at >= span.since
WHERE state <> 'skipped'
GROUP BY 1, 2
"""

_LAST_ERRORS = """
SELECT DISTINCT ON (split_part(model, '/', 1)) split_part(model, '/', 1) AS provider, error, ended_at
FROM attempts
WHERE error IS NOT NULL AND ended_at IS NOT NULL AND state <> 'skipped'
ORDER BY split_part(model, '/', 1), ended_at DESC
"""


@dataclass(frozen=True, slots=True)
class Sums:
    """A provider's calls within one span of time.

    Attributes:
        provider: Its name.
        span: "today", "month" or "all".
        calls: Also those that failed.
        failures: Those that failed, or whose outcome is not known.
        usd: US dollars.
        generations: Subscription units.
        median: Seconds from asking to the finished picture, of calls that brought one; None without any.
        slow: The same, of which 95 % were faster.
    """

    provider: str
    span: str
    calls: int
    failures: int
    usd: Decimal
    generations: Decimal
    median: float | None
    slow: float | None


@dataclass(frozen=True, slots=True)
class LastError:
    """What went wrong last with a provider, and when."""

    provider: str
    words: str
    at: datetime


async def sums(tx: Tx, today: datetime, month: datetime) -> list[Sums]:
    """Sums of each provider that was ever asked, since each of both moments and since ever."""
    rows = await tx.run(text(_SUMS), {"today": today, "month": month})
    return [Sums(**row) for row in rows.mappings()]


async def last_errors(tx: Tx) -> list[LastError]:
    """The last error of each provider that had one."""
    rows = await tx.run(text(_LAST_ERRORS))
    return [LastError(row.provider, row.error, row.ended_at) for row in rows]
