"""Reads multipart forms as servers do."""

from dataclasses import dataclass, field
from email import message_from_bytes, policy

from tests.fakes.server import Request


@dataclass
class Received:
    """A form that came in.

    Attributes:
        texts: Value of each field, the last one where it came twice.
        files: Contents by field, in order; `image[]` counts as `image`.
        order: Names of the fields as they came.
    """

    texts: dict[str, str] = field(default_factory=dict)
    files: dict[str, list[bytes]] = field(default_factory=dict)
    order: list[str] = field(default_factory=list)


def form_in(request: Request) -> Received:
    """The form in a request's body; raises `ValueError` when it is none."""
    kind = request.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        raise ValueError("no multipart form")
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    received = Received()
    for part in message_from_bytes(head + request.body, policy=policy.HTTP).iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        received.order.append(name)
        if part.get_filename() is None:
            received.texts[name] = content.decode()
        else:
            received.files.setdefault(name.removesuffix("[]"), []).append(content)
    return received
