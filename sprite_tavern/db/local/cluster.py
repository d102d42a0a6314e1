"""Makes, starts and stops the Postgres server of one home, and mends what a crash left behind.

Every program that writes in the cluster inherits the file of the `server` lock. Whoever can take that lock
therefore knows that no such program lives, without trusting process ids, which restarts and zombies spoil.
"""

import contextlib
import logging
import os
import re
import shlex
import shutil
import signal
import tempfile
import time
from pathlib import Path

import psutil

from sprite_tavern.db.local.binaries import Binaries, find_binaries, runnable_by
from sprite_tavern.db.local.faults import DAMAGED, NOT_OURS, TOO_SLOW, down, explained
from sprite_tavern.db.local.home import SOCKET_NAME, Home, socket_folder
from sprite_tavern.db.local.locks import FileLock
from sprite_tavern.db.local.probe import probe

PERSON = "sprite"  # the database role; the socket's folder keeps others out
DATABASE = "postgres"
START_PATIENCE = 300.0  # seconds: recovery after a crash reads up to MAX_WAL again
STOP_PATIENCE = 30.0
FAST, AT_ONCE = signal.SIGINT, signal.SIGQUIT  # Postgres's names: fast and immediate shutdown
_PAUSE = 0.02
_LARGEST_LOG = 5_000_000  # bytes; then it is moved to `server.log.1` at the next start
_FIRST_BUILTIN_LOCALE = 17  # major version

_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "cluster_name": "sprite-tavern",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "max_wal_size": "256MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # Parallel queries need more shared memory than containers give, and gain nothing on a small table.
    "max_parallel_workers_per_gather": "0",
    "jit": "off",
    # `log` leaves statements' errors out: the app reports those, and their details hold people's data.
    "log_min_messages": "log",
    "log_checkpoints": "off",
}

log = logging.getLogger(__name__)


