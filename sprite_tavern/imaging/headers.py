"""Read size and frame count of a picture from its first bytes, without decoding anything.

Decoders reserve memory for what a header announces, so the limits must be checked by code that reserves
nothing. Only the four formats that the tavern takes are known here; all else is no picture.
"""

import struct
from dataclasses import dataclass

FRAMES_COUNTED = 4096
"""Counting stops here: far above any limit, far below what a hostile file announces."""

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_JPEG_SIZE_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_BARE_MARKERS = frozenset({0x01, *range(0xD0, 0xD9)})


class BadHeader(ValueError):
    """The bytes do not begin like one of the four formats, or end too early."""


@dataclass(frozen=True)
class Header:
    """What a file announces about itself; width and height in pixels."""

    format: str
    width: int
    height: int
    frames: int = 1


def read_header(data: bytes) -> Header:
    """Return what the file announces.

    Raises:
        BadHeader: not a PNG, GIF, WebP or JPEG, or too short to say its size.
    """
    try:
        if data.startswith(_PNG):
            return _png(data)
        if data.startswith((b"GIF87a", b"GIF89a")):
            return _gif(data)
        if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
            return _webp(data)
        if data.startswith(_JPEG):
            return _jpeg(data)
    except (struct.error, IndexError) as error:
        raise BadHeader("the file ends inside its header") from error
    raise BadHeader("not a PNG, GIF, WebP or JPEG picture")


def _png(data: bytes) -> Header:
    if data[12:16] != b"IHDR":
        raise BadHeader("the PNG has no header chunk")
    width, height = struct.unpack_from(">II", data, 16)
    frames, at = 1, len(_PNG)
    while at + 8 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        if kind == b"acTL":
            frames = max(1, struct.unpack_from(">I", data, at + 8)[0])
        if kind == b"IDAT":
            break
        at += length + 12
    return Header("PNG", width, height, frames)


def _gif(data: bytes) -> Header:
    """Walk the blocks: the size is that of the screen or of the farthest frame, if one reaches beyond."""
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    at, frames = 13 + _colour_table(flags), 0
    while at < len(data) and data[at] != 0x3B and frames < FRAMES_COUNTED:
        if data[at] == 0x21:
            at = _skip_blocks(data, at + 2)
        elif data[at] == 0x2C:
            left, top, wide, high, flags = struct.unpack_from("<HHHHB", data, at + 1)
            width, height, frames = max(width, left + wide), max(height, top + high), frames + 1
            at = _skip_blocks(data, at + 11 + _colour_table(flags))
        else:
            break
    return Header("GIF", width, height, max(1, frames))


def _colour_table(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _skip_blocks(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += data[at] + 1
    return at + 1


def _webp(data: bytes) -> Header:
    kind = data[12:16]
    if kind == b"VP8X":
        width = int.from_bytes(data[24:27], "little") + 1
        height = int.from_bytes(data[27:30], "little") + 1
        if len(data) < 30:
            raise BadHeader("the WebP ends inside its header")
        return Header("WEBP", width, height, _webp_frames(data))
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return Header("WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return Header("WEBP", width & 0x3FFF, height & 0x3FFF)
    raise BadHeader("the WebP begins with an unknown chunk")


def _webp_frames(data: bytes) -> int:
    frames, at = 0, 12
    while at + 8 <= len(data) and frames < FRAMES_COUNTED:
        kind, length = struct.unpack_from("<4sI", data, at)
        frames += kind == b"ANMF"
        at += 8 + length + (length & 1)
    return max(1, frames)


def _jpeg(data: bytes) -> Header:
    at = 2
    while True:
        if data[at] != 0xFF:
            raise BadHeader("the JPEG's segments are broken")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _JPEG_BARE_MARKERS:
            at += 2
        elif marker in _JPEG_SIZE_MARKERS:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return Header("JPEG", width, height)
        else:
            at += 2 + max(2, struct.unpack_from(">H", data, at + 2)[0])
