"""What the shell commands share: open the house, wait for a picture, write files, fail in one line."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn
from uuid import UUID

import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from sprite_tavern.core.errors import Invalid, TavernError, Unsafe
from sprite_tavern.core.logs import set_up_logs
from sprite_tavern.core.settings import Settings, load_settings
from sprite_tavern.core.types import ENDED, Actor, State
from sprite_tavern.services import files
from sprite_tavern.services.cards import Card
from sprite_tavern.services.events import News
from sprite_tavern.services.uploads import UPLOAD_BYTES
from sprite_tavern.tavern import Tavern, open_tavern
from sprite_tavern.worker.runner import Worker

CONFIGURATION_ERROR = 78  # EX_CONFIG of sysexits.h
CHECK_SECONDS = 5.0

STDERR = Console(stderr=True, highlight=False)


@asynccontextmanager
async def house_at_work(settings: Settings) -> AsyncIterator[tuple[Tavern, Actor]]:
    """The open house with a worker, and the local person."""
    async with open_tavern(settings) as tavern:
        worker = Worker(tavern)
        worker.start()
        try:
            yield tavern, await tavern.access.local_person()
        finally:
            await worker.stop()


async def finished(tavern: Tavern, actor: Actor, cards: list[Card]) -> list[Card]:
    """Waits until all have ended, telling the state meanwhile.

    Raises:
        TavernError: One of them did not work; says why.
    """
    changed = asyncio.Event()

    def hear(_news: News) -> None:
        changed.set()

    assert actor.user_id is not None  # noqa: S101 - the local person has one
    unsubscribe = tavern.events.subscribe(actor.user_id, hear)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    try:
        with Progress(*columns, console=STDERR, transient=True, disable=not STDERR.is_terminal) as progress:
            line = progress.add_task("")
            while any(card.state not in ENDED for card in cards):
                progress.update(line, description=_told(cards))
                with suppress(TimeoutError):
                    await asyncio.wait_for(changed.wait(), CHECK_SECONDS)
                changed.clear()
                cards = [await tavern.history.card(actor, card.id) for card in cards]
    finally:
        unsubscribe()
    for card in cards:
        if card.state != State.DONE:
            error = card.fields["error"] or {"title": "Cancelled", "message": ""}
            raise TavernError(f"{error['title']}: {error['message']}")
    return cards


async def write_pictures(tavern: Tavern, actor: Actor, cards: list[Card], folder: Path) -> list[Path]:
    """Writes the cards' pictures into a folder; an existing file is never replaced."""
    paths = []
    for card in cards:
        several = [UUID(one["id"]) for one in card.fields["sprites"]]
        for sprite_id in several or ([card.sprite_id] if card.sprite_id else []):
            picture = await tavern.pictures.download(actor, sprite_id)
            seed = card.fields["seed"]
            name = Path(picture.name).stem + (f"-seed{seed}" if seed is not None else "")
            paths.append(_write_new(folder, name, picture.data))
    return paths


def once_key() -> str:
    """A fresh once-key: every command is a wish of its own."""
    return str(uuid.uuid4())


def run(
    work: Callable[[Settings], Coroutine[Any, Any, None]], *, quiet: bool = False, **overrides: object
) -> None:
    """Runs a command with the settings; ends the process with one line on failure.

    Args:
        work: The command.
        quiet: Log warnings only, unless the settings ask for more.
        overrides: Settings given on the command line; None counts as not given.
    """
    with failures_in_one_line():
        settings = load_settings(**{name: value for name, value in overrides.items() if value is not None})
        if quiet and "log_level" not in settings.model_fields_set:
            settings = settings.model_copy(update={"log_level": "warning"})
        set_up_logs(settings)
        with asyncio.Runner(loop_factory=_new_loop) as runner:
            runner.run(work(settings))


def _new_loop() -> asyncio.AbstractEventLoop:
    """uvloop's, which takes less of the processor; it is not made for Windows."""
    if find_spec("uvloop") is None:
        return asyncio.new_event_loop()
    import uvloop

    return uvloop.new_event_loop()


@contextmanager
def failures_in_one_line() -> Iterator[None]:
    """Ends the process with one line on stderr when the block fails in an expected way."""
    try:
        yield
    except Unsafe as error:
        fail(error.message, CONFIGURATION_ERROR)
    except TavernError as error:
        fail(error.message, 1)
    except OSError as error:
        fail(f"{error.filename or ''}: {error.strerror or error}".lstrip(": "), 1)
    except KeyboardInterrupt:
        fail("Stopped.", 130)


def fail(message: str, status: int) -> NoReturn:
    """Ends the process with a message on stderr."""
    STDERR.print(f"[bold red]error[/]: {_plain(message)}", soft_wrap=True)
    raise typer.Exit(status)


def say_files(paths: list[Path]) -> None:
    """Prints file names, one a line, for the next program in the pipe."""
    for path in paths:
        typer.echo(str(path))


def read_picture(path: Path) -> bytes:
    """The bytes of a picture file of at most 10 MB.

    Raises:
        Invalid: It is larger.
        OSError: It can't be read.
    """
    if path.stat().st_size > UPLOAD_BYTES:
        raise Invalid(f"{path} is larger than 10 MB. Save it smaller.", field="sprite")
    return path.read_bytes()


def read_palette(name: str) -> tuple[str, ...]:
    """The colours of a palette given by its name or as a .hex, .gpl, .pal or .txt file, as #rrggbb.

    Raises:
        Invalid: There is none of this name, or the file is none; says what is wrong.
        OSError: The file can't be read.
    """
    if not files.is_palette_file(name):
        return files.palette_named(name)
    try:
        return files.palette_in(Path(name).read_text(encoding="utf-8", errors="replace"))
    except Invalid as error:
        raise Invalid(f"{name}: {error.message}", field="palette") from None


def sides(text: str) -> tuple[int, int]:
    """Width and height of a size like 64 or 64x48.

    Raises:
        Invalid: It is none.
    """
    width, _, height = text.lower().partition("x")
    try:
        return int(width), int(height or width)
    except ValueError:
        raise Invalid(f"--size {text}: write pixels, like 64 or 64x48.", field="size") from None


def write_file(path: Path, data: bytes, *, replace: bool) -> Path:
    """Writes a file and its folder; an existing file stays unless it may be replaced.

    Raises:
        Invalid: It exists.
        OSError: It can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("wb" if replace else "xb") as file:
            file.write(data)
    except FileExistsError:
        raise Invalid(f"{path} exists. Choose another name, or replace it with --force.", "out") from None
    return path


def _plain(message: str) -> str:
    return message.replace("[", r"\[")


def _told(cards: list[Card]) -> str:
    waiting = [card for card in cards if card.state not in ENDED]
    first = waiting[0] if waiting else cards[0]
    return f"{first.fields['model']} {first.state} ({len(cards) - len(waiting)} of {len(cards)} ready)"


def _write_new(folder: Path, name: str, data: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    number = 1
    while True:
        path = folder / (f"{name}.png" if number == 1 else f"{name}-{number}.png")
        try:
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError:
            number += 1
        else:
            return path
