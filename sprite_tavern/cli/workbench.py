"""`animate` and `repair`: work on picture files of one's own, without a studio behind it."""

from pathlib import Path
from typing import Annotated

import typer

from sprite_tavern.cli.errands import (
    failures_in_one_line,
    read_palette,
    read_picture,
    say_files,
    sides,
    write_file,
)
from sprite_tavern.core.errors import Invalid
from sprite_tavern.core.types import AnimationForm
from sprite_tavern.services import files

FORMS: dict[str, AnimationForm] = {".gif": "gif", ".webp": "webp", ".png": "apng", ".apng": "apng"}

Force = Annotated[bool, typer.Option("--force", help="Replace an existing file.")]


def animate(  # noqa: PLR0913, PLR0917 - one parameter an option
    sprite: Annotated[Path, typer.Argument(help="A picture of a sprite at its native size.")],
    motion: Annotated[str, typer.Option(help="idle, hop, float, sway, flicker, spin, hit …")] = "idle",
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", help="File to write: .gif, .webp, or .png for an animated PNG."),
    ] = None,
    sheet: Annotated[  # noqa: FBT002 - a switch of the shell
        bool, typer.Option("--sheet", help="Write all frames in one row of a PNG instead.")
    ] = False,
    scale: Annotated[int, typer.Option(help="Every pixel becomes a square of this many, 1 to 16.")] = 1,
    force: Force = False,  # noqa: FBT002 - a switch of the shell
) -> None:
    """Animate a sprite from a file, in its own colours."""
    with failures_in_one_line():
        path = out or Path(f"{sprite.stem}-{motion}-sheet.png" if sheet else f"{sprite.stem}-{motion}.gif")
        made = files.animated(read_picture(sprite), motion, _form(path, sheet=sheet), scale)
        say_files([write_file(path, made, replace=force)])


def repair(
    picture: Annotated[Path, typer.Argument(help="Enlarged, blurred or noisy pixel art.")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="PNG file to write.")] = None,
    size: Annotated[str | None, typer.Option(help="Its true size, like 64 or 64x48.")] = None,
    palette: Annotated[
        str | None, typer.Option(help="Keep to a palette: a name like pico-8, or a .hex, .gpl, .pal file.")
    ] = None,
    force: Force = False,  # noqa: FBT002 - a switch of the shell
) -> None:
    """Bring a picture of pixel art back to its true pixels."""
    with failures_in_one_line():
        path = out or Path(f"{picture.stem}-repaired.png")
        if path.suffix.lower() != ".png":
            raise Invalid(f"{path}: a repaired picture is written as .png.", field="out")
        colours = read_palette(palette) if palette else None
        made = files.repaired(read_picture(picture), sides(size) if size else None, colours)
        say_files([write_file(path, made, replace=force)])


def _form(path: Path, *, sheet: bool) -> AnimationForm:
    ending = path.suffix.lower()
    if sheet and ending == ".png":
        return "sheet"
    if sheet:
        raise Invalid(f"{path}: a sheet is written as .png.", field="out")
    if ending not in FORMS:
        raise Invalid(f"{path}: name it .gif, .webp or .png, and the form follows.", field="out")
    return FORMS[ending]
