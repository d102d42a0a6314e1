"""The doormat over real sockets: whose host, whose origin, whose page."""

import asyncio
import json
import re
import socket
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from pydantic import SecretStr
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

from sprite_tavern.core.settings import Settings
from sprite_tavern.services.cards import Card
from sprite_tavern.services.uploads import UPLOAD_BYTES
from sprite_tavern.tavern import open_tavern
from sprite_tavern.ui.crowd import MOST_UNCONNECTED
from tests.fakes.databases import complete
from tests.fakes.studio import Studio
from tests.fakes.work import checkered_sprite

COOKIE = "tavern_visit"


def raw(url: str, request: str) -> str:
    """The first bytes of the answer to a hand-made request."""
    parts = urlsplit(url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as connection:
        connection.sendall(request.replace("\n", "\r\n").encode("latin-1"))
        return connection.recv(65536).decode("latin-1")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:{port}", 200),
        ("localhost:{port}", 200),
        ("LOCALHOST", 200),
        ("[::1]:{port}", 200),
        ("evil.example", 400),
        ("evil.example:{port}", 400),
        ("127.0.0.1.evil.example", 400),
        ("localhost:{port}@evil.example", 400),
        ("evil.example/127.0.0.1", 400),
        ("", 400),
    ],
)
def test_IN18_only_our_own_host_names_are_served(server: Studio, host: str, status: int) -> None:
    named = host.format(port=urlsplit(server.url).port)
    answer = raw(server.url, f"GET /livez HTTP/1.1\nHost: {named}\nConnection: close\n\n")
    assert answer.startswith(f"HTTP/1.1 {status}")


def page_of(server: Studio) -> tuple[str, str]:
    """A visitor's cookie, and the client id of a page given to that visitor."""
    answer = httpx.get(server.url)
    [client_id] = re.findall(r"client_id': '([0-9a-f-]{36})'", answer.text)
    return answer.cookies[COOKIE], client_id


def socket_path(client_id: str) -> str:
    return (
        f"/_nicegui_ws/socket.io/?EIO=4&transport=websocket&client_id={client_id}&next_message_id=0"
        "&implicit_handshake=true&tab_id=tab&document_id=document"
    )


def handshake(server: Studio, client_id: str, cookie: str | None, origin: str | None) -> int:
    """The status that a websocket's handshake is answered with."""
    lines = [
        f"GET {socket_path(client_id)} HTTP/1.1",
        f"Host: {urlsplit(server.url).netloc}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Version: 13",
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
        *([f"Cookie: {COOKIE}={cookie}"] if cookie is not None else []),
        *([f"Origin: {origin}"] if origin is not None else []),
    ]
    return int(raw(server.url, "\n".join(lines) + "\n\n").split()[1])


def socket_of(server: Studio, client_id: str, cookie: str) -> connect:
    """An open socket of a page, as its own browser has it."""
    address = server.url.replace("http", "ws") + socket_path(client_id)
    origin = Origin(server.url)
    return connect(address, origin=origin, additional_headers={"Cookie": f"{COOKIE}={cookie}"})


def history_of(server: Studio) -> list[object]:
    cards: list[object] = httpx.get(f"{server.url}/studio/history").json()["cards"]
    return cards


async def greeted(connection: ClientConnection) -> str:
    """Answers engine.io's and socket.io's greetings; the server's answer to the latter."""
    await connection.recv()
    await connection.send("40")
    return str(await connection.recv())


async def test_AU03_the_visitor_that_got_the_page_may_talk_to_it(server: Studio) -> None:
    cookie, client_id = page_of(server)
    async with socket_of(server, client_id, cookie) as connection:
        assert (await greeted(connection)).startswith("40{")


@pytest.mark.parametrize(
    "origin",
    [
        None,
        "null",
        "https://evil.example",
        "http://evil.example",
        "http://127.0.0.1",
        "http://127.0.0.1:1",
        "http://localhost.evil.example",
        "http://sub.localhost",
        "file://",
        "javascript:alert(1)",
    ],
)
def test_AU02_another_site_cannot_open_the_socket(server: Studio, origin: str | None) -> None:
    cookie, client_id = page_of(server)
    assert handshake(server, client_id, cookie, server.url) == 101
    assert handshake(server, client_id, cookie, origin) == 403


def test_AU03_who_knows_a_page_but_is_another_visitor_is_refused(server: Studio) -> None:
    _, client_id = page_of(server)
    other, _ = page_of(server)
    for cookie in (other, None, "x" * 43, "x" * 43 + "." + "x" * 22, ".", ""):
        assert handshake(server, client_id, cookie, server.url) == 403


