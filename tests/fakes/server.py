"""A small HTTP/1.1 server on loopback that can be told to misbehave, byte by byte.

It runs in its own thread, so that blocking clients (official SDKs) and async ones can both be pointed at it.
"""

import asyncio
import json
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any

READ_SECONDS = 30
PHRASES = {status.value: status.phrase for status in HTTPStatus}


@dataclass(frozen=True)
class Request:
    """What came in; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Reply:
    """What goes out. `send` replaces the ordinary way of sending it."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    send: "Send | None" = None

    def wire(self) -> bytes:
        phrase = PHRASES.get(self.status, "Odd")
        headers = {"Content-Length": str(len(self.body)), "Connection": "close", **self.headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        return f"HTTP/1.1 {self.status} {phrase}\r\n{head}\r\n".encode() + self.body


Send = Callable[[asyncio.StreamReader, asyncio.StreamWriter, Reply], Awaitable[None]]
Handler = Callable[[Request], Reply]


def json_reply(status: int, value: object, **headers: str) -> Reply:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, json.dumps(value).encode(), {"Content-Type": "application/json", **named})


LISTING = "/models?"
"""An open house asks for lists of models whenever it likes: only cues that name them meet such a request."""


@dataclass(frozen=True)
class Cue:
    """A misbehaviour for the next request that fits it.

    Attributes:
        change: Makes the reply from the request and the ordinary handler; not calling the handler means
            that the request was refused unpaid.
        method: Only requests of this method; empty for all.
        path: Only requests whose path holds this text.
        forever: Not used up.
    """

    change: Callable[[Request, Handler], Reply]
    method: str = ""
    path: str = ""
    forever: bool = False

    def fits(self, request: Request) -> bool:
        if LISTING in request.path and LISTING not in self.path:
            return False
        return self.method in {"", request.method} and self.path in request.path

    def on(self, method: str = "", path: str = "") -> "Cue":
        return replace(self, method=method, path=path)

    def always(self) -> "Cue":
        return replace(self, forever=True)


class FakeServer:
    """Serves one handler on 127.0.0.1 until stopped."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._cues: list[Cue] = []
        self._lock = threading.RLock()  # a handler may script the next request
        self._ready = threading.Event()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self.requests: list[Request] = []
        self.port = 0
        self.arrived = threading.Event()
        self.hung_up = threading.Event()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def script(self, *cues: Cue) -> None:
        """The next requests meet these cues, in this order."""
        with self._lock:
            self._cues.extend(cues)

    def reset(self) -> None:
        with self._lock:
            self._cues.clear()
            self.requests.clear()
            self.arrived.clear()
            self.hung_up.clear()

    def start(self, port: int = 0) -> None:
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(port)), daemon=True)
        self._thread.start()
        if not self._ready.wait(60):
            raise RuntimeError("the stand-in server did not start")

    def stop(self) -> None:
        if self._loop and self._stop and self._thread:
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(10)

    async def _serve(self, port: int) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._connected, "127.0.0.1", port, limit=2**20)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            async with asyncio.timeout(READ_SECONDS):
                request = await _read(reader)
            reply = self._reply(request)
            await (reply.send or send_whole)(reader, writer, reply)
        except (OSError, asyncio.IncompleteReadError, TimeoutError):
            self.hung_up.set()
        finally:
            self._connections.discard(task)
            writer.close()

    def _reply(self, request: Request) -> Reply:
        with self._lock:
            self.requests.append(request)
            cue = next((cue for cue in self._cues if cue.fits(request)), None)
            if LISTING not in request.path and (cue is not None or not self._cues):
                self.arrived.set()
            if cue is not None and not cue.forever:
                self._cues.remove(cue)
            return cue.change(request, self._handler) if cue else self._handler(request)


async def send_whole(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter, reply: Reply) -> None:
    writer.write(reply.wire())
    await writer.drain()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    method, path, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in lines if line)
    headers = {name.strip().lower(): value.strip() for name, _, value in pairs}
    if headers.get("transfer-encoding") == "chunked":
        body = await _read_chunks(reader)
    else:
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, path, headers, body)


async def _read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int((await reader.readline()).split(b";")[0], 16):
        body += await reader.readexactly(size)
        await reader.readline()
    await reader.readline()
    return body