class Cluster:
    """The server of one home. Callers hold the home's `starting` lock around every method."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._alive = FileLock(home.lock("server"))
        self._log_read = 0  # bytes of the log that speak of earlier starts
        self.sockets = socket_folder(home)

    def bring_up(self) -> None:
        """Returns when the server answers: joins a running one, else starts it, else makes the cluster first.

        Raises:
            DatabaseDown: It doesn't come up.
            OSError: A file can't be written.
        """
        give_up = time.monotonic() + START_PATIENCE
        while not self._answers():
            if self._alive.take():
                self._start()
                if not self._answers():
                    self._end(AT_ONCE)  # a server that crashes again and again obeys nothing milder
                    raise explained(self._said(), self._home.cluster)
                return
            if time.monotonic() > give_up:
                raise down(TOO_SLOW, f"Database folder: {self._home.cluster}")
            time.sleep(_PAUSE)
        self._alive.close()

    def shut_down(self) -> None:
        """Stops the server in an orderly way; one that doesn't listen is cut off, which loses nothing.

        Raises:
            DatabaseDown: It doesn't end even then.
        """
        self._end(FAST, AT_ONCE)

    def _end(self, *orders: signal.Signals) -> None:
        try:
            for order in orders:
                self._tell(order)
                if self._has_ended():
                    return
        finally:
            self._alive.close()
            if self.sockets != self._home.server:
                with contextlib.suppress(OSError):  # not empty: the server still runs
                    self.sockets.rmdir()
        raise down(TOO_SLOW, f"Database folder: {self._home.cluster}")

    def _has_ended(self) -> bool:
        """True as soon as nobody holds the cluster any more; False when that takes too long."""
        give_up = time.monotonic() + STOP_PATIENCE
        while time.monotonic() < give_up:
            if self._alive.take():
                return True
            time.sleep(_PAUSE)
        return False

    def _tell(self, order: signal.Signals) -> None:
        server = self._noted_process()
        if server is not None and not self._alive.take() and _postgres(server) is not None:
            os.kill(server, order)

    def _answers(self) -> bool:
        """True when the server opens sessions; one that refuses them for good is stopped and reported."""
        folder = self._noted_socket_folder() or self.sockets
        answer = probe(folder / SOCKET_NAME, PERSON, DATABASE)
        if answer.refusal:
            self._end(AT_ONCE)
            raise explained(answer.refusal, self._home.cluster)
        if answer.ready:
            self.sockets = folder
        return answer.ready

    def _start(self) -> None:
        """Starts the server; the caller has taken the lock of `_alive`, which is closed here."""
        try:
            self._launch()
        finally:
            self._alive.close()

    def _launch(self) -> None:
        home = self._home
        self._refuse_strangers()
        major = self._major()
        binaries = runnable_by(home.account, find_binaries(major), home.folder)
        if major is None:
            self._make(binaries)
        self.sockets = socket_folder(home)
        self._clear_leftovers()
        if home.log.exists() and home.log.stat().st_size > _LARGEST_LOG:
            home.log.replace(home.log.with_suffix(".log.1"))
        self._log_read = home.log.stat().st_size if home.log.exists() else 0
        options = [f"-c {name}={shlex.quote(value)}" for name, value in _SETTINGS.items()]
        # Relative paths: pg_ctl hands them to a shell, which would read signs in our folder's name.
        started = home.account.run(
            *(binaries.program("pg_ctl"), "start", "-D", home.cluster.name, "-l", home.log.name),
            *("-w", "-t", f"{START_PATIENCE:.0f}", "-o", f"{' '.join(options)} -k {self.sockets}"),
            folder=home.server,
            lend=self._alive.file,
            patience=START_PATIENCE + STOP_PATIENCE,
        )
        if started.returncode != 0:
            raise explained(started.stderr + self._said(), home.cluster)
        log.info("Postgres %d started in %s", binaries.major, home.cluster)

    def _said(self) -> str:
        """What the server logged since it was started last."""
        if not self._home.log.exists():
            return ""
        return self._home.log.read_bytes()[self._log_read :].decode(errors="replace")

    def _make(self, binaries: Binaries) -> None:
        """Makes the cluster elsewhere and renames it, so that `data` is never half a cluster."""
        home = self._home
        locale = (
            ("--locale-provider=builtin", "--builtin-locale=C.UTF-8")  # the same order on every computer
            if binaries.major >= _FIRST_BUILTIN_LOCALE
            else ()
        )
        place = Path(tempfile.mkdtemp(prefix="making-", dir=home.server))
        try:
            home.account.give(place)
            made = home.account.run(
                *(binaries.program("initdb"), "-D", f"{place.name}/data", "-U", PERSON, "-A", "trust"),
                *("-E", "UTF8", "--locale=C", *locale, "--data-checksums", "--no-instructions"),
                folder=home.server,
                lend=self._alive.file,
                patience=START_PATIENCE,
            )
            if made.returncode != 0:
                raise explained(made.stdout + made.stderr, home.cluster)
            (place / "data").replace(home.cluster)
            _write_through(home.server)
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def _clear_leftovers(self) -> None:
        """Removes what a killed start or server left: half-made clusters, lock files with ids used again."""
        for folder in self._home.server.glob("making-*"):
            shutil.rmtree(folder, ignore_errors=True)
        socket = self.sockets / SOCKET_NAME
        for left in (self._home.cluster / "postmaster.pid", socket, socket.with_name(f"{SOCKET_NAME}.lock")):
            left.unlink(missing_ok=True)

    def _refuse_strangers(self) -> None:
        """A server started by hand doesn't hold our lock; clearing its lock files would ruin the cluster."""
        process = self._noted_process()
        if process is not None and _works_in(process, self._home.cluster):
            raise down(
                "A Postgres server that the studio didn't start is running on its database. Stop it first.",
                f"Process {process} in {self._home.cluster}",
            )

    def _major(self) -> int | None:
        """Version of the cluster; None when there is none yet."""
        cluster = self._home.cluster
        if not cluster.exists() or not any(cluster.iterdir()):
            return None
        if cluster.stat().st_uid != self._home.account.user_id:
            raise down(NOT_OURS, f"Database folder: {cluster}")
        try:
            return int((cluster / "PG_VERSION").read_text())
        except (FileNotFoundError, ValueError):
            raise down(
                DAMAGED, f"Database folder: {cluster}", "PG_VERSION is missing or unreadable"
            ) from None

    def _noted(self) -> list[str]:
        """Lines of `postmaster.pid`: 1 is the process, 2 the cluster, 5 the socket's folder."""
        try:
            return (self._home.cluster / "postmaster.pid").read_text(errors="replace").splitlines()
        except FileNotFoundError:
            return []

    def _noted_process(self) -> int | None:
        lines = self._noted()
        return int(lines[0]) if lines and re.fullmatch(r"[1-9]\d{0,9}", lines[0]) else None

    def _noted_socket_folder(self) -> Path | None:
        """Where the running server really listens: it may have been started with another temp folder.

        In a copy of a data folder the lines speak of the original's server; line 2 tells them apart.
        """
        lines = self._noted()
        ours = len(lines) > 4 and Path(lines[1]) == self._home.cluster
        return Path(lines[4]) if ours and lines[4] else None


def _postgres(process: int) -> psutil.Process | None:
    """The live Postgres with that process id, or None when it is gone or the id is another program's now."""
    try:
        found = psutil.Process(process)
        is_postgres = found.name().startswith("postgres") and found.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return None
    return found if is_postgres else None


def _works_in(process: int, cluster: Path) -> bool:
    """True when `process` is a live Postgres whose working folder (always its cluster) is `cluster`."""
    server = _postgres(process)
    if server is None:
        return False
    try:
        return Path(server.cwd()) == cluster
    except psutil.AccessDenied:  # containers may forbid it even to root
        return any(str(cluster) in argument for argument in server.cmdline())
    except psutil.NoSuchProcess:
        return False


def _write_through(folder: Path) -> None:
    """Makes a rename inside `folder` outlive a power cut."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