async def test_AU03_a_socket_cannot_press_the_buttons_of_another_page(server: Studio) -> None:
    victim_cookie, victim = page_of(server)
    cookie, own = page_of(server)
    before = history_of(server)
    async with (
        socket_of(server, victim, victim_cookie) as victims,
        socket_of(server, own, cookie) as connection,
    ):
        await greeted(victims)
        await greeted(connection)
        for name in ("event", "javascript_response", "ack", "log"):
            forged = {"client_id": victim, "id": 4, "listener_id": "x", "args": [], "next_message_id": 0}
            await connection.send("42" + json.dumps([name, forged]))
            await connection.send("42" + json.dumps([name, "nonsense"]))
            await connection.send(
                "42" + json.dumps([name, {"client_id": own, "level": {}, "id": [], "args": 7}])
            )
        await (await connection.ping())
    assert history_of(server) == before
    assert victim not in server.log
    assert "Traceback" not in server.log


async def test_LD07_pages_that_nobody_connects_to_make_room_for_others(server: Studio) -> None:
    cookie, looked_at = page_of(server)
    async with socket_of(server, looked_at, cookie) as connection:
        await greeted(connection)
        hoarded = [await asyncio.to_thread(page_of, server) for _ in range(MOST_UNCONNECTED + 1)]
        for (cookie, client_id), answer in ((hoarded[0], "44"), (hoarded[-1], "40")):
            async with socket_of(server, client_id, cookie) as another:
                assert (await greeted(another)).startswith(answer)
        await (await connection.ping())


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://evil.example"}, 403),
        ({}, 403),
        ({"sec-fetch-site": "same-origin"}, 404),
        ({"origin": "{url}"}, 404),
    ],
)
def test_AU06_another_site_cannot_change_things(server: Studio, headers: dict[str, str], status: int) -> None:
    sent = {name: value.format(url=server.url) for name, value in headers.items()}
    assert httpx.post(f"{server.url}/studio/history", headers=sent).status_code == status


@pytest.mark.parametrize("path", ["/", "/livez", "/studio/history", "/nowhere", "/pictures/x/y.png"])
def test_AU24_every_answer_forbids_framing_and_sniffing(server: Studio, path: str) -> None:
    headers = httpx.get(server.url + path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "frame-ancestors 'none'" in headers["content-security-policy"] or (
        "default-src 'none'" in headers["content-security-policy"]
    )


@pytest.mark.parametrize(
    "path",
    [
        "/pictures/../../etc/passwd",
        "/pictures/%2e%2e/%2e%2e/x.png",
        "/studio/cards/1",
        "/studio/changes?since=-1",
    ],
)
def test_SC09_odd_paths_get_short_answers_without_secrets(server: Studio, path: str) -> None:
    answer = httpx.get(server.url + path)
    assert answer.status_code in {400, 404, 422}
    assert "Traceback" not in answer.text
    assert "site-packages" not in answer.text


async def upload(server: Studio) -> Card:
    """A picture of a person's own in the studio's history."""
    own = Settings(
        _env_file=None,  # type: ignore[call-arg]
        data_dir=Path(server.environment["DATA_DIR"]),
        database_url=SecretStr(server.environment["DATABASE_URL"]),
        image_processes=1,
    )
    async with open_tavern(own) as tavern:
        return await tavern.uploads.add(await tavern.access.local_person(), checkered_sprite(), "mine")


def test_pictures_are_private_immutable_and_harmless(server: Studio) -> None:
    card = complete(upload(server))
    address = server.url + card.fields["sprite"]["src"]
    answer = httpx.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    again = httpx.get(address, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert httpx.get(address.replace(".png", "0.png")).status_code == 404
    download = httpx.get(f"{server.url}/pictures/{card.sprite_id}/download?scale=2")
    assert download.headers["content-disposition"] == 'attachment; filename="mine-48x48.png"'
    for scale in ("0", "1.5", "x", "1000"):
        assert httpx.get(f"{server.url}/pictures/{card.sprite_id}/download?scale={scale}").status_code == 422


@pytest.mark.parametrize("length", ["Content-Length: 1000000000", "Transfer-Encoding: chunked"])
def test_IN07_an_endless_upload_is_ended(server: Studio, length: str) -> None:
    parts = urlsplit(server.url)
    block = b"\0" * 65536
    chunk = block if length.startswith("Content") else b"10000\r\n" + block + b"\r\n"
    lines = ("POST /studio/uploads HTTP/1.1", f"Host: {parts.netloc}", "Sec-Fetch-Site: same-origin", length)
    before = history_of(server)
    with socket.create_connection((parts.hostname, parts.port), timeout=30) as connection:
        connection.sendall("\r\n".join((*lines, "", "")).encode())
        for _ in range(UPLOAD_BYTES // len(block) + 1):
            connection.sendall(chunk)
        answer = connection.recv(65536)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert history_of(server) == before
