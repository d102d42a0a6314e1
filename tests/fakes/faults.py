"""Cues: the ways in which a provider can fail. Those that call the handler were accepted, and so are paid."""

import asyncio
import gzip
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace

from tests.fakes.server import Cue, Handler, Reply, Request, Send, json_reply

Change = Callable[[Reply], Reply]
BLOCK = bytes(65536)
GIGABYTE = 1_000_000_000


def status(code: int, body: object = None, **headers: str) -> Cue:
    """Refused with this status; `Retry_After="7"` sets a header."""
    reply = json_reply(code, body if body is not None else {"detail": f"stand-in says {code}"}, **headers)
    return Cue(lambda _request, _handler: reply)


def raw(body: bytes, code: int = 200, **headers: str) -> Cue:
    """Accepted, but answered with this body."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return _accepted(lambda _reply: Reply(code, body, named))


def html(code: int = 200) -> Cue:
    return raw(b"<!doctype html><title>Oops</title><p>Something went wrong", code, Content_Type="text/html")


def redirect(location: str, code: int = 307) -> Cue:
    return Cue(lambda _request, _handler: Reply(code, b"", {"Location": location}))


def gzip_bomb(size: int = 300_000_000) -> Cue:
    """Few bytes that would unfold to `size`."""
    press = zlib.compressobj(9, wbits=-15)
    repeats, megabyte = size // 1_000_000, bytes(1_000_000)
    block = press.compress(megabyte) + press.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for _ in range(repeats):
        checksum = zlib.crc32(megabyte, checksum)
    tail = press.flush() + struct.pack("<II", checksum, repeats * 1_000_000)
    return raw(b"\x1f\x8b\x08" + bytes(7) + block * repeats + tail, Content_Encoding="gzip")


def small_gzip() -> Cue:
    """A sound answer, but compressed although nobody asked."""
    return _accepted(
        lambda reply: replace(
            reply, body=gzip.compress(reply.body), headers={**reply.headers, "Content-Encoding": "gzip"}
        )
    )


def stall() -> Cue:
    """Accepted, then silent until the other side hangs up."""
    return _sent(_wait_for_hang_up)


def cut() -> Cue:
    """Accepted, then the connection is reset without a byte."""

    async def send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _reply: Reply) -> None:
        writer.transport.abort()

    return _sent(send)


def cut_midway() -> Cue:
    """Accepted; the connection breaks in the middle of the answer."""

    async def send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter, reply: Reply) -> None:
        wire = reply.wire()
        writer.write(wire[: len(wire) // 2])
        await writer.drain()
        writer.close()

    return _sent(send)


def noise() -> Cue:
    """Accepted, then bytes that are no HTTP."""

    async def send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _reply: Reply) -> None:
        writer.write(b"\x00\xff\x13\x37 this is not HTTP\r\n\r\n" * 4)
        await writer.drain()

    return _sent(send)


def drip(interval: float = 0.05, code: int = 200) -> Cue:
    """One byte at a time for ever, each well within a read timeout; below 400 it was accepted."""

    async def send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _reply: Reply) -> None:
        writer.write(f"HTTP/1.1 {code} Slow\r\nContent-Length: 1000000\r\n\r\n".encode())
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(interval)

    return _sent(send) if code < 400 else _refused(send)


def endless(declared: int | None = GIGABYTE, code: int = 200) -> Cue:
    """Zeros without end, with a declared length or chunked without one; below 400 it was accepted."""

    async def send(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter, _reply: Reply) -> None:
        length = "Transfer-Encoding: chunked" if declared is None else f"Content-Length: {declared}"
        writer.write(f"HTTP/1.1 {code} Long\r\n{length}\r\n\r\n".encode())
        block = BLOCK if declared is not None else b"%x\r\n%s\r\n" % (len(BLOCK), BLOCK)
        sent = 0
        while declared is None or sent < declared:
            writer.write(block)
            await writer.drain()
            sent += len(BLOCK)

    return _sent(send) if code < 400 else _refused(send)


def _accepted(change: Change) -> Cue:
    def reply(request: Request, handler: Handler) -> Reply:
        return change(handler(request))

    return Cue(reply)


def _sent(send: Send) -> Cue:
    return _accepted(lambda reply: replace(reply, send=send))


def _refused(send: Send) -> Cue:
    return Cue(lambda _request, _handler: Reply(send=send))


async def _wait_for_hang_up(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter, _r: Reply) -> None:
    await reader.read()
    raise ConnectionResetError("the client hung up")
