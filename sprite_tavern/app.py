"""Puts the doors, the doormat and the house together, and serves them."""

import asyncio
import gc
import signal
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import structlog
import uvicorn
from fastapi import FastAPI

from sprite_tavern.core.errors import DatabaseDown, Unsafe
from sprite_tavern.core.keys import secret_key
from sprite_tavern.core.settings import Settings
from sprite_tavern.core.tasks import Tasks
from sprite_tavern.tavern import Tavern, open_tavern
from sprite_tavern.ui import feed, shell
from sprite_tavern.web import animations, errors, health, pictures
from sprite_tavern.web.door import Door, guard_sockets
from sprite_tavern.web.headers import SecurityHeaders
from sprite_tavern.web.starting import Starting
from sprite_tavern.worker.runner import Worker

GRACE_SECONDS = 5
FIRST_WAIT = 0.5
LONGEST_WAIT = 10.0
# A full collection stops every page at once (measured: 0.8 s at 600 pages). What start-up made is kept out of
# it, young generations are larger, and a full one runs when we say.
YOUNG, MIDDLE, OLD = 50_000, 20, 1000
COLLECT_SECONDS = 600.0

log = structlog.get_logger(__name__)


class OrderlyServer(uvicorn.Server):
    """Ends at SIGINT and SIGTERM without raising the signal again: the house is still to be closed."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Takes the signals until the process ends."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self.handle_exit, number, None)
        yield


def build_app(settings: Settings) -> FastAPI:
    """The ASGI application; `app.state.tavern` is None until the house is open."""
    app = FastAPI(title="Sprite Tavern", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.tavern = None
    errors.answer_errors(app)
    for part in (health, animations, pictures, feed):
        app.include_router(part.router)
    shell.furnish(app)
    app.add_middleware(Starting, house=lambda: app.state.tavern)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(Door, host_names=settings.host_names, key=secret_key(settings))
    guard_sockets()
    return app


async def serve(settings: Settings) -> None:
    """Serves the studio until SIGINT or SIGTERM.

    Raises:
        Unsafe: The address can't be listened on, or a setting is unsafe.
        DatabaseDown: The embedded database can't be started.
        StorageDown: The pictures' place can't be used.
    """
    listening = bind(settings.host, settings.port)
    app = build_app(settings)
    config = uvicorn.Config(
        app,
        http="h11",
        ws="websockets-sansio",
        ws_max_size=256 * 1024,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        h11_max_incomplete_event_size=64 * 1024,
        proxy_headers=False,
    )
    async with keep_open(app, settings):
        name, port = listening.getsockname()[:2]
        shown = f"[{name}]" if ":" in name else name
        print(f"Sprite Tavern is open: http://{shown}:{port}", flush=True)  # noqa: T201 - for the person at the shell
        await OrderlyServer(config).serve(sockets=[listening])


@asynccontextmanager
async def keep_open(app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """Opens the house for the app and closes it at the end of the block.

    A database server that is not there yet is waited for in the background: the app answers meanwhile.
    """
    tasks = Tasks()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(tasks.close)
        try:
            await _open(app, settings, stack)
        except DatabaseDown as error:
            if settings.database_url is None:
                raise
            log.warning("database.waiting", reason=error.message)
            tasks.start("open", _open_later(app, settings, stack))
        tasks.start("collect", _collect_garbage())
        yield


def bind(host: str, port: int) -> socket.socket:
    """A listening socket, so that a taken port is found before anything is started.

    Raises:
        Unsafe: The address can't be listened on; says what to do.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host.strip("[]"), port))
        listening.listen(512)
    except OSError as error:
        listening.close()
        raise Unsafe(
            f"Can't listen on {host}:{port} ({error.strerror}). Another program may be using the port: "
            f"stop it, or choose another one, for example PORT={port + 1}."
        ) from None
    listening.setblocking(False)  # noqa: FBT003 - the standard library's
    return listening


async def _open(app: FastAPI, settings: Settings, stack: AsyncExitStack) -> None:
    tavern: Tavern = await stack.enter_async_context(open_tavern(settings))
    if settings.worker:
        worker = Worker(tavern)
        worker.start()
        stack.push_async_callback(worker.stop)
    app.state.tavern = tavern
    stack.callback(setattr, app.state, "tavern", None)
    log.info("tavern.open", database="own" if settings.database_url else "embedded")


async def _open_later(app: FastAPI, settings: Settings, stack: AsyncExitStack) -> None:
    pause = FIRST_WAIT
    while True:
        await asyncio.sleep(pause)
        try:
            await _open(app, settings, stack)
        except DatabaseDown as error:
            pause = min(pause * 2, LONGEST_WAIT)
            log.warning("database.waiting", reason=error.message, retry_in=pause)
        else:
            return


def collect_rarely() -> None:
    """Keeps what start-up made out of garbage collection, and lets full collections be ours to begin."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG, MIDDLE, OLD)


async def _collect_garbage() -> None:
    collect_rarely()
    while True:
        await asyncio.sleep(COLLECT_SECONDS)
        gc.collect()
