"""What can be wrong at the start is said in one line, with a status that scripts understand."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.clusters import open_folder
from tests.fakes.studio import plain_environment

CONFIGURATION_ERROR = 78


def started(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "sprite_tavern", *arguments],
        cwd=folder,
        env=plain_environment(**{"DATA_DIR": str(folder / "data"), **settings}),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        ended = started(tmp_path, PORT=str(port))
    assert ended.returncode == CONFIGURATION_ERROR
    assert f"Can't listen on 127.0.0.1:{port}" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"HOST": "0.0.0.0"}, "HOST"),
        ({"HOST": "example.com"}, "HOST"),
        ({"PORT": "http"}, "PORT"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY"),
        ({"ENVIRONMENT": "production"}, "SECRET_KEY"),
        ({"DATABASE_URL": "sqlite:///x.db"}, "DATABASE_URL"),
        ({"RUNNING_PER_PERSON": "0"}, "RUNNING_PER_PERSON"),
        ({"PIXELLAB_API_KEY_FILE": "/nowhere/key"}, "PIXELLAB_API_KEY_FILE"),
    ],
)
def test_SC03_unsafe_or_wrong_settings_are_refused_by_name(
    tmp_path: Path, settings: dict[str, str], named: str
) -> None:
    ended = started(tmp_path, **settings)
    assert ended.returncode == CONFIGURATION_ERROR
    assert named in ended.stderr
    assert "Traceback" not in ended.stderr
    for name in ("SECRET_KEY", "DATABASE_URL"):
        if name in settings:
            assert settings[name] not in ended.stderr.replace("postgresql", "")


def test_a_damaged_database_folder_is_named_and_left_alone() -> None:
    with open_folder() as folder:
        assert started(folder, "migrate").returncode == 0
        [control] = (folder / "data").rglob("pg_control")
        control.write_bytes(b"\0" * 8192)
        ended = started(folder)
        assert ended.returncode == 1
        assert "Traceback" not in ended.stderr
        assert "error:" in ended.stderr
        assert control.read_bytes() == b"\0" * 8192


def test_a_secret_can_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("px-secret-from-a-file\n")
    ended = started(
        tmp_path,
        "make",
        "a cat",
        "--model",
        "pixellab/pixflux",
        PIXELLAB_API_KEY_FILE=str(tmp_path / "key"),
        PIXELLAB_BASE_URL="http://127.0.0.1:9/v2",
        DATABASE_URL="postgresql://nobody@127.0.0.1:9/none",
    )
    assert ended.returncode == 1
    assert "database can't be reached" in ended.stderr
    assert "px-secret" not in ended.stdout + ended.stderr
