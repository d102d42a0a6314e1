"""From a provider's bytes to what is kept: a clean PNG, a thumbnail, and the facts of the picture.

Pure and heavy: runs in the process pool. The bytes are untrusted until `decode` has read them.
"""

from dataclasses import dataclass, replace
from typing import Any

from sprite_tavern.imaging.alpha import harden
from sprite_tavern.imaging.canvas import Placement
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.palette import colours, count_colours, from_hex
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png, enlarge, thumbnail
from sprite_tavern.imaging.reducing import keyed, reduce_to, without_flat_background
from sprite_tavern.imaging.register import lock

THUMB_SIDE = 256
SHOWN_COLOURS = 64


@dataclass(frozen=True, slots=True)
class Finished:
    """A picture ready to be kept.

    Attributes:
        picture: PNG without metadata.
        thumb: PNG for lists, no side longer than 256 px; the picture itself when that is small.
        width: Pixels.
        height: Pixels.
        colours: Number of different opaque colours.
        palette: Up to 64 of them as #rrggbb, most used first.
        raw: The untouched answer as PNG, where it was changed to fit the sprite.
        fidelity: How well such an answer kept the sprite: plain values of `register.Fidelity`.
    """

    picture: bytes
    thumb: bytes
    width: int
    height: int
    colours: int
    palette: tuple[str, ...]
    raw: bytes | None = None
    fidelity: dict[str, Any] | None = None


def finish_sprite(data: bytes) -> Finished:
    """A sprite as it is kept: alpha is 0 or 255, nothing else is changed.

    Raises:
        BadPicture: The bytes are no usable picture.
    """
    return finish_pixels(decode(data).pixels)


def finish_pixels(sprite: Pixels) -> Finished:
    """A sprite of our own drawing as it is kept: alpha is 0 or 255, nothing else is changed."""
    return _finished(harden(sprite))


def finish_cut(data: bytes, key: str | None) -> Finished:
    """A sprite whose background was to be transparent, cut out where the provider has left one colour there.

    Args:
        data: The answer.
        key: Colour that stood behind the sprite when it was sent, as #rrggbb; None: any, if it is flat.

    Raises:
        BadPicture: The bytes are no usable picture.
    """
    sprite = harden(decode(data).pixels)
    return _finished(keyed(sprite, from_hex(key)) if key else without_flat_background(sprite))


def finish_reduced(data: bytes, wanted: dict[str, Any]) -> Finished:
    """A large picture "as pixel art", brought to the sprite that was asked for; the picture is kept, too.

    Args:
        data: The answer of a model that makes no true sprites.
        wanted: "width" and "height" of the sprite, and "key": the background's colour as #rrggbb, or None.

    Raises:
        BadPicture: The bytes are no usable picture.
    """
    answer = decode(data).pixels
    key = from_hex(wanted["key"]) if wanted["key"] else None
    sprite = reduce_to(answer, (wanted["width"], wanted["height"]), key)
    return replace(_finished(sprite), raw=encode_png(answer, optimise=False))


def finish_enhancement(data: bytes) -> Finished:
    """An enhancement as it is kept: soft alpha stays.

    Raises:
        BadPicture: The bytes are no usable picture.
    """
    return _finished(decode(data).pixels)


def finish_locked(data: bytes, sprite: bytes, placement: dict[str, Any]) -> Finished:
    """A redrawn sprite, laid back onto the sprite's frame and cut out along its silhouette.

    Args:
        data: The answer: the canvas that was sent, redrawn.
        sprite: The sprite that stood on it, as kept.
        placement: Where it stood: plain values of `canvas.Placement`.

    Raises:
        BadPicture: The bytes are no usable picture.
    """
    answer = decode(data).pixels
    locked = lock(answer, decode(sprite).pixels, Placement.from_json(placement))
    raw = encode_png(answer, optimise=False)
    return replace(_finished(locked.pixels), raw=raw, fidelity=locked.fidelity.to_json())


def _finished(pixels: Pixels) -> Finished:
    height, width = pixels.shape[:2]
    picture = encode_png(pixels)
    small = max(width, height) <= THUMB_SIDE
    return Finished(
        picture=picture,
        thumb=picture if small else encode_png(thumbnail(pixels, THUMB_SIDE)),
        width=width,
        height=height,
        colours=count_colours(pixels),
        palette=tuple(swatch.colour for swatch in colours(pixels)[:SHOWN_COLOURS]) if small else (),
    )


def enlarged_png(data: bytes, factor: int) -> bytes:
    """A kept PNG at an integer scale, every pixel a square of `factor` pixels."""
    return encode_png(enlarge(decode(data).pixels, factor))
