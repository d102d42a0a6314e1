"""Serves NiceGUI's and our own unchanging files compressed once, from memory.

NiceGUI would compress every file again for every visitor; that costs 100 ms of processor time a cold visit.
"""

import asyncio
import gzip
import mimetypes
from pathlib import Path

import brotli
import nicegui
from nicegui import __version__
from nicegui.dependencies import esm_modules, js_components
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from sprite_tavern.ui.components.elements import FRONT

PREFIX = f"/_nicegui/{__version__}/"
STATIC = Path(nicegui.__file__).parent / "static"
FOREVER = "public, max-age=31536000, immutable"
ICON, ICON_PATH, FOR_A_DAY = "icon", "/favicon.ico", "public, max-age=86400"  # its address never changes
TEXT = {".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}
QUICK, BEST = 5, 11  # brotli: 50 ms or 3 s for the largest file
SMALL = 64_000  # bytes; these are compressed well at once
WARMED = (
    "static/quasar.umd.prod.js",
    "static/vue.esm-browser.prod.js",
    "static/nicegui.js",
    "static/socket.io.min.js",
    "static/nicegui.css",
    "static/lang/en-GB.umd.prod.js",
)
# What our pages do without: Quasar's fonts and looks (theme.css has the rules that its scrolling needs), and
# the sanitiser of raw HTML, which no page of ours has. They would be a tenth of a first visit.
REPLACED = {
    "static/fonts.css": b"",
    "static/quasar.unimportant.prod.css": b"",
    "static/quasar.important.prod.css": b"",
    "static/dompurify.mjs": b"export default { sanitize: () => '' };",
}


class Files:
    """Unchanging files, compressed once and kept."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[bytes, dict[str, str]]] = {}

    async def warm(self) -> None:
        """Compresses the large files as well as can be; takes some seconds of a processor, in a thread.

        A visitor who comes earlier gets them compressed quickly instead.
        """
        for name in WARMED:
            if path := _file(name):
                self._kept[name, "br"] = await asyncio.to_thread(_compressed, name, path, "br", BEST)

    async def answer(self, name: str, encoding: str) -> tuple[bytes, dict[str, str]] | None:
        """Body and headers for the address `name` after the prefix; None when it is no file."""
        kept = self._kept.get((name, encoding))
        if kept is None:
            path = _file(name)
            if path is None:
                return None
            quality = BEST if path.stat().st_size < SMALL else QUICK
            kept = await asyncio.to_thread(_compressed, name, path, encoding, quality)
            self._kept.setdefault((name, encoding), kept)
        return kept


class Precompressed:
    """ASGI middleware: answers `/_nicegui/<version>/` and the icon from `files`, and hands all else on."""

    def __init__(self, app: ASGIApp, files: Files) -> None:
        self._app = app
        self._files = files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers, or hands on."""
        path = scope.get("path", "")
        name = ICON if path == ICON_PATH else path.removeprefix(PREFIX) if path.startswith(PREFIX) else ""
        answer = None
        if name and scope["type"] == "http" and scope["method"] in ("GET", "HEAD"):
            answer = await self._files.answer(name, _encoding(scope))
        if answer is None:
            await self._app(scope, receive, send)
            return
        body, headers = answer
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": 200, "headers": raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def _encoding(scope: Scope) -> str:
    accepted = Headers(scope=scope).get("accept-encoding", "")
    return next((name for name in ("br", "gzip") if name in accepted), "")


def _file(name: str) -> Path | None:
    """The file behind an address, None when it is no file of ours or NiceGUI's."""
    kind, _, rest = name.partition("/")
    if name == ICON:
        return FRONT / "sign.svg"
    if kind == "components":
        return js_components[rest].path if rest in js_components else None
    if kind == "static":
        folder, inner = STATIC, rest
    elif kind == "esm":
        key, _, inner = rest.partition("/")
        if key not in esm_modules:
            return None
        folder = esm_modules[key].path
    else:
        return None
    path = (folder / inner).resolve()
    return path if path.is_relative_to(folder.resolve()) and path.is_file() else None


def _compressed(name: str, path: Path, encoding: str, quality: int) -> tuple[bytes, dict[str, str]]:
    body = REPLACED[name] if name in REPLACED else path.read_bytes()
    kind = TEXT.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    headers = {
        "content-type": kind,
        "cache-control": FOR_A_DAY if name == ICON else FOREVER,
        "vary": "Accept-Encoding",
        "x-content-type-options": "nosniff",
    }
    if path.suffix in TEXT and body and encoding:
        body = brotli.compress(body, quality=quality) if encoding == "br" else gzip.compress(body)
        headers["content-encoding"] = encoding
    headers["content-length"] = str(len(body))
    return body, headers
