"""Security headers on every answer that does not set its own."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Vue compiles templates in the browser and NiceGUI evaluates handlers: inline scripts and eval can't be
# forbidden. Everything else is.
POLICY = {
    "default-src": "'self'",
    "script-src": "'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self' ws: wss:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
HEADERS = {
    "content-security-policy": "; ".join(f"{name} {value}" for name, value in POLICY.items()),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}
# Scripts, styles, fonts and pixels are no documents: they frame nothing and run under their page's policy. A
# page loads eighty of them, so what tells nothing is left away.
NO_DOCUMENT = ("text/javascript", "text/css", "font/", "image/png", "image/webp")
FOR_ALL = ("x-content-type-options",)


class SecurityHeaders:
    """ASGI middleware."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Adds what is missing to the answer's headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                names = FOR_ALL if headers.get("content-type", "").startswith(NO_DOCUMENT) else HEADERS
                for name in names:
                    headers.setdefault(name, HEADERS[name])
            await send(message)

        await self._app(scope, receive, sending)
