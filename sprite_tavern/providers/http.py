"""The one way out: every call to a provider goes through this client, which trusts nothing that comes back.

Whoever answers may stall, drip, send a gigabyte, compress a bomb, redirect elsewhere or echo the key. And the
question that costs money is decided here, once: had the request begun to leave when the call failed? If not,
the provider is `Unavailable` and nothing was charged; if so, the `OutcomeUnknown`.
"""

import asyncio
import base64
import binascii
import functools
import json
import logging
import ssl
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
from pydantic import SecretStr

from sprite_tavern.core.errors import Garbage, NotConfigured, OutcomeUnknown, ProviderError, Unavailable
from sprite_tavern.providers.addresses import ForbiddenAddress, check_base, locate
from sprite_tavern.providers.answers import Answer

CONNECT_SECONDS = 5.0
BYTE_CAP = 40_000_000
FETCH_SECONDS = 30.0

_ERROR_BYTE_CAP = 1_000_000
_CONNECTIONS = 32
_REDACTED = b"[redacted]"
_SHORTEST_REDACTED = 6
log = logging.getLogger(__name__)

_COMMON_HEADERS = {
    "User-Agent": "SpriteTavern/1",
    "Accept-Encoding": "identity",
}


@dataclass(slots=True)
class _Reading:
    """What has come in so far; status 0 until the head of the answer is there."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    data: bytearray = field(default_factory=bytearray)

    @property
    def refused(self) -> bool:
        return self.status >= 400


@dataclass(frozen=True, slots=True)
class Form:
    """A multipart body: texts, and pictures behind them.

    Attributes:
        texts: Value of each field.
        pictures: Field name, file name and PNG of each file, in order.
    """

    texts: Mapping[str, str]
    pictures: tuple[tuple[str, str, bytes], ...]


Body = Mapping[str, Any] | Form | None
"""Sent as JSON or as a form; None sends none."""


class HttpClient:
    """Calls one provider.

    Each call has its own connection: on a kept one, a silent close by the other side could not be told from
    a lost answer. Cookies are dropped, proxies and `.netrc` are not read.

    Args:
        base_url: https, or http on this computer and on `plain_hosts`. Paths of calls are appended to it.
        headers: Sent with calls, never with fetches; this is where the key is.
        name: What messages call the provider.
        byte_cap: Longest answer in bytes.
        plain_hosts: Hosts that the owner of the house allows to be called without encryption.
    """

    def __init__(
        self,
        base_url: str,
        headers: Mapping[str, SecretStr],
        name: str,
        byte_cap: int = BYTE_CAP,
        plain_hosts: Collection[str] = (),
    ) -> None:
        self.base_url = base_url
        self.name = name
        self._headers = dict(headers)
        self._byte_cap = byte_cap
        self._plain_hosts = frozenset(plain_hosts)
        self._client: httpx.AsyncClient | None = None  # noqa: TID251 - this is the place
        _trusted()
        for logger in ("httpx", "httpcore"):
            logging.getLogger(logger).setLevel(logging.WARNING)  # they log whole URLs and headers

    async def close(self) -> None:
        """Closes what is open; calls under way fail."""
        client, self._client = self._client, None
        if client is not None:
            await client.aclose()

    async def call(self, method: str, path: str, body: Body, deadline: float) -> Answer:
        """One call, whatever the status that comes back; when no time is left, none is made.

        Args:
            method: "GET" costs nothing and may be repeated; anything else may be charged.
            path: Begins with a slash; appended to the base URL.
            body: JSON values, a form, or nothing.
            deadline: Seconds in all, from the first look-up to the last byte.

        Raises:
            Unavailable: Nothing was sent, also because no time was left; or it was a GET.
            OutcomeUnknown: The request began to leave and no whole answer came.
            Garbage: The answer is too large or compressed.
            NotConfigured: The address or the key can't be used, or the answer was a redirect.
        """
        if deadline <= 0:
            raise Unavailable(f"There was no time left to ask {self.name}. Nothing was sent.")
        request = self._request(method, path, body)
        lost = OutcomeUnknown if method != "GET" else Unavailable
        answer = await self._exchange(request, deadline, lost)
        if 300 <= answer.status < 400:
            raise NotConfigured(f"{self.name} sent us to another address. Check the base URL of its API.")
        return answer

    async def fetch(self, url: str, allowed_hosts: Collection[str], deadline: float = FETCH_SECONDS) -> bytes:
        """The file behind an address that the provider named, without our key.

        Args:
            url: Untrusted.
            allowed_hosts: Names, or endings that begin with a dot, that may be contacted.
            deadline: Seconds in all.

        Raises:
            Garbage: The address is not allowed, or no file is there.
            OutcomeUnknown: The file could not be had; what it shows may have been charged already.
        """
        try:
            async with asyncio.timeout(deadline):
                place = await locate(url, self.base_url, allowed_hosts, self._plain_hosts)
        except ForbiddenAddress as error:
            reason = str(error)
        except TimeoutError:
            raise OutcomeUnknown(_lost_words(self.name)) from None
        else:
            request = httpx.Request(
                "GET", place.url, headers={**_COMMON_HEADERS, "Host": place.host_header, "Accept": "image/*"}
            )
            request.extensions["sni_hostname"] = place.host
            answer = await self._exchange(request, deadline, OutcomeUnknown)
            if answer.status == 200:
                return answer.data
            reason = f"it answers {answer.status}"
        raise Garbage(f"{self.name} named a picture at an address that can't be used: {reason}.")

    def _request(self, method: str, path: str, body: Body) -> httpx.Request:
        try:
            url = check_base(self.base_url, self._plain_hosts) + path
        except ForbiddenAddress as error:
            raise NotConfigured(f"The base URL of {self.name} can't be used: {error}.") from None
        if not all(_fits_a_header(secret) for secret in self._headers.values()):
            raise NotConfigured(f"The key of {self.name} holds characters that no key holds. Set it again.")
        headers = {**_COMMON_HEADERS, "Accept": "application/json"}
        headers.update({name: secret.get_secret_value() for name, secret in self._headers.items()})
        if isinstance(body, Form):
            files = [(field, (name, picture, "image/png")) for field, name, picture in body.pictures]
            return httpx.Request(method, url, headers=headers, data=dict(body.texts), files=files)
        content = None if body is None else json.dumps(body, allow_nan=False).encode()
        if content is not None:
            headers["Content-Type"] = "application/json"
        return httpx.Request(method, url, headers=headers, content=content)

    async def _exchange(
        self, request: httpx.Request, deadline: float, lost: type[OutcomeUnknown | Unavailable]
    ) -> Answer:
        """Sends and reads. A refusal counts as one even when its body is cut, drips or never ends.

        No error leaves with one of httpx as its cause or context: those hold the key.
        """
        sent, reading, paid = asyncio.Event(), _Reading(), request.method != "GET"
        request.extensions.update(timeout=_timeouts(deadline), trace=_watch(sent))
        failure: ProviderError
        try:
            async with asyncio.timeout(deadline):
                await self._receive(request, reading)
                return self._answer(reading, paid)
        except Garbage as error:
            failure = error
        except TimeoutError:
            failure = self._failure(lost, sent, f"did not answer within {deadline:.3g} s")
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            log.info("%s broke off: %s", self.name, type(error).__name__)
            failure = self._failure(lost, sent, "broke off before its answer was complete")
        if reading.refused:
            return self._answer(reading, paid)
        reading.data.clear()  # the error holds this frame and the frame the error, until garbage is collected
        raise failure

    async def _receive(self, request: httpx.Request, reading: _Reading) -> None:
        response = await self._open().send(request, stream=True)
        try:
            reading.status = response.status_code
            reading.headers = {name.lower(): value for name, value in response.headers.items()}
            if reading.headers.get("content-encoding", "identity").lower() != "identity":
                raise Garbage(f"{self.name} sent a compressed answer although none was asked for.")
            async for chunk in response.aiter_raw():
                reading.data += chunk
                if len(reading.data) > (_ERROR_BYTE_CAP if reading.refused else self._byte_cap):
                    raise Garbage(
                        f"{self.name} sent an answer that is too large ({len(reading.data):,} bytes)."
                    )
        finally:
            await response.aclose()

    def _answer(self, reading: _Reading, paid: bool) -> Answer:  # noqa: FBT001 - it is a field of the answer
        headers = {name: self._redact(value.encode()).decode() for name, value in reading.headers.items()}
        return Answer(self.name, reading.status, headers, self._redact(bytes(reading.data)), paid)

    def _failure(
        self, lost: type[OutcomeUnknown | Unavailable], sent: asyncio.Event, what: str
    ) -> ProviderError:
        if not sent.is_set():
            return Unavailable(f"{self.name} can't be reached. Nothing was charged; try again in a while.")
        if lost is Unavailable:
            return Unavailable(f"{self.name} {what}. Nothing was charged; try again in a while.")
        return lost(_lost_words(self.name, what))

    def _redact(self, data: bytes) -> bytes:
        for secret in self._headers.values():
            for key in _spellings(secret.get_secret_value().encode()):
                if len(key) >= _SHORTEST_REDACTED:
                    data = data.replace(key, _REDACTED)
        return data

    def _open(self) -> httpx.AsyncClient:  # noqa: TID251 - this is the place
        if self._client is None:
            self._client = httpx.AsyncClient(  # noqa: TID251 - this is the place
                verify=_trusted(),
                trust_env=False,
                follow_redirects=False,
                cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
                limits=httpx.Limits(max_connections=_CONNECTIONS, max_keepalive_connections=0),
            )
        return self._client


@functools.cache
def _trusted() -> ssl.SSLContext:
    """The certificates that are believed; reading them takes 0.1 s, so they are read once."""
    return httpx.create_ssl_context(trust_env=False)


def key_headers(name: str, key: SecretStr | None, scheme: str = "") -> dict[str, SecretStr]:
    """The header that carries a key; none when there is no key.

    Args:
        name: Of the header.
        key: As it was set, perhaps with blanks around it.
        scheme: Word before the key, such as "Bearer".
    """
    plain = key.get_secret_value().strip() if key else ""
    return {name: SecretStr(f"{scheme} {plain}".lstrip())} if plain else {}


def _spellings(header: bytes) -> tuple[bytes, ...]:
    """What must not be shown of a header: its key, and of a Basic one the password within, too."""
    scheme, _, key = header.rpartition(b" ")
    if scheme != b"Basic":
        return (key,)
    try:
        return (key, base64.b64decode(key).partition(b":")[2])
    except binascii.Error:
        return (key,)


def _fits_a_header(secret: SecretStr) -> bool:
    value = secret.get_secret_value()
    return value.isascii() and value.isprintable() and value == value.strip()


def _timeouts(deadline: float) -> dict[str, float]:
    connect = min(CONNECT_SECONDS, deadline)
    return {"connect": connect, "pool": connect, "read": deadline, "write": deadline}


def _watch(sent: asyncio.Event) -> Any:  # noqa: ANN401 - httpcore's trace hook has no public type
    async def note(event: str, _info: object) -> None:
        if event.endswith("send_request_headers.started"):
            sent.set()

    return note


def _lost_words(name: str, what: str = "could not be heard") -> str:
    return (
        f"{name} {what}. It may have taken the request and charged for it. Ask again only if you accept "
        "that it may cost twice."
    )
