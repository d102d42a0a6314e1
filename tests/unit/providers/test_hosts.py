"""Replicate and fal: jobs that are taken once, waited for, resumed; files from known hosts only."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from sprite_tavern.core.errors import (
    Blocked,
    Garbage,
    NotConfigured,
    OutcomeUnknown,
    OutOfCredit,
    ProviderError,
    Rejected,
)
from sprite_tavern.imaging.alpha import silhouette
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.finishing import finish_locked, finish_reduced, finish_sprite
from sprite_tavern.providers.fal import Fal, FalSettings
from sprite_tavern.providers.replicate import Replicate, ReplicateSettings
from sprite_tavern.providers.waiting import JobFailed
from tests.fakes import faults
from tests.fakes.hosts import FORBIDDEN
from tests.fakes.provider_cases import SPRITE, Told, enhance_request, sprite_request
from tests.fakes.providers import ProviderServer
from tests.fakes.server import json_reply

PLUS, FLUX = "replicate/rd-plus", "fal/flux"
MAKERS = {"replicate": PLUS, "fal": FLUX}


def _replicate(provider_server: ProviderServer, key: str = "test-key") -> Replicate:
    base = provider_server.base_url + "/replicate/v1"
    return Replicate(ReplicateSettings(SecretStr(key), base, poll_seconds=0.02))


def _fal(provider_server: ProviderServer, key: str = "test-key") -> Fal:
    return Fal(FalSettings(SecretStr(key), provider_server.base_url + "/fal", poll_seconds=0.02))


@pytest.fixture(params=[_replicate, _fal], ids=["replicate", "fal"])
async def host(request: pytest.FixtureRequest, provider_server: ProviderServer) -> AsyncIterator[Any]:
    made = request.param(provider_server)
    yield made
    await made.close()


def fake(host: Any, provider_server: ProviderServer) -> Any:
    return getattr(provider_server, host.name)


async def make(host: Any, told: Told | None = None, **changes: Any) -> Any:
    model = changes.pop("model", MAKERS[host.name])
    return await host.make(sprite_request(model, **changes), told or Told())


async def refused(host: Any, told: Told | None = None, **changes: Any) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await make(host, told, **changes)
    return caught.value


async def test_every_model_delivers(host: Any, provider_server: ProviderServer) -> None:
    for card in host.models():
        if card.kind == "make":
            made = await make(host, model=card.name, width=64, height=96)
            wanted = made.notes.get("reduce")
            finished = finish_reduced(made.pictures[0], wanted) if wanted else finish_sprite(made.pictures[0])
            assert (finished.width, finished.height) == (64, 96)
            assert not silhouette(decode(finished.picture).pixels).all()
        else:
            made = await host.enhance(enhance_request(card.name, instruction="Add snow"), Told())
            locked = finish_locked(made.pictures[0], SPRITE, made.notes["placement"])
            assert locked.fidelity is not None
            assert locked.fidelity["silhouette"] > 0.9
        assert (made.seed is not None) == card.seeds
    assert provider_server.paid == len(host.models())


async def test_files_are_fetched_without_the_key(host: Any, provider_server: ProviderServer) -> None:
    await make(host)
    *calls, file = provider_server.requests
    assert "/files/" in file.path
    assert "authorization" not in file.headers
    assert all("authorization" in call.headers for call in calls)


async def test_pictures_in_the_result_itself_are_taken(host: Any, provider_server: ProviderServer) -> None:
    fake(host, provider_server).held = True
    assert (await make(host)).pictures
    assert all("/files/" not in request.path for request in provider_server.requests)


@pytest.mark.parametrize(
    "address",
    [
        "{stranger}/x.png",
        "https://evil.test/x.png",
        "https://fal.media.evil.test/x.png",
        "file:///etc/passwd",
    ],
)
async def test_files_elsewhere_are_not_fetched(
    host: Any, provider_server: ProviderServer, stranger: ProviderServer, address: str
) -> None:
    fake(host, provider_server).elsewhere = address.format(stranger=stranger.base_url)
    assert type(await refused(host)) is Garbage
    assert stranger.requests == []


async def test_a_file_that_is_cut_is_fetched_again(host: Any, provider_server: ProviderServer) -> None:
    provider_server.script(faults.cut_midway().on("GET", "/files/"))
    assert (await make(host)).pictures
    assert provider_server.paid == 1


async def test_a_job_outlives_its_waiting_and_is_resumed(host: Any, provider_server: ProviderServer) -> None:
    fake(host, provider_server).polls = 10_000
    told = Told()
    assert type(await refused(host, told, deadline=0.4)) is OutcomeUnknown
    [ticket] = told.tickets
    state = fake(host, provider_server)
    state.left = dict.fromkeys(state.left, 2)
    made = await host.resume(ticket, 60.0, told)
    assert made.pictures
    assert made.seed == 7
    assert ("reduce" in made.notes) == (host.name == "fal")
    assert provider_server.paid == 1
    assert all(request.method == "GET" for request in provider_server.requests[1:])


@pytest.mark.parametrize(
    "cue",
    [faults.status(503), faults.status(429, Retry_After="0"), faults.cut(), faults.html(502), faults.html()],
)
async def test_waiting_survives_faults(host: Any, provider_server: ProviderServer, cue: Any) -> None:
    provider_server.script(cue.on("GET"))
    assert (await make(host)).pictures
    assert provider_server.paid == 1


async def test_a_job_that_is_gone_is_given_up(host: Any, provider_server: ProviderServer) -> None:
    provider_server.script(faults.status(404).on("GET").always())
    error = await refused(host)
    assert isinstance(error, OutcomeUnknown)
    assert error.charged == "unknown"
    assert len(provider_server.requests) == 4


async def test_a_key_that_was_taken_away_ends_the_waiting(host: Any, provider_server: ProviderServer) -> None:
    provider_server.script(faults.status(401).on("GET").always())
    assert type(await refused(host)) is OutcomeUnknown
    assert len(provider_server.requests) == 2


async def test_a_failed_job_is_told_in_its_words(host: Any, provider_server: ProviderServer) -> None:
    fake(host, provider_server).ends = "failed"
    error = await refused(host)
    assert type(error) is JobFailed
    assert "ran out of ideas" in error.message
    assert error.charged == "unknown"


@pytest.mark.parametrize("job", ["../models", "a b", "x" * 200, "", 7, ["a"], {}])
async def test_an_id_that_is_none_is_not_asked_for(
    host: Any, provider_server: ProviderServer, job: Any
) -> None:
    told = {"id": job, "request_id": job, "status": "starting"}
    provider_server.script(faults.Cue(lambda _request, _handler: json_reply(201, told)))
    assert type(await refused(host)) is OutcomeUnknown
    assert len(provider_server.requests) == 1


@pytest.mark.parametrize(
    "ticket",
    ["", "[]", "{}", '{"job": "abcd", "route": "../x"}', '{"job": "a/b"}', '{"job": "abcd", "x": 1}'],
)
async def test_what_is_no_ticket_is_not_asked_for(
    host: Any, provider_server: ProviderServer, ticket: str
) -> None:
    with pytest.raises(Rejected):
        await host.resume(ticket, 1.0, Told())
    assert provider_server.requests == []


async def test_what_cannot_work_is_not_sent(host: Any, provider_server: ProviderServer) -> None:
    for changes in ({"width": 8}, {"prompt": " "}, {"model": "replicate/none"}, {"height": 2000}):
        assert type(await refused(host, **changes)) is Rejected
    assert provider_server.requests == []


async def test_accounts_in_trouble(provider_server: ProviderServer) -> None:
    for build, key, kind, words in (
        (_replicate, "wrong", NotConfigured, "REPLICATE_API_TOKEN"),
        (_replicate, "test-no-credit", OutOfCredit, "billing"),
        (_fal, "wrong", NotConfigured, "FAL_KEY"),
    ):
        host = build(provider_server, key)
        error = await refused(host)
        await host.close()
        assert type(error) is kind
        assert words in error.message
    assert provider_server.paid == 0


async def test_a_filter_of_fal_is_told_as_such(provider_server: ProviderServer) -> None:
    host = _fal(provider_server)
    error = await refused(host, prompt=f"a {FORBIDDEN}")
    await host.close()
    assert type(error) is Blocked
    assert "content checker" in error.message


async def test_jobs_of_fal_are_asked_for_below_the_applications_name(provider_server: ProviderServer) -> None:
    host = _fal(provider_server)
    await make(host)
    await host.close()
    submitted, *asked = [request.path for request in provider_server.requests]
    assert submitted == "/fal/fal-ai/flux/dev"
    assert asked[0].startswith("/fal/fal-ai/flux/requests/")
