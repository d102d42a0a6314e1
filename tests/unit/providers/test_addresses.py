"""Which addresses may be contacted: the table of odd forms, and that nothing reaches a private one."""

import json
from typing import Any

import pytest

from sprite_tavern.core.errors import Garbage, ProviderError
from sprite_tavern.providers.addresses import ForbiddenAddress, check_base, is_public, locate
from tests.fakes import faults
from tests.fakes.provider_cases import PIXFLUX, Told, sprite_request
from tests.fakes.providers import ProviderServer

BASE = "https://api.pixellab.ai/v2"
HOSTS = (".pixellab.ai", "files.example.org")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        *(("8.8.8.8", True), ("2606:4700:4700::1111", True), ("127.0.0.1", False), ("10.1.2.3", False)),
        *(("172.16.0.1", False), ("192.168.1.1", False), ("169.254.169.254", False), ("0.0.0.0", False)),
        *(("100.64.0.1", False), ("224.0.0.1", False), ("255.255.255.255", False), ("::1", False)),
        *(("::", False), ("fe80::1%eth0", False), ("fc00::1", False), ("::ffff:127.0.0.1", False)),
        *(
            ("::ffff:8.8.8.8", True),
            ("2002:7f00:1::", False),
            ("64:ff9b::7f00:1", False),
            ("64:ff9b::808:808", True),
        ),
    ],
)
def test_FT21_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    "url",
    [
        *("http://169.254.169.254/latest/meta-data/", "https://127.0.0.1/x.png", "https://[::1]/x.png"),
        *("https://[::ffff:127.0.0.1]/x.png", "https://0x7f.1/x.png", "https://2130706433/x.png"),
        *("https://localhost/x.png", "https://evil.test/x.png", "https://pixellab.ai.evil.test/x.png"),
        *("https://evilpixellab.ai/x.png", "http://files.example.org/x.png", "ftp://files.example.org/x.png"),
        *("https://files.example.org:8443/x.png", "https://user:word@files.example.org/x.png"),
        *(
            "https://files.example.org@evil.test/",
            "https://files.example.org\\@evil.test/",
            "file:///etc/passwd",
        ),
        *(
            "//files.example.org/x",
            "https:///x",
            "https://files.example.org:0/",
            "https://files.example.org:99999/",
        ),
        *(
            "https://files.example.org /x",
            "https://files.éxample.org/",
            "https://[files.example.org/",
            "",
            "x.png",
        ),
        *("gopher://127.0.0.1:70/"),
    ],
)
async def test_FT21_forbidden_addresses(url: str) -> None:
    with pytest.raises(ForbiddenAddress):
        await locate(url, BASE, HOSTS)


async def test_FT21_a_listed_name_that_points_inside_is_refused() -> None:
    with pytest.raises(ForbiddenAddress, match="not on the open internet"):
        await locate("https://localhost/x.png", BASE, ("localhost",))


async def test_a_provider_on_this_computer_may_name_its_own_files() -> None:
    place = await locate("http://127.0.0.1:9100/f/1.png?a=b", "http://127.0.0.1:9100/pixellab/v2", ())
    assert place.url == "http://127.0.0.1:9100/f/1.png?a=b"
    assert place.host_header == "127.0.0.1:9100"
    for url in ("http://127.0.0.1:9101/1.png", "https://127.0.0.1:9100/1.png", "http://localhost:9100/1.png"):
        with pytest.raises(ForbiddenAddress):
            await locate(url, "http://127.0.0.1:9100/pixellab/v2", ())


async def test_a_public_address_is_pinned() -> None:
    place = await locate("https://8.8.8.8/x.png", BASE, ("8.8.8.8",))
    assert (place.url, place.host_header) == ("https://8.8.8.8:443/x.png", "8.8.8.8")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org",
        "https://a b",
        "https://u:p@example.org",
        "https://e.org/?x=1",
        "e.org",
        "",
        "http:",
    ],
)
def test_bad_base_urls(url: str) -> None:
    with pytest.raises(ForbiddenAddress):
        check_base(url)


def test_good_base_urls() -> None:
    assert check_base("https://api.example.org/v2/") == "https://api.example.org/v2"
    assert check_base("http://localhost:9100/x") == "http://localhost:9100/x"


async def _answer_with(provider_server: ProviderServer, picture: Any) -> ProviderError:
    provider = PIXFLUX.at(provider_server.base_url)
    provider_server.script(faults.raw(json.dumps({"image": picture}).encode()).on("POST"))
    with pytest.raises(ProviderError) as caught:
        await provider.make(sprite_request("pixellab/pixflux"), Told())
    await provider.close()
    return caught.value


async def test_FT21_a_picture_at_a_strangers_address_is_not_fetched(
    provider_server: ProviderServer, stranger: ProviderServer
) -> None:
    for picture in (f"{stranger.base_url}/x.png", {"url": f"{stranger.base_url}/x.png"}):
        error = await _answer_with(provider_server, picture)
        assert type(error) is Garbage
        assert stranger.base_url not in error.message
    assert stranger.requests == []


async def test_FT21_a_fetch_follows_no_redirect_and_carries_no_key(
    provider_server: ProviderServer, stranger: ProviderServer
) -> None:
    provider_server.script(faults.redirect(f"{stranger.base_url}/x.png").on("GET"))
    error = await _answer_with(provider_server, f"{provider_server.base_url}/files/x.png")
    assert type(error) is Garbage
    assert stranger.requests == []
    fetch = provider_server.requests[-1]
    assert fetch.method == "GET"
    assert "authorization" not in fetch.headers


@pytest.mark.parametrize("cue", [faults.cut(), faults.noise(), faults.endless(None), faults.html()])
async def test_FT21_a_paid_picture_that_can_not_be_fetched_is_never_called_free(
    provider_server: ProviderServer, cue: Any
) -> None:
    provider_server.script(cue.on("GET"))
    error = await _answer_with(provider_server, f"{provider_server.base_url}/files/x.png")
    assert error.charged != "no"
