"""What every provider that speaks HTTP survives, whatever comes back. Ids refer to the list of faults."""

import asyncio
import gc
import json
import operator
import tracemalloc
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sprite_tavern.core.errors import (
    Garbage,
    NotConfigured,
    OutcomeUnknown,
    OutOfCredit,
    ProviderError,
    RateLimited,
    Rejected,
    Unavailable,
)
from sprite_tavern.providers.base import Editor, Enhancer, Resumable, SpriteMaker
from sprite_tavern.providers.http import BYTE_CAP
from tests.fakes import faults
from tests.fakes.pictures import as_base64, creature, png
from tests.fakes.provider_cases import CASES, ENOUGH, KEYED, KEYLESS, Case, Told, fails
from tests.fakes.providers import ProviderServer
from tests.fakes.server import Cue

NAMED = operator.attrgetter("name")
ONE_OF_ALL = CASES[:1]
"""For what the one way out does, whoever is asked."""


async def test_a_picture_arrives_with_its_cost(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    told = Told()
    made = await case.call(provider, ENOUGH, told)
    assert made.pictures
    assert all(picture[:4] == b"\x89PNG" for picture in made.pictures)
    assert bool(made.cost.usd) == case.priced
    assert provider_server.paid == case.paid
    assert bool(told.tickets) == case.job


async def test_it_speaks_the_protocols(case: Case, provider: Any) -> None:
    assert isinstance(provider, SpriteMaker | Enhancer | Editor)
    assert isinstance(provider, Resumable) or not case.job
    cards = provider.models()
    assert len({card.name for card in cards}) == len(cards)
    assert all(card.provider == provider.name and card.ready and not card.missing for card in cards)
    for kind in {card.kind for card in cards if card.tool is None}:  # nobody uses a tool without choosing it
        assert sum(card.default for card in cards if card.kind == kind) == 1


@pytest.mark.parametrize("case", KEYED, ids=NAMED, indirect=True)
async def test_without_a_key_nothing_is_sent(case: Case, provider_server: ProviderServer) -> None:
    for empty in (None, "", "  "):
        provider = case.at(provider_server.base_url, empty)
        assert all(not card.ready and case.key_setting in card.missing for card in provider.models())
        assert isinstance(await fails(case, provider), NotConfigured)
        await provider.close()
    assert provider_server.requests == []


@pytest.mark.parametrize("case", KEYLESS, ids=NAMED, indirect=True)
async def test_where_no_key_is_needed_none_is_sent(case: Case, provider_server: ProviderServer) -> None:
    provider = case.at(provider_server.base_url, None)
    assert (await case.call(provider, ENOUGH, Told())).pictures
    await provider.close()
    assert all(case.key_header not in request.headers for request in provider_server.requests)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *((400, Rejected), (401, NotConfigured), (403, NotConfigured), (404, NotConfigured), (422, Rejected)),
        *((402, OutOfCredit), (405, NotConfigured), (409, Rejected), (410, Rejected), (413, Rejected)),
    ],
)
async def test_FT15_refusals_are_not_repeated(
    case: Case, provider: Any, provider_server: ProviderServer, status: int, kind: type[ProviderError]
) -> None:
    provider_server.script(faults.status(status, {"detail": "no such luck"}).on("POST", case.path).always())
    error = await fails(case, provider)
    assert type(error) is kind
    assert (error.charged, error.may_retry) == ("no", False)
    assert len(provider_server.requests) == 1 + case.before


@pytest.mark.parametrize("status", [429, 529])
@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        *(("7", 7), ("0", 0), ("-3", 0), ("99999999", 300), ("1e308", 300), ("inf", 300), ("date", 60)),
        *(("past date", 0), ("soon", None), ("nan", None), ("", None)),
    ],
)
async def test_FT16_waiting_times_are_honoured_and_capped(
    case: Case, provider_server: ProviderServer, status: int, header: str, seconds: float | None
) -> None:
    provider = case.at(provider_server.base_url)
    now = datetime.now(UTC)  # noqa: TID251 - compared with the system clock that the provider reads
    dates = {"date": now + timedelta(seconds=60), "past date": now - timedelta(days=9)}
    text = dates[header].strftime("%a, %d %b %Y %H:%M:%S GMT") if header in dates else header
    provider_server.script(faults.status(status, Retry_After=text))
    error = await fails(case, provider)
    await provider.close()
    assert isinstance(error, RateLimited)
    assert (error.charged, error.may_retry, provider_server.paid) == ("no", True, 0)
    if seconds is None:
        assert error.retry_at is None
    else:
        assert error.retry_at is not None
        assert -2 < (error.retry_at - now).total_seconds() - seconds < 30


