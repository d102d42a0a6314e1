"""Keeps the tests on this computer: an audit hook refuses every connection and every name beyond it.

An audit hook sees what any library does through Python's sockets, in every thread, and can't be undone by
one that brings sockets of its own making.
"""

import ipaddress
import socket
import sys
from collections.abc import Iterator

import pytest

# Names that are promised never to exist (RFC 6761): answered here, so that no question leaves the computer.
NOWHERE = (".invalid", ".test", ".example")
LOCAL_NAMES = frozenset({"", "localhost", "ip6-localhost"})

_attempts: list[str] = []


class OutsideWorld(RuntimeError):
    """A test tried to reach another computer."""


def _is_local(host: str) -> bool:
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host.lower().rstrip(".") in LOCAL_NAMES or host.lower().endswith(".localhost")
    return address.is_loopback or address.is_unspecified


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    return True


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.connect":
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else ""  # a path, or Bluetooth and the like
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else str(host or "")
    if _is_local(name) or (event == "socket.getaddrinfo" and _is_literal(name)):
        return
    if name.lower().rstrip(".").endswith(NOWHERE):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    _attempts.append(name)
    raise OutsideWorld(f"This test tried to reach {name}.")


sys.addaudithook(_watch)


@pytest.fixture(autouse=True)
def _only_this_computer() -> Iterator[None]:
    """Fails a test that tried to leave the computer, also when its code swallowed the refusal."""
    _attempts.clear()
    yield
    assert _attempts == []
