"""Which addresses may be contacted: the provider's own base, and public hosts that it may name in answers.

A provider's answer can name any address, so a picture is fetched only from hosts listed by us, over https,
and the connection goes to the very address that was checked: a name can't be re-pointed in between.
"""

import asyncio
import ipaddress
import socket
from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from sprite_tavern.core.settings import is_loopback

_STANDARD_PORTS = {"https": 443, "http": 80}
_IPV4_INSIDE_IPV6 = ipaddress.ip_network("64:ff9b::/96")


class ForbiddenAddress(ValueError):
    """The address may not be contacted; the text says why, without the address."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a connection goes.

    Attributes:
        scheme: "https", or "http" for this computer only.
        host: Name for the Host header and the certificate.
        port: Number.
        address: The checked IP address to connect to.
        target: Path and query.
    """

    scheme: str
    host: str
    port: int
    address: str
    target: str

    @property
    def url(self) -> str:
        """The URL with the checked address in place of the name."""
        literal = f"[{self.address}]" if ":" in self.address else self.address
        return f"{self.scheme}://{literal}:{self.port}{self.target}"

    @property
    def host_header(self) -> str:
        """What the Host header says."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        return name if self.port == _STANDARD_PORTS[self.scheme] else f"{name}:{self.port}"


def check_base(base_url: str, plain_hosts: Collection[str] = ()) -> str:
    """The base URL without a slash at its end.

    Args:
        base_url: From the settings.
        plain_hosts: Hosts besides this computer that may be called by http.

    Raises:
        ForbiddenAddress: Not https although it must be, or it holds a user, query or fragment.
    """
    parts = _split(base_url)
    if parts.scheme == "http" and not _may_be_plain(parts.hostname or "", plain_hosts):
        raise ForbiddenAddress(
            "it must begin with https:// (http:// only on this computer and, for your own servers, on "
            "hosts in PLAIN_HTTP_HOSTS)"
        )
    if parts.query or parts.fragment:
        raise ForbiddenAddress("it must end after the path")
    return base_url.rstrip("/")


async def locate(
    url: str, base_url: str, allowed_hosts: Collection[str], plain_hosts: Collection[str] = ()
) -> Place:
    """The place a picture may be fetched from.

    Args:
        url: What the provider named.
        base_url: The provider's own base; when it is on this computer, pictures may be there too.
        allowed_hosts: Names, or endings that begin with a dot.
        plain_hosts: Hosts that count like this computer.

    Raises:
        ForbiddenAddress: Another scheme, host or port than allowed, or a host that is not public.
    """
    parts = _split(url)
    port = parts.port or _STANDARD_PORTS[parts.scheme]
    host = (parts.hostname or "").rstrip(".").lower()
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    if _is_own(parts, port, base_url, plain_hosts):
        return Place(parts.scheme, host, port, await _resolve(host, port, public=False), target)
    if parts.scheme != "https" or port != _STANDARD_PORTS["https"]:
        raise ForbiddenAddress("it is not https on the usual port")
    if not any(_matches(host, allowed) for allowed in allowed_hosts):
        raise ForbiddenAddress("its host is not one of the provider's")
    return Place(parts.scheme, host, port, await _resolve(host, port, public=True), target)


def is_public(address: str) -> bool:
    """True when an IP address is on the open internet, also looked at as IPv4 inside IPv6."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _IPV4_INSIDE_IPV6:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


def _split(url: str) -> SplitResult:
    if any(character <= " " or character == "\\" or character > "~" for character in url):
        raise ForbiddenAddress("it holds characters that no address holds")
    try:
        parts = urlsplit(url)
        wrong = parts.scheme not in _STANDARD_PORTS or not parts.hostname or parts.port == 0
    except ValueError:
        raise ForbiddenAddress("it is no address") from None
    if wrong:
        raise ForbiddenAddress("it is no web address")
    if parts.username is not None or parts.password is not None:
        raise ForbiddenAddress("it names a user")
    return parts


def _matches(host: str, allowed: str) -> bool:
    return host == allowed or (allowed.startswith(".") and host.endswith(allowed))


def _is_own(parts: SplitResult, port: int, base_url: str, plain_hosts: Collection[str]) -> bool:
    own = urlsplit(base_url)
    own_port = own.port or _STANDARD_PORTS[own.scheme]
    same = (own.scheme, own.hostname, own_port) == (parts.scheme, parts.hostname, port)
    return same and _may_be_plain(own.hostname or "", plain_hosts)


def _may_be_plain(host: str, plain_hosts: Collection[str]) -> bool:
    return is_loopback(host) or host in plain_hosts


async def _resolve(host: str, port: int, *, public: bool) -> str:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ForbiddenAddress("its host is not known") from None
    addresses = [str(entry[4][0]) for entry in found]
    if public and not all(is_public(address) for address in addresses):
        raise ForbiddenAddress("its host is not on the open internet")
    return addresses[0]
