"""The shell commands as a person runs them: real processes, files, exit statuses."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from sprite_tavern.core.settings import Settings
from sprite_tavern.core.types import State
from sprite_tavern.imaging.decode import decode
from sprite_tavern.imaging.png import encode_png, enlarge
from sprite_tavern.tavern import open_tavern
from tests.fakes.commands import run_here
from tests.fakes.providers import ProviderServer
from tests.fakes.studio import plain_environment
from tests.fakes.work import checkered_sprite, order, until

SHELL_SECONDS = 120
Shell = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(settings: Settings) -> dict[str, str]:
    """Of a shell whose studio is this test's."""
    assert settings.database_url is not None
    return plain_environment(
        DATA_DIR=str(settings.data_dir),
        DATABASE_URL=settings.database_url.get_secret_value(),
        IMAGE_PROCESSES="1",
    )


@pytest.fixture
def shell(tmp_path: Path, environment: dict[str, str]) -> Shell:
    """Runs `python -m sprite_tavern …` to its end."""

    def run(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "sprite_tavern", *arguments],
            cwd=tmp_path,
            env={**environment, **more},
            capture_output=True,
            text=True,
            timeout=SHELL_SECONDS,
            check=False,
        )

    return run


@pytest.fixture
def command(
    tmp_path: Path,
    environment: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Shell:
    """Runs a command in this process."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: run_here(arguments, environment, monkeypatch, capsys)


def files_of(ended: subprocess.CompletedProcess[str], folder: Path) -> list[Path]:
    """The files that a command says it wrote."""
    assert ended.returncode == 0, ended.stderr
    return [folder / line for line in ended.stdout.splitlines()]


def test_make_and_enhance_write_pictures_and_say_their_names(shell: Shell, tmp_path: Path) -> None:
    ended = shell("make", "A red dragon!", "--size", "48", "--seed", "7", "--enhance", "comic", "-o", "out")
    sprite, enhancement = files_of(ended, tmp_path)
    assert sprite.name == "a-red-dragon-48x48-seed7.png"
    assert enhancement.name.startswith("a-red-dragon-comic-1008x1008-seed")
    with Image.open(sprite) as picture:  # noqa: TID251 - our own file
        assert (picture.format, picture.size) == ("PNG", (48, 48))
    with Image.open(enhancement) as picture:  # noqa: TID251 - our own file
        assert picture.size == (1008, 1008)
    assert ended.stderr == ""


def test_the_same_seed_gives_the_same_file_and_none_is_replaced(shell: Shell, tmp_path: Path) -> None:
    wish = ("make", "a cat", "--size", "32", "--seed", "5", "--option", "outline=black", "-o", "out")
    [first], [second] = files_of(shell(*wish), tmp_path), files_of(shell(*wish), tmp_path)
    assert (first.name, second.name) == ("a-cat-32x32-seed5.png", "a-cat-32x32-seed5-2.png")
    assert first.read_bytes() == second.read_bytes()


async def test_what_the_shell_makes_is_in_the_history(
    shell: Shell, settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "own.png").write_bytes(checkered_sprite())
    ended = await asyncio.to_thread(shell, "enhance", "own.png", "--style", "oil", "-o", "out")
    [written] = files_of(ended, tmp_path)
    async with open_tavern(settings) as tavern:
        cards = (await tavern.history.page(await tavern.access.local_person())).cards
    assert [(card.fields["kind"], card.fields["prompt"]) for card in cards] == [
        ("enhance", "own"),
        ("upload", "own"),
    ]
    assert written.stat().st_size == cards[0].fields["sprite"]["bytes"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("make", ""), "The prompt is empty"),
        (("make", "x", "--size", "big"), "write pixels"),
        (("make", "x", "--size", "8"), "16 to 256"),
        (("make", "x", "--count", "9"), "From 1 to 4"),
        (("make", "x", "--model", "forge/none"), "There is no model"),
        (("make", "x", "--model", "pixellab/pixflux"), "PIXELLAB_API_KEY"),
        (("make", "x", "--enhance", "baroque"), "There is no style"),
        (("make", "x", "--option", "outline"), "name=value"),
        (("make", "x", "--option", "colour=red"), "has no option"),
        (("make", "x", "--palette", "mine"), "choose one of own, pico-8"),
        (("make", "x", "--palette", "missing.hex"), "missing.hex: No such file"),
        (("make", "x", "--view", "above"), "choose one of auto, front, side, back"),
        (("make", "x", "--facing", "up"), "choose one of auto, left, right"),
        (("animate", "missing.png"), "missing.png: No such file"),
        (("animate", "/dev/null"), "The file is empty"),
        (("animate", "/dev/null", "-o", "x.bmp"), "name it .gif, .webp or .png"),
        (("animate", "/dev/null", "--sheet", "-o", "x.gif"), "a sheet is written as .png"),
        (("repair", "missing.png"), "missing.png: No such file"),
        (("repair", "/dev/null", "--size", "big"), "write pixels"),
        (("repair", "/dev/null", "--palette", "mine"), "one of: pico-8"),
        (("repair", "/dev/null", "-o", "x.gif"), "written as .png"),
        (("enhance", "missing.png", "--style", "oil"), "missing.png"),
        (("enhance", "/dev/null", "--style", "oil"), "The file is empty"),
    ],
)
def test_what_can_not_be_is_said_in_one_line(command: Shell, arguments: tuple[str, ...], said: str) -> None:
    ended = command(*arguments)
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert said in ended.stderr
    assert ended.stderr.count("\n") == 1
    assert ended.stderr.startswith("error: ")


def test_make_takes_a_palette_file_a_view_and_a_facing(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "two.hex").write_text("000000\nffcc00\n")
    wish = ("make", "a wolf", "--size", "32", "--seed", "5", "--view", "side", "-o", "out")
    [left] = files_of(shell(*wish, "--facing", "left", "--palette", "two.hex"), tmp_path)
    [right] = files_of(shell(*wish, "--facing", "right", "--palette", "two.hex"), tmp_path)
    assert colours_of(left) == colours_of(right) == {(0, 0, 0), (255, 204, 0)}
    assert left.read_bytes() != right.read_bytes()


def colours_of(path: Path) -> set[tuple[int, ...]]:
    """The drawn colours of a picture."""
    pixels = decode(path.read_bytes()).pixels
    return {tuple(int(part) for part in pixel[:3]) for pixel in pixels[pixels[..., 3] > 0]}


def test_animate_writes_the_form_that_the_file_s_name_asks_for(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.png").write_bytes(checkered_sprite())
    for name, format_ in {"hop.gif": "GIF", "hop.webp": "WEBP", "hop.png": "PNG"}.items():
        [written] = files_of(
            shell("animate", "own.png", "--motion", "hop", "--scale", "3", "-o", name), tmp_path
        )
        opened = decode(written.read_bytes())
        assert (written.name, opened.format, opened.frames) == (name, format_, 8)
    [sheet] = files_of(shell("animate", "own.png", "--sheet"), tmp_path)
    assert sheet.name == "own-idle-sheet.png"
    assert decode(sheet.read_bytes()).pixels.shape[1] == 6 * 24


def test_repair_finds_the_sprite_in_its_enlargement(shell: Shell, tmp_path: Path) -> None:
    sprite = decode(checkered_sprite()).pixels
    (tmp_path / "large.png").write_bytes(encode_png(enlarge(sprite, 7)))
    (tmp_path / "two.gpl").write_text("GIMP Palette\nName: two\n250 80 80 rose\n50 50 220 blue\n")
    [written] = files_of(shell("repair", "large.png", "--size", "24"), tmp_path)
    assert written.name == "large-repaired.png"
    assert (decode(written.read_bytes()).pixels == sprite).all()
    [locked] = files_of(
        shell("repair", "large.png", "--size", "24x24", "--palette", "two.gpl", "-o", "two/x.png"), tmp_path
    )
    assert colours_of(locked) == {(250, 80, 80), (50, 50, 220)}


def test_an_existing_file_is_replaced_only_by_force(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "own.png").write_bytes(checkered_sprite())
    (tmp_path / "kept.gif").write_bytes(b"precious")
    refused = shell("animate", "own.png", "-o", "kept.gif")
    assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
    assert "kept.gif exists" in refused.stderr
    assert (tmp_path / "kept.gif").read_bytes() == b"precious"
    [written] = files_of(shell("animate", "own.png", "-o", "kept.gif", "--force"), tmp_path)
    assert written.read_bytes().startswith(b"GIF89a")


def test_a_provider_by_its_name_alone_and_its_failure(
    shell: Shell, tmp_path: Path, provider_server: ProviderServer
) -> None:
    keys = {"PIXELLAB_API_KEY": "test-key", "PIXELLAB_BASE_URL": f"{provider_server.base_url}/pixellab/v2"}
    [written] = files_of(
        shell("make", "a cat", "--model", "pixellab/pixflux", "--seed", "1", **keys), tmp_path
    )
    assert written == tmp_path / "out" / "a-cat-64x64-seed1.png"
    assert provider_server.paid == 1
    refused = shell("make", "a cat", "--model", "pixellab", **{**keys, "PIXELLAB_API_KEY": "wrong-key"})
    assert refused.returncode == 1
    assert "wrong-key" not in refused.stderr
    assert refused.stderr.count("\n") == 1
    assert provider_server.paid == 1


async def test_a_worker_alone_does_what_the_web_process_does_not(
    environment: dict[str, str], settings: Settings, tmp_path: Path
) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sprite_tavern", "worker",
        cwd=tmp_path, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdout is not None
    assert b"at work" in await asyncio.wait_for(process.stdout.readline(), SHELL_SECONDS)
    async with open_tavern(settings) as tavern:
        actor = await tavern.access.local_person()
        [card] = await tavern.generation.request(actor, order())
        assert (await until(tavern, actor, card)).state == State.DONE
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), SHELL_SECONDS) == 0
    await process.stdout.read()


@pytest.mark.parametrize("arguments", [("make", ""), ("enhance", "/dev/null", "--style", "oil")])
def test_a_shell_is_told_in_one_line_what_can_not_be(shell: Shell, arguments: tuple[str, ...]) -> None:
    ended = shell(*arguments)
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (1, "", 1)
    assert ended.stderr.startswith("error: ")


def test_help_explains_every_command(shell: Shell, command: Shell) -> None:
    assert "Usage: python -m sprite_tavern" in shell("--help").stdout
    for name in ("serve", "worker", "migrate", "make", "enhance", "edit", "animate", "repair"):
        ended = command(name, "--help")
        assert ended.returncode == 0
        assert f" {name} [OPTIONS]" in ended.stdout
