"""Checks a request against the model's card before anything is sent: what can't work costs no call."""

import math
from collections.abc import Mapping
from typing import Any

from sprite_tavern.core.errors import Garbage, Rejected
from sprite_tavern.core.types import ModelCard, Option, Sizes
from sprite_tavern.imaging.decode import MAX_PIXELS, MAX_SIDE
from sprite_tavern.imaging.headers import BadHeader, read_header

SMALLEST_PICTURE = 8
"""No provider makes a picture with a shorter side on purpose."""

_MEDIA_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp", "GIF": "image/gif"}


def check_size(card: ModelCard, width: int, height: int) -> None:
    """Nothing, when the model makes sprites of this size.

    Raises:
        Rejected: It does not; the words name the limit.
    """
    problem = size_problem(card.sizes, width, height) if card.sizes else None
    if problem:
        raise Rejected(f"{card.label} can't make {width} × {height}: {problem}.", field="width")


def size_problem(sizes: Sizes, width: int, height: int) -> str | None:
    """What is wrong with a size, in words; None when nothing is."""
    return _side_problem(sizes, width, height) or _shape_problem(sizes, width, height)


def _side_problem(sizes: Sizes, width: int, height: int) -> str | None:
    area = width * height
    if min(width, height) < sizes.minimum or max(width, height) > sizes.maximum:
        return f"each side must have {sizes.minimum} to {sizes.maximum} pixels"
    if area < sizes.minimum_area:
        return f"it must have at least {sizes.minimum_area:,} pixels in all"
    if sizes.maximum_area is not None and area > sizes.maximum_area:
        return f"it may have at most {sizes.maximum_area:,} pixels in all"
    if width % sizes.step or height % sizes.step:
        return f"each side must be a multiple of {sizes.step}"
    return None


def _shape_problem(sizes: Sizes, width: int, height: int) -> str | None:
    if (sizes.square or min(width, height) < sizes.square_below) and width != height:
        return "it must be square" + ("" if sizes.square else f" when a side is below {sizes.square_below}")
    if sizes.frames and not any(width <= wide and height <= high for wide, high in sizes.frames):
        return f"in this shape it must fit into {_nearest(sizes.frames, width, height)}"
    return None


def _nearest(frames: tuple[tuple[int, int], ...], width: int, height: int) -> str:
    """The frame whose shape is most like the sprite's."""
    wide, high = min(frames, key=lambda frame: abs(math.log(width * frame[1] / (height * frame[0]))))
    return f"{wide} × {high}"


def chosen_options(card: ModelCard, given: Mapping[str, Any]) -> dict[str, Any]:
    """The model's own options, with defaults filled in and empty ones left out; foreign ones are dropped.

    Those that stand for pictures are left out, too: the pictures are in the request.

    Raises:
        Rejected: A value is of the wrong kind or out of range.
    """
    chosen: dict[str, Any] = {}
    for option in card.options:
        value = given.get(option.name, option.default)
        if value is None or value == "" or option.kind in {"sprite", "sprites", "mask"}:
            continue
        if not _fits(option, value):
            raise Rejected(f'{card.label} does not take this value for "{option.label}".', field=option.name)
        chosen[option.name] = value
    return chosen


def _fits(option: Option, value: object) -> bool:
    if option.kind == "switch":
        return isinstance(value, bool)
    if option.kind == "number":
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            return False
        low = -math.inf if option.minimum is None else option.minimum
        high = math.inf if option.maximum is None else option.maximum
        return low <= value <= high
    if option.kind == "choice":
        return any(choice.value == value for choice in option.choices)
    return isinstance(value, str)


def check_prompt(card: ModelCard, prompt: str) -> None:
    """Nothing, when the prompt has a length that the model takes; else raises `Rejected`."""
    if not prompt.strip():
        raise Rejected("The prompt is empty: write a few words.", field="prompt")
    if len(prompt) > card.prompt_limit:
        raise Rejected(f"{card.label} takes at most {card.prompt_limit:,} characters.", field="prompt")


def media_type(provider: str, picture: bytes) -> str:
    """The true type of a delivered picture, read from its first bytes only.

    Raises:
        Garbage: It is no picture, or of a size that nobody asked for.
    """
    try:
        header = read_header(picture)
    except BadHeader:
        raise Garbage(
            f"{provider} delivered something that is no picture. It probably charged for it."
        ) from None
    small = min(header.width, header.height) < SMALLEST_PICTURE
    large = max(header.width, header.height) > MAX_SIDE or header.width * header.height > MAX_PIXELS
    if small or large:
        raise Garbage(
            f"{provider} delivered a picture of {header.width} × {header.height} pixels, which can't be used."
        )
    return _MEDIA_TYPES[header.format]
