"""The house's own secret: given by the settings, or made once and kept in the data folder."""

import hashlib
import hmac
import os
import secrets
import tempfile
from base64 import urlsafe_b64encode
from contextlib import suppress
from pathlib import Path

from sprite_tavern.core.errors import Unsafe
from sprite_tavern.core.place import make_data_dir
from sprite_tavern.core.settings import SHORTEST_SECRET, Settings

KEY_FILE = "secret.key"
TOKEN_BYTES = 32
SIGNATURE_BYTES = 16


def secret_key(settings: Settings) -> bytes:
    """The key that signs cookies; the same for every process that shares the settings or the data folder.

    Raises:
        Unsafe: The kept key can't be read, or is too short to be one.
    """
    if settings.secret_key is not None:
        return settings.secret_key.get_secret_value().encode()
    path = settings.data_dir / KEY_FILE
    make_data_dir(settings.data_dir)
    with suppress(FileExistsError):
        _keep(path, secrets.token_urlsafe(TOKEN_BYTES))
    try:
        key = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise Unsafe(f"{KEY_FILE} in the data folder can't be read. Give it back to this account.") from None
    if len(key) < SHORTEST_SECRET:
        raise Unsafe(f"{KEY_FILE} in the data folder is damaged. Remove it: a new one is made.")
    return key.encode()


def signed_token(key: bytes) -> str:
    """A fresh random token that `is_signed` recognises: 256 bits, then their signature."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    return f"{token}.{_signature(key, token)}"


def is_signed(key: bytes, value: str) -> bool:
    """True for a token that was made with this key."""
    token, _, signature = value.partition(".")
    return hmac.compare_digest(signature.encode(), _signature(key, token).encode())


def _signature(key: bytes, token: str) -> str:
    digest = hmac.new(key, f"visit:{token}".encode(), hashlib.sha256).digest()[:SIGNATURE_BYTES]
    return urlsafe_b64encode(digest).decode().rstrip("=")


def _keep(path: Path, key: str) -> None:
    """Writes the key whole or not at all, for this account only; the first of several writers wins."""
    handle, name = tempfile.mkstemp(prefix=path.name, dir=path.parent)
    new = Path(name)
    try:
        with os.fdopen(handle, "w") as file:
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
        os.link(new, path)  # unlike a rename, this fails when there is one already
    finally:
        new.unlink(missing_ok=True)
