"""Work on picture files that are in no history: motion and repair, for the shell. Needs no open house."""

from collections.abc import Sequence
from pathlib import PurePath

from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.types import AnimationForm, MotionCard
from sprite_tavern.forge.films import Take, film
from sprite_tavern.forge.motions import motions_for
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.masks import check_runs, runs_in
from sprite_tavern.imaging.palette import parse_palette
from sprite_tavern.imaging.palettes import PALETTES
from sprite_tavern.imaging.png import encode_png
from sprite_tavern.imaging.repair import repair

PALETTE_ENDINGS = frozenset({".hex", ".gpl", ".pal", ".txt"})


def motions() -> tuple[MotionCard, ...]:
    """The motions that suit any picture."""
    return tuple(MotionCard(one.id, one.label, one.frames, one.pace) for one in motions_for(None))


def animated(data: bytes, motion: str, form: AnimationForm, scale: int = 1) -> bytes:
    """A picture in motion as a file; the same picture gives the same bytes.

    Args:
        data: PNG, GIF, WebP or JPEG, no side longer than 512 pixels.
        motion: Id of one of `motions`.
        form: How it is written.
        scale: 1 to 16; every pixel becomes a square of this many.

    Raises:
        Invalid: It can't be done with this picture; says what is possible.
    """
    return film(Take(data, motion, form, scale))


def repaired(data: bytes, size: tuple[int, int] | None = None, palette: Sequence[str] | None = None) -> bytes:
    """A picture of pixel art at its true size, as PNG.

    Args:
        data: PNG, GIF, WebP or JPEG: enlarged, blurred or noisy pixel art.
        size: Its true width and height in pixels; None finds them.
        palette: Colours to keep to, as #rrggbb; None keeps its own.

    Raises:
        Invalid: It is no picture, or no pixel grid was found in it.
    """
    found = repair(decode(data).pixels, size, palette)
    if found.cell_width == 1 and found.confidence < 1:
        raise Invalid("No pixel grid was found in this picture. Give its true size, like 64x48.", "size")
    return encode_png(found.pixels)


def mask_in(data: bytes) -> str:
    """The mask in a picture, white where it is painted, as tools take it.

    Raises:
        Invalid: It is no picture, or nothing on it is white.
    """
    return check_runs(runs_in(decode(data).pixels))


def is_palette_file(name: str) -> bool:
    """True when a palette's name is that of a .hex, .gpl, .pal or .txt file."""
    return PurePath(name).suffix.lower() in PALETTE_ENDINGS


def palette_named(name: str) -> tuple[str, ...]:
    """The colours of a well-known palette as #rrggbb.

    Raises:
        Invalid: There is none of this name; says which there are.
    """
    if name not in PALETTES:
        raise Invalid(
            f"There is no palette {name[:40]!r}. Give a .hex, .gpl, .pal or .txt file, "
            f"or one of: {', '.join(PALETTES)}.",
            "palette",
        )
    return tuple(f"#{colour}" for colour in PALETTES[name].colours)


def palette_in(text: str) -> tuple[str, ...]:
    """The colours in the text of a .hex, .gpl, .pal or .txt file as #rrggbb.

    Raises:
        Invalid: Says which line is wrong.
    """
    return parse_palette(text)
