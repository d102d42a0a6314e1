"""How much the web process grows for each open page: real page loads, real websockets, no browser."""

import asyncio
import re
from contextlib import AsyncExitStack

import httpx
import psutil
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin

from benchmarks.base import Result, studio_with_history
from sprite_tavern.web.door import COOKIE

WARM_UP = 20
TABS = 100
CLIENT_ID = re.compile(r"client_id': '([0-9a-f-]{36})'")


async def measure() -> list[Result]:
    """The growth over many tabs, divided by them; the first ones warm the process up."""
    async with studio_with_history(1) as studio, AsyncExitStack() as tabs:
        process = psutil.Process(studio.process.pid)
        for _ in range(WARM_UP):
            await _open(studio.url, tabs)
        before = process.memory_info().rss
        for _ in range(TABS):
            await _open(studio.url, tabs)
        after = process.memory_info().rss
    print(f"  web process: {before / 1e6:.0f} MB with {WARM_UP} tabs, {after / 1e6:.0f} MB with {TABS} more")
    return [Result("server memory per connected tab", (after - before) / TABS / 1000, "kB", 450)]


async def _open(url: str, tabs: AsyncExitStack) -> None:
    """Loads the page and holds its websocket open, as a tab does."""
    answer = await asyncio.to_thread(httpx.get, url)
    found = CLIENT_ID.search(answer.text)
    if found is None:
        raise RuntimeError("the page names no client")
    query = (
        f"client_id={found[1]}&next_message_id=0&implicit_handshake=true"
        f"&tab_id={found[1]}&document_id={found[1]}"
    )
    socket = await tabs.enter_async_context(
        connect(
            f"{url.replace('http', 'ws')}/_nicegui_ws/socket.io/?EIO=4&transport=websocket&{query}",
            origin=Origin(url),
            additional_headers={"Cookie": f"{COOKIE}={answer.cookies[COOKIE]}"},
        )
    )
    await socket.recv()  # engine.io opens
    await socket.send("40")
    greeting = await socket.recv()
    if not str(greeting).startswith("40"):
        raise RuntimeError(f"the socket was refused: {greeting!r}")
    tabs.push_async_callback(_stop, asyncio.create_task(_answer_pings(socket)))


async def _answer_pings(socket: ClientConnection) -> None:
    async for message in socket:
        if message == "2":
            await socket.send("3")


async def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
