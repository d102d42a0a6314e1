"""Asks a server by its socket whether it lets people in.

A server whose files are damaged may run and still refuse every session, so a real one is opened: the start-up
message of Postgres's protocol 3.0 (PostgreSQL manual, "Message Flow"), up to "ready for query", nothing more.
"""

import socket
import struct
from dataclasses import dataclass
from pathlib import Path

_PROTOCOL = 3 << 16
_PATIENCE = 5.0  # seconds for each read
_COMING = "57P03"  # SQLSTATE cannot_connect_now: starting, stopping or recovering
_CROWDED = "53300"  # too_many_connections: it works, for others


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said.

    Attributes:
        ready: True when it opens sessions.
        refusal: Postgres's message when it runs but refuses for good, else "".
    """

    ready: bool
    refusal: str = ""


SILENT = Answer(ready=False)


def probe(address: Path, person: str, database: str) -> Answer:
    """The answer of the server that listens on the socket `address`; `SILENT` when none does."""
    words = f"user\0{person}\0database\0{database}\0\0".encode()
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(_PATIENCE)
            connection.connect(str(address))
            connection.sendall(struct.pack("!ii", len(words) + 8, _PROTOCOL) + words)
            answer = _listen(connection)
            connection.sendall(struct.pack("!ci", b"X", 4))  # good-bye, or the server logs a lost client
    except OSError:
        return SILENT
    return answer


def _listen(connection: socket.socket) -> Answer:
    while True:
        kind, length = struct.unpack("!ci", _exactly(connection, 5))
        body = _exactly(connection, length - 4)
        if kind == b"Z":
            return Answer(ready=True)
        if kind == b"E":
            return _refused(body)


def _refused(body: bytes) -> Answer:
    """Reads an error message: fields of one letter and a text (C is the SQLSTATE, M the message)."""
    fields = {field[:1]: field[1:].decode(errors="replace") for field in body.split(b"\0") if field}
    if fields.get(b"C") == _CROWDED:
        return Answer(ready=True)
    return SILENT if fields.get(b"C") == _COMING else Answer(ready=False, refusal=fields.get(b"M", "refused"))


def _exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = connection.recv(size - len(data))
        if not part:
            raise ConnectionResetError
        data += part
    return data
