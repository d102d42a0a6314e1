"""The question of the providers' page: it costs nothing, whatever comes back, and says what is wrong."""

from typing import Any

import pytest

from sprite_tavern.core.errors import NotConfigured, ProviderError, RateLimited, Unavailable
from sprite_tavern.providers.base import Checkable
from tests.fakes import faults
from tests.fakes.provider_cases import CASES, Case
from tests.fakes.providers import ProviderServer
from tests.fakes.server import Cue

ONE_EACH = tuple({case.base_path: case for case in CASES}.values())
each_provider = pytest.mark.parametrize("case", ONE_EACH, ids=lambda case: case.name, indirect=True)
QUESTIONS = ("/balance", "/credits", "/models", "/account", "/status", "/options", "/system_stats")


def on_questions(cue: Cue) -> list[Cue]:
    return [cue.on("GET", path).always() for path in (*QUESTIONS, "/models?")]


@each_provider
async def test_a_check_costs_nothing_and_says_that_it_works(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    assert isinstance(provider, Checkable)
    status = await provider.check()
    assert "works" in status.words or "answers" in status.words
    assert provider_server.paid == 0
    assert all(case.key_header in request.headers for request in provider_server.requests)


@each_provider
async def test_a_check_names_the_key_that_is_refused(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    provider_server.script(*on_questions(faults.status(401)))
    with pytest.raises(NotConfigured):
        await provider.check()


@each_provider
@pytest.mark.parametrize(
    ("cue", "kind"),
    [
        *(
            (faults.status(500), Unavailable),
            (faults.html(502), Unavailable),
            (faults.html(504), Unavailable),
        ),
        *((faults.cut(), Unavailable), (faults.noise(), Unavailable), (faults.status(429), RateLimited)),
    ],
)
async def test_FT17_a_check_that_fails_is_never_called_charged(
    case: Case, provider: Any, provider_server: ProviderServer, cue: Cue, kind: type[ProviderError]
) -> None:
    provider_server.script(*on_questions(cue))
    with pytest.raises(ProviderError) as caught:
        await provider.check()
    assert type(caught.value) is kind
    assert caught.value.charged == "no"
    assert "may have charged" not in caught.value.message


@each_provider
async def test_without_settings_a_check_asks_nobody(case: Case, provider_server: ProviderServer) -> None:
    provider = case.build(None, "") if case.keyless else case.at(provider_server.base_url, None)
    with pytest.raises(NotConfigured):
        await provider.check()
    await provider.close()
    assert provider_server.requests == []
