"""Identifiers that sort by time: the history is paged by them."""

from uuid import UUID

import uuid6


def new_id() -> UUID:
    """A UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, then random bits."""
    return UUID(bytes=uuid6.uuid7().bytes)


def parse_id(text: str) -> UUID | None:
    """The UUID written in `text`, or None when it is none."""
    try:
        return UUID(text)
    except (ValueError, AttributeError, TypeError):
        return None
