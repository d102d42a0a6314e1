"""FT23: a paid job that takes longer than anybody waits is asked for later, and never sent again."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from sprite_tavern.core.clock import Clock
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import Actor, State
from sprite_tavern.db.queue import Again
from sprite_tavern.services.cards import Card
from sprite_tavern.tavern import Tavern, open_tavern
from tests.fakes import faults
from tests.fakes.fixtures import with_keys
from tests.fakes.providers import ProviderServer
from tests.fakes.work import at_work, count, order, until

PRO = "pixellab/pro"
FOREVER = 10**6  # questions


@dataclass
class Watch:
    """A clock that can be put forward."""

    ahead: timedelta = timedelta()

    def clock(self) -> Clock:
        return Clock(now=lambda: datetime.now(UTC) + self.ahead, ticks=time.monotonic)  # noqa: TID251 - it is a clock


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def settings(settings: Settings, provider_server: ProviderServer) -> Settings:
    """A house that loses its patience at once."""
    provider_server.pixellab.polls = FOREVER
    return with_keys(settings, provider_server, provider_timeout=0.6, running_per_person=1)


@pytest.fixture
async def tavern(settings: Settings, watch: Watch) -> AsyncIterator[Tavern]:
    async with open_tavern(settings, watch.clock()) as opened:
        yield opened


@pytest.fixture
async def actor(tavern: Tavern) -> Actor:
    return await tavern.access.local_person()


async def asked(tavern: Tavern, actor: Actor) -> Card:
    [card] = await tavern.generation.request(actor, order("a red dragon", model=PRO, width=256, height=256))
    return card


async def worked_on(tavern: Tavern, actor: Actor, card: Card) -> tuple[Again | None, Card]:
    again = await tavern.jobs._production.produce(card.id)
    return again, await tavern.history.card(actor, card.id)


def end_jobs(provider_server: ProviderServer) -> None:
    for job in provider_server.pixellab.jobs.values():
        job.polls = 0


async def test_FT23_it_is_asked_for_until_it_is_there(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    card = await asked(tavern, actor)
    again, waiting = await worked_on(tavern, actor, card)
    assert again is not None
    assert waiting.state == State.WORKING
    assert waiting.fields["error"]["title"] == "It takes longer than usual"
    end_jobs(provider_server)
    again, done = await worked_on(tavern, actor, card)
    assert again is None
    assert (done.state, done.fields["error"]) == (State.DONE, None)
    assert done.fields["cost"]["usd"] == pytest.approx(0.095)
    assert provider_server.paid == 1


async def test_FT23_a_worker_goes_on_by_itself(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    card = await asked(tavern, actor)
    async with at_work(tavern):
        while (await tavern.history.card(actor, card.id)).fields["error"] is None:
            await until(tavern, actor, card, State.WORKING)
        end_jobs(provider_server)
        done = await until(tavern, actor, card)
    assert done.state == State.DONE
    assert provider_server.paid == 1


async def test_FT23_after_a_quarter_of_an_hour_nobody_is_kept_waiting_and_a_late_picture_is_kept(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer, watch: Watch
) -> None:
    card, other = await asked(tavern, actor), await asked(tavern, actor)
    await worked_on(tavern, actor, card)
    watch.ahead = timedelta(minutes=16)
    again, told = await worked_on(tavern, actor, card)
    assert again is not None
    assert 60 < again.seconds <= 300
    assert told.state == State.UNKNOWN
    assert told.fields["error"]["charged"] == "unknown"
    assert "late picture appears here" in told.fields["error"]["message"]
    assert (await tavern.history.card(actor, other.id)).fields["place"] == 1
    again, still = await worked_on(tavern, actor, card)
    assert again is not None
    assert still.version == told.version  # nothing to tell
    await tavern.upkeep.reconcile()
    assert await count(tavern, "pgqueuer") == 2  # its slot went to the next one, and it is not forgotten
    end_jobs(provider_server)
    again, done = await worked_on(tavern, actor, card)
    assert again is None
    assert done.state == State.DONE
    assert provider_server.paid == 1


async def test_FT23_a_day_later_it_is_given_up(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer, watch: Watch
) -> None:
    card = await asked(tavern, actor)
    await worked_on(tavern, actor, card)
    watch.ahead = timedelta(minutes=16)
    await worked_on(tavern, actor, card)
    watch.ahead = timedelta(hours=25)
    again, told = await worked_on(tavern, actor, card)
    assert again is None
    assert told.state == State.UNKNOWN
    assert "late picture" not in told.fields["error"]["message"]
    requests = len(provider_server.requests)
    assert (await worked_on(tavern, actor, card))[0] is None
    assert len(provider_server.requests) == requests


async def test_FT23_a_key_that_is_taken_away_does_not_make_a_paid_job_free(
    settings: Settings, tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    card = await asked(tavern, actor)
    await worked_on(tavern, actor, card)
    end_jobs(provider_server)
    async with open_tavern(settings.model_copy(update={"pixellab_api_key": None})) as keyless:
        again, waiting = await worked_on(keyless, actor, card)
    assert again is not None
    assert waiting.state == State.WORKING
    assert "PIXELLAB_API_KEY" in waiting.fields["error"]["message"]
    assert waiting.fields["error"]["charged"] == "unknown"
    _, done = await worked_on(tavern, actor, card)
    assert done.state == State.DONE


async def test_FT23_answers_that_can_not_be_read_do_not_lose_a_paid_job(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    card = await asked(tavern, actor)
    await worked_on(tavern, actor, card)
    provider_server.script(faults.html(503).on("GET").always())
    assert (await worked_on(tavern, actor, card))[1].state == State.WORKING
    provider_server.server.reset()
    end_jobs(provider_server)
    assert (await worked_on(tavern, actor, card))[1].state == State.DONE
    assert provider_server.paid == 1


async def test_FT23_a_job_that_the_provider_does_not_know_is_given_up(
    tavern: Tavern, actor: Actor, provider_server: ProviderServer
) -> None:
    card = await asked(tavern, actor)
    await worked_on(tavern, actor, card)
    provider_server.script(faults.status(410).on("GET").always())
    again, told = await worked_on(tavern, actor, card)
    assert again is None
    assert told.state == State.UNKNOWN
