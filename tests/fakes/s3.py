"""An S3 server on this computer, reached over HTTP like any other (moto's, which checks no signatures)."""

import contextlib
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import boto3
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.s3.models import s3_backends
from moto.server import ThreadedMotoServer

from sprite_tavern.storage.s3 import S3Place

ACCESS_KEY, SECRET_KEY = "test-access-key", "test-secret-key"


@dataclass(frozen=True)
class S3Server:
    """A running server.

    Attributes:
        url: Its address.
        client: A boto3 client of the tests' own, to look behind the storage's back.
    """

    url: str
    client: Any

    def place(self, bucket: str) -> S3Place:
        """A new, empty bucket."""
        self.client.create_bucket(Bucket=bucket)
        return place_at(self.url, bucket)

    def fill(self, bucket: str, names: list[str]) -> None:
        """Puts a byte under each name, without the way over HTTP."""
        backend = s3_backends[DEFAULT_ACCOUNT_ID]["aws"]
        for name in names:
            backend.put_object(bucket, name, b"x")


def place_at(url: str, bucket: str = "pictures", patience: float = 15.0) -> S3Place:
    """A bucket at any address, with `patience` seconds for a call in all."""
    return S3Place(bucket, url, "us-east-1", ACCESS_KEY, SECRET_KEY, total_seconds=patience)


@contextlib.contextmanager
def s3_server() -> Iterator[S3Server]:
    """An S3 server without buckets, on a free port of the loopback."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    url = f"http://{host}:{port}"
    client = boto3.client(
        "s3",
        endpoint_url=url,
        region_name="us-east-1",
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
    )
    try:
        yield S3Server(url, client)
    finally:
        client.close()
        server.stop()


@contextlib.contextmanager
def silent_server() -> Iterator[str]:
    """The address of a server that takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
