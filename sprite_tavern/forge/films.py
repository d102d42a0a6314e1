"""From a sprite's PNG to the file of its animation. Pure and heavy: runs in the process pool."""

from dataclasses import dataclass
from math import isqrt

from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.types import AnimationForm
from sprite_tavern.forge.animate import Animation
from sprite_tavern.forge.motions import Subject, move
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.pixels import Pixels
from sprite_tavern.imaging.png import encode_png, enlarge
from sprite_tavern.imaging.sheet import encode_apng, encode_gif, encode_webp, sprite_sheet

LARGEST_SIDE = 512
"""Pixels a side of a picture that can be animated."""
LARGEST_SCALE = 16
_MOST_PIXELS = 24_000_000
"""Of all frames together: bounds memory and time."""
_ENCODERS = {"gif": encode_gif, "apng": encode_apng, "webp": encode_webp}


@dataclass(frozen=True, slots=True)
class Take:
    """What is to be animated, and how.

    Attributes:
        sprite: PNG, GIF, WebP or JPEG; of an animation the first frame.
        motion: Id of the motion.
        form: How it is written.
        scale: 1 to 16; every pixel becomes a square of this many.
        subject: What the forge knows of the sprite, if it drew it.
    """

    sprite: bytes
    motion: str
    form: AnimationForm
    scale: int = 1
    subject: Subject | None = None


@dataclass(frozen=True, slots=True)
class Reel:
    """Frames that exist already, and how they are to be written.

    Attributes:
        frames: PNGs of one size.
        pace: Milliseconds that each is shown.
        form: How it is written.
        scale: 1 to 16; every pixel becomes a square of this many.
    """

    frames: tuple[bytes, ...]
    pace: int
    form: AnimationForm
    scale: int = 1


def splice(reel: Reel) -> bytes:
    """The frames as one file; the same reel gives the same bytes.

    Raises:
        Invalid: The frames are of different sizes, or too large together.
    """
    frames = tuple(decode(frame).pixels for frame in reel.frames)
    if len({frame.shape for frame in frames}) != 1:
        raise Invalid("These pictures are of different sizes: they are no motion.", "motion")
    animation = Animation(frames, (reel.pace,) * len(frames), (0, 0))
    _check_scale(animation, reel.scale)
    return _written([enlarge(frame, reel.scale) for frame in frames], animation.durations, reel.form)


def film(take: Take) -> bytes:
    """The animation as a file; the same take gives the same bytes.

    Raises:
        BadPicture: The bytes are no usable picture.
        Invalid: The motion does not suit it, or it is too large; says what is possible.
    """
    sprite = decode(take.sprite).pixels
    if max(sprite.shape[:2]) > LARGEST_SIDE:
        raise Invalid(
            f"Only sprites of at most {LARGEST_SIDE} pixels a side can be animated. "
            "Give the sprite at its native size.",
            "sprite",
        )
    animation = move(sprite, take.motion, take.subject)
    _check_scale(animation, take.scale)
    frames = [enlarge(frame, take.scale) for frame in animation.frames]
    return _written(frames, animation.durations, take.form)


def _check_scale(animation: Animation, scale: int) -> None:
    pixels = sum(frame.shape[0] * frame.shape[1] for frame in animation.frames)
    most = max(1, min(LARGEST_SCALE, isqrt(_MOST_PIXELS // pixels)))
    if not 1 <= scale <= most:
        raise Invalid(f"The scale of this animation is a whole number from 1 to {most}.", "scale")


def _written(frames: list[Pixels], durations: tuple[int, ...], form: AnimationForm) -> bytes:
    if form == "sheet":
        return encode_png(sprite_sheet(frames, columns=len(frames)).pixels)
    return _ENCODERS[form](frames, durations)
