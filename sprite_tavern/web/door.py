"""Who may come in: our own host names and origin, and to a page only the visitor it was given to.

NiceGUI itself takes a socket from any origin, and whoever knows a page's `client_id` may press its buttons.
Here every visitor gets a cookie before the first page is drawn, and a page listens only to its own visitor.
"""

import hmac
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import structlog
from nicegui import Client, core
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sprite_tavern.core.keys import is_signed, signed_token

COOKIE = "tavern_visit"
COOKIE_DAYS = 400
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_SITE = frozenset({"same-origin", "none"})
HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::[0-9]{1,5})?", re.ASCII)
SOCKET_PATH = "/_nicegui_ws/"
PAGE_ROUTE = re.compile(r"^/_nicegui/client/(?P<client>[0-9a-f-]{36})/")
SOCKET_EVENTS = ("event", "javascript_response", "ack", "log")
POLICY_VIOLATION = 1008

log = structlog.get_logger(__name__)


class Door:
    """ASGI middleware around everything.

    Args:
        app: What is inside.
        host_names: Host names, without port, that the studio answers to.
        key: Signs the visitors' cookies: what another program on this computer sets is not taken.
    """

    def __init__(self, app: ASGIApp, host_names: frozenset[str], key: bytes) -> None:
        self._app = app
        self._host_names = host_names
        self._key = key

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Lets in, or answers why not."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await _refuse(scope, receive, send, *refusal)
            return
        visit = HTTPConnection(scope).cookies.get(COOKIE, "")
        if scope["type"] == "http" and not is_signed(self._key, visit):
            visit = signed_token(self._key)
            _give_cookie(scope, visit)
            send = _with_cookie(send, visit, secure=scope.get("scheme") == "https")
        await self._app(scope, receive, send)

    def _refusal(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        if host_name(headers.get("host", "")) not in self._host_names:
            return 400, "This host name is not served here. Add it to ALLOWED_HOSTS."
        path = scope["path"]
        if path.startswith(SOCKET_PATH):
            if not self._is_own_origin(scope, headers):
                return 403, "Another site may not open this connection."
            if not self._owns_page(scope, HTTPConnection(scope).query_params.get("client_id", "")):
                return 403, "This page belongs to another visit. Reload it."
        elif (page := PAGE_ROUTE.match(path)) and not self._owns_page(scope, page["client"]):
            return 403, "This page belongs to another visit. Reload it."
        elif (
            scope["type"] == "http"
            and scope["method"] not in SAFE_METHODS
            and not self._is_own(scope, headers)
        ):
            return 403, "Another site may not change things here."
        return None

    def _owns_page(self, scope: Scope, client_id: str) -> bool:
        page = Client.instances.get(client_id)
        if page is None:  # nothing to protect: NiceGUI refuses it, and the browser reloads the page
            return True
        visit = HTTPConnection(scope).cookies.get(COOKIE, "")
        given = page.request.cookies.get(COOKIE, "") if page.request is not None else ""
        return is_signed(self._key, visit) and hmac.compare_digest(visit.encode(), given.encode())

    def _is_own(self, scope: Scope, headers: Headers) -> bool:
        site = headers.get("sec-fetch-site")
        return site in OWN_SITE if site is not None else self._is_own_origin(scope, headers)

    def _is_own_origin(self, scope: Scope, headers: Headers) -> bool:
        origin = urlsplit(headers.get("origin", ""))
        secure = scope.get("scheme") in ("https", "wss")
        return origin.scheme in (
            ("https",) if secure else ("http", "https")
        ) and origin.netloc == headers.get("host")


def guard_sockets() -> None:
    """Makes NiceGUI drop socket events for any page but the one that the socket was opened for."""
    for name in SOCKET_EVENTS:
        core.sio.on(name, _only_own_page(core.sio.handlers["/"][name]))


def host_name(host: str) -> str:
    """A Host header's name without its port, lower case; empty when it is none."""
    found = HOST.fullmatch(host.lower())
    return found["name"] if found else ""


def _only_own_page(inner: Callable[[str, Any], Any]) -> Callable[[str, Any], Any]:
    def guarded(sid: str, message: Any) -> Any:  # noqa: ANN401 - whatever the browser sent
        page = message.get("client_id") if isinstance(message, dict) else None
        if page is None or page not in core.sio.rooms(sid):
            return None
        try:
            return inner(sid, message)
        except (KeyError, TypeError, ValueError, AttributeError):
            log.warning("door.malformed_event")
            return None

    return guarded


def _give_cookie(scope: Scope, visit: str) -> None:
    """Lets the inside see the cookie that this answer will set."""
    headers = MutableHeaders(raw=list(scope["headers"]))
    others = [
        part for part in headers.get("cookie", "").split("; ") if part and not part.startswith(f"{COOKIE}=")
    ]
    headers["cookie"] = "; ".join([*others, f"{COOKIE}={visit}"])
    scope["headers"] = headers.raw


def _with_cookie(send: Send, visit: str, *, secure: bool) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            cookie = f"{COOKIE}={visit}; Path=/; HttpOnly; SameSite=Lax; Max-Age={COOKIE_DAYS * 86400}"
            MutableHeaders(scope=message).append("set-cookie", cookie + ("; Secure" if secure else ""))
        await send(message)

    return sending


async def _refuse(scope: Scope, receive: Receive, send: Send, status: int, reason: str) -> None:
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": POLICY_VIOLATION, "reason": reason})
        return
    body = reason.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