@pytest.mark.parametrize("status", [408, 503])
async def test_FT17_not_taken_is_not_charged(
    case: Case, provider: Any, provider_server: ProviderServer, status: int
) -> None:
    provider_server.script(faults.status(status))
    error = await fails(case, provider)
    assert type(error) is Unavailable
    assert (error.charged, error.may_retry) == ("no", True)


@pytest.mark.parametrize("status", [500, 502, 504, 520])
async def test_FT01_a_failure_in_the_middle_may_be_charged(
    case: Case, provider: Any, provider_server: ProviderServer, status: int
) -> None:
    provider_server.script(faults.html(status).on("POST", case.path).always())
    error = await fails(case, provider)
    assert type(error) is OutcomeUnknown
    assert (error.charged, error.may_retry) == ("unknown", False)
    assert len(provider_server.requests) == 1 + case.before


async def test_FT17_connection_refused_is_not_charged(case: Case) -> None:
    server = ProviderServer()
    server.start()
    origin = server.base_url
    server.stop()
    provider = case.at(origin)
    error = await fails(case, provider)
    await provider.close()
    assert type(error) is Unavailable


@pytest.mark.parametrize(
    "fault", [faults.cut, faults.cut_midway, faults.noise], ids=lambda fault: fault.__name__
)
async def test_FT01_a_lost_answer_is_never_asked_for_again(
    case: Case, provider: Any, provider_server: ProviderServer, fault: Any
) -> None:
    provider_server.script(fault().on("POST", case.path).always())
    error = await fails(case, provider)
    assert type(error) is OutcomeUnknown
    assert provider_server.paid == 1
    assert len(provider_server.requests) == 1 + case.before


@pytest.mark.parametrize("fault", [faults.stall, faults.drip], ids=["stall", "drip"])
async def test_FT18_a_call_ends_at_its_deadline(
    case: Case, provider: Any, provider_server: ProviderServer, fault: Any
) -> None:
    provider_server.script(fault().on("POST", case.path))
    async with asyncio.timeout(ENOUGH):
        error = await fails(case, provider, case.short)
    assert type(error) is OutcomeUnknown
    assert provider_server.paid == 1
    assert await asyncio.to_thread(provider_server.server.hung_up.wait, ENOUGH)


async def test_FT18_a_refusal_that_drips_is_still_a_refusal(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.drip(code=503).on("POST", case.path))
    assert type(await fails(case, provider, case.short)) is Unavailable


