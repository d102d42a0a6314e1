"""Hands the house to every request; while it is not open yet, answers for it.

The database may come up later than we do: a browser then sees a page that opens by itself.
"""

from collections.abc import Callable

from starlette.types import ASGIApp, Receive, Scope, Send

HOUSE = "tavern.house"
ALWAYS = ("/livez", "/readyz")
PAGE = (
    b"<!doctype html><html lang=en><meta charset=utf-8><meta http-equiv=refresh content=2>"
    b"<meta name=viewport content='width=device-width'><title>Sprite Tavern</title>"
    b"<body style='background:#140d0b;color:#f2a93b;font:1.1rem monospace;display:grid;place-content:center;"
    b"height:90vh;text-align:center'><h1>Sprite Tavern</h1><p>The database can't be reached yet. "
    b"This page opens by itself as soon as it can.</p>"
)


class Starting:
    """ASGI middleware.

    Args:
        app: What is inside.
        house: Gives the open house, or None.
    """

    def __init__(self, app: ASGIApp, house: Callable[[], object | None]) -> None:
        self._app = app
        self._house = house

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes on when open."""
        house = self._house()
        scope[HOUSE] = house
        if scope["type"] != "http" or scope["path"] in ALWAYS or house is not None:
            await self._app(scope, receive, send)
            return
        headers = [
            (b"content-type", b"text/html; charset=utf-8"),
            (b"content-length", str(len(PAGE)).encode()),
            (b"cache-control", b"no-store"),
            (b"retry-after", b"2"),
        ]
        await send({"type": "http.response.start", "status": 503, "headers": headers})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else PAGE})
