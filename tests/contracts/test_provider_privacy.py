"""What providers are told and what is told about them: keys stay in their header, people stay unknown."""

import json
import logging
import traceback
from typing import Any

import pytest

from sprite_tavern.core.errors import NotConfigured
from tests.fakes import faults
from tests.fakes.provider_cases import ENOUGH, SECRETS, Case, Told, fails
from tests.fakes.providers import ProviderServer
from tests.fakes.server import Cue

KEY = "test-key-that-must-stay-secret"
ALLOWED_HEADERS = {
    "host",
    "user-agent",
    "accept",
    "accept-encoding",
    "connection",
    "content-type",
    "content-length",
}
STALL = "stall"
FAULTS: dict[str, Cue] = {
    "400": faults.status(400),
    "401": faults.status(401),
    "500": faults.status(500),
    "echo": faults.status(422, {"detail": f"You sent {KEY}", "error": {"message": f"You sent {KEY}"}}),
    "echo 200": faults.raw(json.dumps({"said": KEY}).encode()),
    "cut": faults.cut(),
    "noise": faults.noise(),
    STALL: faults.stall(),
    "redirect": faults.redirect("http://127.0.0.1:9/"),
    "html": faults.html(),
}


@pytest.mark.parametrize("name", list(FAULTS))
async def test_PR01_the_key_is_in_its_header_and_nowhere_else(
    case: Case, provider_server: ProviderServer, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    provider = case.at(provider_server.base_url, KEY)
    provider_server.script(FAULTS[name])
    error = await fails(case, provider, case.short if name == STALL else ENOUGH)
    await provider.close()
    request = provider_server.requests[0]
    assert case.shown_key(KEY) in request.headers[case.key_header]
    assert KEY not in request.path
    assert KEY.encode() not in request.body
    assert KEY not in caplog.text
    assert KEY not in repr(provider.__dict__) + repr(error.__dict__)
    while error is not None:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        assert KEY not in "".join(shown.format())
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("key", ["line\nbreak", "snow\u2603man", "nul\0", "tab\tbed"])
async def test_PR01_a_key_that_fits_no_header_is_not_shown(
    case: Case, provider_server: ProviderServer, key: str
) -> None:
    provider = case.at(provider_server.base_url, key)
    error = await fails(case, provider)
    await provider.close()
    assert type(error) is NotConfigured
    assert key not in "".join(traceback.format_exception(error))
    assert provider_server.requests == []


async def test_PR01_http_to_another_computer_is_refused(case: Case) -> None:
    for origin in (
        "http://192.0.2.7",
        "ftp://127.0.0.1",
        "https://user:word@192.0.2.7",
        "http://127.0.0.1.evil.test",
    ):
        provider = case.at(origin)
        assert type(await fails(case, provider)) is NotConfigured
        await provider.close()


async def test_PR09_nothing_about_the_person_is_sent(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    await case.call(provider, ENOUGH, Told())
    for request in provider_server.requests:
        assert set(request.headers) <= ALLOWED_HEADERS | {case.key_header}
        assert request.headers["user-agent"].startswith("SpriteTavern/")
        for secret in SECRETS:
            assert secret.encode() not in request.body
            assert secret not in str(request.headers) + request.path


async def test_PR09_cookies_are_not_kept(case: Case, provider: Any, provider_server: ProviderServer) -> None:
    provider_server.script(faults.status(503, Set_Cookie="track=me; Path=/"))
    await fails(case, provider)
    await case.call(provider, ENOUGH, Told())
    assert all("cookie" not in request.headers for request in provider_server.requests)