@pytest.mark.parametrize(
    "cue",
    [faults.endless(), faults.endless(None), faults.gzip_bomb(), faults.small_gzip()],
    ids=["gigabyte", "chunks without end", "gzip bomb", "gzip"],
)
async def test_FT19_too_large_or_compressed_answers_are_dropped(
    case: Case, provider: Any, provider_server: ProviderServer, cue: Cue
) -> None:
    provider_server.script(cue.on("POST", case.path))
    assert type(await fails(case, provider)) is Garbage
    assert provider_server.requests[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("case", ONE_OF_ALL, ids=NAMED, indirect=True)
async def test_FT19_what_was_dropped_is_not_kept_with_its_error(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.endless(None).on("POST", case.path))
    gc.collect()
    gc.disable()
    tracemalloc.start()
    try:
        error = await fails(case, provider)
        kept, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
        gc.enable()
    assert type(error) is Garbage
    assert kept < BYTE_CAP / 4 < BYTE_CAP < most


async def test_FT19_an_endless_refusal_is_still_a_refusal(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.endless(None, code=503).on("POST", case.path))
    assert type(await fails(case, provider)) is Unavailable


def _png_announcing(width: int, height: int) -> bytes:
    whole = png(creature("x", 1, 16, 16))
    return whole[:16] + width.to_bytes(4, "big") + height.to_bytes(4, "big") + whole[24:]


RUBBISH: dict[str, list[Any]] = {
    "not base64": ["***"],
    "no picture": [as_base64(b"hello, this is text and no picture")],
    "no text": [7],
    "1 x 1": [as_base64(_png_announcing(1, 1))],
    "20000 x 20000": [as_base64(_png_announcing(20_000, 20_000))],
    "cut PNG": [as_base64(b"\x89PNG\r\n\x1a\n")],
    "svg": [as_base64(b"<svg xmlns='http://www.w3.org/2000/svg'/>")],
    "none": [],
}


@pytest.mark.parametrize("name", list(RUBBISH))
async def test_FT20_unusable_pictures(
    case: Case, provider: Any, provider_server: ProviderServer, name: str
) -> None:
    body = json.dumps(case.pictures(RUBBISH[name])).encode()
    provider_server.script(faults.raw(body, Content_Type="application/json").on("POST", case.path))
    error = await fails(case, provider)
    assert type(error) is Garbage
    assert provider_server.paid == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b'"text"', b"[" * 100_000, b"\xff\xfe", b"<html>", b'{"a":' * 5000, b"NaN"],
    ids=lambda body: repr(body[:8]),
)
async def test_FT20_answers_that_are_no_answer(
    case: Case, provider: Any, provider_server: ProviderServer, body: bytes
) -> None:
    provider_server.script(faults.raw(body).on("POST", case.path))
    assert type(await fails(case, provider)) is Garbage


@pytest.mark.parametrize("value", [None, 7, "text", [], {}, [None], [[]], {"usd": "many"}])
async def test_FT20_odd_values_never_break_the_reader(
    case: Case, provider: Any, provider_server: ProviderServer, value: Any
) -> None:
    names = (
        "images",
        "image",
        "usage",
        "last_response",
        "candidates",
        "promptFeedback",
        "usageMetadata",
        "detail",
        "data",
        "base64_images",
        "balance_cost",
        "prompt_id",
        *("id", "request_id", "status", "output", "url"),
    )
    # An odd id may be a job's: it is asked for, until the provider says that there is no such job.
    provider_server.script(faults.status(410).on("GET").always())
    for name in names:
        odd = {**case.pictures([]), name: value, "error": value}
        provider_server.script(faults.raw(json.dumps(odd).encode()).on("POST", case.path))
        await fails(case, provider)
    provider_server.script(faults.status(422, {"detail": value, "error": value}))
    assert type(await fails(case, provider)) is Rejected


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_FT22_redirects_are_not_followed(
    case: Case, provider: Any, provider_server: ProviderServer, stranger: ProviderServer, status: int
) -> None:
    provider_server.script(faults.redirect(f"{stranger.base_url}/steal", status))
    error = await fails(case, provider)
    assert type(error) is NotConfigured
    assert stranger.requests == []
    assert stranger.base_url not in str(error)


async def test_proxies_of_the_environment_are_not_used(
    case: Case, provider_server: ProviderServer, stranger: ProviderServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, stranger.base_url)
    provider = case.at(provider_server.base_url)
    await case.call(provider, ENOUGH, Told())
    await provider.close()
    assert stranger.requests == []


async def test_FT34_a_cancelled_call_hangs_up(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.stall().on("POST", case.path))
    task = asyncio.ensure_future(case.call(provider, ENOUGH, Told()))
    assert await asyncio.to_thread(provider_server.server.arrived.wait, ENOUGH)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await asyncio.to_thread(provider_server.server.hung_up.wait, ENOUGH)
    assert (await case.call(provider, ENOUGH, Told())).pictures


async def test_calls_do_not_wait_for_each_other(
    case: Case, provider: Any, provider_server: ProviderServer
) -> None:
    provider_server.script(faults.stall().on("POST", case.path))
    stalled = asyncio.ensure_future(case.call(provider, 60.0, Told()))
    assert await asyncio.to_thread(provider_server.server.arrived.wait, ENOUGH)
    made = await asyncio.gather(*(case.call(provider, ENOUGH, Told()) for _ in range(3)))
    assert not stalled.done()
    assert all(one.pictures for one in made)
    stalled.cancel()
    with pytest.raises(asyncio.CancelledError):
        await stalled
